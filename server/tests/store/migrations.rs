//! Each migration, up from the one before with data in it; and the schema is what the entities say.

use near_miss::store::Store;
use near_miss::store::entity::{account, draft, edition, outbox, published, report, session};
use sea_orm::{ConnectionTrait, EntityTrait, Iterable, Statement};

use crate::support::{Place, postgresql, sqlite};

/// A row for each table, in the words of both databases; `{id}` is a UUID and `{b}` are bytes.
const ROWS: [(u32, &[&str]); 5] = [
    (
        1,
        &[
            "INSERT INTO account VALUES ({id}, 'Mara', 'mara', 'moderator', 'hash', 1, false)",
            "INSERT INTO session VALUES ({b}, {id}, 5)",
        ],
    ),
    (1, &["INSERT INTO draft VALUES ({b}, 1, {b}, 5)"]),
    (
        1,
        &[
            "INSERT INTO report VALUES ({id}, {b}, 'received', 1, 5, 'assault', 'one_death', 'summary', {b}, 'e', {b}, {id}, NULL, NULL)",
            "INSERT INTO edition VALUES ({id}, 1, {b})",
        ],
    ),
    (1, &["INSERT INTO published VALUES ('NM-2026-TEST', {id}, 1, '{}', 2026, 3, 9)"]),
    (1, &["INSERT INTO outbox (kind, report_id, version) VALUES ('received', {id}, 1)"]),
];

/// Rows that the schema has to refuse.
const REFUSED: &[&str] = &[
    "UPDATE account SET role = 'king'",
    "UPDATE report SET state = 'lost'",
    "UPDATE outbox SET kind = 'eaten'",
    "UPDATE report SET claimed_by = {other}",
    "INSERT INTO edition VALUES ({other}, 1, {b})",
];

async fn run(store: &Store, statement: &str) -> Result<(), sea_orm::DbErr> {
    let backend = store.writer().get_database_backend();
    let postgres = backend == sea_orm::DbBackend::Postgres;
    let id = |byte: &str| {
        let hex = byte.repeat(16);
        if postgres { format!("'{hex}'") } else { format!("x'{hex}'") }
    };
    let bytes = if postgres { "'\\x0102'" } else { "x'0102'" };
    let statement = statement.replace("{id}", &id("11")).replace("{other}", &id("22")).replace("{b}", bytes);
    store.writer().execute_raw(Statement::from_string(backend, statement)).await.map(|_| ())
}

async fn each_step_keeps_what_is_there(place: Place) {
    for (steps, rows) in ROWS {
        place.store.migrate_steps(steps).await.unwrap();
        for row in rows {
            run(&place.store, row).await.unwrap_or_else(|error| panic!("{row}: {error}"));
        }
    }
    for statement in REFUSED {
        assert!(run(&place.store, statement).await.is_err(), "{statement}");
    }
    let reader = place.store.reader();
    assert_eq!(account::Entity::find().all(reader).await.unwrap().len(), 1);
    assert_eq!(session::Entity::find().all(reader).await.unwrap().len(), 1);
    assert_eq!(draft::Entity::find().all(reader).await.unwrap().len(), 1);
    assert_eq!(report::Entity::find().all(reader).await.unwrap()[0].state, "received");
    assert_eq!(edition::Entity::find().all(reader).await.unwrap().len(), 1);
    assert_eq!(published::Entity::find().all(reader).await.unwrap().len(), 1);
    assert_eq!(outbox::Entity::find().all(reader).await.unwrap().len(), 1);
    place.store.migrate().await.unwrap();
}

/// The columns that the database has, in order.
async fn columns_of(store: &Store, table: &str) -> Vec<String> {
    let backend = store.reader().get_database_backend();
    let question = match backend {
        sea_orm::DbBackend::Postgres => {
            format!(
                "SELECT column_name::text FROM information_schema.columns WHERE table_name = '{table}' ORDER BY ordinal_position"
            )
        }
        _ => format!("SELECT name FROM pragma_table_info('{table}') ORDER BY cid"),
    };
    let rows = store.reader().query_all_raw(Statement::from_string(backend, question)).await.unwrap();
    rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
}

async fn the_schema_is_the_entities(place: Place) {
    macro_rules! same {
        ($($table:ident)+) => {$(
            let entity: Vec<String> = $table::Column::iter().map(|column| sea_orm::IdenStatic::as_str(&column).to_owned()).collect();
            assert_eq!(columns_of(&place.store, stringify!($table)).await, entity, stringify!($table));
        )+};
    }
    place.store.migrate().await.unwrap();
    same!(account session draft report edition published outbox);
}

#[tokio::test]
async fn each_step_keeps_what_is_there_on_sqlite() {
    each_step_keeps_what_is_there(sqlite().await).await;
}

#[tokio::test]
async fn each_step_keeps_what_is_there_on_postgresql() {
    each_step_keeps_what_is_there(postgresql().await).await;
}

#[tokio::test]
async fn the_schema_is_the_entities_on_sqlite() {
    the_schema_is_the_entities(sqlite().await).await;
}

#[tokio::test]
async fn the_schema_is_the_entities_on_postgresql() {
    the_schema_is_the_entities(postgresql().await).await;
}
