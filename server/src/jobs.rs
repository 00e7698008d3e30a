//! What the server does by itself: drafts and sessions that have run out are deleted, and the index follows what other
//! processes publish.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use crate::service::Shared;
use crate::store::account::session_delete_expired;
use crate::store::draft::draft_delete_expired;
use crate::store::outbox::OutboxKind;
use crate::store::{StoreError, work};

/// How often it is looked for what has run out.
const SWEEP: Duration = Duration::from_secs(10 * 60);

/// Deletes what has run out, until `stop`.
pub async fn sweep(shared: Shared, stop: CancellationToken) {
    loop {
        if let Err(error) = sweep_once(&shared).await {
            tracing::error!(%error, "what has run out could not be deleted");
        }
        if stop.run_until_cancelled(tokio::time::sleep(SWEEP)).await.is_none() {
            return;
        }
    }
}

/// Deletes what has run out.
///
/// # Errors
/// When the database does not do it; then nothing is deleted.
pub async fn sweep_once(shared: &Shared) -> Result<(), StoreError> {
    let (hour, now) = (shared.clock.hour(), shared.clock.now());
    let delete = work::<(), StoreError, _>(move |tx| {
        Box::pin(async move {
            draft_delete_expired(tx, hour).await?;
            session_delete_expired(tx, now).await?;
            Ok(())
        })
    });
    shared.store.write(delete).await
}

/// Keeps the index up to date, until `stop`.
pub async fn follow_publications(shared: Shared, after: i64, stop: CancellationToken) {
    let mut subscriber = shared.live.subscribe(after);
    while let Some(events) = stop.run_until_cancelled(subscriber.next()).await {
        let changes = |kind| matches!(kind, OutboxKind::Approved | OutboxKind::Withdrawn);
        if events.iter().any(|event| changes(event.kind))
            && let Err(error) = shared.refresh_index().await
        {
            tracing::error!(%error, "the index could not be brought up to date");
        }
    }
}
