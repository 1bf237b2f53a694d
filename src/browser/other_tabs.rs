//! Whether another tab of this page has something already (`BroadcastChannel`): who has it says so when asked.

use super::window;
use gloo::events::EventListener;
use js_sys::Promise;
use std::{cell::Cell, rc::Rc};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{BroadcastChannel, MessageEvent};

/// The channel of all tabs.
const CHANNEL: &str = "demarche:tabs";

/// So many milliseconds another tab has to answer.
const ANSWER_WITHIN: i32 = 150;

/// What is said: `?` or `!`, and what it is about.
fn said(event: &web_sys::Event) -> Option<String> {
    event.dyn_ref::<MessageEvent>()?.data().as_string()
}

/// Whether another tab has what is called so.
pub async fn is_taken(name: &str) -> bool {
    // A browser without channels cannot tell.
    let Ok(channel) = BroadcastChannel::new(CHANNEL) else {
        return false;
    };
    let taken = Rc::new(Cell::new(false));
    let listener = {
        let (taken, answer) = (taken.clone(), format!("!{name}"));
        EventListener::new(&channel, "message", move |event| {
            if said(event).as_deref() == Some(&*answer) {
                taken.set(true);
            }
        })
    };
    channel
        .post_message(&JsValue::from(format!("?{name}")))
        .ok();
    let waited = Promise::new(&mut |done, _| {
        let window = window();
        (window.set_timeout_with_callback_and_timeout_and_arguments_0(&done, ANSWER_WITHIN)).ok();
    });
    JsFuture::from(waited).await.ok();
    drop(listener);
    channel.close();
    taken.get()
}

/// Says that this tab has it, whenever another asks, until it is dropped.
pub struct Taken {
    channel: BroadcastChannel,
    _listener: EventListener,
}

impl Taken {
    /// Takes what is called so; none where the browser has no channels.
    pub fn take(name: &str) -> Option<Taken> {
        let channel = BroadcastChannel::new(CHANNEL).ok()?;
        let (question, answer) = (format!("?{name}"), JsValue::from(format!("!{name}")));
        let speaker = channel.clone();
        let listener = EventListener::new(&channel, "message", move |event| {
            if said(event) == Some(question.clone()) {
                speaker.post_message(&answer).ok();
            }
        });
        Some(Taken {
            channel,
            _listener: listener,
        })
    }
}

impl Drop for Taken {
    fn drop(&mut self) {
        self.channel.close();
    }
}
