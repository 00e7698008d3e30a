//! Signing in and out.

use std::num::NonZeroU32;
use std::time::Duration;

use app::fault::Fault;
use app::ports::{Accounts, Moderator};
use async_trait::async_trait;
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use super::Shared;
use super::fault::Failed;
use super::passwords::is_right;
use crate::random;
use crate::store::account::{account_by_name, session_account, session_delete, session_insert};
use crate::store::work;

/// Seconds for which a session is good.
const SESSION: i64 = 12 * 60 * 60;
/// Bytes of a session's token.
const TOKEN: usize = 32;
/// Attempts for one name before it has to wait, and how long until there is one more.
const ATTEMPTS: NonZeroU32 = NonZeroU32::new(10).unwrap();
const ONE_MORE_AFTER: Duration = Duration::from_secs(30);
/// Names that are counted before those that have not been tried for long are forgotten.
const MANY_NAMES: usize = 10_000;

/// Accounts and sessions in the database.
pub struct AccountService {
    shared: Shared,
    attempts: DefaultKeyedRateLimiter<String>,
}

impl AccountService {
    /// The service.
    pub fn new(shared: Shared) -> Self {
        let quota = Quota::with_period(ONE_MORE_AFTER).unwrap_or(Quota::per_minute(ATTEMPTS)).allow_burst(ATTEMPTS);
        Self { shared, attempts: RateLimiter::keyed(quota) }
    }

    fn session_hash(&self, session: &str) -> [u8; 32] {
        self.shared.keys.session_hash(session.as_bytes())
    }

    async fn begin(&self, name: &str, password: &str) -> Result<Option<String>, Failed> {
        let store = &self.shared.store;
        let account = account_by_name(store.reader(), name).await?.filter(|account| !account.disabled);
        let hash = account.as_ref().map(|account| account.password_hash.clone());
        let right = is_right(password.to_owned(), hash).await?;
        let Some(account) = account.filter(|_| right) else { return Ok(None) };
        let session = app::report::receipt::encode(&random::bytes::<TOKEN>());
        let (hash, expires) = (self.session_hash(&session), self.shared.clock.now() + SESSION);
        let insert = work::<(), Failed, _>(move |tx| {
            Box::pin(async move { Ok(session_insert(tx, hash, account.id, expires).await?) })
        });
        store.write(insert).await?;
        Ok(Some(session))
    }
}

#[async_trait]
impl Accounts for AccountService {
    async fn sign_in(&self, name: &str, password: &str) -> Result<Option<String>, Fault> {
        let name: String = name.trim().chars().take(100).collect();
        if self.attempts.len() > MANY_NAMES {
            self.attempts.retain_recent();
        }
        self.attempts.check_key(&name.to_lowercase()).map_err(|_| Fault::TooMany)?;
        Ok(self.begin(&name, password).await?)
    }

    async fn who(&self, session: &str) -> Result<Option<Moderator>, Fault> {
        let now = self.shared.clock.now();
        let account = session_account(self.shared.store.reader(), self.session_hash(session), now).await;
        let account = account.map_err(Failed::from)?;
        Ok(account.map(|account| Moderator { id: account.id, name: account.name, role: account.role }))
    }

    async fn sign_out(&self, session: &str) -> Result<(), Fault> {
        let hash = self.session_hash(session);
        let delete = work::<(), Failed, _>(move |tx| Box::pin(async move { Ok(session_delete(tx, hash).await?) }));
        Ok(self.shared.store.write(delete).await?)
    }
}
