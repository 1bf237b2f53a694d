//! Which rows of a grid stand there, and in which order: those that have all words of a filter, by a column.

use super::Grid;
use crate::{
    edit::{
        format::{Content, Field},
        id::latin,
    },
    load::Json,
    model::date::{Edtf, Instant},
};
use std::cmp::Ordering;

/// By which column rows stand in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// The column.
    pub column: usize,
    /// Whether the last stands first.
    pub is_descending: bool,
}

/// What a cell is sorted by.
#[derive(PartialEq, PartialOrd)]
enum Key {
    Date(Instant, Instant),
    Number(f64),
    Text(String),
    /// What says nothing stands last, whichever stands first.
    Nothing,
}

/// The rows of a list that pass a filter, in their order: that of the file where they are not sorted. The order of the grid is
/// not looked at.
pub fn order(grid: &Grid<'_>, filter: &str, sort: Option<Sort>) -> Vec<usize> {
    let items = match grid.dossier.get(grid.list.name) {
        Some(Json::Array(items)) => &items[..],
        _ => &[],
    };
    let wanted = latin(filter);
    let words: Vec<&str> = wanted.split_whitespace().collect();
    let passes = |item: &Json| {
        if words.is_empty() {
            return true;
        }
        let cells = grid.columns.iter().map(|field| grid.text_of(item, field));
        let text = latin(&cells.collect::<Vec<_>>().join("\n"));
        words.iter().all(|word| text.contains(word))
    };
    let passing = items.iter().enumerate().filter(|(_, item)| passes(item));
    let field = sort.and_then(|sort| Some((sort, *grid.columns.get(sort.column)?)));
    let Some((sort, field)) = field else {
        return passing.map(|(row, _)| row).collect();
    };
    let mut keyed: Vec<(Key, usize)> = passing
        .map(|(row, item)| (key(grid, item, field), row))
        .collect();
    keyed.sort_by(|(a, _), (b, _)| {
        let is_last = |key: &Key| *key == Key::Nothing;
        let order = is_last(a).cmp(&is_last(b));
        let by_key = a.partial_cmp(b).unwrap_or(Ordering::Equal);
        order.then(match sort.is_descending {
            true => by_key.reverse(),
            false => by_key,
        })
    });
    keyed.into_iter().map(|(_, row)| row).collect()
}

fn key(grid: &Grid<'_>, item: &Json, field: &Field) -> Key {
    let text = grid.text_of(item, field);
    if text.trim().is_empty() {
        return Key::Nothing;
    }
    match (&field.content, item.get(field.name)) {
        (Content::Date, _) => match text.parse::<Edtf>() {
            Ok(date) => {
                let span = date.span();
                Key::Date(span.start_earliest, span.end_latest)
            }
            Err(_) => Key::Text(latin(&text)),
        },
        (_, Some(Json::Number(number))) => Key::Number(*number),
        _ => Key::Text(latin(&text)),
    }
}
