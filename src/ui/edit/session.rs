//! What is being written: the dossier as it is in its file, its steps and its problems. It outlives the editor's
//! components, so that looking at a view in between loses no step.

use crate::{
    app::reasons,
    browser::{
        download, file_store::StoredFile, other_tabs::Taken, saved_file::SavedFile, user_timing,
    },
    locale::messages,
    ui::{
        common,
        edit::{
            article::work::Work,
            words::{item_title, record_title},
        },
    },
};
use demarche::{
    edit::{self, Edit, History, Json, Path, Refused, Revision},
    load::{Checker, Problem, Severity, Touch, save_as_read},
};
use std::{
    cell::{Ref, RefCell},
    collections::HashMap,
    rc::Rc,
};
use yew::prelude::*;

/// A dossier that is being written.
pub struct Session {
    /// As it was when it was opened.
    opened: Json,
    /// Whether that stands in a file, which others may have a copy of.
    is_from_file: bool,
    dossier: Json,
    history: History<AttrValue>,
    checker: Checker,
    /// The problems by the pointer of their place.
    faults: HashMap<String, Vec<usize>>,
    /// The number that it is kept under in this browser.
    pub kept_as: f64,
    /// The state that is kept, by its number.
    pub kept: Option<u64>,
    /// The name of its file.
    pub file_name: String,
    /// The file that it was saved to, where it can be written to again.
    pub saved_in: Option<SavedFile>,
    /// Tells other tabs that it is written here.
    _taken: Option<Taken>,
    /// What the writer is told of the last edit, and what is offered instead.
    pub told: Option<(AttrValue, Option<Offer>)>,
    /// The articles at work, and what was decided on their drafts.
    pub work: Option<Work>,
    /// The pointer of the place that the writer goes on at, until it is drawn.
    goes_on_at: Option<String>,
    /// The references that were followed from record to record, the last one last.
    trail: Vec<Followed>,
}

/// A reference that was followed.
struct Followed {
    /// The place of the reference.
    from: Path,
    /// The id of the record that it stands in.
    id: String,
}

/// What can be done in place of what was refused.
#[derive(Clone, PartialEq)]
pub struct Offer {
    /// What it is called.
    pub label: AttrValue,
    /// The edit.
    pub edit: Edit,
    /// What it is in words, once it was done.
    pub words: AttrValue,
}

impl Session {
    /// A session with a dossier as it is in its file.
    pub fn new(file: Json, kept_as: f64, file_name: String, is_in_file: bool) -> Session {
        let dossier = edit::from_file(file);
        let mut history = History::default();
        if !is_in_file {
            history.mark_unsaved();
        }
        let mut session = Session {
            opened: dossier.clone(),
            is_from_file: is_in_file,
            checker: Checker::new(&dossier),
            dossier,
            history,
            faults: HashMap::new(),
            kept_as,
            kept: None,
            file_name,
            saved_in: None,
            _taken: Taken::take(&kept_as.to_string()),
            told: None,
            work: None,
            goes_on_at: None,
            trail: Vec::new(),
        };
        session.sort_faults();
        session
    }

    fn sort_faults(&mut self) {
        self.faults.clear();
        for (nth, problem) in self.checker.problems().iter().enumerate() {
            self.faults
                .entry(problem.pointer.clone())
                .or_default()
                .push(nth);
        }
    }

    fn check(&mut self, touched: &[Touch]) {
        user_timing::measured("demarche:check", || {
            self.checker.after(&self.dossier, touched);
            self.sort_faults();
        });
    }

    /// Whether nothing was changed since it was opened.
    pub fn is_untouched(&self) -> bool {
        self.history.state() == 0
    }

    /// Whether this browser keeps it as it is.
    pub fn is_kept(&self) -> bool {
        self.kept == Some(self.history.state()) || self.is_untouched()
    }

    /// The dossier as it was opened, where that stands in a file.
    pub fn opened_file(&self) -> Option<&Json> {
        self.is_from_file.then_some(&self.opened)
    }

    /// What is written to a file.
    pub fn to_text(&self) -> String {
        save_as_read(&edit::to_file(&self.dossier, &self.checker.unsound()))
    }

    /// The title of the dossier, or what stands in its place.
    pub fn title(&self) -> AttrValue {
        let title = Path::default().field("metadata").field("title");
        match title.text(&self.dossier) {
            Some(title) if !title.trim().is_empty() => title.to_owned().into(),
            _ => messages::edit_untitled(),
        }
    }

    /// What is kept in this browser.
    ///
    /// # Errors
    /// The browser has no room for it.
    pub fn to_stored(&self) -> Result<StoredFile, String> {
        let file = download::file(&self.file_name, &self.to_text()).map_err(reasons::words)?;
        Ok(StoredFile::new(&self.title(), &file, None).in_place_of(self.kept_as))
    }
}

/// The session, and the way for components to read and change it. Two are equal where nothing was
/// changed in between.
#[derive(Clone)]
pub struct Editor {
    session: Rc<RefCell<Session>>,
    turn: u32,
    on_turn: Callback<Option<Path>>,
}

impl PartialEq for Editor {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.session, &other.session) && self.turn == other.turn
    }
}

impl Editor {
    /// The editor at a turn; `on_turn` is called once something was changed, with the record to look at where that
    /// may be another.
    pub fn new(
        session: Rc<RefCell<Session>>,
        turn: u32,
        on_turn: Callback<Option<Path>>,
    ) -> Editor {
        Editor {
            session,
            turn,
            on_turn,
        }
    }

    /// The dossier as it is now.
    pub fn dossier(&self) -> Ref<'_, Json> {
        Ref::map(self.session.borrow(), |session| &session.dossier)
    }

    /// All of the session.
    pub fn session(&self) -> Ref<'_, Session> {
        self.session.borrow()
    }

    /// A value of the dossier.
    pub fn value(&self, path: &Path) -> Option<Json> {
        path.get(&self.dossier()).cloned()
    }

    /// A text of the dossier, or a number as text; empty where there is none.
    pub fn text(&self, path: &Path) -> String {
        match path.get(&self.dossier()) {
            Some(Json::Text(text)) => text.clone(),
            Some(Json::Number(number)) => number.to_string(),
            _ => String::new(),
        }
    }

    /// Whether nothing was written at a place yet.
    pub fn is_empty_at(&self, path: &Path) -> bool {
        match path.get(&self.dossier()) {
            None | Some(Json::Null) => true,
            Some(Json::Text(text)) => text.trim().is_empty(),
            Some(Json::Array(items)) => items.is_empty(),
            Some(_) => false,
        }
    }

    /// How many items a list has.
    pub fn len(&self, path: &Path) -> usize {
        match path.get(&self.dossier()) {
            Some(Json::Array(items)) => items.len(),
            _ => 0,
        }
    }

    /// What is wrong at a place.
    pub fn faults(&self, path: &Path) -> Vec<Problem> {
        let session = self.session.borrow();
        let found = session.faults.get(&path.to_string()).into_iter().flatten();
        let problems = session.checker.problems();
        found
            .filter_map(|nth| problems.get(*nth).cloned())
            .collect()
    }

    /// What is wrong within a record, and whether it is left out of the dossier for it.
    pub fn faults_within(&self, record: &Path) -> (Vec<Problem>, bool) {
        let session = self.session.borrow();
        let (at, within) = (record.to_string(), format!("{record}/"));
        let problems = session.checker.problems().iter();
        let found: Vec<Problem> = problems
            .filter(|problem| problem.pointer == at || problem.pointer.starts_with(&within))
            .cloned()
            .collect();
        let is_unfinished = found
            .iter()
            .any(|problem| problem.severity == Severity::Error);
        (found, is_unfinished)
    }

    /// The rows of a list that are not finished.
    pub fn unfinished(&self, list: &str) -> Vec<usize> {
        let rows = self.session.borrow().checker.unsound();
        rows.into_iter()
            .filter(|(of, _)| *of == list)
            .map(|(_, row)| row)
            .collect()
    }

    /// How many records are not finished.
    pub fn all_unfinished(&self) -> usize {
        self.session.borrow().checker.unsound().len()
    }

    /// Does something, told by words; `run` is what edits of one piece of typing have in common. Whether it was done.
    pub fn act(&self, edit: &Edit, words: AttrValue, run: Option<&str>) -> bool {
        let done = {
            let session = &mut *self.session.borrow_mut();
            session.goes_on_at = None;
            let (dossier, checker) = (&mut session.dossier, &session.checker);
            match session.history.act_with(dossier, edit, words, run, checker) {
                Ok(touched) => {
                    session.told = None;
                    session.check(&touched);
                    true
                }
                Err(refused) => {
                    session.told = Some((
                        refused_words(&refused),
                        offer(edit, &refused, &session.dossier),
                    ));
                    false
                }
            }
        };
        self.on_turn.emit(None);
        done
    }

    /// Shows the record that a place of another refers to.
    pub fn follow(&self, from: &Path, record: &Path) {
        let id = self.id_around(from);
        let from = from.clone();
        self.session.borrow_mut().trail.push(Followed { from, id });
        self.go_on_at(record);
        self.on_turn.emit(Some(record.clone()));
    }

    /// The record that the last reference was followed from, where it still stands there.
    pub fn followed_from(&self) -> Option<Path> {
        let last = {
            let session = self.session.borrow();
            let last = session.trail.last()?;
            (last.from.clone(), last.id.clone())
        };
        let (list, row) = last.0.list_and_row()?;
        (self.id_around(&last.0) == last.1).then(|| Path::record(list, row))
    }

    /// Goes back to the reference that was followed last.
    pub fn go_back(&self) {
        let record = self.followed_from();
        let last = self.session.borrow_mut().trail.pop();
        if let (Some(record), Some(last)) = (record, last) {
            self.go_on_at(&last.from);
            self.on_turn.emit(Some(record));
        }
    }

    /// Forgets the references that were followed: another record was chosen.
    pub fn end_trail(&self) {
        self.session.borrow_mut().trail.clear();
    }

    /// The id of the record at or around a place; empty where it has none.
    fn id_around(&self, place: &Path) -> String {
        let record = place.list_and_row();
        record.map_or_else(String::new, |(list, row)| {
            self.text(&Path::record(list, row).field("id"))
        })
    }

    /// Has the focus go to the first control of a place, once that is drawn.
    pub fn go_on_at(&self, place: &Path) {
        self.session.borrow_mut().goes_on_at = Some(place.to_string());
    }

    /// The pointer of the place that the writer goes on at, where nobody went there yet.
    pub fn goes_on_at(&self) -> Option<String> {
        self.session.borrow().goes_on_at.clone()
    }

    /// Notes that the writer is where they go on.
    pub fn is_gone_on(&self) {
        self.session.borrow_mut().goes_on_at = None;
    }

    /// Tells the writer why something was not done, and what can be done instead.
    pub fn tell(&self, words: AttrValue, instead: Option<Offer>) {
        self.session.borrow_mut().told = Some((words, instead));
        self.on_turn.emit(None);
    }

    /// Sets a field or takes it out; told by the name of the field.
    pub fn set(&self, path: &Path, value: Option<Json>, field: &AttrValue) {
        let words = messages::edit_step_changed(field, self.title_with(path, value.as_ref()));
        let edit = Edit::Set {
            path: path.clone(),
            value,
        };
        self.act(&edit, words, Some(&path.to_string()));
    }

    /// What a record will be called once a field of it holds something else.
    fn title_with(&self, path: &Path, value: Option<&Json>) -> AttrValue {
        let [_, _, edit::Step::Field(name)] = path.steps() else {
            return self.title_of(path);
        };
        let dossier = self.dossier();
        let record = path
            .list_and_row()
            .and_then(|(list, row)| Some((list, Path::record(list, row).get(&dossier)?.clone())));
        let Some((list, Json::Object(mut members))) = record else {
            return record_title(&dossier, path);
        };
        members.retain(|(of, _)| of != name);
        members.extend(value.map(|value| (name.clone(), value.clone())));
        item_title(&dossier, list, &Json::Object(members))
    }

    /// What the record at or around a place is called.
    pub fn title_of(&self, path: &Path) -> AttrValue {
        record_title(&self.dossier(), path)
    }

    /// Undoes the last step.
    pub fn undo(&self) {
        self.step(History::undo, messages::edit_undone);
    }

    /// Does again what was undone last.
    pub fn redo(&self) {
        self.step(History::redo, messages::edit_redone);
    }

    fn step(&self, go: Go, told: fn(AttrValue) -> AttrValue) {
        let record = {
            let session = &mut *self.session.borrow_mut();
            match go(&mut session.history, &mut session.dossier) {
                Ok(Some((touched, words))) => {
                    session.check(&touched);
                    session.told = Some((told(words), None));
                    record_of(&touched)
                }
                Ok(None) => return,
                Err(refused) => {
                    session.told = Some((refused_words(&refused), None));
                    None
                }
            }
        };
        self.on_turn.emit(record);
    }

    /// What undo and redo would take back and do again.
    pub fn steps(&self) -> (Option<AttrValue>, Option<AttrValue>) {
        let history = &self.session.borrow().history;
        (history.to_undo().cloned(), history.to_redo().cloned())
    }

    /// What is other than when the dossier was opened.
    pub fn changes(&self) -> Vec<Revision> {
        let session = self.session.borrow();
        edit::changes(&session.opened, &session.dossier)
    }

    /// Whether all is in a file of the writer's.
    pub fn is_saved(&self) -> bool {
        self.session.borrow().history.is_saved()
    }

    /// The number of the state that the dossier is in.
    pub fn state(&self) -> u64 {
        self.session.borrow().history.state()
    }

    /// Notes that the state of this number is in a file of this name, or tells why not.
    pub fn note_saved(&self, saved: Result<(u64, String), AttrValue>) {
        {
            let session = &mut *self.session.borrow_mut();
            session.told = Some(match saved {
                Ok((state, name)) => {
                    session.history.mark_saved_at(state);
                    (messages::edit_saved_as(name), None)
                }
                Err(reason) => (reason, None),
            });
        }
        self.on_turn.emit(None);
    }

    /// Keeps the file that was written to, to be written to again.
    pub fn keep_file(&self, file: SavedFile) {
        let session = &mut *self.session.borrow_mut();
        session.file_name = file.name();
        session.saved_in = Some(file);
    }

    /// Notes that the state of this number is kept.
    pub fn note_kept(&self, state: u64) {
        self.session.borrow_mut().kept = Some(state);
        self.on_turn.emit(None);
    }
}

type Stepped = Result<Option<(Vec<Touch>, AttrValue)>, Refused>;
type Go = fn(&mut History<AttrValue>, &mut Json) -> Stepped;

/// The record that was touched last, where it is still there.
fn record_of(touched: &[Touch]) -> Option<Path> {
    touched.iter().rev().find_map(|touch| match touch {
        Touch::Record(list, row) | Touch::Inserted(list, row) | Touch::Moved(list, _, row) => {
            Some(Path::record(list, *row))
        }
        Touch::Metadata => Some(Path::default().field("metadata")),
        Touch::Taken(..) | Touch::All => None,
    })
}

/// Why an edit was not done.
pub fn refused_words(refused: &Refused) -> AttrValue {
    use common::problems::{record, records};
    messages::edit_refused(match refused {
        Refused::NoPlace { path } => messages::edit_refused_no_place(path),
        Refused::NoList { path } => messages::edit_refused_no_list(path),
        Refused::NoId { path } => messages::edit_refused_no_id(path),
        Refused::WrongId { id } => messages::fault_no_id(id),
        Refused::IdTaken { id, by } => messages::edit_refused_id_taken(id, record(by)),
        Refused::ReferredTo { what, names, .. } => match Refused::named(names) {
            (all, 0) => messages::edit_refused_referred(record(what), records(all)),
            (first, more) => {
                messages::edit_refused_referred_more(record(what), records(first), more)
            }
        },
        Refused::NotAlike => messages::edit_refused_not_alike(),
    })
}

fn offer(edit: &Edit, refused: &Refused, dossier: &Json) -> Option<Offer> {
    let (Edit::Remove { record, .. }, Refused::ReferredTo { by, .. }) = (edit, refused) else {
        return None;
    };
    Some(Offer {
        label: messages::edit_remove_with_references(by.len()),
        words: messages::edit_step_removed(record_title(dossier, record)),
        edit: Edit::Remove {
            record: record.clone(),
            with_references: true,
        },
    })
}

/// The editor around a component.
#[hook]
pub fn use_editor() -> Editor {
    use_context::<Editor>().expect("fields stand on the desk")
}
