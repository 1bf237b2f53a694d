//! A dossier in the language of its reader: texts that are translated into it stand in place of
//! those in the dossier's own.

use super::{
    Dossier, Records,
    statement::{Original, Statement},
    translation::{Replaced, Text, Translated, Translations},
    vocabulary::TranslatedBy,
};
use crate::language_tag::is_same_language;
use std::{collections::HashSet, mem::take};

/// A dossier in the language of its reader, as far as it is translated.
#[derive(Clone, Debug)]
pub struct InLanguage {
    /// The records with their texts in that language, where they have them; what stood there
    /// before is in [`Translations::replaced`](super::Translations::replaced).
    pub dossier: Dossier,
    /// The texts that are in that language: all others are in the dossier's own. What is the same
    /// in both counts as translated.
    pub texts: HashSet<Box<str>>,
    /// Whether the words of provisions are among them, and not their headings alone.
    pub has_provisions: bool,
}

impl Dossier {
    /// The dossier in a language, given as a BCP 47 tag; none where that is its own, or nothing is
    /// translated into it. A record has the translation with that very tag, or else the first that
    /// is in the same language. The words of a quote count as a translation of it into the language
    /// in which they were said.
    ///
    /// ```
    /// use demarche::load::load;
    ///
    /// let dossier = load(r#"{"demarche": 1,
    ///     "metadata": {"title": "Talks", "summary": "In brief.", "language": "en"},
    ///     "parties": [{"id": "north", "name": "North", "colour": "blue",
    ///         "translations": {"uk": {"by": "editor", "name": "Північ"}}}]
    /// }"#.as_bytes())?.dossier;
    /// let uk = dossier.in_language("uk-UA").unwrap();
    /// assert_eq!(uk.dossier.parties[0].name, "Північ");
    /// assert_eq!(uk.dossier.parties[0].translations.before("name"), Some("North"));
    /// assert!(uk.texts.contains("Північ") && !uk.texts.contains("Talks"));
    /// assert!(dossier.in_language("en").is_none() && dossier.in_language("fr").is_none());
    /// # Ok::<(), demarche::load::Refusal>(())
    /// ```
    #[must_use]
    pub fn in_language(&self, tag: &str) -> Option<InLanguage> {
        // Where there is nothing to put in place, nothing is copied: a dossier may be large.
        if is_same_language(tag, &self.metadata.language) || !self.speaks(tag) {
            return None;
        }
        let mut records: Records = (**self).clone();
        let mut telling = Telling {
            tag,
            texts: HashSet::new(),
        };
        records.plans.iter_mut().for_each(|plan| {
            (plan.provisions.iter_mut()).for_each(|provision| telling.tell(provision));
        });
        let has_provisions = (records.plans.iter())
            .flat_map(|plan| &plan.provisions)
            .any(|provision| provision.translations.before("text").is_some());
        telling.all(&mut records);
        if telling.texts.is_empty() {
            return None;
        }
        Some(InLanguage {
            dossier: Dossier::new(records),
            texts: telling.texts,
            has_provisions,
        })
    }
}

impl Records {
    /// Whether anything is translated into a language, or a quote was said in it.
    fn speaks(&self, tag: &str) -> bool {
        let is_in = |language: &str| is_same_language(language, tag);
        let has = |of: &Translations| of.all.iter().any(|one| is_in(&one.language));
        has(&self.metadata.translations)
            || self.parties.iter().any(|of| has(&of.translations))
            || self.sources.iter().any(|of| has(&of.translations))
            || self.channels.iter().any(|of| has(&of.translations))
            || self.topics.iter().any(|of| has(&of.translations))
            || self.terms.iter().any(|of| has(&of.translations))
            || self.places.iter().any(|of| has(&of.translations))
            || self.positions.iter().any(|of| has(&of.translations))
            || self.disagreements.iter().any(|of| has(&of.translations))
            || self.actors.iter().any(|of| {
                has(&of.translations) || of.roles.iter().any(|role| has(&role.translations))
            })
            || self.events.iter().any(|of| {
                has(&of.translations) || of.participants.iter().any(|one| has(&one.translations))
            })
            || self.statements.iter().any(|of| {
                let said_in_it = |original: &Original| is_in(&original.language);
                has(&of.translations) || of.original.as_ref().is_some_and(said_in_it)
            })
            || self.plans.iter().any(|of| {
                has(&of.translations) || of.provisions.iter().any(|one| has(&one.translations))
            })
    }
}

/// Records while they are put into a language.
struct Telling<'t> {
    tag: &'t str,
    texts: HashSet<Box<str>>,
}

impl Telling<'_> {
    /// All records but provisions.
    fn all(&mut self, records: &mut Records) {
        self.tell(&mut records.metadata);
        records.parties.iter_mut().for_each(|of| self.tell(of));
        records.sources.iter_mut().for_each(|of| self.tell(of));
        for actor in &mut records.actors {
            actor.roles.iter_mut().for_each(|of| self.tell(of));
            self.tell(actor);
        }
        records.channels.iter_mut().for_each(|of| self.tell(of));
        records.topics.iter_mut().for_each(|of| self.tell(of));
        records.terms.iter_mut().for_each(|of| self.tell(of));
        records.places.iter_mut().for_each(|of| self.tell(of));
        for event in &mut records.events {
            event.participants.iter_mut().for_each(|of| self.tell(of));
            self.tell(event);
        }
        for said in &mut records.statements {
            self.tell(said);
            self.as_it_was_said(said);
        }
        records.plans.iter_mut().for_each(|of| self.tell(of));
        records.positions.iter_mut().for_each(|of| self.tell(of));
        (records.disagreements.iter_mut()).for_each(|of| self.tell(of));
    }

    /// One record.
    fn tell(&mut self, record: &mut dyn Translated) {
        let tag = self.tag;
        let mut translations = take(record.translations());
        let exact = (translations.all.iter()).find(|of| of.language.eq_ignore_ascii_case(tag));
        let near = || (translations.all.iter()).find(|of| is_same_language(&of.language, tag));
        if let Some(translation) = exact.or_else(near) {
            for (field, text) in &translation.texts {
                (self.texts).extend(text.parts().iter().map(|text| Box::from(&**text)));
                translations.replaced.push(Replaced {
                    field,
                    language: translation.language.clone(),
                    by: translation.by,
                    before: record.put(field, text.clone()),
                });
            }
        }
        *record.translations() = translations;
    }

    /// The quote of a statement in the very words, where they are in the language.
    fn as_it_was_said(&mut self, said: &mut Statement) {
        let Some(original) = &said.original else {
            return;
        };
        let replaced = &said.translations.replaced;
        if is_same_language(&original.language, self.tag)
            && said.quote.is_some()
            && !replaced.iter().any(|of| of.field == "quote")
        {
            self.texts.insert(Box::from(&*original.text));
            let before = said.quote.replace(original.text.clone());
            said.translations.replaced.push(Replaced {
                field: "quote",
                language: original.language.clone(),
                by: TranslatedBy::Original,
                before: before.map(Text::One),
            });
        }
    }
}
