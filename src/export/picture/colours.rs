//! The colours of pictures, as the page has them where it is light.

use crate::model::{PartyColour, Stance};

/// What is read.
pub(super) const INK: &str = "#1b1a18";
/// What is read second: dates, notes, the foot.
pub(super) const PALE: &str = "#65625b";
/// Rules between rows and columns.
pub(super) const LINE: &str = "#e3e0d9";
/// What everything stands on.
pub(super) const PAPER: &str = "#fdfcfa";
/// A wash under what is apart: weekends, and the text that others were made from.
pub(super) const WASH: &str = "#f6f4ef";
/// Under what differs from the text that it was made from, and its edge.
pub(super) const DIFFERS: [&str; 2] = ["#fcf1d3", "#b48a1c"];

/// The colour of a mark that is of no party.
pub const NO_PARTY: &str = "#4a6a8a";

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

/// The tint under a stance; its sign and its word stand on it.
pub(super) fn tint(of: Stance) -> &'static str {
    match of {
        Stance::Supports => "#e4eef5",
        Stance::Opposes => "#f8e8e0",
        Stance::Conditional => "#f4efdf",
        Stance::Neutral => "#ebe8e1",
        Stance::Claims => "#eeebf3",
    }
}
