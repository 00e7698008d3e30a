//! `near-miss anonymise`

mod eval;

use std::io::{Read, Write};
use std::path::PathBuf;

use anonymise::Reading;
use clap::{Args, Subcommand};
use serde::Serialize;

use super::Failure;
use crate::second_reader::SecondReader;
use crate::settings::Settings;

/// Reads a text, or JSON lines `{"id","text"}`, and writes one JSON line for each with what was found.
#[derive(Args)]
pub struct Anonymise {
    /// The data folder of an instance whose classifier reads as well; without it, no classifier does.
    #[arg(long, value_name = "DIR", global = true)]
    classifier_of: Option<PathBuf>,
    #[command(subcommand)]
    instead: Option<Instead>,
}

#[derive(Subcommand)]
enum Instead {
    /// Score the recognisers on narratives with gold spans, as JSON lines or in the corpus' marked form.
    Eval {
        /// `{"id","text","spans":[{"start","end","label"}]}` a line, or `⟦LABEL:words⟧` in `.txt`.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// Also list every span that leaks, and what was masked outside of every span.
        #[arg(long)]
        details: bool,
    },
}

impl Anonymise {
    /// Runs it.
    pub fn run(&self) -> Result<(), Failure> {
        let second_reader = match &self.classifier_of {
            Some(data) => SecondReader::open(Settings::read(data)?.classifier.as_ref(), data)?,
            None => SecondReader::default(),
        };
        match &self.instead {
            None => mask(&second_reader),
            Some(Instead::Eval { files, details }) => {
                files.iter().try_for_each(|file| eval::run(file, *details, &second_reader))
            }
        }
    }
}

/// What is written for each text.
#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    #[serde(flatten)]
    reading: &'a Reading,
    text: &'a str,
}

fn mask(second_reader: &SecondReader) -> Result<(), Failure> {
    let mut input = String::new();
    std::io::stdin().read_to_string(&mut input)?;
    let mut out = std::io::stdout().lock();
    for (id, text) in texts(&input) {
        let named = second_reader.named_now(&text)?;
        let reading = anonymise::read_with(&[&text], &[], &[named]).pop().unwrap_or_default();
        let line = Line { id: &id, reading: &reading, text: &reading.proposed(&text)? };
        writeln!(out, "{}", serde_json::to_string(&line)?)?;
    }
    Ok(())
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
