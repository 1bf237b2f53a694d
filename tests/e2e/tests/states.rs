//! What must hold in every state: where nothing is found, something is missing, long, early or
//! written from right to left, the page says so, keeps to its window, and everyone can use it.

use demarche_e2e::{
    Page,
    axe::{self, violations, violations_below},
    looks::{self, Around},
};
use serde_json::json;

/// What reaches over the right or left edge of the window and scrolls nowhere by itself.
fn overhanging(page: &Page) -> Vec<String> {
    let over = page.browser.eval(
        "(() => { \
         const root = document.documentElement; \
         if (root.scrollWidth <= root.clientWidth) return []; \
         const clips = (e) => { for (let at = e; at && at !== document.body; at = at.parentElement) \
           if (getComputedStyle(at).overflowX !== 'visible' || getComputedStyle(at).position === 'fixed') return true; return false }; \
         return [root.scrollWidth + ' px', ...[...document.body.querySelectorAll('*')] \
           .filter((e) => { const r = e.getBoundingClientRect(); return r.width > 0 && (r.right > root.clientWidth + 0.5 || r.left < -0.5) && !clips(e.parentElement) && !e.closest('.visually-hidden, .skip') }) \
           .slice(0, 5).map((e) => e.outerHTML.slice(0, 120))] })()",
    );
    let over = over.as_array().cloned().unwrap_or_default();
    over.iter().map(ToString::to_string).collect()
}

/// Looks at every view and state in a window of this width.
fn check_all(width: u32) {
    let site = looks::site();
    let mut faults = Vec::new();
    let mut seen = 0;
    let page = looks::named("overview").open(&site, width);
    for look in looks::all().filter(|look| look.around == Around::Well) {
        look.show(&page, width);
        seen += 1;
        let name = look.name;
        faults.extend(
            (overhanging(&page).into_iter())
                .map(|element| format!("{name}: over the edge: {element}")),
        );
        let is_over = page.browser.count("dialog[open], .with-details") > 0;
        // What is half under a bar is as far as the reader scrolls.
        page.browser.run("scrollTo(0, 0)");
        axe::load(&page);
        let found = match page.browser.count("dialog[open]") {
            0 if is_over && width < 1100 => violations_below(&page, ".details"),
            0 => violations(&page),
            _ => violations_below(&page, "dialog[open]"),
        };
        faults.extend((found.into_iter()).map(|violation| format!("{name}: {violation}")));
    }
    assert!(seen > 45, "{seen}");
    assert!(
        faults.is_empty(),
        "{width} px: {} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
    // A refused file and a part of a link are told on the page, and are no errors of it.
    page.finish();
}

#[test]
fn every_state_keeps_to_a_narrow_window_and_is_for_everyone() {
    check_all(360);
}

#[test]
fn every_state_keeps_to_a_wide_window_and_is_for_everyone() {
    check_all(1280);
}

#[test]
fn where_nothing_is_found_each_filter_that_hides_something_has_its_button() {
    let site = looks::site();
    let page = looks::named("nothing-found").open(&site, 1280);
    let b = &page.browser;
    let words = b.text(".nothing");
    for part in [
        "No events fit",
        "4 events hidden by Channel: EU internal",
        "2 events hidden by Kind: Call",
    ] {
        assert!(words.contains(part), "{part}: {words}");
    }
    // Each button says what it removes, also to who hears it alone.
    let names =
        b.eval("[...document.querySelectorAll('.nothing li .button')].map((e) => e.textContent)");
    assert_eq!(
        names,
        json!(["Remove Channel: EU internal", "Remove Kind: Call"])
    );
    b.click_words(".nothing li", "Remove Kind");
    b.wait(
        "what it hid",
        "document.querySelector('.count').innerText.startsWith('2 of')",
    );
    assert_eq!(b.count(".nothing"), 0);
    // Words that are nowhere: what was searched.
    for name in [
        "nothing-found-words",
        "nothing-found-plans",
        "nothing-found-positions",
    ] {
        looks::named(name).show(&page, 1280);
        let words = b.text("main");
        assert!(
            words.contains("hidden by the search “Minsk III”"),
            "{name}: {words}"
        );
        assert!(words.contains("Searched were"), "{name}: {words}");
        assert_eq!(b.count(".nothing"), 1, "{name}: it is said once");
    }
    page.finish();
}

#[test]
fn an_earlier_day_says_how_much_is_later() {
    let site = looks::site();
    let page = looks::named("as-of").open(&site, 1280);
    let b = &page.browser;
    let known = page.count();
    let known: u32 = known
        .split(' ')
        .next()
        .and_then(|n| n.parse().ok())
        .expect("a number");
    let words = format!("{} later events are not shown", 120 - known);
    assert!(
        b.text(".active").contains(&words),
        "{words}: {}",
        b.text(".active")
    );
    b.click_words(".active .later-note", "Back to the latest");
    b.wait(
        "all of them",
        "document.querySelector('.count').innerText === '120 events'",
    );
    looks::named("as-of-nothing").show(&page, 1280);
    assert!(b.text(".nothing").contains("No events were known on"));
    assert!(b.text(".nothing").contains("The first event here is from"));
    page.finish();
}

#[test]
fn what_an_old_link_asks_for_in_vain_is_told_in_one_note() {
    let site = looks::site();
    let page = looks::named("old-link").open(&site, 1280);
    let b = &page.browser;
    assert_eq!(b.count(".note"), 1);
    let note = b.text(".note");
    for part in ["lanes=party", "2025-12-20-no-such-event"] {
        assert!(note.contains(part), "{part}: {note}");
    }
    assert_eq!(b.count(".timeline"), 1, "the view opens all the same");
    page.finish();
}

#[test]
fn a_view_of_which_a_dossier_has_nothing_says_so_and_leads_on() {
    let site = looks::site();
    let page = looks::named("only-plans").open(&site, 1280);
    let b = &page.browser;
    assert_eq!(page.count(), "No events");
    assert_eq!(b.count(".time-plot"), 0, "there is no time to control");
    assert!(b.count(".differing-terms tbody tr") > 3);
    assert_eq!(b.count(".nothing"), 0, "the overview shows what there is");
    for (name, words) in [
        ("only-plans-timeline", "This dossier has no events."),
        ("only-plans-positions", "This dossier has no positions."),
        (
            "only-events-accounts",
            "This dossier has no points on which accounts differ.",
        ),
        (
            "only-events-plans",
            "This dossier holds no plans to compare.",
        ),
    ] {
        looks::named(name).show(&page, 1280);
        b.wait(words, "document.querySelector('main .nothing')");
        let said = b.text("main");
        assert!(said.contains(words), "{name}: {said}");
        assert_eq!(b.count("main .nothing"), 1, "{name}: it is said once");
    }
    for name in ["only-plans-timeline", "only-plans-positions"] {
        looks::named(name).show(&page, 1280);
        let controls = b.count("main :is(.controls, .view-tools, .legend, .surface)");
        assert_eq!(controls, 0, "{name}: there is nothing to set up");
    }
    looks::named("only-plans-timeline").show(&page, 1280);
    b.click_words(".nothing", "Plans: 128 provisions");
    b.wait(
        "the plans",
        "document.querySelector('.plans-table, .glance')",
    );
    looks::named("only-events").show(&page, 1280);
    assert_eq!(page.count(), "120 events");
    assert_eq!(
        b.count(".about-toggle .badge"),
        0,
        "nothing is wrong with it"
    );
    assert_eq!(b.count(".timeline"), 1);
    looks::named("one-plan").show(&page, 1280);
    assert!(
        b.text(".plans")
            .contains("There is one plan only, and none to compare it with.")
    );
    assert_eq!(b.count(".about-toggle .badge"), 0);
    page.finish();
}

#[test]
fn sixty_topics_scroll_in_their_table() {
    let site = looks::site();
    let page = looks::named("topics-positions").open(&site, 1280);
    let b = &page.browser;
    b.wait(
        "the columns",
        "document.querySelectorAll('.positions thead th').length > 10",
    );
    let scrolls = b.eval("(() => { const table = document.querySelector('.positions'); for (let at = table; at; at = at.parentElement) if (at.scrollWidth > at.clientWidth && getComputedStyle(at).overflowX === 'auto') return true; return false })()");
    assert_eq!(scrolls, json!(true));
    assert!(overhanging(&page).is_empty());
    looks::named("topics-glance").show(&page, 1280);
    assert!(
        b.text(".plans-tools").contains("57 topics"),
        "{}",
        b.text(".plans-tools")
    );
    page.finish();
}

#[test]
fn long_titles_push_no_control_away() {
    let site = looks::site();
    for width in [360, 1280] {
        let page = looks::named("long-titles").open(&site, width);
        let b = &page.browser;
        let in_sight = |selector: &str| {
            b.eval(&format!("(() => {{ const r = document.querySelector({selector:?}).getBoundingClientRect(); \
                const at = document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2); \
                return r.width > 0 && r.left >= 0 && r.right <= innerWidth && r.top >= 0 && r.bottom <= innerHeight && Boolean(at?.closest({selector:?})) }})()"))
        };
        for control in [
            ".about-toggle",
            ".share-toggle",
            ".menu-toggle",
            ".filters-toggle",
            ".as-of-toggle",
        ] {
            assert_eq!(in_sight(control), json!(true), "{width} px: {control}");
        }
        if width == 1280 {
            assert_eq!(
                in_sight(".latest-title a"),
                json!(true),
                "what came last is on the first screen"
            );
        }
        looks::named("long-titles-timeline").show(&page, width);
        b.wait("the details", "document.querySelector('.details h2')");
        assert_eq!(
            in_sight(".details .panel-head button"),
            json!(true),
            "{width} px: what closes the details"
        );
        // Its title breaks within them.
        let title = b.eval("(() => { const e = document.querySelector('.details'); return e.scrollWidth - e.clientWidth })()");
        assert_eq!(title, json!(0), "{width} px");
        // Names break, the numbers beside them do not.
        let broken = b.eval("[...document.querySelectorAll('.lane-label .number')].filter((e) => e.getBoundingClientRect().height > 24).length");
        assert_eq!(broken, json!(0), "{width} px");
        page.finish();
    }
}

#[test]
fn words_run_as_their_script_does() {
    let site = looks::site();
    let page = looks::named("right-to-left").open(&site, 1280);
    let b = &page.browser;
    let directions = |selector: &str| {
        b.eval(&format!(
            "[...new Set([...document.querySelectorAll({selector:?})].map((e) => getComputedStyle(e).direction))]"
        ))
    };
    for words in [
        ".title-block h2",
        ".standfirst",
        ".latest-title",
        ".turns .turn a",
        ".turns .channel a",
        ".card h4 a",
        ".bar .title .name",
    ] {
        assert_eq!(directions(words), json!(["rtl"]), "{words}");
    }
    // The page around them stays as it is.
    for interface in ["html", ".tabs a", ".bar", ".tally a"] {
        assert_eq!(directions(interface), json!(["ltr"]), "{interface}");
    }
    for (name, words) in [
        (
            "right-to-left-timeline",
            ".details :is(h2, .summary, blockquote, .said)",
        ),
        (
            "right-to-left-plans",
            ".plans :is(.provision-title, .provision-text)",
        ),
        (
            "right-to-left-accounts",
            ".point :is(h2, .lede, blockquote, .retold)",
        ),
    ] {
        looks::named(name).show(&page, 1280);
        b.wait(words, &format!("document.querySelector({words:?})"));
        assert_eq!(directions(words), json!(["rtl"]), "{name}: {words}");
    }
    // What closes the sheet of a phone covers no word of the title that begins there.
    looks::named("right-to-left-timeline").show(&page, 390);
    b.wait("the details", "document.querySelector('.details h2')");
    let covered = b.eval(
        "(() => { const c = document.querySelector('.details .panel-head button').getBoundingClientRect(); \
         const words = document.createRange(); words.selectNodeContents(document.querySelector('.details h2')); \
         return [...words.getClientRects()].some((r) => r.right > c.left && r.left < c.right && r.top < c.bottom && r.bottom > c.top) })()",
    );
    assert_eq!(covered, json!(false));
    // A dossier in a script from left to right has none of it.
    looks::named("accounts").show(&page, 1280);
    assert_eq!(
        directions(".point :is(h2, .lede, blockquote, .retold)"),
        json!(["ltr"])
    );
    page.finish();
}

#[test]
fn forced_colours_keep_what_is_told_by_colour() {
    let site = looks::site();
    let page = looks::named("forced-colours").open(&site, 1280);
    let b = &page.browser;
    // The open view, and what differs, have an outline in place of their tint.
    let edge = |selector: &str| {
        b.eval(&format!("(() => {{ const s = getComputedStyle(document.querySelector({selector:?})); \
            return [s.borderTopStyle, s.borderBottomStyle, s.borderInlineStartStyle, s.outlineStyle].some((one) => one !== 'none') }})()"))
    };
    assert_eq!(
        b.eval("matchMedia('(forced-colors: active)').matches"),
        json!(true)
    );
    for marked in [".tabs a[aria-current]", ".differing-terms .is-changed"] {
        assert_eq!(edge(marked), json!(true), "{marked}");
    }
    let party = b.eval("getComputedStyle(document.querySelector('.party-mark')).forcedColorAdjust");
    assert_eq!(party, json!("none"), "only the fill tells a party's mark");
    looks::named("forced-colours-plans").show(&page, 1280);
    b.wait("the changes", "document.querySelector('.change')");
    looks::named("forced-colours-plans").show(&page, 390);
    b.wait(
        "the switch",
        "document.querySelector('.beside-switch button')",
    );
    // Where the browser chooses, both have the ground of a button.
    let chosen = b.eval("getComputedStyle(document.querySelector('.beside-switch [aria-pressed=true]')).forcedColorAdjust");
    assert_eq!(chosen, json!("none"), "which of them is pressed is seen");
    let signs = b.eval("[...document.querySelectorAll('.plans-table .change')].every((e) => e.textContent.trim().length > 0)");
    assert_eq!(signs, json!(true));
    page.finish();
}

#[test]
fn while_a_dossier_is_on_its_way_and_where_it_does_not_come_there_are_words() {
    let site = looks::site();
    let page = looks::named("loading-other").open(&site, 390);
    page.browser.wait(
        "a word on what is awaited",
        "[...document.querySelectorAll('[role=status]')].some((e) => e.innerText.includes('Opening the dossier'))",
    );
    drop(page);
    let page = looks::named("failed").open(&site, 390);
    let said = page.browser.text("main");
    for words in [
        "dossier.json",
        "503",
        "Reload the page, or open a dossier or a table of your own",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    drop(page);
    let page = looks::named("offline").open(&site, 1280);
    assert_eq!(page.count(), "120 events");
    page.stored();
}
