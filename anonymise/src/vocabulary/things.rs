//! Words of things: gear, makes and letters that name nobody, and the words that stand before numbers that do.

/// Words that are capitalised or rare and still name nobody: doctrine, gear, makes, peoples, tongues, faiths.
pub const HARMLESS: &str = "\
    miranda mirandized mirandize mirandizing terry tueller graham garner brady garrity weaver mozambique fourth
    amendment constitution baker marchman calea posse gladys cooper ooda hicks dui hippa hipaa osha nhtsa nfpa
    naloxone narcan heimlich glock glocks sig sauer beretta taurus ruger smith wesson remington mossberg benelli colt
    kimber springfield winchester walther kel-tec keltec draco uzi kalashnikov ak hi-point hipoint lorcin jennings
    raven marlin savage bushmaster daniel heckler koch hk mp5 lcp fn staccato luger parabellum magnum derringer bersa
    canik mossy stoeger rossi tec-9 mac-10 polymer taser tasers tased tasing tazer tazed axon kevlar velcro kydex
    safariland blackhawk streamlight surefire holosun trijicon eotech aimpoint leupold motorola kenwood harris
    panasonic toughbook getac garmin lidar radar stinger stingers spike maglite mag-lite asp peerless hobble bolawrap
    pepperball saf-t safety simunition simunitions sims utm otis halligan ballistic stop-stick stopstick stopsticks
    opticom whelen code galls leatherman benchmade kabar ka-bar bowie balisong bic zippo yeti sharpie styrofoam tyvek
    nomex gore-tex goretex carhartt dickies nike adidas jordans levi crocs danner oakley oakleys nitrile nitrous xray
    x-ray bluetooth wifi wi-fi gps iphone android ipad garage google facebook instagram snapchat tiktok youtube
    twitter facetime zoom craigslist reddit whatsapp uber lyft netflix spotify internet web pdf excel word ford chevy
    chevrolet dodge honda toyota nissan hyundai kia jeep bmw mercedes benz lexus subaru buick harley davidson kawasaki
    yamaha suzuki ducati chrysler pontiac gmc mazda volkswagen vw volvo audi tesla cadillac acura infiniti lincoln
    saturn mitsubishi oldsmobile olds peterbilt kenworth freightliner mack winnebago polaris explorer tahoe durango
    charger interceptor interceptors fpiu silverado tacoma tundra ram civic accord camry corolla altima maxima sentra
    malibu impala mustang camaro crown vic vics victoria expedition suburban yukon escalade blazer bronco ranger
    wrangler cherokee caravan odyssey sienna pacifica prius focus fusion escape caprice cruze sonata elantra jetta
    passat rav4 cr-v crv pilot pathfinder rogue frontier titan colorado canyon sierra dakota challenger neon avenger
    econoline transit sprinter e-350 f150 f250 f-150 f-250 f-350 box hellcat gator side-by-side zodiac whaler bayliner
    kodiak cessna bell goldwing electra glide grom u-haul uhaul greyhound amtrak prevost bearcat mrap humvee lenco
    english spanish american americans african mexican christian muslim jewish catholic baptist god lord jesus christ
    arabic french german russian chinese korean japanese vietnamese somali hmong creole navajo lakota native indian
    hispanic latino latina asian caucasian samoan polish haitian italian irish british canadian swedish tagalog
    portuguese punjabi hindi urdu sikh amish mandarin cantonese indigenous belgian malinois shepherd labrador lab pit
    bull rottweiler dutch bloodhound beagle celsius fahrenheit coke pepsi gatorade tylenol advil red monster band-aid
    jersey marine marines army navy guard corps iraq afghanistan vietnam veteran academy legion hazmat haz-mat scba
    pfd plywood sheetrock tupperware dumpster jacuzzi kleenex lysol jell-o popsicle q-tip ziploc frisbee rollerblade
    jet ski jetski atv utv suv rv tv dvr cctv ring atm hvac pvc led usb o2 co2 co ac am pm ok okay santa polaroid
    gorilla flex cuff flexcuffs ar ars ar-15 ak-47 ar15 m4 carbine latin roman latex braille halon freon propane
    kerosene diesel unleaded prestone wd-40 clorox drano xanax oxy percocet vicodin adderall fentanyl ketamine pcp lsd
    thc cbd mdma suboxone methadone haldol ativan versed heroin meth cowboys yankees dodgers raiders lakers bulls
    steelers packers eagles bears nascar nfl nba ncaa disney batman superman rambo barney fife hollywood wild murphy
    murphy's monte swiss sunday-school frankenstein hail bambi cops hulk dorito skittles lego legos lifeline medicaid
    medicare medevac lifeflight stryker gurney bambulance kudos karma samaritan joe pullman thanks semper fi yall
    y'all alhamdulillah amen";

/// Makes and models of weapons, vehicles and gear, and doctrine by the name of its case: a person of the same name is
/// known by a rank, a title or another mention.
#[cfg(feature = "lexicon")]
pub const MAKES: &str = "\
    glock glocks sig sauer beretta taurus ruger wesson s&w remington mossberg benelli kimber winchester walther keltec
    kalashnikov lorcin bushmaster heckler koch hk fn staccato magnum bersa canik stoeger sks mini taser
    axon kevlar motorola leatherman benchmade bowie streamlight surefire trijicon maglite sharpie ford chevy chevrolet
    dodge honda toyota nissan hyundai kia jeep bmw mercedes benz lexus subaru buick harley kawasaki yamaha suzuki
    ducati chrysler pontiac gmc mazda volkswagen vw volvo audi tesla cadillac acura infiniti mitsubishi oldsmobile
    peterbilt kenworth freightliner winnebago polaris explorer tahoe durango charger interceptor silverado tacoma
    tundra civic accord camry corolla altima maxima sentra malibu impala mustang camaro escalade wrangler cherokee
    prius sonata elantra jetta passat econoline hellcat zodiac bayliner cessna bearcat humvee miranda narcan velcro
    plexiglas plexiglass vic shield gatorade pepperball buckshot beanbag stingray vauxhall peugeot renault iveco";

/// Letters that stand for things and deeds, not for an agency or a person.
pub const LETTERS: &str = "\
    abs ac ada aed afis aka alpr als ama aoa apb ar ars asap asp atl atm att atv avl awd awol ba bac ban bbq bls blk
    bm bmw bolo bp bwc bwcs cad cb cc cctv cd cdl ced ceu ci cis cit clr cns co cob comms conex copd cpap cpr cqb crt
    cs csi ct cya da dare das dea decon dl dna dnr doa dob dod dot dre dt dui duis dv dvr dwi dx eb eco edp eds ekg
    emdr ems emt emts eod eop er ert eta etoh evoc fa faa fbi fema fi fid flir fmj fos fst fta fto ftos fyi ga gi glo
    gmc go goa gps gsr gsw hazmat hgn hid hiv hp hq hr hrt hud hvac ia ic icc ice icu id ids ied ifak iid imo inc ins
    ir irs iv jhp jv jr k9 k-9 kia la lawn lcd lcp led leo leos leosa leoka ler lf lidar ll loc lol lp lpr lsd lti lv
    lz lzs mace mag mci mct mdc mdcs mdt mdts me mha mo moa mou mph mre mri mva mvc na nb ncic ndr nfa nfd nibin nod
    nods nra nvg nvgs oc oic ois oj ok om omg od ods or osha otd otg ov ovi pa pas pat pbt pc pcp pd pepper pfd pfds
    pi pid pio pit poc pod pos post pov pow ppct ppe pr prc ptsd pt pto pv pvc qrf rda re reb ref res ric rict rmp ro
    rov rp rpg rpm rpt rtf rv rx sa sb scba scuba sfst sfsts shtf sig sme sns so soc sol sop sops sos sro sros ssn std
    stop str suv suvs swat tac tb tbd tbi tc tco thc tia tlr tpo trt ts tv uc uf uhf unk uof us usa usb utl utm uv va
    veh vhf vic vin vip vol vs wb wc wf wm wo wtf xray yoa yo yob zulu aar aars roi cco ccw cpl ltc eow fob gtg hov
    ifr kms lod nlt rtc sar ssi tda toc vcu wic cat tq tqs sert cert cro hnt cnt isp ipc usc cfr rcw ors cpc poi poa
    faq sks dji mp5 mp7 ptl disp poss tfo notam pava hrsw appx ptlm opr xfer reg nfo mgmt mtg trng wpn enr sms mms sim
    ptz ups kn95 n95 aid";

/// Short forms of the air: of pilots' and controllers' reports, and of police aviation.
#[cfg(feature = "lexicon")]
pub const AVIATION: &str = "\
    acft acr alt apch apched arpt arpts asap atc atis capt cavok clb clbed clbing clbs clred clring clrnc clrncs cntr comm
    cpr ctl ctlr ctlrs ctr deg degs dep deps dest dme dsnd dsnded dsnding dsnds dscnt dsnt emer eng engs enrte est eta evac
    exp faa fbo flc flt flts fms fo fpm freq freqs ft fwd gear gnd gpws hdg hdgs hdof ifr ils imc inbnd info inop inst instr
    intl intxn intxns kts lctr lndg lndgs loc ltss maint max mda mel mic mike min mins msl nav ndb notam notams obs oper opers ops
    outbnd pac pax pic plt plts pos posit prob psi pwr pwrs rpted rptr rptrs rte rtes rwy rwys sel sim sma smt spd spds stby sys
    tas tca tcas tcasii tcasi tfc tkof tkofs tracon twr twrs twy twys txwy txwys vasi vfr vis visi vmc vor wdb wx xing xmit xmits
    xpdr xponder xponders rpm rptd xfer xferred unkn unbeknownst instrs req reqs reqed coord coords coordd dev devs dir dirs
    equip evaluated fac facs flow ga gs ias knots lgt lgts lts mach mdt med mgr mi nm nonrev pass psgr psgrs qnh ra ras ret rev
    sec secs sep sect sectr sectrs sit sits sop std stds surf ta tas tmp trng trans tstms tstm turb vert vect vects vecs vis wb wbs
    apu apus cdu efis egt egpws fadec fdr iru mcdu mcp pf pnf sid sids star stars tats dh mdas ctas unicom centr apchs";

/// Words before a number that is no identifier: Code 3, Level IIIA, Channel 2.
pub const NUMBERED: &str = "\
    code codes level priority signal channel ch tac gen generation type phase step tier stage category cat condition
    grade chapter title section sec article form page rule question number lane version volume top part item option
    position class schedule glock sig taser remington mossberg model mod mark mk axon boeing windows iphone chance
    zone only line volts hour least about nearly almost over under roughly another every last next past first these
    those than within with and or for had have the my our his her their all were was is are just took fired threw lost
    got made counted some maybe like other in up grabbed found use colt ruger beretta p times x say bac score apex
    round heat index temp temperature";

/// The letters of radio alphabets.
pub const PHONETIC: &str = "\
    adam baker boy charles charlie david edward eddie frank george henry ida john king lincoln mary nora ocean paul
    queen robert sam tom union victor william xray x-ray young zebra alpha alfa bravo delta echo foxtrot golf hotel
    india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform whiskey whisky yankee
    zulu easy item jig love nan oboe peter roger sugar tare uncle abel able dog fox how x";

/// Words before the number of a unit.
pub const UNIT_CUES: &str = "\
    unit units car cars squad cruiser engine medic rescue beat sector post ambulance ladder truck tower battalion boat
    marine air van wagon sam motor motors patrol zone district area team platoon bike bicycle copter helo brush tanker
    hazmat quint trauma lifeflight airone metro transport detail station tac swat k9 k-9 canine command chief region
    sub precinct portable base rover eagle star nurse trooper als bls aid mobile enterprise ems squadron watch echo
    unit# lifestar survey guardian reach careflight mercy foxtrot ranger charlie wildlife warden patrolboat coach sgt
    lt sro supervisor dispatch lincoln edward detective tech adam traffic radio shift crew group strike";

/// Words before a number that identifies: of a person in a system, a room, a thing.
pub const NUMBER_CUES: &str = "\
    room rm cell bed bay locker gate pod dorm tank coach bus train fleet hull tail dock pier stand slot apt apartment
    suite ste dept courtroom ct.rm class ticket memo lot space site slip berth bldg building wing ward house trailer
    tr bunk camera cam key vault asset property evidence item tag radio portable pager unit rack container trailer#
    window row seat aisle store hangar runway flight pump reel isolette trauma er icu exam holding tower stall bin
    shelf cage door platform track po box p.o booth lane range well crossing pole post marker kiosk loco engine
    locomotive floor wd block housing cottage cabin segment stairwell elevator hydrant";

/// Words before the number of a badge or a person in a personnel system.
pub const BADGE_CUES: &str = "\
    badge badges shield pid employee emp star bdg serial# personnel payroll idno unitid p# dsn din operator tin";

/// Words before the number of a case, call, report or person in a records system.
pub const CASE_CUES: &str = "\
    case cad incident inc citation cite cit report rpt cr event evt ir docket warrant complaint cc ccn rd dr go ticket
    tkt file call cfs booking bkg bk doc inmate sid fbi ori ncic oca or occ occurrence ref reference claim log entry
    control control# nibrs tow property evidence memo permit policy log# dispatch run jacket cdcr cin aca ia uof work
    order invoice wo po req grievance cause cv rms sheet supp form crash accident mva record prior gri register reg
    cell lic transport manifest petition summons";

/// Words before a license plate.
pub const PLATE_CUES: &str = "\
    plate plates plated tag tags tagged lp reg registration lic license licence plt registered regist lpn regn";

/// Words before a serial number.
pub const SERIAL_CUES: &str = "\
    serial ser sn s/n serialized asset ser# imei esn lot gun weapon model";

/// Words before the number of a driver's licence or another document of a person.
pub const LICENCE_CUES: &str = "\
    ol oln dl dln odl opln cdl license licence lic passport permit visa medicaid mrn id ssn alien mco ofndr oid state";

/// Things of two words, of which one could be a name by itself; a hyphen or an ampersand may stand between them.
#[cfg(feature = "lexicon")]
const THINGS_OF_TWO: &[(&str, &str)] = &[
    ("adams", "apple"),
    ("air", "force"),
    ("allen", "wrench"),
    ("army", "surplus"),
    ("article", "ii"),
    ("article", "iv"),
    ("article", "xiv"),
    ("belgian", "malinois"),
    ("bench", "press"),
    ("big", "mac"),
    ("billy", "club"),
    ("bishop", "score"),
    ("black", "hawk"),
    ("bobby", "pin"),
    ("boston", "whaler"),
    ("bowie", "knife"),
    ("buck", "knife"),
    ("bud", "light"),
    ("bush", "hog"),
    ("captain", "morgan"),
    ("charley", "horse"),
    ("chase", "car"),
    ("chase", "vehicle"),
    ("christmas", "lights"),
    ("christmas", "tree"),
    ("class", "iii"),
    ("coast", "guard"),
    ("coleman", "lantern"),
    ("coors", "light"),
    ("crown", "vic"),
    ("crown", "victoria"),
    ("daniel", "defense"),
    ("dixie", "cup"),
    ("dolly", "parton"),
    ("doppler", "effect"),
    ("dr", "pepper"),
    ("duct", "tape"),
    ("early", "bird"),
    ("early", "morning"),
    ("early", "warning"),
    ("el", "camino"),
    ("fair", "enough"),
    ("fair", "game"),
    ("frost", "line"),
    ("gates", "valve"),
    ("german", "shepherd"),
    ("good", "samaritan"),
    ("graham", "factors"),
    ("grand", "caravan"),
    ("grand", "cherokee"),
    ("grand", "marquis"),
    ("grant", "funds"),
    ("grant", "money"),
    ("green", "light"),
    ("hail", "mary"),
    ("happy", "meal"),
    ("harley", "davidson"),
    ("heimlich", "maneuver"),
    ("hi", "point"),
    ("hunter", "orange"),
    ("igloo", "cooler"),
    ("jack", "daniels"),
    ("jack", "knife"),
    ("jack", "knifed"),
    ("jane", "doe"),
    ("jersey", "barrier"),
    ("jesus", "christ"),
    ("jim", "beam"),
    ("john", "deere"),
    ("john", "doe"),
    ("john", "q"),
    ("johnnie", "walker"),
    ("ka", "bar"),
    ("kel", "tec"),
    ("land", "cruiser"),
    ("level", "ii"),
    ("level", "iii"),
    ("level", "iv"),
    ("mace", "spray"),
    ("mag", "lite"),
    ("major", "case"),
    ("major", "crimes"),
    ("major", "incident"),
    ("major", "road"),
    ("marine", "corps"),
    ("mark", "iii"),
    ("mark", "iv"),
    ("mark", "time"),
    ("marsh", "grass"),
    ("may", "day"),
    ("merry", "christmas"),
    ("miller", "lite"),
    ("miranda", "card"),
    ("miranda", "rights"),
    ("miranda", "waiver"),
    ("miranda", "warning"),
    ("miranda", "warnings"),
    ("molly", "bolt"),
    ("monte", "carlo"),
    ("mountain", "dew"),
    ("murphy", "law"),
    ("national", "guard"),
    ("old", "spice"),
    ("painter", "tape"),
    ("painters", "tape"),
    ("pepper", "ball"),
    ("philips", "head"),
    ("phillips", "head"),
    ("pistol", "grip"),
    ("pit", "bull"),
    ("price", "tag"),
    ("purple", "heart"),
    ("red", "bull"),
    ("red", "light"),
    ("rivers", "edge"),
    ("robin", "hood"),
    ("roll", "call"),
    ("rose", "bush"),
    ("rose", "garden"),
    ("rose", "hips"),
    ("sam", "browne"),
    ("santa", "claus"),
    ("schedule", "ii"),
    ("scotch", "tape"),
    ("sharp", "edge"),
    ("sharp", "end"),
    ("sharp", "object"),
    ("sharp", "objects"),
    ("sharp", "turn"),
    ("smith", "wesson"),
    ("snow", "plow"),
    ("spike", "strip"),
    ("stanley", "cup"),
    ("stanley", "thermos"),
    ("steel", "toe"),
    ("stockholm", "syndrome"),
    ("stone", "cold"),
    ("stone", "step"),
    ("stone", "steps"),
    ("stone", "wall"),
    ("stop", "sticks"),
    ("terry", "frisk"),
    ("terry", "pat"),
    ("terry", "stop"),
    ("terry", "stops"),
    ("title", "ix"),
    ("title", "vii"),
    ("town", "car"),
    ("uncle", "sam"),
    ("virgin", "mary"),
    ("winter", "hat"),
    ("yeti", "cup"),
    ("young", "deputy"),
    ("young", "female"),
    ("young", "guy"),
    ("young", "kid"),
    ("young", "lady"),
    ("young", "male"),
    ("young", "man"),
    ("young", "men"),
    ("young", "officer"),
    ("young", "officers"),
    ("young", "woman"),
];

/// The first words of [`THINGS_OF_TWO`].
#[cfg(feature = "lexicon")]
pub const THINGS_OF_TWO_BEGIN: &str = "\
    adams air allen army article belgian bench big billy bishop black bobby boston bowie buck bud bush captain charley
    chase christmas class coast coleman coors crown daniel dixie dolly doppler dr duct early el fair frost gates
    german good graham grand grant green hail happy harley heimlich hi hunter igloo jack jane jersey jesus jim john
    johnnie ka kel land level mace mag major marine mark marsh may merry miller miranda molly monte mountain murphy
    national old painter painters pepper philips phillips pistol pit price purple red rivers robin roll rose sam santa
    schedule scotch sharp smith snow spike stanley steel stockholm stone stop terry title town uncle virgin winter
    yeti young";

/// Whether two words in lower case name a thing together.
#[cfg(feature = "lexicon")]
pub fn is_thing(first: &str, second: &str) -> bool {
    THINGS_OF_TWO.contains(&(first, second))
}
