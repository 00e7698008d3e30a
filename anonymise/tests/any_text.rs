//! Whatever the text: no panic, findings in order, apart and inside, and a text that can be made of them.

use anonymise::{Edit, apply, hints, read};
use proptest::prelude::*;

fn holds(texts: &[&str], denied: &[&str]) {
    for (text, reading) in texts.iter().zip(read(texts, denied)) {
        let length = text.chars().count();
        let found = &reading.findings;
        assert!(found.iter().all(|each| each.start < each.end && each.end <= length), "{text:?}: {found:?}");
        assert!(found.windows(2).all(|pair| pair[0].end <= pair[1].start), "{text:?}: {found:?}");
        assert!(found.iter().all(|each| !each.replacement.is_empty() && each.confidence <= 100), "{text:?}: {found:?}");
        assert!(reading.notes.iter().all(|note| note.start < note.end && note.end <= length), "{text:?}");
        let edit = |each: &anonymise::Finding| Edit {
            start: each.start,
            end: each.end,
            replacement: each.replacement.clone(),
        };
        assert!(apply(text, &found.iter().map(edit).collect::<Vec<_>>()).is_ok(), "{text:?}: {found:?}");
        let hinted = hints(text);
        assert!(hinted.windows(2).all(|pair| pair[0].end <= pair[1].start), "{text:?}: {hinted:?}");
    }
}

/// Pieces that the rules look for, in no sensible order.
const PIECES: &[&str] = &[
    "Officer", "Ofc.", "Sgt", "DEP", "J.", "A", "T.J.", ",", ".", "\"", "'", "-", "/", "#", "(", ")", ":", "\n", "’s",
    "O'Neil", "de", "la", "van", "Smith", "Young", "MCNALLY", "hernandez", "K9", "k-9", "Rex", "named", "aka", "DOB",
    "11/29/23", "4", "12", "17", "555", "0147", "2140", "hrs", "a.m", "half", "past", "quarter", "twenty", "two",
    "o'clock", "dusk", "June", "the", "of", "night", "Saturday", "last", "St.", "Patrick's", "Day", "I-95", "us", "31",
    "Exit", "mm", "N", "w", "5th", "Street", "Ave", "block", "at", "near", "and", "County", "PD", "Police",
    "Department", "Hospital", "Lake", "unit", "Car", "7KLM482", "plate", "tag", "Adam", "Boy", "Lincoln",
    "1M8GDM9AXKP042788", "@", "_", "x.com", "dot", "com", "call", "ext", "39.7817", "-89.6501", "deg", "°", "feet",
    "mph", "9mm", ".", "%", "$", "é", "ß", "İ", "ﬁ", "\u{200b}", "а", "٣", "👮", "漢字",
];

fn soup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![4 => proptest::sample::select(PIECES).prop_map(str::to_owned), 1 => "\\PC{0,6}"];
    let space = prop_oneof![3 => Just(" "), 1 => Just(""), 1 => Just("\n")];
    proptest::collection::vec((piece, space), 0..60)
        .prop_map(|pieces| pieces.into_iter().map(|(piece, space)| piece + space).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, ..ProptestConfig::default() })]

    #[test]
    fn of_pieces(text in soup(), other in soup()) {
        holds(&[&text, &other], &[]);
    }

    #[test]
    fn of_anything(text in "\\PC{0,200}|([A-Za-z0-9@#:/.,'\"-]{1,8}[ \n]?){0,60}", denied in "\\PC{0,6}") {
        holds(&[&text], &[&denied]);
    }
}

#[test]
fn of_nothing() {
    assert_eq!(read(&[], &[]), []);
    holds(&["", " ", "\n", "\0", ".", "A", "\u{feff}", "\u{301}\u{301}"], &[""]);
}

#[test]
fn that_once_was_too_much() {
    holds(&["Officer ,A. B., Ofc. A., \"J\" , Sgt . , A. and , B."], &[]);
    holds(&["the of the night of the day of 11/29/23 dash 4 dash dash 4"], &[]);
    holds(&["a quarter past", "quarter past seven", "- - -4-Adam-", "St. 's", "Our Lady of"], &[]);
}

#[test]
fn of_one_thing_very_often() {
    for piece in PIECES {
        holds(&[&piece.repeat(400), &format!("{piece} ").repeat(400)], &[]);
    }
}

/// Words that a rule looks past, time and again: a rule that calls itself for each of them would run out of stack or of time.
const PASSED_OVER: &[&str] = &[
    "id", "no", "or", "something", "unknown", "B as in", "the second", "partial", "my Malinois,", "and", "of", "x-",
    "K9",
];

#[test]
fn of_one_word_over_and_over() {
    for word in PIECES.iter().chain(PASSED_OVER) {
        for opening in ["", "The plate was "] {
            holds(&[&format!("{opening}{}5", [word, " "].concat().repeat(4000))], &[]);
        }
    }
}

#[test]
fn of_characters_that_are_several_letters() {
    holds(&["dusk call\n𞹉℀ N", "Officer ℀ and Sgt ℅ Ruiz, ½ of them"], &[]);
}

/// Each row long enough to fill a thread's stack, if every piece of it were a call.
#[test]
fn of_long_rows() {
    for piece in
        ["-", "dash ", "something, ", "double ", "- ", "oh ", "T24N ", "4-", "K like kite, ", "and then ", ".", "/"]
    {
        holds(&[&format!("Plate 44-{}", piece.repeat(10_000))], &[]);
    }
}
