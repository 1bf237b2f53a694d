//! Streams of bytes, and what the browser packs and unpacks on the way. The worker that reads
//! tables takes this file as well; open it for how bytes come, and not for what they mean.

use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReadableStream, ReadableStreamDefaultReader, WritableStream};

// web-sys counts them among the unstable interfaces.
#[wasm_bindgen]
extern "C" {
    /// <https://compression.spec.whatwg.org/#decompression-stream>
    pub type DecompressionStream;
    /// Unpacks a format: `gzip` or `deflate-raw`.
    #[wasm_bindgen(constructor, catch)]
    pub fn new(format: &str) -> Result<DecompressionStream, JsValue>;
    /// The end that what is unpacked comes out of.
    #[wasm_bindgen(method, getter)]
    pub fn readable(this: &DecompressionStream) -> ReadableStream;
    /// The end that packed bytes go into.
    #[wasm_bindgen(method, getter)]
    pub fn writable(this: &DecompressionStream) -> WritableStream;
}

/// Reads a stream.
pub fn reader_of(stream: &ReadableStream) -> ReadableStreamDefaultReader {
    stream.get_reader().unchecked_into()
}

/// The next piece of a stream; none at its end.
///
/// # Errors
/// What the browser says.
pub async fn next(reader: &ReadableStreamDefaultReader) -> Result<Option<Vec<u8>>, JsValue> {
    let result = JsFuture::from(reader.read()).await?;
    if Reflect::get(&result, &"done".into())?.is_truthy() {
        return Ok(None);
    }
    let value = Reflect::get(&result, &"value".into())?;
    Ok(Some(Uint8Array::new(&value).to_vec()))
}
