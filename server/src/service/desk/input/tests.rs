//! What the workbench's form can and cannot do to an edition.

use std::collections::HashMap;

use app::report::answers::Posted;
use app::report::page::Page;
use uuid::Uuid;

use super::*;

const ME: AccountId = AccountId(Uuid::nil());
const SPAN: Span = Span { field: Field::Narrative, start: 8, end: 13 };

fn answers() -> Answers {
    let mut answers = Answers::default();
    let text = "Officer Baker saw Baker Park, and a baker.".to_owned();
    assert_eq!(answers.take(Page::Narrative, Posted::from([("narrative".to_owned(), vec![text])])), Ok(()));
    answers
}

fn finding() -> WorkFinding {
    WorkFinding {
        span: SPAN,
        words: "Baker".into(),
        kind: "Name of a person".into(),
        rule: "person.rank".into(),
        reason: String::new(),
        confidence: 95,
        proposed: "[Officer A]".into(),
        verdict: None,
    }
}

fn verdict(verdict: &str, replacement: &str, reason: &str) -> EditionInput {
    let input = VerdictInput { verdict: verdict.into(), replacement: replacement.into(), reason: reason.into() };
    EditionInput { verdicts: HashMap::from([("narrative-8-13".to_owned(), input)]), ..EditionInput::default() }
}

fn mark(words: &str, kind: &str) -> EditionInput {
    let mark = MarkInput { words: words.into(), kind: kind.into(), replacement: "[baker]".into() };
    EditionInput { mark, ..EditionInput::default() }
}

fn after(input: EditionInput) -> Result<Edition, Fault> {
    edition_after(&Edition::default(), &[finding()], &answers(), input, ME)
}

fn verdict_after(input: EditionInput) -> Option<Verdict> {
    after(input).unwrap().decision(SPAN).map(|decision| decision.verdict.clone())
}

#[test]
fn each_verdict_is_taken() {
    let accepted = Verdict::Accept { replacement: "[Officer A]".into() };
    assert_eq!(verdict_after(verdict("accept", "ignored", "")), Some(accepted.clone()));
    assert_eq!(verdict_after(verdict("change", " [B] ", "")), Some(Verdict::Change { replacement: "[B]".into() }));
    assert_eq!(verdict_after(verdict("change", "", "")), Some(Verdict::Change { replacement: "[removed]".into() }));
    assert_eq!(verdict_after(verdict("dismiss", "", " no one ")), Some(Verdict::Dismiss { reason: "no one".into() }));
    assert_eq!(verdict_after(verdict("", "", "")), None);
    let open = EditionInput { accept_open: "yes".into(), ..EditionInput::default() };
    assert_eq!(verdict_after(open), Some(accepted));
}

#[test]
fn what_no_form_sends_is_refused() {
    let unknown_span = EditionInput {
        verdicts: HashMap::from([("narrative-8-14".to_owned(), VerdictInput::default())]),
        ..EditionInput::default()
    };
    let refused = [
        verdict("approve", "", ""),
        verdict("remove", "", ""),
        unknown_span,
        mark("Baker", "nonsense"),
        EditionInput { withheld: vec!["nonsense".into()], ..EditionInput::default() },
        EditionInput { checked: vec!["nonsense".into()], ..EditionInput::default() },
        EditionInput { disposition: "nonsense".into(), ..EditionInput::default() },
        EditionInput { decline_reason: "nonsense".into(), ..EditionInput::default() },
    ];
    for input in refused {
        assert_eq!(after(input.clone()), Err(Fault::BadRequest), "{input:?}");
    }
}

#[test]
fn a_mark_covers_every_place_where_the_words_stand() {
    let edition = after(mark(" Baker ", "place")).unwrap();
    let spans: Vec<(usize, usize)> = edition.decisions.iter().map(|each| (each.span.start, each.span.end)).collect();
    assert_eq!(spans, [(8, 13), (18, 23)]);
    assert!(edition.decisions.iter().all(|each| each.rule == "hand"));
}

#[test]
fn words_that_stand_nowhere_are_kept_to_be_mended() {
    let edition = after(mark("Backer", "place")).unwrap();
    assert_eq!((edition.decisions.len(), edition.unmarked.as_str()), (0, "Backer"));
}

#[test]
fn a_verdict_left_as_it_stands_stays_with_whoever_gave_it() {
    let other = AccountId(Uuid::max());
    let before =
        edition_after(&Edition::default(), &[finding()], &answers(), verdict("accept", "", ""), other).unwrap();
    let again = edition_after(&before, &[finding()], &answers(), verdict("accept", "", ""), ME).unwrap();
    assert_eq!(again.decisions[0].by, other);
    let changed = edition_after(&before, &[finding()], &answers(), verdict("dismiss", "", "x"), ME).unwrap();
    assert_eq!(changed.decisions[0].by, ME);
}

#[test]
fn lists_are_read_line_by_line() {
    let input = EditionInput {
        lessons: " Look  twice.\r\n\r\nWait.\n".into(),
        title: " A\n title ".into(),
        ..EditionInput::default()
    };
    let edition = after(input).unwrap();
    assert_eq!(edition.lessons, ["Look twice.", "Wait."]);
    assert_eq!(edition.title, "A title");
}
