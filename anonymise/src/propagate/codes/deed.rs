//! What follows a number that somebody is called by: a deed, an order.

use crate::document::{Document, Shape};
use crate::vocabulary::{Classes, one_of};

/// Whether a sentence or a clause begins here.
pub fn opens(document: &Document, at: usize) -> bool {
    document.begins_sentence(at) || one_of!(document.before(at), "\" and but when then while that said")
}

/// Whether somebody is told or asked something here: ", hold short", "you there".
pub fn is_ordered(document: &Document, at: usize) -> bool {
    let after = at + usize::from(document.lower(at) == ",");
    after > at && document.get(after).is_some_and(|token| token.shape == Shape::Word)
        || one_of!(
            document.lower(at),
            "hold stop go copy wait stay move clear back status report respond come show standby stand step he hes he's \
             she's you you're your"
        )
}

/// "could", "won't": what follows whoever does something.
pub fn is_modal(document: &Document, at: usize) -> bool {
    one_of!(document.lower(at), "could would should can will might won't can't did gets copies stops says")
}

/// Whether a verb stands here that only one person or thing can be the subject of.
pub fn acts_alone(document: &Document, at: usize) -> bool {
    one_of!(document.lower(at), "was is has wasn't doesn't isn't hasn't takes comes goes says likes copies")
}

/// Whether a verb of the third person singular stands here.
pub fn acts(document: &Document, at: usize) -> bool {
    let word = document.lower(at);
    let past =
        word.len() > 4 && word.ends_with("ed") && document.get(at).is_some_and(|token| !token.is(Classes::MEASURE));
    past || one_of!(
        word,
        "had was is has did won't wasn't didn't wouldn't couldn't doesn't isn't hadn't got took came gave went ran said says \
         saw heard told kept held stood drove put hit fired made lost left let likes takes comes goes rolls rolled"
    )
}
