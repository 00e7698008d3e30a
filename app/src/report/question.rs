//! How each field is asked: wording, control, limits, and the message when the answer is missing. One file a page.

pub mod activity;
pub mod before;
pub mod factors;
pub mod kind;
pub mod lesson;
pub mod narrative;
pub mod people;
pub mod publishing;
pub mod severity;
pub mod when_where;

use super::code::{Choice, Coded};
use super::field::Field;
use super::page::Page;

/// A question of the form.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// The field that holds the answer.
    pub field: Field,
    /// The words of the question.
    pub asks: &'static str,
    /// A line of help under it, or `""`.
    pub hint: &'static str,
    /// How it is answered, and within which limits.
    pub control: Control,
    /// What to do when nothing was answered, in the imperative; `""` where the question is optional.
    pub missing: &'static str,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug)]
pub enum Control {
    /// A single box that must be ticked.
    Tick,
    /// One of a list.
    One(&'static [Choice]),
    /// Several of a list.
    Many {
        /// The list.
        choices: &'static [Choice],
        /// How many may be ticked, inclusive.
        most: usize,
        /// Options that stand alone: ticked with another one they contradict it.
        alone: &'static [&'static str],
    },
    /// A year of four digits.
    Year,
    /// A short line of text.
    Line {
        /// Characters, inclusive.
        most: usize,
    },
    /// A longer text.
    Text {
        /// Characters, inclusive.
        least: usize,
        /// Characters, inclusive.
        most: usize,
        /// Height on the page, in lines.
        rows: u8,
    },
}

impl Control {
    /// The options, where there are some.
    pub fn choices(&self) -> &'static [Choice] {
        match self {
            Self::One(choices) | Self::Many { choices, .. } => choices,
            Self::Tick | Self::Year | Self::Line { .. } | Self::Text { .. } => &[],
        }
    }
}

impl Question {
    /// The question that asks for a field.
    pub fn of(field: Field) -> Option<&'static Self> {
        Self::all().find(|question| question.field == field)
    }

    /// Every question in the order of the form.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        Page::ALL.iter().flat_map(|page| page.questions())
    }

    /// Whether the report cannot be sent without it.
    pub fn required(&self) -> bool {
        !self.missing.is_empty()
    }

    const fn one(field: Field, asks: &'static str, choices: &'static [Choice]) -> Self {
        Self { field, asks, hint: "", control: Control::One(choices), missing: "" }
    }

    const fn many(field: Field, asks: &'static str, choices: &'static [Choice], most: usize) -> Self {
        Self { field, asks, hint: "", control: Control::Many { choices, most, alone: &[] }, missing: "" }
    }

    const fn text(field: Field, asks: &'static str, least: usize, most: usize, rows: u8) -> Self {
        Self { field, asks, hint: "", control: Control::Text { least, most, rows }, missing: "" }
    }

    const fn hint(self, hint: &'static str) -> Self {
        Self { hint, ..self }
    }

    const fn required_with(self, missing: &'static str) -> Self {
        Self { missing, ..self }
    }

    const fn alone(self, alone: &'static [&'static str]) -> Self {
        match self.control {
            Control::Many { choices, most, .. } => Self { control: Control::Many { choices, most, alone }, ..self },
            _ => self,
        }
    }
}
