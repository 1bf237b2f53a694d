//! Files of the reader's own that the page may write to again, once the reader chose them (File System Access:
//! `showSaveFilePicker`). Not every browser has it; where it is missing, files are downloads.

use super::{Failure, window};
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A file that the page may write to, until the page is left.
#[derive(Clone, Debug)]
pub struct SavedFile {
    handle: JsValue,
    /// When it was last changed, as far as the page knows: by what it wrote.
    changed: f64,
}

/// Why a file was not written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotWritten {
    /// The reader did not want it.
    Cancelled,
    /// Another program wrote to it since the page did.
    ChangedSince,
    /// The browser did not.
    Failed(Failure),
}

const PICKER: &str = "showSaveFilePicker";

fn of(value: &JsValue, key: &str) -> JsValue {
    Reflect::get(value, &key.into()).unwrap_or(JsValue::UNDEFINED)
}

/// Whether the browser lets the reader choose a file to be written to.
pub fn can_choose() -> bool {
    of(&window(), PICKER).is_function()
}

/// What a method of an object comes to.
async fn call(object: &JsValue, method: &str, argument: &JsValue) -> Result<JsValue, NotWritten> {
    let failed = |error: JsValue| match of(&error, "name").as_string().as_deref() {
        Some("AbortError") => NotWritten::Cancelled,
        _ => NotWritten::Failed(error.into()),
    };
    let method: Function = of(object, method)
        .dyn_into()
        .map_err(|_| NotWritten::Failed(Failure::NoWriting))?;
    let answer = method.call1(object, argument).map_err(failed)?;
    JsFuture::from(Promise::resolve(&answer))
        .await
        .map_err(failed)
}

fn object(entries: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (key, value) in entries {
        // Of a plain object it does not fail.
        Reflect::set(&object, &(*key).into(), value).ok();
    }
    object.into()
}

impl SavedFile {
    /// Has the reader choose where a dossier is to be written; the browser asks before it replaces a file.
    ///
    /// # Errors
    /// The reader did not, or the browser does not let the page.
    pub async fn choose(suggested: &str) -> Result<SavedFile, NotWritten> {
        let accept = object(&[("application/json", Array::of1(&".json".into()).into())]);
        let kind = object(&[("accept", accept)]);
        let options = object(&[
            ("suggestedName", suggested.into()),
            ("types", Array::of1(&kind).into()),
        ]);
        let handle = call(&window(), PICKER, &options).await?;
        let mut file = SavedFile {
            handle,
            changed: 0.0,
        };
        file.changed = file.last_changed().await.unwrap_or_default();
        Ok(file)
    }

    /// Its name.
    pub fn name(&self) -> String {
        of(&self.handle, "name").as_string().unwrap_or_default()
    }

    async fn last_changed(&self) -> Result<f64, NotWritten> {
        let file = call(&self.handle, "getFile", &JsValue::UNDEFINED).await?;
        Ok(of(&file, "lastModified").as_f64().unwrap_or_default())
    }

    /// Writes a text in place of what is in it. The file is as it was until all of it is written.
    ///
    /// # Errors
    /// Nothing was written: why.
    pub async fn write(&mut self, text: &str) -> Result<(), NotWritten> {
        // A file that is gone is made again.
        if let Ok(changed) = self.last_changed().await
            && changed > self.changed
        {
            return Err(NotWritten::ChangedSince);
        }
        let stream = call(&self.handle, "createWritable", &JsValue::UNDEFINED).await?;
        call(&stream, "write", &text.into()).await?;
        call(&stream, "close", &JsValue::UNDEFINED).await?;
        self.changed = self.last_changed().await.unwrap_or(f64::INFINITY);
        Ok(())
    }
}
