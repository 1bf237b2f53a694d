//! What can go wrong between a server and a reader: each fault is made, and the
//! page must work, or say in words what did not arrive, and recover.

use demarche_e2e::{
    Browser, Page, Site, is_part, own_texts,
    stored::{NOT_OFFLINE, READY, STORES, WORDS, recovers},
};
use serde_json::json;
use xtask::server::{Fault, Server};

/// Waits for a page that works and says that it is not stored, or that says in words what
/// did not arrive.
fn survives(page: &Page, what: &str) {
    page.browser.wait(
        &format!("words or a working page, {what}"),
        &format!("({READY}) ? {NOT_OFFLINE} : {WORDS}"),
    );
}

/// Waits until what was stored of a version that did not arrive is gone, and no
/// service worker is left to try.
fn nothing_is_stored(b: &Browser) {
    b.run("window.isEmpty = false");
    b.wait(
        "the store to be empty",
        &format!(
            "(navigator.serviceWorker.getRegistrations().then(async (all) => {{ \
             window.isEmpty = !all.some((r) => r.installing) && (await {STORES}) === 0 }}), window.isEmpty)"
        ),
    );
}

/// The files that the page itself asks for as it opens, of its many parts, which are alike to it, some. All others are
/// asked for by whoever stores the page alone, to whom all files are alike.
fn asked_at_opening(site: &Site) -> Vec<String> {
    let page = site.open(OPENED);
    // What comes last has come as well.
    page.stored();
    let asked = page.browser.eval(
        "performance.getEntriesByType('resource').map((one) => new URL(one.name).pathname.slice(1))",
    );
    let asked: Vec<&str> = (asked.as_array().into_iter().flatten())
        .filter_map(serde_json::Value::as_str)
        .collect();
    let mut names = site.assets();
    let mut parts = 0;
    names.retain(|name| {
        parts += usize::from(is_part(name));
        match is_part(name) {
            true => parts % 5 == 1,
            false => name == "index.html" || asked.contains(&&**name),
        }
    });
    names
}

/// The view in which it is opened.
const OPENED: &str = "view=table";

/// Whether a file is code.
fn is_code(name: &str) -> bool {
    name.ends_with(".wasm") || name.ends_with(".js")
}

/// Has the page stored once more, and gives what became of that.
fn store(b: &Browser) -> serde_json::Value {
    b.eval_async(
        "navigator.serviceWorker.register('./sw.js').then((r) => new Promise((done) => { \
         const worker = r.installing ?? r.waiting ?? r.active; \
         const look = () => { if (worker.state !== 'installing') done(worker.state) }; \
         worker.addEventListener('statechange', look); look() }))",
    )
}

/// A file is missing, torn and damaged at first loads of the page: nothing of it is ever stored, the page survives,
/// and recovers once the file is whole. Every file has an origin of its own, where nothing was loaded before.
fn break_one(browser: Browser, site: &Site, name: &str) -> Browser {
    let page = Page {
        browser,
        server: site.serve(),
    };
    let b = &page.browser;
    let bytes = site.read(name);
    // Of half a page, or none, the browser itself says that it did not arrive.
    let is_page = name == "index.html";
    let open = || b.goto(&page.address(OPENED));
    if is_page {
        page.server.break_file(Fault::Torn, name);
        open();
    } else {
        site.remove(name);
        open();
        survives(&page, &format!("without {name}"));
        nothing_is_stored(b);
        // Never whole in between: a service worker that began late would store it.
        page.server.break_file(Fault::Torn, name);
        site.write(name, &bytes);
        b.reload();
        survives(&page, &format!("with {name} torn"));
    }
    nothing_is_stored(b);
    // The dossier has no hash: a host may replace it.
    if name == "dossier.json" {
        page.server.mend();
    } else {
        // At the end, where most files still work: only the hash tells.
        let mut damaged = bytes.clone();
        damaged.extend_from_slice(b"\n");
        site.write(name, &damaged);
        page.server.mend();
        b.reload();
        b.wait(
            &format!("a page that is not stored with a damaged {name}"),
            &format!("{NOT_OFFLINE} || (!({READY}) && document.querySelector('[role=alert]'))"),
        );
        nothing_is_stored(b);
        site.write(name, &bytes);
    }
    recovers(&page, &format!("the page once {name} is whole"));
    page.browser
}

/// Breaks all files of a sort that the page asks for as it opens, one after the other, in one browser.
fn break_all(what: &str, at_least: usize, is_meant: impl Fn(&str) -> bool) {
    let site = Site::new();
    let mut names = asked_at_opening(&site);
    names.retain(|name| is_meant(name));
    let mut browser = Browser::open(1280, 900);
    for name in &names {
        browser = break_one(browser, &site, name);
    }
    println!("{what}: {} broken in every way, all survived", names.len());
    assert!(names.len() >= at_least, "{names:?}");
}

#[test]
fn code_may_be_missing_torn_or_damaged() {
    break_all("code", 12, is_code);
}

#[test]
fn what_else_the_page_opens_with_may_be_missing_torn_or_damaged() {
    break_all("what is no code", 6, |name| !is_code(name));
}

#[test]
fn what_is_only_stored_may_be_missing_torn_or_damaged() {
    let site = Site::new();
    let asked = asked_at_opening(&site);
    let mut names = site.assets();
    names.retain(|name| !asked.contains(name));
    assert!(names.len() >= 30, "{names:?}");
    // A page that is not stored yet.
    let first = site.read(&names[0]);
    site.remove(&names[0]);
    let page = site.visit(OPENED);
    let b = &page.browser;
    survives(&page, "before it is stored");
    nothing_is_stored(b);
    site.write(&names[0], &first);
    // Every one in one way: to who stores them all are alike.
    for (nth, name) in names.iter().enumerate() {
        let bytes = site.read(name);
        match nth % 3 {
            0 => site.remove(name),
            1 => page.server.break_file(Fault::Torn, name),
            _ => site.write(name, &[&*bytes, b"\n"].concat()),
        }
        let what = ["without", "with half of", "with a damaged"][nth % 3];
        assert_eq!(store(b), json!("redundant"), "{what} {name}");
        page.server.mend();
        site.write(name, &bytes);
        nothing_is_stored(b);
    }
    recovers(&page, "the page once all is whole");
}

#[test]
fn a_wrong_hash_in_the_list() {
    let site = Site::new();
    let worker = site.service_worker();
    let at = worker.find("_bg.wasm\", \"").expect("a hash") + "_bg.wasm\", \"".len();
    let other = if worker.as_bytes()[at] == b'0' {
        "1"
    } else {
        "0"
    };
    site.write(
        "sw.js",
        format!("{}{other}{}", &worker[..at], &worker[at + 1..]).as_bytes(),
    );
    let page = site.visit("view=table");
    page.ready();
    page.browser
        .wait("the page to say that it is not stored", NOT_OFFLINE);
    assert_eq!(page.count(), "120 events");
}

#[test]
fn a_worker_that_dies_can_be_asked_again() {
    let site = Site::new();
    let name = &site.asset("comparer", ".wasm");
    let bytes = site.read(name);
    site.write(name, b"no module");
    let page = site.visit("view=table");
    page.ready();
    let b = &page.browser;
    page.browser
        .run("location.hash = 'view=plans&plans=us-28,draft-20'");
    b.wait(
        "words",
        "[...document.querySelectorAll('.plans [role=alert], .plans .is-error')].some((e) => e.innerText.length > 20)",
    );
    site.write(name, &bytes);
    b.click_words(".plans", "Compare again");
    b.wait(
        "the comparison",
        "document.querySelector('.plans-table tbody ins')",
    );
}

/// It is a file of its own, fetched when texts that no editor marked are first compared.
#[test]
fn texts_are_compared_without_what_words_mean() {
    const TEXTS: [&str; 2] = [
        include_str!("../../align/ex-combatants/a.txt"),
        include_str!("../../align/ex-combatants/b.txt"),
    ];
    let counts = |site: &Site| {
        let page = site.open("view=plans&plans=us-28,draft-20");
        let b = &page.browser;
        b.wait(
            "the comparison",
            "document.querySelector('.plans-table tbody ins')",
        );
        own_texts::paste(b, &TEXTS);
        own_texts::find_points(b);
        own_texts::compare(b);
        b.wait(
            "the comparison of the texts",
            "document.querySelector('.plans-table')?.innerText.includes('Vocational schools') && document.querySelector('.counts')",
        );
        b.text(".counts")
    };
    let site = Site::new();
    let with = counts(&site);
    site.remove("words/en.bin");
    let without = counts(&site);
    site.write("words/en.bin", b"<!doctype html><title>Not found</title>");
    let with_another_file = counts(&site);
    assert_ne!(with, without);
    assert_eq!(with_another_file, without);
}

#[test]
fn a_part_that_did_not_arrive_can_be_asked_for_again() {
    let site = Site::new();
    let name = &site.asset("demarche", "_plans.wasm");
    let bytes = site.read(name);
    site.remove(name);
    let page = site.open("");
    let b = &page.browser;
    b.run("location.hash = 'view=plans&plans=us-28,draft-20'");
    b.wait(
        "words in the place of the view",
        "document.querySelector('main .part-failed[role=alert]')",
    );
    // The rest of the page works on, and so does another part.
    b.run("location.hash = 'view=table'");
    b.wait("the table", "document.querySelector('main table.events')");
    b.run("location.hash = 'view=plans&plans=us-28,draft-20'");
    b.wait("words again", "document.querySelector('main .part-failed')");
    // Asked for while it is still missing, it is told of once more.
    b.click_words("main .part-failed", "Try again");
    b.wait(
        "words once more",
        "document.querySelector('main .part-failed')",
    );
    site.write(name, &bytes);
    b.click_words("main .part-failed", "Try again");
    b.wait(
        "the comparison",
        "document.querySelector('.plans-table tbody ins')",
    );
    assert_eq!(
        b.eval("document.querySelectorAll('.part-failed').length"),
        json!(0)
    );
}

#[test]
fn what_is_damaged_in_the_browsers_own_store_is_fetched_past_it() {
    let site = Site::new();
    // What has a hash in its name is kept by the browser for ever.
    let page = Page {
        browser: Browser::open(1280, 900),
        server: Server::start(&site.file(""), 0).expect("a server"),
    };
    let b = &page.browser;
    let damage = |end: &str| {
        let name = site.asset("demarche", end);
        let bytes = site.read(&name);
        site.write(&name, b"no module");
        (name, bytes)
    };
    let is_kept = |name: &str| {
        let kept = b.eval_async(&format!(
            "fetch({name:?}).then((answer) => answer.text()).then((text) => text === 'no module')"
        ));
        assert_eq!(kept, json!(true), "{name} is kept as it was");
    };

    // A part of the page.
    let (name, bytes) = damage("_plans.wasm");
    b.goto(&page.address(OPENED));
    page.ready();
    b.run("location.hash = 'view=plans&plans=us-28,draft-20'");
    b.wait(
        "words in the place of the view",
        "document.querySelector('main .part-failed[role=alert]')",
    );
    site.write(&name, &bytes);
    is_kept(&name);
    b.click_words("main .part-failed", "Try again");
    b.wait(
        "the comparison",
        "document.querySelector('.plans-table tbody ins')",
    );

    // The page itself.
    let page = Page {
        browser: Browser::open(1280, 900),
        server: Server::start(&site.file(""), 0).expect("a server"),
    };
    let b = &page.browser;
    let (name, bytes) = damage("_bg.wasm");
    b.goto(&page.address(OPENED));
    b.wait("words", WORDS);
    site.write(&name, &bytes);
    b.reload();
    page.ready();
    assert_eq!(page.count(), "120 events");
}

const TABLE: &str = "date,title\n2025-01-02,One\n2025-01-03,Two\n";

/// Drops a table and says that its columns are right.
fn import(page: &Page) {
    page.drop_file("own.csv", TABLE);
    page.browser
        .wait("the columns", "document.querySelector('.import .button')");
    page.browser.click(".import .button");
}

#[test]
fn a_worker_of_tables_that_cannot_start() {
    let site = Site::new();
    let name = &site.asset("worker", ".wasm");
    let bytes = site.read(name);
    site.write(name, b"no module");
    let page = site.open("view=table");
    page.drop_file("own.csv", TABLE);
    page.browser.wait("words", WORDS);
    assert_eq!(page.count(), "120 events", "what was open stays open");
    site.write(name, &bytes);
    import(&page);
    page.browser.wait(
        "the table",
        "document.querySelector('.count')?.innerText.startsWith('2 ')",
    );
}

#[test]
fn workers_killed_at_their_work() {
    let site = Site::new();
    let page = site.open("view=table");
    let b = &page.browser;
    // Every worker of the page, to be killed.
    b.cdp(
        "Page.addScriptToEvaluateOnNewDocument",
        json!({ "source": "window.workers = []; window.Worker = class extends Worker { constructor(address) { super(address); window.workers.push(this) } }" }),
    );
    b.reload();
    page.ready();
    // Of tables: it dies with an error, as when its memory is full.
    page.drop_file("own.csv", TABLE);
    b.wait("the columns", "document.querySelector('.import .button')");
    b.run("(() => { const worker = window.workers.pop(); worker.terminate(); worker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' })) })()");
    b.wait("words", WORDS);
    assert_eq!(page.count(), "120 events");
    import(&page);
    b.wait(
        "the table",
        "document.querySelector('.count')?.innerText.startsWith('2 ')",
    );
    // It dies without a word: the reader gives it up, and begins again.
    page.drop_file("own.csv", TABLE);
    b.wait("the columns", "document.querySelector('.import .button')");
    b.run("window.workers.pop().terminate()");
    b.click(".import .button");
    b.click_words(".import", "Cancel");
    b.wait("the page", "!document.querySelector('.import')");
    assert!(page.count().starts_with("2 "), "what was open stays open");
    import(&page);
    b.wait("the table again", "!document.querySelector('.import')");
    // Of comparisons.
    b.run("window.stop = setInterval(() => { for (const worker of window.workers.splice(0)) { worker.terminate(); worker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' })) } })");
    b.run("location.hash = 'dossier=dossier.json&view=plans&plans=us-28,draft-20'");
    b.wait("words of the plans", "[...document.querySelectorAll('.plans [role=alert], .plans .is-error')].some((e) => e.innerText.length > 20)");
    b.run("clearInterval(window.stop)");
    b.click_words(".plans", "Compare again");
    b.wait(
        "the comparison",
        "document.querySelector('.plans-table tbody ins')",
    );
}
