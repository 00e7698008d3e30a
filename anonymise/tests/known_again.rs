//! What is known in a report is found again when it is told shorter, and is called the same whatever stands beside it.
#![cfg(feature = "lexicon")]

use anonymise::{Finding, find};

/// The words of every finding and what is written instead.
fn replaced(text: &str) -> Vec<(String, String)> {
    let letters: Vec<char> = text.chars().collect();
    let words = |found: &Finding| letters[found.start..found.end].iter().collect();
    find(text).iter().map(|found| (words(found), found.replacement.clone())).collect()
}

/// What is written instead of each mention of the words, in order.
fn instead_of(text: &str, words: &str) -> Vec<String> {
    let told = replaced(text).into_iter().filter(|(each, _)| each.to_lowercase().contains(words));
    told.map(|(_, instead)| instead).collect()
}

fn is_found(text: &str, words: &str) -> bool {
    replaced(text).iter().any(|(each, _)| each == words)
}

#[test]
fn a_unit_told_by_its_number_in_words() {
    let text = "Motor 4 and João rode ahead of the parade. Four went down on the wet tracks, and I stopped behind it.";
    assert!(is_found(text, "Four"), "{:?}", replaced(text));
    assert_eq!(instead_of(text, "four"), instead_of(text, "motor 4"));
    // Where it counts something, it is nobody.
    assert!(!is_found("Motor 4 rode ahead of the parade. It took four horses to stop it.", "four"));
}

#[test]
fn a_unit_told_by_its_initial() {
    let text = "0312 ENGINE 4 AND LADDER 2 ASSIGNED. 0320 E4 ON SCENE. 0321 L2 REPORTS OFFICER AT TOP OF STAIRS.";
    for (short, long) in [("e4", "engine 4"), ("l2", "ladder 2")] {
        assert!(is_found(text, &short.to_uppercase()), "{:?}", replaced(text));
        assert!(!instead_of(text, long).is_empty());
    }
}

#[test]
fn a_unit_that_opens_a_line_of_a_log() {
    let text = "0312 UNIT 23 ASSIGNED\n0316 23 ON SCENE, SMOKE SHOWING\n0318 NO ANSWER FROM 23";
    let told = instead_of(text, "23");
    assert_eq!(told.len(), 3, "{:?}", replaced(text));
    assert!(told.iter().all(|each| each == "[unit]"), "{told:?}");
}

#[test]
fn numbers_in_a_row_with_a_unit() {
    let text = "Units assigned were 210, 212, 214; 216 came by itself. What almost happened: 212 turned toward us.";
    for unit in ["210", "212", "214", "216"] {
        assert!(is_found(text, unit), "{unit}: {:?}", replaced(text));
    }
    let told = instead_of(text, "212");
    assert_eq!(told.len(), 2);
    assert_eq!(told[0], told[1]);
    assert!(!is_found("Unit 210 was 214 feet away.", "214"));
}

#[test]
fn a_room_told_by_its_number() {
    let text = "The student sat on the sill of room 512. I went in, and the crew waited outside 512 for ten minutes.";
    assert_eq!(instead_of(text, "512"), ["[removed]", "[removed]"]);
    let text = "A man was on track 2. Control held the train, and I walked out on 2 to talk to him.";
    let told: Vec<_> = instead_of(text, "2").into_iter().collect();
    assert!(told.iter().all(|each| each == "[removed]"), "{:?}", replaced(text));
}

#[test]
fn a_plate_seen_in_two_ways() {
    let text = "A mattress came off a pickup, plate RT5 18C, or RTS 18C, I could not say.";
    assert!(is_found(text, "RTS 18C") || instead_of(text, "rts 18c").len() == 1, "{:?}", replaced(text));
    let text = "The boat had MN 4418 JC (or JG) on the bow.";
    assert!(!instead_of(text, "jg").is_empty(), "{:?}", replaced(text));
    let text = "The plate was half mud, letters KVR or KWR, nothing else.";
    assert!(is_found(text, "KVR") && is_found(text, "KWR"), "{:?}", replaced(text));
}

#[test]
fn people_whose_names_end_like_streets() {
    let text = "The driver was Darrell Pike, a farmer. Mr. Pike had a shotgun on the seat, and Pike said so.";
    let told = instead_of(text, "pike");
    assert_eq!(told.len(), 3);
    assert!(told.iter().all(|each| each == "[person A]"), "{:?}", replaced(text));
    let told = instead_of("We met him on Hanover Pike at the light.", "pike");
    assert_eq!(told, ["[street]"]);
}

#[test]
fn somebody_and_who_sent_them() {
    let text = "Harrison Etcitty, NPD, came first. Etcitty waved us on.";
    let told = instead_of(text, "etcitty");
    assert_eq!(told.len(), 2);
    assert_eq!(told[0], told[1]);
    assert!(told[0].starts_with("[person") || told[0].starts_with("[Officer"), "{told:?}");
}

#[test]
fn a_common_word_beside_a_name() {
    let text = "DISPATCH SENT T09 TO THE GATE. OPR T09 CALLED TWICE. T09 RAN TO THE ELEVATOR.";
    let told = instead_of(text, "t09");
    assert!(told.len() == 3 && told.iter().all(|each| *each == told[0]), "{:?}", replaced(text));
    let text = "the deputy was felix harmon. harmons voice was calm. harmon stops and i stop.";
    let told = instead_of(text, "harmon");
    assert!(told.len() == 3 && told.iter().all(|each| *each == told[0]), "{:?}", replaced(text));
}

#[test]
fn what_somebody_has_without_an_apostrophe() {
    let text = "we went with deputy dean bell. bell was six five. bells voice talked him down. so i went.";
    assert_eq!(instead_of(text, "bells"), instead_of(text, "dean bell"), "{:?}", replaced(text));
    assert!(!is_found("we went with deputy dean bell. the bells rang at the church. so i went.", "bells"));
}

#[test]
fn the_model_of_a_make_is_no_code() {
    for text in ["He had a Taurus G2C in the bag.", "A Kubota L3901 stood in the road.", "A Hyster H80 came."] {
        assert!(replaced(text).is_empty(), "{:?}", replaced(text));
    }
}

#[test]
fn codes_are_taken_in_as_far_as_they_are_read_out() {
    let whole = |text: &str, words: &str| {
        assert!(replaced(text).iter().any(|(each, _)| each.contains(words)), "{words}: {:?}", replaced(text));
    };
    whole("I attended log 441 of the 5th at a farm by the river.", "441 of the 5th");
    whole("The drone had a serial on it, 1581F and then 4QWB, on the battery.", "1581F and then 4QWB");
    whole(
        "She read out \"forty six point three three two one by minus ninety one point eight five\" to us.",
        "forty six point three three two one by minus ninety one point eight five",
    );
    whole(
        "TELL SAM 3 THE CAR HE BAILED FROM IS A NISSAN, 8 GZL 0 SOMETHING 4. I CAN'T MAKE THE FIFTH.",
        "8 GZL 0 SOMETHING 4",
    );
}

#[test]
fn a_unit_that_is_spoken_to_or_spoken_of() {
    let text = "Riding as Paul 16, I heard it. Dispatch kept calling \"Sixteen hold short\" until they came.";
    assert_eq!(instead_of(text, "sixteen"), instead_of(text, "paul 16"), "{:?}", replaced(text));
    let text = "Unit 9 was with us. I think nine is alone out there, with two men.";
    assert!(is_found(text, "nine") && !is_found(text, "two"), "{:?}", replaced(text));
    let text = "Units 10 and 17 had the road. Ten and Seventeen ended it two miles on.";
    assert!(is_found(text, "Ten") && is_found(text, "Seventeen"), "{:?}", replaced(text));
    let text = "my partner was unit c27. 27 gets my next paycheck";
    assert!(is_found(text, "27"), "{:?}", replaced(text));
}

#[test]
fn a_unit_that_acts_is_told_and_has_something() {
    let text = "Unit Iron 33 and Iron 35 held the gate. Thirty-Five dropped the wedge in thirty-three's line of fire. I \
        heard thirty-five say nothing and told thirty-three to wait. \"Thirty-Five,\" said dispatch. Thirty-Three clear.";
    assert_eq!(instead_of(text, "thirty-five"), [instead_of(text, "iron 35")[0].as_str(); 3], "{:?}", replaced(text));
    assert_eq!(instead_of(text, "thirty-three"), [instead_of(text, "iron 33")[0].as_str(); 3], "{:?}", replaced(text));
    let text = "Units 312 and 318 came. I told 312 to hold back, and 318 never even moved. It was 318's lane.";
    assert_eq!(instead_of(text, "312").len(), 2, "{:?}", replaced(text));
    assert_eq!(instead_of(text, "318").len(), 3, "{:?}", replaced(text));
    assert!(!is_found("Unit Iron 35 held the gate. We stood thirty-five feet away.", "thirty-five"));
}

#[test]
fn a_position_told_by_its_minutes_or_its_fraction() {
    let text = "Their phone gave 44.3317, -69.7754. The boat went to .7745, which is the wrong road, and I typed 33.09, not \
        33.90. He blew .19 and fired a .308.";
    for part in [".7745", "33.09", "33.90"] {
        assert!(is_found(text, part), "{part}: {:?}", replaced(text));
    }
    for other in [".19", ".308"] {
        assert!(!is_found(text, other), "{other}: {:?}", replaced(text));
    }
    assert!(!is_found("He went to .7745 of it.", ".7745"));
}

#[test]
fn the_letters_of_a_code_before_what_has_it() {
    let text = "The truck was plate 4BKT 118 and the pistol was serial DKW7719. I read the DKW number to him, and the Boy \
        truck was towed. The Charlie truck stayed.";
    for letters in ["DKW", "Boy"] {
        assert!(is_found(text, letters), "{letters}: {:?}", replaced(text));
    }
    let text = "The plate was KXR 204, or it ended in Zulu. The LT was told of KXR 204.";
    assert!(is_found(text, "Zulu"), "{:?}", replaced(text));
    // As it was misread.
    let text = "The plate was WYL 39C, and not 39G as it was posted. The warrant had WLY and the clerk saw a SUV.";
    for letters in ["39G", "WLY"] {
        assert!(is_found(text, letters), "{letters}: {:?}", replaced(text));
    }
    assert!(!is_found(text, "SUV"), "{:?}", replaced(text));
}

#[test]
fn units_told_by_the_last_of_their_numbers() {
    let text = "Units 7-14 and 7-18 took the corner. Fourteen slid below me and Eighteen called it off.";
    let (fourteen, eighteen) = (instead_of(text, "fourteen"), instead_of(text, "eighteen"));
    assert!(fourteen.len() == 1 && eighteen.len() == 1 && fourteen != eighteen, "{:?}", replaced(text));
    let text = "Units 412 and 415 held the back. Twelve saw him first and Fifteen fired his Taser.";
    assert!(is_found(text, "Twelve") && is_found(text, "Fifteen"), "{:?}", replaced(text));
}

#[test]
fn a_section_and_the_letters_of_a_plate() {
    let text = "It is T8S R3E, Section 17, the southeast quarter. We logged it as \"Section 17\" and no more.";
    assert_eq!(instead_of(text, "section 17").len(), 2, "{:?}", replaced(text));
    let text = "White Sprinter, plate YJ70 ODL, made off. The letters ODL were all he saw. ODL it was.";
    assert!(instead_of(text, "odl").len() > 2, "{:?}", replaced(text));
}

#[test]
fn a_plate_with_and_without_its_state() {
    let text = "Vehicle involved: WASH CTX0917, a van. It is his phone and not ours. Tag CTX0917 was in the system.";
    assert_eq!(instead_of(text, "ctx0917"), ["[plate]", "[plate]"], "{:?}", replaced(text));
}

#[test]
fn a_house_with_its_apartment_and_a_telephone_with_its_extension() {
    let text = "We went to 2207 Tern Street, apartment C. The couch in C was one you sink into.";
    let told = instead_of(text, "c");
    assert_eq!(told, ["[removed]", "[removed]"], "{:?}", replaced(text));
    let text = "Ask at 555-0111, extension 7302. The main 555-0111 is a menu.";
    assert_eq!(instead_of(text, "555-0111"), ["[phone number]", "[phone number]"], "{:?}", replaced(text));
}

#[test]
fn a_street_with_and_without_its_town() {
    let text = "A man in a garage, 87 Heron Ct, Millbrook. I go by 87 Heron Ct on my way home.";
    let told = instead_of(text, "87 heron ct");
    assert_eq!(told, [told[0].clone(), told[0].clone()], "{:?}", replaced(text));
}

#[test]
fn a_name_on_a_network_told_without_its_rest() {
    let text =
        "He wrote as xX_copwatcher_3149 and as nite_lurk44. I say copwatcher is a kid, and nite lurk is another.";
    assert!(is_found(text, "copwatcher") && is_found(text, "nite lurk"), "{:?}", replaced(text));
}

#[test]
fn a_common_word_of_a_name_on_a_network() {
    let text =
        "He wrote as @moss_trails. I follow the moss account, and \"trails\" was his word. We saw moss on the roof.";
    assert!(is_found(text, "moss") && is_found(text, "trails"), "{:?}", replaced(text));
    assert_eq!(instead_of(text, "moss").len(), 2, "the roof's stays: {:?}", replaced(text));
}

#[test]
fn names_that_were_found_together_with_others() {
    let text = "Statement of PC Adeyinka, North Wessland Police. I was alone. North Wessland Police has the audio.";
    let told = instead_of(text, "north wessland police");
    assert_eq!(told, [told[0].clone(), told[0].clone()], "{:?}", replaced(text));
    let text =
        "no history for the house\n\nquarry bay pd gives us coffee, and tech ileana from quarry bay pd wrote it up";
    let told = instead_of(text, "quarry bay pd");
    assert_eq!(told, [told[0].clone(), told[0].clone()], "{:?}", replaced(text));
    let text =
        "the state opened hz-22-019\n\nnr 5581 had two bad valves, and it is all in hz-22-019 and the paper on nr 5581";
    let told = instead_of(text, "nr 5581");
    assert_eq!(told, [told[0].clone(), told[0].clone()], "{:?}", replaced(text));
    let text = "PATROL UNIT 7-HENRY-3 WAS ON THE TRACKS. AT NOON 7-HENRY-3 MOVED TO THE DESK.";
    let told = instead_of(text, "7-henry-3");
    assert_eq!(told, ["[unit]", "[unit]"], "{:?}", replaced(text));
}
