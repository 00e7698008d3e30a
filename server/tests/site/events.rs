//! The desk's event stream: it resumes where the browser left off and ends with its session.

use std::time::Duration;

use app::desk::role::Role;
use app::report::code::Coded;
use near_miss::store::outbox::OutboxKind;
use tokio_util::sync::CancellationToken;

use crate::support::TestSite;

#[tokio::test]
async fn a_subscriber_gets_every_event_in_order_from_where_it_left_off() {
    let site = TestSite::new().await;
    let live = site.site.shared.live.clone();
    let stop = CancellationToken::new();
    let running = tokio::spawn({
        let (live, stop) = (live.clone(), stop.clone());
        async move { live.run(stop).await }
    });
    let mut subscriber = live.subscribe(0);
    site.person().report().await;
    let first = tokio::time::timeout(Duration::from_secs(5), subscriber.next()).await.unwrap();
    assert_eq!(first.iter().map(|event| event.kind.code()).collect::<Vec<_>>(), [OutboxKind::Received.code()]);
    site.person().report().await;
    site.person().report().await;
    let mut resumed = live.subscribe(first[0].id);
    let rest = tokio::time::timeout(Duration::from_secs(5), resumed.next()).await.unwrap();
    assert_eq!(rest.len(), 2);
    assert!(rest[0].id > first[0].id && rest[1].id > rest[0].id);
    stop.cancel();
    running.await.unwrap();
}

#[tokio::test]
async fn the_queue_and_its_events_hold_no_word_of_a_report() {
    let site = TestSite::new().await;
    site.person().report().await;
    let mut mara = site.moderator("mara", Role::Moderator).await;
    let page = mara.get("/desk").await.body;
    for secret in ["Delacroix", "7KLM482", "Sycamore", "pillar"] {
        assert!(!page.contains(secret), "{secret}");
    }
    assert!(page.contains("3 March 2026") && page.contains("Assault or attack"));
}
