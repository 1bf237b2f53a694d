//! Two people, one dossier: brought together in the page and by the command, with the same result.

use crate::{SMALL, small_with};
use demarche::{
    command::run,
    edit::{self, Edit, History, Json, Merging, Path as Place},
    load::{Checker, read, save_as_read},
    merge::Side,
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

fn json(text: &str) -> Json {
    read(text.as_bytes()).unwrap()
}

/// A dossier as it was edited.
fn edited(text: &str, edits: &[Edit]) -> String {
    let mut dossier = json(text);
    for edit in edits {
        edit::apply(&mut dossier, edit).unwrap();
    }
    save_as_read(&dossier)
}

fn set(pointer: &str, text: &str) -> Edit {
    let Ok(path) = pointer.parse::<Place>();
    Edit::Set {
        path,
        value: Some(Json::Text(text.to_owned())),
    }
}

/// One adds events, the other corrects statements, and both change one title.
fn two_people() -> (String, String, String) {
    let base = edited(SMALL, &[]);
    let Ok(events) = "/events".parse::<Place>();
    let added = |id: &str, at: Option<usize>| Edit::Add {
        list: events.clone(),
        at,
        item: json_item(&format!(
            r#"{{"id": "{id}", "date": "2025-04-01", "title": "Another meeting", "summary": "S.", "kind": "talks", "channel": "direct", "confidence": "reported", "sources": ["gazette"]}}"#
        )),
    };
    let ours = edited(
        &base,
        &[
            added("second", None),
            added("before", Some(0)),
            set("/events/2/title", "The mayors of both towns meet"),
        ],
    );
    let theirs = edited(
        &base,
        &[
            set(
                "/statements/0/summary",
                "The mayor called the draft a fair one.",
            ),
            set("/statements/1/quote", "unfair"),
            set("/events/1/title", "The mayors talk"),
        ],
    );
    (base, ours, theirs)
}

fn json_item(text: &str) -> Json {
    serde_json::from_str(text).unwrap()
}

/// What `demarche merge` writes.
fn by_command(name: &str, files: &[&str], chosen: Side) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("merging")
        .join(name);
    fs::create_dir_all(&folder).unwrap();
    let mut args = vec!["merge".into()];
    for (nth, text) in files.iter().enumerate() {
        let file = folder.join(format!("{nth}.json"));
        fs::write(&file, text).unwrap();
        args.push(file.into_os_string());
    }
    let output = folder.join("merged.json");
    let choice = match chosen {
        Side::Ours => "--choose=ours",
        Side::Theirs => "--choose=theirs",
    };
    args.extend([choice.into(), "-o".into(), output.clone().into()]);
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let status = run(&args, &mut out, &mut err).unwrap();
    assert_eq!(status, 0, "{}", String::from_utf8_lossy(&err));
    fs::read_to_string(output).unwrap()
}

/// What the page saves, with the edit as one step, which is undone by one.
fn by_page(base: Option<&str>, ours: &str, theirs: &str, chosen: Side) -> String {
    let from = |text: &str| edit::from_file(json(text));
    let mut dossier = from(ours);
    let before = dossier.clone();
    let merging = Merging::new(base.map(from).as_ref(), &dossier, &from(theirs));
    let edit = merging.edit(|_| chosen).unwrap();
    let mut history = History::default();
    history.act(&mut dossier, &edit, "merged", None).unwrap();
    let saved = {
        let unsound = Checker::new(&dossier).unsound();
        save_as_read(&edit::to_file(&dossier, &unsound))
    };
    history.undo(&mut dossier).unwrap();
    assert_eq!(dossier, before);
    assert_eq!(history.undo(&mut dossier).unwrap(), None);
    saved
}

#[test]
fn two_people_get_the_same_from_the_page_and_the_command() {
    let (base, ours, theirs) = two_people();
    for side in [Side::Ours, Side::Theirs] {
        let page = by_page(Some(&base), &ours, &theirs, side);
        let command = by_command("base", &[&base, &ours, &theirs], side);
        assert_eq!(page, command, "{side:?}");
        assert_eq!(page, by_command("base", &[&base, &ours, &theirs], side));
        // Nobody's work is lost.
        for words in ["Another meeting", "a fair one", "unfair"] {
            assert!(page.contains(words), "{words}");
        }
        let title = match side {
            Side::Ours => "The mayors of both towns meet",
            Side::Theirs => "The mayors talk",
        };
        assert!(page.contains(title), "{side:?}");
    }
}

#[test]
fn without_what_both_were_made_from_too() {
    let (_, ours, theirs) = two_people();
    for side in [Side::Ours, Side::Theirs] {
        let page = by_page(None, &ours, &theirs, side);
        assert_eq!(page, by_command("no-base", &[&ours, &theirs], side));
    }
}

#[test]
fn what_comes_from_where_and_what_is_open_is_told_apart() {
    let (base, ours, theirs) = two_people();
    let [base, ours, theirs] = [base, ours, theirs].map(|text| json(&text));
    let merging = Merging::new(Some(&base), &ours, &theirs);
    let places = |changes: &[demarche::merge::Change]| -> Vec<String> {
        changes.iter().map(|of| of.place.to_string()).collect()
    };
    let conflicts = merging.merged.conflicts.iter();
    let open: Vec<String> = conflicts.map(|of| of.place.to_string()).collect();
    assert_eq!(open, ["events meeting, title"]);
    assert_eq!(
        places(&merging.taken),
        ["statements fair, summary", "statements unfair, quote"]
    );
    assert_eq!(places(&merging.kept), ["events before", "events second"]);
}

#[test]
fn a_copy_that_says_nothing_new_changes_nothing() {
    let ours = json(&small_with("A made-up example.", "Made up."));
    let base = json(SMALL);
    for theirs in [&base, &ours] {
        let merging = Merging::new(Some(&base), &ours, theirs);
        assert!(merging.edit(|_| Side::Ours).is_none());
    }
}

/// A repository of git that merges dossiers as `docs/merging.md` has it.
struct Repository(PathBuf);

impl Repository {
    fn new(name: &str) -> Repository {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("git")
            .join(name);
        fs::remove_dir_all(&folder).ok();
        fs::create_dir_all(&folder).unwrap();
        let repository = Repository(folder);
        let driver = format!("'{}' merge %O %A %B -o %A", env!("CARGO_BIN_EXE_demarche"));
        assert!(repository.git(&["init", "-q"]));
        assert!(repository.git(&["config", "merge.demarche.driver", &driver]));
        let attributes = repository.0.join(".gitattributes");
        fs::write(attributes, "dossier.json merge=demarche\n").unwrap();
        repository
    }

    /// Whether git did it, without the settings of whoever runs the tests.
    fn git(&self, args: &[&str]) -> bool {
        let who = [
            "-c",
            "user.name=A. Writer",
            "-c",
            "user.email=a@example.org",
        ];
        let mut git = Command::new("git");
        git.args(who).args(args).current_dir(&self.0);
        for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
            git.env_remove(name);
        }
        git.env("GIT_CONFIG_NOSYSTEM", "1");
        git.env("GIT_CONFIG_GLOBAL", self.0.join("no-settings"));
        let output = git.output().expect("git is there");
        output.status.success()
    }

    fn file(&self) -> PathBuf {
        self.0.join("dossier.json")
    }

    fn commit(&self, text: &str) {
        fs::write(self.file(), text).unwrap();
        assert!(self.git(&["add", "-A"]));
        assert!(self.git(&["commit", "-q", "-m", "The dossier"]));
    }

    /// Merges two copies: whether nothing is left to decide, and the file.
    fn merged(&self, base: &str, ours: &str, theirs: &str) -> (bool, String) {
        self.commit(base);
        assert!(self.git(&["branch", "ours"]));
        assert!(self.git(&["checkout", "-q", "-b", "theirs"]));
        self.commit(theirs);
        assert!(self.git(&["checkout", "-q", "ours"]));
        self.commit(ours);
        let is_whole = self.git(&["merge", "-q", "--no-edit", "theirs"]);
        (is_whole, fs::read_to_string(self.file()).unwrap())
    }
}

#[test]
fn git_merges_two_copies_by_the_command() {
    let (base, ours, theirs) = two_people();
    let summary = set("/statements/0/summary", "The mayor called it fair.");
    let other = edited(&base, &[summary]);
    let (is_whole, merged) = Repository::new("merged").merged(&base, &ours, &other);
    assert!(is_whole);
    assert_eq!(
        merged,
        by_command("git", &[&base, &ours, &other], Side::Ours)
    );
    // What both changed differently is left to be decided, with ours in its place.
    let repository = Repository::new("conflict");
    let (is_whole, merged) = repository.merged(&base, &ours, &theirs);
    assert!(!is_whole);
    assert_eq!(
        merged,
        by_command("git", &[&base, &ours, &theirs], Side::Ours)
    );
    assert!(!repository.git(&["commit", "-q", "-m", "Not decided"]));
    assert!(repository.git(&["add", "dossier.json"]));
    assert!(repository.git(&["commit", "-q", "-m", "Decided"]));
}
