//! What holds for every scene, and some by heart.

use super::*;
use crate::{
    model::date::DAY,
    timeline::{
        hit::{Direction, Hit},
        mark::{Label, Shape},
        testing::{any_items, date, interval, item, span, stretch},
        viewport::Viewport,
    },
};
use expect_test::expect;
use proptest::prelude::*;

/// Lays out days 0 to 100 over 1000 px.
fn scene(items: &[Item], lanes: u32) -> Scene {
    layout(&SceneInput {
        scale: Scale::new(Viewport::new(0, 100 * DAY), 1000.0),
        items,
        dense: &[],
        lanes,
        metrics: Metrics::DESKTOP,
    })
}

fn in_lane(lane: u32, item: Item) -> Item {
    Item { lane, ..item }
}

#[test]
fn neighbours_share_a_track() {
    let s = scene(&[item(0, date(5)), item(1, date(50)), item(2, date(51))], 1);
    let tracks: Vec<_> = s.marks.iter().map(|m| m.track).collect();
    assert_eq!(tracks, [0, 0, 1]);
    assert!(s.marks.iter().all(|m| m.label != Label::None));
    let first = &s.marks[0];
    assert_eq!((first.center(), first.y), (55.0, 44.0 + 4.0 + 12.0));
    assert_eq!(first.label, Label::Right { x: 66.0 });
}

#[test]
fn labels_go_inside_or_behind_or_before() {
    let s = scene(&[item(0, interval(5, 15)), item(1, date(99))], 1);
    assert_eq!(s.marks[0].label, Label::Inside { x: 72.0 });
    assert_eq!(s.marks[1].label, Label::Left { x: 984.0 });
}

/// An item with a label of so many pixels.
fn labelled(row: u32, day: i64, label_width_px: f32) -> Item {
    Item {
        label_width_px,
        ..item(row, date(day))
    }
}

/// The track, the label and its room of each mark.
fn labels(items: &[Item]) -> Vec<(u32, Label, f64)> {
    let s = scene(items, 1);
    let marks = s.marks.iter();
    marks
        .map(|m| (m.track, m.label, m.label_width_px))
        .collect()
}

#[test]
fn labels_are_cut_before_a_track_is_opened_for_nothing() {
    // Both have more than the least in one track; the first loses what the second needs.
    let [first, second] = labels(&[labelled(0, 10, 300.0), labelled(1, 30, 300.0)])[..] else {
        panic!("two marks");
    };
    assert_eq!(first, (0, Label::Right { x: 116.0 }, 173.0));
    assert_eq!(second, (0, Label::Right { x: 316.0 }, 300.0));
    // Closer, the first would have less: another track.
    let [first, second] = labels(&[labelled(0, 10, 300.0), labelled(1, 15, 300.0)])[..] else {
        panic!("two marks");
    };
    assert_eq!(first, (0, Label::Right { x: 116.0 }, 300.0));
    assert_eq!(second, (1, Label::Right { x: 166.0 }, 300.0));
}

#[test]
fn a_label_before_its_mark_leaves_the_one_before_whole() {
    let [first, second] = labels(&[labelled(0, 50, 200.0), labelled(1, 98, 260.0)])[..] else {
        panic!("two marks");
    };
    assert_eq!(first, (0, Label::Right { x: 516.0 }, 200.0));
    // From where the first ends to its own mark.
    assert_eq!(second, (0, Label::Left { x: 974.0 }, 250.0));
}

#[test]
fn where_no_track_is_left_the_heavier_keeps_its_label() {
    let metrics = Metrics {
        label_tracks: 1,
        max_tracks: 2,
        ..Metrics::DESKTOP
    };
    let items: Vec<Item> = [(10, 9), (12, 1), (15, 5), (18, 5)]
        .into_iter()
        .zip(0..)
        .map(|((day, weight), row)| Item {
            weight,
            ..labelled(row, day, 150.0)
        })
        .collect();
    let s = layout(&SceneInput {
        scale: Scale::new(Viewport::new(0, 100 * DAY), 1000.0),
        items: &items,
        dense: &[],
        lanes: 1,
        metrics,
    });
    let kept: Vec<(u32, bool)> = (s.marks.iter())
        .map(|m| (m.row, m.label != Label::None))
        .collect();
    assert_eq!(kept, [(0, true), (1, false), (2, false), (3, true)]);
}

#[test]
fn crowds_become_clusters() {
    let mut items: Vec<_> = (0..20).map(|row| item(row, date(50))).collect();
    items.push(item(20, interval(10, 90)));
    items.push(Item {
        weight: 9,
        ..item(21, date(50))
    });
    let s = scene(&items, 1);
    let rows: Vec<_> = s.marks.iter().map(|m| m.row).collect();
    assert_eq!(rows, [20, 21]);
    assert_eq!(s.clusters.len(), 1);
    assert_eq!(s.clusters[0].count(), 20);
    assert!(s.clusters[0].x0 <= 505.0 && 505.0 < s.clusters[0].x1);
    let lane = &s.lanes[0];
    let strip = lane.strip_y.unwrap_or_default();
    assert_eq!(s.hit(505.0, strip + 1.0), Some(Hit::Cluster(0)));
    assert_eq!(s.clusters[0].rows().count(), 20);
    assert_eq!(s.find(7), Some(Hit::Cluster(0)));
}

#[test]
fn counts_what_is_outside() {
    let items = [
        item(0, date(-7)),
        item(1, date(7)),
        in_lane(1, item(2, date(107))),
        in_lane(7, item(3, date(7))),
    ];
    let s = scene(&items, 2);
    assert_eq!((s.before, s.visible, s.after), (1, 1, 1));
    let counts = |l: &LaneBox| (l.before, l.visible, l.after);
    assert_eq!(counts(&s.lanes[0]), (1, 1, 0));
    assert_eq!(counts(&s.lanes[1]), (0, 0, 1));
    assert_eq!(s.lanes[1].height, 32.0);
}

#[test]
fn hits_marks_labels_and_lanes() {
    let s = scene(&[item(0, date(50)), in_lane(1, item(1, date(50)))], 2);
    let y = s.marks[0].y;
    assert_eq!(s.hit(494.0, y), Some(Hit::Mark(0)));
    assert_eq!(s.hit(560.0, y), Some(Hit::Mark(0)));
    assert_eq!(s.hit(590.0, y), Some(Hit::Lane(0)));
    assert_eq!(s.hit(505.0, s.marks[1].y), Some(Hit::Mark(1)));
    assert_eq!(s.hit(505.0, 10.0), None);
    assert_eq!(s.hit(-5.0, y), None);
}

#[test]
fn arrows() {
    let s = scene(
        &[
            item(0, date(10)),
            item(1, date(50)),
            item(2, date(50)),
            in_lane(2, item(3, date(45))),
            in_lane(2, item(4, date(90))),
        ],
        3,
    );
    let go = |row, d| s.neighbour(row, d).and_then(|hit| s.row(hit));
    assert_eq!(go(0, Direction::Right), Some(1));
    assert_eq!(go(1, Direction::Right), Some(2));
    assert_eq!(go(2, Direction::Right), None);
    assert_eq!(go(2, Direction::Left), Some(1));
    assert_eq!(go(1, Direction::Down), Some(3));
    assert_eq!(go(4, Direction::Up), Some(1));
    assert_eq!(go(0, Direction::Up), None);
    assert_eq!(go(9, Direction::Left), None);
}

#[test]
fn curves_join_middles() {
    let s = scene(
        &[
            item(0, date(10)),
            item(1, date(50)),
            in_lane(1, item(2, date(60))),
            item(3, date(160)),
        ],
        2,
    );
    let curves = s.curves(&[(0, 1), (0, 2), (0, 3), (1, 1)]);
    assert_eq!(curves.len(), 2);
    assert!(curves[0].c1.1 < curves[0].from.1);
    assert_eq!(curves[1].from, (105.0, s.marks[0].y));
    assert_eq!(curves[1].to, (605.0, s.marks[2].y));
}

#[test]
fn a_hundred_thousand_items() {
    let items: Vec<_> = (0..100_000u32)
        .map(|row| {
            let day = i64::from(row.wrapping_mul(2_654_435_761) % 110) - 5;
            let span = if row % 50 == 0 {
                interval(day, day + 9)
            } else {
                date(day)
            };
            in_lane(row % 13, item(row, span))
        })
        .collect();
    let s = scene(&items, 13);
    check(&items, 13, &s);
    assert!(s.marks.len() < 2_000);
    if std::env::var_os("TIMELINE_TIME").is_some() {
        let start = std::time::Instant::now();
        for _ in 0..10 {
            std::hint::black_box(scene(std::hint::black_box(&items), 13));
        }
        eprintln!("{:?} a layout", start.elapsed() / 10);
    }
}

/// Draws a scene in text, 10 px a character, a line a track.
fn drawn(s: &Scene) -> String {
    let mut out = String::new();
    for lane in &s.lanes {
        for track in 0..lane.tracks {
            let mut line = vec![' '; 101];
            let mut put = |a: f64, b: f64, c: char| {
                let cells = (a / 10.0).round() as usize..(b / 10.0).round() as usize;
                line[cells].fill(c);
            };
            let here = |m: &&Mark| (m.lane, m.track) == (lane.lane, track);
            for m in s.marks.iter().filter(here) {
                if m.shape == Shape::Point {
                    put(m.center() - 5.0, m.center() + 5.0, '●');
                } else {
                    put(m.fade0, m.fade1, '░');
                    put(m.x0, m.x1, '█');
                }
                match m.label {
                    Label::None => {}
                    Label::Left { x } => put(x - m.label_width_px, x - 5.0, 'a'),
                    Label::Right { x } | Label::Inside { x } => {
                        put(x + 5.0, x + m.label_width_px, 'a');
                    }
                }
            }
            out += line.iter().collect::<String>().trim_end();
            out.push('\n');
        }
        for c in s.clusters.iter().filter(|c| c.lane == lane.lane) {
            out += &format!("{:.0}–{:.0} +{}\n", c.x0, c.x1, c.count());
        }
        out.push_str("──\n");
    }
    out
}

#[test]
fn a_scene_in_text() {
    let mut items = vec![
        item(0, date(3)),
        item(1, date(5)),
        item(2, date(7)),
        item(3, date(9)),
        item(4, date(11)),
        item(5, stretch(20, 31)),
        item(6, interval(40, 55)),
        item(7, date(50)),
        item(8, date(98)),
        in_lane(1, item(9, span(-DAY, 0, 90 * DAY, 99 * DAY))),
    ];
    items.extend((10..40).map(|row| in_lane(1, item(row, date(30 + i64::from(row % 7))))));
    items.extend((40..44).map(|row| in_lane(1, item(row, date(60)))));
    expect![[r#"
           ● aaaaaa
             ● aaaaaa
               ● aaaaaa                                   ● aaaaaa                                 aaaaaa ●
                 ● aaaaaa                       ███aaaaa████████
                   ● aaaaaa ░░░aaaaa░░░░░░░░░░░░░░░░░░░░░░░
        ──
        ███aaaaa██████████████████████████████████████████████████████████████████████████████████░░░░░░░░░
                                      ● aaaaaa
                                      ● aaaaaa
                                      ● aaaaaa
                                      ● aaaaaa
                                       ● aaaaaa                     ● aaaaaa
                                       ● aaaaaa                     ● aaaaaa
                                       ● aaaaaa                     ● aaaaaa
                                       ● aaaaaa                     ● aaaaaa
        320–352 +14
        352–384 +8
        ──
    "#]].assert_eq(&drawn(&scene(&items, 2)));
}

/// What holds for every scene.
fn check(items: &[Item], lanes: u32, s: &Scene) {
    // Each visible row exactly once.
    let mut rows: Vec<u32> = s.marks.iter().map(|m| m.row).collect();
    rows.extend(s.clusters.iter().flat_map(Cluster::rows));
    rows.sort_unstable();
    assert!(rows.windows(2).all(|w| w[0] < w[1]), "a row twice");
    assert_eq!(rows.len(), s.visible as usize);
    let shown = items.iter().filter(|i| i.lane < lanes).count();
    assert_eq!(s.visible + s.before + s.after, shown as u32);
    let sum = |f: fn(&LaneBox) -> u32| s.lanes.iter().map(f).sum::<u32>();
    assert_eq!(sum(|l| l.visible), s.visible);

    let (m, width) = (&s.metrics, s.scale.width_px());
    for lane in &s.lanes {
        assert!(lane.tracks <= m.max_tracks);
        for track in 0..lane.tracks {
            let mut right = f64::NEG_INFINITY;
            for mark in s
                .marks
                .iter()
                .filter(|k| (k.lane, k.track) == (lane.lane, track))
            {
                let left = match mark.label {
                    Label::Left { x } => mark.hit0.min(x - mark.label_width_px),
                    _ => mark.hit0,
                };
                assert!(left >= -1e-6 || left == mark.hit0);
                assert!(right + m.gap_px <= left + 1e-6, "overlap in a track");
                right = mark.hit1;
                if let Label::Right { x } = mark.label {
                    assert!(x + mark.label_width_px <= width + 1e-6);
                    right = right.max(x + mark.label_width_px);
                }
            }
        }
        let clusters: Vec<_> = s.clusters.iter().filter(|c| c.lane == lane.lane).collect();
        assert!(clusters.windows(2).all(|w| w[0].x1 <= w[1].x0 + 1e-6));
        assert_eq!(clusters.is_empty(), lane.strip_y.is_none());
    }
    assert!(s.lanes.windows(2).all(|w| w[0].y + w[0].height == w[1].y));
    for (i, k) in s.marks.iter().enumerate() {
        assert!(k.fade0 <= k.x0 && k.x0 <= k.x1 && k.x1 <= k.fade1, "{k:?}");
        assert!(k.hit1 - k.hit0 >= m.hit_px - 1e-6);
        assert!((0.0..=width).contains(&k.center()), "{k:?}");
        assert!((0.0..=1.0).contains(&k.alpha0) && (0.0..=1.0).contains(&k.alpha1));
        let lane = &s.lanes[k.lane as usize];
        assert!(lane.y < k.y && k.y < lane.y + lane.height);
        if k.shape == Shape::Bar {
            assert!(k.fade0 >= -1e-6 && k.fade1 <= width + 1e-6);
        } else {
            assert!(!k.clipped_start && !k.clipped_end);
        }
        if let Label::Inside { x } = k.label {
            assert!(x + k.label_width_px <= k.fade1);
        }
        assert_eq!(s.hit(k.center(), k.y), Some(Hit::Mark(i)));
    }
    for (i, c) in s.clusters.iter().enumerate() {
        assert!(c.count() > 0 && c.x0 <= c.x1 && c.height <= m.strip_px);
        if c.x1 - c.x0 > 1e-3 {
            assert_eq!(s.hit(c.center(), c.y - 1.0), Some(Hit::Cluster(i)));
        }
    }
}

proptest! {
    #[test]
    fn every_scene_is_sound(
        items in any_items(150, 4), from in -50i64..450, hours in 6i64..12_000, width in 200.0..2000.0f64,
        compact: bool, max_tracks in 0u32..7,
    ) {
        let base = if compact { Metrics::COMPACT } else { Metrics::DESKTOP };
        let s = layout(&SceneInput {
            scale: Scale::new(Viewport::new(from * DAY, from * DAY + hours * 3_600), width),
            items: &items,
            dense: &[],
            lanes: 3,
            metrics: Metrics { max_tracks, ..base },
        });
        check(&items, 3, &s);
    }

    #[test]
    fn arrows_reach_all_of_a_lane(items in any_items(60, 2), width in 200.0..1200.0f64) {
        let s = layout(&SceneInput {
            scale: Scale::new(Viewport::new(0, 400 * DAY), width),
            items: &items,
            dense: &[],
            lanes: 1,
            metrics: Metrics { max_tracks: 3, ..Metrics::DESKTOP },
        });
        let ends = |d| s.stops().filter(|stop| s.neighbour(s.row(stop.3).unwrap_or_default(), d).is_none()).count();
        let n = s.marks.len() + s.clusters.len();
        prop_assert_eq!(ends(Direction::Right), n.min(1));
        prop_assert_eq!(ends(Direction::Left), n.min(1));
        for stop in s.stops() {
            if let Some(next) = s.neighbour(s.row(stop.3).unwrap_or_default(), Direction::Right) {
                prop_assert_eq!(s.neighbour(s.row(next).unwrap_or_default(), Direction::Left), Some(stop.3));
            }
        }
    }
}
