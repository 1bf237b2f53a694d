//! The tests of the page in other engines than Chromium: which run there, which cannot and why, and what a machine
//! needs for it. Chromium runs all of them (`test.rs`).

use crate::{
    Outcome,
    run::{cargo, command, say},
    system, tools,
};
use std::{path::Path, process::Command};

/// A browser other than Chromium.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Gecko, as `firefox-esr` of Debian has it.
    Firefox,
    /// WebKitGTK, as close to Safari as Linux comes.
    WebKit,
}

use Engine::{Firefox, WebKit};

/// What of `tests/e2e/tests` is tried in every engine.
const SUITES: [&str; 17] = [
    "accounts",
    "address",
    "dossiers",
    "edit",
    "found",
    "frame",
    "kept",
    "links",
    "offline",
    "overview",
    "plans",
    "positions",
    "questions",
    "share",
    "tables",
    "trust",
    "worker",
];

/// What of it an engine cannot do, and why.
const LEFT_OUT: &[(&str, &[Engine], &str)] = &[
    (
        "everyone_can_write",
        &[Firefox, WebKit],
        "axe-core is run in Chromium, and looks at the same markup",
    ),
    (
        "tables_pass_axe_core_in_both_themes_wide_and_narrow",
        &[Firefox, WebKit],
        "dark and light are chosen by Chromium's own protocol",
    ),
    (
        "a_printed_page_names_its_sources",
        &[Firefox, WebKit],
        "what is printed is seen by Chromium's own protocol",
    ),
];

/// What is tried in every run of all tests: of each thing that a reader does, the test that asks most.
const EVERY_TIME: &[&str] = &[];

impl Engine {
    /// The engine of a name.
    pub fn named(name: &str) -> Option<Engine> {
        match name {
            "firefox" => Some(Firefox),
            "webkit" => Some(WebKit),
            _ => None,
        }
    }

    /// All of them.
    pub const ALL: [Engine; 2] = [Firefox, WebKit];

    fn name(self) -> &'static str {
        match self {
            Firefox => "firefox",
            WebKit => "webkit",
        }
    }

    /// What its tests are called.
    pub fn title(self) -> &'static str {
        match self {
            Firefox => "end-to-end tests in Firefox",
            WebKit => "end-to-end tests in WebKit",
        }
    }

    /// Cargo, in what the engine needs around it.
    fn cargo(self) -> Outcome<Command> {
        Ok(match self {
            Firefox => {
                let firefox = system::firefox()?;
                let driver = tools::geckodriver()?;
                let mut cargo = cargo();
                cargo.env("FIREFOX", firefox).env("GECKODRIVER", driver);
                cargo
            }
            WebKit => {
                let webkit = system::webkit()?;
                // It has no mode without a screen.
                let mut screen = command(webkit.screen);
                screen.args([
                    "--auto-servernum",
                    "--server-args",
                    "-screen 0 2000x1400x24",
                ]);
                screen.arg(cargo().get_program());
                screen.env("MINIBROWSER", webkit.browser);
                screen.env("WEBKITWEBDRIVER", webkit.driver);
                screen
            }
        })
    }

    /// The command that runs its tests on a built page: all that it can, or those of every run.
    ///
    /// # Errors
    /// What is missing on this machine.
    pub fn tests(self, dist: &Path, is_short: bool) -> Outcome<Command> {
        let mut command = self.cargo()?;
        command.args(["test", "-p", "demarche-e2e", "--no-fail-fast"]);
        command.args(SUITES.iter().flat_map(|suite| ["--test", suite]));
        command.args(["--", "--exact"]);
        if is_short {
            command.args(EVERY_TIME);
        }
        for (test, _, why) in left_out(self) {
            if !is_short || EVERY_TIME.contains(&test) {
                say(&format!("{}: `{test}` is left out: {why}", self.title()));
                command.args(["--skip", test]);
            }
        }
        command.env("DEMARCHE_ENGINE", self.name());
        command.env("DEMARCHE_DIST", dist);
        Ok(command)
    }
}

fn left_out(
    engine: Engine,
) -> impl Iterator<Item = (&'static str, &'static [Engine], &'static str)> {
    let all = LEFT_OUT.iter().copied();
    all.filter(move |(_, engines, _)| engines.contains(&engine))
}

#[cfg(test)]
mod tests {
    use super::{EVERY_TIME, LEFT_OUT, SUITES};
    use crate::run::root;
    use std::fs;

    #[test]
    fn the_tests_that_are_named_are_there() {
        let read = |suite: &str| {
            fs::read_to_string(root().join(format!("tests/e2e/tests/{suite}.rs"))).expect(suite)
        };
        let all: String = SUITES.into_iter().map(read).collect();
        let named = LEFT_OUT.iter().map(|(test, ..)| test).chain(EVERY_TIME);
        for test in named {
            assert_eq!(all.matches(&format!("fn {test}()")).count(), 1, "{test}");
        }
        for (test, engines, why) in LEFT_OUT {
            assert!(!engines.is_empty() && why.len() > 20, "{test}");
        }
    }
}
