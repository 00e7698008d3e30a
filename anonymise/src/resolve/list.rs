//! Takes apart what was found as one and is several: people, ages and units in a row, a name and the line after it, a place
//! and what stands beside it.

mod place;

use rustc_hash::FxHashSet;

use crate::document::{Document, Habit, Shape, Token};
use crate::finding::Candidate;
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

/// How long a line is at least that was broken because it was full, in characters.
const FULL_LINE: usize = 45;

/// People and units in a row are findings of their own: "Hawkins, Lor" and "Benally/Moon" are two, "Lindquist, A." and
/// "Ruiz, Ana" are one.
pub fn listed(document: &Document, found: Vec<Candidate>) -> Vec<Candidate> {
    let people = people(document, &found);
    let mut listed = Vec::with_capacity(found.len());
    for candidate in found {
        let (first, end) = document.tokens_of(candidate.start, candidate.end);
        let cuts = match candidate.kind {
            kind if kind.is_someone() => between_people(document, first, end),
            Kind::Unit if THOROUGH => between_units(document, first, end),
            Kind::Age if THOROUGH => between_ages(document, first, end),
            kind if THOROUGH && kind.is_named() => place::cuts(document, first, end, kind, &people),
            Kind::Other if THOROUGH && is_row(document, first, end) => {
                (first + 1..end).step_by(2).map(|at| (at, at + 1)).collect()
            }
            kind if THOROUGH && kind.is_code() => between_sentences(document, first, end),
            Kind::Date if THOROUGH => after_month(document, first, end),
            _ => Vec::new(),
        };
        let cuts = if cuts.is_empty() && THOROUGH { between_lines(document, first, end) } else { cuts };
        if cuts.is_empty() {
            listed.push(candidate);
            continue;
        }
        let mut from = first;
        for (to, next) in cuts.into_iter().chain([(end, end)]) {
            let rule = (candidate.rule, candidate.confidence, candidate.reason);
            let kind = kind_of_piece(document, from, to, candidate.kind, &people);
            let piece = Candidate::of_tokens(document, from, to, kind, rule);
            // One character may be several letters: ℀ is "a/c".
            let apart = |piece: &Candidate| listed.last().is_none_or(|last: &Candidate| last.end <= piece.start);
            let nobody = THOROUGH && candidate.kind.is_someone() && is_plain(document, from, to);
            listed.extend(piece.filter(|piece| !nobody && apart(piece)));
            from = next;
        }
    }
    listed
}

/// What a piece is that was cut out of a longer finding.
fn kind_of_piece(document: &Document, from: usize, to: usize, kind: Kind, people: &FxHashSet<&str>) -> Kind {
    if !THOROUGH {
        return kind;
    }
    match kind {
        // "Etienne, Brandt-Osage 911"
        Kind::Person if to > from + 1 && document.lower(to - 1) == "911" => Kind::Agency,
        // "Cisneros, M-14": what has a number is what somebody rides in.
        Kind::Person if (from..to).any(|at| document.get(at).is_some_and(Token::has_digit)) => Kind::Unit,
        Kind::Person if from < to && (from..to).all(|at| document.is(at, Classes::STATE)) => Kind::Place,
        // "Deshpande, Kansas Highway Patrol"
        Kind::Person if to > from + 1 && document.before_is(to, Classes::AGENCY_WORD) => Kind::Agency,
        Kind::Street if place::is_apartment(document, from) => Kind::Other,
        kind if kind.is_named() && to == from + 1 && is_known(people, document.lower(from)) => Kind::Person,
        Kind::Agency if to == from + 1 && document.before(from) == "," => Kind::Person,
        kind => kind,
    }
}

/// The last words of the names of people and dogs.
fn people<'d>(document: &Document<'d>, found: &[Candidate]) -> FxHashSet<&'d str> {
    let people = found.iter().filter(|each| THOROUGH && each.kind.is_someone());
    people.map(|each| document.before(document.tokens_of(each.start, each.end).1)).collect()
}

/// Whether a word is the name of somebody, or has the ending of what somebody has without its apostrophe.
fn is_known(people: &FxHashSet<&str>, word: &str) -> bool {
    people.contains(word) || word.strip_suffix('s').is_some_and(|name| people.contains(name))
}

/// Where one person's name ends, and where the next one's begins.
fn between_people(document: &Document, first: usize, end: usize) -> Vec<(usize, usize)> {
    let comma = |at: usize| document.lower(at) == "," && !document.glued(at + 1);
    let commas: Vec<usize> = (first..end).filter(|&at| comma(at)).collect();
    let given = |at: usize| {
        document.get(at).is_some_and(|token| {
            token.is_letter() && !(THOROUGH && document.lower(at + 1) == "-") || token.lore.first() > token.lore.last()
        })
    };
    let after_given =
        |at: usize| at >= end || document.get(at).is_none_or(|next| next.shape == Shape::Sign) || given(at);
    let turned = commas.len() == 1 && commas[0] == first + 1 && given(first + 2) && after_given(first + 3);
    let between = |at: usize| {
        comma(at) && !turned || THOROUGH && (document.lower(at) == "/" || ends(document, at) || is_deed(document, at))
    };
    let cut = |at: usize| match (between(at), THOROUGH && opens_line(document, at)) {
        (true, _) => Some((at, at + 1)),
        (_, true) => Some((at, at)),
        _ => None,
    };
    (first + 1..end).filter_map(cut).collect()
}

/// Whether a sign is the end of a sentence or parts who speaks from what is said.
fn ends(document: &Document, at: usize) -> bool {
    // "t.j. ballew" is one.
    let initial = document.lower(at) == "." && document.get(at.wrapping_sub(1)).is_some_and(Token::is_letter);
    one_of!(document.lower(at), ". : ! ?")
        && !initial
        && document.begins_sentence(at + 1)
        && document.get(at + 1).is_some_and(|next| !next.glued && !next.is_letter())
        && !document.before_is(at, Classes::RANK.or(Classes::TITLE).or(Classes::PARTICLE).or(Classes::SUFFIX))
        && !one_of!(document.before(at), "bros sons co inc")
}

/// "PAUL DRAGGED DE LA CRUZ": what somebody did, where capitals tell nothing.
fn is_deed(document: &Document, at: usize) -> bool {
    document.habit != Habit::Mixed
        && document.lower(at).ends_with("ed")
        && document.get(at).is_some_and(|token| {
            let lore = token.lore;
            token.length() > 4 && lore.common() > 3 && lore.first() == 0 && lore.last() == 0
        })
}

/// Whether a token begins a line of its own, not one that goes on because the line before was full: what stands after an
/// empty line does.
fn opens_line(document: &Document, at: usize) -> bool {
    let Some(token) = document.get(at).filter(|token| token.line) else { return false };
    let before = at.checked_sub(1).and_then(|before| document.get(before));
    if before.is_some_and(|before| token.start() - before.end() > 1) {
        return true;
    }
    let line_before = document.tokens()[..at].iter().rfind(|before| before.line).map_or(0, Token::start);
    (1..3).any(|next| document.lower(at + next) == ":") || token.start() - line_before < FULL_LINE
}

/// Whether nothing is left but the commonest words, which name nobody.
fn is_plain(document: &Document, first: usize, end: usize) -> bool {
    (first..end).filter_map(|at| document.get(at)).all(|token: &Token| {
        let named = token.lore.first().max(token.lore.last());
        token.shape == Shape::Sign || token.lore.common() > 5 && named == 0 && !token.is(Classes::ORDINAL)
    })
}

/// Where one unit ends, and where the next one begins: "Narc 3, Narc 5", "ADAM 11 ADAM 14 SAM 1".
fn between_units(document: &Document, first: usize, end: usize) -> Vec<(usize, usize)> {
    let word = |at: usize| document.is(at, Classes::PHONETIC) && !document.glued(at);
    let pair = |at: usize| word(at) && document.digits(at + 1) > 0 && !document.glued(at + 1);
    if (end - first).is_multiple_of(2) && (first..end).step_by(2).all(pair) {
        return (first + 2..end).step_by(2).map(|at| (at, at)).collect();
    }
    let comma = |at: &usize| document.lower(*at) == "," && !document.glued(*at + 1);
    let commas: Vec<usize> = (first..end).filter(comma).collect();
    let edges = || std::iter::once(first).chain(commas.iter().map(|at| at + 1));
    let ends = commas.iter().copied().chain([end]);
    let counted = |(first, end): (usize, usize)| {
        end > first + 1 && (first..end).any(|at| document.get(at).is_some_and(Token::has_digit))
    };
    if edges().zip(ends).all(counted) { commas.iter().map(|&at| (at, at + 1)).collect() } else { Vec::new() }
}

/// Where the age of one ends, and that of the next begins: "19 and 60s".
fn between_ages(document: &Document, first: usize, end: usize) -> Vec<(usize, usize)> {
    let number = |at: usize| document.get(at).is_some_and(Token::has_digit);
    let between = one_of!(document.lower(first), "between") || document.before(first) == "between";
    let and = |at: usize| !between && document.lower(at) == "and" && number(at - 1) && number(at + 1);
    (first + 1..end.saturating_sub(1)).filter(|&at| and(at)).map(|at| (at, at + 1)).collect()
}

/// "407, 417, 427": whether numbers of the same length stand here, of two digits or more, and commas between them.
fn is_row(document: &Document, first: usize, end: usize) -> bool {
    let length = document.digits(first);
    let piece = |at: usize| match (at - first) % 2 {
        0 => document.digits(at) == length && document.get(at).is_some_and(|token| token.shape == Shape::Number),
        _ => document.lower(at) == "," && !document.glued(at + 1),
    };
    length > 1 && end > first + 2 && (end - first) % 2 == 1 && (first..end).all(piece)
}

/// Where a line ends, and a new one begins.
fn between_lines(document: &Document, first: usize, end: usize) -> Vec<(usize, usize)> {
    (first + 1..end).filter(|&at| opens_line(document, at)).map(|at| (at, at)).collect()
}

/// "from february. ac-1093 came": where a sentence ends on a month, and the next one begins.
fn after_month(document: &Document, first: usize, end: usize) -> Vec<(usize, usize)> {
    let word = |at: usize| document.get(at).is_some_and(|token| token.shape != Shape::Sign && !token.has_digit());
    let long = |at: usize| document.get(at).is_some_and(|token| token.length() > 4);
    let stop = |at: usize| document.lower(at) == "." && !document.glued(at + 1) && long(at - 1) && word(at + 1);
    (first + 1..end.saturating_sub(1)).filter(|&at| stop(at)).map(|at| (at, at + 1)).collect()
}

/// Where a sentence ends on a code, and the next one begins with one: "3141. 3114".
fn between_sentences(document: &Document, first: usize, end: usize) -> Vec<(usize, usize)> {
    let stop = |at: usize| {
        document.lower(at) == "."
            && !document.glued(at + 1)
            && document.get(at - 1).is_some_and(Token::has_digit)
            && document.begins_sentence(at + 1)
    };
    (first + 1..end.saturating_sub(1)).filter(|&at| stop(at)).map(|at| (at, at + 1)).collect()
}
