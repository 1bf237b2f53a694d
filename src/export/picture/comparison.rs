//! Plans point by point as a picture.

use super::{
    super::Stamp,
    colours::{INK, LINE, PALE},
    svg::{GAP, MARGIN, Svg, escaped, marks, pieces, width, wrapped},
};
use crate::{align::OpKind, messages::has_rtl};

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

/// Plans side by side: for each column its name, for each row a cell for each
/// column.
pub fn comparison(columns: &[String], rows: &[Vec<Cell>], stamp: &Stamp) -> String {
    let width = 380.0;
    let all = width * columns.len().max(1) as f64 + 2.0 * MARGIN;
    let mut svg = Svg::new(all, stamp);
    let whole = svg.width - 2.0 * MARGIN;
    let mut y = svg.heading(stamp);
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
    let rtl = words.iter().find(|(_, text)| has_rtl(text));
    let [before, behind] = rtl.map_or(["", ""], |(_, text)| marks(text));
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
                svg.body.push_str(behind);
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
                svg.place((x, at), false);
                svg.body.push('>');
                svg.body.push_str(before);
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
        svg.body.push_str(behind);
        svg.body.push_str("</text>\n");
        at += 16.0;
    }
    at
}
