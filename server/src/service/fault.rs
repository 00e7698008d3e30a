//! From what went wrong inside to what the person is told. Details are logged here, once, without what anybody wrote.

use app::fault::Fault;
use app::report::answers::Refused;

use crate::store::StoreError;
use crate::vault::VaultError;

/// A [`Fault`] on its way out of a transaction.
pub struct Failed(pub Fault);

impl From<Fault> for Failed {
    fn from(fault: Fault) -> Self {
        Self(fault)
    }
}

impl From<Failed> for Fault {
    fn from(Failed(fault): Failed) -> Self {
        fault
    }
}

impl From<StoreError> for Failed {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Conflict | StoreError::Taken => Self(Fault::Conflict),
            StoreError::NotFound => Self(Fault::NotFound),
            error => {
                tracing::error!(%error, "the database did not do it");
                Self(Fault::Unavailable)
            }
        }
    }
}

impl From<VaultError> for Failed {
    fn from(error: VaultError) -> Self {
        tracing::error!(%error, "the vault did not open");
        Self(Fault::Unavailable)
    }
}

impl From<Refused> for Failed {
    fn from(_: Refused) -> Self {
        Self(Fault::BadRequest)
    }
}

impl From<serde_json::Error> for Failed {
    fn from(_: serde_json::Error) -> Self {
        // Its text may hold what it could not read.
        tracing::error!("stored data could not be read or written");
        Self(Fault::Unavailable)
    }
}
