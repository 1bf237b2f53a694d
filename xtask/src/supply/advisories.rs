//! Security advisories, as the RustSec advisory database had them when each
//! crate was looked up there: `xtask/advisories.json` has the facts alone.

use super::Crates;
use crate::{Outcome, run::root};
use semver::{Version, VersionReq};
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt, fs,
};

/// Where the facts are.
const FILE: &str = "xtask/advisories.json";

/// What was looked up, and what was found.
#[derive(Deserialize)]
pub struct Snapshot {
    /// Names of crates, by the day on which they were looked up.
    looked_up: BTreeMap<String, BTreeSet<String>>,
    advisories: Vec<Advisory>,
}

/// What the database says of a crate.
#[derive(Deserialize)]
struct Advisory {
    id: String,
    package: String,
    /// When it was published.
    date: String,
    kind: Kind,
    patched: Vec<VersionReq>,
    unaffected: Vec<VersionReq>,
    title: String,
}

/// What an advisory tells of.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Kind {
    /// A hole.
    Vulnerability,
    /// Safe code can break memory.
    Unsound,
    /// Nobody cares for it any more.
    Unmaintained,
    /// Something else to know.
    Notice,
}

/// An advisory that is known and may be, from `deny.toml`.
#[derive(Deserialize)]
pub struct Exception {
    id: String,
    #[serde(default)]
    reason: String,
}

impl Snapshot {
    /// That of the project.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn read() -> Outcome<Self> {
        let text =
            fs::read_to_string(root().join(FILE)).map_err(|error| format!("{FILE}: {error}"))?;
        serde_json::from_str(&text).map_err(|error| format!("{FILE}: {error}"))
    }

    /// The same as files of the database: names in it, and texts.
    pub fn files(&self) -> impl Iterator<Item = (String, String)> {
        self.advisories.iter().map(|of| {
            let name = format!("crates/{}/{}.md", of.package, of.id);
            (name, of.file())
        })
    }

    fn has(&self, name: &str) -> bool {
        self.looked_up.values().any(|names| names.contains(name))
    }
}

impl fmt::Display for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let newest = self.advisories.iter().map(|of| &*of.date).max();
        write!(
            f,
            "{} advisories, looked up until {}, the newest of {}",
            self.advisories.len(),
            self.looked_up.keys().next_back().map_or("never", |day| day),
            newest.unwrap_or("no day")
        )
    }
}

impl Advisory {
    fn applies_to(&self, name: &str, version: &Version) -> bool {
        let mut good = self.patched.iter().chain(&self.unaffected);
        self.package == name && !good.any(|versions| versions.matches(version))
    }

    /// As the database writes it: facts as TOML, then the title.
    fn file(&self) -> String {
        let Self {
            id,
            package,
            date,
            title,
            ..
        } = self;
        let informational = match self.kind {
            Kind::Vulnerability => "",
            Kind::Unsound => "informational = \"unsound\"\n",
            Kind::Unmaintained => "informational = \"unmaintained\"\n",
            Kind::Notice => "informational = \"notice\"\n",
        };
        let [patched, unaffected] = [&self.patched, &self.unaffected]
            .map(|of| of.iter().map(ToString::to_string).collect::<Vec<_>>());
        format!(
            "```toml\n[advisory]\nid = {id:?}\npackage = {package:?}\ndate = {date:?}\n{informational}\n[versions]\n\
             patched = {patched:?}\nunaffected = {unaffected:?}\n```\n\n# {title}\n"
        )
    }

    /// Whether it must not be in the page, whatever the reason.
    fn is_grave(&self) -> bool {
        matches!(self.kind, Kind::Vulnerability | Kind::Unsound)
    }

    /// What to do about it.
    fn way_out(&self) -> String {
        let patched: Vec<String> = self.patched.iter().map(ToString::to_string).collect();
        if patched.is_empty() {
            return "no version is patched".into();
        }
        format!("patched is {}", patched.join(" or "))
    }
}

/// What is wrong with the crates: not looked up, an advisory without an exception,
/// an exception where none may be, and one that is no longer needed.
pub fn problems(
    snapshot: &Snapshot,
    exceptions: &[Exception],
    crates: &Crates,
    page: &Crates,
) -> Vec<String> {
    let mut problems = Vec::new();
    problems.extend(not_looked_up(snapshot, crates));
    let mut needed = BTreeSet::new();
    for advisory in &snapshot.advisories {
        for of in crates {
            let (name, version) = of;
            if advisory.applies_to(name, version) {
                needed.insert(&*advisory.id);
                let is_excepted = exceptions.iter().any(|of| of.id == advisory.id);
                problems.extend(problem(advisory, version, is_excepted, page.contains(of)));
            }
        }
    }
    for Exception { id, reason } in exceptions {
        if !needed.contains(&**id) {
            problems.push(format!("deny.toml: the exception for {id} is not needed"));
        }
        if reason.trim().is_empty() {
            problems.push(format!("deny.toml: the exception for {id} has no reason"));
        }
    }
    problems
}

/// Names the crates of which nothing is known.
fn not_looked_up(snapshot: &Snapshot, crates: &Crates) -> Option<String> {
    let names: BTreeSet<&str> = (crates.iter())
        .map(|(name, _)| &**name)
        .filter(|name| !snapshot.has(name))
        .collect();
    let names: Vec<&str> = names.into_iter().collect();
    (!names.is_empty()).then(|| {
        format!(
            "never looked up in the advisory database: {}; look them up at rustsec.org (or run `cargo deny check \
             advisories` with a network), then add them and what is said of them to {FILE}",
            names.join(", ")
        )
    })
}

/// What is wrong where an advisory applies.
fn problem(
    advisory: &Advisory,
    version: &Version,
    is_excepted: bool,
    is_in_page: bool,
) -> Option<String> {
    let Advisory {
        id,
        package,
        kind,
        date,
        title,
        ..
    } = advisory;
    let what = format!("{package} {version}: {id} of {date} ({kind:?}), “{title}”");
    let way_out = advisory.way_out();
    if is_in_page && advisory.is_grave() {
        return Some(format!(
            "{what}; {way_out}; the page is made with it, so that no exception holds"
        ));
    }
    (!is_excepted).then(|| {
        format!("{what}; {way_out}; otherwise deny.toml must have an exception with a reason")
    })
}

#[cfg(test)]
mod tests {
    use super::{Exception, Snapshot, problems};
    use crate::supply::Crates;
    use serde_json::json;

    /// One crate that has an advisory of a kind, patched in 1.2.0.
    fn snapshot(kind: &str) -> Snapshot {
        serde_json::from_value(json!({
            "looked_up": { "2026-01-01": ["x"] },
            "advisories": [{
                "id": "RUSTSEC-2025-0001", "package": "x", "date": "2025-12-31", "kind": kind,
                "patched": [">= 1.2.0", "^0.9.7"], "unaffected": ["< 0.5.0"], "title": "A title",
            }],
        }))
        .unwrap()
    }

    fn crates(of: &[(&str, &str)]) -> Crates {
        let parsed = |&(name, version): &(&str, &str)| (name.to_owned(), version.parse().unwrap());
        of.iter().map(parsed).collect()
    }

    fn exception(reason: &str) -> Vec<Exception> {
        vec![Exception {
            id: "RUSTSEC-2025-0001".into(),
            reason: reason.into(),
        }]
    }

    /// The problems of one version of the crate; whether the page has it.
    fn found(kind: &str, version: &str, exceptions: &[Exception], is_in_page: bool) -> String {
        let crates = crates(&[("x", version)]);
        let page = if is_in_page {
            crates.clone()
        } else {
            Crates::new()
        };
        problems(&snapshot(kind), exceptions, &crates, &page).join("\n")
    }

    #[test]
    fn only_versions_that_are_neither_patched_nor_unaffected() {
        for (version, applies) in [
            ("1.2.0", false),
            ("2.0.0+build", false),
            ("1.1.9", true),
            ("0.9.7", false),
            ("0.9.6", true),
            ("0.4.9", false),
            // Of a version before a release nothing is said, which is no yes.
            ("1.3.0-alpha", true),
        ] {
            let found = found("vulnerability", version, &[], false);
            assert_eq!(found.contains("RUSTSEC-2025-0001"), applies, "{version}");
            assert_eq!(found.contains(">=1.2.0"), applies, "{found}");
        }
    }

    #[test]
    fn files_of_the_database() {
        let snapshot = snapshot("unsound");
        let files: Vec<_> = snapshot.files().collect();
        let expected = r#"```toml
[advisory]
id = "RUSTSEC-2025-0001"
package = "x"
date = "2025-12-31"
informational = "unsound"

[versions]
patched = [">=1.2.0", "^0.9.7"]
unaffected = ["<0.5.0"]
```

# A title
"#;
        let name = "crates/x/RUSTSEC-2025-0001.md";
        assert_eq!(files, [(name.to_owned(), expected.to_owned())]);
    }

    #[test]
    fn exceptions_have_reasons_and_are_needed() {
        assert_eq!(found("unsound", "1.0.0", &exception("tests"), false), "");
        assert!(found("unsound", "1.0.0", &exception(" "), false).contains("no reason"));
        assert!(found("unsound", "1.2.0", &exception("tests"), false).contains("not needed"));
    }

    #[test]
    fn no_exception_lets_a_hole_into_the_page() {
        for (kind, may) in [
            ("vulnerability", false),
            ("unsound", false),
            ("unmaintained", true),
            ("notice", true),
        ] {
            let found = found(kind, "1.0.0", &exception("a reason"), true);
            assert_eq!(found.is_empty(), may, "{kind}: {found}");
        }
        // Another version of it in the page is another matter.
        let both = crates(&[("x", "1.0.0"), ("x", "1.2.0")]);
        let page = crates(&[("x", "1.2.0")]);
        let found = problems(&snapshot("unsound"), &exception("tests"), &both, &page);
        assert!(found.is_empty(), "{found:?}");
    }

    #[test]
    fn what_was_never_looked_up_is_named_once() {
        let crates = crates(&[("x", "1.2.0"), ("y", "1.0.0"), ("y", "2.0.0")]);
        let found = problems(&snapshot("unsound"), &[], &crates, &Crates::new());
        assert_eq!(found.len(), 1);
        assert!(found[0].contains("database: y;"), "{found:?}");
    }

    #[test]
    fn the_facts_are_of_crates_that_were_looked_up() {
        let snapshot = Snapshot::read().unwrap();
        assert!(snapshot.advisories.len() > 20);
        for advisory in &snapshot.advisories {
            assert!(snapshot.has(&advisory.package), "{}", advisory.id);
        }
    }
}
