//! A file on its way through the worker: what the columns of a table mean, to be corrected
//! before it is read, and how far reading is.

mod columns;

use crate::{
    app::{Importing, Step},
    browser::kept_choice,
    locale::messages,
    ui::common::part::part,
};
use columns::Columns;
use demarche::import::{KeptMappings, Mapping, Sketch};
use std::rc::Rc;
use yew::prelude::*;

part! {
    /// A table on its way.
    pub static IMPORT: Part<ImportProps> = Import in tables;
}

/// The key under which the browser keeps what was said of columns.
const COLUMNS_KEPT: &str = "columns";

fn kept() -> KeptMappings {
    kept_choice::read(COLUMNS_KEPT)
        .map_or_else(KeptMappings::default, |text| KeptMappings::from_text(&text))
}

/// Keeps what the reader says of the columns for the next table with these headings, or
/// forgets what was said. Headings are of the reader's own file: nothing is kept unasked.
fn keep(sketch: &Sketch, mapping: &Mapping, is_kept: bool) {
    let (before, mut all) = (kept(), kept());
    match is_kept {
        true => all.keep(sketch, mapping),
        false => all.forget(sketch),
    }
    if all != before {
        kept_choice::keep(COLUMNS_KEPT, &all.to_text());
    }
}

/// What [`Import`] needs.
#[derive(Clone, Properties)]
pub struct ImportProps {
    /// The file on its way.
    pub importing: Rc<Importing>,
    /// Changes with every step.
    pub steps: u32,
    /// Called where it is given up.
    pub on_cancel: Callback<()>,
}

impl PartialEq for ImportProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.importing, &other.importing) && self.steps == other.steps
    }
}

/// A table on its way.
#[component]
pub fn Import(props: &ImportProps) -> Html {
    let mapping = use_state(|| None::<Mapping>);
    let wants_kept = use_state(|| None::<bool>);
    let step = props.importing.step.borrow().clone();
    let cancel = props.on_cancel.reform(|_: MouseEvent| ());
    let name = &props.importing.name;
    let body = match step {
        Step::Looking => html! { <p role="status">{ messages::import_opening(name) }</p> },
        Step::Reading(rows, read, total) => {
            let mib = |bytes: u64| bytes.div_ceil(1 << 20) as f64;
            let words = match total {
                0 => messages::import_reading(name, rows as f64, mib(read)),
                total => messages::import_reading_of(name, rows as f64, mib(read), mib(total)),
            };
            let share = (total > 0).then(|| (read * 100 / total).min(100).to_string());
            html! { <><p role="status">{ &words }</p><progress aria-label={words.clone()} max="100" value={share} /></> }
        }
        Step::Asking(sketch) => {
            let said_before = kept().of(&sketch);
            let was_kept = said_before.is_some();
            let is_kept = wants_kept.unwrap_or(was_kept);
            let is_as_before = was_kept && mapping.is_none();
            let now =
                ((*mapping).clone().or(said_before)).unwrap_or_else(|| sketch.mapping.clone());
            let on_keep = Callback::from(move |_: Event| wants_kept.set(Some(!is_kept)));
            let go = {
                let (importing, sketch, now) =
                    (props.importing.clone(), sketch.clone(), now.clone());
                Callback::from(move |()| {
                    keep(&sketch, &now, is_kept);
                    // A worker that is gone says so by itself.
                    importing.go_on(&now).ok();
                })
            };
            let propose = {
                let (mapping, sketch) = (mapping.clone(), sketch.clone());
                Callback::from(move |_: MouseEvent| mapping.set(Some(sketch.mapping.clone())))
            };
            let choose = {
                let (importing, mapping) = (props.importing.clone(), mapping.clone());
                Callback::from(move |sheet: String| {
                    mapping.set(None);
                    importing.choose(&sheet).ok();
                })
            };
            let has_headings = sketch.has_headings;
            let set = Callback::from(move |next: Mapping| mapping.set(Some(next)));
            html! {
                <>
                if is_as_before {
                    <p class="fine">{ messages::import_as_before() }{ " " }<button type="button" class="quiet" onclick={propose}>{ messages::import_as_proposed() }</button></p>
                }
                <Columns name={name.clone()} {sketch} mapping={now} on_change={set} on_sheet={choose} on_done={go} />
                    if has_headings {
                        <p><label class="check"><input type="checkbox" checked={is_kept} onchange={on_keep} />{ messages::import_keep_for_headings() }</label></p>
                    }
                </>
            }
        }
    };
    html! {
        <section class="import" aria-label={messages::import_reading_a_table()}>
            { body }
            <p><button type="button" class="quiet" onclick={cancel}>{ messages::import_cancel() }</button></p>
        </section>
    }
}
