//! How fast texts are read: bytes a second, how long a text of 10 KB takes, and how the time grows with texts that were
//! made to be hard. Times are of this machine and of this run; the ratios are what counts.

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use anonymise::{eval, find};

/// How often every text is read to tell how fast that is.
const PASSES: usize = 15;

fn main() {
    find("");
    let texts = corpus();
    speed(&texts);
    ten_kilobytes(&texts);
    growth(&texts);
}

/// Every narrative of the corpus.
fn corpus() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let mut texts = Vec::new();
    for part in ["train", "tune", "test"] {
        let mut files: Vec<_> = std::fs::read_dir(folder.join(part))
            .expect("the corpus")
            .map(|file| file.expect("a file").path())
            .collect();
        files.sort();
        for file in files {
            let narratives = eval::marked(&std::fs::read_to_string(file).expect("text")).expect("marks");
            texts.extend(narratives.into_iter().map(|narrative| narrative.text));
        }
    }
    texts
}

fn timed(work: impl FnOnce()) -> Duration {
    let began = Instant::now();
    work();
    began.elapsed()
}

/// The least of several runs: what the machine does when nothing else disturbs it.
fn least(runs: usize, mut work: impl FnMut()) -> Duration {
    (0..runs).map(|_| timed(&mut work)).min().unwrap_or_default()
}

/// How long every text takes, one after the other: of each the least of several passes over all of them, so that no text is
/// still at hand from the time before, and what else the machine does meanwhile does not count.
fn speed(texts: &[String]) {
    let bytes: usize = texts.iter().map(String::len).sum();
    let mut least = vec![Duration::MAX; texts.len()];
    for _ in 0..PASSES {
        for (text, least) in texts.iter().zip(&mut least) {
            *least = timed(|| drop(black_box(find(text)))).min(*least);
        }
    }
    let megabytes = bytes as f64 / 1e6;
    println!(
        "{} narratives, {megabytes:.2} MB, one core: {:.2} MB a second",
        texts.len(),
        megabytes / least.iter().sum::<Duration>().as_secs_f64()
    );
}

/// Texts of at least 10,000 bytes, each of other narratives in a row.
fn ten_kilobytes(texts: &[String]) {
    let long: Vec<String> = (0..texts.len())
        .map(|first| {
            let mut long = String::new();
            for text in texts.iter().cycle().skip(first) {
                long.push_str(text);
                long.push('\n');
                if long.len() >= 10_000 {
                    break;
                }
            }
            long
        })
        .collect();
    let mut times: Vec<Duration> =
        long.iter().cycle().take(1000).map(|text| timed(|| drop(black_box(find(text))))).collect();
    times.sort_unstable();
    let at = |share: f64| times[(times.len() as f64 * share) as usize].as_secs_f64() * 1000.0;
    println!("a text of 10 KB, {} times: median {:.1} ms, p99 {:.1} ms", times.len(), at(0.5), at(0.99));
}

/// Each kind of text at 25, 50, 100 and 200 KB: the time for every doubling, in times of the one before. Linear is 2.0.
fn growth(texts: &[String]) {
    println!("time of twice the text, at 50, 100 and 200 KB (2.0 is linear)");
    let narratives = texts.join("\n");
    let officers: String = (0..20_000).map(|at| format!("Officer Q{} ran. ", letters(at))).collect();
    let streets: String = (0..20_000).map(|at| format!("at {at} Q{} Street, ", letters(at))).collect();
    let cases: String = (0..20_000).map(|case| format!("case 24-{case:05}, then ")).collect();
    let plate = |at: u32| letters(at)[..3].to_uppercase();
    let plates: String =
        (0..20_000).map(|at| format!("plate {} {}C, not {}, and {at}.7 ", plate(at), at % 99, plate(at + 7))).collect();
    let families: [(&str, &str); 22] = [
        ("narratives", &narratives),
        ("one letter", "a"),
        ("capitals", "A "),
        ("digits", "7"),
        ("groups of digits", "12-"),
        ("initials", "J."),
        ("quotes", "\"A "),
        ("names", "Officer Delacroix and Okafor, "),
        ("unknown names", "Qwrtz Zxkvb "),
        ("blocks", "100 block of the block of "),
        ("clocks", "half past quarter to ten at 2140 hrs "),
        ("dates", "the night before the day after June 11/29/23 of "),
        ("mail", "a@b.c dot com at x_"),
        ("ids", "id no or "),
        ("cases", &cases),
        ("officers", &officers),
        ("plates", &plates),
        ("streets", &streets),
        ("unseen letters", "tag B something something "),
        ("read out", "4 dash four, then oh, K like kite, "),
        ("crossings", "Elm St and 9th, "),
        ("hidden letters", "a\u{200b}\u{301}е"),
    ];
    for (name, piece) in families {
        let times: Vec<f64> = [25_000, 50_000, 100_000, 200_000]
            .into_iter()
            .map(|length| {
                let text: String = piece.chars().cycle().take(length).collect();
                least(3, || drop(black_box(find(&text)))).as_secs_f64()
            })
            .collect();
        let ratios: Vec<String> = times.windows(2).map(|pair| format!("{:.1}", pair[1] / pair[0])).collect();
        println!("  {name:17} {}   {:6.1} ms at 200 KB", ratios.join("  "), times[3] * 1000.0);
    }
}

/// A number in letters, so that each gives a name of its own.
fn letters(number: u32) -> String {
    (0..4).map(|place| char::from(b'a' + (number / 26_u32.pow(place) % 26) as u8)).collect()
}
