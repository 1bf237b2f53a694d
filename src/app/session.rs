//! One visit of the page: its state, kept in step with the browser. The root component
//! asks for it once; everything below reads the [`Frame`].

use super::{
    frame::Frame,
    history::use_history,
    language::use_language,
    offline::{take_update, use_keeper},
    open::{self, use_awaited, use_table_hash},
    page::{Message, Page},
    selection::{use_known, use_selection},
    texts,
};
use crate::browser::{address, age::is_old, service_worker::Keeper};
use web_sys::File;
use yew::prelude::*;

/// One visit of the page.
#[derive(Clone)]
pub struct Session {
    /// The state of the page.
    pub page: UseReducerHandle<Page>,
    /// What components read; none until a dossier is open.
    pub frame: Option<Frame>,
    keeper: Keeper,
}

impl Session {
    /// Opens a file that the reader gave.
    pub fn open_file(&self, file: File) {
        open::file(self.page.dispatcher(), file);
    }

    /// Takes away the note at this place, which the reader has read.
    pub fn dismiss(&self, place: usize) {
        self.page.dispatch(Message::Dismiss(place));
    }

    /// Gives up the file that is on its way.
    pub fn give_up_import(&self) {
        self.page.dispatch(Message::GiveUp);
    }

    /// Takes the newer version of the page.
    pub fn take_update(&self) {
        let opened = self.page.opened.as_ref();
        take_update(opened, &self.keeper, &self.page.dispatcher());
    }
}

/// The state of the page, kept in step with the address, the files and the service
/// worker.
#[hook]
pub fn use_session() -> Session {
    let page = use_reducer(|| Page::new(&address::fragment(), address::restored(), is_old()));
    use_history(&page);
    use_language(&page);
    use_awaited(&page);
    use_table_hash(&page);
    let keeper = use_keeper(&page);
    let opened = use_known(&page);
    if let Some(opened) = &opened {
        texts::are_in(opened);
    }
    let selection = use_selection(&page, opened.as_ref());
    let frame = match (&page.opened, opened, selection) {
        (Some(whole), Some(opened), Some(selection)) => Some(Frame {
            opened,
            whole: whole.clone(),
            view: page.view.clone(),
            selection,
            keeper: keeper.clone(),
            page: page.dispatcher(),
        }),
        _ => None,
    };
    Session {
        page,
        frame,
        keeper,
    }
}
