//! The files of the demonstration, one a category and one for the queue.

use std::collections::HashMap;

use rust_embed::RustEmbed;
use serde::Deserialize;

#[derive(RustEmbed)]
#[folder = "demo"]
struct Files;

/// The file with the reports that wait in the queue.
const QUEUED: &str = "queued.json";

/// A report with what the desk made of it.
#[derive(Deserialize)]
pub struct Entry {
    /// The officer's answers by field code.
    pub answers: HashMap<String, Vec<String>>,
    /// What is marked by hand.
    pub marks: Vec<Mark>,
    pub title: String,
    pub synopsis: String,
    pub summary: String,
    pub lessons: Vec<String>,
    pub questions: Vec<String>,
    pub reviewer_note: String,
}

/// Words, and what is written instead.
#[derive(Deserialize)]
pub struct Mark {
    pub words: String,
    pub kind: String,
    pub replacement: String,
}

/// The published and the queued entries.
pub fn entries() -> Result<(Vec<Entry>, Vec<Entry>), serde_json::Error> {
    let (mut published, mut queued) = (Vec::new(), Vec::new());
    for name in Files::iter() {
        let Some(file) = Files::get(&name) else { continue };
        let entries: Vec<Entry> = serde_json::from_slice(&file.data)?;
        if name == QUEUED { queued.extend(entries) } else { published.extend(entries) }
    }
    Ok((published, queued))
}
