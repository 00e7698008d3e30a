//! Compiles the lexicon into a finite-state map, and lists its commonest words, which are looked up in something quicker.

#[cfg(feature = "lexicon")]
#[expect(clippy::disallowed_methods, reason = "Cargo tells a build script its folder by a variable")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    use std::{env, fs, path::Path};

    println!("cargo::rerun-if-changed=lexicon/words.tsv");
    let words = fs::read_to_string("lexicon/words.tsv")
        .map_err(|error| format!("lexicon/words.tsv: {error}; `./dev lexicon` makes it"))?;
    // A page has less room for what is only quicker.
    let quick = if env::var("CARGO_CFG_TARGET_ARCH")? == "wasm32" { 6 } else { 5 };
    let mut map = fst::MapBuilder::memory();
    let mut commonest = String::new();
    for line in words.lines() {
        let (word, value) = line.split_once('\t').ok_or("a line of the lexicon without a tab")?;
        let value: u64 = value.parse()?;
        map.insert(word, value)?;
        // The lowest three bits tell how common a word is, from 0 to 7.
        if value & 7 >= quick {
            commonest.push_str(word);
            commonest.push('\n');
        }
    }
    let folder = env::var("OUT_DIR")?;
    fs::write(Path::new(&folder).join("words.fst"), map.into_inner()?)?;
    fs::write(Path::new(&folder).join("commonest.txt"), commonest)?;
    Ok(())
}

#[cfg(not(feature = "lexicon"))]
fn main() {}
