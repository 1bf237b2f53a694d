//! What an article is as a source: found in it, and corrected by the writer, until it is a record of the dossier.

use super::{
    super::session::use_editor,
    work::{Message, State, Work, day_of, title_of},
};
use crate::locale::messages;
use demarche::{
    edit::Path,
    intake::accept::{Article, source_of},
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What [`Source`] needs.
#[derive(PartialEq, Properties)]
pub struct SourceProps {
    /// What is at work.
    pub work: UseReducerHandle<Work>,
    /// The article.
    pub place: usize,
    /// Called with a record to look at.
    pub on_record: Callback<Path>,
}

/// Whether a value can be taken, and what the article is then.
type Set = fn(&mut Article, String);

/// What an article is as a source.
#[component]
pub fn Source(props: &SourceProps) -> Html {
    let editor = use_editor();
    let typed = use_state(|| None::<String>);
    let (work, place) = (&props.work, props.place);
    let Some(one) = work.articles.get(place) else {
        return Html::default();
    };
    let article = &one.article;
    let made = {
        let dossier = editor.dossier();
        source_of(&dossier, article).and_then(|id| {
            let list = Path::default().field("sources");
            let row = (0..editor.len(&list)).find(|row| {
                Path::record("sources", *row).field("id").text(&dossier) == Some(&*id)
            })?;
            Some(Path::record("sources", row))
        })
    };
    if let Some(path) = made {
        let title = editor.title_of(&path);
        let onclick = props.on_record.reform(move |_: MouseEvent| path.clone());
        return html! {
            <p class="fine art-source">{ messages::edit_article_source_made(title) }{ " " }<button type="button" class="quiet" {onclick}>{ messages::edit_article_record() }</button></p>
        };
    }
    let line = |name: &'static str, label: AttrValue, value: &str, set: Set| {
        let (send, article) = (work.dispatcher(), article.clone());
        let oninput = Callback::from(move |event: InputEvent| {
            let mut article = article.clone();
            let input: HtmlInputElement = event.target_unchecked_into();
            set(&mut article, input.value());
            send.dispatch(Message::Correct(place, article));
        });
        let id = format!("art-source-{name}");
        html! {
            <div class="edit-field"><label for={id.clone()}>{ label }</label><input type="text" {id} value={value.to_owned()} {oninput} dir="auto" autocomplete="off" /></div>
        }
    };
    let day_text = typed.as_ref().unwrap_or(&article.published).clone();
    let day = day_of(&day_text);
    let is_bad = day.is_none() && !day_text.trim().is_empty();
    let on_typed = {
        let typed = typed.clone();
        Callback::from(move |event: InputEvent| {
            typed.set(Some(
                event.target_unchecked_into::<HtmlInputElement>().value(),
            ));
        })
    };
    // Every date of the drafts hangs on that day.
    let on_day = {
        let (send, article, typed) = (work.dispatcher(), article.clone(), typed.clone());
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            if let Some(day) = day_of(&input.value()) {
                let is_other = day != article.published;
                let mut article = article.clone();
                article.published = day;
                send.dispatch(Message::Correct(place, article));
                if is_other {
                    send.dispatch(Message::Again(place));
                }
                typed.set(None);
            }
        })
    };
    let title = title_of(one, place);
    let is_undated = matches!(one.state, State::Undated);
    let (byline, publisher, url) = (&article.byline, &article.publisher, &article.url);
    html! {
        <details class="art-source" open={is_undated || !one.is_source()}>
            <summary>{ messages::edit_article_source() }</summary>
            <div class="art-source-fields">
                if is_undated { <p class="edit-fault is-error" role="status">{ messages::edit_article_undated(title) }</p> }
                <div class={classes!("edit-field", is_bad.then_some("is-bad"))}>
                    <label for="art-source-day">{ messages::edit_field_published() }</label>
                    <input type="text" id="art-source-day" value={day_text} oninput={on_typed} onchange={on_day} autocomplete="off" aria-describedby="art-source-day-said" aria-invalid={is_bad.then_some("true")} />
                    <span class="edit-fault is-error" id="art-source-day-said" aria-live="polite">{ is_bad.then(messages::edit_article_day_wrong) }</span>
                </div>
                { line("publisher", messages::edit_field_publisher(), publisher, |article, value| article.publisher = value) }
                { line("title", messages::edit_field_title(), &article.title, |article, value| article.title = value) }
                { line("byline", messages::edit_article_byline(), byline, |article, value| article.byline = value) }
                { line("url", messages::edit_field_url(), url, |article, value| article.url = value) }
            </div>
        </details>
    }
}
