//! The feed's rules: words AND facets, values OR-ed, counts as if their own facet were not chosen.

use app::report::Report;
use app::report::YearMonth;
use app::report::answers::{Answers, Posted};
use app::report::edition::Edition;
use app::report::page::Page;
use app::report::published::EditedTexts;
use app::report::taxonomy::Month;

use super::*;

const NOW: YearMonth = YearMonth { year: 2026, month: Month::November };

fn published(at: usize, category: &str, region: &str, narrative: &str) -> Published {
    let answers = [
        ("consent_scope", "yes"),
        ("category", category),
        ("activity", "traffic_stop"),
        ("month", "3"),
        ("year", "2026"),
        ("time_block", "0001_0600"),
        ("region", region),
        ("narrative", "A narrative that is long enough to be taken by the form."),
        ("factors", "lighting"),
        ("outcome", "no_harm"),
        ("potential", "one_death"),
        ("lesson", "Look at the hands first."),
        ("publish_choice", "edited_narrative"),
    ];
    let mut taken = Answers::default();
    for &page in Page::ALL {
        let asked = answers.iter().filter(|(field, _)| page.questions().iter().any(|each| each.field.code() == *field));
        let posted: Posted = asked.map(|(field, value)| ((*field).to_owned(), vec![(*value).to_owned()])).collect();
        assert_eq!(taken.take(page, posted), Ok(()));
    }
    let report = Report::new(taken, NOW).unwrap_or_else(|problems| panic!("{problems:?}"));
    let edition = Edition { title: format!("Report {at}"), ..Edition::default() };
    let texts = EditedTexts { narrative: narrative.to_owned(), ..EditedTexts::default() };
    Published::first(ReportNumber::new(2026, &format!("TEST{at}")), NOW, &report, &edition, texts)
}

fn index() -> Index {
    let index = Index::default();
    index.replace(vec![
        published(0, "traffic", "south", "A truck drifted over the line in the rain"),
        published(1, "traffic", "west", "The rain hid the ice on the bridge"),
        published(2, "assault", "south", "A knife under the seat"),
    ]);
    index
}

fn titles(query: &[(&str, &str)]) -> Vec<String> {
    let results = index().search(&Query::read(query.iter().copied()));
    assert_eq!(results.total, results.reports.len());
    results.reports.into_iter().map(|report| report.title).collect()
}

#[test]
fn everything_is_found_newest_first() {
    assert_eq!(titles(&[]), ["Report 0", "Report 1", "Report 2"]);
}

#[test]
fn facets_are_and_ed_and_their_values_or_ed() {
    assert_eq!(titles(&[("category", "traffic"), ("region", "south")]), ["Report 0"]);
    assert_eq!(
        titles(&[("category", "traffic"), ("category", "assault"), ("region", "south")]),
        ["Report 0", "Report 2"]
    );
}

#[test]
fn every_word_has_to_be_there_or_begin_one() {
    assert_eq!(titles(&[("q", "rain ICE")]), ["Report 1"]);
    assert_eq!(titles(&[("q", "kni")]), ["Report 2"]);
    assert_eq!(titles(&[("q", "rain knife")]), [""; 0]);
}

#[test]
fn the_best_match_comes_first_when_asked() {
    assert_eq!(titles(&[("q", "report 2"), ("sort", "relevance")]), ["Report 2"]);
}

#[test]
fn counts_leave_out_their_own_facet() {
    let results = index().search(&Query::read([("category", "traffic"), ("region", "south")]));
    assert_eq!(results.total, 1);
    assert_eq!(results.counts[&Facet::Category], BTreeMap::from([("assault".into(), 1), ("traffic".into(), 1)]));
    assert_eq!(results.counts[&Facet::Region], BTreeMap::from([("south".into(), 1), ("west".into(), 1)]));
    assert_eq!(results.counts[&Facet::Potential], BTreeMap::from([("one_death".into(), 1)]));
}

#[test]
fn a_page_past_the_end_is_empty() {
    let results = index().search(&Query::read([("page", "18446744073709551615")]));
    assert_eq!((results.total, results.reports.len()), (3, 0));
}
