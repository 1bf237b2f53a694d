//! Without a network, after the first load; and newer versions.

use demarche_e2e::{
    Page, Site,
    files::catch_files,
    own_texts,
    stored::{offered, take},
};
use serde_json::json;

/// Saves what is shown in every form, of which there are some at least.
fn save_all(page: &Page, at_least: u64) {
    let b = &page.browser;
    let files = "[...document.querySelectorAll('.share .files button')].filter((e) => !e.innerText.startsWith('Print'))";
    let count = b.eval(&format!("{files}.length")).as_u64().unwrap_or(0);
    assert!(count >= at_least, "{count}");
    for nth in 0..count {
        b.run(&format!("window.kept.length = 0; {files}[{nth}].click()"));
        b.wait(
            &format!("file {nth}"),
            "window.kept.length === 1 && window.kept[0].size > 100",
        );
    }
}

fn in_new_tab(page: &Page, fragment: &str) {
    page.browser.new_tab();
    page.browser.goto(&page.address(fragment));
    page.ready();
}

#[test]
fn everything_works_with_the_network_cut() {
    let mut page = Page::open("view=timeline");
    page.stored();
    page.server.stop();
    let b = &page.browser;
    b.reload();
    page.ready();
    b.wait(
        "the timeline",
        "document.querySelectorAll('.timeline .mark').length > 20",
    );
    assert_eq!(page.count(), "120 events");

    // Any deep link, in a new tab; what computes in the background as well.
    in_new_tab(
        &page,
        "view=plans&plans=us-28,e3-28&topic=armed-forces-size",
    );
    b.wait("plans", "document.querySelector('.plans-table tbody tr')");
    let row = b.text(".plans-table tbody").replace('\n', " ");
    assert!(
        row.contains("600,000 →") && row.contains("800,000 personnel, +33 %"),
        "{row}"
    );
    b.click_words(".tabs", "Positions");
    b.wait("positions", "document.querySelector('.positions td.cell')");
    in_new_tab(
        &page,
        "event=2025-12-19-miami-us-ukraine-europe&asof=2025-12-25",
    );
    b.wait("an event", "document.querySelector('.event-details h2')");
    assert_eq!(b.count(".note"), 0, "{}", b.text(".note"));
    in_new_tab(&page, "embed=1&view=table&kind=talks");
    assert!(b.count("table tbody tr") > 3);

    // Every export of what is shown, pictures and a citation with them.
    in_new_tab(&page, "view=plans&plans=us-28,draft-20&provision=us-28,6");
    b.wait(
        "the comparison",
        "document.querySelector('.plans-table tbody ins')",
    );
    b.wait("the citation", "document.querySelector('.citation')");
    catch_files(&page);
    page.open_share();
    save_all(&page, 5);
    b.press(&["\u{e00c}"]);
    in_new_tab(&page, "view=table&kind=talks");
    catch_files(&page);
    page.open_share();
    save_all(&page, 5);
    in_new_tab(&page, "view=plans&plans=us-28,draft-20");

    // Texts of the reader's own, compared.
    own_texts::paste(
        b,
        &[
            "1. The force has 600,000 soldiers.",
            "1. The force has 800,000 soldiers.",
        ],
    );
    own_texts::find_points(b);
    own_texts::compare(b);
    b.wait(
        "what changed",
        "[...document.querySelectorAll('.plans-table tbody')].some((e) => e.innerText.includes('+33 %'))",
    );
    // They travel in a link, which opens in a new tab.
    page.open_share();
    b.wait("the link", "document.querySelector('.share-link input')");
    let link = b.eval("document.querySelector('.share-link input').value");
    b.new_tab();
    b.goto(link.as_str().unwrap_or_default());
    page.ready();
    b.wait(
        "the texts of the link",
        "[...document.querySelectorAll('.plans-table tbody')].some((e) => e.innerText.includes('+33 %'))",
    );

    // A dossier and a table of the reader's own; kept, and opened in a new tab.
    in_new_tab(&page, "view=table");
    page.drop_small();
    page.open_share();
    b.click_words(".kept", "Keep");
    b.wait(
        "it in the list",
        "document.querySelectorAll('.kept li').length === 1",
    );
    in_new_tab(&page, "view=table");
    page.open_share();
    b.wait("the list", "document.querySelector('.kept li')");
    b.click_words(".kept", "Open");
    b.wait(
        "the kept dossier",
        "document.querySelector('.count')?.innerText.startsWith('3 ')",
    );
    in_new_tab(&page, "view=table");
    page.drop_file("own.csv", "date,title\n2025-01-02,One\n2025-01-03,Two\n");
    b.wait("the columns", "document.querySelector('.import .button')");
    b.click(".import .button");
    b.wait(
        "the table",
        "document.querySelector('.count')?.innerText.startsWith('2 ')",
    );
}

#[test]
fn a_new_version_is_offered_and_not_forced() {
    let site = Site::new();
    let page = site.open("view=table");
    page.stored();
    site.renew();
    page.browser.reload();
    page.ready();
    offered(&page);
    assert_eq!(page.count(), "120 events");
    take(&page);
    let caches = page.browser.eval_async(
        "caches.keys().then((names) => names.filter((n) => n.includes('newer-')).length)",
    );
    assert_eq!(caches, json!(1));
    page.finish();
}

#[test]
fn what_is_open_is_open_after_an_update() {
    let site = Site::new();
    let page = site.open("view=table");
    let b = &page.browser;
    page.stored();
    // A dossier, with the view of it; what cannot be read of it stays in the file.
    page.drop_small();
    let title = b.text("h1");
    b.type_into("input[type=search]", "talks");
    b.wait("the search", "location.hash.includes('q=talks')");
    let (count, shown) = (page.count(), page.fragment());
    site.renew();
    offered(&page);
    take(&page);
    page.ready();
    assert_eq!(
        (b.text("h1"), page.count(), page.fragment()),
        (title, count, shown)
    );

    // A table, whose columns were put right.
    page.drop_file(
        "own.csv",
        "when,what,odd\n03/04/2025,First,x\n05/06/2025,Second,y\n",
    );
    b.wait("the columns", "document.querySelector('.import .button')");
    site.renew();
    b.eval_async("navigator.serviceWorker.getRegistration().then((r) => r.update())");
    b.wait(
        "the newer version",
        "(navigator.serviceWorker.getRegistration().then((r) => { window.isWaiting = Boolean(r.waiting) }), window.isWaiting)",
    );
    assert_eq!(b.count(".offline button"), 0, "not while it is on its way");
    b.click_words(".import fieldset", "4 March 2025");
    b.click(".import .button");
    b.wait(
        "the table",
        "document.querySelector('.count')?.innerText.startsWith('2 ')",
    );
    b.wait("the offer", "document.querySelector('.offline button')");
    take(&page);
    page.ready();
    b.wait(
        "the table again",
        "document.querySelector('h1')?.innerText === 'own.csv'",
    );
    assert!(
        b.text("table.events").contains("2025-03-04"),
        "{}",
        b.text("table.events")
    );

    // Where there is no room for it, the newer version waits.
    site.renew();
    offered(&page);
    b.run("IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError') }; window.isOld = true");
    b.click(".offline button");
    b.wait(
        "words",
        "document.querySelector('.notes')?.innerText.includes('The new version waits')",
    );
    assert_eq!(b.eval("window.isOld"), json!(true));
    assert_eq!(b.text("h1"), "own.csv");

    // What was kept for it is not kept longer.
    page.open_share();
    b.wait("the list", "document.querySelector('.kept ul')");
    assert_eq!(b.count(".kept li"), 0);
}
