//! The queue as the desk's browser gets it: no word of any report.

use serde::{Deserialize, Serialize};

use crate::report::id::ReportId;
use crate::report::lifecycle::State;
use crate::report::taxonomy::{Category, Potential};

/// The open reports, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Queue {
    /// The rows.
    pub rows: Vec<QueueRow>,
    /// The last event that the rows include.
    pub last_event: i64,
}

/// One report of the queue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QueueRow {
    /// The report.
    pub id: ReportId,
    /// Where it stands.
    pub state: State,
    /// The day it came in, as "3 March 2026".
    pub received: String,
    /// The kind of near miss.
    pub category: Category,
    /// The worst credible outcome.
    pub potential: Potential,
    /// Who has it, by name.
    pub claimed_by: Option<String>,
    /// What the person looking at the queue can do with it.
    pub offer: Offer,
}

/// What a person can do with a report of the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Offer {
    /// Take it.
    Claim,
    /// Go on with it.
    Continue,
    /// Read and approve it.
    Approve,
    /// Nothing: others have it.
    Nothing,
}
