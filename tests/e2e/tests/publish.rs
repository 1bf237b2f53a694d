//! What can be read before the page runs and without it, what takes its place, and sites
//! that show another dossier.

use demarche_e2e::{Browser, Page, SMALL, Site, dist};
use serde_json::{Value, json};
use std::{
    env, fs,
    path::PathBuf,
    sync::atomic::{AtomicUsize, Ordering},
};
use xtask::server::Server;

/// A site that `demarche publish` laid out; its folder goes when it is dropped.
struct Published(PathBuf);

impl Published {
    fn new(dossier: &str) -> Published {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder =
            env::temp_dir().join(format!("demarche-published-{}-{count}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        let (file, site) = (folder.join("river.json"), folder.join("site"));
        fs::write(&file, dossier).expect("a dossier");
        let args = [
            "publish".into(),
            file.into(),
            "--page".into(),
            dist().into(),
            "-o".into(),
            site.into(),
            "--address=https://example.org/river/".into(),
        ];
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let status = demarche::command::run(&args, &mut out, &mut err).expect("words");
        assert_eq!(status, 0, "{}", String::from_utf8_lossy(&err));
        Published(folder)
    }

    fn site(&self) -> PathBuf {
        self.0.join("site")
    }
}

impl Drop for Published {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}

/// What is seen of a selector.
fn seen(b: &Browser, selector: &str) -> Value {
    b.eval(&format!(
        "[...document.querySelectorAll({selector:?})].filter((e) => e.checkVisibility({{ visibilityProperty: true }})).map((e) => e.innerText.trim()).join('\\n')"
    ))
}

fn words(b: &Browser) -> String {
    b.text("body")
}

/// The page with code that does nothing: as it is seen before its own arrives.
fn before_it_runs(fragment: &str, width: u32, height: u32, scheme: &str) -> (Site, Page) {
    let site = Site::new();
    let code = site.asset("demarche", ".js");
    site.write(&code, b"export default async () => {};");
    let page = Page {
        browser: Browser::open(width, height),
        server: site.serve(),
    };
    page.browser.cdp(
        "Emulation.setEmulatedMedia",
        json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] }),
    );
    page.browser.goto(&page.address(fragment));
    (site, page)
}

#[test]
fn another_dossier_is_readable_without_scripts_and_works_without_a_network() {
    let dossier = SMALL.replace("Talks on the river", "Talks on the other river");
    let published = Published::new(&dossier);
    let mut page = Page {
        browser: Browser::open(390, 844),
        server: Server::start(&published.site(), 0).expect("a server"),
    };
    let b = &page.browser;
    b.cdp(
        "Emulation.setScriptExecutionDisabled",
        json!({ "value": true }),
    );
    b.goto(&page.address(""));
    let text = words(b);
    for part in [
        "Talks on the other river",
        "A made-up example.",
        "12 March 2025 · Direct · Talks",
        "The mayors meet",
        "They spoke for two hours.",
        "14 March 2025 (uncertain) · Direct",
        "Disputed: a party concerned contests it.",
        "Mayors meet example.org",
        "First draft",
        "2 points on record",
        "Without JavaScript",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(
        !text.contains("Ukraine") && !text.contains("Copy link") && !text.contains("Loading"),
        "{text}"
    );
    assert_eq!(
        b.eval("document.querySelector('link[rel=canonical]').href"),
        json!("https://example.org/river/")
    );
    assert_eq!(
        b.eval("document.querySelector('meta[property=\"og:image\"]').content"),
        json!("https://example.org/river/preview.png")
    );
    let over = b.eval("document.documentElement.scrollWidth - innerWidth");
    assert!(over.as_i64() <= Some(0), "{over} px too wide");

    // With scripts the page takes its place, with the policy kept.
    b.cdp(
        "Emulation.setScriptExecutionDisabled",
        json!({ "value": false }),
    );
    b.cdp(
        "Page.addScriptToEvaluateOnNewDocument",
        json!({ "source": "window.violations = []; document.addEventListener('securitypolicyviolation', (e) => window.violations.push(e.violatedDirective), true)" }),
    );
    b.reload();
    page.ready();
    assert_eq!(page.count(), "3 events");
    assert_eq!(b.count("#readable"), 0);
    assert_eq!(b.eval("window.violations"), json!([]));
    assert_eq!(
        b.eval("JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent).name"),
        json!("Talks on the other river")
    );
    page.stored();
    page.server.stop();
    page.browser.reload();
    page.ready();
    assert_eq!(page.count(), "3 events");
    assert_eq!(page.browser.text("h1"), "Talks on the other river");
    // What is stored is readable as well before it runs.
    let stored = page.browser.eval_async("fetch('./').then((r) => r.text())");
    assert!(
        stored
            .as_str()
            .unwrap_or_default()
            .contains("The mayors meet")
    );
}

/// Keeps how much moved, and where what stays is seen in every frame.
const WATCH: &str = "window.moved = 0; window.places = {}; \
    new PerformanceObserver((list) => { for (const e of list.getEntries()) window.moved += e.value }).observe({ type: 'layout-shift', buffered: true }); \
    const look = () => { for (const selector of ['.brand', 'h1 .title', '.tabs', '.bar', '.time-control', '.dossier-summary']) \
      for (const e of document.querySelectorAll(selector)) { const { x, y, width, height } = e.getBoundingClientRect(); \
        if (width && e.checkVisibility({ visibilityProperty: true })) (window.places[selector] ??= new Set()).add([x, y, width, height].map(Math.round).join()) } \
      requestAnimationFrame(look) }; \
    requestAnimationFrame(look)";

#[test]
fn nothing_moves_when_the_page_takes_its_place() {
    for (width, height) in [(390, 844), (1280, 900)] {
        for (fragment, drawn) in [
            ("", ".dossier-overview .turns"),
            ("view=timeline", ".surface, .days"),
            ("view=plans", ".plans-table tbody tr"),
        ] {
            let page = Page {
                browser: Browser::open(width, height),
                server: Server::start(&dist(), 0).expect("a server"),
            };
            let b = &page.browser;
            b.cdp(
                "Page.addScriptToEvaluateOnNewDocument",
                json!({ "source": WATCH }),
            );
            b.goto(&page.address(fragment));
            page.ready();
            b.wait("the view", &format!("document.querySelector({drawn:?})"));
            page.stored();
            let moved = b.eval("window.moved").as_f64().unwrap_or(f64::MAX);
            println!("{width} px, #{fragment}: moved {moved:.4}");
            assert!(moved <= 0.02, "{width} px, #{fragment}: {moved}");
            let places =
                b.eval("Object.entries(window.places).map(([of, places]) => [of, [...places]])");
            let places = places.as_array().expect("places");
            assert!(places.len() >= 4, "{places:?}");
            for place in places {
                assert_eq!(
                    place[1].as_array().map(Vec::len),
                    Some(1),
                    "{width} px, #{fragment}: {place}"
                );
            }
            page.finish();
        }
    }
}

#[test]
fn what_is_read_first_is_true_of_the_address() {
    let (_site, page) = before_it_runs("", 1280, 900, "light");
    let b = &page.browser;
    let show = |fragment: &str| {
        b.run(&format!("location.hash = {fragment:?}"));
        b.wait(
            "the address",
            &format!("location.hash.slice(1) === {fragment:?}"),
        );
        b.eval_async("new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))");
        (
            seen(b, "h1").as_str().unwrap_or_default().to_owned(),
            seen(b, "#readable h2"),
            seen(b, ".tabs [aria-current]"),
        )
    };
    let title = "Peace talks on Ukraine, November 2025 – May 2026";
    let dossier = |heads: &str, tab: &str| (title.to_owned(), json!(heads), json!(tab));
    assert_eq!(
        show("view=overview"),
        dossier(
            &format!("{title}\nNewest turns\nPlans, in order of time"),
            "Overview"
        )
    );
    assert_eq!(
        show("view=plans"),
        dossier("Plans, in order of time", "Plans")
    );
    assert_eq!(
        show("view=plans&read=glance"),
        dossier("Plans, in order of time", "Plans")
    );
    assert_eq!(show("view=timeline"), dossier("Newest turns", "Timeline"));
    assert_eq!(show("view=accounts"), dossier("", "Accounts"));
    assert_eq!(show("view=table"), dossier("Newest turns", "Table"));
    assert_eq!(show("view=positions"), dossier("", "Positions"));
    assert_eq!(show("view=plans&plans=us-28,e3-28"), dossier("", "Plans"));
    assert_eq!(show("asof=2025-12-01"), dossier("", "Timeline"));
    for other in [
        "dossier=other.json",
        "%64ossier=other.csv",
        "view=plans&embed=1",
        "data=abc",
        "q=%",
    ] {
        assert_eq!(
            show(other),
            ("Demarche".to_owned(), json!(""), json!("")),
            "{other}"
        );
    }
    b.run("history.replaceState(7, '', '#'); dispatchEvent(new Event('hashchange'))");
    assert_eq!(seen(b, "h1"), json!("Demarche"));
}

#[test]
fn what_is_read_first_is_for_everyone() {
    let axe = env::var("DEMARCHE_AXE")
        .expect("DEMARCHE_AXE names axe-core; run these tests by `cargo xtask test`");
    let axe = fs::read_to_string(axe).expect("axe-core");
    for (width, height, scheme) in [
        (390, 844, "light"),
        (1280, 900, "dark"),
        (360, 740, "dark"),
        (1280, 900, "light"),
    ] {
        let (_site, page) = before_it_runs("", width, height, scheme);
        let b = &page.browser;
        b.run(&axe);
        for fragment in ["", "view=plans", "event=x", "dossier=x.json"] {
            b.run(&format!("location.hash = {fragment:?}"));
            b.eval_async(
                "new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))",
            );
            let result = b.eval_async("axe.run(document, { resultTypes: ['violations'] })");
            assert_eq!(
                result["violations"],
                json!([]),
                "{width} px, {scheme}, #{fragment}"
            );
            let over = b.eval("document.documentElement.scrollWidth - innerWidth");
            assert!(
                over.as_i64() <= Some(0),
                "{width} px, #{fragment}: {over} px too wide"
            );
        }
    }
}

#[test]
fn a_page_that_cannot_start_can_still_be_read() {
    let site = Site::new();
    site.write(&site.asset("demarche", "_bg.wasm"), b"no module");
    let page = site.visit("");
    let b = &page.browser;
    b.wait("words", "document.querySelector('#readable [role=alert]')");
    assert!(
        b.text("#readable [role=alert]")
            .contains("The page could not start.")
    );
    assert!(
        words(b).contains("Trump announces a three-day truce"),
        "{}",
        words(b)
    );
    let page = site.visit("dossier=other.json");
    let b = &page.browser;
    b.wait("words", "document.querySelector('.opening [role=alert]')");
    assert_eq!(seen(b, "h1"), json!("Demarche could not start"));
}
