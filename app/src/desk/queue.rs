//! The queue's page.

use leptos::prelude::*;

use super::live_queue::LiveQueue;
use super::session::signed_in;
use crate::shell::Refusal;
use crate::ui::layout::DeskPage;
use crate::ui::request::ports;

/// `/desk`
#[component]
pub fn QueuePage() -> impl IntoView {
    Suspend::new(async move {
        let who = match signed_in().await {
            Ok(who) => who,
            Err(fault) => return view! { <Refusal fault=fault /> }.into_any(),
        };
        match ports().desk.queue(&who).await {
            Ok(queue) => view! {
                <DeskPage title="Queue" who=Some(who)>
                    <h1>"Queue"</h1>
                    <LiveQueue queue=queue />
                </DeskPage>
            }
            .into_any(),
            Err(fault) => view! { <Refusal fault=fault /> }.into_any(),
        }
    })
}
