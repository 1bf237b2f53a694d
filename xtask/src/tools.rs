//! The tools the build needs, at pinned versions, in `target/tools`. What is
//! there in the right version is left alone.

use crate::{
    Outcome,
    run::{cargo, command, output, root, run, say, step},
    system,
};
use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Must equal `wasm-bindgen` in Cargo.lock; a test holds them together.
pub const WASM_BINDGEN: &str = "0.2.129";
/// Checks licences, sources and advisories.
const CARGO_DENY: &str = "0.20.2";
/// Drives Firefox.
const GECKODRIVER: &str = "0.37.1";
/// Checks pages for accessibility.
const AXE: &str = "4.14.1";
/// Measures what a reader waits for.
pub const LIGHTHOUSE: &str = "13.5.0";

/// What the page is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";
/// The rustup toolchain that `debian-wasm.sh` leaves.
const DEBIAN: &str = "debian";

/// Where the tools lie.
pub fn folder() -> PathBuf {
    root().join("target/tools")
}

fn node_modules() -> PathBuf {
    folder().join("node/node_modules")
}

/// The path on which commands find the pinned tools before others.
pub fn path() -> OsString {
    let others = env::var_os("PATH").unwrap_or_default();
    let all = [folder().join("bin"), node_modules().join(".bin")]
        .into_iter()
        .chain(env::split_paths(&others));
    env::join_paths(all).unwrap_or(others)
}

/// A processor's way to calculate with several numbers at once: every browser that the page runs in has it
/// (`docs/browsers.md`). It makes code larger, so the first view goes without.
const SIMD: &str = "-Ctarget-feature=+simd128";

/// Flags for code that names no folders of this machine: panics name the file
/// they come from.
fn rustflags(more: Option<&str>) -> String {
    let home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(env::home_dir()?.join(".cargo")));
    let registries = home.map(|home| home.join("registry/src"));
    let folders = registries.and_then(|folder| fs::read_dir(folder).ok());
    let from = folders
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path());
    let flags: Vec<String> = (from.chain([root()]))
        .map(|folder| format!("--remap-path-prefix={}/=", folder.display()))
        .chain(more.map(str::to_owned))
        .collect();
    // What cargo parts flags by here, because folders may have spaces.
    flags.join("\u{1f}")
}

/// What the commands of the build must know of the tools.
pub struct Environment {
    /// The rustup toolchain for wasm32, where it is not the usual one.
    pub toolchain: Option<&'static str>,
}

impl Environment {
    /// Gives a command the tools, and the flags of the page's code.
    pub fn apply<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        command.env("PATH", path());
        // Not the variable of the target, which the reader's RUSTFLAGS would
        // silence. With --target, these do not reach build scripts.
        command.env("CARGO_ENCODED_RUSTFLAGS", rustflags(None));
        if let Some(toolchain) = self.toolchain {
            command.env("RUSTUP_TOOLCHAIN", toolchain);
        }
        command
    }

    /// The same with the flags of a worker, which calculates.
    pub fn apply_for_worker<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        let command = self.apply(command);
        command.env("CARGO_ENCODED_RUSTFLAGS", rustflags(Some(SIMD)))
    }
}

/// Prepares what the page needs.
///
/// # Errors
/// What could not be had, and how to get it.
pub fn page() -> Outcome<Environment> {
    fs::create_dir_all(folder())
        .map_err(|e| format!("{} cannot be made: {e}", folder().display()))?;
    let toolchain = target()?;
    Ok(Environment { toolchain })
}

/// What runs tests of wasm in a browser: the build itself has wasm-bindgen as a library.
/// Not optimised, for the same reason as [`cargo_deny`].
///
/// # Errors
/// Where it cannot be compiled.
pub fn wasm_test_runner() -> Outcome {
    let runner = "wasm-bindgen-test-runner";
    let options = [&["--bin", runner], &QUICKLY[..]].concat();
    crate_tool("wasm-bindgen-cli", runner, WASM_BINDGEN, &options)
}

/// Compiles a tool in less time than it would ever win back.
const QUICKLY: [&str; 3] = ["--debug", "--config", "profile.dev.debug=false"];

/// Whether a toolchain (the usual one for none) has the library of the target.
fn has_target(toolchain: Option<&str>) -> bool {
    let mut rustc = command("rustc");
    if let Some(toolchain) = toolchain {
        rustc.env("RUSTUP_TOOLCHAIN", toolchain);
    }
    let sysroot = output(rustc.args(["--print", "sysroot"]));
    sysroot.is_some_and(|sysroot| {
        let libraries = Path::new(&sysroot).join(format!("lib/rustlib/{TARGET}/lib"));
        fs::read_dir(libraries).is_ok_and(|files| {
            let mut names = files.flatten().map(|file| file.file_name());
            names.any(|name| name.to_string_lossy().starts_with("libstd-"))
        })
    })
}

/// The wasm32 target: by rustup, or where its downloads are refused, by Debian.
fn target() -> Outcome<Option<&'static str>> {
    for toolchain in [None, Some(DEBIAN)] {
        if has_target(toolchain) {
            return Ok(toolchain);
        }
    }
    let added = step("adding the wasm32 target by rustup", || {
        run(command("rustup").args(["target", "add", TARGET]))
    });
    let Err(words) = added else {
        return Ok(None);
    };
    say(&format!("{words}; trying Debian's packages"));
    step("building the wasm32 library from Debian's packages", || {
        run(command("bash").arg("xtask/debian-wasm.sh"))
    })
    .map_err(|error| {
        format!("{error}: the wasm32 target is missing; add it with `rustup target add {TARGET}`")
    })?;
    Ok(Some(DEBIAN))
}

/// A program from crates.io.
fn crate_tool(package: &str, program: &str, version: &str, options: &[&str]) -> Outcome {
    let installed = folder().join("bin").join(program);
    let is_there = output(Command::new(&installed).arg("--version"))
        .is_some_and(|words| words.split_whitespace().any(|word| word == version));
    if is_there {
        return Ok(());
    }
    step(
        &format!("compiling {package} {version} (once, some minutes)"),
        || {
            run(cargo()
                .args([
                    "install",
                    package,
                    "--version",
                    version,
                    "--locked",
                    "--force",
                    "--root",
                ])
                .arg(folder())
                .args(options)
                .env("CARGO_TARGET_DIR", folder().join("build"))
                // What cargo set for this program is not meant for another.
                .env_remove("RUSTFLAGS")
                .env_remove("CARGO_ENCODED_RUSTFLAGS"))
        },
    )
}

fn npm_install(folder: &Path) -> Command {
    let mut npm = command("npm");
    npm.args([
        "install",
        "--no-save",
        "--no-audit",
        "--no-fund",
        "--no-package-lock",
        "--prefix",
    ])
    .arg(folder);
    npm
}

/// cargo-deny, not optimised: it runs for seconds, and its release profile takes
/// far longer to compile.
///
/// # Errors
/// Where it cannot be compiled.
pub fn cargo_deny() -> Outcome<PathBuf> {
    crate_tool("cargo-deny", "cargo-deny", CARGO_DENY, &QUICKLY)?;
    Ok(folder().join("bin/cargo-deny"))
}

/// The driver of Firefox: the one that the machine has, or else one that is compiled, not optimised.
///
/// # Errors
/// Where it cannot be compiled.
pub fn geckodriver() -> Outcome<PathBuf> {
    if let Some(path) = env::var_os("GECKODRIVER") {
        return Ok(path.into());
    }
    crate_tool("geckodriver", "geckodriver", GECKODRIVER, &QUICKLY)?;
    Ok(folder().join("bin/geckodriver"))
}

/// A package from npm.
fn npm_package(package: &str, version: &str) -> Outcome {
    let described = fs::read_to_string(node_modules().join(package).join("package.json"));
    let is_there = described.is_ok_and(|json| {
        let compact: String = json.split_whitespace().collect();
        compact.contains(&format!("\"version\":\"{version}\""))
    });
    if is_there {
        return Ok(());
    }
    system::node()?;
    step(&format!("fetching {package} {version} from npm"), || {
        let folder = folder().join("node");
        fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        run(npm_install(&folder).arg(format!("{package}@{version}")))
    })
}

/// What the page is measured against.
const PEERS: [(&str, &str); 4] = [
    ("vis-timeline", "8.5.4"),
    ("@knight-lab/timelinejs", "3.9.11"),
    ("crossfilter2", "1.5.4"),
    ("minisearch", "7.2.0"),
];

/// The folder with the peers, from npm, away from the tools of the build.
///
/// # Errors
/// Where npm cannot fetch them.
pub fn peers() -> Outcome<PathBuf> {
    let folder = folder().join("peers");
    let modules = folder.join("node_modules");
    let is_there = |(name, version): &(&str, &str)| {
        let json = fs::read_to_string(modules.join(name).join("package.json"));
        json.is_ok_and(|json| json.contains(&format!("\"version\": \"{version}\"")))
    };
    if !PEERS.iter().all(is_there) {
        system::node()?;
        step("fetching the peers from npm", || {
            fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
            run(npm_install(&folder).args(PEERS.map(|(name, version)| format!("{name}@{version}"))))
        })?;
    }
    Ok(modules)
}

/// The program that measures what a reader waits for; from npm, away from the tools of the build.
///
/// # Errors
/// Where npm cannot fetch it.
pub fn lighthouse() -> Outcome<PathBuf> {
    let folder = folder().join("lighthouse");
    let program = folder.join("node_modules/.bin/lighthouse");
    let version = output(Command::new(&program).arg("--version"));
    if version.as_deref() != Some(LIGHTHOUSE) {
        system::node()?;
        step(
            &format!("fetching lighthouse {LIGHTHOUSE} from npm"),
            || {
                fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
                run(npm_install(&folder).arg(format!("lighthouse@{LIGHTHOUSE}")))
            },
        )?;
    }
    Ok(program)
}

/// The script of axe-core.
///
/// # Errors
/// Where npm cannot fetch it.
pub fn axe() -> Outcome<PathBuf> {
    npm_package("axe-core", AXE)?;
    Ok(node_modules().join("axe-core/axe.min.js"))
}

#[cfg(test)]
mod tests {
    use super::WASM_BINDGEN;

    #[test]
    fn the_pinned_wasm_bindgen_is_the_one_of_the_lock_file() {
        let lock =
            std::fs::read_to_string(crate::run::root().join("Cargo.lock")).expect("Cargo.lock");
        let pinned = format!("name = \"wasm-bindgen\"\nversion = \"{WASM_BINDGEN}\"");
        assert!(
            lock.contains(&pinned),
            "Cargo.lock has another wasm-bindgen than {WASM_BINDGEN}"
        );
    }
}
