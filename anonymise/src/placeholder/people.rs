//! Who is who: mentions of people joined by the names they share.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::document::{Document, Habit, Shape, Token};
use crate::finding::Candidate;
use crate::misspelling;
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};

/// The people of a report.
#[derive(Default)]
pub struct People<'d> {
    everyone: Vec<Someone>,
    /// The words that somebody is called by alone.
    alone: FxHashSet<&'d str>,
    /// In how many mentions a word stands.
    heard: FxHashMap<&'d str, usize>,
    /// Who was last called by a name, and by a name with one letter left out.
    called: FxHashMap<String, Vec<usize>>,
    nearly: FxHashMap<u64, usize>,
    /// Who a mention is, by its document's address and its first character.
    mentions: FxHashMap<(usize, usize), usize>,
    named: FxHashMap<usize, String>,
    counts: FxHashMap<&'static str, usize>,
}

#[derive(Default)]
struct Someone {
    given: Option<String>,
    family: Option<String>,
    /// The names between the first and the last: "Wesley" of "Renter Wesley Dunaway".
    middle: Vec<String>,
    officer: bool,
    dog: bool,
}

/// Below this strength a word is rare, and from this one on it is common.
const RARE: u8 = 4;
const COMMON: u8 = 6;

/// How many people of one name are told apart.
const NAMESAKES: usize = 8;

impl<'d> People<'d> {
    /// Takes note of a mention's words, before anybody is met.
    pub fn hear(&mut self, document: &Document<'d>, mention: &Candidate) {
        let (first, end) = document.tokens_of(mention.start, mention.end);
        for at in first..end {
            *self.heard.entry(document.lower(at)).or_default() += 1;
        }
        if end == first + 1 {
            self.alone.insert(document.lower(first));
        }
    }

    /// Takes note of a mention.
    pub fn meet(&mut self, document: &Document, mention: &Candidate) {
        let (first, end) = document.tokens_of(mention.start, mention.end);
        let officer = follows_rank(document, first);
        let Called { mut names, initials, halves } = self.names(document, first, end);
        for name in &mut names {
            self.drop_ending(&mut name.word);
        }
        // "JUSTICE ADVISE", "de la cruz works": a common word beside a name that is known is none.
        let known = |word: &String| self.alone.contains(word.as_str()) || THOROUGH && self.called.contains_key(word);
        if document.habit != Habit::Mixed && names.iter().any(|name| known(&name.word)) {
            // "MR. FISK LAY STILL": a surname elsewhere, and here a word that stands beside a name only once.
            let once = |name: &Name| THOROUGH && name.common && self.heard.get(name.word.as_str()) == Some(&1);
            names.retain(|name| name.weight < RARE && !once(name) || known(&name.word));
        }
        // "So J.D."
        if THOROUGH && initials.len() > 1 && names.iter().all(|name| name.weight >= COMMON) {
            names.clear();
        }
        let mut names: Vec<String> = names.into_iter().map(|name| name.word).collect();
        if names.is_empty() && initials.len() > 1 && self.who(&names, &initials).is_none() {
            names.push(initials.join("."));
        }
        // "Stevens, A."
        let turned = document.lower(first + 1) == "," && end > first + 2;
        if turned && names.len() > 1 {
            names.rotate_left(1);
        }
        let who = self.who(&names, &initials).unwrap_or_else(|| {
            self.everyone.push(Someone::default());
            self.everyone.len() - 1
        });
        let someone = &mut self.everyone[who];
        someone.officer |= officer;
        someone.dog |= mention.kind == Kind::K9;
        match (names.as_slice(), initials.first()) {
            ([only], None) if officer || someone.given.is_some() && someone.given.as_deref() != Some(only) => {
                someone.family.get_or_insert_with(|| only.clone());
            }
            ([only], Some(initial)) => {
                someone.family.get_or_insert_with(|| only.clone());
                someone.given.get_or_insert_with(|| initial.clone());
            }
            ([given, middle @ .., family], _) => {
                someone.middle.extend(middle.iter().filter(|_| THOROUGH).cloned());
                if someone.given.as_ref().is_none_or(|known| known.len() == 1) {
                    someone.given = Some(given.clone());
                }
                someone.family.get_or_insert_with(|| family.clone());
            }
            _ => {}
        }
        for name in names.into_iter().chain(halves) {
            if name.len() > 4 {
                for without in misspelling::left_out(&name) {
                    self.nearly.entry(without).or_insert(who);
                }
                self.nearly.entry(misspelling::whole(&name)).or_insert(who);
            }
            let called = self.called.entry(name).or_default();
            called.retain(|&known| known != who);
            if called.len() < NAMESAKES {
                called.push(who);
            }
        }
        self.mentions.insert((std::ptr::from_ref(document) as usize, mention.start), who);
    }

    /// The names and the initials of a mention, in order; what only belongs to names is left out.
    fn names(&self, document: &Document, first: usize, end: usize) -> Called {
        let (mut names, mut initials, mut halves) = (Vec::<Name>::new(), Vec::new(), Vec::new());
        let capital = document.habit == Habit::Mixed
            && (first..end).any(|at| {
                document.get(at).is_some_and(|token| {
                    token.shape == Shape::Word && token.is_capital() && !(THOROUGH && token.is(Classes::PARTICLE))
                })
            });
        for at in first..end {
            let Some(token) = document.get(at).filter(|token| token.shape == Shape::Word) else { continue };
            let ending = document.lower(at) == "s" && document.before(at) == "'";
            if THOROUGH && ending && names.iter().all(|name: &Name| name.weight >= COMMON) {
                // "That's Ringo" is Ringo.
                names.clear();
                continue;
            }
            let torn = THOROUGH && document.lower(at) == "s" && at > first && !token.is_capital();
            if ending || torn && document.lower(at + 1) != "." {
                // "Swift's deckhand" and "swift s deckhand" are Swift.
                break;
            }
            if token.is_letter() {
                // "typed by ahn w/ one thumb"
                // and "n lark got him a ham".
                let small = !token.is_capital() && document.lower(at + 1) != ".";
                let trails = at + 1 == end && at > first && small;
                let leads = THOROUGH && at == first && end > first + 1 && small && one_of!(document.lower(at), "n w");
                let elided = document.before(at) == "'";
                if !trails && !leads && !elided {
                    initials.push(document.lower(at).to_owned());
                }
                continue;
            }
            let particle = token.is(Classes::SUFFIX.or(Classes::PARTICLE)) && !self.alone.contains(document.lower(at));
            let belongs = particle || is_title(document, at, first, end);
            let ordinary = capital && !token.is_capital();
            if end == first + 1 || !belongs && !ordinary {
                // Of "Okafor-Lane" the last half is the name; the first one is known by itself as well.
                let joined = document.before(at) == "-" && document.glued(at) && document.glued(at - 1);
                halves.extend(names.pop_if(|_| THOROUGH && joined).map(|half| half.word));
                let common = token.lore.common() >= RARE;
                names.push(Name { word: document.lower(at).to_owned(), weight: weight(token), common });
            }
        }
        // "McNally heard", "alberico loads": beside a rare word, a common one is no name.
        if names.iter().any(|name| name.weight < RARE) {
            names.retain(|name| name.weight < COMMON);
        }
        Called { names, initials, halves }
    }

    /// "abernathys big hand": a name that is known, without the ending of who has something.
    fn drop_ending(&self, name: &mut String) {
        let known = |name: &str| self.called.contains_key(name);
        if THOROUGH && !known(name) && name.strip_suffix('s').is_some_and(known) {
            name.pop();
        }
    }

    fn who(&self, names: &[String], initials: &[String]) -> Option<usize> {
        let known = |name: &String| self.called.get(name).map_or(&[][..], Vec::as_slice).iter().rev().copied();
        match names {
            [] => {
                let (first, last) = (initials.first()?, initials.last()?);
                let begins = |name: &Option<String>, letter: &String| {
                    name.as_ref().is_some_and(|name| name.starts_with(letter.as_str()))
                };
                if initials.len() < 2 {
                    return None;
                }
                self.everyone.iter().take(64).position(|each| begins(&each.given, first) && begins(&each.family, last))
            }
            [only] => {
                let fits = |who: &usize| {
                    let given = self.everyone[*who].given.as_ref();
                    initials.first().is_none_or(|initial| given.is_none_or(|given| given.starts_with(initial.as_str())))
                };
                known(only).find(fits).or_else(|| {
                    let near = (only.len() > 4).then(|| {
                        self.nearly.get(&misspelling::whole(only)).copied().or_else(|| {
                            misspelling::left_out(only).find_map(|without| self.nearly.get(&without).copied())
                        })
                    });
                    near.flatten()
                })
            }
            [given, .., family] => {
                let same = |who: &usize| {
                    let someone = &self.everyone[*who];
                    let same_given =
                        someone.given.as_ref().is_none_or(|known| {
                            known == given || known.len() == 1 && given.starts_with(known.as_str())
                        }) || someone.middle.contains(given);
                    let same_family = someone.middle.contains(family)
                        || someone.family.as_ref().is_none_or(|known| known == family || names.contains(known));
                    same_given && same_family
                };
                known(family).find(same).or_else(|| known(given).find(same))
            }
        }
    }

    /// What is written instead of a mention.
    pub fn placeholder(&mut self, document: &Document, mention: &Candidate) -> String {
        let Some(&who) = self.mentions.get(&(std::ptr::from_ref(document) as usize, mention.start)) else {
            return "[person]".to_owned();
        };
        if let Some(named) = self.named.get(&who) {
            return named.clone();
        }
        let noun = match &self.everyone[who] {
            Someone { dog: true, .. } => "K9",
            Someone { officer: true, .. } => "Officer",
            _ => "person",
        };
        let count = self.counts.entry(noun).or_default();
        *count += 1;
        let placeholder =
            if noun == "K9" && *count == 1 { "[K9]".to_owned() } else { format!("[{noun} {}]", letter(*count)) };
        self.named.insert(who, placeholder.clone());
        placeholder
    }
}

/// What a mention calls somebody: names and initials in order, and the first halves of double names.
struct Called {
    names: Vec<Name>,
    initials: Vec<String>,
    halves: Vec<String>,
}

/// A word of a mention.
struct Name {
    word: String,
    /// How common it is, as a word that is no name.
    weight: u8,
    /// Whether it is a common word, name or not.
    common: bool,
}

/// How common a word is, as a word: one that is a name as well counts as rarer, the end of a verb as commoner.
fn weight(token: &Token) -> u8 {
    let named = token.lore.first().max(token.lore.last());
    token.lore.common().saturating_sub(named / 2) + 2 * u8::from(named == 0 && token.lore.common() > 0)
}

/// "ms" of "ms hurley", which is no given name.
fn is_title(document: &Document, at: usize, first: usize, end: usize) -> bool {
    at == first
        && end > first + 1
        && document.is(at, Classes::TITLE.or(Classes::RANK))
        && !document.is(at, Classes::FIRST_NAME)
}

/// A, B, … Z, then AA, AB, …
fn letter(count: usize) -> String {
    let (more, last) = ((count - 1) / 26, (count - 1) % 26);
    let last = char::from(b'A' + u8::try_from(last).unwrap_or(0));
    if more == 0 { last.to_string() } else { format!("{}{last}", letter(more)) }
}

/// Whether a police rank stands before a name.
fn follows_rank(document: &Document, first: usize) -> bool {
    let before = first.checked_sub(1 + usize::from(document.before(first) == "."));
    before.is_some_and(|at| document.is(at, Classes::RANK) || matches!(document.lower(at), "partner"))
}
