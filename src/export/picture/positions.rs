//! Positions as a picture: actors by topics, those of a party together.

use super::{
    super::Stamp,
    colours::{INK, LINE, PALE, WASH, colour, tint},
    svg::{Line, MARGIN, Svg, height, lines},
    wording::{Phrase, Wording},
};
use crate::model::{ActorId, Dossier, Party, Position, Topic, TopicId};

/// Room for the names of actors.
const GUTTER: f64 = 150.0;
/// The width of the column of a topic.
const COLUMN: f64 = 96.0;
/// Room for words in a column.
const ROOM: f64 = COLUMN - 8.0;
/// What stands for a stance has so much room before its word.
const SIGN: f64 = 13.0;

/// What a picture of positions shows.
pub struct Positions<'a> {
    /// The rows: actors, those of a party together.
    pub actors: &'a [ActorId],
    /// The columns: topics.
    pub topics: &'a [TopicId],
    /// The row in the dossier of the position of an actor on a topic, by their places.
    pub at: &'a dyn Fn(usize, usize) -> Option<usize>,
    /// How the picture says what is not in the dossier.
    pub wording: &'a dyn Wording,
}

/// Where each actor stands on each topic.
pub fn positions(dossier: &Dossier, shown: &Positions, stamp: &Stamp) -> String {
    let columns = shown.topics.len();
    let width = GUTTER + COLUMN * columns.max(3) as f64 + 2.0 * MARGIN;
    let mut svg = Svg::new(width, stamp);
    let mut y = svg.heading(stamp);
    y = heads(&mut svg, dossier, shown.topics, y);
    let mut last: Option<Option<&Party>> = None;
    for (row, actor) in shown.actors.iter().enumerate() {
        let party = dossier.party_of(actor.as_str());
        let id = |party: Option<&Party>| party.map(|party| party.id.clone());
        if last.map(id) != Some(id(party)) {
            y = party_row(&mut svg, party, shown.wording, y);
        }
        last = Some(party);
        let name = (dossier.actor(actor.as_str())).map_or(actor.as_str(), |of| of.short_name());
        let name = lines(name, GUTTER - 12.0, (12.0, INK, false));
        let cells: Vec<Option<Cell>> = (0..columns)
            .map(|column| {
                let position = dossier.positions.get((shown.at)(row, column)?)?;
                Some(cell(position, shown.wording))
            })
            .collect();
        let tallest = (cells.iter().flatten())
            .map(|cell| height(&cell.word) + height(&cell.date))
            .fold(height(&name), f64::max)
            + 10.0;
        svg.lines(&name, (MARGIN, y + 4.0));
        for (column, cell) in cells.iter().enumerate() {
            let Some(cell) = cell else { continue };
            let x = left(column);
            svg.rect(cell.tint, 1.0, [x, y, COLUMN - 1.0, tallest]);
            svg.lines(&cell.sign, (x + 4.0, y + 4.0));
            svg.lines(&cell.word, (x + 4.0 + SIGN, y + 4.0));
            svg.lines(&cell.date, (x + 4.0, y + 4.0 + height(&cell.word)));
        }
        y += tallest;
        svg.line(LINE, (MARGIN, y), (svg.width - MARGIN, y));
    }
    let key = shown.wording.phrase(Phrase::LatestPositions);
    let key = lines(&key, svg.width - 2.0 * MARGIN, (11.0, PALE, false));
    svg.lines(&key, (MARGIN, y + 8.0));
    svg.finish(y + 12.0 + height(&key), stamp)
}

/// Where a column begins.
fn left(column: usize) -> f64 {
    MARGIN + GUTTER + COLUMN * column as f64
}

/// A position, as it is drawn.
struct Cell {
    tint: &'static str,
    sign: Vec<Line>,
    word: Vec<Line>,
    date: Vec<Line>,
}

fn cell(position: &Position, wording: &dyn Wording) -> Cell {
    let stance = position.stance;
    Cell {
        tint: tint(stance),
        sign: lines(stance.sign(), SIGN, (12.0, INK, true)),
        word: lines(&wording.stance(stance), ROOM - SIGN, (11.0, INK, false)),
        date: lines(&wording.date(&position.date), ROOM, (11.0, PALE, false)),
    }
}

/// The names of the topics, on the line above the rows. Returns where they end.
fn heads(svg: &mut Svg, dossier: &Dossier, topics: &[TopicId], y: f64) -> f64 {
    let heads = topics.iter().map(|id| {
        let name = dossier
            .topic(id.as_str())
            .map_or(id.as_str(), Topic::short_name);
        lines(name, ROOM, (11.0, INK, true))
    });
    let heads: Vec<Vec<Line>> = heads.collect();
    let end = y + heads.iter().map(|head| height(head)).fold(0.0, f64::max) + 6.0;
    for (column, head) in heads.iter().enumerate() {
        svg.lines(head, (left(column) + 4.0, end - 6.0 - height(head)));
    }
    svg.line(INK, (MARGIN, end), (svg.width - MARGIN, end));
    end
}

/// The line over the actors of a party. Returns where it ends.
fn party_row(svg: &mut Svg, party: Option<&Party>, wording: &dyn Wording, y: f64) -> f64 {
    let none = || wording.phrase(Phrase::NoParty);
    let name = party.map_or_else(none, |party| party.name.clone());
    let whole = svg.width - 2.0 * MARGIN;
    let name = lines(&name, whole - 20.0, (11.0, INK, true));
    let tall = height(&name) + 8.0;
    svg.rect(WASH, 1.0, [MARGIN, y, whole, tall]);
    if let Some(party) = party {
        svg.dot(colour(party.colour), (MARGIN + 8.0, y + tall / 2.0));
    }
    svg.lines(&name, (MARGIN + 18.0, y + 3.0));
    y + tall
}
