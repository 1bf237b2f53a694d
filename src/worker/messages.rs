//! The messages of the worker that reads tables: what the page asks, and the answers.
//!
//! The page first sends a list of three: a [`File`], or the address of one beside the
//! page; its name; and how to go on. That is `true` to read without asking where the
//! columns are beyond doubt, `false` to ask first, the bytes of a [`Mapping`] to read by
//! it, and `null` to tell only the hash of the file. Where the worker answers with a
//! sketch, the page sends the mapping as a second message, or first the name of another sheet
//! of a workbook, to which it gets a sketch again. Every answer is an [`Answer`]
//! as bytes. Messages are answered one after the other, because a sheet may take its time. A worker
//! reads one file; the page ends it where it is not wanted any more.

use super::{
    import::{self, Opening},
    read::Source,
};
use demarche::{
    import::Mapping,
    table::{Answer, NotRead},
};
use js_sys::{Array, Uint8Array};
use std::{cell::RefCell, collections::VecDeque, rc::Rc};
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use wasm_bindgen_futures::spawn_local;
use web_sys::{DedicatedWorkerGlobalScope, File, MessageEvent};

fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}

/// Tells the page something; the bytes are handed over, not copied once more.
fn tell(answer: &Answer) {
    let array = Uint8Array::from(&*answer.encode());
    let transfer = Array::of1(&array.buffer());
    // It fails for what cannot be handed over, and bytes can.
    scope().post_message_with_transfer(&array, &transfer).ok();
}

/// What the page said, and how far its file is.
#[derive(Default)]
struct Conversation {
    said: VecDeque<JsValue>,
    is_answering: bool,
    /// The table of which the page has the sketch.
    waiting: Option<Box<Opening>>,
}

/// Answers the page for as long as the worker lives.
pub fn answer() {
    let shared: Rc<RefCell<Conversation>> = Rc::default();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
        let mut now = shared.borrow_mut();
        now.said.push_back(message.data());
        if !std::mem::replace(&mut now.is_answering, true) {
            spawn_local(answer_all(shared.clone()));
        }
    });
    scope().set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
}

/// Answers what was said, in its order.
async fn answer_all(shared: Rc<RefCell<Conversation>>) {
    loop {
        let (said, mut waiting) = {
            let mut now = shared.borrow_mut();
            let Some(said) = now.said.pop_front() else {
                now.is_answering = false;
                return;
            };
            (said, now.waiting.take())
        };
        if let Err(reason) = take(said, &mut waiting).await {
            tell(&Answer::Failed(reason));
        }
        shared.borrow_mut().waiting = waiting;
    }
}

/// Takes a message of the page: a file, the name of a sheet, or a mapping.
async fn take(said: JsValue, waiting: &mut Option<Box<Opening>>) -> Result<(), NotRead> {
    match said.dyn_into::<Array>() {
        Ok(asked) => open(&asked, waiting).await,
        Err(sheet) if sheet.is_string() => {
            if let Some(opening) = waiting {
                opening
                    .choose(&sheet.as_string().unwrap_or_default())
                    .await?;
                tell(&Answer::Sketch(Box::new(opening.sketch().clone())));
            }
            Ok(())
        }
        Err(bytes) => match waiting.take() {
            Some(opening) => {
                let mapping = mapping_of(&Uint8Array::new(&bytes));
                opening.read(mapping, tell).await
            }
            None => Ok(()),
        },
    }
}

fn mapping_of(bytes: &Uint8Array) -> Mapping {
    Mapping::from_bytes(&bytes.to_vec())
}

async fn open(asked: &Array, waiting: &mut Option<Box<Opening>>) -> Result<(), NotRead> {
    let how = asked.get(2);
    let unpacks = !how.is_null();
    let source = match asked.get(0).dyn_into::<File>() {
        Ok(file) => Source::given(&file, unpacks).await?,
        Err(address) => {
            let address = address.as_string().unwrap_or_default();
            Source::beside(&scope(), &address, unpacks).await?
        }
    };
    if !unpacks {
        tell(&Answer::Hash(import::hash(source).await?));
        return Ok(());
    }
    let name = asked.get(1).as_string().unwrap_or_default();
    let said = how.dyn_ref::<Uint8Array>().map(mapping_of);
    let sheet = said.as_ref().and_then(|mapping| mapping.sheet.clone());
    match import::look(source, name, sheet).await? {
        import::File::Dossier(bytes) => tell(&Answer::Dossier(bytes)),
        import::File::Table(opening) => {
            let sketch = opening.sketch();
            let is_clear = sketch.is_sure && how.is_truthy();
            let mapping = said.or_else(|| is_clear.then(|| sketch.mapping.clone()));
            if let Some(mapping) = mapping {
                opening.read(mapping, tell).await?;
            } else {
                tell(&Answer::Sketch(Box::new(sketch.clone())));
                *waiting = Some(opening);
            }
        }
    }
    Ok(())
}
