//! The timeline and the comparison of plans as pictures: SVG 1.1 with nothing
//! that is fetched, no script and no style sheet, so that every program draws the
//! same. The stamp stands at the foot, and in the description for programs; where a
//! picture in points is made of it, [`stamped`](super::png::stamped) puts it there too.

use super::Stamp;
use crate::{
    align::OpKind,
    model::{Confidence, PartyColour},
    text_width,
    timeline::{
        lane::Members,
        mark::{Label, Mark, Shape},
        scene::Scene,
    },
};

const INK: &str = "#1d1e1c";
const PALE: &str = "#62645f";
const LINE: &str = "#d5d6d0";
const FILL: &str = NO_PARTY;
const MARGIN: f64 = 16.0;
/// Width of the gap between words, as a share of the size of the letters.
const GAP: f64 = 0.35;

/// The colour of what is of a party, as on the page.
pub fn colour(of: PartyColour) -> &'static str {
    match of {
        PartyColour::Blue => "#0072b2",
        PartyColour::Orange => "#e69f00",
        PartyColour::Green => "#009e73",
        PartyColour::Purple => "#cc79a7",
        PartyColour::Sky => "#56b4e9",
        PartyColour::Vermilion => "#d55e00",
        PartyColour::Grey => "#8a8a86",
    }
}

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
}

/// The colour of a mark that is of no party.
pub const NO_PARTY: &str = "#4a6a8a";

/// A provision, or none, in a row of a comparison.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    /// Its number, heading, and how it changed.
    pub heading: String,
    /// Its words, and what became of each stretch.
    pub words: Vec<(OpKind, String)>,
    /// What is to be known besides: conditions, and who contests it.
    pub notes: Vec<String>,
}

struct Svg {
    body: String,
    width: f64,
}

/// A number as an attribute, to a tenth.
fn number(x: f64) -> String {
    format!("{x:.1}")
}

/// The attribute by which a path drawn about the origin is moved.
fn translation(x: f64, y: f64) -> String {
    format!("translate({} {})", number(x), number(y))
}

/// Text as XML has it; what XML does not allow at all is left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{fffe}' | '\u{ffff}' => {}
            // Marks that turn the direction of what is around them.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            c if (c as u32) < 0x20 => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

impl Svg {
    fn new(width: f64) -> Svg {
        Svg {
            body: String::new(),
            width,
        }
    }

    fn attribute(&mut self, key: &str, value: &str) {
        self.body += &format!(" {key}=\"{}\"", escaped(value));
    }

    fn element(&mut self, name: &str, attributes: &[(&str, &str)], numbers: &[(&str, f64)]) {
        self.body.push('<');
        self.body.push_str(name);
        for (key, value) in attributes {
            self.attribute(key, value);
        }
        for (key, value) in numbers {
            self.attribute(key, &number(*value));
        }
        self.body.push_str("/>\n");
    }

    fn rect(&mut self, fill: &str, opacity: f64, [x, y, width, height]: [f64; 4]) {
        let opacity = number(opacity.clamp(0.0, 1.0));
        self.element(
            "rect",
            &[("fill", fill), ("fill-opacity", &opacity)],
            &[
                ("x", x),
                ("y", y),
                ("width", width.max(0.5)),
                ("height", height.max(0.5)),
            ],
        );
    }

    fn line(&mut self, colour: &str, (x1, y1): (f64, f64), (x2, y2): (f64, f64)) {
        self.element(
            "line",
            &[("stroke", colour)],
            &[("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2)],
        );
    }

    fn text(&mut self, text: &str, (x, y): (f64, f64), size: f64, fill: &str, is_bold: bool) {
        self.body.push_str("<text");
        self.attribute("x", &number(x));
        self.attribute("y", &number(y));
        self.attribute("font-size", &number(size));
        self.attribute("fill", fill);
        if is_bold {
            self.attribute("font-weight", "bold");
        }
        self.body.push('>');
        self.body += &escaped(text);
        self.body += "</text>\n";
    }

    /// The picture, with its stamp at the foot.
    fn finish(mut self, height: f64, stamp: &Stamp) -> String {
        let mut y = height + 22.0;
        self.line(
            LINE,
            (MARGIN, height + 6.0),
            (self.width - MARGIN, height + 6.0),
        );
        for line in wrapped(&stamp.sentence(), self.width - 2.0 * MARGIN, 11.0) {
            self.text(&line, (MARGIN, y), 11.0, PALE, false);
            y += 15.0;
        }
        let [width, height] = [number(self.width), number(y + 4.0)];
        format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="{width}" height="{height}" viewBox="0 0 {width} {height}" font-family="system-ui, 'Helvetica Neue', Arial, sans-serif" role="img">
<title>{}</title>
<desc>{}</desc>
<rect width="100%" height="100%" fill="#fdfdfc"/>
{}</svg>
"##,
            escaped(&stamp.title),
            escaped(&stamp.sentence()),
            self.body
        )
    }
}

/// A picture is drawn in whatever sans serif a program has; the widest are as much wider than
/// [estimated](text_width).
pub(crate) const WIDEST: f64 = 1.15;

fn width(text: &str, size: f64) -> f64 {
    WIDEST * f64::from(text_width::width(text, size as f32))
}

/// The words of a text, those longer than a line in pieces.
fn pieces(text: &str, most: f64, size: f64) -> Vec<&str> {
    let mut pieces = Vec::new();
    for word in text.split_whitespace() {
        let (mut start, mut used) = (0, 0.0);
        for (at, c) in word.char_indices() {
            let wide = width(c.encode_utf8(&mut [0; 4]), size);
            if used + wide > most && at > start {
                pieces.push(&word[start..at]);
                (start, used) = (at, 0.0);
            }
            used += wide;
        }
        pieces.push(&word[start..]);
    }
    pieces
}

/// A text in lines of a width; words longer than a line are cut.
pub(crate) fn wrapped(text: &str, most: f64, size: f64) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut used = 0.0;
    for piece in pieces(text, most, size) {
        let wide = width(piece, size);
        if used > 0.0 && used + GAP * size + wide > most {
            lines.push(String::new());
            used = 0.0;
        }
        if let Some(line) = lines.last_mut() {
            if used > 0.0 {
                line.push(' ');
                used += GAP * size;
            }
            line.push_str(piece);
            used += wide;
        }
    }
    lines
}

/// The timeline, as it is laid out.
pub fn timeline(scene: &Scene, words: &Words, stamp: &Stamp) -> String {
    let gutter = 170.0;
    let field = scene.scale.width_px();
    let mut svg = Svg::new(gutter + field + 2.0 * MARGIN);
    let mut top = MARGIN + 18.0;
    for line in wrapped(&stamp.title, gutter + field, 17.0).iter().take(3) {
        svg.text(line, (MARGIN, top), 17.0, INK, true);
        top += 22.0;
    }
    let left = MARGIN + gutter;
    let (axis, bottom) = (top + scene.metrics.axis_px, top + scene.height);
    for &(x0, x1) in &scene.weekends {
        svg.rect("#f2f2ee", 1.0, [left + x0, axis, x1 - x0, bottom - axis]);
    }
    for (level, y, from) in [
        (&scene.axis.major, top + 16.0, top),
        (&scene.axis.minor, axis - 6.0, top + 22.0),
    ] {
        for tick in &level.ticks {
            if tick.x >= 0.0 {
                svg.line(LINE, (left + tick.x, from), (left + tick.x, bottom));
            }
            if tick.labelled {
                svg.text(
                    &tick.label,
                    (left + tick.label_x + 4.0, y),
                    11.0,
                    PALE,
                    false,
                );
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
                ("fill", FILL),
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
                FILL,
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
        drawn(&mut svg, mark, (left, top), field, words);
    }
    let bottom = legend(&mut svg, words.legend, bottom);
    svg.finish(bottom, stamp)
}

/// What glyphs and colours stand for, in lines below `top`. Returns where it ends.
fn legend(svg: &mut Svg, signs: &[Sign], top: f64) -> f64 {
    let (mut x, mut y) = (MARGIN, top + 22.0);
    let rest = [
        "Colour: party of the first taking part; rim: of the second.",
        "Hollow or pale: the date is not certain.",
        "Dashed: reported by an outlet or unnamed sources only.",
        "“!”: a party concerned contests it.",
    ];
    for nth in 0..signs.len() + rest.len() {
        let sign = signs.get(nth);
        let words = sign.map_or_else(|| rest[nth - signs.len()], |sign| sign.words);
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

fn drawn(svg: &mut Svg, mark: &Mark, (left, top): (f64, f64), field: f64, words: &Words) {
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
    let x = mark.center().clamp(0.0, field);
    // A date that is not sure is hollow.
    let fill = if mark.qualified { "#fdfdfc" } else { own };
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
    let label = match mark.label {
        Label::None => None,
        Label::Right { x } | Label::Inside { x } => Some(x),
        Label::Left { x } => Some(x - mark.label_width_px),
    };
    if let Some(x) = label {
        svg.text(&(words.title)(mark), (left + x, y + 4.0), 12.0, INK, false);
    }
}

/// Plans side by side: for each column its name, for each row a cell for each
/// column.
pub fn comparison(columns: &[String], rows: &[Vec<Cell>], stamp: &Stamp) -> String {
    let width = 380.0;
    let mut svg = Svg::new(width * columns.len().max(1) as f64 + 2.0 * MARGIN);
    let whole = svg.width - 2.0 * MARGIN;
    let mut y = MARGIN + 18.0;
    for line in wrapped(&stamp.title, whole, 17.0).iter().take(3) {
        svg.text(line, (MARGIN, y), 17.0, INK, true);
        y += 22.0;
    }
    let heads: Vec<Vec<String>> = (columns.iter())
        .map(|name| wrapped(name, width - 24.0, 13.0))
        .collect();
    for (column, lines) in heads.iter().enumerate() {
        for (nth, line) in lines.iter().enumerate() {
            let x = MARGIN + column as f64 * width;
            svg.text(line, (x, y + 16.0 * nth as f64), 13.0, INK, true);
        }
    }
    y += 16.0 * heads.iter().map(Vec::len).max().unwrap_or(1) as f64;
    for row in rows {
        svg.line(LINE, (MARGIN, y - 10.0), (MARGIN + whole, y - 10.0));
        let mut lowest = y + 8.0;
        for (column, cell) in row.iter().enumerate() {
            let x = MARGIN + column as f64 * width;
            let mut at = y + 6.0;
            for line in wrapped(&cell.heading, width - 24.0, 12.0) {
                svg.text(&line, (x, at), 12.0, INK, true);
                at += 16.0;
            }
            at = flowing(&mut svg, &cell.words, (x, at), width - 24.0);
            for note in &cell.notes {
                for line in wrapped(note, width - 24.0, 11.0) {
                    svg.text(&line, (x, at), 11.0, PALE, false);
                    at += 15.0;
                }
            }
            lowest = f64::max(lowest, at);
        }
        y = lowest + 14.0;
    }
    svg.finish(y, stamp)
}

/// Words in lines: what is new is underlined, what is gone struck through, in
/// their own colours. A line is one text, so that whatever draws it sets its
/// letters. Returns where the next line stands.
fn flowing(svg: &mut Svg, words: &[(OpKind, String)], (x, y): (f64, f64), most: f64) -> f64 {
    const SIZE: f64 = 12.0;
    let (mut at, mut used) = (y, 0.0);
    for (kind, text) in words {
        let (fill, decoration) = match kind {
            OpKind::Same => (INK, "none"),
            OpKind::Deleted | OpKind::MovedAway => ("#8a3a2a", "line-through"),
            OpKind::Inserted | OpKind::MovedHere => ("#1f5d3a", "underline"),
        };
        let mut end = "";
        for piece in pieces(text, most, SIZE) {
            // Letters of no width begin a line too.
            let wide = width(piece, SIZE).max(0.1);
            if used > 0.0 && used + GAP * SIZE + wide > most {
                svg.body.push_str(end);
                svg.body.push_str("</text>\n");
                end = "";
                at += 16.0;
                used = 0.0;
            }
            if used > 0.0 {
                used += GAP * SIZE;
                svg.body.push(' ');
            } else {
                svg.body.push_str("<text font-size=\"12\"");
                svg.attribute("x", &number(x));
                svg.attribute("y", &number(at));
                svg.body.push('>');
            }
            if end.is_empty() {
                svg.body.push_str("<tspan");
                svg.attribute("fill", fill);
                svg.attribute("text-decoration", decoration);
                svg.body.push('>');
                end = "</tspan>";
            }
            svg.body += &escaped(piece);
            used += wide;
        }
        svg.body.push_str(end);
    }
    if used > 0.0 {
        svg.body.push_str("</text>\n");
        at += 16.0;
    }
    at
}
