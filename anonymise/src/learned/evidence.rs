//! What tokens must hold to be what the model takes them for: a date something of a calendar, a time something of a
//! clock, a number a digit or a letter.

use super::label::Label;
use crate::document::{Case, Document, Habit, Shape, Token};
use crate::recognise::is_habitual;
use crate::vocabulary::{Classes, one_of};

const COUNTS: Classes = Classes::HOUR.or(Classes::NUMBER).or(Classes::ORDINAL);
const CALENDAR: Classes = COUNTS.or(Classes::MONTH).or(Classes::WEEKDAY).or(Classes::HOLIDAY).or(Classes::NAMED_DAY);
/// Words for kinds of places, which are none by themselves: "the apartments".
const KINDS: Classes = Classes::VENUE_END.or(Classes::PLACE_END).or(Classes::STREET_END).or(Classes::AGENCY_WORD);
const TITLES: Classes = Classes::RANK.or(Classes::TITLE).or(Classes::ROLE);
const CUES: Classes =
    Classes::CASE_CUE.or(Classes::BADGE_CUE).or(Classes::SERIAL_CUE).or(Classes::LICENCE_CUE).or(Classes::PLATE_CUE);
const UNITS: Classes = COUNTS.or(Classes::PHONETIC).or(Classes::UNIT_CUE);

/// Whether the tokens from `first` up to `end`, exclusive, are nothing that names anything, however sure the model is.
pub fn speaks_against(document: &Document, first: usize, end: usize, label: Label) -> bool {
    let articles = (first..end).all(|at| one_of!(document.lower(at), "the a an of and then by"));
    let thing = matches!(label, Label::Venue | Label::Place | Label::Street | Label::Organisation);
    articles
        || thing && (is_kind_of_place(document, first, end) || is_somebodys(document, first, end))
        || is_every_week(document, first, end)
        || !matches!(label, Label::Date | Label::Time | Label::Age) && is_bare_title(document, first, end)
        || matches!(label, Label::Age | Label::Time) && is_duration(document, first, end)
}

/// "The apartments", "our station": what kind of place it is, and no name.
fn is_kind_of_place(document: &Document, first: usize, end: usize) -> bool {
    let owned = |at: usize| one_of!(document.lower(at), "the a an our their his her my that this");
    let last = end - 1;
    let small = document.habit != Habit::Mixed || document.get(last).is_some_and(|token| token.case == Case::Lower);
    small && document.is(last, KINDS) && last > 0 && owned(last - 1) && (first..last).all(owned)
}

/// "Ruiz's light": a common word for what somebody has.
fn is_somebodys(document: &Document, first: usize, end: usize) -> bool {
    let common = |token: &Token| token.case == Case::Lower && token.lore.common() > 4;
    let owned = first > 1 && document.before(first) == "s" && document.before(first - 1) == "'";
    document.habit == Habit::Mixed && end == first + 1 && owned && document.get(first).is_some_and(common)
}

/// Whether one of the tokens from `first` up to `end`, exclusive, speaks for the label.
pub fn speaks_for(document: &Document, first: usize, end: usize, label: Label) -> bool {
    let any = |holds: &dyn Fn(usize, &Token) -> bool| {
        (first..end).any(|at| document.get(at).is_some_and(|token| token.has_digit() || holds(at, token)))
    };
    let short = document.habit == Habit::Shouting && (first..end).all(|at| is_short_form(document, at));
    match label {
        Label::Person | Label::Place | Label::Street | Label::Venue | Label::Organisation | Label::Number if short => {
            false
        }
        Label::Date
            if is_rank_in_a_row(document, first, end) || document.lower(first) == "that" && end == first + 2 =>
        {
            false
        }
        Label::Date => {
            let unit = |at: usize| {
                one_of!(
                    document.lower(at),
                    "days nights weeks months years hours weekends shifts seasons summers winters springs falls back ago"
                )
            };
            let counted = (first..end).any(unit);
            any(&|at, token| {
                token.is(CALENDAR) && (counted || !token.is(Classes::HOUR.or(Classes::NUMBER)))
                    || is_season(document.lower(at))
            })
        }
        Label::Time => any(&|at, token| token.is(COUNTS) || is_time_of_day(document.lower(at))),
        Label::Age => any(&|at, token| token.is(COUNTS.or(Classes::DECADE)) || document.lower(at).starts_with("teen")),
        Label::Unit => any(&|_, token| token.is(UNITS)),
        Label::Number => any(&|_, token| {
            let letters = token.is_upper() && token.length() < 5 && document.habit == Habit::Mixed;
            let spelled = token.is(COUNTS.or(Classes::PHONETIC).or(Classes::NUMBER_CUE));
            token.is_letter() || spelled || letters && !token.is(Classes::LETTERS) || token.lore.common() < 2
        }),
        Label::Agency => any(&|_, token| {
            let named = token.case != Case::Lower || document.habit == Habit::Whispering;
            named && token.shape == Shape::Word
        }),
        Label::Person => any(&|at, token| can_name_someone(document, at, token)),
        _ => true,
    }
}

/// "The Medic", "the Watch Commander", the "VIN" before a number: who somebody is by rank and role, with no name beside
/// it, or what a number is.
fn is_bare_title(document: &Document, first: usize, end: usize) -> bool {
    let nameless = |token: &Token| token.lore.first().max(token.lore.last()) < 2;
    let title = |at: usize| document.get(at).is_some_and(|token| token.is(TITLES) && nameless(token));
    let cue = |at: usize| document.get(at).is_some_and(|token| token.is(CUES) && nameless(token) && token.is_upper());
    if (first..end).all(cue) {
        return true;
    }
    let plain = |token: Option<&Token>| {
        token.is_none_or(|token| {
            let small = document.habit != Habit::Mixed || token.case == Case::Lower;
            token.shape == Shape::Sign || token.line || small && token.lore.common() > 4
        })
    };
    let before = first.checked_sub(1).and_then(|before| document.get(before));
    let first = first + usize::from(end > first + 1 && one_of!(document.lower(first), "the a an my our his her their"));
    (first..end).all(title) && plain(document.get(end)) && plain(before)
}

/// "The second pew", "came first": an ordinal in words before what it counts, and nothing of a calendar.
fn is_rank_in_a_row(document: &Document, first: usize, end: usize) -> bool {
    let ordinal = |at: usize| document.is(at, Classes::ORDINAL) && !document.get(at).is_some_and(Token::has_digit);
    let at = first + usize::from(document.lower(first) == "the");
    let counts = document.get(end).is_some_and(|next| next.shape == Shape::Word && !next.line)
        && !one_of!(
            document.lower(end),
            "of at in on we i he she they and around about near when after before by was is it my our the a this"
        );
    let plain = |at: usize| document.get(at).is_some_and(|token| !token.has_digit() && !token.is(CALENDAR));
    let counts = counts || end == first + 1 && document.closes(end) && !one_of!(document.before(first), "the on");
    ordinal(at) && (end > at + 1 || counts) && (at + 1..end).all(plain) && !one_of!(document.lower(at + 1), "of week")
}

/// "Fifty minutes", "three weeks", "nineteen years on": how long something took, unless somebody is so old or an hour is told
/// by it: "ten minutes to six", "1622 hours".
fn is_duration(document: &Document, first: usize, end: usize) -> bool {
    let short = |at: usize| one_of!(document.lower(at), "second seconds minute minutes hour hours day days week weeks");
    let long = |at: usize| one_of!(document.lower(at), "year years yr yrs");
    let clock = |at: usize| {
        document.digits(at) > 2
            || one_of!(document.lower(at), "to past till til before after of o'clock am pm old : half quarter")
    };
    let end = end + usize::from(short(end) || long(end));
    let said = (first..end).filter(|&at| document.is(at, Classes::HOUR.or(Classes::NUMBER))).count();
    let joined = (first..end).any(|at| document.lower(at) == "-");
    let old = one_of!(document.lower(end), "old - s")
        || document.lower(end + 1) == "old"
        || document.lower(end) == "of" && document.lower(end + 1) == "age";
    let told = said > 1 + usize::from(joined) || (first..end).any(clock);
    let lasted = (first..end).any(short) && !clock(end);
    let served = end > first
        && long(end - 1)
        && (document.get(end).is_some_and(|next| next.shape == Shape::Word && !next.line)
            || one_of!(
                document.before(first),
                "had has have for about after nearly over with my in almost within last past"
            ));
    !old && !told && (lasted || served)
}

/// "Mondays", "Monday through Friday": weekdays that come again and again, and nothing that picks one of them.
fn is_every_week(document: &Document, first: usize, end: usize) -> bool {
    let mut days = (first..end).filter(|&at| document.is(at, Classes::WEEKDAY)).peekable();
    let picks = |at: usize| {
        document.get(at).is_some_and(Token::has_digit) || document.is(at, Classes::MONTH.or(Classes::HOLIDAY))
    };
    days.peek().is_some() && !(first..end).any(picks) && days.all(|at| is_habitual(document, at))
}

/// Whether a word at the end of a date, a time or an age belongs to it no more: "that" after "a quarter past seven".
pub fn trails(document: &Document, at: usize, label: Label) -> bool {
    let moment = match label {
        Label::Date => CALENDAR,
        Label::Time | Label::Age => COUNTS.or(Classes::DECADE),
        _ => return is_small(document, at),
    };
    document.get(at).is_some_and(|token| {
        let told = token.has_digit()
            || token.is(Classes::MEASURE) && !token.is(TITLES)
            || token.is(moment)
            || label == Label::Date && is_season(document.lower(at))
            || label == Label::Time && is_time_of_day(document.lower(at));
        let joins = one_of!(document.lower(at), "and or")
            || document.lower(at) == "one" && one_of!(document.before(at), "next last other this that");
        let placed = token.is(Classes::AT_PLACE) && !told;
        joins || placed || !told && token.lore.common() > 4 && token.shape == Shape::Word
    })
}

/// Whether a word at the beginning of a longer finding is none of it: "on" before a date.
pub fn leads(document: &Document, at: usize, label: Label) -> bool {
    is_small(document, at)
        || matches!(label, Label::Date | Label::Time) && one_of!(document.lower(at), "on in at about around")
}

/// Whether a word at the edge of a longer name is none of it: "AND" after a street.
fn is_small(document: &Document, at: usize) -> bool {
    one_of!(document.lower(at), "and or but i we was were then")
}

/// RWY, CLRD: letters without a vowel that nobody is called by, and those that the vocabulary knows.
fn is_short_form(document: &Document, at: usize) -> bool {
    document.get(at).is_some_and(|token| {
        let bare =
            document.lower(at).bytes().all(|letter| letter.is_ascii_alphabetic() && !b"aeiouy".contains(&letter));
        let named = token.lore.first().max(token.lore.last()) > 1 || token.is(Classes::STATE_CODE);
        token.shape == Shape::Word && !named && (token.is(Classes::LETTERS) || bare && token.length() > 1)
    })
}

/// In capitals or in small letters only: an ordinary word that nobody is called by is no name, unless it stands in
/// quotes as a nickname does.
fn can_name_someone(document: &Document, at: usize, token: &Token) -> bool {
    let lore = token.lore;
    let capital = document.habit == Habit::Mixed && token.is_capital();
    let called = lore.first() > 0 || lore.last() > 0 || lore.common() < 3;
    let quoted = one_of!(document.before(at), "\" '") || document.is(at.saturating_sub(1), Classes::NAMING);
    token.shape == Shape::Word && (capital || called || quoted)
}

fn is_season(word: &str) -> bool {
    one_of!(
        word,
        "spring summer winter fall autumn season day eve night week weekend bowl yesterday year sunday holiday opener deer"
    )
}

fn is_time_of_day(word: &str) -> bool {
    one_of!(
        word,
        "dawn dusk sunrise sunset sunup sundown daybreak nightfall noon midnight morning afternoon evening night \
             quarter half noonish"
    )
}
