//! Numbers of vehicles, cases, people and things: plates, VINs, Social Security, case, badge, serial and licence
//! numbers, rooms and lockers, and any other code that no frame makes harmless.

mod code;
mod cued;
mod fixed;
mod shape;

use super::Report;
use crate::document::Shape;

pub fn at(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    fixed::spoken_plate(report, at);
    let opens =
        !token.glued || matches!(document.before(at), "#" | "(" | ":" | "\"" | "[" | "=" | "," | "/" | ";" | "*");
    if token.shape == Shape::Sign
        || !opens
        || at > 0 && token.glued && document.before(at) == "/" && document.get(at - 1).is_some_and(|sign| sign.glued)
    {
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
