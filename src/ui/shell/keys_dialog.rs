//! The dialog that lists the keys.

use crate::{
    browser::direction::arrows,
    locale::messages,
    ui::common::{
        dialog::{DialogHead, use_modal},
        part::part,
    },
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

/// Keys, and what they do.
type Row = (Vec<AttrValue>, AttrValue);

/// Keys that are known by the sign on them.
fn signs<const N: usize>(signs: [&'static str; N]) -> Vec<AttrValue> {
    signs.map(AttrValue::Static).to_vec()
}

/// What keys do, place by place, each under its heading.
fn groups() -> [(AttrValue, Vec<Row>); 6] {
    let [back, onward] = arrows();
    let with_shift = || arrows().map(messages::shell_key_with_shift).to_vec();
    let ends = || vec![messages::shell_key_home(), messages::shell_key_end()];
    [
        (
            messages::shell_keys_everywhere(),
            vec![
                (signs(["/"]), messages::shell_keys_search()),
                (signs(["?"]), messages::shell_keys_this_list()),
                (
                    vec![messages::shell_key_escape()],
                    messages::shell_keys_close(),
                ),
            ],
        ),
        (
            messages::shell_keys_in_time_control(),
            vec![
                (signs(arrows()), messages::shell_keys_day()),
                (with_shift(), messages::shell_keys_week()),
                (
                    vec![
                        messages::shell_key_page_down(),
                        messages::shell_key_page_up(),
                    ],
                    messages::shell_keys_month(),
                ),
                (ends(), messages::shell_keys_first_last_day()),
            ],
        ),
        (
            messages::shell_keys_in_timeline(),
            vec![
                (signs(arrows()), messages::shell_keys_neighbour()),
                (signs(["↑", "↓"]), messages::shell_keys_lane()),
                (ends(), messages::shell_keys_first_last_event()),
                (
                    vec![messages::shell_key_enter()],
                    messages::shell_keys_open_event(),
                ),
                (signs(["+", "−"]), messages::shell_keys_zoom()),
                (with_shift(), messages::shell_keys_move_window()),
                (signs(["0"]), messages::shell_keys_home_window()),
            ],
        ),
        (
            messages::shell_keys_in_plans(),
            vec![
                (signs(["j", "k"]), messages::shell_keys_point()),
                (signs(["n", "p"]), messages::shell_keys_change()),
                (signs(arrows()), messages::shell_keys_point_on_strip()),
                (
                    vec![messages::shell_key_enter()],
                    messages::shell_keys_open_point(),
                ),
            ],
        ),
        (
            messages::shell_keys_in_positions(),
            vec![
                (
                    signs([back, onward, "↑", "↓"]),
                    messages::shell_keys_filled_cell(),
                ),
                (
                    vec![messages::shell_key_enter()],
                    messages::shell_keys_open_it(),
                ),
            ],
        ),
        (
            messages::shell_keys_in_lists(),
            vec![
                (
                    vec![messages::shell_key_tab()],
                    messages::shell_keys_next_event(),
                ),
                (
                    vec![messages::shell_key_enter()],
                    messages::shell_keys_open_it(),
                ),
            ],
        ),
    ]
}

/// The dialog that lists the keys.
#[component]
pub fn KeysDialog(props: &KeysDialogProps) -> Html {
    let modal = use_modal();
    let on_close = props.on_close.reform(|_: Event| ());
    html! {
        <dialog ref={modal.node} onclose={on_close} aria-labelledby="keys-title" class="about keys">
            <DialogHead id="keys-title" title={messages::shell_keys()} on_close={modal.close} />
            { KEYS.show(()) }
        </dialog>
    }
}

/// What the dialog holds.
#[component]
fn Content() -> Html {
    let groups = groups().into_iter().map(|(heading, keys)| {
        let rows = keys.into_iter().map(|(keys, what)| {
            let keys = keys
                .iter()
                .map(|key| html! { <><kbd>{ key }</kbd>{ " " }</> });
            html! { <div><dt>{ for keys }</dt><dd>{ what }</dd></div> }
        });
        html! { <section><h3>{ heading }</h3><dl>{ for rows }</dl></section> }
    });
    html! { <div class="key-groups">{ for groups }</div> }
}
