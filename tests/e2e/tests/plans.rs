//! Plans compared: side by side, as a family, as of a date, by keyboard, and
//! texts of the reader's own.

use demarche_e2e::{Browser, Page, key, own_texts};
use serde_json::json;

/// Waits until the plans stand side by side and no pair is missing.
fn compared(b: &Browser) {
    b.wait(
        "the plans to be compared",
        // All rows: what is short is drawn whole, the head counts as one.
        "(table => table && table.querySelectorAll('tbody tr[data-row]').length + 1 === Number(table.getAttribute('aria-rowcount')))(document.querySelector('.plans-table')) \
         && !document.querySelector('.plans[aria-busy]') && !document.querySelector('.waiting, [data-growing]')",
    );
}

fn plans(fragment: &str) -> Page {
    let page = Page::open(&format!("view=plans&{fragment}"));
    compared(&page.browser);
    page
}

/// The number of rows, as the page says it.
fn rows(b: &Browser) -> u64 {
    let words = b.text(".plans-tools .count");
    let number = words.split(' ').next().unwrap_or_default();
    number.parse().unwrap_or_else(|_| panic!("{words}"))
}

#[test]
fn a_row_stays_folded_in_another_order() {
    let page = plans("plans=us-28,draft-20");
    let b = &page.browser;
    let folded = "Object.fromEntries([...document.querySelectorAll('.plans-table .fold button')].map((b) => [b.ariaLabel, b.ariaExpanded]))";
    let labels =
        "[...document.querySelectorAll('.plans-table .fold button')].map((b) => b.ariaLabel)";
    let button = "document.querySelectorAll('.plans-table .fold button')[4]";
    let before = b.eval(&format!("{button}.ariaExpanded"));
    b.run(&format!("{button}.click()"));
    b.wait(
        "a row to fold or unfold",
        &format!("{button}.ariaExpanded !== {before}"),
    );
    let (now, order) = (b.eval(folded), b.eval(labels));
    page.go("view=plans&plans=us-28,draft-20&rows=topic");
    compared(b);
    b.wait(
        "another order",
        &format!("JSON.stringify({labels}) !== {:?}", order.to_string()),
    );
    assert_eq!(b.eval(folded), now);
    page.finish();
}

#[test]
fn rows_hold_what_answers_each_other() {
    let page = plans("plans=us-28,draft-20");
    let b = &page.browser;
    let cap = b.eval(
        "[...document.querySelectorAll('.plans-table tbody tr')].map((r) => [...r.querySelectorAll('.provision-title')].map((t) => t.innerText.split(' ')[0]).join('-')).join(' ')",
    );
    let cap = format!(" {} ", cap.as_str().unwrap_or_default());
    for pair in [" 6-4 ", " 10-5 ", " 19-12 ", " 28-20 "] {
        assert!(cap.contains(pair), "{pair}: {cap}");
    }
    // What has no answer stands where it belongs, and says so.
    assert!(cap.contains(" 6-4 7 "), "{cap}");
    let absent = b.eval("[...document.querySelectorAll('.plans-table tbody tr')].find((r) => r.innerText.includes('Not in this plan')).innerText");
    assert!(
        absent
            .as_str()
            .unwrap_or_default()
            .contains("Not in this plan")
    );
    // The order of the other plan, and by topic.
    page.go("view=plans&plans=us-28,draft-20&rows=plan,draft-20");
    compared(b);
    let first = "[...document.querySelectorAll('.plans-table tbody tr td:last-child .provision-title .number')].map((n) => +n.innerText)";
    let numbers = b.eval(first);
    let numbers: Vec<f64> = (numbers.as_array().into_iter().flatten())
        .filter_map(|n| n.as_f64())
        .collect();
    assert!(numbers.is_sorted() && numbers.len() == 20, "{numbers:?}");
    b.run("document.querySelector('.plans-order select').value = 'topic'; document.querySelector('.plans-order select').dispatchEvent(new Event('change', { bubbles: true }))");
    b.wait(
        "the order in the address",
        "location.hash.includes('rows=topic')",
    );
    page.finish();
}

#[test]
fn badges_count_and_filter() {
    let page = plans("plans=us-28,draft-20");
    let b = &page.browser;
    let all = rows(b);
    let badge = b.eval("+[...document.querySelectorAll('.counts .change')].find((c) => c.innerText.includes('Removed')).querySelector('.number').innerText");
    b.click_words(".counts", "Removed");
    b.wait(
        "the filter in the address",
        "location.hash.includes('change=removed')",
    );
    compared(b);
    assert_eq!(
        json!(rows(b) as f64),
        json!(badge.as_f64().unwrap_or_default())
    );
    assert!(rows(b) < all);
    b.reload();
    page.ready();
    compared(b);
    assert_eq!(
        json!(rows(b) as f64),
        json!(badge.as_f64().unwrap_or_default())
    );
    b.click_words(".plan-legend", "Show every change");
    b.wait(
        "all rows",
        &format!("document.querySelector('.plans-tools .count').innerText.startsWith('{all} ')"),
    );
    page.finish();
}

/// Of a plan that is known only in part nothing is told as removed or added but what editors know of.
#[test]
fn what_nobody_has_seen_is_told_as_not_known() {
    let page = plans("plans=us-28,geneva-19");
    let b = &page.browser;
    let counts = b.text(".counts");
    assert!(counts.contains("Not known"), "{counts}");
    // The amnesty alone: the editors say that it is gone.
    let removed = "[...document.querySelectorAll('.plans-table .badges')].filter((of) => of.innerText.includes('Removed')).length";
    assert_eq!(b.eval(removed), json!(1));
    let table = b.text(".plans-table");
    assert!(table.contains("3 of 19 points known"), "{table}");
    let absent = b.eval("[...new Set([...document.querySelectorAll('.plans-table td:last-child .absent')].map((of) => of.innerText))]");
    assert_eq!(absent, json!(["Not in the 3 of 19 points known"]));
    let gone = "[...document.querySelectorAll('.plans-table tbody tr')].filter((of) => /no longer fixed|gone: /.test(of.innerText) && !of.innerText.includes('Amnesty')).length";
    assert_eq!(b.eval(gone), json!(0));
    assert!(table.contains("not known here"), "{table}");
    let all = rows(b);
    b.click_words(".counts", "Not known");
    b.wait(
        "the filter in the address",
        "location.hash.includes('change=unknown')",
    );
    compared(b);
    let unknown = rows(b);
    assert!(unknown > 15 && unknown < all, "{unknown} of {all}");
    // What is not known is no difference.
    page.go("view=plans&plans=us-28,geneva-19&differ=1");
    compared(b);
    assert!(rows(b) <= all - unknown, "{} of {all}", rows(b));
    // The other way round, and against a third: what the whole plan says is not added.
    page.go("view=plans&plans=geneva-19,us-28,draft-20");
    compared(b);
    let counts = b.text(".counts");
    assert!(counts.contains("Not known"), "{counts}");
    let added = "[...document.querySelectorAll('.plans-table .badges')].filter((of) => of.innerText.includes('Added') && !of.closest('tr').innerText.includes('Amnesty')).length";
    assert_eq!(b.eval(added), json!(0));
    page.go("view=plans&plans=us-28,geneva-19&provision=us-28,10");
    b.wait(
        "its counterparts",
        "document.querySelectorAll('.counterparts li').length > 3",
    );
    let counterparts = b.text(".counterparts");
    assert!(
        counterparts.contains("Not in the 3 of 19 points known"),
        "{counterparts}"
    );
    // A link from before there was such a filter leads to what is known to be gone.
    page.go("view=plans&plans=us-28,geneva-19&change=removed");
    compared(b);
    assert_eq!(rows(b), 1);
    page.finish();
}

#[test]
fn words_and_numbers_that_changed_are_marked() {
    let page = plans("plans=us-28,e3-28");
    let b = &page.browser;
    let row = "[...document.querySelectorAll('.plans-table tbody tr')].find((r) => r.querySelector('.number')?.innerText === '6')";
    let text = b.eval(&format!("{row}.innerText"));
    let text = text.as_str().unwrap_or_default();
    assert!(
        text.contains("600,000") && text.contains("800,000") && text.contains("+33 %"),
        "{text}"
    );
    assert!(
        b.eval(&format!("{row}.querySelectorAll('ins, del').length"))
            .as_f64()
            > Some(1.0)
    );
    // Of a short list the rows out of sight come when the browser is idle.
    b.wait(
        "numbers that were read to be marked",
        "document.querySelectorAll('.figure').length > 10",
    );
    // The head stays in sight.
    b.run("scrollTo(0, 3000)");
    b.wait("the head to stay", "(() => { const r = document.querySelector('.plans-table thead th').getBoundingClientRect(); return r.top >= 0 && r.top < 120 })()");
    page.finish();
}

#[test]
fn four_plans_against_the_base_or_the_one_before() {
    let page = plans("plans=us-28,e3-28,draft-20,eu-24");
    let b = &page.browser;
    b.wait("four plans", "document.querySelector('.plans-table.of-4')");
    assert_eq!(b.count(".plans-table thead .names th"), 4);
    let counts = "[...document.querySelectorAll('.counts')].map((c) => c.innerText).join()";
    let before = b.eval(counts);
    b.click(".plans-menu > summary");
    b.click_words(".plans-menu", "Each against the one before");
    b.wait("lineage", "location.hash.includes('against=previous')");
    compared(b);
    assert_ne!(b.eval(counts), before);
    page.finish();
}

#[test]
fn on_a_phone_one_plan_stands_beside_the_base() {
    let page = Page::open_sized("view=plans&plans=us-28,e3-28,draft-20", 360, 740);
    let b = &page.browser;
    compared(b);
    assert_eq!(
        b.eval("document.documentElement.scrollWidth <= 360"),
        json!(true)
    );
    let shown = "[...document.querySelectorAll('.plans-table thead .names th')].filter((t) => t.getClientRects().length).length";
    assert!(b.eval(shown).as_f64() <= Some(2.0));
    b.click_words(".beside-switch", "20-point");
    b.wait("the other plan", "[...document.querySelectorAll('.cell-plan')].some((p) => p.getClientRects().length && p.innerText.includes('20-point'))");
    page.finish();
}

#[test]
fn the_family_leads_to_comparisons() {
    let page = plans("plans=us-28");
    let b = &page.browser;
    b.run("document.querySelector('.lineage').open = true");
    b.wait(
        "how much changed",
        "document.querySelectorAll('.lineage .edge').length > 2",
    );
    b.click_words(".lineage", "Compare with US 28-point: 20-point draft");
    b.wait("the pair", "location.hash.includes('plans=us-28,draft-20')");
    compared(b);
    page.go("view=plans&plans=us-28&provision=us-28,6");
    b.wait(
        "the term through all versions",
        "document.querySelector('.history')",
    );
    let history = b.text(".history");
    assert!(
        history.contains("600,000") && history.contains("800,000"),
        "{history}"
    );
    page.finish();
}

#[test]
fn a_provision_with_all_that_bears_on_it() {
    let page = Page::open("view=plans&plans=us-28&provision=us-28,14");
    let b = &page.browser;
    b.wait(
        "its counterparts",
        "document.querySelectorAll('.counterparts li').length > 3",
    );
    let details = b.text(".provision-details");
    for words in [
        "Frozen funds",
        "Text read at its source",
        "Contested by",
        "In the other plans",
        "Side by side",
    ] {
        assert!(details.contains(words), "{words}: {details}");
    }
    assert!(b.count(".provision-details .counterparts a") > 2);
    page.finish();
}

#[test]
fn as_of_a_date() {
    let page = Page::open("view=plans&plans=us-28,draft-20&asof=2025-12-01");
    let b = &page.browser;
    compared(b);
    assert!(!b.text(".plans-table").contains("20-point draft set out"));
    assert!(
        b.text(".plans").contains("20-point"),
        "what came later is told of"
    );
    page.go("asof=2025-12-01");
    let count = page.count();
    page.go("");
    assert_ne!(page.count(), count);
    b.click(".as-of-toggle");
    b.wait("its field", "document.activeElement?.id === 'as-of'");
    b.run("const f = document.querySelector('#as-of'); f.value = '2025-12-01'; f.dispatchEvent(new Event('change', { bubbles: true }))");
    b.wait(
        "the date in the address",
        "location.hash.includes('asof=2025-12-01')",
    );
    assert_eq!(page.count(), count);
    page.go("asof=2025-12-01&event=2025-12-19-miami-us-ukraine-europe");
    b.wait(
        "what came later to be told",
        "document.querySelector('.details .is-later')",
    );
    if b.count(".popover") == 0 {
        b.click(".as-of-toggle");
    }
    b.click(".latest");
    b.wait("the end", "!location.hash.includes('asof=')");
    page.finish();
}

#[test]
fn matches_tell_why_and_are_confirmed_by_keys() {
    let page = plans("plans=us-28,draft-20");
    let b = &page.browser;
    let why = ".is-beside .why";
    b.run(&format!("document.querySelector('{why} summary').focus()"));
    b.press(&[key::ENTER]);
    b.wait(
        "the reasons",
        &format!("document.querySelector('{why}').open && document.querySelector('{why}').innerText.includes('Because of')"),
    );
    assert!(b.text(why).contains("% sure"));
    // Behind its sources stand the means to put it right.
    while b.eval("document.activeElement.textContent") != json!("Confirm") {
        assert_eq!(
            b.eval(&format!("Boolean(document.activeElement.closest('{why}'))")),
            json!(true)
        );
        b.press(&[key::TAB]);
    }
    b.press(&[key::ENTER]);
    b.wait(
        "a match that the reader confirmed",
        "location.hash.includes('match=')",
    );
    compared(b);
    b.wait(
        "that it is confirmed",
        &format!("document.querySelector('{why}').innerText.includes('Confirmed by you')"),
    );
    b.reload();
    page.ready();
    compared(b);
    b.run(&format!("document.querySelector('{why}').open = true"));
    b.wait(
        "that it stays confirmed",
        &format!("document.querySelector('{why}').innerText.includes('Confirmed by you')"),
    );
    page.go("view=plans&plans=us-28,eu-24");
    compared(b);
    assert!(
        b.text(".plans-table").contains("Perhaps") || b.text(".plans-table").contains("perhaps")
    );
    page.finish();
}

#[test]
fn texts_of_ones_own() {
    let page = plans("plans=us-28,draft-20");
    let b = &page.browser;
    b.run("performance.clearResourceTimings()");
    own_texts::paste(
        b,
        &[
            "1. Troops withdraw within 30 days. 2. All prisoners are exchanged.\n3. The bridge is rebuilt.",
            "Article 1\nAll prisoners are exchanged.\nArticle 2\nTroops withdraw within 60 days.",
        ],
    );
    own_texts::find_points(b);
    let found = b.eval("document.querySelectorAll('dialog.own textarea')[0].value");
    assert_eq!(
        found.as_str().unwrap_or_default().matches("# ").count(),
        3,
        "{found}"
    );
    b.click_words("dialog.own section", "Renumber");
    b.wait(
        "to be done",
        "!document.querySelector('dialog.own[data-busy]')",
    );
    own_texts::compare(b);
    compared(b);
    let table = b.text(".plans-table");
    assert!(
        table.contains("30 days") && table.contains("60 days"),
        "{table}"
    );
    let counts = b.text(".counts");
    let counts = counts.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(counts.contains("Modified 1"), "{}", b.text(".counts"));
    let asked = b.eval("performance.getEntriesByType('resource').filter((r) => !/comparer|_(split|chunks?)[_.]|[/]sw[.]js$/.test(r.name)).map((r) => r.name)");
    assert_eq!(
        asked,
        json!([]),
        "nothing else was fetched but parts of the page"
    );
    page.finish();
}

#[test]
fn a_text_that_can_be_read_either_way_is_read_the_other_in_one_click() {
    let page = plans("plans=us-28,draft-20");
    let b = &page.browser;
    let text = "Section One\n1. Troops leave.\n2. Mines are cleared.\nSection Two\n1. The port opens.\n2. Ships pay no toll.";
    own_texts::paste(b, &[text, text]);
    b.click_words("dialog.own", "Find the points");
    let points = |count: u32, other: u32| {
        b.wait(
            "the points",
            &format!("(() => {{ const text = document.querySelector('dialog.own section').innerText; return text.includes('{count} points') && text.includes('Or read it as {other} points') }})()"),
        );
    };
    points(4, 2);
    b.click_words("dialog.own section", "Or read it as 2 points");
    points(2, 4);
    b.click_words("dialog.own section", "Or read it as 4 points");
    points(4, 2);
    page.finish();
}

#[test]
fn texts_are_typed_named_taken_from_plans_and_put_right() {
    let page = plans("plans=us-28,draft-20");
    let b = &page.browser;
    own_texts::open(b);
    let names = "[...document.querySelectorAll('dialog.own section')].map((s) => s.getAttribute('aria-label'))";
    assert_eq!(b.eval(names), json!(["Text A", "Text B"]));
    // What is typed stays while the dialog changes around it.
    b.type_into(
        "dialog.own section:first-child textarea",
        "1. Troops withdraw. The bridge is rebuilt.",
    );
    b.type_into("dialog.own section:first-child input", ", mine");
    b.click_words("dialog.own", "Add a text");
    b.wait(
        "a third",
        "document.querySelectorAll('dialog.own section').length === 3",
    );
    assert_eq!(b.eval(names), json!(["Text A, mine", "Text B", "Text C"]));
    let words = |nth: usize| {
        let words = b.eval(&format!(
            "document.querySelectorAll('dialog.own textarea')[{nth}].value"
        ));
        words.as_str().unwrap_or_default().to_owned()
    };
    assert_eq!(words(0), "1. Troops withdraw. The bridge is rebuilt.");
    // A plan of the dossier is a text with its points found.
    let chosen = b.eval("document.querySelectorAll('dialog.own select')[2].selectedIndex");
    assert_eq!(chosen, json!(0), "no plan is chosen yet");
    b.run("(() => { const s = document.querySelectorAll('dialog.own section')[2].querySelector('select'); s.selectedIndex = 1; s.dispatchEvent(new Event('change', { bubbles: true })) })()");
    b.wait(
        "its points",
        "document.querySelectorAll('dialog.own section')[2].innerText.includes(' points')",
    );
    assert!(words(2).starts_with("# "), "{}", words(2));
    b.click_words("dialog.own section:nth-child(2)", "Remove this text");
    b.wait(
        "two",
        "document.querySelectorAll('dialog.own section').length === 2",
    );
    assert_eq!(b.text("dialog.own h2"), "Compare your own texts");
    own_texts::find_points(b);
    assert_eq!(b.text("dialog.own h2"), "Check the points");
    // Split where the cursor stands, and joined again.
    let points = |words: &str| words.matches("# ").count();
    assert_eq!(points(&words(0)), 1, "{}", words(0));
    b.run("(() => { const t = document.querySelector('dialog.own textarea'); const at = t.value.indexOf('The bridge'); t.focus(); t.setSelectionRange(at, at) })()");
    b.click_words("dialog.own section:first-child", "Split at the cursor");
    b.wait(
        "two points",
        "document.querySelector('dialog.own section').innerText.includes('2 points')",
    );
    assert_eq!(points(&words(0)), 2, "{}", words(0));
    // Emptied, it is a new text.
    b.run("(() => { const t = document.querySelector('dialog.own textarea'); t.value = ''; t.dispatchEvent(new Event('change', { bubbles: true })) })()");
    b.wait(
        "a new text",
        "!document.querySelector('dialog.own[data-written]')",
    );
    b.press(&[key::ESCAPE]);
    b.wait(
        "the dialog to close",
        "!document.querySelector('dialog.own')",
    );
    let focus = b.eval("document.activeElement.textContent");
    assert_eq!(focus, json!("Compare your own texts…"));
    page.finish();
}

#[test]
fn pasted_markup_and_emptiness_are_met_with_words() {
    let page = plans("plans=us-28,draft-20");
    let b = &page.browser;
    own_texts::open(b);
    b.click_words("dialog.own", "Find the points");
    b.wait("an answer", "document.querySelector('dialog.own .own-words').innerText.length > 5 || document.querySelector('dialog.own[data-written]')");
    let markup =
        r#"<ol><li onclick="alert(1)">Troops <b>withdraw</b>.</li><li>Elections.</li></ol>"#;
    own_texts::put(b, &[markup, &"one ".repeat(300_000)]);
    own_texts::find_points(b);
    let found = b.eval("document.querySelectorAll('dialog.own textarea')[0].value");
    let found = found.as_str().unwrap_or_default();
    assert!(
        found.contains("Troops withdraw.") && !found.contains("onclick"),
        "{found}"
    );
    b.press(&[key::ESCAPE]);
    b.wait(
        "the dialog to close",
        "!document.querySelector('dialog.own')",
    );
    page.finish();
}

#[test]
fn keys_go_from_point_to_point_and_from_change_to_change() {
    let page = Page::open("view=plans&plans=us-28,e3-28");
    let b = &page.browser;
    b.wait("rows", "document.querySelector('.plans-table [data-row]')");
    let place = || {
        b.eval("Number(document.activeElement.closest('[data-row]')?.dataset.row ?? -1)")
            .as_i64()
    };
    let go = |key: &str, to: i64| {
        b.press(&[key]);
        b.wait(
            &format!("row {to} by {key}"),
            &format!("Number(document.activeElement.closest('[data-row]')?.dataset.row) === {to}"),
        );
    };
    // Keys of the view, not of the page: nowhere else do they do anything.
    b.run("document.querySelector('.search input, search input').focus()");
    b.press(&["j"]);
    assert_eq!(place(), Some(-1));
    b.run(
        "document.querySelector('search input').value = ''; document.querySelector('main').focus()",
    );
    go("j", 0);
    go("j", 1);
    go("j", 2);
    go("k", 1);
    let changed = |from: i64| {
        let rows = b.eval(
            "[...document.querySelectorAll('.plans-table tr[data-row]')].filter((row) => !row.classList.contains('is-folded')).map((row) => Number(row.dataset.row))",
        );
        let rows: Vec<i64> = (rows.as_array().expect("rows").iter())
            .filter_map(serde_json::Value::as_i64)
            .collect();
        let next = rows.iter().copied().find(|row| *row > from);
        (next.expect("a change"), rows)
    };
    // By default the rows that differ are open, and no others.
    let (first, _) = changed(1);
    go("n", first);
    let (second, _) = changed(first);
    go("n", second);
    go("p", first);
}
