//! Articles on their way: files are read as texts, and the worker is asked to find drafts in them.

use super::{
    super::session::Editor,
    work::{Message, One, State, Work},
};
use crate::{
    app::reasons,
    browser::{Failure, fetch, kept_choice, web_worker::WebWorker},
    locale::messages,
};
use demarche::intake::task::{Answer, Given, Task};
use js_sys::Uint8Array;
use serde::{Deserialize, Serialize};
use std::{cell::RefCell, rc::Rc};
use web_sys::File;
use yew::{platform::spawn_local, prelude::*};

/// The worker that reads; dropped, it ends.
pub type Worker = Rc<RefCell<Option<WebWorker>>>;

/// Asks the worker for all articles that are to be read.
pub fn read(editor: &Editor, work: &Work, send: &UseReducerDispatcher<Work>, worker: &Worker) {
    let wanted = work.articles.iter().enumerate();
    let wanted = wanted.filter(|(_, one)| matches!(one.state, State::Reading(_)));
    let articles = wanted.map(|(id, one)| Given {
        id,
        text: one.text.to_string(),
        published: one.article.published.clone(),
    });
    let task = Task {
        articles: articles.collect(),
        dossier: editor.session().to_text(),
    };
    let ask = Uint8Array::from(&*task.encode()).into();
    let told = send.clone();
    let on_answer = move |answer: Result<Vec<u8>, Failure>| {
        told.dispatch(match answer.map(|bytes| Answer::decode(&bytes)) {
            Ok(Some(answer)) => Message::Answered(answer),
            Ok(None) => Message::Failed(messages::app_answer_unreadable().to_string()),
            Err(failure) => Message::Failed(reasons::words(failure)),
        });
    };
    // One that is still at work begins anew: it has a dossier of before.
    worker.replace(None);
    match WebWorker::start("drafter", "", &ask, on_answer) {
        Ok(started) => drop(worker.replace(Some(started))),
        Err(failure) => send.dispatch(Message::Failed(reasons::words(failure))),
    }
}

/// Reads files as texts, and hands all of them over.
pub fn read_files(files: Vec<File>, day: String, send: UseReducerDispatcher<Work>) {
    spawn_local(async move {
        let mut articles = Vec::new();
        for file in files {
            match fetch::read_file(&file).await {
                Ok(bytes) => {
                    let text = String::from_utf8_lossy(&bytes);
                    articles.push(One::new(&file.name(), &text, &day));
                }
                Err(failure) => {
                    let reason = reasons::failure(&failure);
                    send.dispatch(Message::Failed(format!("{}: {reason}", file.name())));
                }
            }
        }
        if !articles.is_empty() {
            send.dispatch(Message::Add(articles));
        }
    });
}

/// Where texts are kept in this browser, when the writer wants it.
const KEY: &str = "articles";

/// A text as it is kept.
#[derive(Serialize, Deserialize)]
struct Kept {
    name: String,
    text: String,
    published: String,
}

/// Keeps the texts, or nothing where none are given; whether there was room.
pub fn keep(articles: &[Rc<One>]) -> bool {
    let kept = articles.iter().map(|one| Kept {
        name: one.name.to_string(),
        text: one.text.to_string(),
        published: one.article.published.clone(),
    });
    let kept: Vec<Kept> = kept.collect();
    let text = match kept.is_empty() {
        true => String::new(),
        false => serde_json::to_string(&kept).unwrap_or_default(),
    };
    kept_choice::keep(KEY, &text);
    kept_choice::read(KEY).unwrap_or_default() == text
}

/// The texts that were kept.
pub fn kept() -> Vec<One> {
    let text = kept_choice::read(KEY).unwrap_or_default();
    let kept: Vec<Kept> = serde_json::from_str(&text).unwrap_or_default();
    let kept = kept.into_iter();
    kept.map(|of| One::new(&of.name, &of.text, &of.published))
        .collect()
}
