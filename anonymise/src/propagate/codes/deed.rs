//! What follows a number that somebody is called by: a deed, an order.

use crate::document::{Document, Shape};
use crate::vocabulary::{Classes, one_of};

/// The most words between who does something and what is done: "never even moved".
const MOST_BETWEEN: usize = 3;

/// Whether a sentence or a clause begins here.
pub fn opens(document: &Document, at: usize) -> bool {
    document.begins_sentence(at)
        || one_of!(
            document.before(at),
            "\" and but when then while that said because where as if so until after before"
        )
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

/// "Thirty clear.", "four done": how a unit reports.
pub fn reports(document: &Document, at: usize) -> bool {
    one_of!(document.lower(at), "clear done off out here copies copy responding moving close secure")
        && document.closes(at + 1)
}

/// Whether a verb stands here that only one person or thing can be the subject of.
pub fn acts_alone(document: &Document, at: usize) -> bool {
    one_of!(document.lower(at), "was is has wasn't doesn't isn't hasn't takes comes goes says likes copies")
}

/// Whether a verb of the third person singular stands here, perhaps after "never even", "now".
pub fn acts(document: &Document, at: usize) -> bool {
    let between = |at: &usize| {
        one_of!(document.lower(*at), "never even now just finally also then still already only almost nearly")
    };
    let at = at + (at..at + MOST_BETWEEN).take_while(between).count();
    let word = document.lower(at);
    let past =
        word.len() > 4 && word.ends_with("ed") && document.get(at).is_some_and(|token| !token.is(Classes::MEASURE));
    past || one_of!(
        word,
        "had was is has did won't wasn't didn't wouldn't couldn't doesn't isn't hadn't could would should does may might \
         can't must can will got took came gave went ran said says saw heard told kept held stood drove put hit fired \
         made lost left let likes takes comes goes rolls rolled sat threw cut bought broke caught drew fell felt flew \
         found fought froze knew rode rose sent shot slid spoke spun stepped swung thought wore wrote brought began beat \
         bit blew dug grew hung hid hurt lit met paid pulled set shook shut sang slept struck swam swore taught tore \
         understood woke won copies gets tells moves walks calls pulls stays wants starts stops confirms answers asks \
         turns keeps needs knows sees hears gives looks runs yells hollers reports"
    )
}

/// Whether what stands before a number tells, hears or sees somebody: "told 32 to", "heard six".
pub fn is_acted_on(document: &Document, at: usize) -> bool {
    one_of!(
        document.before(at),
        "tell told tells ask asked asks hear heard hears saw let called radioed advised backed backing dragged hollered \
         sent thank thanked relieved hailed raised answered says hey"
    )
}

/// Whether nothing that is counted follows: the end of a clause, what somebody is told to do.
pub fn counts_nobody(document: &Document, at: usize) -> bool {
    document.closes(at)
        || one_of!(
            document.lower(at),
            "to say saying that it go and i he she we they about from for in at get hold on off out over was is had my the \
             stop stay back come"
        )
}
