//! The state of the page and the messages that change it: which dossier is open, which
//! view waits for another, what is on its way through the worker, what the reader is
//! told. What a message does is decided here, and touches no browser.

use super::{
    importing::{ImportEvent, Importing, Step},
    note::Note,
    opened::{Opened, Origin},
};
use crate::{
    browser::service_worker::Offline,
    locale::{self, messages},
};
use demarche::{
    messages::Locale,
    view::{Action, MAX_MATCHES, Notice, Trace, View, decode, encode, has_room, reduce, resolve},
};
use std::rc::Rc;
use yew::prelude::*;

/// The state of the page.
#[derive(Clone)]
pub struct Page {
    /// What the reader looks at, as far as the open dossier can show it.
    pub view: Rc<View>,
    /// How the address should be written for it; `None` where it came from the address.
    pub trace: Option<Trace>,
    /// How many entries the history should have got so far.
    pub entries: u32,
    /// The open dossier; none until the first is there.
    pub opened: Option<Rc<Opened>>,
    /// A view that waits for another dossier.
    pub awaited: Option<Rc<View>>,
    /// A file on its way through the worker, and how many steps it made.
    pub importing: Option<(Rc<Importing>, u32)>,
    /// What the reader is told.
    pub notes: Rc<Vec<Note>>,
    /// Where the page stands with working offline.
    pub offline: Offline,
    /// The language of the interface.
    pub locale: Locale,
    /// The kept file that stands in for the one that was open before the page was
    /// loaded anew.
    pub restored: Option<f64>,
    last: LastEdit,
}

/// What the last action edited, so that a longer movement makes one entry of
/// the history.
#[derive(Clone, Copy, PartialEq, Eq)]
enum LastEdit {
    Text,
    Range,
    AsOf,
    Other,
}

/// What can happen to the page.
pub enum Message {
    /// The reader did something to the view.
    Act(Action),
    /// The address changed under the page: its fragment, and whether the entry
    /// of the history is of a file that the reader gave.
    Navigated(String, bool),
    /// A file went on its way through the worker.
    Import(Rc<Importing>),
    /// It is further, or at its end.
    Importing(ImportEvent),
    /// The reader gave it up.
    GiveUp,
    /// A dossier was read.
    Opened(Rc<Opened>),
    /// A dossier could not be opened: its name, and why.
    Refused(String, AttrValue),
    /// The hash of the open dossier is known now.
    Hashed,
    /// The reader is told something.
    Tell(Note),
    /// What was open before the page was loaded anew is not there any more; the shipped dossier is shown in its
    /// place, and by a view of its own: what was asked of the other says nothing of this one.
    NotRestored(Note),
    /// The reader has read the note at this place.
    Dismiss(usize),
    /// The page stands differently with working offline.
    Offline(Offline),
    /// The interface speaks another language from now on.
    Speaks(Locale),
}

/// The view that stands in for one whose dossier could not be opened.
fn default_view(embedded: bool) -> Rc<View> {
    Rc::new(View {
        embedded,
        ..View::default()
    })
}

impl Page {
    /// The view as far as a dossier has it; the rest is told.
    fn resolve(&mut self, view: View, opened: &Opened) {
        let hash = opened.hash.get().map(|hash| &**hash);
        let (view, notices) = resolve(view, &opened.dossier, hash, &|id| {
            opened.event_row(id).is_some()
        });
        self.tell_notices(&notices);
        self.view = Rc::new(view);
    }

    /// The page as its address asks for it, before any dossier is there.
    /// `restored` is the kept file that was open before the page was loaded anew.
    /// `is_old` says that the browser lacks what the styles need.
    pub fn new(fragment: &str, restored: Option<f64>, is_old: bool) -> Self {
        let (view, notices) = decode(fragment);
        let mut page = Page {
            view: Rc::new(View::default()),
            trace: None,
            entries: 0,
            opened: None,
            awaited: Some(Rc::new(view)),
            importing: None,
            notes: Rc::default(),
            offline: Offline::Unknown,
            locale: locale::current(),
            restored,
            last: LastEdit::Other,
        };
        if is_old {
            page.tell(Note::info(messages::app_old_browser()));
        }
        page.tell_notices(&notices);
        page
    }

    /// Whether the first view that `index.html` brings may stay until the page is drawn: not
    /// where the reader waits for another dossier or there is something else to say, and not
    /// where the focus goes to what is selected, which it cannot while that is not seen.
    pub fn keeps_readable(&self) -> bool {
        if self.opened.is_some() {
            return self.view.selected.is_none();
        }
        let is_shipped =
            |view: &View| view.dossier.is_none() && view.packed.is_none() && !view.embedded;
        (self.awaited.as_deref()).is_some_and(is_shipped)
            && self.restored.is_none()
            && !self.notes.iter().any(|note| note.is_error)
    }

    fn tell(&mut self, note: Note) {
        if !self.notes.contains(&note) {
            Rc::make_mut(&mut self.notes).push(note);
        }
    }

    fn tell_notices(&mut self, notices: &[Notice]) {
        let is_of_change = notices.iter().any(Notice::is_of_change);
        let left_out = notices.iter().filter(|notice| !notice.is_of_change());
        let parts: Vec<Notice> = left_out.cloned().collect();
        let text = match (is_of_change, parts.is_empty()) {
            (false, true) => return,
            (false, false) => messages::app_link_parts_left_out(),
            (true, true) => messages::app_link_of_other_dossier(),
            (true, false) => messages::app_link_of_other_dossier_parts_left_out(),
        };
        // What is found before a dossier is there and after it is told as one.
        let told = self.notes.iter().position(|note| note.text == text);
        match told {
            Some(place) => {
                let known = &mut Rc::make_mut(&mut self.notes)[place].parts;
                let new = parts.into_iter().filter(|part| !known.contains(part));
                let new: Vec<Notice> = new.collect();
                known.extend(new);
            }
            None => self.tell(Note {
                parts,
                ..Note::info(text)
            }),
        }
    }

    /// Whether a file that the reader gave is open.
    pub fn has_own_file(&self) -> bool {
        let opened = self.opened.as_deref();
        matches!(
            opened,
            Some(Opened {
                origin: Origin::Own(_),
                ..
            })
        )
    }

    /// Shows a view, or waits with it for its dossier. A file of the reader's own stands in
    /// for the shipped one where the view is `is_of_own_file`.
    fn show(&mut self, view: View, trace: Option<Trace>, is_of_own_file: bool) {
        let open = self.opened.as_ref().map(|opened| opened.origin.clone());
        let is_open = match open {
            Some(Origin::Beside(name)) => name == view.dossier && view.packed.is_none(),
            Some(Origin::Own(_)) => {
                view.dossier.is_none() && view.packed.is_none() && is_of_own_file
            }
            Some(Origin::Packed(text)) => view.packed == Some(text),
            None => false,
        };
        match &self.opened {
            Some(opened) if is_open => {
                let opened = opened.clone();
                self.resolve(view, &opened);
                self.awaited = None;
                self.trace = trace;
            }
            _ => {
                self.awaited = Some(Rc::new(view));
                self.trace = trace;
            }
        }
    }

    fn act(&mut self, action: Action) {
        if !has_room(&self.view, &action) {
            return self.tell(Note::info(messages::app_matches_full(MAX_MATCHES)));
        }
        let edit = match action {
            Action::Search(_) => LastEdit::Text,
            Action::Range(_) => LastEdit::Range,
            Action::AsOf(Some(_)) => LastEdit::AsOf,
            _ => LastEdit::Other,
        };
        let trace = if edit != LastEdit::Other && edit == self.last {
            Trace::Replace
        } else {
            Trace::Push
        };
        self.last = edit;
        self.entries += u32::from(trace == Trace::Push);
        // The shipped dossier anew, also where a file of the reader's own stands in for it.
        let keeps_own_file = action != Action::Open(None);
        self.show(reduce(&self.view, action), Some(trace), keeps_own_file);
    }

    /// Notes how far the file on its way is.
    fn step(&mut self, step: Step) {
        if let Some((importing, steps)) = &mut self.importing {
            importing.step.replace(step);
            *steps += 1;
        }
    }

    fn open(&mut self, opened: Rc<Opened>) {
        self.importing = None;
        let wanted = self.awaited.take();
        let view = match (&opened.origin, wanted) {
            (Origin::Beside(name), Some(view))
                if *name == view.dossier && view.packed.is_none() =>
            {
                (*view).clone()
            }
            (Origin::Packed(text), Some(view)) if view.packed.as_ref() == Some(text) => {
                (*view).clone()
            }
            // It arrived after the reader had gone elsewhere.
            (Origin::Beside(_) | Origin::Packed(_), other) if self.opened.is_some() => {
                self.awaited = other;
                return;
            }
            (Origin::Beside(name), _) => View {
                dossier: name.clone(),
                ..View::default()
            },
            (Origin::Packed(text), _) => View {
                packed: Some(text.clone()),
                ..View::default()
            },
            (Origin::Own(_), Some(view)) if self.restored.is_some() && self.opened.is_none() => {
                self.trace = Some(Trace::Replace);
                (*view).clone()
            }
            (Origin::Own(_), _) => {
                self.trace = Some(Trace::Push);
                self.entries += 1;
                View {
                    tab: self.view.tab,
                    ..View::default()
                }
            }
        };
        // Where nothing was open, this stands in for what was refused: that stays told.
        if self.opened.is_some() {
            Rc::make_mut(&mut self.notes).retain(|note| !note.is_error);
        }
        self.resolve(view, &opened);
        self.opened = Some(opened);
    }

    fn refuse(&mut self, name: &str, reason: &str) {
        self.importing = None;
        match &self.opened {
            Some(opened) => {
                let title = &opened.dossier.metadata.title;
                self.tell(Note::error(messages::app_not_opened_stays(
                    name, reason, title,
                )));
                self.awaited = None;
                // The address goes back to what is shown.
                self.trace = Some(Trace::Replace);
            }
            None => {
                self.tell(Note::error(messages::app_not_opened(name, reason)));
                let shipped = (self.awaited.as_ref())
                    .is_none_or(|view| view.dossier.is_none() && view.packed.is_none());
                let is_other = self.is_not_restored() || !shipped;
                let embedded = self.awaited.as_ref().is_some_and(|view| view.embedded);
                self.awaited = is_other.then(|| default_view(embedded));
            }
        }
    }

    /// Notes that a file that was kept across an update is not opened again, if one was
    /// to be; whether one was.
    fn is_not_restored(&mut self) -> bool {
        let was = self.opened.is_none() && self.restored.take().is_some_and(|id| id > 0.0);
        if was {
            self.tell(Note::info(messages::app_still_kept()));
        }
        was
    }
}

impl Reducible for Page {
    type Action = Message;

    fn reduce(self: Rc<Self>, message: Message) -> Rc<Self> {
        let mut page = (*self).clone();
        match message {
            Message::Act(action) => page.act(action),
            Message::Navigated(fragment, is_of_own_file) => {
                page.last = LastEdit::Other;
                let is_shown = encode(&self.view) == fragment.trim_start_matches('#');
                if self.awaited.is_none() && is_shown && is_of_own_file == self.has_own_file() {
                    return self;
                }
                // What was told of another address is past.
                Rc::make_mut(&mut page.notes).retain(|note| note.is_error);
                let (view, notices) = decode(&fragment);
                page.tell_notices(&notices);
                if is_of_own_file && !self.has_own_file() {
                    page.tell(Note::lost_file(messages::app_no_longer_open()));
                }
                page.show(view, None, is_of_own_file);
            }
            Message::Import(importing) => page.importing = Some((importing, 0)),
            Message::Importing(event) => match event {
                ImportEvent::Step(step) => page.step(step),
                ImportEvent::Opened(opened) => page.open(opened),
                // Told once the words for it are there (`open`).
                ImportEvent::Refused(..) => {}
            },
            Message::NotRestored(note) => {
                page.tell(note);
                page.restored = None;
                let embedded = page.awaited.as_ref().is_some_and(|view| view.embedded);
                page.awaited = Some(default_view(embedded));
                page.trace = Some(Trace::Replace);
            }
            Message::GiveUp => {
                page.importing = None;
                page.is_not_restored();
                // What was open stays; where nothing was, the shipped dossier.
                let embedded = page.awaited.as_ref().is_some_and(|view| view.embedded);
                page.awaited = page.opened.is_none().then(|| default_view(embedded));
                page.trace = Some(Trace::Replace);
            }
            Message::Opened(opened) => page.open(opened),
            Message::Refused(name, reason) => page.refuse(&name, &reason),
            Message::Hashed => {
                if let Some(opened) = page.opened.clone() {
                    page.resolve((*page.view).clone(), &opened);
                    page.trace = Some(Trace::Replace);
                }
            }
            Message::Tell(note) => page.tell(note),
            Message::Dismiss(place) => {
                let notes = Rc::make_mut(&mut page.notes);
                if place < notes.len() {
                    notes.remove(place);
                }
            }
            Message::Offline(offline) => page.offline = offline,
            Message::Speaks(locale) => page.locale = locale,
        }
        Rc::new(page)
    }
}
