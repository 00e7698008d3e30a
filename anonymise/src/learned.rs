//! The learned recogniser: a log-linear model over what the other layers see of a word and its neighbours. It reads from
//! left to right and gives every token a label, with what it gave to the ones before as a part of what it looks at. Where
//! it is not sure that a token is harmless, the token is found: two people decide anyway, and a leak costs more than a
//! dismissal.

mod again;
mod decode;
mod evidence;
mod features;
mod held;
mod label;
mod model;
#[cfg(feature = "training")]
pub mod training;

use std::sync::OnceLock;

use rustc_hash::FxHashSet;

use crate::Kind;
use crate::document::{Document, Habit, Shape};
use crate::finding::{Candidate, SUREST_LEARNED};
use crate::recognise::Rule;
use crate::vocabulary::{Classes, one_of};
use features::View;
use label::Label;
use model::Model;

const LEARNED: Rule = ("learned", 58, "Stands where names and identifiers stand in reports that people have marked.");
const SURE: Rule =
    ("learned.sure", SUREST_LEARNED, "Stands where names and identifiers stand in reports that people have marked.");

/// How sure a rule has to be for the model not to take its finding into a longer one, in hundredths.
const CERTAIN: u8 = 75;

/// What tokens may be harmless by that hold nothing of what the model takes them for.
const TOLD: f32 = 0.4;

/// What a word that opens a sentence may be harmless by, when it is a common one that is a name too.
const EVEN: f32 = 0.5;

/// The weights, made by `./dev train`: see docs/ANONYMISE.md.
static MODEL: OnceLock<Model> = OnceLock::new();

fn model() -> &'static Model {
    MODEL.get_or_init(|| Model::read(include_bytes!("../model/weights.bin")))
}

/// How probable it has to be that a token is harmless for it to be left: a word, a number in digits or in words, and a single
/// letter, as of a plate.
fn least(habit: Habit) -> [f32; 3] {
    match habit {
        Habit::Mixed => [0.975, 0.975, 0.995],
        Habit::Shouting => [0.85, 0.87, 0.95],
        Habit::Whispering => [0.955, 0.955, 0.98],
    }
}

/// What the model finds beyond `found`.
pub fn find(document: &Document, found: &[Candidate]) -> Vec<Candidate> {
    let [words, numbers, letters] = least(document.habit);
    let least = |at: usize| match document.get(at) {
        Some(token) if token.is_letter() && !one_of!(document.lower(at), "a i") => letters,
        Some(token) if token.has_digit() || token.is(Classes::HOUR.or(Classes::NUMBER)) => numbers,
        _ => words,
    };
    let mut labels = decode::labels(model(), View::new(document, found), &least);
    let names = names(document, found);
    for (at, token) in document.tokens().iter().enumerate() {
        let (label, harmless) = labels[at];
        if label == Label::Harmless {
            continue;
        }
        let among_names = label == Label::Person
            && [at.wrapping_sub(1), at + 1]
                .into_iter()
                .any(|at| labels.get(at).is_some_and(|(label, _)| *label == Label::Person));
        if harmless >= held::back(document, at, token, label, among_names)
            || harmless > EVEN && held::is_opening_word(document, at, token) && !names.contains(document.lower(at))
        {
            labels[at].0 = Label::Harmless;
        }
    }
    // What the rules are sure of stays a finding of its own: a code is no part of the next one, a name no part of the
    // street before it.
    for each in found.iter().filter(|each| each.confidence >= CERTAIN) {
        let (first, end) = document.tokens_of(each.start, each.end);
        for label in labels[first..end].iter_mut().filter(|label| label.0 != Label::Harmless) {
            match each.kind {
                kind if kind.is_code() => label.0 = Label::Harmless,
                kind if label.0.kind() == Some(kind) => {}
                kind if kind.stands_alone() => label.0 = Label::Harmless,
                Kind::Person => label.0 = Label::Person,
                _ => {}
            }
        }
        // "0014 44 OUT": what follows a whole time is the unit that reports.
        let counted = document.get(end).is_some_and(|token| token.has_digit() || token.is(Classes::HOUR));
        if each.kind == Kind::Time && counted && labels[end].0 == Label::Time {
            labels[end].0 = Label::Unit;
        }
    }
    candidates(document, &labels)
}

/// The words of the names of people.
fn names<'d>(document: &'d Document, found: &[Candidate]) -> FxHashSet<&'d str> {
    let people = found.iter().filter(|each| each.kind.is_someone());
    people
        .flat_map(|each| {
            let (first, end) = document.tokens_of(each.start, each.end);
            (first..end).map(|at| document.lower(at))
        })
        .collect()
}

/// Whether a sign parts people: the end of a sentence, a semicolon.
fn parts(document: &Document, at: usize) -> bool {
    one_of!(document.lower(at), ". ! ? ;") && (document.lower(at) == ";" || document.begins_sentence(at + 1))
}

/// Runs of tokens of one label, without the signs at their edges.
fn candidates(document: &Document, labels: &[(Label, f32)]) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    let mut at = 0;
    while at < labels.len() {
        let (label, mut harmless) = labels[at];
        let mut end = at + 1;
        while labels.get(end).is_some_and(|next| next.0 == label) && !(label == Label::Person && parts(document, end)) {
            harmless = harmless.min(labels[end].1);
            end += 1;
        }
        if let Some(kind) = label.kind() {
            let sign = |at: usize| document.get(at).is_none_or(|token| token.shape == Shape::Sign);
            let (mut first, mut last) = (at, end);
            while first < last && (sign(first) || last > first + 1 && evidence::leads(document, first, label)) {
                first += 1;
            }
            let trails = |at: usize| at > first && evidence::trails(document, at, label);
            while last > first && (sign(last - 1) || trails(last - 1)) {
                last -= 1;
            }
            let told = harmless < TOLD || evidence::speaks_for(document, first, last, label);
            if told && !evidence::speaks_against(document, first, last, label) {
                let rule = if harmless < 0.3 { SURE } else { LEARNED };
                candidates.extend(Candidate::of_tokens(document, first, last, kind, rule));
            }
        }
        at = end;
    }
    candidates
}
