//! One text of the dialog: its name, its words, where they may come from, and how its
//! points are put right.

use super::texts::{Change, LONGEST_NAME, Text, Texts, Wanted};
use crate::{
    app::reasons,
    browser::fetch,
    locale::messages,
    ui::common::file_choice::{chosen, dropped},
};
use demarche::{align::task::EditKind, language_tag::seems_to_be_in};
use web_sys::{DragEvent, File, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::{platform::spawn_local, prelude::*};

/// What [`TextField`] needs.
#[derive(PartialEq, Properties)]
pub struct TextFieldProps {
    /// The text.
    pub text: Text,
    /// The names of the plans that it can be copied from.
    pub plans: Vec<AttrValue>,
    /// Whether it can be removed.
    pub can_remove: bool,
    /// Called with the key of this text and the row of a plan whose points are wanted here.
    pub on_plan: Callback<(u32, usize)>,
    /// Called with what is to be done to its points.
    pub on_edit: Callback<Wanted>,
    /// Changes what the dialog holds.
    pub change: UseReducerDispatcher<Texts>,
}

/// One text of the reader's own.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let TextFieldProps { text, change, .. } = props;
    let (key, area) = (text.key, use_node_ref());
    let on_name = {
        let change = change.clone();
        Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            change.dispatch(Change::Rename(key, input.value()));
        })
    };
    let type_in = {
        let change = change.clone();
        move |area: HtmlTextAreaElement| change.dispatch(Change::Type(key, area.value()))
    };
    let on_typing = {
        let type_in = type_in.clone();
        Callback::from(move |event: InputEvent| type_in(event.target_unchecked_into()))
    };
    let on_typed = {
        let change = change.clone();
        Callback::from(move |event: Event| {
            type_in(event.target_unchecked_into());
            change.dispatch(Change::Typed(key));
        })
    };
    let on_file = {
        let change = change.clone();
        Callback::from(move |file: File| {
            let change = change.clone();
            spawn_local(async move {
                change.dispatch(match read(&file).await {
                    Ok(words) => Change::Read(key, file.name(), words),
                    Err(reason) => Change::Tell(format!("{}: {reason}", file.name()).into()),
                });
            });
        })
    };
    let ondrop = {
        let on_file = on_file.clone();
        Callback::from(move |event: DragEvent| {
            if let Some(file) = dropped(&event) {
                event.prevent_default();
                event.stop_propagation();
                on_file.emit(file);
            }
        })
    };
    let on_choice = Callback::from(move |event: Event| {
        if let Some(file) = chosen(&event) {
            on_file.emit(file);
        }
    });
    let on_plan = {
        let on_plan = props.on_plan.clone();
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            // The first entry is no plan.
            if let Ok(nth @ 1..) = usize::try_from(select.selected_index()) {
                on_plan.emit((key, nth - 1));
            }
        })
    };
    let edit = |kind: EditKind| {
        let (area, text) = (area.clone(), text.clone());
        props.on_edit.reform(move |_: MouseEvent| {
            let area = area.cast::<HtmlTextAreaElement>();
            let cursor = area.and_then(|area| area.selection_start().ok().flatten());
            (kind, cursor.unwrap_or(0) as usize, vec![text.clone()])
        })
    };
    let on_other = {
        let change = change.clone();
        Callback::from(move |_: MouseEvent| change.dispatch(Change::Swap(key)))
    };
    let on_remove = {
        let change = change.clone();
        Callback::from(move |_: MouseEvent| change.dispatch(Change::Remove(key)))
    };
    html! {
        <section role="group" aria-label={text.name.clone()} {ondrop}>
            <label>{ messages::plans_own_name() }{ " " }<input maxlength={LONGEST_NAME.to_string()} value={text.name.clone()} oninput={on_name} /></label>
            <textarea ref={area.clone()} rows="14" dir="auto" lang={seems_to_be_in(&text.words)} aria-label={messages::plans_own_words()} placeholder={messages::plans_own_words_hint()}
                value={text.words.clone()} oninput={on_typing} onchange={on_typed} />
            if let Some(points) = text.points {
                <div class="row">
                    <span role="status">{ messages::plans_own_points(points) }</span>
                    if let Some((_, points)) = text.other {
                        <button type="button" class="quiet" title={messages::plans_own_either_way()}
                            onclick={on_other}>{ messages::plans_own_other_reading(points) }</button>
                    }
                    <button type="button" class="quiet" onclick={edit(EditKind::Split)}>{ messages::plans_own_split() }</button>
                    <button type="button" class="quiet" onclick={edit(EditKind::Join)}>{ messages::plans_own_join() }</button>
                    <button type="button" class="quiet" onclick={edit(EditKind::Renumber)}>{ messages::plans_own_renumber() }</button>
                </div>
            } else {
                <div class="row">
                    <label class="button quiet file-choice">{ messages::plans_own_open_file() }
                        <input type="file" accept=".txt,.md,.html,text/*" onchange={on_choice} /></label>
                    <label>{ messages::plans_own_or_plan() }{ " " }
                        <select onchange={on_plan}>
                            <option selected={true}>{ "—" }</option>
                            { for props.plans.iter().map(|plan| html! { <option>{ plan }</option> }) }
                        </select></label>
                </div>
            }
            if props.can_remove {
                <button type="button" class="quiet" onclick={on_remove}>{ messages::plans_own_remove() }</button>
            }
        </section>
    }
}

/// The text of a file.
async fn read(file: &File) -> Result<String, String> {
    demarche::load::check_size(file.size() as u64)
        .map_err(|refusal| reasons::of_dossier(&refusal).to_string())?;
    let bytes = fetch::read_file(file).await.map_err(reasons::words)?;
    let is_document = [&b"PK"[..], b"%PDF", b"{\\rtf"]
        .iter()
        .any(|start| bytes.starts_with(start));
    if is_document {
        return Err(messages::plans_own_is_document().to_string());
    }
    String::from_utf8(bytes).map_err(|_| messages::plans_own_is_not_utf8().to_string())
}
