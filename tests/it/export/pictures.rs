//! Pictures, drawn by a renderer that others wrote.

use super::{HOSTILE, Stamp, WHOLE, hostile_stamp, stamp};
use crate::compare;
use demarche::{
    align::{OpKind, clauses_of},
    export::{
        picture::{
            Cell, English, NO_PARTY, Phrase, Positions, Sign, Wording, Words, comparison, glance,
            positions, timeline,
        },
        png::{scale, stamped},
    },
    model::{Confidence, Dossier, KnownPoints, Stance, date::Edtf},
    overview::{Figure, Glance},
    query::{Facet, Filter, Index, select},
    timeline::{
        lanes::{Described, Lanes},
        metrics::Metrics,
        scale::Scale,
        scene::{SceneInput, layout},
        viewport::Viewport,
    },
    view::PositionMatrix,
};
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Group, Node, Options, Tree},
};

/// A picture as its reader has it, with a font of the tests' own (Latin letters),
/// so that the same is drawn on every machine.
fn tree(svg: &str) -> Tree {
    let mut options = Options::default();
    let fonts = options.fontdb_mut();
    fonts.load_font_data(include_bytes!("../data/Tuffy.ttf").to_vec());
    fonts.set_sans_serif_family("Tuffy");
    Tree::from_str(svg, &options).unwrap_or_else(|error| panic!("{error}: {svg}"))
}

/// The texts that have letters, with the left, right and lower end of each.
fn texts(group: &Group, found: &mut Vec<(String, [f32; 3])>) {
    for node in group.children() {
        match node {
            Node::Group(group) => texts(group, found),
            Node::Text(text) => {
                let words: String = text.chunks().iter().map(|chunk| chunk.text()).collect();
                let place = text.abs_bounding_box();
                found.push((words, [place.left(), place.right(), place.bottom()]));
            }
            _ => {}
        }
    }
}

/// Draws a picture; how many of its pixels are not of the paper's colour.
fn drawn(svg: &str) -> usize {
    let tree = tree(svg);
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
            confidence: &|mark| match mark.row % 3 {
                0 => Confidence::Confirmed,
                1 => Confidence::Reported,
                _ => Confidence::Disputed,
            },
            colours: &|_| ["#d55e00", NO_PARTY],
            wording: &English,
            legend: &[
                Sign {
                    glyph: Some("M-5-5H5V5H-5z"),
                    colour: NO_PARTY,
                    words: hostile.unwrap_or("Talks"),
                },
                Sign {
                    glyph: None,
                    colour: "#d55e00",
                    words: hostile.unwrap_or("North"),
                },
            ],
        };
        let stamp = hostile.map_or_else(stamp, hostile_stamp);
        let svg = timeline(&scene, &words, &stamp);
        assert!(drawn(&svg) > 5_000);
        assert!(!svg.contains("<script") && !svg.contains("<b>"));
        let mut found = Vec::new();
        let tree = tree(&svg);
        texts(tree.root(), &mut found);
        let foot: String = found
            .iter()
            .map(|(words, _)| &**words)
            .collect::<Vec<_>>()
            .join(" ");
        if hostile.is_none() {
            assert!(
                foot.contains("Talks North Colour: party of the first"),
                "{foot}"
            );
            assert!(foot.ends_with(&stamp.sentence()), "{foot}");
        }
        // Nothing stands beyond the edge.
        for (words, [left, right, lower]) in &found {
            let room = tree.size();
            assert!(
                *left >= 0.0 && *right <= room.width() && *lower <= room.height(),
                "{words}: {left} {right}"
            );
        }
        assert!(scene.marks.len() > 20);
        // A glyph for each mark and each sign of the legend.
        let glyphs = scene.marks.len() + 2;
        assert_eq!(svg.matches("<path").count(), glyphs + scene.profiles.len());
        let contested = scene.marks.iter().filter(|mark| mark.row % 3 == 2).count();
        assert_eq!(svg.matches(">!</text>").count(), contested);
        let reported = scene.marks.iter().filter(|mark| mark.row % 3 == 1).count();
        assert_eq!(svg.matches("\"2 1.5\"").count(), reported);
    }
}

#[test]
fn for_a_reader_from_right_to_left_a_picture_is_mirrored_and_its_words_are_not() {
    let names = ["Left".to_owned(), "Right".to_owned()];
    let cell = Cell {
        heading: "1 Kept".into(),
        words: vec![(OpKind::Same, "Words of a provision".into())],
        notes: vec!["A note".into()],
    };
    let of = |is_rtl| {
        let stamp = Stamp { is_rtl, ..stamp() };
        let svg = comparison(&names, &[vec![cell.clone(), cell.clone()]], &stamp);
        let tree = tree(&svg);
        let mut found = Vec::new();
        texts(tree.root(), &mut found);
        (found, tree.size().width())
    };
    let ((plain, width), (mirrored, _)) = (of(false), of(true));
    assert!(plain.len() > 8);
    assert_eq!(plain.len(), mirrored.len());
    for ((words, [left, right, lower]), (same, [from, to, foot])) in plain.iter().zip(&mirrored) {
        assert_eq!(words, same);
        assert!((lower - foot).abs() < 0.1, "{words}: {lower} {foot}");
        // As far from the one edge as it was from the other.
        assert!(
            (width - right - from).abs() < 1.0 && (width - left - to).abs() < 1.0,
            "{words}: {left} to {right} of {width}, and {from} to {to}"
        );
    }
    // Marks keep words together that run the other way; others are without.
    let stamp = Stamp {
        title: "خطة (1)".into(),
        ..stamp()
    };
    let svg = comparison(&names, &[], &stamp);
    assert!(svg.contains(">\u{2068}خطة (1)\u{2069}</text>"), "{svg}");
    assert!(svg.contains(">Left</text>"), "{svg}");
}

/// Says everything in one other way.
struct Other;

impl Wording for Other {
    fn phrase(&self, phrase: Phrase) -> String {
        format!("[{}]", phrase.code())
    }
    fn date(&self, date: &Edtf) -> String {
        format!("[{date}]")
    }
    fn stance(&self, stance: Stance) -> String {
        format!("[{}]", stance.code())
    }
    fn figure(&self, figure: &Figure) -> (Option<String>, String) {
        (figure.number.map(|_| "[number]".into()), "[beside]".into())
    }
    fn points(&self, points: &KnownPoints) -> String {
        format!("[{} points]", points.known)
    }
    fn family(&self, base: Option<&str>) -> String {
        base.map_or_else(|| "[alone]".into(), |base| format!("[{base}]"))
    }
}

#[test]
fn a_picture_says_in_the_words_it_is_given_what_is_not_in_the_dossier() {
    let told = Stamp {
        told: "[stamp]".into(),
        ..stamp()
    };
    let all = Glance::new(&WHOLE, |_| true);
    let at_a_glance = glance(&WHOLE, &all, &Other, &told);
    let matrix = PositionMatrix::new(&WHOLE, 0..WHOLE.positions.len(), false);
    let shown = Positions {
        actors: &matrix.actors,
        topics: &matrix.topics,
        at: &|actor, topic| matrix.at(actor, topic),
        wording: &Other,
    };
    let of_positions = positions(&WHOLE, &shown, &told);
    for words in [
        "[tinted]", "[number]", "[beside]", "[alone]", "[2025-", "[stamp]",
    ] {
        assert!(at_a_glance.contains(words), "{words}: {at_a_glance}");
    }
    for words in ["[latest-positions]", "[opposes]", "[2025-", "[stamp]"] {
        assert!(of_positions.contains(words), "{words}: {of_positions}");
    }
    // Nothing of what English has of its own is left.
    for svg in [&at_a_glance, &of_positions] {
        for words in [
            "By itself",
            "Tinted",
            "The latest position",
            "Cut from",
            "Opposes",
        ] {
            assert!(!svg.contains(words), "{words}: {svg}");
        }
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
                notes: vec!["Contested by a party".into()],
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
    let mut found = Vec::new();
    texts(tree(&svg).root(), &mut found);
    let written: usize = found.iter().map(|(line, _)| words(line)).sum();
    assert!(written >= expected, "{written} of {expected}");
    assert!(!svg.contains("textLength"));
    for hostile in HOSTILE {
        let row = vec![
            Cell {
                heading: hostile.into(),
                words: vec![(OpKind::Same, hostile.into())],
                notes: vec![hostile.into()],
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

/// All that a picture says, and that nothing stands beyond its edge.
fn said(svg: &str) -> Vec<(String, [f32; 3])> {
    let tree = tree(svg);
    let mut found = Vec::new();
    texts(tree.root(), &mut found);
    for (words, [left, right, lower]) in &found {
        let room = tree.size();
        assert!(
            *left >= 0.0 && *right <= room.width() && *lower <= room.height(),
            "{words}: {left} to {right}"
        );
    }
    found
}

/// The words of a picture, one text behind the other.
fn words_of(svg: &str) -> String {
    let found: Vec<String> = said(svg).into_iter().map(|(words, _)| words).collect();
    found.join(" ")
}

#[test]
fn plans_at_a_glance_are_drawn_by_others() {
    let all = Glance::new(&WHOLE, |_| true);
    let svg = glance(&WHOLE, &all, &English, &stamp());
    assert!(drawn(&svg) > 20_000);
    let words = words_of(&svg);
    assert!(words.ends_with(&stamp().sentence()), "{words}");
    for row in &all.rows {
        assert!(words.contains(&row.topic.name), "{}", row.topic.name);
    }
    // Numbers large.
    for number in ["600,000", "800,000"] {
        let line = svg.lines().find(|line| line.contains(number)).unwrap();
        assert!(line.contains("font-size=\"18.0\""), "{line}");
    }
    let cells = || {
        all.rows
            .iter()
            .flat_map(|row| all.plans.iter().zip(&row.cells))
    };
    let differing = cells().filter(|(_, cell)| {
        let difference = cell.as_ref().and_then(|saying| saying.difference);
        difference.is_some()
    });
    let tints = svg.matches("fill=\"#fcf1d3\"").count();
    assert!(tints > 10);
    assert_eq!(tints, differing.count());
    // What is known in part says nothing of what is not in it.
    let absent = |is_partial: bool| {
        let absent = cells().filter(|(plan, cell)| {
            cell.is_none() && WHOLE.plans[**plan].is_partial() == is_partial
        });
        absent.count()
    };
    assert!(absent(true) > 0 && absent(false) > 0);
    assert_eq!(svg.matches(">?</text>").count(), absent(true));
    assert_eq!(svg.matches(">–</text>").count(), absent(false));
    // What does not differ is left out where the reader wants that.
    let mut some = all.clone();
    some.rows.retain(|row| row.differs());
    assert!(some.rows.len() < all.rows.len());
    assert!(glance(&WHOLE, &some, &English, &stamp()).len() < svg.len());
    drawn(&glance(&WHOLE, &Glance::default(), &English, &stamp()));
    for hostile in HOSTILE {
        let dossier = of_hostile_names(hostile);
        let svg = glance(
            &dossier,
            &Glance::new(&dossier, |_| true),
            &English,
            &hostile_stamp(hostile),
        );
        said(&svg);
    }
}

#[test]
fn positions_are_drawn_by_others() {
    let svg = of_positions(&WHOLE, false, &stamp());
    assert!(drawn(&svg) > 20_000);
    let matrix = PositionMatrix::new(&WHOLE, 0..WHOLE.positions.len(), false);
    let words = words_of(&svg);
    assert!(words.ends_with(&stamp().sentence()), "{words}");
    for actor in &matrix.actors {
        let name = WHOLE.actor(actor.as_str()).unwrap().short_name();
        assert!(words.contains(name), "{name}");
    }
    let places = || {
        let actors = 0..matrix.actors.len();
        actors.flat_map(|actor| (0..matrix.topics.len()).map(move |topic| (actor, topic)))
    };
    // Of every position the sign, the word and the year.
    for stance in demarche::model::Stance::ALL {
        let rows = places().filter_map(|(actor, topic)| matrix.at(actor, topic));
        let count = rows
            .filter(|row| WHOLE.positions[*row].stance == *stance)
            .count();
        for text in [stance.sign(), stance.label()] {
            assert_eq!(
                svg.matches(&format!(">{text}</text>")).count(),
                count,
                "{text}"
            );
        }
    }
    // Each party once, over its actors.
    for party in &WHOLE.parties {
        let has_any = (matrix.actors.iter()).any(|actor| {
            let of = WHOLE.party_of(actor.as_str());
            of.is_some_and(|of| of.id == party.id)
        });
        let count = svg
            .matches(&format!("font-weight=\"bold\">{}</text>", party.name))
            .count();
        assert_eq!(count, usize::from(has_any), "{}", party.name);
    }
    assert!(of_positions(&WHOLE, true, &stamp()).len() < svg.len());
    let none = Positions {
        actors: &[],
        topics: &[],
        at: &|_, _| None,
        wording: &English,
    };
    drawn(&positions(&WHOLE, &none, &stamp()));
    for hostile in HOSTILE {
        let svg = of_positions(&of_hostile_names(hostile), false, &hostile_stamp(hostile));
        said(&svg);
    }
}

/// The positions of a dossier, drawn.
fn of_positions(
    dossier: &Dossier,
    only_differing: bool,
    stamp: &demarche::export::Stamp,
) -> String {
    let matrix = PositionMatrix::new(dossier, 0..dossier.positions.len(), only_differing);
    let shown = Positions {
        actors: &matrix.actors,
        topics: &matrix.topics,
        at: &|actor, topic| matrix.at(actor, topic),
        wording: &English,
    };
    positions(dossier, &shown, stamp)
}

/// The whole dossier, with what pictures name called by other words.
fn of_hostile_names(name: &str) -> Dossier {
    let mut records = (**WHOLE).clone();
    for topic in &mut records.topics {
        topic.name = name.into();
        topic.short = None;
    }
    for actor in &mut records.actors {
        actor.name = name.into();
        actor.short = None;
    }
    for party in &mut records.parties {
        party.name = name.into();
    }
    for plan in &mut records.plans {
        plan.short = name.into();
        for provision in &mut plan.provisions {
            provision.title = name.into();
            for term in &mut provision.terms {
                term.unit = Some(name.into());
            }
        }
    }
    Dossier::new(records)
}

/// Whatever the letters, a column keeps to its width.
#[test]
fn columns_do_not_run_into_each_other() {
    let capitals = "MEMORANDUM OF THE WORKING GROUP ON WOMEN AND WATER ".repeat(6);
    let one_word = "WMWMWMWMWM".repeat(20);
    for words in [&capitals, &one_word, &capitals.to_lowercase()] {
        let cell = || Cell {
            heading: words.clone(),
            words: vec![
                (OpKind::Same, words.clone()),
                (OpKind::Inserted, words.clone()),
            ],
            notes: vec![words.clone()],
        };
        let svg = comparison(
            &[words.clone(), words.clone()],
            &[vec![cell(), cell()]],
            &stamp(),
        );
        let mut found = Vec::new();
        texts(tree(&svg).root(), &mut found);
        assert!(found.len() > 20);
        // The second column begins here.
        let second = 16.0 + 380.0;
        for (words, [left, right, _]) in &found {
            let is_foot = stamp().sentence().contains(&**words);
            assert!(
                is_foot || *left >= second - 1.0 || *right <= second,
                "{words}: {left} to {right}"
            );
        }
    }
    // The font of the tests has none of these letters; each is as wide as high.
    let svg = comparison(&["北京会谈纪要".repeat(20)], &[], &stamp());
    let lines = svg.split("<text").filter(|line| line.contains("北"));
    let long = lines.filter(|line| line.chars().filter(|c| *c > '\u{2e80}').count() > 27);
    assert_eq!(long.count(), 0, "{svg}");
}

/// Stretches of a line stand one behind the other, whatever font they are drawn with.
#[test]
fn a_line_of_stretches_is_one_text() {
    let words = [
        (OpKind::Same, "The toll is"),
        (OpKind::Deleted, "two"),
        (OpKind::Inserted, "\u{301} three <new>"),
        (OpKind::Same, ""),
        (OpKind::Same, "francs."),
    ];
    let cell = Cell {
        words: words.map(|(kind, text)| (kind, text.to_owned())).into(),
        ..Cell::default()
    };
    let svg = comparison(&["One".into()], &[vec![cell]], &stamp());
    let line = svg.lines().find(|line| line.contains("<tspan")).unwrap();
    assert_eq!(line.matches("<tspan").count(), 4);
    let mut found = Vec::new();
    texts(tree(&svg).root(), &mut found);
    let whole = "The toll is two \u{301} three <new> francs.";
    assert!(found.iter().any(|(text, _)| text == whole), "{found:?}");
}

/// Read by the crate png, which checks the sums.
#[test]
fn a_picture_in_points_says_where_it_comes_from() {
    let pixmap = Pixmap::new(3, 2).unwrap().encode_png().unwrap();
    for stamp in std::iter::once(stamp()).chain(HOSTILE.map(hostile_stamp)) {
        let png = stamped(&pixmap, &stamp);
        let mut reader = png::Decoder::new(std::io::Cursor::new(&*png))
            .read_info()
            .unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut pixels).unwrap();
        reader.finish().unwrap();
        let texts = &reader.info().utf8_text;
        let read: Vec<(String, String)> = texts
            .iter()
            .map(|one| (one.keyword.clone(), one.get_text().unwrap()))
            .collect();
        let wanted = [
            ("Title", stamp.title.clone()),
            ("Description", stamp.sentence()),
            ("Source", stamp.link.clone()),
        ];
        let wanted = wanted.map(|(keyword, text)| (keyword.to_owned(), text.replace('\0', "")));
        assert_eq!(read, wanted);
    }
    assert_eq!(stamped(b"<svg/>", &stamp()), b"<svg/>");
    assert_eq!(stamped(&pixmap[..20], &stamp()), &pixmap[..20]);
}

#[test]
fn what_could_not_be_read_is_not_drawn_in_points() {
    assert_eq!(scale(1_200.0, 900.0), Some(2.0));
    assert_eq!(scale(800.0, 16_000.0), Some(1.0));
    assert_eq!(scale(800.0, 72_128.0), None);
}
