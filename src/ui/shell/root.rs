//! The root component. It starts the session and shows the page with a dossier open, or the
//! page before one is.

use super::{
    layout::{Layout, offline_words},
    notices::Notices,
    opening::Opening,
};
use crate::{
    app::{Frame, use_session},
    browser::{
        animation_frame::Latest, document, readable, service_worker::Offline, turn, user_timing,
    },
    ui::{
        common::{file_choice::use_pasted, turns::when_drawn},
        import::{IMPORT, ImportProps},
        parts::prefetch_parts,
    },
};
use web_sys::File;
use yew::{platform::spawn_local, prelude::*};

/// Once what is open is drawn whole, shows it in place of what `index.html` says of it
/// before the page runs, and sets the mark `demarche:ready`.
#[hook]
fn use_ready_mark(is_open: bool) {
    let frame = use_memo((), |()| Latest::default());
    use_effect_with(is_open, move |&is_open| {
        if is_open {
            when_drawn((*frame).clone(), || {
                readable::give_way();
                user_timing::mark("demarche:ready");
            });
        }
    });
}

/// Shows the page at once where what `index.html` says before it runs is not true of what
/// the reader waits for.
#[hook]
fn use_readable(keeps: bool) {
    use_effect_with(keeps, |&keeps| {
        if !keeps {
            readable::give_way();
        }
    });
}

/// The page.
#[component]
pub fn App() -> Html {
    let session = use_session();
    let page = &session.page;
    use_ready_mark(page.opened.is_some());
    use_readable(page.keeps_readable());
    // What the first view does not need comes behind it.
    use_effect_with(page.opened.is_some(), |&is_open| {
        if is_open {
            prefetch_parts();
        }
    });

    let on_dismiss = {
        let session = session.clone();
        Callback::from(move |place| session.dismiss(place))
    };
    let on_cancel = {
        let session = session.clone();
        Callback::from(move |()| session.give_up_import())
    };
    let on_file = {
        let session = session.clone();
        Callback::from(move |file: File| session.open_file(file))
    };
    use_pasted(on_file.clone());
    let on_take = {
        let session = session.clone();
        Callback::from(move |_: MouseEvent| session.take_update())
    };
    let importing = page.importing.clone().map(|(importing, steps)| {
        IMPORT.show(ImportProps {
            importing,
            steps,
            on_cancel,
        })
    });
    let is_importing = importing.is_some();
    let is_waiting = page.awaited.is_some() && !is_importing;
    let notes = html! { <><Notices notes={page.notes.clone()} {on_dismiss} on_file={on_file.clone()} />{ for importing }</> };
    // A file on its way would be lost.
    let offline = match &page.offline {
        Offline::Update if is_importing => Offline::Ready,
        offline => offline.clone(),
    };
    match &session.frame {
        Some(frame) => html! {
            <ContextProvider<Frame> context={frame.clone()}>
                <Layout {notes} {offline} {is_waiting} />
            </ContextProvider<Frame>>
        },
        None => html! {
            <Opening {notes} {is_waiting} {is_importing} {on_file} offline={offline_words(&offline, on_take)} />
        },
    }
}

/// Puts the page into the document, in a turn of its own after the wasm has started.
pub fn mount() {
    spawn_local(async {
        turn::next().await;
        match document().get_element_by_id("app") {
            Some(root) => yew::Renderer::<App>::with_root(root).render(),
            None => yew::Renderer::<App>::new().render(),
        };
    });
}
