//! Words of places: what a street, a venue, a town or an agency ends or begins with.

/// The states, of one word.
pub const STATES: &str = "\
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
    indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
    montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington
    wisconsin wyoming ontario quebec manitoba alberta saskatchewan guam";

/// States that are told shorter, where the short form is no other word.
#[cfg(feature = "lexicon")]
pub const SHORT_STATES: &str = "ariz calif minn nebr okla penna tenn wyo queensland tasmania";

/// The states of two words.
pub const STATES_OF_TWO: &[(&str, &str)] = &[
    ("new", "hampshire"),
    ("new", "jersey"),
    ("new", "mexico"),
    ("new", "york"),
    ("north", "carolina"),
    ("north", "dakota"),
    ("rhode", "island"),
    ("south", "carolina"),
    ("south", "dakota"),
    ("west", "virginia"),
    ("puerto", "rico"),
    ("british", "columbia"),
    ("nova", "scotia"),
];

/// The states' postal codes.
pub const STATE_CODES: &str = "\
    al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa
    ri sc sd tn tx ut vt va wa wv wi wy dc pr bc qc";

/// The last word of a street's name.
pub const STREET_ENDINGS: &str = "\
    street st str avenue ave av avenida road rd boulevard blvd drive dr lane ln court ct circle cir place pl terrace
    ter terr parkway pkwy pike trail trl alley aly way turnpike tpke tpk crescent cres highway hwy expressway expwy
    expy freeway fwy frwy causeway cswy loop row walk path close mews plaza square sq crossing xing bypass route
    cutoff extension ext bend run cove spur byway thruway tollway viaduct overpass underpass interchange ramp";

/// Words that make the name of a business, school, church or hospital.
pub const VENUE_ENDINGS: &str = "\
    academy apartments apts arena armory arms auditorium auto bakery bank bar barbershop bistro bodega books bowl
    brewery brewing bridge buffet building cafe cafeteria camp campground cantina casino cathedral cemetery center
    centre chapel church cinema clinic club coliseum college condos condominiums correctional cottages courthouse
    courts dealership deli depot detention diner dispensary dormitory electronics elementary estates exchange express
    facility fairgrounds farm farms field fieldhouse foods foundry galleria gallery garage gardens gas grange grill
    grille grocery gym gymnasium hall hardware haven headquarters high homes hospital hostel hotel hotels house
    infirmary inn institute jail jewelers jewelry kennel kitchen laundromat laundry liquor liquors library lodge
    lounge lumber mall manor marina market mart med medical memorial middle mill mills mission mosque motel motors
    museum outlet outlets pavilion pawn penitentiary pharmacy pizza pizzeria plant plaza polytechnic pub quarry ranch
    range rehab resort restaurant roadhouse salon saloon school senior seminary shelter shop shoppes skilled speedway
    stadium station stockyards storage store studios suites supermarket supply synagogue tacos taqueria tavern temple
    terminal theater theatre tire tower towers towing townhomes university vet villa villas warehouse wharf winery
    works yards yard ymca zoo bbq dam airport airfield clubhouse preserve lumberyard dock docks steakhouse burger
    burgers donuts coffee tavernas parkade dispatch prison annex complex compound lanes trailers acres commons
    crossings landing pointe heights mobile mhp grounds lutheran methodist presbyterian episcopal pentecostal co-op
    coop healthcare transit trucking logistics freight airlines industries construction roofing plumbing landscaping
    timber recovery salvage wrecker properties realty enterprises holdings llc corp";

/// The last word of the name of a place.
pub const PLACE_ENDINGS: &str = "\
    bay bayou beach bluff borough butte canal canyon cape county co creek dam district falls forest fork glen gulch
    harbor harbour heights hill hills hollow island junction key lake landing levee marina marsh meadow meadows mesa
    mound mountain mountains mt parish park pass peak pier plantation point pond port prairie pueblo ranch rancheria
    rapids reef reservation reservoir ridge river rock rocks shore shores sound spring springs summit swamp township
    trailhead twp valley village wash woods city town nation";

/// What a name of places begins with: Lake Ashby, Fort Harlow, San Mateo.
pub const PLACE_BEGINNINGS: &str = "\
    lake fort ft mount mt camp port cape san santa saint st el los las point rio";

/// Words that make the name of an agency.
pub const AGENCY_WORDS: &str = "\
    police sheriff sheriff's sheriffs constable's marshal's department dept office bureau patrol constabulary troop
    barracks precinct division authority commission corrections dispatch communications taskforce force probation
    parole fire rescue ems ambulance wildlife highway state metro tribal transit harbor safety public narcotics drug
    911 comm center county dps dnr guard academy district radio unit command rangers";

/// Letters that the short name of an agency ends with: HCSO, LPD.
pub const AGENCY_LETTERS: &str = "\
    pd so sd sp hp dps fd tpd upd apd spd cpd bpd po sheriff dnr doc dot";

/// The points of the compass.
pub const COMPASS: &str = "\
    n s e w ne nw se sw north south east west northeast northwest southeast southwest no so";

/// Directions of travel, which follow the name of a road.
pub const BOUND: &str = "\
    nb sb eb wb northbound southbound eastbound westbound n/b s/b e/b w/b";

/// Words after which a place is named.
pub const AT_PLACE: &str = "\
    at on off near from in to by behind past toward towards outside inside around onto along down up across between
    over of into through";
