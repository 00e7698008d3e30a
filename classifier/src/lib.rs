//! A token classifier in ONNX that an instance brings along: one more reader of the narratives. It is run in pure Rust, on
//! files whose SHA-256 the instance has named, and what it finds is only ever added to what `anonymise` finds.
//!
//! The files are those that the Hugging Face tools export for token classification: `model.onnx` with the inputs
//! `input_ids`, `attention_mask` and perhaps `token_type_ids` and one output of logits, `tokenizer.json`, and `config.json`
//! with the labels in `id2label`.

mod labels;
mod model;
mod pinned;

use std::collections::BTreeMap;
use std::path::Path;

use anonymise::{Kind, Named};
use thiserror::Error;
use tokenizers::{
    PaddingDirection, PaddingParams, PaddingStrategy, Tokenizer, TruncationDirection, TruncationParams,
    TruncationStrategy,
};

use labels::Labels;
use model::Model;

/// How many tokens are read at a time, and how many of them are read once more with the next ones.
const WINDOW: usize = 256;
const OVERLAP: usize = 64;

/// What a classifier is made of.
#[derive(Clone, Debug)]
pub struct Setup<'a> {
    /// The folder with `model.onnx`, `tokenizer.json` and `config.json`.
    pub folder: &'a Path,
    /// The SHA-256 of each of the three files, in hexadecimal digits.
    pub sha256: &'a BTreeMap<String, String>,
    /// What each label stands for, without its `B-` or `I-`: "PER" is `Kind::Person`. Labels that are not named are not
    /// looked for.
    pub kinds: &'a BTreeMap<String, Kind>,
    /// How probable a label has to be, above 0 and up to 1.
    pub least: f32,
}

/// A classifier that could not be made, or could not read.
#[derive(Debug, Error)]
pub enum ClassifierError {
    /// A file cannot be opened.
    #[error("{file} of the classifier cannot be opened: {error}")]
    Unreadable {
        /// Its name.
        file: &'static str,
        /// Why.
        error: std::io::Error,
    },
    /// A file has no hash in the settings.
    #[error("{0} of the classifier has no sha256 in the settings")]
    Unpinned(&'static str),
    /// A file is not the one that the settings name.
    #[error("{file} of the classifier is not the one that the settings name: its sha256 is {is}")]
    Changed {
        /// Its name.
        file: &'static str,
        /// Its SHA-256.
        is: String,
    },
    /// `config.json` or the settings do not tell what the labels are.
    #[error("the labels of the classifier: {0}")]
    Labels(String),
    /// `tokenizer.json` cannot be used.
    #[error("tokenizer.json of the classifier: {0}")]
    Tokenizer(String),
    /// `model.onnx` cannot be used.
    #[error("model.onnx of the classifier: {0}")]
    Model(String),
}

/// A token classifier.
pub struct Classifier {
    tokenizer: Tokenizer,
    model: Model,
    labels: Labels,
    least: f32,
}

impl Classifier {
    /// Reads the files, after it has seen that they are the ones that were named.
    ///
    /// # Errors
    /// When a file is missing, is another one, or is of no use.
    pub fn open(setup: &Setup) -> Result<Self, ClassifierError> {
        if !(setup.least > 0.0 && setup.least <= 1.0) {
            return Err(ClassifierError::Labels("the least probability is above 0 and at most 1".to_owned()));
        }
        let read = |file| pinned::read(setup.folder, file, setup.sha256);
        let labels = Labels::read(&read("config.json")?, setup.kinds)?;
        let told = |error: tokenizers::Error| ClassifierError::Tokenizer(error.to_string());
        let mut tokenizer = Tokenizer::from_bytes(read("tokenizer.json")?).map_err(told)?;
        let padding = PaddingParams {
            strategy: PaddingStrategy::Fixed(WINDOW),
            direction: PaddingDirection::Right,
            ..tokenizer.get_padding().cloned().unwrap_or_default()
        };
        let truncation = TruncationParams {
            direction: TruncationDirection::Right,
            max_length: WINDOW,
            strategy: TruncationStrategy::LongestFirst,
            stride: OVERLAP,
        };
        tokenizer.with_padding(Some(padding)).with_truncation(Some(truncation)).map_err(told)?;
        let model = Model::read(&read("model.onnx")?, WINDOW, labels.count())?;
        Ok(Self { tokenizer, model, labels, least: setup.least })
    }

    /// What the classifier takes for a name or an identifier in a text, in the order in which it reads; places may overlap.
    ///
    /// # Errors
    /// When the tokenizer or the model cannot read the text.
    pub fn find(&self, text: &str) -> Result<Vec<Named>, ClassifierError> {
        let told = |error: tokenizers::Error| ClassifierError::Tokenizer(error.to_string());
        let mut first = self.tokenizer.encode_char_offsets(text, true).map_err(told)?;
        let others = first.take_overflowing();
        let mut named: Vec<Named> = Vec::new();
        for window in std::iter::once(&first).chain(&others) {
            let logits = self.model.run(window)?;
            let tokens = logits.chunks_exact(self.labels.count()).zip(window.get_offsets());
            let skipped = window.get_special_tokens_mask().iter().zip(window.get_attention_mask());
            for ((logits, &(start, end)), (&special, &read)) in tokens.zip(skipped) {
                let label =
                    if special == 0 && read == 1 && start < end { self.labels.of(logits, self.least) } else { None };
                let Some(kind) = label else { continue };
                match named.last_mut().filter(|last| last.kind == kind && (last.start..=last.end + 1).contains(&start))
                {
                    Some(last) => last.end = last.end.max(end),
                    None => named.push(Named { start, end, kind }),
                }
            }
        }
        Ok(named)
    }
}
