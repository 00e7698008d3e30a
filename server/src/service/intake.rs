//! The officer's side: drafts that only their writer can read, and the one write that makes a report of a draft.

mod draft;
mod follow;
mod send;

use app::fault::Fault;
use app::ports::{Draft, Follow, Hint, Intake, Receipt, Saved, Sent};
use app::report::answers::Posted;
use app::report::field::TEXTS;
use app::report::receipt::ReceiptCode;
use app::report::{Answers, Page, Report, YearMonth, validate};
use async_trait::async_trait;

use self::draft::Opened;
use super::Shared;
use super::fault::Failed;
use crate::store::report::report_by_receipt;
use crate::vault::DraftToken;

/// The intake over the database and the vault.
pub struct IntakeService {
    shared: Shared,
}

impl IntakeService {
    /// The service.
    pub fn new(shared: Shared) -> Self {
        Self { shared }
    }

    async fn is_sent(&self, token: &DraftToken) -> Result<bool, Failed> {
        let hash = self.shared.keys.receipt_hash(&token.receipt());
        Ok(report_by_receipt(self.shared.store.reader(), hash).await?.is_some())
    }

    async fn save_page(&self, cookie: Option<&str>, page: Page, posted: Posted) -> Result<(Saved, String), Failed> {
        let token = cookie.and_then(DraftToken::from_cookie);
        let mut opened = match token {
            Some(token) => self.open(token).await?,
            None => Opened::begin(DraftToken::generate()),
        };
        // The key of a report that was sent must not open another draft: the two would share a receipt.
        if opened.is_new() && self.is_sent(&opened.token).await? {
            opened = Opened::begin(DraftToken::generate());
        }
        opened.draft.answers.take(page, posted)?;
        opened.draft.attempted.insert(page);
        let cookie = opened.token.to_cookie();
        if Report::out_of_scope(&opened.draft.answers) {
            self.destroy(&opened.token).await?;
            return Ok((Saved::OutOfScope, cookie));
        }
        let answers = &opened.draft.answers;
        let saved = match validate::page(page, answers, self.now()).is_empty() {
            false => Saved::Problems,
            true if self.hints(page, answers).is_empty() => Saved::Holds,
            true => Saved::Hinted,
        };
        self.put(opened).await?;
        Ok((saved, cookie))
    }
}

#[async_trait]
impl Intake for IntakeService {
    fn now(&self) -> YearMonth {
        self.shared.clock.year_month()
    }

    fn hints(&self, page: Page, answers: &Answers) -> Vec<Hint> {
        let asked = |field| page.questions().iter().any(|question| question.field == field);
        let mut hints = Vec::new();
        for &field in TEXTS.iter().filter(|&&field| asked(field)) {
            let letters: Vec<char> = answers.text(field).chars().collect();
            for finding in anonymise::find(answers.text(field)) {
                let words = letters.get(finding.start..finding.end).unwrap_or_default().iter().collect();
                let hint = Hint { field, words, reason: finding.reason };
                if !hints.contains(&hint) {
                    hints.push(hint);
                }
            }
        }
        hints
    }

    async fn draft(&self, cookie: Option<&str>) -> Result<Option<Draft>, Fault> {
        let Some(token) = cookie.and_then(DraftToken::from_cookie) else { return Ok(None) };
        let opened = self.open(token).await?;
        Ok((!opened.is_new()).then_some(opened.draft))
    }

    async fn save(&self, cookie: Option<&str>, page: Page, posted: Posted) -> Result<(Saved, String), Fault> {
        Ok(self.save_page(cookie, page, posted).await?)
    }

    async fn send(&self, cookie: Option<&str>) -> Result<Sent, Fault> {
        let token = cookie.and_then(DraftToken::from_cookie).ok_or(Fault::NotFound)?;
        Ok(self.send_draft(token).await?)
    }

    async fn receipt(&self, cookie: Option<&str>) -> Result<Option<Receipt>, Fault> {
        let Some(token) = cookie.and_then(DraftToken::from_cookie) else { return Ok(None) };
        Ok(self.is_sent(&token).await?.then(|| Receipt { code: token.receipt() }))
    }

    async fn leave(&self, cookie: Option<&str>) -> Result<(), Fault> {
        match cookie.and_then(DraftToken::from_cookie) {
            Some(token) => Ok(self.destroy(&token).await?),
            None => Ok(()),
        }
    }

    async fn follow(&self, code: &ReceiptCode) -> Result<Option<Follow>, Fault> {
        Ok(self.follow_code(code).await?)
    }

    async fn withdraw(&self, code: &ReceiptCode) -> Result<(), Fault> {
        Ok(self.withdraw_code(code).await?)
    }
}
