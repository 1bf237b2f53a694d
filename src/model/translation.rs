//! What a record says in other languages: its texts translated, each translation with its language
//! and who made it; and the words of a quote as they were said.

use super::vocabulary::TranslatedBy;
use serde::{Serialize, Serializer, ser::SerializeMap};
use std::mem::replace;

/// A text of a record, or several in a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Text {
    /// One.
    One(String),
    /// A list of them.
    List(Vec<String>),
}

impl Text {
    /// The texts in it.
    pub fn parts(&self) -> &[String] {
        match self {
            Text::One(text) => std::slice::from_ref(text),
            Text::List(texts) => texts,
        }
    }
}

/// Texts of a record in another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// The language, as a BCP 47 tag.
    pub language: String,
    /// Who made it.
    pub by: TranslatedBy,
    /// The field that each text stands for, and the text.
    pub texts: Vec<(&'static str, Text)>,
}

impl Translation {
    /// The text of a field.
    pub fn text(&self, field: &str) -> Option<&Text> {
        let found = self.texts.iter().find(|(of, _)| *of == field);
        found.map(|(_, text)| text)
    }
}

/// A text that stands in a record in place of the one in the dossier's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replaced {
    /// The field.
    pub field: &'static str,
    /// The language of what stands there now, as a BCP 47 tag.
    pub language: String,
    /// Who made it.
    pub by: TranslatedBy,
    /// What stood there before; none where nothing did.
    pub before: Option<Text>,
}

/// The texts of a record in other languages, in the order of the file: an object with the language
/// of each as its key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Translations {
    /// A translation a language.
    pub all: Vec<Translation>,
    /// Which texts of the record were replaced by those of one of them; see
    /// [`Dossier::in_language`](super::Dossier::in_language). No part of a file.
    pub replaced: Vec<Replaced>,
}

impl Translations {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// What a field said before it was replaced.
    pub fn before(&self, field: &str) -> Option<&str> {
        let replaced = self.replaced.iter().find(|of| of.field == field)?;
        match &replaced.before {
            Some(Text::One(text)) => Some(text),
            _ => None,
        }
    }

    /// The language in which a field is shown, where that is not the dossier's.
    pub fn language(&self, field: &str) -> Option<&str> {
        let replaced = self.replaced.iter().find(|of| of.field == field)?;
        Some(&replaced.language)
    }

    /// What a search should find beside the texts of the record itself: what they said before they
    /// were replaced, and those in which the record was first written.
    pub fn searched(&self) -> impl Iterator<Item = &str> {
        let before = (self.replaced.iter()).filter_map(|replaced| replaced.before.as_ref());
        let originals = (self.all.iter())
            .filter(|translation| translation.by == TranslatedBy::Original)
            .flat_map(|translation| translation.texts.iter().map(|(_, text)| text));
        before
            .chain(originals)
            .flat_map(Text::parts)
            .map(|text| &**text)
    }
}

impl Serialize for Translations {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.all.len()))?;
        for translation in &self.all {
            map.serialize_entry(&translation.language, translation)?;
        }
        map.end()
    }
}

impl Serialize for Translation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.texts.len() + 1))?;
        map.serialize_entry("by", &self.by)?;
        for (field, text) in &self.texts {
            map.serialize_entry(field, text)?;
        }
        map.end()
    }
}

/// A field that can be translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextField {
    /// Its name in the file.
    pub name: &'static str,
    /// Whether it holds a list of texts.
    pub is_list: bool,
}

/// Where a record has a text.
pub trait Slot {
    /// Whether it holds a list.
    const IS_LIST: bool;
    /// Puts a text there, and gives what stood there; gives the text back where it does not fit.
    fn put(&mut self, text: Text) -> Option<Text>;
}

impl Slot for String {
    const IS_LIST: bool = false;
    fn put(&mut self, text: Text) -> Option<Text> {
        match text {
            Text::One(text) => Some(Text::One(replace(self, text))),
            Text::List(_) => Some(text),
        }
    }
}

impl Slot for Option<String> {
    const IS_LIST: bool = false;
    fn put(&mut self, text: Text) -> Option<Text> {
        match text {
            Text::One(text) => self.replace(text).map(Text::One),
            Text::List(_) => Some(text),
        }
    }
}

impl Slot for Vec<String> {
    const IS_LIST: bool = true;
    fn put(&mut self, text: Text) -> Option<Text> {
        match text {
            Text::List(texts) => Some(Text::List(replace(self, texts))),
            Text::One(_) => Some(text),
        }
    }
}

/// A record whose texts can be translated.
pub trait Translated {
    /// Its translations.
    fn translations(&mut self) -> &mut Translations;
    /// Puts a text into a field, and gives what stood there.
    fn put(&mut self, field: &str, text: Text) -> Option<Text>;
}

/// Says which fields of a record can be translated.
macro_rules! translated {
    ($record:ident: $($field:ident $kind:ty),+) => {
        impl $record {
            /// The fields that can be translated.
            pub const TEXTS: &'static [$crate::model::TextField] = &[$($crate::model::TextField {
                name: stringify!($field),
                is_list: <$kind as $crate::model::translation::Slot>::IS_LIST,
            }),+];

            /// The schema of its translations.
            #[cfg(not(target_arch = "wasm32"))]
            fn translations_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::model::translation::schema(Self::TEXTS, generator)
            }
        }

        impl $crate::model::translation::Translated for $record {
            fn translations(&mut self) -> &mut $crate::model::Translations {
                &mut self.translations
            }

            fn put(&mut self, field: &str, text: $crate::model::Text) -> Option<$crate::model::Text> {
                match field {
                    $(stringify!($field) => $crate::model::translation::Slot::put(&mut self.$field, text),)+
                    _ => None,
                }
            }
        }
    };
}
pub(super) use translated;

/// The schema of the translations of a record: languages, and in each who translated which of
/// these fields.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn schema(
    texts: &[TextField],
    generator: &mut schemars::SchemaGenerator,
) -> schemars::Schema {
    let mut fields = serde_json::Map::new();
    let by = generator.subschema_for::<TranslatedBy>();
    fields.insert("by".into(), by.into());
    for field in texts {
        let text = serde_json::json!({"type": "string", "minLength": 1});
        let schema = match field.is_list {
            true => serde_json::json!({"type": "array", "items": text}),
            false => text,
        };
        fields.insert(field.name.into(), schema);
    }
    schemars::json_schema!({
        "type": "object",
        "propertyNames": {"pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"},
        "additionalProperties": {
            "type": "object",
            "properties": fields,
            "required": ["by"],
            "additionalProperties": false,
        },
    })
}
