//! Which events stand in which lane, whatever their number: sets of places in
//! the order of time, of which a window takes what it shows.
//!
//! What belongs: from a selection to the [`Item`]s and [`Dense`] lanes of a
//! window. What does not: how these are laid out (`scene`), names of lanes.
//!
//! An item is an event in a lane. Items are numbered lane by lane, and in a
//! lane in the order of time.

use super::{
    density::{Dense, Density},
    item::Item,
    scale::Scale,
    viewport::Viewport,
};
use crate::{
    model::date::Instant,
    query::{Bits, Dates, Facet, Index, Ranked},
};

/// So many lanes at most; what is left shares one.
const LANES: usize = 40;

/// What a lane stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// A value of the facet, by its number in the column.
    Value(u32),
    /// So many values that have no lane of their own.
    Others(u32),
    /// No value.
    None,
}

/// The events of a lane.
#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
    /// What it stands for.
    pub of: Of,
    /// The places of its events.
    pub places: Ranked,
    /// The number of its first item.
    base: u32,
}

/// Where the events that pass stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Lanes {
    /// From top to bottom; none is empty.
    pub lanes: Vec<Lane>,
    /// The places of all events that pass.
    pub all: Ranked,
}

/// What the layout must know of an event beside its date.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Described {
    /// Whether its date is qualified: `~`, `?`.
    pub qualified: bool,
    /// Estimated width of its label.
    pub label_width_px: f32,
    /// The heavier keeps its mark and its label where room is short.
    pub weight: u8,
}

/// What a window shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shown {
    /// The items of lanes with room for marks.
    pub items: Vec<Item>,
    /// The lanes without.
    pub dense: Vec<Dense>,
}

impl Shown {
    /// Shows what was known before a moment as going no further.
    pub fn until(&mut self, moment: Instant, scale: &Scale) {
        for item in &mut self.items {
            item.span = item.span.until(moment);
        }
        for dense in &mut self.dense {
            dense.until(moment, scale);
        }
    }
}

impl Lanes {
    /// Spreads rows over lanes, one for each value of a facet, in the order
    /// given (numbers of values).
    pub fn new(index: &Index, rows: &Bits, facet: Facet, order: &[u32]) -> Self {
        let (column, dates) = (index.column(facet), index.dates());
        let totals = column.totals();
        let total = |value: u32| totals.get(value as usize).copied().unwrap_or(0);
        // Where there are too many, the values with most events have a lane.
        let least = match order.len() > LANES {
            true => {
                let mut totals: Vec<u32> = order.iter().map(|&value| total(value)).collect();
                totals.sort_unstable_by(|a, b| b.cmp(a));
                totals[LANES - 1]
            }
            false => 0,
        };
        let mut own: Vec<u32> = (order.iter().copied())
            .filter(|&value| total(value) >= least)
            .collect();
        own.truncate(LANES);
        // One more set for the others; `spread` adds one for no value.
        let others = own.len() as u32;
        let mut set_of = vec![others; column.values().len()];
        for (set, &value) in (0..).zip(&own) {
            if let Some(of) = set_of.get_mut(value as usize) {
                *of = set;
            }
        }
        let spread = column.spread(rows, &set_of, own.len() + 1);
        let left = column.values().len().saturating_sub(own.len()) as u32;
        let of = (own.into_iter().map(Of::Value)).chain([Of::Others(left), Of::None]);
        let mut base = 0;
        let lanes = (of.zip(spread))
            .filter(|(_, rows)| !rows.is_empty())
            .map(|(of, rows)| {
                let places = Ranked::new(dates.places_of(&rows));
                let lane = Lane { of, places, base };
                base += lane.places.count();
                lane
            })
            .collect();
        Lanes {
            lanes,
            all: Ranked::new(dates.places_of(rows)),
        }
    }

    /// The lane and the place of an item.
    pub fn of_item(&self, item: u32) -> Option<(usize, usize)> {
        let lane = self
            .lanes
            .partition_point(|lane| lane.base <= item)
            .checked_sub(1)?;
        let Lane { places, base, .. } = &self.lanes[lane];
        Some((lane, places.select(item - base)?))
    }

    /// The lanes that the event at a place stands in.
    pub fn of_place(&self, place: usize) -> impl Iterator<Item = usize> + '_ {
        (0..self.lanes.len()).filter(move |&lane| self.lanes[lane].places.rows.contains(place))
    }

    /// The items of the event at a place: one in every lane it stands in.
    pub fn items_of(&self, place: usize) -> impl Iterator<Item = u32> + '_ {
        self.of_place(place).map(move |lane| {
            let Lane { places, base, .. } = &self.lanes[lane];
            base + places.rank(place)
        })
    }

    /// What a window shows: at most `max_marks` items in all, the emptiest lanes
    /// first, and of the others their density. `describe` is asked for the rows
    /// of items alone.
    pub fn shown(
        &self,
        dates: &Dates,
        scale: &Scale,
        max_marks: u32,
        describe: &mut dyn FnMut(usize) -> Described,
    ) -> Shown {
        let Viewport { from, to } = scale.viewport();
        let (a, b) = (dates.place_at(from), dates.place_at(to));
        let inside = |lane: &Lane| lane.places.rank(b) - lane.places.rank(a);
        let has_room = self.lanes.iter().any(|lane| inside(lane) <= max_marks);
        let reaching = if has_room {
            dates.reaching(a, b, (from, to))
        } else {
            Vec::new()
        };
        let reach = |lane: &Lane| {
            reaching
                .iter()
                .filter(|&&place| lane.places.rows.contains(place as usize))
                .count() as u32
        };
        let counts: Vec<u32> = self
            .lanes
            .iter()
            .map(|lane| {
                let inside = inside(lane);
                if inside > max_marks {
                    inside
                } else {
                    inside + reach(lane)
                }
            })
            .collect();
        // The emptiest lanes first, as long as there is room.
        let mut room = max_marks;
        let mut is_dense = vec![true; counts.len()];
        let mut by_count: Vec<usize> = (0..counts.len()).collect();
        by_count.sort_by_key(|&nth| counts[nth]);
        for nth in by_count {
            if counts[nth] > room {
                break;
            }
            room -= counts[nth];
            is_dense[nth] = false;
        }
        let mut edges: Vec<usize> = Vec::new();
        let mut shown = Shown::default();
        for (nth, lane) in self.lanes.iter().enumerate() {
            if is_dense[nth] {
                if edges.is_empty() {
                    edges = edges_of(dates, scale);
                }
                shown.dense.push(lane.dense(nth as u32, &edges));
                continue;
            }
            let Ranked { rows, .. } = &lane.places;
            let within = rows.from(a).take_while(|&place| place < b);
            let reaching = (reaching.iter().map(|&place| place as usize))
                .filter(|&place| rows.contains(place));
            for place in within.chain(reaching) {
                let row = dates.row(place);
                let Described {
                    qualified,
                    label_width_px,
                    weight,
                } = describe(row);
                shown.items.push(Item {
                    row: lane.base + lane.places.rank(place),
                    lane: nth as u32,
                    span: dates.span(row),
                    qualified,
                    label_width_px,
                    weight,
                });
            }
        }
        shown
    }

    /// How many events begin in each of `bins` equal parts of a window. Those
    /// before it count in the first, those after it in the last.
    pub fn density(&self, dates: &Dates, window: Viewport, bins: usize) -> Density {
        let bins = bins.clamp(1, 100_000);
        let part = window.span() as f64 / bins as f64;
        let mut before = 0;
        let counts: Vec<u32> = (1..=bins)
            .map(|bin| {
                let rank = if bin == bins {
                    self.all.count()
                } else {
                    let to = window.from + (bin as f64 * part) as i64;
                    self.all.rank(dates.place_at(to))
                };
                let count = rank - before;
                before = rank;
                count
            })
            .collect();
        let max = counts.iter().copied().max().unwrap_or(0);
        Density {
            window,
            counts,
            max,
        }
    }

    /// How many events of each lane may lie in a window; an event counts in every lane it stands in.
    pub fn counts(&self, dates: &Dates, viewport: Viewport) -> Vec<u32> {
        let (from, to) = (dates.place_at(viewport.from), dates.place_at(viewport.to));
        let reaching = dates.reaching(from, to, (viewport.from, viewport.to));
        let count = |lane: &Lane| {
            let is_there = |place: &&u32| lane.places.rows.contains(**place as usize);
            let reaching = reaching.iter().filter(is_there).count() as u32;
            lane.places.rank(to) - lane.places.rank(from) + reaching
        };
        self.lanes.iter().map(count).collect()
    }

    /// The events that may lie in a window.
    pub fn within(&self, dates: &Dates, viewport: Viewport) -> Within<'_> {
        let (from, to) = (dates.place_at(viewport.from), dates.place_at(viewport.to));
        let reaching = dates.reaching(from, to, (viewport.from, viewport.to));
        let is_there = |place: &u32| self.all.rows.contains(*place as usize);
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for place in reaching.into_iter().filter(is_there) {
            if (place as usize) < from {
                before.push(place)
            } else {
                after.push(place)
            }
        }
        Within {
            all: &self.all,
            from,
            to,
            before,
            after,
        }
    }
}

/// The events that may lie in a window.
#[derive(Clone, Debug)]
pub struct Within<'a> {
    all: &'a Ranked,
    from: usize,
    to: usize,
    before: Vec<u32>,
    after: Vec<u32>,
}

impl Within<'_> {
    /// How many.
    pub fn count(&self) -> u32 {
        self.all.rank(self.to) - self.all.rank(self.from)
            + (self.before.len() + self.after.len()) as u32
    }

    /// How many others lie before the window and after it.
    pub fn outside(&self) -> (u32, u32) {
        (
            self.all.rank(self.from) - self.before.len() as u32,
            self.all.count() - self.all.rank(self.to) - self.after.len() as u32,
        )
    }

    /// Their places, in order of time.
    pub fn places(&self) -> impl Iterator<Item = usize> + '_ {
        let inside = self
            .all
            .rows
            .from(self.from)
            .take_while(|&place| place < self.to);
        (self.before.iter().map(|&place| place as usize))
            .chain(inside)
            .chain(self.after.iter().map(|&place| place as usize))
    }

    /// The place of the nearest event before or after the window.
    pub fn beyond(&self, earlier: bool) -> Option<usize> {
        let is_in = |places: &[u32], place: usize| places.binary_search(&(place as u32)).is_ok();
        let is_beyond = |place: &usize| !is_in(&self.before, *place) && !is_in(&self.after, *place);
        if !earlier {
            return self.all.rows.from(self.to).find(is_beyond);
        }
        let mut place = self.from;
        loop {
            place = self.all.rows.last_before(place)?;
            if is_beyond(&place) {
                return Some(place);
            }
        }
    }
}

/// The places at which the pixels of a scale begin, and where the last ends.
fn edges_of(dates: &Dates, scale: &Scale) -> Vec<usize> {
    let width = scale.width_px().ceil().max(1.0) as usize;
    let to = scale.viewport().to;
    let at = |x: usize| -> Instant { scale.time_from_x(x as f64).min(to) };
    (0..=width)
        .map(|x| dates.place_at(if x == width { to } else { at(x) }))
        .collect()
}

impl Lane {
    fn dense(&self, lane: u32, edges: &[usize]) -> Dense {
        let ranks: Vec<u32> = edges.iter().map(|&edge| self.places.rank(edge)).collect();
        let (first, last) = (
            ranks.first().copied().unwrap_or(0),
            ranks.last().copied().unwrap_or(0),
        );
        Dense {
            lane,
            first: self.base + first,
            counts: ranks.windows(2).map(|pair| pair[1] - pair[0]).collect(),
            before: first,
            after: self.places.count() - last,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::date::{DAY, Span};
    use crate::query::{Filling, Subject};
    use crate::timeline::{
        metrics::Metrics,
        scene::{SceneInput, layout},
    };
    use proptest::prelude::*;

    /// A value of few, values of many, the day and how many days.
    type Made = (u8, Vec<u8>, i64, i64);

    fn any_rows() -> impl Strategy<Value = Vec<Made>> {
        let days = prop_oneof![3 => Just(1), 1 => 2..90_i64];
        let row = (
            0..4_u8,
            prop::collection::vec(0..80_u8, 0..3),
            0..300_i64,
            days,
        );
        prop::collection::vec(row, 0..160)
    }

    fn made(rows: &[Made]) -> Index {
        let mut filling = Filling::default();
        for (kind, actors, day, days) in rows {
            // The first has no kind.
            if *kind > 0 {
                filling.value(Facet::Kind, &kind.to_string(), String::new);
            }
            for actor in actors {
                filling.value(Facet::Actor, &actor.to_string(), String::new);
            }
            filling.end_row(Span {
                start_earliest: day * DAY,
                start_latest: day * DAY,
                end_earliest: (day + days) * DAY,
                end_latest: (day + days) * DAY,
            });
        }
        filling.finish(Subject::Events)
    }

    fn is_in(row: &Made, view: Viewport) -> bool {
        row.2 * DAY < view.to && (row.2 + row.3) * DAY > view.from
    }

    proptest! {
        #[test]
        fn what_is_shown_is_what_is_there(
            rows in any_rows(), is_few: bool, skip in 1_usize..4, from in -20_i64..300, days in 1_i64..400,
            width in 50.0_f64..900.0, max_marks in 0_u32..200,
        ) {
            let index = made(&rows);
            let dates = index.dates();
            let facet = if is_few { Facet::Kind } else { Facet::Actor };
            let mut passing = Bits::none(rows.len());
            (0..rows.len()).step_by(skip).for_each(|row| passing.insert(row));
            let order: Vec<u32> = (0..index.column(facet).values().len() as u32).collect();
            let lanes = Lanes::new(&index, &passing, facet, &order);
            let view = Viewport::new(from * DAY, (from + days) * DAY);
            let scale = Scale::new(view, width);

            // Every event stands in the lanes of its values, and items name it.
            let mut items = 0;
            for row in 0..rows.len() {
                let place = dates.place(row);
                let here: Vec<usize> = lanes.of_place(place).collect();
                let values: Vec<u32> = index.column(facet).of_row(row).collect();
                prop_assert_eq!(here.is_empty(), !passing.contains(row));
                for &lane in &here {
                    match lanes.lanes[lane].of {
                        Of::Value(value) => prop_assert!(values.contains(&value)),
                        Of::Others(_) => prop_assert!(!values.is_empty()),
                        Of::None => prop_assert!(values.is_empty()),
                    }
                }
                for (item, lane) in lanes.items_of(place).zip(here) {
                    items += 1;
                    prop_assert_eq!(lanes.of_item(item), Some((lane, place)));
                }
            }
            prop_assert_eq!(lanes.of_item(items), None);

            // Lanes of density count every event once, in the window or outside.
            let described = Described { qualified: false, label_width_px: 0.0, weight: 1 };
            let shown = lanes.shown(dates, &scale, max_marks, &mut |_| described);
            prop_assert!(shown.items.len() as u32 <= max_marks);
            for dense in &shown.dense {
                let lane = &lanes.lanes[dense.lane as usize];
                let sum: u32 = dense.counts.iter().sum();
                prop_assert_eq!(dense.before + sum + dense.after, lane.places.count());
                let anchors: Vec<i64> = lane.places.rows.iter().map(|place| dates.span(dates.row(place)).anchor()).collect();
                prop_assert_eq!(dense.before as usize, anchors.iter().filter(|&&t| t < view.from).count());
                for (x, &count) in dense.counts.iter().enumerate() {
                    let edge = |x: usize| if x == dense.counts.len() { view.to } else { scale.time_from_x(x as f64).min(view.to) };
                    let plain = anchors.iter().filter(|&&t| edge(x) <= t && t < edge(x + 1)).count();
                    prop_assert_eq!(count as usize, plain, "column {}", x);
                }
            }
            // Lanes with marks have all that may lie in the window.
            for (nth, lane) in (0_u32..).zip(&lanes.lanes) {
                if shown.dense.iter().all(|dense| dense.lane != nth) {
                    let mut found: Vec<u32> = shown.items.iter().filter(|item| item.lane == nth).map(|item| item.row).collect();
                    found.sort_unstable();
                    let plain: Vec<u32> = lane.places.rows.iter().filter(|&place| is_in(&rows[dates.row(place)], view))
                        .map(|place| lane.base + lane.places.rank(place)).collect();
                    prop_assert_eq!(found, plain);
                }
            }
            // The clusters of density lanes stand for all events in view.
            let scene = layout(&SceneInput { scale, items: &shown.items, dense: &shown.dense, lanes: lanes.lanes.len() as u32, metrics: Metrics::DESKTOP });
            for dense in &shown.dense {
                let clusters: Vec<_> = scene.clusters.iter().filter(|c| c.lane == dense.lane).collect();
                let rows: Vec<u32> = clusters.iter().flat_map(|c| c.rows()).collect();
                let count: u32 = dense.counts.iter().sum();
                prop_assert_eq!(rows, (dense.first..dense.first + count).collect::<Vec<_>>());
                prop_assert!(clusters.windows(2).all(|w| w[0].x1 <= w[1].x0 + 1e-6));
            }

            let density = lanes.density(dates, view, days as usize % 50);
            prop_assert_eq!(density.counts.iter().sum::<u32>() as usize, passing.count());

            let within = lanes.within(dates, view);
            let plain: Vec<usize> = lanes.all.rows.iter().filter(|&place| is_in(&rows[dates.row(place)], view)).collect();
            prop_assert_eq!(within.places().collect::<Vec<_>>(), plain.clone());
            prop_assert_eq!(within.count() as usize, plain.len());
            // What is told of the lanes is what is told of the whole.
            for (lane, count) in lanes.lanes.iter().zip(lanes.counts(dates, view)) {
                let there = lane.places.rows.iter().filter(|place| plain.contains(place)).count();
                prop_assert_eq!(count as usize, there);
            }
            let (before, after) = within.outside();
            prop_assert_eq!((before + within.count() + after) as usize, passing.count());
            for earlier in [false, true] {
                let is_some = if earlier { before > 0 } else { after > 0 };
                prop_assert_eq!(within.beyond(earlier).is_some(), is_some);
            }
        }
    }
}
