//! The desk: one person never does the work of two.

use app::desk::role::Role;
use axum::http::StatusCode;

use crate::support::{Person, TestSite, check_list, report_id};

/// A report in the queue, claimed by a new person of the role.
async fn claimed(site: &TestSite, name: &str, role: Role) -> (Person, String) {
    site.person().report().await;
    let mut person = site.moderator(name, role).await;
    let id = report_id(&person.get("/desk").await.body);
    let answer = person.post("/api/claim_report", &[("report", &id)]).await;
    assert_eq!(answer.location, format!("/desk/reports/{id}"));
    (person, id)
}

/// The edition's version that the workbench shows.
async fn version(person: &mut Person, id: &str) -> String {
    let page = person.get(&format!("/desk/reports/{id}")).await.body;
    let at =
        page.find("version]\" value=\"").map(|at| at + 17).or(page.find("name=\"version\" value=\"").map(|at| at + 22));
    let rest = &page[at.expect("a version")..];
    rest.split_once('"').unwrap().0.to_owned()
}

async fn edit(person: &mut Person, id: &str, intent: &str, more: &[(&str, &str)]) -> crate::support::Answer {
    let version = version(person, id).await;
    let mut form = vec![("report", id), ("intent", intent), ("edition[version]", &version)];
    form.extend(more);
    person.post("/api/edit_report", &form).await
}

/// Accepts everything, writes title and synopsis, and sends it for approval.
async fn propose(person: &mut Person, id: &str) {
    edit(person, id, "accept_open", &[]).await;
    let mut form = vec![("edition[title]", "A knife in the door"), ("edition[synopsis]", "It fell out.")];
    form.extend(check_list());
    let answer = edit(person, id, "propose", &form).await;
    assert_eq!(answer.location, "/desk");
}

#[tokio::test]
async fn two_people_publish_what_one_redacted() {
    publish(TestSite::new().await).await;
}

#[tokio::test]
async fn two_people_publish_what_one_redacted_on_postgresql() {
    publish(TestSite::on_postgresql().await).await;
}

async fn publish(site: TestSite) {
    let (mut mara, id) = claimed(&site, "mara", Role::Moderator).await;
    propose(&mut mara, &id).await;
    let mut alex = site.moderator("alex", Role::Approver).await;
    let shown = version(&mut alex, &id).await;
    let answer = alex.post("/api/approve_report", &[("report", &id), ("version", &shown)]).await;
    assert!(answer.location.starts_with("/reports/NM-2026-"), "{answer:?}");
    let page = site.person().get(&answer.location).await;
    assert_eq!(page.status, StatusCode::OK);
    for identifier in ["Delacroix", "7KLM482", "Sycamore"] {
        assert!(!page.body.contains(identifier), "{identifier}");
    }
    assert!(page.body.contains("[Officer A]") && page.body.contains("A knife fell out of the door"), "{}", page.body);
    assert!(site.person().get("/reports?q=knife&category=assault").await.body.contains("1 report<"));
    assert!(site.person().get("/reports?q=knife&category=traffic").await.body.contains("No reports"));
}

#[tokio::test]
async fn nobody_approves_their_own_work_whatever_their_role() {
    for role in [Role::Approver, Role::Administrator] {
        let site = TestSite::new().await;
        let (mut one, id) = claimed(&site, "mara", role).await;
        propose(&mut one, &id).await;
        let before = site.state().await;
        let answer = one.post("/api/approve_report", &[("report", &id), ("version", "2")]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        let answer = one.post("/api/return_report", &[("report", &id), ("note", "to myself")]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        assert_eq!(site.state().await, before);
    }
}

#[tokio::test]
async fn a_moderator_without_the_role_approves_nothing() {
    let site = TestSite::new().await;
    let (mut mara, id) = claimed(&site, "mara", Role::Moderator).await;
    propose(&mut mara, &id).await;
    let mut other = site.moderator("noor", Role::Moderator).await;
    let before = site.state().await;
    for form in [[("report", id.as_str()), ("version", "2")]] {
        assert_eq!(other.post("/api/approve_report", &form).await.status, StatusCode::FORBIDDEN);
    }
    assert_eq!(other.get(&format!("/desk/reports/{id}")).await.status, StatusCode::FORBIDDEN);
    assert_eq!(site.state().await, before);
}

#[tokio::test]
async fn a_foreign_moderator_neither_sees_nor_changes_a_claimed_report() {
    let site = TestSite::new().await;
    let (_, id) = claimed(&site, "mara", Role::Moderator).await;
    for (name, role) in [("noor", Role::Moderator), ("alex", Role::Approver), ("root", Role::Administrator)] {
        let mut other = site.moderator(name, role).await;
        let before = site.state().await;
        let page = other.get(&format!("/desk/reports/{id}")).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
        assert!(!page.body.contains("Delacroix"));
        let form = [("report", id.as_str()), ("intent", "save"), ("edition[version]", "0"), ("edition[title]", "x")];
        assert_eq!(other.post("/api/edit_report", &form).await.status, StatusCode::FORBIDDEN);
        assert_eq!(other.post("/api/release_report", &[("report", &id)]).await.status, StatusCode::FORBIDDEN);
        assert_eq!(other.post("/api/claim_report", &[("report", &id)]).await.status, StatusCode::CONFLICT);
        assert_eq!(other.post("/api/approve_report", &[("report", &id)]).await.status, StatusCode::FORBIDDEN);
        assert_eq!(site.state().await, before, "{name}");
    }
}

#[tokio::test]
async fn of_two_who_claim_one_gets_it() {
    let site = TestSite::new().await;
    site.person().report().await;
    let mut mara = site.moderator("mara", Role::Moderator).await;
    let mut noor = site.moderator("noor", Role::Moderator).await;
    let id = report_id(&mara.get("/desk").await.body);
    let form = [("report", id.as_str())];
    let (one, other) = tokio::join!(mara.post("/api/claim_report", &form), noor.post("/api/claim_report", &form));
    let mut statuses = [one.status, other.status];
    statuses.sort();
    assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::CONFLICT]);
}

#[tokio::test]
async fn an_old_page_overwrites_nothing() {
    let site = TestSite::new().await;
    let (mut mara, id) = claimed(&site, "mara", Role::Moderator).await;
    edit(&mut mara, &id, "save", &[("edition[title]", "First")]).await;
    let before = site.state().await;
    let form = [("report", id.as_str()), ("intent", "save"), ("edition[version]", "0"), ("edition[title]", "Late")];
    let answer = mara.post("/api/edit_report", &form).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.body.contains("Somebody else has changed this"), "{}", answer.body);
    assert_eq!(site.state().await, before);
}

#[tokio::test]
async fn what_the_workbench_cannot_send_is_refused_and_changes_nothing() {
    let site = TestSite::new().await;
    let (mut mara, id) = claimed(&site, "mara", Role::Moderator).await;
    let before = site.state().await;
    let refused: &[(&str, &[(&str, &str)])] = &[
        ("nonsense", &[]),
        ("save", &[("edition[verdicts][narrative-0-1][verdict]", "accept")]),
        ("save", &[("edition[verdicts][nonsense][verdict]", "accept")]),
        ("save", &[("edition[checked][]", "nonsense")]),
        ("save", &[("edition[disposition]", "nonsense")]),
        ("save", &[("edition[mark][words]", "knife"), ("edition[mark][kind]", "nonsense")]),
    ];
    for (intent, more) in refused {
        let answer = edit(&mut mara, &id, intent, more).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{intent} {more:?}");
        assert_eq!(site.state().await, before, "{intent} {more:?}");
    }
    let answer = mara.post("/api/claim_report", &[("report", "nonsense")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(mara.get("/desk/reports/nonsense").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_is_missing_is_told_and_not_sent() {
    let site = TestSite::new().await;
    let (mut mara, id) = claimed(&site, "mara", Role::Moderator).await;
    let answer = edit(&mut mara, &id, "propose", &[("edition[title]", "Kept")]).await;
    assert_eq!(answer.location, format!("/desk/reports/{id}?tried=yes"));
    let page = mara.get(&answer.location).await.body;
    for message in ["Decide about every finding; open:", "Enter a synopsis", "Go through the whole check list"] {
        assert!(page.contains(message), "{message}");
    }
    assert!(page.contains("id=\"synopsis-error\" class=\"usa-error-message\">Enter a synopsis"), "{page}");
    assert!(page.contains("value=\"Kept\""));
}

#[tokio::test]
async fn sent_back_it_is_edited_again() {
    let site = TestSite::new().await;
    let (mut mara, id) = claimed(&site, "mara", Role::Moderator).await;
    propose(&mut mara, &id).await;
    let mut alex = site.moderator("alex", Role::Approver).await;
    let before = site.state().await;
    let answer = alex.post("/api/return_report", &[("report", &id), ("note", " ")]).await;
    assert_eq!(answer.location, format!("/desk/reports/{id}?note=missing"));
    assert!(alex.get(&answer.location).await.body.contains("Enter what has to be mended"));
    assert_eq!(site.state().await, before);
    let answer = alex.post("/api/return_report", &[("report", &id), ("note", "Say less about the door.")]).await;
    assert_eq!(answer.location, "/desk");
    let page = mara.get(&format!("/desk/reports/{id}")).await.body;
    assert!(page.contains("Say less about the door.") && page.contains("Send for approval"));
}

#[tokio::test]
async fn nobody_approves_a_version_that_they_were_not_shown() {
    let site = TestSite::new().await;
    let (mut mara, id) = claimed(&site, "mara", Role::Moderator).await;
    propose(&mut mara, &id).await;
    let mut alex = site.moderator("alex", Role::Approver).await;
    let before = site.state().await;
    let answer = alex.post("/api/approve_report", &[("report", &id), ("version", "1")]).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert_eq!(site.state().await, before);
}

#[tokio::test]
async fn the_door_tells_nothing_and_closes_after_too_many_attempts() {
    let site = TestSite::new().await;
    site.moderator("mara", Role::Moderator).await;
    let before = site.state().await;
    let mut person = site.person();
    for (name, password) in [("mara", "wrong horse battery"), ("nobody", "correct horse battery"), ("", "")] {
        let answer = person.post("/api/sign_in", &[("name", name), ("password", password)]).await;
        assert_eq!((answer.status, answer.location.as_str()), (StatusCode::SEE_OTHER, "/desk/sign-in?again=yes"));
        assert!(person.cookies.is_empty());
    }
    let mut statuses = Vec::new();
    for _ in 0..10 {
        statuses.push(person.post("/api/sign_in", &[("name", "Mara"), ("password", "wrong")]).await.status);
    }
    assert_eq!(statuses.last(), Some(&StatusCode::TOO_MANY_REQUESTS));
    assert_eq!(site.state().await, before);
}

#[tokio::test]
async fn signed_out_is_out() {
    let site = TestSite::new().await;
    let mut mara = site.moderator("mara", Role::Moderator).await;
    let cookies = mara.cookies.clone();
    assert_eq!(mara.post("/api/sign_out", &[]).await.location, "/desk/sign-in");
    mara.cookies = cookies;
    assert_eq!(mara.get("/desk").await.location, "/desk/sign-in");
}
