//! What the wizard needs: a draft that nobody but its writer can read, and the way from it to a report.

use std::collections::BTreeSet;

use async_trait::async_trait;

use crate::fault::Fault;
use crate::report::lifecycle::State;
use crate::report::receipt::ReceiptCode;
use crate::report::{Answers, Field, Page, YearMonth, answers::Posted};

/// A draft as its writer left it.
#[derive(Clone, Default)]
pub struct Draft {
    /// The answers so far.
    pub answers: Answers,
    /// The pages that were continued from: what is wrong on them is shown.
    pub attempted: BTreeSet<Page>,
}

/// What became of a page that was posted. In each case but the last it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    /// Everything on it holds.
    Holds,
    /// It holds, but its texts may identify somebody.
    Hinted,
    /// Something has to be mended.
    Problems,
    /// It was serious harm: the draft is gone.
    OutOfScope,
}

/// What became of "Send your report".
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sent {
    /// The report is in the database, now or since an earlier attempt.
    Received,
    /// The first page on which something has to be mended.
    Problems(Page),
}

/// A receipt, shown as long as the browser holds the draft's cookie.
#[derive(Clone)]
pub struct Receipt {
    /// The code.
    pub code: ReceiptCode,
}

/// Words in an answer that may identify somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// The field.
    pub field: Field,
    /// The words.
    pub words: String,
    /// Why, in one plain sentence.
    pub reason: String,
}

/// A report as the holder of its code sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Follow {
    /// Where it stands.
    pub state: State,
    /// The address of its public page, once it has one.
    pub published: Option<String>,
    /// Why it was declined, where it was.
    pub declined: Option<String>,
}

/// The officer's side. `cookie` is the value of the draft's cookie, which is the only key to the draft.
#[async_trait]
pub trait Intake: Send + Sync {
    /// The current month.
    fn now(&self) -> YearMonth;

    /// What in the texts of a page may identify somebody.
    fn hints(&self, page: Page, answers: &Answers) -> Vec<Hint>;

    /// The draft that the cookie opens.
    async fn draft(&self, cookie: Option<&str>) -> Result<Option<Draft>, Fault>;

    /// Stores what was posted for a page, whether it holds or not; begins a draft where there is none. Also returns the
    /// value of the draft's cookie.
    ///
    /// # Errors
    /// [`Fault::BadRequest`] for what no form of ours sends, [`Fault::Conflict`] when another window saved at the same
    /// moment: then nothing was changed.
    async fn save(&self, cookie: Option<&str>, page: Page, posted: Posted) -> Result<(Saved, String), Fault>;

    /// Turns the draft into a report, once: a second call finds the first one's report.
    ///
    /// # Errors
    /// [`Fault::NotFound`] without a draft and without a report.
    async fn send(&self, cookie: Option<&str>) -> Result<Sent, Fault>;

    /// The receipt of the report that came of the cookie's draft.
    async fn receipt(&self, cookie: Option<&str>) -> Result<Option<Receipt>, Fault>;

    /// Destroys the draft.
    async fn leave(&self, cookie: Option<&str>) -> Result<(), Fault>;

    /// The report that a receipt code opens. The same work is done for every code.
    async fn follow(&self, code: &ReceiptCode) -> Result<Option<Follow>, Fault>;

    /// Takes the report back, and its public page with it.
    ///
    /// # Errors
    /// [`Fault::NotFound`] where the code opens nothing, [`Fault::Conflict`] where it has ended otherwise.
    async fn withdraw(&self, code: &ReceiptCode) -> Result<(), Fault>;
}
