//! The remarks on what no mask cures.

use anonymise::{Note, read};

fn notes(text: &str) -> Vec<Note> {
    read(&[text], &[]).remove(0).notes
}

#[track_caller]
fn remarks(text: &str, rule: &str, words: &str) {
    let notes = notes(text);
    let said = |note: &Note| text.chars().skip(note.start).take(note.end - note.start).collect::<String>();
    assert!(notes.iter().any(|note| note.rule == rule && said(note).contains(words)), "{text}: {notes:?}");
}

#[test]
fn being_the_only_one_is_remarked() {
    remarks("I was the only deputy on nights in the county.", "unique", "only deputy");
}

#[test]
fn years_of_service_makes_and_speeds_are_remarked() {
    remarks("After my nineteen years on the job I knew better.", "service", "nineteen years");
    remarks("He pulled a Glock from the bag.", "make", "Glock");
    remarks("He came at 97 mph.", "speed", "97 mph");
}

#[test]
fn what_is_masked_is_not_remarked() {
    let text = "Sgt. Delacroix fell.";
    let reading = read(&[text], &[]).remove(0);
    for note in &reading.notes {
        assert!(!reading.findings.iter().any(|each| each.start <= note.start && note.end <= each.end), "{note:?}");
    }
}

#[test]
fn ordinary_words_are_not_remarked() {
    assert_eq!(notes("We walked to the door and waited for the others."), []);
}
