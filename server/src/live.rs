//! The outbox and its subscribers. The outbox is the truth: whoever subscribes reads it from where they left off, and
//! is woken when there is more.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use crate::store::Store;
use crate::store::outbox::{OutboxEvent, outbox_after, outbox_last};

/// How often the outbox is read without being woken: what other processes commit to the same database is seen then.
const GLANCE: Duration = Duration::from_secs(1);
/// Events that a subscriber takes at once.
const BATCH: u64 = 100;

/// The newest event, for everyone who waits for one.
pub struct Live {
    store: Arc<Store>,
    newest: watch::Sender<i64>,
}

/// One who waits for events.
pub struct Subscriber {
    store: Arc<Store>,
    newest: watch::Receiver<i64>,
    last: i64,
}

impl Live {
    /// Nobody waits yet.
    pub fn new(store: Arc<Store>) -> Self {
        Self { store, newest: watch::Sender::new(0) }
    }

    /// Wakes subscribers until `stop`.
    pub async fn run(&self, stop: CancellationToken) {
        loop {
            match outbox_last(self.store.reader()).await {
                Ok(last) => {
                    self.newest.send_if_modified(|newest| std::mem::replace(newest, last) != last);
                }
                Err(error) => tracing::error!(%error, "the outbox could not be read"),
            }
            tokio::select! {
                () = stop.cancelled() => return,
                () = self.store.committed() => {}
                () = tokio::time::sleep(GLANCE) => {}
            }
        }
    }

    /// Subscribes to what comes after an event.
    pub fn subscribe(&self, after: i64) -> Subscriber {
        Subscriber { store: self.store.clone(), newest: self.newest.subscribe(), last: after }
    }
}

impl Subscriber {
    /// Waits for events and returns them, oldest first. Nothing is lost when the wait is given up.
    pub async fn next(&mut self) -> Vec<OutboxEvent> {
        loop {
            self.newest.mark_unchanged();
            match outbox_after(self.store.reader(), self.last, BATCH).await {
                Ok(events) if !events.is_empty() => {
                    self.last = events.last().map_or(self.last, |event| event.id);
                    return events;
                }
                Ok(_) => {}
                Err(error) => tracing::error!(%error, "the outbox could not be read"),
            }
            if self.newest.changed().await.is_err() {
                std::future::pending::<()>().await;
            }
        }
    }
}
