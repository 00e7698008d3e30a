//! The classifier that an instance may bring along. It reads what a moderator opens, after `anonymise` has, and only adds.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anonymise::{Kind, Named};
use serde::Deserialize;

/// The classifier of an instance, as its settings name it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClassifierSettings {
    /// The folder with `model.onnx`, `tokenizer.json` and `config.json`, seen from the data folder.
    pub folder: PathBuf,
    /// The SHA-256 of each of the three files, in hexadecimal digits.
    pub sha256: BTreeMap<String, String>,
    /// What each label stands for.
    pub kinds: BTreeMap<String, Kind>,
    /// How probable it has to be that a token is of one of these kinds, above 0 and up to 1.
    #[serde(default = "even")]
    pub least: f32,
}

fn even() -> f32 {
    0.5
}

#[cfg(feature = "classifier")]
mod built_in {
    use std::collections::HashMap;
    use std::sync::{Arc, Mutex, PoisonError};

    use classifier::{Classifier, Setup};
    use sha2::{Digest, Sha256};

    use super::{ClassifierSettings, Named, Path};
    use crate::service::Failed;

    /// How many texts are remembered, so that a report that is opened again is not read again. What is remembered of them
    /// are places and kinds, not a word.
    const REMEMBERED: usize = 512;

    type Memory = HashMap<[u8; 32], Vec<Named>>;

    /// The classifier, if there is one.
    #[derive(Clone, Default)]
    pub struct SecondReader(Option<Arc<(Classifier, Mutex<Memory>)>>);

    impl SecondReader {
        /// The classifier of the settings, its files in the data folder; nobody where they name none.
        ///
        /// # Errors
        /// When its files are not those that the settings name, or are of no use.
        pub fn open(settings: Option<&ClassifierSettings>, data: &Path) -> Result<Self, super::ReaderError> {
            let Some(settings) = settings else { return Ok(Self(None)) };
            let setup = Setup {
                folder: &data.join(&settings.folder),
                sha256: &settings.sha256,
                kinds: &settings.kinds,
                least: settings.least,
            };
            Ok(Self(Some(Arc::new((Classifier::open(&setup)?, Mutex::default())))))
        }

        /// What it finds in each text; nothing where there is no classifier.
        ///
        /// # Errors
        /// When it cannot read a text: a report that was promised two readers is not shown after one.
        pub async fn named(&self, texts: &[&str]) -> Result<Vec<Vec<Named>>, Failed> {
            let Some(reader) = self.0.clone() else { return Ok(Vec::new()) };
            let texts: Vec<String> = texts.iter().map(|&text| text.to_owned()).collect();
            let reading = tokio::task::spawn_blocking(move || {
                texts.iter().map(|text| recall(&reader.0, &reader.1, text)).collect::<Result<Vec<_>, _>>()
            });
            let unavailable = |error: &dyn std::fmt::Display| {
                tracing::error!(%error, "the classifier did not read");
                Failed(app::fault::Fault::Unavailable)
            };
            reading.await.map_err(|error| unavailable(&error))?.map_err(|error| unavailable(&error))
        }

        /// The same in one go.
        ///
        /// # Errors
        /// When it cannot read the text.
        pub fn named_now(&self, text: &str) -> Result<Vec<Named>, super::ReaderError> {
            match &self.0 {
                Some(reader) => Ok(reader.0.find(text)?),
                None => Ok(Vec::new()),
            }
        }
    }

    fn recall(
        classifier: &Classifier,
        memory: &Mutex<Memory>,
        text: &str,
    ) -> Result<Vec<Named>, classifier::ClassifierError> {
        let key = Sha256::digest(text).into();
        let memory = || memory.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(named) = memory().get(&key) {
            return Ok(named.clone());
        }
        let named = classifier.find(text)?;
        let mut memory = memory();
        if memory.len() >= REMEMBERED {
            memory.clear();
        }
        memory.insert(key, named.clone());
        Ok(named)
    }
}

#[cfg(not(feature = "classifier"))]
mod built_in {
    use super::{ClassifierSettings, Named, Path};
    use crate::service::Failed;

    /// Nobody: this program was built without the feature `classifier`.
    #[derive(Clone, Default)]
    pub struct SecondReader(());

    impl SecondReader {
        /// Nobody, where the settings name nobody.
        ///
        /// # Errors
        /// When the settings name a classifier.
        pub fn open(settings: Option<&ClassifierSettings>, _: &Path) -> Result<Self, super::ReaderError> {
            settings.map_or(Ok(Self(())), |_| Err(super::ReaderError::NotBuiltIn))
        }

        /// Nothing.
        ///
        /// # Errors
        /// Never.
        #[expect(clippy::unused_async, reason = "the other one waits for its classifier")]
        pub async fn named(&self, _: &[&str]) -> Result<Vec<Vec<Named>>, Failed> {
            Ok(Vec::new())
        }

        /// Nothing.
        ///
        /// # Errors
        /// Never.
        pub fn named_now(&self, _: &str) -> Result<Vec<Named>, super::ReaderError> {
            Ok(Vec::new())
        }
    }
}

pub use built_in::SecondReader;

/// A classifier that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ReaderError {
    /// The settings name one, and this program has none built in.
    #[error(
        "the settings name a classifier, and this program was built without one: build it with `--features classifier`"
    )]
    NotBuiltIn,
    /// It could not be made, or could not read.
    #[cfg(feature = "classifier")]
    #[error(transparent)]
    Classifier(#[from] classifier::ClassifierError),
}
