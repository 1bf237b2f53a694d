//! How wide a text is in the font that the page has here (`CanvasRenderingContext2D.measureText`).

use super::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// The width of a text in the font of the page, in letters of so many pixels; none where the
/// browser does not say.
pub fn width(text: &str, size_px: f32) -> Option<f32> {
    let body = document().body()?;
    let style = window().get_computed_style(&body).ok()??;
    let family = style.get_property_value("font-family").ok()?;
    let canvas = document().create_element("canvas").ok()?;
    let canvas: HtmlCanvasElement = canvas.unchecked_into();
    let context = canvas.get_context("2d").ok()??;
    let context: CanvasRenderingContext2d = context.unchecked_into();
    context.set_font(&format!("{size_px}px {family}"));
    let width = context.measure_text(text).ok()?.width() as f32;
    (width > 0.0).then_some(width)
}
