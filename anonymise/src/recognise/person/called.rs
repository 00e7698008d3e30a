//! What people and dogs are called: nicknames in quotes, aliases, the names of police dogs.

#[cfg(feature = "lexicon")]
mod animals;

use crate::Kind;
#[cfg(feature = "lexicon")]
use crate::document::Document;
use crate::document::{Habit, Shape};
use crate::recognise::{Report, Rule};
use crate::vocabulary::{Classes, one_of};

const NICKNAME: Rule = ("person.nickname", 80, "A word in quotes, like a nickname.");
#[cfg(feature = "lexicon")]
const ALIAS: Rule = ("person.alias", 86, "What somebody is called.");
const DOG: Rule = ("k9.name", 92, "The name of a police dog.");

pub fn at(report: &mut Report<'_>, at: usize) {
    dog(report, at);
    #[cfg(feature = "lexicon")]
    animals::at(report, at);
    nickname(report, at);
}

/// Goes by gator; they call him Smoke; aka tick; street name two can: a name whatever else the word may mean.
#[cfg(feature = "lexicon")]
pub fn alias(report: &mut Report<'_>, at: usize) {
    before_real_name(report, at);
    let document = report.document;
    let slashed = |at: usize| document.lower(at) == "/" && document.glued(at) && document.glued(at + 1);
    let said = match document.lower(at) {
        "goes" | "went" | "go" if document.lower(at + 1) == "by" => at + 2,
        "call" | "calls" | "called" if one_of!(document.lower(at + 1), "him her me himself herself it us") => at + 2,
        "call" | "called" | "calling" if calls_somebody(document, at) => at + 1,
        "known" if document.lower(at + 1) == "as" => at + 2,
        "known" if one_of!(document.lower(at + 1), "to on in around") && document.lower(at + 3) == "as" => at + 4,
        "his" | "her" | "its" if document.lower(at + 1) == "name" && one_of!(document.lower(at + 2), "is was") => {
            at + 3
        }
        "street" if document.lower(at + 1) == "name" => at + 2,
        "everybody" | "everyone" if document.lower(at + 1) == "calls" => at + 2,
        "aka" | "a.k.a" | "nicknamed" | "dubbed" => at + 1,
        "a" if slashed(at + 1) && document.lower(at + 2) == "k" && slashed(at + 3) => at + 5,
        _ => return,
    };
    let quoted = document.lower(said) == "\"";
    let first = said + usize::from(quoted);
    let two = usize::from(one_of!(document.lower(first), "lil little big old young fat baby crazy two"));
    let name = |at: usize| {
        document.get(at).is_some_and(|token| {
            token.shape == Shape::Word
                && !token.line
                && (token.lore.common() < 7 || quoted)
                && !token.is(Classes::COMMON.or(Classes::AT_PLACE).or(Classes::ROLE))
                && (document.habit != Habit::Mixed || token.is_capital() || quoted)
                && !one_of!(
                    document.lower(at),
                    "again fast quick slow quickly slowly later now then today back names down crazy before this that every first last"
                )
        })
    };
    let closes = |at: usize| {
        document.get(at).is_none_or(|token| token.shape == Shape::Sign || token.line || token.lore.common() > 4)
    };
    if two > 0 && name(first + 1) && closes(first + 2) {
        report.tokens(first, first + 2, Kind::Person, ALIAS);
    } else if name(first) && closes(first + 1) {
        report.tokens(first, first + 1, Kind::Person, ALIAS);
    }
}

/// "A guy they call", "his friends kept calling".
#[cfg(feature = "lexicon")]
fn calls_somebody(document: &Document, at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).map_or("", |at| document.lower(at));
    let kept = usize::from(one_of!(before(1), "kept keeps all always"));
    let who = before(1 + kept);
    let whom = one_of!(
        before(2 + kept),
        "guy man kid dude fella feller one woman girl boy lady gal male female subject horse dog mule mare gelding"
    );
    one_of!(who, "friends buddies crew") || whom && one_of!(who, "we they everybody everyone folks people i")
}

/// "peaches, real name …", "coach (real name …": what somebody is called who is named after it.
#[cfg(feature = "lexicon")]
fn before_real_name(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let sign = usize::from(one_of!(document.lower(at + 1), ", ( \""))
        + usize::from(document.lower(at + 1) == "\"" && document.lower(at + 2) == ",");
    if document.lower(at + 1 + sign) == "real" && document.lower(at + 2 + sign) == "name" && sign > 0 {
        report.tokens(at, at + 1, Kind::Person, ALIAS);
    }
}

/// "Peanut", goes by "Big Earl": one to three words in quotes that no sentence is.
fn nickname(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let quote = |at: usize| document.lower(at) == "\"";
    if at == 0 || !quote(at - 1) || document.habit == Habit::Whispering {
        return;
    }
    let Some(close) = (at + 1..at + 4).find(|&at| quote(at) || one_of!(document.lower(at), ", .") && quote(at + 1))
    else {
        return;
    };
    let named = (2..=5).filter_map(|back| at.checked_sub(back)).any(|at| document.is(at, Classes::NAMING))
        && !one_of!(document.lower(close), ", .")
        || at > 1
            && quote(close)
            && document.get(at - 2).is_some_and(|token| token.is_capital() && document.habit == Habit::Mixed)
            && document.get(close + 1).is_some_and(|token| token.is_capital());
    let words = (at..close).all(|at| {
        document.get(at).is_some_and(|token| {
            token.is_capital()
                && (named || token.lore.common() < 5)
                && !token.is(Classes::HARMLESS.or(Classes::COMMON).or(Classes::LETTERS))
        })
    });
    if words && (document.habit == Habit::Mixed || named) {
        report.tokens(at, close, Kind::Person, NICKNAME);
    }
}

/// Names that many dogs have; what else they are, they are not after "dog".
#[cfg(feature = "lexicon")]
fn is_name_of_dogs(word: &str) -> bool {
    one_of!(
        word,
        "rocket shadow bandit biscuit duchess duke king rocky bear zeus thor titan ranger hunter chance smoke ghost \
         storm thunder lightning blitz bolt diesel jet turbo trigger bullet gunner sarge major scout tracker maverick \
         ace axel rex max buddy lucky rusty dusty ginger honey sugar cookie peanut butter pepper whiskey brandy bourbon \
         tank moose wolf fox tiger leo blue midnight onyx jade ruby pearl diamond faith hope grace justice liberty \
         freedom valor angel princess queenie lady baron prince duchess dutch gator cash boomer bruno brutus nero caesar \
         vader bane havoc riot rebel outlaw nitro ember flash dash comet"
    )
}

/// K9 Titan, my dog Rex, K-9 partner Duchess.
fn dog(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let mut next = match document.lower(at) {
        "k9" | "canine" | "dog" | "k9s" => at + 1,
        "horse" if one_of!(document.lower(at + 1), "is was named called ,") => at + 1,
        "k" if document.lower(at + 1) == "-" && document.lower(at + 2) == "9" => at + 3,
        _ => return,
    };
    let goes_on = |at: usize| document.get(at + 1).is_some_and(|token| token.is_capital() && !token.line);
    while (document.is(next, Classes::RANK) && (goes_on(next) || document.habit != Habit::Mixed)
        || one_of!(document.lower(next), "partner , \" named is was s ' name called handler dog ( officer unit"))
        && next < at + 5
    {
        next += 1;
    }
    let Some(token) = document.get(next).filter(|token| token.shape == Shape::Word && token.length() > 1) else {
        return;
    };
    let fits = match document.habit {
        Habit::Mixed => {
            token.is_capital()
                && (token.lore.common() < 7 && !document.begins_sentence(next))
                && !token.is(Classes::UNIT_CUE.or(Classes::LETTERS).or(Classes::HOUR).or(Classes::PHONETIC))
                    | (token.lore.first() > 2 || one_of!(document.before(next), "is named called"))
        }
        #[cfg(feature = "lexicon")]
        _ if is_name_of_dogs(document.lower(next)) => true,
        // "THE DOG SLEPT" is no name.
        _ if one_of!(document.lower(at), "dog canine") && next == at + 1 => {
            (token.lore.common() < 2 || token.lore.first() > 2) && token.lore.common() < 5 && !token.is(Classes::COMMON)
        }
        _ => {
            token.lore.common() < 6
                && !token.is(Classes::COMMON.or(Classes::MEASURE).or(Classes::UNIT_CUE).or(Classes::RANK))
        }
    };
    let breed = one_of!(
        document.lower(next),
        "shepherd malinois handler units track teams belgian german dutch handlers deployment bite"
    );
    if fits && !breed {
        report.tokens(next, next + 1, Kind::K9, DOG);
    }
}
