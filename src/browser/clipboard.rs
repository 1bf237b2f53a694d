//! Putting text on the clipboard (`navigator.clipboard`), and hearing of what is copied, cut and pasted.

use super::{Failure, document, window};
use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::ClipboardEvent;

/// Calls back when something is copied, cut or pasted (`copy`, `cut`, `paste`), before anything else on the page hears of it:
/// browsers send these to where the text of the page is selected, which need not be where the keyboard is. Dropping the
/// guard ends it.
pub fn on_event(kind: &'static str, callback: impl Fn(&ClipboardEvent) + 'static) -> EventListener {
    let options = EventListenerOptions {
        phase: EventListenerPhase::Capture,
        passive: false,
    };
    EventListener::new_with_options(&document(), kind, options, move |event| {
        if let Some(event) = event.dyn_ref::<ClipboardEvent>() {
            callback(event);
        }
    })
}

/// Puts text on the clipboard.
///
/// # Errors
/// The browser's words when it refuses.
pub async fn copy(text: &str) -> Result<(), Failure> {
    let clipboard = window().navigator().clipboard();
    if clipboard.is_undefined() {
        return Err(Failure::NoClipboard);
    }
    JsFuture::from(clipboard.write_text(text))
        .await
        .map(drop)
        .map_err(Failure::of)
}
