//! The outbox: whoever reads what comes after an id misses nothing, in whatever order transactions commit.

use std::sync::Arc;
use std::time::Duration;

use app::report::id::ReportId;
use near_miss::random;
use near_miss::store::outbox::{OutboxKind, outbox_after, outbox_append, outbox_last};
use near_miss::store::{Store, StoreError, work};

use crate::support::on_both;

on_both! { events_come_in_order a_slow_transaction_is_not_missed }

async fn append(store: &Arc<Store>, wait: Duration) -> i64 {
    let append = work::<_, StoreError, _>(move |tx| {
        Box::pin(async move {
            let id = outbox_append(tx, OutboxKind::Claimed, ReportId(random::uuid()), 1).await?;
            tokio::time::sleep(wait).await;
            Ok(id)
        })
    });
    store.write(append).await.unwrap()
}

async fn events_come_in_order(store: &Arc<Store>) {
    assert_eq!(outbox_last(store.reader()).await.unwrap(), 0);
    let first = append(store, Duration::ZERO).await;
    let second = append(store, Duration::ZERO).await;
    assert_eq!(outbox_last(store.reader()).await.unwrap(), second);
    let ids = async |after, most| {
        let events = outbox_after(store.reader(), after, most).await.unwrap();
        events.into_iter().map(|event| event.id).collect::<Vec<_>>()
    };
    assert_eq!(ids(0, 10).await, [first, second]);
    assert_eq!(ids(0, 1).await, [first]);
    assert_eq!(ids(first, 10).await, [second]);
}

/// One transaction takes its id and commits late; others come after it. A reader that always goes on from the last id it
/// saw has to see every one.
async fn a_slow_transaction_is_not_missed(store: &Arc<Store>) {
    let waits = [400, 0, 0, 50, 0].map(Duration::from_millis);
    let appends: Vec<_> = waits
        .into_iter()
        .map(|wait| {
            let store = store.clone();
            tokio::spawn(async move { append(&store, wait).await })
        })
        .collect();
    let (mut last, mut seen) = (0, Vec::new());
    while seen.len() < appends.len() {
        for event in outbox_after(store.reader(), last, 100).await.unwrap() {
            last = event.id;
            seen.push(event.id);
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let mut appended = Vec::new();
    for append in appends {
        appended.push(append.await.unwrap());
    }
    appended.sort_unstable();
    assert_eq!(seen, appended);
}
