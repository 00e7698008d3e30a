//! The desk's event stream: ids and versions only. It resumes from the outbox after the last event that the browser saw.

use std::convert::Infallible;
use std::time::Duration;

use app::desk::session::SESSION_COOKIE;
use app::ports::Moderator;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures::stream::{self, Stream, StreamExt};
use serde::Deserialize;

use super::App;
use crate::live::Subscriber;

/// How often a silent stream says that it is alive, and asks whether its session still is.
const HEARTBEAT: Duration = Duration::from_secs(4);

/// Where a new stream begins.
#[derive(Deserialize)]
pub struct Beginning {
    /// The last event that the page includes.
    #[serde(default)]
    after: i64,
}

/// `/desk/events`
pub async fn stream(State(app): State<App>, Query(beginning): Query<Beginning>, headers: HeaderMap) -> Response {
    let Some(session) = session(&headers) else { return StatusCode::UNAUTHORIZED.into_response() };
    if who(&app, &session).await.is_none() {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let resumed = headers.get("last-event-id").and_then(|id| id.to_str().ok()?.parse().ok());
    let subscriber = app.live.subscribe(resumed.unwrap_or(beginning.after));
    let stop = app.stop.clone();
    let events = events(app, session, subscriber).take_until(stop.cancelled_owned());
    Sse::new(events).keep_alive(KeepAlive::new().interval(HEARTBEAT)).into_response()
}

/// The events of a subscriber for as long as its session is good.
fn events(app: App, session: String, subscriber: Subscriber) -> impl Stream<Item = Result<Event, Infallible>> {
    let batches = stream::unfold((app, session, subscriber), async |(app, session, mut subscriber)| {
        let events = tokio::time::timeout(HEARTBEAT, subscriber.next()).await.unwrap_or_default();
        who(&app, &session).await?;
        let events = events.into_iter().map(|event| {
            let about = format!("{{\"report\":\"{}\",\"version\":{}}}", event.report, event.version);
            Ok(Event::default().event("report").id(event.id.to_string()).data(about))
        });
        Some((stream::iter(events.collect::<Vec<_>>()), (app, session, subscriber)))
    });
    batches.flatten()
}

async fn who(app: &App, session: &str) -> Option<Moderator> {
    app.ports.accounts.who(session).await.ok().flatten()
}

fn session(headers: &HeaderMap) -> Option<String> {
    let cookies = headers.get_all(axum::http::header::COOKIE).iter().filter_map(|header| header.to_str().ok());
    let mut pairs = cookies.flat_map(|header| header.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(name, _)| *name == SESSION_COOKIE).map(|(_, value)| value.to_owned())
}
