//! The bytes of files: of one that lies beside the page, by `fetch`, or of one that the
//! reader gave.

use super::{Failure, window, words};
use demarche::unavailable::NotHad;
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, RequestInit, RequestRedirect, Response};

/// The address of a file that lies beside the page, whole, for a worker too.
pub fn address(name: &str) -> String {
    let path: Vec<String> = (name.split('/'))
        .map(|part| String::from(js_sys::encode_uri_component(part)))
        .collect();
    let base = super::document()
        .base_uri()
        .ok()
        .flatten()
        .unwrap_or_default();
    let base = base.split(['#', '?']).next().unwrap_or_default();
    let folder = base.rfind('/').map_or("", |end| &base[..=end]);
    folder.to_owned() + &path.join("/")
}

/// Fetches a file that lies beside the page, and whether it is what the page kept of it,
/// in place of what the server has now.
///
/// # Errors
/// Why it could not be had.
pub async fn beside(name: &str) -> Result<(Vec<u8>, bool), Failure> {
    // A redirect could lead to another site.
    let options = RequestInit::new();
    options.set_redirect(RequestRedirect::Error);
    let (response, bytes) = fetched(name, &options).await?;
    let is_last = response
        .headers()
        .has("X-Demarche-Last")
        .unwrap_or_default();
    Ok((bytes, is_last))
}

/// Fetches a file of the page itself, as the server has it now where the page is not stored. Some servers send
/// `index.html` on to its folder, so that whoever asks has to see by its hash whether it is what was asked for.
///
/// # Errors
/// Why it could not be had.
pub async fn of_page(name: &str) -> Result<Vec<u8>, Failure> {
    let options = RequestInit::new();
    // Of a plain object it does not fail.
    Reflect::set(&options, &"cache".into(), &"no-cache".into()).ok();
    let (_, bytes) = fetched(name, &options).await?;
    Ok(bytes)
}

async fn fetched(name: &str, options: &RequestInit) -> Result<(Response, Vec<u8>), Failure> {
    let request = window().fetch_with_str_and_init(&address(name), options);
    let response: Response = JsFuture::from(request)
        .await
        .map_err(|error| NotHad::NotFetched(words(&error)))?
        .unchecked_into();
    if !response.ok() {
        return Err(match response.status() {
            404 => NotHad::NoFile,
            status => NotHad::Answered(format!("{status} {}", response.status_text())),
        }
        .into());
    }
    let bytes = JsFuture::from(response.array_buffer()?).await?;
    Ok((response, Uint8Array::new(&bytes).to_vec()))
}

/// Reads a file that the reader gave.
///
/// # Errors
/// Why it could not be read.
pub async fn read_file(file: &Blob) -> Result<Vec<u8>, Failure> {
    let bytes = JsFuture::from(file.array_buffer()).await?;
    Ok(Uint8Array::new(&bytes).to_vec())
}
