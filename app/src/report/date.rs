//! Dates as coarse as this project holds them.

use serde::{Deserialize, Serialize};

use super::code::Coded;
use super::taxonomy::Month;

/// The earliest year that a report may name, inclusive.
pub const FIRST_YEAR: u16 = 2000;

/// A month of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct YearMonth {
    /// The year, four digits.
    pub year: u16,
    /// The month.
    pub month: Month,
}

impl YearMonth {
    /// The words for people: "March 2026".
    pub fn words(self) -> String {
        format!("{} {}", self.month.label(), self.year)
    }
}
