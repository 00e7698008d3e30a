//! A unit that is known, told shorter: Motor 4 as "Four", Engine 4 as "E4", unit 23 as the "23" that opens a line of a log.

use rustc_hash::{FxHashMap, FxHashSet};

use super::deed::{acts, acts_alone, counts_nobody, is_acted_on, is_ordered, opens, reports};
use super::{CODE_AGAIN, SUREST_CODE};
use crate::Kind;
use crate::document::{Document, Habit, Shape, Token};
use crate::finding::Candidate;
use crate::spoken;
use crate::vocabulary::{Classes, one_of};

/// The longest number that is a unit's, in digits.
const LONGEST: usize = 4;

/// The longest hour, "23:14:07", in tokens.
const LONGEST_HOUR: usize = 5;

/// The most numbers that are found by the one before them.
const MOST_IN_A_ROW: usize = 12;

/// How many units of one number are told apart.
const MOST_NAMESAKES: usize = 8;

/// What is known of the units of a report.
#[derive(Default)]
struct Units<'d> {
    numbers: FxHashSet<u32>,
    /// Numbers, by the words before them.
    named: FxHashMap<u32, Vec<&'d str>>,
    /// Numbers of two or three digits, of rooms and lockers too, and what they are the number of.
    digits: FxHashMap<&'d str, Kind>,
}

/// Every place where a unit that is known is told shorter.
pub fn told(documents: &[Document], found: &[Vec<Candidate>]) -> Vec<Vec<Candidate>> {
    let mut units = Units::default();
    for (document, found) in documents.iter().zip(found) {
        let told = found.iter().filter(|each| matches!(each.kind, Kind::Unit | Kind::Other) || each.kind.is_named());
        for each in told.filter(|each| each.kind == Kind::Unit || each.confidence >= SUREST_CODE) {
            let (first, end) = document.tokens_of(each.start, each.end);
            if each.kind == Kind::Unit || is_called_like_a_unit(document, first, end) {
                units.hear(document, first, end);
            }
            if !each.kind.is_named()
                && end == first + 2
                && (2..=3).contains(&document.digits(first + 1))
                && !document.glued(first + 1)
            {
                units.digits.insert(document.lower(first + 1), each.kind);
            }
        }
    }
    let find = |(document, found): (&Document, &Vec<Candidate>)| {
        let at = |at: usize| units.at(document, at);
        let alone = (0..document.len()).filter_map(at);
        alone.chain(found.iter().flat_map(|each| in_a_row(document, each))).collect()
    };
    if units.numbers.is_empty() && units.digits.is_empty() {
        vec![Vec::new(); documents.len()]
    } else {
        documents.iter().zip(found).map(find).collect()
    }
}

impl<'d> Units<'d> {
    /// Takes note of a unit: its numbers, the last two digits of a long one, and the word before the first.
    fn hear(&mut self, document: &Document<'d>, first: usize, end: usize) {
        let number = |at: usize| {
            let (_, digits) = letters_and_digits(document.lower(at));
            let number = digits.parse().ok().filter(|_| digits.len() <= LONGEST);
            number.or_else(|| spoken::value(document, at).map(|(value, _)| value))
        };
        let mut told = (first..end).filter_map(|at| Some((at, number(at)?)));
        let Some((at, number)) = told.next() else { return };
        for number in told.map(|(_, number)| number).chain([number]) {
            let short = (number > 99).then_some(number % 100).filter(|short| *short > 9);
            self.numbers.extend([number].into_iter().chain(short));
        }
        let word = |at: usize| document.get(at).is_some_and(|token| token.shape == Shape::Word && token.length() > 2);
        if at > first && word(at - 1) {
            let words = self.named.entry(number).or_default();
            if words.len() < MOST_NAMESAKES && !words.contains(&document.lower(at - 1)) {
                words.push(document.lower(at - 1));
            }
        }
    }

    fn at(&self, document: &Document, at: usize) -> Option<Candidate> {
        let token = document.get(at)?;
        if let Some(&kind) = self.digits.get(document.lower(at)).filter(|_| is_where(document, at)) {
            return Candidate::of_tokens(document, at, at + 1, kind, CODE_AGAIN);
        }
        let end = match token.shape {
            Shape::Word => self.said(document, at, token),
            Shape::Number => (self.opens_line(document, at) || self.in_digits(document, at)).then_some(at + 1),
            Shape::Mixed => self.initial(document.lower(at)).then_some(at + 1),
            Shape::Sign => None,
        }?;
        Candidate::of_tokens(document, at, end, Kind::Unit, CODE_AGAIN)
    }

    /// "Four went down", "Twenty-Six had a rope", "\"Sixteen, hold short\"", "I think nine is alone".
    fn said(&self, document: &Document, at: usize, token: &Token) -> Option<usize> {
        let quoted = document.before(at) == "\"";
        let (value, length) = spoken::value(document, at).filter(|_| quoted || !document.glued(at))?;
        let end = at + length;
        let known = |value: u32| self.numbers.contains(&value);
        if !known(value) {
            return None;
        }
        let capital = document.habit != Habit::Mixed || token.is_capital();
        // "Ten and Seventeen ended it"
        let both =
            document.lower(end) == "and" && spoken::value(document, end + 1).is_some_and(|(other, _)| known(other));
        let subject = capital && opens(document, at) && (acts(document, end) || both || reports(document, end));
        let whole =
            document.lower(end) == "\"" || one_of!(document.lower(end), ", . ? !") && document.lower(end + 1) == "\"";
        let called =
            quoted && token.is_capital() && (whole || document.lower(end) == "to" || is_ordered(document, end));
        let alone = value > 1 && acts_alone(document, end) && !document.is(at.wrapping_sub(1), Classes::NUMBER_CUE);
        let named = value > 1 && one_of!(document.before(at), "hey says goes hear heard") && is_ordered(document, end);
        let asked =
            value > 1 && (document.before(at) == "let" || is_acted_on(document, at) && counts_nobody(document, end));
        let owns = value > 1 && owns(document, end);
        (subject || called || alone || named || asked || owns).then_some(end)
    }

    /// Whether a number in digits is that of a unit.
    fn is_known(&self, document: &Document, at: usize) -> bool {
        document.digits(at) <= LONGEST && document.number(at).is_some_and(|number| self.numbers.contains(&number))
    }

    /// "27 gets my next paycheck", "\"20, the pen is empty\"", "says 306 back down".
    fn in_digits(&self, document: &Document, at: usize) -> bool {
        if !self.is_known(document, at) {
            return false;
        }
        let quoted = document.before(at) == "\"" || document.before(at) == "says";
        let free = quoted || !document.glued(at);
        let counts = document.glued(at + 1) && !document.closes(at + 1);
        let subject =
            document.digits(at) > 1 && opens(document, at) && (acts(document, at + 1) || reports(document, at + 1));
        let asked = is_acted_on(document, at) && counts_nobody(document, at + 1);
        free && (!counts && (subject || asked || quoted && is_ordered(document, at + 1)) || owns(document, at + 1))
    }

    /// "0316 23 ON SCENE": after the hour of a line in a log.
    fn opens_line(&self, document: &Document, at: usize) -> bool {
        if !self.is_known(document, at) {
            return false;
        }
        let sign =
            |at: usize| document.get(at).is_some_and(|token| token.shape == Shape::Sign || document.lower(at) == "hrs");
        let hour = (1..=3).find_map(|back| at.checked_sub(back).filter(|hour| !sign(*hour)));
        let opens = hour.is_some_and(|hour| {
            let line = (0..LONGEST_HOUR)
                .any(|back| hour.checked_sub(back).and_then(|at| document.get(at)).is_some_and(|token| token.line));
            line && (2..=LONGEST).contains(&document.digits(hour))
        });
        let word = document.get(at + 1).is_some_and(|next| next.shape == Shape::Word && !next.glued);
        opens && word && !document.measures(at + 1)
    }

    /// "E4" after Engine 4.
    fn initial(&self, code: &str) -> bool {
        let (letters, digits) = letters_and_digits(code);
        let number = digits.parse().ok().filter(|_| digits.len() < LONGEST && !letters.is_empty());
        let words = number.and_then(|number: u32| self.named.get(&number));
        words.is_some_and(|words| words.iter().any(|word| word.starts_with(letters)))
    }
}

/// The letters that a code begins with, and the rest of it.
fn letters_and_digits(code: &str) -> (&str, &str) {
    code.split_at(code.len() - code.trim_start_matches(|letter: char| letter.is_ascii_alphabetic()).len())
}

/// "Water Two", "Riverine 5", "c27": what may be a unit, whatever it was taken for.
fn is_called_like_a_unit(document: &Document, first: usize, end: usize) -> bool {
    let short = |at: usize| (1..=2).contains(&document.digits(at)) || spoken::value(document, at).is_some();
    let word = document.get(first).is_some_and(|token| token.shape == Shape::Word && token.length() > 2);
    let mixed = || {
        let (letters, digits) = letters_and_digits(document.lower(first));
        (1..=2).contains(&letters.len()) && (1..=3).contains(&digits.len())
    };
    match end - first {
        1 => document.get(first).is_some_and(|token| token.shape == Shape::Mixed) && mixed(),
        2 => word && short(first + 1),
        _ => false,
    }
}

/// "Six's line of fire"
fn owns(document: &Document, at: usize) -> bool {
    one_of!(document.lower(at), "' ’") && document.glued(at) && document.glued(at + 1) && document.lower(at + 1) == "s"
}

/// "units 210, 212; 216": the numbers that stand in a row with one that was found, as long as it is.
fn in_a_row(document: &Document, found: &Candidate) -> Vec<Candidate> {
    let (_, end) = document.tokens_of(found.start, found.end);
    let length = end.checked_sub(1).map_or(0, |last| document.digits(last));
    let (mut row, mut next) = (Vec::new(), end);
    let coded = matches!(found.kind, Kind::Unit | Kind::Other) && (2..=LONGEST).contains(&length);
    while coded && row.len() < MOST_IN_A_ROW {
        let joints = (0..2).take_while(|more| one_of!(document.lower(next + more), ", ; & / and or")).count();
        let number = next + joints;
        let glued = document.glued(number) && !one_of!(document.before(number), "/ ,")
            || document.glued(number + 1) && !document.closes(number + 1);
        let alike =
            document.digits(number) == length && document.get(number).is_some_and(|token| token.shape == Shape::Number);
        if joints == 0 || !alike || glued || document.measures(number + 1) {
            break;
        }
        row.extend(Candidate::of_tokens(document, number, number + 1, found.kind, CODE_AGAIN));
        next = number + 1;
    }
    row
}

/// "in 512", "behind 12": whether a number stands where a place or a unit is named, and counts nothing.
fn is_where(document: &Document, at: usize) -> bool {
    let before = one_of!(
        document.before(at),
        "in at to of from on by near with behind outside into inside past toward towards for and tell told called"
    );
    let counts = document.measures(at + 1) || document.glued(at) || document.glued(at + 1) && !document.closes(at + 1);
    before && !counts && (document.closes(at + 1) || acts(document, at + 1) || spoken::counts_nothing(document, at + 1))
}
