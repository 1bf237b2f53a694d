//! The legend of the timeline: what shapes and colours mean. A click on one filters by
//! it.

use super::glyph;
use crate::{
    app::use_frame,
    ui::common::{link::Link, names::party_mark},
};
use demarche::{
    model::{EventKind, Party},
    query::{Facet, Subject},
    view::Action,
};
use yew::prelude::*;

/// What shapes and colours mean; a click filters.
#[component]
pub fn Legend() -> Html {
    let frame = use_frame();
    let filter = &frame.view.filter;
    let index = frame.opened.index(Subject::Events);
    let occurs = |facet: Facet, value: &str| index.column(facet).values().find(value).is_some();
    let kinds = (EventKind::ALL.iter())
        .filter(|kind| occurs(Facet::Kind, kind.code()))
        .map(|kind| {
            let current = filter.has(Facet::Kind, kind.code());
            html! {
                <li><Link action={Action::Toggle(Facet::Kind, kind.code().into())} {current} title="Filter by this kind">
                    <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true"><path class="glyph" d={glyph::path(*kind)} /></svg>
                    { kind.label() }
                </Link></li>
            }
        });
    let here = |party: &&Party| occurs(Facet::Party, party.id.as_str());
    let parties = frame.dossier().parties.iter().filter(here).map(|party| {
        let id = party.id.as_str().to_owned();
        let current = filter.has(Facet::Party, &id);
        html! {
            <li><Link action={Action::Toggle(Facet::Party, id)} {current} title="Filter by this party">{ party_mark(Some(party)) }{ &party.name }</Link></li>
        }
    });
    let parties: Vec<Html> = parties.collect();
    html! {
        <div class="legends">
            <ul class="legend" aria-label="Shapes: kinds of event">{ for kinds }</ul>
            if !parties.is_empty() { <ul class="legend" aria-label="Colours: party of the first taking part, the rim that of the second">{ for parties }</ul> }
            <p class="fine">{ "Fading ends: the date is not certain there. Dashed rim: reported by an outlet or unnamed sources only. “!”: a party concerned contests it. Grey columns: so many events, too close to tell apart." }</p>
        </div>
    }
}
