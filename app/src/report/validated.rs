//! A report whose every answer holds: what an officer can send.

use super::answers::Answers;
use super::code::Coded;
use super::date::YearMonth;
use super::field::Field;
use super::taxonomy::{Category, Outcome, Potential, PublishChoice};
use super::validate::{self, Problem};

/// A validated report. Has no `Debug` and no `Serialize`: it holds what an officer wrote.
#[derive(Clone, PartialEq, Eq)]
pub struct Report {
    answers: Answers,
    month: YearMonth,
    category: Category,
    potential: Potential,
    publish_choice: PublishChoice,
}

impl Report {
    /// The report that the answers make, or everything that is wrong with them. `now` is the current month.
    pub fn new(answers: Answers, now: YearMonth) -> Result<Self, Vec<Problem>> {
        let problems = validate::all(&answers, now);
        if !problems.is_empty() {
            return Err(problems);
        }
        let required = |field| Problem { field, rule: validate::Rule::Missing };
        let Some(month) = validate::month(&answers) else { return Err(vec![required(Field::Month)]) };
        let Some(category) = answers.one(Field::Category) else { return Err(vec![required(Field::Category)]) };
        let Some(potential) = answers.one(Field::Potential) else { return Err(vec![required(Field::Potential)]) };
        let Some(publish_choice) = answers.one(Field::PublishChoice) else {
            return Err(vec![required(Field::PublishChoice)]);
        };
        Ok(Self { answers, month, category, potential, publish_choice })
    }

    /// Whether the answers describe serious harm: not a near miss, and kept nowhere.
    pub fn out_of_scope(answers: &Answers) -> bool {
        answers.one(Field::Outcome) == Some(Outcome::SeriousHarm)
    }

    /// The answers as they were given.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The month in which it happened.
    pub fn month(&self) -> YearMonth {
        self.month
    }

    /// The kind of near miss.
    pub fn category(&self) -> Category {
        self.category
    }

    /// The worst credible outcome.
    pub fn potential(&self) -> Potential {
        self.potential
    }

    /// What may be published.
    pub fn publish_choice(&self) -> PublishChoice {
        self.publish_choice
    }

    /// The option chosen for an optional field.
    pub fn one<T: Coded>(&self, field: Field) -> Option<T> {
        self.answers.one(field)
    }

    /// The options ticked for a field.
    pub fn many<T: Coded>(&self, field: Field) -> Vec<T> {
        self.answers.many(field)
    }

    /// An officer's own words, `""` where there are none.
    pub fn text(&self, field: Field) -> &str {
        self.answers.text(field)
    }
}
