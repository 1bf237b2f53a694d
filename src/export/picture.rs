//! The timeline and the comparison of plans as pictures: SVG 1.1 with nothing
//! that is fetched, no script and no style sheet, so that every program draws the
//! same. The stamp stands at the foot, and in the description for programs.

use super::Stamp;
use crate::{
    align::OpKind,
    timeline::{
        lane::Members,
        mark::{Label, Mark, Shape},
        scene::Scene,
    },
};

const INK: &str = "#1d1e1c";
const PALE: &str = "#62645f";
const LINE: &str = "#d5d6d0";
const FILL: &str = "#4a6a8a";
const MARGIN: f64 = 16.0;
/// Width of a character, as a share of the size of the letters: on the safe side.
const WIDE: f64 = 0.56;

/// What a picture of the timeline needs beside the scene.
pub struct Words<'a> {
    /// The names of the lanes, from top to bottom.
    pub lanes: &'a [String],
    /// The title of a mark.
    pub title: &'a dyn Fn(&Mark) -> String,
    /// The glyph of a mark, as an SVG path about the origin.
    pub glyph: &'a dyn Fn(&Mark) -> &'static str,
}

/// A provision, or none, in a row of a comparison.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    /// Its number, heading, and how it changed.
    pub heading: String,
    /// Its words, and what became of each stretch.
    pub words: Vec<(OpKind, String)>,
}

struct Svg {
    body: String,
    width: f64,
}

/// A number as an attribute, to a tenth.
fn number(x: f64) -> String {
    let tenths = (x * 10.0).round() as i64;
    let mut text = String::new();
    if tenths < 0 {
        text.push('-');
    }
    text.push_str(&(tenths.unsigned_abs() / 10).to_string());
    text.push('.');
    text.push(char::from(b'0' + (tenths.unsigned_abs() % 10) as u8));
    text
}

/// Text as XML has it; what XML does not allow at all is left out.
fn escape(out: &mut String, text: &str) {
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
}

impl Svg {
    fn new(width: f64) -> Svg {
        Svg {
            body: String::new(),
            width,
        }
    }

    fn attribute(&mut self, key: &str, value: &str) {
        self.body.push(' ');
        self.body.push_str(key);
        self.body.push_str("=\"");
        escape(&mut self.body, value);
        self.body.push('"');
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
        escape(&mut self.body, text);
        self.body.push_str("</text>\n");
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
        let mut out = String::from("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\"");
        let size = [number(self.width), number(y + 4.0)];
        for (key, value) in [("width", &size[0]), ("height", &size[1])] {
            out.push(' ');
            out.push_str(key);
            out.push_str("=\"");
            out.push_str(value);
            out.push('"');
        }
        out.push_str(" viewBox=\"0 0 ");
        out.push_str(&size[0]);
        out.push(' ');
        out.push_str(&size[1]);
        out.push_str("\" font-family=\"system-ui, 'Helvetica Neue', Arial, sans-serif\" role=\"img\">\n<title>");
        escape(&mut out, &stamp.title);
        out.push_str("</title>\n<desc>");
        escape(&mut out, &stamp.sentence());
        out.push_str("</desc>\n<rect width=\"100%\" height=\"100%\" fill=\"#fdfdfc\"/>\n");
        out.push_str(&self.body);
        out.push_str("</svg>\n");
        out
    }
}

/// A text in lines of a width; words longer than a line are cut.
fn wrapped(text: &str, width: f64, size: f64) -> Vec<String> {
    let most = ((width / (size * WIDE)) as usize).max(8);
    let mut lines = vec![String::new()];
    let mut used = 0;
    for word in text.split_whitespace() {
        let chars: Vec<char> = word.chars().collect();
        for piece in chars.chunks(most) {
            if used > 0 && used + 1 + piece.len() > most {
                lines.push(String::new());
                used = 0;
            }
            if let Some(line) = lines.last_mut() {
                if used > 0 {
                    line.push(' ');
                    used += 1;
                }
                line.extend(piece);
                used += piece.len();
            }
        }
    }
    lines
}

fn cut(text: &str, width: f64, size: f64) -> String {
    let most = ((width / (size * WIDE)) as usize).max(2);
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(most - 1).collect();
    short.push('…');
    short
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
        let place = [
            "translate(",
            &number(left),
            " ",
            &number(top + profile.foot),
            ")",
        ]
        .concat();
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
    svg.finish(bottom, stamp)
}

fn drawn(svg: &mut Svg, mark: &Mark, (left, top): (f64, f64), field: f64, words: &Words) {
    let y = top + mark.y;
    if mark.shape == Shape::Bar {
        let (height, half) = (mark.height, mark.height / 2.0);
        let (from, to) = (mark.fade0.max(0.0), mark.fade1.min(field));
        svg.rect(FILL, 0.25, [left + from, y - half, to - from, height]);
        let (from, to) = (mark.x0.max(0.0), mark.x1.min(field));
        if to > from {
            svg.rect(FILL, 0.5, [left + from, y - half, to - from, height]);
        }
    }
    let x = mark.center().clamp(0.0, field);
    if mark.shape == Shape::Point {
        let place = ["translate(", &number(left + x), " ", &number(y), ")"].concat();
        // What is not sure is hollow.
        let fill = if mark.qualified { "#fdfdfc" } else { FILL };
        svg.element(
            "path",
            &[
                ("d", (words.glyph)(mark)),
                ("transform", &place),
                ("fill", fill),
                ("stroke", FILL),
            ],
            &[],
        );
    }
    if let Label::Right { x } | Label::Inside { x } = mark.label {
        let room = (field - x).min(f64::from(mark.label_width_px as f32) + 24.0);
        if room > 12.0 {
            let title = cut(&(words.title)(mark), room, 11.5);
            svg.text(&title, (left + x, y + 4.0), 11.5, INK, false);
        }
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
            lowest = f64::max(lowest, at);
        }
        y = lowest + 14.0;
    }
    svg.finish(y, stamp)
}

/// Words in lines: what is new is underlined, what is gone struck through, in
/// their own colours. Returns where the next line stands.
fn flowing(svg: &mut Svg, words: &[(OpKind, String)], (x, y): (f64, f64), width: f64) -> f64 {
    const SIZE: f64 = 12.0;
    let step = SIZE * WIDE;
    let most = ((width / step) as usize).max(8);
    let (mut at, mut used) = (y, 0_usize);
    for (kind, text) in words {
        let (fill, decoration) = match kind {
            OpKind::Same => (INK, ""),
            OpKind::Deleted | OpKind::MovedAway => ("#8a3a2a", "line-through"),
            OpKind::Inserted | OpKind::MovedHere => ("#1f5d3a", "underline"),
        };
        let chars: Vec<Vec<char>> = (text.split_whitespace())
            .map(|word| word.chars().collect())
            .collect();
        let pieces = chars.iter().flat_map(|word| word.chunks(most));
        // Runs of a line are written at once.
        let (mut run, mut start) = (String::new(), used);
        for piece in pieces {
            if used > 0 && used + 1 + piece.len() > most {
                styled(svg, &run, (x + step * start as f64, at), (fill, decoration));
                run.clear();
                at += 16.0;
                (used, start) = (0, 0);
            }
            if used > 0 {
                used += 1;
                if run.is_empty() {
                    start = used;
                } else {
                    run.push(' ');
                }
            }
            run.extend(piece);
            used += piece.len();
        }
        styled(svg, &run, (x + step * start as f64, at), (fill, decoration));
    }
    if used > 0 { at + 16.0 } else { at }
}

/// Words whose width is known, so that what follows stands behind them in every
/// program.
fn styled(svg: &mut Svg, text: &str, (x, y): (f64, f64), (fill, decoration): (&str, &str)) {
    let count = text.chars().count();
    if count == 0 {
        return;
    }
    svg.body.push_str("<text");
    svg.attribute("x", &number(x));
    svg.attribute("y", &number(y));
    svg.attribute("font-size", "12");
    svg.attribute("fill", fill);
    svg.attribute("textLength", &number(count as f64 * 12.0 * WIDE));
    svg.attribute("lengthAdjust", "spacingAndGlyphs");
    if !decoration.is_empty() {
        svg.attribute("text-decoration", decoration);
    }
    svg.body.push('>');
    escape(&mut svg.body, text);
    svg.body.push_str("</text>\n");
}
