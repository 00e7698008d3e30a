//! How well texts with gold marks are masked. Everything is counted in letters and digits: a span is found *fully* when
//! every one of its letters and digits lies in a finding, *at all* when one does; what is masked outside of every span is
//! over-redaction.

mod corpus;
mod table;

use std::collections::BTreeMap;

pub use corpus::{CorpusError, Gold, Narrative, marked, of_json_lines};
pub use table::SHAPED;

use crate::{Named, read_with};

/// What was counted for spans of one label, or of all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Recall {
    /// Spans there are.
    pub spans: usize,
    /// Spans of which every letter and digit is masked.
    pub full: usize,
    /// Spans of which any is.
    pub any: usize,
}

/// What was counted over a set of narratives.
#[derive(Clone, Debug, Default)]
pub struct Score {
    /// Over all labels.
    pub all: Recall,
    /// By label.
    pub labels: BTreeMap<String, Recall>,
    /// People, by how the text is written: mixed, capitals, small.
    pub people: [Recall; 3],
    /// Ranges that must not be masked (`TRAP`), and how many were touched.
    pub traps: Recall,
    /// Findings, and those that touch a span.
    pub findings: (usize, usize),
    /// Letters and digits outside of every span, and those masked, by how the text is written: mixed, capitals, small.
    pub outside: [(usize, usize); 3],
    /// The same for narratives without any span.
    pub outside_clean: (usize, usize),
    /// Narratives with spans, and those of which no span leaks a letter.
    pub leak_free: (usize, usize),
    /// Mentions of something mentioned before under the same words, and those with the same placeholder.
    pub same: (usize, usize),
    /// Mentions with another placeholder than before, with the narrative's id, both placeholders and the words.
    pub parted: Vec<(String, String, String)>,
    /// The spans that leak, with the narrative's id, the label and the words, in which ░ stands for what is masked.
    pub leaks: Vec<(String, String, String)>,
    /// The traps that were touched, with the narrative's id, the rules that touched them and their words.
    pub touched: Vec<(String, String, String)>,
    /// What was masked outside of every span, with the narrative's id, the rule and the words.
    pub over: Vec<(String, String, String)>,
    /// Bytes read.
    pub bytes: usize,
}

/// Masks every narrative and counts.
pub fn score(narratives: &[Narrative]) -> Score {
    let mut score = Score::default();
    for narrative in narratives {
        add(&mut score, narrative, Vec::new());
    }
    score
}

/// The same with what another reader names in each text.
///
/// # Errors
/// The first of that reader's.
pub fn score_with<E>(
    narratives: &[Narrative],
    mut named: impl FnMut(&str) -> Result<Vec<Named>, E>,
) -> Result<Score, E> {
    let mut score = Score::default();
    for narrative in narratives {
        add(&mut score, narrative, named(&narrative.text)?);
    }
    Ok(score)
}

fn add(score: &mut Score, narrative: &Narrative, named: Vec<Named>) {
    let letters: Vec<char> = narrative.text.chars().collect();
    let reading = read_with(&[&narrative.text], &[], &[named]).pop();
    let findings = reading.map(|reading| reading.findings).unwrap_or_default();
    let mut masked = vec![false; letters.len()];
    for finding in &findings {
        masked[finding.start..finding.end].fill(true);
    }
    let words = |start: usize, end: usize| letters[start..end].iter().collect::<String>();
    let counted = |start: usize, end: usize| (start..end).filter(|&at| letters[at].is_alphanumeric());
    let mut gold = vec![false; letters.len()];
    let habit = habit(&letters);
    let mut leaks = false;
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for span in narrative.spans.iter().filter(|span| span.label != "TRAP") {
        gold[span.start..span.end].fill(true);
        let full = counted(span.start, span.end).all(|at| masked[at]);
        let any = counted(span.start, span.end).any(|at| masked[at]);
        let label = score.labels.entry(span.label.clone()).or_default();
        let person = (span.label == "PERSON").then_some(&mut score.people[habit]);
        for recall in [label, &mut score.all].into_iter().chain(person) {
            recall.spans += 1;
            recall.full += usize::from(full);
            recall.any += usize::from(any);
        }
        if !full {
            leaks = true;
            let left = |at: usize| if masked[at] { '░' } else { letters[at] };
            let left = (span.start..span.end).map(left).collect();
            score.leaks.push((narrative.id.clone(), span.label.clone(), left));
        }
        if let Some(finding) = findings.iter().find(|finding| finding.start < span.end && span.start < finding.end) {
            let key = format!("{} {}", span.label, words(span.start, span.end).to_lowercase());
            match seen.get(&key) {
                Some(before) => {
                    score.same.0 += 1;
                    score.same.1 += usize::from(*before == finding.replacement);
                    if *before != finding.replacement {
                        let both = format!("{before} {}", finding.replacement);
                        score.parted.push((narrative.id.clone(), both, words(span.start, span.end)));
                    }
                }
                None => {
                    seen.insert(key, &finding.replacement);
                }
            }
        }
    }
    for span in narrative.spans.iter().filter(|span| span.label == "TRAP") {
        score.traps.spans += 1;
        let touched = counted(span.start, span.end).any(|at| masked[at] && !gold[at]);
        score.traps.any += usize::from(touched);
        if touched {
            let within = findings.iter().filter(|each| each.start < span.end && span.start < each.end);
            let rules: Vec<&str> = within.map(|each| each.rule.as_str()).collect();
            score.touched.push((narrative.id.clone(), rules.join("+"), words(span.start, span.end)));
        }
        score.traps.full += usize::from(counted(span.start, span.end).all(|at| masked[at]));
    }
    let outside = counted(0, letters.len()).filter(|&at| !gold[at]);
    let (all, over) = outside.fold((0, 0), |(all, over), at| (all + 1, over + usize::from(masked[at])));
    let spans = narrative.spans.iter().any(|span| span.label != "TRAP");
    let counts = if spans { &mut score.outside[habit] } else { &mut score.outside_clean };
    counts.0 += all;
    counts.1 += over;
    for finding in &findings {
        let right = (finding.start..finding.end).any(|at| gold[at]);
        score.findings.0 += 1;
        score.findings.1 += usize::from(right);
        if !right {
            score.over.push((
                narrative.id.clone(),
                format!("{} {:?}", finding.rule, finding.kind),
                words(finding.start, finding.end),
            ));
        }
    }
    score.leak_free.0 += usize::from(spans);
    score.leak_free.1 += usize::from(spans && !leaks);
    score.bytes += narrative.text.len();
}

fn habit(letters: &[char]) -> usize {
    let upper = letters.iter().filter(|letter| letter.is_uppercase()).count();
    let lower = letters.iter().filter(|letter| letter.is_lowercase()).count();
    match (upper > lower, upper * 80 < lower) {
        (true, _) => 1,
        (_, true) => 2,
        _ => 0,
    }
}
