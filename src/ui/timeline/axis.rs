//! Painting the axis of dates, in the words of the reader's locale, and what lies behind the
//! marks: weekends, lines, the time after the day that the reader looks from.

use super::{label::words_px, shapes};
use crate::{
    browser::{
        dates::{self, Style},
        direction::is_rtl,
    },
    locale::messages,
    ui::filters::as_of::day_words,
};
use demarche::{
    model::date::Instant,
    timeline::{
        scene::Scene,
        tick::{Level, Tick, Unit},
    },
};
use std::rc::Rc;
use yew::prelude::*;

/// The label of a tick, where it fits.
pub fn label(level: &Level, tick: &Tick, is_major: bool, char_px: f64) -> Option<String> {
    let style = match (level.step.unit, is_major) {
        (Unit::Hour, _) => Style::Clock,
        (Unit::Day, false) => Style::DayNumber,
        (Unit::Day, true) => Style::LongDay,
        (Unit::Month, true) => Style::Month,
        (Unit::Month, false) => Style::ShortMonth,
        (Unit::Year, false) => Style::Year,
        (Unit::Year, true) if level.step.count == 1 => Style::Year,
        // Decades and centuries have no locale of their own.
        (Unit::Year, true) => return tick.labelled.then(|| tick.label.clone()),
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

/// What the parts of the axis need.
#[derive(Properties)]
pub struct AxisProps {
    /// Where everything is.
    pub scene: Rc<Scene>,
}

impl PartialEq for AxisProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.scene, &other.scene)
    }
}

/// Weekends, lanes and the lines of the axis, behind everything.
#[component]
pub fn Ground(props: &AxisProps) -> Html {
    let scene = &props.scene;
    let (top, bottom) = (scene.metrics.axis_px, scene.height);
    let weekends = scene
        .weekends
        .iter()
        .map(|&(x0, x1)| shapes::rect("weekend", x0, top, x1 - x0, bottom - top));
    let lanes = scene.lanes.iter().map(|lane| {
        let right = scene.scale.width_px();
        shapes::line("lane-line", (0.0, lane.y), (right, lane.y))
    });
    let minor = lines(&scene.axis.minor, "tick", top, bottom);
    let major = lines(&scene.axis.major, "tick is-major", top, bottom);
    html! { <g aria-hidden="true">{ for weekends }{ for lanes }{ for minor }{ for major }</g> }
}

/// The line of the day that the reader looks from with its label, and behind
/// them the time after it, which is empty.
pub fn as_of(scene: &Scene, as_of: Option<Instant>) -> (Html, Html) {
    let (top, right) = (scene.metrics.axis_px, scene.scale.width_px());
    let x = as_of.map_or(right, |moment| scene.scale.x_from_time(moment));
    let Some(moment) = as_of.filter(|_| x < right) else {
        return Default::default();
    };
    let is_past = x < 0.0;
    let words = messages::timeline_as_of(day_words(moment));
    let words = match is_past {
        true => format!("{} {words}", if is_rtl() { "▸" } else { "◂" }).into(),
        false => words,
    };
    let x = x.max(0.0);
    let width = f64::from(words_px(&words));
    let label_x = match x + width + 8.0 < right {
        true => x + 5.0,
        false => x - width - 5.0,
    };
    (
        shapes::rect("later", x, top, right - x, scene.height - top),
        html! {
            <g aria-hidden="true" class="as-of-mark">
                if !is_past { { shapes::line("as-of-line", (x, top), (x, scene.height)) } }
                { shapes::words("as-of-word", label_x, top + 11.0, words) }
            </g>
        },
    )
}

/// The lines of a level.
fn lines(level: &Level, class: &'static str, top: f64, bottom: f64) -> Vec<Html> {
    let line = |tick: &Tick| shapes::line(class, (tick.x, top), (tick.x, bottom));
    level.ticks.iter().map(line).collect()
}

/// The axis itself: two levels of labels, and the lines between them.
#[component]
pub fn AxisHead(props: &AxisProps) -> Html {
    let scene = &props.scene;
    let bottom = scene.metrics.axis_px;
    let half = bottom / 2.0;
    let labels = |level: &Level, is_major: bool, y: f64| -> Vec<Html> {
        let labels = level.ticks.iter().filter_map(|tick| {
            let text = label(level, tick, is_major, scene.metrics.char_px)?;
            Some(shapes::words("when", tick.label_x + 4.0, y, text))
        });
        labels.collect()
    };
    let (major, minor) = (&scene.axis.major, &scene.axis.minor);
    html! {
        <>
            { for lines(minor, "tick", half, bottom) }
            { for lines(major, "tick is-major", 0.0, bottom) }
            <g class="is-major">{ for labels(major, true, half - 6.0) }</g>
            <g>{ for labels(minor, false, bottom - 6.0) }</g>
        </>
    }
}
