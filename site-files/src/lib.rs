//! The files of a built page or site: which there are, how they are told apart, and their
//! packed copies. The `demarche` command and the build's own tools share it; a crate of its
//! own, it can be optimised where they are compiled to be compiled soon (`Cargo.toml`). The page has the
//! names and hashes of it as well, without the feature `packing`.

mod folder;
pub mod packed;
#[cfg(feature = "packing")]
mod packing;

pub use folder::{files, hash};
