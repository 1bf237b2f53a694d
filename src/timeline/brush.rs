//! The brush on the overview strip: a range with two handles.
//!
//! What belongs: what a press, a move and a key do to the range. What does not:
//! events of a browser, drawing. Every step takes a brush and returns one; the
//! page keeps the unfinished one to itself and sends the range when released.
//!
//! ```text
//!  ├───────[▌░░░░░░░░░▐]────────────┤   24 px to grab at each handle,
//!          left inside right            24 px or more between them
//! ```

use super::scale::Scale;
use super::viewport::{Limits, Viewport};
use crate::model::date::Instant;

/// Width of what can be grabbed at a handle. WCAG 2.2, criterion 2.5.8.
pub const HANDLE_PX: f64 = 24.0;

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
    /// The strip around it: a drag draws a new range, a click moves the old.
    Outside,
}

/// A step by the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Nudge {
    /// 1 % of the extent earlier.
    Back,
    /// 1 % of the extent later.
    Forward,
    /// 10 % of the extent earlier.
    FarBack,
    /// 10 % of the extent later.
    FarForward,
    /// As early as can be.
    First,
    /// As late as can be.
    Last,
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
    scale: Scale,
    range: Viewport,
    min_span: i64,
    drag: Option<Drag>,
}

impl Brush {
    /// A range on a strip that shows the whole extent of `limits`.
    #[must_use]
    pub fn new(limits: &Limits, width_px: f64, range: Viewport) -> Self {
        let scale = Scale::new(limits.extent, width_px);
        let brush = Self {
            scale,
            range,
            min_span: limits.min_span.clamp(1, scale.viewport().span()),
            drag: None,
        };
        Self {
            range: range.clamp(&brush.limits()),
            ..brush
        }
    }

    fn limits(&self) -> Limits {
        Limits {
            extent: self.scale.viewport(),
            min_span: self.min_span,
        }
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
            self.scale.x_from_time(self.range.from),
            self.scale.x_from_time(self.range.to),
        )
    }

    /// The middles of the two handles. They are the edges of the range, but
    /// move apart when it is narrow, and in from the ends of the strip, so that
    /// both handles and the inside can always be grabbed.
    #[must_use]
    pub fn handles(&self) -> (f64, f64) {
        let (half, width) = (HANDLE_PX / 2.0, self.scale.width_px());
        let (x0, x1) = self.edges();
        let (left, right) = (x0.max(half), x1.min(width - half));
        if right - left >= 2.0 * HANDLE_PX {
            return (left, right);
        }
        let mid = f64::midpoint(left, right)
            .min(width - 3.0 * half)
            .max(3.0 * half);
        (mid - HANDLE_PX, mid + HANDLE_PX)
    }

    /// What a press at `x` would grab.
    #[must_use]
    pub fn grab(&self, x: f64) -> Grab {
        let (left, right) = self.handles();
        if (x - left).abs() <= HANDLE_PX / 2.0 {
            Grab::Left
        } else if (x - right).abs() <= HANDLE_PX / 2.0 {
            Grab::Right
        } else if left < x && x < right {
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
        let by = self.scale.time_from_x(x) - self.scale.time_from_x(drag.x);
        let before = drag.range;
        let range = match drag.grab {
            Grab::Left => self.with_start(before.from + by),
            Grab::Right => self.with_end(before.to + by),
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

    /// The pointer goes up. A click outside moves the range there.
    #[must_use]
    pub fn release(self) -> Self {
        let range = match self.drag {
            Some(d) if d.grab == Grab::Outside && !d.moved => {
                let from = self.scale.time_from_x(d.x) - self.range.span() / 2;
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
        let extent = brush.scale.viewport().span();
        let by = match nudge {
            Nudge::Back => -(extent / 100).max(1),
            Nudge::Forward => (extent / 100).max(1),
            Nudge::FarBack => -(extent / 10).max(1),
            Nudge::FarForward => (extent / 10).max(1),
            Nudge::First => -extent,
            Nudge::Last => extent,
        };
        let range = match part {
            Grab::Left => brush.with_start(brush.range.from + by),
            Grab::Right => brush.with_end(brush.range.to + by),
            Grab::Inside | Grab::Outside => brush.range.shift(by).clamp(&brush.limits()),
        };
        Self { range, ..brush }
    }

    /// The range with another start: not before the extent, and `min_span`
    /// short of the end.
    fn with_start(&self, t: Instant) -> Viewport {
        let to = self.drag.map_or(self.range, |d| d.range).to;
        Viewport {
            from: t.max(self.scale.viewport().from).min(to - self.min_span),
            to,
        }
    }

    fn with_end(&self, t: Instant) -> Viewport {
        let from = self.drag.map_or(self.range, |d| d.range).from;
        Viewport {
            from,
            to: t.min(self.scale.viewport().to).max(from + self.min_span),
        }
    }

    /// A new range from where the press was to where the pointer is; one that
    /// is too short grows towards the pointer.
    fn drawn(&self, anchor: f64, x: f64) -> Viewport {
        let extent = self.scale.viewport();
        let inside = |x| self.scale.time_from_x(x).max(extent.from).min(extent.to);
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
    use crate::model::date::DAY;
    use proptest::prelude::*;

    /// A strip of 1000 px for 1000 days.
    fn brush(from: i64, to: i64) -> Brush {
        let limits = Limits {
            extent: Viewport::new(0, 1000 * DAY),
            min_span: DAY,
        };
        Brush::new(&limits, 1000.0, Viewport::new(from * DAY, to * DAY))
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
    fn clicks_and_escapes() {
        check(brush(200, 400).press(600.0).drag(602.0).release(), 500, 700);
        check(brush(200, 400).press(990.0).release(), 800, 1000);
        check(brush(200, 400).press(300.0).drag(350.0).cancel(), 200, 400);
    }

    #[test]
    fn keys() {
        check(brush(200, 400).nudge(Grab::Left, Nudge::Forward), 210, 400);
        check(brush(200, 400).nudge(Grab::Left, Nudge::Last), 399, 400);
        check(brush(200, 400).nudge(Grab::Right, Nudge::Last), 200, 1000);
        check(
            brush(200, 400).nudge(Grab::Inside, Nudge::FarBack),
            100,
            300,
        );
        check(brush(200, 400).nudge(Grab::Inside, Nudge::First), 0, 200);
    }

    #[derive(Clone, Debug)]
    enum Do {
        Press(f64),
        Drag(f64),
        Release,
        Cancel,
        Nudge(Grab, Nudge),
    }

    fn any_do() -> impl Strategy<Value = Do> {
        let part = prop::sample::select(vec![Grab::Left, Grab::Right, Grab::Inside, Grab::Outside]);
        let nudge = prop::sample::select(vec![
            Nudge::Back,
            Nudge::Forward,
            Nudge::FarBack,
            Nudge::FarForward,
            Nudge::First,
            Nudge::Last,
        ]);
        prop_oneof![
            3 => (-100.0..1100.0f64).prop_map(Do::Press),
            6 => (-100.0..1100.0f64).prop_map(Do::Drag),
            2 => Just(Do::Release),
            1 => Just(Do::Cancel),
            2 => (part, nudge).prop_map(|(a, b)| Do::Nudge(a, b)),
        ]
    }

    proptest! {
        #[test]
        fn stays_a_range(
            a in -100i64..1100, b in -100i64..1100, width in 10.0..2000.0f64, min in 1i64..2_000 * DAY,
            steps in prop::collection::vec(any_do(), 0..40),
        ) {
            let limits = Limits { extent: Viewport::new(0, 1000 * DAY), min_span: min };
            let mut brush = Brush::new(&limits, width, Viewport::new(a * DAY, b * DAY));
            for step in steps {
                brush = match step {
                    Do::Press(x) => brush.press(x),
                    Do::Drag(x) => brush.drag(x),
                    Do::Release => brush.release(),
                    Do::Cancel => brush.cancel(),
                    Do::Nudge(part, nudge) => brush.nudge(part, nudge),
                };
                let r = brush.range();
                prop_assert!(0 <= r.from && r.to <= 1000 * DAY);
                prop_assert!(r.span() >= min.min(1000 * DAY));
                let (left, right) = brush.handles();
                prop_assert!(right - left >= 2.0 * HANDLE_PX - 1e-6);
                prop_assert_eq!(brush.grab(left), Grab::Left);
                prop_assert_eq!(brush.grab(right), Grab::Right);
                prop_assert_eq!(brush.grab(f64::midpoint(left, right)), Grab::Inside);
                if width >= 72.0 {
                    prop_assert!(left >= 12.0 - 1e-6 && right <= width - 12.0 + 1e-6);
                }
            }
        }
    }
}
