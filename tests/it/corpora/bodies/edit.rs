//! Edits out of any bytes, done to the small dossier: what was done is undone, and what is wrong is found as `load` finds it.
//!
//! A run is to be quick, because ten million are made: the dossier is read once and copied for each, a place is counted off and
//! not picked from a list of all, and a byte of each piece says how closely the edit is looked at. Every run is undone to its
//! begin; the last byte says whether what the edits left is looked at whole before that (one run in four).

use demarche::{
    edit::{Edit, History, Json, Path, Step, apply, changes},
    load::{Checker, Problem, load_read, read, save_as_read},
};

/// So many bytes make an edit: what is done, two places, and a value.
const PIECE: usize = 6;

/// So many edits at most: a history keeps a thousand.
const MOST: usize = 64;

/// A dossier with more values than this (the small one has some three hundred) gets only short ones, since one that is put into
/// itself doubles.
const LARGE: usize = 1_000;

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

/// Which places of a dossier are counted: all but itself, or items of lists.
#[derive(Clone, Copy, PartialEq)]
enum Of {
    All,
    Items,
}

/// How many there are within a value.
fn count(value: &Json, of: Of) -> usize {
    match value {
        Json::Object(members) => (members.iter())
            .map(|(_, value)| usize::from(of == Of::All) + count(value, of))
            .sum(),
        Json::Array(items) => items.iter().map(|item| 1 + count(item, of)).sum(),
        _ => 0,
    }
}

/// Whether a place is the one that is looked for; else one less is before that.
fn is_here(counts: bool, before: &mut usize) -> bool {
    match (counts, *before) {
        (false, _) => false,
        (true, 0) => true,
        (true, left) => {
            *before = left - 1;
            false
        }
    }
}

/// Whether the place that has so many before it is within a value; the steps that lead there, the last first.
fn leads(value: &Json, of: Of, before: &mut usize, steps: &mut Vec<Step>) -> bool {
    let step = match value {
        Json::Object(members) => (members.iter())
            .find(|(_, value)| is_here(of == Of::All, before) || leads(value, of, before, steps))
            .map(|(name, _)| Step::Field(name.clone())),
        Json::Array(items) => (items.iter())
            .position(|item| is_here(true, before) || leads(item, of, before, steps))
            .map(Step::Item),
        _ => None,
    };
    let is_there = step.is_some();
    steps.extend(step);
    is_there
}

/// The places of a dossier, and how many there are.
struct Places<'d> {
    dossier: &'d Json,
    of: Of,
    len: usize,
}

impl<'d> Places<'d> {
    fn new(dossier: &'d Json, of: Of) -> Self {
        let len = count(dossier, of);
        Places { dossier, of, len }
    }

    /// The one that two bytes say; none where there is none.
    fn get(&self, high: usize, low: usize) -> Option<Path> {
        let mut before = (high * 256 + low).checked_rem(self.len)?;
        let mut steps = Vec::new();
        leads(self.dossier, self.of, &mut before, &mut steps).then(|| {
            let steps = steps.into_iter().rev();
            steps.fold(Path::default(), |path, step| path.then(step))
        })
    }
}

fn byte(piece: &[u8], nth: usize) -> usize {
    usize::from(piece.get(nth).copied().unwrap_or_default())
}

/// The edit that a piece of the bytes says; none where there is nothing to edit.
fn drawn(piece: &[u8], dossier: &Json) -> Option<Edit> {
    let byte = |nth: usize| byte(piece, nth);
    let (all, items) = (
        Places::new(dossier, Of::All),
        Places::new(dossier, Of::Items),
    );
    let any = |nth: usize| all.get(byte(nth), byte(nth + 1));
    let record = |nth: usize| items.get(byte(nth), byte(nth + 1));
    let word = WORDS[byte(5) % WORDS.len()];
    let value = match byte(5) / WORDS.len() {
        0 => Json::Null,
        1 => Json::Bool(true),
        2 => Json::Number(f64::from(piece[0])),
        3 => Json::Array(Vec::new()),
        // Whatever stands elsewhere.
        4..8 if all.len < LARGE => any(3)?.get(dossier)?.clone(),
        _ => Json::Text(word.to_owned()),
    };
    Some(match byte(0) % 11 {
        0 | 1 => Edit::Set {
            path: any(1)?,
            value: Some(value),
        },
        2 => Edit::Set {
            path: any(1)?,
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
                path: any(1)?,
                value: Some(value),
            },
            Edit::Rename {
                record: record(3)?,
                to: word.to_owned(),
            },
        ]),
    })
}

/// How closely an edit is looked at.
#[derive(Clone, Copy, PartialEq)]
enum Look {
    /// What is refused changed nothing, and the problems are those of the whole.
    Whole,
    /// The checker is told at once.
    AtOnce,
    /// It is told together with the next.
    Later,
}

impl Look {
    /// What a piece of the bytes says: of sixty-four edits one is looked at whole.
    fn of(piece: &[u8]) -> Look {
        match byte(piece, 4) {
            0..4 => Look::Whole,
            4..96 => Look::AtOnce,
            _ => Look::Later,
        }
    }
}

/// The small dossier, opened.
struct Opened {
    dossier: Json,
    saved: String,
    checker: Checker,
    problems: Vec<Problem>,
}

thread_local! {
    static OPENED: Opened = {
        let dossier = read(include_bytes!("../../data/small.json")).expect("the small dossier");
        Opened {
            saved: save_as_read(&dossier),
            checker: Checker::new(&dossier),
            problems: load_read(&dossier).problems,
            dossier,
        }
    };
}

/// Edits of any bytes.
pub fn edit(bytes: &[u8]) {
    OPENED.with(|opened| edited(opened, bytes));
}

fn edited(opened: &Opened, bytes: &[u8]) {
    let mut dossier = opened.dossier.clone();
    let mut history = History::default();
    let mut checker = opened.checker.clone();
    // What the checker was not told of yet.
    let mut held = Vec::new();
    for piece in bytes.chunks(PIECE).take(MOST) {
        let look = Look::of(piece);
        let state = (look == Look::Whole).then(|| dossier.clone());
        let is_undo = piece[0] >= 240;
        let done = match is_undo {
            true => history
                .undo(&mut dossier)
                .map(|done| done.map(|(touched, ())| touched)),
            false => match drawn(piece, &dossier) {
                // What is typed in one go is one step.
                Some(edit) => {
                    let run = (piece[0] % 2 == 0).then_some("run");
                    // A checker that was told of all so far knows what refers to what: the same is done.
                    let done = match held.is_empty() {
                        true => {
                            let mut other = state.clone();
                            let plain = other.as_mut().map(|other| apply(other, &edit));
                            let done = history.act_with(&mut dossier, &edit, (), run, &checker);
                            if let Some(plain) = plain {
                                assert_eq!(done, plain.map(|plain| plain.touched));
                            }
                            done
                        }
                        false => history.act(&mut dossier, &edit, (), run),
                    };
                    done.map(Some)
                }
                None => Ok(None),
            },
        };
        match done {
            Ok(touched) => held.extend(touched.into_iter().flatten()),
            Err(_) => {
                assert!(!is_undo, "what was done can be undone");
                if let Some(state) = state {
                    assert_eq!(dossier, state, "what is refused changes nothing");
                }
            }
        }
        if look != Look::Later {
            checker.after(&dossier, &held);
            held.clear();
        }
        if look == Look::Whole {
            assert_eq!(checker.problems(), &load_read(&dossier).problems[..]);
        }
    }
    let last = bytes.last().copied().unwrap_or_default();
    if last.is_multiple_of(4) {
        checker.after(&dossier, &held);
        held.clear();
        assert_eq!(checker.problems(), &load_read(&dossier).problems[..]);
        // What is a dossier still is saved and read as it is.
        let saved = save_as_read(&dossier);
        if let Ok(again) = read(saved.as_bytes()) {
            assert_eq!(save_as_read(&again), saved);
        }
        // Whatever changed can be told.
        changes(&opened.dossier, &dossier);
    }
    // All is undone, told step by step or at once.
    let is_at_once = last / 4 % 4 > 0;
    while let Some((touched, ())) = history.undo(&mut dossier).expect("it can be undone") {
        held.extend(touched);
        if !is_at_once {
            checker.after(&dossier, &held);
            held.clear();
        }
    }
    checker.after(&dossier, &held);
    assert_eq!(save_as_read(&dossier), opened.saved);
    assert_eq!(checker.problems(), &opened.problems[..]);
}
