//! Officers: nothing typed is lost, nothing that no form sends is taken, a report is received once.

use axum::http::{Method, Request, StatusCode};

use crate::support::{REPORT, TestSite, encoded};

#[tokio::test]
async fn a_report_is_received_once_and_keeps_its_receipt() {
    let site = TestSite::new().await;
    let mut officer = site.person();
    let code = officer.report().await;
    assert_eq!(code.len(), 29);
    let before = site.state().await;
    assert_eq!(officer.post("/api/send_report", &[]).await.location, "/report/receipt");
    assert!(officer.get("/report/receipt").await.body.contains(&code));
    assert_eq!(site.state().await, before);
    assert!(before.contains("draft 0/0") && before.contains("report 1/1"), "{before}");
}

#[tokio::test]
async fn what_breaks_a_rule_is_kept_and_shown_again_with_its_message() {
    let site = TestSite::new().await;
    let mut officer = site.person();
    officer.save("before-you-start", &[("consent_scope", "yes")]).await;
    let answer = officer.save("what-happened", &[("narrative", "<b>Too short</b> & typed")]).await;
    assert_eq!((answer.status, answer.location.as_str()), (StatusCode::SEE_OTHER, "/report/what-happened"));
    let page = officer.get("/report/what-happened").await.body;
    assert!(page.contains("What happened needs 40 characters or more; so far there are 24"), "{page}");
    assert!(page.contains("<title>Error: What happened?"));
    assert!(page.contains("&lt;b&gt;Too short&lt;/b&gt; &amp; typed</textarea>"), "{page}");
}

#[tokio::test]
async fn what_no_form_sends_is_refused_and_changes_nothing() {
    let site = TestSite::new().await;
    let mut officer = site.person();
    officer.save("before-you-start", &[("consent_scope", "yes")]).await;
    officer.save("kind", &[("category", "traffic")]).await;
    let before = site.state().await;
    let refused: &[(&str, &[(&str, &str)])] = &[
        ("kind", &[("category", "nonsense")]),
        ("kind", &[("category", "assault"), ("types", "nonsense")]),
        ("kind", &[("category", "assault"), ("category", "traffic")]),
        ("kind", &[("narrative", "on another page")]),
        ("kind", &[("nonsense", "x")]),
        ("nonsense", &[("category", "assault")]),
        ("before-you-start", &[("consent_scope", "no")]),
    ];
    for (page, answers) in refused {
        let answer = officer.save(page, answers).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{page} {answers:?}");
        assert!(answer.body.contains("The form could not be read. Nothing was changed."), "{}", answer.body);
        assert_eq!(site.state().await, before, "{page} {answers:?}");
    }
    assert!(officer.get("/report/kind").await.body.contains("value=\"traffic\" checked"));
}

#[tokio::test]
async fn a_form_that_is_not_ours_is_refused_and_changes_nothing() {
    let site = TestSite::new().await;
    let mut officer = site.person();
    officer.save("before-you-start", &[("consent_scope", "yes")]).await;
    let before = site.state().await;
    let contexts: &[&[(&str, &str)]] = &[
        &[],
        &[("origin", "https://evil.example")],
        &[("sec-fetch-site", "cross-site"), ("origin", "http://localhost")],
        &[("sec-fetch-site", "none")],
    ];
    for context in contexts {
        let mut request = Request::builder()
            .method(Method::POST)
            .uri("/api/save_page")
            .header("accept", "text/html")
            .header("content-type", "application/x-www-form-urlencoded");
        for (name, value) in *context {
            request = request.header(*name, *value);
        }
        let body = encoded(&[("page", "kind"), ("answers[category][]", "assault")]);
        let answer = officer.send(request, body).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{context:?}");
        assert_eq!(site.state().await, before, "{context:?}");
    }
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused_and_changes_nothing() {
    let site = TestSite::new().await;
    let mut officer = site.person();
    officer.save("before-you-start", &[("consent_scope", "yes")]).await;
    let before = site.state().await;
    let longest = "a".repeat(256 * 1024);
    let answer = officer.save("what-happened", &[("narrative", &longest)]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.body.contains("This is longer than can be taken at once"), "{}", answer.body);
    assert_eq!(site.state().await, before);
}

#[tokio::test]
async fn a_draft_outlives_the_server_and_dies_after_72_hours() {
    let site = TestSite::new().await;
    let mut officer = site.person();
    officer.save("before-you-start", &[("consent_scope", "yes")]).await;
    officer.save("kind", &[("category", "crisis"), ("types", "crisis_hostage")]).await;
    let cookies = officer.cookies.clone();
    let site = site.restarted().await;
    let mut officer = site.person();
    officer.cookies = cookies;
    let page = officer.get("/report/kind").await.body;
    assert!(page.contains("value=\"crisis\" checked") && page.contains("value=\"crisis_hostage\" checked"), "{page}");
    site.clock.forward(71);
    near_miss::jobs::sweep_once(&site.site.shared).await.unwrap();
    assert_eq!(officer.get("/report/kind").await.status, StatusCode::OK);
    site.clock.forward(1);
    near_miss::jobs::sweep_once(&site.site.shared).await.unwrap();
    assert_eq!(officer.get("/report/kind").await.location, "/report");
    assert!(site.state().await.contains("draft 0/0"));
}

#[tokio::test]
async fn serious_harm_keeps_nothing() {
    let site = TestSite::new().await;
    let mut officer = site.person();
    officer.save("before-you-start", &[("consent_scope", "yes")]).await;
    let answer = officer.save("how-bad", &[("outcome", "serious_harm"), ("potential", "one_death")]).await;
    assert_eq!(answer.location, "/report/out-of-scope");
    assert!(officer.cookies.is_empty());
    assert!(site.state().await.contains("draft 0/0"));
}

#[tokio::test]
async fn the_key_of_a_sent_report_opens_no_second_draft() {
    let site = TestSite::new().await;
    let mut officer = site.person();
    let first = officer.report().await;
    let second = officer.report().await;
    assert_ne!(first, second);
    assert!(site.state().await.contains("report 2/2"));
}

#[tokio::test]
async fn an_incomplete_report_is_not_sent() {
    let site = TestSite::new().await;
    let mut officer = site.person();
    for (page, answers) in REPORT.iter().filter(|(page, _)| *page != "why") {
        officer.save(page, answers).await;
    }
    let answer = officer.post("/api/send_report", &[]).await;
    assert_eq!(answer.location, "/report/why");
    assert!(officer.get("/report/why").await.body.contains("Tick at least one factor"));
    assert!(site.state().await.contains("report 0/0"));
}

#[tokio::test]
async fn nothing_stored_can_be_read_without_its_key() {
    let site = TestSite::new().await;
    let mut officer = site.person();
    officer.report().await;
    let mut other = site.person();
    for (page, answers) in &REPORT[..6] {
        other.save(page, answers).await;
    }
    for file in ["near-miss.db", "near-miss.db-wal"] {
        let bytes = std::fs::read(site.data.path().join(file)).unwrap_or_default();
        for secret in ["Delacroix", "7KLM482", "Sycamore", "pillar"] {
            let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!found, "{secret} stands in {file}");
        }
    }
}

#[tokio::test]
async fn the_code_leads_back_and_takes_back() {
    let site = TestSite::new().await;
    let mut officer = site.person();
    let code = officer.report().await;
    let mut back = site.person();
    let before = site.state().await;
    for wrong in ["", "nonsense", "0000-0000-0000-0000-0000-0000"] {
        assert_eq!(back.post("/api/open_report", &[("code", wrong)]).await.location, "/return?again=yes");
        assert!(back.cookies.is_empty());
    }
    assert_eq!(back.post("/api/withdraw_report", &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.state().await, before);
    assert_eq!(back.post("/api/open_report", &[("code", &code.to_lowercase())]).await.location, "/return/status");
    assert!(back.get("/return/status").await.body.contains("Your report is waiting"));
    back.post("/api/withdraw_report", &[]).await;
    assert!(back.get("/return/status").await.body.contains("You have taken your report back"));
    assert_eq!(back.post("/api/withdraw_report", &[]).await.status, StatusCode::CONFLICT);
}
