//! Units and call signs.

use super::{Report, Rule};
use crate::Kind;
use crate::document::Shape;
use crate::lists::has;

const VEHICLE: Rule = ("unit.cue", 90, "A number after a word for a unit.");
const CALL_SIGN: Rule = ("unit.call_sign", 92, "A radio call sign.");
const CUES: &[&str] = &[
    "unit", "units", "car", "squad", "cruiser", "engine", "medic", "rescue", "beat", "sector", "district", "zone",
    "post", "ambulance",
];
const PHONETIC: &[&str] = &[
    "adam", "boy", "charles", "david", "edward", "frank", "george", "henry", "ida", "john", "king", "lincoln", "mary",
    "nora", "ocean", "paul", "queen", "robert", "sam", "tom", "union", "victor", "william", "xray", "young", "zebra",
    "alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "tango", "sierra", "kilo", "lima", "k9", "s", "c", "d",
    "l", "k", "m",
];

pub fn at(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let Some(token) = document.get(at) else { return };
    let numbered = |at: usize| {
        document
            .get(at)
            .is_some_and(|token| token.shape != Shape::Word && token.shape != Shape::Sign && token.length() <= 5)
    };
    if has(CUES, &token.lower) && numbered(at + 1) && !document.glued(at + 1) {
        // "car 2 feet away" is a distance.
        let counted =
            matches!(document.lower(at + 2), "feet" | "ft" | "yards" | "car" | "seconds" | "minutes" | "miles");
        if !counted {
            report.tokens(at, at + 2, Kind::Unit, VEHICLE);
        }
    }
    let dash = |at: usize| document.lower(at) == "-" && document.glued(at) && document.glued(at + 1);
    let phonetic = has(PHONETIC, &token.lower) && (token.is_capital() || token.shape == Shape::Mixed);
    if token.shape == Shape::Number && token.length() <= 2 && dash(at + 1) && has(PHONETIC, document.lower(at + 2)) {
        let end = if dash(at + 3) && numbered(at + 4) { at + 5 } else { at + 3 };
        report.tokens(at, end, Kind::Unit, CALL_SIGN);
    } else if phonetic && dash(at + 1) && numbered(at + 2) && !token.glued {
        report.tokens(at, at + 3, Kind::Unit, CALL_SIGN);
    } else if phonetic
        && token.length() > 2
        && numbered(at + 1)
        && !document.glued(at + 1)
        && !document.begins_sentence(at)
    {
        report.tokens(at, at + 2, Kind::Unit, CALL_SIGN);
    }
}
