//! The filters of the feed, each value with the number of reports that have it.

use std::collections::BTreeMap;

use leptos::prelude::*;

use super::query::{Query, Sort};
use crate::report::code::Coded;
use crate::report::published::Facet;

/// Counts below this are shown as "fewer than": a small number points at someone.
const SMALL: usize = 5;
/// Facets that are open from the start; the others are folded until one of their values is chosen.
const OPEN: [Facet; 2] = [Facet::Category, Facet::Potential];

type Counts = BTreeMap<Facet, BTreeMap<String, usize>>;

/// The form.
#[component]
pub fn Filters(
    /// What was asked for.
    query: Query,
    /// The values that occur by facet, and how often.
    counts: Counts,
) -> impl IntoView {
    let facets = Facet::ALL.iter().filter_map(|&facet| {
        let values = counts.get(&facet).cloned().unwrap_or_default();
        let chosen = query.facets.get(&facet).cloned().unwrap_or_default();
        let shown = shown(facet, &values, &chosen);
        (!shown.is_empty()).then(|| panel(facet, shown, &values, &chosen))
    });
    let facets = facets.collect_view();
    let some_chosen = !query.facets.is_empty();
    let sorts = Sort::CHOICES.iter().map(|choice| {
        view! {
            <option value=choice.code selected=choice.code == query.sort.code()>
                {choice.label}
            </option>
        }
    });
    let sorts = sorts.collect_view();
    view! {
        <form class="filters" method="get" action="/reports" role="search" aria-label="Reports">
            <label class="usa-label" for="q">
                "Words"
            </label>
            <input class="usa-input" type="search" id="q" name="q" value=query.text.clone() />
            <label class="usa-label" for="sort">
                "Order"
            </label>
            <select class="usa-select" id="sort" name="sort">
                {sorts}
            </select>
            <button class="usa-button filters__go" type="submit">
                "Show reports"
            </button>
            <details class="filters__all" open=some_chosen>
                <summary>"Filters"</summary>
                {facets}
                <button class="usa-button filters__go" type="submit">
                    "Show reports"
                </button>
            </details>
        </form>
    }
}

/// The values to offer: those that occur or are chosen, in the order of their list; years newest first.
fn shown(facet: Facet, values: &BTreeMap<String, usize>, chosen: &[String]) -> Vec<String> {
    let wanted = |code: &str| values.contains_key(code) || chosen.iter().any(|each| each == code);
    if facet == Facet::Year {
        let mut years: Vec<String> = values.keys().chain(chosen).cloned().collect();
        years.sort_unstable_by(|a, b| b.cmp(a));
        years.dedup();
        return years;
    }
    facet.choices().iter().filter(|choice| wanted(choice.code)).map(|choice| choice.code.to_owned()).collect()
}

fn panel(facet: Facet, shown: Vec<String>, values: &BTreeMap<String, usize>, chosen: &[String]) -> AnyView {
    let open = OPEN.contains(&facet) || !chosen.is_empty();
    let options = shown.into_iter().map(|code| {
        let id = format!("{}-{code}", facet.code());
        let count = match values.get(&code).copied().unwrap_or(0) {
            0 => "0".to_owned(),
            count if count < SMALL => format!("<{SMALL}"),
            count => count.to_string(),
        };
        let label = facet.label_of(&code).to_owned();
        let checked = chosen.contains(&code);
        view! {
            <div class="usa-checkbox">
                <input
                    class="usa-checkbox__input"
                    type="checkbox"
                    id=id.clone()
                    name=facet.code()
                    value=code
                    checked=checked
                />
                <label class="usa-checkbox__label" for=id>
                    {label}
                    " "
                    <span class="filters__count">"(" {count} ")"</span>
                </label>
            </div>
        }
    });
    let options = options.collect_view();
    view! {
        <details class="filters__facet" open=open>
            <summary>{facet.label()}</summary>
            <fieldset class="usa-fieldset">
                <legend class="usa-sr-only">{facet.label()}</legend>
                {options}
            </fieldset>
        </details>
    }
    .into_any()
}

/// What was asked for, each with a link that takes it away.
#[component]
pub fn Chosen(
    /// What was asked for.
    query: Query,
) -> impl IntoView {
    let facets = query.facets.iter().flat_map(|(&facet, values)| {
        let query = &query;
        values.iter().map(move |value| {
            let label = format!("{}: {}", facet.label(), facet.label_of(value));
            (label, query.without(facet, value).path())
        })
    });
    let text = (!query.text.is_empty()).then(|| (format!("“{}”", query.text), query.without_text().path()));
    let chosen = text.into_iter().chain(facets).map(|(label, href)| {
        view! {
            <li>
                <a class="chosen__one" href=href>
                    <span class="usa-sr-only">"Take away "</span>
                    {label}
                    <span aria-hidden="true">" ×"</span>
                </a>
            </li>
        }
    });
    let chosen: Vec<_> = chosen.collect();
    (!chosen.is_empty()).then(|| view! { <ul class="chosen" aria-label="Chosen filters">{chosen}</ul> })
}
