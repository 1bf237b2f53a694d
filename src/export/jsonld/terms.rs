//! The terms of schema.org that a graph is written in, as serde writes them: which properties
//! a thing of a type has, and how names, dates and roles look in JSON-LD. A date that is none
//! of ISO 8601 has the type of an EDTF date that the Library of Congress gave it. Open this
//! where schema.org has a better property.

use crate::{export::days::is_iso, model::date::Edtf};
use serde::Serialize;

/// The file: one graph.
#[derive(Serialize)]
pub(super) struct Document<'d> {
    #[serde(rename = "@context")]
    pub(super) context: &'static str,
    #[serde(rename = "@graph")]
    pub(super) graph: Vec<Thing<'d>>,
}

/// A thing of the graph: of which type it is, its IRI, and what is said of it.
#[derive(Serialize)]
pub(super) struct Thing<'d> {
    #[serde(rename = "@type")]
    pub(super) of_type: Types,
    #[serde(rename = "@id")]
    pub(super) iri: String,
    #[serde(flatten)]
    pub(super) properties: Properties<'d>,
}

/// Of which types a thing is.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Types {
    One(&'static str),
    Two([&'static str; 2]),
}

/// What is said of a thing, by the names that schema.org gave its properties.
#[derive(Serialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
pub(super) enum Properties<'d> {
    Dataset {
        name: &'d str,
        description: String,
        identifier: &'d str,
        date_modified: &'d str,
        in_language: &'d str,
        #[serde(skip_serializing_if = "Option::is_none")]
        url: Option<String>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        about: Vec<Link>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        has_part: Vec<Link>,
    },
    Event {
        identifier: &'d str,
        name: Words<'d>,
        description: Words<'d>,
        #[serde(skip_serializing_if = "Option::is_none")]
        start_date: Option<Date<'d>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        end_date: Option<Date<'d>>,
        keywords: Vec<&'d str>,
        disambiguating_description: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        location: Option<Link>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        attendee: Vec<Attendee<'d>>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        about: Vec<Link>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        super_event: Vec<Link>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        subject_of: Vec<Link>,
    },
    Claim {
        #[serde(skip_serializing_if = "Option::is_none")]
        identifier: Option<&'d str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        name: Option<Words<'d>>,
        text: Words<'d>,
        date_created: Date<'d>,
        keywords: [&'static str; 1],
        #[serde(skip_serializing_if = "Vec::is_empty")]
        author: Vec<Link>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        about: Vec<Link>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        appearance: Vec<Link>,
    },
    Plan {
        identifier: &'d str,
        name: Words<'d>,
        alternate_name: Words<'d>,
        date_created: Date<'d>,
        creative_work_status: &'d str,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        author: Vec<Link>,
        #[serde(skip_serializing_if = "Option::is_none")]
        is_based_on: Option<Link>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        citation: Vec<Link>,
        has_part: Vec<Thing<'d>>,
    },
    Provision {
        position: &'d str,
        #[serde(skip_serializing_if = "Words::is_empty")]
        name: Words<'d>,
        text: Words<'d>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        keywords: Vec<String>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        about: Vec<Link>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        citation: Vec<Link>,
    },
    Actor {
        identifier: &'d str,
        name: Words<'d>,
        /// What a person belongs to.
        #[serde(skip_serializing_if = "Option::is_none")]
        affiliation: Option<Link>,
        /// What a body belongs to.
        #[serde(skip_serializing_if = "Option::is_none")]
        parent_organization: Option<Link>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        job_title: Vec<&'d str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        disambiguating_description: Option<&'d str>,
    },
    Topic {
        term_code: &'d str,
        name: Words<'d>,
        description: Words<'d>,
    },
    Place {
        name: Words<'d>,
        #[serde(skip_serializing_if = "Option::is_none")]
        geo: Option<GeoCoordinates>,
        #[serde(skip_serializing_if = "Option::is_none")]
        address: Option<PostalAddress<'d>>,
    },
    Source {
        headline: &'d str,
        #[serde(skip_serializing_if = "Option::is_none")]
        url: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        date_published: Option<Date<'d>>,
        publisher: Organization<'d>,
        in_language: &'d str,
    },
}

/// A text; where it is there in several languages, each says which it is in.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Words<'d> {
    Plain(&'d str),
    Several(Vec<InLanguage<'d>>),
}

impl Words<'_> {
    fn is_empty(&self) -> bool {
        matches!(self, Words::Plain(""))
    }
}

/// A text and its language.
#[derive(Serialize)]
pub(super) struct InLanguage<'d> {
    #[serde(rename = "@value")]
    pub(super) value: &'d str,
    #[serde(rename = "@language")]
    pub(super) language: &'d str,
}

/// The name of another thing.
#[derive(Serialize)]
pub(super) struct Link {
    #[serde(rename = "@id")]
    pub(super) iri: String,
}

/// As schema.org has it: a role stands between two things, and repeats the property.
#[derive(Serialize)]
#[serde(tag = "@type", rename = "Role", rename_all = "camelCase")]
pub(super) struct Attendee<'d> {
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(super) role_name: &'d str,
    pub(super) attendee: Link,
}

/// Where a place is, in degrees.
#[derive(Serialize)]
#[serde(tag = "@type")]
pub(super) struct GeoCoordinates {
    pub(super) latitude: f64,
    pub(super) longitude: f64,
}

/// The country of a place.
#[derive(Serialize)]
#[serde(tag = "@type", rename_all = "camelCase")]
pub(super) struct PostalAddress<'d> {
    pub(super) address_country: &'d str,
}

/// Who published a source.
#[derive(Serialize)]
#[serde(tag = "@type")]
pub(super) struct Organization<'d> {
    pub(super) name: &'d str,
}

/// A date, as ISO 8601 or as EDTF.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Date<'d> {
    Iso(&'d str),
    Edtf {
        #[serde(rename = "@type")]
        of_type: &'static str,
        #[serde(rename = "@value")]
        value: &'d str,
    },
}

impl<'d> Date<'d> {
    /// A date as it is written.
    pub(super) fn of(date: &'d Edtf) -> Self {
        Date::written(date, date.as_str())
    }

    /// A date and how it is written.
    pub(super) fn written(date: &Edtf, text: &'d str) -> Self {
        if is_iso(date) && !text.contains('/') {
            return Date::Iso(text);
        }
        Date::Edtf {
            of_type: "http://id.loc.gov/datatypes/edtf/EDTF",
            value: text,
        }
    }
}
