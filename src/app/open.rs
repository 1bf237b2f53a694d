//! Opening files, wherever they come from: one beside the page, one that the reader
//! gave or that this browser kept, a dossier inside the link. What was read, or why it
//! could not be, becomes a message to the page. Tables and what is packed go through the
//! worker (`importing`).

use super::{
    by_pointer::ByPointer,
    importing::{self, ImportEvent, Importing},
    note::Note,
    opened::{Opened, Origin, OwnFile, SHIPPED},
    page::{Message, Page},
    reasons::{self, Reason},
};
use crate::{
    browser::{
        compression, digest, fetch,
        file_store::{self, Change, StoredFile},
        turn, user_timing,
    },
    locale::messages,
};
use demarche::{
    load::{Loaded, load, parse},
    view::{Action, packed},
};
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use web_sys::File;
use yew::{platform::spawn_local, prelude::*};

type To = UseReducerDispatcher<Page>;

/// So many milliseconds after a table was opened its file is hashed.
const HASH_AFTER: u32 = 2_000;

/// Whether a file of this name is a dossier that is not packed.
fn is_dossier(name: &str) -> bool {
    name.to_ascii_lowercase().ends_with(".json")
}

/// Sends a file through the worker.
fn import(page: To, origin: Origin, own_file: Option<OwnFile>) {
    let name = origin.file_name().to_string();
    let on_event = {
        let page = page.clone();
        Callback::from(move |event| match event {
            ImportEvent::Refused(name, reason) => refuse(page.clone(), name, reason),
            event => page.dispatch(Message::Importing(event)),
        })
    };
    match Importing::start(origin, own_file, on_event) {
        Ok(importing) => page.dispatch(Message::Import(importing)),
        Err(failure) => refuse(page, name, failure.into()),
    }
}

/// Tells why a file was not opened, once the words for it are there.
fn refuse(page: To, name: String, reason: Reason) {
    spawn_local(async move {
        let words = reasons::refusal(&reason).await;
        page.dispatch(Message::Refused(name, words));
    });
}

fn own(page: To, name: String, own_file: OwnFile) {
    if !is_dossier(&own_file.file.name()) {
        return import(page, Origin::Own(name), Some(own_file));
    }
    spawn_local(async move {
        let message = match read_file(&own_file.file).await {
            Ok(read) => {
                let mut opened = opened(Origin::Own(name), read).await;
                opened.own_file = Some(own_file);
                Message::Opened(Rc::new(opened))
            }
            // Lists in JSON are tables; what is none is refused there.
            Err(_) => return import(page, Origin::Own(name), Some(own_file)),
        };
        page.dispatch(message);
    });
}

/// Opens a file that the reader gave.
pub fn file(page: To, file: File) {
    own(page, file.name(), OwnFile::new(file));
}

/// Opens a file that this browser kept.
pub fn stored(page: To, stored: &StoredFile) {
    let name = stored.name();
    match stored.file() {
        Some(file) => {
            let own_file = OwnFile {
                file,
                mapping: stored.mapping(),
                stored: Some(stored.id()),
                is_passing: stored.is_passing(),
            };
            own(page, name, own_file);
        }
        None => {
            refuse(page, name, Reason::Gone);
        }
    }
}

/// Opens a dossier that was made of the reader's own texts, and then acts.
pub fn own_texts(page: &To, bytes: &[u8], then: Action) {
    let name = "own-texts.json";
    match load(bytes) {
        Ok(loaded) => {
            let opened = Opened::new(Origin::Own(name.into()), loaded, None);
            page.dispatch(Message::Act(Action::Compare(Vec::new())));
            page.dispatch(Message::Opened(Rc::new(opened)));
            page.dispatch(Message::Act(then));
        }
        Err(refusal) => refuse(page.clone(), name.into(), refusal.into()),
    }
}

/// Opens again what was open before the page was loaded anew; where it is not kept,
/// the shipped dossier.
async fn restore(page: To, id: f64) {
    let note = match file_store::list().await {
        Ok(all) => match all.iter().find(|file| file.id() == id) {
            Some(file) => return stored(page, file),
            None => Note::lost_file(messages::app_no_longer_open()),
        },
        Err(failure) => {
            let reason = reasons::refusal(&failure.into()).await;
            Note::error(messages::app_own_file_not_reopened(reason))
        }
    };
    page.dispatch(Message::NotRestored(note));
}

/// What was read of a file, with its hash.
type Read = Result<(Loaded, Option<String>), Reason>;

/// Reads a dossier in turns, so that the browser can answer in between.
async fn read(bytes: &[u8]) -> Read {
    turn::next().await;
    let parsed = user_timing::measured("demarche:parse", || parse(bytes))?;
    turn::next().await;
    let loaded = parsed.load_in_turns(&|| Box::pin(turn::next())).await;
    turn::next().await;
    Ok((loaded, digest::sha256(bytes).await))
}

/// What is derived of a dossier that was read, in a turn of its own.
async fn opened(origin: Origin, (loaded, hash): (Loaded, Option<String>)) -> Opened {
    let opened = user_timing::measured("demarche:index", || Opened::new(origin, loaded, hash));
    turn::next().await;
    opened
}

async fn read_file(file: &File) -> Read {
    // Before its bytes are read: a huge file must not fill the tab.
    demarche::load::check_size(file.size() as u64)?;
    read(&fetch::read_file(file).await?).await
}

async fn read_packed(text: &str) -> Read {
    let bytes = compression::unpack(&packed::to_bytes(text)?, packed::MOST_UNPACKED).await?;
    read(&bytes).await
}

/// Opens the dossier inside a link.
async fn in_link(page: To, text: Rc<str>) {
    let origin = Origin::Packed(text.clone());
    match read_packed(&text).await {
        Ok(read) => page.dispatch(Message::Opened(Rc::new(opened(origin, read).await))),
        Err(reason) => refuse(page, origin.file_name().to_string(), reason),
    }
}

/// Opens a dossier that lies beside the page; none is the one that the page ships.
async fn beside(page: To, name: Option<String>) {
    let file = name.clone().unwrap_or_else(|| SHIPPED.to_owned());
    let (is_last, read) = match fetch::beside(&file).await {
        Ok((bytes, is_last)) => (is_last, read(&bytes).await),
        Err(failure) => (false, Err(failure.into())),
    };
    if is_last {
        let note = Note::info(messages::app_server_has_no_dossier(&file));
        page.dispatch(Message::Tell(note));
    }
    match read {
        Ok(read) => {
            let opened = opened(Origin::Beside(name), read).await;
            page.dispatch(Message::Opened(Rc::new(opened)));
        }
        Err(reason) => refuse(page, file, reason),
    }
}

/// Opens the dossier that a view waits for.
#[hook]
pub fn use_awaited(page: &UseReducerHandle<Page>) {
    let dispatcher = page.dispatcher();
    let restored = page.restored.filter(|_| page.opened.is_none());
    let awaited = (page.awaited.as_ref()).map(|view| (view.dossier.clone(), view.packed.clone()));
    use_effect_with((awaited, restored), move |(awaited, restored)| {
        let Some(awaited) = awaited.clone() else {
            return;
        };
        match (awaited, *restored) {
            ((_, Some(text)), _) => spawn_local(in_link(dispatcher, text)),
            ((None, None), Some(id)) => spawn_local(restore(dispatcher, id)),
            ((Some(name), None), _) if !is_dossier(&name) => {
                import(dispatcher, Origin::Beside(Some(name)), None);
            }
            ((name, None), _) => spawn_local(beside(dispatcher, name)),
        }
    });
    // What was kept across an update, and is open again, is kept no longer.
    let stored = (page.opened.as_ref())
        .and_then(|opened| opened.own_file.as_ref())
        .filter(|own_file| own_file.is_passing)
        .and_then(|own_file| own_file.stored);
    use_effect_with(stored.filter(|_| page.restored == stored), move |stored| {
        if let Some(id) = *stored {
            // Else it stays among the kept files, where the reader can delete it.
            spawn_local(async move { drop(file_store::change(Change::Delete(id)).await) });
        }
    });
}

/// Has the file of a table hashed a little after it was opened: nothing waits for it.
#[hook]
pub fn use_table_hash(page: &UseReducerHandle<Page>) {
    let dispatcher = page.dispatcher();
    let opened = page.opened.clone();
    use_effect_with(opened.as_ref().map(ByPointer::of), move |_| {
        let table = opened.filter(|opened| opened.table.is_some());
        let later = table.map(|opened| {
            let on_hashed = Callback::from(move |()| dispatcher.dispatch(Message::Hashed));
            Timeout::new(HASH_AFTER, move || importing::hash(&opened, on_hashed))
        });
        move || drop(later)
    });
}
