//! Painting the curves that lead from the selected event to those it is related to.

use super::{label::words_px, marks::selected_row, measure::px, places::Places, shapes};
use crate::{app::Frame, locale::messages};
use demarche::{
    model::Relation,
    timeline::{
        curve::{Area, Curve},
        scene::Scene,
    },
};
use yew::prelude::*;

/// Of all marks of two events, which may stand in several lanes, the curve
/// between those on the nearest heights.
fn nearest(scene: &Scene, places: &Places, a: usize, b: usize) -> Option<Curve> {
    let pairs: Vec<(u32, u32)> = (places.items_of(a))
        .flat_map(|from| places.items_of(b).map(move |to| (from, to)))
        .collect();
    let rise = |curve: &Curve| (curve.from.1 - curve.to.1).abs();
    (scene.curves(&pairs).into_iter()).min_by(|a, b| rise(a).total_cmp(&rise(b)))
}

/// The relation in a word, as seen from the event that is selected: `is_back` where the other
/// event names it.
fn relation_word(relation: Relation, is_back: bool) -> AttrValue {
    match (relation, is_back) {
        (Relation::RespondsTo, false) => messages::timeline_answers(),
        (Relation::Follows, false) => messages::timeline_follows(),
        (Relation::PartOf, false) => messages::timeline_part_of(),
        (Relation::LeadsTo, false) => messages::timeline_leads_to(),
        (Relation::Contradicts, false) => messages::timeline_contradicts(),
        (Relation::RespondsTo, true) => messages::timeline_answered_by(),
        (Relation::Follows, true) => messages::timeline_followed_by(),
        (Relation::PartOf, true) => messages::timeline_includes(),
        (Relation::LeadsTo, true) => messages::timeline_comes_from(),
        (Relation::Contradicts, true) => messages::timeline_contradicted_by(),
    }
}

/// The height of the box of a word, and what is free on its sides, in pixels.
const WORD_PX: (f64, f64) = (18.0, 6.0);

/// Curves from the selected event, each with the relation in a word as seen
/// from there; contradictions have their own line. The lines lie behind the
/// marks, the words where nothing else is said.
pub fn curves(scene: &Scene, frame: &Frame, places: &Places) -> (Html, Html) {
    let dossier = frame.dossier();
    let row = selected_row(frame).filter(|&row| row < dossier.events.len());
    let Some(row) = row else {
        return Default::default();
    };
    let outgoing = dossier.events[row].related.iter().filter_map(|related| {
        let other = dossier.event_row(related.event.as_str())?;
        let word = relation_word(related.relation, false);
        Some((other, related.relation, word))
    });
    let incoming = dossier.related_to_event(row).iter().map(|&(other, nth)| {
        let relation = dossier.events[other].related[nth].relation;
        (other, relation, relation_word(relation, true))
    });
    let mut taken: Vec<Area> = Vec::new();
    let paths = outgoing
        .chain(incoming)
        .filter_map(|(other, relation, word)| {
            let curve = nearest(scene, places, row, other)?;
            let point = |(x, y): (f64, f64)| format!("{} {}", px(x), px(y));
            let (from, to) = (point(curve.from), point(curve.to));
            let d = format!("M{from}C{} {} {to}", point(curve.c1), point(curve.c2));
            let (height, side) = WORD_PX;
            let width = f64::from(words_px(&word)) + 2.0 * side;
            let area = scene.word_on(&curve, (width, height), &taken);
            taken.extend(area);
            let is_contradiction = relation == Relation::Contradicts;
            let (of_line, of_word) = if is_contradiction {
                ("curve is-contradiction", "curve-word is-contradiction")
            } else {
                ("curve", "curve-word")
            };
            // Without room for it the details alone say the word.
            let words = area.map_or_else(Html::default, |area| {
                let (x, y) = area.center();
                html! {
                    <>
                        { shapes::rect("curve-box", area.x0, area.y0, width, height) }
                        { shapes::words(of_word, x, y + 4.0, word) }
                    </>
                }
            });
            Some((html! { <path class={of_line} {d} /> }, words))
        });
    let (lines, words): (Vec<Html>, Vec<Html>) = paths.unzip();
    (
        html! { <g aria-hidden="true">{ for lines }</g> },
        html! { <g class="curve-words" aria-hidden="true">{ for words }</g> },
    )
}
