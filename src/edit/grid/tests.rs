mod hostile;

use super::*;
use crate::{
    edit::{Edit, History, apply},
    load::{Checker, load_read, read, save_as_read},
};
use proptest::{collection::vec, prelude::*};

fn small() -> Json {
    read(include_bytes!("../tests/small.json")).expect("it is a dossier")
}

fn label(_: &'static [&'static str], code: &'static str) -> String {
    code.to_uppercase()
}

/// A grid of a list in the order of the file.
struct Made {
    dossier: Json,
    names: Names,
    list: &'static List,
    columns: Vec<&'static Field>,
    order: Vec<usize>,
}

impl Made {
    fn of(dossier: Json, name: &str) -> Made {
        let list = list(name).expect("it has a grid");
        let len = match dossier.get(name) {
            Some(Json::Array(items)) => items.len(),
            _ => 0,
        };
        Made {
            dossier,
            names: Names::default(),
            list,
            columns: columns(list),
            order: (0..len).collect(),
        }
    }

    fn grid(&self) -> Grid<'_> {
        Grid {
            dossier: &self.dossier,
            names: &self.names,
            list: self.list,
            columns: &self.columns,
            order: &self.order,
            label: &label,
        }
    }

    fn column(&self, name: &str) -> usize {
        let column = self.columns.iter().position(|field| field.name == name);
        column.expect("there is such a column")
    }

    /// A cell and nothing else.
    fn at(&self, row: usize, column: &str) -> Area {
        let column = self.column(column);
        Area {
            rows: row..row + 1,
            columns: column..column + 1,
        }
    }

    fn pasted(&self, area: &Area, text: &str) -> Changed {
        self.grid().pasted(area, &from_tsv(text), &|_| false)
    }

    /// The dossier once something was done, which can be undone byte for byte and has the problems that it has when it is opened.
    fn after(&self, changed: &Changed) -> Json {
        let mut dossier = self.dossier.clone();
        let mut checker = Checker::new(&dossier);
        let mut history = History::default();
        let touched = history
            .act(&mut dossier, &changed.edit, (), None)
            .expect("it can be done");
        checker.after(&dossier, &touched);
        assert_eq!(checker.problems(), &load_read(&dossier).problems[..]);
        let done = dossier.clone();
        history.undo(&mut dossier).expect("it can be undone");
        assert_eq!(save_as_read(&dossier), save_as_read(&self.dossier));
        done
    }
}

fn at(dossier: &Json, pointer: &str) -> String {
    let Ok(path) = pointer.parse::<crate::edit::Path>();
    path.get(dossier).map_or("none".into(), |value| {
        serde_json::to_string(value).expect("it can be written")
    })
}

#[test]
fn columns_are_the_fields_that_fit_a_cell() {
    let names = |name: &str| -> Vec<&str> {
        let columns = columns(list(name).expect("it has a grid"));
        columns.iter().map(|field| field.name).collect()
    };
    assert_eq!(
        names("actors"),
        [
            "name",
            "short",
            "kind",
            "party",
            "affiliation",
            "roles",
            "country",
            "sources",
            "id"
        ]
    );
    assert_eq!(
        names("positions"),
        ["actor", "topic", "date", "stance", "summary", "sources"]
    );
    assert!(list("plans").is_none(), "provisions fit no cell");
    for name in LISTS {
        assert!(
            list(name).is_some_and(|list| columns(list).len() + 2 >= list.fields.len()),
            "{name}: all but translations and one record within it"
        );
    }
}

#[test]
fn cells_say_names_words_and_lists() {
    let made = Made::of(small(), "events");
    let text = |column: &str| made.grid().text(0, made.column(column));
    assert_eq!(text("date"), "2025-03-12");
    assert_eq!(text("kind"), "TALKS");
    assert_eq!(text("channel"), "Direct");
    assert_eq!(text("participants"), "A. Mayor | host; B. Mayor | guest");
    assert_eq!(text("related"), "They meet again | PART-OF");
    assert_eq!(
        text("sources"),
        "Mayors meet | time and place; Mayors meet again"
    );
    assert_eq!(text("plans"), "First draft");
    assert_eq!(made.grid().text(9, 0), "");
}

#[test]
fn a_name_that_two_have_is_written_as_id() {
    let mut dossier = small();
    let edit = Edit::Set {
        path: "/channels/1".parse().expect("a path"),
        value: Some(serde_json::from_str(r#"{"id": "other", "name": "Direct"}"#).expect("JSON")),
    };
    apply(&mut dossier, &edit).expect("it can be done");
    let made = Made::of(dossier, "events");
    assert_eq!(made.grid().text(0, made.column("channel")), "direct");
    let changed = made.pasted(&made.at(1, "channel"), "Direct");
    assert_eq!(changed.refused[0].fault, Fault::Several("Direct".into()));
    assert!(changed.is_nothing());
}

#[test]
fn a_block_is_pasted_as_one_step() {
    let made = Made::of(small(), "events");
    let block = "12 March 2025\tA title\t\"Two\nlines\"\n25/04/2025\tOther\ttext";
    let changed = made.pasted(&made.at(0, "date"), block);
    assert_eq!(
        (changed.cells, changed.added, changed.refused.len()),
        (5, 0, 0)
    );
    let done = made.after(&changed);
    assert_eq!(at(&done, "/events/0/date"), r#""2025-03-12""#);
    assert_eq!(at(&done, "/events/0/summary"), r#""Two\nlines""#);
    assert_eq!(at(&done, "/events/1/date"), r#""2025-04-25""#);
    assert_eq!(at(&done, "/events/1/id"), r#""second""#);
}

#[test]
fn dates_of_a_column_are_read_together() {
    let made = Made::of(small(), "events");
    let together = made.after(&made.pasted(&made.at(0, "date"), "03/04/2025\n25/04/2025"));
    assert_eq!(at(&together, "/events/0/date"), r#""2025-04-03""#);
    // Alone it can be two days: it is kept as it is written, and told.
    let alone = made.after(&made.pasted(&made.at(0, "date"), "03/04/2025"));
    assert_eq!(at(&alone, "/events/0/date"), r#""03/04/2025""#);
    let problems = load_read(&alone).problems;
    assert!(
        problems
            .iter()
            .any(|problem| problem.pointer == "/events/0/date")
    );
}

#[test]
fn past_the_last_row_rows_are_added_with_ids_of_their_names() {
    let made = Made::of(small(), "events");
    let block = "2025-05-01\tFerry day\ts\ttalks\tdirect\n\t\t\t\t\n2025-05-02\tFerry day\ts\tVISIT\tDirect\n\t\t";
    let changed = made.pasted(&made.at(2, "date"), block);
    assert_eq!((changed.added, changed.refused.len()), (2, 0));
    let done = made.after(&changed);
    assert_eq!(at(&done, "/events/2/id"), r#""2025-05-01-ferry-day""#);
    assert_eq!(at(&done, "/events/3/kind"), r#""visit""#);
    assert_eq!(at(&done, "/events/3/channel"), r#""direct""#);
    assert_eq!(at(&done, "/events/4"), "none", "an empty line is no row");
    let text = serde_json::to_string(&done).expect("it can be written");
    assert!(
        text.contains(r#"{"id":"2025-05-01-ferry-day","date":"2025-05-01","title":"Ferry day""#),
        "fields stand as the format has them"
    );
    // Their ids are told apart.
    let twice = made.after(&made.pasted(&made.at(2, "title"), "Same\nSame"));
    assert_eq!(at(&twice, "/events/2/id"), r#""same""#);
    assert_eq!(at(&twice, "/events/3/id"), r#""same-2""#);
}

#[test]
fn unknown_names_are_refused_or_made_once() {
    let made = Made::of(small(), "statements");
    let area = made.at(0, "speaker");
    let refused = made.pasted(&area, "Nobody\nNobody");
    assert_eq!(refused.unknown(), ["Nobody"]);
    assert_eq!(refused.cells, 0);
    assert_eq!(
        refused.refused[0],
        Refusal {
            place: 0,
            field: "speaker",
            fault: Fault::Unknown("Nobody".into())
        }
    );
    let changed = made
        .grid()
        .pasted(&area, &from_tsv("Nobody\nnobody"), &|_| true);
    let done = made.after(&changed);
    assert_eq!(at(&done, "/actors/4"), r#"{"id":"nobody","name":"Nobody"}"#);
    assert_eq!(at(&done, "/actors/5"), "none");
    assert_eq!(at(&done, "/statements/0/speaker"), r#""nobody""#);
    assert_eq!(at(&done, "/statements/1/speaker"), r#""nobody""#);
}

#[test]
fn items_keep_what_they_say_beside_their_names() {
    let made = Made::of(small(), "events");
    let changed = made.pasted(
        &made.at(0, "sources"),
        "\"Mayors meet again\"; Mayors meet | time and place",
    );
    let done = made.after(&changed);
    assert_eq!(
        at(&done, "/events/0/sources"),
        r#"["gazette-again",{"source":"gazette","note":"time and place"}]"#
    );
    let changed = made.pasted(
        &made.at(0, "participants"),
        "council | audience; b. mayor | guest",
    );
    let done = made.after(&changed);
    assert_eq!(
        at(&done, "/events/0/participants"),
        r#"[{"actor":"council","role":"audience"},{"actor":"mayor-south","role":"guest"}]"#
    );
}

#[test]
fn another_id_goes_wherever_the_record_is_named() {
    let made = Made::of(small(), "events");
    let done = made.after(&made.pasted(&made.at(0, "id"), "opening"));
    assert_eq!(at(&done, "/statements/0/event"), r#""opening""#);
    let faults = |text: &str| {
        let block = [vec![text.to_owned()]];
        let changed = made.grid().pasted(&made.at(0, "id"), &block, &|_| true);
        changed.refused[0].fault.clone()
    };
    assert_eq!(faults("second"), Fault::IdTaken("second".into()));
    assert_eq!(faults("no id"), Fault::WrongId("no id".into()));
    assert_eq!(faults(""), Fault::OneId);
    // What the same block says of a record goes along with its new id.
    let made = Made::of(small(), "actors");
    let changed = made.pasted(&made.at(3, "id"), "whole");
    assert_eq!(at(&made.after(&changed), "/actors/3/id"), r#""whole""#);
    let affiliated = made.grid().pasted(
        &Area {
            rows: 2..4,
            columns: made.column("affiliation")..made.columns.len(),
        },
        &from_tsv("Broken\t\t\tMayors meet\tcouncil\n\t\t\t\twhole"),
        &|_| false,
    );
    assert_eq!(
        at(&made.after(&affiliated), "/actors/2/affiliation"),
        r#""whole""#
    );
}

#[test]
fn what_has_no_room_is_told() {
    let made = Made::of(small(), "positions");
    let changed = made.pasted(&made.at(0, "summary"), "s\tMayors meet\tmore\t\tmost\t ");
    assert_eq!(
        changed.left_out,
        LeftOut {
            rows: 0,
            columns: 2
        }
    );
    let row = "x\t".repeat(99) + "x\n";
    let block = from_tsv(&row.repeat(1_000));
    let changed = made
        .grid()
        .pasted(&made.at(0, "stance"), &block, &|_| false);
    assert_eq!(changed.left_out.columns, 97);
    assert_eq!(changed.added, 999);
    let long = vec![vec!["x".to_owned(); 3]; MOST_CELLS];
    let changed = made.grid().pasted(&made.at(0, "stance"), &long, &|_| false);
    assert_eq!(changed.left_out.rows, MOST_CELLS - MOST_CELLS / 3);
}

#[test]
fn a_block_that_goes_in_several_times_is_repeated() {
    let made = Made::of(small(), "actors");
    let column = made.column("country");
    let area = Area {
        rows: 0..4,
        columns: column..column + 1,
    };
    let done = made.after(&made.pasted(&area, "CH"));
    assert_eq!(at(&done, "/actors/3/country"), r#""CH""#);
    let done = made.after(&made.pasted(&area, "CH\nFR"));
    assert_eq!(at(&done, "/actors/3/country"), r#""FR""#);
    let done = made.after(&made.pasted(&area, "A\nB\nC"));
    assert_eq!(at(&done, "/actors/3/country"), "none");
}

#[test]
fn values_are_filled_down_and_cleared() {
    let made = Made::of(small(), "events");
    let column = made.column("participants");
    let area = Area {
        rows: 0..2,
        columns: column..made.columns.len(),
    };
    let changed = made.grid().filled_down(&area);
    let done = made.after(&changed);
    assert_eq!(
        at(&done, "/events/1/participants"),
        at(&done, "/events/0/participants")
    );
    assert_eq!(at(&done, "/events/1/id"), r#""second""#);
    assert_eq!(changed.refused[0].fault, Fault::OneId);
    // Of one row it is the row above.
    let done = made.after(&made.grid().filled_down(&made.at(1, "place")));
    assert_eq!(at(&done, "/events/1/place"), r#""ferry""#);
    assert!(
        made.grid().filled_down(&made.at(0, "place")).is_nothing(),
        "above the first row is none"
    );
    let done = made.after(&made.grid().cleared(&area));
    assert_eq!(at(&done, "/events/0/participants"), "none");
    assert_eq!(at(&done, "/events/0/id"), r#""first-meeting""#);
}

#[test]
fn rows_are_filtered_and_sorted() {
    let made = Made::of(small(), "actors");
    let sorted = |filter: &str, column: &str, is_descending: bool| {
        order(
            &made.grid(),
            filter,
            Some(Sort {
                column: made.column(column),
                is_descending,
            }),
        )
    };
    assert_eq!(order(&made.grid(), "", None), [0, 1, 2, 3]);
    assert_eq!(order(&made.grid(), "A. mayor NORTH", None), [0]);
    assert_eq!(
        order(&made.grid(), "nothing such", None),
        Vec::<usize>::new()
    );
    assert_eq!(sorted("", "name", true), [2, 3, 1, 0]);
    // What says nothing stands last either way.
    assert_eq!(sorted("", "roles", false), [1, 0, 2, 3]);
    assert_eq!(sorted("", "roles", true), [1, 0, 2, 3]);
    let events = Made::of(small(), "events");
    let by_date = Sort {
        column: 0,
        is_descending: true,
    };
    assert_eq!(order(&events.grid(), "", Some(by_date)), [1, 0]);
}

#[test]
fn rows_are_removed_with_what_refers_to_them_or_not_at_all() {
    let dossier = small();
    let events = list("events").expect("it has a grid");
    let refused = crate::edit::remove_rows(&dossier, events, &[0, 1], false)
        .expect_err("they are referred to");
    assert_eq!(
        refused.to_string(),
        "statement `north-on-toll`, disagreement `dispute` refer to the event `first-meeting`"
    );
    let edit = crate::edit::remove_rows(&dossier, events, &[1, 0], true)
        .expect("with what refers to them");
    let made = Made::of(dossier, "events");
    let done = made.after(&Changed {
        edit,
        cells: 0,
        added: 0,
        refused: Vec::new(),
        left_out: LeftOut::default(),
    });
    assert_eq!(at(&done, "/events"), "[]");
    assert_eq!(at(&done, "/statements/0/event"), "none");
    // One after the other comes to the same.
    let mut one_by_one = small();
    for pointer in ["/events/1", "/events/0"] {
        let Ok(record) = pointer.parse();
        apply(
            &mut one_by_one,
            &Edit::Remove {
                record,
                with_references: true,
            },
        )
        .expect("it can be removed");
    }
    assert_eq!(save_as_read(&done), save_as_read(&one_by_one));
}

#[test]
fn text_of_a_spreadsheet_is_read_as_cells() {
    assert_eq!(from_tsv("a\tb\r\nc\t\r\n"), [vec!["a", "b"], vec!["c", ""]]);
    assert_eq!(
        from_tsv("\"a\t\"\"b\"\"\nc\"\td"),
        [vec!["a\t\"b\"\nc", "d"]]
    );
    assert_eq!(from_tsv("\"open\tb\n"), [vec!["\"open", "b"]]);
    assert_eq!(
        from_tsv("<b>x</b>\t\u{202e}א"),
        [vec!["<b>x</b>", "\u{202e}א"]]
    );
    assert!(from_tsv("").is_empty());
    assert_eq!(
        to_tsv(&[vec!["=1+1".into(), "-5".into(), "- a".into()]]),
        "'=1+1\t-5\t'- a"
    );
}

#[test]
fn the_cursor_stays_within_the_grid() {
    let bounds = Bounds {
        rows: 3,
        columns: 2,
        page: 10,
    };
    let start = Cursor::default();
    assert_eq!(start.moved(Move::Up, false, &bounds), start);
    assert_eq!(
        start.moved(Move::PageDown, false, &bounds),
        Cursor::at(2, 0)
    );
    assert_eq!(start.moved(Move::Last, false, &bounds), Cursor::at(2, 1));
    assert_eq!(
        Cursor::at(0, 1).moved(Move::Next, false, &bounds),
        Cursor::at(1, 0)
    );
    assert_eq!(
        Cursor::at(2, 1).moved(Move::Next, false, &bounds),
        Cursor::at(2, 1)
    );
    assert_eq!(
        Cursor::at(1, 0).moved(Move::Previous, false, &bounds),
        Cursor::at(0, 1)
    );
    let selected =
        Cursor::at(1, 1)
            .moved(Move::Down, true, &bounds)
            .moved(Move::Back, true, &bounds);
    assert_eq!(
        selected.area(),
        Area {
            rows: 1..3,
            columns: 0..2
        }
    );
    assert_eq!(selected.moved(Move::Up, false, &bounds).area().len(), 1);
    assert_eq!(Cursor::all(&bounds).area().len(), 6);
    let empty = Bounds::default();
    assert_eq!(
        Cursor::all(&empty).moved(Move::Down, true, &empty),
        Cursor::default()
    );
    assert!(Cursor::default().area().within(&empty).is_empty());
}

proptest! {
    #[test]
    fn what_is_copied_and_pasted_in_its_place_changes_nothing(
        nth in 0..LISTS.len(), rows in (0..4_usize, 0..4_usize), columns in (0..13_usize, 0..13_usize),
        texts in vec("\\PC{0,12}|[;|\"\n\t' =]{0,6}", 0..4),
    ) {
        let mut dossier = small();
        // Names and items with all the signs that part them.
        for (nth, text) in texts.into_iter().enumerate() {
            let pointer = ["/sources/0/title", "/actors/0/name", "/statements/0/reported_by/0", "/events/0/participants/0/role"][nth];
            let Ok(path) = pointer.parse();
            apply(&mut dossier, &Edit::Set { path, value: Some(Json::Text(text)) }).expect("it is there");
        }
        let made = Made::of(dossier, LISTS[nth]);
        let bounds = Bounds { rows: made.order.len(), columns: made.columns.len(), page: 1 };
        let between = |(a, b): (usize, usize)| a.min(b)..a.max(b) + 1;
        let area = Area { rows: between(rows), columns: between(columns) }.within(&bounds);
        prop_assume!(!area.is_empty());
        let texts = made.grid().texts(&area);
        let copied = to_tsv(&texts);
        prop_assert_eq!(&from_tsv(&copied), &texts);
        let changed = made.grid().pasted(&area, &from_tsv(&copied), &|_| true);
        prop_assert!(changed.is_nothing() && changed.refused.is_empty(), "{:?}", changed);
        prop_assert_eq!(changed.edit, Edit::All(Vec::new()));
    }

    #[test]
    fn whatever_is_pasted_is_undone_byte_for_byte(
        nth in 0..LISTS.len(), row in 0..5_usize, column in 0..13_usize, may_make: bool,
        block in vec(vec("\\PC{0,10}|Direct|A. Mayor \\| x; council|first-meeting|12 March 2025|TALKS|gazette|[;|\"\n ]{0,5}", 1..5), 1..5),
    ) {
        let made = Made::of(small(), LISTS[nth]);
        let area = Area { rows: row..row + 1, columns: column..column + 1 };
        let changed = made.grid().pasted(&area, &block, &|_| may_make);
        let done = made.after(&changed);
        prop_assert!(changed.is_nothing() == (save_as_read(&done) == save_as_read(&made.dossier)));
        if may_make {
            prop_assert!(changed.unknown().is_empty());
        }
        // A second time there is nothing left to do, unless rows were added.
        if changed.added == 0 && changed.refused.is_empty() {
            let again = Made::of(done, LISTS[nth]);
            let changed = again.grid().pasted(&area, &block, &|_| may_make);
            prop_assert!(changed.is_nothing(), "{:?}", changed);
        }
    }

    #[test]
    fn every_cell_goes_through_the_clipboard(rows in vec(vec("\\PC{0,8}|['\"=+\t\r\n-]{0,5}", 1..4), 1..4)) {
        prop_assert_eq!(from_tsv(&to_tsv(&rows)), rows);
    }
}
