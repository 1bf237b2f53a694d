//! A browser with a fresh profile. Commands are those of the W3C's WebDriver;
//! a command that fails fails the test.

use crate::{Engine, watch};
use base64::Engine as _;
use serde_json::{Value, json};
use std::{
    env, fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::{Duration, Instant},
};

/// How long a condition may take to come true.
const PATIENCE: Duration = Duration::from_secs(60);

/// A browser with a fresh profile; it is closed when it is dropped.
pub struct Browser {
    engine: Engine,
    driver: Child,
    /// Where the driver listens.
    base: String,
    session: String,
    /// The process of the browser itself, where its driver tells.
    process: Option<u64>,
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
        let engine = Engine::chosen();
        let driver = (engine.driver(port).spawn())
            .expect("the driver of the browser starts; `cargo xtask test` says where it is");
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(90)));
        let mut browser = Browser {
            engine,
            driver,
            base: format!("http://127.0.0.1:{port}"),
            session: String::new(),
            process: None,
            profile,
            agent: config.build().into(),
        };
        let start = Instant::now();
        let status = format!("{}/status", browser.base);
        while browser.agent.get(&status).call().is_err() {
            assert!(start.elapsed() < PATIENCE, "the driver does not answer");
            thread::sleep(Duration::from_millis(10));
        }
        browser.start(width, height);
        browser
    }

    /// Has the driver start the browser with its profile.
    fn start(&mut self, width: u32, height: u32) {
        let capabilities = self.engine.capabilities(&self.profile, width, height);
        let answer = self.post(&format!("{}/session", self.base), &capabilities);
        let id = answer["sessionId"].as_str().expect("a session");
        self.session = format!("{}/session/{id}", self.base);
        self.process = answer["capabilities"]["goog:processID"].as_u64();
        if self.engine.has_devtools() {
            // Only a page that has the focus hears of it and may copy, and not every Chromium gives
            // it to a first window.
            self.cdp(
                "Emulation.setFocusEmulationEnabled",
                json!({ "enabled": true }),
            );
        }
        self.resize(width, height);
    }

    /// Ends the browser without a word to it, as when a machine runs out of memory, and starts it again with the same profile.
    ///
    /// # Panics
    /// In other browsers than Chromium, whose profiles end with them.
    pub fn kill_and_start_again(&mut self, width: u32, height: u32) {
        let process = self.process.expect("the process of Chromium");
        let killed = Command::new("kill")
            .args(["-9", &process.to_string()])
            .status();
        assert!(killed.is_ok_and(|status| status.success()), "it is killed");
        // The driver finds out when it is asked; what it says to that is of no use.
        self.agent.delete(&self.session).call().ok();
        self.start(width, height);
    }

    /// What draws the page.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Gives the page, within the frame of the window, this size.
    pub fn resize(&self, width: u32, height: u32) {
        if self.engine.has_devtools() {
            self.cdp(
                "Emulation.setDeviceMetricsOverride",
                json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false }),
            );
            return;
        }
        let (mut wide, mut high) = (i64::from(width), i64::from(height));
        let start = Instant::now();
        loop {
            self.command(
                "window/rect",
                json!({ "x": 0, "y": 0, "width": wide, "height": high }),
            );
            let (right, down) = self.short_of(width, height);
            if (right, down) == (0, 0) {
                return;
            }
            assert!(
                start.elapsed() < PATIENCE && wide + right > 0,
                "no window of {width} × {height}: the page is {right} px too narrow and {down} px too low"
            );
            (wide, high) = (wide + right, high + down);
        }
    }

    /// By how much the page is smaller than this, once its window has stopped changing.
    fn short_of(&self, width: u32, height: u32) -> (i64, i64) {
        let mut last = Value::Null;
        loop {
            let size = self.eval("[innerWidth, innerHeight]");
            let missing =
                |of: usize, all: u32| i64::from(all) - size[of].as_i64().unwrap_or_default();
            let missing = (missing(0, width), missing(1, height));
            if missing == (0, 0) || size == last {
                return missing;
            }
            last = size;
            thread::sleep(Duration::from_millis(50));
        }
    }

    /// Allows the page to copy, and the test to read what it copied.
    pub fn may_copy(&self) {
        if self.engine.has_devtools() {
            self.cdp(
                "Browser.grantPermissions",
                json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] }),
            );
        }
    }

    /// Brings the tab to the front, with the focus: browsers let only such a page copy.
    pub fn to_front(&self) {
        if self.engine.has_devtools() {
            self.cdp("Page.bringToFront", json!({}));
            self.cdp(
                "Emulation.setFocusEmulationEnabled",
                json!({ "enabled": true }),
            );
        }
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

    pub(crate) fn command(&self, path: &str, body: Value) -> Value {
        self.post(&format!("{}/{path}", self.session), &body)
    }

    /// A command of the Chrome DevTools Protocol.
    pub fn cdp(&self, command: &str, parameters: Value) -> Value {
        assert!(
            self.engine.has_devtools(),
            "{command} is of Chromium alone; `xtask/src/engines.rs` lists the tests that need it"
        );
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
        if self.engine != Engine::Firefox {
            self.command("refresh", json!({}));
            return;
        }
        // Its driver passes the service worker by, which a reader's reload does not.
        self.run("window.isBeforeReload = true; location.reload()");
        let start = Instant::now();
        // While the page goes there is nothing to ask.
        while self.attempt("return !window.isBeforeReload && document.readyState === 'complete'")
            != Some(Value::Bool(true))
        {
            assert!(start.elapsed() < PATIENCE, "the page is not loaded anew");
            thread::sleep(Duration::from_millis(25));
        }
    }

    /// What a script gives; nothing where the driver cannot run it now.
    fn attempt(&self, script: &str) -> Option<Value> {
        let url = format!("{}/execute/sync", self.session);
        let sent = (self.agent.post(url)).send_json(json!({ "script": script, "args": [] }));
        let answer: Value = sent.ok()?.body_mut().read_json().ok()?;
        Some(answer["value"].clone())
    }

    /// Opens a tab and goes on in it.
    pub fn new_tab(&self) {
        let handle = self.command("window/new", json!({ "type": "tab" }));
        self.command("window", json!({ "handle": handle["handle"] }));
    }

    /// Closes the tab that commands go to, without asking the page; [`Browser::to_window`] leads to another.
    pub fn close_tab(&self) {
        let closed = self.agent.delete(format!("{}/window", self.session)).call();
        closed.expect("the tab is closed");
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
                let mut errors = self.errors();
                errors.dedup();
                panic!(
                    "waited in vain for {what}; the page then: {}; of use without a network it says {:?}; its errors: {errors:?}",
                    shot.display(),
                    self.text(".offline"),
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
        // Other drivers say of links within SVG that they cannot be scrolled to.
        let is_drawn = || {
            self.eval(&format!(
                "document.querySelector({selector:?}) instanceof SVGElement"
            ))
        };
        if !self.engine.has_devtools() && is_drawn() == Value::Bool(true) {
            return self.click_at(selector);
        }
        self.command(&format!("element/{element}/click"), json!({}));
    }

    /// Clicks where the middle of an element is.
    fn click_at(&self, selector: &str) {
        let at = self.eval(&format!(
            "(() => {{ const r = document.querySelector({selector:?}).getBoundingClientRect(); return [Math.round(r.left + r.width / 2), Math.round(r.top + r.height / 2)] }})()"
        ));
        self.command("actions", json!({ "actions": [{ "type": "pointer", "id": "mouse", "parameters": { "pointerType": "mouse" }, "actions": [
            { "type": "pointerMove", "x": at[0], "y": at[1], "duration": 0, "origin": "viewport" },
            { "type": "pointerDown", "button": 0 }, { "type": "pointerUp", "button": 0 }] }] }));
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
        // To every driver Enter is a key; to WebKit's the end of a line is none.
        let text = text.replace('\n', key::ENTER);
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
        if !self.engine.has_devtools() {
            let kept = self.eval(watch::TAKE);
            let kept = kept.as_array().cloned().unwrap_or_default();
            return kept.iter().map(Value::to_string).collect();
        }
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
        self.picture().expect("a screenshot")
    }

    fn picture(&self) -> Option<Vec<u8>> {
        let mut answer = (self
            .agent
            .get(format!("{}/screenshot", self.session))
            .call())
        .ok()?;
        let answer: Value = answer.body_mut().read_json().ok()?;
        let decoder = base64::engine::general_purpose::STANDARD;
        decoder.decode(answer["value"].as_str()?).ok()
    }

    fn screenshot_of_failure(&self) -> PathBuf {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/e2e");
        fs::create_dir_all(&folder).ok();
        let name = thread::current()
            .name()
            .unwrap_or("test")
            .replace("::", "-");
        let path = folder.join(format!("{name}.png"));
        // A browser that hangs has none.
        fs::write(&path, self.picture().unwrap_or_default()).ok();
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
