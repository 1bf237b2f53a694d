//! The header of the page: what is open, the tabs of the views, the search, and the buttons
//! of the dialogs.

use crate::{
    app::{link::copy_link, use_frame},
    ui::{about::About, common::link::Link, filters::as_of::AsOfField, share::Share},
};
use demarche::view::{Action, MAX_WORDS, Tab};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What [`Header`] needs.
#[derive(PartialEq, Properties)]
pub struct HeaderProps {
    /// Called to open or fold the filters.
    pub on_filters: Callback<()>,
    /// Whether the filters are open.
    pub filters_open: bool,
}

/// The bar on top.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let frame = use_frame();
    let about_open = use_state(|| false);
    let share_open = use_state(|| false);
    let copied = use_state(|| false);

    let on_search = {
        let frame = frame.clone();
        Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            frame.act(Action::Search(input.value()));
        })
    };
    let on_copy = {
        let (frame, copied) = (frame.clone(), copied.clone());
        Callback::from(move |_: MouseEvent| {
            let copied = copied.clone();
            let on_copied = Callback::from(move |()| copied.set(true));
            copy_link(&frame, (*frame.view).clone(), on_copied);
        })
    };
    // The word on the button goes back when the view moves on.
    {
        let copied = copied.clone();
        use_effect_with(frame.view.clone(), move |_| copied.set(false));
    }
    let on_filters = props.on_filters.reform(|_: MouseEvent| ());
    let show_about = {
        let about_open = about_open.clone();
        Callback::from(move |_: MouseEvent| about_open.set(true))
    };
    let hide_about = {
        let about_open = about_open.clone();
        Callback::from(move |()| about_open.set(false))
    };
    let show_share = {
        let share_open = share_open.clone();
        Callback::from(move |_: MouseEvent| share_open.set(true))
    };
    let hide_share = {
        let share_open = share_open.clone();
        Callback::from(move |()| share_open.set(false))
    };
    let problems = frame.whole.problems.len();

    let tabs = Tab::ALL
        .iter()
        .filter(|tab| tab.is_of(&frame.whole.dossier));
    let tabs = tabs.map(|&tab| {
        html! {
            <li><Link action={Action::Show(tab)} current={frame.view.tab == tab}>{ tab.label() }</Link></li>
        }
    });
    html! {
        <header class="bar">
            <div class="masthead">
                <span class="brand">{ "Demarche" }</span>
                <h1><button type="button" class="quiet title" onclick={show_about.clone()} aria-haspopup="dialog"
                    title="About this dossier">{ &frame.dossier().metadata.title }</button></h1>
            </div>
            <nav aria-label="Views"><ul class="tabs">{ for tabs }</ul></nav>
            <div class="tools">
                <button type="button" class="filters-toggle" onclick={on_filters}
                    aria-expanded={props.filters_open.to_string()} aria-controls="filters">{ "Filters" }</button>
                <search>
                    <label class="visually-hidden" for="search">{ "Search titles, summaries, quotes and names" }</label>
                    <input id="search" type="search" placeholder="Search…" value={frame.view.filter.text.clone()}
                        oninput={on_search} maxlength={MAX_WORDS.to_string()} autocomplete="off" enterkeyhint="search" />
                </search>
                <AsOfField />
                <button type="button" onclick={on_copy} class="copy-link">{ if *copied { "Link copied" } else { "Copy link" } }</button>
                <span role="status" class="visually-hidden">{ if *copied { "Link copied" } else { "" } }</span>
                <button type="button" onclick={show_share} aria-haspopup="dialog" class="share-toggle">{ "Share" }</button>
                <button type="button" onclick={show_about} aria-haspopup="dialog" class="about-toggle">
                    { "About" }
                    if problems > 0 { <span class="badge">{ problems }</span> }
                </button>
            </div>
            if *share_open { <Share on_close={hide_share} /> }
            if *about_open { <About on_close={hide_about} /> }
        </header>
    }
}
