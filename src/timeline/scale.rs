//! Between instants and pixels, both ways.
//!
//! What belongs: the one linear map. What does not: calendars (`tick`), moving
//! the window (`viewport`).

use super::viewport::{Viewport, instant};
use crate::model::date::{DAY, Instant};

/// A window of time laid over a width in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    viewport: Viewport,
    width_px: f64,
}

impl Scale {
    /// Lays a window over a width; the width is at least one pixel.
    #[must_use]
    pub fn new(viewport: Viewport, width_px: f64) -> Self {
        Self {
            viewport: Viewport::new(viewport.from, viewport.to),
            // `max` turns what is not a number into 1.
            width_px: f64::min(width_px.max(1.0), 1e6),
        }
    }

    /// The window.
    #[must_use]
    pub fn viewport(&self) -> Viewport {
        self.viewport
    }

    /// The width of the window in pixels.
    #[must_use]
    pub fn width_px(&self) -> f64 {
        self.width_px
    }

    /// Seconds that one pixel stands for.
    #[must_use]
    pub fn seconds_per_px(&self) -> f64 {
        self.viewport.span() as f64 / self.width_px
    }

    /// Width of a day.
    #[must_use]
    pub fn px_per_day(&self) -> f64 {
        DAY as f64 / self.seconds_per_px()
    }

    /// Where an instant lies; outside the window it is negative or beyond the
    /// width.
    #[must_use]
    pub fn x_from_time(&self, t: Instant) -> f64 {
        // Both are exact in f64 (see `viewport::FAR`), so is their difference;
        // dividing last keeps the error under a second's width.
        (t as f64 - self.viewport.from as f64) / self.seconds_per_px()
    }

    /// The instant at a position, to the nearest second.
    #[must_use]
    pub fn time_from_x(&self, x: f64) -> Instant {
        instant(self.viewport.from as f64 + x * self.seconds_per_px())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn survives_odd_input() {
        let s = Scale::new(Viewport { from: 5, to: 5 }, f64::NAN);
        assert_eq!((s.viewport().span(), s.width_px()), (1, 1.0));
        assert!(s.x_from_time(i64::MIN).is_finite());
        assert!(s.x_from_time(i64::MAX).is_finite());
    }

    proptest! {
        #[test]
        fn round_trip(from in -1i64<<38..1i64<<38, span in 21_600i64..13_000_000_000, w in 200.0..4000.0f64, at in -0.5..1.5f64) {
            let s = Scale::new(Viewport::new(from, from + span), w);
            let t = from + (span as f64 * at) as i64;
            prop_assert_eq!(s.time_from_x(s.x_from_time(t)), t);
            let x = w * at;
            let back = s.x_from_time(s.time_from_x(x));
            prop_assert!((back - x).abs() <= 0.51 / s.seconds_per_px());
            prop_assert!(s.x_from_time(t) < s.x_from_time(t + 1));
        }
    }
}
