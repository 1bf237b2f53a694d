//! Painting the axis of dates, in the words of the reader's locale.

use super::px;
use crate::browser::dates::{self, Style};
use demarche::timeline::{
    scene::Scene,
    tick::{Level, Tick, Unit},
};
use yew::prelude::*;

/// The label of a tick, where it fits.
fn label(level: &Level, tick: &Tick, is_major: bool, char_px: f64) -> Option<String> {
    let style = match (level.step.unit, is_major) {
        (Unit::Hour, _) => Style::Clock,
        (Unit::Day, false) => Style::DayNumber,
        (Unit::Day, true) => Style::LongDay,
        (Unit::Month, true) => Style::Month,
        (Unit::Month, false) => Style::ShortMonth,
        (Unit::Year, _) if level.step.count == 1 => Style::Year,
        // Decades and centuries have no locale of their own.
        (Unit::Year, _) => return tick.labelled.then(|| tick.label.clone()),
    };
    let fits = |text: &String| text.chars().count() as f64 * char_px <= tick.room_px;
    let shorter = match style {
        Style::LongDay => Some(Style::Day),
        Style::Month => Some(Style::ShortMonth),
        _ => None,
    };
    Some(dates::text(style, tick.instant))
        .filter(fits)
        .or_else(|| {
            shorter
                .map(|style| dates::text(style, tick.instant))
                .filter(fits)
        })
}

/// Weekends, lanes and the lines of the axis, behind everything.
pub fn ground(scene: &Scene) -> Html {
    let height = px(scene.height);
    let weekends = scene.weekends.iter().map(|&(x0, x1)| {
        html! { <rect class="weekend" x={px(x0)} y={px(scene.metrics.axis_px)} width={px(x1 - x0)} height={px(scene.height - scene.metrics.axis_px)} /> }
    });
    let lanes = scene.lanes.iter().map(|lane| {
        html! { <line class="lane-line" x1="0" x2="100%" y1={px(lane.y)} y2={px(lane.y)} /> }
    });
    let half = scene.metrics.axis_px / 2.0;
    let minor = scene.axis.minor.ticks.iter().map(|tick| {
        html! { <line class="tick" x1={px(tick.x)} x2={px(tick.x)} y1={px(half)} y2={height.clone()} /> }
    });
    let major = scene.axis.major.ticks.iter().map(|tick| {
        html! { <line class="tick is-major" x1={px(tick.x)} x2={px(tick.x)} y1="0" y2={height.clone()} /> }
    });
    html! { <g aria-hidden="true">{ for weekends }{ for lanes }{ for minor }{ for major }</g> }
}

/// The labels of the axis.
pub fn labels(scene: &Scene) -> Html {
    let half = scene.metrics.axis_px / 2.0;
    let level = |level: &Level, is_major: bool, y: f64| -> Vec<Html> {
        let labels = level.ticks.iter().filter_map(|tick| {
            let text = label(level, tick, is_major, scene.metrics.char_px)?;
            Some(html! { <text x={px(tick.label_x + 4.0)} y={px(y)}>{ text }</text> })
        });
        labels.collect()
    };
    html! {
        <g class="axis" aria-hidden="true">
            <g class="is-major">{ for level(&scene.axis.major, true, half - 6.0) }</g>
            <g>{ for level(&scene.axis.minor, false, scene.metrics.axis_px - 6.0) }</g>
        </g>
    }
}
