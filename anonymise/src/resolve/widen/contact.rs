//! The rest of an address, a telephone's number and a name on a network.

use super::Run;
use crate::document::Shape;
use crate::vocabulary::{Classes, one_of};

/// "area code" eight one four: the words before a part of a telephone's number; what nobody kept of it.
pub fn phone(run: &mut Run<'_>) {
    unread(run);
    run.first -= if run.word_before(0) == "code" && run.word_before(1) == "area" { 2 } else { 0 };
}

/// "jane" doe at gmail dot com: the given name in an address that is said.
pub fn who(run: &mut Run<'_>) {
    let document = run.document;
    let said = (run.first..run.end).any(|at| document.lower(at) == "dot") && document.lower(run.first + 1) == "at";
    let named = run.token_before().is_some_and(|token| {
        let name = token.lore.first() > 1 || token.lore.common() < 4;
        token.shape == Shape::Word
            && name
            && !token.line
            && !token.glued
            && !token.is(Classes::COMMON.or(Classes::BOUND))
    });
    let told = one_of!(run.word_before(1), "is was at to : , email mail address - ( use");
    run.first -= usize::from(said && named && told);
}

/// 555-01-"something": what nobody kept of a number.
pub fn unread(run: &mut Run<'_>) {
    if run.word_after(0) == "-" && one_of!(run.word_after(1), "something somethin") {
        run.end += 2;
    }
}

/// lil.reek".44": what stands together without a space is one name.
pub fn address(run: &mut Run<'_>) {
    let document = run.document;
    let joint = |at: usize| one_of!(document.lower(at), ". _ -") && document.glued(at) && document.glued(at + 1);
    let word = |at: usize| document.get(at).is_some_and(|token| token.shape != Shape::Sign);
    while run.has_after(2) && joint(run.end) && word(run.end + 1) {
        run.end += 2;
    }
    while run.has_before(2) && joint(run.first - 1) && word(run.first - 2) {
        run.first -= 2;
    }
}
