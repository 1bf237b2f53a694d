//! The SVG shapes that the timeline is painted with: rectangles, lines and words, by
//! numbers of pixels.

use super::measure::px;
use yew::prelude::*;

/// A rectangle from its left top corner.
pub fn rect(class: &'static str, x: f64, y: f64, width: f64, height: f64) -> Html {
    html! { <rect {class} x={px(x)} y={px(y)} width={px(width.max(0.0))} height={px(height.max(0.0))} /> }
}

/// A line between two points.
pub fn line(class: &'static str, (x1, y1): (f64, f64), (x2, y2): (f64, f64)) -> Html {
    html! { <line {class} x1={px(x1)} y1={px(y1)} x2={px(x2)} y2={px(y2)} /> }
}

/// Words on a base line.
pub fn words(class: &'static str, x: f64, y: f64, text: impl Into<AttrValue>) -> Html {
    let text: AttrValue = text.into();
    html! { <text {class} x={px(x)} y={px(y)}>{ text }</text> }
}
