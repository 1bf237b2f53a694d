//! How the language of the interface writes numbers and lists, counts and sorts, by the
//! browser's `Intl`.
//!
//! Figures are the European ones in Arabic too, as most of its papers write them: those of
//! the dossier's own texts, of points of plans and of the axis are, and two kinds side by
//! side would be read as two things.

use crate::browser::{dates, window};
use demarche::{
    language_tag::is_same_language,
    messages::{Language, Locale, isolate},
};
use js_sys::{Array, Function, Object, Reflect};
use std::{
    cell::{OnceCell, RefCell},
    cmp::Ordering,
};
use wasm_bindgen::prelude::*;
use yew::AttrValue;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type PluralRules;
    #[wasm_bindgen(constructor, js_namespace = Intl)]
    fn new(locale: &str) -> PluralRules;
    #[wasm_bindgen(method)]
    fn select(this: &PluralRules, number: f64) -> String;

    #[wasm_bindgen(js_namespace = Intl)]
    type NumberFormat;
    #[wasm_bindgen(constructor, js_namespace = Intl)]
    fn new(locale: &str, options: &JsValue) -> NumberFormat;
    #[wasm_bindgen(method)]
    fn format(this: &NumberFormat, number: f64) -> String;

    #[wasm_bindgen(js_namespace = Intl)]
    type ListFormat;
    #[wasm_bindgen(constructor, js_namespace = Intl)]
    fn new(locale: &str, options: &JsValue) -> ListFormat;
    #[wasm_bindgen(method)]
    fn format(this: &ListFormat, items: &Array) -> String;

    #[wasm_bindgen(js_namespace = Intl)]
    type Collator;
    #[wasm_bindgen(constructor, js_namespace = Intl)]
    fn new(locale: &str, options: &JsValue) -> Collator;
    #[wasm_bindgen(method, getter)]
    fn compare(this: &Collator) -> Function;
}

/// What the browser knows of a language; each is asked for when it is first needed.
#[derive(Default)]
struct Known {
    tag: String,
    is_rtl: bool,
    plurals: OnceCell<PluralRules>,
    numbers: OnceCell<NumberFormat>,
    lists: OnceCell<ListFormat>,
    compare: OnceCell<Function>,
}

fn options(pairs: &[(&str, JsValue)]) -> JsValue {
    let options = Object::new();
    for (key, value) in pairs {
        // Setting a member of a fresh object cannot fail.
        Reflect::set(&options, &(*key).into(), value).ok();
    }
    options.into()
}

impl Known {
    fn plurals(&self) -> &PluralRules {
        self.plurals.get_or_init(|| PluralRules::new(&self.tag))
    }

    fn numbers(&self) -> &NumberFormat {
        self.numbers.get_or_init(|| {
            NumberFormat::new(&self.tag, &options(&[("numberingSystem", "latn".into())]))
        })
    }

    fn lists(&self) -> &ListFormat {
        let narrow = || options(&[("type", "conjunction".into()), ("style", "narrow".into())]);
        (self.lists).get_or_init(|| ListFormat::new(&self.tag, &narrow()))
    }

    fn compare(&self) -> &Function {
        let by_number = || options(&[("numeric", true.into())]);
        (self.compare).get_or_init(|| Collator::new(&self.tag, &by_number()).compare())
    }
}

thread_local! {
    static KNOWN: RefCell<Known> = RefCell::default();
}

/// The tag by which `Intl` writes a language: with the region that the browser asks for, where
/// it asks for the language, for a reader in London writes dates otherwise than one in Boston.
fn tag(locale: Locale) -> String {
    let asked = window().navigator().languages();
    asked
        .iter()
        .filter_map(|tag| tag.as_string())
        .find(|tag| is_same_language(tag, locale.tag))
        .unwrap_or_else(|| locale.tag.to_owned())
}

/// Writes and counts by a language from now on.
pub(super) fn speak(locale: Locale) {
    let tag = tag(locale);
    dates::speak(&tag);
    KNOWN.replace(Known {
        tag,
        is_rtl: locale.is_rtl,
        ..Known::default()
    });
}

/// The browser's knowledge of the language in use.
pub struct Browser;

impl Language for Browser {
    fn number(&self, number: f64) -> String {
        // Counts are the same figures in every language, and `NumberFormat` takes long to make.
        if (0.0..1000.0).contains(&number) && number.fract() == 0.0 {
            return number.abs().to_string();
        }
        KNOWN.with_borrow(|known| known.numbers().format(number))
    }

    fn plural(&self, number: f64) -> String {
        KNOWN.with_borrow(|known| known.plurals().select(number))
    }

    fn is_rtl(&self) -> bool {
        KNOWN.with_borrow(|known| known.is_rtl)
    }
}

/// A number as the language writes it: `1,234`, `1 234`.
pub fn number(number: f64) -> String {
    Browser.number(number)
}

/// A format of numbers with these options.
fn number_format(pairs: &[(&str, JsValue)]) -> NumberFormat {
    let figures = ("numberingSystem", JsValue::from("latn"));
    let pairs: Vec<(&str, JsValue)> = pairs.iter().cloned().chain([figures]).collect();
    KNOWN.with_borrow(|known| NumberFormat::new(&known.tag, &options(&pairs)))
}

/// A sum as the language writes it, large ones in millions and the like where nothing is lost: `USD 200 billion`. None where
/// the code is of no currency (ISO 4217).
pub fn money(sum: f64, code: &str) -> Option<String> {
    if code.len() != 3 || !code.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return None;
    }
    let is_short = [1e12, 1e9, 1e6]
        .iter()
        .find(|scale| sum >= **scale)
        .is_some_and(|scale| {
            let hundredths = sum / scale * 100.0;
            (hundredths - hundredths.round()).abs() < 1e-6
        });
    let format = number_format(&[
        ("style", "currency".into()),
        ("currency", code.into()),
        ("currencyDisplay", "code".into()),
        (
            "notation",
            if is_short { "compact" } else { "standard" }.into(),
        ),
        ("compactDisplay", "long".into()),
        ("minimumFractionDigits", 0.into()),
        ("maximumFractionDigits", 2.into()),
    ]);
    Some(format.format(sum))
}

/// The units of the library that `Intl` writes in words, and what it calls them.
const UNITS: [(&str, &str); 13] = [
    ("minute", "minute"),
    ("hour", "hour"),
    ("day", "day"),
    ("week", "week"),
    ("month", "month"),
    ("year", "year"),
    ("mm", "millimeter"),
    ("cm", "centimeter"),
    ("m", "meter"),
    ("km", "kilometer"),
    ("mile", "mile"),
    ("ha", "hectare"),
    ("kg", "kilogram"),
];

/// So much of a unit as the language writes it: `6 months`, `6 місяців`. None where `Intl` does not know the unit.
pub fn measured(number: f64, unit: &str) -> Option<String> {
    let (_, unit) = UNITS.iter().find(|(of, _)| *of == unit)?;
    let format = number_format(&[
        ("style", "unit".into()),
        ("unit", (*unit).into()),
        ("unitDisplay", "long".into()),
        ("maximumFractionDigits", 2.into()),
    ]);
    Some(format.format(number))
}

/// Several names as one, with what the language has between them: `a, b, c`, `a، b وc`.
pub fn list<T: AsRef<str>>(items: &[T]) -> AttrValue {
    // Most are of one.
    match items {
        [] => return AttrValue::default(),
        [one] => return one.as_ref().to_owned().into(),
        _ => {}
    }
    let items: Array = items
        .iter()
        .map(|item| JsValue::from(isolate(item.as_ref(), Browser.is_rtl())))
        .collect();
    KNOWN
        .with_borrow(|known| known.lists().format(&items))
        .into()
}

/// Which of two names stands first in the language; numbers within names are compared as such.
pub fn compare(one: &str, other: &str) -> Ordering {
    let order = KNOWN.with_borrow(|known| {
        known
            .compare()
            .call2(&JsValue::UNDEFINED, &one.into(), &other.into())
    });
    let order = order.ok().and_then(|order| order.as_f64());
    order.unwrap_or_default().total_cmp(&0.0)
}
