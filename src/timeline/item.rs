//! What is to be placed on the timeline, before it has a place there.

use crate::model::date::Span;

/// Something to be placed on the timeline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Item {
    /// What the caller knows it by; unique.
    pub row: u32,
    /// The lane it is in, from 0 on top. Items of lanes that are not there
    /// are not shown.
    pub lane: u32,
    /// When it was.
    pub span: Span,
    /// Whether its date is qualified: `~`, `?`.
    pub qualified: bool,
    /// Estimated width of its label; 0 for none.
    pub label_width_px: f32,
    /// The heavier keeps its mark and its label where room is short.
    pub weight: u8,
}
