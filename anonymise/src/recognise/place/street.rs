//! Streets: addresses, names with and without their ending, blocks and corners.

use super::super::{Report, Rule, after_stop, end_of_name};
use super::names;
use crate::Kind;
use crate::document::{Case, Document, Habit, Shape};
use crate::vocabulary::{Classes, one_of};

const ADDRESS: Rule = ("street.address", 96, "A house number and a street.");
const STREET: Rule = ("street.name", 90, "The name of a street.");
const BLOCK: Rule = ("street.block", 94, "A block of a street.");
const CORNER: Rule = ("street.corner", 84, "A name after a word for a crossing.");
/// The longest name, in words.
const LONGEST: usize = 3;

pub fn at(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    if token.is(Classes::STREET_END) {
        street(report, at);
        #[cfg(feature = "lexicon")]
        placed(report, at);
    }
    if token.has_digit() {
        house(report, at);
    }
    block(report, at);
    compass(report, at);
}

/// w magnolia, n 5th: where nobody uses capitals, a letter of the compass before a name.
fn compass(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let letter = one_of!(document.lower(at), "n s e w ne nw se sw");
    if document.habit == Habit::Mixed || !letter || document.glued(at) || document.glued(at + 1) {
        return;
    }
    // "hutto n nguyen": on a phone "n" is "and".
    let led = document.is(at.wrapping_sub(1), Classes::AT_PLACE)
        || one_of!(document.before(at), "of to from off blk block")
        || document.digits(at.wrapping_sub(1)) > 1;
    if document.lower(at) == "n" && document.habit == Habit::Whispering && !led {
        return;
    }
    let name = document.get(at + 1).is_some_and(|token| {
        token.shape == Shape::Word
            && token.length() > 3
            && token.lore.common() < 4
            && !token.is(Classes::COMMON.or(Classes::BOUND).or(Classes::UNIT_CUE))
    });
    if name || ordinal(document, at + 1) && document.get(at + 1).is_some_and(|token| token.has_digit()) {
        let end = at + 2 + usize::from(document.is(at + 2, Classes::STREET_END));
        report.tokens(at, end, Kind::Street, STREET);
    }
}

/// "off pass rd", "AT MISSION BELL BLVD": what stands between a preposition and a short word for a street, where the case
/// tells nothing.
#[cfg(feature = "lexicon")]
fn placed(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    if document.habit == Habit::Mixed
        || !one_of!(document.lower(at), "rd blvd ave hwy pkwy ln road avenue boulevard pike tpke")
    {
        return;
    }
    let word = |at: usize| {
        document.get(at).is_some_and(|token| token.shape == Shape::Word && token.length() > 2)
            && !document.is(at, Classes::AT_PLACE.or(Classes::COMMON).or(Classes::RANK))
            && !one_of!(
                document.lower(at),
                "the this that dirt gravel county service access main side back frontage dead country old wet icy busy \
                     private same paved two lane mountain forest logging"
            )
    };
    let mut first = at;
    while first > 0 && at - first < 3 && word(first - 1) && !document.get(first).is_some_and(|token| token.line) {
        first -= 1;
    }
    let placed =
        first > 0 && (document.is(first - 1, Classes::AT_PLACE) || one_of!(document.before(first), ", : & and"));
    if first < at && placed {
        report.tokens(first, at + 1, Kind::Street, STREET);
    }
}

fn ordinal(document: &Document, at: usize) -> bool {
    let lower = document.lower(at);
    document.get(at).is_some_and(|token| token.shape == Shape::Mixed)
        && ["st", "nd", "rd", "th"].iter().any(|ending| lower.ends_with(ending))
        || document.is(at, Classes::ORDINAL)
}

/// A part of a street's name: a name, an ordinal such as 5th, or a point of the compass.
pub fn street_word(document: &Document, at: usize) -> bool {
    document.get(at).is_some_and(|token| {
        names(document, at) && !token.is(Classes::HARMLESS.or(Classes::TITLE))
            || token.is(Classes::COMPASS) && token.is_capital()
    }) || ordinal(document, at)
}

/// Sycamore Street, W. Girard Ave, n 5th st: the ending, then backwards over the name and a house number.
fn street(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    let en_route = document.lower(at) == "route" && one_of!(document.before(at), "en enroute");
    // "Okafor-Lane" is somebody.
    if en_route || document.before(at) == "-" && document.glued(at) {
        return;
    }
    let loose = one_of!(
        document.lower(at),
        "place way row walk path close run loop square bend cove ramp st dr ct extension ext plaza crossing \
             overpass underpass route spur bypass interchange court drive lane mews circle alley trail bridge av pl \
             ter str"
    );
    if token.case == Case::Lower
        && document.habit == Habit::Mixed
        && loose
        && !one_of!(document.lower(at), "st dr ct lane drive")
    {
        return;
    }
    let mut first = at;
    while first > 0 && at - first < LONGEST {
        let stop = document.before(first) == "."
            && first > 1
            && document.get(first - 2).is_some_and(|token| {
                token.is_letter() || document.is(first - 2, Classes::COMPASS.or(Classes::PLACE_BEGIN))
            });
        let hyphen =
            document.before(first) == "-" && first > 1 && document.glued(first) && street_word(document, first - 2);
        let before = if stop || hyphen { first - 2 } else { first - 1 };
        if !street_word(document, before)
            || document.get(first).is_some_and(|token| token.line) && !stop && document.before(first) == "."
        {
            break;
        }
        first = before;
    }
    let letter = first > 0
        && document.get(first - 1).is_some_and(|token| {
            token.is_letter()
                && token.is_capital()
                && document.plain(first - 1) != "I"
                && document.habit == Habit::Mixed
        })
        && first == at;
    if letter {
        first -= 1;
    }
    let number = first > 0
        && document
            .get(first - 1)
            .is_some_and(|token| token.has_digit() && token.length() <= 6 && !ordinal(document, first - 1));
    if first == at {
        return;
    }
    if document.habit != Habit::Mixed
        && loose
        && !number
        && !ordinal(document, at - 1)
        && document.get(at - 1).is_some_and(|token| token.lore.common() >= 3)
    {
        return;
    }
    let only_ordinal = at - first == 1
        && document.is(first, Classes::ORDINAL)
        && token.case == Case::Lower
        && document.habit == Habit::Mixed;
    if only_ordinal && !one_of!(document.lower(at), "street avenue st ave") {
        return;
    }
    if number {
        report.tokens(first - 1, end_of_address(document, at + 1), Kind::Street, ADDRESS);
    } else {
        let end = if document.is(at + 1, Classes::COMPASS)
            && document.get(at + 1).is_some_and(|token| token.is_upper() || token.case == Case::Initial)
            && document.plain(at + 1) != "I"
        {
            at + 2
        } else {
            at + 1
        };
        report.tokens(first, end, Kind::Street, STREET);
    }
}

/// After the street: an apartment, a town, a state, a code.
fn end_of_address(document: &Document, mut end: usize) -> usize {
    end += usize::from(
        document.lower(end) == "."
            && document.glued(end)
            && document
                .get(end + 1)
                .is_some_and(|token| token.shape == Shape::Sign || document.lower(end + 1) == "apt"),
    );
    if document.is(end, Classes::COMPASS) && document.get(end).is_some_and(|token| token.is_capital()) {
        end += 1;
    }
    let comma = usize::from(document.lower(end) == ",");
    let unit = end + comma;
    let mut closing = end;
    if one_of!(document.lower(unit), "apt apartment unit ste suite # rm room lot trlr bldg spc") {
        let number = unit + 1 + usize::from(one_of!(document.lower(unit + 1), ". #"));
        if document.get(number).is_some_and(|token| token.has_digit() || token.is_letter()) {
            closing = number + 1;
            while document.lower(closing) == "-" && document.glued(closing + 1) {
                closing += 2;
            }
        }
    }
    let comma = usize::from(document.lower(closing) == ",");
    let town = closing + comma;
    if comma == 1 && document.habit == Habit::Mixed {
        let named = end_of_name(document, town, 2, |at, _| names(document, at));
        let state = named + usize::from(document.lower(named) == ",");
        if named > town && document.is(state, Classes::STATE_CODE.or(Classes::STATE)) {
            closing = state + 1;
            closing += usize::from(document.digits(closing) == 5);
        }
    }
    closing
}

/// 1427 Larkspur, 88 Cobblestone Ct: a house number after a word for a place and a name without its ending.
fn house(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let digits = document.digits(at);
    let letter = document.get(at).is_some_and(|token| {
        token.shape == Shape::Mixed
            && token.length() <= 6
            && document.lower(at).trim_end_matches(|letter: char| letter.is_alphabetic()).len() + 1 == token.length()
    });
    if !(2..=5).contains(&digits) && !letter
        || !one_of!(
            document.before(at),
            "at to from of near outside behind by : address block @ in resid residence inside toward lives past \
                 into on ,"
        ) && !document.get(at).is_some_and(|token| token.line)
    {
        return;
    }
    if is_entry_of_log(document, at) {
        return;
    }
    let mut first = at + 1;
    let mut compass = false;
    if document.is(first, Classes::COMPASS) {
        first = after_stop(document, first);
        compass = true;
    }
    let end = end_of_name(document, first, LONGEST, |at, token| {
        names(document, at)
            && !token.is(Classes::HARMLESS
                .or(Classes::MONTH)
                .or(Classes::MEASURE)
                .or(Classes::ROLE)
                .or(Classes::LETTERS))
            || ordinal(document, at)
    });
    let strict =
        document.habit == Habit::Mixed && document.get(first).is_some_and(|token| token.is_capital()) || compass;
    let call_sign = document.is(first, Classes::PHONETIC) && document.digits(first + 1) > 0;
    if end > first
        && !call_sign
        && !document.measures(at + 1)
        && (strict
            || document.get(first).is_some_and(|token| token.lore.common() < 3 && digits >= 3)
                && document.habit != Habit::Mixed)
        && !one_of!(document.before(at), "on , in of by past from") | compass | strict
        && digits >= 3
    {
        report.tokens(at, end_of_address(document, end), Kind::Street, ADDRESS);
    }
}

/// Whether four digits are the time at which somebody does something: they open a line as those of another one do, or
/// stand before somebody.
fn is_entry_of_log(document: &Document, at: usize) -> bool {
    let time = |at: usize| {
        document.digits(at) == 4 && document.number(at).is_some_and(|number| number < 2400 && number % 100 < 60)
    };
    let opens = |at: usize| time(at) && document.get(at).is_some_and(|token| token.line);
    let near = || (at.saturating_sub(NEAR)..(at + NEAR).min(document.len())).any(|other| other != at && opens(other));
    let somebody = document.is(at + 1, Classes::RANK.or(Classes::TITLE))
        || one_of!(document.lower(at + 1), "he she i we they it his her my");
    time(at) && (somebody || opens(at) && near())
}

/// How far the next entry of a log may be, in tokens.
const NEAR: usize = 80;

/// The 2200 block of Delancey; corner of Fifth and Main.
fn block(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let word = document.lower(at);
    let numbered =
        |at: usize| document.get(at).is_some_and(|token| token.has_digit()) || document.is(at, Classes::NUMBER);
    let name = |start: usize| {
        let start = if document.is(start, Classes::COMPASS) { after_stop(document, start) } else { start };
        (
            start,
            end_of_name(document, start, LONGEST + 1, |at, token| {
                street_word(document, at) || at > start && token.is(Classes::STREET_END)
            }),
        )
    };
    let numbered = numbered(at.wrapping_sub(1)) && !(1..=2).contains(&document.digits(at.wrapping_sub(1)));
    if one_of!(word, "block blk blks blk.") && at > 0 && numbered {
        let mut first = at - 1;
        while first > 0
            && (document.is(first - 1, Classes::NUMBER.or(Classes::HOUR)) || document.before(first) == "-")
            && at - first < 4
        {
            first -= 1;
        }
        let of = after_stop(document, at);
        let of = if document.lower(of) == "of" {
            of + 1
        } else if document.get(of).is_some_and(|token| token.line) {
            at + 1
        } else {
            of
        };
        let (start, end) = name(of);
        report.tokens(first, if end > start { end } else { at + 1 }, Kind::Street, BLOCK);
    }
    let corner =
        one_of!(word, "corner intersection junction crossroads corners") && one_of!(document.lower(at + 1), "of at");
    if corner {
        let (start, end) = name(at + 2);
        if end > start {
            report.tokens(at + 2, end, Kind::Street, CORNER);
            other_street(report, end);
        }
    }
}

/// "… and Main", "… / Main", "… near Alder" after a street.
fn other_street(report: &mut Report<'_>, end: usize) {
    let document = report.document;
    if one_of!(document.lower(end), "and & / at x") {
        let start = if document.is(end + 1, Classes::COMPASS) { after_stop(document, end + 1) } else { end + 1 };
        let other = end_of_name(document, start, LONGEST, |at, token| {
            street_word(document, at) || at > start && token.is(Classes::STREET_END)
        });
        report.tokens(end + 1, other, Kind::Street, CORNER);
    }
}
