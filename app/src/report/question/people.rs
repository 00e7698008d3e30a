//! You and the people there. Never age, sex or race.

use super::Question;
use crate::report::code::Coded;
use crate::report::field::Field;
use crate::report::taxonomy::{
    AgencySize, AgencyType, Backup, ConsecutiveDays, Experience, HoursIntoShift, Involvement, OfficersOnScene, Role,
    SubjectState, SubjectWeapon, Subjects,
};

pub(crate) const QUESTIONS: &[Question] = &[
    Question::one(Field::AgencyType, "What type of agency is yours?", AgencyType::CHOICES),
    Question::one(Field::AgencySize, "How many sworn officers does it have?", AgencySize::CHOICES)
        .hint("Published in four broad bands only."),
    Question::one(Field::Experience, "How many years have you been sworn?", Experience::CHOICES)
        .hint("Published in four broad bands only."),
    Question::one(Field::Role, "What was your role?", Role::CHOICES).hint("Never published."),
    Question::one(Field::Involvement, "How were you involved?", Involvement::CHOICES),
    Question::one(
        Field::OfficersOnScene,
        "How many officers were on scene at the critical moment?",
        OfficersOnScene::CHOICES,
    ),
    Question::one(Field::Backup, "Where was backup?", Backup::CHOICES),
    Question::one(Field::HoursIntoShift, "How far into your shift were you?", HoursIntoShift::CHOICES),
    Question::one(Field::ConsecutiveDays, "How many days in a row had you worked?", ConsecutiveDays::CHOICES),
    Question::one(Field::Subjects, "How many subjects were there?", Subjects::CHOICES),
    Question::one(Field::SubjectWeapon, "Did a subject have a weapon?", SubjectWeapon::CHOICES),
    Question::many(Field::SubjectState, "How did the subject behave?", SubjectState::CHOICES, SubjectState::ALL.len())
        .hint("Tick all that hold.")
        .alone(&["not_known"]),
];
