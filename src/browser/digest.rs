//! The SHA-256 of a file, by the browser's own cryptography (`SubtleCrypto`).

use super::window;
use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;

/// The SHA-256 of bytes in hexadecimal; none where the browser keeps its
/// functions from the page, as it does without https.
pub async fn sha256(bytes: &[u8]) -> Option<String> {
    let subtle = window().crypto().ok()?.subtle();
    if subtle.is_undefined() {
        return None;
    }
    let bytes = Uint8Array::from(bytes);
    let digest = subtle
        .digest_with_str_and_buffer_source("SHA-256", &bytes)
        .ok()?;
    let digest = Uint8Array::new(&JsFuture::from(digest).await.ok()?);
    Some(hexadecimal(&digest.to_vec()))
}

/// Bytes in hexadecimal.
pub fn hexadecimal(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits
        .map(|digit| char::from(b"0123456789abcdef"[usize::from(digit)]))
        .collect()
}
