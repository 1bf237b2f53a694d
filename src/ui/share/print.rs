//! The foot of a printed page: filters, sources and link. It is made when the
//! browser is about to print, and is not on the screen.

use super::made::{made, stamp};
use crate::{app::use_frame, browser::window, ui::sources::sources};
use demarche::{
    export::cut::cut,
    model::{Citation, SourceId},
};
use gloo::events::EventListener;
use yew::prelude::*;

/// The foot of a printed page.
#[component]
pub fn PrintFoot() -> Html {
    let frame = use_frame();
    let is_printing = use_state(|| false);
    {
        let is_printing = is_printing.clone();
        use_effect_with((), move |()| {
            let (before, after) = (is_printing.clone(), is_printing);
            let guards = [
                EventListener::new(&window(), "beforeprint", move |_| before.set(true)),
                EventListener::new(&window(), "afterprint", move |_| after.set(false)),
            ];
            move || drop(guards)
        });
    }
    if !*is_printing {
        return Html::default();
    }
    let stamp = stamp(&frame, &frame.view);
    let made = made(&frame);
    let part = cut(made.dossier(), &made.shown, &stamp);
    let cited: Vec<Citation> = (part.sources.iter())
        .map(|source| Citation {
            source: SourceId::from(source.id.as_str()),
            note: None,
        })
        .collect();
    html! {
        <section class="print-foot">
            <h2>{ "Sources" }</h2>
            { sources(&frame, &cited) }
            <p>{ stamp.sentence() }</p>
        </section>
    }
}
