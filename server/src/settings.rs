//! How an instance is set up: `near-miss.toml` in its data folder, read once. Every value has a default.

use std::io::ErrorKind;
use std::path::Path;

use serde::Deserialize;
use thiserror::Error;

use crate::second_reader::ClassifierSettings;

/// The name of the file.
const FILE: &str = "near-miss.toml";

/// The settings of an instance.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Where "Exit this page" leads. A page that many people open and that tells nothing; no redirect back.
    pub exit_address: String,
    /// Days within which reviewers decide, as promised on the receipt.
    pub review_days: u16,
    /// Peer support and crisis contacts.
    pub support: Vec<Support>,
    /// A classifier that reads after `anonymise`; none unless it is named.
    pub classifier: Option<ClassifierSettings>,
}

/// A contact for an officer with whom it stays.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Support {
    /// Who they are.
    pub name: String,
    /// How to reach them.
    pub reach: String,
}

impl Default for Settings {
    fn default() -> Self {
        let support = [
            ("Safe Call Now, for first responders, day and night", "206-459-3020"),
            ("Copline, retired officers who listen, day and night", "1-800-267-5463"),
            ("988 Suicide & Crisis Lifeline", "call or text 988"),
        ];
        Self {
            exit_address: "https://www.weather.gov/".to_owned(),
            review_days: 30,
            support: support.map(|(name, reach)| Support { name: name.to_owned(), reach: reach.to_owned() }).into(),
            classifier: None,
        }
    }
}

/// Settings that could not be read.
#[derive(Debug, Error)]
pub enum SettingsError {
    /// The file is there and cannot be opened.
    #[error("{FILE} cannot be opened: {0}")]
    Unreadable(std::io::Error),
    /// The file does not say what it should.
    #[error("{FILE} cannot be understood: {0}")]
    Wrong(#[from] toml::de::Error),
}

impl Settings {
    /// The settings of the instance in this folder; the defaults where it has none.
    ///
    /// # Errors
    /// When there is a file that cannot be read.
    pub fn read(data: &Path) -> Result<Self, SettingsError> {
        match std::fs::read_to_string(data.join(FILE)) {
            Ok(text) => Ok(toml::from_str(&text)?),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(SettingsError::Unreadable(error)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_without_a_file_has_the_defaults() {
        let data = tempfile::tempdir().unwrap();
        assert_eq!(Settings::read(data.path()).unwrap().review_days, 30);
    }

    #[test]
    fn a_misspelt_name_is_told() {
        let data = tempfile::tempdir().unwrap();
        std::fs::write(data.path().join(FILE), "revew_days = 5").unwrap();
        let error = Settings::read(data.path()).unwrap_err().to_string();
        assert!(error.contains("revew_days"), "{error}");
    }
}
