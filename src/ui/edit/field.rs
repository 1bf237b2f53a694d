//! One field of a record: its name, what it is filled in by, and what is wrong with it; and records within the record, which have
//! fields themselves.

use super::{
    controls::{ControlProps, FieldProps, IdField, Line, LongText, Of, Reference, Word},
    date_field::DateField,
    faults::{faults, id_of},
    items::{Cited, References, TakeAway, Texts, add},
    plan_text::{FoundNumbers, PlanText},
    session::{Editor, use_editor},
    words::{cut, field_hint, field_name},
};
use crate::locale::messages;
use demarche::edit::{
    Edit, Json, Path, Step,
    format::{Content, Field as Known},
};
use std::collections::HashSet;
use yew::prelude::*;

/// One field of a record.
#[component]
pub fn Field(props: &FieldProps) -> Html {
    let Of(known) = props.of;
    let editor = use_editor();
    let name = field_name(known.name);
    let (id, said, hinted) = (
        id_of(&props.path, "field"),
        id_of(&props.path, "fault"),
        id_of(&props.path, "hint"),
    );
    let faults = faults(&editor, &props.path, &said);
    // What nobody has filled in yet is said, and not shown as a mistake.
    let is_missing = faults.is_error && editor.is_empty_at(&props.path);
    let state = match (is_missing, faults.is_error) {
        (true, _) => Some("is-missing"),
        (false, true) => Some("is-bad"),
        (false, false) => None,
    };
    let hint = field_hint(known.name);
    let is_several = matches!(
        known.content,
        Content::Texts
            | Content::References(_)
            | Content::Citations
            | Content::Records(_)
            | Content::Record(_)
            | Content::Provisions(_)
    );
    let label = html! {
        <>{ &name }if !known.is_needed { <span class="fine">{ " " }{ messages::edit_optional() }</span> }</>
    };
    let hint_html = html! { if let Some(hint) = &hint { <span id={hinted.clone()} class="fine">{ hint }</span> } };
    if is_several {
        let inner = match known.content {
            Content::Texts | Content::Provisions(_) => {
                html! { <Texts path={props.path.clone()} name={name.clone()} is_long={known.name != "reported_by" && !matches!(known.content, Content::Provisions(_))} /> }
            }
            Content::References(lists) => {
                html! { <References path={props.path.clone()} name={name.clone()} {lists} /> }
            }
            Content::Citations => html! { <Cited path={props.path.clone()} name={name.clone()} /> },
            Content::Record(fields) | Content::Records(fields) => html! {
                <Inner path={props.path.clone()} name={name.clone()} {fields} is_list={matches!(known.content, Content::Records(_))} />
            },
            _ => Html::default(),
        };
        return html! {
            <fieldset class={classes!("edit-field", state)} aria-describedby={said}>
                <legend>{ label }</legend>
                { hint_html }
                { inner }
                { faults.html }
            </fieldset>
        };
    }
    let described: AttrValue = match hint {
        Some(_) => format!("{said} {hinted}").into(),
        None => said,
    };
    let control = ControlProps {
        field: props.clone(),
        id: id.clone(),
        described,
        name,
        is_bad: faults.is_error && !is_missing,
    };
    html! {
        <div class={classes!("edit-field", is_short(known).then_some("is-short"), state)}>
            <label for={id}>{ label }</label>
            { match known.content {
                Content::Id => html! { <IdField ..control /> },
                Content::Text => html! { <LongText ..control /> },
                Content::Date => html! { <DateField ..control /> },
                Content::Word(codes) => html! { <Word {codes} ..control.word(codes) /> },
                Content::Reference(lists) => html! { <Reference lists={lists} ..control.reference(lists) /> },
                _ => html! { <Line ..control /> },
            } }
            { faults.html }
            { hint_html }
        </div>
    }
}

/// Whether a field takes half of the line: what is written into it is short.
fn is_short(known: &Known) -> bool {
    match known.content {
        Content::Date
        | Content::Language
        | Content::Number
        | Content::Value
        | Content::Word(_)
        | Content::Reference(_)
        | Content::Provision(_)
        | Content::TermKey => true,
        Content::Line => matches!(
            known.name,
            "short" | "role" | "country" | "unit" | "number" | "pax" | "cameo"
        ),
        _ => false,
    }
}

/// Records within the record that have more fields than these are folded, so that a plan of many provisions can be overseen.
const SHOWN_WHOLE: usize = 6;

/// The item of a list that the writer goes on in.
fn going_on_in(editor: &Editor, list: &Path) -> Option<usize> {
    let Ok(place) = editor.goes_on_at()?.parse::<Path>();
    let steps = place.steps().strip_prefix(list.steps())?;
    match steps.first() {
        Some(Step::Item(nth)) => Some(*nth),
        _ => None,
    }
}

/// What a folded record is known by: its number, and its title or the beginning of its text.
fn item_head(editor: &Editor, item: &Path) -> Option<AttrValue> {
    let of = |field: &str| editor.text(&item.field(field));
    let (number, title, text) = (of("number"), of("title"), of("text"));
    let words = if title.is_empty() { &text } else { &title };
    let words = cut(&format!("{number} {words}"));
    (!words.trim().is_empty()).then_some(words)
}

/// What [`Inner`] needs.
#[derive(PartialEq, Properties)]
pub struct InnerProps {
    /// Where they stand.
    pub path: Path,
    /// Their name.
    pub name: AttrValue,
    /// The fields of each.
    pub fields: &'static [Known],
    /// Whether there may be several.
    pub is_list: bool,
}

/// Records within the record.
#[component]
pub fn Inner(props: &InnerProps) -> Html {
    let editor = use_editor();
    let InnerProps {
        path,
        name,
        fields,
        is_list,
    } = props;
    // Long records of a list are folded, but the ones that the writer opened or goes on in.
    let unfolded = use_state_eq(HashSet::<usize>::new);
    let going_on = going_on_in(&editor, path);
    {
        let unfolded = unfolded.clone();
        use_effect_with(going_on, move |nth| {
            if let Some(nth) = *nth {
                let mut open = (*unfolded).clone();
                open.insert(nth);
                unfolded.set(open);
            }
        });
    }
    let of = |at: &Path| {
        let shown = fields
            .iter()
            .filter(|known| known.content != Content::Translations);
        shown.map(|known| html! { <Field key={known.name} path={at.field(known.name)} of={Of(known)} /> }).collect::<Html>()
    };
    if !is_list {
        return html! { <div class="edit-inner">{ of(path) }</div> };
    }
    let len = editor.len(path);
    let is_folded = fields.len() > SHOWN_WHOLE;
    let entries = (0..len).map(|nth| {
        let item = path.item(nth);
        let up = {
            let (editor, item, name) = (editor.clone(), item.clone(), name.clone());
            Callback::from(move |_: MouseEvent| {
                let words = messages::edit_step_moved(&name, editor.title_of(&item));
                editor.act(&Edit::Move { item: item.clone(), to: nth.saturating_sub(1) }, words, None);
            })
        };
        let faults = faults(&editor, &item, &id_of(&item, "fault"));
        let label = messages::edit_nth(name, nth + 1);
        let is_open = !is_folded || unfolded.contains(&nth) || going_on == Some(nth);
        let head = is_folded.then(|| {
            let onclick = {
                let unfolded = unfolded.clone();
                Callback::from(move |_: MouseEvent| {
                    let mut open = (*unfolded).clone();
                    if !open.remove(&nth) {
                        open.insert(nth);
                    }
                    unfolded.set(open);
                })
            };
            let (_, is_unfinished) = editor.faults_within(&item);
            html! {
                <button type="button" class="bare edit-fold" {onclick} aria-expanded={is_open.to_string()}>
                    <span dir="auto">{ item_head(&editor, &item).unwrap_or_else(|| label.clone()) }</span>
                    if is_unfinished { <span class="edit-mark">{ messages::edit_is_unfinished() }</span> }
                </button>
            }
        });
        if !is_open {
            return html! { <li key={nth}>{ head }</li> };
        }
        html! {
            <li key={nth}>{ for head }<div class="edit-inner" role="group" aria-label={label.clone()}>
                { of(&item) }
                <span class="edit-row">
                    if nth > 0 { <button type="button" class="quiet" onclick={up} aria-label={messages::edit_move_up(&label)}>{ messages::edit_up() }</button> }
                    <TakeAway path={path.clone()} {nth} name={name.clone()} what={label.clone()} />
                </span>
                { faults.html }
            </div></li>
        }
    });
    let onclick = {
        let (editor, path, name) = (editor.clone(), path.clone(), name.clone());
        Callback::from(move |_: MouseEvent| add(&editor, &path, Json::Object(Vec::new()), &name))
    };
    html! {
        <>
            <ol class={classes!("edit-items", is_folded.then_some("is-folded"))}>{ for entries }</ol>
            <button type="button" class="quiet edit-add" id={id_of(path, "add")} {onclick}>{ messages::edit_add(name) }</button>
            { match &path.steps() {
                [Step::Field(list), _, Step::Field(field)] if list == "plans" && field == "provisions" => html! { <PlanText path={path.clone()} name={name.clone()} /> },
                [.., Step::Field(field)] if field == "terms" => html! { <FoundNumbers path={path.clone()} name={name.clone()} /> },
                _ => Html::default(),
            } }
        </>
    }
}
