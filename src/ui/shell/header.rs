//! The bar on top, one line: what is open, the views, the search, and what opens the dialogs.

use super::{
    keys_dialog::KeysDialog,
    menu::{Dialog, Menu},
    shortcuts::use_shortcuts,
};
use crate::{
    app::{texts, use_frame},
    browser::document,
    locale::messages,
    ui::{
        about::About,
        common::{
            icon::{Icon, icon},
            labels,
            link::Link,
        },
        edit::{EDIT, EditProps},
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
                <Link action={Action::Show(tab)} current={frame.view.tab == tab}>{ icon(Icon::View(tab)) }{ labels::view(tab) }</Link>
            </li>
        }
    });
    html! {
        <header class="bar">
            <span class="brand">{ messages::shell_brand() }</span>
            <h1><button type="button" class="title about-toggle" onclick={show.reform(|_: MouseEvent| Dialog::About)} aria-haspopup="dialog" title={messages::shell_about_dossier()}>
                <span class="name" dir="auto" lang={texts::lang(&frame.dossier().metadata.title)}>{ &frame.dossier().metadata.title }</span>{ icon(Icon::Down) }
            </button></h1>
            if problems > 0 {
                <button type="button" class="bare about-toggle" onclick={show.reform(|_: MouseEvent| Dialog::About)} aria-haspopup="dialog" title={messages::shell_to_problems()}>
                    <span class="badge">{ problems }</span><span class="visually-hidden">{ " " }{ messages::shell_problems_in_file(problems) }</span>
                </button>
            }
            <nav aria-label={messages::shell_views()}><ul class="tabs">{ for tabs }</ul></nav>
            <div class="tools">
                <button type="button" class="bare search-toggle" onclick={Callback::from(|_: MouseEvent| focus_search())} aria-label={messages::shell_to_search()}>{ icon(Icon::Search) }</button>
                <search>
                    { icon(Icon::Search) }
                    <label class="visually-hidden" for="search">{ messages::shell_search_field() }</label>
                    <input id="search" type="search" placeholder={messages::shell_search_placeholder()} value={frame.view.filter.text.clone()} aria-keyshortcuts="/"
                        oninput={on_search} maxlength={MAX_WORDS.to_string()} autocomplete="off" enterkeyhint="search" />
                    <kbd aria-hidden="true">{ "/" }</kbd>
                </search>
                <button type="button" class="share-toggle" onclick={show.reform(|_: MouseEvent| Dialog::Share)} aria-haspopup="dialog" aria-label={messages::shell_share()}>
                    { icon(Icon::Share) }<span class="word">{ messages::shell_share() }</span>
                </button>
                <Menu on_dialog={show} />
            </div>
            { match *open {
                Some(Dialog::Share) => html! { <Share on_close={hide} /> },
                Some(Dialog::About) => html! { <About on_close={hide} /> },
                Some(dialog @ (Dialog::Edit | Dialog::New)) => EDIT.show(EditProps { is_new: dialog == Dialog::New, on_close: hide }),
                Some(Dialog::Keys) => html! { <KeysDialog on_close={hide} /> },
                None => Html::default(),
            } }
        </header>
    }
}
