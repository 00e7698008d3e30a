//! Takes in what a finding cannot be parted from: the rest of a word with hyphens, the words around a name that say what
//! has it, the letters around a code, "quarter to" before an hour. A part that is left could still identify, and a reader
//! would see a torn text.

mod code;
mod contact;
mod edge;
mod group;
mod moment;
mod person;
mod place;
mod said;

use crate::document::{Case, Document, Habit, Shape, Token};
use crate::finding::Candidate;
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

/// How sure a rule has to be of a venue for the article before it to be taken in where capitals tell nothing.
const SURE: u8 = 75;

/// How sure a rule has to be of a name for it to be somebody's and not that of a place.
const SOMEBODY: u8 = 55;

/// The findings with what belongs to them.
pub fn widened(document: &Document, found: Vec<Candidate>) -> Vec<Candidate> {
    let taken: Vec<(usize, usize)> = found.iter().map(|each| document.tokens_of(each.start, each.end)).collect();
    let widen = |(at, candidate): (usize, Candidate)| {
        let (first, end) = taken[at];
        let floor = at.checked_sub(1).map_or(0, |before| taken[before].1);
        let ceiling = taken.get(at + 1).map_or(document.len(), |after| after.0);
        let mut run = Run { document, first, end, floor, ceiling };
        match candidate.kind {
            Kind::Person | Kind::K9 => {
                person::widen(&mut run, candidate.kind);
                if THOROUGH && candidate.confidence < SOMEBODY {
                    place::name_of_anything(&mut run);
                }
            }
            Kind::Place | Kind::Venue | Kind::Street | Kind::Highway | Kind::Organisation | Kind::Agency => {
                place::widen(&mut run, candidate.kind, candidate.confidence >= SURE);
            }
            Kind::Date => moment::date(&mut run),
            Kind::Time => moment::time(&mut run),
            Kind::Age => moment::age(&mut run),
            Kind::Unit | Kind::Other | Kind::CaseNumber | Kind::Plate | Kind::Serial | Kind::License | Kind::Badge => {
                code::widen(&mut run, candidate.kind)
            }
            Kind::Phone if THOROUGH => contact::phone(&mut run),
            Kind::Email if THOROUGH => contact::who(&mut run),
            Kind::Handle if THOROUGH => contact::address(&mut run),
            _ => {}
        }
        if THOROUGH
            && (candidate.kind.is_code()
                || matches!(candidate.kind, Kind::Vin | Kind::Ssn | Kind::Street | Kind::Highway))
        {
            said::widen(&mut run, candidate.kind);
        }
        if THOROUGH
            && !matches!(
                candidate.kind,
                Kind::Url | Kind::Email | Kind::Date | Kind::Time | Kind::Age | Kind::Coordinates
            )
        {
            run.take_dotted();
            if document.lower(run.first) == "s" && run.word_before(0) == "." && run.word_before(1) == "u" {
                // "U." S. Marshals
                run.first -= 2;
            }
        }
        match (document.get(run.first), run.end.checked_sub(1).and_then(|last| document.get(last))) {
            (Some(from), Some(to)) => {
                Candidate { start: from.start().min(candidate.start), end: to.end().max(candidate.end), ..candidate }
            }
            _ => candidate,
        }
    };
    found.iter().cloned().enumerate().map(widen).collect()
}

/// The tokens of a finding, from `first` up to `end`, exclusive, and how far it may grow: from the end of the finding
/// before up to the first token of the next.
struct Run<'d> {
    document: &'d Document<'d>,
    first: usize,
    end: usize,
    floor: usize,
    ceiling: usize,
}

impl<'d> Run<'d> {
    /// The tokens after it that are nobody's, as far as `count` of them.
    fn has_after(&self, count: usize) -> bool {
        self.end + count <= self.ceiling
    }

    /// Whether as many tokens before it are nobody's.
    fn has_before(&self, count: usize) -> bool {
        self.first >= self.floor + count
    }

    /// A word after it, by its distance: 0 is the next.
    fn word_after(&self, distance: usize) -> &'d str {
        if self.has_after(distance + 1) { self.document.lower(self.end + distance) } else { "" }
    }

    /// A word before it, by its distance: 0 is the one right before.
    fn word_before(&self, distance: usize) -> &'d str {
        if self.has_before(distance + 1) { self.document.lower(self.first - 1 - distance) } else { "" }
    }

    fn token_after(&self) -> Option<&'d Token<'d>> {
        self.document.get(self.end).filter(|_| self.has_after(1))
    }

    fn token_before(&self) -> Option<&'d Token<'d>> {
        self.document.get(self.first.checked_sub(1)?).filter(|_| self.has_before(1))
    }

    /// Takes in what hyphens join to it, as far as `own` says that it belongs.
    fn take_hyphens(&mut self, own: impl Fn(&Token, usize) -> bool) {
        let document = self.document;
        let hyphen = |at: usize| document.lower(at) == "-" && document.glued(at) && document.glued(at + 1);
        let own = |at: usize| document.get(at).is_some_and(|token| own(token, at));
        while self.has_after(2) && hyphen(self.end) && own(self.end + 1) {
            self.end += 2;
        }
        while self.has_before(2) && hyphen(self.first - 1) && own(self.first - 2) {
            self.first -= 2;
        }
    }

    /// Takes in words that only full stops part from it: nightowl".rn", "mr."otter.
    fn take_dotted(&mut self) {
        let document = self.document;
        let dot = |at: usize| document.lower(at) == "." && document.glued(at) && document.glued(at + 1);
        let own = |at: usize| {
            document.get(at).is_some_and(|token| {
                let small = token.case == Case::Lower || document.habit == Habit::Shouting;
                token.shape == Shape::Word && small && token.lore.common() < 6
            })
        };
        let small = |at: usize| document.get(at).is_some_and(|token| token.case == Case::Lower);
        let named = document.habit != Habit::Mixed || small(self.first) && small(self.end.wrapping_sub(1));
        while named && self.has_after(2) && dot(self.end) && own(self.end + 1) {
            self.end += 2;
        }
        while named && self.has_before(2) && dot(self.first - 1) && own(self.first - 2) {
            self.first -= 2;
        }
    }
}

/// Whether a word joined by a hyphen belongs to a name or a code: "Tri-City", "T-PD", and not "Harlan-style".
fn is_own(document: &Document, token: &Token, at: usize) -> bool {
    let strong = token.has_digit()
        || document.lower(at) == "op"
        || token.is_upper()
        || token.is_letter()
        || token.is_capital()
        || token.lore.common() < 3;
    token.shape != Shape::Sign
        && strong
        && !token.is(Classes::HARMLESS.or(Classes::MEASURE))
        && !is_manner(document.lower(at))
}

fn is_manner(word: &str) -> bool {
    one_of!(word, "style type like based owned sized area issued led ish made")
}
