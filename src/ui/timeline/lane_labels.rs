//! The names of the lanes on the left of the timeline, which stay in their place while the
//! window moves.

use super::{measure::px, places::Places};
use crate::{
    locale::messages,
    ui::common::{labels, link::Link},
};
use demarche::{timeline::scene::Scene, view::Action};
use std::rc::Rc;
use yew::prelude::*;

/// What [`LaneLabels`] needs.
#[derive(Properties)]
pub struct LaneLabelsProps {
    /// Where the lanes are.
    pub scene: Rc<Scene>,
    /// What they are.
    pub places: Rc<Places>,
    /// The width of the names.
    pub gutter: f64,
}

impl PartialEq for LaneLabelsProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.scene, &other.scene)
            && Rc::ptr_eq(&self.places, &other.places)
            && self.gutter == other.gutter
    }
}

/// The names of the lanes; each leads to its events alone.
#[component]
pub fn LaneLabels(props: &LaneLabelsProps) -> Html {
    let LaneLabelsProps {
        scene,
        places,
        gutter,
    } = props;
    let facet = places.facet;
    // What is counted is what the window shows, as everywhere beside it.
    let counts = places.counts(scene.scale.viewport());
    let lanes = scene.lanes.iter().zip(&places.lanes).zip(counts);
    let labels = lanes.map(|((place, lane), count)| {
        let name = html! { <>{ lane.mark.clone() }{ &lane.name }</> };
        let title = messages::timeline_only(facet.code(), &lane.name);
        html! {
            <foreignObject key={&*lane.name} x="0" y={px(place.y)} width={px(gutter - 8.0)} height={px(place.height)}>
                <div xmlns="http://www.w3.org/1999/xhtml" class="lane-label">
                    if let Some(value) = &lane.value {
                        <Link action={Action::Only(facet, value.clone())} {title} lang={labels::value_lang(facet, &lane.name)}>{ name }</Link>
                    } else { <span>{ name }</span> }
                    <span class="number">{ count }<span class="visually-hidden">{ " " }{ messages::common_events_behind_number(count) }</span></span>
                </div>
            </foreignObject>
        }
    });
    html! { <g class="lane-labels">{ for labels }</g> }
}
