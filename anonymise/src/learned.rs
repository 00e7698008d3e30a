//! The learned recogniser: a log-linear model over what the other layers see of a word and its neighbours. It reads from
//! left to right and gives every token a label, with what it gave to the ones before as a part of what it looks at. Where
//! it is not sure that a token is harmless, the token is found: two people decide anyway, and a leak costs more than a
//! dismissal.

mod again;
mod decode;
mod evidence;
mod features;
mod label;
mod model;
#[cfg(feature = "training")]
pub mod training;

use std::sync::OnceLock;

use rustc_hash::FxHashSet;

use crate::Kind;
use crate::document::{Case, Document, Habit, Shape, Token};
use crate::finding::Candidate;
use crate::frame;
use crate::recognise::{Rule, is_known_code};
use crate::vocabulary::{Classes, one_of};
use features::View;
use label::Label;
use model::Model;

const LEARNED: Rule = ("learned", 58, "Stands where names and identifiers stand in reports that people have marked.");
const SURE: Rule = ("learned.sure", 76, "Stands where names and identifiers stand in reports that people have marked.");

/// How sure a rule has to be for the model not to take its finding into a longer one, in hundredths.
const CERTAIN: u8 = 75;

/// What a word that opens a sentence may be harmless by, when it is a common one that is a name too.
const EVEN: f32 = 0.5;

/// The weights, made by `./dev train`: see docs/ANONYMISE.md.
static MODEL: OnceLock<Model> = OnceLock::new();

fn model() -> &'static Model {
    MODEL.get_or_init(|| Model::read(include_bytes!("../model/weights.bin")))
}

/// How probable it has to be that a token is harmless for it to be left, in mixed text, in capitals, in small letters.
fn least(habit: Habit) -> f32 {
    match habit {
        Habit::Mixed => 0.9945,
        Habit::Shouting => 0.938,
        Habit::Whispering => 0.965,
    }
}

/// What the model finds beyond `found`.
pub fn find(document: &Document, found: &[Candidate]) -> Vec<Candidate> {
    let mut labels = decode::labels(model(), View::new(document, found), least(document.habit));
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
        if is_harmless(document, at, token, label, among_names)
            || harmless > EVEN && is_opening_word(document, at, token) && !names.contains(document.lower(at))
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
    let people = found.iter().filter(|each| matches!(each.kind, Kind::Person | Kind::K9));
    people
        .flat_map(|each| {
            let (first, end) = document.tokens_of(each.start, each.end);
            (first..end).map(|at| document.lower(at))
        })
        .collect()
}

/// What the model does not know better than the frames do: measures and makes, and common words in small letters that
/// can be no part of a name.
fn is_harmless(document: &Document, at: usize, token: &Token, label: Label, among_names: bool) -> bool {
    let moment = matches!(label, Label::Date | Label::Time | Label::Age | Label::Unit);
    let small = document.habit == Habit::Mixed && token.case == Case::Lower && token.shape == Shape::Word;
    let named = token.lore.first().max(token.lore.last()) > 2;
    let thing = matches!(
        label,
        Label::Person | Label::Place | Label::Venue | Label::Organisation | Label::Agency | Label::Number
    );
    let letters = token.is(Classes::LETTERS)
        && !token.is(Classes::STATE_CODE.or(Classes::AGENCY_LETTERS).or(Classes::AGENCY_WORD))
        && !(label == Label::Agency && one_of!(document.lower(at), "fbi fema faa dea irs ice hsi"));
    // "VIN" is somebody's name only where capitals tell nothing.
    let named = named && !(letters && token.is_upper() && document.habit == Habit::Mixed);
    let explained = thing && (letters || token.is(Classes::COMMON.or(Classes::HARMLESS)));
    let code = token.length() < 4 && document.glued(at + 1) && is_known_code(document, at);
    let tail = at > 1
        && (token.is_letter() && document.before(at) == "-" || document.before(at) == "." && token.has_digit())
        && document.glued(at)
        && document.digits(at - 2) > 0
        && frame::is_numbered(document, at - 2);
    code || tail
        || explained && !named
        || thing && !(named && among_names) && (token.is(Classes::MAKE) || frame::is_model(document, at, token))
        || frame::is_counted(document, at, token)
            && (!matches!(label, Label::Date | Label::Time | Label::Age) || frame::is_length(document.lower(at)))
        || !matches!(label, Label::Date | Label::Time | Label::Age) && frame::is_harmless_word(document, at, token)
        || matches!(label, Label::Date | Label::Time | Label::Number) && frame::counts_something(document, at, token)
        || frame::is_harmless_number(document, at, token, matches!(label, Label::Age | Label::Time))
        || small && token.lore.common() > 3 && !moment
}

/// "Hope is no plan": a common word whose capital only comes from the sentence it opens.
fn is_opening_word(document: &Document, at: usize, token: &Token) -> bool {
    document.habit == Habit::Mixed
        && token.case == Case::Capital
        && token.lore.common() > 4
        && document.begins_sentence(at)
        && document.get(at + 1).is_some_and(|next| next.case == Case::Lower && next.shape == Shape::Word)
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
            if evidence::speaks_for(document, first, last, label) {
                let rule = if harmless < 0.3 { SURE } else { LEARNED };
                candidates.extend(Candidate::of_tokens(document, first, last, kind, rule));
            }
        }
        at = end;
    }
    candidates
}
