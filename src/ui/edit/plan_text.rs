//! The provisions of a plan out of its text, and the numbers in one as terms: found by the library, confirmed by the writer.

use super::session::use_editor;
use crate::{
    app::{reasons, run_task},
    browser::web_worker::WebWorker,
    locale::messages,
    ui::common::amounts,
};
use demarche::{
    align::task::{Answer, Edit as Wanted, Task},
    edit::{Edit, Json, Path, plan_text},
    outline::from_written,
    quantity,
};
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// What [`PlanText`] needs.
#[derive(PartialEq, Properties)]
pub struct PlanTextProps {
    /// The provisions of the plan.
    pub path: Path,
    /// What they are called.
    pub name: AttrValue,
}

/// How far a text is.
#[derive(Clone, PartialEq)]
enum Step {
    /// It is as it was pasted.
    Pasted,
    /// Its points are looked for.
    Looking,
    /// Each point begins with a line of its own.
    Written,
    /// Its points were not found: why.
    Failed(String),
}

/// Provisions out of the text of a plan.
#[component]
pub fn PlanText(props: &PlanTextProps) -> Html {
    let editor = use_editor();
    let is_open = use_state_eq(|| false);
    let text = use_state(String::new);
    let step = use_state(|| Step::Pasted);
    let worker = use_mut_ref(|| None::<WebWorker>);
    let oninput = {
        let text = text.clone();
        Callback::from(move |event: InputEvent| {
            text.set(event.target_unchecked_into::<HtmlTextAreaElement>().value())
        })
    };
    let on_find = {
        let (text, step, worker) = (text.clone(), step.clone(), worker.clone());
        Callback::from(move |_: MouseEvent| {
            let edit = Wanted {
                text: text.to_string(),
                ..Wanted::default()
            };
            let task = Task {
                edits: vec![edit],
                ..Task::default()
            };
            let (text, told) = (text.setter(), step.setter());
            let on_answer = Callback::from(move |answer: Result<Answer, String>| match answer {
                Ok(Answer::Edited(edited)) => {
                    text.set(edited.text);
                    told.set(Step::Written);
                }
                Ok(_) => {}
                Err(reason) => told.set(Step::Failed(reason)),
            });
            step.set(match run_task(&task, on_answer) {
                Ok(started) => {
                    worker.replace(Some(started));
                    Step::Looking
                }
                Err(failure) => Step::Failed(reasons::words(failure)),
            });
        })
    };
    let points = match *step {
        Step::Written => from_written(&text),
        _ => Vec::new(),
    };
    let count = points.len();
    let on_add = {
        let (editor, path, name) = (editor.clone(), props.path.clone(), props.name.clone());
        let (text, step, is_open) = (text.clone(), step.clone(), is_open.clone());
        Callback::from(move |_: MouseEvent| {
            let sources = path
                .split_last()
                .and_then(|(plan, _)| editor.value(&plan.field("sources")));
            let sources = match sources {
                Some(Json::Array(sources)) => sources,
                _ => Vec::new(),
            };
            let there = editor.value(&path).unwrap_or(Json::Null);
            let first = editor.len(&path);
            let found = plan_text::provisions(&points, &there, &sources);
            let adds = found.into_iter().map(|item| Edit::Add {
                list: path.clone(),
                at: None,
                item,
            });
            let words = messages::edit_step_item(&name, editor.title_of(&path));
            if editor.act(&Edit::All(adds.collect()), words, None) {
                text.set(String::new());
                step.set(Step::Pasted);
                is_open.set(false);
                editor.go_on_at(&path.item(first));
            }
        })
    };
    let on_toggle = {
        let is_open = is_open.clone();
        Callback::from(move |_: MouseEvent| is_open.set(!*is_open))
    };
    let label = match *step {
        Step::Written => messages::edit_points_check(),
        _ => messages::edit_points_paste(),
    };
    let told = match &*step {
        Step::Looking => messages::edit_points_looking(),
        Step::Failed(reason) => messages::edit_points_failed(reason),
        _ => AttrValue::default(),
    };
    html! {
        <>
            <button type="button" class="quiet edit-add" onclick={on_toggle} aria-expanded={is_open.to_string()}>{ messages::edit_points() }</button>
            if *is_open {
                <div class="edit-paste">
                    <label>{ label }<textarea rows="10" dir="auto" value={(*text).clone()} {oninput} spellcheck="false" /></label>
                    <span class="fine" role="status">{ told }</span>
                    if *step == Step::Written {
                        <button type="button" class="edit-add-points" disabled={count == 0} onclick={on_add}>{ messages::edit_points_add(count) }</button>
                    } else {
                        <button type="button" class="edit-find-points" disabled={text.trim().is_empty() || *step == Step::Looking} onclick={on_find}>{ messages::edit_points_find() }</button>
                    }
                </div>
            }
        </>
    }
}

/// What [`FoundNumbers`] needs.
#[derive(PartialEq, Properties)]
pub struct FoundNumbersProps {
    /// The terms of the provision.
    pub path: Path,
    /// What they are called.
    pub name: AttrValue,
}

/// The numbers in the words of a provision, each to be made a term.
#[component]
pub fn FoundNumbers(props: &FoundNumbersProps) -> Html {
    let editor = use_editor();
    let Some((provision, _)) = props.path.split_last() else {
        return Html::default();
    };
    let words = editor.text(&provision.field("text"));
    let found = use_memo(words, |words| quantity::read(words));
    let there = editor.value(&props.path);
    let is_there = |term: &Json| match &there {
        Some(Json::Array(terms)) => terms.iter().any(|of| of.get("value") == term.get("value")),
        _ => false,
    };
    let found = found.iter().map(|of| (of, plan_text::term(of)));
    let buttons = found.filter(|(_, term)| !is_there(term)).map(|(of, item)| {
        let (editor, path, name) = (editor.clone(), props.path.clone(), props.name.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            let words = messages::edit_step_item(&name, editor.title_of(&path));
            let edit = Edit::Add { list: path.clone(), at: None, item: item.clone() };
            let nth = editor.len(&path);
            if editor.act(&edit, words, None) {
                // Its key is for the writer to say.
                editor.go_on_at(&path.item(nth));
            }
        });
        html! { <button type="button" class="quiet" {onclick}>{ messages::edit_term_add(amounts::bounded(of)) }</button> }
    });
    html! { <span class="row">{ for buttons }</span> }
}
