//! Agencies of the nation, which few serve in at one place: "the Coast Guard", "Border Patrol".

use crate::Kind;
use crate::document::Habit;
use crate::recognise::{Report, Rule};
use crate::vocabulary::one_of;

const NATION: Rule = ("agency.nation", 80, "An agency of the nation.");

pub fn at(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let second = document.lower(at + 1);
    let known = match document.lower(at) {
        "coast" | "national" => second == "guard",
        "border" => second == "patrol",
        "secret" => second == "service",
        "homeland" => second == "security",
        _ => false,
    };
    let capital =
        |at: usize| document.habit != Habit::Mixed || document.get(at).is_some_and(|token| token.is_capital());
    if !known || !capital(at) || !capital(at + 1) {
        return;
    }
    let branch = at.checked_sub(1).filter(|&before| one_of!(document.lower(before), "air army us") && capital(before));
    report.tokens(branch.unwrap_or(at), at + 2, Kind::Agency, NATION);
}
