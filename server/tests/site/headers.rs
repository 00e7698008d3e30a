//! What every response tells the browser, and what no page gives away.

use app::desk::role::Role;
use axum::http::StatusCode;

use crate::support::TestSite;

#[tokio::test]
async fn every_response_is_protected() {
    let site = TestSite::new().await;
    let mut anyone = site.person();
    for path in ["/", "/reports", "/report", "/desk", "/nonsense", "/health", "/pkg/nonsense.css", "/desk/events"] {
        let answer = anyone.get(path).await;
        let header = |name: &str| answer.headers.get(name).map_or("", |value| value.to_str().unwrap()).to_owned();
        let policy = header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; script-src 'self' 'nonce-"), "{path}: {policy}");
        assert!(!policy.contains("unsafe-inline") && policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
        assert_eq!(header("referrer-policy"), "same-origin");
        assert_eq!(header("x-content-type-options"), "nosniff");
        assert_eq!(header("cache-control"), "no-store", "{path}");
        let public = matches!(path, "/" | "/reports") || path.starts_with("/pkg/");
        assert_eq!(header("x-robots-tag").contains("noindex"), !public, "{path}");
        assert!(!answer.body.contains("style=\""), "{path}: the policy blocks inline styles");
    }
}

#[tokio::test]
async fn the_nonce_of_the_page_is_the_headers_and_new_each_time() {
    let site = TestSite::new().await;
    let mut anyone = site.person();
    let mut nonces = Vec::new();
    for _ in 0..2 {
        let answer = anyone.get("/report").await;
        let policy = answer.headers["content-security-policy"].to_str().unwrap().to_owned();
        let nonce = policy.split_once("'nonce-").unwrap().1.split_once('\'').unwrap().0.to_owned();
        assert!(answer.body.contains(&format!("nonce=\"{nonce}\"")), "{}", answer.body);
        nonces.push(nonce);
    }
    assert_ne!(nonces[0], nonces[1]);
}

#[tokio::test]
async fn reading_pages_load_no_program() {
    let site = TestSite::new().await;
    let mut anyone = site.person();
    for path in ["/", "/reports", "/about", "/return", "/reports/NM-2026-NONE"] {
        assert!(!anyone.get(path).await.body.contains("wasm"), "{path}");
    }
    assert!(anyone.get("/report").await.body.contains("wasm"));
}

#[tokio::test]
async fn an_address_that_is_not_there_says_so() {
    let site = TestSite::new().await;
    let mut anyone = site.person();
    for path in ["/nonsense", "/reports/NM-2026-NONE", "/reports/nonsense", "/report/nonsense"] {
        let answer = anyone.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.body.contains("Page not found"), "{path}");
    }
}

#[tokio::test]
async fn no_answer_is_written_into_a_page_a_second_time() {
    let site = TestSite::new().await;
    let mut officer = site.person();
    officer.save("before-you-start", &[("consent_scope", "yes")]).await;
    officer.save("what-happened", &[("narrative", "Only once in the page")]).await;
    let page = officer.get("/report/what-happened").await.body;
    assert_eq!(page.matches("Only once in the page").count(), 1, "{page}");
    let mut mara = site.moderator("mara", Role::Moderator).await;
    assert!(!mara.get("/desk").await.body.contains("Only once"));
}
