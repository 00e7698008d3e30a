//! Scores files of gold spans, in either form, without the server's command around it:
//! `cargo run --release -p anonymise --features lexicon,unicode --example eval [--details] [--together] FILE…`

use std::time::Instant;

use anonymise::eval::{self, Narrative};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (flags, files): (Vec<String>, Vec<String>) = std::env::args().skip(1).partition(|each| each.starts_with("--"));
    let asked = |flag: &str| flags.iter().any(|each| each == flag);
    anonymise::find("");
    let mut all = Vec::new();
    for file in &files {
        let narratives = read(file)?;
        if asked("--together") {
            all.extend(narratives);
        } else {
            print(file, &narratives, asked("--details"));
        }
    }
    if asked("--together") {
        print(&files.join(" and "), &all, asked("--details"));
    }
    Ok(())
}

fn read(file: &str) -> Result<Vec<Narrative>, Box<dyn std::error::Error>> {
    let text = std::fs::read_to_string(file)?;
    Ok(if file.ends_with(".jsonl") {
        eval::of_json_lines(&text, |line| serde_json::from_str::<Narrative>(line))?
    } else {
        eval::marked(&text)?
    })
}

fn print(name: &str, narratives: &[Narrative], details: bool) {
    let began = Instant::now();
    let score = eval::score(narratives);
    let seconds = began.elapsed().as_secs_f64();
    println!("{name}: {} narratives", narratives.len());
    print!("{score}");
    println!("  {:44} {:>7.0}", "KB a second", score.bytes as f64 / seconds / 1000.0);
    if details {
        score.details().for_each(|line| println!("  {line}"));
    }
}
