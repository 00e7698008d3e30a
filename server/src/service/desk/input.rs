//! From the workbench's form to an edition. What the form cannot send is refused as a whole.

use app::fault::Fault;
use app::ports::{EditionInput, MarkInput, VerdictInput, WorkFinding};
use app::report::code::Coded;
use app::report::edition::{Decision, Edition, Span, Verdict};
use app::report::field::TEXTS;
use app::report::id::AccountId;
use app::report::{Answers, Field};

/// The rule under which a mark by hand is filed.
const BY_HAND: &str = "hand";
/// What is written instead where a moderator gave nothing.
const REMOVED: &str = "[removed]";

/// The edition after the form.
///
/// # Errors
/// [`Fault::BadRequest`] for an unknown code, or a verdict on a span that nobody found.
pub fn edition_after(
    before: &Edition,
    findings: &[WorkFinding],
    answers: &Answers,
    input: EditionInput,
    by: AccountId,
) -> Result<Edition, Fault> {
    let mut edition = Edition { unmarked: String::new(), ..before.clone() };
    for (key, verdict) in &input.verdicts {
        let span = span_of(key).ok_or(Fault::BadRequest)?;
        let finding = findings.iter().find(|finding| finding.span == span).ok_or(Fault::BadRequest)?;
        decide(&mut edition, finding, verdict, by)?;
    }
    if input.accept_open == "yes" {
        for finding in findings {
            if edition.decision(finding.span).is_none() {
                edition.decide(decision(finding, Verdict::Accept { replacement: finding.proposed.clone() }, by));
            }
        }
    }
    mark(&mut edition, answers, &input.mark, by)?;
    edition.title = one_line(&input.title);
    edition.synopsis = one_line(&input.synopsis);
    edition.summary = text(&input.summary);
    edition.lessons = lines(&input.lessons);
    edition.questions = lines(&input.questions);
    edition.reviewer_note = text(&input.reviewer_note);
    edition.alert = input.alert == "yes";
    edition.withheld = codes(&input.withheld)?;
    edition.checked = codes(&input.checked)?;
    edition.disposition = code(&input.disposition)?;
    edition.decline_reason = code(&input.decline_reason)?;
    Ok(edition)
}

fn decide(edition: &mut Edition, finding: &WorkFinding, posted: &VerdictInput, by: AccountId) -> Result<(), Fault> {
    let by_hand = finding.rule == BY_HAND;
    let replacement = match posted.replacement.trim() {
        "" => REMOVED.to_owned(),
        replacement => replacement.to_owned(),
    };
    let verdict = match (posted.verdict.as_str(), by_hand) {
        ("", _) => return Ok(()),
        ("accept", false) => Verdict::Accept { replacement: finding.proposed.clone() },
        ("change", false) => Verdict::Change { replacement },
        ("change", true) => Verdict::Mark { replacement },
        ("dismiss", false) => Verdict::Dismiss { reason: posted.reason.trim().to_owned() },
        ("remove", true) => {
            edition.decisions.retain(|decision| decision.span != finding.span);
            return Ok(());
        }
        _ => return Err(Fault::BadRequest),
    };
    // A verdict that was left as it stands stays with the person who gave it.
    if edition.decision(finding.span).is_none_or(|before| before.verdict != verdict) {
        edition.decide(decision(finding, verdict, by));
    }
    Ok(())
}

fn decision(finding: &WorkFinding, verdict: Verdict, by: AccountId) -> Decision {
    Decision { span: finding.span, kind: finding.kind.clone(), rule: finding.rule.clone(), verdict, by }
}

/// Marks every place where the words stand. Words that stand nowhere are kept, so that they can be mended.
fn mark(edition: &mut Edition, answers: &Answers, mark: &MarkInput, by: AccountId) -> Result<(), Fault> {
    let words: Vec<char> = mark.words.trim().chars().collect();
    if words.is_empty() {
        return Ok(());
    }
    let kind = anonymise::Kind::from_code(&mark.kind).ok_or(Fault::BadRequest)?;
    let replacement = match mark.replacement.trim() {
        "" => REMOVED.to_owned(),
        replacement => replacement.to_owned(),
    };
    let places: Vec<Span> = TEXTS.iter().flat_map(|&field| places(answers.text(field), &words, field)).collect();
    if places.is_empty() {
        edition.unmarked = words.into_iter().collect();
    }
    for span in places {
        let verdict = Verdict::Mark { replacement: replacement.clone() };
        edition.decide(Decision { span, kind: kind.code().to_owned(), rule: BY_HAND.to_owned(), verdict, by });
    }
    Ok(())
}

fn places(text: &str, words: &[char], field: Field) -> Vec<Span> {
    let letters: Vec<char> = text.chars().collect();
    let mut places = Vec::new();
    let mut at = 0;
    while at + words.len() <= letters.len() {
        if letters[at..at + words.len()] == *words {
            places.push(Span { field, start: at, end: at + words.len() });
            at += words.len();
        } else {
            at += 1;
        }
    }
    places
}

/// Reads `field-start-end`.
fn span_of(key: &str) -> Option<Span> {
    let (rest, end) = key.rsplit_once('-')?;
    let (field, start) = rest.rsplit_once('-')?;
    Some(Span { field: Field::from_code(field).ok()?, start: start.parse().ok()?, end: end.parse().ok()? })
}

fn codes<T: Coded>(posted: &[String]) -> Result<Vec<T>, Fault> {
    posted
        .iter()
        .filter(|code| !code.is_empty())
        .map(|code| T::from_code(code).map_err(|_| Fault::BadRequest))
        .collect()
}

fn code<T: Coded>(posted: &str) -> Result<Option<T>, Fault> {
    if posted.is_empty() { Ok(None) } else { T::from_code(posted).map(Some).map_err(|_| Fault::BadRequest) }
}

fn text(posted: &str) -> String {
    posted.replace("\r\n", "\n").trim().to_owned()
}

fn one_line(posted: &str) -> String {
    posted.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn lines(posted: &str) -> Vec<String> {
    posted.lines().map(one_line).filter(|line| !line.is_empty()).collect()
}

#[cfg(test)]
mod tests;
