//! Painting the curves that lead from the selected event to those it is related to.

use super::{marks::selected_row, measure::px, places::Places, shapes};
use crate::app::Frame;
use demarche::{
    model::Relation,
    timeline::{curve::Curve, scene::Scene},
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

/// A cubic Bézier curve at ¾ of its way: nearer to the other event, where the
/// words of several curves lie apart.
fn three_quarters(from: f64, c1: f64, c2: f64, to: f64) -> f64 {
    (from + 9.0 * c1 + 27.0 * c2 + 27.0 * to) / 64.0
}

/// Curves from the selected event, each with the relation in a word as seen
/// from there; contradictions have their own line. The lines lie behind the
/// marks, the words before them.
pub fn curves(scene: &Scene, frame: &Frame, places: &Places) -> (Html, Html) {
    let dossier = frame.dossier();
    let row = selected_row(frame).filter(|&row| row < dossier.events.len());
    let Some(row) = row else {
        return Default::default();
    };
    let outgoing = dossier.events[row].related.iter().filter_map(|related| {
        let other = dossier.event_row(related.event.as_str())?;
        Some((other, related.relation, related.relation.label()))
    });
    let incoming = dossier.related_to_event(row).iter().map(|&(other, nth)| {
        let relation = dossier.events[other].related[nth].relation;
        (other, relation, relation.inverse_label())
    });
    let paths = outgoing
        .chain(incoming)
        .filter_map(|(other, relation, word)| {
            let curve = nearest(scene, places, row, other)?;
            let point = |(x, y): (f64, f64)| format!("{} {}", px(x), px(y));
            let (from, to) = (point(curve.from), point(curve.to));
            let d = format!("M{from}C{} {} {to}", point(curve.c1), point(curve.c2));
            let (x, y) = (
                three_quarters(curve.from.0, curve.c1.0, curve.c2.0, curve.to.0),
                three_quarters(curve.from.1, curve.c1.1, curve.c2.1, curve.to.1),
            );
            let is_contradiction = relation == Relation::Contradicts;
            let (of_line, of_word) = if is_contradiction {
                ("curve is-contradiction", "curve-word is-contradiction")
            } else {
                ("curve", "curve-word")
            };
            Some((
                html! { <path class={of_line} {d} /> },
                shapes::words(of_word, x, y - 3.0, word.to_ascii_lowercase()),
            ))
        });
    let (lines, words): (Vec<Html>, Vec<Html>) = paths.unzip();
    (
        html! { <g aria-hidden="true">{ for lines }</g> },
        html! { <g class="curve-words" aria-hidden="true">{ for words }</g> },
    )
}
