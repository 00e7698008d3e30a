//! Training: the narratives of the corpus, each also in capitals, in small letters, carelessly and with other names in it, by
//! stochastic gradient descent with AdaGrad on the log-loss. The labels of the tokens before are the model's own from the
//! second round on, so that it learns to read on after its own mistakes.

use super::features::{BITS, Context, View};
use super::label::Label;
use super::model::Model;
use crate::document::{Document, Habit};
use crate::eval::{Gold, Narrative};
use crate::finding::Candidate;
use crate::text::Plain;
use crate::{propagate, recognise, resolve};

/// How a model is trained.
#[derive(Clone, Debug)]
pub struct Plan {
    /// How often every text is read.
    pub rounds: usize,
    /// How far a step goes.
    pub rate: f32,
    /// How far each step also draws its weights to nothing, in times of itself, so that most of them end there.
    pub decay: f32,
    /// How many of a hundred features are left out of each step, so that the others learn to do without them.
    pub dropped: usize,
    /// Rows that weigh less than this are left out of the model.
    pub least: f32,
    /// How often each narrative is read with other names.
    pub renamed: usize,
    /// How much more than others a token of a trap counts: a word that must stay where a name could stand.
    pub trap: f32,
    /// How much more than others a token counts that identifies and that no rule finds.
    pub unaided: f32,
    /// Features that are met in no more narratives than this are left out.
    pub seldom: u16,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            rounds: 16,
            rate: 0.08,
            decay: 0.006,
            dropped: 40,
            least: 0.05,
            renamed: 6,
            trap: 12.0,
            unaided: 2.0,
            seldom: 22,
        }
    }
}

/// Names to put in the place of others.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// Of people.
    pub people: Vec<String>,
    /// Of towns.
    pub towns: Vec<String>,
}

/// A small generator (xorshift64*), so that training gives the same model every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        ((self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize) % end.max(1)
    }
}

/// Reads with this model from now on, unless something has been read already: whether it does.
pub fn install(model: &[u8]) -> bool {
    super::MODEL.set(Model::read(model)).is_ok()
}

/// The model's bytes.
pub fn train(narratives: &[Narrative], names: &Names, plan: &Plan) -> Vec<u8> {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let mut texts = Vec::new();
    for narrative in narratives {
        texts.push(narrative.clone());
        for _ in 0..plan.renamed {
            texts.push(renamed(narrative, names, &mut dice));
        }
        let other = renamed(narrative, names, &mut dice);
        texts.push(recased(&other, small));
        texts.push(recased(narrative, capital));
        texts.push(recased(&other, capital));
        texts.push(recased(narrative, small));
        let other = renamed(narrative, names, &mut dice);
        texts.push(careless(&other, &mut dice));
    }
    let forms = texts.len() / narratives.len().max(1);
    let plain: Vec<Plain> = texts.iter().map(|text| Plain::new(&text.text)).collect();
    let documents: Vec<(Document, Vec<Label>)> =
        texts.iter().zip(&plain).map(|(text, plain)| labelled(text, plain)).collect();
    let found: Vec<Vec<Candidate>> = documents
        .iter()
        .map(|(document, _)| {
            let mut found = vec![resolve::apart(document, recognise::all(document))];
            let repeated = propagate::repeated(std::slice::from_ref(document), &found);
            crate::add(std::slice::from_ref(document), &mut found, repeated);
            found.pop().unwrap_or_default()
        })
        .collect();
    let mut views: Vec<View<'_>> =
        documents.iter().zip(&found).map(|((document, _), found)| View::new(document, found)).collect();
    // The first look knows nothing of other places, the second does: two of three texts teach the second.
    for (text, (view, (_, labels))) in views.iter_mut().zip(&documents).enumerate() {
        if text % 3 > 0 {
            view.remember(&|at| labels.get(at).copied().unwrap_or_default());
        }
    }

    let known = often(&views, &documents, forms, plan.seldom);
    let mut weights = vec![[0.0_f32; Label::COUNT]; 1 << BITS];
    let mut squares = vec![0.0_f32; 1 << BITS];
    let mut bias = [0.0_f32; Label::COUNT];
    let counts: Vec<Vec<f32>> = (0..documents.len())
        .map(|text| weighed(&documents[text].0, &documents[text].1, &texts[text], &found[text], plan))
        .collect();
    let mut order: Vec<usize> = (0..documents.len()).collect();
    let mut active = Vec::new();
    for round in 0..plan.rounds {
        for at in (1..order.len()).rev() {
            order.swap(at, dice.below(at + 1));
        }
        let rate = plan.rate * (1.0 - round as f32 / (plan.rounds as f32 + 2.0));
        for &text in &order {
            let mut context = Context::default();
            for (at, &gold) in documents[text].1.iter().enumerate() {
                active.clear();
                views[text].features(at, context, |feature| {
                    if known[feature] && dice.below(100) >= plan.dropped {
                        active.push(feature);
                    }
                });
                let mut scores = bias;
                for &feature in &active {
                    for (score, weight) in scores.iter_mut().zip(weights[feature]) {
                        *score += weight;
                    }
                }
                let highest = scores.iter().copied().fold(f32::MIN, f32::max);
                let sum: f32 = scores.iter().map(|score| (score - highest).exp()).sum();
                let mut slope = scores.map(|score| (score - highest).exp() / sum);
                slope[gold as usize] -= 1.0;
                slope.iter_mut().for_each(|each| *each *= counts[text][at]);
                let size: f32 = slope.iter().map(|each| each * each).sum();
                if size > 1e-5 {
                    for &feature in &active {
                        squares[feature] += size;
                        let step = rate / (squares[feature] + 1e-3).sqrt();
                        for (weight, slope) in weights[feature].iter_mut().zip(slope) {
                            *weight -= step * slope;
                            *weight -= weight.clamp(-step * plan.decay, step * plan.decay);
                        }
                    }
                    for (bias, slope) in bias.iter_mut().zip(slope) {
                        *bias -= 0.01 * rate * slope;
                    }
                }
                let given = if round == 0 || dice.below(4) == 0 { gold } else { super::decode::decide(&scores, 0.6).0 };
                context = context.then(given);
            }
        }
    }
    let kept = 1.0 - plan.dropped as f32 / 100.0;
    weights.iter_mut().flatten().for_each(|weight| *weight *= kept);
    Model::write(&bias, &weights, plan.least)
}

/// Which features are met in more than `seldom` narratives, of which each is read in `forms` forms in a row: what is met
/// in fewer tells of them and of nothing else.
fn often(views: &[View<'_>], documents: &[(Document, Vec<Label>)], forms: usize, seldom: u16) -> Vec<bool> {
    let mut met = vec![(0_u16, usize::MAX); 1 << BITS];
    for (text, view) in views.iter().enumerate() {
        let mut context = Context::default();
        for (at, &gold) in documents[text].1.iter().enumerate() {
            view.features(at, context, |feature| {
                let (count, last) = &mut met[feature];
                if *last != text / forms {
                    *last = text / forms;
                    *count = count.saturating_add(1);
                }
            });
            context = context.then(gold);
        }
    }
    met.into_iter().map(|(count, _)| count > seldom).collect()
}

/// How much each token counts.
fn weighed(document: &Document, labels: &[Label], narrative: &Narrative, found: &[Candidate], plan: &Plan) -> Vec<f32> {
    let unaided = |label: &Label| if *label == Label::Harmless { 1.0 } else { plan.unaided };
    let mut counts: Vec<f32> = labels.iter().map(unaided).collect();
    for each in found {
        let (first, end) = document.tokens_of(each.start, each.end);
        counts[first..end].fill(1.0);
    }
    for trap in narrative.spans.iter().filter(|span| span.label == "TRAP") {
        let (first, end) = document.tokens_of(trap.start, trap.end);
        let harmless = (first..end).filter(|&at| labels[at] == Label::Harmless);
        harmless.for_each(|at| counts[at] = plan.trap);
    }
    counts
}

fn labelled<'t>(narrative: &Narrative, text: &'t Plain) -> (Document<'t>, Vec<Label>) {
    let document = Document::new(text);
    let mut labels = vec![Label::Harmless; document.len()];
    for span in &narrative.spans {
        let label = Label::of_gold(&span.label);
        if label == Label::Harmless {
            continue;
        }
        let (first, end) = document.tokens_of(span.start, span.end);
        labels[first..end].fill(label);
    }
    (document, labels)
}

fn small(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

fn capital(letter: char) -> char {
    letter.to_uppercase().next().unwrap_or(letter)
}

/// The narrative with every letter changed; a letter stays one letter.
fn recased(narrative: &Narrative, change: impl Fn(char) -> char) -> Narrative {
    Narrative { text: narrative.text.chars().map(change).collect(), ..narrative.clone() }
}

/// The narrative as somebody types it who seldom reaches for the capitals: two of three words lose theirs, and all of them
/// where that leaves a text with capitals where they belong.
fn careless(narrative: &Narrative, dice: &mut Dice) -> Narrative {
    let mut text = String::with_capacity(narrative.text.len());
    let (mut inside, mut lost) = (false, false);
    for letter in narrative.text.chars() {
        if letter.is_alphabetic() && !inside {
            lost = dice.below(3) > 0;
        }
        inside = letter.is_alphabetic();
        text.push(if lost { small(letter) } else { letter });
    }
    if Document::new(&Plain::new(&text)).habit == Habit::Mixed {
        return recased(narrative, small);
    }
    Narrative { text, ..narrative.clone() }
}

/// The narrative with other names of people and towns, the same for the same word.
fn renamed(narrative: &Narrative, names: &Names, dice: &mut Dice) -> Narrative {
    if names.people.is_empty() || names.towns.is_empty() {
        return narrative.clone();
    }
    let letters: Vec<char> = narrative.text.chars().collect();
    let mut spans: Vec<&Gold> = narrative.spans.iter().collect();
    spans.sort_by_key(|span| span.start);
    let mut given: std::collections::BTreeMap<String, String> = std::collections::BTreeMap::new();
    let mut renamed = Narrative { id: narrative.id.clone(), text: String::new(), spans: Vec::new() };
    let (mut length, mut at) = (0, 0);
    for span in spans {
        if span.start < at {
            continue;
        }
        let between: String = letters[at..span.start].iter().collect();
        let words: String = letters[span.start..span.end].iter().collect();
        let pool = match span.label.as_str() {
            "PERSON" | "K9" => Some(&names.people),
            "PLACE" | "STREET" | "VENUE" | "AGENCY" | "LOC" => Some(&names.towns),
            _ => None,
        };
        let words = pool.map_or(words.clone(), |pool| {
            let text = Plain::new(&words);
            let document = Document::new(&text);
            let mut other = String::new();
            for at in 0..document.len() {
                if at > 0 && !document.glued(at) {
                    other.push(' ');
                }
                let plain = document.plain(at);
                let Some(token) = document.get(at) else { continue };
                let own = token.shape == crate::document::Shape::Word
                    && token.length() > 2
                    && (token.lore.common() < 4 || span.label == "PERSON")
                    && !token.is(crate::vocabulary::Classes::PARTICLE.or(crate::vocabulary::Classes::SUFFIX))
                    && (token.classes.bits() == 0
                        || span.label == "PERSON"
                        || token.is(crate::vocabulary::Classes::FIRST_NAME));
                if !own {
                    other.push_str(plain);
                    continue;
                }
                let name =
                    given.entry(document.lower(at).to_owned()).or_insert_with(|| pool[dice.below(pool.len())].clone());
                let upper = token.is_upper();
                let capital = token.is_capital();
                let mut each = name.chars();
                match (upper, capital, each.next()) {
                    (true, _, _) => other.extend(name.chars().flat_map(char::to_uppercase)),
                    (_, true, Some(first)) => {
                        other.extend(first.to_uppercase());
                        other.extend(each);
                    }
                    _ => other.push_str(name),
                }
            }
            other
        });
        length += between.chars().count();
        let end = length + words.chars().count();
        renamed.spans.push(Gold { start: length, end, label: span.label.clone() });
        renamed.text.push_str(&between);
        renamed.text.push_str(&words);
        length = end;
        at = span.end;
    }
    renamed.text.extend(&letters[at..]);
    renamed
}
