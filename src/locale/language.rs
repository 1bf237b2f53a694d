//! How the language of the interface writes numbers and counts by them, by the
//! browser's `Intl`.

use demarche::messages::Language;
use wasm_bindgen::prelude::*;

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
    fn new(locale: &str) -> NumberFormat;
    #[wasm_bindgen(method)]
    fn format(this: &NumberFormat, number: f64) -> String;
}

/// The language in use.
const LOCALE: &str = "en";

thread_local! {
    static PLURALS: PluralRules = PluralRules::new(LOCALE);
    static NUMBERS: NumberFormat = NumberFormat::new(LOCALE);
}

/// The browser's knowledge of the language in use.
pub struct Browser;

impl Language for Browser {
    fn number(&self, number: f64) -> String {
        NUMBERS.with(|numbers| numbers.format(number))
    }

    fn plural(&self, number: f64) -> String {
        PLURALS.with(|plurals| plurals.select(number))
    }
}
