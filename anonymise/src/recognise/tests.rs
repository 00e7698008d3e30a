//! Each recogniser on what it has to find and what it has to leave, and all of them on anything.

use crate::document::Document;
use crate::text::Plain;
use crate::{Kind, apply, find, find_all, resolve};

fn found(text: &str) -> Vec<(Kind, String)> {
    let letters: Vec<char> = text.chars().collect();
    let text = Plain::new(text);
    let document = Document::new(&text);
    resolve::apart(&document, super::all(&document))
        .into_iter()
        .map(|each| (each.kind, letters[each.start..each.end].iter().collect()))
        .collect()
}

#[track_caller]
fn finds(text: &str, kind: Kind, words: &str) {
    assert!(found(text).contains(&(kind, words.to_owned())), "{text}: {:?}", found(text));
}

#[track_caller]
fn leaves(text: &str) {
    assert_eq!(found(text), [], "{text}");
}

#[test]
fn contacts() {
    finds("Write to j.ortiz+tips@example.com.", Kind::Email, "j.ortiz+tips@example.com");
    finds("Her number is (415) 555-0147.", Kind::Phone, "(415) 555-0147");
    finds("Call 555-0147 now", Kind::Phone, "555-0147");
    finds("He called from +1 415.555.0147", Kind::Phone, "+1 415.555.0147");
    finds("See https://example.org/a?b=1.", Kind::Url, "https://example.org/a?b=1");
    finds("Posted by @rollin_77 later", Kind::Handle, "@rollin_77");
    #[cfg(feature = "lexicon")]
    finds("She has a page for that, plainjane.reads.", Kind::Handle, "plainjane.reads");
}

#[test]
fn numbers_of_vehicles_people_and_cases() {
    finds("a pickup, plate 7KLM482, rolled", Kind::Plate, "7KLM482");
    finds("tag number Ohio HGT 4471", Kind::Plate, "HGT 4471");
    finds("It was 8ABC123 I think", Kind::Plate, "8ABC123");
    finds("The VIN was 1M8GDM9AXKP042788.", Kind::Vin, "1M8GDM9AXKP042788");
    finds("SSN 078-05-1120 on file", Kind::Ssn, "078-05-1120");
    finds("badge 4471 on his chest", Kind::Badge, "4471");
    finds("Case 23-H-119004 was", Kind::CaseNumber, "23-H-119004");
    finds("serial number BKT5521 was filed off", Kind::Serial, "BKT5521");
}

#[test]
fn units() {
    finds("Then Car 7 arrived", Kind::Unit, "Car 7");
    finds("I was 4-Adam-12 that night", Kind::Unit, "4-Adam-12");
    finds("and S-3 told us", Kind::Unit, "S-3");
    leaves("the car 2 feet away");
}

#[test]
fn moments() {
    finds("on 11/29/23 we", Kind::Date, "11/29/23");
    finds("on March 3rd, 2024 we", Kind::Date, "March 3rd, 2024");
    finds("on 3 Mar 2024 we", Kind::Date, "3 Mar 2024");
    finds("last Tuesday we", Kind::Date, "last Tuesday");
    finds("on Thanksgiving night we", Kind::Date, "Thanksgiving night");
    finds("about 2030 hours we", Kind::Time, "2030 hours");
    finds("at 0412hrs we", Kind::Time, "0412hrs");
    finds("at 3:15 a.m. we", Kind::Time, "3:15 a.m.");
    finds("around 3 am we", Kind::Time, "3 am");
    finds("at 2140 we", Kind::Time, "2140");
    leaves("he may march on");
    leaves("the rifle weighed 2019 pounds");
}

#[test]
fn ages_and_measures() {
    finds("a 24-year-old man", Kind::Age, "24-year-old");
    finds("31 YOA, contractor", Kind::Age, "31 YOA");
    finds("doing 72 in a 45", Kind::Measure, "72 in a 45");
    finds("a 50-square-mile town", Kind::Measure, "50-square-mile");
    leaves("my Glock jammed after 14 years on the job");
    leaves("ten feet and 2 rounds later");
}

#[test]
fn places() {
    finds("at 1420 Sycamore Street we", Kind::Street, "1420 Sycamore Street");
    finds("on Sycamore Street we", Kind::Street, "Sycamore Street");
    finds("2200 block of Delancey we", Kind::Street, "2200 block of Delancey");
    finds("on I-95 near Exit 12", Kind::Highway, "I-95");
    finds("on I-95 near Exit 12", Kind::Highway, "Exit 12");
    finds("near mile marker 114", Kind::Highway, "mile marker 114");
    finds("at 39.7817, -89.6501 we", Kind::Coordinates, "39.7817, -89.6501");
    finds("near Springfield, IL we", Kind::Place, "Springfield, IL");
    finds("in Harlan County we", Kind::Place, "Harlan County");
    leaves("in the street we stopped");
}

#[test]
fn agencies_and_venues() {
    finds("the Brockhaven Police Department sent", Kind::Agency, "Brockhaven Police Department");
    finds("a Harlan County Sheriff's Office deputy", Kind::Agency, "Harlan County Sheriff's Office");
    finds("with HCSO on scene", Kind::Agency, "HCSO");
    finds("at St. Vincent Hospital we", Kind::Venue, "St. Vincent Hospital");
    finds("behind Harvest Time Church we", Kind::Venue, "Harvest Time Church");
    leaves("The police department sent another officer");
}

#[test]
fn people_and_dogs() {
    finds("Officer Jane Delacroix was", Kind::Person, "Jane Delacroix");
    finds("Sgt. O'Neil's car", Kind::Person, "O'Neil");
    finds("OFC YOUNG AND DEP T. CHURCH RESPONDED TO THE ALARM", Kind::Person, "T. CHURCH");
    finds("my partner Dave shot", Kind::Person, "Dave");
    finds("a man named Sebastian Okoro ran", Kind::Person, "Sebastian Okoro");
    finds("the driver, Tamika R. Boswell, waited", Kind::Person, "Tamika R. Boswell");
    finds("with K9 Titan in", Kind::K9, "Titan");
    finds("sgt bellweather told us", Kind::Person, "bellweather");
    leaves("The officer stepped back. Officer safety first.");
    leaves("I read him Miranda and made a Terry stop.");
}

#[test]
fn a_name_is_found_again_in_every_text_under_one_placeholder() {
    let texts = ["Officer Jane Delacroix fell.", "Delacroix was fine. Deputy Ruiz was not."];
    let found = find_all(&texts);
    let edited = |at: usize| {
        let found = &found[at];
        let edits: Vec<_> = found
            .iter()
            .map(|each| crate::Edit { start: each.start, end: each.end, replacement: each.replacement.clone() })
            .collect();
        apply(texts[at], &edits)
    };
    assert_eq!(edited(0).as_deref(), Ok("Officer [Officer A] fell."));
    assert_eq!(edited(1).as_deref(), Ok("[Officer A] was fine. Deputy [Officer B] was not."));
}

#[test]
fn what_teaches_is_made_less_exact() {
    let replaced = |text: &str| find(text).into_iter().map(|each| each.replacement).collect::<Vec<_>>();
    assert_eq!(replaced("about 2030 hours"), ["[between 18:01 and 24:00]"]);
    assert_eq!(replaced("at 12:15 am"), ["[between 00:01 and 06:00]"]);
    assert_eq!(replaced("on March 3rd"), ["[a day in March]"]);
    assert_eq!(replaced("a 16-year-old boy"), ["[juvenile]"]);
    assert_eq!(replaced("doing 72 in a 45"), ["[about 25 over the limit]"]);
}

#[cfg(feature = "lexicon")]
#[test]
fn counting_is_no_code() {
    leaves("We counted one, two, three and went in.");
    finds("The case is twenty three dash 4 dash one five five.", Kind::Other, "twenty three dash 4 dash one five five");
}

#[cfg(feature = "lexicon")]
#[test]
fn forces_by_their_towns_where_capitals_tell_nothing() {
    finds("WE CALLED CLEAR FORK SO. THEY CAME AT ONCE.", Kind::Agency, "CLEAR FORK SO");
    finds("the tip came from powder springs pd and it was good", Kind::Agency, "powder springs pd");
    leaves("WE NOTIFIED PD AND WENT ON, SO NOBODY WAITED.");
}

#[cfg(feature = "lexicon")]
#[test]
fn dogs_and_horses_beside_what_they_are() {
    finds("We all laughed. Chance is my Malinois.", Kind::K9, "Chance");
    finds("I had my Malinois, Captain, at heel.", Kind::K9, "Captain");
    finds("I came on horseback (Duchess) and she", Kind::K9, "Duchess");
    leaves("My Malinois, which never barks, barked.");
}

#[cfg(feature = "lexicon")]
#[test]
fn letters_told_by_a_word() {
    let plate = "B as in bravo, 18, D as in delta, Q";
    finds(&format!("I got a partial, {plate} and it was gone"), Kind::Plate, plate);
    finds(&format!("I heard {plate} and it was gone"), Kind::Other, plate);
    leaves("He said it as in a dream.");
}

#[test]
fn what_opens_a_line_of_a_log_is_a_time() {
    let log = "0938 Arrived on scene.\n0942 He laid it down.\n0951 Moody opened the door.";
    let street: Vec<_> = found(log).into_iter().filter(|(kind, _)| *kind == Kind::Street).collect();
    assert_eq!(street, []);
    finds("We went to 1427 Larkspur and knocked.", Kind::Street, "1427 Larkspur");
}

#[test]
fn guns_and_families_are_no_roads() {
    leaves("My AR-15 was slung and the TASER X26 failed.");
    finds("at mile marker two ninety one when", Kind::Highway, "mile marker two ninety one");
    let family = found("Officer Tad Okafor-Lane fell.");
    assert_eq!(family, [(Kind::Person, "Tad Okafor-Lane".to_owned())]);
}

#[cfg(feature = "lexicon")]
#[test]
fn plates_half_seen_or_read_out() {
    finds("His partial was 7 something J K and then he left", Kind::Plate, "7 something J K");
    finds("The plate was Oregon bravo something four four, I think", Kind::Plate, "bravo something four four");
    finds("reg WN 5938 RP. It was late", Kind::Plate, "WN 5938 RP");
    finds("with an Oregon plate 551 Adam Boy X-ray off the gravel", Kind::Plate, "551 Adam Boy X-ray");
    finds(
        "paper tag reading zero niner tango something tango and gone",
        Kind::Plate,
        "zero niner tango something tango",
    );
    finds("The hull said FL 4471 KR in block letters", Kind::Plate, "FL 4471 KR");
    finds("Dispatch: 14, six-one-seven Mary Nora King is clear.", Kind::Plate, "six-one-seven Mary Nora King");
    finds("which is how Adam 16 found us", Kind::Unit, "Adam 16");
    finds("He left in a van, plate 0RD 55, at speed.", Kind::Plate, "0RD 55");
    finds("VAN 11, MAY 6, NEAR THE EXIT", Kind::Date, "MAY 6");
    leaves("It was his 23rd and my 4th time.");
    leaves("We played tag team with them and got a partial view of one door.");
    leaves("The license was suspended, and the tag on his shirt was torn.");
}

#[cfg(feature = "lexicon")]
#[test]
fn parts_of_plates_by_their_length() {
    finds("A DARK JEEP, \"FIRST THREE KLM, I NEVER GOT THE REST OF IT.\"", Kind::Plate, "KLM");
    finds("she saw the last two were 82, and a dent", Kind::Plate, "82");
    leaves("THE FIRST THREE MEN RAN AND THE LAST TWO DID NOT");
    leaves("in the first two minutes");
}

#[cfg(feature = "lexicon")]
#[test]
fn phones_said_with_tens() {
    finds("call five five five, oh one seventy", Kind::Phone, "five five five, oh one seventy");
}

#[cfg(feature = "lexicon")]
#[test]
fn pairs_are_known_wherever_they_stand_in_their_list() {
    for (first, second) in [("abrams", "tank"), ("army", "surplus"), ("terry", "stop"), ("allen", "wrench")] {
        assert!(crate::vocabulary::is_thing(first, second), "{first} {second}");
    }
}

#[cfg(feature = "lexicon")]
#[test]
fn addresses_whose_signs_are_set_apart() {
    finds("Write to marlow (the at sign) bendpd.example soon.", Kind::Email, "marlow (the at sign) bendpd.example");
    finds("It is cwhit • at • bendpd • example, he said.", Kind::Email, "cwhit • at • bendpd • example");
    finds("Mail k.lund at tri-comm . example then.", Kind::Email, "k.lund at tri-comm . example");
    finds(
        "To desk-two, then the at, then bend.example it went.",
        Kind::Email,
        "desk-two, then the at, then bend.example",
    );
    finds("ASK CONTROL AT BEND-JAIL DOT EXAMPLE FIRST", Kind::Email, "CONTROL AT BEND-JAIL DOT EXAMPLE");
    finds("He said \"j dot arp at doc dot state.\" Then he left.", Kind::Email, "j dot arp at doc dot state");
    finds("It was cold underscore harbor underscore seven.", Kind::Handle, "cold underscore harbor underscore seven");
    finds("They call it goblin dot trails dot nine.", Kind::Handle, "goblin dot trails dot nine");
    leaves("The red dot sight was dead.");
    leaves("It is at dover.");
    finds("The page is tips[.]bend-tf[.]example now.", Kind::Url, "tips[.]bend-tf[.]example");
    finds("from +44 7700 9OO 121 he rang", Kind::Phone, "+44 7700 9OO 121");
    finds("with area code 231 before it", Kind::Phone, "area code 231");
    finds("I made a log of it (300)\n0112 - nothing found", Kind::Time, "0112");
}

#[cfg(feature = "lexicon")]
#[test]
fn where_something_is_in_every_notation() {
    finds("It lay at N61 12.4 W149 58.1 in the snow.", Kind::Coordinates, "N61 12.4 W149 58.1");
    finds("It lay at N 61 12.4, W 149 58.1 in the snow.", Kind::Coordinates, "N 61 12.4, W 149 58.1");
    finds("The ground is 38°31.6 by 106°02.9 here.", Kind::Coordinates, "38°31.6 by 106°02.9");
    finds(
        "that is Twelve North, Fifteen West, Section 30, I think",
        Kind::Coordinates,
        "Twelve North, Fifteen West, Section 30",
    );
    finds(
        "at forty-six point nine oh three, minus one thirteen point six two of the map",
        Kind::Coordinates,
        "forty-six point nine oh three, minus one thirteen point six two",
    );
    finds(
        "at 58 degrees 21.7 minutes, 134 degrees 36.9 in the fog",
        Kind::Coordinates,
        "58 degrees 21.7 minutes, 134 degrees 36.9",
    );
    finds(
        "She said thirty degrees two zero decimal six, ninety degrees five decimal one, and left.",
        Kind::Coordinates,
        "thirty degrees two zero decimal six, ninety degrees five decimal one",
    );
    leaves("It was N 5 and W 3 on the dial.");
    leaves("It was 70° and later 80° in the van.");
}

#[cfg(feature = "lexicon")]
#[test]
fn numbers_of_boats_logs_and_call_signs() {
    finds("JON BOAT, BOAT NUMBER KY 0638 CC. HE GOT ME FIRST.", Kind::Plate, "KY 0638 CC");
    finds("Boat AR 4O7 ZN was tied up.", Kind::Plate, "AR 4O7 ZN");
    finds("His social is 421-oo-7119 on file.", Kind::Ssn, "421-oo-7119");
    finds("Incident 0214S of 090624 is closed.", Kind::CaseNumber, "0214S of 090624");
    finds("our callsign Trojan 914 was sent", Kind::Unit, "Trojan 914");
    finds("they came as 5 x ray 2 to help", Kind::Unit, "5 x ray 2");
    finds("on the radio for agent 4 to hold", Kind::Unit, "agent 4");
    finds("I was 40-12. The first caller hung up.", Kind::Unit, "40-12");
    leaves("I am 6-04 and had two inches left.");
    finds("It went by in pieces, CV then 9 something.", Kind::Plate, "CV");
}
