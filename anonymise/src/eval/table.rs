//! A score as a table for people.

use std::fmt;

use super::{Recall, Score};

/// What has a shape of its own, as labels of gold files.
pub const SHAPED: &[&str] =
    &["PLATE", "VIN", "PHONE", "EMAIL", "SSN", "CASE", "BADGE", "UNIT", "CALLSIGN", "SERIAL", "URL", "HANDLE", "COORD"];

impl fmt::Display for Score {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "  {:14} {:>6} {:>7} {:>7}", "label", "spans", "full", "any")?;
        let all = ("all", self.all);
        let labels = self.labels.iter().map(|(label, recall)| (label.as_str(), *recall));
        for (label, Recall { spans, full, any }) in std::iter::once(all).chain(labels) {
            writeln!(out, "  {label:14} {spans:>6} {:>7} {:>7}", share(full, spans), share(any, spans))?;
        }
        let shaped = self.of(SHAPED);
        let (full, any) = (share(shaped.full, shaped.spans), share(shaped.any, shaped.spans));
        writeln!(out, "  {:28} {:>6} {full:>7} {any:>7}", "identifiers with a shape", shaped.spans)?;
        for (recall, name) in self.people.iter().zip(["mixed case", "capitals", "small letters"]) {
            let (full, any) = (share(recall.full, recall.spans), share(recall.any, recall.spans));
            writeln!(out, "  {:28} {:>6} {full:>7} {any:>7}", format!("people, {name}"), recall.spans)?;
        }
        let [mixed, capitals, small] = self.outside;
        for (name, (all, part)) in [
            ("precision: findings that touch a span", self.findings),
            ("over-redaction, mixed case", mixed),
            ("over-redaction, capitals", capitals),
            ("over-redaction, small letters", small),
            ("over-redaction, narratives without any span", self.outside_clean),
            ("traps touched", (self.traps.spans, self.traps.any)),
            ("narratives without any leak", self.leak_free),
            ("same words, same placeholder", self.same),
        ] {
            writeln!(out, "  {name:44} {:>7} of {all}", share(part, all))?;
        }
        Ok(())
    }
}

impl Score {
    /// The labels in `labels` together.
    pub fn of(&self, labels: &[&str]) -> Recall {
        labels.iter().filter_map(|label| self.labels.get(*label)).fold(Recall::default(), |sum, each| Recall {
            spans: sum.spans + each.spans,
            full: sum.full + each.full,
            any: sum.any + each.any,
        })
    }

    /// What leaked, what was masked for nothing, the traps that were touched and the mentions that were parted, a line
    /// each: the narrative's id, the label or the rule, the words.
    pub fn details(&self) -> impl Iterator<Item = String> + '_ {
        let lists = [("leak", &self.leaks), ("over", &self.over), ("trap", &self.touched), ("parted", &self.parted)];
        lists.into_iter().flat_map(|(name, list)| {
            list.iter().map(move |(id, what, words)| format!("{name} {id} {what}: {}", words.replace('\n', " ")))
        })
    }
}

fn share(part: usize, all: usize) -> String {
    if all == 0 { "-".to_owned() } else { format!("{:.1} %", 100.0 * part as f64 / all as f64) }
}
