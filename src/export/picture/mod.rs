//! The timeline, the comparison of plans, plans at a glance and positions as pictures: SVG 1.1 with
//! nothing that is fetched, no script and no style sheet, so that every program draws the
//! same. The stamp stands at the foot, and in the description for programs; where a
//! picture in points is made of it, [`stamped`](super::png::stamped) puts it there too.

mod colours;
mod comparison;
mod glance;
mod positions;
mod svg;
mod timeline;
mod wording;

pub use colours::{NO_PARTY, colour};
pub use comparison::{Cell, comparison};
pub use glance::glance;
pub use positions::{Positions, positions};
pub(crate) use svg::{WIDEST, wrapped};
pub use timeline::{Sign, Words, timeline};
pub use wording::{English, Phrase, Wording};
