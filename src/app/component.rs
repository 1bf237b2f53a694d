//! The root component: it holds the state, ties it to the address and the
//! files, and gives it to the components below.

use super::{
    importing::{self, Importing},
    opened::{Given, Opened, Origin, SHIPPED},
    page::{Message, NO_LONGER_OPEN, Note, Page},
};
use crate::{
    browser::{
        address,
        animation_frame::Latest,
        compression, digest, download, fetch,
        file_store::{self, Change, StoredFile},
        later::{self, Later},
        service_worker::{Keeper, Offline},
        user_timing,
    },
    ui,
};
use demarche::{
    export::file::file,
    load::{Loaded, load},
    model::Dossier,
    query::{Selection, Subject, select},
    view::{Action, View, encode, packed, reduce},
};
use gloo::timers::callback::Timeout;
use std::{ops::Deref, rc::Rc};
use web_sys::File;
use yew::{platform::spawn_local, prelude::*};

/// What every component may read, and how it speaks: the open dossier, the
/// view, what the filters let through, and the way to act. One pointer: it stands in
/// every component and in most callbacks.
#[derive(Clone)]
pub struct Frame(Rc<Parts>);

/// What a [`Frame`] holds.
pub struct Parts {
    /// The open dossier, as far as it was known on the day that the reader looks
    /// from, and what is derived from it.
    pub opened: Rc<Opened>,
    /// All of the open dossier: for what says that something came later.
    pub whole: Rc<Opened>,
    /// What the reader looks at.
    pub view: Rc<View>,
    /// What the filters let through of the records that the view lists.
    pub selection: Rc<Selection>,
    keeper: Keeper,
    page: UseReducerDispatcher<Page>,
}

impl Deref for Frame {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
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
    pub fn open_own(&self, bytes: &[u8], then: Action) {
        let name = "own-texts.json";
        match load(bytes) {
            Ok(loaded) => {
                let opened = Opened::new(Origin::Given(name.into()), loaded, None);
                self.page
                    .dispatch(Message::Act(Action::Compare(Vec::new())));
                self.page.dispatch(Message::Opened(Rc::new(opened)));
                self.page.dispatch(Message::Act(then));
            }
            Err(refusal) => self
                .page
                .dispatch(Message::Refused(name.into(), refusal.to_string())),
        }
    }

    /// Opens a file that this browser kept.
    pub fn open_kept(&self, kept: &StoredFile) {
        open_kept(self.page.clone(), kept);
    }

    /// What is open, to be kept in this browser.
    ///
    /// # Errors
    /// The browser has no room for it.
    pub fn to_keep(&self) -> Result<StoredFile, String> {
        to_keep(&self.whole)
    }

    /// Takes the newer version of the page.
    pub fn take_update(&self) {
        take_update(Some(&self.whole), &self.keeper, &self.page);
    }

    /// Fetches the second part of the page once more.
    pub fn load_later(&self) {
        load_later(self.page.clone());
    }

    /// Opens a file that the reader gave.
    pub fn open_file(&self, file: File) {
        open_file(self.page.clone(), file);
    }
}

/// The frame of the page around the component.
#[hook]
pub fn use_frame() -> Frame {
    use_context::<Frame>().expect("components stand inside the frame")
}

/// What is open, to be kept in this browser: the file it was read from, or one that is
/// made of it.
fn to_keep(opened: &Opened) -> Result<StoredFile, String> {
    let dossier = &opened.dossier;
    let title = &dossier.metadata.title;
    match &opened.given {
        Some(given) => Ok(StoredFile::new(title, &given.file, given.mapping.as_ref())),
        None => {
            let file = download::file("dossier.json", &file(dossier))?;
            Ok(StoredFile::new(title, &file, None))
        }
    }
}

/// Takes the newer version of the page. A file of the reader's own that is open is
/// kept across it; where it cannot be, the version waits.
fn take_update(opened: Option<&Rc<Opened>>, keeper: &Keeper, page: &UseReducerDispatcher<Page>) {
    let Some(own) = opened.filter(|opened| matches!(opened.origin, Origin::Given(_))) else {
        return keeper.take_update(|| ());
    };
    let (own, keeper, page) = (own.clone(), keeper.clone(), page.clone());
    spawn_local(async move {
        let keep = async {
            let kept = to_keep(&own)?;
            let id = kept.id();
            file_store::change(Change::Add(kept)).await?;
            Ok::<f64, String>(id)
        };
        match keep.await {
            // The entry of the history names it last of all: until then it may be written anew.
            Ok(id) => keeper.take_update(move || address::restore(id)),
            Err(reason) => page.dispatch(Message::Tell(Note::error(
                [
                    "The new version waits, because your file could not be kept across it: ",
                    &reason,
                    ". Save what you need, open another dossier, and take it then.",
                ]
                .concat(),
            ))),
        }
    });
}

/// Whether a file of this name is a dossier that is not packed.
fn is_dossier(name: &str) -> bool {
    name.to_ascii_lowercase().ends_with(".json")
}

/// Sends a file through the worker.
fn import(page: UseReducerDispatcher<Page>, origin: Origin, given: Option<Given>) {
    let name = origin.file_name().to_owned();
    page.dispatch(match Importing::start(origin, given, page.clone()) {
        Ok(importing) => Message::Import(importing),
        Err(reason) => Message::Refused(name, reason),
    });
}

fn open_given(page: UseReducerDispatcher<Page>, name: String, given: Given) {
    if !is_dossier(&given.file.name()) {
        return import(page, Origin::Given(name), Some(given));
    }
    spawn_local(async move {
        let message = match read_given(&given.file).await {
            Ok((loaded, hash)) => {
                let mut opened = Opened::new(Origin::Given(name), loaded, hash);
                opened.given = Some(given);
                Message::Opened(Rc::new(opened))
            }
            Err(reason) => Message::Refused(name, reason),
        };
        page.dispatch(message);
    });
}

fn open_file(page: UseReducerDispatcher<Page>, file: File) {
    open_given(page, file.name(), Given::new(file));
}

fn open_kept(page: UseReducerDispatcher<Page>, kept: &StoredFile) {
    let (name, mapping) = (kept.text("name"), kept.mapping());
    match kept.file() {
        Some(file) => {
            let kept = Some(kept.id());
            let given = Given {
                file,
                mapping,
                kept,
            };
            open_given(page, name, given);
        }
        None => page.dispatch(Message::Refused(name, "its bytes are gone".into())),
    }
}

/// Opens again what was open before the page was loaded anew; where it is not kept,
/// the shipped dossier.
async fn restore(page: UseReducerDispatcher<Page>, id: f64) {
    let note = match file_store::change(Change::None).await {
        Ok(all) => match all.iter().find(|kept| kept.id() == id) {
            Some(kept) => return open_kept(page, kept),
            None => Note::info(NO_LONGER_OPEN),
        },
        Err(reason) => {
            Note::error(["Your own file could not be opened again: ", &reason, "."].concat())
        }
    };
    page.dispatch(Message::Tell(note));
    open_beside(page, None).await;
}

/// What was read of a file, with its hash.
type Read = Result<(Loaded, Option<String>), String>;

async fn read(bytes: &[u8]) -> Read {
    let loaded = load(bytes).map_err(|refusal| refusal.to_string())?;
    Ok((loaded, digest::sha256(bytes).await))
}

async fn read_given(file: &File) -> Read {
    // Before its bytes are read: a huge file must not fill the tab.
    demarche::load::check_size(file.size() as u64).map_err(|refusal| refusal.to_string())?;
    read(&fetch::given(file).await?).await
}

async fn read_packed(text: &str) -> Read {
    let bytes = compression::unpack(&packed::to_bytes(text)?, packed::MOST_UNPACKED).await?;
    read(&bytes).await
}

async fn open_packed(text: Rc<str>) -> Message {
    let origin = Origin::Packed(text.clone());
    match read_packed(&text).await {
        Ok((loaded, hash)) => Message::Opened(Rc::new(Opened::new(origin, loaded, hash))),
        Err(reason) => Message::Refused(origin.file_name().to_owned(), reason),
    }
}

async fn open_beside(page: UseReducerDispatcher<Page>, name: Option<String>) {
    let file = name.clone().unwrap_or_else(|| SHIPPED.to_owned());
    let (is_last, read) = match fetch::beside(&file).await {
        Ok((bytes, is_last)) => (is_last, read(&bytes).await),
        Err(reason) => (false, Err(reason)),
    };
    if is_last {
        page.dispatch(Message::Tell(Note::info(
            [
                "What the server has as “",
                &file,
                "” is no dossier that this page reads: it is shown as it was last.",
            ]
            .concat(),
        )));
    }
    page.dispatch(match read {
        Ok((loaded, hash)) => {
            Message::Opened(Rc::new(Opened::new(Origin::Beside(name), loaded, hash)))
        }
        Err(reason) => Message::Refused(file, reason),
    });
}

fn load_later(page: UseReducerDispatcher<Page>) {
    page.dispatch(Message::Later(Later::Coming));
    spawn_local(async move { page.dispatch(Message::Later(later::load().await)) });
}

/// So many milliseconds after a table was opened its file is hashed.
const HASH_AFTER: u32 = 2_000;

/// Work for the next painting.
#[hook]
fn use_frame_work() -> Latest<()> {
    (*use_memo((), |()| Latest::default())).clone()
}

/// The page.
#[component]
pub fn App() -> Html {
    let page = use_reducer(|| Page::new(&address::fragment(), address::restored()));
    let dispatcher = page.dispatcher();

    // Back, Forward and edits of the address.
    {
        let dispatcher = dispatcher.clone();
        use_effect_with((), move |()| {
            let guard = address::on_navigate(move || {
                let of_given = address::is_of_given();
                dispatcher.dispatch(Message::Navigated(address::fragment(), of_given));
            });
            move || drop(guard)
        });
    }
    // The dossier that a view waits for.
    {
        let dispatcher = dispatcher.clone();
        let restored = page.restored.filter(|_| page.opened.is_none());
        let awaited =
            (page.awaited.as_ref()).map(|view| (view.dossier.clone(), view.packed.clone()));
        use_effect_with((awaited, restored), move |(awaited, _)| {
            if let Some((name, packed)) = awaited.clone() {
                match name {
                    _ if packed.is_some() => spawn_local(async move {
                        dispatcher.dispatch(open_packed(packed.unwrap_or_default()).await);
                    }),
                    None if restored.is_some() => {
                        spawn_local(restore(dispatcher, restored.unwrap_or_default()));
                    }
                    Some(name) if !is_dossier(&name) => {
                        import(dispatcher, Origin::Beside(Some(name)), None);
                    }
                    name => spawn_local(open_beside(dispatcher, name)),
                }
            }
        });
    }
    // The address follows the view.
    let written = use_mut_ref(|| 0);
    use_effect_with(
        (
            page.view.clone(),
            page.trace,
            page.entries,
            page.has_given(),
        ),
        move |(view, trace, entries, has_given)| {
            // Several actions may come before this runs; one new entry serves them all.
            let is_new = std::mem::replace(&mut *written.borrow_mut(), *entries) != *entries;
            if trace.is_some() {
                address::write(&encode(view), is_new, *has_given);
            }
        },
    );
    let is_open = page.opened.is_some();
    {
        let (first, second) = (use_frame_work(), use_frame_work());
        use_effect_with(is_open, move |&is_open| {
            if is_open {
                // In the first frame sizes are taken, in the second all is drawn.
                first.put((), move |()| {
                    second.put((), |()| user_timing::mark("demarche:ready"))
                });
            }
        });
    }

    // Once something is open, or could not be, the page is kept, with what lies beside it.
    let keeper = {
        let dispatcher = dispatcher.clone();
        (*use_memo((), move |()| {
            Keeper::new(move |state| dispatcher.dispatch(Message::Offline(state)))
        }))
        .clone()
    };
    {
        let is_settled = is_open || page.awaited.is_none();
        let beside = page.opened.as_ref().and_then(|opened| opened.beside());
        let keeper = keeper.clone();
        use_effect_with((is_settled, beside), move |(is_settled, beside)| {
            if *is_settled {
                keeper.is_open(beside.as_deref().map(fetch::address));
            }
        });
    }
    // What was kept across an update, and is open again, is kept no longer.
    {
        let given = page
            .opened
            .as_ref()
            .and_then(|opened| opened.given.as_ref());
        let kept = given.and_then(|given| given.kept);
        use_effect_with(kept.filter(|_| page.restored == kept), move |kept| {
            if let Some(id) = *kept {
                // Else it stays among the kept files, where the reader can delete it.
                spawn_local(async move { drop(file_store::change(Change::Delete(id)).await) });
            }
        });
    }
    // The hash of a table is there a little later: nothing waits for it.
    {
        let dispatcher = dispatcher.clone();
        let opened = page.opened.clone();
        use_effect_with(opened.as_ref().map(Rc::as_ptr), move |_| {
            let later = opened
                .filter(|opened| opened.table.is_some())
                .map(|opened| {
                    Timeout::new(HASH_AFTER, move || importing::hash(&opened, dispatcher))
                });
            move || drop(later)
        });
    }

    // What the first view does not need comes behind it.
    {
        let dispatcher = dispatcher.clone();
        use_effect_with(is_open, move |&is_open| {
            if is_open {
                load_later(dispatcher);
            }
        });
    }

    // What was known on the day that the reader looks from is all that is shown.
    let opened = use_memo(
        (page.opened.as_ref().map(Rc::as_ptr), page.view.filter.as_of),
        |(_, as_of)| {
            let whole = page.opened.as_ref()?;
            Some(as_of.map_or_else(|| whole.clone(), |moment| whole.known(moment)))
        },
    );
    // A filter is counted from the one before, if that was of the same records.
    let before = use_mut_ref(|| None::<(Rc<Opened>, Subject, String, Rc<Selection>)>);
    let selection = use_memo(
        (
            page.view.filter.clone(),
            page.view.subject(),
            opened.as_ref().as_ref().map(Rc::as_ptr),
        ),
        |(filter, subject, _)| {
            let opened = opened.as_ref().as_ref()?;
            let mut before = before.borrow_mut();
            let last =
                (before.take()).filter(|(of, kind, ..)| Rc::ptr_eq(of, opened) && kind == subject);
            let (text, last) =
                last.map_or((None, None), |(.., text, last)| (Some(text), Some(last)));
            let name = if text.is_some_and(|text| text != filter.text) {
                "demarche:search"
            } else {
                "demarche:filter"
            };
            let index = opened.index(*subject);
            let selection = user_timing::measured(name, || select(index, filter, last.as_deref()));
            let selection = Rc::new(selection);
            *before = Some((
                opened.clone(),
                *subject,
                filter.text.clone(),
                selection.clone(),
            ));
            Some(selection)
        },
    );

    let on_file = {
        let dispatcher = dispatcher.clone();
        Callback::from(move |file: File| open_file(dispatcher.clone(), file))
    };
    let on_dismiss = {
        let dispatcher = dispatcher.clone();
        Callback::from(move |place| dispatcher.dispatch(Message::Dismiss(place)))
    };
    let on_cancel = {
        let dispatcher = dispatcher.clone();
        Callback::from(move |()| dispatcher.dispatch(Message::GiveUp))
    };
    let importing = page.importing.clone().map(|(importing, steps)| {
        html! { <ui::Import {importing} {steps} {on_cancel} /> }
    });
    let is_waiting = page.awaited.is_some() && importing.is_none();
    let notes = html! { <>{ ui::notes(&page.notes, &on_dismiss) }{ for importing }</> };

    // A file on its way would be lost.
    let offline = match &page.offline {
        Offline::Update if page.importing.is_some() => Offline::Ready,
        offline => offline.clone(),
    };

    match (&page.opened, &*opened, &*selection) {
        (Some(whole), Some(opened), Some(selection)) => {
            let frame = Frame(Rc::new(Parts {
                opened: opened.clone(),
                whole: whole.clone(),
                view: page.view.clone(),
                selection: selection.clone(),
                keeper,
                page: dispatcher,
            }));
            html! {
                <ContextProvider<Frame> context={frame}>
                    <ui::Layout {notes} {offline} later={page.later.clone()} {is_waiting} />
                </ContextProvider<Frame>>
            }
        }
        _ => {
            let on_take =
                Callback::from(move |_: MouseEvent| take_update(None, &keeper, &dispatcher));
            let offline = ui::offline_words(&offline, on_take);
            ui::opening(
                notes,
                is_waiting,
                page.importing.is_some(),
                on_file,
                offline,
            )
        }
    }
}
