//! The timeline as a reader sees it: labels, the card of a mark, the legend.

use demarche_e2e::{Page, key};
use serde_json::{Value, json};

/// For each mark: the height of its middle, the box of its glyph, and that of its label or null; boxes as
/// left and right edges.
const MARKS: &str = "[...document.querySelectorAll('.mark')].map((mark) => { \
    const box = (e) => { const r = e?.getBoundingClientRect(); return r ? [r.left, r.right] : null }; \
    const glyph = mark.querySelector('.glyph'), r = glyph.getBoundingClientRect(); \
    return [(r.top + r.bottom) / 2, box(glyph), box(mark.querySelector('.label'))] })";

fn edges(value: &Value) -> Option<(f64, f64)> {
    Some((value[0].as_f64()?, value[1].as_f64()?))
}

#[test]
fn most_marks_say_what_they_are_and_no_words_lie_over_others() {
    for width in [1280, 1600, 800] {
        let page = Page::open_sized("view=timeline", width, 900);
        let b = &page.browser;
        b.wait("marks", "document.querySelector('.mark')");
        let marks = b.eval(MARKS);
        let marks = marks.as_array().expect("marks");
        let labels = marks.iter().filter(|mark| !mark[2].is_null()).count();
        assert!(marks.len() >= 100, "{} marks", marks.len());
        let asked = if width >= 1280 { 80 } else { 60 };
        assert!(
            labels * 100 >= asked * marks.len(),
            "{labels} labels of {} marks at {width}",
            marks.len()
        );
        let field = b.eval(
            "(() => { const r = document.querySelector('.lanes > .field').getBoundingClientRect(); return [r.left, r.right] })()",
        );
        let field = edges(&field).expect("a field");
        for (nth, mark) in marks.iter().enumerate() {
            let Some((left, right)) = edges(&mark[2]) else {
                continue;
            };
            assert!(
                left >= field.0 - 1.0 && right <= field.1 + 1.0,
                "cut off at {width}: {mark}"
            );
            for (other_nth, other) in marks.iter().enumerate() {
                let is_beside = (mark[0].as_f64().unwrap_or_default()
                    - other[0].as_f64().unwrap_or_default())
                .abs()
                    < 8.0;
                if nth == other_nth || !is_beside {
                    continue;
                }
                for (from, to) in [&other[1], &other[2]].into_iter().filter_map(edges) {
                    assert!(
                        right <= from + 1.0 || to <= left + 1.0,
                        "at {width} {mark} lies over {other}"
                    );
                }
            }
        }
    }
}

/// Moves the mouse to the middle of an element.
fn point_at(page: &Page, selector: &str) {
    let b = &page.browser;
    let at = b.eval(&format!(
        "(() => {{ const r = document.querySelector({selector:?}).getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2] }})()"
    ));
    b.cdp(
        "Input.dispatchMouseEvent",
        json!({ "type": "mouseMoved", "x": at[0], "y": at[1] }),
    );
}

const CARD: &str = ".mark-card:not([hidden])";

#[test]
fn a_mark_tells_more_before_it_is_opened() {
    let page = Page::open("view=timeline");
    let b = &page.browser;
    b.wait("marks", "document.querySelector('.mark')");
    point_at(&page, ".mark .glyph");
    b.wait("the card", &format!("document.querySelector({CARD:?})"));
    let name = b.eval("document.querySelector('.mark').getAttribute('aria-label')");
    let title = b.text(&format!("{CARD} .title"));
    assert!(
        !title.is_empty() && name.as_str().is_some_and(|name| name.contains(&title)),
        "{title} of {name}"
    );
    // The pointer may go onto it.
    point_at(&page, CARD);
    std::thread::sleep(std::time::Duration::from_millis(600));
    assert_eq!(b.count(CARD), 1);
    // Escape puts it away, and nothing else.
    b.press(&[key::ESCAPE]);
    b.wait("no card", &format!("!document.querySelector({CARD:?})"));
    // Elsewhere there is none.
    point_at(&page, ".mark .glyph");
    b.wait("the card", &format!("document.querySelector({CARD:?})"));
    point_at(&page, ".time-control");
    b.wait("no card", &format!("!document.querySelector({CARD:?})"));
    // By keyboard it comes with the focus, and goes with it.
    b.run("document.querySelector('.surface').focus()");
    b.press(&[key::TAB]);
    b.press(&["\u{e010}"]);
    b.wait("the card", &format!("document.querySelector({CARD:?})"));
    let focused = b.eval("document.activeElement.getAttribute('aria-label')");
    let title = b.text(&format!("{CARD} .title"));
    assert!(
        focused.as_str().is_some_and(|name| name.contains(&title)),
        "{title} of {focused}"
    );
    b.run("document.activeElement.blur()");
    b.wait("no card", &format!("!document.querySelector({CARD:?})"));
}

#[test]
fn the_legend_filters() {
    let page = Page::open("view=timeline");
    let b = &page.browser;
    b.wait("marks", "document.querySelector('.mark')");
    let all = b.count(".mark");
    b.click(".parties-key li:nth-child(3) a");
    b.wait(
        "fewer marks",
        &format!(
            "document.querySelectorAll('.mark').length < {all} && location.hash.includes('party=')"
        ),
    );
    assert_eq!(b.count(".parties-key a[aria-current]"), 1);
    b.click(".parties-key a[aria-current]");
    b.wait(
        "all marks",
        &format!("document.querySelectorAll('.mark').length === {all}"),
    );
    b.click(".legends li:nth-child(1) a");
    b.wait("a kind", "location.hash.includes('kind=')");
}

/// The words on curves that lie over a label, a glyph or another word, by more than a pixel.
const WORDS_OVER_WORDS: &str = "(() => { const boxes = (of) => [...document.querySelectorAll(of)].map((e) => [e.getBoundingClientRect(), e.textContent]); \
    const words = boxes('.curve-word'), others = boxes('.mark .label, .mark .glyph'); \
    const meet = ([a], [b]) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1; \
    const over = []; words.forEach((word, nth) => { for (const other of [...others, ...words.slice(nth + 1)]) if (meet(word, other)) over.push(word[1] + ' / ' + other[1]) }); \
    return [words.length, over] })()";

#[test]
fn words_on_the_curves_of_relations_lie_clear_of_other_words() {
    let mut seen = 0;
    for event in [
        "2025-11-23-geneva-talks",
        "2025-11-20-text-leaked",
        "2025-12-14-berlin-talks",
        "2025-12-21-witkoff-umerov-statement",
        "2025-12-28-mar-a-lago",
    ] {
        let page = Page::open_sized(&format!("view=timeline&event={event}"), 1280, 900);
        let b = &page.browser;
        b.wait("curves", "document.querySelector('.curve-word')");
        // The details take room, and the lanes are laid out anew.
        b.wait("the details", "document.querySelector('.details h2')");
        let found = b.eval(WORDS_OVER_WORDS);
        seen += found[0].as_u64().unwrap_or_default();
        assert_eq!(found[1], json!([]), "{event}");
        page.finish();
    }
    assert!(seen >= 15, "{seen} words");
}
