//! What single fields are filled in by: a line, a text, an id, one of some words, another record.

use super::{
    picker::{Picked, Picker},
    record_link::{RecordLink, referred},
    session::{Editor, use_editor},
    words::{word_meaning, word_name},
};
use crate::{
    locale::messages,
    ui::common::icon::{Icon, icon},
};
use demarche::edit::{
    Edit, Json, Path, Step,
    format::{self, Content, Field as Known},
    free_id, wished_id,
};
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

/// The id of the list of the keys that terms have; it stands once in a form.
pub const TERM_KEYS: &str = "edit-term-keys";

/// A field of the format, compared by its name and place in the table.
#[derive(Clone, Copy)]
pub struct Of(pub &'static Known);

impl PartialEq for Of {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

/// What [`Field`] needs.
#[derive(Clone, PartialEq, Properties)]
pub struct FieldProps {
    /// Where it stands.
    pub path: Path,
    /// What the format says of it.
    pub of: Of,
}

/// What a control of a field needs.
#[derive(Clone, PartialEq, Properties)]
pub struct ControlProps {
    /// The field.
    pub field: FieldProps,
    /// The id of the control.
    pub id: AttrValue,
    /// The ids of what describes it.
    pub described: AttrValue,
    /// The name of the field.
    pub name: AttrValue,
    /// Whether what it holds is wrong.
    pub is_bad: bool,
}

impl ControlProps {
    /// `aria-invalid`.
    pub fn invalid(&self) -> Option<&'static str> {
        self.is_bad.then_some("true")
    }

    /// The same for one of some words.
    pub fn word(self, codes: &'static [&'static str]) -> WordProps {
        WordProps {
            control: self,
            codes,
        }
    }

    /// The same for another record.
    pub fn reference(self, lists: &'static [&'static str]) -> ReferenceProps {
        ReferenceProps {
            control: self,
            lists,
        }
    }
}

/// What a text says as a value of the format: nothing where it is empty.
pub fn value_of(text: &str, content: &Content) -> Option<Json> {
    let number = || {
        text.trim()
            .replace(',', ".")
            .parse::<f64>()
            .ok()
            .filter(|number| number.is_finite())
    };
    match content {
        _ if text.is_empty() => None,
        // What is none says so beside the field.
        Content::Number | Content::Value => {
            Some(number().map_or_else(|| Json::Text(text.to_owned()), Json::Number))
        }
        _ => Some(Json::Text(text.to_owned())),
    }
}

/// A line of text, or a number.
#[component]
pub fn Line(props: &ControlProps) -> Html {
    let editor = use_editor();
    let FieldProps {
        path,
        of: Of(known),
    } = &props.field;
    // A number is written as it is typed: `2.` is on the way to `2.5`.
    let typed = use_state(|| None::<String>);
    let oninput = {
        let (editor, path, name, typed) = (
            editor.clone(),
            path.clone(),
            props.name.clone(),
            typed.clone(),
        );
        let content = &known.content;
        Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            typed.set(Some(input.value()));
            editor.set(&path, value_of(&input.value(), content), &name);
        })
    };
    let onblur = {
        let typed = typed.clone();
        Callback::from(move |_: FocusEvent| typed.set(None))
    };
    // Keys that are there already complete what is typed.
    let list = matches!(known.content, Content::TermKey).then_some(TERM_KEYS);
    let onchange = {
        let (editor, path) = (editor.clone(), path.clone());
        Callback::from(move |_: Event| name_by_title(&editor, &path))
    };
    let is_number = matches!(known.content, Content::Number);
    let value = match (
        &*typed,
        is_number || matches!(known.content, Content::Value),
    ) {
        (Some(typed), true) => typed.clone(),
        _ => editor.text(path),
    };
    html! {
        <input type="text" id={props.id.clone()} {value} {oninput} {onblur} {onchange} dir="auto" autocomplete="off" inputmode={is_number.then_some("decimal")}
            {list} aria-describedby={props.described.clone()} aria-invalid={props.invalid()} />
    }
}

/// Once a record that came with an id of its kind has a name, its id is made of that.
fn name_by_title(editor: &Editor, path: &Path) {
    let (Some((list, row)), Some((record, Step::Field(field)))) =
        (path.list_and_row(), path.split_last())
    else {
        return;
    };
    let Some(known) =
        format::list(list).filter(|list| record.steps().len() == 2 && list.title == field)
    else {
        return;
    };
    let wished = record
        .get(&editor.dossier())
        .and_then(|record| wished_id(known.name, record));
    let Some(wished) = wished else { return };
    let to = free_id(&editor.dossier(), list, &wished);
    let edit = Edit::Rename {
        record: Path::record(list, row),
        to,
    };
    let words = messages::edit_step_id(editor.title_of(path));
    editor.act(&edit, words, None);
}

/// A text of several lines.
#[component]
pub fn LongText(props: &ControlProps) -> Html {
    let editor = use_editor();
    let FieldProps {
        path,
        of: Of(known),
    } = &props.field;
    let oninput = {
        let (editor, path, name) = (editor.clone(), path.clone(), props.name.clone());
        let content = &known.content;
        Callback::from(move |event: InputEvent| {
            let area: HtmlTextAreaElement = event.target_unchecked_into();
            editor.set(&path, value_of(&area.value(), content), &name);
        })
    };
    let onchange = {
        let (editor, path) = (editor.clone(), path.clone());
        Callback::from(move |_: Event| name_by_title(&editor, &path))
    };
    html! {
        <textarea id={props.id.clone()} rows="4" value={editor.text(path)} {oninput} {onchange} dir="auto"
            aria-describedby={props.described.clone()} aria-invalid={props.invalid()} />
    }
}

/// The id of a record; what refers to it follows.
#[component]
pub fn IdField(props: &ControlProps) -> Html {
    let editor = use_editor();
    let path = &props.field.path;
    let onchange = {
        let (editor, path, name) = (editor.clone(), path.clone(), props.name.clone());
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            let (to, before) = (input.value().trim().to_owned(), editor.text(&path));
            let Some((record, _)) = path.split_last() else {
                return;
            };
            if before.is_empty() {
                editor.set(&path, value_of(&to, &Content::Id), &name);
            } else {
                let words = messages::edit_step_id(editor.title_of(&path));
                editor.act(&Edit::Rename { record, to }, words, None);
            }
            // What was refused is not what it is called.
            input.set_value(&editor.text(&path));
        })
    };
    html! {
        <input type="text" class="edit-id" id={props.id.clone()} value={editor.text(path)} {onchange} autocomplete="off" spellcheck="false"
            aria-describedby={props.described.clone()} aria-invalid={props.invalid()} />
    }
}

/// What [`Word`] needs.
#[derive(Clone, PartialEq, Properties)]
pub struct WordProps {
    /// What every control needs.
    pub control: ControlProps,
    /// The words.
    pub codes: &'static [&'static str],
}

/// One of some words, with what they mean.
#[component]
pub fn Word(props: &WordProps) -> Html {
    let editor = use_editor();
    let control = &props.control;
    let path = &control.field.path;
    let onchange = {
        let (editor, path, name) = (editor.clone(), path.clone(), control.name.clone());
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            editor.set(&path, value_of(&select.value(), &Content::Line), &name);
        })
    };
    let value = editor.text(path);
    // What the format does not know stays to be seen.
    let other = (!value.is_empty() && !props.codes.contains(&&*value)).then(|| value.clone());
    let meanings: Vec<(&'static str, AttrValue)> = (props.codes.iter())
        .filter_map(|code| Some((*code, word_meaning(props.codes, code)?)))
        .collect();
    let chosen = meanings.iter().find(|(code, _)| value == *code);
    let chosen = chosen.map(|(_, meaning)| meaning.clone());
    let means = format!("{}-means", control.id);
    let described = match meanings.is_empty() {
        true => control.described.clone(),
        false => format!("{} {means}", control.described).into(),
    };
    let entry = |(code, meaning): &(&'static str, AttrValue)| html! { <><dt>{ word_name(props.codes, code) }</dt><dd>{ meaning }</dd></> };
    html! {
        <>
            <select id={control.id.clone()} {onchange} aria-describedby={described} aria-invalid={control.invalid()}>
                <option value="" selected={value.is_empty()}>{ messages::edit_not_chosen() }</option>
                if let Some(other) = other { <option value={other.clone()} selected={true}>{ other.clone() }</option> }
                { for props.codes.iter().map(|code| html! { <option value={*code} selected={value == *code}>{ word_name(props.codes, code) }</option> }) }
            </select>
            if !meanings.is_empty() {
                <span id={means} class="fine edit-means" aria-live="polite">{ chosen }</span>
                <details class="fine edit-means">
                    <summary>{ messages::edit_means() }</summary>
                    <dl>{ for meanings.iter().map(entry) }</dl>
                </details>
            }
        </>
    }
}

/// What [`Reference`] needs.
#[derive(Clone, PartialEq, Properties)]
pub struct ReferenceProps {
    /// What every control needs.
    pub control: ControlProps,
    /// The lists that it may be in.
    pub lists: &'static [&'static str],
}

/// Another record, picked by its name.
#[component]
pub fn Reference(props: &ReferenceProps) -> Html {
    let editor = use_editor();
    let control = &props.control;
    let path = control.field.path.clone();
    let id = editor.text(&path);
    let on_pick = {
        let (editor, path, name) = (editor.clone(), path.clone(), control.name.clone());
        Callback::from(move |picked: Picked| {
            let words = messages::edit_step_changed(&name, editor.title_of(&path));
            let value = Some(Json::Text(picked.id.clone()));
            let edit = picked.with(Edit::Set {
                path: path.clone(),
                value,
            });
            if editor.act(&edit, words, None) {
                editor.go_on_at(&path);
            }
        })
    };
    if id.is_empty() {
        return html! { <Picker id={control.id.clone()} label={control.name.clone()} described={control.described.clone()} lists={props.lists} {on_pick} /> };
    }
    let found = referred(&editor, props.lists, &id);
    let title = found.map_or_else(|| id.clone().into(), |(_, title)| title);
    let onclick = {
        let (editor, path, name) = (editor.clone(), path.clone(), control.name.clone());
        Callback::from(move |_: MouseEvent| {
            editor.set(&path, None, &name);
            editor.go_on_at(&path);
        })
    };
    html! {
        <span class="edit-token">
            <RecordLink of={id} lists={props.lists} name={control.name.clone()} {path} id={control.id.clone()} described={control.described.clone()} />
            <button type="button" class="bare" {onclick} aria-label={messages::edit_take_away(&title)} aria-describedby={control.described.clone()}>{ icon(Icon::Close) }</button>
        </span>
    }
}
