//! Scores files of gold spans, in either form, without the server's command around it:
//! `cargo run --release -p anonymise --features lexicon,unicode --example eval [--details] FILE…`

use std::time::Instant;

use anonymise::eval::{self, Narrative};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut files: Vec<String> = std::env::args().skip(1).collect();
    let all = files.len();
    files.retain(|file| file != "--details");
    anonymise::find("");
    for file in &files {
        let text = std::fs::read_to_string(file)?;
        let narratives = if file.ends_with(".jsonl") {
            eval::of_json_lines(&text, |line| serde_json::from_str::<Narrative>(line))?
        } else {
            eval::marked(&text)?
        };
        let began = Instant::now();
        let score = eval::score(&narratives);
        let seconds = began.elapsed().as_secs_f64();
        println!("{file}: {} narratives", narratives.len());
        print!("{score}");
        println!("  {:44} {:>7.0}", "KB a second", score.bytes as f64 / seconds / 1000.0);
        if files.len() < all {
            score.details().for_each(|line| println!("  {line}"));
        }
    }
    Ok(())
}
