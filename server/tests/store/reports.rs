//! Drafts, reports, editions, published reports.

use std::sync::Arc;

use app::report::id::AccountId;
use app::report::lifecycle::State;
use near_miss::store::draft::{draft_delete_expired, draft_fetch, draft_put};
use near_miss::store::edition::{edition_fetch, edition_put};
use near_miss::store::report::{Move, report_by_receipt, report_fetch, report_list_open, report_move};
use near_miss::store::{Store, StoreError, work};

use crate::support::{insert_account, insert_report, new_report, on_both};

on_both! {
    a_draft_is_not_overwritten_by_an_older_page
    drafts_run_out
    a_receipt_opens_one_report
    of_many_who_claim_one_gets_it
    a_move_needs_the_version_and_state_that_were_read
    an_edition_is_not_overwritten_by_an_older_page
    work_that_fails_changes_nothing
    the_queue_shows_open_reports_with_names
}

async fn put(store: &Arc<Store>, sealed: u8, before: Option<u32>, expires: i64) -> Result<(), StoreError> {
    let put = work::<_, StoreError, _>(move |tx| {
        Box::pin(async move { draft_put(tx, [7; 16], vec![sealed], before, expires).await })
    });
    store.write(put).await
}

async fn a_draft_is_not_overwritten_by_an_older_page(store: &Arc<Store>) {
    put(store, 1, None, 10).await.unwrap();
    put(store, 2, Some(1), 10).await.unwrap();
    assert!(matches!(put(store, 3, Some(1), 10).await, Err(StoreError::Conflict)));
    assert!(matches!(put(store, 3, None, 10).await, Err(StoreError::Taken)));
    let row = draft_fetch(store.reader(), [7; 16]).await.unwrap().unwrap();
    assert_eq!((row.version, row.sealed), (2, vec![2]));
}

async fn drafts_run_out(store: &Arc<Store>) {
    put(store, 1, None, 10).await.unwrap();
    let sweep =
        |hour| work::<_, StoreError, _>(move |tx| Box::pin(async move { draft_delete_expired(tx, hour).await }));
    assert_eq!(store.write(sweep(9)).await.unwrap(), 0);
    assert_eq!(store.write(sweep(10)).await.unwrap(), 1);
    assert!(draft_fetch(store.reader(), [7; 16]).await.unwrap().is_none());
}

async fn a_receipt_opens_one_report(store: &Arc<Store>) {
    let (one, mut other) = (new_report(), new_report());
    let hash = one.receipt_hash;
    other.receipt_hash = hash;
    let id = insert_report(store, one).await.unwrap();
    assert!(matches!(insert_report(store, other).await, Err(StoreError::Taken)));
    assert_eq!(report_by_receipt(store.reader(), hash).await.unwrap().map(|row| row.id), Some(id));
    assert!(report_by_receipt(store.reader(), [0; 32]).await.unwrap().is_none());
    assert_eq!(report_list_open(store.reader()).await.unwrap().len(), 1);
}

async fn claim(store: &Arc<Store>, id: app::report::id::ReportId, who: AccountId) -> Result<u32, StoreError> {
    let change = Move { claimed_by: Some(Some(who)), ..Move::to(State::InReview) };
    let claim = work::<_, StoreError, _>(move |tx| {
        Box::pin(async move { report_move(tx, id, 1, State::Received, change).await })
    });
    store.write(claim).await
}

async fn of_many_who_claim_one_gets_it(store: &Arc<Store>) {
    let id = insert_report(store, new_report()).await.unwrap();
    let mut people = Vec::new();
    for name in ["a", "b", "c", "d", "e", "f"] {
        people.push(insert_account(store, name).await.unwrap());
    }
    let claims = people.iter().map(|&who| claim(store, id, who));
    let results = futures::future::join_all(claims).await;
    let winners: Vec<_> =
        results.iter().zip(&people).filter(|(result, _)| result.is_ok()).map(|(_, who)| *who).collect();
    assert_eq!(winners.len(), 1);
    let losers = results.iter().filter(|result| matches!(result, Err(StoreError::Conflict))).count();
    assert_eq!(losers, people.len() - 1);
    let row = report_fetch(store.reader(), id).await.unwrap().unwrap();
    assert_eq!((row.claimed_by, row.version), (Some(winners[0]), 2));
}

async fn a_move_needs_the_version_and_state_that_were_read(store: &Arc<Store>) {
    let id = insert_report(store, new_report()).await.unwrap();
    for (version, state) in [(2, State::Received), (1, State::InReview)] {
        let moving = work::<_, StoreError, _>(move |tx| {
            Box::pin(async move { report_move(tx, id, version, state, Move::to(State::Published)).await })
        });
        assert!(matches!(store.write(moving).await, Err(StoreError::Conflict)));
    }
    let row = report_fetch(store.reader(), id).await.unwrap().unwrap();
    assert_eq!((row.state, row.version), (State::Received, 1));
}

async fn an_edition_is_not_overwritten_by_an_older_page(store: &Arc<Store>) {
    let id = insert_report(store, new_report()).await.unwrap();
    let put = |sealed: u8, before| {
        work::<_, StoreError, _>(move |tx| Box::pin(async move { edition_put(tx, id, vec![sealed], before).await }))
    };
    store.write(put(1, None)).await.unwrap();
    store.write(put(2, Some(1))).await.unwrap();
    assert!(matches!(store.write(put(3, Some(1))).await, Err(StoreError::Conflict)));
    let row = edition_fetch(store.reader(), id).await.unwrap().unwrap();
    assert_eq!((row.version, row.sealed), (2, vec![2]));
}

async fn work_that_fails_changes_nothing(store: &Arc<Store>) {
    let failing = work::<(), StoreError, _>(|tx| {
        Box::pin(async move {
            draft_put(tx, [7; 16], vec![1], None, 10).await?;
            Err(StoreError::NotFound)
        })
    });
    assert!(matches!(store.write(failing).await, Err(StoreError::NotFound)));
    assert!(draft_fetch(store.reader(), [7; 16]).await.unwrap().is_none());
}

async fn the_queue_shows_open_reports_with_names(store: &Arc<Store>) {
    let mara = insert_account(store, "mara").await.unwrap();
    let late = insert_report(store, near_miss::store::report::NewReport { submitted_on: 20_516, ..new_report() })
        .await
        .unwrap();
    let early = insert_report(store, new_report()).await.unwrap();
    claim(store, early, mara).await.unwrap();
    let queue = report_list_open(store.reader()).await.unwrap();
    let shown: Vec<_> = queue.iter().map(|entry| (entry.id, entry.claimed_by_name.as_deref())).collect();
    assert_eq!(shown, [(early, Some("mara")), (late, None)]);
}
