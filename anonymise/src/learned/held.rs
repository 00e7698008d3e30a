//! What holds the model back: frames in which numbers only count, makes, doctrines and the commonest words. The surer the
//! model is, the less of it holds.

use super::label::Label;
use crate::document::{Case, Document, Habit, Shape, Token};
use crate::frame;
use crate::recognise::is_known_code;
use crate::vocabulary::{Classes, one_of};

/// What a known code may be harmless by, a make or a doctrine, a number in a frame, and a common word. Where the model is
/// surer than this that it is not harmless, it is right more often than the frame.
const CODES: f32 = 0.1;
const MAKES: f32 = 0.3;
const COUNTS: f32 = 0.3;
const WORDS: f32 = 0.9;

/// How probable it has to be that a token is harmless for the frames to hold back the model; infinite when none of them
/// does: measures and makes, and common words in small letters that can be no part of a name.
pub fn back(document: &Document, at: usize, token: &Token, label: Label, among_names: bool) -> f32 {
    // Of "Women's Choice" the ending is a part, of "Wu's desk" it is none.
    let ending = document.lower(at) == "s"
        && document.before(at) == "'"
        && !(document.habit == Habit::Mixed && document.get(at + 1).is_some_and(Token::is_capital));
    if ending || frame::is_certain(document, at, token) {
        return 0.0;
    }
    let moment = matches!(label, Label::Date | Label::Time | Label::Age | Label::Unit);
    let small = document.habit == Habit::Mixed && token.case == Case::Lower && token.shape == Shape::Word;
    let named = token.lore.first().max(token.lore.last()) > 2;
    let thing = matches!(
        label,
        Label::Person | Label::Place | Label::Venue | Label::Organisation | Label::Agency | Label::Number
    );
    let letters = token.is(Classes::LETTERS)
        && !token.is(Classes::STATE_CODE.or(Classes::AGENCY_LETTERS).or(Classes::AGENCY_WORD))
        && !(label == Label::Agency && one_of!(document.lower(at), "fbi fema faa dea irs ice hsi"));
    // "VIN" is somebody's name only where capitals tell nothing.
    let named = named && !(letters && token.is_upper() && document.habit == Habit::Mixed);
    let explained = thing && (letters || token.is(Classes::COMMON.or(Classes::HARMLESS)));
    let code = token.length() < 4 && document.glued(at + 1) && is_known_code(document, at);
    let tail = at > 1
        && (token.is_letter() && document.before(at) == "-" || document.before(at) == "." && token.has_digit())
        && document.glued(at)
        && document.digits(at - 2) > 0
        && frame::is_numbered(document, at - 2);
    let moment_or_age = matches!(label, Label::Date | Label::Time | Label::Age);
    let counts = frame::is_counted(document, at, token) && (!moment_or_age || frame::is_length(document.lower(at)))
        || matches!(label, Label::Date | Label::Time | Label::Number) && frame::counts_something(document, at, token)
        || frame::is_harmless_number(document, at, token, matches!(label, Label::Age | Label::Time));
    let made = thing && !(named && among_names) && (token.is(Classes::MAKE) || frame::is_model(document, at, token))
        || explained && !named && token.is(Classes::HARMLESS);
    let word = explained && !named
        || !moment_or_age && frame::is_harmless_word(document, at, token)
        || small && token.lore.common() > 3 && !moment;
    [(code || tail, CODES), (made, MAKES), (counts, COUNTS), (word, WORDS)]
        .into_iter()
        .find_map(|(holds, least)| holds.then_some(least))
        .unwrap_or(f32::INFINITY)
}

/// "Hope is no plan": a common word whose capital only comes from the sentence it opens.
pub fn is_opening_word(document: &Document, at: usize, token: &Token) -> bool {
    document.habit == Habit::Mixed
        && token.case == Case::Capital
        && token.lore.common() > 4
        && document.begins_sentence(at)
        && document.get(at + 1).is_some_and(|next| next.case == Case::Lower && next.shape == Shape::Word)
}
