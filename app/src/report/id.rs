//! One type for each kind of id, so that one cannot stand where another belongs.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;
use uuid::Uuid;

/// Text that is not an id of the kind asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("this is not an id")]
pub struct NotAnId;

macro_rules! uuid_id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                Uuid::try_parse(text).map(Self).map_err(|_| NotAnId)
            }
        }
    };
}

uuid_id! {
    /// A report as the desk knows it; never public.
    ReportId
}

uuid_id! {
    /// A moderator's account.
    AccountId
}

/// The public number of a published report: `NM-`, the year of publication, `-`, and random Crockford base32
/// characters, so that it tells neither order nor date.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ReportNumber(String);

impl ReportNumber {
    /// The number made of a year and a random part.
    pub fn new(year: u16, random: &str) -> Self {
        Self(format!("NM-{year}-{random}"))
    }

    /// The number as people write it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address of the report's public page.
    pub fn path(&self) -> String {
        format!("/reports/{}", self.0)
    }
}

impl fmt::Display for ReportNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for ReportNumber {
    type Err = NotAnId;

    /// Reads a number in any case.
    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let text = text.to_ascii_uppercase();
        let rest = text.strip_prefix("NM-").ok_or(NotAnId)?;
        let (year, random) = rest.split_once('-').ok_or(NotAnId)?;
        let digits = year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit());
        let letters = (4..=12).contains(&random.len()) && random.bytes().all(|b| b.is_ascii_alphanumeric());
        if digits && letters { Ok(Self(text)) } else { Err(NotAnId) }
    }
}
