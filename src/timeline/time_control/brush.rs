//! The brush on the strip: a range with two handles.
//!
//! What belongs: what a press, a move and a key do to the range. What does not:
//! events of a browser, drawing. Every step takes a brush and returns one; the
//! page keeps the unfinished one to itself and sends the range when released.
//!
//! ```text
//!  ├───────[▌░░░░░░░░░▐]────────────┤   a handle wide to grab at each end,
//!          left inside right            a handle's width or more between them
//! ```

use super::axis::TimeAxis;
use crate::{
    model::date::{DAY, Instant, civil_from_days, days_from_civil},
    timeline::viewport::{Limits, Viewport},
};

/// Width of what can be grabbed at a handle by a mouse. WCAG 2.2, criterion 2.5.8.
pub const HANDLE_PX: f64 = 24.0;

/// The same for a finger. WCAG 2.2, criterion 2.5.5.
pub const TOUCH_PX: f64 = 44.0;

/// A press that moves less than this is a click.
const CLICK_PX: f64 = 4.0;

/// What of a brush is grabbed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Grab {
    /// The start of the range.
    Left,
    /// The end of the range.
    Right,
    /// The range as a whole.
    Inside,
    /// The strip around it, or all of it where all is shown: a drag draws a new range, a click
    /// moves the old one there, or takes the column where all was shown.
    Outside,
}

/// A step by the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Nudge {
    /// So many days later; earlier, if negative.
    Days(i64),
    /// So many months later; earlier, if negative.
    Months(i64),
    /// As early as can be.
    First,
    /// As late as can be.
    Last,
}

impl Nudge {
    /// A moment moved so far; the ends are where they are.
    #[must_use]
    pub fn applied(self, t: Instant) -> Instant {
        match self {
            Nudge::Days(days) => t.saturating_add(days.saturating_mul(DAY)),
            Nudge::Months(months) => {
                let (year, month, day) = civil_from_days(t.div_euclid(DAY));
                let nth = year * 12 + i64::from(month) - 1 + months;
                let start =
                    |nth: i64| days_from_civil(nth.div_euclid(12), nth.rem_euclid(12) as u8 + 1, 1);
                // The last day of a shorter month.
                let day = (start(nth) + i64::from(day) - 1).min(start(nth + 1) - 1);
                day * DAY + t.rem_euclid(DAY)
            }
            Nudge::First | Nudge::Last => t,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Drag {
    grab: Grab,
    /// Where it began, and the range then: every move is reckoned from there,
    /// so that going too far and coming back loses nothing.
    x: f64,
    range: Viewport,
    moved: bool,
}

/// A range on a strip.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Brush {
    axis: TimeAxis,
    range: Viewport,
    min_span: i64,
    handle_px: f64,
    drag: Option<Drag>,
}

impl Brush {
    /// A range on a strip, no shorter than `min_span` seconds, with handles that can be
    /// grabbed over `handle_px` pixels.
    #[must_use]
    pub fn new(axis: TimeAxis, min_span: i64, handle_px: f64, range: Viewport) -> Self {
        let brush = Self {
            axis,
            range,
            min_span: min_span.clamp(1, axis.extent().span()),
            handle_px,
            drag: None,
        };
        Self {
            range: range.clamp(&brush.limits()),
            ..brush
        }
    }

    /// The same strip with another range.
    #[must_use]
    pub fn with_range(&self, range: Viewport) -> Self {
        Self {
            range: range.clamp(&self.limits()),
            drag: None,
            ..*self
        }
    }

    fn limits(&self) -> Limits {
        Limits {
            extent: self.axis.extent(),
            min_span: self.min_span,
        }
    }

    /// The range to whole days, at least one of them.
    #[must_use]
    pub fn days(&self) -> Viewport {
        let nearest = |t: Instant| (t + DAY / 2).div_euclid(DAY) * DAY;
        let from = nearest(self.range.from);
        Viewport::new(from, nearest(self.range.to).max(from + DAY))
    }

    /// Whether the range is all that the strip shows, to the day.
    #[must_use]
    pub fn is_all(&self) -> bool {
        let extent = self.axis.extent();
        self.range.from - extent.from < DAY && extent.to - self.range.to < DAY
    }

    /// The range as it stands.
    #[must_use]
    pub fn range(&self) -> Viewport {
        self.range
    }

    /// What is being dragged.
    #[must_use]
    pub fn dragging(&self) -> Option<Grab> {
        self.drag.map(|d| d.grab)
    }

    /// The edges of the range, in pixels.
    #[must_use]
    pub fn edges(&self) -> (f64, f64) {
        (
            self.axis.x_from_time(self.range.from),
            self.axis.x_from_time(self.range.to),
        )
    }

    /// The middles of the two handles. They are the edges of the range, but
    /// move apart when it is narrow, and in from the ends of the strip, so that
    /// both handles and the inside can always be grabbed.
    #[must_use]
    pub fn handles(&self) -> (f64, f64) {
        let (half, width) = (self.handle_px / 2.0, self.axis.width_px());
        let (x0, x1) = self.edges();
        let (left, right) = (x0.max(half), x1.min(width - half));
        if right - left >= 2.0 * self.handle_px {
            return (left, right);
        }
        let mid = f64::midpoint(left, right)
            .min(width - 3.0 * half)
            .max(3.0 * half);
        (mid - self.handle_px, mid + self.handle_px)
    }

    /// What a press at `x` would grab.
    #[must_use]
    pub fn grab(&self, x: f64) -> Grab {
        let (left, right) = self.handles();
        if (x - left).abs() <= self.handle_px / 2.0 {
            Grab::Left
        } else if (x - right).abs() <= self.handle_px / 2.0 {
            Grab::Right
        } else if left < x && x < right && !self.is_all() {
            Grab::Inside
        } else {
            Grab::Outside
        }
    }

    /// The pointer goes down.
    #[must_use]
    pub fn press(self, x: f64) -> Self {
        Self {
            drag: Some(Drag {
                grab: self.grab(x),
                x,
                range: self.range,
                moved: false,
            }),
            ..self
        }
    }

    /// The pointer moves; without a press nothing happens.
    #[must_use]
    pub fn drag(self, x: f64) -> Self {
        let Some(mut drag) = self.drag else {
            return self;
        };
        drag.moved |= (x - drag.x).abs() >= CLICK_PX;
        let by = self.axis.time_from_x(x) - self.axis.time_from_x(drag.x);
        let before = drag.range;
        // A handle stays under the pointer also where time goes at another speed.
        let moved = |t: Instant| {
            let by_px = x - drag.x;
            (self.axis).time_from_x(self.axis.x_from_time(t) + by_px)
        };
        let range = match drag.grab {
            Grab::Left => self.with_start(moved(before.from)),
            Grab::Right => self.with_end(moved(before.to)),
            Grab::Inside => before.shift(by).clamp(&self.limits()),
            Grab::Outside if drag.moved => self.drawn(drag.x, x),
            Grab::Outside => before,
        };
        Self {
            range,
            drag: Some(drag),
            ..self
        }
    }

    /// Two fingers have moved on the strip, `from` where the second came down: each takes the edge on its side
    /// along. They may pass each other; what they hold stays a range.
    #[must_use]
    pub fn pinch(self, from: (f64, f64), to: (f64, f64)) -> Self {
        let sorted = |(a, b): (f64, f64)| (a.min(b), a.max(b));
        let ((a0, b0), (a1, b1)) = (sorted(from), sorted(to));
        let (left, right) = self.edges();
        let extent = self.axis.extent();
        let at = |x: f64| self.axis.time_from_x(x).clamp(extent.from, extent.to);
        let (start, end) = (at(left + a1 - a0), at(right + b1 - b0));
        let (start, end) = (start.min(end), start.max(end));
        self.with_range(Viewport::new(start, end.max(start + self.min_span)))
    }

    /// The pointer goes up. A click outside moves the range there; where all was shown it
    /// takes the column.
    #[must_use]
    pub fn release(self) -> Self {
        let range = match self.drag {
            Some(d) if d.grab == Grab::Outside && !d.moved && self.is_all() => {
                self.axis.column_at(d.x).clamp(&self.limits())
            }
            Some(d) if d.grab == Grab::Outside && !d.moved => {
                let from = self.axis.time_from_x(d.x) - self.range.span() / 2;
                self.range
                    .shift(from - self.range.from)
                    .clamp(&self.limits())
            }
            _ => self.range,
        };
        Self {
            range,
            drag: None,
            ..self
        }
    }

    /// The pointer is lost, or Escape: back to before the press.
    #[must_use]
    pub fn cancel(self) -> Self {
        Self {
            range: self.drag.map_or(self.range, |d| d.range),
            drag: None,
            ..self
        }
    }

    /// A key moves a handle, or the range as a whole; it ends a drag.
    #[must_use]
    pub fn nudge(self, part: Grab, nudge: Nudge) -> Self {
        let brush = Self { drag: None, ..self };
        let extent = brush.axis.extent();
        let moved = |t: Instant| match nudge {
            Nudge::First => extent.from,
            Nudge::Last => extent.to,
            _ => nudge.applied(t),
        };
        let range = match part {
            Grab::Left => brush.with_start(moved(brush.range.from)),
            Grab::Right => brush.with_end(moved(brush.range.to)),
            Grab::Inside | Grab::Outside => {
                let by = match nudge {
                    Nudge::First => -extent.span(),
                    Nudge::Last => extent.span(),
                    _ => nudge.applied(brush.range.from) - brush.range.from,
                };
                brush.range.shift(by).clamp(&brush.limits())
            }
        };
        Self { range, ..brush }
    }

    /// The range with another start: not before the extent, and `min_span`
    /// short of the end.
    fn with_start(&self, t: Instant) -> Viewport {
        let to = self.drag.map_or(self.range, |d| d.range).to;
        Viewport {
            from: t.max(self.axis.extent().from).min(to - self.min_span),
            to,
        }
    }

    fn with_end(&self, t: Instant) -> Viewport {
        let from = self.drag.map_or(self.range, |d| d.range).from;
        Viewport {
            from,
            to: t.min(self.axis.extent().to).max(from + self.min_span),
        }
    }

    /// A new range from where the press was to where the pointer is; one that
    /// is too short grows towards the pointer.
    fn drawn(&self, anchor: f64, x: f64) -> Viewport {
        let extent = self.axis.extent();
        let inside = |x| self.axis.time_from_x(x).max(extent.from).min(extent.to);
        let (a, b) = (inside(anchor), inside(x));
        let b = if x < anchor {
            b.min(a - self.min_span)
        } else {
            b.max(a + self.min_span)
        };
        Viewport::new(a, b).clamp(&self.limits())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::Dates;
    use proptest::prelude::*;

    /// 1000 days at one speed.
    fn even(width_px: f64) -> TimeAxis {
        TimeAxis::new(
            Viewport::new(0, 1000 * DAY),
            &Dates::default(),
            None,
            width_px,
        )
    }

    /// A strip of 1000 px for 1000 days.
    fn brush(from: i64, to: i64) -> Brush {
        let axis = even(1000.0);
        Brush::new(axis, DAY, HANDLE_PX, Viewport::new(from * DAY, to * DAY))
    }

    fn check(b: Brush, from: i64, to: i64) {
        assert_eq!(b.range(), Viewport::new(from * DAY, to * DAY));
    }

    #[test]
    fn grabs() {
        let b = brush(200, 400);
        assert_eq!(b.grab(189.0), Grab::Left);
        assert_eq!(b.grab(211.0), Grab::Left);
        assert_eq!(b.grab(300.0), Grab::Inside);
        assert_eq!(b.grab(411.0), Grab::Right);
        assert_eq!(b.grab(413.0), Grab::Outside);
        assert_eq!(brush(0, 1000).handles(), (12.0, 988.0));
        assert_eq!(brush(500, 501).handles(), (476.5, 524.5));
        assert_eq!(brush(0, 1).handles(), (12.0, 60.0));
    }

    #[test]
    fn drags() {
        check(brush(200, 400).press(205.0).drag(255.0), 250, 400);
        check(brush(200, 400).press(205.0).drag(900.0), 399, 400);
        check(
            brush(200, 400).press(205.0).drag(900.0).drag(206.0),
            201,
            400,
        );
        check(brush(200, 400).press(400.0).drag(-50.0), 200, 201);
        check(brush(200, 400).press(300.0).drag(350.0), 250, 450);
        check(brush(200, 400).press(300.0).drag(5000.0), 800, 1000);
        check(brush(200, 400).press(600.0).drag(700.0), 600, 700);
        check(brush(200, 400).press(600.0).drag(500.0), 500, 600);
        check(brush(200, 400).drag(500.0), 200, 400);
    }

    #[test]
    fn two_fingers_move_both_edges() {
        let pinch = |from, to| brush(200, 400).pinch(from, to);
        check(pinch((250.0, 350.0), (200.0, 450.0)), 150, 500);
        check(pinch((350.0, 250.0), (450.0, 200.0)), 150, 500);
        check(pinch((250.0, 350.0), (270.0, 370.0)), 220, 420);
        check(pinch((250.0, 350.0), (290.0, 310.0)), 240, 360);
        // Neither beyond the strip, nor closer than a day.
        check(pinch((250.0, 350.0), (-900.0, 350.0)), 0, 400);
        check(pinch((100.0, 500.0), (200.0, 400.0)), 300, 301);
        // Where all is shown, both come in from the ends.
        check(
            brush(0, 1000).pinch((100.0, 900.0), (300.0, 800.0)),
            200,
            900,
        );
    }

    #[test]
    fn clicks_and_escapes() {
        check(brush(200, 400).press(600.0).drag(602.0).release(), 500, 700);
        check(brush(200, 400).press(990.0).release(), 800, 1000);
        check(brush(200, 400).press(300.0).drag(350.0).cancel(), 200, 400);
    }

    #[test]
    fn keys() {
        let nudged = |part, nudge| brush(200, 400).nudge(part, nudge);
        check(nudged(Grab::Left, Nudge::Days(1)), 201, 400);
        check(nudged(Grab::Left, Nudge::Last), 399, 400);
        check(nudged(Grab::Right, Nudge::Days(-7)), 200, 393);
        check(nudged(Grab::Right, Nudge::Last), 200, 1000);
        check(nudged(Grab::Inside, Nudge::Days(-100)), 100, 300);
        check(nudged(Grab::Inside, Nudge::First), 0, 200);
        // Day 200 of 1970 is 20 July.
        check(nudged(Grab::Left, Nudge::Months(1)), 231, 400);
    }

    #[test]
    fn a_month_ends_with_its_last_day() {
        let day = |year, month, day| days_from_civil(year, month, day) * DAY;
        let by = |t, months| Nudge::Months(months).applied(t);
        assert_eq!(by(day(2025, 1, 31), 1), day(2025, 2, 28));
        assert_eq!(by(day(2024, 1, 31), 1), day(2024, 2, 29));
        assert_eq!(by(day(2025, 12, 15), 1), day(2026, 1, 15));
        assert_eq!(by(day(2025, 1, 15), -1), day(2024, 12, 15));
    }

    #[test]
    fn where_all_is_shown_a_press_begins_a_new_range() {
        let extent = Viewport::new(0, 1000 * DAY);
        let brush = Brush::new(even(1000.0), DAY, HANDLE_PX, extent);
        assert!(brush.is_all());
        let drawn = brush.press(300.0).drag(400.0).release();
        assert_eq!(drawn.days(), Viewport::new(300 * DAY, 400 * DAY));
        // A click takes the column.
        let clicked = brush.press(300.0).release();
        assert!(!clicked.is_all());
        assert!(clicked.range().contains(300 * DAY) && clicked.range().span() <= 31 * DAY);
        // Of a part, the range as a whole is moved.
        let moved = drawn.press(350.0).drag(360.0).release();
        assert_eq!(moved.days(), Viewport::new(310 * DAY, 410 * DAY));
    }

    #[test]
    fn a_handle_stays_under_the_pointer_at_every_speed() {
        let spans: Vec<_> = (500..540).map(crate::timeline::testing::date).collect();
        let of: Vec<u32> = (0..40).collect();
        let extent = Viewport::new(0, 1000 * DAY);
        let axis = TimeAxis::new(extent, &Dates::new(&spans, &of), None, 1000.0);
        assert_eq!(axis.pieces().len(), 3);
        let brush = Brush::new(axis, DAY, HANDLE_PX, Viewport::new(510 * DAY, 900 * DAY));
        let (left, _) = brush.edges();
        let there = brush.press(left + 3.0).drag(53.0);
        assert!((there.edges().0 - 50.0).abs() < 0.1, "{:?}", there.edges());
    }

    #[test]
    fn ranges_are_of_whole_days() {
        let half = Viewport::new(10 * DAY + 1000, 20 * DAY - 1000);
        let brush = Brush::new(even(1000.0), 1, HANDLE_PX, half);
        assert_eq!(brush.days(), Viewport::new(10 * DAY, 20 * DAY));
        let hours = Viewport::new(10 * DAY + 3600, 10 * DAY + 7200);
        let brush = Brush::new(even(1000.0), 1, HANDLE_PX, hours);
        assert_eq!(brush.days(), Viewport::new(10 * DAY, 11 * DAY));
    }

    #[derive(Clone, Debug)]
    enum Do {
        Press(f64),
        Drag(f64),
        Release,
        Cancel,
        Pinch([f64; 4]),
        Nudge(Grab, Nudge),
    }

    fn any_do() -> impl Strategy<Value = Do> {
        let part = prop::sample::select(vec![Grab::Left, Grab::Right, Grab::Inside, Grab::Outside]);
        let nudge = prop::sample::select(vec![
            Nudge::Days(-1),
            Nudge::Days(7),
            Nudge::Months(-1),
            Nudge::Months(1),
            Nudge::First,
            Nudge::Last,
        ]);
        prop_oneof![
            3 => (-100.0..1100.0f64).prop_map(Do::Press),
            6 => (-100.0..1100.0f64).prop_map(Do::Drag),
            2 => Just(Do::Release),
            1 => Just(Do::Cancel),
            2 => prop::array::uniform4(-100.0..1100.0f64).prop_map(Do::Pinch),
            2 => (part, nudge).prop_map(|(a, b)| Do::Nudge(a, b)),
        ]
    }

    proptest! {
        #[test]
        fn stays_a_range(
            a in -100i64..1100, b in -100i64..1100, width in 10.0..2000.0f64, min in 1i64..2_000 * DAY,
            steps in prop::collection::vec(any_do(), 0..40),
        ) {
            let mut brush = Brush::new(even(width), min, HANDLE_PX, Viewport::new(a * DAY, b * DAY));
            for step in steps {
                brush = match step {
                    Do::Press(x) => brush.press(x),
                    Do::Drag(x) => brush.drag(x),
                    Do::Release => brush.release(),
                    Do::Cancel => brush.cancel(),
                    Do::Pinch([a, b, c, d]) => brush.pinch((a, b), (c, d)),
                    Do::Nudge(part, nudge) => brush.nudge(part, nudge),
                };
                let r = brush.range();
                prop_assert!(0 <= r.from && r.to <= 1000 * DAY);
                prop_assert!(r.span() >= min.min(1000 * DAY));
                let (left, right) = brush.handles();
                prop_assert!(right - left >= 2.0 * HANDLE_PX - 1e-6);
                prop_assert_eq!(brush.grab(left), Grab::Left);
                prop_assert_eq!(brush.grab(right), Grab::Right);
                let between = if brush.is_all() { Grab::Outside } else { Grab::Inside };
                prop_assert_eq!(brush.grab(f64::midpoint(left, right)), between);
                if width >= 72.0 {
                    prop_assert!(left >= 12.0 - 1e-6 && right <= width - 12.0 + 1e-6);
                }
            }
        }
    }
}
