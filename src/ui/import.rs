//! A table on its way: what its columns mean, to be corrected before it is
//! read, and how far reading is.

use crate::app::{Importing, Step};
use demarche::import::{DateOrder, Mapping, Role, Sketch};
use std::rc::Rc;
use web_sys::{HtmlElement, HtmlSelectElement};
use yew::prelude::*;

/// What [`Import`] needs.
#[derive(Properties)]
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
    let head = use_node_ref();
    let step = props.importing.step.borrow().clone();
    let is_asking = matches!(step, Step::Asking(_));
    {
        let head = head.clone();
        use_effect_with(is_asking, move |&is_asking| {
            // The reader is asked something: where it is.
            if is_asking && let Some(head) = head.cast::<HtmlElement>() {
                head.focus().ok();
            }
        });
    }
    let cancel = props.on_cancel.reform(|_: MouseEvent| ());
    let name = &props.importing.name;
    let body = match step {
        Step::Looking => html! { <p role="status">{ format!("Opening {name}…") }</p> },
        Step::Reading(rows, read, total) => {
            let mib = |bytes: u64| bytes.div_ceil(1 << 20);
            let words = match total {
                0 => format!("Reading {name}: {rows} rows, {} MiB so far", mib(read)),
                total => format!(
                    "Reading {name}: {rows} rows, {} of {} MiB",
                    mib(read),
                    mib(total)
                ),
            };
            let share = (total > 0).then(|| (read * 100 / total).min(100).to_string());
            html! { <><p role="status">{ &words }</p><progress aria-label={words.clone()} max="100" value={share} /></> }
        }
        Step::Asking(sketch) => {
            let now = (*mapping).clone().unwrap_or_else(|| sketch.mapping.clone());
            let go = {
                let (importing, now) = (props.importing.clone(), now.clone());
                // A worker that is gone says so by itself.
                Callback::from(move |_: MouseEvent| drop(importing.go_on(&now)))
            };
            let set = Callback::from(move |next: Mapping| mapping.set(Some(next)));
            columns(name, head, &sketch, &now, &set, go)
        }
    };
    html! {
        <section class="import" aria-label="Reading a table">
            { body }
            <p><button type="button" class="quiet" onclick={cancel}>{ "Cancel" }</button></p>
        </section>
    }
}

/// What the columns mean, to be corrected.
fn columns(
    name: &str,
    head: NodeRef,
    sketch: &Sketch,
    mapping: &Mapping,
    set: &Callback<Mapping>,
    go: Callback<MouseEvent>,
) -> Html {
    let seen = format!(
        "{}{} columns, {}. Nothing leaves this tab.",
        sketch
            .format
            .map(|format| format!("{}, ", format.name()))
            .unwrap_or_default(),
        sketch.columns.len(),
        sketch.encoding.label(),
    );
    let rows = sketch.columns.iter().enumerate().map(|(nth, column)| {
        let role = mapping.roles.get(nth).copied().unwrap_or_default();
        let onchange = {
            let (mapping, set) = (mapping.clone(), set.clone());
            Callback::from(move |event: Event| {
                let select: HtmlSelectElement = event.target_unchecked_into();
                let mut mapping = mapping.clone();
                if let (Some(role), Some(chosen)) =
                    (mapping.roles.get_mut(nth), Role::ALL.get(select.selected_index() as usize))
                {
                    *role = *chosen;
                }
                set.emit(mapping);
            })
        };
        let roles = Role::ALL.iter().map(|&other| {
            html! { <option selected={other == role}>{ other.label() }</option> }
        });
        html! {
            <tr>
                <th scope="row">{ &column.name }</th>
                <td><select aria-label={format!("{} is", column.name)} {onchange}>{ for roles }</select></td>
                <td class="fine">{ column.samples.join(" · ") }</td>
            </tr>
        }
    });
    let has_date = mapping
        .roles
        .iter()
        .any(|role| matches!(role, Role::Date | Role::Year));
    let needs_order = sketch.needs_order_for(mapping);
    let order = |order: DateOrder, words: &'static str| {
        let (mapping, set) = (mapping.clone(), set.clone());
        let checked = mapping.order == Some(order);
        let onchange = Callback::from(move |_: Event| {
            let order = Some(order);
            set.emit(Mapping {
                order,
                ..mapping.clone()
            });
        });
        html! { <label class="check"><input type="radio" name="date-order" {checked} {onchange} />{ words }</label> }
    };
    let missing = if !has_date {
        "Say which column holds the date."
    } else if needs_order {
        "Say how dates are written."
    } else {
        ""
    };
    html! {
        <>
            <h2 ref={head} tabindex="-1">{ format!("What the columns of {name} mean") }</h2>
            <p class="fine">{ seen }</p>
            <div class="scroller" tabindex="0" role="region" aria-label="Columns">
                <table><thead><tr><th scope="col">{ "Column" }</th><th scope="col">{ "Is" }</th><th scope="col">{ "Its first values" }</th></tr></thead>
                <tbody>{ for rows }</tbody></table>
            </div>
            if sketch.needs_order || needs_order {
                <fieldset><legend>{ "03/04/2025 is" }</legend>
                    { order(DateOrder::DayFirst, "3 April 2025") }
                    { order(DateOrder::MonthFirst, "4 March 2025") }
                </fieldset>
            }
            <p class="row"><button type="button" class="button" disabled={!missing.is_empty()} onclick={go}>{ "Show the events" }</button>
                <span role="status">{ missing }</span></p>
        </>
    }
}
