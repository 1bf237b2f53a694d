//! Messages between the page and the worker that reads articles: what is asked, and the answers.
//! Open it when the worker is to tell more of an article.

use super::{Head, Intake, Progress, article, head, read_in_steps};
use crate::{load::load, model::date::Edtf, wire};
use serde::{Deserialize, Serialize};
use std::ops::ControlFlow;

/// An article to read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// How the answers name it.
    pub id: usize,
    /// Its text, plain or HTML.
    pub text: String,
    /// The day of publication in EDTF; empty to take the one that stands in it.
    pub published: String,
}

/// What the page asks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// The articles.
    pub articles: Vec<Given>,
    /// The dossier as a file; empty for none.
    pub dossier: String,
}

/// An answer, of the article of a number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Answer {
    /// How far it is.
    Progress(usize, Progress),
    /// It does not say when it was published, and is not read before that is known.
    Undated(usize, Head),
    /// It was read, by the day of publication.
    Read(usize, Edtf, Box<Intake>),
}

impl Task {
    /// It as bytes, for the way to the worker.
    pub fn encode(&self) -> Vec<u8> {
        wire::encode(self)
    }

    /// The task that [`Task::encode`] wrote; none where the bytes are something else.
    pub fn decode(bytes: &[u8]) -> Option<Task> {
        wire::decode(bytes)
    }

    /// Reads the articles, telling every answer as soon as it is there.
    pub fn run(&self, mut tell: impl FnMut(&Answer)) {
        // A dossier that cannot be read knows nobody.
        let dossier = load(self.dossier.as_bytes()).ok();
        let dossier = dossier.as_ref().map(|loaded| &loaded.dossier);
        for given in &self.articles {
            let day = match given.published.trim() {
                "" => None,
                text => text.parse::<Edtf>().ok(),
            };
            let day = day.filter(|day| super::day_of(day).is_some());
            let stated = match day {
                Some(_) => Head::default(),
                None => head::of(&article::read(&given.text)),
            };
            let Some(day) = day.or_else(|| stated.published.clone()) else {
                tell(&Answer::Undated(given.id, stated));
                continue;
            };
            let mut on_step = |progress| {
                tell(&Answer::Progress(given.id, progress));
                ControlFlow::Continue(())
            };
            // It is a day, and nothing stops it but the end of the worker.
            if let Ok(found) = read_in_steps(&given.text, &day, dossier, &mut on_step) {
                tell(&Answer::Read(given.id, day, Box::new(found)));
            }
        }
    }
}

impl Answer {
    /// It as bytes, for the way to the page.
    pub fn encode(&self) -> Vec<u8> {
        wire::encode(self)
    }

    /// The answer that [`Answer::encode`] wrote; none where the bytes are something else.
    pub fn decode(bytes: &[u8]) -> Option<Answer> {
        wire::decode(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::{Answer, Given, Task};

    fn answers(task: &Task) -> Vec<Answer> {
        let task = Task::decode(&task.encode()).expect("it was written");
        let mut all = Vec::new();
        task.run(|answer| all.push(Answer::decode(&answer.encode()).expect("it was written")));
        all
    }

    #[test]
    fn a_day_that_stands_there_is_taken_and_another_is_asked_for() {
        let dated = "Envoys meet\nDecember 21, 2025\n“We agree,” Dmitry Peskov said.";
        let given = |id, text: &str, published: &str| Given {
            id,
            text: text.into(),
            published: published.into(),
        };
        let task = Task {
            articles: vec![
                given(7, dated, ""),
                given(8, "“We agree,” Dmitry Peskov said.", ""),
                given(9, "“We agree,” Dmitry Peskov said.", "2025-12-22"),
                given(10, dated, "soon"),
            ],
            dossier: String::new(),
        };
        let told: Vec<String> = (answers(&task).iter())
            .map(|answer| match answer {
                Answer::Read(id, day, found) => format!("{id} {day} {}", found.drafts.len()),
                Answer::Undated(id, _) => format!("{id} undated"),
                Answer::Progress(id, _) => format!("{id} on its way"),
            })
            .collect();
        assert_eq!(
            told,
            [
                "7 2025-12-21 1",
                "8 undated",
                "9 2025-12-22 1",
                "10 2025-12-21 1"
            ]
        );
    }

    #[test]
    fn long_texts_tell_how_far_they_are() {
        let text = "“We agree,” Dmitry Peskov said on Sunday.\n\n".repeat(2_000);
        let task = Task {
            articles: vec![Given {
                id: 0,
                text,
                published: "2025-12-22".into(),
            }],
            ..Task::default()
        };
        let all = answers(&task);
        let far: Vec<usize> = (all.iter())
            .filter_map(|answer| match answer {
                Answer::Progress(_, progress) => Some(progress.done * 100 / progress.of),
                _ => None,
            })
            .collect();
        assert!(far.len() > 10, "{far:?}");
        assert!(far.is_sorted() && far.iter().all(|part| *part <= 100));
        assert!(matches!(all.last(), Some(Answer::Read(..))));
    }

    #[test]
    fn reading_ends_where_it_is_stopped() {
        use crate::intake::{NotRead, Progress, read_in_steps};
        use std::ops::ControlFlow;
        let text = "“We agree,” Dmitry Peskov said on Sunday.\n\n".repeat(2_000);
        let published = "2025-12-22".parse().expect("a day");
        let mut last = 0;
        let mut stop = |progress: Progress| {
            last = progress.done;
            match progress.done * 4 < progress.of {
                true => ControlFlow::Continue(()),
                false => ControlFlow::Break(()),
            }
        };
        let stopped = read_in_steps(&text, &published, None, &mut stop);
        assert_eq!(stopped.err(), Some(NotRead::Stopped));
        // No later than one step behind the quarter at which it was stopped.
        assert!((1_000..1_000 + 2 * 256).contains(&last), "{last}");
    }
}
