//! The browsers that the page is tried in: how each is started and asked for a session. What only one of them
//! can do is told by [`Engine::has_devtools`]; `xtask/src/engines.rs` lists the tests that need it.

use serde_json::{Value, json};
use std::{
    env,
    path::Path,
    process::{Command, Stdio},
};

/// Where Debian puts the small browser around WebKitGTK.
const MINI_BROWSER: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

/// What a browser draws and computes the page with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Blink and V8: Chrome, Edge and their like.
    Chromium,
    /// Gecko.
    Firefox,
    /// WebKitGTK: as close to Safari as Linux comes.
    WebKit,
}

fn program(variable: &str, usual: &str) -> String {
    env::var(variable).unwrap_or_else(|_| usual.to_owned())
}

impl Engine {
    /// The one that `DEMARCHE_ENGINE` names; Chromium where it names none.
    pub fn chosen() -> Engine {
        match env::var("DEMARCHE_ENGINE").as_deref() {
            Err(_) | Ok("" | "chromium") => Engine::Chromium,
            Ok("firefox") => Engine::Firefox,
            Ok("webkit") => Engine::WebKit,
            Ok(other) => {
                panic!("DEMARCHE_ENGINE is `{other}`; it may be chromium, firefox or webkit")
            }
        }
    }

    /// Whether it has the Chrome DevTools Protocol: permissions, emulated media and devices, faults made within.
    pub fn has_devtools(self) -> bool {
        self == Engine::Chromium
    }

    /// Its driver, which is to listen on a port.
    pub(crate) fn driver(self, port: u16) -> Command {
        let (variable, usual) = match self {
            Engine::Chromium => ("CHROMEDRIVER", "chromedriver"),
            Engine::Firefox => ("GECKODRIVER", "geckodriver"),
            Engine::WebKit => ("WEBKITWEBDRIVER", "WebKitWebDriver"),
        };
        let mut command = Command::new(program(variable, usual));
        match self {
            Engine::Firefox => command.args(["--port", &port.to_string()]),
            Engine::Chromium | Engine::WebKit => command.arg(format!("--port={port}")),
        };
        if self == Engine::Firefox {
            // The screen of a browser without one; a window can be no larger.
            command.env("MOZ_HEADLESS_WIDTH", "2000");
            command.env("MOZ_HEADLESS_HEIGHT", "1400");
        }
        if self == Engine::WebKit {
            // As root its sandbox does not start.
            command.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
            command.env("LIBGL_ALWAYS_SOFTWARE", "1");
            command.env("LANGUAGE", "en_GB");
        }
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    /// What its driver is asked for.
    pub(crate) fn capabilities(self, profile: &Path, width: u32, height: u32) -> Value {
        let wanted = match self {
            Engine::Chromium => {
                let arguments = [
                    "--headless".to_owned(),
                    "--no-sandbox".into(),
                    "--disable-gpu".into(),
                    "--disable-quic".into(),
                    "--disable-dev-shm-usage".into(),
                    "--no-first-run".into(),
                    "--disable-background-networking".into(),
                    "--disable-component-update".into(),
                    "--disable-sync".into(),
                    "--lang=en-GB".into(),
                    format!("--window-size={width},{height}"),
                    format!("--user-data-dir={}", profile.display()),
                ];
                let binary = program("CHROMIUM", "/usr/bin/chromium");
                // Its driver asks for Chromium without its windows by a name of its own.
                let is_shell = binary.ends_with("headless-shell");
                let name = if is_shell {
                    "chrome-headless-shell"
                } else {
                    "chrome"
                };
                json!({
                    "browserName": name,
                    "goog:chromeOptions": { "args": arguments, "binary": binary },
                    "goog:loggingPrefs": { "browser": "ALL" },
                })
            }
            // The driver makes a profile of its own and takes it away again.
            Engine::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": {
                    "binary": program("FIREFOX", "/usr/bin/firefox-esr"),
                    "args": ["-headless"],
                    "prefs": {
                        "intl.accept_languages": "en-GB, en",
                        "intl.locale.requested": "en-GB",
                        // A test may read what a button copied.
                        "dom.events.testing.asyncClipboard": true,
                        "app.update.disabledForTesting": true,
                        "datareporting.policy.dataSubmissionEnabled": false,
                        "network.captive-portal-service.enabled": false,
                        "network.connectivity-service.enabled": false,
                    },
                },
            }),
            Engine::WebKit => json!({
                "webkitgtk:browserOptions": {
                    "binary": program("MINIBROWSER", MINI_BROWSER),
                    "args": ["--automation"],
                },
            }),
        };
        json!({ "capabilities": { "alwaysMatch": wanted } })
    }
}
