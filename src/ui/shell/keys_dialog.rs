//! The dialog that lists the keys.

use crate::ui::common::{
    dialog::{DialogHead, use_modal},
    part::part,
};
use yew::prelude::*;

part! {
    /// What the dialog holds.
    pub static KEYS: Part<()> = Content in dialogs;
}

/// What [`KeysDialog`] needs.
#[derive(PartialEq, Properties)]
pub struct KeysDialogProps {
    /// Called when the reader is done.
    pub on_close: Callback<()>,
}

/// A heading, and keys with what they do.
type Group = (
    &'static str,
    &'static [(&'static [&'static str], &'static str)],
);

/// What keys do, place by place.
const GROUPS: [Group; 5] = [
    (
        "Everywhere",
        &[
            (&["/"], "Search"),
            (&["?"], "This list"),
            (
                &["Esc"],
                "Close what is open: dates, menu, filters, details",
            ),
        ],
    ),
    (
        "Time control, on a handle or the flag",
        &[
            (&["←", "→"], "A day earlier, later"),
            (&["Shift ←", "Shift →"], "A week earlier, later"),
            (&["Page Down", "Page Up"], "A month earlier, later"),
            (&["Home", "End"], "To the first, the last day"),
        ],
    ),
    (
        "Timeline",
        &[
            (&["←", "→"], "To the event before, after in the lane"),
            (&["↑", "↓"], "To the lane above, below"),
            (&["Home", "End"], "To the first, the last event"),
            (&["Enter"], "Open the event"),
            (&["+", "−"], "Zoom in, out"),
            (&["Shift ←", "Shift →"], "Move the window"),
            (&["0"], "Back to where it began"),
        ],
    ),
    (
        "Plans, point by point",
        &[
            (&["j", "k"], "To the next point, the one before"),
            (&["n", "p"], "To the next change, the one before"),
            (
                &["←", "→"],
                "On the strip of all points: to the point before, after",
            ),
            (&["Enter"], "Open the point"),
        ],
    ),
    (
        "Table and lists",
        &[(&["Tab"], "To the next event"), (&["Enter"], "Open it")],
    ),
];

/// The dialog that lists the keys.
#[component]
pub fn KeysDialog(props: &KeysDialogProps) -> Html {
    let modal = use_modal();
    let on_close = props.on_close.reform(|_: Event| ());
    html! {
        <dialog ref={modal.node} onclose={on_close} aria-labelledby="keys-title" class="about keys">
            <DialogHead id="keys-title" title="Keys" on_close={modal.close} />
            { KEYS.show(()) }
        </dialog>
    }
}

/// What the dialog holds.
#[component]
fn Content() -> Html {
    let groups = GROUPS.iter().map(|(heading, keys)| {
        let rows = keys.iter().map(|(keys, what)| {
            let keys = keys
                .iter()
                .map(|key| html! { <><kbd>{ *key }</kbd>{ " " }</> });
            html! { <div><dt>{ for keys }</dt><dd>{ *what }</dd></div> }
        });
        html! { <section><h3>{ *heading }</h3><dl>{ for rows }</dl></section> }
    });
    html! { <div class="key-groups">{ for groups }</div> }
}
