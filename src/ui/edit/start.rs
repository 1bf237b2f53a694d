//! What is written on: the file that is open, as it is in its file, so that nothing is lost that the page does not know; of a
//! table its rows as events; or nothing at all.

use super::session::Session;
use crate::{
    app::{Opened, Origin, reasons},
    browser::{fetch, other_tabs},
    locale::messages,
};
use demarche::{
    edit::{self, Json},
    load::{read, save},
    model::Records,
};
use std::{cell::RefCell, rc::Rc};

thread_local! {
    /// What was written last, so that it goes on where it was.
    static LAST: RefCell<Option<Rc<RefCell<Session>>>> = const { RefCell::new(None) };
}

/// A number that nothing is kept under yet.
fn new_number() -> f64 {
    js_sys::Date::now()
}

/// A new dossier.
pub fn new_session() -> Rc<RefCell<Session>> {
    let file = edit::empty("", "en");
    let name = messages::edit_file_name().to_string();
    remember(Session::new(file, new_number(), name, true))
}

/// The open dossier, or its copy.
///
/// # Errors
/// It cannot be read again: why.
pub async fn session_of(opened: &Opened) -> Result<Rc<RefCell<Session>>, String> {
    let own = opened.own_file.as_ref();
    // What was kept only across an update is kept no longer.
    let stored = own.filter(|own| !own.is_passing).and_then(|own| own.stored);
    let last = LAST.with(|last| last.borrow().clone());
    if let Some(last) = last.filter(|last| Some(last.borrow().kept_as) == stored) {
        last.borrow_mut().told = None;
        return Ok(last);
    }
    let json = json_of(opened).await?;
    let name = match &opened.origin {
        Origin::Own(name) if name.to_ascii_lowercase().ends_with(".json") => name.clone(),
        _ => messages::edit_file_name().to_string(),
    };
    // Two tabs must not keep one dossier in turns: what the other wrote would be lost.
    let is_elsewhere = match stored {
        Some(id) => other_tabs::is_taken(&id.to_string()).await,
        None => false,
    };
    let kept_as = stored.filter(|_| !is_elsewhere);
    let kept_as = kept_as.unwrap_or_else(new_number);
    // What was only kept is in no file of the writer's.
    let mut session = Session::new(json, kept_as, name, stored.is_none());
    if is_elsewhere {
        session.told = Some((messages::edit_other_tab(), None));
    }
    Ok(remember(session))
}

fn remember(session: Session) -> Rc<RefCell<Session>> {
    let session = Rc::new(RefCell::new(session));
    LAST.with(|last| last.replace(Some(session.clone())));
    session
}

async fn json_of(opened: &Opened) -> Result<Json, String> {
    let file = match (&opened.own_file, &opened.origin, &opened.table) {
        (_, _, Some(_)) => None,
        (Some(own), ..) => Some(fetch::read_file(&own.file).await.map_err(reasons::words)?),
        (None, Origin::Beside(_), _) => {
            let file = fetch::beside(&opened.origin.file_name()).await;
            Some(file.map_err(reasons::words)?.0)
        }
        (None, ..) => None,
    };
    // What is packed, or a table, is written on as the page understood it.
    match file.as_deref().map(read) {
        Some(Ok(json)) => Ok(json),
        _ => read(save(&records(opened)).as_bytes())
            .map_err(|refusal| reasons::of_dossier(&refusal).to_string()),
    }
}

fn records(opened: &Opened) -> Records {
    let mut records: Records = (*opened.dossier).clone();
    if opened.table.is_some() {
        let rows = 0..;
        let events = rows.map_while(|row| opened.event(row));
        records.events = events.map(|event| event.into_owned()).collect();
    }
    records
}
