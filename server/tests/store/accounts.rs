//! Accounts and sessions.

use std::sync::Arc;

use near_miss::store::account::{
    account_by_name, account_list, account_set_disabled, session_account, session_delete, session_delete_expired,
    session_insert,
};
use near_miss::store::{Store, StoreError, work};

use crate::support::{insert_account, on_both};

on_both! { a_name_is_taken_in_any_case sessions_end a_disabled_account_has_no_session }

async fn a_name_is_taken_in_any_case(store: &Arc<Store>) {
    insert_account(store, "Mára").await.unwrap();
    assert!(matches!(insert_account(store, "mÁRA").await, Err(StoreError::Taken)));
    assert_eq!(account_list(store.reader()).await.unwrap().len(), 1);
    let found = account_by_name(store.reader(), "MÁRA").await.unwrap();
    assert_eq!(found.map(|account| account.name), Some("Mára".to_owned()));
    assert_eq!(account_by_name(store.reader(), "mara").await.unwrap(), None);
}

async fn begin(store: &Arc<Store>, hash: [u8; 32], name: &str, expires: i64) -> app::report::id::AccountId {
    let id = insert_account(store, name).await.unwrap();
    let begin =
        work::<_, StoreError, _>(move |tx| Box::pin(async move { session_insert(tx, hash, id, expires).await }));
    store.write(begin).await.unwrap();
    id
}

async fn sessions_end(store: &Arc<Store>) {
    begin(store, [1; 32], "mara", 100).await;
    begin(store, [2; 32], "noor", 200).await;
    let name = async |hash, now| session_account(store.reader(), hash, now).await.unwrap().map(|account| account.name);
    assert_eq!(name([1; 32], 99).await.as_deref(), Some("mara"));
    assert_eq!(name([1; 32], 100).await, None);
    assert_eq!(name([3; 32], 0).await, None);
    let expired = work::<_, StoreError, _>(|tx| Box::pin(async move { session_delete_expired(tx, 100).await }));
    assert_eq!(store.write(expired).await.unwrap(), 1);
    assert_eq!(name([1; 32], 0).await, None);
    assert_eq!(name([2; 32], 100).await.as_deref(), Some("noor"));
    let end = work::<_, StoreError, _>(|tx| Box::pin(async move { session_delete(tx, [2; 32]).await }));
    store.write(end).await.unwrap();
    assert_eq!(name([2; 32], 0).await, None);
}

async fn a_disabled_account_has_no_session(store: &Arc<Store>) {
    let id = begin(store, [1; 32], "mara", 100).await;
    let disable = work::<_, StoreError, _>(move |tx| Box::pin(async move { account_set_disabled(tx, id, true).await }));
    store.write(disable).await.unwrap();
    assert_eq!(session_account(store.reader(), [1; 32], 0).await.unwrap(), None);
}
