//! The files of a built page or site: which there are, how they are told apart, and their
//! packed copies. The `demarche` command and the build's own tools share it; a crate of its
//! own, it can be optimised where they are compiled to be compiled soon (`Cargo.toml`).

mod folder;
pub mod packed;

pub use folder::{files, hash};
