//! Licences, as SPDX expressions.

use serde::Deserialize;
use spdx::{Expression, Licensee, ParseMode};

/// What cargo tells of a crate.
#[derive(Deserialize)]
pub struct Package {
    name: String,
    license: Option<String>,
}

/// The licences of the list in `deny.toml`.
///
/// # Errors
/// Names the first that is none.
pub fn allowed(list: &[String]) -> Result<Vec<Licensee>, String> {
    let parsed = list.iter().map(|name| {
        Licensee::parse(name).map_err(|error| format!("deny.toml: the licence “{name}”: {error}"))
    });
    parsed.collect()
}

/// Why a crate may not be there: its licence.
pub fn refused(of: &Package, allowed: &[Licensee]) -> Option<String> {
    let licence = of.license.as_deref().unwrap_or_default();
    // Older crates write a slash for `OR`.
    let expression = Expression::parse_mode(licence, ParseMode::LAX);
    let is_allowed = expression.is_ok_and(|expression| {
        expression.evaluate(|asked| allowed.iter().any(|licence| licence.satisfies(asked)))
    });
    (!is_allowed).then(|| {
        format!(
            "{} has the licence “{licence}”, which deny.toml does not allow",
            of.name
        )
    })
}

#[cfg(test)]
mod tests {
    use super::{Package, allowed, refused};

    #[test]
    fn only_licences_of_the_list() {
        let list = ["MIT", "Apache-2.0", "MPL-2.0", "Unicode-3.0"].map(str::to_owned);
        let list = allowed(&list).unwrap();
        for (licence, is) in [
            (Some("MIT"), true),
            (Some("GPL-3.0"), false),
            (Some("GPL-3.0-or-later"), false),
            (Some("Apache-2.0 WITH LLVM-exception"), false),
            (Some("MPL-2.0+"), true),
            (Some("MIT OR GPL-3.0"), true),
            (Some("GPL-3.0/MIT"), true),
            (Some("MIT AND GPL-3.0"), false),
            (Some("(MIT OR GPL-3.0) AND Unicode-3.0"), true),
            (Some("(MIT OR Apache-2.0) AND GPL-3.0"), false),
            (Some("GPL-2.0 OR LGPL-3.0"), false),
            (Some("what you like"), false),
            (Some(""), false),
            (None, false),
        ] {
            let of = Package {
                name: "x".into(),
                license: licence.map(str::to_owned),
            };
            assert_eq!(refused(&of, &list).is_none(), is, "{licence:?}");
        }
    }

    #[test]
    fn a_list_has_licences() {
        assert!(allowed(&["MPL-2.0+".to_owned()]).is_err());
        assert!(allowed(&["Nobody's".to_owned()]).is_err());
    }
}
