//! What is written instead: the same for the same person, place or agency in all texts of a report; something less exact
//! where that still teaches.

mod generalise;
mod people;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::document::{Case, Document, Habit, Shape, Token};
use crate::finding::{Candidate, Finding, Operator};
use crate::vocabulary::{Classes, one_of};
use crate::{Kind, THOROUGH};
use people::People;

/// How sure a rule has to be of a name for a moment of the same word to be that name.
const TOLD: u8 = 90;

/// The findings of every text, each with its replacement.
pub fn propose(documents: &[Document], mut found: Vec<Vec<Candidate>>) -> Vec<Vec<Finding>> {
    part_clocks(documents, &mut found);
    agree(documents, &mut found);
    let mut people = People::default();
    let mentions = || {
        let texts = documents.iter().zip(&found);
        texts.flat_map(|(document, found)| found.iter().map(move |each| (document, each)))
    };
    for (document, each) in mentions().filter(|(_, each)| is_someone(each.kind)) {
        people.hear(document, each);
    }
    for (document, each) in mentions().filter(|(_, each)| is_someone(each.kind)) {
        people.meet(document, each);
    }
    let mut given = Given::default();
    let mut said: FxHashMap<String, String> = FxHashMap::default();
    let mut propose = |document: &Document, candidate: Candidate| {
        let (first, end) = document.tokens_of(candidate.start, candidate.end);
        let words = document.words(first, end);
        let (operator, replacement) = if is_someone(candidate.kind) {
            (Operator::Placeholder, people.placeholder(document, &candidate))
        } else if let Some(general) = generalise::generalised(candidate.kind, document, first, end) {
            (Operator::Generalise, general)
        } else {
            (Operator::Placeholder, given.placeholder(candidate.kind, document, first, end, &words))
        };
        let replacement = match name(document, &candidate) {
            Some(name) if operator == Operator::Placeholder => said.entry(name).or_insert(replacement).clone(),
            _ => replacement,
        };
        let Candidate { start, end, kind, rule, confidence, reason } = candidate;
        Finding {
            start,
            end,
            kind,
            rule: rule.to_owned(),
            confidence,
            reason: reason.to_owned(),
            operator,
            replacement,
        }
    };
    let texts = documents.iter().zip(found);
    texts.map(|(document, found)| found.into_iter().map(|each| propose(document, each)).collect()).collect()
}

/// The same words identify the same kind of thing throughout a report: what the surest of their mentions is.
fn agree(documents: &[Document], found: &mut [Vec<Candidate>]) {
    let mut surest: FxHashMap<String, (u8, Kind)> = FxHashMap::default();
    for (document, found) in documents.iter().zip(found.iter()) {
        for each in found {
            if let Some(name) = name(document, each) {
                let known = surest.entry(name).or_insert((each.confidence, each.kind));
                if each.confidence > known.0 {
                    *known = (each.confidence, each.kind);
                }
            }
        }
    }
    let clocks = clocks(documents, found);
    for (document, found) in documents.iter().zip(found) {
        for each in found {
            if is_clock_again(document, each, &clocks) {
                each.kind = Kind::Time;
                continue;
            }
            let known = name(document, each).and_then(|name| surest.get(&name)).map(|&(_, kind)| kind);
            let named =
                || surest.get(bare_moment(document, each)?).filter(|known| known.0 >= TOLD).map(|known| known.1);
            if let Some(kind) = known.or_else(named) {
                each.kind = kind;
            }
        }
    }
}

/// The hours in digits that are surely told.
fn clocks<'d>(documents: &'d [Document], found: &[Vec<Candidate>]) -> FxHashSet<&'d str> {
    let mut clocks = FxHashSet::default();
    for (document, found) in documents.iter().zip(found) {
        for each in found.iter().filter(|each| THOROUGH && each.kind == Kind::Time && each.confidence >= TOLD) {
            let (first, _) = document.tokens_of(each.start, each.end);
            if document.digits(first) == 4 {
                clocks.insert(document.lower(first));
            }
        }
    }
    clocks
}

/// "0145" once more, which has only been found because a telephone's number ends with it.
fn is_clock_again(document: &Document, mention: &Candidate, clocks: &FxHashSet<&str>) -> bool {
    let (first, end) = document.tokens_of(mention.start, mention.end);
    mention.kind.is_code() && mention.confidence < TOLD && end == first + 1 && clocks.contains(document.lower(first))
}

/// "1906 Oyelaran arrived" is no address where somebody of that name is: an hour and a person.
fn part_clocks(documents: &[Document], found: &mut [Vec<Candidate>]) {
    let mut people: FxHashSet<&str> = FxHashSet::default();
    for (document, found) in documents.iter().zip(found.iter()) {
        for each in found.iter().filter(|each| THOROUGH && each.kind == Kind::Person && each.confidence >= TOLD) {
            let (_, end) = document.tokens_of(each.start, each.end);
            people.insert(document.before(end));
        }
    }
    for (document, found) in documents.iter().zip(found) {
        let parted = found.iter().flat_map(|each| {
            let (first, end) = document.tokens_of(each.start, each.end);
            let hour = document.digits(first) == 4 && document.number(first).is_some_and(|hour| hour < 2400);
            let named = end == first + 2 && people.contains(document.lower(end - 1));
            let rule = (each.rule, each.confidence, each.reason);
            let part = |at: usize, kind: Kind| Candidate::of_tokens(document, at, at + 1, kind, rule);
            match (each.kind == Kind::Street && hour && named, part(first, Kind::Time), part(first + 1, Kind::Person)) {
                (true, Some(hour), Some(person)) if hour.end <= person.start => vec![hour, person],
                _ => vec![each.clone()],
            }
        });
        *found = parted.collect();
    }
}

/// The word of a moment that nothing but itself says to be one, so that it may be a name that is known: "CHRISTMAS" where
/// Officer Christmas was, "2121" where unit 2121 was.
fn bare_moment<'d>(document: &'d Document, mention: &Candidate) -> Option<&'d str> {
    let (first, end) = document.tokens_of(mention.start, mention.end);
    let moment = matches!(mention.kind, Kind::Date | Kind::Time | Kind::Age);
    let before = one_of!(
        document.before(first),
        "at by on in until till since before after around about from to past this last next every of age aged near"
    );
    let after = one_of!(document.lower(end), "hrs hours hour am pm a p eve day morning night year years yo and");
    (THOROUGH && moment && end == first + 1 && !before && !after).then(|| document.lower(first))
}

/// The letters of a mention by which it is known again; `None` for a moment, a measure or a single digit.
fn name(document: &Document, mention: &Candidate) -> Option<String> {
    if matches!(mention.kind, Kind::Date | Kind::Time | Kind::Age | Kind::Measure | Kind::Model) {
        return None;
    }
    let (mut first, mut end) = document.tokens_of(mention.start, mention.end);
    if THOROUGH && end > first + 2 && document.lower(end - 1) == "s" && document.before(end - 1) == "'" {
        // "Terminal C's"
        end -= 2;
    }
    if THOROUGH && mention.kind == Kind::Venue && document.habit == Habit::Mixed {
        // "Round Cedar clinic" is known again by the town that it is called after.
        let kind = |token: &Token| token.case == Case::Lower && token.is(Classes::VENUE_END.or(Classes::PLACE_END));
        end -= usize::from(end > first + 1 && document.get(end - 1).is_some_and(kind));
    }
    if THOROUGH && matches!(mention.kind, Kind::Unit | Kind::Highway) {
        // "43 yelled", "Forest Road 2176 north of"
        end = (first..end).rfind(|&at| document.get(at).is_some_and(Token::has_digit)).map_or(end, |at| at + 1);
    }
    if THOROUGH && mention.kind.is_code() && mention.kind != Kind::Unit {
        // "CDL 057118834" is known again by its number.
        let number = (first..end).find(|&at| document.get(at).is_some_and(Token::has_digit));
        first = number.filter(|&at| document.digits(at) > 3 && !document.glued(at)).unwrap_or(first);
    }
    if THOROUGH && mention.kind.is_code() {
        // "RP 3317 reopened" is known again without the word after it.
        let plain = |at: usize| {
            document.get(at).is_some_and(|token| {
                token.shape == Shape::Sign
                    || token.shape == Shape::Word && token.length() > 3 && token.lore.common() > 2
            })
        };
        while end > first + 1 && plain(end - 1) && (first..end).any(|at| document.digits(at) > 0) {
            end -= 1;
        }
    } else if THOROUGH && end > first + 1 && document.lower(first) == "the" {
        first += 1;
    }
    // "Unit 43" is known again as "43", and "pod 3" only as a whole.
    let own =
        |at: &usize| document.get(*at).is_some_and(|token| token.has_digit() || token.is_letter() || !token.is(CUES));
    let own = |at: &usize| !THOROUGH || !mention.kind.is_code() || own(at);
    let letters = |at: usize| document.lower(at).chars().filter(|letter| letter.is_alphanumeric());
    let mut name: String = (first..end).filter(own).flat_map(letters).collect();
    if THOROUGH && name.len() < 2 {
        name = (first..end).flat_map(letters).collect();
    }
    let number = mention.kind.is_code() && name.len() > 1;
    (number || name.contains(|letter: char| letter.is_alphabetic())).then_some(name)
}

/// Words that tell what a number is and are no part of it.
const CUES: Classes = Classes::UNIT_CUE.or(Classes::NUMBER_CUE).or(Classes::CASE_CUE).or(Classes::BADGE_CUE);

fn is_someone(kind: Kind) -> bool {
    matches!(kind, Kind::Person | Kind::K9)
}

/// Placeholders given so far to what is no person.
#[derive(Default)]
struct Given {
    known: FxHashMap<String, String>,
    counts: FxHashMap<&'static str, usize>,
}

impl Given {
    fn placeholder(&mut self, kind: Kind, document: &Document, first: usize, end: usize, words: &str) -> String {
        let noun = kind.noun();
        let plain =
            |word: &str| word.to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).collect::<String>();
        let whole = format!("{noun}:{}", plain(words));
        // A unit by its number and the words before it, whatever else stands beside it.
        if kind == Kind::Unit {
            let cue = Classes::UNIT_CUE.or(Classes::PHONETIC).or(Classes::HOUR);
            let numbered = |at: &usize| document.get(*at).is_some_and(Token::has_digit);
            let last = (first..end).rfind(numbered).map_or(end, |at| at + 1);
            let code = |at: &usize| {
                document.get(*at).is_some_and(|token| token.has_digit() || token.is_letter() || token.is(cue))
            };
            let code: String = (first..last).filter(code).map(|at| document.lower(at)).collect();
            return self.known(noun, &[format!("{noun}:{code}")]);
        }
        // A place is also known by the first word of its name that is its own, a rare one if there is one.
        let place = matches!(kind, Kind::Venue | Kind::Place | Kind::Agency | Kind::Organisation | Kind::Street);
        let kinds = Classes::VENUE_END
            .or(Classes::STREET_END)
            .or(Classes::PLACE_END)
            .or(Classes::AGENCY_WORD)
            .or(Classes::AT_PLACE)
            .or(Classes::COMPASS);
        let names = |most: u8| {
            (first..end).find(|&at| {
                document.get(at).is_some_and(|token| {
                    (token.length() > 3 || token.is_upper() && token.length() > 2)
                        && token.lore.common() < most
                        && !token.has_digit()
                        && !token.is(kinds)
                })
            })
        };
        let own = names(4).or_else(|| names(8)).filter(|_| place).map(|at| format!("{noun}:{}", document.lower(at)));
        let keys: Vec<String> = std::iter::once(whole).chain(own).collect();
        self.known(noun, &keys)
    }

    /// The placeholder that one of the keys has, or else the next one, for all of them from now on.
    fn known(&mut self, noun: &'static str, keys: &[String]) -> String {
        let known = keys.iter().find_map(|key| self.known.get(key)).cloned();
        let placeholder = known.unwrap_or_else(|| {
            let count = self.counts.entry(noun).or_default();
            *count += 1;
            if *count == 1 { format!("[{noun}]") } else { format!("[{noun} {count}]") }
        });
        for key in keys {
            self.known.entry(key.clone()).or_insert_with(|| placeholder.clone());
        }
        placeholder
    }
}
