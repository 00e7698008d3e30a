//! What the columns of the logits stand for.

use std::collections::BTreeMap;

use anonymise::Kind;
use serde::Deserialize;

use crate::ClassifierError;

/// The kind of each column; `None` for what is not looked for.
pub struct Labels(Vec<Option<Kind>>);

#[derive(Deserialize)]
struct Config {
    id2label: BTreeMap<usize, String>,
}

impl Labels {
    /// The labels of a `config.json`.
    pub fn read(config: &[u8], kinds: &BTreeMap<String, Kind>) -> Result<Self, ClassifierError> {
        let wrong = |told: String| ClassifierError::Labels(told);
        let config: Config = serde_json::from_slice(config).map_err(|error| wrong(format!("config.json: {error}")))?;
        let numbered = config.id2label.keys().copied().eq(0..config.id2label.len());
        if !numbered || config.id2label.is_empty() {
            return Err(wrong("config.json numbers them with gaps".to_owned()));
        }
        let told: Vec<&str> = config.id2label.values().map(|label| plain(label)).collect();
        if let Some(unknown) = kinds.keys().find(|kind| !told.contains(&kind.as_str())) {
            return Err(wrong(format!("config.json has none that is called {unknown}")));
        }
        if kinds.is_empty() {
            return Err(wrong("the settings name none".to_owned()));
        }
        Ok(Self(told.into_iter().map(|label| kinds.get(label).copied()).collect()))
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The kind that a token is most probably of, when what is looked for is together at least so probable.
    pub fn of(&self, logits: &[f32], least: f32) -> Option<Kind> {
        let highest = logits.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        let weights: Vec<f32> = logits.iter().map(|logit| (logit - highest).exp()).collect();
        let all: f32 = weights.iter().sum();
        let mut of_kind: BTreeMap<Kind, f32> = BTreeMap::new();
        for (kind, weight) in self.0.iter().zip(&weights).filter_map(|(kind, weight)| Some(((*kind)?, weight))) {
            *of_kind.entry(kind).or_default() += weight;
        }
        let told: f32 = of_kind.values().sum();
        let likeliest = of_kind.into_iter().max_by(|one, other| one.1.total_cmp(&other.1))?;
        (told / all >= least).then_some(likeliest.0)
    }
}

/// A label without what tells the first token from the others.
fn plain(label: &str) -> &str {
    ["B-", "I-", "E-", "S-", "L-", "U-"].iter().find_map(|mark| label.strip_prefix(mark)).unwrap_or(label)
}
