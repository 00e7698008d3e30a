//! What the second person does: approve, and so publish, or send back.

use app::fault::Fault;
use app::ports::Moderator;
use app::report::edition::{Disposition, Edition, Span};
use app::report::id::{ReportId, ReportNumber};
use app::report::lifecycle::Act;
use app::report::published::{EditedTexts, Published};
use app::report::taxonomy::PublishChoice;
use app::report::{Field, Report};

use super::DeskService;
use super::bench::Opened;
use crate::random;
use crate::service::fault::Failed;
use crate::store::edition::edition_put;
use crate::store::outbox::{OutboxKind, outbox_append};
use crate::store::published::{number_exists, published_insert};
use crate::store::report::{Move, report_move};
use crate::store::work;

/// Characters of a number's random part: a million for each year, and one more after each collision.
const NUMBER_LENGTH: usize = 4;

impl DeskService {
    pub(super) async fn approve_edition(
        &self,
        who: &Moderator,
        report: ReportId,
        version: u32,
    ) -> Result<Option<String>, Failed> {
        let opened = self.open_to_approve(who, report).await?;
        if version != opened.version {
            return Err(Fault::Conflict.into());
        }
        let findings = opened.findings();
        let proposed: Vec<Span> = findings.iter().flat_map(|(_, findings, _)| findings).map(|each| each.span).collect();
        if !opened.edition.problems(&proposed, opened.publish_choice()).is_empty() {
            return Err(Fault::Conflict.into());
        }
        let disposition = opened.edition.disposition();
        let published = match disposition {
            Disposition::Publish => Some(self.published(&opened).await?),
            Disposition::Count | Disposition::Decline => None,
        };
        let path = published.as_ref().map(|published| published.number.path());
        let act = Act::Approve(disposition);
        let state = opened.row.state.after(act).ok_or(Fault::Conflict)?;
        let declined = opened.edition.decline_reason.filter(|_| disposition == Disposition::Decline);
        let (row_version, from) = (opened.row.version, opened.row.state);
        let position = i64::from(u32::from_be_bytes(random::bytes()));
        let approve = work::<(), Failed, _>(move |tx| {
            Box::pin(async move {
                let change = Move { decline_reason: declined, ..Move::to(state) };
                let version = report_move(tx, report, row_version, from, change).await?;
                if let Some(published) = &published {
                    published_insert(tx, published, report, position).await?;
                }
                outbox_append(tx, OutboxKind::Approved, report, version).await?;
                Ok(())
            })
        });
        self.shared.store.write(approve).await?;
        self.shared.refresh_index().await?;
        Ok(path)
    }

    pub(super) async fn return_edition(&self, who: &Moderator, report: ReportId, note: String) -> Result<bool, Failed> {
        let opened = self.open_to_approve(who, report).await?;
        if note.trim().is_empty() {
            return Ok(false);
        }
        let edition = Edition { returned_note: note.trim().to_owned(), ..opened.edition.clone() };
        let sealed = self.sealed_edition(&opened, &edition)?;
        let state = opened.row.state.after(Act::Return).ok_or(Fault::Conflict)?;
        let (row_version, from) = (opened.row.version, opened.row.state);
        let before = (opened.version > 0).then_some(opened.version);
        let send_back = work::<(), Failed, _>(move |tx| {
            Box::pin(async move {
                edition_put(tx, report, sealed, before).await?;
                let change = Move { proposed_by: Some(None), ..Move::to(state) };
                let version = report_move(tx, report, row_version, from, change).await?;
                outbox_append(tx, OutboxKind::Returned, report, version).await?;
                Ok(())
            })
        });
        self.shared.store.write(send_back).await?;
        Ok(true)
    }

    async fn open_to_approve(&self, who: &Moderator, report: ReportId) -> Result<Opened, Failed> {
        if !who.role.may_approve() {
            return Err(Fault::NotAllowed.into());
        }
        let opened = self.open(report).await?;
        if opened.may_approve(who) { Ok(opened) } else { Err(Fault::NotAllowed.into()) }
    }

    async fn published(&self, opened: &Opened) -> Result<Published, Failed> {
        let now = self.shared.clock.year_month();
        let report = Report::new(opened.answers.clone(), now).map_err(|_| Fault::Unavailable)?;
        let texts = match opened.publish_choice() {
            PublishChoice::EditedNarrative => EditedTexts {
                narrative: opened.edited(Field::Narrative)?,
                lesson: opened.edited(Field::Lesson)?,
                recommendation: opened.edited(Field::Recommendation)?,
            },
            PublishChoice::Summary | PublishChoice::StatisticsOnly => EditedTexts::default(),
        };
        let number = self.free_number(now.year).await?;
        Ok(Published::first(number, now, &report, &opened.edition, texts))
    }

    async fn free_number(&self, year: u16) -> Result<ReportNumber, Failed> {
        let mut length = NUMBER_LENGTH;
        loop {
            let number = ReportNumber::new(year, &random::crockford(length));
            if !number_exists(self.shared.store.reader(), &number).await? {
                return Ok(number);
            }
            length += 1;
        }
    }
}
