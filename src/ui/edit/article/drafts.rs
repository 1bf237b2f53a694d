//! The drafts of the texts at work, and what keys and buttons do with them.

use super::{
    super::session::use_editor,
    actions::Do,
    card::{Card, name_of},
    status::{Status, accepting},
    work::{Decision, Message, Row, Work},
};
use crate::{
    browser::document,
    locale::messages,
    ui::common::{long_list::LongList, when},
};
use demarche::{edit::Path, model::date::Edtf};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// About how high a card is before it was drawn.
const CARD_PX: f64 = 150.0;

/// What [`Drafts`] needs.
#[derive(PartialEq, Properties)]
pub struct DraftsProps {
    /// What is at work.
    pub work: UseReducerHandle<Work>,
    /// How all groups stand.
    pub statuses: Rc<Vec<Status>>,
    /// Called with the group, and perhaps the field, that is pointed at.
    pub on_lit: Callback<Option<(usize, Option<usize>)>>,
    /// Called with a record to look at.
    pub on_record: Callback<Path>,
}

/// The group after another that is to be decided, or else one before.
fn next_open(work: &Work, statuses: &[Status], group: usize) -> Option<usize> {
    let listed: Vec<usize> = work.listed().collect();
    let at = listed.iter().position(|of| *of == group)?;
    let is_open = |of: &&usize| statuses.get(**of).is_some_and(Status::is_open);
    let (before, behind) = listed.split_at(at);
    let behind = behind.iter().skip(1);
    behind.chain(before).find(is_open).copied()
}

fn focus(selector: &str) {
    let found = document().query_selector(selector).ok().flatten();
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        element.focus().ok();
    }
}

/// The drafts.
#[component]
pub fn Drafts(props: &DraftsProps) -> Html {
    let editor = use_editor();
    let DraftsProps {
        work,
        statuses,
        on_lit,
        on_record,
    } = props;
    let act = {
        let (editor, work, statuses) = (editor.clone(), work.clone(), statuses.clone());
        let on_record = on_record.clone();
        Callback::from(move |(group, what): (usize, Do)| {
            let Some(status) = statuses.get(group) else {
                return;
            };
            match what {
                Do::Accept if status.is_open() => {}
                Do::Edit if *status == Status::Open => {}
                Do::Reject if status.is_open() => {
                    let next = next_open(&work, &statuses, group);
                    work.dispatch(Message::Decide(group, Some(Decision::Rejected), next));
                    return;
                }
                Do::Again => {
                    work.dispatch(Message::Decide(group, None, Some(group)));
                    return;
                }
                Do::Look | Do::Edit => {
                    if let Some(path) = status.record() {
                        on_record.emit(path.clone());
                    }
                    return;
                }
                Do::Accept | Do::Reject => return,
            }
            // Without these the source would not be finished, and nothing that cites it.
            let drafts = work.groups.get(group).map(|of| of.drafts.clone());
            let drafts = drafts.unwrap_or_default();
            let lacks = |of: &&(usize, usize)| {
                let one = work.articles.get(of.0);
                one.is_some_and(|one| !one.is_source())
            };
            if let Some((article, _)) = drafts.iter().find(lacks) {
                work.dispatch(Message::Show(*article));
                focus("#art-source-publisher");
                return;
            }
            let accepted = accepting(&editor.dossier(), &work, &statuses, group);
            let Some(accepted) = accepted else { return };
            let list = Path::default().field(accepted.list);
            let path = match status.record() {
                Some(path) => path.clone(),
                None => list.item(editor.len(&list)),
            };
            let name = work.first(group).map(|(_, draft)| name_of(draft));
            let name = name.unwrap_or_default();
            let words = match accepted.is_known {
                true => messages::edit_article_step_source(editor.title_of(&path)),
                false => messages::edit_article_step(name),
            };
            if !editor.act(&accepted.edit, words, None) {
                return;
            }
            for ((article, _), source) in drafts.iter().zip(&accepted.sources) {
                work.dispatch(Message::Made(*article, source.clone()));
            }
            let next = next_open(&work, &statuses, group);
            let decision = Decision::Accepted(accepted.id);
            work.dispatch(Message::Decide(group, Some(decision), next));
            if what == Do::Edit {
                on_record.emit(path);
            }
        })
    };
    let onkeydown = {
        let (work, act) = (work.clone(), act.clone());
        Callback::from(move |event: KeyboardEvent| {
            let target: Option<Element> = event.target().and_then(|of| of.dyn_into().ok());
            let is_typing = target.is_some_and(|of| {
                let typed = of.closest("input:not([type=checkbox]), textarea, select");
                typed.ok().flatten().is_some()
            });
            if is_typing || event.ctrl_key() || event.meta_key() || event.alt_key() {
                return;
            }
            let Some(current) = work.current else { return };
            let listed: Vec<usize> = work.listed().collect();
            let at = listed.iter().position(|of| *of == current);
            let go = |to: Option<usize>| {
                if let Some(group) = to.and_then(|to| listed.get(to)) {
                    work.dispatch(Message::Go(*group, true));
                }
            };
            match &*event.key() {
                "a" => act.emit((current, Do::Accept)),
                "e" => act.emit((current, Do::Edit)),
                "r" => act.emit((current, Do::Reject)),
                "j" => go(at.map(|at| at + 1)),
                "k" => go(at.and_then(|at| at.checked_sub(1))),
                _ => return,
            }
            event.prevent_default();
            event.stop_propagation();
        })
    };
    // Where the writer went by key, or what is next, has the focus.
    {
        let number = work.current.and_then(|of| work.numbers.get(of).copied());
        let moves = work.moves;
        use_effect_with(moves, move |moves| {
            if *moves > 0
                && let Some(number) = number
            {
                focus(&format!("#draft-{number}"));
            }
        });
    }
    let entry = {
        let (editor, work, statuses) = (editor.clone(), work.clone(), statuses.clone());
        let (act, on_lit) = (act, on_lit.clone());
        Callback::from(move |nth: usize| match work.rows.get(nth) {
            Some(Row::Group(group)) => {
                let card = Card {
                    editor: &editor,
                    work: &work,
                    statuses: &statuses,
                    act: &act,
                    on_lit: &on_lit,
                };
                card.draw(*group)
            }
            Some(Row::Day(day)) => {
                let words = day.parse::<Edtf>().ok().map(|day| when::words(&day));
                html! { <h4 class="art-day">{ words.unwrap_or_default() }</h4> }
            }
            None => Html::default(),
        })
    };
    let len = work.rows.len();
    let selected = work.current;
    let selected =
        selected.and_then(|group| work.rows.iter().position(|row| *row == Row::Group(group)));
    html! {
        <section class="art-drafts" aria-label={messages::edit_article_drafts()} {onkeydown}>
            if len == 0 {
                // One that does not say when it was published is not read yet.
                if work.articles.iter().any(|one| one.reading().is_some()) {
                    <p class="edit-empty">{ messages::edit_article_nothing() }</p>
                }
            } else {
                <p class="fine">{ messages::edit_article_keys() }</p>
                <LongList of="drafts" {len} {entry} entry_px={CARD_PX} {selected} class="art-list" />
            }
        </section>
    }
}
