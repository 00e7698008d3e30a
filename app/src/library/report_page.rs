//! One published report.

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use crate::report::code::Coded;
use crate::report::published::{Facet, Published};
use crate::shell::{NotFound, Refusal};
use crate::ui::layout::ReaderPage;
use crate::ui::request::ports;

/// `/reports/NM-…`
#[component]
pub fn ReportPage() -> impl IntoView {
    let number = use_params_map().read_untracked().get("number").unwrap_or_default();
    let library = ports().library;
    Suspend::new(async move {
        let Ok(number) = number.parse() else { return view! { <NotFound /> }.into_any() };
        match library.report(&number).await {
            Ok(Some(report)) => view! { <Report report=report /> }.into_any(),
            Ok(None) => view! { <NotFound /> }.into_any(),
            Err(fault) => view! { <Refusal fault=fault /> }.into_any(),
        }
    })
}

#[component]
fn Report(report: Published) -> impl IntoView {
    let kind = report.facets.labels(Facet::Category).join(", ");
    let about = format!("{} · published {} · version {}", report.number, report.published.words(), report.version);
    let main = report.why.main_factor;
    let factors = report.why.factors.iter().map(|&factor| {
        let is_main = main == Some(factor);
        view! { <li>{factor.label()} {is_main.then_some(view! { <strong>" (main factor)"</strong> })}</li> }
    });
    let factors = factors.collect_view();
    let prevented = list(report.prevented_by.iter().map(|each| each.label().to_owned()).collect());
    let mut lessons = report.lessons.into_iter();
    let first_lesson = lessons.next();
    let take_home = lessons.collect::<Vec<_>>();
    let facets = Facet::ALL.iter().filter_map(|&facet| {
        let values = report.facets.values(facet);
        if values.is_empty() || matches!(facet, Facet::Factors | Facet::PreventedBy) {
            return None;
        }
        let links = values.iter().map(|value| {
            let href = format!("/reports?{}={value}", facet.code());
            view! { <li><a href=href>{facet.label_of(value).to_owned()}</a></li> }
        });
        Some(view! {
            <div class="facets__row">
                <dt>{facet.label()}</dt>
                <dd><ul>{links.collect_view()}</ul></dd>
            </div>
        })
    });
    let facets = facets.collect_view();
    view! {
        <ReaderPage title=report.title.clone()>
            <article class="report">
                <header>
                    <p class="card__kind">{kind}</p>
                    <h1>{report.title}</h1>
                    <p class="lead">{report.synopsis}</p>
                    <p class="report__about">{about}</p>
                </header>
                <div class="report__columns">
                    <div class="prose">
                        <section>
                            <h2>"What happened"</h2>
                            <div class="written">{report.event_summary}</div>
                        </section>
                        {first_lesson.map(|lesson| section("What to learn", lesson))}
                        {(!take_home.is_empty())
                            .then(|| view! { <section><h2>"Take home"</h2> {list(take_home)}</section> })}
                        {(!report.recommendation.is_empty())
                            .then(|| section("What the officer recommends", report.recommendation))}
                        {(!report.reviewer_note.is_empty())
                            .then(|| section("Note of the reviewers", report.reviewer_note))}
                        {(!report.discussion_questions.is_empty())
                            .then(|| {
                                view! {
                                    <section>
                                        <h2>"To talk about at a briefing"</h2>
                                        {list(report.discussion_questions)}
                                    </section>
                                }
                            })}
                    </div>
                    <aside class="report__side">
                        <section>
                            <h2>"Why it happened"</h2>
                            <ul>{factors}</ul>
                        </section>
                        {(!report.prevented_by.is_empty())
                            .then(|| view! { <section><h2>"What stopped it"</h2> {prevented}</section> })}
                        <section>
                            <h2>"More like this"</h2>
                            <dl class="facets">{facets}</dl>
                        </section>
                    </aside>
                </div>
            </article>
        </ReaderPage>
    }
}

fn section(heading: &'static str, text: String) -> AnyView {
    view! {
        <section>
            <h2>{heading}</h2>
            <p class="written">{text}</p>
        </section>
    }
    .into_any()
}

fn list(lines: Vec<String>) -> AnyView {
    view! { <ul>{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul> }.into_any()
}
