//! Records that are probably the same, to be made one or left.

use super::{session::use_editor, words::list_name};
use crate::{locale::messages, ui::common::long_list::LongList};
use demarche::edit::{Doubles, Edit, Likeness, Path, doubles};
use std::rc::Rc;
use yew::prelude::*;

/// About how high an entry is before it was drawn.
const ENTRY_PX: f64 = 72.0;

fn why(likeness: Likeness) -> AttrValue {
    match likeness {
        Likeness::Address => messages::edit_same_address(),
        Likeness::Doi => messages::edit_same_doi(),
        Likeness::Name => messages::edit_same_name(),
        Likeness::Initials => messages::edit_same_initials(),
        Likeness::Spelling => messages::edit_same_spelling(),
    }
}

/// Records that are probably the same.
#[component]
pub fn DoublesList() -> Html {
    let editor = use_editor();
    let found: Rc<Vec<Doubles>> = use_memo(editor.clone(), |editor| doubles(&editor.dossier()));
    let len = found.len();
    let entry = {
        let editor = editor.clone();
        Callback::from(move |nth: usize| {
            let Some(double) = found.get(nth) else {
                return Html::default();
            };
            let at = [double.rows.0, double.rows.1].map(|row| Path::record(double.list, row));
            let titles = [editor.title_of(&at[0]), editor.title_of(&at[1])];
            let keep = |kept: usize| {
                let (editor, edit) = (
                    editor.clone(),
                    Edit::Merge {
                        keep: at[kept].clone(),
                        other: at[1 - kept].clone(),
                    },
                );
                let words = messages::edit_step_merged(&titles[1 - kept], &titles[kept]);
                let onclick = Callback::from(move |_: MouseEvent| {
                    editor.act(&edit, words.clone(), None);
                });
                html! { <button type="button" class="quiet" {onclick}>{ messages::edit_keep(&titles[kept]) }</button> }
            };
            html! {
                <div class="edit-change">
                    <span><b>{ list_name(double.list) }</b>{ " " }<span class="fine">{ why(double.why) }</span></span>
                    <span dir="auto">{ &titles[0] }</span>
                    <span dir="auto">{ &titles[1] }</span>
                    <span class="row">{ keep(0) }{ keep(1) }</span>
                </div>
            }
        })
    };
    html! {
        <section class="edit-changes">
            <h3>{ messages::edit_doubles_found(len) }</h3>
            <p class="fine">{ messages::edit_doubles_about() }</p>
            <LongList {len} {entry} entry_px={ENTRY_PX} />
        </section>
    }
}
