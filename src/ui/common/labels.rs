//! The words for what the library knows by lists of its own: facets, kinds, stances, changes,
//! terms. It gives values, and the page says them.

use crate::{
    app::texts,
    locale::{self, messages},
};
use demarche::{
    align::{Change, format_ratio},
    model::{
        Comparator, Confidence, Dossier, EventKind, KnownPoints, Stance, Term, TermValue,
        TranslatedBy, Verification,
    },
    overview::{Beside, Figure},
    query::{self, Facet},
    view::Tab,
};
use yew::prelude::*;

/// A facet.
pub fn facet(facet: Facet) -> AttrValue {
    messages::label_facet(facet.code())
}

/// A view.
pub fn view(tab: Tab) -> AttrValue {
    messages::label_view(tab.code())
}

/// A kind of event.
pub fn kind(kind: EventKind) -> AttrValue {
    messages::label_kind(kind.code())
}

/// How sure an event is.
pub fn confidence(confidence: Confidence) -> AttrValue {
    messages::label_confidence(confidence.code())
}

/// How well a text was verified.
pub fn verification(verification: Verification) -> AttrValue {
    messages::plans_verification(verification.code())
}

/// Who translated a text.
pub fn translated_by(by: TranslatedBy) -> AttrValue {
    messages::label_translated_by(by.code())
}

/// Where somebody stands.
pub fn stance(stance: Stance) -> AttrValue {
    messages::label_stance(stance.code())
}

/// The name of a value of a facet: a word of the interface, or a name that the dossier gives.
pub fn value(dossier: &Dossier, facet: Facet, value: &str) -> AttrValue {
    let known = match facet {
        Facet::Kind => EventKind::from_code(value).map(kind),
        Facet::Stance => Stance::from_code(value).map(stance),
        Facet::Confidence => Confidence::from_code(value).map(confidence),
        _ => None,
    };
    known.unwrap_or_else(|| query::label(dossier, facet, value).to_owned().into())
}

/// The language of the name of a value, where the page speaks another: words of the interface are in its own.
pub fn value_lang(facet: Facet, name: &str) -> Option<AttrValue> {
    match facet {
        Facet::Kind | Facet::Stance | Facet::Confidence => None,
        _ => texts::lang(name),
    }
}

/// What became of a provision.
pub fn change(change: Change) -> AttrValue {
    messages::plans_change(change.code())
}

/// The same within a sentence or a list.
pub fn change_within(change: Change) -> AttrValue {
    messages::plans_change_within(change.code())
}

fn comparator(comparator: Comparator) -> &'static str {
    match comparator {
        Comparator::Equal => "equal",
        Comparator::AtMost => "at-most",
        Comparator::AtLeast => "at-least",
        Comparator::About => "about",
    }
}

/// How a value is to be read: “at most”; nothing where it is the value itself.
pub fn compared(how: Comparator) -> Option<AttrValue> {
    (how != Comparator::Equal).then(|| messages::label_comparator(comparator(how)))
}

/// A number of a term, rounded to hundredths.
pub fn number(number: f64) -> String {
    // Beyond this a double no longer tells hundredths apart.
    match number.abs() <= 9e14 {
        // A hyphen before a number could be one behind the word before it.
        true => locale::number((number * 100.0).round() / 100.0 + 0.0).replace('-', "−"),
        false => demarche::format_number::grouped(number),
    }
}

/// A change as a share: “+33 %”, “−0.4 %”.
pub fn ratio(ratio: f64) -> AttrValue {
    // Signs and figures are those of English; only their place may be another.
    let words = format_ratio(ratio);
    messages::label_percent(words.trim_end_matches(" %"))
}

/// A term in words: “at most 600,000 personnel”.
pub fn term(term: &Term) -> AttrValue {
    let value = match &term.value {
        TermValue::Number(of) => number(*of),
        TermValue::Text(text) => text.clone(),
    };
    let unit = term.unit.as_deref().unwrap_or_default();
    let (value, unit): (AttrValue, &str) = match unit.strip_prefix("percent") {
        Some(rest) => (messages::label_percent(value), rest.trim()),
        None => (value.into(), unit),
    };
    let value = match unit {
        "" => value,
        unit => messages::label_number_and_unit(value, unit),
    };
    let how = match (&term.value, term.comparator) {
        // Words such as “as soon as possible” need no “about”.
        (TermValue::Text(_), Comparator::About) => Comparator::Equal,
        (_, comparator) => comparator,
    };
    messages::label_term(comparator(how), value)
}

/// A term at a glance: its number, if it has one, and what stands beside it.
pub fn figure(figure: &Figure<'_>) -> (Option<AttrValue>, AttrValue) {
    let number = figure
        .number
        .map(number)
        .map(|number| match figure.is_percent {
            true => messages::label_percent(number),
            false => number.into(),
        });
    let how = comparator(figure.comparator);
    let is_compared = figure.comparator != Comparator::Equal;
    let text = |words: &str| AttrValue::from(words.to_owned());
    let words = match figure.beside {
        Beside::Words(words) => text(words),
        Beside::Condition(condition) if is_compared => messages::label_compared_if(how, condition),
        Beside::Unit("") if is_compared => messages::label_comparator(how),
        Beside::Unit(unit) if is_compared => messages::label_unit_compared(unit, how),
        Beside::Condition(words) | Beside::Unit(words) => text(words),
    };
    (number, words)
}

/// What stands over plans that were made from one, by its short name; or over a plan that was made from none.
pub fn family(base: Option<&str>) -> AttrValue {
    match base {
        Some(base) => messages::plans_family_from(base),
        None => messages::plans_family_alone(),
    }
}

/// How much of a plan is known.
pub fn points(points: &KnownPoints) -> AttrValue {
    match (points.said, points.is_partial) {
        (Some(said), true) => messages::label_points_known_of(points.known, said),
        (None, true) => messages::label_points_known(points.known),
        (_, false) => messages::label_points(points.known),
    }
}
