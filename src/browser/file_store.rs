//! The files that the reader keeps in this browser, in IndexedDB: one object store, of
//! which every record has a name, the day it was kept, the file itself and, where it
//! is a table, what its columns mean. Here they are listed, added, renamed and deleted.

use super::{Failure, download, today, window};
use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{EventTarget, File, IdbDatabase, IdbTransactionMode};

const STORE: &str = "dossiers";

/// A kept file, as the browser has it: its bytes are not read before they are asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredFile(JsValue);

impl StoredFile {
    /// A file to be kept; `mapping` is what its columns mean, where it is a table.
    pub fn new(name: &str, file: &File, mapping: Option<&Uint8Array>) -> StoredFile {
        let mut kept = StoredFile(Object::new().into());
        kept.set("id", &js_sys::Date::now().into());
        kept.set("name", &name.into());
        kept.set("file", file);
        if let Some(mapping) = mapping {
            kept.set("mapping", mapping);
        }
        kept.set("day", &today().into());
        kept
    }

    /// The same, to be kept in place of what is kept under a number.
    #[must_use]
    pub fn in_place_of(mut self, id: f64) -> StoredFile {
        self.set("id", &id.into());
        self
    }

    /// The same by another name.
    #[must_use]
    pub fn named(mut self, name: &str) -> StoredFile {
        self.set("name", &name.into());
        self
    }

    /// The same, to be kept only until it is open again.
    #[must_use]
    pub fn passing(mut self) -> StoredFile {
        self.set("passing", &true.into());
        self
    }

    /// Whether it is kept only until it is open again.
    pub fn is_passing(&self) -> bool {
        self.get("passing").is_truthy()
    }

    fn set(&mut self, key: &str, value: &JsValue) {
        // Of a plain object it does not fail.
        Reflect::set(&self.0, &key.into(), value).ok();
    }

    fn get(&self, key: &str) -> JsValue {
        of(&self.0, key)
    }

    /// Its name.
    pub fn name(&self) -> String {
        self.text("name")
    }

    /// The day it was kept.
    pub fn day(&self) -> String {
        self.text("day")
    }

    fn text(&self, key: &str) -> String {
        self.get(key).as_string().unwrap_or_default()
    }

    /// The number it is known by.
    pub fn id(&self) -> f64 {
        self.get("id").as_f64().unwrap_or_default()
    }

    /// The file. Of a record that an older version of the page made, its text.
    pub fn file(&self) -> Option<File> {
        (self.get("file").dyn_into().ok())
            .or_else(|| self.file_of_bytes())
            .or_else(|| download::file("dossier.json", &self.text("text")).ok())
    }

    fn file_of_bytes(&self) -> Option<File> {
        let bytes: Uint8Array = self.get("bytes").dyn_into().ok()?;
        let name = self.text("file_name");
        File::new_with_u8_array_sequence(&Array::of1(&bytes), &name).ok()
    }

    /// The same with the bytes of its file in place of it; none where they cannot be read.
    async fn as_bytes(&self) -> Option<StoredFile> {
        let file: File = self.get("file").dyn_into().ok()?;
        let bytes = JsFuture::from(file.array_buffer()).await.ok()?;
        let mut kept = StoredFile(Object::assign(&Object::new(), self.0.unchecked_ref()).into());
        kept.set("file", &JsValue::UNDEFINED);
        kept.set("bytes", &Uint8Array::new(&bytes));
        kept.set("file_name", &file.name().into());
        Some(kept)
    }

    /// What its columns mean, where it is a table.
    pub fn mapping(&self) -> Option<Uint8Array> {
        self.get("mapping").dyn_into().ok()
    }
}

/// Waits until something is done or fails: a request or a transaction.
async fn settled(target: &EventTarget, done: &str) -> Result<(), Failure> {
    let promise = Promise::new(&mut |resolve, reject| {
        // What fails within a transaction is known once that is taken back.
        let failed = if done == "complete" { "abort" } else { "error" };
        for (event, function) in [(done, resolve), (failed, reject)] {
            target
                .add_event_listener_with_callback(event, &function)
                .ok();
        }
    });
    if JsFuture::from(promise).await.is_ok() {
        return Ok(());
    }
    Err(reason(of(target, "error")))
}

fn of(value: &JsValue, key: &str) -> JsValue {
    Reflect::get(value, &key.into()).unwrap_or(JsValue::NULL)
}

/// Why something failed, for the reader.
fn reason(error: JsValue) -> Failure {
    if of(&error, "name").as_string().as_deref() == Some("QuotaExceededError") {
        return Failure::NoRoom;
    }
    error.into()
}

/// Opens the database.
async fn open() -> Result<IdbDatabase, Failure> {
    let factory = (window().indexed_db().ok().flatten()).ok_or(Failure::KeepsNothing)?;
    let request = factory.open("demarche").map_err(Failure::of)?;
    let of = request.clone();
    let prepare = Closure::once_into_js(move || {
        if let Ok(database) = of.result() {
            // It fails only where it is there already.
            (database
                .unchecked_into::<IdbDatabase>()
                .create_object_store(STORE))
            .ok();
        }
    });
    request.set_onupgradeneeded(Some(prepare.unchecked_ref()));
    settled(&request, "success").await?;
    let database = request.result().map_err(Failure::of)?;
    Ok(database.unchecked_into())
}

/// A change of what is kept.
pub enum Change {
    /// A file is kept.
    Add(StoredFile),
    /// One gets another name, if it is still there.
    Rename(f64, String),
    /// One is deleted.
    Delete(f64),
}

/// What is kept, the oldest first.
///
/// # Errors
/// The browser's words.
pub async fn list() -> Result<Vec<StoredFile>, Failure> {
    transact(None).await
}

/// Changes what is kept, and tells what is kept then, the oldest first.
///
/// # Errors
/// There is no room, or the browser's words; nothing that was kept is lost then.
pub async fn change(change: Change) -> Result<Vec<StoredFile>, Failure> {
    let kept = match &change {
        Change::Add(kept) => Some(kept.clone()),
        Change::Rename(..) | Change::Delete(_) => None,
    };
    let all = transact(Some(change)).await;
    // In a private window of Safari the store takes bytes and no files.
    if let (Err(_), Some(kept)) = (&all, kept)
        && let Some(kept) = kept.as_bytes().await
    {
        return transact(Some(Change::Add(kept))).await;
    }
    all
}

async fn transact(change: Option<Change>) -> Result<Vec<StoredFile>, Failure> {
    let database = open().await?;
    let all = transact_in(&database, change).await;
    // A newer version of the page may want to change the database.
    database.close();
    all
}

async fn transact_in(
    database: &IdbDatabase,
    change: Option<Change>,
) -> Result<Vec<StoredFile>, Failure> {
    let transaction = database
        .transaction_with_str_and_mode(STORE, IdbTransactionMode::Readwrite)
        .map_err(Failure::of)?;
    let store = (transaction.object_store(STORE)).map_err(Failure::of)?;
    let put = |kept: &StoredFile| {
        let put = store.put_with_key(&kept.0, &kept.get("id"));
        put.map(drop).map_err(reason)
    };
    match change {
        None => {}
        Some(Change::Add(kept)) => put(&kept)?,
        Some(Change::Rename(id, name)) => {
            let request = store.get(&id.into()).map_err(Failure::of)?;
            settled(&request, "success").await?;
            let record = request.result().map_err(Failure::of)?;
            // Another tab may have deleted it.
            if record.is_object() {
                let mut kept = StoredFile(record);
                kept.set("name", &name.into());
                put(&kept)?;
            }
        }
        Some(Change::Delete(id)) => drop(store.delete(&id.into()).map_err(Failure::of)?),
    }
    let all = store.get_all().map_err(Failure::of)?;
    settled(&transaction, "complete").await?;
    let all = Array::from(&all.result().map_err(Failure::of)?);
    Ok(all.iter().map(StoredFile).collect())
}

/// Whether the browser promised to keep for good what is here.
pub async fn is_persistent() -> bool {
    is_granted(window().navigator().storage().persisted()).await
}

/// Asks the browser to promise that; whether it did. It may ask the reader.
pub async fn ask_to_persist() -> bool {
    is_granted(window().navigator().storage().persist()).await
}

async fn is_granted(asked: Result<Promise, JsValue>) -> bool {
    match asked {
        Ok(asked) => JsFuture::from(asked).await.is_ok_and(|is| is.is_truthy()),
        Err(_) => false,
    }
}
