//! `near-miss anonymise eval`

use std::io::Write;
use std::path::Path;
use std::time::Instant;

use anonymise::eval::{self, Narrative, Recall, Score};

use crate::cli::Failure;

/// Scores one file and prints what was counted.
pub fn run(file: &Path, details: bool) -> Result<(), Failure> {
    let text = std::fs::read_to_string(file)?;
    let narratives = if file.extension().is_some_and(|extension| extension == "txt") {
        eval::marked(&text)?
    } else {
        eval::of_json_lines(&text, |line| serde_json::from_str::<Narrative>(line))?
    };
    // The lists and the model are unpacked once; that is no part of the speed.
    anonymise::find("");
    let began = Instant::now();
    let score = eval::score(&narratives);
    let seconds = began.elapsed().as_secs_f64();
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}: {} narratives", file.display(), narratives.len())?;
    print(&mut out, &score, seconds)?;
    if details {
        let lists =
            [("leaks", &score.leaks), ("over", &score.over), ("trap", &score.touched), ("parted", &score.parted)];
        for (name, list) in lists {
            for (id, what, words) in list {
                writeln!(out, "  {name} {id} {what}: {words}")?;
            }
        }
    }
    Ok(())
}

fn print(out: &mut impl Write, score: &Score, seconds: f64) -> std::io::Result<()> {
    writeln!(out, "  {:14} {:>6} {:>7} {:>7}", "label", "spans", "full", "any")?;
    let all = ("all".to_owned(), score.all);
    let labels = score.labels.iter().map(|(label, recall)| (label.clone(), *recall));
    for (label, Recall { spans, full, any }) in std::iter::once(all).chain(labels) {
        writeln!(out, "  {label:14} {spans:>6} {:>7} {:>7}", share(full, spans), share(any, spans))?;
    }
    let [mixed, capitals, small] = score.outside;
    for (name, (all, part)) in [
        ("precision: findings that touch a span", score.findings),
        ("over-redaction, mixed case", mixed),
        ("over-redaction, capitals", capitals),
        ("over-redaction, small letters", small),
        ("over-redaction, narratives without any span", score.outside_clean),
        ("traps touched", (score.traps.spans, score.traps.any)),
        ("narratives without any leak", score.leak_free),
        ("same words, same placeholder", score.same),
    ] {
        writeln!(out, "  {name:44} {:>7} of {all}", share(part, all))?;
    }
    writeln!(out, "  {:44} {:>7.0}", "KB a second", score.bytes as f64 / seconds / 1000.0)
}

fn share(part: usize, all: usize) -> String {
    if all == 0 { "-".to_owned() } else { format!("{:.1} %", 100.0 * part as f64 / all as f64) }
}
