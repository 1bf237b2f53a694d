//! How much room the timeline has: its width, and what of it goes to the names of the lanes.

use crate::ui::common::width::use_width;
use yew::prelude::*;

/// Room beside the field for marks on its edges.
pub const MARGIN_PX: f64 = 8.0;
/// Below this width of the view the names of the lanes have less room.
const SLIM_BELOW_PX: f64 = 700.0;
/// Below this width of the view the timeline is a list of days.
const LIST_BELOW_PX: f64 = 480.0;

/// The room of the timeline, in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// The width of all; 0 before it was measured.
    pub width: f64,
    /// The width of the names of the lanes.
    pub gutter: f64,
    /// The width of the field in which marks stand.
    pub field: f64,
    /// Whether it is too narrow for lanes.
    pub is_list: bool,
}

/// The room that an element gives the timeline.
#[hook]
pub fn use_room(node: &NodeRef) -> Room {
    let width = use_width(node);
    let is_slim = width < SLIM_BELOW_PX;
    let gutter = if is_slim { 104.0 } else { 148.0 };
    Room {
        width,
        gutter,
        field: (width - gutter - MARGIN_PX).max(120.0),
        is_list: width > 0.0 && width < LIST_BELOW_PX,
    }
}
