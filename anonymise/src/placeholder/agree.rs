//! What a mention is, by what other mentions of the same words are.

use rustc_hash::{FxHashMap, FxHashSet};

use super::name::name;
use crate::document::Document;
use crate::finding::{Candidate, SUREST_LEARNED};
use crate::vocabulary::one_of;
use crate::{Kind, THOROUGH};

/// How sure a rule has to be of a name for a moment of the same word to be that name.
const TOLD: u8 = 90;

/// The same words identify the same kind of thing throughout a report: what the surest of their mentions is.
pub fn agree(documents: &[Document], found: &mut [Vec<Candidate>]) {
    let mut surest: FxHashMap<String, (u8, Kind)> = FxHashMap::default();
    for (document, found) in documents.iter().zip(found.iter()) {
        for each in found {
            if let Some(name) = name(document, each) {
                let known = surest.entry(name).or_insert((each.confidence, each.kind));
                if each.confidence > known.0 {
                    *known = (each.confidence, each.kind);
                }
            }
        }
    }
    let clocks = clocks(documents, found);
    let people = last_names(documents, found);
    for (document, found) in documents.iter().zip(found) {
        for each in found {
            let known = name(document, each).and_then(|name| surest.get(&name)).copied();
            let told = |known: &(u8, Kind)| known.0 >= TOLD;
            let moment = bare_moment(document, each);
            let named = || surest.get(moment?).copied().filter(told);
            if moment.is_some_and(|word| each.confidence <= SUREST_LEARNED && people.contains(word)) {
                each.kind = Kind::Person;
            } else if is_clock_again(document, each, &clocks) && !known.as_ref().is_some_and(told) {
                each.kind = Kind::Time;
            } else if let Some((_, kind)) = known.or_else(named) {
                each.kind = kind;
            }
        }
    }
}

/// The last words of the names of people that are surely told.
fn last_names<'d>(documents: &[Document<'d>], found: &[Vec<Candidate>]) -> FxHashSet<&'d str> {
    let texts = documents.iter().zip(found);
    let people = texts.flat_map(|(document, found)| found.iter().map(move |each| (document, each)));
    people
        .filter(|(_, each)| THOROUGH && each.kind == Kind::Person && each.confidence >= SUREST_LEARNED)
        .map(|(document, each)| document.before(document.tokens_of(each.start, each.end).1))
        .collect()
}

/// The hours in digits that are surely told.
fn clocks<'d>(documents: &'d [Document], found: &[Vec<Candidate>]) -> FxHashSet<&'d str> {
    let mut clocks = FxHashSet::default();
    for (document, found) in documents.iter().zip(found) {
        for each in found.iter().filter(|each| THOROUGH && each.kind == Kind::Time && each.confidence >= TOLD) {
            let (first, _) = document.tokens_of(each.start, each.end);
            if document.digits(first) == 4 {
                clocks.insert(document.lower(first));
            }
        }
    }
    clocks
}

/// "0145" once more, which has only been found because a telephone's number ends with it.
fn is_clock_again(document: &Document, mention: &Candidate, clocks: &FxHashSet<&str>) -> bool {
    let (first, end) = document.tokens_of(mention.start, mention.end);
    mention.kind.is_code() && mention.confidence < TOLD && end == first + 1 && clocks.contains(document.lower(first))
}

/// "1906 Oyelaran arrived" is no address where somebody of that name is: an hour and a person.
pub fn part_clocks(documents: &[Document], found: &mut [Vec<Candidate>]) {
    let people = last_names(documents, found);
    for (document, found) in documents.iter().zip(found) {
        let parted = found.iter().flat_map(|each| {
            let (first, end) = document.tokens_of(each.start, each.end);
            let hour = document.digits(first) == 4 && document.number(first).is_some_and(|hour| hour < 2400);
            let named = end == first + 2 && people.contains(document.lower(end - 1));
            let rule = (each.rule, each.confidence, each.reason);
            let part = |at: usize, kind: Kind| Candidate::of_tokens(document, at, at + 1, kind, rule);
            match (each.kind == Kind::Street && hour && named, part(first, Kind::Time), part(first + 1, Kind::Person)) {
                (true, Some(hour), Some(person)) if hour.end <= person.start => vec![hour, person],
                _ => vec![each.clone()],
            }
        });
        *found = parted.collect();
    }
}

/// The word of a moment that nothing but itself says to be one, so that it may be a name that is known: "CHRISTMAS" where
/// Officer Christmas was, "2121" where unit 2121 was.
fn bare_moment<'d>(document: &'d Document, mention: &Candidate) -> Option<&'d str> {
    let (first, end) = document.tokens_of(mention.start, mention.end);
    let moment = matches!(mention.kind, Kind::Date | Kind::Time | Kind::Age);
    let before = one_of!(
        document.before(first),
        "at by on in until till since before after around about from to past this last next every of age aged near"
    );
    let after = one_of!(document.lower(end), "hrs hours hour am pm a p eve day morning night year years yo and");
    (THOROUGH && moment && end == first + 1 && !before && !after).then(|| document.lower(first))
}
