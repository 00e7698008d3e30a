//! Send: one transaction takes the draft away and puts the sealed report in its place.

use app::ports::Sent;
use app::report::code::Coded;
use app::report::id::ReportId;
use app::report::{Page, Report};

use super::IntakeService;
use super::draft::Opened;
use crate::random;
use crate::service::fault::Failed;
use crate::store::outbox::{OutboxKind, outbox_append};
use crate::store::report::{NewReport, report_insert};
use crate::store::{StoreError, draft::draft_delete, work};
use crate::vault::{DataKey, DraftToken, Place, seal_padded};

impl IntakeService {
    pub(super) async fn send_draft(&self, token: DraftToken) -> Result<Sent, Failed> {
        if self.is_sent(&token).await? {
            return Ok(Sent::Received);
        }
        let opened = self.open(token).await?;
        if opened.is_new() {
            return Err(StoreError::NotFound.into());
        }
        match Report::new(opened.draft.answers.clone(), self.shared.clock.year_month()) {
            Ok(report) => self.receive(&opened.token, &report).await,
            Err(problems) => {
                let page = problems.first().map_or(Page::Before, |problem| Page::of(problem.field));
                self.show_what_is_wrong(opened).await?;
                Ok(Sent::Problems(page))
            }
        }
    }

    async fn show_what_is_wrong(&self, mut opened: Opened) -> Result<(), Failed> {
        opened.draft.attempted = Page::ALL.iter().copied().collect();
        self.put(opened).await
    }

    async fn receive(&self, token: &DraftToken, report: &Report) -> Result<Sent, Failed> {
        let draft = token.draft_id();
        let new = self.sealed(token, report)?;
        let id = new.id;
        let receive = work::<(), Failed, _>(move |tx| {
            Box::pin(async move {
                report_insert(tx, new).await?;
                draft_delete(tx, draft).await?;
                outbox_append(tx, OutboxKind::Received, id, 1).await?;
                Ok(())
            })
        });
        match self.shared.store.write(receive).await {
            Ok(()) => Ok(Sent::Received),
            // Another window sent the same draft at the same moment: its report is this one.
            Err(_) if self.is_sent(token).await? => Ok(Sent::Received),
            Err(failed) => Err(failed),
        }
    }

    fn sealed(&self, token: &DraftToken, report: &Report) -> Result<NewReport, Failed> {
        let id = ReportId(random::uuid());
        let key = DataKey::generate();
        let plain = zeroize::Zeroizing::new(serde_json::to_vec(report.answers())?);
        let place = Place { table: "report", row: id.0.as_bytes(), field: "answers", version: 1 };
        let sealed_answers = seal_padded(key.bytes(), &place, &plain)?;
        let now = self.shared.clock.year_month();
        let epoch = self.shared.keys.current_epoch(now.year, now.month.number())?;
        Ok(NewReport {
            id,
            receipt_hash: self.shared.keys.receipt_hash(&token.receipt()),
            submitted_on: self.shared.clock.today(),
            category: report.category(),
            potential: report.potential(),
            publish_choice: report.publish_choice(),
            wrapped_key: self.shared.keys.wrap(&key, &epoch, id)?,
            epoch,
            sealed_answers,
        })
    }
}
