//! The name of a mention: the letters by which it is known again.

use super::number;
use crate::document::{Case, Document, Habit, Shape, Token};
use crate::finding::Candidate;
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

/// Most names have fewer bytes.
const USUAL: usize = 32;

/// The letters and digits of tokens, small.
pub fn letters(document: &Document, first: usize, end: usize) -> String {
    letters_of(document, first..end)
}

/// The letters and digits of some of the tokens, small.
fn letters_of(document: &Document, tokens: impl Iterator<Item = usize>) -> String {
    let mut letters = String::with_capacity(USUAL);
    for at in tokens {
        letters.extend(document.lower(at).chars().filter(|letter| letter.is_alphanumeric()));
    }
    letters
}

/// The letters of a mention by which it is known again; `None` for a moment, a measure or a single digit.
pub fn name(document: &Document, mention: &Candidate) -> Option<String> {
    if matches!(mention.kind, Kind::Date | Kind::Time | Kind::Age | Kind::Measure | Kind::Model) {
        return None;
    }
    let (mut first, mut end) = document.tokens_of(mention.start, mention.end);
    if THOROUGH && end > first + 2 && document.lower(end - 1) == "s" && document.before(end - 1) == "'" {
        // "Terminal C's"
        end -= 2;
    }
    if THOROUGH && matches!(mention.kind, Kind::Venue | Kind::Street) && document.habit == Habit::Mixed {
        // "Round Cedar clinic" is known again by the town that it is called after, "Mill Street crossing" by the street.
        let kind = |token: &Token| token.case == Case::Lower && token.is(Classes::VENUE_END.or(Classes::PLACE_END));
        let named = mention.kind == Kind::Venue || end > first + 2 && document.before_is(end - 1, Classes::STREET_END);
        end -= usize::from(named && end > first + 1 && document.get(end - 1).is_some_and(kind));
    }
    if THOROUGH && mention.kind == Kind::Unit {
        // "PATROL UNIT 7-HENRY-3" and "VAN T-16" are known again by what only one unit is called.
        let cues =
            (first..end).take_while(|&at| document.is(at, Classes::UNIT_CUE) || document.lower(at) == "-").count();
        let code = |from: usize| {
            (from..end).any(|at| document.digits(at) > 0)
                && (from..end).any(|at| document.get(at).is_some_and(|token| token.shape == Shape::Word))
        };
        first += (1..=cues).rev().find(|cues| code(first + cues)).unwrap_or(0);
    }
    if THOROUGH && matches!(mention.kind, Kind::Unit | Kind::Highway) {
        // "43 yelled", "Forest Road 2176 north of"
        end = (first..end).rfind(|&at| document.get(at).is_some_and(Token::has_digit)).map_or(end, |at| at + 1);
    }
    if THOROUGH && mention.kind.is_code() && mention.kind != Kind::Unit {
        // "CDL 057118834" is known again by its number.
        let number = (first..end).find(|&at| document.get(at).is_some_and(Token::has_digit));
        first = number.filter(|&at| document.digits(at) > 3 && !document.glued(at)).unwrap_or(first);
    }
    if THOROUGH && mention.kind == Kind::Phone {
        // "555-0111, extension 7302" is known again by its number.
        let extension = |at: &usize| one_of!(document.lower(*at), "x ext extension option opt");
        end = (first + 1..end).find(extension).unwrap_or(end);
    }
    if THOROUGH && matches!(mention.kind, Kind::Plate | Kind::License) {
        // "WASH CTX0917" is known again by what the state has issued.
        let state = end > first + 1 && document.is(first, Classes::STATE.or(Classes::STATE_CODE));
        first += usize::from(state && !document.glued(first + 1));
    }
    if THOROUGH && mention.kind.is_code() {
        // "RP 3317 reopened" is known again without the word after it.
        end = number::without_words(document, first, end);
    } else if THOROUGH && end > first + 1 && document.lower(first) == "the" {
        first += 1;
    }
    // "Unit 43" is known again as "43", and "pod 3" only as a whole.
    let cue = |at: usize| match mention.kind {
        // Engine 12 and Medic 12 are two.
        Kind::Unit => one_of!(document.lower(at), "unit units car cars base radio"),
        _ => document.is(at, CUES),
    };
    let own = |at: &usize| {
        // "TR-22" is one word, whoever numbers trailers.
        let joined = document.lower(*at + 1) == "-" && document.glued(*at + 1) && document.glued(*at + 2);
        let own =
            || document.get(*at).is_some_and(|token| token.has_digit() || token.is_letter() || joined || !cue(*at));
        !THOROUGH || !mention.kind.is_code() || own()
    };
    let mut name = letters_of(document, (first..end).filter(own));
    if THOROUGH && name.len() < 2 {
        name = letters(document, first, end);
    }
    let house = THOROUGH && mention.kind == Kind::Street && name.len() > 2;
    let number = mention.kind.is_code() && name.len() > 1 || house;
    (number || name.contains(|letter: char| letter.is_alphabetic())).then_some(name)
}

/// Words that tell what a number is and are no part of it.
pub const CUES: Classes = Classes::UNIT_CUE.or(Classes::NUMBER_CUE).or(Classes::CASE_CUE).or(Classes::BADGE_CUE);
