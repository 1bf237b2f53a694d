//! What is where in a scene, and what is next to it.
//!
//! What belongs: answers to a pointer and to the arrow keys, read from a
//! [`Scene`]. What does not: events of a browser, what is then selected.

use super::lane::Cluster;
use super::mark::{Label, Mark};
use super::scene::Scene;

/// What is at a position, or next to it: positions in the lists of the scene.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hit {
    /// In [`Scene::marks`].
    Mark(usize),
    /// In [`Scene::clusters`].
    Cluster(usize),
    /// In [`Scene::lanes`]: nothing but its ground.
    Lane(usize),
}

/// Where to go by the arrow keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Earlier in the lane.
    Left,
    /// Later in the lane.
    Right,
    /// The nearest in a lane above.
    Up,
    /// The nearest in a lane beneath.
    Down,
}

impl Scene {
    /// What is at a position: a mark's hit area or label, a cluster (the whole
    /// height of the strip), else the lane. `None` on the axis and outside.
    #[must_use]
    pub fn hit(&self, x: f64, y: f64) -> Option<Hit> {
        let lane = self
            .lanes
            .iter()
            .position(|l| l.y <= y && y < l.y + l.height)?;
        if x < 0.0 || x > self.scale.width_px() {
            return None;
        }
        let half = self.metrics.track_px / 2.0;
        let is_on = |m: &Mark| {
            (m.hit0 <= x && x <= m.hit1)
                || match m.label {
                    Label::Right { x: left } => left <= x && x <= left + m.label_width_px,
                    Label::Left { x: right } => right - m.label_width_px <= x && x <= right,
                    // Within the hit area.
                    Label::Inside { .. } | Label::None => false,
                }
        };
        let mark = self
            .marks
            .iter()
            .position(|m| m.lane as usize == lane && (y - m.y).abs() <= half && is_on(m));
        let strip_y = self.lanes.get(lane).and_then(|l| l.strip_y);
        mark.map(Hit::Mark)
            .or_else(|| {
                let top = strip_y?;
                self.clusters
                    .iter()
                    .position(|c| c.lane as usize == lane && top <= y && c.x0 <= x && x < c.x1)
                    .map(Hit::Cluster)
            })
            .or(Some(Hit::Lane(lane)))
    }

    /// The mark or cluster of a row; `None` when it is not in view.
    #[must_use]
    pub fn find(&self, row: u32) -> Option<Hit> {
        self.marks
            .iter()
            .position(|m| m.row == row)
            .map(Hit::Mark)
            .or_else(|| {
                self.clusters
                    .iter()
                    .position(|c| c.contains(row))
                    .map(Hit::Cluster)
            })
    }

    /// The first of the rows that a hit stands for.
    #[must_use]
    pub fn row(&self, hit: Hit) -> Option<u32> {
        match hit {
            Hit::Mark(i) => self.marks.get(i).map(|m| m.row),
            Hit::Cluster(i) => self.clusters.get(i).map(Cluster::first),
            Hit::Lane(_) => None,
        }
    }

    /// Where curves to a mark or cluster end: its middle, and on what height.
    pub(crate) fn anchor(&self, hit: Hit) -> Option<(f64, f64)> {
        match hit {
            Hit::Mark(i) => self.marks.get(i).map(|m| (m.center(), m.y)),
            Hit::Cluster(i) => self
                .clusters
                .get(i)
                .map(|c| (c.center(), f64::midpoint(c.top, c.y))),
            Hit::Lane(_) => None,
        }
    }

    /// All that can be selected, as `(lane, x, y, hit)`.
    pub(crate) fn stops(&self) -> impl Iterator<Item = (u32, f64, f64, Hit)> {
        let marks = (0..).zip(&self.marks).map(|(i, m)| (m.lane, Hit::Mark(i)));
        let clusters = (0..)
            .zip(&self.clusters)
            .map(|(i, c)| (c.lane, Hit::Cluster(i)));
        marks.chain(clusters).filter_map(|(lane, hit)| {
            let (x, y) = self.anchor(hit)?;
            Some((lane, x, y, hit))
        })
    }

    /// The next mark or cluster from a row by an arrow key; `None` at the end,
    /// or when the row is not in view. Left and right reach everything in a
    /// lane, each once.
    #[must_use]
    pub fn neighbour(&self, row: u32, direction: Direction) -> Option<Hit> {
        let here = self.find(row)?;
        let (lane, x, y, _) = self.stops().find(|stop| stop.3 == here)?;
        let is_forward = matches!(direction, Direction::Right | Direction::Down);
        // Of what lies in the direction, the nearest: by time and then from top
        // to bottom within a lane, by lane and then by distance across lanes.
        let along = |a: &(f64, f64), b: &(f64, f64)| {
            let order = a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1));
            if is_forward { order } else { order.reverse() }
        };
        let key = |stop: &(u32, f64, f64, Hit)| match direction {
            Direction::Left | Direction::Right => (stop.1, stop.2),
            Direction::Up | Direction::Down => {
                let far = (stop.1 - x).abs();
                let far = if is_forward { far } else { -far };
                (f64::from(stop.0), far)
            }
        };
        let origin = match direction {
            Direction::Left | Direction::Right => (x, y),
            // Beyond everything in its own lane.
            Direction::Up => (f64::from(lane), f64::NEG_INFINITY),
            Direction::Down => (f64::from(lane), f64::INFINITY),
        };
        let is_across = matches!(direction, Direction::Up | Direction::Down);
        self.stops()
            .filter(|stop| is_across || stop.0 == lane)
            .filter(|stop| along(&key(stop), &origin).is_gt())
            .min_by(|a, b| along(&key(a), &key(b)))
            .map(|stop| stop.3)
    }
}
