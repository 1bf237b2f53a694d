//! The share sheet of the system (`navigator.share`), by which a link goes to another
//! program, where the browser has one.

use super::{Failure, window};
use js_sys::Reflect;
use wasm_bindgen_futures::JsFuture;
use web_sys::ShareData;

/// Whether there is one.
pub fn is_there() -> bool {
    Reflect::has(&window().navigator(), &"share".into()).unwrap_or(false)
}

/// Opens it for a link. That the reader closes it is no error.
///
/// # Errors
/// The browser's words when it refuses.
pub async fn share(title: &str, link: &str) -> Result<(), Failure> {
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(link);
    match JsFuture::from(window().navigator().share_with_data(&data)).await {
        Ok(_) => Ok(()),
        Err(error) => {
            let name = Reflect::get(&error, &"name".into()).ok();
            let is_closed = name.and_then(|name| name.as_string()).as_deref() == Some("AbortError");
            if is_closed { Ok(()) } else { Err(error.into()) }
        }
    }
}
