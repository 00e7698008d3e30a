//! Every option round-trips, every limit is tried on both sides.

use proptest::prelude::*;

use super::*;
use crate::report::answers::Posted;
use crate::report::taxonomy::Month;

const NOW: YearMonth = YearMonth { year: 2026, month: Month::November };

fn take(page: Page, field: Field, values: Vec<String>) -> Answers {
    let mut answers = Answers::default();
    let posted = Posted::from([(field.code().to_owned(), values)]);
    assert_eq!(answers.take(page, posted), Ok(()), "{}", field.code());
    answers
}

fn rule_for(question: &Question, values: Vec<String>) -> Option<Rule> {
    let at = Page::of(question.field);
    let answers = take(at, question.field, values);
    page(at, &answers, NOW).into_iter().find(|problem| problem.field == question.field).map(|problem| problem.rule)
}

fn written(count: usize) -> Vec<String> {
    vec!["é".repeat(count)]
}

#[test]
fn every_field_is_asked_once() {
    let mut asked: Vec<Field> = Question::all().map(|question| question.field).collect();
    asked.sort();
    assert_eq!(asked, Field::ALL);
}

#[test]
fn eleven_answers_are_required_besides_consent() {
    let required: Vec<&str> = Question::all().filter(|each| each.required()).map(|each| each.field.code()).collect();
    let expected = "consent_scope category activity month year time_block region narrative factors outcome potential \
                    lesson publish_choice";
    assert_eq!(required.join(" "), expected);
}

#[test]
fn required_questions_are_missed_and_optional_ones_are_not() {
    for question in Question::all() {
        assert_eq!(rule_for(question, vec![]), question.required().then_some(Rule::Missing), "{:?}", question.field);
    }
}

#[test]
fn texts_hold_at_their_limits_and_break_one_past_them() {
    for question in Question::all() {
        let (least, most) = match question.control {
            Control::Line { most } => (1, most),
            Control::Text { least, most, .. } => (least.max(1), most),
            _ => continue,
        };
        if question.field == Field::CategoryOther {
            continue;
        }
        assert_eq!(rule_for(question, written(least)), None);
        assert_eq!(rule_for(question, written(most)), None);
        assert_eq!(rule_for(question, written(most + 1)), Some(Rule::TooLong { most, count: most + 1 }));
        if least > 1 {
            assert_eq!(rule_for(question, written(least - 1)), Some(Rule::TooShort { least, count: least - 1 }));
        }
    }
}

#[test]
fn the_other_kind_takes_eighty_characters() {
    let kind = |count| {
        let mut answers = Answers::default();
        let other = ("category_other".to_owned(), written(count));
        let posted = Posted::from([("category".to_owned(), vec!["other".to_owned()]), other]);
        assert_eq!(answers.take(Page::Kind, posted), Ok(()));
        page(Page::Kind, &answers, NOW)
    };
    assert_eq!(kind(80), []);
    assert_eq!(kind(81), [Problem { field: Field::CategoryOther, rule: Rule::TooLong { most: 80, count: 81 } }]);
}

#[test]
fn lists_hold_at_their_limits_and_break_one_past_them() {
    for question in Question::all() {
        let Control::Many { choices, most, alone } = question.control else { continue };
        if question.field == Field::Types {
            continue;
        }
        let codes = |count| {
            let free = choices.iter().filter(|choice| !alone.contains(&choice.code));
            free.take(count).map(|choice| choice.code.to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(rule_for(question, codes(most)), None);
        if codes(most + 1).len() > most {
            assert_eq!(rule_for(question, codes(most + 1)), Some(Rule::TooMany { most, count: most + 1 }));
        }
        for code in alone {
            assert_eq!(rule_for(question, vec![(*code).to_owned()]), None);
            let with_another = vec![choices[0].code.to_owned(), (*code).to_owned()];
            assert!(matches!(rule_for(question, with_another), Some(Rule::Alone { .. })));
        }
    }
}

#[test]
fn three_types_hold_and_four_break() {
    let types = |count: usize| {
        let mut answers = Answers::default();
        let types = crate::report::taxonomy::NearMissType::ALL.iter().take(count);
        let types = types.map(|each| each.code().to_owned()).collect();
        let posted = Posted::from([("category".to_owned(), vec!["assault".to_owned()]), ("types".to_owned(), types)]);
        assert_eq!(answers.take(Page::Kind, posted), Ok(()));
        page(Page::Kind, &answers, NOW)
    };
    assert_eq!(types(3), []);
    assert_eq!(types(4), [Problem { field: Field::Types, rule: Rule::TooMany { most: 3, count: 4 } }]);
}

#[test]
fn the_month_is_between_2000_and_now() {
    let date = |month: &str, year: &str| {
        let mut answers = Answers::default();
        let posted =
            [("month", month), ("year", year)].map(|(field, value)| (field.to_owned(), vec![value.to_owned()]));
        assert_eq!(answers.take(Page::WhenWhere, Posted::from(posted)), Ok(()));
        let problems = page(Page::WhenWhere, &answers, NOW);
        problems.into_iter().find(|each| matches!(each.field, Field::Month | Field::Year)).map(|each| each.rule)
    };
    assert_eq!(date("1", "2000"), None);
    assert_eq!(date("12", "1999"), Some(Rule::NotAYear));
    assert_eq!(date("11", "2026"), None);
    assert_eq!(date("12", "2026"), Some(Rule::Future));
    assert_eq!(date("1", "2027"), Some(Rule::Future));
    for nonsense in ["26", "02026", "+026", "year", "٢٠٢٦"] {
        assert_eq!(date("1", nonsense), Some(Rule::NotAYear), "{nonsense}");
    }
}

#[test]
fn every_option_of_every_question_is_taken_and_read_back() {
    for question in Question::all() {
        if matches!(question.field, Field::Types | Field::MainFactor) {
            continue;
        }
        for choice in question.control.choices() {
            let answers = take(Page::of(question.field), question.field, vec![choice.code.to_owned()]);
            assert_eq!(answers.all(question.field), [choice.code]);
        }
    }
}

#[test]
fn messages_are_plain() {
    let rules = [
        Rule::Missing,
        Rule::TooShort { least: 40, count: 3 },
        Rule::TooLong { most: 6_000, count: 6_001 },
        Rule::TooMany { most: 3, count: 4 },
        Rule::Alone { choice: 0 },
        Rule::NotAYear,
        Rule::Future,
    ];
    for (field, rule) in Field::ALL.iter().flat_map(|&field| rules.map(|rule| (field, rule))) {
        let message = Problem { field, rule }.message();
        let required = Question::of(field).is_some_and(Question::required);
        assert!(!message.is_empty() || (rule == Rule::Missing && !required), "{field:?} {rule:?}");
        let words = message.to_lowercase();
        for bad in ["please", "sorry", "invalid", "error"] {
            assert!(!words.contains(bad), "{message}");
        }
        assert!(!message.ends_with('.'), "{message}");
    }
}

macro_rules! round_trips {
    ($($list:ty),+ $(,)?) => {
        #[test]
        fn every_value_round_trips_through_its_code() {
            $(for &value in <$list>::ALL {
                assert_eq!(<$list>::from_code(value.code()), Ok(value));
                let json = serde_json::to_string(&value).unwrap();
                assert_eq!(json, format!("\"{}\"", value.code()));
                assert_eq!(serde_json::from_str::<$list>(&json).unwrap(), value);
                assert!(!value.label().is_empty());
            }
            let mut codes: Vec<&str> = <$list>::ALL.iter().map(|value| value.code()).collect();
            codes.sort_unstable();
            codes.dedup();
            assert_eq!(codes.len(), <$list>::ALL.len(), "{} has a code twice", stringify!($list));)+
        }

        proptest! {
            #[test]
            fn no_other_code_is_known(code in "[a-z0-9_]{0,20}|\\PC{0,12}") {
                $(let known = <$list>::ALL.iter().any(|value| value.code() == code);
                prop_assert_eq!(<$list>::from_code(&code).is_ok(), known);)+
            }
        }
    };
}
use crate::report::edition::{Check, DeclineReason, Disposition};
use crate::report::lifecycle::State;
use crate::report::published::Facet;
use crate::report::taxonomy::*;
round_trips!(
    Category, NearMissType, Activity, Assignment, Contact, Month, DayType, TimeBlock, Region, Setting, Place,
    Enclosure, Lighting, Weather, Surface, AgencyType, AgencySize, AgencySizeBand, Experience, ExperienceBand, Role,
    Involvement, OfficersOnScene, Backup, HoursIntoShift, ConsecutiveDays, Subjects, SubjectWeapon, SubjectState,
    Factor, CouldRecur, Outcome, Potential, PotentialTo, HowClose, PreventedBy, NoticedBy, WouldChange, SharedLocally,
    PublishChoice, FollowUp, Field, Page, Facet, State, Check, DeclineReason, Disposition,
);

#[test]
fn every_type_belongs_to_the_category_of_its_group() {
    for (each, choice) in NearMissType::ALL.iter().zip(NearMissType::CHOICES) {
        assert_eq!(each.category().label(), choice.group, "{}", choice.code);
    }
}

proptest! {
    #[test]
    fn any_text_is_kept_and_judged_by_its_characters(text in "\\PC{0,200}") {
        let answers = take(Page::Narrative, Field::Narrative, vec![text.clone()]);
        let kept = text.trim();
        prop_assert_eq!(answers.text(Field::Narrative), kept);
        let holds = page(Page::Narrative, &answers, NOW).is_empty();
        prop_assert_eq!(holds, (40..=6_000).contains(&kept.chars().count()));
    }
}
