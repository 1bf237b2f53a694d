//! Every view and state of the page, each with what leads to it: for the pictures of all of them
//! (`cargo xtask pictures`), and for the tests of what must hold in each.

use crate::{Browser, Page, Site, dossiers};
use serde_json::json;
use xtask::server::Fault;

/// The part of the window that has a picture: height by width.
fn height(width: u32) -> u32 {
    match width {
        ..720 => 844,
        720..1500 => 900,
        _ => 1000,
    }
}

/// What is wrong around the page when it is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Around {
    /// Nothing.
    Well,
    /// The dossier does not come, and nobody says so.
    Silent,
    /// The server cannot send the dossier.
    Sick,
    /// The page was stored, and there is no network.
    Offline,
}

/// A view or a state of the page.
#[derive(Clone, Copy)]
pub struct Look {
    /// Its name.
    pub name: &'static str,
    /// The fragment that it is opened with.
    pub fragment: &'static str,
    /// What is wrong around it.
    pub around: Around,
    /// Whether the system asks for few colours of its own.
    pub has_forced_colours: bool,
    /// What a reader does then.
    then: fn(&Page),
}

impl Look {
    const fn at(name: &'static str, fragment: &'static str) -> Look {
        Look {
            name,
            fragment,
            around: Around::Well,
            has_forced_colours: false,
            then: |_| {},
        }
    }

    const fn then(mut self, then: fn(&Page)) -> Look {
        self.then = then;
        self
    }

    const fn around(mut self, around: Around) -> Look {
        self.around = around;
        self
    }

    const fn in_forced_colours(mut self) -> Look {
        self.has_forced_colours = true;
        self
    }

    /// Opens the page and brings it there, in a browser of its own.
    pub fn open(&self, site: &Site, width: u32) -> Page {
        let mut page = Page {
            browser: Browser::open(width, height(width)),
            server: site.serve(),
        };
        if self.around == Around::Offline {
            page.browser.goto(&page.address(self.fragment));
            page.ready();
            page.stored();
            page.server.stop();
        }
        let fault = match self.around {
            Around::Silent => Some(Fault::Silent),
            Around::Sick => Some(Fault::Sick),
            Around::Well | Around::Offline => None,
        };
        if let Some(fault) = fault {
            let named = self.fragment.strip_prefix("dossier=");
            let file = named.and_then(|named| named.split('&').next());
            page.server
                .break_file(fault, file.unwrap_or("dossier.json"));
        }
        self.show(&page, width);
        page
    }

    /// Shows it anew in an open page, in a window of this width.
    pub fn show(&self, page: &Page, width: u32) {
        let b = &page.browser;
        b.cdp(
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": width, "height": height(width), "deviceScaleFactor": 1, "mobile": false }),
        );
        // They take room on some systems and none on others.
        b.cdp("Emulation.setScrollbarsHidden", json!({ "hidden": true }));
        self.in_scheme(page, "light");
        // What was told and opened before goes.
        b.goto("about:blank");
        b.goto(&page.address(self.fragment));
        match self.around {
            Around::Silent => b.wait("words", "document.querySelector('.opening, .waiting')"),
            Around::Sick => b.wait("words", "document.querySelector('.note.is-error')"),
            Around::Well | Around::Offline => {
                page.ready();
                b.wait(
                    "the view",
                    "document.querySelector('main').children.length > 0 && !document.querySelector('.computing')",
                );
            }
        }
        (self.then)(page);
        b.wait(
            "movements to end",
            "document.getAnimations().every((one) => one.playState === 'finished')",
        );
    }

    /// Changes between `light` and `dark`.
    pub fn in_scheme(&self, page: &Page, scheme: &str) {
        let forced = if self.has_forced_colours {
            "active"
        } else {
            "none"
        };
        page.browser.cdp(
            "Emulation.setEmulatedMedia",
            json!({ "features": [
                { "name": "prefers-color-scheme", "value": scheme },
                { "name": "forced-colors", "value": forced },
            ] }),
        );
    }
}

/// The page with the dossiers of all states beside it.
pub fn site() -> Site {
    let dossiers = dossiers::all();
    let files: Vec<(&str, &[u8])> = (dossiers.iter())
        .map(|(name, bytes)| (*name, &**bytes))
        .collect();
    Site::with(&files)
}

fn opens_filters(page: &Page) {
    // Wide windows keep them as they were left.
    if page.browser.count(".filters") == 0 {
        page.open_filters();
    }
}

fn opens_about(page: &Page) {
    page.browser.click("h1 .about-toggle");
    page.browser
        .wait("the dialog", "document.querySelector('dialog[open] h2')");
}

fn opens_keys(page: &Page) {
    page.browser.click(".menu-toggle");
    page.browser.click(".keys-toggle");
    page.browser
        .wait("the dialog", "document.querySelector('dialog[open] dl')");
}

fn drops_what_is_no_dossier(page: &Page) {
    page.drop_file("talks.json", "{ \"demarche\": 1, \"events\": [ }");
    page.browser
        .wait("the refusal", "document.querySelector('.note.is-error')");
}

fn drops_a_table(page: &Page) {
    page.drop_file("events.csv", dossiers::TABLE);
    page.browser
        .wait("the columns", "document.querySelector('.import .button')");
}

fn opens_a_table(page: &Page) {
    drops_a_table(page);
    page.browser.click(".import .button");
    page.browser.wait(
        "the table",
        "document.querySelector('h1').innerText.includes('events.csv') && !document.querySelector('.import')",
    );
    page.ready();
}

/// Finds drafts in an article, whatever language is spoken.
fn reads_an_article(page: &Page) {
    let b = &page.browser;
    b.click(".menu-toggle");
    // To edit is the first of the two that write.
    b.click(".menu .popover > li:nth-child(5) button");
    b.click(".edit-from-article");
    b.wait("the entry", "document.querySelector('#art-text')");
    b.run(&format!(
        "(() => {{ const of = document.querySelector('#art-text'); of.value = {}; of.dispatchEvent(new Event('input', {{ bubbles: true }})) }})()",
        json!(include_str!("../../it/data/article.txt"))
    ));
    b.click(".art-read");
    b.wait("drafts", "document.querySelector('.art-draft')");
}

/// The views and the dialogs.
pub const VIEWS: [Look; 18] = [
    Look::at("from-article", "view=timeline").then(reads_an_article),
    Look::at("overview", ""),
    Look::at("timeline", "view=timeline"),
    Look::at(
        "timeline-selected",
        "view=timeline&event=2025-12-29-valdai-claim",
    ),
    Look::at("timeline-filters", "view=timeline").then(opens_filters),
    Look::at("plans-glance", "view=plans&read=glance"),
    Look::at("plans-points", "view=plans"),
    Look::at(
        "plans-provision",
        "view=plans&plans=us-28,draft-20&provision=us-28,14",
    ),
    Look::at("accounts", "view=accounts"),
    Look::at("accounts-feed", "view=accounts&accounts=statements"),
    Look::at("positions", "view=positions"),
    Look::at("positions-cell", "view=positions&position=russia,territory"),
    Look::at("table", "view=table"),
    Look::at("table-statements", "view=table&list=statements"),
    Look::at("embedded", "embed=1&view=plans&read=glance"),
    Look::at("share", "view=timeline").then(|page| page.open_share()),
    Look::at("about", "view=timeline").then(opens_about),
    Look::at("keys", "view=timeline").then(opens_keys),
];

/// What stands where something is missing, wrong, early or much.
pub const STATES: [Look; 39] = [
    Look::at(
        "nothing-found",
        "view=timeline&party=russia&channel=eu-internal&kind=call",
    ),
    Look::at("nothing-found-words", "view=accounts&q=Minsk III"),
    Look::at("nothing-found-plans", "view=plans&q=Minsk III"),
    Look::at("nothing-found-positions", "view=positions&q=Minsk III"),
    Look::at("as-of", "view=overview&asof=2025-12-10"),
    Look::at("as-of-plans", "view=plans&asof=2025-12-10"),
    Look::at("as-of-nothing", "view=timeline&asof=2020-01-01"),
    Look::at(
        "old-link",
        "view=timeline&lanes=party&event=2025-12-20-no-such-event",
    ),
    Look::at("refused", "view=timeline").then(drops_what_is_no_dossier),
    Look::at("loading", "view=timeline").around(Around::Silent),
    Look::at("loading-other", "dossier=only-events.json").around(Around::Silent),
    Look::at("failed", "view=timeline").around(Around::Sick),
    Look::at("offline", "view=timeline").around(Around::Offline),
    Look::at("errors", "dossier=errors.json"),
    Look::at("errors-listed", "dossier=errors.json").then(opens_about),
    Look::at("only-events", "dossier=only-events.json"),
    Look::at("only-events-plans", "dossier=only-events.json&view=plans"),
    Look::at(
        "only-events-accounts",
        "dossier=only-events.json&view=accounts",
    ),
    Look::at("only-plans", "dossier=only-plans.json"),
    Look::at(
        "only-plans-timeline",
        "dossier=only-plans.json&view=timeline",
    ),
    Look::at(
        "only-plans-positions",
        "dossier=only-plans.json&view=positions",
    ),
    Look::at("one-plan", "dossier=one-plan.json&view=plans"),
    Look::at(
        "one-plan-glance",
        "dossier=one-plan.json&view=plans&read=glance",
    ),
    Look::at(
        "topics-glance",
        "dossier=topics-60.json&view=plans&read=glance",
    ),
    Look::at("topics-positions", "dossier=topics-60.json&view=positions"),
    Look::at("long-titles", "dossier=long-titles.json"),
    Look::at(
        "long-titles-timeline",
        "dossier=long-titles.json&view=timeline&event=2025-12-29-valdai-claim",
    ),
    Look::at("long-titles-plans", "dossier=long-titles.json&view=plans"),
    Look::at(
        "long-titles-accounts",
        "dossier=long-titles.json&view=accounts",
    ),
    Look::at("right-to-left", "dossier=right-to-left.json"),
    Look::at(
        "right-to-left-timeline",
        "dossier=right-to-left.json&view=timeline&event=2025-12-29-valdai-claim",
    ),
    Look::at(
        "right-to-left-plans",
        "dossier=right-to-left.json&view=plans",
    ),
    Look::at(
        "right-to-left-accounts",
        "dossier=right-to-left.json&view=accounts",
    ),
    Look::at("own-table", "view=timeline").then(opens_a_table),
    Look::at("own-table-asked", "view=timeline").then(drops_a_table),
    Look::at("forced-colours", "").in_forced_colours(),
    Look::at(
        "forced-colours-timeline",
        "view=timeline&event=2025-12-29-valdai-claim",
    )
    .in_forced_colours(),
    Look::at("forced-colours-plans", "view=plans").in_forced_colours(),
    Look::at("forced-colours-positions", "view=positions").in_forced_colours(),
];

/// The views in the languages that ask most of a page: one that runs from right to left, and one
/// that is longer than any.
pub const LANGUAGES: [Look; 24] = [
    Look::at("ar-from-article", "view=timeline&lang=ar").then(reads_an_article),
    Look::at("xx-from-article", "view=timeline&lang=xx").then(reads_an_article),
    Look::at("ar-overview", "view=overview&lang=ar"),
    Look::at("ar-timeline", "view=timeline&lang=ar"),
    Look::at(
        "ar-timeline-selected",
        "view=timeline&event=2025-12-29-valdai-claim&lang=ar",
    ),
    Look::at("ar-timeline-filters", "view=timeline&lang=ar").then(opens_filters),
    Look::at("ar-plans-glance", "view=plans&read=glance&lang=ar"),
    Look::at("ar-plans-points", "view=plans&lang=ar"),
    Look::at("ar-accounts", "view=accounts&lang=ar"),
    Look::at("ar-positions", "view=positions&lang=ar"),
    Look::at("ar-table", "view=table&lang=ar"),
    Look::at("ar-share", "view=timeline&lang=ar").then(|page| page.open_share()),
    Look::at("ar-keys", "view=timeline&lang=ar").then(opens_keys),
    Look::at("xx-overview", "view=overview&lang=xx"),
    Look::at("xx-timeline", "view=timeline&lang=xx"),
    Look::at(
        "xx-timeline-selected",
        "view=timeline&event=2025-12-29-valdai-claim&lang=xx",
    ),
    Look::at("xx-timeline-filters", "view=timeline&lang=xx").then(opens_filters),
    Look::at("xx-plans-glance", "view=plans&read=glance&lang=xx"),
    Look::at("xx-plans-points", "view=plans&lang=xx"),
    Look::at("xx-accounts", "view=accounts&lang=xx"),
    Look::at("xx-positions", "view=positions&lang=xx"),
    Look::at("xx-table", "view=table&lang=xx"),
    Look::at("xx-share", "view=timeline&lang=xx").then(|page| page.open_share()),
    Look::at("xx-keys", "view=timeline&lang=xx").then(opens_keys),
];

/// The view or state of this name.
pub fn named(name: &str) -> Look {
    let found = all().find(|look| look.name == name);
    found.unwrap_or_else(|| panic!("there is no view or state {name}"))
}

/// All of them.
pub fn all() -> impl Iterator<Item = Look> {
    VIEWS.into_iter().chain(STATES).chain(LANGUAGES)
}
