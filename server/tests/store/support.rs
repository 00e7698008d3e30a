//! A database of each kind, and rows to put into it.

use std::sync::Arc;

use app::report::id::{AccountId, ReportId};
use app::report::taxonomy::{Category, Potential, PublishChoice};
use near_miss::random;
use near_miss::store::account::{NewAccount, account_insert};
use near_miss::store::report::{NewReport, report_insert};
use near_miss::store::{DatabaseConfig, Store, StoreError, work};
use tempfile::TempDir;

use crate::postgres;

/// A database, empty and not migrated.
pub struct Place {
    pub store: Arc<Store>,
    _folder: Option<TempDir>,
}

pub async fn sqlite() -> Place {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&DatabaseConfig::Sqlite(folder.path().join("near-miss.db"))).await.unwrap();
    Place { store: Arc::new(store), _folder: Some(folder) }
}

pub async fn postgresql() -> Place {
    let store = Store::open(&DatabaseConfig::Postgres(postgres::new_database())).await.unwrap();
    Place { store: Arc::new(store), _folder: None }
}

/// Runs each test on both databases.
macro_rules! on_both {
    ($($name:ident)+) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $name() {
                let place = crate::support::sqlite().await;
                place.store.migrate().await.unwrap();
                super::$name(&place.store).await;
            })+
        }

        mod postgresql {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $name() {
                let place = crate::support::postgresql().await;
                place.store.migrate().await.unwrap();
                super::$name(&place.store).await;
            })+
        }
    };
}
pub(crate) use on_both;

pub fn new_report() -> NewReport {
    NewReport {
        id: ReportId(random::uuid()),
        receipt_hash: random::bytes(),
        submitted_on: 20_515,
        category: Category::Assault,
        potential: Potential::OneDeath,
        publish_choice: PublishChoice::EditedNarrative,
        wrapped_key: vec![1, 2, 3],
        epoch: "epoch-2026-03".to_owned(),
        sealed_answers: vec![0; 5000],
    }
}

pub async fn insert_report(store: &Arc<Store>, new: NewReport) -> Result<ReportId, StoreError> {
    let id = new.id;
    store.write(work::<_, StoreError, _>(move |tx| Box::pin(async move { report_insert(tx, new).await }))).await?;
    Ok(id)
}

pub async fn insert_account(store: &Arc<Store>, name: &str) -> Result<AccountId, StoreError> {
    let id = AccountId(random::uuid());
    let new = NewAccount {
        id,
        name: name.to_owned(),
        role: app::desk::role::Role::Moderator,
        password_hash: "hash".to_owned(),
        created_on: 20_515,
    };
    store.write(work::<_, StoreError, _>(move |tx| Box::pin(async move { account_insert(tx, new).await }))).await?;
    Ok(id)
}
