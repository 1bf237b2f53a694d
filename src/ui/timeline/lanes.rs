//! The names of the lanes, beside the field: they stay while time moves.

use super::{measure::px, places::Places};
use crate::ui::common::link::Link;
use demarche::{timeline::scene::Scene, view::Action};
use yew::prelude::*;

/// The names of the lanes; each leads to its events alone.
pub fn labels(scene: &Scene, places: &Places, gutter: f64) -> Html {
    let facet = places.facet;
    let labels = scene.lanes.iter().zip(&places.lanes).map(|(place, lane)| {
        let name = html! { <>{ lane.mark.clone() }{ &lane.name }</> };
        let title = format!("Only {}: {}", facet.label().to_ascii_lowercase(), lane.name);
        html! {
            <foreignObject key={&*lane.name} x="0" y={px(place.y)} width={px(gutter - 8.0)} height={px(place.height)}>
                <div xmlns="http://www.w3.org/1999/xhtml" class="lane-label">
                    if let Some(value) = &lane.value {
                        <Link action={Action::Only(facet, value.clone())} {title}>{ name }</Link>
                    } else { <span>{ name }</span> }
                    <span class="number">{ lane.count }<span class="visually-hidden">{ " events" }</span></span>
                </div>
            </foreignObject>
        }
    });
    html! { <g class="lane-labels">{ for labels }</g> }
}
