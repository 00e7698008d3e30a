//! Texts with what has to be found in brackets.

use anonymise::find;

/// The text with every finding in brackets.
pub fn marked(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut marked = String::new();
    let mut at = 0;
    for each in find(text) {
        marked.extend(&letters[at..each.start]);
        marked.push('⟦');
        marked.extend(&letters[each.start..each.end]);
        marked.push('⟧');
        at = each.end;
    }
    marked.extend(&letters[at..]);
    marked
}

/// Asserts that what stands in brackets is found, and nothing else.
#[track_caller]
pub fn reads(expected: &str) {
    let text = expected.replace(['⟦', '⟧'], "");
    assert_eq!(marked(&text), expected);
}
