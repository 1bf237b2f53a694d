//! The time control: how many records when, over all the time of a dossier, and on it the
//! range shown and the day that the reader looks from.
//!
//! What belongs: the axis with its speeds, what is counted on it, what a pointer or a key
//! does to the range and the day. What does not: the DOM, drawing, the reader's language.
//!
//! ```text
//!  by month ┊ by day                        ┊ by week
//!     ▂ ▁  ▁┊▁▃▅▆▅▇ ▂ ▁▂▂ ▂▁▃▇▅█▄▂ ▁▃▂   ▂▁┊▂▂▁  ▃   ▁
//!           └──────── the dense focus ──────┘
//! ```

pub mod as_of;
pub mod axis;
pub mod brush;
pub mod columns;
