//! `near-miss anonymise eval`

use std::io::Write;
use std::path::Path;
use std::time::Instant;

use anonymise::eval::{self, Narrative};

use crate::cli::Failure;
use crate::second_reader::SecondReader;

/// Scores one file and prints what was counted.
pub fn run(file: &Path, details: bool, second_reader: &SecondReader) -> Result<(), Failure> {
    let text = std::fs::read_to_string(file)?;
    let narratives = if file.extension().is_some_and(|extension| extension == "txt") {
        eval::marked(&text)?
    } else {
        eval::of_json_lines(&text, |line| serde_json::from_str::<Narrative>(line))?
    };
    // The lists and the model are unpacked once; that is no part of the speed.
    anonymise::find("");
    let began = Instant::now();
    let score = eval::score_with(&narratives, |text| second_reader.named_now(text))?;
    let seconds = began.elapsed().as_secs_f64();
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}: {} narratives", file.display(), narratives.len())?;
    write!(out, "{score}")?;
    writeln!(out, "  {:44} {:>7.0}", "KB a second", score.bytes as f64 / seconds / 1000.0)?;
    if details {
        for line in score.details() {
            writeln!(out, "  {line}")?;
        }
    }
    Ok(())
}
