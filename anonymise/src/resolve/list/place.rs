//! Where a place ends that was found together with what follows it: another street, a sentence, somebody, a state.

use rustc_hash::FxHashSet;

use super::{ends, is_known, opens_line};
use crate::Kind;
use crate::document::{Case, Document, Habit, Shape, Token};
use crate::somebody::is_called;
use crate::vocabulary::{Classes, KINDS_OF_PLACES, STATES_OF_TWO, one_of};

/// Where its pieces end, and where the next ones begin: the first of these that there is.
pub fn cuts(
    document: &Document,
    first: usize,
    end: usize,
    kind: Kind,
    people: &FxHashSet<&str>,
) -> Vec<(usize, usize)> {
    let streets = if kind == Kind::Street { between_streets(document, first, end) } else { Vec::new() };
    let streets =
        if streets.is_empty() && kind == Kind::Street { around_apartment(document, first, end) } else { streets };
    if !streets.is_empty() {
        return streets;
    }
    let sentences = between_sentences(document, first, end);
    if !sentences.is_empty() {
        return sentences;
    }
    let names = between_names(document, first, end, kind);
    if !names.is_empty() {
        return names;
    }
    let cut = after_name(document, first, end).or_else(|| after_agency(document, first, end, kind));
    if cut.is_some() {
        return cut.into_iter().collect();
    }
    let cut = before_somebody(document, first, end, people)
        .or_else(|| after_somebody(document, first, end, people))
        .or_else(|| before_state(document, first, end));
    cut.into_iter().collect()
}

/// Where two streets cross: "Newark Ave and Lowden St", "Calloway / 9th".
fn between_streets(document: &Document, first: usize, end: usize) -> Vec<(usize, usize)> {
    let ends = |at: usize| document.is(at, Classes::STREET_END.or(Classes::COMPASS)) || document.lower(at) == ".";
    let whole = |first: usize, end: usize| {
        (first..end).any(|at| document.get(at).is_some_and(|token| token.shape != Shape::Sign))
    };
    let crossing = |at: usize| one_of!(document.lower(at), "and & / @ at");
    let cut = |at: &usize| {
        let one_word = *at == first + 1 && end == at + 2;
        // "Avenida Cruz and Tenth"
        let one_word =
            one_word || end == at + 2 && document.lower(*at) == "and" && document.is(at + 1, Classes::ORDINAL);
        let numbered = *at == first + 1 && document.digits(at + 1) > 0 && document.is(end - 1, Classes::STREET_END);
        crossing(*at) && (ends(at - 1) || one_word || numbered) && whole(first, *at) && whole(at + 1, end)
    };
    (first + 1..end.saturating_sub(1)).filter(cut).map(|at| (at, at + 1)).collect()
}

/// "2207 Tern Street, apartment C": what is told apart from the house later on.
fn around_apartment(document: &Document, first: usize, end: usize) -> Vec<(usize, usize)> {
    let numbered =
        |at: usize| document.get(at).is_some_and(|token| token.has_digit() || token.is_letter() && token.is_capital());
    let after = |at: usize| at + 2 + usize::from(document.lower(at + 1) == "#");
    let apartment = |at: &usize| is_apartment(document, *at) && after(*at) <= end && numbered(after(*at) - 1);
    let Some(at) = (first + 2..end).find(apartment) else { return Vec::new() };
    let before = (at - usize::from(document.before(at) == ","), at);
    let closed = (after(at) < end && document.closes(after(at))).then(|| (after(at), after(at) + 1));
    std::iter::once(before).chain(closed).collect()
}

/// Whether a word stands here that the number of an apartment follows.
pub fn is_apartment(document: &Document, at: usize) -> bool {
    one_of!(document.lower(at), "apartment apt unit suite ste room rm flat")
}

/// "the house\n\nquarry bay pd", "Varney Police Dept, Cobb Hollow Range", "Hexley Town and Brackwater Athletic".
fn between_names(document: &Document, first: usize, end: usize, kind: Kind) -> Vec<(usize, usize)> {
    let lines = (first + 1..end).filter(|&at| opens_line(document, at)).map(|at| (at, at));
    let own = |at: usize| {
        let legal = one_of!(document.lower(at), "inc llc ltd jr sr co lp");
        document.get(at).is_some_and(|token| token.shape != Shape::Sign) && !legal && !document.is(at, Classes::STATE)
    };
    let parted = matches!(kind, Kind::Agency | Kind::Venue | Kind::Organisation);
    let comma = |at: &usize| parted && document.lower(*at) == "," && !document.glued(*at + 1) && own(*at + 1);
    let and = |at: &usize| {
        let names = end > *at + 2 && *at > first + 1 && document.before_is(*at, KINDS_OF_PLACES);
        document.lower(*at) == "and" && names && document.get(*at + 1).is_some_and(Token::is_capital)
    };
    let signs = (first + 1..end.saturating_sub(1)).filter(|at| comma(at) || and(at)).map(|at| (at, at + 1));
    let mut cuts: Vec<(usize, usize)> = lines.chain(signs).collect();
    cuts.sort_unstable();
    cuts
}

/// "off Pelican Point. Kealoha stepped across"
fn between_sentences(document: &Document, first: usize, end: usize) -> Vec<(usize, usize)> {
    let short = |at: usize| one_of!(document.lower(at), "dept univ assn assoc corp twp dist div sta");
    let whole = |at: usize| {
        document.get(at).is_some_and(|token| token.length() > 2 && !token.is(Classes::STREET_END)) && !short(at)
    };
    let stop = |at: &usize| document.lower(*at) == "." && whole(*at - 1) && ends(document, *at);
    (first + 1..end.saturating_sub(1)).filter(stop).map(|at| (at, at + 1)).collect()
}

/// "Harrison Etcitty, NPD", "Skip Lamb of Lamb & Daughter Towing": somebody, and who sent them.
fn after_name(document: &Document, first: usize, end: usize) -> Option<(usize, usize)> {
    let cut = (first + 2..end).find(|&at| one_of!(document.lower(at), ", of") && !document.glued(at + 1))?;
    // "OF" may belong to the name of a church.
    let next = if document.lower(cut) == "," { cut + 1 } else { cut };
    is_called(document, first, cut).then_some((cut, next))
}

/// "Modoc Valley Sheriff's Office, Ortiz and Hammond": who sent somebody, and a last name.
fn after_agency(document: &Document, first: usize, end: usize, kind: Kind) -> Option<(usize, usize)> {
    let name = end.checked_sub(1).filter(|name| *name > first + 1 && document.before(*name) == ",")?;
    let somebody = document.get(name).is_some_and(|token| {
        let lore = token.lore;
        token.is_capital()
            && !token.is_upper()
            && lore.last() > lore.place().max(2)
            && !token.is(KINDS_OF_PLACES.or(Classes::STATE))
    });
    let agency = kind == Kind::Agency && document.before_is(name - 1, Classes::AGENCY_WORD);
    (agency && somebody && !document.glued(name)).then_some((name - 1, name))
}

/// "under Pine Hollow Bruno turned": somebody who is known in the report, after a whole name.
fn before_somebody(document: &Document, first: usize, end: usize, people: &FxHashSet<&str>) -> Option<(usize, usize)> {
    let last = end.checked_sub(1).filter(|last| *last > first + 1)?;
    let acts = document.get(last).is_some_and(Token::is_capital)
        && document.before_is(last, KINDS_OF_PLACES)
        && !document.is(last, KINDS_OF_PLACES.or(Classes::AGENCY_WORD))
        && people.contains(document.lower(last));
    acts.then_some((last, last))
}

/// "webbs shirt", "Ghazarian's PBT": what somebody has and is no place.
fn after_somebody(document: &Document, first: usize, end: usize, people: &FxHashSet<&str>) -> Option<(usize, usize)> {
    let ending = document.lower(first + 1) == "'" && document.lower(first + 2) == "s";
    let owner = if ending {
        people.contains(document.lower(first))
    } else {
        document.habit == Habit::Whispering
            && document.lower(first).ends_with('s')
            && is_known(people, document.lower(first))
    };
    let from = if ending { first + 3 } else { first + 1 };
    let thing = |token: &Token| {
        let common = token.lore.common() > 3 && (token.case == Case::Lower || document.habit == Habit::Shouting);
        token.shape == Shape::Word
            && !token.is(KINDS_OF_PLACES)
            && (common || token.is(Classes::LETTERS.or(Classes::MAKE)))
    };
    let things = from < end && (from..end).all(|at| document.get(at).is_some_and(thing));
    (owner && things).then_some((from, from))
}

/// "Des Moines, New Mexico", "ALAMO TX": a state has a placeholder of its own, wherever it stands.
fn before_state(document: &Document, first: usize, end: usize) -> Option<(usize, usize)> {
    let last = end.checked_sub(1).filter(|last| *last > first)?;
    let of_two = STATES_OF_TWO.contains(&(document.before(last), document.lower(last)));
    let state = last - usize::from(of_two && last > first + 1);
    let comma = document.before(state) == ",";
    let code = document.is(last, Classes::STATE_CODE) && document.get(last).is_some_and(Token::is_upper);
    let named = of_two || document.is(last, Classes::STATE) || code;
    let whole = state > first + usize::from(comma) && !document.glued(state);
    (named && whole && (comma || code)).then(|| (state - usize::from(comma), state))
}
