//! Edits out of any bytes, done to the small dossier: what was done is undone, and what is wrong is found as `load` finds it.

use demarche::{
    edit::{Edit, History, Json, Path, Step, changes},
    load::{Checker, load_read, read, save_as_read},
};

/// So many bytes make an edit: what is done, two places, and a value.
const PIECE: usize = 6;

/// So many edits at most: a history keeps a thousand.
const MOST: usize = 400;

/// A dossier with more values than this gets only short ones, since one that is put into itself doubles.
const LARGE: usize = 2_000;

/// Texts that mean something to the small dossier, or nothing to any.
const WORDS: [&str; 16] = [
    "gazette",
    "herald",
    "mayor",
    "envoy",
    "meeting",
    "denial",
    "draft",
    "toll",
    "1",
    "2025-13",
    "2025-03-12",
    "",
    "gazete",
    "a b",
    "\u{202e}x",
    "=1+1",
];

/// All places of a dossier but itself.
fn places(json: &Json, at: &Path, found: &mut Vec<Path>) {
    let mut go = |path: Path, value: &Json| {
        found.push(path.clone());
        places(value, &path, found);
    };
    match json {
        Json::Object(members) => {
            for (name, value) in members {
                go(at.field(name), value);
            }
        }
        Json::Array(items) => {
            for (nth, value) in items.iter().enumerate() {
                go(at.item(nth), value);
            }
        }
        _ => {}
    }
}

/// The edit that a piece of the bytes says; none where there is nothing to edit.
fn drawn(piece: &[u8], dossier: &Json) -> Option<Edit> {
    let byte = |nth: usize| usize::from(piece.get(nth).copied().unwrap_or_default());
    let mut all = Vec::new();
    places(dossier, &Path::default(), &mut all);
    let records: Vec<&Path> = all
        .iter()
        .filter(|path| matches!(path.steps().last(), Some(Step::Item(_))))
        .collect();
    let any = |nth: usize| all.get((byte(nth) * 256 + byte(nth + 1)) % all.len().max(1));
    let record = |nth: usize| {
        let nth = (byte(nth) * 256 + byte(nth + 1)) % records.len().max(1);
        records.get(nth).copied().cloned()
    };
    let word = WORDS[byte(5) % WORDS.len()];
    let value = match byte(5) / WORDS.len() {
        0 => Json::Null,
        1 => Json::Bool(true),
        2 => Json::Number(f64::from(piece[0])),
        3 => Json::Array(Vec::new()),
        // Whatever stands elsewhere.
        4..8 if all.len() < LARGE => any(3)?.get(dossier)?.clone(),
        _ => Json::Text(word.to_owned()),
    };
    Some(match byte(0) % 11 {
        0 | 1 => Edit::Set {
            path: any(1)?.clone(),
            value: Some(value),
        },
        2 => Edit::Set {
            path: any(1)?.clone(),
            value: None,
        },
        3 => Edit::Set {
            path: any(1)?.field(word),
            value: Some(value),
        },
        4 => Edit::Add {
            list: record(1)?.split_last()?.0,
            at: (byte(3) % 2 == 0).then_some(byte(4) % 4),
            item: value,
        },
        5 | 6 => Edit::Remove {
            record: record(1)?,
            with_references: byte(0) % 2 == 0,
        },
        7 => Edit::Move {
            item: record(1)?,
            to: byte(4) % 5,
        },
        8 => Edit::Rename {
            record: record(1)?,
            to: word.to_owned(),
        },
        9 => Edit::Merge {
            keep: record(1)?,
            other: record(3)?,
        },
        // All of them or none.
        _ => Edit::All(vec![
            Edit::Set {
                path: any(1)?.clone(),
                value: Some(value),
            },
            Edit::Rename {
                record: record(3)?,
                to: word.to_owned(),
            },
        ]),
    })
}

/// Edits of any bytes.
pub fn edit(bytes: &[u8]) {
    let small = include_bytes!("../../data/small.json");
    let mut dossier = read(small).expect("the small dossier");
    let opened = dossier.clone();
    let before = save_as_read(&dossier);
    let mut history = History::default();
    let mut checker = Checker::new(&dossier);
    for piece in bytes.chunks(PIECE).take(MOST) {
        let state = dossier.clone();
        let is_undo = piece[0] >= 240;
        let done = match is_undo {
            true => history
                .undo(&mut dossier)
                .map(|done| done.map(|(touched, ())| touched)),
            false => match drawn(piece, &dossier) {
                // What is typed in one go is one step.
                Some(edit) => {
                    let run = (piece[0] % 2 == 0).then_some("run");
                    history.act(&mut dossier, &edit, (), run).map(Some)
                }
                None => Ok(None),
            },
        };
        match done {
            Ok(Some(touched)) => checker.after(&dossier, &touched),
            Ok(None) => {}
            Err(_) => {
                assert!(!is_undo, "what was done can be undone");
                assert_eq!(dossier, state, "what is refused changes nothing");
            }
        }
    }
    assert_eq!(checker.problems(), &load_read(&dossier).problems[..]);
    // What is a dossier still is saved and read as it is.
    let saved = save_as_read(&dossier);
    if let Ok(again) = read(saved.as_bytes()) {
        assert_eq!(save_as_read(&again), saved);
    }
    // Whatever changed can be told.
    changes(&opened, &dossier);
    while let Some((touched, ())) = history.undo(&mut dossier).expect("it can be undone") {
        checker.after(&dossier, &touched);
    }
    assert_eq!(save_as_read(&dossier), before);
    assert_eq!(checker.problems(), &load_read(&opened).problems[..]);
}
