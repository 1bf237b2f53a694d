//! The glyphs of the kinds of events: twelve shapes of the same weight, drawn about the
//! origin, 12 px wide.

use demarche::model::EventKind;

/// The outline of a kind's glyph, as an SVG path.
pub fn path(kind: EventKind) -> &'static str {
    match kind {
        // Disc.
        EventKind::Talks => "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z",
        // Star.
        EventKind::Summit => "M0-7 2-2.3 7-2 3.2 1.4 4.4 6.4 0 3.6-4.4 6.4-3.2 1.4-7-2-2-2.3z",
        // Half disc.
        EventKind::Call => "M-6 3a6 6 0 0 1 12 0z",
        // Arrow head.
        EventKind::Visit => "M-5-6 6 0-5 6-2 0z",
        // Speech bubble.
        EventKind::Statement => "M-6-5.5H6V2.5H0L-3.5 6V2.5H-6z",
        // Cross.
        EventKind::Proposal => "M-2-6H2V-2H6V2H2V6H-2V2H-6V-2H-2z",
        // Sheet with a folded corner.
        EventKind::Document => "M-4.5-6.5H2L5-3.5V6.5H-4.5z",
        // Diamond.
        EventKind::Decision => "M0-7 7 0 0 7-7 0z",
        // Ring.
        EventKind::Leak => {
            "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0zM-2.6 0a2.6 2.6 0 1 1 5.2 0a2.6 2.6 0 1 1-5.2 0z"
        }
        // Triangle downward.
        EventKind::Sanction => "M-6.5-5H6.5L0 6.5z",
        // Triangle upward.
        EventKind::Military => "M0-6.5 6.5 5H-6.5z",
        // Square.
        EventKind::Other => "M-5-5H5V5H-5z",
    }
}
