//! People by their initials.

use super::is_name;
use crate::Kind;
use crate::document::{Case, Habit};
use crate::recognise::{Report, Rule, end_of_name};
use crate::vocabulary::{Classes, one_of};

const INITIALS: Rule = ("person.initials", 82, "Initials.");

/// J.T., R.W., L.I.M.: two letters or more, each with its stop, that no word follows as a short form.
pub fn at(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let letter = |at: usize| document.get(at).is_some_and(|token| token.is_letter() && token.case == Case::Initial);
    if !letter(at) || document.glued(at) && one_of!(document.before(at), ". - / &") {
        return;
    }
    // "Q. What did you see? A. Headlights.": an interview, and no initials.
    let asked = one_of!(document.lower(at), "q a")
        && document.begins_sentence(at)
        && document.get(at + 2).is_some_and(|token| token.lore.common() > 4 || token.is(Classes::COMMON));
    if asked && !letter(at + 2) {
        return;
    }
    let mut end = at;
    let mut count = 0;
    while letter(end) && document.lower(end + 1) == "." && document.glued(end + 1) && end < at + 10 {
        count += 1;
        end += 2;
    }
    let known = matches!(
        (document.lower(at), document.lower(at + 2), count),
        ("u", "s", _)
            | ("d", "c", 2)
            | ("a" | "p", "m", 2)
            | ("i", "d", 2)
            | ("d", "a", 2)
            | ("a", "c", 2)
            | ("e", "r", 2)
            | ("i", "e", 2)
            | ("e", "g", 2)
            | ("o", "c", 2)
            | ("t", "v", 2)
            | ("v", "i", 3)
            | ("d", "o", 3)
            | ("a", "k", 3)
            | ("s", "w", 4)
            | ("l", "z", 2)
            | ("p", "o", 2)
            | ("d", "u", 3)
    );
    if count >= 2 && !known {
        let end = end_of_name(document, end, 2, |at, token| {
            is_name(document, at, token, false, true)
                && token.case != Case::Lower
                && document.habit != Habit::Whispering
        });
        report.tokens(at, end, Kind::Person, INITIALS);
    } else if count == 1
        && document
            .get(at + 2)
            .is_some_and(|next| next.is_capital() && next.length() > 2 && !next.line && next.lore.common() < 6)
        && document.plain(at) != "I"
        && document.habit == Habit::Mixed
        && !document.begins_sentence(at + 2)
    {
        let end = end_of_name(document, at + 2, 2, |at, token| is_name(document, at, token, false, true));
        report.tokens(at, end, Kind::Person, INITIALS);
    }
}
