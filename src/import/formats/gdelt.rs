//! GDELT 1 and 2: the event tables of the Global Database of Events, Language and Tone,
//! which has no headings and codes events by CAMEO.

use super::{super::table::Table, KnownFormat, Role, Words};
use crate::model::EventKind;

/// The names of the columns in the codebook of GDELT 2.
pub(super) const HEADINGS: [&str; 61] = [
    "GLOBALEVENTID",
    "SQLDATE",
    "MonthYear",
    "Year",
    "FractionDate",
    "Actor1Code",
    "Actor1Name",
    "Actor1CountryCode",
    "Actor1KnownGroupCode",
    "Actor1EthnicCode",
    "Actor1Religion1Code",
    "Actor1Religion2Code",
    "Actor1Type1Code",
    "Actor1Type2Code",
    "Actor1Type3Code",
    "Actor2Code",
    "Actor2Name",
    "Actor2CountryCode",
    "Actor2KnownGroupCode",
    "Actor2EthnicCode",
    "Actor2Religion1Code",
    "Actor2Religion2Code",
    "Actor2Type1Code",
    "Actor2Type2Code",
    "Actor2Type3Code",
    "IsRootEvent",
    "EventCode",
    "EventBaseCode",
    "EventRootCode",
    "QuadClass",
    "GoldsteinScale",
    "NumMentions",
    "NumSources",
    "NumArticles",
    "AvgTone",
    "Actor1Geo_Type",
    "Actor1Geo_FullName",
    "Actor1Geo_CountryCode",
    "Actor1Geo_ADM1Code",
    "Actor1Geo_ADM2Code",
    "Actor1Geo_Lat",
    "Actor1Geo_Long",
    "Actor1Geo_FeatureID",
    "Actor2Geo_Type",
    "Actor2Geo_FullName",
    "Actor2Geo_CountryCode",
    "Actor2Geo_ADM1Code",
    "Actor2Geo_ADM2Code",
    "Actor2Geo_Lat",
    "Actor2Geo_Long",
    "Actor2Geo_FeatureID",
    "ActionGeo_Type",
    "ActionGeo_FullName",
    "ActionGeo_CountryCode",
    "ActionGeo_ADM1Code",
    "ActionGeo_ADM2Code",
    "ActionGeo_Lat",
    "ActionGeo_Long",
    "ActionGeo_FeatureID",
    "DATEADDED",
    "SOURCEURL",
];

pub(super) const MEANINGS: &[(&str, Role)] = &[
    ("sqldate", Role::Date),
    ("eventrootcode", Role::Kind),
    ("actor1name", Role::Actors),
    ("actor2name", Role::Actors),
    ("eventcode", Role::Description),
    ("goldsteinscale", Role::Description),
    ("nummentions", Role::Description),
    ("avgtone", Role::Description),
    ("actiongeofullname", Role::Place),
    ("actiongeolat", Role::Latitude),
    ("actiongeolong", Role::Longitude),
    ("sourceurl", Role::Url),
];

pub(super) const LABELS: Words = &[
    ("eventcode", "CAMEO code"),
    ("goldsteinscale", "Goldstein scale"),
    ("nummentions", "Mentions"),
    ("avgtone", "Average tone"),
];

/// The root codes of CAMEO.
pub(super) const ROOTS: Words = &[
    ("01", "Make public statement"),
    ("02", "Appeal"),
    ("03", "Express intent to cooperate"),
    ("04", "Consult"),
    ("05", "Engage in diplomatic cooperation"),
    ("06", "Engage in material cooperation"),
    ("07", "Provide aid"),
    ("08", "Yield"),
    ("09", "Investigate"),
    ("10", "Demand"),
    ("11", "Disapprove"),
    ("12", "Reject"),
    ("13", "Threaten"),
    ("14", "Protest"),
    ("15", "Exhibit force posture"),
    ("16", "Reduce relations"),
    ("17", "Coerce"),
    ("18", "Assault"),
    ("19", "Fight"),
    ("20", "Use unconventional mass violence"),
];

/// The nearest kind of event to a root code.
pub(super) fn kind(root: &str) -> EventKind {
    match root {
        "01" | "02" | "03" | "10" | "11" | "12" | "13" => EventKind::Statement,
        "04" | "05" => EventKind::Talks,
        "06" | "07" | "08" | "16" => EventKind::Decision,
        "15" | "18" | "19" | "20" => EventKind::Military,
        _ => EventKind::Other,
    }
}

/// The name of a column of GDELT 1: it has none for the second level of administrative divisions.
pub(super) fn old_heading(column: usize) -> Option<&'static str> {
    let mut names = HEADINGS.iter().filter(|name| !name.ends_with("ADM2Code"));
    names.nth(column).copied()
}

/// Which of them a table without headings is, if any. Tables of GDELT 1 before April 2013 end
/// before the address.
pub(super) fn bare(table: &Table) -> Option<KnownFormat> {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let is_row =
        matches!(table.first(), [id, day, ..] if is_number(id) && is_number(day) && day.len() == 8);
    match table.width {
        _ if table.form.delimiter != b'\t' || !is_row => None,
        61 => Some(KnownFormat::Gdelt),
        57 | 58 => Some(KnownFormat::Gdelt1),
        _ => None,
    }
}
