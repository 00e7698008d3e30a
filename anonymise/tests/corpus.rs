//! The narratives that nothing was learned from and no rule was written after. The floors lie a little below what is
//! reached, so that a change that loses something fails here; what is reached stands in docs/ANONYMISE.md.
#![cfg(feature = "lexicon")]

use std::path::Path;

use anonymise::eval::{self, Score};

/// What is reached on the files of a folder whose names `counts` says to count.
fn score(folder: &str, counts: impl Fn(&str) -> bool) -> Score {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(folder);
    let mut narratives = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the corpus") {
        let path = entry.expect("a file").path();
        if !path.file_name().and_then(|name| name.to_str()).is_some_and(&counts) {
            continue;
        }
        let text = std::fs::read_to_string(path).expect("text");
        narratives.extend(eval::marked(&text).expect("marks that open and close"));
    }
    eval::score(&narratives)
}

#[track_caller]
fn at_least(part: usize, all: usize, thousandths: usize) {
    assert!(part * 1000 >= all * thousandths, "{part} of {all} is less than {thousandths} of a thousand");
}

#[test]
fn enough_is_found_and_little_else() {
    let score = score("test", |_| true);
    assert!(score.all.spans > 14_700);
    at_least(score.all.full, score.all.spans, 984);
    at_least(score.all.any, score.all.spans, 991);
    let persons = score.labels["PERSON"];
    at_least(persons.full, persons.spans, 991);
    let [(mixed, masked), (capitals, masked_capitals), _] = score.outside;
    at_least(mixed - masked, mixed, 968);
    at_least(capitals - masked_capitals, capitals, 960);
    let (clean, masked) = score.outside_clean;
    at_least(clean - masked, clean, 980);
    at_least(score.leak_free.1, score.leak_free.0, 805);
    at_least(score.same.1, score.same.0, 979);
    at_least(score.traps.spans - score.traps.any, score.traps.spans, 905);
}

/// `p`, `q` and `r` came last, and `q` is the densest of all; nothing is lost in the others for that.
#[test]
fn as_much_leaks_nothing_in_the_files_before_the_last_three() {
    let score = score("test", |name| name < "p");
    assert!(score.all.spans > 11_500);
    at_least(score.leak_free.1, score.leak_free.0, 820);
    at_least(score.same.1, score.same.0, 980);
    at_least(score.traps.spans - score.traps.any, score.traps.spans, 918);
}

/// The files from `j` on came later; what was reached before they came stays the floor for the others.
#[test]
fn as_much_is_found_in_the_earlier_files_as_before() {
    let score = score("test", |name| name < "j");
    assert!(score.all.spans > 6300);
    at_least(score.all.full, score.all.spans, 983);
    at_least(score.all.any, score.all.spans, 991);
    at_least(score.leak_free.1, score.leak_free.0, 820);
}

#[test]
fn identifiers_with_a_shape_are_found_whole() {
    // The densest file of all has floors of its own.
    let whole = score("test", |name| name != "q.txt");
    for label in ["SSN", "BADGE", "URL", "HANDLE", "VIN"] {
        let recall = whole.labels[label];
        assert_eq!(recall.full, recall.spans, "{label}");
    }
    for label in ["COORD", "CASE", "EMAIL", "LICENSE", "PHONE", "SERIAL"] {
        let recall = whole.labels[label];
        assert_eq!(recall.any, recall.spans, "{label}");
    }
    let all = score("test", |_| true).of(eval::SHAPED);
    at_least(all.full, all.spans, 994);
    let shaped = whole.of(eval::SHAPED);
    assert!(shaped.spans > 2500);
    at_least(shaped.full, shaped.spans, 996);
    at_least(shaped.any, shaped.spans, 998);
}

#[test]
fn the_corpus_is_large_and_varied() {
    let narratives: usize = ["train", "tune", "test"]
        .iter()
        .map(|folder| {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(folder);
            let files = std::fs::read_dir(folder).expect("the corpus");
            files
                .map(|file| std::fs::read_to_string(file.expect("a file").path()).expect("text"))
                .map(|text| eval::marked(&text).expect("marks that open and close").len())
                .sum::<usize>()
        })
        .sum();
    assert!(narratives >= 5000, "{narratives}");
}
