//! Numbers as attributes, and windows as ranges of the address.

use demarche::{
    model::date::{DAY, DateRange},
    timeline::scale::Scale,
};

/// A number of pixels as an attribute, to a tenth.
pub fn px(x: f64) -> String {
    let tenths = (x * 10.0).round() as i64;
    let sign = if tenths < 0 { "-" } else { "" };
    let tenths = tenths.unsigned_abs();
    format!("{sign}{}.{}", tenths / 10, tenths % 10)
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
