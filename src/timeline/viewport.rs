//! The window of time in view, and how it moves.
//!
//! What belongs: zoom, pan, limits, fitting. What does not: pixels (`scale`),
//! pointers (`time_control`).

use crate::model::date::{DAY, Instant, OPEN_FUTURE, OPEN_PAST, Span};

/// Instants are kept within about 70,000 years of 1970, so that sums of them
/// never overflow and are exact in `f64` (below 2^53).
const FAR: i64 = 1 << 41;

/// The window of time in view, half-open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Viewport {
    /// The first instant in view.
    pub from: Instant,
    /// The first instant no longer in view.
    pub to: Instant,
}

/// How far a [`Viewport`] may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The widest window, and the home of all others.
    pub extent: Viewport,
    /// The shortest window, in seconds.
    pub min_span: i64,
}

/// Rounds to an instant; not a number becomes 1970.
pub(crate) fn instant(seconds: f64) -> Instant {
    (seconds.round() as i64).clamp(-FAR, FAR)
}

impl Viewport {
    /// A window from two instants in either order, never empty.
    #[must_use]
    pub fn new(a: Instant, b: Instant) -> Self {
        let (from, to) = (a.min(b).clamp(-FAR, FAR - 1), a.max(b).clamp(-FAR, FAR));
        Self {
            from,
            to: to.max(from + 1),
        }
    }

    /// Seconds in view.
    #[must_use]
    pub fn span(self) -> i64 {
        self.to.saturating_sub(self.from)
    }

    /// Whether an instant is in view.
    #[must_use]
    pub fn contains(self, t: Instant) -> bool {
        self.from <= t && t < self.to
    }

    /// Shows `1 / factor` of the time, with `about` staying where it is on the
    /// screen. A factor above 1 zooms in.
    #[must_use]
    pub fn zoom(self, about: Instant, factor: f64) -> Self {
        if !(factor.is_finite() && factor > 0.0) {
            return self;
        }
        let about = about as f64;
        Self::new(
            instant(about + (self.from as f64 - about) / factor),
            instant(about + (self.to as f64 - about) / factor),
        )
    }

    /// Moves by a fraction of the window; positive goes later. The span stays
    /// the same to the second, so that nothing jitters while panning.
    #[must_use]
    pub fn pan(self, fraction: f64) -> Self {
        self.shift(instant(self.span() as f64 * fraction))
    }

    /// Moves by seconds.
    #[must_use]
    pub fn shift(self, seconds: i64) -> Self {
        // Not `clamp`, which panics on a window wider than time.
        let by = seconds
            .min(FAR.saturating_sub(self.to))
            .max((-FAR).saturating_sub(self.from));
        Self {
            from: self.from.saturating_add(by),
            to: self.to.saturating_add(by),
        }
    }

    /// The nearest window within limits: first its span, about its middle,
    /// then its place.
    #[must_use]
    pub fn clamp(self, limits: &Limits) -> Self {
        let mut view = Self::new(self.from, self.to);
        let bounds = Self::new(limits.extent.from, limits.extent.to);
        let (max, span) = (bounds.span(), view.span());
        let span_now = span.max(limits.min_span).min(max);
        if span_now != span {
            let from = view.from + (span - span_now) / 2;
            view = Self {
                from,
                to: from + span_now,
            };
        }
        let by = (bounds.from - view.from).max(0) + (bounds.to - view.to).min(0);
        view.shift(by)
    }

    /// The window around everything known about the spans, with `padding` (a
    /// fraction of it, and at least half a day) on both sides. Open ends are
    /// passed over. `None` when nothing is known.
    #[must_use]
    pub fn fit(spans: impl IntoIterator<Item = Span>, padding: f64) -> Option<Self> {
        let mut seen: Option<(Instant, Instant)> = None;
        for s in spans {
            for t in [
                s.start_earliest,
                s.start_latest,
                s.end_earliest,
                s.end_latest,
            ] {
                if t != OPEN_PAST && t != OPEN_FUTURE {
                    let (a, b) = seen.unwrap_or((t, t));
                    seen = Some((a.min(t), b.max(t)));
                }
            }
        }
        let (a, b) = seen?;
        let bare = Self::new(a, b);
        let pad = instant(bare.span() as f64 * padding).max(DAY / 2);
        Some(Self::new(bare.from - pad, bare.to + pad))
    }

    /// The window to show: what the reader chose, or the dossier's focus, or
    /// everything.
    #[must_use]
    pub fn resolve(chosen: Option<Self>, focus: Option<Self>, limits: &Limits) -> Self {
        chosen.or(focus).unwrap_or(limits.extent).clamp(limits)
    }
}

impl Limits {
    /// Six hours.
    pub const MIN_SPAN: i64 = DAY / 4;

    /// Limits for a dossier: everything with 4 % around it, no closer than
    /// six hours. With nothing dated, the years 2000 to 2030.
    #[must_use]
    pub fn around(spans: impl IntoIterator<Item = Span>) -> Self {
        Self {
            extent: Viewport::fit(spans, 0.04).unwrap_or(Viewport {
                from: 10_957 * DAY,
                to: 21_915 * DAY,
            }),
            min_span: Self::MIN_SPAN,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::timeline::testing::span;
    use proptest::prelude::*;

    #[test]
    fn fits_what_is_known() {
        let open = span(0, 0, OPEN_FUTURE, OPEN_FUTURE);
        let day = span(10 * DAY, 10 * DAY, 11 * DAY, 11 * DAY);
        assert_eq!(
            Viewport::fit([open, day], 0.0),
            Some(Viewport::new(-DAY / 2, 11 * DAY + DAY / 2))
        );
        assert_eq!(
            Viewport::fit([span(OPEN_PAST, OPEN_PAST, OPEN_FUTURE, OPEN_FUTURE)], 0.0),
            None
        );
        assert_eq!(Limits::around([]).extent.from, 10_957 * DAY);
    }

    #[test]
    fn home_is_focus_or_everything() {
        let limits = Limits::around([span(0, 0, 100 * DAY, 100 * DAY)]);
        let focus = Viewport::new(10 * DAY, 20 * DAY);
        assert_eq!(Viewport::resolve(None, Some(focus), &limits), focus);
        assert_eq!(Viewport::resolve(None, None, &limits), limits.extent);
        let beyond = Viewport::new(-500 * DAY, -490 * DAY);
        let shown = Viewport::resolve(Some(beyond), Some(focus), &limits);
        assert_eq!((shown.from, shown.span()), (limits.extent.from, 10 * DAY));
    }

    proptest! {
        #[test]
        fn stays_within_limits(a: i64, b: i64, c: i64, d: i64, f: f64, p: f64, at: i64) {
            let limits = Limits { extent: Viewport::new(c, d), min_span: Limits::MIN_SPAN };
            let view = Viewport { from: a, to: b }.zoom(at, f).pan(p).clamp(&limits);
            prop_assert!(limits.extent.from <= view.from && view.to <= limits.extent.to);
            prop_assert!(view.span() >= limits.min_span.min(limits.extent.span()));
            prop_assert_eq!(view.clamp(&limits), view);
        }

        #[test]
        fn zoom_keeps_the_point(from in -1i64<<36..1i64<<36, days in 1i64..100_000, at in 0.0..1.0f64, f in 0.2..5.0f64) {
            let view = Viewport::new(from, from + days * DAY);
            let about = from + (view.span() as f64 * at) as i64;
            let now = view.zoom(about, f);
            let share = (about - now.from) as f64 / now.span() as f64;
            let before = (about - from) as f64 / view.span() as f64;
            prop_assert!((share - before).abs() < 1e-3);
            prop_assert_eq!(view.pan(at).span(), view.span());
        }
    }
}
