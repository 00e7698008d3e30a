//! The published reports, from the index.

use app::fault::Fault;
use app::library::query::{Query, Results};
use app::ports::Library;
use app::report::id::ReportNumber;
use app::report::published::Published;
use async_trait::async_trait;

use super::Shared;

/// The library over the index.
pub struct LibraryService {
    shared: Shared,
}

impl LibraryService {
    /// The service.
    pub fn new(shared: Shared) -> Self {
        Self { shared }
    }
}

#[async_trait]
impl Library for LibraryService {
    async fn search(&self, query: &Query) -> Result<Results, Fault> {
        Ok(self.shared.index.search(query))
    }

    async fn report(&self, number: &ReportNumber) -> Result<Option<Published>, Fault> {
        Ok(self.shared.index.report(number))
    }
}
