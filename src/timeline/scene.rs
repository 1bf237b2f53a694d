//! The whole timeline, laid out: what painters draw and pointers hit.
//!
//! What belongs: heights, and the order of things. What does not: how it is
//! drawn. Painters, hit tests (`hit`) and curves (`curve`) read the same
//! [`Scene`].
//!
//! ```text
//!  ├ axis_px ─ major | minor ticks ─────────┤
//!  ├ lane 0 ─ pad, tracks, pad ─────────────┤
//!  ├ lane 1 ─ pad, tracks, clusters, pad ───┤
//! ```

use super::density::{Dense, Profile};
use super::item::Item;
use super::lane::{Arranged, Bins, Cluster, Filling, Members, arrange};
use super::mark::Mark;
use super::metrics::Metrics;
use super::scale::Scale;
use super::tick::{Axis, axis, weekends};

/// What to lay out.
#[derive(Clone, Copy, Debug)]
pub struct SceneInput<'a> {
    /// The window and its width.
    pub scale: Scale,
    /// The items, in any order.
    pub items: &'a [Item],
    /// The lanes too full for items, in order; their items are not among
    /// `items`.
    pub dense: &'a [Dense],
    /// The number of lanes.
    pub lanes: u32,
    /// Sizes.
    pub metrics: Metrics,
}

/// A lane, placed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LaneBox {
    /// Its number, from 0 on top.
    pub lane: u32,
    /// Top edge.
    pub y: f64,
    /// Height; an empty lane is as high as one track.
    pub height: f64,
    /// Number of tracks in use.
    pub tracks: u32,
    /// Top edge of the strip of clusters, when there is one.
    pub strip_y: Option<f64>,
    /// Items in view.
    pub visible: u32,
    /// Items that are over before the window: “◂ 12 earlier”.
    pub before: u32,
    /// Items that begin after the window: “3 later ▸”.
    pub after: u32,
}

/// The timeline, laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// What it was laid out for.
    pub scale: Scale,
    /// From top to bottom.
    pub lanes: Vec<LaneBox>,
    /// By lane, and in a lane by left edge.
    pub marks: Vec<Mark>,
    /// By lane, and in a lane by left edge.
    pub clusters: Vec<Cluster>,
    /// How full the lanes are that are too full for marks.
    pub profiles: Vec<Profile>,
    /// The axis of dates.
    pub axis: Axis,
    /// Saturdays and Sundays, `(x0, x1)`, when days are wide enough.
    pub weekends: Vec<(f64, f64)>,
    /// Items in view.
    pub visible: u32,
    /// Items over before the window.
    pub before: u32,
    /// Items that begin after the window.
    pub after: u32,
    /// Height of everything.
    pub height: f64,
    /// Sizes it was laid out with.
    pub metrics: Metrics,
}

/// Lays out the timeline. Every item of a lane is counted before the window,
/// after it, or is in it exactly once: as a mark, or in one cluster.
#[must_use]
pub fn layout(input: &SceneInput) -> Scene {
    let SceneInput {
        scale,
        items,
        dense,
        lanes,
        metrics,
    } = *input;
    let mut filling = vec![Filling::default(); lanes as usize];
    for (index, item) in (0..).zip(items) {
        if let Some(lane) = filling.get_mut(item.lane as usize) {
            lane.add(index, item, &scale, &metrics);
        }
    }
    let mut scene = Scene {
        scale,
        lanes: Vec::with_capacity(filling.len()),
        marks: Vec::new(),
        clusters: Vec::new(),
        profiles: Vec::new(),
        axis: axis(&scale, &metrics),
        weekends: weekends(&scale),
        visible: 0,
        before: 0,
        after: 0,
        height: metrics.axis_px,
        metrics,
    };
    let most = (dense.iter().flat_map(|lane| &lane.counts).copied().max()).unwrap_or(0);
    for (lane, filled) in (0..).zip(filling) {
        match dense.iter().find(|dense| dense.lane == lane) {
            Some(dense) => scene.push_dense(dense, most),
            None => scene.push_lane(lane, filled, items),
        }
    }
    scene
}

impl Scene {
    /// A lane of which only the density is drawn. Its clusters are what can be
    /// pointed at.
    fn push_dense(&mut self, dense: &Dense, most: u32) {
        let m = self.metrics;
        let y = self.height;
        let top = y + m.lane_pad_px;
        let foot = top + m.dense_px;
        let bins = Bins::new(&self.scale, &m);
        let mut row = dense.first;
        for nth in 0..bins.n {
            let (x0, x1) = bins.edges(nth, &self.scale);
            // A column belongs to the bin in which its left edge lies.
            let column = |x: f64| (x.max(0.0).ceil() as usize).min(dense.counts.len());
            let (a, b) = (column(x0), column(x1));
            let b = if nth + 1 == bins.n {
                dense.counts.len()
            } else {
                b.max(a)
            };
            let count: u32 = dense.counts[a..b].iter().sum();
            if count > 0 {
                self.clusters.push(Cluster {
                    lane: dense.lane,
                    x0,
                    x1,
                    top,
                    y: foot,
                    height: 0.0,
                    members: Members::Run(row..row + count),
                });
            }
            row += count;
        }
        let visible = row - dense.first;
        self.profiles
            .push(Profile::new(dense, foot, m.dense_px, most));
        let arranged = Arranged::default();
        let filled = Filling {
            slots: Vec::new(),
            before: dense.before,
            after: dense.after,
        };
        self.end_lane(dense.lane, foot, arranged, Some(top), &filled, visible);
    }

    fn push_lane(&mut self, lane: u32, mut filled: Filling, items: &[Item]) {
        let m = self.metrics;
        let slots = std::mem::take(&mut filled.slots);
        let visible = slots.len() as u32;
        let mut arranged = arrange(slots, items, &self.scale, &m);
        let y = self.height;
        let top = y + m.lane_pad_px;
        for mark in &mut arranged.marks {
            mark.y = top + (f64::from(mark.track) + 0.5) * m.track_px;
        }
        let most = arranged.clusters.iter().map(Cluster::count).max();
        let rows = arranged.tracks.max(u32::from(most.is_none()));
        let mut bottom = top + f64::from(rows) * m.track_px;
        let strip_y = most.map(|_| bottom);
        if let Some(most) = most {
            bottom += m.strip_px;
            for cluster in &mut arranged.clusters {
                cluster.lane = lane;
                cluster.top = bottom - m.strip_px;
                cluster.y = bottom;
                // Even a single item is seen.
                let share = cluster.count() as f64 / most as f64;
                cluster.height = (m.strip_px * share).max(3.0).min(m.strip_px);
            }
        }
        self.end_lane(lane, bottom, arranged, strip_y, &filled, visible);
    }

    fn end_lane(
        &mut self,
        lane: u32,
        bottom: f64,
        mut arranged: Arranged,
        strip_y: Option<f64>,
        filled: &Filling,
        visible: u32,
    ) {
        let y = self.height;
        self.height = bottom + self.metrics.lane_pad_px;
        self.visible += visible;
        self.before += filled.before;
        self.after += filled.after;
        self.lanes.push(LaneBox {
            lane,
            y,
            height: self.height - y,
            tracks: arranged.tracks,
            strip_y,
            visible,
            before: filled.before,
            after: filled.after,
        });
        self.marks.append(&mut arranged.marks);
        self.clusters.append(&mut arranged.clusters);
    }
}

#[cfg(test)]
mod tests;
