//! A file on its way through the worker: what the columns of a table mean, to be corrected
//! before it is read, and how far reading is.

mod columns;

use crate::{
    app::{Importing, Step},
    locale::messages,
    ui::common::part::part,
};
use columns::Columns;
use demarche::import::Mapping;
use std::rc::Rc;
use yew::prelude::*;

part! {
    /// A table on its way.
    pub static IMPORT: Part<ImportProps> = Import in tables;
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
            let now = (*mapping).clone().unwrap_or_else(|| sketch.mapping.clone());
            let go = {
                let (importing, now) = (props.importing.clone(), now.clone());
                // A worker that is gone says so by itself.
                Callback::from(move |()| drop(importing.go_on(&now)))
            };
            let choose = {
                let (importing, mapping) = (props.importing.clone(), mapping.clone());
                Callback::from(move |sheet: String| {
                    mapping.set(None);
                    importing.choose(&sheet).ok();
                })
            };
            let set = Callback::from(move |next: Mapping| mapping.set(Some(next)));
            html! {
                <Columns name={name.clone()} {sketch} mapping={now} on_change={set} on_sheet={choose} on_done={go} />
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
