//! The bytes of a file as a stream: one that the reader gave or one that lies beside
//! the page, decompressed where it is packed.

use super::{
    streams::{DecompressionStream, next, reader_of},
    words::words,
};
use demarche::{table::NotRead, unavailable::NotHad};
use js_sys::{Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    DedicatedWorkerGlobalScope, File, ReadableStream, ReadableStreamDefaultReader, RequestInit,
    RequestRedirect, Response, WritableStreamDefaultWriter,
};

/// What the browser says.
fn said(error: JsValue) -> NotHad {
    NotHad::Browser(words(&error))
}

/// The bytes of a file as they come.
pub struct Source {
    reader: ReadableStreamDefaultReader,
    /// What was read ahead.
    ahead: Option<Vec<u8>>,
    /// The size of the file, where it is known and not packed; else 0.
    pub total: u64,
}

/// Writes a stream into another, from a piece that was read ahead on.
async fn pump(
    first: Vec<u8>,
    from: ReadableStreamDefaultReader,
    to: WritableStreamDefaultWriter,
) -> Result<(), JsValue> {
    let mut piece = Some(first);
    while let Some(bytes) = piece {
        JsFuture::from(to.ready()).await?;
        JsFuture::from(to.write_with_chunk(&Uint8Array::from(&*bytes))).await?;
        piece = next(&from).await?;
    }
    JsFuture::from(to.close()).await?;
    Ok(())
}

impl Source {
    /// Opens a file that the reader gave; `unpacks` it where it is packed.
    ///
    /// # Errors
    /// Why it could not be read.
    pub async fn given(file: &File, unpacks: bool) -> Result<Source, NotRead> {
        Source::of(&file.stream(), file.size() as u64, unpacks).await
    }

    /// Opens a file beside the page, by its address; `unpacks` it where it is packed.
    ///
    /// # Errors
    /// Why it could not be had.
    pub async fn beside(
        scope: &DedicatedWorkerGlobalScope,
        address: &str,
        unpacks: bool,
    ) -> Result<Source, NotRead> {
        // `boot.js` may have asked for it before the wasm was there.
        let asked = Reflect::get(scope, &"asked".into()).ok();
        let request = asked
            .and_then(|asked| asked.dyn_into::<Promise>().ok())
            .unwrap_or_else(|| {
                let options = RequestInit::new();
                // A redirect could lead to another site.
                options.set_redirect(RequestRedirect::Error);
                scope.fetch_with_str_and_init(address, &options)
            });
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
        // Of what the server packed for the way, it tells the packed size.
        let header = |name: &str| response.headers().get(name).ok().flatten();
        let total = match header("content-encoding") {
            Some(_) => 0,
            None => header("content-length")
                .and_then(|len| len.parse().ok())
                .unwrap_or(0),
        };
        let body = response.body().ok_or(NotHad::Nothing)?;
        Source::of(&body, total, unpacks).await
    }

    async fn of(stream: &ReadableStream, total: u64, unpacks: bool) -> Result<Source, NotRead> {
        let reader = reader_of(stream);
        let first = next(&reader).await.map_err(said)?;
        let first = first.unwrap_or_default();
        if !(unpacks && first.starts_with(&[0x1f, 0x8b])) {
            return Ok(Source {
                reader,
                ahead: Some(first),
                total,
            });
        }
        let unpacking = DecompressionStream::new("gzip").map_err(said)?;
        let writer = unpacking.writable().get_writer().map_err(said)?;
        spawn_local(async move {
            // Where it fails, reading fails as well, and tells.
            pump(first, reader, writer).await.ok();
        });
        Ok(Source {
            reader: reader_of(&unpacking.readable()),
            ahead: None,
            total: 0,
        })
    }

    /// The next piece; none at the end.
    ///
    /// # Errors
    /// Why reading failed.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>, NotRead> {
        if let Some(ahead) = self.ahead.take() {
            return Ok(Some(ahead));
        }
        (next(&self.reader).await).map_err(|error| NotRead::Stopped(said(error)))
    }
}
