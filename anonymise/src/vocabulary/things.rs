//! Words of things: gear, makes and letters that name nobody, and the words that stand before numbers that do.

/// Words that are capitalised or rare and still name nobody: doctrine, gear, makes, peoples, tongues, faiths.
pub const HARMLESS: &str = "\
    miranda mirandized terry tueller graham garner brady garrity weaver fourth amendment constitution marchman dui
    hipaa osha naloxone narcan glock sig sauer beretta ruger smith wesson remington mossberg benelli colt
    springfield winchester ak mp5 magnum taser tasers tased tasing axon kevlar velcro streamlight motorola kenwood
    lidar radar maglite simunition otis halligan stop-stick bic sharpie xray x-ray bluetooth wifi gps iphone android
    ipad google facebook instagram snapchat tiktok youtube uber internet ford chevy chevrolet dodge honda toyota
    nissan hyundai kia jeep bmw mercedes lexus subaru buick harley davidson kawasaki yamaha suzuki chrysler pontiac
    gmc mazda volkswagen vw volvo audi tesla cadillac lincoln mack explorer tahoe durango charger interceptor
    silverado tacoma tundra ram civic accord camry corolla altima malibu impala mustang crown vic victoria
    expedition suburban escalade ranger cherokee caravan transit f150 f250 f-150 f-250 u-haul greyhound amtrak
    bearcat humvee english spanish american americans african mexican christian muslim jewish catholic baptist god
    lord jesus christ arabic french german russian chinese korean japanese vietnamese somali indian hispanic latino
    latina asian caucasian british canadian belgian malinois shepherd lab pit bull dutch red marine marines army
    navy guard veteran academy hazmat pfd jacuzzi jet suv rv tv dvr cctv ring atm usb co ac am pm ok okay ar ar-15
    ak-47 ar15 m4 propane diesel fentanyl thc heroin meth nfl medicaid karma samaritan thanks yall y'all amen";

/// More of the same, seldom enough for a page to do without.
#[cfg(feature = "lexicon")]
pub const SELDOM_HARMLESS: &str = "\
    instagram insta snapchat tiktok telegram discord reddit facebook kik whatsapp twitter gamertag venmo cashapp bluesky
    username screenname xbox psn youtube linkedin
    mirandize mirandizing mozambique baker calea posse gladys cooper ooda hicks hippa nhtsa nfpa heimlich kel-tec
    draco uzi hi-point hipoint jennings raven marlin savage daniel lcp luger parabellum derringer mossy rossi tec-9
    mac-10 polymer tazer tazed kydex safariland blackhawk holosun eotech aimpoint leupold harris panasonic toughbook
    getac garmin stinger stingers spike mag-lite asp peerless hobble bolawrap saf-t safety simunitions sims utm
    ballistic stopstick stopsticks opticom whelen code galls kabar ka-bar balisong zippo yeti styrofoam tyvek nomex
    gore-tex goretex carhartt dickies nike adidas jordans levi crocs danner oakley oakleys nitrile nitrous wi-fi
    garage twitter facetime zoom craigslist reddit whatsapp lyft netflix spotify web pdf excel word saturn olds
    interceptors fpiu vics yukon blazer bronco odyssey sienna pacifica focus fusion escape caprice cruze rav4 cr-v
    crv pilot pathfinder rogue frontier titan colorado canyon sierra dakota challenger neon avenger sprinter e-350
    f-350 box gator side-by-side whaler kodiak bell goldwing electra glide grom uhaul prevost mrap lenco hmong
    creole navajo lakota native samoan polish haitian italian irish swedish tagalog portuguese punjabi hindi urdu
    sikh amish mandarin cantonese indigenous labrador rottweiler bloodhound beagle celsius fahrenheit coke pepsi
    tylenol advil monster band-aid jersey corps iraq afghanistan vietnam legion haz-mat scba plywood sheetrock
    tupperware dumpster kleenex lysol jell-o popsicle q-tip ziploc frisbee rollerblade ski jetski atv utv hvac pvc
    led o2 co2 santa polaroid gorilla flex cuff flexcuffs ars carbine latin roman latex braille halon freon kerosene
    unleaded prestone wd-40 clorox drano xanax oxy percocet vicodin adderall ketamine pcp lsd cbd mdma suboxone
    methadone haldol ativan versed cowboys yankees dodgers raiders lakers bulls steelers packers eagles bears nascar
    nba ncaa disney batman superman rambo barney fife hollywood wild murphy murphy's monte swiss sunday-school
    frankenstein hail bambi cops hulk dorito skittles lego legos lifeline medicare medevac lifeflight stryker gurney
    bambulance kudos joe pullman semper fi alhamdulillah";

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
    abs ac aed afis aka apb ar asap atm att atv awd ba bac ban bbq blk bm bolo bp bwc bwcs cad cb cc cctv cd cdl cit
    comms cpr cqb cs da dl dna doa dob dot dre dt dui dv dvr dwi ekg ems emt emts eta evoc fa fbi fid flir fst fto
    ftos fyi ga gps gsr gsw hazmat hp hq hr hvac ia ic icu id ids ied ifak iv jr k9 k-9 leo leos leosa leoka loc lpr
    lz mace mci mdc mdt mdts me mph mva na nb ncic nods nvg oc oic ois ok od ods ov pa pat pbt pc pcp pepper pfd pi
    pid pio pit poc post pov ppe pr ptsd pt pto pv qrf rp rpm rv sa sb scba sfst sme soc sol sop sops sos sro sros
    ssn std stop suv suvs swat tac tbd tc thc trt uc unk us usa usb utl uv va veh vhf vin vip vs wb wf wm xray aar
    ccw ltc sar tq";

/// More of the same, seldom enough for a page to do without.
#[cfg(feature = "lexicon")]
pub const SELDOM_LETTERS: &str = "\
    ada alpr als ama aoa ars asp atl avl awol bls bmw ced ceu ci cis clr cns co cob conex copd cpap crt csi ct cya
    dare das dea decon dnr dod duis dx eb eco edp eds emdr eod eop er ert etoh faa fema fi fmj fos fta gi glo gmc go
    goa hgn hid hiv hrt hud icc ice iid imo inc ins ir irs jhp jv kia la lawn lcd lcp led ler lf lidar ll lol lp lsd
    lti lv lzs mag mct mdcs mha mo moa mou mre mri mvc ndr nfa nfd nibin nod nra nvgs oj om omg or osha otd otg ovi
    pas pd pfds pod pos pow ppct prc pvc rda re reb ref res ric rict rmp ro rov rpg rpt rtf rx scuba sfsts shtf sig
    sns so str tb tbi tco tia tlr tpo ts tv uf uhf uof utm vic vol wc wo wtf yoa yo yob zulu aars roi cco cpl eow
    cew cews lel erg naa npr agl ppv eld arv hepa ptac bwv fob gtg hov ifr kms lod nlt rtc ssi tda toc vcu wic cat tqs sert cert cro hnt cnt isp ipc usc cfr rcw ors cpc
    poi poa faq sks dji mp5 mp7 ptl disp poss tfo notam pava hrsw appx ptlm opr xfer reg nfo mgmt mtg trng wpn enr
    sms mms sim ptz acp bp rn lpn emd ck aga oem psa ups kn95 n95 aid mot nct lrad bui vkr pava mk";

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
/// Texts, rules and runways, whose number is nobody's: "Section 4", "Form 12-R", "Policy 6.14".
#[cfg(feature = "lexicon")]
pub const PAPERS: &str = "\
    form forms policy section article chapter rule standard directive regulation statute sop runway rwy astm ansi nij
    nfpa nist usc cfr part paragraph appendix figure annex";

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
    zulu easy item jig love nan oboe peter roger sugar tare uncle abel able dog fox x";

/// Words before the number of a unit.
pub const UNIT_CUES: &str = "\
    unit units car cars squad cruiser engine medic rescue beat sector post ambulance ladder truck tower battalion boat
    marine air van wagon sam motor motors patrol zone district area team platoon bike bicycle copter helo brush tanker
    hazmat quint trauma lifeflight airone metro transport detail station tac swat k9 k-9 canine command chief region
    sub precinct portable base rover eagle star nurse trooper als bls aid mobile enterprise ems squadron watch echo
    unit# lifestar survey guardian reach careflight mercy foxtrot ranger charlie wildlife warden patrolboat coach sgt
    lt sro supv supervisor plow bearcat helicopter chopper drone buggy dispatch lincoln edward detective tech adam traffic radio shift crew group strike";

/// Words before a number that identifies: of a person in a system, a room, a thing.
pub const NUMBER_CUES: &str = "\
    room rm cell bed bay locker gate pod dorm tank coach bus train fleet hull tail dock pier stand slot apt apartment
    suite ste dept courtroom ct.rm ticket memo lot space site slip berth bldg building wing ward house trailer
    tr bunk camera cam key vault asset property evidence item tag radio portable pager unit rack container trailer#
    window taxiway row seat aisle store hangar runway flight pump reel isolette trauma er icu exam holding tower stall bin
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
