//! What is written instead: the same for the same person, place or agency in all texts of a report; something less exact
//! where that still teaches.

mod agree;
mod beside;
mod generalise;
mod name;
mod names;
mod number;
mod part;
mod people;
mod somebody;

use rustc_hash::FxHashMap;

use crate::Kind;
use crate::document::{Document, Token};
use crate::finding::{Candidate, Finding, Operator};
use crate::vocabulary::Classes;
use names::Names;
use people::People;

/// The findings of every text, each with its replacement.
pub fn propose(documents: &[Document], mut found: Vec<Vec<Candidate>>) -> Vec<Vec<Finding>> {
    part::clocks(documents, &mut found);
    part::houses(documents, &mut found);
    somebody::told(documents, &mut found);
    let names = Names::new(documents, &found);
    part::joined(documents, &names, &mut found);
    part::known(documents, &names, &mut found);
    agree::agree(documents, &names, &mut found);
    let mut people = People::default();
    let mentions = || {
        let texts = documents.iter().zip(&found);
        texts.flat_map(|(document, found)| found.iter().map(move |each| (document, each)))
    };
    for (document, each) in mentions().filter(|(_, each)| each.kind.is_someone()) {
        people.hear(document, each);
    }
    for (document, each) in mentions().filter(|(_, each)| each.kind.is_someone()) {
        people.meet(document, each);
    }
    let mut given = Given::default();
    let mut said: FxHashMap<String, String> = FxHashMap::default();
    let mut propose = |document: &Document, candidate: Candidate| {
        let (first, end) = document.tokens_of(candidate.start, candidate.end);
        let (operator, replacement) = if candidate.kind.is_someone() {
            (Operator::Placeholder, people.placeholder(document, &candidate))
        } else if let Some(general) = generalise::generalised(candidate.kind, document, first, end) {
            (Operator::Generalise, general)
        } else {
            (Operator::Placeholder, given.placeholder(candidate.kind, document, first, end))
        };
        let name = if operator == Operator::Placeholder { names.of(document, &candidate) } else { None };
        let replacement = match name {
            Some(name) => said.entry(name).or_insert(replacement).clone(),
            None => replacement,
        };
        let Candidate { start, end, kind, rule, confidence, reason } = candidate;
        Finding {
            start,
            end,
            kind,
            rule: rule.to_owned(),
            confidence,
            reason: reason.to_owned(),
            operator,
            replacement,
        }
    };
    let texts = documents.iter().zip(found);
    texts.map(|(document, found)| found.into_iter().map(|each| propose(document, each)).collect()).collect()
}

/// What is no person, by its noun and the letters that it is known by.
type Key = (&'static str, String);

/// Placeholders given so far to what is no person.
#[derive(Default)]
struct Given {
    known: FxHashMap<Key, String>,
    counts: FxHashMap<&'static str, usize>,
}

impl Given {
    fn placeholder(&mut self, kind: Kind, document: &Document, first: usize, end: usize) -> String {
        let noun = kind.noun();
        let mut whole = document.words(first, end).to_lowercase();
        whole.retain(char::is_alphanumeric);
        // A unit by its number and the words before it, whatever else stands beside it.
        if kind == Kind::Unit {
            let cue = Classes::UNIT_CUE.or(Classes::PHONETIC).or(Classes::HOUR);
            let numbered = |at: &usize| document.get(*at).is_some_and(Token::has_digit);
            let last = (first..end).rfind(numbered).map_or(end, |at| at + 1);
            let code = |at: &usize| {
                document.get(*at).is_some_and(|token| token.has_digit() || token.is_letter() || token.is(cue))
            };
            let code: String = (first..last).filter(code).map(|at| document.lower(at)).collect();
            return self.known((noun, if code.is_empty() { whole } else { code }), None);
        }
        // A place is also known by the first word of its name that is its own, a rare one if there is one.
        let place = kind.is_named();
        let kinds = Classes::VENUE_END
            .or(Classes::STREET_END)
            .or(Classes::PLACE_END)
            .or(Classes::AGENCY_WORD)
            .or(Classes::AT_PLACE)
            .or(Classes::COMPASS);
        let names = |most: u8| {
            (first..end).find(|&at| {
                document.get(at).is_some_and(|token| {
                    (token.length() > 3 || token.is_upper() && token.length() > 2)
                        && token.lore.common() < most
                        && !token.has_digit()
                        && !token.is(kinds)
                })
            })
        };
        let own = || names(4).or_else(|| names(8)).map(|at| (noun, document.lower(at).to_owned()));
        self.known((noun, whole), if place { own() } else { None })
    }

    /// The placeholder that one of the keys has, or else the next one, for both of them from now on.
    fn known(&mut self, whole: Key, own: Option<Key>) -> String {
        let noun = whole.0;
        let known = self.known.get(&whole).or_else(|| self.known.get(own.as_ref()?)).cloned();
        let placeholder = known.unwrap_or_else(|| {
            let count = self.counts.entry(noun).or_default();
            *count += 1;
            if *count == 1 { format!("[{noun}]") } else { format!("[{noun} {count}]") }
        });
        for key in std::iter::once(whole).chain(own) {
            self.known.entry(key).or_insert_with(|| placeholder.clone());
        }
        placeholder
    }
}
