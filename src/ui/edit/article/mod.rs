//! From an article to records: a text comes in, a program finds drafts, the writer accepts, edits or rejects them. The text
//! stands on one side with its sentences marked, the drafts on the other.

mod actions;
mod card;
mod drafts;
mod entry;
mod paper;
mod reading;
mod source;
mod status;
pub mod work;

use super::session::use_editor;
use crate::locale::messages;
use demarche::edit::Path;
use drafts::Drafts;
use entry::Entry;
use paper::Paper;
use reading::{Worker, keep, kept, read};
use source::Source;
use status::{Status, statuses};
use std::collections::HashSet;
use web_sys::HtmlSelectElement;
use work::{Message, State, Work, title_of};
use yew::prelude::*;

/// What [`FromArticle`] needs.
#[derive(PartialEq, Properties)]
pub struct FromArticleProps {
    /// What is at work.
    pub work: UseReducerHandle<Work>,
    /// Called with a record to look at.
    pub on_record: Callback<Path>,
}

/// From an article to records.
#[component]
pub fn FromArticle(props: &FromArticleProps) -> Html {
    let editor = use_editor();
    let FromArticleProps { work, on_record } = props;
    let worker: Worker = use_mut_ref(|| None);
    // What comes in is read; what is still read is not asked for twice.
    {
        let (asked, editor, worker) = (use_mut_ref(HashSet::new), editor.clone(), worker.clone());
        let wanted = work.articles.iter().enumerate();
        let wanted = wanted.filter(|(_, one)| matches!(one.state, State::Reading(_)));
        let wanted: Vec<usize> = wanted.map(|(place, _)| place).collect();
        let work = work.clone();
        use_effect_with(wanted, move |wanted| {
            let before = asked.replace(wanted.iter().copied().collect());
            if wanted.iter().any(|place| !before.contains(place)) {
                read(&editor, &work, &work.dispatcher(), &worker);
            } else if wanted.is_empty() {
                worker.replace(None);
            }
        });
    }
    // With its sheet the worker goes, and what it had not read.
    {
        let send = work.dispatcher();
        use_effect_with((), move |()| move || send.dispatch(Message::Stop));
    }
    let lit = use_state_eq(|| None::<(usize, Option<usize>)>);
    let on_lit = {
        let lit = lit.clone();
        use_callback((), move |to, ()| lit.set(to))
    };
    let statuses = use_memo((editor.clone(), (**work).clone()), |(editor, work)| {
        statuses(&editor.dossier(), work)
    });
    if work.articles.is_empty() || work.is_adding {
        return html! { <Entry work={work.clone()} /> };
    }
    let statuses = (*statuses).clone();
    let is_lit = *lit;
    let has_text = work.reading(work.shown).is_some();
    html! {
        <div class="art">
            <Head work={work.clone()} statuses={statuses.clone()} />
            <div class="art-split">
                <div class="art-side">
                    <Choice work={work.clone()} />
                    <Source key={work.shown} work={work.clone()} place={work.shown} on_record={on_record.clone()} />
                    if has_text { <Paper work={work.clone()} statuses={statuses.clone()} lit={is_lit} /> }
                </div>
                if !work.is_reading() { <Drafts work={work.clone()} {statuses} {on_lit} on_record={on_record.clone()} /> }
            </div>
        </div>
    }
}

/// What [`Head`] needs.
#[derive(PartialEq, Properties)]
struct HeadProps {
    work: UseReducerHandle<Work>,
    statuses: std::rc::Rc<Vec<Status>>,
}

/// How it stands, and what can be done with all of it.
#[component]
fn Head(props: &HeadProps) -> Html {
    let (work, statuses) = (&props.work, &props.statuses);
    let is_kept = use_state_eq(|| (!kept().is_empty()).then_some(true));
    let send = |message: fn() -> Message| {
        let send = work.dispatcher();
        Callback::from(move |_: MouseEvent| send.dispatch(message()))
    };
    let on_keep = {
        let (is_kept, work) = (is_kept.clone(), work.clone());
        Callback::from(move |_: Event| {
            is_kept.set(match *is_kept {
                Some(true) => {
                    keep(&[]);
                    None
                }
                _ => {
                    let has_room = keep(&work.articles);
                    if !has_room {
                        keep(&[]);
                    }
                    Some(has_room)
                }
            });
        })
    };
    let on_only = {
        let (send, only) = (work.dispatcher(), work.only_new);
        Callback::from(move |_: Event| send.dispatch(Message::OnlyNew(!only)))
    };
    let count = |is: fn(&Status) -> bool| statuses.iter().filter(|status| is(status)).count();
    let known = count(|status| matches!(status, Status::Known(..)));
    let decided = count(|status| matches!(status, Status::Accepted(_) | Status::Rejected));
    let open = count(|status| *status == Status::Open);
    let told = work.articles.iter().enumerate().filter_map(|(place, one)| {
        let title = title_of(one, place);
        match one.state {
            State::Reading(percent) => Some(html! { <p key={place}>{ messages::edit_article_reading(title, percent) }</p> }),
            State::Stopped => {
                let send = work.dispatcher();
                let onclick = Callback::from(move |_: MouseEvent| send.dispatch(Message::Again(place)));
                Some(html! { <p key={place} class="row">{ messages::edit_article_stopped(title) }<button type="button" class="quiet" {onclick}>{ messages::edit_article_again() }</button></p> })
            }
            State::Undated => Some(html! { <p key={place}><b>{ messages::edit_article_undated(title) }</b></p> }),
            State::Read(_) => None,
        }
    });
    let lacks = work.articles.iter();
    let lacks = lacks
        .filter(|one| one.reading().is_some())
        .any(|one| !one.is_source());
    html! {
        <div class="art-head">
            <h3>{ messages::edit_article_title() }</h3>
            <div class="fine art-stands" role="status">
                { for told }
                if !work.is_reading() { <p>{ messages::edit_article_counted(work.groups.len(), known, decided, open) }{ " " }{ messages::edit_article_decide() }</p> }
                if lacks { <p><b>{ messages::edit_article_source_needed() }</b></p> }
                if let Some(reason) = &work.failed { <p class="edit-fault is-error">{ messages::edit_article_failed(reason) }</p> }
            </div>
            <div class="row art-tools">
                if work.is_reading() { <button type="button" class="art-stop" onclick={send(|| Message::Stop)}>{ messages::common_stop() }</button> }
                <label class="check"><input type="checkbox" checked={work.only_new} onchange={on_only} />{ " " }{ messages::edit_article_only_new() }</label>
                <label class="check"><input type="checkbox" checked={*is_kept == Some(true)} onchange={on_keep} />{ " " }{ messages::edit_article_keep() }</label>
                <button type="button" class="quiet" onclick={send(|| Message::Adding(true))}>{ messages::edit_article_more() }</button>
                <button type="button" class="quiet" onclick={send(|| Message::Clear)}>{ messages::edit_article_finish() }</button>
            </div>
            if *is_kept == Some(false) { <p class="edit-fault is-error" role="alert">{ messages::edit_article_not_kept() }</p> }
        </div>
    }
}

/// What [`Choice`] needs.
#[derive(PartialEq, Properties)]
struct ChoiceProps {
    work: UseReducerHandle<Work>,
}

/// Which of several texts is shown.
#[component]
fn Choice(props: &ChoiceProps) -> Html {
    let work = &props.work;
    if work.articles.len() < 2 {
        return Html::default();
    }
    let send = work.dispatcher();
    let onchange = Callback::from(move |event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        if let Ok(place) = select.value().parse() {
            send.dispatch(Message::Show(place));
        }
    });
    let options = work.articles.iter().enumerate().map(|(place, one)| {
        html! { <option value={place.to_string()} selected={place == work.shown}>{ title_of(one, place) }</option> }
    });
    html! { <select class="art-choice" {onchange} aria-label={messages::edit_article_shown()}>{ for options }</select> }
}
