//! Compiles the lexicon into a finite-state map.

#[cfg(feature = "lexicon")]
#[expect(clippy::disallowed_methods, reason = "Cargo tells a build script its folder by a variable")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    use std::{env, fs, path::Path};

    println!("cargo::rerun-if-changed=lexicon/words.tsv");
    let words = fs::read_to_string("lexicon/words.tsv")
        .map_err(|error| format!("lexicon/words.tsv: {error}; `./dev lexicon` makes it"))?;
    let mut map = fst::MapBuilder::memory();
    for line in words.lines() {
        let (word, value) = line.split_once('\t').ok_or("a line of the lexicon without a tab")?;
        map.insert(word, value.parse()?)?;
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("words.fst"), map.into_inner()?)?;
    Ok(())
}

#[cfg(not(feature = "lexicon"))]
fn main() {}
