//! What a mention is, by what other mentions of the same words are.

use rustc_hash::FxHashSet;

use super::names::Names;
use crate::document::Document;
use crate::finding::{Candidate, SUREST_LEARNED};
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

/// How sure a rule has to be of a name for a moment of the same word to be that name.
const TOLD: u8 = 90;

/// The same words identify the same kind of thing throughout a report: what the surest of their mentions is.
pub fn agree(documents: &[Document], names: &Names, found: &mut [Vec<Candidate>]) {
    let clocks = clocks(documents, found);
    let people = last_names(documents, found);
    for (document, found) in documents.iter().zip(found) {
        for each in found {
            let known = names.of(document, each).and_then(|name| names.surest(&name));
            let told = |known: &(u8, Kind)| known.0 >= TOLD;
            let moment = bare_moment(document, each);
            let named = || names.surest(moment?).filter(told);
            let by_name = each.confidence <= SUREST_LEARNED || each.kind == Kind::Date;
            if moment.is_some_and(|word| by_name && people.contains(word)) {
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
pub(super) fn last_names<'d>(documents: &[Document<'d>], found: &[Vec<Candidate>]) -> FxHashSet<&'d str> {
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

/// The word of a moment that nothing but itself says to be one, so that it may be a name that is known: "CHRISTMAS" where
/// Officer Christmas was, "2121" where unit 2121 was.
fn bare_moment<'d>(document: &'d Document, mention: &Candidate) -> Option<&'d str> {
    let (first, end) = document.tokens_of(mention.start, mention.end);
    // "Officer May"
    let rank = end > first + 1 && document.is(first, Classes::RANK.or(Classes::TITLE));
    let first = first + usize::from(rank);
    // "MAY cuffed"
    let deed = end == first + 2 && document.lower(first + 1).ends_with("ed");
    let end = if deed { first + 1 } else { end };
    let moment = matches!(mention.kind, Kind::Date | Kind::Time | Kind::Age);
    let before = one_of!(
        document.before(first),
        "at by on in until till since before after around about from to past this last next every of age aged near"
    );
    let after = one_of!(document.lower(end), "hrs hours hour am pm a p eve day morning night year years yo and");
    (THOROUGH && moment && end == first + 1 && !before && !after).then(|| document.lower(first))
}
