//! Drafts: opened and sealed with the token that the officer's browser holds.

use std::collections::BTreeSet;

use app::intake::DRAFT_HOURS;
use app::ports::Draft;
use app::report::{Answers, Page};
use serde::{Deserialize, Serialize};

use super::IntakeService;
use crate::service::fault::Failed;
use crate::store::draft::{draft_delete, draft_fetch, draft_put};
use crate::store::work;
use crate::vault::{DraftToken, Place, open_padded, seal_padded};

/// A draft with the key that opened it.
pub struct Opened {
    pub token: DraftToken,
    pub draft: Draft,
    /// The version in the database; none before the first page.
    version: Option<u32>,
}

/// A draft as it is sealed.
#[derive(Serialize, Deserialize)]
struct Stored {
    answers: Answers,
    attempted: BTreeSet<Page>,
}

impl Opened {
    /// A draft without answers.
    pub fn begin(token: DraftToken) -> Self {
        Self { token, draft: Draft::default(), version: None }
    }

    /// Whether nothing of it is stored yet.
    pub fn is_new(&self) -> bool {
        self.version.is_none()
    }
}

fn place(id: &[u8; 16], version: u32) -> Place<'_> {
    Place { table: "draft", row: id, field: "sealed", version }
}

impl IntakeService {
    /// The draft that the token opens; an empty one where there is none.
    pub(super) async fn open(&self, token: DraftToken) -> Result<Opened, Failed> {
        let id = token.draft_id();
        let Some(row) = draft_fetch(self.shared.store.reader(), id).await? else { return Ok(Opened::begin(token)) };
        let plain = open_padded(&token.sealing_key(), &place(&id, row.version), &row.sealed)?;
        let Stored { answers, attempted } = serde_json::from_slice(&plain)?;
        Ok(Opened { token, draft: Draft { answers, attempted }, version: Some(row.version) })
    }

    /// Seals and stores a draft.
    pub(super) async fn put(&self, opened: Opened) -> Result<(), Failed> {
        let Opened { token, draft: Draft { answers, attempted }, version } = opened;
        let id = token.draft_id();
        let plain = zeroize::Zeroizing::new(serde_json::to_vec(&Stored { answers, attempted })?);
        let next = version.unwrap_or(0) + 1;
        let sealed = seal_padded(&token.sealing_key(), &place(&id, next), &plain)?;
        let expires = self.shared.clock.hour() + DRAFT_HOURS;
        let put = work::<(), Failed, _>(move |tx| {
            Box::pin(async move { Ok(draft_put(tx, id, sealed, version, expires).await?) })
        });
        self.shared.store.write(put).await
    }

    /// Deletes the draft that the token opens.
    pub(super) async fn destroy(&self, token: &DraftToken) -> Result<(), Failed> {
        let id = token.draft_id();
        let delete = work::<(), Failed, _>(move |tx| Box::pin(async move { Ok(draft_delete(tx, id).await?) }));
        self.shared.store.write(delete).await
    }
}
