//! Nothing leaves the tab, enforced by the browser; and what a dossier says is
//! text, whatever it says.

use demarche_e2e::{Page, Site, own_texts};
use serde_json::json;

/// Keeps every violation of the policy, from before the first script.
const LISTEN: &str = "window.violations = []; document.addEventListener('securitypolicyviolation', \
    (e) => window.violations.push(`${e.violatedDirective} ${e.blockedURI} ${e.sample}`), true);";

fn listen(page: &Page) {
    // Elsewhere the page that is tried does so itself.
    if page.browser.engine().has_devtools() {
        page.browser.cdp(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": LISTEN }),
        );
    }
    page.browser.reload();
    page.ready();
}

/// What was blocked, and what was asked of another server.
fn assert_quiet(page: &Page) {
    let b = &page.browser;
    assert_eq!(b.eval("window.violations"), json!([]));
    let elsewhere = b.eval(
        "performance.getEntriesByType('resource').map((e) => e.name).filter((n) => !n.startsWith(location.origin + '/') && !n.startsWith('blob:' + location.origin))",
    );
    assert_eq!(elsewhere, json!([]));
}

#[test]
fn every_view_keeps_the_policy() {
    let page = Page::open("");
    listen(&page);
    let b = &page.browser;
    for view in [
        "view=table&kind=talks",
        "",
        "view=accounts&point=valdai",
        "view=accounts&accounts=statements&by=speaker",
        "view=table&list=statements",
        "view=positions&asof=2025-12-10",
        "view=plans&plans=us-28,e3-28,draft-20&provision=us-28,6",
        "event=2025-12-19-miami-us-ukraine-europe&group=party",
        "embed=1&view=table",
        "q=peace",
    ] {
        page.go(view);
        assert_quiet(&page);
    }
    page.go("view=plans&plans=us-28,draft-20&provision=us-28,6");
    b.wait(
        "the comparison, by the worker",
        "document.querySelector('.plans-table tbody tr ins')",
    );
    b.wait("the second part", "document.querySelector('.details')");
    b.click(".share-toggle");
    b.wait("the dialog", "document.querySelector('.share .files')");
    // A picture is drawn from a file that the page made itself.
    b.click_words(".share .files", "Picture PNG");
    b.press(&["\u{e00c}"]);
    assert_quiet(&page);
    // A table, through the other worker.
    page.go("view=table");
    page.drop_file(
        "events.csv",
        "date,title,kind\n2025-01-02,One,talks\n2025-01-03,Two,call\n",
    );
    b.wait(
        "the columns",
        "[...document.querySelectorAll('button')].some((e) => e.textContent === 'Show the events')",
    );
    b.click_words(".page", "Show the events");
    b.wait(
        "the table",
        "document.querySelector('.count')?.innerText.startsWith('2 ')",
    );
    assert_quiet(&page);
    // It is kept, and hashed by a worker of its own.
    b.click(".share-toggle");
    b.wait("the dialog", "document.querySelector('.share .kept')");
    b.click_words(".kept", "Keep this file");
    b.wait("it in the list", "document.querySelector('.kept li')");
    b.press(&["\u{e00c}"]);
    b.wait("its hash", "location.hash.includes('of=')");
    assert_quiet(&page);
    // A packed table, a dossier, and what is no such thing.
    b.run("(async () => { const packed = new Response(new Blob(['date,title\\n2025-01-02,One\\n']).stream().pipeThrough(new CompressionStream('gzip'))); \
           const data = new DataTransfer(); data.items.add(new File([await packed.arrayBuffer()], 'events.csv.gz')); \
           document.querySelector('.page').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })) })()");
    b.wait("the columns", "document.querySelector('.import .button')");
    b.click(".import .button");
    b.wait(
        "the packed table",
        "document.querySelector('.count')?.innerText.startsWith('1 ')",
    );
    page.drop_file("small.json", include_str!("../../it/data/small.json"));
    b.wait(
        "the dossier",
        "document.querySelector('.count')?.innerText.startsWith('3 ')",
    );
    page.drop_file("broken.json", "no JSON");
    b.wait("words", "document.querySelector('.note.is-error')");
    assert_quiet(&page);
    // The dossier in a link, with a QR code; and opened from it.
    b.click(".share-toggle");
    b.wait("the link", "document.querySelector('.share-link input')");
    b.run("document.querySelectorAll('.share details').forEach((e) => { e.open = true })");
    assert_quiet(&page);
    let link = b.eval("document.querySelector('.share-link input').value");
    b.goto(link.as_str().unwrap_or_default());
    b.reload();
    page.ready();
    assert_eq!(page.count(), "3 events");
    assert_quiet(&page);
    // What is told about the page, texts of the reader's own, a printed page.
    b.click(".about-toggle");
    b.wait("the dialog", "document.querySelector('dialog[open]')");
    b.press(&["\u{e00c}"]);
    b.click_words(".tabs", "Plans");
    b.wait("the plans", "document.querySelector('.plans-tools')");
    own_texts::paste(
        b,
        &[
            "1. The force has 600,000 soldiers.",
            "1. The force has 800,000 soldiers.",
        ],
    );
    own_texts::find_points(b);
    own_texts::compare(b);
    b.wait("the change", "document.querySelector('.plans-table ins')");
    b.run("window.dispatchEvent(new Event('beforeprint'))");
    b.wait("the foot", "document.querySelector('.print-foot')");
    assert_quiet(&page);
}

#[test]
fn what_the_policy_forbids_is_blocked() {
    let page = Page::open("");
    listen(&page);
    let b = &page.browser;
    // The browser enforces it, and the tests above would see it.
    b.run("fetch('https://example.org/').catch(() => {})");
    b.wait(
        "the request to be blocked",
        "window.violations.some((v) => v.startsWith('connect-src https://example.org'))",
    );
    b.run("document.body.append(Object.assign(document.createElement('img'), { src: 'https://example.org/x.png' }))");
    b.wait(
        "the picture to be blocked",
        "window.violations.some((v) => v.startsWith('img-src'))",
    );
    let refused = |script: &str| {
        b.eval(&format!(
            "(() => {{ try {{ {script}; return false }} catch {{ return true }} }})()"
        ))
    };
    assert_eq!(refused("document.body.innerHTML = '<b>x</b>'"), json!(true));
    assert_eq!(refused("new Worker('/elsewhere.js')"), json!(true));
    assert_eq!(
        refused("document.body.setAttribute('onclick', 'window.ran = 1')"),
        json!(true)
    );
    // In a turn of its own: what a driver runs itself may do more than the page.
    b.run("setTimeout(() => { try { eval('window.ran = 1') } catch { window.refused = true } })");
    b.wait("code of a text to be refused", "window.refused");
    assert_eq!(b.eval("window.ran ?? null"), json!(null));
}

#[test]
fn workers_have_the_policy_of_the_page() {
    // The server of these tests sends no policy with a script, as many do.
    let site = Site::new();
    for key in ["worker", "workbook", "comparer", "drafter"] {
        site.write(
            &site.asset(key, ".js"),
            b"self.wasm_bindgen = async () => {}; const seen = []; addEventListener('securitypolicyviolation', (e) => seen.push(e.violatedDirective));\
              onmessage = async () => { \
                const got = await fetch('https://example.org/').then(() => 'an answer', () => 'nothing'); \
                let code = 'refused'; try { code = eval('1') } catch {} \
                let other = 'refused'; try { importScripts(new URL('boot.js', self.file)); other = 'loaded' } catch {} \
                await new Promise((done) => setTimeout(done, 100)); \
                postMessage([got, code, other, seen.includes('connect-src')]) }",
        );
    }
    let page = site.open("");
    for key in ["worker", "workbook", "comparer", "drafter"] {
        let said = page.browser.eval_async(&format!(
            "new Promise((answer, fail) => {{ const worker = startWorker('{key}'); worker.onmessage = (m) => answer(m.data); worker.onerror = (e) => fail(e.message); worker.postMessage(1) }})"
        ));
        assert_eq!(
            said,
            json!(["nothing", "refused", "refused", true]),
            "{key}"
        );
    }
}

/// What a hostile dossier would have the page do.
const HOSTILE: [&str; 6] = [
    "<img src=x onerror='window.ran=1'><script>window.ran=1</script>",
    "\" onmouseover=\"window.ran=1\" x=\"",
    "\u{202e}txet desrever\u{202c} \u{2066}\u{2067}",
    "{{constructor.constructor('window.ran=1')()}}",
    "javascript:window.ran=1",
    "</title><style>*{display:none}</style>",
];

#[test]
fn a_hostile_dossier_is_text() {
    let small = include_str!("../../it/data/small.json");
    let mut dossier: serde_json::Value = serde_json::from_str(small).expect("JSON");
    let mut nth = 0;
    let mut next = || {
        nth += 1;
        format!("{} {}", HOSTILE[nth % HOSTILE.len()], nth)
    };
    for list in [
        "events",
        "statements",
        "plans",
        "sources",
        "actors",
        "channels",
        "topics",
        "disagreements",
    ] {
        for record in dossier[list].as_array_mut().expect("a list") {
            for key in [
                "title",
                "summary",
                "name",
                "text",
                "quote",
                "publisher",
                "description",
                "status",
                "short",
            ] {
                if record[key].is_string() {
                    record[key] = json!(next());
                }
            }
            if list == "sources" {
                record["url"] = json!("https://b\u{0430}nk.example/<script>?q=\"><img src=x>");
            }
            for provision in record["provisions"].as_array_mut().into_iter().flatten() {
                provision["title"] = json!(next());
                provision["text"] = json!(next());
            }
        }
    }
    dossier["metadata"]["title"] = json!(format!("{} a title", HOSTILE[0]));
    dossier["events"][0]["title"] = json!("x".repeat(1_000_000));
    // Half of a surrogate pair, which JSON can write and no text can hold.
    let halved = dossier
        .to_string()
        .replacen("\"summary\":\"", "\"summary\":\"\\ud800 ", 1);
    let site = Site::with(&[
        ("hostile.json", dossier.to_string().as_bytes()),
        ("surrogates.json", halved.as_bytes()),
    ]);
    for file in ["hostile.json", "surrogates.json"] {
        let page = site.open(&format!("dossier={file}&view=table"));
        listen(&page);
        let b = &page.browser;
        for view in [
            "view=table",
            "",
            "view=plans",
            "view=positions",
            "event=meeting",
            "statement=unfair",
        ] {
            page.go(&format!("dossier={file}&{view}"));
            assert_quiet(&page);
        }
        // It is this dossier that is shown, in its own words.
        assert!(page.count().starts_with("3 "), "{}", page.count());
        assert_eq!(b.count(".note.is-error"), 0);
        assert_eq!(b.text("h1"), format!("{} a title", HOSTILE[0]));
        for (open, of) in [
            (".share-toggle", ".share .files"),
            (".about-toggle", "dialog[open]"),
        ] {
            b.click(open);
            b.wait("the dialog", &format!("document.querySelector('{of}')"));
            b.press(&["\u{e00c}"]);
        }
        b.run("window.dispatchEvent(new Event('beforeprint'))");
        b.wait("the foot", "document.querySelector('.print-foot')");
        assert_quiet(&page);
        assert_eq!(b.eval("window.ran ?? null"), json!(null));
        assert_eq!(b.count("body img, main script, body style, body iframe"), 0);
        let links = b.eval(
            "[...document.querySelectorAll('a')].map((a) => new URL(a.getAttribute('href'), location).protocol).filter((p) => p !== 'http:' && p !== 'https:')",
        );
        assert_eq!(links, json!([]));
        assert_eq!(
            b.eval("document.documentElement.scrollWidth <= innerWidth + 1"),
            json!(true),
            "a huge title stays in its place"
        );
    }
}

#[test]
fn sources_open_apart_and_name_their_host() {
    let page = Page::open("event=2025-12-19-miami-us-ukraine-europe");
    let b = &page.browser;
    b.wait(
        "sources",
        "document.querySelector('.event-details .sources a')",
    );
    assert_eq!(b.count(".note"), 0);
    let odd = b.eval(
        "[...document.querySelectorAll('.sources a')].filter((a) => a.rel !== 'noopener noreferrer' || a.target !== '_blank' \
         || a.nextElementSibling.textContent.trim() !== a.host.replace(/^www\\./, '') + ' ↗').map((a) => a.href)",
    );
    assert_eq!(odd, json!([]));
    assert!(b.count(".sources a") > 0);
    page.finish();
}

#[test]
fn no_host_seems_another() {
    let mut dossier: serde_json::Value =
        serde_json::from_str(include_str!("../../it/data/small.json")).expect("JSON");
    // A letter of another script: it is not the bank that it seems.
    dossier["sources"][0]["url"] = json!("https://b\u{0430}nk.example/x");
    let mut table = String::from("date,title,url\n");
    for (nth, url) in [
        "https://bank.example@elsewhere.example/",
        "https:///elsewhere.example/",
        "https://elsewhere.example\\\\.bank.example/",
        "https://\u{202e}moc.knab/",
        "javascript:alert(1)",
        "https://fine.example/x",
    ]
    .iter()
    .enumerate()
    {
        table += &format!("2025-01-0{},Event {nth},{url}\n", nth + 1);
    }
    let site = Site::with(&[
        ("other.json", dossier.to_string().as_bytes()),
        ("events.csv", table.as_bytes()),
    ]);
    let page = site.open("dossier=other.json&event=meeting");
    let b = &page.browser;
    b.wait("sources", "document.querySelector('.details .sources a')");
    assert!(
        b.text(".details").contains("xn--bnk-6cd.example ↗"),
        "{}",
        b.text(".details")
    );
    page.go("dossier=events.csv&view=table");
    b.wait(
        "the table",
        "document.querySelector('.count').innerText.startsWith('6 ')",
    );
    let mut out = Vec::new();
    for nth in 0..6 {
        b.click_words("table.events", &format!("Event {nth}"));
        b.wait(
            "it",
            &format!(
                "document.querySelector('.event-details h2')?.innerText.includes('Event {nth}')"
            ),
        );
        let links =
            b.eval("[...document.querySelectorAll('.event-details a[target]')].map((a) => a.href)");
        out.extend(links.as_array().cloned().unwrap_or_default());
    }
    assert_eq!(json!(out), json!(["https://fine.example/x"]));
}
