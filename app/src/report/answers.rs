//! What an officer has answered so far: untrusted, possibly incomplete, never lost.
//!
//! An answer that breaks a limit is kept, so that it can be mended; [`validate`](super::validate) says what is wrong
//! with it. What no form of ours can send (an unknown field or option) is refused as a whole.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::code::Coded;
use super::field::Field;
use super::page::Page;
use super::question::{Control, Question};
use super::taxonomy::{Category, Factor, NearMissType};

/// The values of a posted form by field code, as they came.
pub type Posted = HashMap<String, Vec<String>>;

/// Answers by field: option codes or text. A field without an answer is absent.
///
/// Has no `Debug`: it holds what an officer wrote.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<Field, Vec<String>>);

/// A posted form that ours cannot have sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refused {
    /// The page does not ask for this field.
    #[error("the page has no such field")]
    Field,
    /// The list has no such option.
    #[error("the list has no such option")]
    Option,
    /// More than one answer where the form takes one.
    #[error("one answer was expected")]
    Several,
}

impl Answers {
    /// The values of a field, none if it was not answered.
    pub fn all(&self, field: Field) -> &[String] {
        self.0.get(&field).map_or(&[], Vec::as_slice)
    }

    /// The first value of a field, `""` if it was not answered.
    pub fn text(&self, field: Field) -> &str {
        self.all(field).first().map_or("", String::as_str)
    }

    /// The option chosen for a field.
    pub fn one<T: Coded>(&self, field: Field) -> Option<T> {
        T::from_code(self.text(field)).ok()
    }

    /// The options ticked for a field.
    pub fn many<T: Coded>(&self, field: Field) -> Vec<T> {
        self.all(field).iter().filter_map(|code| T::from_code(code).ok()).collect()
    }

    /// Whether a field has an answer.
    pub fn has(&self, field: Field) -> bool {
        self.0.contains_key(&field)
    }

    /// Whether nothing was answered yet.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Replaces the answers of one page by what was posted for it. On refusal nothing has changed.
    pub fn take(&mut self, page: Page, mut posted: Posted) -> Result<(), Refused> {
        let mut taken = self.clone();
        for question in page.questions() {
            let values = posted.remove(question.field.code()).unwrap_or_default();
            taken.put(question, values)?;
        }
        if !posted.is_empty() {
            return Err(Refused::Field);
        }
        taken.drop_what_no_longer_applies();
        *self = taken;
        Ok(())
    }

    fn put(&mut self, question: &Question, values: Vec<String>) -> Result<(), Refused> {
        let mut values: Vec<String> =
            values.iter().map(|value| tidy(value)).filter(|value| !value.is_empty()).collect();
        values.dedup();
        if values.len() > 1 && !matches!(question.control, Control::Many { .. }) {
            return Err(Refused::Several);
        }
        let known = |value: &String| match question.control {
            Control::Tick => value == "yes",
            Control::One(choices) | Control::Many { choices, .. } => choices.iter().any(|choice| choice.code == value),
            Control::Year | Control::Line { .. } | Control::Text { .. } => true,
        };
        if !values.iter().all(known) {
            return Err(Refused::Option);
        }
        if values.is_empty() {
            self.0.remove(&question.field);
        } else {
            self.0.insert(question.field, values);
        }
        Ok(())
    }

    /// Conditional questions are hidden by the page, not emptied: their answers go when their condition does.
    fn drop_what_no_longer_applies(&mut self) {
        let category = self.one::<Category>(Field::Category);
        self.retain::<NearMissType>(Field::Types, |each| Some(each.category()) == category);
        if category != Some(Category::Other) {
            self.0.remove(&Field::CategoryOther);
        }
        let factors = self.many::<Factor>(Field::Factors);
        self.retain::<Factor>(Field::MainFactor, |main| main != Factor::NotSure && factors.contains(&main));
    }

    fn retain<T: Coded>(&mut self, field: Field, keep: impl Fn(T) -> bool) {
        if let Some(values) = self.0.get_mut(&field) {
            values.retain(|code| T::from_code(code).is_ok_and(&keep));
            if values.is_empty() {
                self.0.remove(&field);
            }
        }
    }
}

/// Line ends as browsers type them, not as forms send them, so that both sides count the same characters.
fn tidy(value: &str) -> String {
    value.replace("\r\n", "\n").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn posted(values: &[(&str, &[&str])]) -> Posted {
        let owned = |values: &[&str]| values.iter().map(|&value| value.to_owned()).collect();
        values.iter().map(|&(field, values)| (field.to_owned(), owned(values))).collect()
    }

    fn answered(page: Page, values: &[(&str, &[&str])]) -> Answers {
        let mut answers = Answers::default();
        assert_eq!(answers.take(page, posted(values)), Ok(()));
        answers
    }

    #[test]
    fn a_refused_form_changes_nothing() {
        let before = answered(Page::Kind, &[("category", &["traffic"]), ("types", &["traffic_backing"])]);
        let cases = [
            (posted(&[("category", &["assault"]), ("types", &["assault_nonsense"])]), Refused::Option),
            (posted(&[("category", &["assault"]), ("narrative", &["x"])]), Refused::Field),
            (posted(&[("category", &["assault", "traffic"])]), Refused::Several),
            (posted(&[("category", &["assault"]), ("nonsense", &[])]), Refused::Field),
        ];
        for (form, expected) in cases {
            let mut answers = before.clone();
            assert_eq!(answers.take(Page::Kind, form), Err(expected));
            assert!(answers == before);
        }
    }

    #[test]
    fn types_of_another_category_are_dropped() {
        let answers = answered(
            Page::Kind,
            &[("category", &["assault"]), ("types", &["traffic_backing", "assault_edged"]), ("category_other", &["x"])],
        );
        assert_eq!(answers.all(Field::Types), ["assault_edged"]);
        assert!(!answers.has(Field::CategoryOther));
    }

    #[test]
    fn a_main_factor_stays_only_among_the_ticked() {
        let kept = answered(Page::Factors, &[("factors", &["fatigue", "noise"]), ("main_factor", &["noise"])]);
        assert_eq!(kept.text(Field::MainFactor), "noise");
        let dropped = answered(Page::Factors, &[("factors", &["fatigue"]), ("main_factor", &["noise"])]);
        assert!(!dropped.has(Field::MainFactor));
    }

    #[test]
    fn a_page_posted_empty_empties_its_answers() {
        let mut answers = answered(Page::Lesson, &[("lesson", &["keep\r\nyour distance "])]);
        assert_eq!(answers.text(Field::Lesson), "keep\nyour distance");
        assert_eq!(answers.take(Page::Lesson, posted(&[("lesson", &["  "])])), Ok(()));
        assert!(answers.is_empty());
    }
}
