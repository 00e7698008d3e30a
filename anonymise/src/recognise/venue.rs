//! Businesses, schools, churches, hospitals.

use super::{Report, Rule};
use crate::Kind;
use crate::document::{Document, Token};
use crate::lists::{NOT_NAMES, RANKS, TITLES, VENUE_ENDINGS, has};

const NAMED: Rule = ("venue.ending", 85, "A name before a word for a business, school, church or hospital.");
const SAINT: Rule = ("venue.saint", 82, "A name that begins like a church's or hospital's.");
/// The longest name, in words.
const LONGEST: usize = 4;

pub fn at(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    if has(VENUE_ENDINGS, &token.lower) && token.is_capital() && !document.shouting_alone(at) {
        let mut first = at;
        while first > 0 && at - first < LONGEST {
            let sign = matches!(document.before(first), "s" | "'" | "’" | "." | "&");
            let joined = sign && first > 1 && document.glued_or_short(first - 1);
            if !joined && !document.get(first - 1).is_some_and(names) {
                break;
            }
            first -= 1;
        }
        while first < at && matches!(document.lower(first), "s" | "'" | "’" | "." | "&") {
            first += 1;
        }
        if first < at {
            let mut end = at + 1;
            while document
                .get(end)
                .is_some_and(|next| next.is_capital() && has(&["school", "center", "centre", "station"], &next.lower))
            {
                end += 1;
            }
            report.tokens(first, end, Kind::Venue, NAMED);
        }
    }
    let saint = matches!(token.lower.as_str(), "st" | "saint" | "mount" | "mt") && token.is_capital();
    if saint {
        let name = if document.lower(at + 1) == "." { at + 2 } else { at + 1 };
        let ends_street = at > 0 && document.get(at - 1).is_some_and(Token::is_capital);
        if !ends_street && document.get(name).is_some_and(|token| names(token) && token.length() > 3) {
            report.tokens(at, name + 1, Kind::Venue, SAINT);
        }
    }
}

fn names(token: &Token) -> bool {
    let word = |list| has(list, &token.lower);
    token.is_capital() && !token.is_initial() && !word(NOT_NAMES) && !word(RANKS) && !word(TITLES)
}

impl Document {
    /// Whether capitals tell nothing here and the word before is a common one.
    fn shouting_alone(&self, at: usize) -> bool {
        self.shouting && has(NOT_NAMES, self.before(at))
    }

    /// Whether a sign belongs to the word before it.
    fn glued_or_short(&self, at: usize) -> bool {
        self.glued(at) || self.lower(at) == "&"
    }
}
