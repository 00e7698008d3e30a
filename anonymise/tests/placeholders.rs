//! The same person, place or unit is called the same in all texts of a report.
#![cfg(feature = "lexicon")]

use anonymise::{Operator, find, find_all};

fn replacements(text: &str) -> Vec<String> {
    find(text).into_iter().map(|each| each.replacement).collect()
}

#[test]
fn a_person_keeps_the_letter_in_every_form() {
    let replaced = replacements(
        "Officer Marta Delacroix went in. Delacroix's radio failed, M. Delacroix said. Sgt. Okafor and Delacroix left.",
    );
    assert_eq!(replaced, ["[Officer A]", "[Officer A]", "[Officer A]", "[Officer B]", "[Officer A]"]);
}

#[test]
fn initials_are_somebody() {
    let replaced = replacements("With T.J. on the left we went in. T.J. saw him first, then R.W. did.");
    assert_eq!(replaced, ["[person A]", "[person A]", "[person B]"]);
}

#[test]
fn people_in_a_row_are_told_apart() {
    let replaced = replacements("TEAM TWO (MCNALLY, SAENZ) HELD THE REAR. SAENZ PULLED MCNALLY BACK BY THE HANDLE.");
    let people: Vec<_> = replaced.iter().filter(|each| each.starts_with("[person")).collect();
    assert_eq!(people, ["[person A]", "[person B]", "[person B]", "[person A]"]);
}

#[test]
fn units_in_a_row_keep_their_placeholders() {
    let text = "SIGNS OF STRUGGLE. 23:09 ADAM 11 ADAM 14 SAM 1 RUNNING. 23:10 ADAM 11 ADV SHE FELL AND IS OK NOW.";
    let units: Vec<String> = replacements(text).into_iter().filter(|each| each.starts_with("[unit")).collect();
    assert_eq!(units, ["[unit]", "[unit 2]", "[unit 3]", "[unit]"]);
}

#[test]
fn a_unit_is_known_by_its_number() {
    let replaced = replacements("Engine 7 came first. We heard Engine 7 and then Car 7.");
    assert_eq!(replaced, ["[unit]", "[unit]", "[unit 2]"]);
    let replaced = replacements("Engine 12 came first. Medic 12 was late, so Engine 12 went in with us.");
    assert_eq!(replaced, ["[unit]", "[unit 2]", "[unit]"]);
}

#[test]
fn texts_of_a_report_share_their_placeholders() {
    let found = find_all(&["Officer Delacroix fell at Larkspur Street.", "At Larkspur Street Delacroix was alone."]);
    assert_eq!(found[0][0].replacement, found[1][1].replacement);
    assert_eq!(found[0][1].replacement, found[1][0].replacement);
}

#[test]
fn moments_are_made_less_exact_and_say_so() {
    let found = find("On March 3rd, 2024 at 2140 hours she was 16 years old.");
    let made: Vec<_> = found.iter().map(|each| (each.operator, each.replacement.as_str())).collect();
    assert_eq!(
        made,
        [
            (Operator::Generalise, "[a day in March]"),
            (Operator::Generalise, "[between 18:01 and 24:00]"),
            (Operator::Generalise, "[juvenile]"),
        ]
    );
}

#[test]
fn a_title_is_no_given_name() {
    let replaced =
        replacements("we saw ms hurley at the desk and then ms hurley left. hurley came back with the keys later");
    assert!(replaced.len() > 2 && replaced.iter().all(|each| *each == replaced[0]), "{replaced:?}");
}

#[test]
fn a_street_of_a_common_word_keeps_its_placeholder() {
    let replaced = replacements("A truck came down Pecan Street. We met at the corner of Pecan Street and went home.");
    assert_eq!(replaced, ["[street]", "[street]"]);
}

#[test]
fn what_stands_beside_a_name_makes_nobody_else_of_it() {
    let people = |text: &str| -> Vec<String> {
        replacements(text).into_iter().filter(|each| each.contains("Officer") || each.contains("person")).collect()
    };
    let replaced = people("ofcs ahn and tuilagi went up n ahn heard it first, then ahn w/ one thumb typed this log.");
    assert!(replaced.iter().filter(|each| **each == replaced[0]).count() > 2, "{replaced:?}");
    let replaced = people("Agent Delacroix fell. It was Delacroix's deckhand who called, and Delacroix lived.");
    assert_eq!(replaced, ["[Officer A]"; 3]);
}

#[test]
fn what_is_found_in_one_piece_and_is_several_is_told_apart() {
    let people = |text: &str| -> Vec<String> {
        replacements(text).into_iter().filter(|each| each.contains("Officer") || each.contains("person")).collect()
    };
    let replaced = people("Officers Benally/Yellowhorse were first. Yellowhorse fell and Benally got him up.");
    assert_eq!(replaced.len(), 4, "{replaced:?}");
    assert!(replaced[0] == replaced[3] && replaced[1] == replaced[2] && replaced[0] != replaced[1], "{replaced:?}");
}

#[test]
fn a_name_is_known_again_beside_a_common_word_and_with_an_ending() {
    let text = "ramiro de la cruz was there. de la cruz works nights and de la cruz was tired when we left";
    let replaced = replacements(text);
    assert!(replaced.iter().filter(|each| *each == "[person A]").count() > 2, "{replaced:?}");
    let replaced = replacements("I wrote to Wu at once. It was in Wu's office. The desk is Wu's, and Wu knows it.");
    assert_eq!(replaced.iter().filter(|each| *each == "[person A]").count(), 4, "{replaced:?}");
    assert!(!replaced.contains(&"[person B]".to_owned()), "{replaced:?}");
}

#[test]
fn a_number_keeps_what_it_was_told_to_be() {
    let replaced = replacements("Unit 2121 was first and we followed. Then 2121 called for help, and 2121 was gone.");
    assert_eq!(replaced, ["[unit]"; 3]);
    let replaced =
        replacements("It was 0145 hours by the clock. My phone is 405-555-0145 if you ask. At 0145 it rained.");
    assert_eq!(replaced, ["[between 00:01 and 06:00]", "[phone number]", "[between 00:01 and 06:00]"]);
    let replaced = replacements("The inmate in pod 3 was loud. When pod 3 was locked, the one in pod 4 began.");
    assert!(replaced[0] == replaced[1] && replaced[1] != replaced[2], "{replaced:?}");
}

#[test]
fn a_day_that_somebody_is_called_after_is_somebody() {
    let replaced =
        replacements("Officer Christmas went in first. Christmas fell on the stairs, and I pulled Christmas out.");
    assert_eq!(replaced, ["[Officer A]"; 3]);
    let replaced = replacements(
        "My cover man was Officer May, and I may have let him fall back. The bite was good. MAY cuffed Amundsen. I sat down \
         in the wet bark. Ofc. Ephraim May agrees.",
    );
    assert_eq!(replaced, ["[Officer A]", "[Officer A]", "[person A]", "[Officer A]"]);
}

#[test]
fn streets_that_cross_keep_their_placeholders() {
    let replaced = replacements(
        "We met at Alder Street. The crash was at Alder Street and Birch Avenue, and he fled down Birch Avenue.",
    );
    assert_eq!(replaced, ["[street]", "[street]", "[street 2]", "[street 2]"]);
}

#[test]
fn a_role_before_a_name_makes_nobody_else() {
    let text = "Renter Wesley Dunaway opened the door. Wesley Dunaway had a knife, and Dunaway would not drop it.";
    assert_eq!(replacements(text).iter().filter(|each| *each == "[person A]").count(), 3);
}

#[test]
fn somebody_who_acts_is_no_part_of_the_place_before() {
    let text =
        "K9 Bruno and I tracked from the lot. Bruno pulled hard. At the culvert under Pine Hollow Bruno turned around.";
    let [dog, again, place, last] = &replacements(text)[..] else { panic!("{:?}", replacements(text)) };
    assert_eq!([dog.as_str(), again, place, last], ["[K9]", "[K9]", "[location]", "[K9]"]);
    let text = "Deputy Keoni Kealoha and I stopped him off Pelican Point. Kealoha stepped across. We left Pelican Point at once.";
    assert_eq!(replacements(text), ["[Officer A]", "[location]", "[Officer A]", "[location]"]);
}

#[test]
fn a_force_after_a_name_is_nobody() {
    let text = "Trooper Amit Deshpande, Kansas Highway Patrol, Unit T-331, stopped. I called the Kansas Highway Patrol once more.";
    assert_eq!(replacements(text), ["[Officer A]", "[agency]", "[unit]", "[agency]"]);
}

#[test]
fn a_state_keeps_its_placeholder_after_a_town() {
    let text = "He was from Des Moines, New Mexico, they said. The van had New Mexico plates. It was gone by then.";
    assert_eq!(replacements(text), ["[location]", "[location 2]", "[location 2]"]);
}
