//! What the pages need of a server, as traits. The server implements them; the pages know nothing else of it.

mod accounts;
mod desk;
mod intake;
mod library;

use std::sync::Arc;

pub use accounts::{Accounts, Moderator};
pub use desk::{Desk, EditionInput, MarkInput, VerdictInput, WorkFinding, WorkNote, WorkText, Workbench};
pub use intake::{Draft, Follow, Hint, Intake, Receipt, Saved, Sent};
pub use library::Library;

/// Everything a page may ask of the server, and how this instance is set up.
#[derive(Clone)]
pub struct Ports {
    /// For officers.
    pub intake: Arc<dyn Intake>,
    /// For moderators.
    pub desk: Arc<dyn Desk>,
    /// For readers.
    pub library: Arc<dyn Library>,
    /// For signing in.
    pub accounts: Arc<dyn Accounts>,
    /// This instance.
    pub instance: Arc<Instance>,
}

/// How this instance is set up, as far as pages show it.
#[derive(Clone, Debug)]
pub struct Instance {
    /// Address of the style sheet, with its hash.
    pub stylesheet: String,
    /// Address of the icon, with its hash.
    pub icon: String,
    /// File name of the browser program without folder and ending, with its hash.
    pub program: String,
    /// Where "Exit this page" leads: a neutral page that tells nothing.
    pub exit_address: String,
    /// How many days the reviewers need, as promised on the receipt.
    pub review_days: u16,
    /// Peer support and crisis contacts: a name, and how to reach it.
    pub support: Vec<(String, String)>,
}
