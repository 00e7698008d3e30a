//! E-mail addresses whose signs are told by words or set apart: "j dot smith at gmail dot com", "plane[at]pd.example".

use super::ENDINGS;
use crate::document::{Document, Shape, Token};
use crate::recognise::{Report, Rule};
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

const EMAIL_IN_WORDS: Rule = ("email.words", 98, "An e-mail address in words.");

/// plane[at]enterprisepd.example, j dot smith at gmail dot com.
pub fn at(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let bracket = |at: usize| one_of!(document.lower(at), "[ ( { <");
    let closing = |at: usize| one_of!(document.lower(at), "] ) } >");
    let dash = |at: usize| document.lower(at) == "-";
    let Some((first, after)) = at_sign(document, at) else { return };
    // "t underscore ocampo at doc dot state", "p dot abernathy at lowery pd dot org": where a name is said piece by piece, the
    // host may end on anything, and begin with two words.
    let said = THOROUGH && first > 2 && one_of!(document.lower(first - 2), "dot underscore");
    // The host: words with a dot, written or said, between them.
    let mut end = after;
    let (mut dots, mut told) = (0, false);
    loop {
        if document.get(end).is_none_or(|token| token.shape == Shape::Sign) || end > after + 16 {
            return;
        }
        end += 1;
        while document.lower(end) == "-" && document.glued(end) && document.glued(end + 1) {
            end += 2;
        }
        let dot = match document.lower(end) {
            "." if document.glued(end) && document.glued(end + 1) && is_written(document, end + 1) => 1,
            "dot" => {
                told = true;
                1
            }
            "." | "•" | "·" if THOROUGH && is_dot_apart(document, end) => 1,
            "-" if THOROUGH && document.lower(end + 1) == "dot" && dash(end + 2) => 3,
            _ if bracket(end) && one_of!(document.lower(end + 1), "dot .") && closing(end + 2) => 3,
            _ if said && dots == 0 && end == after + 1 && document.lower(end + 1) == "dot" => continue,
            _ => break,
        };
        dots += 1;
        end += dot;
    }
    if dots == 0 || !said && !ENDINGS.contains(&document.before(end)) {
        return;
    }
    // Who: words joined likewise.
    let Some(mut start) = first.checked_sub(1) else { return };
    while start > 0 && first - start < 12 {
        let before = document.before(start);
        let joint = one_of!(before, ". - _") && document.glued(start) || one_of!(before, "dot underscore dash hyphen");
        let bracketed =
            start > 4 && closing(start - 1) && one_of!(document.lower(start - 2), "dot .") && bracket(start - 3);
        if bracketed {
            start -= 4;
        } else if joint && start > 1 {
            start -= 2;
        } else if THOROUGH && is_said_apart(document, start) {
            start -= 1;
        } else {
            break;
        }
    }
    // "It is at dover.example" is no address, "control at dover dot example" is one.
    let told = THOROUGH && told && !one_of!(document.lower(start), "me us it him her them there look is was");
    if first == at && start + 1 == first && document.is(start, Classes::COMMON) && !told {
        return;
    }
    report.tokens(start, end, Kind::Email, EMAIL_IN_WORDS);
}

/// Where the sign of an address begins and ends that is told by a word or set apart: "at", "[at]", "(the at sign)", "• at •",
/// ", then the at, then".
fn at_sign(document: &Document, at: usize) -> Option<(usize, usize)> {
    if !one_of!(document.lower(at), "at @") || at == 0 {
        return None;
    }
    if !THOROUGH {
        let brackets = one_of!(document.before(at), "[ ( { <") && one_of!(document.lower(at + 1), "] ) } >");
        return if brackets { Some((at - 1, at + 2)) } else { (document.lower(at) == "at").then_some((at, at + 1)) };
    }
    let mark = |at: usize| one_of!(document.lower(at), "[ ( { < ] ) } > - • · * ~ \"");
    let joint = |at: usize| one_of!(document.lower(at), ", then and");
    let the = usize::from(document.before(at) == "the");
    let (first, after) = (at - the, at + 1 + usize::from(one_of!(document.lower(at + 1), "sign symbol")));
    let before = (1..=3).take_while(|back| first > *back && joint(first - back)).count();
    let behind = (0..3).take_while(|more| joint(after + more)).count();
    if first > 1 && mark(first - 1) && mark(after) {
        Some((first - 1, after + 1))
    } else if the > 0 && before > 0 && behind > 0 {
        Some((first - before, after + behind))
    } else {
        (document.lower(at) == "at").then_some((at, at + 1))
    }
}

fn is_written(document: &Document, at: usize) -> bool {
    !THOROUGH || document.get(at).is_some_and(|token| token.shape != Shape::Sign)
}

/// A dot with a space on both sides, before what an address ends on: "tri-comm . example".
fn is_dot_apart(document: &Document, at: usize) -> bool {
    !document.glued(at)
        && !document.glued(at + 1)
        && ENDINGS.contains(&document.lower(at + 1))
        && (document.lower(at) != "." || document.lower(at + 1).len() > 2)
}

/// "sandoval 4 at", "t korn at": whether a part of a name is said with the word before it and nothing between.
fn is_said_apart(document: &Document, at: usize) -> bool {
    let number = document.get(at).is_some_and(|token| token.has_digit() && token.length() < 4);
    let before = at.checked_sub(1).and_then(|before| document.get(before));
    let letter = before.is_some_and(Token::is_letter) && !one_of!(document.before(at), "a i");
    let word = before.is_some_and(|before| before.shape == Shape::Word && before.lore.common() < 5);
    !document.get(at).is_some_and(|token| token.line || token.glued) && (letter || number && word)
}
