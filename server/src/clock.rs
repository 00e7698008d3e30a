//! The one clock.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use app::report::YearMonth;
use app::report::taxonomy::Month;
use time::{Date, OffsetDateTime};

const HOUR: i64 = 60 * 60;
const DAY: i64 = 24 * HOUR;

/// The system's time, or one that a test sets. All of it is UTC.
#[derive(Clone)]
pub struct Clock(Option<Arc<AtomicI64>>);

impl Clock {
    /// The system's time.
    pub fn system() -> Self {
        Self(None)
    }

    /// A time that stands still at so many seconds since 1970, until it is set.
    pub fn fixed(seconds: i64) -> Self {
        Self(Some(Arc::new(AtomicI64::new(seconds))))
    }

    /// Moves a fixed clock on by so many hours; does nothing to the system's.
    pub fn forward(&self, hours: i64) {
        if let Some(fixed) = &self.0 {
            fixed.fetch_add(hours * HOUR, Ordering::Relaxed);
        }
    }

    /// Seconds since 1970.
    pub fn now(&self) -> i64 {
        match &self.0 {
            Some(fixed) => fixed.load(Ordering::Relaxed),
            #[expect(clippy::disallowed_methods, reason = "this is the clock")]
            None => OffsetDateTime::now_utc().unix_timestamp(),
        }
    }

    /// Hours since 1970, the begun one not counted.
    pub fn hour(&self) -> i64 {
        self.now().div_euclid(HOUR)
    }

    /// Days since 1970, the begun one not counted.
    pub fn today(&self) -> i64 {
        self.now().div_euclid(DAY)
    }

    /// The month.
    pub fn year_month(&self) -> YearMonth {
        let date = date_of(self.today());
        let month = Month::from_number(u8::from(date.month())).unwrap_or(Month::January);
        YearMonth { year: u16::try_from(date.year()).unwrap_or(0), month }
    }
}

/// A day since 1970 in words: "3 March 2026".
pub fn words_of_day(day: i64) -> String {
    let date = date_of(day);
    format!("{} {} {}", date.day(), date.month(), date.year())
}

fn date_of(day: i64) -> Date {
    OffsetDateTime::from_unix_timestamp(day.saturating_mul(DAY)).map_or(Date::MIN, OffsetDateTime::date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_has_words() {
        assert_eq!(words_of_day(0), "1 January 1970");
        assert_eq!(words_of_day(20_515), "3 March 2026");
    }

    #[test]
    fn a_fixed_clock_stands_still_until_it_is_moved() {
        let clock = Clock::fixed(20_515 * DAY + 23 * HOUR);
        assert_eq!(clock.year_month(), YearMonth { year: 2026, month: Month::March });
        clock.forward(1);
        assert_eq!((clock.today(), clock.hour() % 24), (20_516, 0));
    }
}
