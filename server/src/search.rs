//! The index of published reports: it answers the feed's questions. It takes [`Published`] reports only, so that no
//! word of an original can be found.
//!
//! This one holds everything in memory and looks at every report for every question.

mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, PoisonError, RwLock};

use app::library::query::{PAGE_SIZE, Query, Results, Sort};
use app::report::code::Coded;
use app::report::id::ReportNumber;
use app::report::published::{Facet, Published};

use self::words::{Words, asked};

/// The index.
#[derive(Default)]
pub struct Index {
    entries: RwLock<Arc<Vec<Entry>>>,
}

struct Entry {
    report: Published,
    words: Words,
}

impl Index {
    /// Replaces everything by these reports, which come newest first.
    pub fn replace(&self, reports: Vec<Published>) {
        let entries = reports.into_iter().map(|report| Entry { words: Words::of(&report), report }).collect();
        *self.entries.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(entries);
    }

    /// The report with this number.
    pub fn report(&self, number: &ReportNumber) -> Option<Published> {
        self.entries().iter().find(|entry| entry.report.number == *number).map(|entry| entry.report.clone())
    }

    /// One page of the reports that fit, with counts for every facet.
    pub fn search(&self, query: &Query) -> Results {
        let entries = self.entries();
        let asked = asked(&query.text);
        let mut counts: BTreeMap<Facet, BTreeMap<String, usize>> = BTreeMap::new();
        let mut fitting: Vec<(u32, &Entry)> = Vec::new();
        for entry in entries.iter() {
            let Some(score) = entry.words.score(&asked) else { continue };
            let missed = missed_facets(&entry.report, query);
            let fits_but_for = |facet: &Facet| missed.iter().all(|missed| missed == facet);
            for &facet in Facet::ALL.iter().filter(|facet| fits_but_for(facet)) {
                for value in entry.report.facets.values(facet) {
                    *counts.entry(facet).or_default().entry(value.clone()).or_default() += 1;
                }
            }
            if missed.is_empty() {
                fitting.push((score, entry));
            }
        }
        if query.sort == Sort::Relevance {
            fitting.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
        }
        let skipped = query.page.saturating_sub(1).saturating_mul(PAGE_SIZE);
        let page = fitting.iter().skip(skipped).take(PAGE_SIZE);
        Results { total: fitting.len(), reports: page.map(|(_, entry)| entry.report.clone()).collect(), counts }
    }

    fn entries(&self) -> Arc<Vec<Entry>> {
        self.entries.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// The facets of the question that a report does not fit.
fn missed_facets(report: &Published, query: &Query) -> BTreeSet<Facet> {
    let fits = |facet: Facet, wanted: &[String]| report.facets.values(facet).iter().any(|value| wanted.contains(value));
    query.facets.iter().filter(|(facet, wanted)| !fits(**facet, wanted)).map(|(&facet, _)| facet).collect()
}

#[cfg(test)]
mod tests;
