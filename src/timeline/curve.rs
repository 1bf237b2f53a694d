//! Relations between marks, as curves.
//!
//! What belongs: control points, and where on a curve its word stands. What does not: which
//! relations there are, and how a line tells its kind (the painters).

use super::{
    mark::{Label, Mark},
    scene::Scene,
};

/// Where along a curve its word may stand, the best first: from the middle towards the other end,
/// where the curves from one event lie apart.
const ALONG: [f64; 11] = [
    0.5, 0.58, 0.66, 0.74, 0.42, 0.82, 0.34, 0.9, 0.26, 0.95, 0.18,
];

/// A rectangle, by its left, top, right and bottom edge.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// Left edge.
    pub x0: f64,
    /// Top edge.
    pub y0: f64,
    /// Right edge.
    pub x1: f64,
    /// Bottom edge.
    pub y1: f64,
}

impl Area {
    /// That of a size around a point.
    #[must_use]
    pub fn around((x, y): (f64, f64), (width, height): (f64, f64)) -> Area {
        let (half, half_height) = (width / 2.0, height / 2.0);
        Area {
            x0: x - half,
            y0: y - half_height,
            x1: x + half,
            y1: y + half_height,
        }
    }

    /// The middle.
    #[must_use]
    pub fn center(&self) -> (f64, f64) {
        (
            f64::midpoint(self.x0, self.x1),
            f64::midpoint(self.y0, self.y1),
        )
    }

    /// How much of it lies over another.
    fn common(&self, other: &Area) -> f64 {
        let wide = (self.x1.min(other.x1) - self.x0.max(other.x0)).max(0.0);
        let high = (self.y1.min(other.y1) - self.y0.max(other.y0)).max(0.0);
        wide * high
    }
}

/// A relation between two rows, as a cubic Bézier curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Curve {
    /// The two rows.
    pub rows: (u32, u32),
    /// Start.
    pub from: (f64, f64),
    /// First control point.
    pub c1: (f64, f64),
    /// Second control point.
    pub c2: (f64, f64),
    /// End.
    pub to: (f64, f64),
}

impl Curve {
    /// The point after a share of the way, from 0 to 1 (Bernstein's form).
    #[must_use]
    pub fn at(&self, share: f64) -> (f64, f64) {
        let rest = 1.0 - share;
        let weights = [
            rest * rest * rest,
            3.0 * rest * rest * share,
            3.0 * rest * share * share,
            share * share * share,
        ];
        let points = [self.from, self.c1, self.c2, self.to];
        let sum = |of: fn((f64, f64)) -> f64| -> f64 {
            (weights.iter().zip(points))
                .map(|(weight, point)| weight * of(point))
                .sum()
        };
        (sum(|point| point.0), sum(|point| point.1))
    }
}

/// What a mark says, without its bar: its glyph and its label.
fn said(mark: &Mark, scene: &Scene) -> Area {
    let radius = scene.metrics.point_radius_px;
    let glyph = mark.glyph_x(&scene.metrics);
    let (x0, x1) = match mark.label {
        Label::None => (glyph - radius, glyph + radius),
        Label::Right { x } | Label::Inside { x } => (glyph - radius, x + mark.label_width_px),
        Label::Left { x } => (x - mark.label_width_px, glyph + radius),
    };
    Area {
        x0,
        x1,
        y0: mark.y - radius,
        y1: mark.y + radius,
    }
}

impl Scene {
    /// Where the word of a curve stands, of a size: on the curve or close beside it, clear of what
    /// marks say and of what is `taken` already; nowhere where it would cover any of it.
    #[must_use]
    pub fn word_on(&self, curve: &Curve, size: (f64, f64), taken: &[Area]) -> Option<Area> {
        let half = size.0 / 2.0;
        let (left, right) = (half, (self.scale.width_px() - half).max(half));
        let beside = half + self.metrics.label_gap_px;
        let mut areas = [0.0, -beside, beside].into_iter().flat_map(|aside| {
            ALONG.iter().map(move |&share| {
                let (x, y) = curve.at(share);
                Area::around(((x + aside).clamp(left, right), y), size)
            })
        });
        let is_clear = |area: &Area| {
            let mut marks = self.marks.iter().map(|mark| said(mark, self));
            marks.all(|said| area.common(&said) <= 0.0)
                && taken.iter().all(|other| area.common(other) <= 0.0)
        };
        areas.find(is_clear)
    }

    /// Curves between the marks (or clusters) of pairs of rows; pairs that are
    /// not both in view, or are in one cluster, are left out.
    ///
    /// ```text
    ///   a ╮              a ╭────╮ b
    ///     ╰──╮
    ///        ╰ b    across tracks, and within one
    /// ```
    #[must_use]
    pub fn curves(&self, pairs: &[(u32, u32)]) -> Vec<Curve> {
        let curve = |&rows: &(u32, u32)| {
            let (a, b) = (self.find(rows.0)?, self.find(rows.1)?);
            if a == b {
                return None;
            }
            let (from, to) = (self.anchor(a)?, self.anchor(b)?);
            let mid = f64::midpoint(from.1, to.1);
            let (c1, c2) = if (to.1 - from.1).abs() < self.metrics.track_px / 2.0 {
                // On one track it goes over what lies between.
                let rise = self.metrics.track_px + 0.1 * (to.0 - from.0).abs().min(200.0);
                ((from.0, mid - rise), (to.0, mid - rise))
            } else {
                ((from.0, mid), (to.0, mid))
            };
            Some(Curve {
                rows,
                from,
                c1,
                c2,
                to,
            })
        };
        pairs.iter().filter_map(curve).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::timeline::{
        metrics::Metrics,
        scale::Scale,
        scene::{SceneInput, layout},
        testing::{date, item},
        viewport::Viewport,
    };
    use crate::{model::date::DAY, timeline::item::Item};

    fn scene(items: &[Item]) -> Scene {
        layout(&SceneInput {
            scale: Scale::new(Viewport::new(0, 100 * DAY), 1000.0),
            items,
            dense: &[],
            lanes: 3,
            metrics: Metrics::DESKTOP,
        })
    }

    #[test]
    fn a_curve_begins_and_ends_at_its_ends() {
        let s = scene(&[item(0, date(10)), item(1, date(50))]);
        let curve = s.curves(&[(0, 1)])[0];
        assert_eq!((curve.at(0.0), curve.at(1.0)), (curve.from, curve.to));
        let (x, y) = curve.at(0.5);
        assert!((x - 305.0).abs() < 1e-9 && y < curve.from.1);
    }

    #[test]
    fn a_word_is_clear_of_labels_and_of_other_words() {
        let long = |row, day, lane| Item {
            label_width_px: 280.0,
            lane,
            ..item(row, date(day))
        };
        // The middle of the way from the first lane to the third is in the label of the second.
        let s = scene(&[long(0, 30, 0), long(1, 30, 1), long(2, 40, 2)]);
        let curve = s.curves(&[(0, 2)])[0];
        let middle = Area::around(curve.at(0.5), (60.0, 16.0));
        let label = said(&s.marks[1], &s);
        assert!(middle.common(&label) > 0.0);
        let word = s.word_on(&curve, (60.0, 16.0), &[]).expect("room");
        let covered: f64 = (s.marks.iter())
            .map(|mark| word.common(&said(mark, &s)))
            .sum();
        assert_eq!(covered, 0.0, "{word:?}");
        // What is there already counts as well: none is better than one over another.
        let other = s.word_on(&curve, (60.0, 16.0), &[word]);
        assert!(
            other.is_none_or(|other| other.common(&word) == 0.0),
            "{other:?}"
        );
        let everywhere = Area::around(curve.at(0.5), (2000.0, 2000.0));
        assert_eq!(s.word_on(&curve, (60.0, 16.0), &[everywhere]), None);
    }
}
