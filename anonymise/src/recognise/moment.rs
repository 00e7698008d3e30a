//! Dates, days and clock times.

mod clock;
mod date;
mod day;

use super::Report;

#[cfg(feature = "lexicon")]
pub use day::is_habitual;

pub fn at(report: &mut Report<'_>, at: usize) {
    date::at(report, at);
    day::at(report, at);
    clock::at(report, at);
}
