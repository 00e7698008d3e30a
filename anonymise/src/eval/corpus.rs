//! Narratives with gold spans, in the two forms they come in.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A narrative with what has to be masked in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Line")]
pub struct Narrative {
    /// Its name in reports.
    pub id: String,
    /// The text.
    pub text: String,
    /// What has to be masked, and what must not be (`TRAP`).
    pub spans: Vec<Gold>,
}

/// A narrative as others write it: what must not be masked may have a list of its own.
#[derive(Deserialize)]
struct Line {
    id: String,
    text: String,
    #[serde(default)]
    spans: Vec<Gold>,
    #[serde(default)]
    traps: Vec<Gold>,
}

impl From<Line> for Narrative {
    fn from(Line { id, text, mut spans, traps }: Line) -> Self {
        spans.extend(traps.into_iter().map(|trap| Gold { label: "TRAP".to_owned(), ..trap }));
        Self { id, text, spans }
    }
}

/// A gold span.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gold {
    /// The first character, in Unicode code points.
    pub start: usize,
    /// The character after the last one.
    pub end: usize,
    /// What it identifies; `TRAP` for what must not be masked.
    pub label: String,
}

/// A corpus that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CorpusError {
    /// A mark without its end, its label or its words.
    #[error("{0}: a mark is broken near «{1}»")]
    Mark(String, String),
    /// A span that does not lie inside its text.
    #[error("{0}: the span {1}..{2} lies outside the text")]
    Span(String, usize, usize),
    /// A line that is no narrative.
    #[error("line {0}: {1}")]
    Line(usize, String),
}

/// Narratives in marked form: a line `=== ID voice`, then the text with its spans written `⟦LABEL:words⟧`.
///
/// # Errors
/// When a mark is broken.
pub fn marked(file: &str) -> Result<Vec<Narrative>, CorpusError> {
    let mut narratives = Vec::new();
    for block in format!("\n{file}").split("\n=== ").skip(1) {
        let (head, body) = block.split_once('\n').unwrap_or((block, ""));
        let id = head.split_whitespace().next().unwrap_or_default().to_owned();
        let (mut text, mut spans) = (String::new(), Vec::new());
        let mut length = 0;
        let mut rest = body.trim();
        while let Some(at) = rest.find('⟦') {
            let (before, mark) = (&rest[..at], &rest[at + '⟦'.len_utf8()..]);
            let broken = || CorpusError::Mark(id.clone(), mark.chars().take(40).collect());
            let close = mark.find('⟧').ok_or_else(broken)?;
            let (label, words) =
                mark[..close].split_once(':').filter(|(_, words)| !words.is_empty()).ok_or_else(broken)?;
            text.push_str(before);
            length += before.chars().count();
            let end = length + words.chars().count();
            spans.push(Gold { start: length, end, label: label.to_owned() });
            text.push_str(words);
            length = end;
            rest = &mark[close + '⟧'.len_utf8()..];
        }
        text.push_str(rest);
        narratives.push(Narrative { id, text, spans });
    }
    Ok(narratives)
}

/// Narratives as JSON lines, each parsed by `parse`.
///
/// # Errors
/// When a line is no narrative, or a span lies outside its text.
pub fn of_json_lines<E: ToString>(
    file: &str,
    parse: impl Fn(&str) -> Result<Narrative, E>,
) -> Result<Vec<Narrative>, CorpusError> {
    let lines = file.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let narratives = lines.map(|(at, line)| {
        let narrative = parse(line).map_err(|error| CorpusError::Line(at + 1, error.to_string()))?;
        let length = narrative.text.chars().count();
        match narrative.spans.iter().find(|span| span.start > span.end || span.end > length) {
            Some(span) => Err(CorpusError::Span(narrative.id.clone(), span.start, span.end)),
            None => Ok(narrative),
        }
    });
    narratives.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_become_spans_in_characters() {
        let narratives = marked("=== A1 short\nSgt. ⟦PERSON:José⟧ ran.\n\n=== A2\nNobody.\n").expect("right marks");
        assert_eq!(narratives[0].text, "Sgt. José ran.");
        assert_eq!(narratives[0].spans, [Gold { start: 5, end: 9, label: "PERSON".to_owned() }]);
        assert_eq!((narratives[1].id.as_str(), narratives[1].spans.len()), ("A2", 0));
    }

    #[test]
    fn traps_may_have_a_list_of_their_own() {
        let line = r#"{"id":"A","text":"May came in May","spans":[{"start":0,"end":3,"label":"PERSON"}],
            "traps":[{"start":12,"end":15,"label":"TRAP"}]}"#;
        let narratives =
            of_json_lines(&line.replace('\n', ""), |line| serde_json::from_str(line)).expect("a narrative");
        let labels: Vec<&str> = narratives[0].spans.iter().map(|span| span.label.as_str()).collect();
        assert_eq!(labels, ["PERSON", "TRAP"]);
    }

    #[test]
    fn broken_marks_and_spans_are_refused() {
        assert!(matches!(marked("=== A\n⟦PERSON:x"), Err(CorpusError::Mark(..))));
        assert!(matches!(marked("=== A\n⟦PERSON⟧"), Err(CorpusError::Mark(..))));
    }
}
