//! The published report: the only form of a report that a public page, feed, export or index can take.

mod facet;

pub use facet::{Facet, Facets};

use serde::{Deserialize, Serialize};

use super::date::YearMonth;
use super::edition::Edition;
use super::field::Field;
use super::id::ReportNumber;
use super::taxonomy::{Factor, PreventedBy, PublishChoice};
use super::validated::Report;

/// A report as everyone may read it. All texts are plain text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    /// The public number.
    pub number: ReportNumber,
    /// 1 for the first publication, then one more for each correction.
    pub version: u32,
    /// The title.
    pub title: String,
    /// One or two sentences, up to 280 characters.
    pub synopsis: String,
    /// What happened.
    pub event_summary: String,
    /// Why it happened.
    pub why: Why,
    /// What stopped it.
    pub prevented_by: Vec<PreventedBy>,
    /// What to learn: the officer's own lesson first, then the reviewers'.
    pub lessons: Vec<String>,
    /// Questions for a shift briefing.
    pub discussion_questions: Vec<String>,
    /// What the officer recommends, or `""`.
    pub recommendation: String,
    /// What it can be filtered by.
    pub facets: Facets,
    /// The reviewers' note, or `""`.
    pub reviewer_note: String,
    /// Whether it went out as an alert.
    pub alert: bool,
    /// Reports to read with it.
    pub related: Vec<ReportNumber>,
    /// The month of publication; nothing finer is public.
    pub published: YearMonth,
    /// What was corrected since, oldest first.
    pub corrections: Vec<String>,
}

/// Why it happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Why {
    /// The contributing factors.
    pub factors: Vec<Factor>,
    /// The main one of them.
    pub main_factor: Option<Factor>,
}

/// The officer's texts after every decision was applied to them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EditedTexts {
    /// What happened.
    pub narrative: String,
    /// What others should learn.
    pub lesson: String,
    /// What the officer recommends.
    pub recommendation: String,
}

impl Published {
    /// The first publication of an approved edition. Whoever calls this has seen the approval of a second person.
    pub fn first(
        number: ReportNumber,
        published: YearMonth,
        report: &Report,
        edition: &Edition,
        texts: EditedTexts,
    ) -> Self {
        let event_summary = match report.publish_choice() {
            PublishChoice::EditedNarrative => texts.narrative,
            PublishChoice::Summary | PublishChoice::StatisticsOnly => edition.summary.clone(),
        };
        let own_words = report.publish_choice() == PublishChoice::EditedNarrative;
        let lesson = own_words.then_some(texts.lesson);
        Self {
            number,
            version: 1,
            title: edition.title.trim().to_owned(),
            synopsis: edition.synopsis.trim().to_owned(),
            event_summary,
            why: Why { factors: report.many(Field::Factors), main_factor: report.one(Field::MainFactor) },
            prevented_by: report.many(Field::PreventedBy),
            lessons: lesson.into_iter().chain(edition.lessons.iter().cloned()).collect(),
            discussion_questions: edition.questions.clone(),
            recommendation: if own_words { texts.recommendation } else { String::new() },
            facets: Facets::of(report, &edition.withheld),
            reviewer_note: edition.reviewer_note.trim().to_owned(),
            alert: edition.alert,
            related: vec![],
            published,
            corrections: vec![],
        }
    }
}
