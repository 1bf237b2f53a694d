//! Layout of the timeline: from items in time to marks in pixels.
//!
//! What belongs: arithmetic between instants and pixels, what is placed where,
//! what a pointer or a key means. What does not: the DOM, drawing, the dossier,
//! JSON, names of lanes, the reader's language. Items carry a row number that
//! only the caller can read.
//!
//! ```text
//!  Viewport ─ Scale ┬ tick ────────────────┐
//!                   └ mark ─ track ─ lane ─┴─ scene ── painters, hit tests
//!  time_control: the strip over every view, with the range shown
//! ```
//!
//! Times are whole seconds ([`Instant`]); positions are `f64` pixels from the
//! top left corner of the scene.
//!
//! [`Instant`]: crate::model::date::Instant

pub mod curve;
pub mod density;
pub mod hit;
pub mod item;
pub mod lane;
pub mod lanes;
pub mod mark;
pub mod metrics;
pub mod scale;
pub mod scene;
pub mod tick;
pub mod time_control;
pub mod track;
pub mod viewport;

#[cfg(test)]
mod testing;
