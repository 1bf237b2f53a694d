//! A dossier in the language of its reader.

use demarche::{
    align::clauses_of,
    load::load,
    model::{Dossier, Replaced, TranslatedBy},
};

fn dossier() -> Dossier {
    let json = r#"{"demarche": 1,
        "metadata": {"title": "Talks", "summary": "In brief.", "language": "en",
            "notes": ["First.", "Second."],
            "translations": {"uk": {"by": "machine", "notes": ["Перше.", "Друге."]}}},
        "parties": [{"id": "p", "name": "North", "colour": "blue",
            "translations": {"uk": {"by": "editor", "name": "Північ"}, "ru-UA": {"by": "official", "name": "Север"}}}],
        "sources": [{"id": "s", "publisher": "The Gazette", "title": "Talks", "published": "2025", "language": "en"}],
        "actors": [{"id": "a", "name": "Mayor", "kind": "person", "party": "p", "sources": ["s"],
            "translations": {"uk": {"by": "editor", "short": "Мер"}}}],
        "channels": [{"id": "c", "name": "Direct", "description": "Face to face.", "sources": ["s"]}],
        "events": [{"id": "e", "date": "2025", "title": "They meet", "summary": "Long.", "kind": "talks", "channel": "c",
            "confidence": "confirmed", "sources": ["s"],
            "translations": {"uk": {"by": "editor", "title": "Вони зустрічаються"}}}],
        "statements": [{"id": "t", "date": "2025", "speaker": "a", "event": "e", "stance": "neutral",
            "summary": "He was glad.", "quote": "very good", "reported_by": ["A paper"], "sources": ["s"],
            "original": {"language": "ru", "text": "очень хорошо", "verification": "read", "sources": ["s"]}}]
    }"#;
    let loaded = load(json.as_bytes()).unwrap();
    assert_eq!(loaded.problems, []);
    loaded.dossier
}

#[test]
fn what_is_translated_is_told_in_the_language() {
    let uk = dossier().in_language("uk").unwrap();
    let event = &uk.dossier.events[0];
    assert_eq!(
        (&*event.title, &*event.summary),
        ("Вони зустрічаються", "Long.")
    );
    assert_eq!(event.translations.before("title"), Some("They meet"));
    assert_eq!(event.translations.before("summary"), None);
    assert_eq!(uk.dossier.metadata.notes, ["Перше.", "Друге."]);
    // A short name where there was none.
    assert_eq!(uk.dossier.actors[0].short.as_deref(), Some("Мер"));
    assert_eq!(uk.dossier.actors[0].translations.before("short"), None);
    // Look-ups go on.
    assert_eq!(uk.dossier.event("e").unwrap().title, "Вони зустрічаються");
    for text in ["Перше.", "Мер", "Вони зустрічаються"] {
        assert!(uk.texts.contains(text), "{text}");
    }
    assert!(!uk.texts.contains("Long.") && !uk.has_provisions);
}

#[test]
fn who_made_a_translation_stays_with_each_text() {
    let uk = dossier().in_language("uk").unwrap();
    let by = |replaced: &[Replaced]| replaced.iter().map(|of| of.by).collect::<Vec<_>>();
    assert_eq!(
        by(&uk.dossier.metadata.translations.replaced),
        [TranslatedBy::Machine]
    );
    assert_eq!(
        by(&uk.dossier.events[0].translations.replaced),
        [TranslatedBy::Editor]
    );
}

#[test]
fn a_quote_is_in_the_very_words_in_their_language() {
    let ru = dossier().in_language("ru").unwrap();
    let said = &ru.dossier.statements[0];
    assert_eq!(said.quote.as_deref(), Some("очень хорошо"));
    assert_eq!(said.translations.before("quote"), Some("very good"));
    assert_eq!(said.translations.replaced[0].by, TranslatedBy::Original);
    // Of a region, and no other.
    assert_eq!(ru.dossier.parties[0].name, "Север");
    let uk = dossier().in_language("uk").unwrap();
    assert_eq!(uk.dossier.statements[0].quote.as_deref(), Some("very good"));
}

#[test]
fn searches_find_what_was_replaced() {
    let uk = dossier().in_language("uk").unwrap();
    let event = &uk.dossier.events[0];
    assert_eq!(
        event.translations.searched().collect::<Vec<_>>(),
        ["They meet"]
    );
    assert_eq!(dossier().events[0].translations.searched().count(), 0);
}

#[test]
fn other_languages_cost_nothing() {
    assert!(dossier().in_language("en-GB").is_none());
    assert!(dossier().in_language("fr").is_none());
}

#[test]
fn what_is_wrong_with_a_translation_is_named() {
    use crate::{problems, small_with};
    let with = |translations: &str| {
        problems(&small_with(
            r#""id": "north", "name": "North","#,
            &format!(r#""id": "north", "name": "North", "translations": {translations},"#),
        ))
    };
    assert_eq!(with(r#"{"uk": {"by": "editor", "name": "Північ"}}"#), "");
    for (translations, problem) in [
        (
            "[]",
            "error: /parties/0/translations: party `north`: an object with a language as the key of each translation is wanted here, and this is a list\n",
        ),
        (
            r#"{"Ukrainian language": {"by": "editor", "name": "x"}}"#,
            "error: /parties/0/translations/Ukrainian language: party `north`: `Ukrainian language` is no language: a BCP 47 tag is wanted, such as `uk` or `zh-Hant`\n",
        ),
        (
            r#"{"uk": {"name": "x"}}"#,
            "error: /parties/0/translations/uk/by: party `north`: the field `by` is missing\n",
        ),
        (
            r#"{"uk": {"by": "me", "name": "x"}}"#,
            "error: /parties/0/translations/uk/by: party `north`: `me` is none of original, official, editor, machine\n",
        ),
        (
            r#"{"uk": {"by": "editor", "name": 1}}"#,
            "error: /parties/0/translations/uk/name: party `north`: a text is wanted here, and this is a number",
        ),
        (
            r#"{"uk": {"by": "editor", "title": "x", "name": "y"}}"#,
            "warning: /parties/0/translations/uk/title: party `north`: the field `title` is not part of the format and was left out",
        ),
        (
            r#"{"uk": {"by": "editor"}}"#,
            "warning: /parties/0/translations/uk: party `north`: nothing of the record is translated here\n",
        ),
        (
            r#"{"uk": {"by": "editor", "name": "x"}, "UK": {"by": "editor", "name": "y"}}"#,
            "error: /parties/0/translations/UK: party `north`: there is a translation into `UK` already\n",
        ),
    ] {
        let found = with(translations);
        assert!(found.contains(problem), "{translations}: {found}");
    }
    let found = problems(&small_with(
        r#""language": "en", "focus""#,
        r#""language": "en", "notes": ["One.", "Two."], "translations": {"uk": {"by": "editor", "notes": ["Одне."]}}, "focus""#,
    ));
    assert!(found.contains("error: /metadata/translations/uk/notes: metadata: 1 texts cannot stand for 2: each has its translation"), "{found}");
    let found = problems(&small_with(
        r#""language": "de", "text": "ein"#,
        r#""language": "d", "text": "ein"#,
    ));
    assert!(
        found.contains("error: /statements/0/original/language: "),
        "{found}"
    );
}

#[test]
fn translations_are_saved_as_they_were_read() {
    use crate::{SMALL, loaded};
    use demarche::load::save;
    let records = loaded(SMALL).dossier;
    let saved = save(&records);
    assert!(
        saved.contains(
            "\"uk\": {\n     \"by\": \"editor\",\n     \"title\": \"Мери зустрічаються\"\n    }"
        ),
        "{saved}"
    );
    assert_eq!(*loaded(&saved).dossier, *records);
    // What is shown in another language is not saved in it.
    let uk = records.in_language("uk").unwrap().dossier;
    assert_eq!(uk.events[1].title, "Мери зустрічаються");
    assert_eq!(records.events[1].title, "The mayors meet");
}

#[test]
fn searches_find_both_and_names_are_those_of_the_language() {
    use crate::{SMALL, loaded};
    use demarche::query::{Facet, Filter, Index, count};
    let own = loaded(SMALL).dossier;
    let uk = own.in_language("uk").unwrap().dossier;
    let found = |dossier: &Dossier, text: &str| {
        let mut filter = Filter::default();
        filter.text = text.into();
        count(&Index::events(dossier), &filter)
    };
    assert_eq!((found(&uk, "зустрічаються"), found(&uk, "mayors")), (1, 1));
    // The words as they were said are found in every language.
    assert_eq!((found(&own, "gerechter"), found(&uk, "gerechter")), (1, 1));
    assert_eq!(found(&own, "зустрічаються"), 0);
    assert_eq!(
        demarche::query::label(&uk, Facet::Channel, "direct"),
        "Direct"
    );
}

#[test]
fn translations_outlive_edits_and_merges() {
    use crate::{SMALL, loaded, small_with};
    use demarche::{
        edit::{Edit, Path, apply},
        load::{read, save_as_read},
        merge::{Json, merge},
    };
    let base = read(SMALL.as_bytes()).unwrap();
    let mut ours = base.clone();
    let Ok(path) = "/events/1/title".parse::<Path>();
    let value = Some(Json::Text("They meet".into()));
    apply(&mut ours, &Edit::Set { path, value }).unwrap();
    let added = small_with(
        r#""title": "Мери зустрічаються"}"#,
        r#""title": "Мери зустрічаються", "summary": "Дві години."}, "fr": {"by": "official", "title": "Les maires se voient"}"#,
    );
    let theirs = read(added.as_bytes()).unwrap();
    let merged = merge(Some(&base), &ours, &theirs);
    assert_eq!(merged.conflicts, []);
    let event = &loaded(&save_as_read(&merged.dossier)).dossier.events[1];
    assert_eq!(event.title, "They meet");
    let languages: Vec<&str> = (event.translations.all.iter())
        .map(|of| &*of.language)
        .collect();
    assert_eq!(languages, ["uk", "fr", "de"]);
    assert_eq!(event.translations.all[0].texts.len(), 2);
}

#[test]
fn a_heading_in_another_language_changes_no_match() {
    let plan = |translations: &str| {
        let text = format!(
            r#"{{"demarche": 1, "metadata": {{"title": "Talks", "summary": "Short.", "language": "en"}},
            "sources": [{{"id": "s", "publisher": "P", "title": "T", "published": "2025-12-19", "language": "en"}}],
            "plans": [{{"id": "p", "name": "Plan", "short": "Plan", "date": "2025-12-19", "status": "draft",
                "provisions": [{{"number": "1", "title": "Forces", "text": "The force has 600,000 soldiers.",
                    "sources": ["s"], "verification": "read", "translations": {{"uk": {{"by": "editor", {translations}}}}}}}]}}]}}"#
        );
        let loaded = load(text.as_bytes()).unwrap();
        assert!(loaded.set_aside == 0, "{:?}", loaded.problems);
        loaded.dossier.in_language("uk").unwrap()
    };
    // What is compared is in the language of the words.
    let heading = plan(r#""title": "Війська""#);
    assert_eq!(heading.dossier.plans[0].provisions[0].title, "Війська");
    assert_eq!(clauses_of(&heading.dossier.plans[0])[0].title, "Forces");
    assert!(!heading.has_provisions);
    let whole = plan(r#""title": "Війська", "text": "Війська мають 600 000 осіб.""#);
    assert_eq!(clauses_of(&whole.dossier.plans[0])[0].title, "Війська");
    assert!(whole.has_provisions);
}
