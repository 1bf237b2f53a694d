//! The context in which all components stand: what every one of them may read (the open
//! dossier, the view, what the filters let through), and how it acts on them.

use super::{
    language,
    note::Note,
    offline::take_update,
    open,
    opened::Opened,
    page::{Message, Page},
};
use crate::{
    browser::{address, file_store::StoredFile, service_worker::Keeper},
    locale,
};
use demarche::{
    messages::Locale,
    model::Dossier,
    query::Selection,
    view::{Action, View, encode, reduce},
};
use std::rc::Rc;
use web_sys::File;
use yew::prelude::*;

/// What every component may read, and how it acts.
#[derive(Clone)]
pub struct Frame {
    /// The open dossier, as far as it was known on the day that the reader looks
    /// from, and what is derived from it.
    pub opened: Rc<Opened>,
    /// All of the open dossier: for what says that something came later.
    pub whole: Rc<Opened>,
    /// What the reader looks at.
    pub view: Rc<View>,
    /// What the filters let through of the records that the view lists.
    pub selection: Rc<Selection>,
    pub(super) keeper: Keeper,
    pub(super) page: UseReducerDispatcher<Page>,
}

impl PartialEq for Frame {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.opened, &other.opened)
            && Rc::ptr_eq(&self.view, &other.view)
            && Rc::ptr_eq(&self.selection, &other.selection)
    }
}

impl Frame {
    /// The open dossier, as far as it was known on the day that the reader looks from.
    pub fn dossier(&self) -> &Dossier {
        &self.opened.dossier
    }

    /// The records of it in the language in which they are written: what files are made of.
    pub fn written(&self) -> &Dossier {
        self.opened.written()
    }

    /// All of the open dossier in the language of the page, as far as it is translated.
    pub fn whole_told(&self) -> Rc<Opened> {
        match self.view.filter.as_of {
            None => self.opened.clone(),
            Some(_) => self.whole.in_language(locale::current().tag),
        }
    }

    /// Does something to the view.
    pub fn act(&self, action: Action) {
        self.page.dispatch(Message::Act(action));
    }

    /// The address that an action leads to. Whole, so that nobody takes it for
    /// a jump within the page.
    pub fn address_of(&self, action: Action) -> String {
        address::with_fragment(&encode(&reduce(&self.view, action)))
    }

    /// Tells the reader something.
    pub fn tell(&self, note: Note) {
        self.page.dispatch(Message::Tell(note));
    }

    /// Opens a dossier that was made of the reader's own texts, and then acts.
    pub fn open_own_texts(&self, bytes: &[u8], then: Action) {
        open::own_texts(&self.page, bytes, then);
    }

    /// Opens a file that the reader gave.
    pub fn open_file(&self, file: File) {
        open::file(self.page.clone(), file);
    }

    /// Opens a file that this browser kept.
    pub fn open_stored(&self, stored: &StoredFile) {
        open::stored(self.page.clone(), stored);
    }

    /// Has the page speak another language, now and at the next visit.
    pub fn speak(&self, locale: Locale) {
        language::choose(&self.page, locale);
    }

    /// Takes the newer version of the page.
    pub fn take_update(&self) {
        take_update(Some(&self.whole), &self.keeper, &self.page);
    }
}

/// The frame of the page around the component.
#[hook]
pub fn use_frame() -> Frame {
    use_context::<Frame>().expect("components stand inside the frame")
}
