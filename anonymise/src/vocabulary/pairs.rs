//! Things of two words, of which one could be a name by itself: "Boston Whaler", "graham cracker". Written for this project
//! from general knowledge, for builds with the lexicon.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

/// The pairs, in lower case; in a text a hyphen or an ampersand may stand between the two.
const PAIRS: &str = "\
    abrams tank, academy instructor, adams apple, adirondack chair, air force, alford plea, allen key, allen keys,
    allen wrench, amber alert, amber light, amber lights, apple watch, april fools, arctic cat, army blanket, army
    surplus, article ii, article iv, article xiv, astro van, atlantic salmon, august heat, bad faith, baker act,
    barbie doll, bass boat, belgian malinois, belgian mals, bell curve, bell jar, bench press, bermuda shorts, big
    bertha, big mac, bill fold, billy club, billy goat, bishop score, black forest, black hawk, black label, black
    mamba, blind faith, block party, blue heeler, bobby pin, border collie, boston whaler, bowie knife, brady
    letter, brady list, bruce lee, buck fever, buck knife, buck shot, buck stove, bud light, buffalo wings, bull
    mastiff, bunsen burner, bush hog, california roll, california stop, can am, cane corso, captain morgan, captain
    obvious, cash bail, cash box, cash drawer, cash register, central time, chapman stance, charley horse, chase
    car, chase lounge, chase vehicle, chevy nova, chinese food, chinese takeout, chris craft, christmas bulbs,
    christmas lights, christmas music, christmas party, christmas tree, chuck norris, church bell, church bus,
    church pew, church van, class iii, clint eastwood, coast guard, cod liver, coleman lantern, colt cobra, cooper
    color, cooper colors, coors light, corporal punishment, crescent wrench, cross fire, cross traffic, crow bar,
    crown vic, crown victoria, crystal meth, cuban link, daisy chain, daisy red, daniel defense, dawn patrol, day
    room, day shift, daylight saving, daylight savings, dead ringer, denver boot, deputy chief, desert eagle, ditch
    witch, dixie cup, dodge ram, doe tag, dolly cart, dolly parton, doppler effect, double aught, dr pepper, drew
    blank, drew blood, drew weapon, duct tape, dusty road, dutch door, dutch oven, dutch shepherd, early bird, early
    morning, early warning, easter basket, eastern time, el camino, el presidente, english bulldog, fair enough,
    fair game, faraday bag, faraday cage, father figure, federal signal, ferris wheel, first light, ford bronco,
    ford edge, ford escape, ford escort, ford excursion, ford expedition, ford explorer, ford focus, ford fusion,
    ford maverick, ford ranger, ford taurus, ford transit, fowler position, french door, french doors, french drain,
    french fries, french toast, frost bite, frost heave, frost line, full nelson, garrett wand, gates belt, gates
    closed, gates open, gates valve, general counsel, general order, general orders, general population, georgia
    pine, gerber tool, german shepherd, german shepherds, giglio letter, ginger ale, glasgow coma, glasgow scale,
    gold dot, gold medal, gold wing, good faith, good samaritan, grace period, graham cracker, graham factors,
    graham standard, grand am, grand banks, grand caravan, grand cherokee, grand jury, grand marquis, grand prix,
    grant funds, grant money, great dane, green beret, green light, guide rail, guide wire, hail mary, half nelson,
    halloween costume, halloween mask, happy meal, harley davidson, hawaiian shirt, hawk bill, heather gray,
    heimlich maneuver, herring bone, hi point, high standard, hill climb, hope chest, house keys, hunter camo,
    hunter orange, hunter safety, hurst tool, igloo cooler, irish goodbye, irish setter, italian sub, ivy wall, jack
    daniels, jack hammer, jack handle, jack knife, jack knifed, jack russell, jack stand, jack stands, jacob ladder,
    jacobs ladder, jake brake, jane doe, jay walk, jay walking, jersey barrier, jersey barriers, jersey wall, jesus
    christ, jim beam, jimmy bar, joe friday, john boat, john deere, john doe, john q, john wayne, johnnie walker,
    johnny law, jon boat, july heat, june bug, june bugs, ka bar, kel tec, kelly bag, kentucky windage, king air,
    king airway, king bed, king cab, lab coat, lake effect, land cruiser, land rover, land rovers, last light, law
    book, law enforcement, law library, lee enfield, level ii, level iii, level iv, lily pad, little giant, long
    johns, love bug, love handles, love letter, love life, love seat, lucas device, mace spray, mag lite, major
    artery, major case, major crimes, major incident, major injuries, major injury, major league, major road, major
    trauma, manila envelope, manila folder, manila rope, marine battery, marine corps, mark iii, mark iv, mark time,
    mars bar, mars bars, marsh buggy, marsh grass, mason jar, massey ferguson, may day, megan law, mercury outboard,
    mercury switch, mercury vapor, merry christmas, mexican standoff, miller lite, milwaukee drill, mini cooper,
    miranda card, miranda rights, miranda waiver, miranda warning, miranda warnings, misty rain, mk ii, molly bolt,
    molotov cocktail, montana saddle, monte carlo, moss green, mother nature, mountain dew, mountain time, murphy
    bed, murphy law, nanny goat, national guard, natural light, navy blue, navy seal, navy seals, newton law, noble
    gas, nor easter, north american, north face, norway rat, occam razor, occams razor, old spice, olive drab,
    pacific time, painter tape, painters tape, panama hat, parish hall, park bench, park brake, park ranger, park
    rangers, pat down, pat downs, pat search, pearl snap, pepper ball, persian rug, peter pan, peter principle,
    philips head, phillips bit, phillips driver, phillips head, phillips screw, phillips screwdriver, phillips
    screws, pike pole, pinto beans, pistol grip, pit bull, polo vivo, pool cue, pool table, post traumatic, price
    check, price list, price point, price range, price tag, private property, private security, pt cruiser, purple
    heart, queen bed, raging judge, rain coat, rain gear, ranger pup, raven black, ray ban, ray gun, red bull, red
    light, red wing, red wings, rich kid, rich kids, rivers edge, road glide, road king, robin egg, robin hood, rock
    island, rocky slope, rogers technique, roll call, rose bush, rose garden, rose hips, rose water, rosemary bush,
    royal enfield, ruby red, rush hour, rush hours, russian roulette, rusty gate, safe boat, sage brush, saint
    bernard, saint christopher, saint michael, sally port, sally ports, sam browne, sandy soil, santa claus, santa
    fe, saturn vue, saving grace, schedule ii, scotch tape, scott pack, scott packs, scott pak, sea doo, sea king,
    sea ray, sharp dressed, sharp edge, sharp end, sharp object, sharp objects, sharp turn, shepherd hook, shepherds
    hook, silver alert, ski doo, skip trace, skip tracer, slim jim, smith wesson, snap on, snow bank, snow fence,
    snow machine, snow plow, snow tires, solo cup, spanish moss, spanish tile, spike strip, stanley cup, stanley
    knife, stanley thermos, steel toe, stockholm syndrome, stokes basket, stokes litter, stone barrier, stone cold,
    stone fence, stone pillar, stone step, stone steps, stone wall, stop sticks, stormy night, street glide, summer
    school, sunday best, sunday drive, sunny day, swiss army, swiss cheese, teddy bear, tennessee walker, terry
    cloth, terry frisk, terry pat, terry stop, terry stops, terry towel, texas gate, texas tourniquet, thanksgiving
    dinner, title ix, title vii, tom cat, tommy gun, town car, trojan horse, tueller drill, u haul, uncle sam,
    venetian blind, venetian blinds, victory lap, violet light, virgin mary, virginia creeper, walker hound, weaver
    stance, weber grill, wiley x, will call, will power, winter boots, winter coat, winter gloves, winter hat,
    winter jacket, winter storm, wood duck, wood pile, wood stove, yale lock, yeti cup, york rake, young boy, young
    couple, young deputy, young driver, young female, young girl, young guy, young kid, young lady, young male,
    young man, young men, young mother, young officer, young officers, young people, young person, young sergeant,
    young trooper, young woman";

static THINGS: LazyLock<FxHashSet<(&str, &str)>> = LazyLock::new(|| {
    PAIRS
        .split(',')
        .filter_map(|pair| pair.trim().split_once(char::is_whitespace))
        .map(|(first, second)| (first, second.trim_start()))
        .collect()
});

/// The first words of all things.
pub fn beginnings() -> impl Iterator<Item = &'static str> {
    THINGS.iter().map(|(first, _)| *first)
}

/// Whether two words in lower case name a thing together.
pub fn is_thing(first: &str, second: &str) -> bool {
    THINGS.contains(&(first, second))
}
