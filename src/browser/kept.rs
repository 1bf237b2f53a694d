//! Dossiers that the reader keeps in this browser (IndexedDB): heads in one store,
//! texts in another, so that the list is read without the texts.

use super::{today, window, words};
use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{EventTarget, IdbDatabase, IdbRequest, IdbTransaction, IdbTransactionMode};

const NAME: &str = "demarche";
const HEADS: &str = "heads";
const TEXTS: &str = "texts";

/// What the list says of a kept dossier.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    /// Its key: when it was kept, in milliseconds.
    pub id: f64,
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub size: f64,
    /// The day it was kept.
    pub date: String,
}

/// Waits for one of two events of a request or transaction.
async fn settled(target: &EventTarget, good: &str, bad: &str) -> Result<(), String> {
    let promise = Promise::new(&mut |resolve, reject| {
        let add = |event: &str, function: js_sys::Function| {
            let call = Closure::once_into_js(move || {
                function.call0(&JsValue::NULL).ok();
            });
            target
                .add_event_listener_with_callback(event, call.unchecked_ref())
                .ok();
        };
        add(good, resolve);
        add(bad, reject);
    });
    let settled = JsFuture::from(promise).await;
    settled.map(drop).map_err(|_| {
        let error = Reflect::get(target, &"error".into()).unwrap_or(JsValue::NULL);
        let name = Reflect::get(&error, &"name".into()).ok();
        if name.and_then(|name| name.as_string()).as_deref() == Some("QuotaExceededError") {
            return "this browser has no room left for it; what was kept before is still there"
                .into();
        }
        words(&error)
    })
}

async fn answer(request: IdbRequest) -> Result<JsValue, String> {
    settled(&request, "success", "error").await?;
    request.result().map_err(|error| words(&error))
}

async fn open() -> Result<IdbDatabase, String> {
    let factory = (window().indexed_db().ok().flatten())
        .ok_or("this browser keeps nothing for pages here")?;
    let request = factory.open(NAME).map_err(|error| words(&error))?;
    let of = request.clone();
    let prepare = Closure::once_into_js(move || {
        if let Ok(database) = of.result() {
            let database: IdbDatabase = database.unchecked_into();
            // They fail only where they are there already.
            database.create_object_store(HEADS).ok();
            database.create_object_store(TEXTS).ok();
        }
    });
    request.set_onupgradeneeded(Some(prepare.unchecked_ref()));
    Ok(answer(request.into()).await?.unchecked_into())
}

/// Begins a change of both stores, or a look at them.
async fn begin(mode: IdbTransactionMode) -> Result<IdbTransaction, String> {
    let stores = Array::of2(&HEADS.into(), &TEXTS.into());
    (open().await?)
        .transaction_with_str_sequence_and_mode(&stores, mode)
        .map_err(|error| words(&error))
}

/// Does something to a store within a change.
fn change(
    transaction: &IdbTransaction,
    store: &str,
    id: f64,
    value: Option<&JsValue>,
) -> Result<(), String> {
    let store = transaction
        .object_store(store)
        .map_err(|error| words(&error))?;
    let request = match value {
        Some(value) => store.put_with_key(value, &id.into()),
        None => store.delete(&id.into()),
    };
    request.map(drop).map_err(|error| words(&error))
}

fn head_value(head: &Head) -> JsValue {
    let value = Object::new();
    for (key, of) in [
        ("id", head.id.into()),
        ("name", JsValue::from(&head.name)),
        ("size", head.size.into()),
        ("date", JsValue::from(&head.date)),
    ] {
        // Of a plain object it does not fail.
        Reflect::set(&value, &key.into(), &of).ok();
    }
    value.into()
}

/// What is kept, the oldest first.
///
/// # Errors
/// The browser's words.
pub async fn list() -> Result<Vec<Head>, String> {
    let transaction = begin(IdbTransactionMode::Readonly).await?;
    let store = transaction
        .object_store(HEADS)
        .map_err(|error| words(&error))?;
    let all = answer(store.get_all().map_err(|error| words(&error))?).await?;
    let all = Array::from(&all);
    let heads = all.iter().map(|value| {
        let of = |key: &str| Reflect::get(&value, &key.into()).unwrap_or(JsValue::NULL);
        let text = |key: &str| of(key).as_string().unwrap_or_default();
        let number = |key: &str| of(key).as_f64().unwrap_or_default();
        Head {
            id: number("id"),
            name: text("name"),
            size: number("size"),
            date: text("date"),
        }
    });
    Ok(heads.collect())
}

/// Keeps a dossier.
///
/// # Errors
/// There is no room, or the browser's words; nothing is lost then.
pub async fn keep(name: &str, text: &str) -> Result<(), String> {
    // Asked once: some browsers ask the reader, some decide by themselves.
    if let Ok(asked) = window().navigator().storage().persist() {
        JsFuture::from(asked).await.ok();
    }
    let head = Head {
        id: js_sys::Date::now(),
        name: name.to_owned(),
        size: text.len() as f64,
        date: today(),
    };
    let transaction = begin(IdbTransactionMode::Readwrite).await?;
    change(&transaction, HEADS, head.id, Some(&head_value(&head)))?;
    change(&transaction, TEXTS, head.id, Some(&text.into()))?;
    settled(&transaction, "complete", "abort").await
}

/// The text of a kept dossier.
///
/// # Errors
/// It is gone, or the browser's words.
pub async fn read(id: f64) -> Result<String, String> {
    let transaction = begin(IdbTransactionMode::Readonly).await?;
    let store = transaction
        .object_store(TEXTS)
        .map_err(|error| words(&error))?;
    let text = answer(store.get(&id.into()).map_err(|error| words(&error))?).await?;
    text.as_string()
        .ok_or_else(|| "it is no longer there".into())
}

/// Gives a kept dossier another name.
///
/// # Errors
/// The browser's words.
pub async fn rename(head: &Head) -> Result<(), String> {
    let transaction = begin(IdbTransactionMode::Readwrite).await?;
    change(&transaction, HEADS, head.id, Some(&head_value(head)))?;
    settled(&transaction, "complete", "abort").await
}

/// Deletes a kept dossier.
///
/// # Errors
/// The browser's words.
pub async fn remove(id: f64) -> Result<(), String> {
    let transaction = begin(IdbTransactionMode::Readwrite).await?;
    change(&transaction, HEADS, id, None)?;
    change(&transaction, TEXTS, id, None)?;
    settled(&transaction, "complete", "abort").await
}

/// Whether the browser promised to keep what is here until the reader deletes it.
pub async fn is_promised() -> bool {
    let Ok(asked) = window().navigator().storage().persisted() else {
        return false;
    };
    JsFuture::from(asked).await.is_ok_and(|is| is.is_truthy())
}
