//! `near-miss moderator`

use std::io::BufRead;
use std::sync::Arc;

use app::desk::role::Role;
use app::report::code::Coded;
use app::report::id::AccountId;
use app::report::receipt;
use clap::{Args, Subcommand};

use super::{Failure, Place};
use crate::clock::Clock;
use crate::random;
use crate::service::{SHORTEST_PASSWORD, hash_password};
use crate::store::account::{NewAccount, account_insert};
use crate::store::{Store, StoreError, work};

/// Bytes of a password that is made here: 25 characters of base32.
const PASSWORD: usize = 15;

/// The accounts of the desk.
#[derive(Args)]
pub struct Moderator {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    /// Add an account and print its password, once.
    Add(Add),
}

#[derive(Args)]
struct Add {
    /// The name to sign in with.
    name: String,
    /// What the account may do: moderator, approver or administrator.
    #[arg(long, value_parser = role)]
    role: Role,
    /// Read the password from standard input instead of making one.
    #[arg(long)]
    password_stdin: bool,
    #[command(flatten)]
    place: Place,
}

fn role(code: &str) -> Result<Role, &'static str> {
    Role::from_code(code).map_err(|_| "the roles are moderator, approver and administrator")
}

impl Moderator {
    /// Runs it.
    pub async fn run(self) -> Result<(), Failure> {
        let Action::Add(add) = self.action;
        let password = if add.password_stdin {
            let mut line = String::new();
            std::io::stdin().lock().read_line(&mut line)?;
            line.trim_end_matches(['\r', '\n']).to_owned()
        } else {
            new_password()
        };
        let store = add.place.open().await?;
        let added = add_account(&store, &add.name, add.role, &password).await;
        store.close().await;
        added?;
        if add.password_stdin {
            println!("{} can sign in at /desk.", add.name.trim());
        } else {
            println!("{} can sign in at /desk with the password {password}", add.name.trim());
            println!("It is not shown again.");
        }
        Ok(())
    }
}

/// A password that nobody has to think of: 120 random bits.
pub fn new_password() -> String {
    receipt::ReceiptCode::from_bytes(random::bytes::<PASSWORD>()).grouped()
}

/// Adds an account.
///
/// # Errors
/// When the name is empty or taken, or the password is too short.
pub async fn add_account(store: &Arc<Store>, name: &str, role: Role, password: &str) -> Result<AccountId, Failure> {
    let name = name.trim().to_owned();
    if name.is_empty() || name.chars().count() > 60 {
        return Err("a name has 1 to 60 characters".into());
    }
    if password.chars().count() < SHORTEST_PASSWORD {
        return Err(format!("a password has {SHORTEST_PASSWORD} characters or more").into());
    }
    let id = AccountId(random::uuid());
    let password_hash = hash_password(password).map_err(|error| error.to_string())?;
    let new = NewAccount { id, name: name.clone(), role, password_hash, created_on: Clock::system().today() };
    let insert = work::<(), StoreError, _>(move |tx| Box::pin(async move { account_insert(tx, new).await }));
    match store.write(insert).await {
        Ok(()) => Ok(id),
        Err(StoreError::Taken) => Err(format!("there is an account called {name} already").into()),
        Err(error) => Err(error.into()),
    }
}
