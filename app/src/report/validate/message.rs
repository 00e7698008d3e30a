//! The words of every problem, in one place. Plain imperatives that say how to mend it (GOV.UK: no "please", no
//! "sorry", no "invalid").

use super::{Problem, Rule};
use crate::report::code::Coded;
use crate::report::date::FIRST_YEAR;
use crate::report::question::Question;

impl Problem {
    /// What to do about it, in one sentence without a full stop.
    pub fn message(&self) -> String {
        let question = Question::of(self.field);
        let name = self.field.label();
        match self.rule {
            Rule::Missing => question.map_or("", |question| question.missing).to_owned(),
            Rule::TooShort { least, count } => {
                format!("{name} needs {} or more; so far there are {}", characters(least), thousands(count))
            }
            Rule::TooLong { most, count } => {
                format!("{name} can have {} or fewer; there are {}", characters(most), thousands(count))
            }
            Rule::TooMany { most, count } => format!("{name}: keep up to {most}; {count} are ticked"),
            Rule::Alone { choice } => {
                let choices = question.map_or(&[][..], |question| question.control.choices());
                let label = choices.get(choice).map_or("", |choice| choice.label);
                format!("{name}: choose either “{label}” or the other answers")
            }
            Rule::NotAYear => format!("Enter a year of four digits, {FIRST_YEAR} or later"),
            Rule::Future => format!("{name}: choose one that is not in the future"),
        }
    }
}

fn characters(count: usize) -> String {
    format!("{} characters", thousands(count))
}

fn thousands(count: usize) -> String {
    match count / 1000 {
        0 => count.to_string(),
        thousands => format!("{thousands},{:03}", count % 1000),
    }
}
