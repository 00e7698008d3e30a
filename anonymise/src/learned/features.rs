//! What the model looks at: the word, how it is written, what the lexicon and the vocabulary say of it, what the rules
//! found there, the same of its neighbours, and the labels given to the two tokens before. A word itself counts only when
//! it is a common one, so that the model learns frames and not the names of its texts.

use rustc_hash::FxHashMap;

use super::again::{Names, SOMEBODY, SOMETHING};
use super::label::Label;
use crate::document::{Case, Document, Habit, Shape, Token};
use crate::finding::Candidate;
use crate::vocabulary::Classes;

/// How many bits a feature's number has.
pub const BITS: u32 = 22;

/// The labels given before.
#[derive(Clone, Copy, Debug, Default)]
pub struct Context {
    last: u8,
    before: u8,
}

impl Context {
    /// Whether the token before was harmless.
    pub fn is_harmless(self) -> bool {
        self.last == Label::Harmless as u8
    }

    /// The context of the next token.
    pub fn then(self, label: Label) -> Self {
        Self { last: label as u8, before: self.last }
    }
}

/// What is looked at of one token.
#[derive(Clone, Copy, Default)]
struct Seen {
    /// The word when it is common, else only that it is rare.
    word: u32,
    /// Shape, case, the text's habit, whether it begins a sentence.
    shape: u32,
    /// What the lexicon says.
    lore: u32,
    /// What it is written beside: its group of words, and its kind, which is coarser.
    group: u32,
    kind: u32,
    common: u32,
    classes: u64,
    rule: u32,
    /// The last three letters of a rare word, or the pattern of a number.
    form: u32,
    /// In quotes, in brackets, glued to a sign, beginning a line.
    place: u32,
    /// Whether the word stands elsewhere in the text as a name, with a capital, without one.
    elsewhere: u32,
    /// Whether it is one of the commonest words, in small letters, and nothing speaks against it.
    plain: bool,
}

/// A document as the model sees it.
pub struct View<'d> {
    seen: Vec<Seen>,
    habit: u32,
    document: &'d Document<'d>,
}

/// What is looked at closely however common it is.
const TELLING: Classes = Classes::HOUR
    .or(Classes::NUMBER)
    .or(Classes::ORDINAL)
    .or(Classes::MONTH)
    .or(Classes::WEEKDAY)
    .or(Classes::HOLIDAY)
    .or(Classes::NAMED_DAY)
    .or(Classes::DECADE);

/// The words beyond the text's edges.
const EDGE: u32 = 1;
const RARE: u32 = 2;
/// How common a word has to be to count itself.
const COMMON: u8 = 3;

fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

impl<'d> View<'d> {
    /// Looks at every token once.
    pub fn new(document: &'d Document<'d>, found: &[Candidate]) -> Self {
        let habit = match document.habit {
            Habit::Mixed => 0,
            Habit::Shouting => 1,
            Habit::Whispering => 2,
        };
        let mut elsewhere: FxHashMap<&str, u32> = FxHashMap::default();
        let mut rules = vec![0_u32; document.len()];
        let mut next = 0;
        for each in found {
            while document.get(next).is_some_and(|token| token.end <= each.start) {
                next += 1;
            }
            let mut at = next;
            while document.get(at).is_some_and(|token| token.start < each.end) {
                rules[at] = each.kind as u32 + 1;
                at += 1;
            }
        }
        for (at, token) in document.tokens().iter().enumerate().filter(|(_, token)| token.shape == Shape::Word) {
            let flag = match (rules[at] == 1, token.is_capital(), document.begins_sentence(at)) {
                (true, _, _) => 1,
                (_, true, false) => 2,
                (_, false, _) => 4,
                _ => 0,
            };
            *elsewhere.entry(document.lower(at)).or_default() |= flag;
        }
        let (mut quoted, mut bracket) = (0_u32, 0_u32);
        let seen = document.tokens().iter().enumerate().map(|(at, token)| {
            match document.lower(at) {
                "\"" => quoted = if quoted > 0 { 0 } else { 4 },
                "(" => bracket = 6,
                ")" => bracket = 0,
                _ => {
                    quoted = quoted.saturating_sub(1);
                    bracket = bracket.saturating_sub(1);
                }
            }
            let place = u32::from(quoted > 0)
                | u32::from(bracket > 0) << 1
                | u32::from(token.glued) << 2
                | u32::from(token.line) << 3;
            let elsewhere = elsewhere.get(document.lower(at)).copied().unwrap_or(0);
            let plain = rules[at] == 0 && elsewhere & 3 == 0 && is_plain(document, at, token);
            Seen { rule: rules[at], place, elsewhere, plain, ..seen(document, at, token, habit) }
        });
        Self { seen: seen.collect(), habit, document }
    }

    /// Whether a token is one of the commonest words of a text with capitals where they belong.
    pub fn is_plain(&self, at: usize) -> bool {
        self.habit == 0 && self.seen[at].plain
    }

    /// How many tokens there are.
    pub fn len(&self) -> usize {
        self.seen.len()
    }

    /// Takes note of what words are elsewhere in the text, by the labels of its tokens: the places that are worth another
    /// look, which are names elsewhere or have been taken for one that they are not elsewhere.
    pub fn remember(&mut self, label: &impl Fn(usize) -> Label) -> Vec<usize> {
        let names = Names::new(self.document, label);
        let mut again = Vec::new();
        for (at, seen) in self.seen.iter_mut().enumerate() {
            let elsewhere = names.elsewhere(self.document, at, label);
            let named = elsewhere & (SOMEBODY | SOMETHING) != 0;
            seen.elsewhere |= elsewhere;
            seen.plain &= !named;
            if named || elsewhere != 0 && label(at) != Label::Harmless {
                again.push(at);
            }
        }
        again
    }

    fn seen(&self, at: usize, offset: isize) -> Seen {
        let edge = Seen { word: EDGE, ..Seen::default() };
        at.checked_add_signed(offset).and_then(|at| self.seen.get(at)).copied().unwrap_or(edge)
    }

    /// Whether a token stands among the commonest words of a text with capitals where they belong, so that it is harmless
    /// without a closer look if the one before is.
    pub fn is_among_plain(&self, at: usize) -> bool {
        let plain = |at: usize| self.seen.get(at).is_none_or(|seen| seen.plain);
        self.habit == 0 && (at.saturating_sub(1)..at + 2).all(plain)
    }

    /// Calls `take` with the number of every feature of a token.
    #[cfg(feature = "training")]
    pub fn features(&self, at: usize, context: Context, mut take: impl FnMut(usize)) {
        self.telling(at, context, &mut take);
        self.others(at, context, &mut take);
    }

    /// Calls `take` with the number of those features by which most tokens are decided.
    pub fn telling(&self, at: usize, context: Context, mut take: impl FnMut(usize)) {
        let (before, this, after) = (self.seen(at, -1), self.seen(at, 0), self.seen(at, 1));
        let last = u32::from(context.last);
        let frame = this.frame();
        let mut number = 0_u32;
        let mut emit = |a: u32, b: u32| {
            number += 1;
            take(index(number, a, b));
        };
        emit(this.word, 0);
        emit(this.shape, this.lore);
        emit(before.word, this.shape);
        emit(after.word, this.shape);
        emit(before.word, this.word);
        emit(this.word, after.word);
        emit(before.lore, frame);
        emit(after.lore, frame);
        emit(this.rule << 8 | before.rule, after.rule << 16 | this.shape);
        emit(this.rule, this.word);
        emit(last, frame);
        emit(last, this.word);
        emit(this.elsewhere, this.word);
        emit(this.group, this.shape);
        emit(this.kind, this.lore);
        emit(before.kind, this.kind << 8 | this.common);
        emit(this.kind, after.kind << 8 | this.common);
        each(this.classes, |class| take(index(101, class, frame)));
    }

    /// Calls `take` with the number of all other features of a token.
    pub fn others(&self, at: usize, context: Context, mut take: impl FnMut(usize)) {
        let (before, this, after) = (self.seen(at, -1), self.seen(at, 0), self.seen(at, 1));
        let (second, next) = (self.seen(at, -2), self.seen(at, 2));
        let third = self.seen(at, -3);
        let (last, last_two) = (u32::from(context.last), u32::from(context.last) << 4 | u32::from(context.before));
        let frame = this.frame();
        let mut number = 50_u32;
        let mut emit = |a: u32, b: u32| {
            number += 1;
            take(index(number, a, b));
        };
        emit(before.word, this.lore);
        emit(after.word, this.lore);
        emit(second.word, frame);
        emit(next.word, frame);
        emit(second.word, before.word ^ this.shape << 20);
        emit(after.word, next.word ^ this.shape << 20);
        emit(before.word, after.word ^ this.shape << 20);
        emit(third.word, second.word.rotate_left(7) ^ before.word);
        emit(before.shape << 8 | after.shape, this.shape);
        emit(after.rule, frame);
        emit(second.rule << 5 | next.rule, frame);
        emit(last, this.lore);
        emit(last_two, this.shape);
        emit(last << 8 | last_two, before.word);
        emit(this.form, before.word);
        emit(this.form, after.word);
        emit(this.form, last);
        emit(this.place, this.lore);
        emit(this.elsewhere, before.word);
        emit(this.elsewhere, after.word);
        emit(this.elsewhere << 16 | before.kind, frame);
        emit(this.elsewhere << 16 | after.kind, frame);
        emit(this.form, after.form);
        emit(before.group, frame);
        emit(after.group, frame);
        emit(this.group, last);
        emit(before.word, this.kind);
        emit(this.kind, after.word);
        emit(second.kind << 8 | before.kind, frame);
        emit(after.kind << 8 | next.kind, frame);
        let mut with = |kind: u32, classes: u64, with: u32| each(classes, |class| take(index(kind, class, with)));
        with(102, before.classes, frame);
        with(103, after.classes, frame);
        with(104, second.classes, frame);
        with(105, next.classes, frame);
        with(106, before.classes, this.lore);
        with(107, after.classes, this.lore);
        with(108, this.classes, last);
        with(109, this.classes, before.word);
        with(110, this.classes, after.word);
    }
}

impl Seen {
    /// How it is written, and how common it is.
    fn frame(&self) -> u32 {
        self.shape << 3 | self.common
    }
}

/// Calls `take` with every class, as the number of its bit.
fn each(mut classes: u64, mut take: impl FnMut(u32)) {
    while classes != 0 {
        take(classes.trailing_zeros());
        classes &= classes - 1;
    }
}

fn index(number: u32, a: u32, b: u32) -> usize {
    let mixed = (number.wrapping_mul(0x9e37_79b1) ^ a).wrapping_mul(0x85eb_ca6b);
    let mixed = (mixed ^ mixed >> 15 ^ b).wrapping_mul(0xc2b2_ae35);
    ((mixed ^ mixed >> 13).wrapping_mul(0x27d4_eb2f) >> (32 - BITS)) as usize
}

fn is_plain(document: &Document, at: usize, token: &Token) -> bool {
    match token.shape {
        Shape::Word => {
            let lore = token.lore;
            let nameless = lore.first() == 0 && lore.last() == 0 && lore.place() == 0;
            token.case == Case::Lower && (lore.common() > 4 || lore.common() > 1 && nameless) && !token.is(TELLING)
        }
        Shape::Sign => matches!(document.lower(at), "." | ","),
        _ => false,
    }
}

fn seen(document: &Document, at: usize, token: &Token, habit: u32) -> Seen {
    let lower = document.lower(at);
    let lore = token.lore;
    let common = u32::from(lore.common());
    let (word, form) = match token.shape {
        Shape::Word if lore.common() >= COMMON || token.classes.bits() != 0 => (hash(lower), 0),
        Shape::Word => {
            let tail = lower.char_indices().rev().nth(2).map_or(0, |(at, _)| at);
            (RARE, hash(&lower[tail..]) | 1)
        }
        Shape::Sign => (hash(lower), 0),
        Shape::Number | Shape::Mixed => {
            let small = token.shape == Shape::Number && lower.len() <= 2;
            let pattern = lower.bytes().take(12).fold(7, |hash: u32, byte| {
                let class = match byte {
                    b'0' => 1,
                    b'1'..=b'2' => 2,
                    b'3'..=b'9' => 3,
                    _ => 4,
                };
                hash.wrapping_mul(31).wrapping_add(class)
            });
            (if small { hash("#") } else { pattern.wrapping_mul(0x9e37_79b1) }, pattern | 0x8000_0000)
        }
    };
    let known = u32::from(document.begins_sentence(at));
    let bucket = |strength: u8, limits: [u8; 3]| limits.iter().filter(|limit| strength >= **limit).count() as u32;
    let shape = ((token.shape as u32 * 5 + token.case as u32) * 3 + habit) * 2 + known;
    let group = lore.kind();
    let kind = if group == 0 { 0 } else { 1 + (group - 1) / 16 };
    let lore_code = if token.shape == Shape::Word {
        1 + (((common * 4 + bucket(lore.first(), [1, 4, 6])) * 4 + bucket(lore.last(), [1, 3, 5])) * 4
            + bucket(lore.place(), [1, 3, 5]))
            * 2
            + u32::from(lore.capital())
    } else {
        0
    };
    Seen { word, shape, lore: lore_code, group, kind, common, classes: token.classes.bits(), form, ..Seen::default() }
}
