//! The document around every page, the table of addresses, and the pages for what is refused or not there.

use http::request::Parts;
use leptos::nonce::use_nonce;
use leptos::prelude::*;
use leptos_meta::{MetaTags, Title, provide_meta_context};
use leptos_router::components::{Route, Router, Routes};
use leptos_router::{SsrMode, path};

use crate::desk::queue::QueuePage;
use crate::desk::sign_in::SignInPage;
use crate::desk::workbench::WorkbenchPage;
use crate::fault::Fault;
use crate::intake::check::CheckPage;
use crate::intake::come_back::{ReturnPage, StatusPage};
use crate::intake::hints::HintsPage;
use crate::intake::receipt::{DonePage, OutOfScopePage, ReceiptPage};
use crate::intake::wizard::{StartPage, WizardPage};
use crate::library::about::AboutPage;
use crate::library::feed::FeedPage;
use crate::library::home::HomePage;
use crate::library::report_page::ReportPage;
use crate::ports::Ports;
use crate::ui::layout::{OfficerPage, ReaderPage};
use crate::ui::request::{lead_to, ports, set_status};

/// The document with the page that the address asks for. Only pages with an island load the browser program.
pub fn shell() -> impl IntoView {
    let program = has_island().then(|| view! { <Program /> }.into_any());
    view! {
        <Document program=program>
            <App />
        </Document>
    }
}

/// Loads the browser program and hydrates the islands, which stand beside and never inside one another. JavaScript and
/// WASM are fetched at the same time, and only where there is JavaScript.
#[component]
fn Program() -> impl IntoView {
    let program = use_context::<Ports>().map(|ports| ports.instance.program.clone()).unwrap_or_default();
    // Whoever goes on before it has arrived breaks off the loading, and the page works without it.
    let script = format!(
        "const load = async () => {{\n\
           const files = [fetch('/pkg/{program}_bg.wasm'), import('/pkg/{program}.js')];\n\
           const [wasm, program] = await Promise.all(files);\n\
           await program.default({{ module_or_path: wasm }});\n\
           return program;\n\
         }};\n\
         const broken = (error) => {{ if (error instanceof WebAssembly.CompileError) throw error; }};\n\
         const program = await load().catch(broken);\n\
         program?.hydrate();\n\
         for (const island of document.querySelectorAll('leptos-island')) program?.[island.dataset.component](island);"
    );
    view! {
        <script type="module" nonce=use_nonce()>
            {script}
        </script>
    }
}

/// The document around any page.
#[component]
pub fn Document(
    /// What loads the browser program.
    #[prop(default = None)]
    program: Option<AnyView>,
    /// The page.
    children: Children,
) -> impl IntoView {
    // The list of addresses is made without a request, and so without a server.
    let instance = use_context::<Ports>().map(|ports| ports.instance);
    let (stylesheet, icon) =
        instance.map(|instance| (instance.stylesheet.clone(), instance.icon.clone())).unwrap_or_default();
    provide_meta_context();
    // What is not an island is not written into the page a second time for the browser program.
    if let Some(shared) = Owner::current_shared_context() {
        shared.set_is_hydrating(false);
    }
    view! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light" />
                <link rel="stylesheet" href=stylesheet />
                <link rel="icon" type="image/svg+xml" href=icon />
                {program}
                <MetaTags />
            </head>
            <body>{children()}</body>
        </html>
    }
}

/// Whether the page asked for has an island.
fn has_island() -> bool {
    let path = use_context::<Parts>().map(|parts| parts.uri.path().to_owned()).unwrap_or_default();
    let quiet = ["/report/check", "/report/done", "/report/out-of-scope", "/desk/sign-in"];
    let hints = path.starts_with("/report/hints/");
    let reporting = path == "/report" || path.starts_with("/report/");
    let desk = path == "/desk" || path.starts_with("/desk/");
    (reporting || desk) && !hints && !quiet.contains(&path.as_str())
}

/// The table of addresses.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    view! {
        <Title text="LEO Near Miss" />
        <Router>
            <Routes fallback=|| view! { <NotFound /> }>
                <Route path=path!("/") view=HomePage ssr=SsrMode::Async />
                <Route path=path!("/about") view=AboutPage ssr=SsrMode::Async />
                <Route path=path!("/reports") view=FeedPage ssr=SsrMode::Async />
                <Route path=path!("/reports/:number") view=ReportPage ssr=SsrMode::Async />
                <Route path=path!("/report") view=StartPage ssr=SsrMode::Async />
                <Route path=path!("/report/check") view=CheckPage ssr=SsrMode::Async />
                <Route path=path!("/report/receipt") view=ReceiptPage ssr=SsrMode::Async />
                <Route path=path!("/report/done") view=DonePage ssr=SsrMode::Async />
                <Route path=path!("/report/out-of-scope") view=OutOfScopePage ssr=SsrMode::Async />
                <Route path=path!("/report/hints/:page") view=HintsPage ssr=SsrMode::Async />
                <Route path=path!("/report/:page") view=WizardPage ssr=SsrMode::Async />
                <Route path=path!("/return") view=ReturnPage ssr=SsrMode::Async />
                <Route path=path!("/return/status") view=StatusPage ssr=SsrMode::Async />
                <Route path=path!("/exit") view=ExitPage ssr=SsrMode::Async />
                <Route path=path!("/desk") view=QueuePage ssr=SsrMode::Async />
                <Route path=path!("/desk/sign-in") view=SignInPage ssr=SsrMode::Async />
                <Route path=path!("/desk/reports/:id") view=WorkbenchPage ssr=SsrMode::Async />
            </Routes>
        </Router>
    }
}

/// `/exit`: leads to a neutral page, and looks like one until it does.
#[component]
fn ExitPage() -> impl IntoView {
    let address = ports().instance.exit_address.clone();
    view! {
        <Title text="Loading" />
        <leptos_meta::Meta http_equiv="refresh" content=format!("0; url={address}") />
        <main class="page">
            <h1 class="usa-sr-only">"Loading"</h1>
            <p><a href=address>"Continue"</a></p>
        </main>
    }
}

/// There is no such page.
#[component]
pub fn NotFound() -> impl IntoView {
    set_status(404);
    view! {
        <ReaderPage title="Page not found">
            <h1>"Page not found"</h1>
            <p>"If you typed the address, check it. If you followed a link, the report may have been taken back."</p>
            <p><a href="/reports">"All reports"</a></p>
        </ReaderPage>
    }
}

/// A page that was asked for and is refused. Who is signed out is led to the door.
#[component]
pub fn Refusal(
    /// Why.
    fault: Fault,
) -> impl IntoView {
    if fault == Fault::SignedOut {
        lead_to("/desk/sign-in");
        return ().into_any();
    }
    set_status(fault.status());
    view! { <FaultPage fault=fault /> }.into_any()
}

/// What went wrong, in plain words.
#[component]
pub fn FaultPage(
    /// What went wrong.
    fault: Fault,
) -> impl IntoView {
    view! {
        <OfficerPage title="That did not work">
            <h1>"That did not work"</h1>
            <p class="lead">{fault.to_string()}</p>
            <p>"Go back in your browser: what you typed is still there."</p>
        </OfficerPage>
    }
}
