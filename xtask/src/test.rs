//! Every check and test, and the count of what passed and failed.

use crate::{
    Outcome, build,
    engines::Engine,
    pictures,
    run::{cargo, run_reading, run_shown, say, step},
    supply, system, tools,
};
use std::{
    path::Path,
    process::{Command, ExitCode},
    thread,
};

/// How many checks and tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Passed.
    pub passed: usize,
    /// Failed.
    pub failed: usize,
}

impl Count {
    fn add(&mut self, other: Count) {
        self.passed += other.passed;
        self.failed += other.failed;
    }

    fn add_step(&mut self, outcome: &Outcome) {
        match outcome {
            Ok(()) => self.passed += 1,
            Err(words) => {
                eprintln!("error: {words}");
                self.failed += 1;
            }
        }
    }
}

/// The count in a closing line of a test binary, if it is one:
/// `test result: ok. 3 passed; 0 failed; …`.
pub fn closing_count(line: &str) -> Option<Count> {
    let counts = line.trim().strip_prefix("test result: ")?;
    let number = |of: &str| {
        let before = counts.split(&format!(" {of}")).next()?;
        before.rsplit([' ', '.', ';']).next()?.parse().ok()
    };
    Some(Count {
        passed: number("passed")?,
        failed: number("failed")?,
    })
}

/// Runs tests and counts them. Tests that do not run to their end count as one
/// that failed.
fn tests(name: &str, command: &mut Command, count: &mut Count) {
    let mut here = Count::default();
    let outcome = step(name, || {
        run_reading(command, |line| {
            here.add(closing_count(line).unwrap_or_default())
        })
    });
    if let Err(words) = outcome
        && here.failed == 0
    {
        eprintln!("error: {words}");
        here.failed = 1;
    }
    if here == Count::default() {
        eprintln!("error: {name}: no test ran");
        here.failed = 1;
    }
    count.add(here);
}

/// Runs everything, and closes with the line `N passed, N failed`, which
/// whoever runs this reads.
pub fn all() -> ExitCode {
    let mut count = Count::default();
    count.add_step(&step("formatting", || {
        run_shown(cargo().args(["fmt", "--all", "--check"]))
    }));
    count.add_step(&step("lints", || {
        run_shown(cargo().args([
            "clippy",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ]))
    }));
    count.add_step(&step(
        "licences, sources and advisories of all crates",
        supply::check,
    ));
    let built = thread::scope(|scope| {
        // One core puts each module of the page together, for minutes: the other runs tests.
        let page = scope.spawn(|| build::page(build::For::Readers));
        tests(
            "native tests",
            cargo().args(["test", "-p", "demarche", "-p", "xtask", "--no-fail-fast"]),
            &mut count,
        );
        (page.join()).unwrap_or_else(|_| Err("building the page ended in a panic".into()))
    });
    in_browser(built, &mut count);
    close(count)
}

/// Says how many passed and failed, which whoever runs this reads.
fn close(count: Count) -> ExitCode {
    let Count { passed, failed } = count;
    println!("{passed} passed, {failed} failed");
    if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// What needs the tools of the page, the page that was built, or a browser.
fn in_browser(built: Outcome<build::Page>, count: &mut Count) {
    let environment = match tools::page() {
        Ok(environment) => environment,
        Err(words) => return count.add_step(&Err(words)),
    };
    let wasm = ["-p", "demarche", "--target", "wasm32-unknown-unknown"];
    if environment.toolchain.is_some() {
        say("lints for wasm32: left out, Debian's toolchain has no clippy");
    } else {
        count.add_step(&step("lints for wasm32", || {
            let targets = ["demarche", "worker", "workbook", "comparer", "drafter"];
            let targets = targets.into_iter().flat_map(|bin| ["--bin", bin]);
            run_shown(
                environment.apply(
                    (cargo().arg("clippy").args(wasm).args(targets))
                        .args(["--test", "web", "--", "-D", "warnings"]),
                ),
            )
        }));
    }
    match &built {
        Ok(page) => count.add_step(&page.budget),
        Err(words) => count.add_step(&Err(words.clone())),
    }
    let browser = match system::browser() {
        Ok(browser) => browser,
        Err(words) => return count.add_step(&Err(words)),
    };
    if let Err(words) = tools::wasm_test_runner() {
        return count.add_step(&Err(words));
    }
    let mut in_wasm = cargo();
    in_wasm
        .arg("test")
        .args(wasm)
        .args(["--test", "web"])
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
            "wasm-bindgen-test-runner",
        )
        .env("CHROMEDRIVER", &browser.chromedriver);
    tests(
        "tests of wasm in Chromium",
        environment.apply(&mut in_wasm),
        count,
    );
    let Ok(page) = built else {
        // Counted already, where it was built.
        say("there is no page to test end to end");
        return;
    };
    in_chromium(&page.dist, count);
    // A few in the others. Who has no such browser and cannot install one still learns whether all else holds.
    for engine in Engine::ALL {
        match engine.tests(&page.dist, true) {
            Ok(mut command) => tests(engine.title(), &mut command, count),
            Err(words) => say(&format!("{}: left out. {words}", engine.title())),
        }
    }
}

/// The tests of the page in Chromium, all of them.
fn in_chromium(dist: &Path, count: &mut Count) {
    let both = system::headless_browser().and_then(|browser| Ok((browser, tools::axe()?)));
    let (browser, axe) = match both {
        Ok(both) => both,
        Err(words) => return count.add_step(&Err(words)),
    };
    tests(
        "end-to-end tests in Chromium",
        cargo()
            .args(["test", "-p", "demarche-e2e", "--no-fail-fast"])
            .env("DEMARCHE_DIST", dist)
            .env("DEMARCHE_AXE", axe)
            .env("CHROMIUM", &browser.chromium)
            .env("CHROMEDRIVER", &browser.chromedriver),
        count,
    );
}

/// The tests of the page in another engine.
fn in_engine(engine: Engine, dist: &Path, is_short: bool, count: &mut Count) {
    match engine.tests(dist, is_short) {
        Ok(mut command) => tests(engine.title(), &mut command, count),
        Err(words) => count.add_step(&Err(words)),
    }
}

/// Runs the tests of the page in the engines that are asked for: `all`, the name of one, or `brief` for a few in those
/// that are not Chromium; and where the page lies
/// that was built before; and closes with the line `N passed, N failed`.
pub fn in_engines(arguments: &[&str]) -> ExitCode {
    let mut count = Count::default();
    let asked = pictures::split_dist(arguments).and_then(|(dist, rest)| {
        let engines = match rest[..] {
            ["all"] => (true, Engine::ALL.to_vec()),
            ["brief"] => (false, Engine::ALL.to_vec()),
            ["chromium"] => (true, Vec::new()),
            [name] => (false, Engine::named(name).into_iter().collect()),
            _ => (false, Vec::new()),
        };
        if engines == (false, Vec::new()) {
            return Err("`--engine` names all, brief, chromium, firefox or webkit".into());
        }
        Ok((pictures::built(dist)?, engines, rest == ["brief"]))
    });
    match asked {
        Ok((dist, (is_in_chromium, others), is_short)) => {
            if is_in_chromium {
                in_chromium(&dist, &mut count);
            }
            for engine in others {
                in_engine(engine, &dist, is_short, &mut count);
            }
        }
        Err(words) => count.add_step(&Err(words)),
    }
    close(count)
}

#[cfg(test)]
mod tests {
    use super::{Count, closing_count};

    #[test]
    fn closing_lines_are_counted() {
        let check = |line: &str, count: Option<(usize, usize)>| {
            let count = count.map(|(passed, failed)| Count { passed, failed });
            assert_eq!(closing_count(line), count, "{line}");
        };
        check(
            "test result: ok. 32 passed; 0 failed; 0 ignored; 0 measured; 1 filtered out; finished in 0.40s",
            Some((32, 0)),
        );
        check(
            "test result: FAILED. 2 passed; 11 failed; 0 ignored",
            Some((2, 11)),
        );
        check("  test result: ok. 1 passed; 0 failed", Some((1, 0)));
        check("test date::tests::weekdays ... ok", None);
        check("test result: what", None);
    }
}
