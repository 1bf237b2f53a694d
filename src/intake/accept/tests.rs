//! Accepted drafts, by the dossier that comes of them: it is read without a problem, holds what was said, and is what it was
//! once it is undone.

use super::*;
use crate::{
    edit::{apply, empty, to_file},
    intake::{Intake, Places, read},
    load::{Checker, Problem, load, read as read_file, save_as_read},
    model::Dossier,
};

const TEXT: &str = "Envoy Robert Hale met President Pavel Novotny in Vienna on Friday.\n\n“We made real progress,” Hale told Reuters on Saturday.\n\nKremlin aide Yuri Ushakov called the Vienna talks “unconstructive”. US envoy Steve Witkoff said the Vienna talks were productive.";

fn article() -> Article {
    Article {
        publisher: "The Gazette".into(),
        title: "Envoys meet in Vienna".into(),
        published: "2025-12-22".into(),
        language: "en".into(),
        byline: "Jane Doe".into(),
        ..Article::default()
    }
}

fn found(text: &str, dossier: Option<&Dossier>) -> Intake {
    let day = "2025-12-22".parse().expect("a day");
    read(text, &day, dossier).expect("it is read")
}

fn new() -> Json {
    let mut dossier = empty("Talks", "en");
    let path: Path = "/metadata/summary".parse().expect("a path");
    let value = Some(Json::Text("About talks.".into()));
    apply(&mut dossier, &Edit::Set { path, value }).expect("it can be set");
    dossier
}

/// Accepts a draft; the dossier is undone and done again on the way.
fn take(
    dossier: &mut Json,
    found: &Intake,
    nth: usize,
    events: &[String],
    differs: &[String],
) -> Accepted {
    let article = article();
    let places = Places::new(&found.text);
    let draft = &found.drafts[nth];
    let told = [Told {
        article: &article,
        language: found.language,
        draft,
        sentence: places.text(draft.span()),
    }];
    let accepted = accept(
        dossier,
        &Accept {
            told: &told,
            events,
            differs,
            wording: &Wording::default(),
        },
    )
    .expect("it is accepted");
    let before = save_as_read(dossier);
    let applied = apply(dossier, &accepted.edit).expect("it can be done");
    let after = save_as_read(dossier);
    apply(dossier, &applied.inverse).expect("it can be undone");
    assert_eq!(save_as_read(dossier), before, "undone byte for byte");
    apply(dossier, &accepted.edit).expect("it can be done again");
    assert_eq!(save_as_read(dossier), after);
    accepted
}

/// The problems of the dossier as it is saved.
fn problems(dossier: &Json) -> Vec<Problem> {
    let unsound = Checker::new(dossier).unsound();
    assert_eq!(unsound, [], "all is finished");
    let file = save_as_read(&to_file(dossier, &unsound));
    load(file.as_bytes()).expect("it is a dossier").problems
}

#[test]
fn a_dossier_of_nothing_but_accepted_drafts_opens_without_a_problem() {
    let found = found(TEXT, None);
    let mut dossier = new();
    for nth in 0..found.drafts.len() {
        take(&mut dossier, &found, nth, &[], &[]);
    }
    assert_eq!(problems(&dossier), []);
    let records = load(save_as_read(&dossier).as_bytes())
        .expect("a dossier")
        .dossier;
    assert_eq!(records.sources.len(), 1, "the article is one source");
    assert_eq!(records.sources[0].note.as_deref(), Some("By Jane Doe."));
    let names: Vec<&str> = records.actors.iter().map(|actor| &*actor.name).collect();
    assert_eq!(
        names,
        [
            "Robert Hale",
            "Pavel Novotny",
            "Yuri Ushakov",
            "Steve Witkoff"
        ]
    );
    let said: Vec<(&str, &str)> = (records.statements.iter())
        .map(|said| {
            (
                said.speaker.as_str(),
                said.quote.as_deref().unwrap_or_default(),
            )
        })
        .collect();
    assert_eq!(
        said,
        [
            ("robert-hale", "We made real progress"),
            ("yuri-ushakov", "unconstructive"),
            ("steve-witkoff", "")
        ]
    );
    assert_eq!(
        records.statements[0].reported_by,
        ["The Gazette", "Reuters"]
    );
    let note = records.statements[0].sources[0].note.as_deref();
    assert_eq!(
        note,
        Some("“We made real progress,” Hale told Reuters on Saturday.")
    );
    assert_eq!(records.places.len(), 1);
    assert_eq!(
        records.events[0].place.as_ref().map(|id| id.as_str()),
        Some("vienna")
    );
}

#[test]
fn what_the_same_sentence_tells_of_is_where_it_was_said() {
    let found = found(TEXT, None);
    let mut dossier = new();
    let event = take(&mut dossier, &found, 0, &[], &[]);
    assert_eq!(event.list, "events");
    let said = take(
        &mut dossier,
        &found,
        1,
        std::slice::from_ref(&event.id),
        &[],
    );
    let path = Path::record("statements", 0);
    assert_eq!(path.field("event").text(&dossier), Some(&*event.id));
    assert_eq!(path.field("id").text(&dossier), Some(&*said.id));
    assert_eq!(said.made, [], "speaker and source were made with the event");
    assert_eq!(problems(&dossier), []);
}

#[test]
fn accounts_that_differ_are_noted_once() {
    let found = found(TEXT, None);
    let mut dossier = new();
    let rows: Vec<usize> = (0..found.drafts.len())
        .filter(|nth| matches!(&found.drafts[*nth], Draft::Statement(of) if !of.opposes.is_empty()))
        .collect();
    assert_eq!(rows.len(), 2, "Ushakov and Witkoff oppose each other");
    let first = take(&mut dossier, &found, rows[0], &[], &[]);
    let second = take(
        &mut dossier,
        &found,
        rows[1],
        &[],
        std::slice::from_ref(&first.id),
    );
    let path = Path::record("disagreements", 0);
    let both = [&second.id, &first.id].map(|id| Json::Text(id.clone()));
    assert_eq!(
        path.field("statements").get(&dossier),
        Some(&Json::Array(both.into()))
    );
    assert_eq!(
        path.field("title").text(&dossier),
        Some("Steve Witkoff and Yuri Ushakov differ")
    );
    assert_eq!(problems(&dossier), []);
}

#[test]
fn what_is_known_gets_a_source_and_nothing_else() {
    let shipped = include_bytes!("../../../static/dossier.json");
    let mut dossier = read_file(shipped).expect("it is JSON");
    let known = load(shipped).expect("a dossier").dossier;
    let text = "A meeting could only be seen positively if there was mutual political will, Kremlin spokesman Dmitry Peskov said on Sunday of a Putin-Macron talk.";
    let found = found(text, Some(&known));
    let before = problems(&dossier);
    let accepted = take(&mut dossier, &found, 0, &[], &[]);
    assert!(accepted.is_known);
    assert_eq!(accepted.id, "st-2025-12-21-peskov-mutual-will");
    let lists = accepted.made.iter().map(|(list, _)| *list);
    assert_eq!(lists.collect::<Vec<_>>(), ["sources"]);
    assert_eq!(problems(&dossier), before);
    let again = take(&mut dossier, &found, 0, &[], &[]);
    assert_eq!(
        again.edit,
        Edit::All(Vec::new()),
        "it cites the article already"
    );
}

#[test]
fn several_articles_are_all_cited() {
    let found = found(
        "Envoy Robert Hale met President Pavel Novotny in Vienna on Friday.",
        None,
    );
    let other = Article {
        publisher: "The Courier".into(),
        title: "Vienna talks".into(),
        url: "https://example.org/vienna".into(),
        ..article()
    };
    let own = article();
    let told = [&own, &other, &other].map(|article| Told {
        article,
        language: found.language,
        draft: &found.drafts[0],
        sentence: "They met.",
    });
    let wording = Wording::default();
    let mut dossier = new();
    let accepted = accept(
        &dossier,
        &Accept {
            told: &told,
            events: &[],
            differs: &[],
            wording: &wording,
        },
    )
    .expect("it is accepted");
    apply(&mut dossier, &accepted.edit).expect("it can be done");
    let cited = Path::record("events", 0).field("sources");
    let Some(Json::Array(cited)) = cited.get(&dossier) else {
        panic!("sources");
    };
    assert_eq!(cited.len(), 2, "each article once: {cited:?}");
    assert_eq!(accepted.sources[1], accepted.sources[2]);
    assert_eq!(problems(&dossier), []);
}
