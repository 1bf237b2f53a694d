//! A text comes in: pasted, or as files.

use super::{
    reading::{keep, kept, read_files},
    work::{Message, One, Work, day_of},
};
use crate::{
    locale::messages,
    ui::common::file_choice::{files_of, use_drop},
};
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// What [`Entry`] needs.
#[derive(PartialEq, Properties)]
pub struct EntryProps {
    /// What is at work.
    pub work: UseReducerHandle<Work>,
}

/// A text comes in.
#[component]
pub fn Entry(props: &EntryProps) -> Html {
    let send = props.work.dispatcher();
    let text = use_state(String::new);
    let day = use_state(String::new);
    let kept_before = use_state(kept);
    let on_text = {
        let text = text.clone();
        Callback::from(move |event: InputEvent| {
            text.set(event.target_unchecked_into::<HtmlTextAreaElement>().value());
        })
    };
    let on_day = {
        let day = day.clone();
        Callback::from(move |event: InputEvent| {
            day.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let read_day = day_of(&day);
    let is_bad = !day.trim().is_empty() && read_day.is_none();
    let given_day = read_day.unwrap_or_default();
    let on_read = {
        let (send, text, day) = (send.clone(), text.clone(), given_day.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if !text.trim().is_empty() {
                send.dispatch(Message::Add(vec![One::new("", &text, &day)]));
                text.set(String::new());
            }
        })
    };
    let on_files = {
        let (send, day) = (send.clone(), given_day.clone());
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let files = files_of(input.files());
            input.set_value("");
            read_files(files, day.clone(), send.clone());
        })
    };
    let dropped = {
        let send = send.clone();
        use_drop(Callback::from(move |files| {
            read_files(files, given_day.clone(), send.clone());
        }))
    };
    let on_kept = {
        let (send, kept_before) = (send.clone(), kept_before.clone());
        Callback::from(move |_: MouseEvent| {
            send.dispatch(Message::Add((*kept_before).clone()));
        })
    };
    let on_forget = {
        let kept_before = kept_before.clone();
        Callback::from(move |_: MouseEvent| {
            keep(&[]);
            kept_before.set(Vec::new());
        })
    };
    let on_back = {
        let send = send.clone();
        Callback::from(move |_: MouseEvent| send.dispatch(Message::Adding(false)))
    };
    let has_articles = !props.work.articles.is_empty();
    html! {
        <form class={classes!("art-entry", "edit-form", dropped.is_over.then_some("is-over"))} onsubmit={on_read} ondragover={dropped.over} ondragleave={dropped.leave} ondrop={dropped.drop}>
            <h3>{ messages::edit_article_title() }</h3>
            <p class="fine">{ messages::edit_article_about() }</p>
            if let Some(reason) = &props.work.failed { <p class="edit-fault is-error" role="alert">{ messages::edit_article_failed(reason) }</p> }
            if !kept_before.is_empty() && !has_articles {
                <p class="row"><span>{ messages::edit_article_kept() }</span>
                    <button type="button" class="quiet" onclick={on_kept}>{ messages::edit_article_kept_open() }</button>
                    <button type="button" class="quiet" onclick={on_forget}>{ messages::edit_article_kept_forget() }</button>
                </p>
            }
            <div class="edit-field">
                <label for="art-text">{ messages::edit_article_text() }</label>
                <textarea id="art-text" rows="12" dir="auto" spellcheck="false" value={(*text).clone()} oninput={on_text} />
            </div>
            <div class={classes!("edit-field", is_bad.then_some("is-bad"))}>
                <label for="art-day">{ messages::edit_field_published() }</label>
                <input type="text" id="art-day" value={(*day).clone()} oninput={on_day} autocomplete="off" aria-describedby="art-day-said" aria-invalid={is_bad.then_some("true")} />
                <span class={classes!("edit-fault", is_bad.then_some("is-error"))} id="art-day-said" aria-live="polite">{ if is_bad { messages::edit_article_day_wrong() } else { messages::edit_article_day_hint() } }</span>
            </div>
            <p class="row">
                <button type="submit" class="solid art-read" disabled={text.trim().is_empty() || is_bad}>{ messages::edit_article_read() }</button>
                <label class="button file-choice">{ messages::edit_article_files() }<input type="file" multiple={true} accept=".txt,.html,.htm,.md,text/plain,text/html" onchange={on_files} /></label>
                if has_articles { <button type="button" class="quiet" onclick={on_back}>{ messages::edit_article_back() }</button> }
            </p>
            <p class="fine">{ messages::edit_article_drop() }</p>
        </form>
    }
}
