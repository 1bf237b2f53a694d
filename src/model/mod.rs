//! The event model: what a dossier holds. Knows no JSON, no pixels, no browser.

mod actor;
mod as_of;
pub mod date;
mod dossier;
mod event;
mod id;
mod in_language;
mod plan;
mod position;
mod source;
mod statement;
mod subject;
mod translation;
mod vocabulary;

pub use actor::{Actor, Party, Role};
pub use dossier::{Dossier, FORMAT_VERSION, Metadata, ProvisionRow, Records};
pub use event::{Event, Participant, Related};
pub use id::*;
pub use in_language::InLanguage;
pub use plan::{
    KnownPoints, MAX_POINTS, Match, Plan, Provision, ProvisionRef, SaidPoints, Term, TermValue,
};
pub use position::Position;
pub use source::{Citation, Source, UNDATED, host_before, web_host};
pub use statement::{About, Disagreement, Original, Statement};
pub use subject::{Channel, Place, TermName, Topic};
pub use translation::{Replaced, Text, TextField, Translation, Translations};
pub use vocabulary::*;
