//! Whatever the text: no panic, findings in order and inside, and a text that can be made of them. A reading that takes
//! longer than libFuzzer's `-timeout` counts as a crash, so a text that is not read in linear time is found as well.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let readings = anonymise::read(&[text], &[text.get(..4).unwrap_or("")]);
    let reading = &readings[0];
    let length = text.chars().count();
    assert!(reading.findings.iter().all(|each| each.start < each.end && each.end <= length));
    assert!(reading.findings.windows(2).all(|pair| pair[0].end <= pair[1].start));
    assert!(reading.notes.iter().all(|note| note.start < note.end && note.end <= length));
    reading.proposed(text).expect("the findings lie inside the text");
    anonymise::hints(text);
});
