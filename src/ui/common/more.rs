//! Long lists: so many entries at first, more when the reader asks for them, and on paper whole.

use crate::{browser::print, locale::messages};
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
    html! { <p class="fine">{ messages::common_printed_first(PRINTED, len) }</p> }
}

/// How much of a list is shown, as [`use_more`] keeps it.
pub struct More {
    /// So many entries are shown at most.
    pub most: usize,
    part: usize,
    is_printing: bool,
    on_most: Callback<usize>,
}

/// How much of a list is shown: `part` entries at first, more as the reader asks for them, and on
/// paper, where nobody can ask, [`PRINTED`].
#[hook]
pub fn use_more(part: usize) -> More {
    let most = use_state(|| part);
    let on_most = use_callback(most.setter(), |next: usize, most| most.set(next));
    let is_printing = use_is_printing();
    More {
        most: match is_printing {
            true => PRINTED.max(*most),
            false => *most,
        },
        part,
        is_printing,
        on_most,
    }
}

impl More {
    /// What stands below a list of so many entries: the buttons, or what paper says.
    pub fn below(&self, len: usize) -> Html {
        if self.is_printing {
            return printed_part(len);
        }
        let shown = self.most.min(MOST);
        if len <= shown {
            return Html::default();
        }
        let left = len - shown;
        let part = self.part;
        let next = part.min(left);
        let on_more = self.on_most.reform(move |_: MouseEvent| shown + part);
        let on_all = self.on_most.reform(|_: MouseEvent| MOST);
        let all = match len > MOST {
            true => messages::common_show_first(MOST),
            false => messages::common_show_all(len),
        };
        html! {
            <p class="row">
                if shown < MOST {
                    <button type="button" class="quiet more" onclick={on_more}>{ messages::common_show_more(next, left) }</button>
                    <button type="button" class="quiet more" onclick={on_all}>{ all }</button>
                } else {
                    <span class="fine">{ messages::common_more_not_shown(left) }</span>
                }
            </p>
        }
    }
}
