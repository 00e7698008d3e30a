//! The frame of a page, one for each of the three kinds of people.

use leptos::prelude::*;
use leptos_meta::Title;

use super::request::ports;
use crate::ports::Moderator;

/// The name of the product.
pub const NAME: &str = "LEO Near Miss";

/// A page for readers.
#[component]
pub fn ReaderPage(
    /// The title without the product's name.
    #[prop(into)]
    title: String,
    /// The page.
    children: Children,
) -> impl IntoView {
    let links = [
        ("/reports", "Reports"),
        ("/report", "Report a near miss"),
        ("/return", "Come back with a code"),
        ("/about", "About"),
    ];
    view! {
        <Title text=format!("{title} – {NAME}") />
        <Top home="/">
            <nav class="site-nav" aria-label="Main">
                <ul>
                    {links.map(|(href, label)| view! { <li><a href=href>{label}</a></li> }).collect_view()}
                </ul>
            </nav>
        </Top>
        <main id="main" class="page">
            <div class="grid-container">{children()}</div>
        </main>
        <Footer />
    }
}

/// A page for an officer who reports. It links to nothing at the desk, and offers a quick way out.
#[component]
pub fn OfficerPage(
    /// The title without the product's name.
    #[prop(into)]
    title: String,
    /// Whether something on the page has to be mended.
    #[prop(optional)]
    wrong: bool,
    /// The page.
    children: Children,
) -> impl IntoView {
    let error = if wrong { "Error: " } else { "" };
    view! {
        <Title text=format!("{error}{title} – {NAME}") />
        <Top home="/">
            <form class="exit" method="post" action="/api/leave_report" id="exit">
                <button class="usa-button usa-button--secondary" type="submit">
                    "Exit this page"
                </button>
            </form>
        </Top>
        <main id="main" class="page">
            <div class="grid-container">{children()}</div>
        </main>
        <Footer />
    }
}

/// A page of the desk.
#[component]
pub fn DeskPage(
    /// The title without the product's name.
    #[prop(into)]
    title: String,
    /// Who is signed in.
    who: Option<Moderator>,
    /// Whether something on the page has to be mended.
    #[prop(optional)]
    wrong: bool,
    /// The page.
    children: Children,
) -> impl IntoView {
    let error = if wrong { "Error: " } else { "" };
    let account = who.map(|who| {
        view! {
            <nav class="site-nav" aria-label="Desk">
                <ul>
                    <li><a href="/desk">"Queue"</a></li>
                </ul>
            </nav>
            <form class="account" method="post" action="/api/sign_out">
                <span>{who.name} ", " {crate::report::code::Coded::label(who.role)}</span>
                <button class="usa-button usa-button--outline" type="submit">
                    "Sign out"
                </button>
            </form>
        }
    });
    view! {
        <Title text=format!("{error}{title} – {NAME}, desk") />
        <Top home="/desk">{account}</Top>
        <main id="main" class="page page--desk">
            <div class="grid-container-widescreen">{children()}</div>
        </main>
    }
}

#[component]
fn Top(home: &'static str, children: Children) -> impl IntoView {
    view! {
        <a class="usa-skipnav" href="#main">
            "Skip to main content"
        </a>
        <header class="top">
            <div class="top__bar">
                <a class="top__name" href=home>
                    {NAME}
                </a>
                {children()}
            </div>
        </header>
    }
}

#[component]
fn Footer() -> impl IntoView {
    let support = ports().instance.support.clone();
    view! {
        <footer class="bottom">
            <div class="grid-container">
                <h2 class="bottom__title">"If it stays with you"</h2>
                <ul class="bottom__support">
                    {support
                        .into_iter()
                        .map(|(name, reach)| view! { <li><strong>{name}</strong> ": " {reach}</li> })
                        .collect_view()}
                </ul>
                <p>
                    "LEO Near Miss is not an emergency service and not a complaint office. "
                    <a href="/about">"How it works, and what is never stored"</a>
                </p>
            </div>
        </footer>
    }
}
