//! Businesses, schools, churches, hospitals and the like, by their name.

use super::place::names;
use super::{Report, Rule, end_of_name};
use crate::document::{Case, Document, Habit, Shape};
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

const NAMED: Rule = ("venue.name", 88, "A name before a word for a business, school, church or hospital.");
#[cfg(feature = "lexicon")]
const BRAND: Rule = ("venue.brand", 80, "The name of a chain.");
/// The longest name before the word, in words.
const LONGEST: usize = 4;

pub fn at(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    #[cfg(feature = "lexicon")]
    if token.is(Classes::BRAND.or(Classes::BRAND_BEGIN)) {
        brand(report, at);
    }
    if token.is(Classes::VENUE_END.or(Classes::PLACE_END)) && token.is_capital() && document.habit == Habit::Mixed {
        of(report, at);
    }
    if document.lower(at) == "lady" && document.lower(at + 1) == "of" && document.before(at) == "our" {
        let name = at + 2 + usize::from(document.lower(at + 2) == "the");
        report.tokens(at - 1, name + 1, Kind::Venue, NAMED);
    }
    saint(report, at);
    // In mixed text a name begins before a capital that says what has it, and nowhere else.
    let mixed = document.habit == Habit::Mixed;
    if mixed && !(token.is(Classes::VENUE_END) && token.is_capital()) {
        return;
    }
    let strong = one_of!(
        document.lower(at),
        "elementary motel tavern saloon hospital church academy casino apartments apts pharmacy cemetery \
             penitentiary diner lounge cafe baptist university college cantina taqueria lanes clinic courthouse \
             club school mall speedway inn lodge jail suites liquors bbq chapel temple mosque synagogue towers \
             manor villas"
    );
    let weak = THOROUGH
        && !mixed
        && one_of!(
            document.lower(at),
            "bank factory towing wrecker bakery hardware supply salon spa buffet hotel grill pub pawn market grocery pizza \
             pizzeria tire prison nugget tap stop mart foods repair"
        );
    if (strong || weak) && !mixed {
        placed(report, at);
    }
    if !token.is(Classes::VENUE_END) || !mixed && !strong {
        return;
    }
    let mut first = at;
    while first > 0 && at - first < 2 * LONGEST {
        let joint = one_of!(document.before(first), "& -")
            || document.before(first) == "."
                && first > 1
                && document.get(first - 2).is_some_and(|token| token.length() <= 2)
            || one_of!(document.before(first), "of and the at") && document.habit == Habit::Mixed && first < at;
        let possessive = document.before(first) == "s" && first > 2 && document.lower(first - 2) == "'";
        let before = if possessive {
            first.checked_sub(3)
        } else if joint {
            first.checked_sub(2)
        } else {
            first.checked_sub(1)
        };
        let Some(before) = before else { break };
        let word = document.get(before).is_some_and(|token| {
            (names(document, before) || possessive && token.is_capital())
                && !token.is(Classes::AT_PLACE)
                && (document.habit == Habit::Mixed || token.lore.common() < 3)
                && !(token.case == Case::Lower && document.habit == Habit::Mixed)
        });
        if !word
            || document.get(first).is_some_and(|token| token.line) && document.before(first) == "."
            || opens_only(document, before)
        {
            break;
        }
        first = before;
    }
    if first < at {
        let mut end = at + 1;
        while document.is(end, Classes::VENUE_END.or(Classes::AGENCY_WORD))
            && document.get(end).is_some_and(|token| token.is_capital())
            && document.habit == Habit::Mixed
            && !document.begins_sentence(end)
            && end < at + 4
        {
            end += 1;
        }
        report.tokens(first, end, Kind::Venue, NAMED);
    }
}

/// AT HOLY NAME HOSPITAL: where the case tells nothing, what stands between a preposition and the word for a venue.
fn placed(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let mut first = at;
    while at - first < 3
        && first > 0
        && document.get(first - 1).is_some_and(|token| token.shape == Shape::Word && token.length() > 1)
        && !document.is(first - 1, Classes::AT_PLACE.or(Classes::RANK).or(Classes::COMMON))
        && !document.get(first).is_some_and(|token| token.line)
    {
        first -= 1;
    }
    while first < at && one_of!(document.lower(first), "the a an") {
        first += 1;
    }
    let introduced = first > 0
        && (document.is(first - 1, Classes::AT_PLACE) || one_of!(document.before(first), "to from the of : robbed"));
    let own = (first..at).any(|at| {
        !one_of!(
            document.lower(at),
            "the a an local nearest nearby same old new abandoned vacant small \
             big main other another our his her their my that this city county state federal private public middle \
             high grade elementary emergency back front animal mental liquor strip shopping night gun golf country \
             health medical regional junior bus train gas truck body corner convenience drug coffee flat river food \
             blood next first last second only right left wrong closest traffic whole shoe"
        ) && !document.is(at, Classes::VENUE_END.or(Classes::HARMLESS))
    });
    if introduced && own {
        report.tokens(first, at + 1, Kind::Venue, NAMED);
    }
}

/// St. Luke's; st blaise med ctr: a saint's possessive, and a saint's hospital, school or church in any case.
fn saint(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    if !one_of!(document.lower(at), "st saint ste") {
        return;
    }
    let name = super::after_stop(document, at);
    if !document.get(name).is_some_and(|token| token.shape == Shape::Word && token.lore.common() < 6) {
        return;
    }
    let possessive = document.lower(name + 1) == "'" && document.glued(name + 1);
    let mut end = name + 1 + usize::from(possessive) + usize::from(possessive && document.lower(name + 2) == "s");
    let own = end;
    while one_of!(document.lower(end), "med medical ctr center hospital hosp er school church parish high rectory")
        && end < own + 3
    {
        end += 1;
    }
    if end > own || possessive && document.get(at).is_some_and(|token| token.is_capital()) {
        report.tokens(at, end, Kind::Venue, NAMED);
    }
}

/// Whether a word only has its capital because it opens a sentence.
fn opens_only(document: &Document, at: usize) -> bool {
    document.begins_sentence(at) && document.get(at).is_some_and(|token| token.lore.common() > 5)
}

/// Hall of Justice, Church of God, Lake of the Ozarks.
fn of(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    if document.lower(at + 1) != "of" || opens_only(document, at) {
        return;
    }
    let name = at + 2 + usize::from(document.lower(at + 2) == "the");
    let end = end_of_name(document, name, 3, |_, token| token.is_capital() && !token.is(Classes::MONTH));
    if end > name {
        report.tokens(at, end, Kind::Venue, NAMED);
    }
}

/// Dollar General, walmart: chains, of one word or of two.
#[cfg(feature = "lexicon")]
fn brand(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    let two = crate::vocabulary::BRANDS_OF_TWO
        .iter()
        .any(|(first, second)| document.lower(at) == *first && document.lower(at + 1) == *second);
    // Mbeki-Ross shops nowhere.
    if document.before(at) == "-" && document.glued(at) {
        return;
    }
    if two {
        report.tokens(at, at + 2, Kind::Venue, BRAND);
    } else if token.is(Classes::BRAND)
        && (token.lore.common() < 4
            || token.is_capital() && document.habit == Habit::Mixed && !document.begins_sentence(at))
    {
        report.tokens(at, at + 1, Kind::Venue, BRAND);
    }
}
