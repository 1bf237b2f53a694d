//! Sizes the layout works with, in pixels.
//!
//! What belongs: numbers a page may choose. What does not: colours, fonts,
//! anything read from a screen.

/// Sizes in pixels, and how many tracks a lane may have.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Metrics {
    /// Room kept above the first lane, for the two rows of the axis. 0 when
    /// the page draws the axis apart.
    pub axis_px: f64,
    /// From one track to the next.
    pub track_px: f64,
    /// Free room between two tracks; a mark is `track_px - track_gap_px` high.
    pub track_gap_px: f64,
    /// Free room above and beneath the tracks of a lane.
    pub lane_pad_px: f64,
    /// Least width of what a pointer can hit. WCAG 2.2, criterion 2.5.8: 24.
    pub hit_px: f64,
    /// Least room between two hit areas, and after a label.
    pub gap_px: f64,
    /// Half the width of a point.
    pub point_radius_px: f64,
    /// A certain span narrower than this is a point, at its middle.
    pub point_below_px: f64,
    /// A day narrower than this is one.
    pub day_below_px: f64,
    /// A bar is drawn at least this wide.
    pub bar_min_px: f64,
    /// Between a mark and its label, and around a label inside a bar.
    pub label_gap_px: f64,
    /// Least room between two labels.
    pub label_apart_px: f64,
    /// Estimated width of a character of the axis.
    pub char_px: f64,
    /// Least room between two labels of the axis.
    pub tick_gap_px: f64,
    /// Whether ticks may stand for hours: of days alone they would claim what nobody knows.
    pub hours: bool,
    /// A label asks for so much room, if it is not shorter; half of it still says something.
    pub label_least_px: f64,
    /// Where a label has less than this to the end of the window, and is longer, it stands
    /// before its mark.
    pub label_turn_px: f64,
    /// Tracks a lane may open for the sake of labels.
    pub label_tracks: u32,
    /// Tracks a lane may have at all; beyond, its crowded stretches become
    /// clusters.
    pub max_tracks: u32,
    /// So many items in all are drawn one by one; the fullest lanes beyond give
    /// only their density. A mark is some six elements of the page, which must
    /// follow the pointer at 60 frames a second.
    pub max_marks: u32,
    /// Width of a cluster.
    pub bin_px: f64,
    /// Height of the strip of clusters at the foot of a lane.
    pub strip_px: f64,
    /// Height of a lane of which only the density is drawn.
    pub dense_px: f64,
}

impl Metrics {
    /// For a pointer and a wide window.
    pub const DESKTOP: Self = Self {
        axis_px: 44.0,
        track_px: 24.0,
        track_gap_px: 4.0,
        lane_pad_px: 4.0,
        hit_px: 24.0,
        gap_px: 2.0,
        point_radius_px: 7.0,
        point_below_px: 22.0,
        day_below_px: 40.0,
        bar_min_px: 6.0,
        label_gap_px: 4.0,
        label_apart_px: 8.0,
        char_px: 7.0,
        tick_gap_px: 8.0,
        hours: true,
        label_least_px: 112.0,
        label_turn_px: 190.0,
        label_tracks: 10,
        max_tracks: 10,
        max_marks: 600,
        bin_px: 32.0,
        strip_px: 28.0,
        dense_px: 44.0,
    };
    /// For fingers and a narrow window: fewer, higher tracks.
    pub const COMPACT: Self = Self {
        track_px: 32.0,
        lane_pad_px: 4.0,
        hit_px: 28.0,
        label_least_px: 84.0,
        label_turn_px: 124.0,
        label_tracks: 6,
        max_tracks: 6,
        bin_px: 36.0,
        strip_px: 32.0,
        ..Self::DESKTOP
    };
}

impl Metrics {
    /// The room of a glyph and what is free behind it, where it stands before its label within
    /// a bar.
    #[must_use]
    pub fn glyph_px(&self) -> f64 {
        2.0 * self.point_radius_px + self.label_gap_px
    }
}

impl Default for Metrics {
    fn default() -> Self {
        Self::DESKTOP
    }
}
