//! What must come from the system: Node with npm, browsers with their drivers. On
//! Debian as root, what is missing is installed; elsewhere we say how to get it.

use crate::{
    Outcome,
    run::{command, output, run, step},
};
use std::{
    env,
    path::{Path, PathBuf},
};

/// Installs packages of Debian, where that is possible.
///
/// # Errors
/// The words about what is missing, where it is not.
fn install(name: &str, packages: &[&str], missing: &str) -> Outcome {
    let is_root = output(command("id").arg("-u")).is_some_and(|id| id == "0");
    if !(Path::new("/etc/debian_version").exists() && is_root) {
        return Err(missing.into());
    }
    step(&format!("installing {name} by apt-get"), || {
        run(command("apt-get").args(["update", "--quiet"]))?;
        run(command("apt-get")
            .args(["install", "--yes", "--quiet", "--no-install-recommends"])
            .args(packages)
            .env("DEBIAN_FRONTEND", "noninteractive"))
    })
    .map_err(|error| format!("{error}: {missing}"))
}

/// Sees to it that npm is there.
///
/// # Errors
/// What is missing and how to get it.
pub fn node() -> Outcome {
    let is_there = || {
        ["node", "npm"]
            .iter()
            .all(|name| output(command(name).arg("--version")).is_some())
    };
    if is_there() {
        return Ok(());
    }
    let missing = "Node.js with npm is needed for axe-core and what is measured; install it \
        (on Debian as root: apt-get install nodejs npm)";
    install("Node.js and npm", &["nodejs", "npm"], missing)?;
    if is_there() {
        Ok(())
    } else {
        Err(missing.into())
    }
}

/// Chromium and its driver.
pub struct Browser {
    /// The browser.
    pub chromium: PathBuf,
    /// Its WebDriver.
    pub chromedriver: PathBuf,
}

fn program(variable: &str, names: &[&str]) -> Option<PathBuf> {
    if let Some(path) = env::var_os(variable) {
        return Some(path.into());
    }
    let path = env::var_os("PATH")?;
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    (names.iter())
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .find(|candidate| candidate.is_file())
}

fn installed_browser() -> Option<Browser> {
    let names = [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
    ];
    Some(Browser {
        chromium: program("CHROMIUM", &names)?,
        chromedriver: program("CHROMEDRIVER", &["chromedriver"])?,
    })
}

/// Finds Firefox; on Debian, installs it where it is missing.
///
/// # Errors
/// What is missing and how to get it.
pub fn firefox() -> Outcome<PathBuf> {
    let find = || program("FIREFOX", &["firefox-esr", "firefox"]);
    if let Some(firefox) = find() {
        return Ok(firefox);
    }
    let missing = "Firefox is needed for the tests in it; install it (on Debian as root: apt-get install firefox-esr), \
        or name it in FIREFOX";
    install("Firefox", &["firefox-esr"], missing)?;
    find().ok_or_else(|| missing.into())
}

/// WebKit and its driver.
pub struct WebKit {
    /// A small browser around it.
    pub browser: PathBuf,
    /// Its WebDriver.
    pub driver: PathBuf,
    /// What runs a program on a screen that nobody sees.
    pub screen: PathBuf,
}

/// The small browser of WebKitGTK lies among its libraries.
fn mini_browser() -> Option<PathBuf> {
    if let Some(path) = env::var_os("MINIBROWSER") {
        return Some(path.into());
    }
    let folders = std::fs::read_dir("/usr/lib").ok()?.flatten();
    (folders.map(|folder| folder.path().join("webkit2gtk-4.1/MiniBrowser")))
        .find(|candidate| candidate.is_file())
}

fn installed_webkit() -> Option<WebKit> {
    Some(WebKit {
        browser: mini_browser()?,
        driver: program("WEBKITWEBDRIVER", &["WebKitWebDriver"])?,
        screen: program("XVFB_RUN", &["xvfb-run"])?,
    })
}

/// Finds WebKitGTK, its driver and a screen for it; on Debian, installs them where they are missing.
///
/// # Errors
/// What is missing and how to get it.
pub fn webkit() -> Outcome<WebKit> {
    if let Some(webkit) = installed_webkit() {
        return Ok(webkit);
    }
    let missing = "WebKitWebDriver, MiniBrowser and xvfb-run are needed for the tests in WebKit; install them \
        (on Debian as root: apt-get install webkit2gtk-driver xvfb xauth), or name them in WEBKITWEBDRIVER, MINIBROWSER and XVFB_RUN";
    install(
        "WebKit, its driver and a screen",
        &["webkit2gtk-driver", "xvfb", "xauth"],
        missing,
    )?;
    installed_webkit().ok_or_else(|| missing.into())
}

/// Finds Chromium and its driver; on Debian, installs them where they are missing.
///
/// # Errors
/// What is missing and how to get it.
pub fn browser() -> Outcome<Browser> {
    if let Some(browser) = installed_browser() {
        return Ok(browser);
    }
    let missing = "Chromium and chromedriver of the same version are needed for the tests in a browser; install them \
        (on Debian as root: apt-get install chromium chromium-driver), or name them in CHROMIUM and CHROMEDRIVER";
    install(
        "Chromium and its driver",
        &["chromium", "chromium-driver"],
        missing,
    )?;
    installed_browser().ok_or_else(|| missing.into())
}

/// Chromium for tests: the shell of it that has no windows, where one can be had. It is the same engine, and starts and
/// draws a page in a third of the time, which is most of what the tests take. Whoever names a browser in `CHROMIUM`
/// gets that one.
///
/// # Errors
/// As [`browser`].
pub fn headless_browser() -> Outcome<Browser> {
    let browser = browser()?;
    if env::var_os("CHROMIUM").is_some() {
        return Ok(browser);
    }
    let find = || {
        program(
            "CHROMIUM_HEADLESS_SHELL",
            &["chromium-headless-shell", "chrome-headless-shell"],
        )
    };
    let missing = "there is no chromium-headless-shell";
    let shell = find().or_else(|| {
        // Together, so that all three are of one version.
        let packages = ["chromium", "chromium-driver", "chromium-headless-shell"];
        install("Chromium without windows", &packages, missing).ok()?;
        find()
    });
    Ok(match shell {
        Some(chromium) => Browser {
            chromium,
            ..browser
        },
        None => browser,
    })
}
