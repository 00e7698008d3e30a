//! A whole site over a database of its own, and people who use it through the real router.

use std::collections::BTreeMap;
use std::sync::Arc;

use app::desk::role::Role;
use app::report::code::Coded;
use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use near_miss::cli::moderator::add_account;
use near_miss::clock::Clock;
use near_miss::second_reader::SecondReader;
use near_miss::settings::Settings;
use near_miss::site::Site;
use near_miss::store::{DatabaseConfig, Store};
use near_miss::vault::Keys;
use sea_orm::{ConnectionTrait, Statement};
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;

/// 3 March 2026, noon.
pub const NOW: i64 = 20_515 * 24 * 3600 + 12 * 3600;
pub const PASSWORD: &str = "correct horse battery";

pub struct TestSite {
    pub site: Site,
    pub clock: Clock,
    pub data: TempDir,
    router: Router,
}

/// An answer of the site.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub location: String,
    pub body: String,
    pub headers: axum::http::HeaderMap,
}

/// Somebody with a browser and its cookies.
pub struct Person {
    router: Router,
    pub cookies: BTreeMap<String, String>,
}

impl TestSite {
    pub async fn new() -> Self {
        Self::over(tempfile::tempdir().unwrap()).await
    }

    /// The site over a folder that is there already, with its settings.
    #[cfg(feature = "classifier")]
    pub async fn in_folder(data: TempDir) -> Self {
        Self::over(data).await
    }

    /// The site over PostgreSQL.
    pub async fn on_postgresql() -> Self {
        let config = DatabaseConfig::Postgres(crate::postgres::new_database());
        Self::with(config, tempfile::tempdir().unwrap()).await
    }

    /// The site again over the same folder, as after a restart.
    pub async fn restarted(self) -> Self {
        let Self { site, data, .. } = self;
        site.shared.store.close().await;
        Self::over(data).await
    }

    async fn over(data: TempDir) -> Self {
        Self::with(DatabaseConfig::Sqlite(data.path().join("near-miss.db")), data).await
    }

    async fn with(config: DatabaseConfig, data: TempDir) -> Self {
        let store = Store::open(&config).await.unwrap();
        store.migrate().await.unwrap();
        let keys = Keys::open(&data.path().join("keys")).unwrap();
        let clock = Clock::fixed(NOW);
        let stop = CancellationToken::new();
        let settings = Settings::read(data.path()).unwrap();
        let second_reader = SecondReader::open(settings.classifier.as_ref(), data.path()).unwrap();
        let site = Site::with_clock(Arc::new(store), keys, settings, second_reader, stop, clock.clone()).await.unwrap();
        let router = site.router();
        Self { site, clock, data, router }
    }

    pub fn person(&self) -> Person {
        Person { router: self.router.clone(), cookies: BTreeMap::new() }
    }

    /// Somebody at the desk, signed in.
    pub async fn moderator(&self, name: &str, role: Role) -> Person {
        add_account(&self.site.shared.store, name, role, PASSWORD).await.unwrap();
        let mut person = self.person();
        let answer = person.post("/api/sign_in", &[("name", name), ("password", PASSWORD)]).await;
        assert_eq!((answer.status, answer.location.as_str()), (StatusCode::SEE_OTHER, "/desk"));
        person
    }

    /// How many rows every table has and what their versions add up to: what a refusal must not change.
    pub async fn state(&self) -> String {
        let mut state = String::new();
        for table in ["account", "session", "draft", "report", "edition", "published", "outbox"] {
            let versioned = !matches!(table, "account" | "session");
            let sum = if versioned { "cast(coalesce(sum(version), 0) AS bigint)" } else { "cast(0 AS bigint)" };
            let question = format!("SELECT count(*), {sum} FROM {table}");
            let reader = self.site.shared.store.reader();
            let statement = Statement::from_string(reader.get_database_backend(), question);
            let row = reader.query_one_raw(statement).await.unwrap().unwrap();
            let (count, sum): (i64, i64) = (row.try_get_by_index(0).unwrap(), row.try_get_by_index(1).unwrap());
            state.push_str(&format!("{table} {count}/{sum} "));
        }
        state
    }
}

impl Person {
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::builder().method(Method::GET).uri(path).header("accept", "text/html"), String::new()).await
    }

    /// Posts a form as a browser does from a page of the site.
    pub async fn post(&mut self, path: &str, form: &[(&str, &str)]) -> Answer {
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header("accept", "text/html,application/xhtml+xml")
            .header("content-type", "application/x-www-form-urlencoded")
            .header("referer", "http://localhost/report")
            .header("sec-fetch-site", "same-origin");
        self.send(request, encoded(form)).await
    }

    pub async fn send(&mut self, request: axum::http::request::Builder, body: String) -> Answer {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let length = body.len();
        let request = request
            .header("host", "localhost")
            .header("cookie", cookies.join("; "))
            .header("content-length", length)
            .body(Body::from(body))
            .unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        for cookie in headers.get_all("set-cookie") {
            let cookie = cookie.to_str().unwrap();
            let (pair, attributes) = cookie.split_once(';').unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            for attribute in ["Path=/", "Secure", "HttpOnly", "SameSite=Strict"] {
                assert!(attributes.contains(attribute), "{cookie}");
            }
            if attributes.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let location = headers.get("location").map_or("", |location| location.to_str().unwrap()).to_owned();
        let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
        Answer { status, location, body: String::from_utf8_lossy(&body).into_owned(), headers }
    }

    /// Posts answers to a page of the wizard.
    pub async fn save(&mut self, page: &str, answers: &[(&str, &str)]) -> Answer {
        let names: Vec<(String, &str)> =
            answers.iter().map(|(field, value)| (format!("answers[{field}][]"), *value)).collect();
        let mut form = vec![("page", page)];
        form.extend(names.iter().map(|(name, value)| (name.as_str(), *value)));
        self.post("/api/save_page", &form).await
    }

    /// Fills the whole wizard and sends it; returns the receipt code.
    pub async fn report(&mut self) -> String {
        for (page, answers) in REPORT {
            let answer = self.save(page, answers).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{page}: {}", answer.body);
        }
        let answer = self.post("/api/send_report", &[]).await;
        assert_eq!(answer.location, "/report/receipt");
        let page = self.get("/report/receipt").await;
        let (_, rest) = page.body.split_once("id=\"receipt-code\"").unwrap();
        let (_, rest) = rest.split_once('>').unwrap();
        rest.split_once('<').unwrap().0.to_owned()
    }
}

/// What an officer answers, page by page.
pub const REPORT: &[(&str, &[(&str, &str)])] = &[
    ("before-you-start", &[("consent_scope", "yes")]),
    ("kind", &[("category", "assault"), ("types", "assault_edged")]),
    ("activity", &[("activity", "traffic_stop")]),
    ("when-and-where", &[("month", "2"), ("year", "2026"), ("time_block", "1801_2400"), ("region", "midwest")]),
    ("people", &[("agency_type", "local"), ("agency_size", "25_49")]),
    (
        "what-happened",
        &[(
            "narrative",
            "Officer Delacroix and I stopped plate 7KLM482 on Sycamore Street. A knife fell out of the door.",
        )],
    ),
    ("why", &[("factors", "approach"), ("factors", "concealed_weapon"), ("main_factor", "approach")]),
    ("how-bad", &[("outcome", "no_harm"), ("potential", "one_death")]),
    ("lesson", &[("lesson", "Stop at the pillar and look at the hands.")]),
    ("publishing", &[("publish_choice", "edited_narrative")]),
];

/// The report that is in the queue, as its page names it.
pub fn report_id(page: &str) -> String {
    let at = page.find("name=\"report\"").or_else(|| page.find("/desk/reports/")).expect("a report in the queue");
    let id = page.as_bytes()[at..].windows(36).find_map(|window| {
        let text = std::str::from_utf8(window).ok()?;
        uuid::Uuid::try_parse(text).ok().map(|_| text.to_owned())
    });
    id.expect("an id")
}

pub fn encoded(form: &[(&str, &str)]) -> String {
    let escape = |text: &str| {
        text.bytes()
            .map(|byte| match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => (byte as char).to_string(),
                b' ' => "+".to_owned(),
                _ => format!("%{byte:02X}"),
            })
            .collect::<String>()
    };
    form.iter().map(|(name, value)| format!("{}={}", escape(name), escape(value))).collect::<Vec<_>>().join("&")
}

/// The ticks of a complete check list.
pub fn check_list() -> Vec<(&'static str, &'static str)> {
    app::report::edition::Check::ALL.iter().map(|check| ("edition[checked][]", check.code())).collect()
}
