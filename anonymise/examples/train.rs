//! Trains the learned recogniser: `cargo run --release -p anonymise --all-features --example train OUT FILE…`

use anonymise::eval::{self, Narrative};
use anonymise::training::{Names, Plan, train};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let out = arguments.next().ok_or("where to?")?;
    let mut narratives: Vec<Narrative> = Vec::new();
    for file in arguments {
        let text = std::fs::read_to_string(&file)?;
        narratives.extend(if file.ends_with(".jsonl") {
            eval::of_json_lines(&text, |line| serde_json::from_str::<Narrative>(line))?
        } else {
            eval::marked(&text)?
        });
    }
    let names = names(&std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/lexicon/words.tsv"))?);
    let plan = Plan::default();
    let model = train(&narratives, &names, &plan);
    println!("{} narratives, {} bytes", narratives.len(), model.len());
    std::fs::write(out, model)?;
    Ok(())
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
