//! Long lists: a part at a time.

use yew::prelude::*;

/// So many entries of a list are shown at once.
pub const PART: usize = 200;

/// The button below a list of which `most` of `len` entries are shown.
pub fn more(len: usize, most: usize, on_more: Callback<()>) -> Html {
    if len <= most {
        return Html::default();
    }
    let onclick = on_more.reform(|_: MouseEvent| ());
    let (next, left) = (PART.min(len - most), len - most);
    html! { <p><button type="button" class="quiet more" {onclick}>{ format!("Show {next} more; {left} are not shown") }</button></p> }
}
