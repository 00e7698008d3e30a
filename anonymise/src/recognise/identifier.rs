//! Numbers of vehicles, cases, people and things: plates, VINs, Social Security, case, badge, serial and licence
//! numbers, rooms and lockers, and any other code that no frame makes harmless.

mod code;
mod cued;
mod fixed;
#[cfg(feature = "lexicon")]
mod part;
#[cfg(feature = "lexicon")]
mod read_out;
mod shape;
#[cfg(feature = "lexicon")]
mod spoken;

use super::Report;
use crate::THOROUGH;
use crate::document::{Case, Document, Habit, Shape, Token};
use crate::vocabulary::one_of;

#[cfg(feature = "lexicon")]
pub use shape::is_pressure;

pub fn at(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    fixed::spoken_plate(report, at);
    #[cfg(feature = "lexicon")]
    {
        part::at(report, at);
        spoken::at(report, at);
        read_out::plate(report, at);
        read_out::boat(report, at);
        fixed::of_day(report, at);
    }
    let opens = !token.glued || one_of!(document.before(at), "# ( : \" [ = , / ; *");
    if token.shape == Shape::Sign
        || !opens
        || at > 0 && token.glued && document.before(at) == "/" && document.get(at - 1).is_some_and(|sign| sign.glued)
    {
        return;
    }
    if THOROUGH && is_plain_word(document, at, token) {
        return;
    }
    let code = code::code(document, at);
    fixed::vin(report, at, &code);
    fixed::ssn(report, at);
    fixed::network_address(report, at);
    if cued::cued(report, at, &code) {
        return;
    }
    shape::shapes(report, at, &code);
}

/// Whether a token is a word that no code begins with: nothing is joined to it, no number follows, and its letters are no
/// code by themselves.
fn is_plain_word(document: &Document, at: usize, token: &Token) -> bool {
    let written = document.habit != Habit::Mixed || token.case == Case::Lower || token.case == Case::Capital;
    token.shape == Shape::Word
        && token.length() > 1
        && written
        && !document.glued(at + 1)
        && !document.get(at + 1).is_some_and(Token::has_digit)
}

/// Whether a code of letters and digits is a make's, a calibre or a measure, or an ordinal.
pub fn is_known_code(document: &Document, at: usize) -> bool {
    let measured =
        document.get(at).is_some_and(|token| token.shape == Shape::Mixed) && shape::is_measured(document.lower(at));
    let joined = at > 1
        && document.before(at) == "-"
        && document.glued(at)
        && code::is_known(&[document.lower(at - 2), document.lower(at)].concat());
    measured
        || joined
        || code::is_known(document.lower(at))
        || document.glued(at + 1) && code::is_known(&code::code(document, at).letters)
}
