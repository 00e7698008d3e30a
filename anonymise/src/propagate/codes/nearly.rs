//! A code that was seen or heard in two ways: "plate RT5 18C, maybe RTS 18C", "4418 JC or JG", "the first letter could be a V".

use rustc_hash::{FxHashMap, FxHashSet};

use super::CODE_AGAIN;
use crate::Kind;
use crate::document::{Document, Habit, Shape, Token};
use crate::finding::Candidate;
use crate::misspelling;
use crate::spoken;
use crate::vocabulary::{Classes, one_of};

/// How long a code is at least and at most that is known again by nearly all of its letters.
const SHORTEST: usize = 5;
const LONGEST: usize = 17;

/// How long a piece of a plate is that is known again by nearly all of its letters.
const PIECE: usize = 3;

/// The most pieces of codes that others are held against, one by one: no report tells of more, and the time has to grow with
/// the text and not faster.
pub const MOST_KNOWN: usize = 64;

/// The most tokens of such a code.
const MOST_TOKENS: usize = 8;

/// The longest group of letters in such a code.
const LONGEST_GROUP: usize = 4;

/// How far after a code another reading of it is told, in tokens.
const NEAR: usize = 24;

/// The codes that were found.
#[derive(Default)]
struct Seen {
    codes: FxHashSet<String>,
    /// A bit for every length that one of them has.
    lengths: u32,
    /// The pieces of plates that have letters and digits.
    pieces: FxHashSet<String>,
    /// Each of them with one letter unseen, as numbers.
    masks: FxHashMap<u64, Kind>,
}

/// Every place where another reading of a code stands.
pub fn alike(documents: &[Document], found: &[Vec<Candidate>]) -> Vec<Vec<Candidate>> {
    let mut seen = Seen::default();
    for (document, found) in documents.iter().zip(found) {
        for each in found.iter().filter(|each| is_seen(each.kind)) {
            let (first, end) = document.tokens_of(each.start, each.end);
            let code = letters(document, first, end);
            if each.kind == Kind::Plate && code.len() <= LONGEST {
                let pieces = (PIECE..=code.len()).map(|end| &code[end - PIECE..end]);
                seen.pieces.extend(pieces.filter(|piece| is_mixed(piece)).map(str::to_owned));
            }
            if (SHORTEST..=LONGEST).contains(&code.len()) && is_mixed(&code) {
                seen.masks.extend(one_unseen(&code).map(|mask| (mask, each.kind)));
                seen.lengths |= 1 << code.len();
                seen.codes.insert(code);
            }
        }
    }
    let texts = documents.iter().zip(found);
    texts
        .map(|(document, found)| {
            [same_but_one(document, &seen), second(document, found), pieces(document, &seen)].concat()
        })
        .collect()
}

/// Whether two pieces of codes are as long and differ in one letter, or two letters changed places.
pub fn is_nearly(known: &str, piece: &str) -> bool {
    let other = known.bytes().zip(piece.bytes()).filter(|(known, letter)| known != letter).count();
    known.len() == piece.len()
        && (other == 1 || other == 2 && piece.bytes().all(|letter| known.as_bytes().contains(&letter)))
}

/// "39G" where WYL 39C is a plate: letters and digits that are nearly a piece of one.
fn pieces(document: &Document, seen: &Seen) -> Vec<Candidate> {
    if seen.pieces.is_empty() || seen.pieces.len() > MOST_KNOWN {
        return Vec::new();
    }
    let like = |(at, token): (usize, &Token)| {
        let mixed = token.shape == Shape::Mixed && token.length() == PIECE && !token.glued;
        let nearly = || seen.pieces.iter().any(|piece| is_nearly(piece, document.lower(at)));
        let free = mixed && !document.measures(at + 1) && nearly();
        free.then(|| Candidate::of_tokens(document, at, at + 1, Kind::Plate, CODE_AGAIN)).flatten()
    };
    document.tokens().iter().enumerate().filter_map(like).collect()
}

/// Whether it is a code that is read off something.
fn is_seen(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Plate | Kind::Vin | Kind::Serial | Kind::License | Kind::CaseNumber | Kind::Badge | Kind::Other
    )
}

fn letters(document: &Document, first: usize, end: usize) -> String {
    (first..end).flat_map(|at| letters_of(document, at)).collect()
}

fn letters_of<'d>(document: &Document<'d>, at: usize) -> impl Iterator<Item = char> + 'd {
    document.lower(at).chars().filter(char::is_ascii_alphanumeric)
}

fn is_mixed(code: &str) -> bool {
    code.bytes().any(|byte| byte.is_ascii_digit()) && code.bytes().any(|byte| byte.is_ascii_alphabetic())
}

/// A code with each of its letters unseen, as numbers.
fn one_unseen(code: &str) -> impl Iterator<Item = u64> {
    (0..code.len()).map(move |unseen| {
        let letters = code.bytes().enumerate().map(|(at, letter)| if at == unseen { b'?' } else { letter });
        misspelling::number(letters)
    })
}

/// Where a code stands that is one of those known, but for one letter.
fn same_but_one(document: &Document, seen: &Seen) -> Vec<Candidate> {
    if seen.masks.is_empty() {
        return Vec::new();
    }
    let mut alike = Vec::new();
    let mut code = String::with_capacity(LONGEST);
    for (first, token) in document.tokens().iter().enumerate() {
        if token.glued || !is_group(token) {
            continue;
        }
        let rest = &document.tokens()[first..];
        let run = &rest[..rest.iter().take(MOST_TOKENS).take_while(|each| can_be_in(each)).count()];
        if !run.iter().any(Token::has_digit) {
            continue;
        }
        code.clear();
        let mut longest = None;
        for (end, last) in (first + 1..).zip(run) {
            code.extend(letters_of(document, end - 1));
            if code.len() > LONGEST {
                break;
            }
            let whole = last.shape != Shape::Sign && seen.lengths >> code.len() & 1 == 1 && is_mixed(&code);
            if whole && !seen.codes.contains(&code) {
                let kind = one_unseen(&code).find_map(|mask| seen.masks.get(&mask));
                longest = kind.map(|kind| (end, *kind)).or(longest);
            }
        }
        alike.extend(longest.and_then(|(end, kind)| Candidate::of_tokens(document, first, end, kind, CODE_AGAIN)));
    }
    alike
}

/// Whether a token may be in a code: a group of it, or what joins two.
fn can_be_in(token: &Token) -> bool {
    token.shape == Shape::Sign || is_group(token)
}

/// Whether a token may be a group of a code: digits, or letters that are few.
fn is_group(token: &Token) -> bool {
    token.has_digit() || token.shape == Shape::Word && token.length() <= LONGEST_GROUP
}

/// "(or JG)", "could be a V", "the first 1 was really a 7": letters or digits after a code that may stand for some of it.
fn second(document: &Document, found: &[Candidate]) -> Vec<Candidate> {
    let mut seconds = Vec::new();
    for each in found.iter().filter(|each| is_seen(each.kind)) {
        let (first, end) = document.tokens_of(each.start, each.end);
        let mixed = is_mixed(&letters(document, first, end));
        for at in end..(end + NEAR).min(document.len()) {
            if document.begins_sentence(at) && at > end + 1 {
                break;
            }
            let alike = |token: &Token| {
                let known = (first..end).filter_map(|at| document.get(at));
                mixed && (token.length() == 1 || token.is(Classes::PHONETIC))
                    || known.into_iter().any(|known| is_of_shape(token, known))
            };
            let piece = document.get(at).is_some_and(|token| is_piece(document, at, token) && alike(token));
            if piece && is_told(document, at) && (mixed || document.digits(at) > 2) {
                seconds.extend(Candidate::of_tokens(document, at, at + 1, each.kind, CODE_AGAIN));
            }
        }
    }
    seconds
}

/// Whether the words around a letter or a digit say that it may be read so, or was.
fn is_told(document: &Document, at: usize) -> bool {
    let article = one_of!(document.before(at), "a an");
    let before = document.before(at - usize::from(article));
    let may = one_of!(before, "or maybe possibly poss not repeat")
        || article && one_of!(before, ", or be for not was maybe as and but really like actually than short then");
    let ends = one_of!(before, "in with")
        && at.checked_sub(2).is_some_and(|verb| {
            one_of!(
                document.lower(verb),
                "ends ended ending finishes finished finishing starts started starting begins began beginning"
            )
        });
    let closes = document.closes(at + 1) || one_of!(document.lower(at + 1), "or and not before after");
    let which = one_of!(document.before(at), "first second third last middle")
        && one_of!(document.lower(at + 1), "was is could may might looked or not");
    (may || ends) && closes && !document.measures(at + 1) || which
}

/// One to four letters that are a capital each, or digits, or a digit in a word.
fn is_piece(document: &Document, at: usize, token: &Token) -> bool {
    let letters = token.shape == Shape::Word && (token.is_upper() || token.is_letter());
    let letter = token.is(Classes::PHONETIC) && (token.is_capital() || document.habit != Habit::Mixed);
    let digit = document.is(at, Classes::HOUR) && spoken::value(document, at).is_some_and(|(value, _)| value < 10);
    letter || token.length() < 5 && (letters || token.shape == Shape::Number) || digit && document.before(at) != "or"
}

/// Whether two tokens are as long and of the same shape, or one is a digit in a word and the other has digits.
fn is_of_shape(token: &Token, known: &Token) -> bool {
    let same = token.length() == known.length() && token.shape == known.shape;
    same || token.is(Classes::HOUR) && known.has_digit()
}
