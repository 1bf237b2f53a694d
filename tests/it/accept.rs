//! From articles to records as a whole: all drafts of a text accepted, in an empty dossier and in the one that is shipped; what is
//! saved opens, what is undone is what it was, and hostile texts end soon.

use demarche::{
    edit::{Json, apply, empty, to_file},
    intake::{
        Draft, Intake, Places,
        accept::{Accept, Accepted, Article, Told, Wording, accept, source_of},
        read, together,
    },
    load::{Checker, Problem, Severity, load, load_read, read as read_file, save_as_read},
    model::Dossier,
};
use proptest::prelude::*;
use std::time::Instant;

const ARTICLE: &str = include_str!("data/article.txt");
const OTHER: &str = include_str!("data/article-other.txt");

fn found(text: &str, dossier: Option<&Dossier>) -> Intake {
    read(text, &"2025-12-22".parse().unwrap(), dossier).unwrap()
}

fn source(found: &Intake) -> Article {
    Article {
        publisher: found.outlet.clone().unwrap_or_else(|| "Somebody".into()),
        title: found.title.clone().unwrap_or_else(|| "Something".into()),
        url: found.address.clone().unwrap_or_default(),
        published: "2025-12-22".into(),
        language: found.language.tag().into(),
        byline: found.byline.clone().unwrap_or_default(),
        made: None,
    }
}

/// Accepts drafts one after the other, as far as some; what each came to.
fn accept_all(dossier: &mut Json, found: &Intake, most: usize) -> Vec<Accepted> {
    let (article, places, wording) = (source(found), Places::new(&found.text), Wording::default());
    let drafts = found.drafts.iter().take(most);
    drafts
        .map(|draft| {
            let told = [Told {
                article: &article,
                language: found.language,
                draft,
                sentence: places.text(draft.span()),
            }];
            let of = Accept {
                told: &told,
                events: &[],
                differs: &[],
                wording: &wording,
            };
            let accepted = accept(dossier, &of).unwrap();
            let before = dossier.clone();
            let applied = apply(dossier, &accepted.edit).unwrap();
            let mut undone = dossier.clone();
            apply(&mut undone, &applied.inverse).unwrap();
            assert!(undone == before, "undone it is what it was");
            accepted
        })
        .collect()
}

fn new() -> Json {
    let mut dossier = empty("Talks", "en");
    let path = "/metadata/summary".parse().unwrap();
    let value = Some(Json::Text("What was said.".into()));
    apply(&mut dossier, &demarche::edit::Edit::Set { path, value }).unwrap();
    dossier
}

/// The problems of the dossier as it is saved.
fn problems(dossier: &Json) -> Vec<Problem> {
    let file = save_as_read(&to_file(dossier, &Checker::new(dossier).unsound()));
    load(file.as_bytes()).unwrap().problems
}

#[test]
fn an_article_becomes_a_dossier() {
    let found = found(ARTICLE, None);
    assert_eq!(found.outlet.as_deref(), Some("The Gazette"));
    let mut dossier = new();
    let all = accept_all(&mut dossier, &found, usize::MAX);
    assert!(all.len() >= 7, "{} drafts", all.len());
    assert!(all.iter().all(|of| !of.is_known));
    assert_eq!(problems(&dossier), []);
    let records = load_read(&dossier).dossier;
    assert_eq!(records.sources.len(), 1);
    let said = |id: &str, quote: &str| {
        records
            .statements
            .iter()
            .any(|of| of.speaker.as_str() == id && of.quote.as_deref() == Some(quote))
    };
    assert!(said("yuri-ushakov", "rather unconstructive"));
    assert!(said("steve-witkoff", "The Miami talks were productive"));
    assert!(said(
        "elena-marchetti",
        "We have kept a room ready since the summer"
    ));
}

#[test]
fn what_the_shipped_dossier_has_is_recognised() {
    let known = load(crate::SHIPPED.as_bytes()).unwrap().dossier;
    let mut dossier = read_file(crate::SHIPPED.as_bytes()).unwrap();
    let before = problems(&dossier);
    let found = found(ARTICLE, Some(&known));
    let all = accept_all(&mut dossier, &found, usize::MAX);
    let recognised: Vec<&str> = all
        .iter()
        .filter(|of| of.is_known)
        .map(|of| &*of.id)
        .collect();
    for id in [
        "st-2025-12-21-ushakov-unconstructive",
        "st-2025-12-21-peskov-mutual-will",
    ] {
        assert!(recognised.contains(&id), "{id} of {recognised:?}");
    }
    assert_eq!(problems(&dossier), before);
    let records = load_read(&dossier).dossier;
    assert_eq!(records.sources.len(), known.sources.len() + 1);
    let names = |dossier: &Dossier, name: &str| {
        dossier
            .actors
            .iter()
            .filter(|of| of.name.contains(name))
            .count()
    };
    for name in ["Witkoff", "Dmitriev", "Ushakov", "Peskov"] {
        assert_eq!(names(&records, name), names(&known, name), "{name}");
    }
    assert!(source_of(&dossier, &source(&found)).is_some());
}

#[test]
fn articles_on_the_same_night_are_one_event() {
    let (one, other) = (found(ARTICLE, None), found(OTHER, None));
    let groups = together(&[&one, &other]);
    let both: Vec<_> = groups
        .iter()
        .filter(|group| group.drafts.len() == 2)
        .collect();
    assert!(!both.is_empty(), "{groups:#?}");
    let figures: Vec<String> = (both.iter())
        .flat_map(|group| &group.figures)
        .map(|figure| format!("{:?}", figure.told))
        .collect();
    assert!(
        figures
            .iter()
            .any(|told| told.contains("90") && told.contains("120")),
        "{figures:?}"
    );
}

#[test]
fn hostile_texts_are_brought_together_and_accepted_soon() {
    let texts = [
        "“a” said Peskov, ",
        "“We agree,” Peskov said on Sunday. ",
        "“ «„‘\"' said Peskov ",
        "Russia attacked Odesa with 90 drones on Saturday. ",
        "Peskov said that ",
        "قال بيسكوف “نعم” يوم الأحد. ",
        "\u{202e}“نعم” said Peskov on Sunday.\u{202c} ",
    ];
    for text in texts.map(|text| text.repeat(10_000)) {
        let start = Instant::now();
        let one = found(&text, None);
        let was_read = start.elapsed().as_secs_f64();
        let groups = together(&[&one, &one]);
        let together = start.elapsed().as_secs_f64() - was_read;
        assert!(groups.len() <= one.drafts.len() * 2);
        let mut dossier = new();
        accept_all(&mut dossier, &one, 10);
        assert_eq!(problems(&dossier), []);
        let time = start.elapsed().as_secs_f64();
        let head: String = text.chars().take(40).collect();
        assert!(
            time < 60.0,
            "{was_read} s to read, {together} s together, {time} s in all for {head}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is accepted of whatever text, nothing that is made is wrong.
    #[test]
    fn accepted_drafts_are_whole_records(
        parts in proptest::collection::vec(
            prop_oneof![
                Just("“".to_owned()), Just("”".to_owned()), Just("«".to_owned()), Just("»".to_owned()), Just(", ".to_owned()),
                Just(". ".to_owned()), Just("\n".to_owned()), Just(" said ".to_owned()), Just(" Peskov ".to_owned()),
                Just(" President Ali Hassan ".to_owned()), Just(" the foreign ministry ".to_owned()), Just(" on Sunday ".to_owned()),
                Just(" met ".to_owned()), Just(" he ".to_owned()), Just(" according to ".to_owned()), Just(" Reuters ".to_owned()),
                Just(" in Vienna ".to_owned()), Just(" заявил ".to_owned()), Just(" Песков ".to_owned()), Just(" two officials ".to_owned()),
                Just(" We agree on all of it ".to_owned()), "\\PC{0,6}",
            ],
            0..60,
        )
    ) {
        let found = found(&parts.concat(), None);
        let mut dossier = new();
        let all = accept_all(&mut dossier, &found, usize::MAX);
        let wrong: Vec<String> = (problems(&dossier).iter())
            .filter(|problem| problem.severity == Severity::Error)
            .map(ToString::to_string)
            .collect();
        prop_assert!(wrong.is_empty(), "{wrong:?}");
        let records = load_read(&dossier).dossier;
        let statements = found.drafts.iter().filter(|of| matches!(of, Draft::Statement(_))).count();
        prop_assert_eq!(records.statements.len(), statements);
        prop_assert_eq!(all.len(), found.drafts.len());
    }
}
