//! When and where: coarse by design.

use super::{Control, Question};
use crate::report::code::Coded;
use crate::report::field::Field;
use crate::report::taxonomy::{
    DayType, Enclosure, Lighting, Month, Place, Region, Setting, Surface, TimeBlock, Weather,
};

pub(crate) const QUESTIONS: &[Question] = &[
    Question::one(Field::Month, "Which month?", Month::CHOICES)
        .hint("We never ask for the day.")
        .required_with("Choose the month"),
    Question {
        field: Field::Year,
        asks: "Which year?",
        hint: "Four digits, from 2000 on.",
        control: Control::Year,
        missing: "Enter the year",
    },
    Question::one(Field::DayType, "Was it a weekday or the weekend?", DayType::CHOICES),
    Question::one(Field::TimeBlock, "What time of day was it?", TimeBlock::CHOICES)
        .hint("Local time, in blocks of six hours.")
        .required_with("Choose the time of day"),
    Question::one(Field::Region, "In which region?", Region::CHOICES)
        .hint("Nothing closer than this is asked.")
        .required_with("Choose the region"),
    Question::one(Field::Setting, "What was the setting?", Setting::CHOICES),
    Question::one(Field::Place, "What kind of place was it?", Place::CHOICES),
    Question::one(Field::Enclosure, "Were you inside or outside?", Enclosure::CHOICES),
    Question::one(Field::Lighting, "What was the light like?", Lighting::CHOICES),
    Question::many(Field::Weather, "What was the weather like?", Weather::CHOICES, Weather::ALL.len())
        .hint("Tick all that hold.")
        .alone(&["not_applicable", "not_known"]),
    Question::one(Field::Surface, "What was the ground or road surface?", Surface::CHOICES),
];
