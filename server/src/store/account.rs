//! Accounts of the desk and their sessions.

use app::desk::role::Role;
use app::report::code::Coded;
use app::report::id::AccountId;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Set};

use super::StoreError;
use super::entity::{account, session};

/// An account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// The name to sign in with.
    pub name: String,
    /// What it may do.
    pub role: Role,
    /// The password's hash, a PHC string.
    pub password_hash: String,
    /// Whether it may not sign in any more.
    pub disabled: bool,
}

/// An account to be added.
pub struct NewAccount {
    /// Its id.
    pub id: AccountId,
    /// The name to sign in with.
    pub name: String,
    /// What it may do.
    pub role: Role,
    /// The password's hash, a PHC string.
    pub password_hash: String,
    /// The day, since 1970.
    pub created_on: i64,
}

impl TryFrom<account::Model> for Account {
    type Error = StoreError;

    fn try_from(row: account::Model) -> Result<Self, StoreError> {
        let role = Role::from_code(&row.role).map_err(|_| StoreError::Unknown("role"))?;
        let account::Model { id, name, password_hash, disabled, .. } = row;
        Ok(Self { id: AccountId(id), name, role, password_hash, disabled })
    }
}

/// Adds an account.
///
/// # Errors
/// [`StoreError::Taken`] when there is one with this name, in any case.
pub async fn account_insert(tx: &impl ConnectionTrait, new: NewAccount) -> Result<(), StoreError> {
    let row = account::ActiveModel {
        id: Set(new.id.0),
        folded: Set(new.name.to_lowercase()),
        name: Set(new.name),
        role: Set(new.role.code().to_owned()),
        password_hash: Set(new.password_hash),
        created_on: Set(new.created_on),
        disabled: Set(false),
    };
    row.insert(tx).await?;
    Ok(())
}

/// The account with a name, in any case.
pub async fn account_by_name(db: &impl ConnectionTrait, name: &str) -> Result<Option<Account>, StoreError> {
    let found = account::Entity::find().filter(account::Column::Folded.eq(name.to_lowercase())).one(db).await?;
    found.map(Account::try_from).transpose()
}

/// The account with an id.
pub async fn account_by_id(db: &impl ConnectionTrait, id: AccountId) -> Result<Option<Account>, StoreError> {
    account::Entity::find_by_id(id.0).one(db).await?.map(Account::try_from).transpose()
}

/// All accounts by name.
pub async fn account_list(db: &impl ConnectionTrait) -> Result<Vec<Account>, StoreError> {
    let rows = account::Entity::find().order_by_asc(account::Column::Folded).all(db).await?;
    rows.into_iter().map(Account::try_from).collect()
}

/// Locks an account out, or lets it in again.
///
/// # Errors
/// [`StoreError::NotFound`] when there is none with this id.
pub async fn account_set_disabled(tx: &impl ConnectionTrait, id: AccountId, disabled: bool) -> Result<(), StoreError> {
    let update = account::Entity::update_many()
        .set(account::ActiveModel { disabled: Set(disabled), ..Default::default() })
        .filter(account::Column::Id.eq(id.0));
    match update.exec(tx).await?.rows_affected {
        0 => Err(StoreError::NotFound),
        _ => Ok(()),
    }
}

/// Begins a session that is good until `expires_at`, seconds since 1970, exclusive.
pub async fn session_insert(
    tx: &impl ConnectionTrait,
    token_hash: [u8; 32],
    account: AccountId,
    expires_at: i64,
) -> Result<(), StoreError> {
    let row = session::ActiveModel {
        token_hash: Set(token_hash.to_vec()),
        account_id: Set(account.0),
        expires_at: Set(expires_at),
    };
    row.insert(tx).await?;
    Ok(())
}

/// The account of a session, if the session is good at `now` and the account is not disabled.
pub async fn session_account(
    db: &impl ConnectionTrait,
    token_hash: [u8; 32],
    now: i64,
) -> Result<Option<Account>, StoreError> {
    let good = session::Column::ExpiresAt.gt(now);
    let session = session::Entity::find_by_id(token_hash.to_vec()).filter(good).one(db).await?;
    let Some(session) = session else { return Ok(None) };
    let account = account_by_id(db, AccountId(session.account_id)).await?;
    Ok(account.filter(|account| !account.disabled))
}

/// Ends a session.
pub async fn session_delete(tx: &impl ConnectionTrait, token_hash: [u8; 32]) -> Result<(), StoreError> {
    session::Entity::delete_by_id(token_hash.to_vec()).exec(tx).await?;
    Ok(())
}

/// Ends the sessions that have run out at `now`; returns how many.
pub async fn session_delete_expired(tx: &impl ConnectionTrait, now: i64) -> Result<u64, StoreError> {
    let expired = session::Entity::delete_many().filter(session::Column::ExpiresAt.lte(now));
    Ok(expired.exec(tx).await?.rows_affected)
}
