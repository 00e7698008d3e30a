//! The words of a report, and how well they fit a question's.

use std::collections::BTreeMap;

use app::report::published::Published;

/// A word of this many letters also finds those that begin with it.
const SHORTEST_PREFIX: usize = 3;

/// The words of one report with their weights.
pub struct Words(BTreeMap<String, u32>);

impl Words {
    /// The words that a reader of the report sees.
    pub fn of(report: &Published) -> Self {
        let mut words = BTreeMap::new();
        let mut add = |text: &str, weight: u32| {
            for word in asked(text) {
                *words.entry(word).or_default() += weight;
            }
        };
        add(&report.title, 8);
        add(&report.synopsis, 4);
        add(&report.event_summary, 1);
        add(&report.recommendation, 1);
        for lesson in &report.lessons {
            add(lesson, 3);
        }
        Self(words)
    }

    /// How well the report fits: the weights of all words asked for; none where one of them is missing.
    pub fn score(&self, asked: &[String]) -> Option<u32> {
        asked.iter().map(|word| self.weight(word)).sum()
    }

    fn weight(&self, word: &str) -> Option<u32> {
        if word.chars().count() < SHORTEST_PREFIX {
            return self.0.get(word).copied();
        }
        let beginning = self.0.range(word.to_owned()..).take_while(|(each, _)| each.starts_with(word));
        let weights: Vec<u32> = beginning.map(|(_, weight)| *weight).collect();
        (!weights.is_empty()).then(|| weights.iter().sum())
    }
}

/// The words of a text in lower case: letters and digits, apostrophes left out.
pub fn asked(text: &str) -> Vec<String> {
    let folded = text.to_lowercase().replace(['\'', '’'], "");
    folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}
