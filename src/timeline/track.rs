//! Packing the marks of a lane into tracks.
//!
//! What belongs: intervals, which of them share a track, which find no place.
//! What does not: time, heights, clusters (`lane`).
//!
//! All here take intervals sorted by their left edge.

use super::mark::{Label, Mark};
use super::metrics::Metrics;

/// The hit area of an item, before it is known whether it will be a mark.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Slot {
    pub hit0: f64,
    pub hit1: f64,
    /// Index of the item.
    pub item: u32,
    pub weight: u8,
    /// Whether it has found no place in a track.
    pub is_evicted: bool,
}

/// Evicts until no more than `max_tracks` overlap anywhere: of those that
/// overlap the lightest goes, then the narrowest, then the latest. Scheduling
/// on k machines; a bar that spans the window is not given up for a point that
/// a cluster tells as well.
pub(crate) fn evict(slots: &mut [Slot], max_tracks: u32, gap_px: f64) {
    let mut active: Vec<usize> = Vec::new();
    for i in 0..slots.len() {
        let left = slots[i].hit0;
        active.retain(|&a| slots[a].hit1 + gap_px > left);
        active.push(i);
        if active.len() <= max_tracks as usize {
            continue;
        }
        let mut victim = 0;
        for k in 1..active.len() {
            let (a, b) = (&slots[active[k]], &slots[active[victim]]);
            let width = |s: &Slot| s.hit1 - s.hit0;
            if a.weight < b.weight || (a.weight == b.weight && width(a) <= width(b)) {
                victim = k;
            }
        }
        slots[active.remove(victim)].is_evicted = true;
    }
}

/// Gives every mark a track, and returns how many there are: the fewest that
/// the hit areas need, or up to [`Metrics::label_tracks`] when that keeps
/// labels whole.
///
/// A mark goes to the first track where neither a mark nor the label of the
/// last one is in its way; else to a new one for labels' sake; else to where it
/// costs the lightest mark its label.
pub(crate) fn assign(marks: &mut [Mark], metrics: &Metrics, width_px: f64) -> u32 {
    // Of the last mark of each track: end of hit area, end of label, weight.
    let mut tracks: Vec<(f64, f64, u8)> = Vec::new();
    for mark in marks {
        let mut best: Option<(usize, u8)> = None;
        let mut is_free = false;
        for (k, &(hard, soft, weight)) in tracks.iter().enumerate() {
            if soft <= mark.hit0 {
                best = Some((k, 0));
                is_free = true;
                break;
            }
            if hard <= mark.hit0 && best.is_none_or(|(_, least)| weight < least) {
                best = Some((k, weight));
            }
        }
        if !is_free && tracks.len() < metrics.label_tracks.min(metrics.max_tracks) as usize {
            best = None;
        }
        let hard = mark.hit1 + metrics.gap_px;
        let label = label_right(mark, metrics);
        let is_wish = label <= width_px && !mark.has_room_inside(metrics);
        let soft = if is_wish {
            hard.max(label + metrics.gap_px)
        } else {
            hard
        };
        let last = (hard, soft, mark.weight);
        let k = match best {
            Some((k, _)) => {
                tracks[k] = last;
                k
            }
            None => {
                tracks.push(last);
                tracks.len() - 1
            }
        };
        mark.track = k as u32;
    }
    tracks.len() as u32
}

/// The right edge of the label when it stands to the right of its mark.
fn label_right(mark: &Mark, metrics: &Metrics) -> f64 {
    mark.right(metrics) + metrics.label_gap_px + mark.label_width_px
}

/// Places the labels that have room: inside the bar, or to the right up to the
/// next mark of the track or the edge of the window.
pub(crate) fn label(marks: &mut [Mark], tracks: u32, metrics: &Metrics, width_px: f64) {
    let mut limits = vec![width_px; tracks as usize];
    for mark in marks.iter_mut().rev() {
        let Some(limit) = limits.get_mut(mark.track as usize) else {
            continue;
        };
        mark.label = if mark.label_width_px <= 0.0 {
            Label::None
        } else if mark.has_room_inside(metrics) {
            Label::Inside {
                x: mark.fade0 + metrics.label_gap_px,
            }
        } else if label_right(mark, metrics) <= *limit {
            Label::Right {
                x: mark.right(metrics) + metrics.label_gap_px,
            }
        } else {
            Label::None
        };
        *limit = mark.hit0 - metrics.gap_px;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(max_tracks: u32, list: &[(f64, f64, u8)], kept: &str) {
        let mut slots: Vec<Slot> = (0..)
            .zip(list)
            .map(|(item, &(hit0, hit1, weight))| Slot {
                hit0,
                hit1,
                item,
                weight,
                is_evicted: false,
            })
            .collect();
        evict(&mut slots, max_tracks, 1.0);
        let got: String = slots
            .iter()
            .map(|s| if s.is_evicted { '·' } else { '█' })
            .collect();
        assert_eq!(got, kept);
    }

    #[test]
    fn evicts_light_narrow_late() {
        let points = [(0.0, 24.0, 1), (5.0, 29.0, 1), (10.0, 34.0, 1)];
        check(3, &points, "███");
        check(2, &points, "██·");
        check(0, &points, "···");
        check(2, &[(0.0, 24.0, 0), (5.0, 29.0, 1), (10.0, 34.0, 1)], "·██");
        check(1, &[(0.0, 90.0, 1), (5.0, 29.0, 1), (95.0, 99.0, 1)], "█·█");
    }

    #[test]
    fn keeps_a_gap() {
        check(1, &[(0.0, 24.0, 1), (25.0, 49.0, 1)], "██");
        check(1, &[(0.0, 24.0, 1), (24.5, 48.5, 1)], "█·");
    }
}
