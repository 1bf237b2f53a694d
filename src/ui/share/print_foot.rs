//! The foot of a printed page: filters, sources and link. It is made when the
//! browser is about to print, and is not on the screen; where its part is not there
//! then, it is left out.

use super::{
    shown::{shown_records, stamp},
    wording::tell,
};
use crate::{
    app::use_frame,
    locale::messages,
    ui::common::{part::part, sources::Sources},
};
use demarche::{export::sources as cited_by, model::Citation};
use yew::prelude::*;

part! {
    /// The foot of a printed page.
    pub static PRINT_FOOT: Part<()> = PrintFoot in dialogs;
}

/// The foot of a printed page.
#[component]
pub fn PrintFoot() -> Html {
    let frame = use_frame();
    let mut stamp = stamp(&frame, &frame.view);
    let mut cited: Vec<Citation> = Vec::new();
    let mut left_out = None;
    // The events of a table have no sources.
    if frame.opened.table.is_none()
        && let Ok(records) = shown_records(&frame)
    {
        left_out = (records.cut).map(|(some, all)| messages::share_asked_first(some, all));
        for source in cited_by(records.dossier(), &records.shown) {
            cited.push(Citation {
                source: source.id.clone(),
                note: None,
            });
        }
    }
    tell(&frame, &frame.view, &mut stamp, left_out);
    html! {
        <section class="print-foot">
            if !cited.is_empty() { <h2>{ messages::common_sources() }</h2><Sources citations={cited} /> }
            <p>{ stamp.told() }</p>
        </section>
    }
}
