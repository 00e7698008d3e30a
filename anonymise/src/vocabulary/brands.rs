//! Chains of shops, restaurants and inns. In mixed text their capital gives them away; only the lexicon's builds look for
//! them elsewhere.

/// Chains whose name is one word; those that are ordinary words count with a capital only.
pub const BRANDS: &str = "\
    aldi applebees applebee's arbys arby's autozone arco albertsons bojangles buc-ee's bucees carmax chevron
    chick-fil-a chilis chili's chipotle citgo conoco costco culvers culver's cvs dennys denny's dillards dunkin exxon
    fred gamestop goodwill gulf hardees hardee's heb hooters hyvee hy-vee ihop ikea ingles jcpenney kfc kmart kohls
    kohl's kroger krystal lowes lowe's maverik mcdonalds mcdonald's meijer menards mobil popeyes publix qt quiktrip
    racetrac rei sheetz shell sonic speedway starbucks subway sunoco target texaco valero verizon walgreens walmart
    wawa wendys wendy's whataburger winco winn-dixie zaxbys zaxby's safeway macys macy's petsmart petco staples hobby
    ross marathon sinclair conocophillips stewarts cumberland casey's caseys wegmans raley's raleys fiesta sams
    bestbuy motel6 radisson marriott hilton sheraton ramada hyatt ymca ywca fedex amazon jiffy";

/// Chains whose name is two words.
pub const BRANDS_OF_TWO: &[(&str, &str)] = &[
    ("dollar", "general"),
    ("dollar", "tree"),
    ("family", "dollar"),
    ("circle", "k"),
    ("home", "depot"),
    ("best", "buy"),
    ("burger", "king"),
    ("taco", "bell"),
    ("waffle", "house"),
    ("pizza", "hut"),
    ("dairy", "queen"),
    ("rite", "aid"),
    ("whole", "foods"),
    ("trader", "joe's"),
    ("trader", "joes"),
    ("stop", "n"),
    ("kwik", "trip"),
    ("kwik", "star"),
    ("kum", "and"),
    ("love's", "travel"),
    ("flying", "j"),
    ("motel", "six"),
    ("super", "8"),
    ("days", "inn"),
    ("holiday", "inn"),
    ("comfort", "inn"),
    ("hampton", "inn"),
    ("red", "roof"),
    ("la", "quinta"),
    ("best", "western"),
    ("piggly", "wiggly"),
    ("food", "lion"),
    ("giant", "eagle"),
    ("harris", "teeter"),
    ("big", "lots"),
    ("old", "navy"),
    ("five", "guys"),
    ("panda", "express"),
    ("olive", "garden"),
    ("red", "lobster"),
    ("golden", "corral"),
    ("cracker", "barrel"),
    ("little", "caesars"),
    ("papa", "johns"),
    ("papa", "john's"),
    ("jimmy", "johns"),
    ("in", "n"),
    ("sam's", "club"),
    ("sams", "club"),
    ("ace", "hardware"),
    ("tractor", "supply"),
    ("bass", "pro"),
    ("pilot", "truck"),
    ("hobby", "lobby"),
    ("tj", "maxx"),
    ("planet", "fitness"),
    ("extended", "stay"),
    ("save", "mart"),
    ("royal", "farms"),
    ("advance", "auto"),
    ("o'reilly", "auto"),
    ("pep", "boys"),
    ("cheesecake", "factory"),
    ("chuck", "e"),
    ("bank", "of"),
    ("wells", "fargo"),
    ("planned", "parenthood"),
    ("salvation", "army"),
    ("travel", "lodge"),
    ("econo", "lodge"),
    ("jiffy", "lube"),
    ("speedy", "mart"),
    ("thorntons", "gas"),
    ("white", "castle"),
    ("steak", "n"),
    ("in-n-out", "burger"),
];

/// The first words of those.
pub const BRANDS_OF_TWO_BEGIN: &str = "\
    ace advance bank bass best big burger cheesecake chuck circle comfort cracker dairy days dollar econo extended
    family five flying food giant golden hampton harris hobby holiday home in in-n-out jiffy jimmy kum kwik la little
    love's motel o'reilly old olive panda papa pep piggly pilot pizza planet planned red rite royal salvation sam's
    sams save speedy steak stop super taco thorntons tj tractor trader travel waffle wells white whole";
