//! One lane: its items become marks in tracks, and clusters where they crowd.
//!
//! What belongs: what the marks of one lane do to each other. What does not:
//! lanes among themselves (`scene`), names of lanes, heights.
//!
//! ```text
//!  │ ● Talks      ● Statement   ▒▓████▓▒           tracks
//!  │        ◆ Decision     ●
//!  │  ▁▁ ▃▃ ██ ▅▅                 strip of clusters: a small histogram
//! ```

use super::item::Item;
use super::mark::{Mark, Measured, measure};
use super::metrics::Metrics;
use super::scale::Scale;
use super::track::{Slot, assign, evict, label};
use std::ops::Range;

/// Items too close to be told apart, drawn as one bar of a histogram.
#[derive(Clone, Debug, PartialEq)]
pub struct Cluster {
    /// Its lane.
    pub lane: u32,
    /// Left edge.
    pub x0: f64,
    /// Right edge. All clusters are equally wide, but for those the window
    /// cuts.
    pub x1: f64,
    /// Top of the strip it stands in.
    pub top: f64,
    /// Foot of the bar.
    pub y: f64,
    /// Height of the bar, in proportion to the count; 0 where the density of
    /// the lane is drawn finer.
    pub height: f64,
    /// What it stands for; never empty.
    pub members: Members,
}

/// The items of a cluster, by their rows, in order of time.
#[derive(Clone, Debug, PartialEq)]
pub enum Members {
    /// Those that found no place.
    Some(Vec<u32>),
    /// All of a run.
    Run(Range<u32>),
}

impl Cluster {
    /// How many items it stands for.
    #[must_use]
    pub fn count(&self) -> usize {
        match &self.members {
            Members::Some(rows) => rows.len(),
            Members::Run(run) => run.len(),
        }
    }

    /// The rows of its items, in order of time.
    pub fn rows(&self) -> impl Iterator<Item = u32> + '_ {
        let (some, run): (&[u32], _) = match &self.members {
            Members::Some(rows) => (rows, 0..0),
            Members::Run(run) => (&[], run.clone()),
        };
        some.iter().copied().chain(run)
    }

    /// The row of its first item.
    #[must_use]
    pub fn first(&self) -> u32 {
        self.rows().next().unwrap_or_default()
    }

    /// Whether an item is in it.
    #[must_use]
    pub fn contains(&self, row: u32) -> bool {
        match &self.members {
            Members::Some(rows) => rows.contains(&row),
            Members::Run(run) => run.contains(&row),
        }
    }

    /// The middle.
    #[must_use]
    pub fn center(&self) -> f64 {
        f64::midpoint(self.x0, self.x1)
    }
}

/// The slots of a lane while it is filled, and what lies outside the window.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filling {
    pub slots: Vec<Slot>,
    pub before: u32,
    pub after: u32,
}

impl Filling {
    pub fn add(&mut self, index: u32, item: &Item, scale: &Scale, metrics: &Metrics) {
        match measure(item, scale, metrics) {
            Measured::Before => self.before += 1,
            Measured::After => self.after += 1,
            Measured::Visible(mark) => self.slots.push(Slot {
                hit0: mark.hit0,
                hit1: mark.hit1,
                item: index,
                weight: mark.weight,
                is_evicted: false,
            }),
        }
    }
}

/// A lane laid out along the x axis.
#[derive(Clone, Debug, Default)]
pub(crate) struct Arranged {
    pub marks: Vec<Mark>,
    pub clusters: Vec<Cluster>,
    pub tracks: u32,
}

/// Turns every slot into a mark or a part of exactly one cluster.
pub(crate) fn arrange(
    mut slots: Vec<Slot>,
    items: &[Item],
    scale: &Scale,
    metrics: &Metrics,
) -> Arranged {
    slots.sort_unstable_by(|a, b| a.hit0.total_cmp(&b.hit0).then(a.item.cmp(&b.item)));
    evict(&mut slots, metrics.max_tracks, metrics.gap_px);
    let clusters = cluster(&mut slots, items, scale, metrics);
    // What is left is part of what fitted, so it fits as well.
    let mut marks: Vec<Mark> = slots
        .iter()
        .filter(|slot| !slot.is_evicted)
        .filter_map(|slot| items.get(slot.item as usize))
        .filter_map(|item| match measure(item, scale, metrics) {
            Measured::Visible(mark) => Some(mark),
            _ => None,
        })
        .collect();
    let tracks = assign(&mut marks, metrics, scale.width_px());
    label(&mut marks, tracks, metrics, scale.width_px());
    Arranged {
        marks,
        clusters,
        tracks,
    }
}

/// The bins of clusters. They are anchored in time, not in the window, and so
/// move along when the reader pans; the window's start is within the first.
pub(crate) struct Bins {
    /// The width of each.
    pub bin_px: f64,
    /// How much of the first lies before the window.
    pub offset_px: f64,
    /// How many there are.
    pub n: usize,
}

impl Bins {
    pub fn new(scale: &Scale, metrics: &Metrics) -> Self {
        let (from, spp) = (scale.viewport().from as f64, scale.seconds_per_px());
        let bin_px = metrics.bin_px.max(1.0);
        // Not by `rem_euclid`, which is long in wasm: it is exact for all floats.
        let bins = from / (bin_px * spp);
        let offset_px = (bins - bins.floor()) * bin_px;
        let n = ((scale.width_px() + offset_px) / bin_px) as usize + 1;
        Bins {
            bin_px,
            offset_px,
            n,
        }
    }

    /// The edges of a bin within the window.
    pub fn edges(&self, nth: usize, scale: &Scale) -> (f64, f64) {
        let x0 = nth as f64 * self.bin_px - self.offset_px;
        (x0.max(0.0), (x0 + self.bin_px).min(scale.width_px()))
    }
}

/// Gathers the evicted into bins. Whoever is narrow and no heavier than
/// someone evicted joins the bin, so that its count tells of the whole crowd.
fn cluster(slots: &mut [Slot], items: &[Item], scale: &Scale, metrics: &Metrics) -> Vec<Cluster> {
    if !slots.iter().any(|s| s.is_evicted) {
        return Vec::new();
    }
    let bins = Bins::new(scale, metrics);
    let Bins {
        bin_px,
        offset_px,
        n,
    } = bins;
    let center = |s: &Slot| f64::midpoint(s.hit0, s.hit1);
    // The cast saturates; a center is within the window anyhow.
    let bin = |s: &Slot| (((center(s) + offset_px) / bin_px) as usize).min(n - 1);

    // The heaviest evicted of every bin.
    let mut evicted: Vec<Option<u8>> = vec![None; n];
    for slot in slots.iter().filter(|s| s.is_evicted) {
        let heaviest = &mut evicted[bin(slot)];
        *heaviest = (*heaviest).max(Some(slot.weight));
    }
    let mut rows: Vec<Vec<u32>> = vec![Vec::new(); n];
    for slot in slots.iter_mut() {
        let k = bin(slot);
        let is_narrow = slot.hit1 - slot.hit0 <= bin_px;
        slot.is_evicted |= is_narrow && evicted[k] >= Some(slot.weight);
        if slot.is_evicted {
            rows[k].extend(items.get(slot.item as usize).map(|item| item.row));
        }
    }
    rows.into_iter()
        .enumerate()
        .filter(|(_, rows)| !rows.is_empty())
        .map(|(k, rows)| {
            let (x0, x1) = bins.edges(k, scale);
            Cluster {
                lane: 0,
                x0,
                x1,
                top: 0.0,
                y: 0.0,
                height: 0.0,
                members: Members::Some(rows),
            }
        })
        .collect()
}
