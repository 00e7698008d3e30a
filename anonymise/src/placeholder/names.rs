//! By what the mentions of a report are known again, whatever stands beside their names.

use rustc_hash::FxHashMap;

use super::beside::is_beside;
use super::name::{letters, name};
use super::number;
use crate::document::{Document, Habit, Shape, Token};
use crate::finding::{Candidate, SUREST_LEARNED};
use crate::misspelling;
use crate::propagate::MISSPELT;
use crate::{Kind, THOROUGH};

/// The longest mention of which a part may be known, in tokens.
pub const LONGEST: usize = 12;

/// By what the mentions of a report are known again.
pub struct Names {
    /// What each name is the name of, by the surest of its mentions, and how sure that one is.
    known: FxHashMap<String, (u8, Kind)>,
    /// The names that end in a number, by that number; nothing where two do.
    numbered: FxHashMap<String, Option<String>>,
    /// The names of people, by themselves with one letter left out; nothing where nothing was found that is misspelt.
    nearly: FxHashMap<u64, String>,
}

impl Names {
    /// The names of every mention in `found`.
    pub fn new(documents: &[Document], found: &[Vec<Candidate>]) -> Self {
        let mut known = FxHashMap::<String, (u8, Kind)>::default();
        let mut numbered = FxHashMap::<String, Option<String>>::default();
        for (document, found) in documents.iter().zip(found) {
            for each in found {
                let Some(name) = name(document, each) else { continue };
                if let Some(number) = number::last(document, each) {
                    let only = numbered.entry(number).or_insert_with(|| Some(name.clone()));
                    only.take_if(|only| *only != name);
                }
                let surest = known.entry(name).or_insert((each.confidence, each.kind));
                if each.confidence > surest.0 {
                    *surest = (each.confidence, each.kind);
                }
            }
        }
        let misspelt = found.iter().flatten().any(|each| each.rule == MISSPELT);
        let someone =
            known.iter().filter(|(name, (_, kind))| THOROUGH && misspelt && kind.is_someone() && name.len() > 4);
        let mut nearly = FxHashMap::default();
        for (name, _) in someone {
            for way in misspelling::left_out(name).chain([misspelling::whole(name)]) {
                nearly.insert(way, name.clone());
            }
        }
        Self { known, numbered, nearly }
    }

    /// What the surest mention of these letters is, and how sure it is, 0 to 100.
    pub fn surest(&self, name: &str) -> Option<(u8, Kind)> {
        self.known.get(name).copied()
    }

    /// What tokens name, as a whole.
    pub fn kind(&self, document: &Document, first: usize, end: usize) -> Option<Kind> {
        self.surest(&letters(document, first, end)).map(|(_, kind)| kind)
    }

    /// By what a mention is known again: by its own name, or by the longest one at either end of it that is known, when
    /// the rest names nothing: "COBRE DR SO", "ADV E25".
    pub fn of(&self, document: &Document, mention: &Candidate) -> Option<String> {
        let (first, end) = document.tokens_of(mention.start, mention.end);
        let number = number::alone(document, mention);
        if let Some(Some(name)) = number.and_then(|number| self.numbered.get(&number)) {
            return Some(name.clone());
        }
        let own = match name(document, mention) {
            Some(name) if mention.rule == MISSPELT => self.spelt(name),
            Some(name) => self.without_ending(mention.kind, name),
            // "the Petersens" is no moment where they are people.
            None => self.people(document, mention)?,
        };
        let long = end - first > LONGEST;
        if !THOROUGH || long || mention.kind.stands_alone() && !mention.kind.is_code() || mention.kind == Kind::Highway
        {
            return Some(own);
        }
        let someone = mention.kind.is_someone();
        let part = |(from, to): (usize, usize), (rest, rest_end): (usize, usize)| {
            let beside = |numbered: bool| {
                !document.glued(from.max(rest))
                    && (rest..rest_end).all(|at| {
                        let letter = document.get(at).is_some_and(Token::is_letter);
                        is_beside(document, at, numbered) && !(someone && letter)
                    })
            };
            // "87 heron ct, milbrook"
            let after_comma = mention.kind.is_named() && rest > from && document.lower(rest) == ",";
            if !beside(true) && !after_comma {
                return None;
            }
            let from = from + usize::from(document.lower(from) == "the" && to > from + 1);
            let ending = to > from + 2 && document.lower(to - 1) == "s" && document.before(to - 1) == "'";
            let to = if ending { to - 2 } else { to };
            let name = letters(document, from, to);
            let numbered = name.contains(|letter: char| letter.is_ascii_digit());
            let capital = document.habit == Habit::Mixed && document.get(from).is_some_and(Token::is_capital);
            let telling = name.chars().count() > if numbered || capital { 1 } else { 2 };
            let whole = (from..to).all(|at| document.get(at).is_some_and(|token| token.shape != Shape::Sign));
            let apart = telling && (whole || numbered) && (numbered || after_comma || beside(false));
            (apart && name != own && self.known.contains_key(&name)).then_some(name)
        };
        let parts = (1..end.saturating_sub(first)).find_map(|rest| {
            part((first, end - rest), (end - rest, end)).or_else(|| part((first + rest, end), (first, first + rest)))
        });
        Some(parts.unwrap_or(own))
    }

    /// "harolds" and "the Petersens" are known again as harold and Petersen.
    fn without_ending(&self, kind: Kind, mut name: String) -> String {
        let someone = kind.is_someone();
        let known = |name: &str| self.known.contains_key(name);
        if THOROUGH && someone && name.len() > 4 && name.strip_suffix('s').is_some_and(known) {
            name.pop();
        }
        name
    }

    /// The name of somebody who is known, of which this is a misspelling; itself when it is nobody's.
    fn spelt(&self, name: String) -> String {
        let known = || misspelling::left_out(&name).find_map(|way| self.nearly.get(&way));
        self.nearly.get(&misspelling::whole(&name)).or_else(known).cloned().unwrap_or(name)
    }

    /// People whom only the model takes for a moment.
    fn people(&self, document: &Document, mention: &Candidate) -> Option<String> {
        let (first, end) = document.tokens_of(mention.start, mention.end);
        let first = first + usize::from(document.lower(first) == "the");
        let name = letters(document, first, end);
        let someone = self.surest(&name).is_some_and(|(_, kind)| kind.is_someone());
        let moment = matches!(mention.kind, Kind::Date | Kind::Time) && mention.confidence <= SUREST_LEARNED;
        (THOROUGH && moment && someone).then(|| self.without_ending(Kind::Person, name))
    }
}
