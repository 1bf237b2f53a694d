//! Packing the marks of a lane into tracks.
//!
//! What belongs: intervals, which of them share a track, which find no place.
//! What does not: time, heights, clusters (`lane`).
//!
//! All here take intervals sorted by their left edge.

use super::mark::{Label, Mark, Shape};
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

/// What a mark asks for along its track.
#[derive(Clone, Copy, Debug)]
struct Wish {
    /// Whether the label stands before the mark.
    is_left: bool,
    /// Where the mark begins, with the least of a label that stands before it.
    start: f64,
    /// Where it ends, with the least of a label that stands behind it.
    end: f64,
    /// Where it ends when the label is whole.
    whole: f64,
}

impl Wish {
    /// A label stands behind its mark, near the end of the window before it.
    fn of(mark: &Mark, metrics: &Metrics, width_px: f64) -> Wish {
        let bare = Wish {
            is_left: false,
            start: mark.hit0,
            end: mark.hit1,
            whole: mark.hit1,
        };
        let full = mark.label_width_px;
        if full <= 0.0 || mark.has_room_inside(metrics) {
            return bare;
        }
        let (before, behind) = (label_end_before(mark, metrics), label_start(mark, metrics));
        let room = width_px - behind;
        let least = full.min(metrics.label_least_px);
        if room < full.min(metrics.label_turn_px) && before > room {
            return Wish {
                is_left: true,
                start: (before - least).min(mark.hit0),
                ..bare
            };
        }
        Wish {
            end: (behind + least).max(mark.hit1),
            whole: (behind + full).max(mark.hit1),
            ..bare
        }
    }
}

/// The last mark of a track while marks are given theirs.
struct Last {
    hit1: f64,
    wish: Wish,
    weight: u8,
}

/// Gives every mark a track, and returns how many there are: as many as the labels need to
/// say something, up to [`Metrics::label_tracks`], or as the hit areas need.
///
/// A mark goes where the label before it stays whole, and closest behind it; else to where
/// that label loses least; else to a new track; else to where it costs the lightest mark its
/// label.
pub(crate) fn assign(marks: &mut [Mark], metrics: &Metrics, width_px: f64) -> u32 {
    let (gap, apart) = (metrics.gap_px, metrics.label_apart_px);
    let mut tracks: Vec<Last> = Vec::new();
    for mark in marks {
        let wish = Wish::of(mark, metrics, width_px);
        // How much of its label the last mark of a track loses, and how far it is.
        let cost = |last: &Last| {
            let lost = (last.wish.whole + apart - wish.start).max(0.0);
            (lost, wish.start - last.wish.whole)
        };
        let with_labels = (tracks.iter().enumerate())
            .filter(|(_, last)| last.wish.end + apart <= wish.start)
            .map(|(nth, last)| (nth, cost(last)))
            .min_by(|(_, a), (_, b)| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
        let may_open = tracks.len() < metrics.label_tracks.min(metrics.max_tracks) as usize;
        let without = || {
            (tracks.iter().enumerate())
                .filter(|(_, last)| last.hit1 + gap <= mark.hit0)
                .min_by_key(|(_, last)| last.weight)
                .map(|(nth, _)| nth)
        };
        let track = match with_labels {
            Some((nth, _)) => Some(nth),
            None if may_open => None,
            None => without(),
        };
        let last = Last {
            hit1: mark.hit1,
            wish,
            weight: mark.weight,
        };
        let nth = track.unwrap_or(tracks.len());
        match tracks.get_mut(nth) {
            Some(before) => *before = last,
            None => tracks.push(last),
        }
        mark.track = nth as u32;
    }
    tracks.len() as u32
}

/// Where a label behind its mark begins.
fn label_start(mark: &Mark, metrics: &Metrics) -> f64 {
    mark.right(metrics) + metrics.label_gap_px
}

/// Where a label before its mark ends.
fn label_end_before(mark: &Mark, metrics: &Metrics) -> f64 {
    mark.left(metrics) - metrics.label_gap_px
}

/// Places the labels and gives them what room there is: inside the bar, behind the mark or
/// before it. One that has too little to say anything is left away.
pub(crate) fn label(marks: &mut [Mark], tracks: u32, metrics: &Metrics, width_px: f64) {
    let mut by_track: Vec<Vec<usize>> = vec![Vec::new(); tracks as usize];
    for (nth, mark) in marks.iter().enumerate() {
        if let Some(track) = by_track.get_mut(mark.track as usize) {
            track.push(nth);
        }
    }
    for track in by_track {
        label_track(marks, &track, metrics, width_px);
    }
}

/// Places the labels of the marks of one track, which `track` numbers from left to right.
fn label_track(marks: &mut [Mark], track: &[usize], metrics: &Metrics, width_px: f64) {
    let (gap, apart) = (metrics.label_gap_px, metrics.label_apart_px);
    // From the right: where what stands behind a mark begins is known when its label is placed.
    let mut limit = width_px;
    for (place, &nth) in track.iter().enumerate().rev() {
        let before = (place.checked_sub(1)).map(|place| &marks[track[place]]);
        let before = before.map(|mark| (mark.hit1, Wish::of(mark, metrics, width_px)));
        let mark = &mut marks[nth];
        let full = mark.label_width_px;
        let says_something = |room: f64| room >= full.min(metrics.label_least_px / 2.0);
        let (inside, x_inside) = (
            mark.room_inside(metrics),
            mark.fade0 + gap + metrics.glyph_px(),
        );
        let wish = Wish::of(mark, metrics, width_px);
        let behind = label_start(mark, metrics);
        let end_before = label_end_before(mark, metrics);
        // A label before its mark leaves the one before that whole where it has enough room itself.
        let from = before.map_or(0.0, |(hit1, wish)| {
            let enough = end_before - full.min(metrics.label_turn_px);
            let whole = (wish.whole + apart).min(enough);
            whole.max(wish.end + apart).min(mark.hit0).max(hit1 + gap)
        });
        let (label, room) = if full <= 0.0 {
            (Label::None, 0.0)
        } else if mark.has_room_inside(metrics) {
            (Label::Inside { x: x_inside }, full.min(inside))
        } else if wish.is_left && says_something(end_before - from) {
            (Label::Left { x: end_before }, full.min(end_before - from))
        } else if says_something(limit - behind) {
            (Label::Right { x: behind }, full.min(limit - behind))
        } else if mark.shape == Shape::Bar && says_something(inside) {
            (Label::Inside { x: x_inside }, full.min(inside))
        } else {
            (Label::None, 0.0)
        };
        mark.label = label;
        mark.label_width_px = room;
        limit = match label {
            Label::Left { x } => (x - room).min(mark.hit0) - apart,
            _ => mark.hit0 - gap,
        };
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
