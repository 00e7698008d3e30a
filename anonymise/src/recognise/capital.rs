//! The last net: words with a capital in the middle of a sentence that no list knows as harmless. Most are names of
//! somebody or something.

use super::{Report, Rule, after_stop};
use crate::Kind;
use crate::document::{Document, Token};
use crate::lists::{HARMLESS_CAPITALS, MONTHS, NOT_NAMES, RANKS, TITLES, WEEKDAYS, has};

const CAPITAL: Rule = ("name.capital", 50, "Words with a capital in the middle of a sentence, like a name.");
/// The longest run, in words.
const LONGEST: usize = 5;

pub fn at(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    if document.shouting
        || document.begins_sentence(at)
        || !unknown(document, at)
        || at > 0 && unknown(document, at - 1)
    {
        return;
    }
    let mut end = at + 1;
    while end < at + LONGEST {
        let initial = document.get(end).is_some_and(|token| token.is_initial() && token.is_capital());
        let next = if initial { after_stop(document, end) } else { end };
        if !unknown(document, next) {
            break;
        }
        end = next + 1;
    }
    report.tokens(at, end, Kind::Person, CAPITAL);
}

/// A capital, then small letters, and in no list of harmless words.
fn unknown(document: &Document, at: usize) -> bool {
    let harmless = |token: &Token| {
        let lists = [NOT_NAMES, RANKS, TITLES, MONTHS, WEEKDAYS, HARMLESS_CAPITALS];
        lists.iter().any(|list| has(list, &token.lower))
    };
    document
        .get(at)
        .is_some_and(|token| token.is_capital() && !token.is_upper() && !token.is_initial() && !harmless(token))
}
