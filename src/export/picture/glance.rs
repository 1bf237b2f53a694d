//! Plans at a glance as a picture: what each plan says on each topic, tinted where it differs from the
//! text that it was made from.

use super::{
    super::Stamp,
    colours::{DIFFERS, INK, LINE, NO_PARTY, PALE, WASH, colour},
    svg::{Line, MARGIN, Svg, height, lines},
    wording::{Phrase, Wording},
};
use crate::{
    model::{Dossier, Plan},
    overview::{Figure, Glance, Saying, Words},
};

/// Room for the names of topics.
const GUTTER: f64 = 150.0;
/// The width of the column of a plan.
const COLUMN: f64 = 136.0;
/// Room for words in a column.
const ROOM: f64 = COLUMN - 16.0;

/// What each plan says on each topic.
pub fn glance(dossier: &Dossier, glance: &Glance, wording: &dyn Wording, stamp: &Stamp) -> String {
    let columns = glance.plans.len();
    let width = GUTTER + COLUMN * columns.max(2) as f64 + 2.0 * MARGIN;
    let mut svg = Svg::new(width, stamp);
    let mut y = svg.heading(stamp);
    y = families(&mut svg, dossier, glance, wording, y);
    y = heads(&mut svg, dossier, glance, wording, y);
    for row in &glance.rows {
        let mut name = lines(&row.topic.name, GUTTER - 16.0, (12.0, INK, true));
        if let Some(key) = &row.topic.main_term {
            let term = dossier.short_term_name(key);
            name.extend(lines(&term, GUTTER - 16.0, (11.0, PALE, false)));
        }
        let cells = row.cells.iter().zip(&glance.plans).map(|(cell, &plan)| {
            let plan = &dossier.plans[plan];
            (cell.as_ref()).map_or_else(|| absent(plan), |saying| said(dossier, saying, wording))
        });
        let cells: Vec<Vec<Line>> = cells.collect();
        let tallest = cells
            .iter()
            .map(|cell| height(cell))
            .fold(height(&name), f64::max)
            + 14.0;
        washes(&mut svg, glance, (y, tallest));
        for (column, cell) in row.cells.iter().enumerate() {
            let differs = cell.as_ref().and_then(|saying| saying.difference).is_some();
            if differs {
                let [tint, edge] = DIFFERS;
                svg.rect(tint, 1.0, [left(column), y, COLUMN, tallest]);
                svg.rect(edge, 1.0, [left(column), y, 2.0, tallest]);
            }
        }
        svg.lines(&name, (MARGIN, y + 6.0));
        for (column, cell) in cells.iter().enumerate() {
            svg.lines(cell, (left(column) + 8.0, y + 6.0));
        }
        y += tallest;
        svg.line(LINE, (MARGIN, y), (svg.width - MARGIN, y));
    }
    let mut key = wording.phrase(Phrase::Tinted);
    let has_partial = glance
        .plans
        .iter()
        .any(|&plan| dossier.plans[plan].is_partial());
    if has_partial {
        key += " ";
        key += &wording.phrase(Phrase::NotKnown);
    }
    let key = lines(&key, svg.width - 2.0 * MARGIN, (11.0, PALE, false));
    svg.lines(&key, (MARGIN, y + 8.0));
    svg.finish(y + 12.0 + height(&key), stamp)
}

/// Where a column begins.
fn left(column: usize) -> f64 {
    MARGIN + GUTTER + COLUMN * column as f64
}

/// A wash under the plans that others were made from, from `y` on.
fn washes(svg: &mut Svg, glance: &Glance, (y, tall): (f64, f64)) {
    for family in glance.families.iter().filter(|family| family.len() > 1) {
        svg.rect(WASH, 1.0, [left(family.start), y, COLUMN, tall]);
    }
}

/// What the plans of each family were made from. Returns where it ends.
fn families(
    svg: &mut Svg,
    dossier: &Dossier,
    glance: &Glance,
    wording: &dyn Wording,
    y: f64,
) -> f64 {
    let mut end = y;
    for (nth, family) in glance.families.iter().enumerate() {
        let room = COLUMN * family.len() as f64 - 16.0;
        let base = glance
            .base_of_family(nth)
            .map(|plan| &*dossier.plans[plan].short);
        let words = wording.family(base);
        let words = lines(&words, room, (11.0, PALE, false));
        svg.lines(&words, (left(family.start) + 8.0, y));
        end = end.max(y + height(&words));
    }
    end += 4.0;
    for family in &glance.families {
        let (from, to) = (left(family.start) + 8.0, left(family.end) - 8.0);
        svg.line(PALE, (from, end), (to, end));
    }
    end
}

/// The names of the plans, whose they are, and when they were. Returns where they end.
fn heads(svg: &mut Svg, dossier: &Dossier, glance: &Glance, wording: &dyn Wording, y: f64) -> f64 {
    let heads = glance.plans.iter().map(|&plan| {
        let plan = &dossier.plans[plan];
        let mut head = lines(&plan.short, ROOM, (13.0, INK, true));
        head.extend(lines(&wording.date(&plan.date), ROOM, (11.0, PALE, false)));
        if plan.is_partial() {
            let known = wording.points(&plan.known_points());
            head.extend(lines(&known, ROOM, (11.0, PALE, false)));
        }
        head
    });
    let heads: Vec<Vec<Line>> = heads.collect();
    let tallest = heads.iter().map(|head| height(head)).fold(0.0, f64::max) + 26.0;
    washes(svg, glance, (y + 1.0, tallest - 1.0));
    for (column, (head, &plan)) in heads.iter().zip(&glance.plans).enumerate() {
        let proposers = &dossier.plans[plan].proposers;
        let mut x = left(column) + 13.0;
        for party in dossier.parties_of(proposers) {
            // As many as have room.
            if x < left(column) + COLUMN - 8.0 {
                svg.dot(colour(party.colour), (x, y + 14.0));
            }
            x += 13.0;
        }
        if dossier.parties_of(proposers).is_empty() {
            svg.dot(NO_PARTY, (x, y + 14.0));
        }
        svg.lines(head, (left(column) + 8.0, y + 20.0));
    }
    let end = y + tallest;
    svg.line(INK, (MARGIN, end), (svg.width - MARGIN, end));
    end
}

/// What stands where a plan says nothing: of one that is known in part nobody can say that.
fn absent(plan: &Plan) -> Vec<Line> {
    let sign = if plan.is_partial() { "?" } else { "–" };
    lines(sign, ROOM, (12.0, PALE, false))
}

/// What a plan says on a topic, in lines.
fn said(dossier: &Dossier, saying: &Saying, wording: &dyn Wording) -> Vec<Line> {
    let (figure, term, is_main, is_struck_out) = match &saying.words {
        Words::Heading(words) => return lines(words, ROOM, (12.0, INK, false)),
        Words::Term {
            term,
            condition,
            is_main,
            is_struck_out,
        } => (Figure::of(term, *condition), term, is_main, is_struck_out),
    };
    let mut said = Vec::new();
    if !is_main {
        let name = dossier.short_term_name(&term.key);
        said.extend(lines(&name, ROOM, (11.0, PALE, false)));
    }
    if *is_struck_out {
        let words = wording.phrase(Phrase::StruckOut);
        said.extend(lines(&words, ROOM, (11.0, PALE, false)));
        return said;
    }
    match wording.figure(&figure) {
        (None, words) => said.extend(lines(&words, ROOM, (12.0, INK, false))),
        (Some(number), words) => {
            said.extend(lines(&number, ROOM, (18.0, INK, true)));
            said.extend(lines(&words, ROOM, (11.0, PALE, false)));
        }
    }
    said
}
