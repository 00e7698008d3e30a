//! Every server function and every page of the desk, asked by everyone. A function that is missing here fails the test.

use std::collections::BTreeSet;

use app::desk::role::Role;
use axum::http::StatusCode;
use uuid::Uuid;

use crate::support::TestSite;

/// Who may call it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    /// Everyone.
    Everyone,
    /// Everyone at the desk; what else is asked of them is in the desk's own tests.
    Desk,
    /// Those at the desk who may approve.
    Approvers,
}

const TABLE: &[(&str, Open)] = &[
    ("/api/approve_report", Open::Approvers),
    ("/api/claim_report", Open::Desk),
    ("/api/confirm_receipt", Open::Everyone),
    ("/api/edit_report", Open::Desk),
    ("/api/leave_report", Open::Everyone),
    ("/api/list_queue", Open::Desk),
    ("/api/open_report", Open::Everyone),
    ("/api/release_report", Open::Desk),
    ("/api/return_report", Open::Approvers),
    ("/api/save_page", Open::Everyone),
    ("/api/send_report", Open::Everyone),
    ("/api/sign_in", Open::Everyone),
    ("/api/sign_out", Open::Everyone),
    ("/api/withdraw_report", Open::Everyone),
];

#[tokio::test]
async fn the_table_names_every_function() {
    let registered: BTreeSet<String> =
        server_fn::axum::server_fn_paths().map(|(path, _)| path.trim_end_matches('/').to_owned()).collect();
    let table: BTreeSet<String> = TABLE.iter().map(|(path, _)| (*path).to_owned()).collect();
    assert_eq!(registered, table);
}

#[tokio::test]
async fn each_function_is_open_to_whom_the_table_says() {
    let site = TestSite::new().await;
    let mut people = vec![(None, site.person())];
    for (name, role) in [("m", Role::Moderator), ("a", Role::Approver), ("r", Role::Administrator)] {
        people.push((Some(role), site.moderator(name, role).await));
    }
    let nothing = Uuid::max().to_string();
    // What an anonymous officer may do is tried in the wizard's tests; here nobody may be turned away by role.
    for (path, open) in TABLE.iter().filter(|(path, _)| *path != "/api/sign_out" && *path != "/api/sign_in") {
        for (role, person) in &mut people {
            let before = site.state().await;
            let answer = person.post(path, &[("report", &nothing), ("intent", "save")]).await;
            let turned_away = matches!(answer.status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN);
            let expected = match (open, &role) {
                (Open::Everyone, _) => None,
                (_, None) => Some(StatusCode::UNAUTHORIZED),
                (Open::Approvers, Some(role)) if !role.may_approve() => Some(StatusCode::FORBIDDEN),
                (_, Some(_)) => None,
            };
            assert_eq!(turned_away.then_some(answer.status), expected, "{path} {role:?}");
            assert_eq!(site.state().await, before, "{path} {role:?}");
        }
    }
}

#[tokio::test]
async fn the_desks_pages_are_closed_to_everyone_else() {
    let site = TestSite::new().await;
    let mut anyone = site.person();
    for path in ["/desk".to_owned(), format!("/desk/reports/{}", Uuid::max())] {
        assert_eq!(anyone.get(&path).await.location, "/desk/sign-in", "{path}");
    }
    assert_eq!(anyone.get("/desk/events").await.status, StatusCode::UNAUTHORIZED);
    anyone.cookies.insert("__Host-desk".to_owned(), "0".repeat(52));
    assert_eq!(anyone.get("/desk").await.location, "/desk/sign-in");
}
