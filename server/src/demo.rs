//! The invented library and queue of `serve --demo`, taken in the way every report goes: sent, claimed, decided,
//! approved by another person.

mod file;

use app::desk::role::Role;
use app::fault::Fault;
use app::ports::{Desk, EditionInput, Intake, MarkInput, Moderator, Sent, VerdictInput};
use app::report::Page;
use app::report::code::Coded;
use app::report::edition::{Check, Disposition};
use app::report::id::ReportId;
use thiserror::Error;

use self::file::{Entry, entries};
use crate::cli::Failure;
use crate::cli::moderator::{add_account, new_password};
use crate::service::{DeskService, IntakeService, Shared};
use crate::store::report::report_list_open;

/// Why the demonstration could not be loaded.
#[derive(Debug, Error)]
pub enum DemoError {
    /// A file does not say what it should.
    #[error("the demonstration’s files cannot be read: {0}")]
    File(#[from] serde_json::Error),
    /// A report of a file was refused.
    #[error("“{0}” was refused")]
    Refused(String),
}

/// Loads the demonstration into an empty database, and prints how to sign in. A database that holds something is left
/// alone.
///
/// # Errors
/// When a report is refused.
pub async fn load(shared: &Shared) -> Result<(), Failure> {
    let reader = shared.store.reader();
    let accounts = crate::store::account::account_list(reader).await?;
    if !accounts.is_empty() || !report_list_open(reader).await?.is_empty() {
        println!("The database is in use already: the demonstration was not loaded.");
        return Ok(());
    }
    let editor = account(shared, "mara", Role::Moderator).await?;
    let approver = account(shared, "alex", Role::Approver).await?;
    let (published, queued) = entries()?;
    for entry in &published {
        let report = send(shared, entry).await?;
        publish(shared, entry, report, &editor, &approver).await.map_err(|_| refused(entry))?;
    }
    for entry in &queued {
        send(shared, entry).await?;
    }
    println!("Loaded {} published and {} queued reports, all invented.", published.len(), queued.len());
    Ok(())
}

async fn account(shared: &Shared, name: &str, role: Role) -> Result<Moderator, Failure> {
    let password = new_password();
    let id = add_account(&shared.store, name, role, &password).await?;
    println!("Sign in at /desk as {name} ({}) with the password {password}", role.label().to_lowercase());
    Ok(Moderator { id, name: name.to_owned(), role })
}

async fn send(shared: &Shared, entry: &Entry) -> Result<ReportId, Failure> {
    let intake = IntakeService::new(shared.clone());
    let mut cookie = None;
    for &page in Page::ALL {
        let asked = page.questions().iter().map(|question| question.field.code());
        let posted = asked.filter_map(|code| Some((code.to_owned(), entry.answers.get(code)?.clone()))).collect();
        let (_, next) = intake.save(cookie.as_deref(), page, posted).await.map_err(|_| refused(entry))?;
        cookie = Some(next);
    }
    let before = report_list_open(shared.store.reader()).await?;
    match intake.send(cookie.as_deref()).await {
        Ok(Sent::Received) => {}
        _ => return Err(refused(entry).into()),
    }
    let after = report_list_open(shared.store.reader()).await?;
    let new = after.iter().find(|each| before.iter().all(|known| known.id != each.id));
    Ok(new.ok_or_else(|| refused(entry))?.id)
}

/// Every mark of the file is made by hand; what the machine finds beside them is dismissed, because the file's text has
/// been written to be read.
async fn publish(
    shared: &Shared,
    entry: &Entry,
    report: ReportId,
    editor: &Moderator,
    approver: &Moderator,
) -> Result<(), Fault> {
    let desk = DeskService::new(shared.clone());
    desk.claim(editor, report).await?;
    for mark in &entry.marks {
        let mark =
            MarkInput { words: mark.words.clone(), kind: mark.kind.clone(), replacement: mark.replacement.clone() };
        let version = desk.workbench(editor, report).await?.version;
        desk.edit(editor, report, EditionInput { version, mark, ..EditionInput::default() }).await?;
    }
    let bench = desk.workbench(editor, report).await?;
    let found = bench.texts.iter().flat_map(|text| &text.findings).filter(|finding| finding.verdict.is_none());
    let verdicts = found.map(|finding| {
        let span = finding.span;
        let key = format!("{}-{}-{}", span.field.code(), span.start, span.end);
        let reason = "Invented for the demonstration, and identifies nobody.".to_owned();
        (key, VerdictInput { verdict: "dismiss".to_owned(), reason, ..VerdictInput::default() })
    });
    let input = EditionInput {
        version: bench.version,
        verdicts: verdicts.collect(),
        title: entry.title.clone(),
        synopsis: entry.synopsis.clone(),
        summary: entry.summary.clone(),
        lessons: entry.lessons.join("\n"),
        questions: entry.questions.join("\n"),
        reviewer_note: entry.reviewer_note.clone(),
        checked: Check::ALL.iter().map(|check| check.code().to_owned()).collect(),
        disposition: Disposition::Publish.code().to_owned(),
        ..EditionInput::default()
    };
    desk.edit(editor, report, input).await?;
    if !desk.propose(editor, report).await?.is_empty() {
        return Err(Fault::BadRequest);
    }
    let version = desk.workbench(approver, report).await?.version;
    desk.approve(approver, report, version).await?;
    Ok(())
}

fn refused(entry: &Entry) -> DemoError {
    let name = if entry.title.is_empty() { "a queued report" } else { &entry.title };
    DemoError::Refused(name.to_owned())
}
