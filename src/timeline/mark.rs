//! One item in view: its shape and its place along the x axis.
//!
//! What belongs: from a span to pixels. What does not: which track (`track`),
//! which height (`scene`), glyphs and colours (the painters).
//!
//! ```text
//!           fade0    x0          x1   fade1
//!  possible   ░░▒▒▓▓██████████████▓▒░░
//!  certain          ██████████████
//! ```

use super::item::Item;
use super::metrics::Metrics;
use super::scale::Scale;
use crate::model::date::{DAY, OPEN_FUTURE, OPEN_PAST};

/// How a mark is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// A glyph at [`Mark::center`]: certain to the day, and too narrow for a
    /// bar.
    Point,
    /// A bar, solid where certain, fading to where possible.
    Bar,
}

/// Where the label of a mark goes. It has the room of
/// [`label_width_px`](Mark::label_width_px).
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Label {
    /// There is no room, or no label.
    None,
    /// To the right of the mark.
    Right {
        /// Left edge of the text.
        x: f64,
    },
    /// To the left of the mark.
    Left {
        /// Right edge of the text.
        x: f64,
    },
    /// Within the bar, behind the [glyph](Metrics::glyph_px).
    Inside {
        /// Left edge of the text.
        x: f64,
    },
}

/// An item in view, placed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// The row of the item.
    pub row: u32,
    /// Its lane.
    pub lane: u32,
    /// Its track within the lane, from 0 on top.
    pub track: u32,
    /// How it is drawn.
    pub shape: Shape,
    /// Start of the certain part.
    pub x0: f64,
    /// End of the certain part; equal to `x0` when nothing is certain, which
    /// is then the middle.
    pub x1: f64,
    /// Start of the possible part: `fade0 <= x0`. That of a point at the edge may
    /// lie outside the window.
    pub fade0: f64,
    /// End of the possible part: `x1 <= fade1`.
    pub fade1: f64,
    /// Opacity at `fade0`: 0, unless the window cuts the fading part.
    pub alpha0: f32,
    /// Opacity at `fade1`.
    pub alpha1: f32,
    /// The middle of the mark's height.
    pub y: f64,
    /// The mark's height.
    pub height: f64,
    /// Start of the hit area.
    pub hit0: f64,
    /// End of the hit area.
    pub hit1: f64,
    /// Where the label goes.
    pub label: Label,
    /// The room that the label has: its estimated width, or less, where it is cut; 0 where it
    /// is left away.
    pub label_width_px: f64,
    /// Whether the date is qualified: `~`, `?`.
    pub qualified: bool,
    /// Whether it has no known start at all.
    pub open_start: bool,
    /// Whether it has no known end at all.
    pub open_end: bool,
    /// Whether it began before the window.
    pub clipped_start: bool,
    /// Whether it goes on after the window.
    pub clipped_end: bool,
    /// The weight of the item.
    pub weight: u8,
}

impl Mark {
    /// The middle, where the glyph of a point is and curves begin.
    #[must_use]
    pub fn center(&self) -> f64 {
        f64::midpoint(self.hit0, self.hit1)
    }

    /// The middle of the glyph: that of the mark, or before a label within the bar.
    #[must_use]
    pub fn glyph_x(&self, metrics: &Metrics) -> f64 {
        match self.label {
            Label::Inside { x } => x - metrics.glyph_px() + metrics.point_radius_px,
            _ => self.center(),
        }
    }

    /// The right edge of what is drawn, without the label.
    pub(crate) fn right(&self, metrics: &Metrics) -> f64 {
        match self.shape {
            Shape::Point => self.center() + metrics.point_radius_px,
            Shape::Bar => self.fade1,
        }
    }

    /// The left edge of what is drawn, without the label.
    pub(crate) fn left(&self, metrics: &Metrics) -> f64 {
        match self.shape {
            Shape::Point => self.center() - metrics.point_radius_px,
            Shape::Bar => self.fade0,
        }
    }

    /// How much room the bar has for a label, behind the glyph.
    pub(crate) fn room_inside(&self, metrics: &Metrics) -> f64 {
        self.fade1 - self.fade0 - 2.0 * metrics.label_gap_px - metrics.glyph_px()
    }

    /// Whether the label belongs into the bar: where it fits, and where the bar is so wide that
    /// a label beside it would stand under another day. It is cut there.
    pub(crate) fn has_room_inside(&self, metrics: &Metrics) -> bool {
        let wanted = self.label_width_px.min(metrics.label_turn_px);
        self.shape == Shape::Bar && wanted <= self.room_inside(metrics)
    }
}

/// What becomes of an item in a window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Measured {
    Before,
    After,
    Visible(Mark),
}

/// Opacity where a fading part, from `faint` to the larger `solid`, is cut. For
/// the right edge all signs are turned.
fn alpha_at(cut: f64, faint: f64, solid: f64, is_open: bool) -> f32 {
    if cut <= faint {
        0.0
    } else if cut >= solid {
        1.0
    } else if is_open {
        0.5 // Nobody knows how far it reaches.
    } else {
        ((cut - faint) / (solid - faint)) as f32
    }
}

/// Places an item along the x axis; track, y and label are still to come.
pub(crate) fn measure(item: &Item, scale: &Scale, metrics: &Metrics) -> Measured {
    let (span, view, width) = (item.span, scale.viewport(), scale.width_px());
    // Bounds in the wrong order are taken as far as they make sense.
    let start = span.start_earliest;
    let end = span.end_latest.max(start);
    let begun = span.start_latest.clamp(start, end);
    let lasting = span.end_earliest.clamp(start, end);
    // A dossier's finest date is the day: that something began at some hour of
    // its first day is no doubt worth drawing.
    let solid_start = begun.saturating_sub(start) <= DAY;
    let solid_end = end.saturating_sub(lasting) <= DAY;
    let raw_fade = (scale.x_from_time(start), scale.x_from_time(end));
    let middle = f64::midpoint(raw_fade.0, raw_fade.1);
    let raw_x0 = if solid_start {
        raw_fade.0
    } else {
        scale.x_from_time(begun)
    };
    let raw_x1 = if solid_end {
        raw_fade.1
    } else {
        scale.x_from_time(lasting)
    };
    let is_certain = raw_x0 <= raw_x1;
    let (raw_x0, raw_x1) = if is_certain {
        (raw_x0, raw_x1)
    } else {
        (middle, middle)
    };

    // A day is a moment until it is wide; what goes over several is a bar as soon as that shows.
    let below = match end.saturating_sub(start) <= DAY {
        true => metrics.day_below_px,
        false => metrics.point_below_px,
    };
    let is_point = solid_start && solid_end && raw_fade.1 - raw_fade.0 < below;
    // A point is where its glyph is; a bar is wherever a part of it is.
    let (is_before, is_after) = if is_point {
        (middle < 0.0, middle >= width)
    } else {
        (end <= view.from, start >= view.to)
    };
    if is_before {
        return Measured::Before;
    }
    if is_after {
        return Measured::After;
    }

    let cut = |x: f64| x.max(0.0).min(width);
    let (mut fade0, mut fade1) = raw_fade;
    let (mut x0, mut x1) = (raw_x0, raw_x1);
    if !is_point {
        (fade0, x0, x1, fade1) = (cut(fade0), cut(x0), cut(x1), cut(fade1));
        let least = metrics.bar_min_px.min(width);
        if fade1 - fade0 < least {
            let center = f64::midpoint(fade0, fade1)
                .min(width - least / 2.0)
                .max(least / 2.0);
            let is_solid = x1 - x0 >= fade1 - fade0;
            (fade0, fade1) = (center - least / 2.0, center + least / 2.0);
            (x0, x1) = if is_solid {
                (fade0, fade1)
            } else {
                (center, center)
            };
        }
    }
    let center = f64::midpoint(fade0, fade1);
    let reach = (metrics.hit_px / 2.0).max((fade1 - fade0) / 2.0);
    let open_start = start == OPEN_PAST;
    let open_end = end == OPEN_FUTURE;
    Measured::Visible(Mark {
        row: item.row,
        lane: item.lane,
        track: 0,
        shape: if is_point { Shape::Point } else { Shape::Bar },
        x0,
        x1,
        fade0,
        fade1,
        alpha0: alpha_at(0.0, raw_fade.0, raw_x0, open_start),
        alpha1: alpha_at(-width, -raw_fade.1, -raw_x1, open_end),
        y: 0.0,
        height: metrics.track_px - metrics.track_gap_px,
        hit0: center - reach,
        hit1: center + reach,
        label: Label::None,
        label_width_px: f64::from(item.label_width_px),
        qualified: item.qualified,
        open_start,
        open_end,
        clipped_start: !is_point && start < view.from,
        clipped_end: !is_point && end > view.to,
        weight: item.weight,
    })
}

#[cfg(test)]
mod tests {
    use super::super::viewport::Viewport;
    use super::*;
    use crate::model::date::Span;
    use crate::timeline::testing::{date, interval, item, span, stretch};

    /// Days 0 to 100 over `px` pixels a day.
    fn check(span: Span, px: f64, expect: &str) {
        let scale = Scale::new(Viewport::new(0, 100 * DAY), 100.0 * px);
        let got = match measure(&item(0, span), &scale, &Metrics::DESKTOP) {
            Measured::Before => "before".into(),
            Measured::After => "after".into(),
            Measured::Visible(m) => {
                let mut s = format!("{:?} {}", m.shape, m.fade0);
                s += &format!(" [{} {}] {}", m.x0, m.x1, m.fade1);
                for (is, name) in [
                    (m.open_start, " open_start"),
                    (m.open_end, " open_end"),
                    (m.clipped_start, " clipped_start"),
                    (m.clipped_end, " clipped_end"),
                ] {
                    s += if is { name } else { "" };
                }
                if m.alpha0 + m.alpha1 > 0.0 {
                    s += &format!(" alpha {} {}", m.alpha0, m.alpha1);
                }
                s
            }
        };
        assert_eq!(got, expect);
    }

    #[test]
    fn a_day_is_a_point_until_it_is_wide() {
        check(date(10), 10.0, "Point 100 [100 110] 110");
        check(date(10), 30.0, "Point 300 [300 330] 330");
        check(date(10), 50.0, "Bar 500 [500 550] 550");
        check(interval(10, 12), 10.0, "Bar 100 [100 130] 130");
        check(interval(10, 12), 5.0, "Point 50 [50 65] 65");
        check(date(-1), 10.0, "before");
        check(date(100), 10.0, "after");
    }

    #[test]
    fn a_month_is_a_month_wide() {
        check(stretch(0, 31), 10.0, "Bar 0 [155 155] 310");
        check(stretch(31, 28), 0.1, "Bar 1.5 [4.5 4.5] 7.5");
        check(
            span(10 * DAY, 20 * DAY, 30 * DAY, 40 * DAY),
            10.0,
            "Bar 100 [200 300] 400",
        );
    }

    #[test]
    fn the_window_cuts() {
        check(
            span(-10 * DAY, 10 * DAY, 200 * DAY, 300 * DAY),
            10.0,
            "Bar 0 [100 1000] 1000 clipped_start clipped_end alpha 0.5 1",
        );
        check(
            span(OPEN_PAST, OPEN_PAST, 20 * DAY, 20 * DAY),
            10.0,
            "Bar 0 [0 200] 200 open_start clipped_start alpha 1 0",
        );
        check(
            span(50 * DAY, 50 * DAY, 60 * DAY, OPEN_FUTURE),
            10.0,
            "Bar 500 [500 600] 1000 open_end clipped_end alpha 0 0.5",
        );
    }

    #[test]
    fn bounds_in_the_wrong_order() {
        check(
            span(20 * DAY, 0, 90 * DAY, 10 * DAY),
            10.0,
            "Point 200 [200 200] 200",
        );
    }
}
