//! A browser with a fresh profile. Commands are those of the W3C's WebDriver;
//! a command that fails fails the test.

use base64::Engine;
use serde_json::{Value, json};
use std::{
    env, fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::{Duration, Instant},
};

/// How long a condition may take to come true.
const PATIENCE: Duration = Duration::from_secs(20);

/// A browser with a fresh profile; it is closed when it is dropped.
pub struct Browser {
    driver: Child,
    session: String,
    profile: PathBuf,
    agent: ureq::Agent,
}

/// A key that has no letter, as WebDriver names it.
pub mod key {
    /// Tab.
    pub const TAB: &str = "\u{e004}";
    /// Enter.
    pub const ENTER: &str = "\u{e007}";
    /// Escape.
    pub const ESCAPE: &str = "\u{e00c}";
    /// Arrow to the right.
    pub const RIGHT: &str = "\u{e014}";
    /// The arrow to the left.
    pub const LEFT: &str = "\u{e012}";
    /// The arrow up.
    pub const UP: &str = "\u{e013}";
    /// The arrow down.
    pub const DOWN: &str = "\u{e015}";
    /// Control.
    pub const CONTROL: &str = "\u{e009}";
}

fn program(variable: &str, usual: &str) -> String {
    env::var(variable).unwrap_or_else(|_| usual.to_owned())
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its address").port()
}

impl Browser {
    /// Opens a window of this size.
    pub fn open(width: u32, height: u32) -> Browser {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let profile = env::temp_dir().join(format!("demarche-e2e-{}-{count}", std::process::id()));
        let port = free_port();
        let driver = Command::new(program("CHROMEDRIVER", "chromedriver"))
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver starts; `cargo xtask test` says where it is");
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(90)));
        let mut browser = Browser {
            driver,
            session: String::new(),
            profile,
            agent: config.build().into(),
        };
        let base = format!("http://127.0.0.1:{port}");
        let start = Instant::now();
        while browser.agent.get(format!("{base}/status")).call().is_err() {
            assert!(start.elapsed() < PATIENCE, "chromedriver does not answer");
            thread::sleep(Duration::from_millis(50));
        }
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
            format!("--user-data-dir={}", browser.profile.display()),
        ];
        let capabilities = json!({ "capabilities": { "alwaysMatch": {
            "browserName": "chrome",
            "goog:chromeOptions": { "args": arguments, "binary": program("CHROMIUM", "/usr/bin/chromium") },
            "goog:loggingPrefs": { "browser": "ALL" },
        } } });
        let answer = browser.post(&format!("{base}/session"), &capabilities);
        let id = answer["sessionId"].as_str().expect("a session");
        browser.session = format!("{base}/session/{id}");
        // The window has a frame; the page gets the size asked for.
        browser.cdp(
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false }),
        );
        // Only a page that has the focus hears of it and may copy, and not every Chromium gives
        // it to a first window.
        browser.cdp(
            "Emulation.setFocusEmulationEnabled",
            json!({ "enabled": true }),
        );
        browser
    }

    fn post(&self, url: &str, body: &Value) -> Value {
        let answer = self.agent.post(url).send_json(body);
        let mut answer = answer.unwrap_or_else(|error| panic!("{url}: {error}"));
        let value: Value = answer.body_mut().read_json().expect("JSON from the driver");
        let value = value["value"].clone();
        if let Some(error) = value.get("error") {
            panic!("{url} {body}: {error}: {}", value["message"]);
        }
        value
    }

    fn command(&self, path: &str, body: Value) -> Value {
        self.post(&format!("{}/{path}", self.session), &body)
    }

    /// A command of the Chrome DevTools Protocol.
    pub fn cdp(&self, command: &str, parameters: Value) -> Value {
        self.command(
            "goog/cdp/execute",
            json!({ "cmd": command, "params": parameters }),
        )
    }

    /// The process of the driver, whose children are the browser's.
    pub fn pid(&self) -> u32 {
        self.driver.id()
    }

    /// Goes to an address.
    pub fn goto(&self, url: &str) {
        self.command("url", json!({ "url": url }));
    }

    /// Goes back in the history.
    pub fn back(&self) {
        self.command("back", json!({}));
    }

    /// Goes forward in the history.
    pub fn forward(&self) {
        self.command("forward", json!({}));
    }

    /// Loads the page anew.
    pub fn reload(&self) {
        self.command("refresh", json!({}));
    }

    /// Opens a tab and goes on in it.
    pub fn new_tab(&self) {
        let handle = self.command("window/new", json!({ "type": "tab" }));
        self.command("window", json!({ "handle": handle["handle"] }));
    }

    /// The tab that commands go to.
    pub fn window(&self) -> String {
        let mut answer =
            (self.agent.get(format!("{}/window", self.session)).call()).expect("a tab");
        let answer: Value = answer.body_mut().read_json().expect("JSON from the driver");
        answer["value"].as_str().unwrap_or_default().to_owned()
    }

    /// Goes on in another tab.
    pub fn to_window(&self, handle: &str) {
        self.command("window", json!({ "handle": handle }));
    }

    /// Goes on in a frame of the page, once it is there; [`Browser::to_window`] leads out.
    pub fn to_frame(&self, selector: &str) {
        self.wait("a frame", &format!("document.querySelector({selector:?})"));
        let element = self.command(
            "element",
            json!({ "using": "css selector", "value": selector }),
        );
        self.command("frame", json!({ "id": element }));
    }

    /// The value of a JavaScript expression.
    pub fn eval(&self, expression: &str) -> Value {
        self.command(
            "execute/sync",
            json!({ "script": format!("return ({expression})"), "args": [] }),
        )
    }

    /// The value that a promise comes to.
    pub fn eval_async(&self, promise: &str) -> Value {
        let script = format!(
            "const done = arguments[0]; ({promise}).then(done, (e) => done('failed: ' + e))"
        );
        self.command("execute/async", json!({ "script": script, "args": [] }))
    }

    /// Runs a script.
    pub fn run(&self, script: &str) {
        self.command("execute/sync", json!({ "script": script, "args": [] }));
    }

    /// Waits until a JavaScript expression is true.
    pub fn wait(&self, what: &str, expression: &str) {
        let start = Instant::now();
        while self.eval(&format!("Boolean({expression})")) != Value::Bool(true) {
            if start.elapsed() > PATIENCE {
                let shot = self.screenshot_of_failure();
                panic!(
                    "waited in vain for {what}; the page then: {}; its errors: {:?}",
                    shot.display(),
                    self.errors()
                );
            }
            thread::sleep(Duration::from_millis(25));
        }
    }

    /// The text of the first element of a selector as it is shown; empty where
    /// there is none.
    pub fn text(&self, selector: &str) -> String {
        let text = self.eval(&format!(
            "document.querySelector({selector:?})?.innerText ?? ''"
        ));
        text.as_str().unwrap_or_default().to_owned()
    }

    /// How many elements a selector has.
    pub fn count(&self, selector: &str) -> u64 {
        self.eval(&format!("document.querySelectorAll({selector:?}).length"))
            .as_u64()
            .unwrap_or_default()
    }

    /// The first element of a selector, once it is there: a dialog or a view may
    /// still be on its way when a test asks for what is in it.
    fn element(&self, selector: &str) -> String {
        self.wait(selector, &format!("document.querySelector({selector:?})"));
        let element = self.command(
            "element",
            json!({ "using": "css selector", "value": selector }),
        );
        let id = element
            .as_object()
            .and_then(|object| object.values().next());
        id.and_then(Value::as_str).expect("an element").to_owned()
    }

    /// Clicks an element as a reader does, who waits until it is there and scrolls to what lies under a bar.
    pub fn click(&self, selector: &str) {
        let element = self.element(selector);
        self.eval(&format!(
            "(() => {{ const e = document.querySelector({selector:?}), r = e?.getBoundingClientRect(); \
             const at = r && document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2); \
             if (r && !(at && (e.contains(at) || at.contains(e)))) e.scrollIntoView({{ block: 'center' }}); return 0 }})()"
        ));
        self.command(&format!("element/{element}/click"), json!({}));
    }

    /// Clicks the first link or button with these words, within a selector, once it is there.
    pub fn click_words(&self, within: &str, words: &str) {
        let mark = "data-e2e-click";
        let find = format!(
            "(() => {{ document.querySelectorAll('[{mark}]').forEach((e) => e.removeAttribute('{mark}')); \
             const e = [...document.querySelectorAll({within:?} + ' :is(a, button, summary, label)')].find((e) => e.textContent.includes({words:?})); \
             e?.setAttribute('{mark}', ''); return Boolean(e) }})()"
        );
        self.wait(&format!("“{words}” in {within}"), &find);
        self.click(&format!("[{mark}]"));
    }

    /// Types into an element.
    pub fn type_into(&self, selector: &str, text: &str) {
        let element = self.element(selector);
        self.command(&format!("element/{element}/value"), json!({ "text": text }));
    }

    /// Presses keys one after the other, wherever the focus is.
    pub fn press(&self, keys: &[&str]) {
        let actions: Vec<Value> = (keys.iter())
            .flat_map(|key| {
                [
                    json!({ "type": "keyDown", "value": key }),
                    json!({ "type": "keyUp", "value": key }),
                ]
            })
            .collect();
        self.command(
            "actions",
            json!({ "actions": [{ "type": "key", "id": "keys", "actions": actions }] }),
        );
    }

    /// Turns the wheel over an element, with Control held or not.
    pub fn wheel(&self, selector: &str, delta_y: i32, with_control: bool) {
        let place = self.eval(&format!("(() => {{ const r = document.querySelector({selector:?}).getBoundingClientRect(); return [Math.round(r.left + r.width / 2), Math.round(r.top + 60)] }})()"));
        if with_control {
            self.command("actions", json!({ "actions": [{ "type": "key", "id": "keys", "actions": [{ "type": "keyDown", "value": key::CONTROL }] }] }));
        }
        self.command("actions", json!({ "actions": [{ "type": "wheel", "id": "wheel", "actions": [
            { "type": "scroll", "x": place[0], "y": place[1], "deltaX": 0, "deltaY": delta_y, "origin": "viewport" }] }] }));
        if with_control {
            self.command("actions", json!({ "actions": [{ "type": "key", "id": "keys", "actions": [{ "type": "keyUp", "value": key::CONTROL }] }] }));
        }
    }

    /// Drags from the middle of what is seen of an element by so many pixels.
    pub fn drag(&self, selector: &str, by_x: i32) {
        let place = self.eval(&format!("(() => {{ const r = document.querySelector({selector:?}).getBoundingClientRect(); return [Math.round(r.left + r.width / 2), Math.round((Math.max(r.top, 0) + Math.min(r.bottom, innerHeight)) / 2)] }})()"));
        let (x, y) = (
            place[0].as_i64().unwrap_or_default(),
            place[1].as_i64().unwrap_or_default(),
        );
        let step = |share: i64| json!({ "type": "pointerMove", "x": x + i64::from(by_x) * share / 4, "y": y, "duration": 20, "origin": "viewport" });
        self.command("actions", json!({ "actions": [{ "type": "pointer", "id": "mouse", "parameters": { "pointerType": "mouse" }, "actions": [
            step(0), { "type": "pointerDown", "button": 0 }, step(1), step(2), step(3), step(4), { "type": "pointerUp", "button": 0 }] }] }));
    }

    /// What the page wrote to the console as an error since the last call.
    pub fn errors(&self) -> Vec<String> {
        let log = self.command("se/log", json!({ "type": "browser" }));
        let entries = log.as_array().cloned().unwrap_or_default();
        let is_error = |entry: &&Value| entry["level"] == "SEVERE";
        (entries.iter())
            .filter(is_error)
            .map(|entry| entry["message"].to_string())
            .collect()
    }

    /// A picture of the window, as PNG.
    pub fn screenshot(&self) -> Vec<u8> {
        let mut answer = self
            .agent
            .get(format!("{}/screenshot", self.session))
            .call()
            .expect("a screenshot");
        let answer: Value = answer.body_mut().read_json().expect("JSON from the driver");
        let text = answer["value"].as_str().unwrap_or_default();
        base64::engine::general_purpose::STANDARD
            .decode(text)
            .unwrap_or_default()
    }

    fn screenshot_of_failure(&self) -> PathBuf {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/e2e");
        fs::create_dir_all(&folder).ok();
        let name = thread::current()
            .name()
            .unwrap_or("test")
            .replace("::", "-");
        let path = folder.join(format!("{name}.png"));
        fs::write(&path, self.screenshot()).ok();
        path
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if !self.session.is_empty() {
            self.agent.delete(&self.session).call().ok();
        }
        self.driver.kill().ok();
        self.driver.wait().ok();
        fs::remove_dir_all(&self.profile).ok();
    }
}
