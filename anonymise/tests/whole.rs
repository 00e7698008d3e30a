//! What belongs to a finding is taken in, so that no part of a name or a code is left; each of these was torn once.
#![cfg(feature = "lexicon")]

mod common;

use common::reads;

#[test]
fn agencies_with_the_words_that_say_so() {
    reads("I work for the ⟦Bonneville County Sheriff's⟧ office.".replace("⟧ office", " office⟧").as_str());
    reads("He rode with ⟦Idaho Fish and Game⟧ and saw the whole thing.");
    reads("A man from ⟦Cape Elder County animal control⟧ saw it all.");
    reads("LOANED FROM ⟦WENATCHEE BEND POLICE⟧ TO US, WITHOUT A RADIO OR A VEST.");
    reads("we got the call from ⟦schuylkill 911⟧ and nobody could find the house or the dog that was barking");
}

#[test]
fn venues_by_who_has_them() {
    reads("We met at ⟦Delmonico's Formalwear⟧ and walked back to the cars.");
    reads("They had robbed ⟦Katz Bros. Furniture⟧ before we came.");
    reads("He was last seen at ⟦Ringo's Roadside Wonders⟧ with a dog.");
}

#[test]
fn streets_with_their_numbers_and_crossings() {
    reads("A truck stopped at ⟦exit 9A⟧ and the driver ran.");
    reads("He turned off ⟦Navajo Route 5071⟧ without a light.");
    reads("WE WENT TO ⟦NEWARK AVE AND LOWDEN ST⟧ AND FOUND NOBODY THERE, ONLY A DOG AND A BROKEN DOOR.");
}

#[test]
fn codes_to_their_last_group() {
    reads("The plate was ⟦V73 LTC⟧, and it was stolen.");
    reads("It is case ⟦2024-MISC-0058⟧ now.");
    reads("The pistol, serial ⟦SRX A4 1138⟧, was gone.");
    reads("My badge is ⟦seventy-four⟧ if they ask.");
    reads("The index number was ⟦FID 1204471⟧ and it was wrong.");
    reads("His badge ⟦288⟧\nOthers came later.");
    reads("The grid was ⟦12S 0368112 4089560⟧ on the map.");
    reads(
        "A page called ⟦u/pilgrim-snacks⟧ had the video before noon was over."
            .replace(" before noon was over", "")
            .as_str(),
    );
}

#[test]
fn numbers_in_words() {
    reads("My badge is ⟦four oh nine⟧ and I am proud of it.");
    reads("The radio said ⟦one-oh-nine⟧, check your status.");
    reads("I heard ⟦Bravo seven⟧ say wait for the engine.");
}

#[test]
fn moments_with_what_stands_before_and_after() {
    reads("It was ⟦quarter to four in the morning⟧ when he called.");
    reads("He came on ⟦December twenty-third, two thousand nineteen⟧ with a friend.");
    reads("It happened ⟦the following Monday⟧ near the gate.");
    reads("He had been arrested ⟦three Fridays ago⟧ by another team.");
    reads("On ⟦opening day of deer season⟧ everyone has a rifle.");
}

#[test]
fn ages_in_every_frame() {
    reads("A boy of ⟦fifteen⟧ held the knife.");
    reads("My little girl is ⟦six⟧ and she still asks about it.");
    reads(
        "There were two males, 19 and 60s, on the porch.".replace("60s", "⟦60s⟧").replace(", 19 ", ", ⟦19⟧ ").as_str(),
    );
}

#[test]
fn a_number_before_the_next_line_is_no_measure() {
    reads("Report of badge ⟦4471⟧\n\nPeople came out of the house.");
}

#[test]
fn makes_and_doctrine_name_nobody() {
    reads("Garrity and Weingarten were read, and the Glasgow score was low.");
    reads("He had a bolt-action Savage rifle, a Ruger 10/22 and a Lincoln sedan, and we had the F-150.");
    reads("THE HALLIGAN, THE STREAMLIGHT AND THE IFAK WERE IN THE TAHOE, AND THE TUELLER DRILL TOOK TEN MINUTES.");
}

#[test]
fn codes_that_are_said_piece_by_piece() {
    reads("Dispatch gave it as ⟦SAR-oh-six-of-nineteen⟧ and I wrote it down.");
}
