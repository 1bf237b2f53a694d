//! Relations between marks, as curves.
//!
//! What belongs: control points. What does not: which relations there are, and
//! how a line tells its kind (the painters).

use super::scene::Scene;

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

impl Scene {
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
