//! Reads what a record says in other languages (`translations` in each of them). Open it when translations
//! gain a field.

use crate::{
    language_tag::is_language_tag,
    load::{
        fault::{Fault, Wanted},
        fields::Fields,
        json::Json,
    },
    model::{Text, TextField, TranslatedBy, Translation, Translations},
};

/// The translations of a record; `texts` are the fields of it that can be translated.
pub(super) fn translations(
    fields: &mut Fields<'_, '_>,
    texts: &'static [TextField],
) -> Translations {
    let mut found = Translations::default();
    let Some(value) = fields.value("translations") else {
        return found;
    };
    let at = fields.place;
    let at = at.key("translations");
    let Json::Object(members) = value else {
        fields.wrong(&at, Wanted::Translations, value);
        return found;
    };
    for (language, value) in members {
        let place = at.key(language);
        if let Some(fault) = fault_of_tag(language) {
            fields.error_at(&place, fault, None);
            continue;
        }
        if (found.all.iter()).any(|other| other.language.eq_ignore_ascii_case(language)) {
            fields.error_at(&place, Fault::TranslatedTwice(language.clone()), None);
            continue;
        }
        let lens: Vec<usize> = (texts.iter())
            .map(|text| {
                if text.is_list {
                    fields.list(text.name).len()
                } else {
                    1
                }
            })
            .collect();
        let record = fields.record.clone();
        let Some(mut inner) = Fields::of(value, place, record, fields.problems) else {
            fields.is_broken = true;
            continue;
        };
        let translation = translation(&mut inner, language, texts, &lens);
        let is_sound = inner.finish();
        fields.is_broken |= !is_sound;
        found.all.extend(translation.filter(|_| is_sound));
    }
    found
}

/// One of them; `lens` says how many texts each field of the record holds.
fn translation(
    fields: &mut Fields<'_, '_>,
    language: &str,
    texts: &'static [TextField],
    lens: &[usize],
) -> Option<Translation> {
    let by = fields
        .word("by", TranslatedBy::CODES)
        .map(|nth| TranslatedBy::ALL[nth]);
    let mut found = Vec::new();
    for (field, len) in texts.iter().zip(lens) {
        let name = field.name;
        if !field.is_list {
            let text = fields.text_opt(name);
            found.extend(text.map(|text| (name, Text::One(text.to_owned()))));
            continue;
        }
        let items = fields.list(name).len();
        let list = fields.texts(name);
        if items > 0 && items != *len {
            fields.error(name, Fault::OtherLength(items, *len), None);
        } else if items > 0 {
            found.push((name, Text::List(list)));
        }
    }
    if found.is_empty() && !fields.is_broken {
        let place = fields.place;
        fields.warn_at(&place, Fault::NothingTranslated, None);
    }
    Some(Translation {
        language: language.to_owned(),
        by: by?,
        texts: found,
    })
}

/// What is wrong with a text that should be the tag of a language.
pub(super) fn fault_of_tag(text: &str) -> Option<Fault> {
    (!is_language_tag(text)).then(|| Fault::NoLanguage(text.to_owned()))
}
