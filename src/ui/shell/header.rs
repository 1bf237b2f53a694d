//! The bar on top, one line: what is open, the views, the search, and what opens the dialogs.

use super::{
    keys_dialog::KeysDialog,
    menu::{Dialog, Menu},
    shortcuts::use_shortcuts,
};
use crate::{
    app::use_frame,
    browser::document,
    ui::{
        about::About,
        common::{
            icon::{Icon, icon},
            link::Link,
        },
        share::Share,
    },
};
use demarche::view::{Action, MAX_WORDS, Tab};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

/// Brings the reader to the search.
fn focus_search() {
    let field = document().get_element_by_id("search");
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
        field.focus().ok();
    }
}

/// The bar on top.
#[component]
pub fn Header() -> Html {
    let frame = use_frame();
    let open = use_state(|| None::<Dialog>);
    let show = {
        let open = open.clone();
        Callback::from(move |dialog: Dialog| open.set(Some(dialog)))
    };
    let hide = {
        let open = open.clone();
        Callback::from(move |()| open.set(None))
    };
    use_shortcuts(
        Callback::from(|()| focus_search()),
        show.reform(|()| Dialog::Keys),
    );
    let on_search = {
        let frame = frame.clone();
        Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            frame.act(Action::Search(input.value()));
        })
    };
    let problems = frame.whole.problems.len();

    let tabs = Tab::ALL
        .iter()
        .filter(|tab| tab.is_of(&frame.whole.dossier));
    let tabs = tabs.map(|&tab| {
        html! {
            <li data-view={tab.code()}>
                <Link action={Action::Show(tab)} current={frame.view.tab == tab}>{ icon(Icon::View(tab)) }{ tab.label() }</Link>
            </li>
        }
    });
    html! {
        <header class="bar">
            <span class="brand">{ "Demarche" }</span>
            <h1><button type="button" class="title about-toggle" onclick={show.reform(|_: MouseEvent| Dialog::About)} aria-haspopup="dialog" title="About this dossier">
                <span class="name" dir="auto">{ &frame.dossier().metadata.title }</span>{ icon(Icon::Down) }
            </button></h1>
            if problems > 0 {
                <button type="button" class="bare about-toggle" onclick={show.reform(|_: MouseEvent| Dialog::About)} aria-haspopup="dialog" title="What is wrong with the file">
                    <span class="badge">{ problems }</span><span class="visually-hidden">{ " problems in the file" }</span>
                </button>
            }
            <nav aria-label="Views"><ul class="tabs">{ for tabs }</ul></nav>
            <div class="tools">
                <button type="button" class="bare search-toggle" onclick={Callback::from(|_: MouseEvent| focus_search())} aria-label="Search">{ icon(Icon::Search) }</button>
                <search>
                    { icon(Icon::Search) }
                    <label class="visually-hidden" for="search">{ "Search titles, summaries, quotes and names" }</label>
                    <input id="search" type="search" placeholder="Search" value={frame.view.filter.text.clone()} aria-keyshortcuts="/"
                        oninput={on_search} maxlength={MAX_WORDS.to_string()} autocomplete="off" enterkeyhint="search" />
                    <kbd aria-hidden="true">{ "/" }</kbd>
                </search>
                <button type="button" class="share-toggle" onclick={show.reform(|_: MouseEvent| Dialog::Share)} aria-haspopup="dialog" aria-label="Share">
                    { icon(Icon::Share) }<span class="word">{ "Share" }</span>
                </button>
                <Menu on_dialog={show} />
            </div>
            { match *open {
                Some(Dialog::Share) => html! { <Share on_close={hide} /> },
                Some(Dialog::About) => html! { <About on_close={hide} /> },
                Some(Dialog::Keys) => html! { <KeysDialog on_close={hide} /> },
                None => Html::default(),
            } }
        </header>
    }
}
