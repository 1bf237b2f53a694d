//! What was done to a dossier, step by step: undone and done again, each with what it was in words.

use super::{Applied, Edit, Patch, apply, refusal::Refused};
use crate::load::{Checker, Json, Touch};
use std::collections::VecDeque;

/// So many steps can be undone.
const STEPS: usize = 1_000;

/// A step: what leads back (or on again), and what it was.
#[derive(Clone, Debug)]
struct Done<W> {
    edit: Edit,
    words: W,
    /// The state before it.
    before: u64,
    /// What is continued by edits of the same sort, such as typing.
    run: Option<String>,
}

/// The steps of a dossier that is being written; `W` is what a step was, in words.
#[derive(Clone, Debug)]
pub struct History<W> {
    undo: VecDeque<Done<W>>,
    redo: Vec<Done<W>>,
    /// The number of the state that the dossier is in, of all that it was in.
    state: u64,
    last: u64,
    saved: u64,
}

impl<W> Default for History<W> {
    fn default() -> Self {
        History {
            undo: VecDeque::new(),
            redo: Vec::new(),
            state: 0,
            last: 0,
            saved: 0,
        }
    }
}

impl<W: Clone> History<W> {
    /// Does something, as a step of its own or, where `run` is that of the step before, as more of that: who types a
    /// word undoes it at once. Gives back what was touched.
    ///
    /// # Errors
    /// Why it cannot be done; nothing changed.
    pub fn act(
        &mut self,
        dossier: &mut Json,
        edit: &Edit,
        words: W,
        run: Option<&str>,
    ) -> Result<Vec<Touch>, Refused> {
        let applied = apply(dossier, edit)?;
        Ok(self.add(applied, words, run))
    }

    /// Does the same, with a checker that was told of all that was done before: in a large dossier what refers to a record is found
    /// by it in a fraction of the time.
    ///
    /// # Errors
    /// Those of [`act`](Self::act).
    pub fn act_with(
        &mut self,
        dossier: &mut Json,
        edit: &Edit,
        words: W,
        run: Option<&str>,
        checker: &Checker,
    ) -> Result<Vec<Touch>, Refused> {
        let applied = super::applied(dossier, edit, Some(checker))?;
        Ok(self.add(applied, words, run))
    }

    /// Notes what was done; gives back what was touched.
    fn add(&mut self, applied: Applied, words: W, run: Option<&str>) -> Vec<Touch> {
        if applied.touched.is_empty() {
            return Vec::new();
        }
        let before = self.state;
        self.last += 1;
        self.state = self.last;
        self.redo.clear();
        let is_more = run.is_some()
            && before != self.saved
            && (self.undo.back()).is_some_and(|last| last.run.as_deref() == run);
        match self.undo.back_mut().filter(|_| is_more) {
            Some(last) => {
                last.edit = joined(applied.inverse, &last.edit);
                last.words = words;
            }
            None => {
                self.undo.push_back(Done {
                    edit: applied.inverse,
                    words,
                    before,
                    run: run.map(str::to_owned),
                });
                if self.undo.len() > STEPS {
                    self.undo.pop_front();
                }
            }
        }
        applied.touched
    }

    /// Undoes the last step; what was touched and what it was, or none where nothing is left to undo.
    ///
    /// # Errors
    /// The dossier is not the one that the steps were done to.
    pub fn undo(&mut self, dossier: &mut Json) -> Result<Option<(Vec<Touch>, W)>, Refused> {
        let Some(step) = self.undo.back() else {
            return Ok(None);
        };
        let applied = apply(dossier, &step.edit)?;
        let after = self.state;
        let Some(step) = self.undo.pop_back() else {
            return Ok(None);
        };
        self.state = step.before;
        let words = step.words.clone();
        self.redo.push(Done {
            edit: applied.inverse,
            before: after,
            ..step
        });
        Ok(Some((applied.touched, words)))
    }

    /// Does again what was undone last.
    ///
    /// # Errors
    /// Those of [`undo`](Self::undo).
    pub fn redo(&mut self, dossier: &mut Json) -> Result<Option<(Vec<Touch>, W)>, Refused> {
        let Some(step) = self.redo.last() else {
            return Ok(None);
        };
        let applied = apply(dossier, &step.edit)?;
        let Some(step) = self.redo.pop() else {
            return Ok(None);
        };
        let before = std::mem::replace(&mut self.state, step.before);
        let words = step.words.clone();
        self.undo.push_back(Done {
            edit: applied.inverse,
            before,
            // What is typed from now on is another step.
            run: None,
            ..step
        });
        Ok(Some((applied.touched, words)))
    }

    /// What the next undo takes back, in words.
    pub fn to_undo(&self) -> Option<&W> {
        self.undo.back().map(|step| &step.words)
    }

    /// What the next redo does again.
    pub fn to_redo(&self) -> Option<&W> {
        self.redo.last().map(|step| &step.words)
    }

    /// The dossier as it is now is in a file.
    pub fn mark_saved(&mut self) {
        self.saved = self.state;
    }

    /// The dossier as it was in the state of this number is in a file.
    pub fn mark_saved_at(&mut self, state: u64) {
        self.saved = state;
    }

    /// The dossier, as it came, is in no file yet.
    pub fn mark_unsaved(&mut self) {
        self.saved = u64::MAX;
    }

    /// Whether the dossier is as it was last saved.
    pub fn is_saved(&self) -> bool {
        self.saved == self.state
    }

    /// A number for the state that the dossier is in.
    pub fn state(&self) -> u64 {
        self.state
    }
}

/// Two inverses as one: first the later, then the earlier. Typing puts one text in place of another again and again, and only
/// the first of them matters.
fn joined(later: Edit, earlier: &Edit) -> Edit {
    let Edit::Patches(mut patches) = later else {
        return Edit::All(vec![later, earlier.clone()]);
    };
    let Edit::Patches(before) = earlier else {
        return Edit::All(vec![Edit::Patches(patches), earlier.clone()]);
    };
    if let ([Patch::Put { path, .. }], [Patch::Put { path: of, .. } | Patch::Take { path: of }, ..]) =
        (&patches[..], &before[..])
        && path == of
    {
        return earlier.clone();
    }
    patches.extend(before.iter().cloned());
    Edit::Patches(patches)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thousand_steps_are_undone_the_oldest_is_forgotten_first() {
        let mut dossier: Json =
            serde_json::from_str(r#"{"metadata": {"title": "T"}}"#).expect("it is JSON");
        let Ok(path) = "/metadata/title".parse::<super::super::Path>();
        let mut history = History::default();
        for nth in 0..=STEPS {
            let edit = Edit::Set {
                path: path.clone(),
                value: Some(Json::Text(format!("Title {nth}"))),
            };
            let done = history.act(&mut dossier, &edit, nth, None);
            done.expect("it can be done");
        }
        let mut undone = Vec::new();
        while let Some((_, words)) = history.undo(&mut dossier).expect("it can be undone") {
            undone.push(words);
        }
        assert_eq!(STEPS, 1_000);
        assert!(undone.into_iter().eq((1..=STEPS).rev()));
        assert_eq!(path.text(&dossier), Some("Title 0"));
        // What is in the file is further back.
        assert!(!history.is_saved());
        while history
            .redo(&mut dossier)
            .expect("it can be done again")
            .is_some()
        {}
        assert_eq!(path.text(&dossier), Some("Title 1000"));
    }
}
