//! Units of which the number is said in words.

use super::{CALL_SIGN, Report, SHAPE, VEHICLE, dash, end_of_number, numbered};
use crate::Kind;
use crate::document::{Document, Habit};
use crate::spoken;
use crate::vocabulary::{Classes, one_of};

/// The most words of a number.
const LONGEST: usize = 4;

pub fn at(report: &mut Report<'_>, at: usize) {
    joined(report, at);
    named(report, at);
    introduced(report, at);
}

/// "I was 40-12.": somebody who says on the radio who it is.
fn introduced(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    // "I am 6-04" tells how tall somebody is.
    if document.digits(at) != 2 || !dash(document, at + 1) || !(2..=3).contains(&document.digits(at + 2)) {
        return;
    }
    let am = one_of!(document.before(at), "m am was");
    let i = (2..=3).any(|back| at.checked_sub(back).is_some_and(|at| document.lower(at) == "i"));
    if am && i && document.closes(at + 3) && !one_of!(document.lower(at), "10 11") {
        report.tokens(at, at + 3, Kind::Unit, SHAPE);
    }
}

/// "one-oh-nine": digits in words that hyphens join; X-ray 7; "Red four", RED 4: a team by its colour.
fn joined(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let digit = |at: usize| document.is(at, Classes::HOUR) || one_of!(document.lower(at), "oh zero");
    if digit(at) && !(at > 1 && dash(document, at - 1)) {
        let mut end = at + 1;
        while dash(document, end) && digit(end + 1) {
            end += 2;
        }
        if end > at + 3 {
            report.tokens(at, end, Kind::Unit, CALL_SIGN);
        }
    }
    if document.lower(at) == "x"
        && dash(document, at + 1)
        && document.lower(at + 2) == "ray"
        && numbered(document, at + 3)
    {
        report.tokens(at, end_of_number(document, at + 3), Kind::Unit, CALL_SIGN);
    }
    let colour = one_of!(document.lower(at), "red blue green gold black white silver orange");
    let capital = document.get(at).is_some_and(|token| token.is_capital());
    let number = document.digits(at + 1) == 1 || document.is(at + 1, Classes::HOUR) && document.lower(at + 1) != "one";
    if colour && capital && number && !document.measures(at + 2) && !document.glued(at + 1) {
        report.tokens(at, at + 2, Kind::Unit, CALL_SIGN);
    }
}

/// "car fourteen", "Police Four", "ranger five one": what sends somebody, and its number in words.
fn named(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let number =
        |at: usize| document.is(at, Classes::HOUR.or(Classes::NUMBER)) || one_of!(document.lower(at), "oh zero");
    if document.glued(at) || !number(at + 1 + usize::from(dash(document, at + 1))) || !is_named(document, at) {
        return;
    }
    let joint = |at: usize| usize::from(dash(document, at));
    let (mut end, mut words) = (at + 1, 0);
    while words < LONGEST && number(end + joint(end)) {
        end += joint(end) + 1;
        words += 1;
    }
    let only = document.lower(end - 1);
    let vague = words == 1 && one_of!(only, "one noon midnight hundred thousand dozen");
    if words > 0 && !vague && (spoken::counts_nothing(document, end) || acts(document, end)) {
        report.tokens(at, end, Kind::Unit, VEHICLE);
    }
}

/// A word that units are called by: in small letters, one that is little else before a number.
fn is_named(document: &Document, at: usize) -> bool {
    let surely = one_of!(
        document.lower(at),
        "car unit engine medic rescue squad ladder k9 ranger swat tac eod cruiser ambulance marine transport canine rover baker \
         charles david frank george henry john mary paul robert sam tom victor william boy adam edward lincoln nora"
    );
    let capital = document.habit == Habit::Mixed && document.get(at).is_some_and(|token| token.is_capital());
    surely
        || capital
            && !document.begins_sentence(at)
            && (document.is(at, Classes::UNIT_CUE)
                || one_of!(document.lower(at), "police control park game campus fire city county dive jail court"))
}

/// Whether it is told what somebody did.
fn acts(document: &Document, at: usize) -> bool {
    document.lower(at).len() > 4 && document.lower(at).ends_with("ed")
        || one_of!(
            document.lower(at),
            "shot ran took said went came got had saw fired hit stood drove put sat lost found heard told gave made says \
             goes comes asks calls gets takes has runs"
        )
}
