use super::*;
use crate::load::{Checker, load_read, read, save_as_read};
use proptest::{collection::vec, prelude::*, sample::Index};

/// A dossier with a record of every kind that refer to each other, a field and a list that the format does not know, and a
/// record with an error.
fn small() -> Json {
    read(include_bytes!("tests/small.json")).expect("it is a dossier")
}

fn json(text: &str) -> Json {
    serde_json::from_str(text).expect("it is JSON")
}

fn path(pointer: &str) -> Path {
    let Ok(path) = pointer.parse();
    path
}

fn text(text: &str) -> Json {
    Json::Text(text.to_owned())
}

fn done(dossier: &mut Json, edit: &Edit) -> Applied {
    let before = save_as_read(dossier);
    let applied = apply(dossier, edit).expect("it can be done");
    let mut undone = dossier.clone();
    apply(&mut undone, &applied.inverse).expect("it can be undone");
    assert_eq!(save_as_read(&undone), before);
    applied
}

fn refused(dossier: &Json, edit: &Edit) -> String {
    let mut tried = dossier.clone();
    let refused = apply(&mut tried, edit).expect_err("it is refused");
    assert_eq!(tried, *dossier);
    refused.to_string()
}

fn errors(dossier: &Json) -> Vec<String> {
    load_read(dossier)
        .problems
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[test]
fn a_new_field_stands_where_the_format_has_it() {
    let mut dossier =
        json(r#"{"demarche": 1, "events": [{"id": "a", "title": "A", "sources": []}], "more": 1}"#);
    done(
        &mut dossier,
        &Edit::Set {
            path: path("/events/0/date"),
            value: Some(text("2025")),
        },
    );
    done(
        &mut dossier,
        &Edit::Set {
            path: path("/metadata/title"),
            value: Some(text("T")),
        },
    );
    done(
        &mut dossier,
        &Edit::Add {
            list: path("/parties"),
            at: None,
            item: json(r#"{"id": "n"}"#),
        },
    );
    assert_eq!(
        serde_json::to_string(&dossier).expect("it can be written"),
        r#"{"demarche":1,"metadata":{"title":"T"},"parties":[{"id":"n"}],"events":[{"id":"a","date":"2025","title":"A","sources":[]}],"more":1}"#
    );
}

#[test]
fn what_is_referred_to_is_not_removed_alone() {
    let mut dossier = small();
    let edit = |with_references| Edit::Remove {
        record: path("/actors/1"),
        with_references,
    };
    assert_eq!(
        refused(&dossier, &edit(false)),
        "event `first-meeting`, plan `draft-1`, position 1 refer to the actor `mayor-south`"
    );
    done(&mut dossier, &edit(true));
    assert!(references(&dossier, &path("/actors/0")).len() > 1);
    let saved = save_as_read(&dossier);
    assert!(!saved.contains("mayor-south"), "{saved}");
    // The position is not lost, it is not finished.
    assert!(errors(&dossier).contains(
        &"error: /positions/0/actor: position 1: the field `actor` is missing".to_owned()
    ));
    let edit = Edit::Remove {
        record: path("/sources/0"),
        with_references: true,
    };
    done(&mut dossier, &edit);
    assert!(!save_as_read(&dossier).contains("\"gazette\""));
}

#[test]
fn a_new_id_is_new_wherever_it_is_named() {
    let mut dossier = small();
    let before = errors(&dossier);
    for (record, from, to) in [
        ("/actors/0", "mayor-north", "north-mayor"),
        ("/sources/0", "\"gazette\"", "paper"),
        ("/plans/0", "\"draft-1\"", "first-draft"),
        ("/events/0", "first-meeting", "meeting-1"),
        ("/topics/0", "\"tolls\"", "crossing"),
        ("/terms/0", "\"toll\"", "fee"),
    ] {
        done(
            &mut dossier,
            &Edit::Rename {
                record: path(record),
                to: to.into(),
            },
        );
        let saved = save_as_read(&dossier);
        assert!(!saved.contains(from), "{from}: {saved}");
    }
    assert_eq!(
        errors(&dossier).len(),
        before.len(),
        "{:?}",
        errors(&dossier)
    );
    let provision = Edit::Rename {
        record: path("/plans/0/provisions/0"),
        to: "1a".into(),
    };
    done(&mut dossier, &provision);
    for named in ["/disagreements/0/provisions/0/number", "/matches/0/from/0"] {
        assert_eq!(path(named).text(&dossier), Some("1a"), "{named}");
    }
    assert_eq!(path("/matches/0/to/0").text(&dossier), Some("1"));
    let taken = Edit::Rename {
        record: path("/actors/0"),
        to: "mayor-south".into(),
    };
    assert_eq!(
        refused(&dossier, &taken),
        "the id `mayor-south` is that of actor `mayor-south`"
    );
    let shared = Edit::Rename {
        record: path("/actors/0"),
        to: "first-draft".into(),
    };
    assert_eq!(
        refused(&dossier, &shared),
        "the id `first-draft` is that of plan `first-draft`"
    );
    let wrong = Edit::Rename {
        record: path("/actors/0"),
        to: "a b".into(),
    };
    assert!(refused(&dossier, &wrong).starts_with("`a b` is no id"));
}

#[test]
fn two_records_become_one_and_nothing_refers_to_the_other() {
    let mut dossier = small();
    let before = errors(&dossier).len();
    done(
        &mut dossier,
        &Edit::Merge {
            keep: path("/sources/0"),
            other: path("/sources/1"),
        },
    );
    let saved = save_as_read(&dossier);
    assert!(!saved.contains("gazette-again"), "{saved}");
    // What the first did not say is taken from the second; it is cited once.
    assert_eq!(
        path("/sources/0/note").text(&dossier),
        Some("seen on paper")
    );
    assert_eq!(path("/sources/0/title").text(&dossier), Some("Mayors meet"));
    let Some(Json::Array(cited)) = path("/events/0/sources").get(&dossier) else {
        panic!()
    };
    assert_eq!(cited.len(), 1);
    assert_eq!(errors(&dossier).len(), before);
    let edit = Edit::Merge {
        keep: path("/sources/0"),
        other: path("/actors/0"),
    };
    assert_eq!(
        refused(&dossier, &edit),
        "only two records of one list, with ids, become one"
    );
    done(
        &mut dossier,
        &Edit::Merge {
            keep: path("/actors/0"),
            other: path("/actors/1"),
        },
    );
    assert!(!save_as_read(&dossier).contains("mayor-south"));
}

#[test]
fn typing_is_one_step_and_every_step_has_its_words() {
    let mut dossier = small();
    let before = dossier.clone();
    let mut history = History::default();
    for title in ["T", "Th", "The"] {
        let edit = Edit::Set {
            path: path("/events/0/title"),
            value: Some(text(title)),
        };
        history
            .act(&mut dossier, &edit, "title", Some("/events/0/title"))
            .expect("it is done");
    }
    let edit = Edit::Remove {
        record: path("/channels/0"),
        with_references: true,
    };
    history
        .act(&mut dossier, &edit, "removed", None)
        .expect("it is done");
    let after = dossier.clone();
    assert!(!history.is_saved());
    assert_eq!(history.to_undo(), Some(&"removed"));
    assert_eq!(
        history
            .undo(&mut dossier)
            .expect("undone")
            .map(|(_, words)| words),
        Some("removed")
    );
    assert_eq!(
        history
            .undo(&mut dossier)
            .expect("undone")
            .map(|(_, words)| words),
        Some("title")
    );
    assert_eq!((dossier == before, history.is_saved()), (true, true));
    assert_eq!(history.undo(&mut dossier), Ok(None));
    while history.redo(&mut dossier).expect("done again").is_some() {}
    assert_eq!(dossier, after);
    history.mark_saved();
    history.undo(&mut dossier).expect("undone");
    assert!(!history.is_saved());
}

#[test]
fn each_change_is_taken_back_alone() {
    let opened = small();
    let mut now = opened.clone();
    let set = |pointer: &str, value: Option<Json>| Edit::Set {
        path: path(pointer),
        value,
    };
    for edit in [
        set("/events/0/title", Some(text("Other"))),
        set("/sources/0/url", None),
        set("/events/0/topics", None),
        Edit::Remove {
            record: path("/disagreements/0"),
            with_references: false,
        },
        Edit::Add {
            list: path("/places"),
            at: Some(0),
            item: json(r#"{"id": "new", "name": "New"}"#),
        },
        Edit::Add {
            list: path("/statements/0/topics"),
            at: None,
            item: text("bridge"),
        },
    ] {
        done(&mut now, &edit);
    }
    let found = changes(&opened, &now);
    assert_eq!(found.len(), 6, "{found:#?}");
    for nth in 0..found.len() {
        let mut one = now.clone();
        done(&mut one, &found[nth].taken_back());
        assert_eq!(
            changes(&opened, &one).len(),
            found.len() - 1,
            "{:?}",
            found[nth]
        );
    }
    while let Some(first) = changes(&opened, &now).first() {
        done(&mut now, &first.taken_back());
    }
    assert_eq!(save_as_read(&now), save_as_read(&opened));
}

#[test]
fn what_is_not_finished_stands_apart_in_a_file() {
    let mut dossier = small();
    done(
        &mut dossier,
        &Edit::Add {
            list: path("/sources"),
            at: None,
            item: json(r#"{"id": "half", "title": "Half"}"#),
        },
    );
    done(
        &mut dossier,
        &Edit::Add {
            list: path("/events/0/sources"),
            at: None,
            item: text("half"),
        },
    );
    let unsound = Checker::new(&dossier).unsound();
    let file = to_file(&dossier, &unsound);
    let problems = load_read(&file).problems;
    let errors: Vec<String> = (problems.iter())
        .map(ToString::to_string)
        .filter(|of| of.starts_with("error"))
        .collect();
    // A plan stands without a provision that is not finished: load sets that aside by itself.
    assert!(
        errors.iter().all(|of| of.contains("provision `2` of plan")),
        "{errors:?}"
    );
    assert!(
        problems
            .iter()
            .any(|of| of.fault.to_string() == "the source `half` was set aside")
    );
    let again = from_file(read(save_as_read(&file).as_bytes()).expect("it opens"));
    assert!(changes(&dossier, &again).is_empty());
    assert_eq!(Checker::new(&again).unsound().len(), unsound.len());
}

#[test]
fn ids_are_made_from_names() {
    let dossier = small();
    assert_eq!(free_id(&dossier, "actors", "mayor-north"), "mayor-north-2");
    assert_eq!(free_id(&dossier, "actors", &id_of_name("会談")), "actor-1");
    assert_eq!(id_of_name("Сергій Кислиця"), "sergiy-kislitsya");
}

#[test]
fn doubles_are_found_by_address_spelling_and_initials() {
    let dossier = json(
        r#"{"sources": [{"id": "a", "url": "https://example.org/x?utm_source=y"}, {"id": "b", "url": "http://www.example.org/x/"}, {"id": "c", "url": "https://example.org/z"}],
            "actors": [{"id": "1", "name": "Yuri Ushakov"}, {"id": "2", "name": "Юрий Ушаков"}, {"id": "3", "name": "Y. Ushakov"}, {"id": "4", "name": "Steve Witkoff"}, {"id": "5", "name": "Steve Witkof"}, {"id": "6", "name": "Anna Ushakov"}, {"id": "7", "name": "Ushakov"}],
            "places": [{"id": "p", "name": "Zürich"}, {"id": "q", "name": "Zurich"}, {"id": "r", "name": "Basel"}]}"#,
    );
    let found: Vec<(&str, (usize, usize), Likeness)> = doubles(&dossier)
        .into_iter()
        .map(|of| (of.list, of.rows, of.why))
        .collect();
    assert_eq!(
        found,
        [
            ("sources", (0, 1), Likeness::Address),
            ("actors", (0, 1), Likeness::Name),
            ("actors", (0, 2), Likeness::Initials),
            ("actors", (1, 2), Likeness::Initials),
            ("actors", (3, 4), Likeness::Name),
            ("places", (0, 1), Likeness::Name),
        ]
    );
}

/// An edit that is made for a dossier: what is drawn are places, by part.
#[derive(Clone, Debug)]
struct Drawn {
    kind: u8,
    place: Index,
    other: Index,
    value: Index,
}

fn drawn() -> impl Strategy<Value = Drawn> {
    (0..9_u8, any::<Index>(), any::<Index>(), any::<Index>()).prop_map(
        |(kind, place, other, value)| Drawn {
            kind,
            place,
            other,
            value,
        },
    )
}

/// All places of a dossier but itself.
fn places(json: &Json, at: &Path, found: &mut Vec<Path>) {
    match json {
        Json::Object(members) => {
            for (name, value) in members {
                found.push(at.field(name));
                places(value, &at.field(name), found);
            }
        }
        Json::Array(items) => {
            for (nth, value) in items.iter().enumerate() {
                found.push(at.item(nth));
                places(value, &at.item(nth), found);
            }
        }
        _ => {}
    }
}

const WORDS: [&str; 12] = [
    "gazette",
    "mayor-north",
    "mayor-south",
    "first-meeting",
    "draft-1",
    "toll",
    "tolls",
    "1",
    "2025-13",
    "",
    "gazete",
    "a b",
];

impl Drawn {
    fn edit(&self, dossier: &Json) -> Edit {
        let mut all = Vec::new();
        places(dossier, &Path::default(), &mut all);
        let records: Vec<&Path> = all
            .iter()
            .filter(|path| matches!(path.steps(), [_, Step::Item(_)] | [_, _, _, Step::Item(_)]))
            .collect();
        let any = all[self.place.index(all.len())].clone();
        let record = records[self.place.index(records.len())].clone();
        let other = records[self.other.index(records.len())].clone();
        let word = WORDS[self.value.index(WORDS.len())];
        let value = match self.value.index(5) {
            0 => Json::Null,
            1 => Json::Number(2.0),
            // Whatever stands elsewhere.
            2 => any_value(dossier, &all[self.other.index(all.len())]),
            _ => text(word),
        };
        let list = record
            .split_last()
            .map(|(list, _)| list)
            .unwrap_or_default();
        match self.kind {
            0 | 1 => Edit::Set {
                path: any,
                value: Some(value),
            },
            2 => Edit::Set {
                path: any,
                value: None,
            },
            3 => Edit::Add {
                list,
                at: Some(self.other.index(4)),
                item: any_value(dossier, &other),
            },
            4 => Edit::Remove {
                record,
                with_references: true,
            },
            5 => Edit::Remove {
                record,
                with_references: false,
            },
            6 => Edit::Move {
                item: record,
                to: self.other.index(4),
            },
            7 => Edit::Rename {
                record,
                to: word.to_owned(),
            },
            _ => Edit::Merge {
                keep: record,
                other,
            },
        }
    }
}

fn any_value(dossier: &Json, path: &Path) -> Json {
    path.get(dossier).cloned().unwrap_or(Json::Null)
}

proptest! {
    #[test]
    fn undo_is_the_identity_and_problems_are_those_of_load(drawn in vec(drawn(), 1..8), undone in 0..8_usize) {
        let mut dossier = small();
        let before = save_as_read(&dossier);
        let mut history = History::default();
        let mut checker = Checker::new(&dossier);
        prop_assert_eq!(checker.problems(), &load_read(&dossier).problems[..]);
        let mut states = Vec::new();
        for drawn in &drawn {
            let edit = drawn.edit(&dossier);
            let state = dossier.clone();
            // What a checker knows makes no other edit of it.
            let (plain, known) = (apply(&mut state.clone(), &edit), applied(&mut state.clone(), &edit, Some(&checker)));
            prop_assert_eq!(plain, known);
            match history.act_with(&mut dossier, &edit, (), None, &checker) {
                Ok(touched) => {
                    if !touched.is_empty() {
                        states.push(state);
                    }
                    checker.after(&dossier, &touched);
                    prop_assert_eq!(checker.problems(), &load_read(&dossier).problems[..], "{:?}", edit);
                }
                Err(_) => prop_assert_eq!(&state, &dossier),
            }
            let saved = save_as_read(&dossier);
            if let Ok(again) = read(saved.as_bytes()) {
                prop_assert_eq!(save_as_read(&again), saved);
            } else {
                // Only what says that it is a dossier can be lost.
                prop_assert!(dossier.get("demarche") != Some(&Json::Number(1.0)));
            }
        }
        for _ in 0..undone.min(states.len()) {
            let (touched, ()) = history.undo(&mut dossier).expect("it can be undone").expect("there is a step");
            let state = states.pop();
            prop_assert_eq!(Some(&dossier), state.as_ref());
            checker.after(&dossier, &touched);
            prop_assert_eq!(checker.problems(), &load_read(&dossier).problems[..]);
        }
        while history.redo(&mut dossier).expect("it can be done again").is_some() {}
        while history.undo(&mut dossier).expect("it can be undone").is_some() {}
        prop_assert_eq!(save_as_read(&dossier), before);
    }

    #[test]
    fn every_text_is_read_as_sources_or_not(text in "\\PC{0,80}") {
        let _ = sources::read_sources(&text);
        let _ = sources::read_sources(&format!("@misc{{{text}}}"));
        let _ = sources::read_sources(&format!("TY  - {text}\nTI  - {text}\nDA  - {text}"));
    }
}
