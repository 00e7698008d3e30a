//! What the model looks at: the word, how it is written, what the lexicon and the vocabulary say of it, what the rules
//! found there, the same of its neighbours, and the labels given to the two tokens before. A word itself counts only when
//! it is a common one, so that the model learns frames and not the names of its texts.

use super::again::{CODE, Names, SOMEBODY, SOMETHING, UNIT};
use super::label::Label;
use crate::document::{Case, Document, Habit, Shape, Token};
use crate::finding::Candidate;
use crate::vocabulary::Classes;

/// How many bits a feature's number has.
pub const BITS: u32 = 22;

/// How many bits the numbers of those features have of which there are few.
const FEW_BITS: u32 = 20;

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

/// What is seen beyond the edges of the text.
const BEYOND: Seen = Seen {
    word: EDGE,
    shape: 0,
    lore: 0,
    group: 0,
    kind: 0,
    common: 0,
    classes: 0,
    rule: 0,
    form: 0,
    place: 0,
    elsewhere: 0,
    plain: false,
};

/// A document as the model sees it.
pub struct View<'d> {
    seen: Vec<Seen>,
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
        let mut elsewhere = vec![0_u32; document.words_known()];
        let mut rules = vec![0_u32; document.len()];
        let mut next = 0;
        for each in found {
            while document.get(next).is_some_and(|token| token.end() <= each.start) {
                next += 1;
            }
            let mut at = next;
            while document.get(at).is_some_and(|token| token.start() < each.end) {
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
            elsewhere[token.word as usize] |= flag;
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
            let elsewhere = elsewhere[token.word as usize];
            let plain = rules[at] == 0 && elsewhere & 3 == 0 && is_plain(document, at, token);
            Seen { rule: rules[at], place, elsewhere, plain, ..seen(document, at, token, habit) }
        });
        Self { seen: seen.collect(), document }
    }

    /// How the text is written.
    pub fn habit(&self) -> Habit {
        self.document.habit
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
            let named = elsewhere & (SOMEBODY | SOMETHING | UNIT | CODE) != 0;
            seen.elsewhere |= elsewhere;
            seen.plain &= !named;
            if named || elsewhere != 0 && label(at) != Label::Harmless {
                again.push(at);
            }
        }
        again
    }

    fn seen(&self, at: usize, offset: isize) -> &Seen {
        // Before the first token nothing stands either.
        self.seen.get(at.wrapping_add_signed(offset)).unwrap_or(&BEYOND)
    }

    /// Whether a token stands among the commonest words of a text with capitals where they belong, so that it is harmless
    /// without a closer look if the one before is.
    pub fn is_among_plain(&self, at: usize) -> bool {
        let plain = |at: usize| self.seen.get(at).is_none_or(|seen| seen.plain);
        self.habit() == Habit::Mixed && (at.saturating_sub(1)..at + 2).all(plain)
    }

    /// Calls `take` with the number of every feature of a token.
    #[cfg(feature = "training")]
    pub fn features(&self, at: usize, context: Context, mut take: impl FnMut(usize)) {
        self.telling(at, context, &mut take);
        self.more(at, context, &mut take);
        self.others(at, context, &mut take);
    }

    /// Calls `take` with the number of those features by which most tokens are decided.
    pub fn telling(&self, at: usize, context: Context, mut take: impl FnMut(usize)) {
        let (before, this, after) = (self.seen(at, -1), self.seen(at, 0), self.seen(at, 1));
        let last = u32::from(context.last);
        let frame = this.frame();
        take(few(1, this.word, 0));
        take(few(2, this.shape, this.lore));
        take(many(3, before.word, this.shape));
        take(many(4, after.word, this.shape));
        take(many(5, before.word, this.word));
        take(many(6, this.word, after.word));
        take(few(7, before.lore, frame));
        take(few(8, after.lore, frame));
        take(few(9, this.rule << 8 | before.rule, after.rule << 16 | this.shape));
        take(few(10, this.rule, this.word));
        take(few(11, last, frame));
        take(few(12, last, this.word));
        take(few(13, this.elsewhere, this.word));
        take(few(14, this.group, this.shape));
        take(few(15, this.kind, this.lore));
        take(few(16, before.kind, this.kind << 8 | this.common));
        take(few(17, this.kind, after.kind << 8 | this.common));
        each(this.classes, |class| take(few(101, class, frame)));
    }

    /// Calls `take` with the number of those features by which most of the other tokens are decided.
    pub fn more(&self, at: usize, context: Context, mut take: impl FnMut(usize)) {
        let (before, this, after) = (self.seen(at, -1), self.seen(at, 0), self.seen(at, 1));
        let (second, next) = (self.seen(at, -2), self.seen(at, 2));
        let (last, last_two) = (u32::from(context.last), u32::from(context.last) << 4 | u32::from(context.before));
        let frame = this.frame();
        take(many(18, before.word, this.lore));
        take(many(19, after.word, this.lore));
        take(many(20, second.word, frame));
        take(many(21, next.word, frame));
        take(few(22, before.shape << 8 | after.shape, this.shape));
        take(few(23, after.rule, frame));
        take(few(24, second.rule << 5 | next.rule, frame));
        take(few(25, last, this.lore));
        take(few(26, last_two, this.shape));
        take(few(27, last << 8 | last_two, before.word));
        take(few(28, this.form, last));
        take(few(29, this.place, this.lore));
        take(many(30, before.group, frame));
        take(many(31, after.group, frame));
        take(few(32, this.group, last));
        take(many(33, before.word, this.kind));
        take(many(34, this.kind, after.word));
        each(before.classes, |class| take(few(102, class, frame)));
        each(after.classes, |class| take(few(103, class, frame)));
    }

    /// Calls `take` with the number of all other features of a token.
    pub fn others(&self, at: usize, context: Context, mut take: impl FnMut(usize)) {
        let (before, this, after) = (self.seen(at, -1), self.seen(at, 0), self.seen(at, 1));
        let (second, next) = (self.seen(at, -2), self.seen(at, 2));
        let last = u32::from(context.last);
        let frame = this.frame();
        take(many(35, second.word, before.word ^ this.shape << 20));
        take(many(36, after.word, next.word ^ this.shape << 20));
        take(many(37, this.form, before.word));
        take(many(38, this.form, after.word));
        take(many(39, this.elsewhere, before.word));
        take(many(40, this.elsewhere, after.word));
        take(few(41, this.elsewhere << 16 | before.kind, frame));
        take(few(42, this.elsewhere << 16 | after.kind, frame));
        take(many(43, this.form, after.form));
        take(many(44, second.kind << 8 | before.kind, frame));
        take(many(45, after.kind << 8 | next.kind, frame));
        each(second.classes, |class| take(few(104, class, frame)));
        each(next.classes, |class| take(few(105, class, frame)));
        each(before.classes, |class| take(few(106, class, this.lore)));
        each(after.classes, |class| take(few(107, class, this.lore)));
        each(this.classes, |class| {
            take(few(108, class, last));
            take(many(109, class, before.word));
            take(many(110, class, after.word));
        });
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

/// The number of a feature, by its kind and what it looks at, of a kind that has few or that nearly every token has: they stand
/// together at the beginning, so that their weights stay at hand.
fn few(kind: u32, a: u32, b: u32) -> usize {
    (mixed(kind, a, b) >> (32 - FEW_BITS)) as usize
}

/// The number of a feature of a kind that has many, each of them seldom.
fn many(kind: u32, a: u32, b: u32) -> usize {
    const FEW: u64 = 1 << FEW_BITS;
    const MANY: u64 = (1 << BITS) - FEW;
    (FEW + ((u64::from(mixed(kind, a, b)) * MANY) >> 32)) as usize
}

fn mixed(kind: u32, a: u32, b: u32) -> u32 {
    let mixed = (kind.wrapping_mul(0x9e37_79b1) ^ a).wrapping_mul(0x85eb_ca6b);
    let mixed = (mixed ^ mixed >> 15 ^ b).wrapping_mul(0xc2b2_ae35);
    (mixed ^ mixed >> 13).wrapping_mul(0x27d4_eb2f)
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
