//! A name that was found once is found wherever it stands again: alone, with a possessive, in capitals or without, and
//! misspelt by one letter.

mod codes;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::document::{Document, Habit, Shape, Token};
use crate::finding::Candidate;
use crate::misspelling;
use crate::recognise::Rule;
use crate::text::Plain;
use crate::vocabulary::{Classes, Outline, Outlines, one_of};
use crate::{Kind, THOROUGH};

pub use codes::codes;
#[cfg(feature = "lexicon")]
pub use codes::otherwise;

const AGAIN: Rule = ("name.again", 80, "A name that stands elsewhere in the report.");
/// The name of the rule that finds a misspelling.
pub const MISSPELT: &str = "name.misspelt";

const NEARLY: Rule = (MISSPELT, 72, "Almost a name that stands elsewhere in the report.");
const DENIED: Rule = ("denied", 99, "A word that this report names elsewhere.");
/// The shortest name whose misspellings are looked for, in letters.
const SHORTEST_MISSPELT: usize = 5;
/// How common a word may be to be a name in any case.
const RARE: u8 = 4;

/// Words that belong to a name's kind and not to the name.
const GENERIC: Classes = Classes::RANK
    .or(Classes::TITLE)
    .or(Classes::VENUE_END)
    .or(Classes::STREET_END)
    .or(Classes::PLACE_END)
    .or(Classes::PLACE_BEGIN)
    .or(Classes::AGENCY_WORD)
    .or(Classes::COMPASS)
    .or(Classes::PARTICLE)
    .or(Classes::COMMON)
    .or(Classes::HARMLESS)
    .or(Classes::ROLE)
    .or(Classes::STATE)
    .or(Classes::LETTERS);

struct Names {
    words: FxHashMap<String, Kind>,
    /// What the words look like.
    outlines: Outlines,
    /// Every name with one letter left out, and whole, as numbers.
    nearly: FxHashMap<u64, Kind>,
    /// Those that the text tells somebody or a dog is called by.
    called: FxHashSet<String>,
}

impl Names {
    /// What a word of this outline names.
    fn get(&self, word: &str, outline: Outline) -> Option<&Kind> {
        if self.outlines.may_have(outline) { self.words.get(word) } else { None }
    }
}

/// Every place of each document where a name of the report stands again.
pub fn repeated(documents: &[Document], found: &[Vec<Candidate>]) -> Vec<Vec<Candidate>> {
    let names = names(documents, found);
    if names.words.is_empty() {
        return documents.iter().map(|_| Vec::new()).collect();
    }
    documents.iter().map(|document| again(document, &names)).collect()
}

fn names(documents: &[Document], found: &[Vec<Candidate>]) -> Names {
    let mut names = Names {
        words: FxHashMap::default(),
        outlines: Outlines::new(),
        nearly: FxHashMap::default(),
        called: FxHashSet::default(),
    };
    for (document, found) in documents.iter().zip(found) {
        for each in found {
            let (person, place) = (each.kind.is_someone(), each.kind.is_named());
            if !person && !place || each.confidence < 60 {
                continue;
            }
            let (first, end) = document.tokens_of(each.start, each.end);
            for at in first..end {
                let Some(token) = document.get(at) else { continue };
                let word = document.lower(at);
                let rare = token.lore.common() < RARE;
                let least = if person { 2 } else { 4 };
                let called = each.kind == Kind::K9 || each.rule == "person.alias";
                let small = token.is(Classes::COMMON.or(Classes::PARTICLE));
                let surname = person && token.lore.last().max(token.lore.first()) > 2 && !token.is(Classes::COMMON);
                let generic = token.is(GENERIC) && (small || !called) && !surname;
                if token.shape != Shape::Word
                    || word.len() < least
                    || generic
                    || !person && !rare
                    || person && word.len() == 2 && token.lore.common() > 2
                {
                    continue;
                }
                if person && rare && word.len() >= SHORTEST_MISSPELT && each.confidence >= 75 {
                    for without in misspelling::left_out(word) {
                        names.nearly.insert(without, each.kind);
                    }
                    names.nearly.insert(misspelling::whole(word), each.kind);
                }
                if THOROUGH && called {
                    names.called.insert(word.to_owned());
                }
                names.outlines = names.outlines.with(token.outline);
                names.words.entry(word.to_owned()).or_insert(each.kind);
            }
        }
    }
    names
}

fn again(document: &Document, names: &Names) -> Vec<Candidate> {
    let words = document.tokens().iter().enumerate().filter(|(_, token)| token.shape == Shape::Word);
    let candidates = words.filter_map(|(at, token)| {
        let word = document.lower(at);
        if let Some(&kind) = names.get(word, token.outline) {
            return is_name_here(document, at, token, names.called.contains(word))
                .then(|| Candidate::of_tokens(document, at, at + 1, kind, AGAIN))
                .flatten();
        }
        let owner = word.strip_suffix('s').filter(|name| !name.is_empty());
        let owner = owner.and_then(|name| names.get(name, Outline::of(name.as_bytes())));
        if let Some(&kind) = owner.filter(|kind| kind.is_someone() && owns(document, at, token)) {
            return Candidate::of_tokens(document, at, at + 1, kind, AGAIN);
        }
        let unknown = token.lore.common() == 0 && word.len() >= SHORTEST_MISSPELT && !token.is(GENERIC);
        if !unknown || names.nearly.is_empty() {
            return None;
        }
        let kind = names
            .nearly
            .get(&misspelling::whole(word))
            .copied()
            .or_else(|| misspelling::left_out(word).find_map(|without| names.nearly.get(&without).copied()))?;
        Candidate::of_tokens(document, at, at + 1, kind, NEARLY)
    });
    candidates.collect()
}

/// Whether a word that is a name elsewhere is one here: a rare word always, a common one in mixed text by its capital. Where
/// capitals tell nothing, the model looks at what stands around a common one, unless somebody is `called` so.
fn is_name_here(document: &Document, at: usize, token: &Token, called: bool) -> bool {
    let common = token.lore.common();
    let known = token.lore.first().max(token.lore.last());
    match document.habit {
        Habit::Mixed if token.is_capital() => !document.begins_sentence(at) || common < 6 || acts(document, at + 1),
        Habit::Mixed => common < 2 || common < RARE && known > 3,
        _ => {
            common < RARE
                || THOROUGH && called && common < 7 && !token.is(Classes::COMMON) && !is_ordinary(document, at)
        }
    }
}

/// "bells voice", "bricks been quiet": whether a name has the ending of who has or is something, without its apostrophe, as
/// it is typed where nobody sets capitals. "The bells" and "two bricks" are things.
fn owns(document: &Document, at: usize, token: &Token) -> bool {
    let counted =
        document.is(at.wrapping_sub(1), Classes::HOUR.or(Classes::NUMBER)) || document.digits(at.wrapping_sub(1)) > 0;
    let next = document.get(at + 1).is_some_and(|next| next.shape == Shape::Word && !next.line)
        && !one_of!(document.lower(at + 1), "are were in on at and or of to for with from off up down that which who");
    THOROUGH
        && document.habit == Habit::Whispering
        && token.length() > 3
        && next
        && !counted
        && !is_ordinary(document, at)
        && !one_of!(document.before(at), "these those all many few several both more most other old new black red")
}

/// Whether what stands before or after a word makes it an ordinary one.
fn is_ordinary(document: &Document, at: usize) -> bool {
    one_of!(
        document.before(at),
        "a an the his her my our your their some any no of this that in to be so too very is was it not by i we they \
         have had good more will can would could should dont don't"
    ) || document.is(at + 1, Classes::ROLE)
        || one_of!(document.lower(at + 1), "male female man woman of that the a it")
}

/// Whether what follows a word that opens a sentence is what follows a name: a possessive or a deed, no small word.
fn acts(document: &Document, next: usize) -> bool {
    document.get(next).is_some_and(|token| token.shape == Shape::Word || document.lower(next) == "'")
        && !one_of!(
            document.lower(next),
            "of we i you it the a an to be not that for this these they he she in on my your our his her is there \
                 if no all out"
        )
}

/// Every place of each document where a denied word or phrase stands.
pub fn denied(documents: &[Document], denied: &[&str]) -> Vec<Vec<Candidate>> {
    let phrases = denied.iter().map(|phrase| {
        let phrase = Plain::new(phrase);
        let phrase = Document::new(&phrase);
        ((0..phrase.len()).map(|at| phrase.lower(at).to_owned()).collect::<Vec<_>>(), Kind::Other)
    });
    every(documents, &phrases.collect::<Vec<_>>(), DENIED)
}

/// Every place where one of the phrases stands, word for word. What a text costs does not depend on how many phrases
/// begin alike.
fn every(documents: &[Document], phrases: &[(Vec<String>, Kind)], rule: Rule) -> Vec<Vec<Candidate>> {
    let mut beginnings: FxHashMap<&str, usize> = FxHashMap::default();
    let mut outlines = Outlines::new();
    let mut known: FxHashMap<Vec<&str>, Kind> = FxHashMap::default();
    let told = |phrase: &[String]| phrase.iter().any(|word| word.chars().any(char::is_alphanumeric));
    for (phrase, kind) in phrases.iter().filter(|(phrase, _)| told(phrase)) {
        outlines = outlines.with(Outline::of(phrase[0].as_bytes()));
        let longest = beginnings.entry(&phrase[0]).or_default();
        *longest = phrase.len().max(*longest);
        known.entry(phrase.iter().map(String::as_str).collect()).or_insert(*kind);
    }
    let find = |document: &Document| {
        let mut candidates = Vec::new();
        let mut words = Vec::new();
        for (at, _) in document.tokens().iter().enumerate().filter(|(_, first)| outlines.may_have(first.outline)) {
            let longest = beginnings.get(document.lower(at)).copied().unwrap_or(0);
            words.clear();
            for end in at..document.len().min(at + longest) {
                words.push(document.lower(end));
                if let Some(kind) = known.get(words.as_slice()) {
                    candidates.extend(Candidate::of_tokens(document, at, end + 1, *kind, rule));
                }
            }
        }
        candidates
    };
    documents.iter().map(find).collect()
}
