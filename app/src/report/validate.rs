//! What an answer must be, and the words that say so: one set for browser and server.

mod message;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use super::answers::Answers;
use super::code::Coded;
use super::date::{FIRST_YEAR, YearMonth};
use super::field::Field;
use super::page::Page;
use super::question::{Control, Question};

/// A field and the rule that its answer breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The field.
    pub field: Field,
    /// The rule.
    pub rule: Rule,
}

/// A rule that an answer breaks. Counts are in characters (Unicode code points).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Rule {
    /// A required question was left open.
    Missing,
    /// The text is shorter than `least`.
    TooShort {
        /// Characters asked for, inclusive.
        least: usize,
        /// Characters written.
        count: usize,
    },
    /// The text is longer than `most`.
    TooLong {
        /// Characters allowed, inclusive.
        most: usize,
        /// Characters written.
        count: usize,
    },
    /// More options ticked than `most`.
    TooMany {
        /// Options allowed, inclusive.
        most: usize,
        /// Options ticked.
        count: usize,
    },
    /// An option that stands alone was ticked with another one.
    Alone {
        /// Its place in the question's list.
        choice: usize,
    },
    /// Not a year of four digits from [`FIRST_YEAR`] on.
    NotAYear,
    /// The month has not begun yet.
    Future,
}

/// What is wrong on one page, in the order of its questions. `now` is the current month.
pub fn page(page: Page, answers: &Answers, now: YearMonth) -> Vec<Problem> {
    let rule_of = |question: &'static Question| {
        let rule = broken_rule(question, answers, now)?;
        Some(Problem { field: question.field, rule })
    };
    page.questions().iter().filter_map(rule_of).collect()
}

/// What is wrong in the whole report, in the order of the form.
pub fn all(answers: &Answers, now: YearMonth) -> Vec<Problem> {
    Page::ALL.iter().flat_map(|&each| page(each, answers, now)).collect()
}

/// The month that was answered, if it is one.
pub fn month(answers: &Answers) -> Option<YearMonth> {
    Some(YearMonth { year: year(answers.text(Field::Year))?, month: answers.one(Field::Month)? })
}

fn year(typed: &str) -> Option<u16> {
    let digits = typed.len() == 4 && typed.bytes().all(|byte| byte.is_ascii_digit());
    typed.parse().ok().filter(|&year| digits && year >= FIRST_YEAR)
}

fn broken_rule(question: &Question, answers: &Answers, now: YearMonth) -> Option<Rule> {
    let values = answers.all(question.field);
    if values.is_empty() {
        return question.required().then_some(Rule::Missing);
    }
    match question.control {
        Control::Tick => None,
        Control::One(_) if question.field == Field::Month => {
            month(answers).filter(|month| month.year == now.year && *month > now).map(|_| Rule::Future)
        }
        Control::One(_) => None,
        Control::Many { choices, most, alone } => {
            let count = values.len();
            let ticked = |code: &str| values.iter().any(|value| value == code);
            let contradicts = |code| count > 1 && alone.contains(&code) && ticked(code);
            match choices.iter().position(|choice| contradicts(choice.code)) {
                Some(choice) => Some(Rule::Alone { choice }),
                None => (count > most).then_some(Rule::TooMany { most, count }),
            }
        }
        Control::Year => match year(&values[0]) {
            None => Some(Rule::NotAYear),
            Some(year) => (year > now.year).then_some(Rule::Future),
        },
        Control::Line { most } => text_rule(&values[0], 0, most),
        Control::Text { least, most, .. } => text_rule(&values[0], least, most),
    }
}

fn text_rule(text: &str, least: usize, most: usize) -> Option<Rule> {
    let count = text.chars().count();
    if count < least {
        Some(Rule::TooShort { least, count })
    } else if count > most {
        Some(Rule::TooLong { most, count })
    } else {
        None
    }
}
