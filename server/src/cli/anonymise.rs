//! `near-miss anonymise`

use std::io::{Read, Write};

use clap::Args;
use serde_json::json;

use super::Failure;

/// Reads a text, or JSON lines `{"id","text"}`, and writes one JSON line for each with what was found.
#[derive(Args)]
pub struct Anonymise {}

impl Anonymise {
    /// Runs it.
    pub fn run(&self) -> Result<(), Failure> {
        let mut input = String::new();
        std::io::stdin().read_to_string(&mut input)?;
        let mut out = std::io::stdout().lock();
        for (id, text) in texts(&input) {
            let findings = anonymise::find(&text);
            let edits: Vec<anonymise::Edit> = findings
                .iter()
                .map(|found| anonymise::Edit {
                    start: found.start,
                    end: found.end,
                    replacement: found.replacement.clone(),
                })
                .collect();
            let edited = anonymise::apply(&text, &edits)?;
            let findings: Vec<_> = findings
                .iter()
                .map(|found| {
                    json!({
                        "start": found.start, "end": found.end, "kind": found.kind.code(), "rule": found.rule,
                        "confidence": found.confidence, "replacement": found.replacement,
                    })
                })
                .collect();
            writeln!(out, "{}", json!({ "id": id, "findings": findings, "text": edited }))?;
        }
        Ok(())
    }
}

/// The texts with their ids: each line an object, or else all of it one text.
fn texts(input: &str) -> Vec<(String, String)> {
    let read = |line: &str| {
        let object: serde_json::Value = serde_json::from_str(line).ok()?;
        Some((object.get("id")?.as_str()?.to_owned(), object.get("text")?.as_str()?.to_owned()))
    };
    let lines = input.lines().filter(|line| !line.trim().is_empty());
    lines.map(read).collect::<Option<Vec<_>>>().unwrap_or_else(|| vec![("1".to_owned(), input.to_owned())])
}
