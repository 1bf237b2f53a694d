//! The library at scale, without a browser: `cargo bench`. Every bench is run
//! at several sizes, so that growth shows; set-up lies outside what is timed.

use demarche::{
    align::{Clause, WordVectors, clauses, compare},
    edit::{
        Edit, History, Path,
        grid::{self, Cursor, Grid, Names},
    },
    import::{Importer, Sketch, sketch},
    intake::{self, Progress},
    load::{Checker, Json, load, load_read, read},
    model::date::{DAY, DateRange},
    outline::outline,
    query::{Facet, Filter, Index, Selection, select},
    table::{Answer, Collector, TableBuilder, answer::Piece},
    timeline::{
        lanes::{Described, Lanes},
        metrics::Metrics,
        scale::Scale,
        scene::{SceneInput, layout},
        viewport::{Limits, Viewport},
    },
    when::{self, DateOrder, Habits},
};
use divan::{Bencher, black_box};
use std::fmt::Write;

fn main() {
    divan::main();
}

const SIZES: [usize; 3] = [10_000, 100_000, 1_000_000];

/// A table of so many made-up events, the same at every run.
fn csv(count: usize) -> String {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut below = |limit: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % limit
    };
    let mut csv = String::from("date,end,title,kind,actors,channel,place,source\n");
    for _ in 0..count {
        let (year, month, day) = (2020 + below(5), 1 + below(12), 1 + below(28));
        let end = match below(5) {
            0 => format!("{year}-{month:02}-28"),
            _ => String::new(),
        };
        // Writing to a string cannot fail.
        writeln!(
            csv,
            "{year}-{month:02}-{day:02},{end},word{} word{} word{},{},Actor {};Actor {},Channel {},Place {},Source {}",
            below(4_000),
            below(4_000),
            below(4_000),
            ["talks", "call", "visit", "military"][below(4) as usize],
            below(200),
            below(200),
            below(12),
            below(500),
            below(50),
        )
        .ok();
    }
    csv
}

fn sketched(csv: &str) -> Sketch {
    sketch(csv.as_bytes(), true).expect("a table")
}

/// What the worker sends to the page.
fn messages(csv: &str) -> Vec<Vec<u8>> {
    let sketch = sketched(csv);
    let mut importer = Importer::new(&sketch, sketch.mapping.clone()).expect("a mapping");
    let (mut collector, mut messages) = (Collector::new("events.csv"), Vec::new());
    let mut send = |piece: Piece| messages.push(Answer::Piece(piece).encode());
    for bytes in csv.as_bytes().chunks(1 << 20) {
        importer.push(bytes, |row| collector.add(row));
        send(collector.piece());
    }
    importer.finish(|row| collector.add(row));
    collector.finish(importer.dates(), send);
    messages
}

/// What the page makes of it.
fn stored(messages: &[Vec<u8>]) -> Index {
    let mut builder = TableBuilder::default();
    for message in messages {
        if let Some(Answer::Piece(piece)) = Answer::decode(message) {
            builder.add(piece);
        }
    }
    builder.finish("events.csv").1
}

fn index(count: usize) -> Index {
    stored(&messages(&csv(count)))
}

fn chosen(facet: Facet, index: &Index, nth: u32) -> Filter {
    let mut filter = Filter::default();
    filter.choose(facet, index.column(facet).values().get(nth));
    filter
}

#[divan::bench(args = SIZES, sample_count = 5)]
fn import_in_the_worker(bencher: Bencher, count: usize) {
    let csv = csv(count);
    bencher.bench_local(|| messages(black_box(&csv)));
}

#[divan::bench(args = SIZES, sample_count = 5)]
fn store_on_the_page(bencher: Bencher, count: usize) {
    let messages = messages(&csv(count));
    bencher.bench_local(|| stored(black_box(&messages)));
}

/// A date of a table, in the way in which programs write it and in those of people.
#[divan::bench(args = ["2025-12-19", "2025-12-19 10:30:05", "19.12.2025 15:45", "19 December 2025", "between 5 and 7 March 2021", "Delegations arrive in Geneva"])]
fn read_a_date(bencher: Bencher, text: &str) {
    let habits = Habits::of_order(Some(DateOrder::DayFirst));
    bencher.bench_local(|| when::read(black_box(text), &habits));
}

#[divan::bench]
fn load_the_shipped_dossier(bencher: Bencher) {
    let bytes = include_bytes!("../static/dossier.json");
    bencher.bench_local(|| load(black_box(bytes)).map(|loaded| Index::events(&loaded.dossier)));
}

/// A lane chosen, and the counts of all values, from nothing and back.
#[divan::bench(args = SIZES)]
fn filter_toggle(bencher: Bencher, count: usize) {
    let index = index(count);
    let filter = chosen(Facet::Channel, &index, 3);
    let all = select(&index, &Filter::default(), None);
    bencher.bench_local(|| select(&index, black_box(&filter), Some(&all)));
}

/// One of two hundred actors.
#[divan::bench(args = SIZES)]
fn filter_toggle_of_many_values(bencher: Bencher, count: usize) {
    let index = index(count);
    let filter = chosen(Facet::Actor, &index, 3);
    let all = select(&index, &Filter::default(), None);
    bencher.bench_local(|| select(&index, black_box(&filter), Some(&all)));
}

/// A range of dates moved by a day.
#[divan::bench(args = SIZES)]
fn filter_by_date(bencher: Bencher, count: usize) {
    let index = index(count);
    let range = |day: i64| {
        let mut filter = Filter::default();
        filter.range = DateRange {
            from: Some((18_500 + day) * DAY),
            to: Some((19_400 + day) * DAY),
        };
        filter
    };
    let before = select(&index, &range(0), None);
    bencher.bench_local(|| select(&index, black_box(&range(1)), Some(&before)));
}

#[divan::bench(args = SIZES)]
fn search_by_a_letter(bencher: Bencher, count: usize) {
    searched(bencher, count, "w");
}

#[divan::bench(args = SIZES)]
fn search_by_words(bencher: Bencher, count: usize) {
    searched(bencher, count, "word12 actor place 3");
}

fn searched(bencher: Bencher, count: usize, text: &str) {
    let index = index(count);
    let mut filter = Filter::default();
    filter.text = text.into();
    bencher.bench_local(|| select(&index, black_box(&filter), None));
}

fn all_in_lanes(index: &Index) -> (Selection, Lanes) {
    let all = select(index, &Filter::default(), None);
    let order: Vec<u32> = (0..12).collect();
    let lanes = Lanes::new(index, &all.rows, Facet::Channel, &order);
    (all, lanes)
}

#[divan::bench(args = SIZES)]
fn rows_into_lanes(bencher: Bencher, count: usize) {
    let index = index(count);
    bencher.bench_local(|| all_in_lanes(&index).1);
}

fn laid_out(bencher: Bencher, count: usize, share: i64) {
    let index = index(count);
    let (_, lanes) = all_in_lanes(&index);
    let extent = Limits::around(index.dates().spans().iter().copied()).extent;
    let middle = extent.from + extent.span() / 2;
    let view = Viewport::new(
        middle - extent.span() / share / 2,
        middle + extent.span() / share / 2,
    );
    let scale = Scale::new(view, 1_100.0);
    let described = Described {
        qualified: false,
        label_width_px: 120.0,
        weight: 1,
    };
    bencher.bench_local(|| {
        let metrics = Metrics::DESKTOP;
        let shown = lanes.shown(index.dates(), &scale, metrics.max_marks, &mut |_| described);
        layout(&SceneInput {
            scale,
            items: &shown.items,
            dense: &shown.dense,
            lanes: lanes.lanes.len() as u32,
            metrics,
        })
    });
}

#[divan::bench(args = SIZES)]
fn layout_of_the_whole_range(bencher: Bencher, count: usize) {
    laid_out(bencher, count, 1);
}

#[divan::bench(args = SIZES)]
fn layout_of_a_hundredth(bencher: Bencher, count: usize) {
    laid_out(bencher, count, 100);
}

/// Two plans of so many provisions: half of them are the same, a quarter are
/// reworded, and a quarter have nothing to do with each other; in another order.
fn plans(count: usize) -> [Vec<Clause>; 2] {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut below = |limit: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % limit as u64) as usize
    };
    let sounds = ["ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu"];
    let mut word = |rare: usize| {
        // A few words are everywhere, most are rare, as in any language.
        let mut nth = if below(3) == 0 {
            below(40)
        } else {
            below(rare)
        };
        let mut word = String::new();
        while word.len() < 4 || nth > 0 {
            word.push_str(sounds[nth % 10]);
            nth /= 10;
        }
        word
    };
    let mut texts = |count: usize| -> Vec<Vec<String>> {
        (0..count)
            .map(|_| (0..30).map(|_| word(5_000)).collect())
            .collect()
    };
    let (a, mut others) = (texts(count), texts(count));
    for (row, other) in others.iter_mut().enumerate() {
        match row % 4 {
            0 | 1 => other.clone_from(&a[row]),
            2 => other[..20].clone_from_slice(&a[row][..20]),
            _ => {}
        }
    }
    others.rotate_left(count / 3);
    [a, others].map(|side| {
        let lines = side.iter().enumerate();
        let text: String = lines
            .map(|(nth, words)| {
                format!(
                    // In English, so that what is meant is compared as well, piece by piece.
                    "{}. The parties shall {}; they may not be {} within {} days.\n",
                    nth + 1,
                    words[..15].join(" "),
                    words[15..].join(" "),
                    nth % 90
                )
            })
            .collect();
        clauses(&outline(&text).points)
    })
}

/// Two plans compared, whole: read, matched, judged, their words told apart.
#[divan::bench(args = [28, 100, 500, 1_000, 2_000], sample_count = 10)]
fn compare_plans(bencher: Bencher, count: usize) {
    let [a, b] = plans(count);
    let words = WordVectors::shipped();
    bencher.bench_local(|| compare(black_box(&a), black_box(&b), &[], words));
}

/// A made-up dossier of so many events, with two statements each.
fn dossier(events: usize) -> Json {
    let mut file = String::from(
        r#"{"demarche": 1, "metadata": {"title": "T", "summary": "S", "language": "en"}, "parties": [{"id": "p", "name": "P", "colour": "blue"}],
        "sources": [{"id": "s", "publisher": "P", "title": "T", "published": "2025", "language": "en"}], "actors": ["#,
    );
    let list = |count: usize, item: &dyn Fn(usize) -> String| {
        (0..count).map(item).collect::<Vec<_>>().join(",")
    };
    file += &list(200, &|nth| {
        format!(
            r#"{{"id": "a{nth}", "name": "Actor {nth}", "kind": "person", "party": "p", "sources": ["s"]}}"#
        )
    });
    file += r#"], "channels": [{"id": "c", "name": "C", "description": "D", "sources": ["s"]}], "topics": [{"id": "t", "name": "T", "description": "D", "sources": ["s"]}], "events": ["#;
    file += &list(events, &|nth| {
        let (a, b) = (nth % 200, (nth * 7 + 1) % 200);
        let related = match nth {
            0 => String::new(),
            _ => format!(
                r#""related": [{{"event": "e{}", "relation": "part-of"}}],"#,
                nth / 2
            ),
        };
        format!(
            r#"{{"id": "e{nth}", "date": "2025-03-{:02}", "title": "Event {nth}", "summary": "What was said.", "kind": "talks", "channel": "c", "participants": [{{"actor": "a{a}", "role": "host"}}, {{"actor": "a{b}", "role": "guest"}}], "topics": ["t"], {related} "confidence": "confirmed", "sources": ["s"]}}"#,
            1 + nth % 28
        )
    });
    file += r#"], "statements": ["#;
    file += &list(2 * events, &|nth| {
        format!(
            r#"{{"id": "st{nth}", "date": "2025-03-01", "speaker": "a{}", "event": "e{}", "topics": ["t"], "stance": "claims", "summary": "Somebody says so.", "reported_by": ["P"], "sources": [{{"source": "s", "note": "n"}}]}}"#,
            nth % 200,
            nth / 2
        )
    });
    file += "]}";
    read(file.as_bytes()).expect("a dossier")
}

/// How many events a dossier that is written has; statements are twice as many.
const WRITTEN: [usize; 2] = [1_000, 10_000];

/// Does and undoes an edit, with the problems found again after each; gives how many there are.
fn do_and_undo(dossier: &mut Json, checker: &mut Checker, edit: &Edit) -> usize {
    let mut history = History::default();
    let touched = history
        .act_with(dossier, edit, (), None, checker)
        .expect("it can be done");
    checker.after(dossier, &touched);
    let (touched, ()) = history
        .undo(dossier)
        .expect("it can be undone")
        .expect("a step");
    checker.after(dossier, &touched);
    black_box(checker.problems().len())
}

/// What a writer does, and how it is undone: both are timed, with the problems found again after each.
fn edit_and_undo(bencher: Bencher, edit: &Edit, events: usize) {
    let mut dossier = dossier(events);
    let mut checker = Checker::new(&dossier);
    bencher.bench_local(|| do_and_undo(&mut dossier, &mut checker, edit));
}

/// A title, which nothing else depends on.
#[divan::bench(args = WRITTEN)]
fn edit_title_and_undo(bencher: Bencher, events: usize) {
    let edit = Edit::Set {
        path: Path::record("events", events / 2).field("title"),
        value: Some(Json::Text("Another".into())),
    };
    edit_and_undo(bencher, &edit, events);
}

/// An event goes, with all that refers to it.
#[divan::bench(args = WRITTEN)]
fn edit_remove_event_and_undo(bencher: Bencher, events: usize) {
    let edit = Edit::Remove {
        record: Path::record("events", events / 2),
        with_references: true,
    };
    edit_and_undo(bencher, &edit, events);
}

/// An actor gets another id, which a two-hundredth of the statements name.
#[divan::bench(args = WRITTEN)]
fn edit_rename_actor_and_undo(bencher: Bencher, events: usize) {
    let edit = Edit::Rename {
        record: Path::record("actors", 3),
        to: "other".into(),
    };
    edit_and_undo(bencher, &edit, events);
}

/// What finding all problems anew would take instead.
#[divan::bench(args = WRITTEN)]
fn edit_check_whole(bencher: Bencher, events: usize) {
    let dossier = dossier(events);
    bencher.bench_local(|| load_read(black_box(&dossier)).problems.len());
}

/// Ten thousand cells of events, copied from some rows and pasted into others: names, dates and sources are read, and it is undone.
#[divan::bench(args = WRITTEN)]
fn paste_ten_thousand_cells(bencher: Bencher, events: usize) {
    let mut dossier = dossier(events);
    let mut checker = Checker::new(&dossier);
    let list = grid::list("events").expect("it has a grid");
    let columns = grid::columns(list);
    let order: Vec<usize> = (0..events).collect();
    let names = Names::default();
    let label = |_: &'static [&'static str], code: &'static str| code.to_owned();
    let rows = 10_000 / columns.len();
    bencher.bench_local(|| {
        let pasted = {
            let grid = Grid {
                dossier: &dossier,
                names: &names,
                list,
                columns: &columns,
                order: &order,
                label: &label,
            };
            let mut area = Cursor::at(0, 0).area();
            // All but the ids, which others have.
            area.columns = 0..columns.len() - 1;
            area.rows = 1..rows + 1;
            let block = grid::from_tsv(&grid::to_tsv(&grid.texts(&area)));
            grid.pasted(&Cursor::at(0, 0).area(), &block, &|_| false)
        };
        do_and_undo(&mut dossier, &mut checker, &pasted.edit)
    });
}

/// An article of so many words, of one that is labelled for the tests.
fn article(words: usize) -> String {
    let paragraphs = include_str!("../tests/intake/en-ukraine-reuters.txt");
    let mut text = String::new();
    let mut count = 0;
    for line in paragraphs.lines().cycle() {
        text.push_str(line);
        text.push('\n');
        count += line.split_whitespace().count();
        if count >= words {
            return text;
        }
    }
    text
}

/// From an article to drafts: 3,000 words are to take no more than 300 ms; 800,000 are some 5 MB.
#[divan::bench(args = [500, 3_000, 30_000, 800_000], sample_count = 5)]
fn read_article(bencher: Bencher, words: usize) {
    let text = article(words);
    let published = "2026-01-18".parse().expect("a day");
    bencher.bench_local(|| {
        let found = intake::read(black_box(&text), &published, None);
        found.map(|found| found.drafts.len())
    });
}

/// How soon reading 5 MB ends when it is stopped at its first sign of being on its way.
#[divan::bench(sample_count = 5)]
fn stop_reading_article(bencher: Bencher) {
    let text = article(800_000);
    let published = "2026-01-18".parse().expect("a day");
    bencher.bench_local(|| {
        let mut stop = |_: Progress| std::ops::ControlFlow::Break(());
        intake::read_in_steps(black_box(&text), &published, None, &mut stop).is_err()
    });
}
