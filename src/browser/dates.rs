//! Dates and names of languages in words, by the browser's `Intl`, in the language that was
//! named last ([`speak`]): by the Gregorian calendar and in European figures, whatever is the
//! custom of the region, for the dates of dossiers are.

use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type DateTimeFormat;
    #[wasm_bindgen(constructor, js_namespace = Intl)]
    fn new(locales: &JsValue, options: &JsValue) -> DateTimeFormat;
    #[wasm_bindgen(method)]
    fn format(this: &DateTimeFormat, date: &JsValue) -> String;
    #[wasm_bindgen(method, js_name = formatRange)]
    fn format_range(this: &DateTimeFormat, from: &JsValue, to: &JsValue) -> String;
}

/// Which parts of a date are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// 21 Dec 2025
    Day,
    /// 21 Dec
    ShortDay,
    /// Sunday, 21 December 2025
    LongDay,
    /// 21
    DayNumber,
    /// December 2025
    Month,
    /// Dec
    ShortMonth,
    /// Dec 2025
    ShortMonthAndYear,
    /// 2025
    Year,
    /// 14:30
    Clock,
    /// 21 Dec 2025, 14:30
    DayAndClock,
}

impl Style {
    fn options(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Style::Day => &[("day", "numeric"), ("month", "short"), ("year", "numeric")],
            Style::ShortDay => &[("day", "numeric"), ("month", "short")],
            Style::LongDay => &[
                ("weekday", "long"),
                ("day", "numeric"),
                ("month", "long"),
                ("year", "numeric"),
            ],
            Style::DayNumber => &[("day", "numeric")],
            Style::Month => &[("month", "long"), ("year", "numeric")],
            Style::ShortMonth => &[("month", "short")],
            Style::ShortMonthAndYear => &[("month", "short"), ("year", "numeric")],
            Style::Year => &[("year", "numeric")],
            Style::Clock => &[
                ("hour", "2-digit"),
                ("minute", "2-digit"),
                ("hourCycle", "h23"),
            ],
            Style::DayAndClock => &[
                ("day", "numeric"),
                ("month", "short"),
                ("year", "numeric"),
                ("hour", "2-digit"),
                ("minute", "2-digit"),
                ("hourCycle", "h23"),
            ],
        }
    }
}

/// A style, and whether years are told with their era.
type Told = (Style, bool);

thread_local! {
    static TAG: RefCell<String> = RefCell::new("en".into());
    static FORMATS: RefCell<Vec<(Told, Rc<DateTimeFormat>)>> = RefCell::default();
}

/// Writes dates in the language of this tag from now on.
pub fn speak(tag: &str) {
    TAG.replace(tag.to_owned());
    FORMATS.take();
    RANGES.take();
}

fn tag() -> JsValue {
    TAG.with_borrow(|tag| JsValue::from_str(tag))
}

/// The start of the year 1, before which a year is nothing without its era.
const FIRST_YEAR: i64 = -62_135_596_800;

/// The format of a style for a moment or one after it; made once, for making one takes longer than
/// using it.
fn format(style: Style, earliest: i64) -> Rc<DateTimeFormat> {
    let has_year = style.options().iter().any(|(part, _)| *part == "year");
    let told = (style, has_year && earliest < FIRST_YEAR);
    FORMATS.with_borrow_mut(|formats| {
        if let Some((_, format)) = formats.iter().find(|(of, _)| *of == told) {
            return format.clone();
        }
        let options = js_sys::Object::new();
        let era = told.1.then_some(&("era", "short"));
        let parts = style.options().iter().chain(era);
        let same = [
            ("timeZone", "UTC"),
            ("calendar", "gregory"),
            ("numberingSystem", "latn"),
        ];
        for (key, value) in parts.chain(&same) {
            // Setting a member of a fresh object cannot fail.
            js_sys::Reflect::set(&options, &(*key).into(), &(*value).into()).ok();
        }
        let format = Rc::new(DateTimeFormat::new(&tag(), &options));
        formats.push((told, format.clone()));
        format
    })
}

/// Seconds since 1970 as a moment that `Intl` can write: it reaches 100,000,000
/// days either way.
fn moment(seconds: i64) -> JsValue {
    let reach = 8.64e15;
    JsValue::from_f64((seconds as f64 * 1000.0).clamp(-reach, reach))
}

/// A date whose sign of the year, as Ukrainian and Russian write it, stands on no line alone.
fn whole(date: &str) -> String {
    (date.replace(" р.", "\u{a0}р.")).replace(" г.", "\u{a0}г.")
}

/// A moment, in seconds since 1970.
pub fn text(style: Style, seconds: i64) -> String {
    whole(&format(style, seconds).format(&moment(seconds)))
}

/// So many ranges are remembered.
const REMEMBERED: usize = 128;

type Range = (Style, i64, i64);

thread_local! {
    static RANGES: RefCell<Vec<(Range, String)>> = RefCell::default();
}

/// Two moments, in seconds since 1970, the first not after the second. The last
/// ranges are remembered: `Intl` takes a sixth of a millisecond for one, and a
/// change of the filters leaves those in view as they are.
pub fn range(style: Style, from: i64, to: i64) -> String {
    let range = (style, from, to);
    RANGES.with_borrow_mut(|ranges| {
        if let Some((_, words)) = ranges.iter().find(|(of, _)| *of == range) {
            return words.clone();
        }
        if ranges.len() >= REMEMBERED {
            ranges.clear();
        }
        let words = whole(&format(style, from).format_range(&moment(from), &moment(to)));
        ranges.push((range, words.clone()));
        words
    })
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type DisplayNames;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(locales: &JsValue, options: &JsValue) -> Result<DisplayNames, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn of(this: &DisplayNames, code: &str) -> Result<Option<String>, JsValue>;
}

/// The name of a language in the one in use; the tag itself where the browser knows none.
pub fn language(of: &str) -> String {
    let options = js_sys::Object::new();
    js_sys::Reflect::set(&options, &"type".into(), &"language".into()).ok();
    DisplayNames::new(&tag(), &options)
        .and_then(|names| names.of(of))
        .ok()
        .flatten()
        .unwrap_or_else(|| of.to_owned())
}
