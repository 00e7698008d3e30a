//! Reads the labels of a text from left to right, and once more where a word turns out to be a name elsewhere in it.

use super::features::{Context, View};
use super::label::Label;
use super::model::{Model, Sums, Weighty};
use crate::document::Habit;

/// How far every other score has to lie below that of harmless for it to be more probable than any threshold asks.
const FAR_BELOW: f32 = 9.0;

/// How far the most telling features have to set harmless above every other label for the other features to be left out, and
/// how far these and the next most telling ones together. With a thousand everywhere, which leaves nothing out, two spans
/// more of the 23,229 in `corpus/test` and `corpus/tune` are found.
fn beyond_doubt(habit: Habit) -> [f32; 2] {
    match habit {
        Habit::Mixed => [6.0, 6.5],
        Habit::Shouting => [5.0, 4.5],
        Habit::Whispering => [6.0, 5.5],
    }
}

/// Scores as far below the highest as this are of no weight.
const NOTHING: f32 = 12.0;

/// The label of every token, with the probability that it is harmless; `least` tells how probable it has to be for the token
/// at a place to be left.
pub fn labels(model: &Model, mut view: View<'_>, least: &dyn Fn(usize) -> f32) -> Vec<(Label, f32)> {
    let mut labels = once(model, &view, least);
    let known: Vec<Label> = labels.iter().map(|(label, _)| *label).collect();
    let again = view.remember(&|at| known.get(at).copied().unwrap_or_default());
    once_more(model, &view, &mut labels, &again, least);
    labels
}

fn once(model: &Model, view: &View<'_>, least: &dyn Fn(usize) -> f32) -> Vec<(Label, f32)> {
    let mut labels = Vec::with_capacity(view.len());
    let mut context = Context::default();
    let mut weighty = Weighty::new();
    for at in 0..view.len() {
        let (label, harmless) = if context.is_harmless() && view.is_among_plain(at) {
            (Label::Harmless, 1.0)
        } else {
            read(model, view, at, context, &mut weighty, least(at))
        };
        context = context.then(label);
        labels.push((label, harmless));
    }
    labels
}

/// Looks again at tokens of which more is known now, and at those after them as long as something changes.
fn once_more(
    model: &Model,
    view: &View<'_>,
    labels: &mut [(Label, f32)],
    again: &[usize],
    least: &dyn Fn(usize) -> f32,
) {
    let mut weighty = Weighty::new();
    let mut next = 0;
    for &first in again {
        let mut changes = first >= next;
        next = first.max(next);
        while changes && next < labels.len() {
            let label = |back: usize| next.checked_sub(back).map_or(Label::Harmless, |at| labels[at].0);
            let context = Context::default().then(label(2)).then(label(1));
            let before = labels[next].0;
            labels[next] = read(model, view, next, context, &mut weighty, least(next));
            changes = labels[next].0 != before;
            next += 1;
        }
    }
}

/// The label of a token. Where some of the features leave no doubt that it is harmless, the rest are not looked at.
fn read(
    model: &Model,
    view: &View<'_>,
    at: usize,
    context: Context,
    weighty: &mut Weighty,
    least: f32,
) -> (Label, f32) {
    view.telling(at, context, |feature| model.find(feature, weighty));
    let mut sums = Sums::default();
    model.sum(weighty, &mut sums);
    let [first, second] = beyond_doubt(view.habit());
    if is_harmless(&model.scores(&sums), first) {
        return (Label::Harmless, 1.0);
    }
    view.more(at, context, |feature| model.find(feature, weighty));
    model.sum(weighty, &mut sums);
    if is_harmless(&model.scores(&sums), second) {
        return (Label::Harmless, 1.0);
    }
    view.others(at, context, |feature| model.find(feature, weighty));
    model.sum(weighty, &mut sums);
    decide(&model.scores(&sums), least)
}

/// Whether every other label scores further below harmless than this.
fn is_harmless(scores: &[f32; Label::COUNT], doubt: f32) -> bool {
    scores[1..].iter().all(|score| *score < scores[0] - doubt)
}

/// The best label that names something, unless harmless is probable enough.
pub fn decide(scores: &[f32; Label::COUNT], least: f32) -> (Label, f32) {
    let highest = scores.iter().copied().fold(f32::MIN, f32::max);
    if is_harmless(scores, FAR_BELOW) {
        return (Label::Harmless, 1.0);
    }
    let near = scores.iter().filter(|score| **score > highest - NOTHING);
    let sum: f32 = near.map(|score| (score - highest).exp()).sum();
    let harmless = (scores[0] - highest).exp() / sum;
    if harmless >= least {
        return (Label::Harmless, harmless);
    }
    let best = (1..Label::COUNT).max_by(|&left, &right| scores[left].total_cmp(&scores[right])).unwrap_or(0);
    (Label::ALL[best], harmless)
}
