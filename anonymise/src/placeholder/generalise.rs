//! Something less exact that still teaches: a month for a date, a block of six hours for a time, a group for an age, the
//! difference for a speed and its limit.

use crate::Kind;
use crate::document::Document;
use crate::vocabulary::{Classes, months, one_of};

/// What is written instead, when less exact is better than nothing.
pub fn generalised(kind: Kind, document: &Document, first: usize, end: usize) -> Option<String> {
    match kind {
        Kind::Date => Some(date(document, first, end)),
        Kind::Time => Some(time(document, first, end)),
        Kind::Age => Some(age(document, first, end)),
        Kind::Measure => Some(measure(document, first, end)),
        _ => None,
    }
}

fn numbers(document: &Document, first: usize, end: usize) -> Vec<u32> {
    let digits = |at: usize| document.lower(at).trim_matches(|letter: char| !letter.is_ascii_digit()).parse().ok();
    (first..end).filter_map(digits).collect()
}

/// The month, of a date that names or numbers it or of a holiday; else the season; else only "date".
fn date(document: &Document, first: usize, end: usize) -> String {
    let words = || (first..end).map(|at| document.lower(at));
    let named = words().find_map(|word| months().position(|month| month == word));
    let of_list = |at: usize| match at {
        0..=11 => at,
        12..=15 => at - 12,
        16..=22 => at - 11,
        _ => 8,
    };
    let numbers = numbers(document, first, end);
    let joined = words().any(|word| one_of!(word, "/ - ."));
    let numbered = joined.then(|| match numbers.as_slice() {
        [1900..=2100, month @ 1..=12, _] | [month @ 1..=12, _, ..] => Some(*month as usize - 1),
        [_, month @ 1..=12, _] => Some(*month as usize - 1),
        _ => None,
    });
    let month = named.map(of_list).or(numbered.flatten()).or_else(|| words().find_map(month_of_holiday));
    if let Some(month) = month {
        return format!("[a day in {}]", capital(months().nth(month).unwrap_or_default()));
    }
    words()
        .find(|word| one_of!(word, "spring summer fall autumn winter"))
        .map_or_else(|| "[date]".to_owned(), |season| format!("[{season}]"))
}

fn month_of_holiday(word: &str) -> Option<usize> {
    Some(match word {
        "year's" | "years" | "mlk" => 0,
        "valentine" | "valentine's" | "presidents" | "groundhog" | "gras" => 1,
        "patrick" | "patricks" | "patrick's" => 2,
        "cinco" | "memorial" | "mother's" | "mothers" => 4,
        "juneteenth" | "father's" | "fathers" | "flag" => 5,
        "independence" => 6,
        "labor" => 8,
        "halloween" | "columbus" => 9,
        "thanksgiving" | "veterans" | "election" => 10,
        "christmas" | "xmas" | "nye" | "hanukkah" | "kwanzaa" => 11,
        _ => return None,
    })
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// The six-hour block of a clock time; just "time" where it cannot be told.
fn time(document: &Document, first: usize, end: usize) -> String {
    let numbers = numbers(document, first, end);
    let words: Vec<&str> = (first..end).map(|at| document.lower(at)).collect();
    let spelled = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let said =
        words.iter().rev().find_map(|word| spelled.iter().position(|each| each == word)).map(|at| (at as u32) + 1);
    let noon = words.contains(&"noon");
    let (mut hour, minute) = match (numbers.as_slice(), said) {
        _ if noon => (12, 0),
        _ if words.contains(&"midnight") => (24, 0),
        ([time, ..], _) if *time >= 100 => (time / 100, time % 100),
        ([hour, minute, ..], _) => (*hour, *minute),
        ([hour], _) => (*hour, 0),
        ([], Some(hour)) => (hour, 0),
        _ => return "[time]".to_owned(),
    };
    let says = |half: &str| {
        words
            .iter()
            .any(|word| word.ends_with(half) && (word.len() == half.len() || word.as_bytes()[0].is_ascii_digit()))
    };
    let after_noon =
        says("pm") || words.contains(&"p") || words.iter().any(|word| one_of!(word, "afternoon evening night"));
    let before_noon = says("am") || words.contains(&"a") || words.contains(&"morning");
    if after_noon && hour < 12 {
        hour += 12;
    } else if before_noon && hour == 12 {
        hour = 0;
    } else if numbers.is_empty() && !before_noon && !after_noon && !noon && hour < 24 {
        return "[time]".to_owned();
    }
    let block = (hour * 60 + minute).checked_sub(1).map_or(3, |before| before / 360);
    ["[between 00:01 and 06:00]", "[between 06:01 and 12:00]", "[between 12:01 and 18:00]", "[between 18:01 and 24:00]"]
        .get(block as usize)
        .copied()
        .unwrap_or("[time]")
        .to_owned()
}

fn age(document: &Document, first: usize, end: usize) -> String {
    let spelled = (first..end).find_map(|at| {
        let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        let teens = [
            "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
            "nineteen",
        ];
        let decades = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];
        let word = document.lower(at);
        let place = |list: &[&str]| list.iter().position(|each| *each == word).and_then(|at| u32::try_from(at).ok());
        place(&teens)
            .map(|at| at + 10)
            .or_else(|| place(&tens).or_else(|| place(&decades)).map(|at| (at + 2) * 10))
            .or_else(|| document.is(at, Classes::HOUR).then_some(5))
            .or((word == "teens").then_some(15))
    });
    match numbers(document, first, end).first().copied().or(spelled) {
        Some(0..=17) => "[juvenile]",
        Some(65..) => "[older adult]",
        Some(_) => "[adult]",
        None => "[age]",
    }
    .to_owned()
}

/// A speed against its limit, a size as a band.
fn measure(document: &Document, first: usize, end: usize) -> String {
    let numbers = numbers(document, first, end);
    let says = |words: &[&str]| (first..end).any(|at| words.contains(&document.lower(at)));
    match numbers.as_slice() {
        [speed, limit, ..] if speed > limit => {
            format!("[about {} over the limit]", ((speed - limit + 2) / 5 * 5).max(5))
        }
        [size, ..] if says(&["officer", "man", "deputy", "sworn", "person", "member", "trooper", "cop"]) => {
            match size {
                0..=24 => "[fewer than 25]".to_owned(),
                25..=99 => "[25 to 99]".to_owned(),
                100..=499 => "[100 to 499]".to_owned(),
                _ => "[500 or more]".to_owned(),
            }
        }
        _ => "[size]".to_owned(),
    }
}
