//! Plates as they are read out or half seen: "tag Henry Nora 8 something 4", "partial B as in bravo, 18".

use crate::Kind;
use crate::document::{Case, Document, Habit, Shape, Token};
use crate::recognise::{Report, Rule};
use crate::spoken::{is_digit, letter_by_word};
use crate::vocabulary::{Classes, one_of};

const READ_OUT: Rule = ("plate.read_out", 94, "Letters and digits read out after a word for a license plate.");
const BOAT: Rule = ("plate.boat", 90, "Letters and digits grouped like the number of a boat.");
/// How far after its word a plate may begin, in tokens.
const NEAR: usize = 7;
/// The most tokens of a plate, what parts its letters included.
const LONGEST: usize = 24;

/// What was counted of a plate.
#[derive(Default)]
struct Seen {
    letters: usize,
    digits: usize,
    unseen: usize,
}

impl Seen {
    /// Whether there is enough of it to be a plate and not just a number after a word.
    fn is_plate(&self) -> bool {
        let pieces = self.letters + self.digits;
        let both = self.letters > 0 && (self.digits > 0 || pieces > 2);
        both || self.unseen > 0 && pieces > 0
    }
}

/// "FL 4471 KR", "WN 567 EFG": the number on a boat's bow (33 CFR 174.23: a state's letters, up to four digits and two
/// letters or three digits and three letters). Fewer than three digits are too few to tell it from something else.
pub fn boat(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    if !document.is(at, Classes::STATE_CODE) || !document.get(at).is_some_and(Token::is_upper) {
        return;
    }
    let joint = |at: usize| usize::from(document.lower(at) == "-");
    let number = at + 1 + joint(at + 1);
    let letters = number + 1 + joint(number + 1);
    let digits = document.figures(number);
    let most = if digits == 4 { 2 } else { 3 };
    let upper = |at: usize| {
        document.get(at).is_some_and(|token| token.is_upper() && (2..=most).contains(&token.length()) && !token.line)
    };
    let plain = Classes::COMMON.or(Classes::MEASURE).or(Classes::STATE_CODE).or(Classes::BOUND);
    let word = plain.or(Classes::LETTERS);
    let told = one_of!(document.before(at), "number no numbers boat hull bow reg registration #");
    if (3..=4).contains(&digits)
        && upper(letters)
        && (!document.is(letters, word)
            || digits == 4 && (!document.is(letters, plain) || told) && document.closes(letters + 1))
    {
        report.tokens(at, letters + 1, Kind::Plate, BOAT);
    }
}

pub fn plate(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    if !document.is(at, Classes::PLATE_CUE) && document.lower(at) != "partial" {
        return;
    }
    words_on_it(report, at);
    let Some(first) = begin(document, at + 1) else { return };
    let (mut next, mut end, mut seen) = (first, first, Seen::default());
    while next < first + LONGEST {
        let after = step(document, next, &mut seen);
        if after > next {
            next = after;
            end = next;
        } else if next > first && is_joint(document, next) {
            next += 1;
        } else {
            break;
        }
    }
    let counted = document.measures(end) && !one_of!(document.lower(end), "and or of to in x on at");
    if end > first && seen.is_plate() && !counted {
        report.tokens(first, end, Kind::Plate, READ_OUT);
    }
}

/// "a plate that read 1 OF 9", "plate says GUNSMK": words in capitals on a plate, in a text that sets capitals where they
/// belong.
fn words_on_it(report: &mut Report<'_>, cue: usize) {
    let document = report.document;
    let mut first = cue + 1;
    while first < cue + 5 && one_of!(document.lower(first), "that which reading read reads says said was is , : \" it")
    {
        first += 1;
    }
    let told = (cue + 1..first).any(|at| one_of!(document.lower(at), "reading read reads says said"));
    let own = |at: usize| {
        document.get(at).is_some_and(|token| {
            !token.line && (token.is_upper() || token.case == Case::Initial || token.has_digit() && token.length() < 8)
        })
    };
    let end = (first..first + 4).take_while(|&at| own(at)).last().map_or(first, |last| last + 1);
    let upper = (first..end).any(|at| document.get(at).is_some_and(Token::is_upper));
    if told && upper && document.habit == Habit::Mixed {
        report.tokens(first, end, Kind::Plate, READ_OUT);
    }
}

/// Where a plate begins: after small words, a state, what kind of plate it is.
fn begin(document: &Document, from: usize) -> Option<usize> {
    for at in from..from + NEAR {
        if step(document, at, &mut Seen::default()) > at {
            return Some(at);
        }
        let small = one_of!(
            document.lower(at),
            ", : # \" ( ' was is of reading reads read a the as number no partial plate tag on that said came back like \
             paper yellow temp temporary dealer vanity farm county city government trailer truck car out in it begins \
             starting starts started ending ends ended with maybe possibly only got"
        );
        if !small && !document.is(at, Classes::STATE.or(Classes::STATE_CODE)) {
            return None;
        }
    }
    None
}

/// The place after what is said of a plate here; `at` when nothing is.
fn step(document: &Document, at: usize, seen: &mut Seen) -> usize {
    let Some(token) = document.get(at) else { return at };
    if is_unseen(document, at) {
        let Some(after) = (at + 1..at + LONGEST).find(|&at| !is_unseen(document, at)) else { return at };
        if !document.closes(after) && step(document, after, &mut Seen::default()) == after {
            return at;
        }
        seen.unseen += 1;
        return at + 1;
    }
    let hyphen = document.before(at) == "-" && document.glued(at) || document.lower(at + 1) == "-";
    let letter = letter_by_word(document, at);
    if letter > 0 {
        seen.letters += 1;
        return at + letter;
    }
    if document.lower(at) == "x" && document.lower(at + 1) == "-" && document.lower(at + 2) == "ray" {
        seen.letters += 1;
        return at + 3;
    }
    let phonetic = token.is(Classes::PHONETIC) && token.length() > 2;
    let small =
        (one_of!(document.lower(at), "x n") && !token.is_capital() || one_of!(document.lower(at), "a i")) && !hyphen;
    let upper = token.is_upper()
        && token.length() < 4
        && document.habit == Habit::Mixed
        && !token.is(Classes::LETTERS.or(Classes::STATE_CODE).or(Classes::COMMON));
    if phonetic || token.is_letter() && !small || upper {
        seen.letters += 1;
        return at + 1;
    }
    let said = document.lower(at) != "o" && is_digit(document, at) || document.lower(at) == "niner";
    let number = token.shape == Shape::Number && token.length() < 5;
    if said || number {
        seen.digits += 1;
        return at + 1;
    }
    if token.shape == Shape::Mixed && token.length() < 8 && !is_ordinal(document, token, at) {
        seen.letters += 1;
        seen.digits += 1;
        return at + 1;
    }
    at
}

fn is_unseen(document: &Document, at: usize) -> bool {
    one_of!(document.lower(at), "something somethin blank unknown")
}

fn is_ordinal(document: &Document, token: &Token, at: usize) -> bool {
    token.length() < 5 && ["st", "nd", "rd", "th"].iter().any(|ending| document.lower(at).ends_with(ending))
}

fn is_joint(document: &Document, at: usize) -> bool {
    one_of!(document.lower(at), "- , dash hyphen space then _")
}
