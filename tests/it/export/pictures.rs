//! Pictures, drawn by a renderer that others wrote.

use super::{HOSTILE, WHOLE, hostile_stamp, stamp};
use demarche::{
    align::{OpKind, clauses_of, compare},
    export::picture::{Cell, Words, comparison, timeline},
    query::{Facet, Filter, Index, select},
    timeline::{
        lanes::{Described, Lanes},
        mark::Shape,
        metrics::Metrics,
        scale::Scale,
        scene::{SceneInput, layout},
        viewport::Viewport,
    },
};
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree},
};

/// Draws a picture; how many of its pixels are not of the paper's colour.
fn drawn(svg: &str) -> usize {
    let tree =
        Tree::from_str(svg, &Options::default()).unwrap_or_else(|error| panic!("{error}: {svg}"));
    let size = tree.size().to_int_size();
    let mut pixmap = Pixmap::new(size.width(), size.height()).unwrap();
    resvg::render(&tree, Transform::default(), &mut pixmap.as_mut());
    let paper = pixmap.pixels()[0];
    pixmap
        .pixels()
        .iter()
        .filter(|&&pixel| pixel != paper)
        .count()
}

#[test]
fn the_timeline_is_drawn_by_others() {
    let index = Index::events(&WHOLE);
    let all = select(&index, &Filter::default(), None);
    let order: Vec<u32> = (0..index.column(Facet::Channel).values().len() as u32).collect();
    let lanes = Lanes::new(&index, &all.rows, Facet::Channel, &order);
    let focus = WHOLE.metadata.focus.as_ref().unwrap().span();
    let scale = Scale::new(
        Viewport::new(focus.start_earliest, focus.end_latest),
        1_000.0,
    );
    let metrics = Metrics::DESKTOP;
    let described = Described {
        qualified: false,
        label_width_px: 120.0,
        weight: 1,
    };
    let shown = lanes.shown(index.dates(), &scale, metrics.max_marks, &mut |_| described);
    let scene = layout(&SceneInput {
        scale,
        items: &shown.items,
        dense: &shown.dense,
        lanes: lanes.lanes.len() as u32,
        metrics,
    });
    for hostile in std::iter::once(None).chain(HOSTILE.map(Some)) {
        let names: Vec<String> = lanes
            .lanes
            .iter()
            .map(|_| hostile.unwrap_or("Channel").to_owned())
            .collect();
        let words = Words {
            lanes: &names,
            title: &|_| hostile.unwrap_or("A title <b>&</b>").to_owned(),
            glyph: &|_| "M-5-5H5V5H-5z",
        };
        let stamp = hostile.map_or_else(stamp, hostile_stamp);
        let svg = timeline(&scene, &words, &stamp);
        assert!(drawn(&svg) > 5_000);
        assert!(!svg.contains("<script") && !svg.contains("<b>"));
        assert!(scene.marks.len() > 20);
        let points = scene.marks.iter().filter(|mark| mark.shape == Shape::Point);
        assert_eq!(
            svg.matches("<path").count(),
            points.count() + scene.profiles.len()
        );
    }
}

#[test]
fn a_comparison_is_drawn_by_others() {
    let (a, b) = (
        WHOLE.plan("us-28").unwrap(),
        WHOLE.plan("draft-20").unwrap(),
    );
    let pairing = compare(&clauses_of(a), &clauses_of(b), &[]);
    let rows: Vec<Vec<Cell>> = (pairing.links.iter())
        .map(|link| {
            let cell = |kind: OpKind, plan: &demarche::model::Plan, rows: &[usize]| Cell {
                heading: rows
                    .iter()
                    .map(|&row| &*plan.provisions[row].number)
                    .collect::<Vec<_>>()
                    .join(", "),
                words: rows
                    .iter()
                    .map(|&row| (kind, plan.provisions[row].text.clone()))
                    .collect(),
            };
            vec![
                cell(OpKind::Same, a, &link.from),
                cell(OpKind::Inserted, b, &link.to),
            ]
        })
        .collect();
    let svg = comparison(&[a.name.clone(), b.name.clone()], &rows, &stamp());
    assert!(drawn(&svg) > 5_000);
    // Every word is there.
    let words = |text: &str| text.split_whitespace().count();
    let expected: usize = a
        .provisions
        .iter()
        .chain(&b.provisions)
        .map(|p| words(&p.text))
        .sum();
    let texts: usize = svg
        .split("<text")
        .skip(1)
        .filter_map(|part| part.split_once('>')?.1.split("</text>").next())
        .map(words)
        .sum();
    assert!(texts >= expected, "{texts} of {expected}");
    for hostile in HOSTILE {
        let row = vec![
            Cell {
                heading: hostile.into(),
                words: vec![(OpKind::Same, hostile.into())]
            };
            2
        ];
        drawn(&comparison(
            &[hostile.into(), hostile.into()],
            &[row],
            &hostile_stamp(hostile),
        ));
    }
    drawn(&comparison(&[], &[], &stamp()));
}
