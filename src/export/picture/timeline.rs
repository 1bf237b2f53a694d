//! The timeline as a picture.

use super::{
    super::Stamp,
    colours::{INK, LINE, NO_PARTY, PALE, PAPER, WASH},
    svg::{MARGIN, Svg, WIDEST, translation, width, wrapped},
    wording::{Phrase, Wording},
};
use crate::{
    model::Confidence,
    text_width,
    timeline::{
        lane::Members,
        mark::{Label, Mark, Shape},
        scene::Scene,
    },
};

/// The size of labels.
const SIZE: f64 = 12.0;

/// An entry of the legend.
pub struct Sign<'a> {
    /// The glyph of a kind, as an SVG path about the origin; none for a party.
    pub glyph: Option<&'static str>,
    /// The colour of a party.
    pub colour: &'static str,
    /// What it stands for.
    pub words: &'a str,
}

/// What a picture of the timeline needs beside the scene.
pub struct Words<'a> {
    /// The names of the lanes, from top to bottom.
    pub lanes: &'a [String],
    /// The title of a mark.
    pub title: &'a dyn Fn(&Mark) -> String,
    /// The glyph of a mark, as an SVG path about the origin.
    pub glyph: &'a dyn Fn(&Mark) -> &'static str,
    /// The colours of a mark: its own, and that of its rim.
    pub colours: &'a dyn Fn(&Mark) -> [&'static str; 2],
    /// How sure a mark is.
    pub confidence: &'a dyn Fn(&Mark) -> Confidence,
    /// What glyphs and colours stand for.
    pub legend: &'a [Sign<'a>],
    /// How the picture says what is not in the dossier.
    pub wording: &'a dyn Wording,
}

/// The timeline, as it is laid out.
pub fn timeline(scene: &Scene, words: &Words, stamp: &Stamp) -> String {
    let gutter = 170.0;
    let field = scene.scale.width_px();
    let mut svg = Svg::new(gutter + field + 2.0 * MARGIN, stamp);
    let top = svg.heading(stamp);
    let left = MARGIN + gutter;
    let (axis, bottom) = (top + scene.metrics.axis_px, top + scene.height);
    for &(x0, x1) in &scene.weekends {
        svg.rect(WASH, 1.0, [left + x0, axis, x1 - x0, bottom - axis]);
    }
    for (level, is_major, y, from) in [
        (&scene.axis.major, true, top + 16.0, top),
        (&scene.axis.minor, false, axis - 6.0, top + 22.0),
    ] {
        for tick in &level.ticks {
            if tick.x >= 0.0 {
                svg.line(LINE, (left + tick.x, from), (left + tick.x, bottom));
            }
            if let Some(label) = words.wording.tick(level, tick, is_major) {
                let at = (left + tick.label_x + 4.0, y);
                svg.text(&label, at, 11.0, PALE, false);
            }
        }
    }
    for lane in &scene.lanes {
        svg.line(LINE, (MARGIN, top + lane.y), (left + field, top + lane.y));
        let name = words.lanes.get(lane.lane as usize).map_or("", |name| name);
        for (nth, line) in wrapped(name, gutter - 12.0, 12.0)
            .iter()
            .take(3)
            .enumerate()
        {
            let y = top + lane.y + 18.0 + 14.0 * nth as f64;
            svg.text(line, (MARGIN, y), 12.0, INK, true);
        }
    }
    for profile in &scene.profiles {
        let place = translation(left, top + profile.foot);
        svg.element(
            "path",
            &[
                ("d", &profile.outline),
                ("transform", &place),
                ("fill", NO_PARTY),
                ("fill-opacity", "0.6"),
            ],
            &[],
        );
    }
    for cluster in &scene.clusters {
        if cluster.height > 0.0 {
            let y = top + cluster.y - cluster.height;
            let width = cluster.x1 - cluster.x0 - 2.0;
            svg.rect(
                NO_PARTY,
                0.4,
                [left + cluster.x0 + 1.0, y, width, cluster.height],
            );
            let count = match &cluster.members {
                Members::Some(rows) => rows.len(),
                Members::Run(run) => run.len(),
            };
            svg.text(
                &count.to_string(),
                (left + cluster.x0 + 5.0, top + cluster.y - 4.0),
                10.0,
                INK,
                false,
            );
        }
    }
    for mark in &scene.marks {
        drawn(&mut svg, mark, (left, top), scene, words);
    }
    let bottom = legend(&mut svg, words, bottom);
    svg.finish(bottom, stamp)
}

/// What glyphs and colours stand for, in lines below `top`. Returns where it ends.
fn legend(svg: &mut Svg, words: &Words, top: f64) -> f64 {
    let (mut x, mut y) = (MARGIN, top + 22.0);
    let signs = words.legend;
    let rest = [
        Phrase::Colours,
        Phrase::Unsure,
        Phrase::Reported,
        Phrase::Contested,
    ];
    let rest = rest.map(|phrase| words.wording.phrase(phrase));
    for nth in 0..signs.len() + rest.len() {
        let sign = signs.get(nth);
        let words = sign.map_or_else(|| &*rest[nth - signs.len()], |sign| sign.words);
        let wide = width(words, 11.0) + if sign.is_some() { 34.0 } else { 18.0 };
        if x > MARGIN && x + wide > svg.width - MARGIN {
            (x, y) = (MARGIN, y + 18.0);
        }
        let mut at = x;
        if let Some(sign) = sign {
            glyph(
                svg,
                sign.glyph.unwrap_or("M-6-4H6V4H-6z"),
                (x + 7.0, y - 4.0),
                [sign.colour, sign.colour, "none"],
            );
            at += 17.0;
        }
        svg.text(words, (at, y), 11.0, PALE, false);
        x += wide;
    }
    y + 4.0
}

fn glyph(svg: &mut Svg, path: &str, (x, y): (f64, f64), [fill, rim, dashes]: [&str; 3]) {
    let place = translation(x, y);
    svg.element(
        "path",
        &[
            ("d", path),
            ("transform", &place),
            ("fill", fill),
            ("stroke", rim),
            ("stroke-dasharray", dashes),
        ],
        &[],
    );
}

fn drawn(svg: &mut Svg, mark: &Mark, (left, top): (f64, f64), scene: &Scene, words: &Words) {
    let field = scene.scale.width_px();
    let y = top + mark.y;
    let [own, rim] = (words.colours)(mark);
    if mark.shape == Shape::Bar {
        let (height, half) = (mark.height, mark.height / 2.0);
        let (from, to) = (mark.fade0.max(0.0), mark.fade1.min(field));
        svg.rect(own, 0.25, [left + from, y - half, to - from, height]);
        let (from, to) = (mark.x0.max(0.0), mark.x1.min(field));
        if to > from {
            svg.rect(own, 0.2, [left + from, y - half, to - from, height]);
        }
    }
    let x = mark.glyph_x(&scene.metrics).clamp(0.0, field);
    // A date that is not sure is hollow.
    let fill = if mark.qualified { PAPER } else { own };
    let confidence = (words.confidence)(mark);
    let dashes = if confidence == Confidence::Reported {
        "2 1.5"
    } else {
        "none"
    };
    glyph(svg, (words.glyph)(mark), (left + x, y), [fill, rim, dashes]);
    if confidence == Confidence::Disputed {
        svg.text("!", (left + x + 7.0, y - 3.0), 11.0, "#b3261e", true);
    }
    // No wider than its room, and within the picture also in the widest font.
    let title = |to_edge: f64| {
        let room = mark.label_width_px.min(to_edge / WIDEST);
        text_width::cut(&(words.title)(mark), SIZE as f32, room as f32)
    };
    match mark.label {
        Label::None => {}
        Label::Right { x } | Label::Inside { x } => {
            let title = title(field + MARGIN - x);
            svg.text(&title, (left + x, y + 4.0), SIZE, INK, false);
        }
        Label::Left { x } => {
            let title = title(x + left);
            svg.text_before(&title, (left + x, y + 4.0), SIZE, INK);
        }
    }
}
