//! Words that tell something about the words beside them. Written for this project from general knowledge; all in lower
//! case.

/// Ranks and titles before the name of someone in police work.
pub const RANKS: &[&str] = &[
    "agent", "capt", "captain", "chief", "cmdr", "col", "colonel", "commander", "commissioner", "constable",
    "corporal", "cpl", "cpt", "dep", "deputies", "deputy", "det", "detective", "detectives", "dispatcher", "fto",
    "insp", "inspector", "lieutenant", "lt", "maj", "major", "marshal", "medic", "ofc", "ofcr", "officer", "officers",
    "patrolman", "patrolwoman", "ptl", "ptlm", "ranger", "recruit", "rookie", "s/a", "sgt", "sergeant", "sgts",
    "sheriff", "superintendent", "trainee", "trooper", "troopers", "tpr", "undersheriff", "warden",
];

/// Titles and roles before any other name.
pub const TITLES: &[&str] = &[
    "mr", "mrs", "ms", "miss", "dr", "judge", "attorney", "nurse", "suspect", "subject", "subj", "susp", "victim",
    "vic", "witness", "wit", "driver", "passenger", "complainant", "comp", "inmate", "arrestee", "prisoner", "patient",
    "paramedic", "emt", "firefighter", "owner", "neighbor", "neighbour", "resident", "bouncer", "clerk",
];

/// Words after which a name follows: "my partner Dave", "a man named Cole".
pub const NAMING: &[&str] = &[
    "partner", "named", "called", "aka", "a.k.a", "id'd", "identified", "brother", "sister", "wife", "husband",
    "girlfriend", "boyfriend", "son", "daughter", "mother", "father", "buddy", "roommate", "uncle", "cousin", "nephew",
    "name", "rookie",
];

/// Words that never are a name, even with a capital after a rank.
pub const NOT_NAMES: &[&str] = &[
    "a", "about", "advised", "after", "all", "also", "and", "another", "approached", "are", "arrived", "as", "asked",
    "at", "back", "backup", "be", "been", "began", "behind", "but", "by", "called", "came", "can", "could", "cover",
    "did", "do", "down", "draw", "drew", "driver", "during", "each", "fired", "for", "from", "gave", "get", "go",
    "got", "grabbed", "had", "has", "have", "he", "her", "him", "his", "how", "i", "if", "in", "initiated", "into",
    "involved", "is", "it", "just", "made", "me", "moved", "my", "near", "never", "no", "not", "noticed", "observed",
    "of", "off", "on", "one", "only", "or", "our", "out", "over", "placed", "pulled", "ran", "reached", "responded",
    "safety", "said", "saw", "searched", "she", "should", "side", "so", "stepped", "still", "stop", "stopped",
    "survival", "that", "the", "their", "them", "then", "there", "they", "this", "to", "told", "took", "training",
    "tried", "turned", "two", "under", "until", "up", "was", "we", "went", "were", "what", "when", "where", "which",
    "while", "who", "will", "with", "would", "yelled", "you", "officer", "officers", "down", "dispatch", "dispatched",
    "side", "assistance", "needs", "assist", "on-scene", "scene", "first", "second", "three", "four", "five", "both",
    "even", "every", "nobody", "now", "next", "once", "since", "some", "these", "those", "too", "very", "without",
    "yes", "your", "its", "don't", "didn't", "wasn't", "couldn't", "i'm", "i'd", "i've", "per", "adv", "resp", "unk",
    "uof", "rp", "pc", "swat", "k9", "ems", "fd", "pd", "dui", "dwi", "er", "hq", "ois", "cpr", "radio", "car", "unit",
    "units", "patrol", "sergeant", "deputy", "detective", "trooper", "lieutenant", "captain", "chief", "sheriff",
    "suspect", "subject", "victim", "witness", "passenger", "female", "male", "adult", "juvenile", "friendly",
    "street", "police", "county", "city", "state", "road", "avenue", "department", "office", "hospital", "school",
    "church", "gun", "knife", "taser", "glock", "vest", "belt", "weapon", "firearm", "holster", "handcuffs", "cuffs",
    "lights", "siren", "contact", "lesson", "lessons", "always", "keep", "watch", "hands", "wait", "tell", "make",
    "take", "look", "check", "search", "use", "wear", "train", "remember", "nothing", "something", "someone",
    "everyone", "control", "command", "staff", "clerk", "owner", "manager", "friend", "mom", "dad", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "before", "because", "however", "although",
    "luckily", "later", "today", "tonight", "yesterday", "tomorrow", "again", "around", "across", "against", "along",
    "being", "going", "getting", "nearly", "almost", "maybe", "perhaps", "more", "most", "other", "own", "same",
    "than", "through", "toward", "towards", "within", "any", "anyone", "we'd", "we're", "he'd", "he's", "she'd",
    "they'd", "there's", "that's", "it's", "us", "am", "may",
];

/// Words that have a capital in the middle of a sentence and name nobody: doctrine, gear, peoples, tongues, faiths.
pub const HARMLESS_CAPITALS: &[&str] = &[
    "miranda", "terry", "tueller", "graham", "garner", "taser", "narcan", "naloxone", "english", "spanish", "american",
    "african", "mexican", "christian", "muslim", "jewish", "god", "lord", "jesus", "internet", "google", "facebook",
    "bluetooth", "gps", "velcro", "kevlar", "kydex", "sharpie", "styrofoam", "coke", "jeep", "code", "priority",
    "signal", "level", "priors", "channel", "tac", "mirandized", "adam", "boy", "ok", "okay", "latin", "north",
    "south", "east", "west", "northbound", "southbound", "eastbound", "westbound", "i'll", "he'll", "she'll",
    "they'll", "we'll", "you're", "they're", "isn't", "aren't", "won't", "can't", "what's", "who's", "here", "such",
    "says", "mine", "ours", "please", "thanks", "thank", "sir", "ma'am", "hey", "stop", "drop", "freeze", "help",
    "shots", "gun", "knife", "hands", "bottom", "best", "point", "lessons", "learned", "recommendation", "suggestion",
    "result", "outcome", "note", "reason", "cause", "action", "narrative", "summary", "background", "event",
    "incident", "synopsis", "page", "report", "supplement", "body", "camera", "spanish-speaking", "ar",
];

/// First names that are rarely anything else.
pub const FIRST_NAMES: &[&str] = &[
    "aaron", "abdul", "adam", "ahmed", "alan", "alejandro", "alex", "alexander", "alice", "alicia", "allison",
    "amanda", "amy", "andre", "andrea", "andrew", "angela", "anna", "anthony", "antonio", "ashley", "barbara",
    "benjamin", "beth", "betty", "brandon", "brenda", "brian", "brittany", "bruce", "bryan", "caleb", "cameron",
    "carl", "carla", "carlos", "carol", "caroline", "catherine", "charles", "cheryl", "chris", "christian",
    "christina", "christine", "christopher", "cindy", "cody", "connor", "craig", "crystal", "curtis", "cynthia",
    "dana", "daniel", "danielle", "danny", "darren", "darryl", "dave", "david", "deborah", "debra", "denise", "dennis",
    "derek", "diana", "diane", "diego", "donald", "donna", "dorothy", "douglas", "dustin", "dwayne", "dylan", "eddie",
    "edward", "elena", "elizabeth", "emily", "emma", "eric", "erica", "erik", "erin", "ethan", "eugene", "evelyn",
    "fernando", "francisco", "frank", "fred", "gabriel", "gary", "george", "gerald", "gloria", "greg", "gregory",
    "hannah", "harold", "hassan", "heather", "hector", "helen", "henry", "holly", "ian", "isaac", "isabella", "jacob",
    "jacqueline", "jake", "jamal", "james", "jamie", "janet", "janice", "jared", "jasmine", "jason", "javier", "jeff",
    "jeffrey", "jennifer", "jeremy", "jerome", "jerry", "jesse", "jessica", "jim", "jimmy", "joan", "joe", "joel",
    "john", "johnny", "jonathan", "jordan", "jorge", "jose", "joseph", "joshua", "josé", "juan", "judith", "judy",
    "julia", "julie", "justin", "karen", "kate", "katherine", "kathleen", "kathryn", "kathy", "katie", "keisha",
    "keith", "kelly", "kenneth", "kevin", "kim", "kimberly", "kyle", "larry", "laura", "lauren", "leon", "leroy",
    "linda", "lisa", "logan", "louis", "lucas", "luis", "luke", "manuel", "marco", "marcus", "margaret", "maria",
    "marie", "mario", "marilyn", "martha", "martin", "marvin", "mary", "matt", "matthew", "megan", "melissa",
    "michael", "michelle", "miguel", "mike", "mohammed", "monica", "nancy", "natalie", "nathan", "nicholas", "nick",
    "nicole", "noah", "olivia", "omar", "oscar", "pablo", "pamela", "patricia", "patrick", "paul", "paula", "pedro",
    "peter", "philip", "phillip", "rachel", "ralph", "ramon", "randy", "raul", "raymond", "rebecca", "renee",
    "ricardo", "richard", "rick", "ricky", "robert", "roberto", "rodney", "roger", "ronald", "rosa", "roy", "ruben",
    "russell", "ryan", "samantha", "samuel", "sandra", "sara", "sarah", "scott", "sean", "sergio", "shane", "shannon",
    "sharon", "shawn", "sheila", "shirley", "sophia", "stacy", "stanley", "stephanie", "stephen", "steve", "steven",
    "susan", "tammy", "tanya", "tara", "teresa", "terry", "theresa", "thomas", "tiffany", "tim", "timothy", "tina",
    "todd", "tom", "tommy", "tony", "tracy", "travis", "trevor", "tyler", "tyrone", "vanessa", "victor", "victoria",
    "vincent", "virginia", "walter", "wanda", "wayne", "wendy", "william", "willie", "zachary",
];

/// The states, of one word or two.
pub const STATES: &[&str] = &[
    "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware", "florida",
    "georgia", "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky", "louisiana", "maine",
    "maryland", "massachusetts", "michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska", "nevada",
    "new hampshire", "new jersey", "new mexico", "new york", "north carolina", "north dakota", "ohio", "oklahoma",
    "oregon", "pennsylvania", "rhode island", "south carolina", "south dakota", "tennessee", "texas", "utah",
    "vermont", "virginia", "washington", "west virginia", "wisconsin", "wyoming", "puerto rico",
];

/// The states' postal codes, and what else stands before a highway's number.
pub const STATE_CODES: &[&str] = &[
    "al", "ak", "az", "ar", "ca", "co", "ct", "de", "fl", "ga", "hi", "id", "il", "in", "ia", "ks", "ky", "la", "me",
    "md", "ma", "mi", "mn", "ms", "mo", "mt", "ne", "nv", "nh", "nj", "nm", "ny", "nc", "nd", "oh", "ok", "or", "pa",
    "ri", "sc", "sd", "tn", "tx", "ut", "vt", "va", "wa", "wv", "wi", "wy",
];

/// The last word of a street's name.
pub const STREET_ENDINGS: &[&str] = &[
    "street", "st", "avenue", "ave", "av", "road", "rd", "boulevard", "blvd", "drive", "dr", "lane", "ln", "court",
    "ct", "circle", "cir", "place", "pl", "terrace", "ter", "parkway", "pkwy", "pike", "trail", "trl", "alley", "way",
    "turnpike", "tpke", "crescent", "highway", "hwy", "expressway", "bridge",
];

/// The last word of the name of a business, school, church or hospital.
pub const VENUE_ENDINGS: &[&str] = &[
    "academy", "apartments", "apts", "arena", "bank", "bar", "cafe", "casino", "cathedral", "chapel", "church",
    "clinic", "club", "college", "deli", "diner", "elementary", "gas", "grill", "grille", "gym", "high", "hospital",
    "hotel", "inn", "lodge", "lounge", "mall", "market", "mart", "medical", "middle", "mosque", "motel", "pharmacy",
    "plaza", "pub", "resort", "restaurant", "saloon", "school", "stadium", "store", "supermarket", "synagogue",
    "tavern", "temple", "theater", "theatre", "towers", "university", "warehouse",
];

/// The last word of the name of a place.
pub const PLACE_ENDINGS: &[&str] = &[
    "beach", "county", "creek", "dam", "falls", "forest", "heights", "hills", "island", "lake", "landing", "marina",
    "mountain", "park", "parish", "reservation", "reservoir", "ridge", "river", "township", "twp", "valley", "village",
];

/// The months, full and short.
pub const MONTHS: &[&str] = &[
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "sept",
];

/// The days of the week, full and short.
pub const WEEKDAYS: &[&str] = &[
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tues", "wed", "thurs", "fri",
    "sat",
];

/// Holidays of one word, and the first words of others.
pub const HOLIDAYS: &[&str] =
    &["thanksgiving", "christmas", "xmas", "halloween", "easter", "juneteenth", "hanukkah", "ramadan", "superbowl"];

/// Makes and models with the class that is written instead.
pub const MODELS: &[(&str, &str)] = &[
    ("glock", "handgun"),
    ("sig", "handgun"),
    ("beretta", "handgun"),
    ("springfield armory", "handgun"),
    ("taurus", "handgun"),
    ("ruger", "firearm"),
    ("smith & wesson", "handgun"),
    ("remington", "long gun"),
    ("mossberg", "shotgun"),
    ("benelli", "shotgun"),
    ("colt", "firearm"),
    ("ar-15", "rifle"),
    ("ak-47", "rifle"),
    ("crown vic", "patrol car"),
    ("crown victoria", "patrol car"),
    ("charger", "patrol car"),
    ("explorer", "SUV"),
    ("tahoe", "SUV"),
    ("durango", "SUV"),
    ("interceptor", "patrol car"),
    ("silverado", "pickup"),
    ("f-150", "pickup"),
    ("tacoma", "pickup"),
    ("ram", "pickup"),
    ("civic", "car"),
    ("accord", "car"),
    ("camry", "car"),
    ("corolla", "car"),
    ("altima", "car"),
    ("malibu", "car"),
    ("impala", "car"),
    ("mustang", "car"),
    ("camaro", "car"),
    ("honda", "vehicle"),
    ("toyota", "vehicle"),
    ("nissan", "vehicle"),
    ("chevy", "vehicle"),
    ("chevrolet", "vehicle"),
    ("dodge", "vehicle"),
    ("hyundai", "vehicle"),
    ("kia", "vehicle"),
    ("jeep", "vehicle"),
    ("bmw", "vehicle"),
    ("mercedes", "vehicle"),
    ("lexus", "vehicle"),
    ("subaru", "vehicle"),
    ("buick", "vehicle"),
    ("harley", "motorcycle"),
    ("kawasaki", "motorcycle"),
    ("yamaha", "motorcycle"),
    ("motorola", "radio"),
    ("axon", "body camera"),
    ("safariland", "holster"),
];

/// Whether a list holds a word.
pub fn has(list: &[&str], word: &str) -> bool {
    list.contains(&word)
}
