//! Making scripts small.

use crate::{
    Outcome,
    run::{command, run},
    tools::Environment,
};
use std::path::Path;

/// Takes out of a script what only people read. Names at its top level stay,
/// unless a flag (`--module`) says that nobody else knows them.
///
/// # Errors
/// Where terser refuses it.
pub fn shrink(environment: &Environment, script: &Path, flags: &[&str]) -> Outcome {
    let mut terser = command("terser");
    terser.args(flags);
    terser.args(["--compress", "passes=3", "--mangle", "--output"]);
    run(environment.apply(terser.args([script, script])))
}
