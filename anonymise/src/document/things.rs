//! Words that name a thing together and nobody: "Boston Whaler", "a Savage rifle", "Bell 407".

use super::Document;
use crate::lexicon::Lore;
use crate::vocabulary::{Classes, is_thing};

/// Words that a number follows which is no model of theirs.
const CUES: Classes =
    Classes::PHONETIC.or(Classes::UNIT_CUE).or(Classes::BADGE_CUE).or(Classes::CASE_CUE).or(Classes::NUMBER_CUE);

/// Makes ordinary words of two that name a thing together, whatever each is alone, and of a name before the goods or the
/// model of that make.
pub fn explain(document: &mut Document) {
    for at in 1..document.len() {
        let joint = usize::from(matches!(document.before(at), "-" | "&") && at > 1);
        let first = at - 1 - joint;
        if document.is(first, Classes::THING_BEGIN) && is_thing(document.lower(first), document.lower(at)) {
            make_ordinary(document, first);
            make_ordinary(document, at);
        } else if joint == 0 && is_make(document, first) && (is_model(document, at) || document.is(at, Classes::GOODS))
        {
            make_ordinary(document, first);
        }
    }
}

fn make_ordinary(document: &mut Document, at: usize) {
    document.tokens[at].lore = Lore::ordinary();
    document.tokens[at].classes = Classes::MAKE.or(Classes::COMMON);
}

fn is_model(document: &Document, at: usize) -> bool {
    let token = &document.tokens[at];
    token.has_digit() && token.length() < 5 && !document.is(at - 1, CUES)
}

/// Whether a name may be that of a make: nobody's rank, title or given name stands before it.
fn is_make(document: &Document, at: usize) -> bool {
    let named = at.checked_sub(1).is_some_and(|before| {
        document.is(before, Classes::RANK.or(Classes::TITLE).or(Classes::NAMING).or(Classes::ROLE))
            || matches!(document.lower(before), "." | "&")
            || document.tokens[before].is_capital() && document.tokens[before].lore.first() > 2
    });
    document.is(at, Classes::NAMED_MAKE) && !named
}
