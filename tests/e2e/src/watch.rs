//! What goes wrong in a page of an engine that tells nobody: a copy of the built page with a script more keeps it.
//! Chromium tells its driver, and is tried with the page as it is.

use demarche::publish::offline;
use site_files::files;
use std::{fs, path::Path};

/// The file of the script.
const NAME: &str = "e2e-watch.js";

/// Keeps errors from the first on, for as long as the tab lives, and what the policy forbade in this page.
const SCRIPT: &str = r#"
window.violations = [];
const keep = (what) => {
  const kept = JSON.parse(sessionStorage.getItem("e2e-errors") ?? "[]");
  sessionStorage.setItem("e2e-errors", JSON.stringify([...kept, what]));
};
document.addEventListener("securitypolicyviolation", (e) => {
  window.violations.push(`${e.violatedDirective} ${e.blockedURI} ${e.sample}`);
  keep(`the policy forbids ${e.violatedDirective} ${e.blockedURI}`);
}, true);
addEventListener("error", (e) => {
  // It is a notice, which Chromium does not tell either.
  if (/ResizeObserver loop/.test(e.message)) return;
  keep(e.message ?? `${e.target.src ?? e.target.href} did not arrive`);
}, true);
addEventListener("unhandledrejection", (e) => keep(`nobody took ${e.reason}`));
// WebKit begins and ends the text of what holds a button with an empty line.
const text = Object.getOwnPropertyDescriptor(HTMLElement.prototype, "innerText");
Object.defineProperty(HTMLElement.prototype, "innerText", { ...text, get() { return text.get.call(this).replace(/^\n+|\n+$/g, ""); } });
const { error } = console;
console.error = (...all) => { keep(all.join(" ")); error.apply(console, all); };
"#;

/// The expression that gives what was kept, and forgets it.
pub(crate) const TAKE: &str = "(() => { const kept = JSON.parse(sessionStorage.getItem('e2e-errors') ?? '[]'); \
    sessionStorage.removeItem('e2e-errors'); return kept })()";

/// Puts the script into a copy of the built page, and into the list of its service worker.
pub(crate) fn put(folder: &Path) {
    fs::write(folder.join(NAME), format!("{{{SCRIPT}}}")).expect("the script");
    let page = folder.join("index.html");
    let html = fs::read_to_string(&page).expect("the page");
    let first = "<script src=\"opening.js\"></script>";
    assert!(html.contains(first), "index.html has its first script");
    let html = html.replacen(
        first,
        &format!("<script src=\"{NAME}\"></script>\n{first}"),
        1,
    );
    fs::write(page, html).expect("the page");
    for packed in ["index.html", "sw.js"] {
        for end in ["br", "gz"] {
            fs::remove_file(folder.join(format!("{packed}.{end}"))).ok();
        }
    }
    let mut assets = Vec::new();
    for path in files(folder).expect("the files of the page") {
        if offline::is_kept(&path) {
            let bytes = fs::read(folder.join(&path)).expect("a file of the page");
            let hash = offline::hash_of(&path, &bytes);
            assets.push((path, hash));
        }
    }
    let worker = folder.join("sw.js");
    let script = fs::read_to_string(&worker).expect("the service worker");
    let script = offline::service_worker(&script, &assets).expect("it has a list");
    fs::write(worker, script).expect("the service worker");
}
