//! Trains the learned recogniser on the corpus and writes its weights:
//! `cargo run --release -p anonymise --all-features --example train OUT FILE…`
//!
//! With `--hold FILE` (as often as wanted) these are left out of the training, nothing is written, and they are read with
//! what was learned from the others: how well texts of authors are read whom the model has never met.

use anonymise::eval::{self, Narrative};
use anonymise::training::{Names, Plan, install, train};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1).peekable();
    let mut held = Vec::new();
    while arguments.next_if_eq("--hold").is_some() {
        held.push(arguments.next().ok_or("hold what?")?);
    }
    let out = arguments.next().ok_or("where to?")?;
    let files: Vec<String> = arguments.filter(|file| !held.contains(file)).collect();
    let narratives = read(&files)?;
    let names = names(&std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/lexicon/words.tsv"))?);
    let model = train(&narratives, &names, &Plan::default());
    println!("{} narratives, {} bytes", narratives.len(), model.len());
    if held.is_empty() {
        std::fs::write(out, model)?;
    } else {
        install(&model);
        print!("{}", eval::score(&read(&held)?));
    }
    Ok(())
}

fn read(files: &[String]) -> Result<Vec<Narrative>, Box<dyn std::error::Error>> {
    let mut narratives = Vec::new();
    for file in files {
        narratives.extend(eval::marked(&std::fs::read_to_string(file)?)?);
    }
    Ok(narratives)
}

/// Names of people, rare ones and English words among them, and of towns.
fn names(lexicon: &str) -> Names {
    let mut names = Names::default();
    for (at, line) in lexicon.lines().enumerate() {
        let Some((word, value)) = line.split_once('\t') else { continue };
        let value: u32 = value.parse().unwrap_or(0);
        let strength = |bit: u32| value >> bit & 7;
        let (common, first, last, place) = (strength(0), strength(3), strength(6), strength(9));
        if word.contains(' ') || word.len() < 3 {
            continue;
        }
        let usual = last > 3 || first > 3;
        if usual && common < 7 || last > 0 && at % 11 == 0 || last > 4 && common > 3 && common < 7 {
            names.people.push(word.to_owned());
        }
        if place > 2 && common < 5 || last > 4 && common < 4 {
            names.towns.push(word.to_owned());
        }
    }
    names
}
