//! Long lists: a part at a time, and on paper whole.

use crate::browser::print;
use yew::prelude::*;

/// So many entries of a list are shown at once.
pub const PART: usize = 200;

/// So many entries of a list are printed.
pub const PRINTED: usize = 2_000;

/// Whether the page is being printed.
#[hook]
pub fn use_is_printing() -> bool {
    let is_printing = use_state(|| false);
    {
        let is_printing = is_printing.clone();
        use_effect_with((), move |()| {
            let guards = print::on_change(move |is| is_printing.set(is));
            move || drop(guards)
        });
    }
    *is_printing
}

/// The button below a list of which `most` of `len` entries are shown.
pub fn more(len: usize, most: usize, on_more: Callback<()>) -> Html {
    if len <= most {
        return Html::default();
    }
    let onclick = on_more.reform(|_: MouseEvent| ());
    let (next, left) = (PART.min(len - most), len - most);
    html! { <p><button type="button" class="quiet more" {onclick}>{ format!("Show {next} more; {left} are not shown") }</button></p> }
}
