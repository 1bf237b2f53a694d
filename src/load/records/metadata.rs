//! Reads the member `metadata`: title, summary, language, notes and known gaps of the dossier as a
//! whole. Where it is missing, what stands in its place is here.

use super::translation::translations;
use crate::{
    load::{
        fault::{Fault, RecordName},
        fields::Fields,
        lists::Reader,
        pointer::Place,
        problem::Severity,
    },
    model::{Metadata, Translations},
};

pub(in crate::load) fn metadata(reader: &mut Reader) -> Metadata {
    let mut metadata = Metadata {
        title: "A dossier without a title".into(),
        summary: String::new(),
        language: "en".into(),
        focus: None,
        compiled: None,
        notes: Vec::new(),
        gaps: Vec::new(),
        translations: Translations::default(),
    };
    let place = Place::top("metadata");
    let Some(value) = reader.value("metadata") else {
        reader
            .problems
            .add(Severity::Error, &place, None, Fault::NoMetadata, None);
        return metadata;
    };
    let Some(mut fields) = Fields::of(value, place, RecordName::Metadata, &mut reader.problems)
    else {
        return metadata;
    };
    let or = |text: &str, other: String| {
        if text.is_empty() {
            other
        } else {
            text.to_owned()
        }
    };
    metadata.title = or(fields.text("title"), metadata.title);
    metadata.summary = or(fields.text("summary"), metadata.summary);
    metadata.language = or(fields.text("language"), metadata.language);
    metadata.focus = fields.date_opt("focus");
    metadata.compiled = fields.date_opt("compiled");
    metadata.notes = fields.texts("notes");
    metadata.gaps = fields.texts("gaps");
    metadata.translations = translations(&mut fields, Metadata::TEXTS);
    fields.finish();
    metadata
}
