//! Set-up, build, serve and test of Demarche. `main.rs` has the commands; the
//! end-to-end tests use the [`server`].

pub mod bench;
pub mod build;
pub mod engines;
pub mod head;
pub mod lighthouse;
pub mod messages;
pub mod module;
pub mod pictures;
pub mod report;
pub mod run;
pub mod server;
pub mod split;
pub mod supply;
pub mod system;
pub mod test;
pub mod tools;

/// What a step of a command says when it fails: what happened, where, what to do.
pub type Outcome<T = ()> = Result<T, String>;
