//! Long lists: so many entries at first, more when the reader asks for them, and on paper whole.

use crate::browser::print;
use yew::prelude::*;

/// So many entries of a list are shown at first, and so many more each time that the reader asks.
pub const PART: usize = 200;

/// So many entries of a list are printed.
pub const PRINTED: usize = 2_000;

/// So many entries a list shows at most: browsers lay out no more than some 17 million pixels.
pub const MOST: usize = 100_000;

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

/// What paper says where not all entries of a list are printed.
pub fn printed_part(len: usize) -> Html {
    if len <= PRINTED {
        return Html::default();
    }
    html! { <p class="fine">{ format!("Printed are the first {PRINTED} of {len}.") }</p> }
}

/// The buttons below a list of which `most` of `len` entries are shown; `on_most` gets how many to show.
pub fn more(len: usize, most: usize, on_most: Callback<usize>) -> Html {
    let shown = most.min(MOST);
    if len <= shown {
        return Html::default();
    }
    let left = len - shown;
    let next = PART.min(left);
    let on_more = on_most.reform(move |_: MouseEvent| shown + PART);
    let on_all = on_most.reform(|_: MouseEvent| MOST);
    let all = match len > MOST {
        true => format!("Show the first {MOST}"),
        false => format!("Show all {len}"),
    };
    html! {
        <p class="row">
            if shown < MOST {
                <button type="button" class="quiet more" onclick={on_more}>{ format!("Show {next} more; {left} are not shown") }</button>
                <button type="button" class="quiet more" onclick={on_all}>{ all }</button>
            } else {
                <span class="fine">{ format!("{left} more are not shown: narrow the filters to see them.") }</span>
            }
        </p>
    }
}
