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
const SUITES: [&str; 19] = [
    "access",
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
    "pictures",
    "plans",
    "positions",
    "questions",
    "share",
    "tables",
    "trust",
    "worker",
];

/// Tests of it that an engine cannot do, and why.
const LEFT_OUT: &[(&[&str], &[Engine], &str)] = &[
    (
        &[
            "axe_finds_nothing_light_and_wide",
            "axe_finds_nothing_dark_and_wide",
            "axe_finds_nothing_light_and_narrow",
            "axe_finds_nothing_dark_and_narrow",
            "axe_finds_nothing_dark_and_between",
            "everyone_can_write",
            "tables_pass_axe_core_in_both_themes_wide_and_narrow",
        ],
        &[Firefox, WebKit],
        "dark and light are chosen by Chromium's own protocol, and axe-core looks at the same markup",
    ),
    (
        &["a_printed_page_names_its_sources"],
        &[Firefox, WebKit],
        "what is printed is seen by Chromium's own protocol",
    ),
    (
        &[
            "with_less_room_details_lie_over_the_view_or_are_a_sheet",
            "on_a_phone_filters_are_a_sheet_and_views_stand_at_the_foot",
            "the_frame_is_two_lines_in_every_view",
            "nothing_is_too_wide",
            "the_plan_beside_the_base_is_in_the_address",
            "on_a_phone_one_plan_stands_beside_the_base",
            "in_words_every_position_is_a_sentence",
            "what_can_be_shared_is_sorted_by_use",
        ],
        &[Firefox, WebKit],
        "their windows are no narrower than some 450 px, and phones are narrower",
    ),
    (
        &["words_and_numbers_that_changed_are_marked"],
        &[Firefox, WebKit],
        "it counts figures in the rows that are drawn, which are others by their fonts",
    ),
    (
        &[
            "the_copied_link_is_the_address_with_the_hash_of_the_dossier",
            "each_copied_link_leads_to_what_it_was_copied_from",
            "copied_links_hold_a_dossier_of_the_readers_own",
            "copied_links_hold_texts_of_the_readers_own",
            "what_no_link_can_carry_is_not_copied",
            "a_dossier_inside_a_link_is_shared_as_one",
            "long_addresses_are_told_of",
            "records_have_their_link_and_citation",
            "a_view_stands_in_a_page_of_another_site",
        ],
        &[WebKit],
        "its driver lets nobody read what a button copied",
    ),
    (
        &["everything_works_with_the_network_cut"],
        &[WebKit],
        "its driver stops answering on the way through the tabs; reloads without a network are tried by others",
    ),
    (
        &["the_wheel_scrolls_the_page_and_zooms_with_control"],
        &[WebKit],
        "its driver has no wheel",
    ),
];

/// What is tried where there is little time (`--engine brief`): of each thing that a reader does, a test or two.
const BRIEF: &[&str] = &[
    "who_met_whom_in_miami_and_through_which_channel",
    "how_the_cap_on_forces_differs",
    "a_link_gives_the_same_view_in_a_fresh_profile",
    "the_worker_answers_also_without_a_network",
    "a_new_version_is_offered_and_not_forced",
    "workbooks_open_a_sheet_at_a_time",
    "a_table_that_was_copied_elsewhere_is_pasted",
    "a_table_of_the_readers_own_asks_what_its_columns_mean",
    "texts_of_ones_own",
    "details_are_there_only_while_something_is_selected",
    "files_hold_what_is_shown_and_say_where_they_come_from",
    "everything_is_reached_by_keys",
    "every_view_keeps_the_policy",
];

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

    /// The command that runs its tests on a built page: all that it can, or a few.
    ///
    /// # Errors
    /// What is missing on this machine.
    pub fn tests(self, dist: &Path, is_short: bool) -> Outcome<Command> {
        let mut command = self.cargo()?;
        command.args(["test", "-p", "demarche-e2e", "--no-fail-fast"]);
        command.args(["--test", "e2e", "--"]);
        match is_short {
            true => command.args(BRIEF),
            false => command.args(SUITES.map(|suite| format!("{suite}::"))),
        };
        for (test, why) in left_out(self) {
            if !is_short || BRIEF.contains(&test) {
                say(&format!("{}: `{test}` is left out: {why}", self.title()));
                command.args(["--skip", test]);
            }
        }
        command.env("DEMARCHE_ENGINE", self.name());
        command.env("DEMARCHE_DIST", dist);
        Ok(command)
    }
}

/// The tests that an engine leaves out, each with the reason.
fn left_out(engine: Engine) -> impl Iterator<Item = (&'static str, &'static str)> {
    let of_engine = LEFT_OUT
        .iter()
        .filter(move |(_, engines, _)| engines.contains(&engine));
    of_engine.flat_map(|(tests, _, why)| tests.iter().map(move |test| (*test, *why)))
}

#[cfg(test)]
mod tests {
    use super::{BRIEF, LEFT_OUT, SUITES};
    use crate::run::root;
    use std::fs;

    #[test]
    fn the_tests_that_are_named_are_there() {
        let read = |suite: &str| {
            fs::read_to_string(root().join(format!("tests/e2e/tests/{suite}.rs"))).expect(suite)
        };
        let all: String = SUITES.into_iter().map(read).collect();
        let everything = fs::read_dir(root().join("tests/e2e/tests")).expect("a folder");
        let everything: String = (everything.flatten())
            .map(|file| fs::read_to_string(file.path()).expect("a file"))
            .collect();
        let tests = LEFT_OUT.iter().flat_map(|(tests, ..)| *tests);
        for test in tests.chain(BRIEF) {
            let whole = format!("fn {test}()");
            assert!(all.contains(&whole), "{test}");
            // A test is run, or left out, by any part of its name: of no other may it be one.
            let of = |words: &str| everything.matches(words).count();
            assert_eq!(of(test), of(&whole), "{test}");
        }
        for (tests, engines, why) in LEFT_OUT {
            assert!(!tests.is_empty() && !engines.is_empty() && why.len() > 20);
        }
    }
}
