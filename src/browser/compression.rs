//! Compressing and decompressing bytes (DEFLATE) with the browser's own
//! `CompressionStream`, for dossiers that travel inside a link.

use super::{
    Failure,
    streams::{DecompressionStream, next, reader_of},
    words,
};
use js_sys::Uint8Array;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReadableStream, WritableStream};

#[wasm_bindgen]
extern "C" {
    type CompressionStream;
    #[wasm_bindgen(constructor, catch)]
    fn new(format: &str) -> Result<CompressionStream, JsValue>;
    #[wasm_bindgen(method, getter)]
    fn readable(this: &CompressionStream) -> ReadableStream;
    #[wasm_bindgen(method, getter)]
    fn writable(this: &CompressionStream) -> WritableStream;
}

/// Packs bytes.
///
/// # Errors
/// The browser cannot.
pub async fn pack(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let stream = CompressionStream::new("deflate-raw").map_err(Failure::of)?;
    through(&stream.writable(), &stream.readable(), bytes, usize::MAX).await
}

/// Unpacks bytes, up to so many.
///
/// # Errors
/// They are damaged, or more come out of them.
pub async fn unpack(bytes: &[u8], most: usize) -> Result<Vec<u8>, Failure> {
    let stream = DecompressionStream::new("deflate-raw").map_err(Failure::of)?;
    through(&stream.writable(), &stream.readable(), bytes, most).await
}

async fn through(
    into: &WritableStream,
    out: &ReadableStream,
    bytes: &[u8],
    most: usize,
) -> Result<Vec<u8>, Failure> {
    let damaged = |error: JsValue| Failure::Damaged(words(&error));
    let writer = into.get_writer().map_err(damaged)?;
    // Both are answered once all is read; what fails is told by the reading end.
    let written = writer.write_with_chunk(&Uint8Array::from(bytes));
    let closed = writer.close();
    wasm_bindgen_futures::spawn_local(async move {
        JsFuture::from(written).await.ok();
        JsFuture::from(closed).await.ok();
    });
    let reader = reader_of(out);
    let mut all = Vec::new();
    while let Some(piece) = next(&reader).await.map_err(damaged)? {
        if all.len() + piece.len() > most {
            drop(reader.cancel());
            return Err(Failure::UnpacksToMuch(most));
        }
        all.extend(piece);
    }
    Ok(all)
}
