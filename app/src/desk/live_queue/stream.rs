//! The desk's event stream in a browser. `EventSource` reconnects by itself and sends the last event it saw, so nothing
//! is missed; the rows are fetched anew after every event and after every reconnection.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{EventSource, MessageEvent};

use crate::desk::list_queue::list_queue;
use crate::desk::queue_row::QueueRow;

/// Keeps `rows` up to date from the event after `last_event` on; `live` says whether the stream is open.
pub fn follow(last_event: i64, rows: RwSignal<Vec<QueueRow>>, live: RwSignal<bool>) {
    Effect::new(move || {
        let Ok(source) = EventSource::new(&format!("/desk/events?after={last_event}")) else { return };
        let opened = Closure::<dyn Fn()>::new(move || live.set(true));
        let failed = Closure::<dyn Fn()>::new(move || live.set(false));
        let arrived = Closure::<dyn Fn(MessageEvent)>::new(move |_| refresh(rows));
        source.set_onopen(Some(opened.as_ref().unchecked_ref()));
        source.set_onerror(Some(failed.as_ref().unchecked_ref()));
        let _ = source.add_event_listener_with_callback("report", arrived.as_ref().unchecked_ref());
        let kept = StoredValue::new_local((source, opened, failed, arrived));
        on_cleanup(move || {
            kept.with_value(|(source, ..)| source.close());
            kept.dispose();
        });
    });
}

fn refresh(rows: RwSignal<Vec<QueueRow>>) {
    spawn_local(async move {
        if let Ok(queue) = list_queue().await {
            rows.set(queue.rows);
        }
    });
}
