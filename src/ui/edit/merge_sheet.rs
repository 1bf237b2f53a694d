//! *Merge a copy…*: another copy of the dossier brought into this one, record by record and field by field. What both changed
//! differently is chosen by the writer, each by itself; all of it is one step that can be undone.

use super::{
    changes_list::brief,
    merging::{Base, CopyOf, Prepared, base_of},
    session::use_editor,
};
use crate::{
    locale::messages,
    ui::common::{
        file_choice::{chosen, use_drop},
        long_list::LongList,
    },
};
use demarche::merge::{Change, Place, Side};
use std::{collections::BTreeMap, rc::Rc};
use web_sys::File;
use yew::{platform::spawn_local, prelude::*};

/// About how high entries are before they were drawn.
const CONFLICT_PX: f64 = 140.0;
const CHANGE_PX: f64 = 64.0;

/// What is asked for of the files of the page's reader.
const JSON: &str = ".json,application/json";

/// What was chosen, by the place of the conflict.
type Chosen = BTreeMap<Place, Side>;

/// What [`MergeSheet`] needs.
#[derive(PartialEq, Properties)]
pub struct MergeSheetProps {
    /// Called once the copy was brought in.
    pub on_merged: Callback<()>,
}

/// Brings another copy in.
#[component]
pub fn MergeSheet(props: &MergeSheetProps) -> Html {
    let editor = use_editor();
    let has_opened = editor.session().opened_file().is_some();
    let theirs = use_state_eq(|| None::<CopyOf>);
    let base = use_state_eq(move || match has_opened {
        true => Base::Opened,
        false => Base::Unknown,
    });
    let chosen_sides = use_state_eq(Chosen::new);
    let refused = use_state_eq(|| None::<AttrValue>);
    let prepared: Rc<Option<Prepared>> = {
        let deps = (editor.clone(), (*theirs).clone(), (*base).clone());
        use_memo(deps, |(editor, theirs, base)| {
            let theirs = theirs.as_ref().filter(|_| *base != Base::File(None))?;
            let session = editor.session();
            let base = base_of(base, session.opened_file());
            Some(Prepared::new(base, &editor.dossier(), theirs))
        })
    };
    let on_theirs = {
        let (theirs, sides, refused) = (theirs.setter(), chosen_sides.setter(), refused.setter());
        Callback::from(move |file: File| {
            let (theirs, sides, refused) = (theirs.clone(), sides.clone(), refused.clone());
            spawn_local(async move {
                sides.set(Chosen::new());
                match CopyOf::read(&file).await {
                    Ok(copy) => {
                        refused.set(None);
                        theirs.set(Some(copy));
                    }
                    Err(reason) => refused.set(Some(reason)),
                }
            });
        })
    };
    let on_base = {
        let (base, sides, refused) = (base.setter(), chosen_sides.setter(), refused.setter());
        Callback::from(move |to: Result<Base, AttrValue>| {
            sides.set(Chosen::new());
            match to {
                Ok(to) => {
                    refused.set(None);
                    base.set(to);
                }
                Err(reason) => refused.set(Some(reason)),
            }
        })
    };
    let on_side = {
        let sides = chosen_sides.clone();
        Callback::from(move |(place, side): (Place, Side)| {
            let mut all = (*sides).clone();
            all.insert(place, side);
            sides.set(all);
        })
    };
    let on_apply = {
        let (editor, prepared, on_merged) =
            (editor.clone(), prepared.clone(), props.on_merged.clone());
        let (sides, name) = (
            chosen_sides.clone(),
            theirs.as_ref().map(|of| of.name.clone()),
        );
        Callback::from(move |_: MouseEvent| {
            let Some(prepared) = &*prepared else { return };
            let conflicts = &prepared.merging.merged.conflicts;
            let all: Option<Vec<Side>> = (conflicts.iter())
                .map(|conflict| sides.get(&conflict.place).copied())
                .collect();
            let Some(all) = all else { return };
            let words = messages::edit_step_copy_merged(name.clone().unwrap_or_default());
            let edit = prepared.merging.edit(|nth| all[nth]);
            if edit.is_none_or(|edit| editor.act(&edit, words, None)) {
                on_merged.emit(());
            }
        })
    };
    html! {
        <section class="edit-changes edit-merge">
            <h3>{ messages::edit_merge_title() }</h3>
            <p>{ messages::edit_merge_about() }</p>
            <CopyChoice {on_theirs} name={theirs.as_ref().map(|of| of.name.clone())} />
            <BaseChoice base={(*base).clone()} {has_opened} {on_base} />
            <div aria-live="polite">if let Some(reason) = &*refused { <p class="edit-fault is-error">{ reason }</p> }</div>
            if prepared.is_some() {
                <Outcome prepared={ByRef(prepared)} chosen={(*chosen_sides).clone()} {on_side} {on_apply} />
            }
        </section>
    }
}

/// What [`CopyChoice`] needs.
#[derive(PartialEq, Properties)]
struct CopyChoiceProps {
    /// Called with the file of the other copy.
    on_theirs: Callback<File>,
    /// The name of the one that is there.
    name: Option<String>,
}

/// Where the other copy is chosen or dropped.
#[component]
fn CopyChoice(props: &CopyChoiceProps) -> Html {
    let dropped = {
        let on_theirs = props.on_theirs.clone();
        use_drop(Callback::from(move |files: Vec<File>| {
            if let Some(file) = files.into_iter().next() {
                on_theirs.emit(file);
            }
        }))
    };
    let onchange = {
        let on_theirs = props.on_theirs.clone();
        Callback::from(move |event: Event| {
            if let Some(file) = chosen(&event) {
                on_theirs.emit(file);
            }
        })
    };
    html! {
        <div class={classes!("edit-drop", dropped.is_over.then_some("is-over"))} ondragover={dropped.over} ondragleave={dropped.leave} ondrop={dropped.drop}>
            <label class="button file-choice">
                { messages::edit_merge_choose_file() }
                <input type="file" accept={JSON} {onchange} />
            </label>
            { " " }
            <span>{ match &props.name { Some(name) => messages::edit_merge_chosen(name), None => messages::edit_merge_drop() } }</span>
        </div>
    }
}

/// What [`BaseChoice`] needs.
#[derive(PartialEq, Properties)]
struct BaseChoiceProps {
    /// What is chosen.
    base: Base,
    /// Whether the dossier was opened from a file.
    has_opened: bool,
    /// Called with what was chosen, or why a file is none.
    on_base: Callback<Result<Base, AttrValue>>,
}

/// What both copies were made from.
#[component]
fn BaseChoice(props: &BaseChoiceProps) -> Html {
    let to = |base: Base| props.on_base.reform(move |_: Event| Ok(base.clone()));
    let onchange = {
        let on_base = props.on_base.clone();
        Callback::from(move |event: Event| {
            let (on_base, file) = (on_base.clone(), chosen(&event));
            if let Some(file) = file {
                spawn_local(async move {
                    let copy = CopyOf::read(&file).await;
                    on_base.emit(copy.map(|copy| Base::File(Some(copy))));
                });
            }
        })
    };
    let file = match &props.base {
        Base::File(copy) => Some(copy.as_ref().map(|copy| copy.name.clone())),
        _ => None,
    };
    html! {
        <fieldset class="edit-field edit-base">
            <legend>{ messages::edit_merge_base() }</legend>
            if props.has_opened {
                <label class="check"><input type="radio" name="edit-base" checked={props.base == Base::Opened} onchange={to(Base::Opened)} />{ " " }{ messages::edit_merge_base_opened() }</label>
            }
            <label class="check"><input type="radio" name="edit-base" checked={file.is_some()} onchange={to(Base::File(None))} />{ " " }{ messages::edit_merge_base_file() }</label>
            <label class="check"><input type="radio" name="edit-base" checked={props.base == Base::Unknown} onchange={to(Base::Unknown)} />{ " " }{ messages::edit_merge_base_unknown() }</label>
            if let Some(name) = file {
                <div>
                    <label class="button file-choice">{ messages::edit_merge_choose_base() }<input type="file" accept={JSON} {onchange} /></label>
                    if let Some(name) = name { { " " }<span>{ messages::edit_merge_chosen(name) }</span> }
                </div>
            }
        </fieldset>
    }
}

/// Equal where it is the same.
#[derive(Clone)]
struct ByRef(Rc<Option<Prepared>>);

impl PartialEq for ByRef {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What [`Outcome`] needs.
#[derive(PartialEq, Properties)]
struct OutcomeProps {
    /// Both copies.
    prepared: ByRef,
    /// What was chosen.
    chosen: Chosen,
    /// Called with a choice.
    on_side: Callback<(Place, Side)>,
    /// Called when all of it is to be done.
    on_apply: Callback<MouseEvent>,
}

/// What comes from where, and what has to be chosen.
#[component]
fn Outcome(props: &OutcomeProps) -> Html {
    let Some(prepared) = &*props.prepared.0 else {
        return Html::default();
    };
    let conflicts = &prepared.merging.merged.conflicts;
    let is_chosen = |place: &Place| props.chosen.contains_key(place);
    let left = conflicts.iter().filter(|of| !is_chosen(&of.place)).count();
    let (taken, kept) = (prepared.merging.taken.len(), prepared.merging.kept.len());
    let conflict = {
        let (prepared, chosen, on_side) = (
            props.prepared.clone(),
            props.chosen.clone(),
            props.on_side.clone(),
        );
        Callback::from(move |nth: usize| {
            let Some(prepared) = &*prepared.0 else {
                return Html::default();
            };
            conflict(prepared, nth, &chosen, &on_side)
        })
    };
    let changes = |of: fn(&Prepared) -> &[Change]| {
        let prepared = props.prepared.clone();
        Callback::from(move |nth: usize| {
            let Some(prepared) = &*prepared.0 else {
                return Html::default();
            };
            of(prepared)
                .get(nth)
                .map(|of| change(prepared, of))
                .unwrap_or_default()
        })
    };
    html! {
        <>
            if !conflicts.is_empty() {
                <h4>{ messages::edit_merge_conflicts(conflicts.len()) }</h4>
                <LongList len={conflicts.len()} entry={conflict} entry_px={CONFLICT_PX} />
            }
            <h4>{ messages::edit_merge_taken(taken) }</h4>
            <LongList len={taken} entry={changes(|of| &of.merging.taken)} entry_px={CHANGE_PX} />
            if kept > 0 {
                <details>
                    <summary>{ messages::edit_merge_kept(kept) }</summary>
                    <LongList len={kept} entry={changes(|of| &of.merging.kept)} entry_px={CHANGE_PX} />
                </details>
            }
            <p class="row">
                <button type="button" class="solid edit-merge-apply" disabled={left > 0} onclick={props.on_apply.clone()}>{ messages::edit_merge_apply() }</button>
                <span role="status">if left > 0 { { messages::edit_merge_left(left) } }</span>
            </p>
        </>
    }
}

/// What both changed differently: both values, and what stood there before.
fn conflict(
    prepared: &Prepared,
    nth: usize,
    chosen: &Chosen,
    on_side: &Callback<(Place, Side)>,
) -> Html {
    let Some(conflict) = prepared.merging.merged.conflicts.get(nth) else {
        return Html::default();
    };
    let name = format!("edit-conflict-{nth}");
    let now = chosen.get(&conflict.place).copied();
    let choice = |side: Side, whose: AttrValue| {
        let place = conflict.place.clone();
        let onchange = on_side.reform(move |_: Event| (place.clone(), side));
        html! {
            <label class="check edit-side">
                <input type="radio" name={name.clone()} checked={now == Some(side)} {onchange} />
                <span><b>{ whose }</b>{ " " }<span dir="auto">{ brief(conflict.of(side)) }</span></span>
            </label>
        }
    };
    html! {
        <fieldset class="edit-change edit-conflict" data-open={now.is_none().then_some("")}>
            <legend dir="auto">{ prepared.place(&conflict.place) }</legend>
            { choice(Side::Ours, messages::edit_merge_yours()) }
            { choice(Side::Theirs, messages::edit_merge_theirs()) }
            if conflict.base.is_some() { <span class="fine">{ messages::edit_merge_before() }{ " " }<span dir="auto">{ brief(conflict.base.as_ref()) }</span></span> }
        </fieldset>
    }
}

fn change(prepared: &Prepared, change: &Change) -> Html {
    html! {
        <div class="edit-change">
            <b dir="auto">{ prepared.place(&change.place) }</b>
            <del dir="auto">{ brief(change.before.as_ref()) }</del>
            <ins dir="auto">{ brief(change.after.as_ref()) }</ins>
        </div>
    }
}
