//! Names of people and places that are makes too, and the goods they make: "Savage rifle", "Bell 407", "a Lincoln sedan".
//! Written for this project from general knowledge, for builds with the lexicon.

/// Makes and models that are names by themselves.
pub const NAMED_MAKES: &str = "\
    allis barnett bell bentley bosch browning buck bulova bushmaster coleman colt conn craftsman crosman
    cummins daisy dayton dell dodge fender fleetwood fluke ford garmin garrett gator gerber gibson
    glenfield goodyear grizzly grumman harley harrington henry hobart hoover hoyt hunter hurst ingersoll ithaca jensen
    johnson kahr kenmore kimball kimber kirby kohler lenox lincoln lionel ludwig lund mack marlin massey maverick maxim
    mercury michelin milwaukee moen norton oakley oneida pioneer plymouth ram ranger raven redding redfield remington
    robinson rockwell sage savage schrade sears selmer sharp sharps singer springfield stanley starrett
    steinway stevens stihl thompson toro triumph viking waltham walther warn weatherby webley wellington wesson
    whelen winchester yale zebco";

/// What such a make makes.
pub const GOODS: &str = "\
    rifle rifles shotgun shotguns pistol pistols revolver revolvers carbine carbines handgun gun guns derringer automatic
    semiauto bolt-action lever-action slug slugs shells ammo cartridge scope optic suppressor holster pickup sedan coupe
    wagon minivan convertible hatchback suv motorcycle moped scooter bicycle bike outboard outboards motor motors engine
    skiff pontoon canoe kayak helicopter helo biplane airplane knife knives blade hatchet hammer wrench wrenches drill
    saw chainsaw multitool pliers screwdriver thermos cooler lantern stove grill tent jacket parka boots gloves vest
    helmet flashlight headlamp camera radio scanner wand detector tractor combine mower baler backhoe excavator loader
    forklift trailer camper motorhome tire tires watch wristwatch lighter pen cap hat jersey sneakers shoes bat mitt
    racket piano organ guitar banjo trumpet tuba saxophone amp amplifier microphone copier printer laptop typewriter
    sewing scale gauge pump pumps compressor generator welder furnace boiler valve faucet toilet deadbolt padlock lock
    soap detergent polish spray whiskey bourbon beer crossbow decoy reel rods thermostat treadmill truck trucks van
    barrel 30-06 30-30 superduty";
