//! Signing in and out.

use async_trait::async_trait;

use crate::desk::role::Role;
use crate::fault::Fault;
use crate::report::id::AccountId;

/// A person at the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moderator {
    /// The account.
    pub id: AccountId,
    /// The name on the desk; not public.
    pub name: String,
    /// What they may do.
    pub role: Role,
}

/// Accounts and their sessions.
#[async_trait]
pub trait Accounts: Send + Sync {
    /// A new session for a right name and password, as the value of its cookie; none for a wrong one, after as much
    /// work.
    ///
    /// # Errors
    /// [`Fault::TooMany`] after too many attempts.
    async fn sign_in(&self, name: &str, password: &str) -> Result<Option<String>, Fault>;

    /// Who holds the session, if it is still good.
    async fn who(&self, session: &str) -> Result<Option<Moderator>, Fault>;

    /// Ends the session.
    async fn sign_out(&self, session: &str) -> Result<(), Fault>;
}
