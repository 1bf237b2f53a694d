//! How the timeline writes what it measures: numbers of pixels as attributes of SVG, and
//! the window in view as the range of dates that the address keeps.

use demarche::{
    model::date::{DAY, DateRange},
    timeline::scale::Scale,
};

/// A number of pixels as an attribute, to a tenth.
pub fn px(x: f64) -> String {
    format!("{x:.1}")
}

/// The window of a scale as a range, to whole days or parts of a day: the
/// edges move by no more than six pixels, and addresses stay readable.
pub fn snapped(scale: &Scale) -> DateRange {
    let widest = 12.0 * scale.seconds_per_px();
    let step = [DAY, DAY / 4, DAY / 24]
        .into_iter()
        .find(|&step| step as f64 <= widest)
        .unwrap_or(600);
    let nearest = |moment: i64| (moment + step / 2).div_euclid(step) * step;
    let viewport = scale.viewport();
    let from = nearest(viewport.from);
    DateRange {
        from: Some(from),
        to: Some(nearest(viewport.to).max(from + step)),
    }
}
