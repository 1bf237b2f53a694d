//! The legend of the timeline: what shapes and colours mean. A click on one filters by
//! it.

use super::glyph;
use crate::{
    app::{Frame, use_frame},
    locale::messages,
    ui::common::{labels, link::Link, names::party_mark},
};
use demarche::{
    model::{EventKind, Party},
    query::{Facet, Subject},
    view::Action,
};
use yew::prelude::*;

/// Whether any event has a value of a facet.
fn occurs(frame: &Frame, facet: Facet, value: &str) -> bool {
    let index = frame.opened.index(Subject::Events);
    index.column(facet).values().find(value).is_some()
}

/// What shapes mean; a click filters.
#[component]
pub fn Legend() -> Html {
    let frame = use_frame();
    let filter = &frame.view.filter;
    let kinds = (EventKind::ALL.iter())
        .filter(|kind| occurs(&frame, Facet::Kind, kind.code()))
        .map(|kind| {
            let current = filter.has(Facet::Kind, kind.code());
            html! {
                <li><Link action={Action::Toggle(Facet::Kind, kind.code().into())} {current} title={messages::timeline_by_kind()}>
                    <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true"><path class="glyph" d={glyph::path(*kind)} /></svg>
                    { labels::kind(*kind) }
                </Link></li>
            }
        });
    html! {
        <div class="legends">
            <ul class="legend" aria-label={messages::timeline_kinds()}>{ for kinds }</ul>
            <p class="fine">{ messages::timeline_legend() }</p>
        </div>
    }
}

/// What colours mean: the parties; a click filters.
#[component]
pub fn Parties() -> Html {
    let frame = use_frame();
    let filter = &frame.view.filter;
    let here = |party: &&Party| occurs(&frame, Facet::Party, party.id.as_str());
    let parties = frame.dossier().parties.iter().filter(here).map(|party| {
        let id = party.id.as_str().to_owned();
        let current = filter.has(Facet::Party, &id);
        html! {
            <li><Link action={Action::Toggle(Facet::Party, id)} {current} title={messages::timeline_by_party()}>{ party_mark(Some(party)) }{ &party.name }</Link></li>
        }
    });
    let parties: Vec<Html> = parties.collect();
    html! {
        if !parties.is_empty() { <ul class="legend parties-key" aria-label={messages::timeline_parties()}>{ for parties }</ul> }
    }
}
