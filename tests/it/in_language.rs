//! A dossier in the language of its reader.

use demarche::{
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
