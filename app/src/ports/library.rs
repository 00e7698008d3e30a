//! What readers need.

use async_trait::async_trait;

use crate::fault::Fault;
use crate::library::query::{Query, Results};
use crate::report::id::ReportNumber;
use crate::report::published::Published;

/// The published reports.
#[async_trait]
pub trait Library: Send + Sync {
    /// One page of the reports that fit the query, with counts for every facet.
    async fn search(&self, query: &Query) -> Result<Results, Fault>;

    /// The report with this number.
    async fn report(&self, number: &ReportNumber) -> Result<Option<Published>, Fault>;
}
