//! What only a reading with the lexicon can know: names without a cue, in capitals and in small letters, and words that
//! are names only sometimes.
#![cfg(feature = "lexicon")]

mod common;

use anonymise::{Kind, find, read};
use common::reads;

#[test]
fn names_without_a_cue() {
    reads("By then ⟦Thuy Nguyen⟧ had moved to the other side of the car.");
    reads("I looked over at ⟦Okonkwo⟧ and he shook his head at me.");
    reads("Then ⟦Lakeisha Deputy⟧ opened the door and we all stepped back.");
}

#[test]
fn names_in_small_letters_and_in_capitals() {
    reads("me and ⟦hernandez⟧ got sent to the apartments and ⟦hernandez⟧ never saw the knife on the table");
    reads("OFC ⟦YOUNG⟧ HELD THE DOOR AND A YOUNG MALE RAN PAST US. ⟦YOUNG⟧ FOLLOWED HIM DOWN THE STAIRS.");
}

#[test]
fn words_that_are_names_only_sometimes() {
    reads("Hope is no plan, and the price of a mistake is high. I will mark it and grant you that.");
    reads("The driver of the Ford Explorer dropped a Glock 17 and his Boston Whaler was on the trailer.");
    reads("Terry stops, Miranda warnings and Sam Browne belts name nobody.");
}

#[test]
fn initials_and_turned_names_are_found_whole() {
    reads("The log says ⟦Stevens, A.⟧ was there and so was ⟦R.J. Woldemariam⟧ that night.");
    reads("With ⟦Arlene De la Rosa⟧ and ⟦P. van Houten⟧ on the other side of the creek we waited.");
}

#[test]
fn dates_and_times_take_in_what_belongs_to_them() {
    reads("It was ⟦the 2nd of July⟧ and the next one came at ⟦a quarter past seven⟧ with a truck.");
    reads("We met at ⟦half one in the morning⟧ and left at ⟦twenty-two forty hours⟧ or so.");
}

#[test]
fn numbers_that_count_are_left() {
    reads("He fired two rounds from 15 feet at 60 mph, 10-4, Code 3, with a .308 and a 9mm for 40 dollars.");
    reads("It held 241,000 gallons, cost $40 and stood 1.4 miles from my three o'clock position.");
}

#[test]
fn towns_that_are_words_of_writs() {
    reads("I work in ⟦Union⟧ and he lives there.");
}

#[test]
fn lists_and_rows_are_left() {
    reads("1. Keep it dry.\n2. Check it twice.\n3. Hand it on.");
    reads("He sat in the second row for fifty minutes.");
}

#[test]
fn codes_and_times_stand_apart() {
    let found = find("22:06:30 W9 (DEP SAYAOVONG) SET STOP STICKS\n22:06:58 DISP: W9 WHICH SHOULDER ARE YOU ON");
    let units: Vec<_> = found.iter().filter(|each| each.kind == Kind::Unit).map(|each| &each.replacement).collect();
    assert_eq!(units, ["[unit]", "[unit]"], "{found:?}");
    assert_eq!(found.iter().filter(|each| each.kind == Kind::Time).count(), 2, "{found:?}");
}

#[test]
fn a_code_is_found_wherever_it_stands_again() {
    let found = find("I was in unit C-4 that night.\nLater C-4 was gone.");
    assert_eq!(found.iter().filter(|each| each.kind == Kind::Unit).count(), 2, "{found:?}");
}

#[test]
fn what_is_denied_is_found_in_any_case() {
    let text = "We drove to the mill and the MILL was empty. The old barn was not.";
    let reading = read(&[text], &["mill", "Old Barn", "", " ... "]).remove(0);
    let words: Vec<String> = reading
        .findings
        .iter()
        .map(|each| text.chars().skip(each.start).take(each.end - each.start).collect())
        .collect();
    assert_eq!(words, ["mill", "MILL", "old barn"]);
    assert!(reading.findings.iter().all(|each| each.rule == "denied"));
}

#[test]
fn look_alikes_and_hidden_letters_hide_nothing() {
    for text in ["Officer Dela\u{200b}croix fell.", "Officer Ｄｅｌａｃｒｏｉｘ fell.", "Officer Dеlаcroix fell."]
    {
        let found = find(text);
        assert_eq!(found.len(), 1, "{text}");
        assert_eq!(found[0].start, 8, "{text}");
        assert_eq!(found[0].end, text.chars().count() - 6, "{text}");
    }
}

#[test]
fn questions_and_answers_are_no_initials() {
    reads("Q. What did you see? A. Only the lights. Q. How far off? A. Too close for me.");
}

#[test]
fn forms_models_and_habits_are_left() {
    reads("Fill in Form 12-R and read Policy 6.14 before you go.");
    reads("The jet, a C130, came in after the AS350 had gone.");
    reads("We train every other Monday and never on Sundays.");
    reads("He had a .38 Super on him and a stop stick in the trunk.");
}

#[test]
fn what_only_counts_is_left() {
    reads("His pressure was 138/88 and then 168/94, and he blew 0.19 twice.");
    reads("The hole was 5/8 inch, the bit 3/4 inch, the wire 1/8 inch.");
    reads("We passed 2 out of 7 and they passed 3 of 7 that day.");
    reads("He waited forty minutes and then eleven minutes, not 24 hours.");
    reads("He had 19 years on, and I had twenty-nine years of it.");
    reads("Set it to 32 psi, with 5 layers of tape rated for 24 kN, in a 12-pack.");
}

#[test]
fn sides_channels_and_makes_are_left() {
    reads("Go to the Charlie side, then cover the Delta corner from the Bravo side.");
    reads("We went to Channel 16 with our Level IV plates on, all of them.");
    reads("It took a round of 00 buck, a .25 ACP and a .40 S&W to stop it.");
    reads("I had the WD-40 and he had the TEC-9 when the door came open.");
}

#[test]
fn weekdays_that_come_again_are_left() {
    reads("We train on Mondays, every Tuesday and Thursday, and Monday through Friday.");
    reads("It was ⟦Sunday⟧ when he came back from the house.");
}

#[test]
fn what_somebody_or_a_dog_is_called_is_a_name_whatever_else_it_is() {
    reads("the guy everybody calls ⟦spider⟧ came up, then ⟦spider⟧ ran and i fell");
    reads("he goes by ⟦sleepy⟧ and he was not. ⟦sleepy⟧ was right behind the door.");
    reads("THE MAN, A/K/A ⟦POPS⟧, HAD BEEN PATTED DOWN. ⟦POPS⟧ HAD A RAZOR.");
    reads("HE IS KNOWN AS ⟦LIL RABBIT⟧ HERE. ⟦LIL RABBIT⟧ WENT OVER THE FENCE.");
    reads("MY DOG ⟦SHADOW⟧ PULLED ME DOWN. ⟦SHADOW⟧ WAS FINE. THE DOG BARKED.");
    reads("i called him back and he stood up and they call me again later");
}

#[test]
fn a_text_with_few_capitals_is_read_as_one_without() {
    reads("ofc ⟦frost⟧ and i had the road. we saw the car. i told ⟦frost⟧ to wait. he did Not wait. then it was over.");
}

#[test]
fn a_model_before_a_state_is_no_town() {
    reads("It was a red Nissan Rogue, ⟦Texas⟧ plate ⟦RTZ 5513⟧, and nobody sat in it.");
    reads("He had an Acura TL and a Ruger SR22, and that was all.");
}

#[test]
fn what_is_measured_or_paid_names_nobody() {
    reads("An earpiece costs £11 and I have bought my own.");
    reads("He was 5'4\" and the bolt was set for somebody tall.");
    reads("HIS BLOOD PRESSURE WAS 168/104 AND RISING.");
    reads("The magazine held 7.62x39 and he had a .30-06 in his pocket, and the meter said 41%.");
    reads("It made a sound like a 747 on the road.");
    reads("It was a 28-foot hull with a trigger of 5.5 pounds, going 171 km/h, and 110 meters away.");
    reads("Leave it until the X-ray is done.");
    reads("A Mac-10 and a Desert Eagle lay on the seat.");
}
