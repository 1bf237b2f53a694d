//! What the crates of this project bring: their licences and where they come
//! from, against the list in `deny.toml`. Needs no network. Advisories do: `cargo
//! deny check` reads the same file.

use crate::{
    Outcome,
    run::{cargo, output, root, say},
};
use serde_json::Value;
use std::fs;

const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Checks every crate in `Cargo.lock`.
///
/// # Errors
/// Names each crate that must not be there, and why.
pub fn check() -> Outcome {
    let policy = fs::read_to_string(root().join("deny.toml"))
        .map_err(|error| format!("deny.toml: {error}"))?;
    let allowed = allowed(&policy);
    let metadata = output(cargo().args(["metadata", "--format-version", "1", "--locked"]))
        .ok_or("cargo could not tell of the crates")?;
    let metadata: Value =
        serde_json::from_str(&metadata).map_err(|error| format!("cargo metadata: {error}"))?;
    let packages = metadata["packages"]
        .as_array()
        .map_or(&[][..], Vec::as_slice);
    let refused: Vec<String> = packages
        .iter()
        .filter_map(|of| refused(of, &allowed))
        .collect();
    if packages.is_empty() || !refused.is_empty() {
        return Err(format!(
            "of {} crates may not be there: {}",
            packages.len(),
            refused.join("; ")
        ));
    }
    say(&format!(
        "{} crates with licences of the list and from the registry; advisories need a network: `cargo deny check`",
        packages.len()
    ));
    Ok(())
}

/// The licences of the list in `deny.toml`.
fn allowed(policy: &str) -> Vec<&str> {
    let list = policy
        .split_once("\nallow = [")
        .and_then(|(_, rest)| rest.split_once(']'));
    list.map_or(Vec::new(), |(list, _)| {
        list.split('"').skip(1).step_by(2).collect()
    })
}

/// Why a package may not be there.
fn refused(package: &Value, allowed: &[&str]) -> Option<String> {
    let name = package["name"].as_str().unwrap_or_default();
    let source = package["source"].as_str();
    if source.is_some_and(|source| source != REGISTRY) {
        return Some(format!("{name} comes from {}", source.unwrap_or_default()));
    }
    let licence = package["license"].as_str().unwrap_or_default();
    (!is_allowed(licence, allowed)).then(|| format!("{name} has the licence “{licence}”"))
}

/// Whether an SPDX expression can be met by licences of the list. `OR` binds less than
/// `AND`; a slash is an older `OR`. Parentheses as crates use them: around a part of an `AND`.
fn is_allowed(expression: &str, allowed: &[&str]) -> bool {
    let expression = expression.trim();
    let split = |by: &str| -> Vec<&str> {
        let (mut parts, mut depth, mut start) = (Vec::new(), 0, 0);
        for (at, c) in expression.char_indices() {
            match c {
                '(' => depth += 1,
                ')' => depth -= 1,
                _ if depth == 0 && at >= start && expression[at..].starts_with(by) => {
                    parts.push(&expression[start..at]);
                    start = at + by.len();
                }
                _ => {}
            }
        }
        parts.push(&expression[start..]);
        parts
    };
    for or in [" OR ", "/"] {
        let parts = split(or);
        if parts.len() > 1 {
            return parts.iter().any(|part| is_allowed(part, allowed));
        }
    }
    let parts = split(" AND ");
    if parts.len() > 1 {
        return parts.iter().all(|part| is_allowed(part, allowed));
    }
    let inside = expression
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'));
    inside.map_or_else(
        || allowed.contains(&expression),
        |inside| is_allowed(inside, allowed),
    )
}

#[cfg(test)]
mod tests {
    use super::{allowed, is_allowed, refused};
    use serde_json::json;

    const LIST: [&str; 3] = ["MIT", "Apache-2.0", "Unicode-3.0"];

    #[test]
    fn licences() {
        for (expression, is) in [
            ("MIT", true),
            ("GPL-3.0", false),
            ("", false),
            ("MIT OR GPL-3.0", true),
            ("GPL-3.0/MIT", true),
            ("MIT AND GPL-3.0", false),
            ("(MIT OR GPL-3.0) AND Unicode-3.0", true),
            ("(MIT OR Apache-2.0) AND GPL-3.0", false),
            ("GPL-2.0 OR LGPL-3.0", false),
        ] {
            assert_eq!(is_allowed(expression, &LIST), is, "{expression}");
        }
    }

    #[test]
    fn the_list_is_read() {
        let policy = include_str!("../../deny.toml");
        let list = allowed(policy);
        assert!(list.contains(&"MIT") && list.contains(&"Unicode-3.0"));
        assert!(
            list.iter().all(|licence| !licence.contains("GPL")),
            "{list:?}"
        );
    }

    #[test]
    fn what_may_not_be_there() {
        let package = |licence: &str, source: &str| json!({ "name": "x", "license": licence, "source": source });
        let of = |package| refused(&package, &LIST);
        assert_eq!(of(package("MIT", super::REGISTRY)), None);
        assert!(of(package("GPL-3.0", super::REGISTRY)).is_some());
        assert!(of(package("MIT", "git+https://example.org/x")).is_some());
        assert!(of(json!({ "name": "x", "license": null, "source": super::REGISTRY })).is_some());
        // Of this project.
        assert_eq!(
            of(json!({ "name": "x", "license": "MIT", "source": null })),
            None
        );
    }
}
