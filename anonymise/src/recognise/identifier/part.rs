//! Parts of a plate, told by how many letters they are: "first three KLM", "last two are 82".

use super::super::{Report, Rule};
use crate::document::{Document, Habit, Shape, Token};
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

const PART: Rule = ("plate.part", 82, "As many letters as the words before it say, as of a plate.");

pub fn at(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    if THOROUGH && document.lower(at) == "letters" {
        letters(report, at + 1);
    }
    if THOROUGH {
        before_digits(report, at);
    }
    if !one_of!(document.lower(at), "first last") {
        return;
    }
    let Some(length) = length(document, at + 1) else { return };
    let mut next = at + 2;
    while next < at + 5 && one_of!(document.lower(next), "is was are were of letters digits numbers : , \"") {
        next += 1;
    }
    if document.get(next).is_some_and(|token| token.length() == length && !token.line) && is_part(document, next) {
        report.tokens(next, next + 1, Kind::Plate, PART);
    }
}

/// "letters JBL or JVL"
fn letters(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    let at = at + usize::from(one_of!(document.lower(at), ": , are were"));
    let part = |at: usize| {
        let length = document.get(at).map_or(0, Token::length);
        (2..=4).contains(&length) && document.get(at).is_some_and(Token::is_upper) && is_part(document, at)
    };
    if document.habit != Habit::Shouting && part(at) {
        report.tokens(at, at + 1, Kind::Plate, PART);
        if one_of!(document.lower(at + 1), "or and maybe") && part(at + 2) {
            report.tokens(at + 2, at + 3, Kind::Plate, PART);
        }
    }
}

/// "CV then 9 something", "ABR AND THEN A STRIPE, THEN 40", "KPM, then three numbers".
fn before_digits(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    if !one_of!(document.lower(at + 1), "then , and") {
        return;
    }
    let joint = (0..2).take_while(|more| one_of!(document.lower(at + 1 + more), ", and")).count();
    let then = at + 1 + joint;
    let letters = document.get(at).is_some_and(|token| (2..=3).contains(&token.length()) && token.shape == Shape::Word);
    if document.lower(then) != "then" || !letters || !is_part(document, at) || document.is(at, Classes::STATE_CODE) {
        return;
    }
    let number = |at: usize| {
        document.get(at).is_some_and(Token::has_digit)
            || one_of!(document.lower(at), "number numbers digit digits something somethin blank")
    };
    if (then + 1..then + 7).any(number) {
        report.tokens(at, at + 1, Kind::Plate, PART);
    }
}

/// How many letters it is said to be: two to five, in a word or a digit.
fn length(document: &Document, at: usize) -> Option<usize> {
    ["two", "three", "four", "five"]
        .iter()
        .position(|word| document.lower(at) == *word)
        .map(|at| at + 2)
        .or_else(|| document.number(at).map(|number| number as usize).filter(|number| (2..=5).contains(number)))
}

/// Letters that spell nothing, or a code with a digit of which nothing is counted.
fn is_part(document: &Document, at: usize) -> bool {
    document.get(at).is_some_and(|token| match token.shape {
        Shape::Word => {
            let spells = token.is(Classes::LETTERS.or(Classes::COMMON).or(Classes::BOUND).or(Classes::AT_PLACE));
            !spells && token.lore.common() < 3 && (token.is_upper() || document.habit == Habit::Whispering)
        }
        Shape::Mixed => true,
        Shape::Number => !document.measures(at + 1) && document.closes(at + 1),
        Shape::Sign => false,
    })
}
