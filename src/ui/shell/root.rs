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
        animation_frame::Latest, document, readable, scroll, service_worker::Offline, user_timing,
    },
    locale,
    ui::{
        common::{file_choice::use_pasted, turns::when_drawn},
        import::{IMPORT, ImportProps},
        parts::prefetch_parts,
    },
};
use demarche::messages::Locale;
use wasm_bindgen::JsCast;
use web_sys::{File, HtmlElement};
use yew::{platform::spawn_local, prelude::*};

/// Once what is open is drawn whole, shows it in place of what `index.html` says of it
/// before the page runs, sets the mark `demarche:ready`, and fetches what the first view does
/// not need.
#[hook]
fn use_ready_mark(is_open: bool) {
    let frame = use_memo((), |()| Latest::default());
    use_effect_with(is_open, move |&is_open| {
        if is_open {
            when_drawn((*frame).clone(), || {
                readable::give_way();
                user_timing::mark("demarche:ready");
                prefetch_parts();
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

/// When the interface speaks another language, everything is drawn anew: the reader stays where
/// he is, with the focus on the menu that he chose it in. Where that was is noted when the language
/// changes: until all is drawn, the page may stand elsewhere.
#[hook]
fn use_same_place(locale: Locale) {
    let spoken = use_mut_ref(|| locale);
    let place = use_mut_ref(|| None::<f64>);
    let settled = use_memo((), |()| Latest::default());
    if spoken.replace(locale) != locale {
        place.borrow_mut().get_or_insert_with(scroll::top);
    }
    use_effect_with(locale, move |_| {
        if place.borrow().is_none() {
            return;
        }
        if let Ok(Some(menu)) = document().query_selector(".menu-toggle") {
            menu.unchecked_into::<HtmlElement>().focus().ok();
        }
        when_drawn((*settled).clone(), move || {
            if let Some(top) = place.take() {
                scroll::to(top);
            }
        });
    });
}

/// The page.
#[component]
pub fn App() -> Html {
    let session = use_session();
    let page = &session.page;
    use_ready_mark(page.opened.is_some());
    use_same_place(page.locale);
    use_readable(page.keeps_readable());

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
            <ContextProvider<Frame> key={page.locale.code} context={frame.clone()}>
                <Layout {notes} {offline} {is_waiting} />
            </ContextProvider<Frame>>
        },
        None => html! {
            <Opening key={page.locale.code} {notes} {is_waiting} {is_importing} {on_file} offline={offline_words(&offline, on_take)} />
        },
    }
}

/// Puts the page into the document, once it can speak.
pub fn mount() {
    spawn_local(async {
        if let Err(reason) = locale::begin().await {
            // `static/boot.js` tells the reader.
            wasm_bindgen::throw_str(&format!("the messages of the page: {reason}"));
        }
        match document().get_element_by_id("app") {
            Some(root) => yew::Renderer::<App>::with_root(root).render(),
            None => yew::Renderer::<App>::new().render(),
        };
    });
}
