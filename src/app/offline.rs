//! Working without a network: having the service worker keep the page and the file
//! beside it that is open, and taking a newer version of the page without losing a file
//! of the reader's own.

use super::{
    note::Note,
    opened::{Opened, Origin},
    page::{Message, Page},
    reasons,
    writing::to_stored_across,
};
use crate::{
    browser::{
        address, fetch,
        file_store::{self, Change},
        idle::when_idle,
        leaving,
        service_worker::Keeper,
    },
    locale::messages,
};
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use yew::{platform::spawn_local, prelude::*};

/// Storing all of the page takes a processor that the first view needs itself: it begins
/// so many milliseconds later, once the browser is idle.
const AFTER_FIRST_VIEW: u32 = 2_000;

/// Has the page kept, with what lies beside it, once something is open or could not be.
#[hook]
pub fn use_keeper(page: &UseReducerHandle<Page>) -> Keeper {
    let keeper = {
        let dispatcher = page.dispatcher();
        (*use_memo((), move |()| {
            Keeper::new(move |state| dispatcher.dispatch(Message::Offline(state)))
        }))
        .clone()
    };
    {
        let is_settled = page.opened.is_some() || page.awaited.is_none();
        let beside = page.opened.as_ref().and_then(|opened| opened.beside());
        let keeper = keeper.clone();
        use_effect_with((is_settled, beside), move |(is_settled, beside)| {
            let address = beside.as_deref().map(fetch::address);
            let waiting = match (*is_settled, keeper.is_keeping()) {
                (false, _) => None,
                (true, true) => {
                    keeper.is_open(address);
                    None
                }
                (true, false) => Some(Timeout::new(AFTER_FIRST_VIEW, || {
                    when_idle(move || keeper.is_open(address));
                })),
            };
            move || drop(waiting)
        });
    }
    keeper
}

/// Takes the newer version of the page. A file of the reader's own that is open is
/// kept across it; where it cannot be, the version waits.
pub fn take_update(
    opened: Option<&Rc<Opened>>,
    keeper: &Keeper,
    page: &UseReducerDispatcher<Page>,
) {
    let Some(own) = opened.filter(|opened| matches!(opened.origin, Origin::Own(_))) else {
        return keeper.take_update(|| ());
    };
    let (own, keeper, page) = (own.clone(), keeper.clone(), page.clone());
    spawn_local(async move {
        let keep = async {
            let file = to_stored_across(&own).await?;
            let id = file.id();
            file_store::change(Change::Add(file))
                .await
                .map_err(reasons::words)?;
            Ok::<f64, String>(id)
        };
        match keep.await {
            // The entry of the history names it last of all: until then it may be written anew.
            // It is kept now, so that nobody need be asked about leaving.
            Ok(id) => keeper.take_update(move || {
                leaving::ask_first(false);
                address::restore(id);
            }),
            Err(reason) => {
                let note = Note::error(messages::app_update_waits(reason));
                page.dispatch(Message::Tell(note));
            }
        }
    });
}
