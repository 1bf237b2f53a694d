//! The page in the languages of its readers: which one it speaks and why, how fast another is
//! there, and what turns round with one that runs from right to left.

use demarche_e2e::{Page, Site, key, own_texts};
use serde_json::json;

/// The languages that a reader may choose, and what the tab of the timeline is called in each.
const TIMELINE: [(&str, &str); 5] = [
    ("en", "Timeline"),
    ("uk", "Хронологія"),
    ("ru", "Хронология"),
    ("fr", "Chronologie"),
    ("ar", "الخط الزمني"),
];

/// The views, for what must hold in each.
const VIEWS: [&str; 7] = [
    "view=overview",
    "view=timeline",
    "view=plans",
    "view=plans&read=glance",
    "view=accounts",
    "view=positions",
    "view=table",
];

/// Chooses a language in the menu, as a reader does.
fn choose(page: &Page, code: &str) {
    let b = &page.browser;
    b.click(".menu-toggle");
    b.wait("the menu", "document.querySelector('.menu .languages')");
    b.run(&format!(
        "(() => {{ window.spoke = undefined; window.chosen = performance.now(); \
         new MutationObserver((_, observer) => {{ observer.disconnect(); \
           requestAnimationFrame(() => setTimeout(() => {{ window.spoke = performance.now() - window.chosen }})) }}) \
           .observe(document.documentElement, {{ attributeFilter: ['lang'] }}); \
         document.querySelector('.languages [lang=\"{code}\"]').click() }})()"
    ));
    b.wait("the language", "window.spoke !== undefined");
}

fn language(page: &Page) -> serde_json::Value {
    (page.browser).eval("[document.documentElement.lang, document.documentElement.dir]")
}

/// The files of messages that were fetched, by the codes of their languages.
fn fetched(page: &Page) -> serde_json::Value {
    page.browser.eval(
        "[...new Set(performance.getEntriesByType('resource').map((entry) => /messages\\/([a-z]+)/.exec(entry.name)?.[1]).filter(Boolean))].sort()",
    )
}

#[test]
fn a_link_sets_the_language_and_only_that_one_is_fetched() {
    for (code, timeline) in TIMELINE {
        let page = Page::open(&format!("view=timeline&lang={code}"));
        let b = &page.browser;
        let dir = if code == "ar" { "rtl" } else { "ltr" };
        assert_eq!(language(&page), json!([code, dir]));
        assert_eq!(b.text(".tabs a[aria-current]").trim(), timeline);
        assert_eq!(fetched(&page), json!([code]));
        // What the dossier says is in the language where it is translated, and says what it is in.
        let own = b.eval("document.querySelector('h1 .name').closest('[lang]').lang");
        let is_translated = matches!(code, "uk" | "ru");
        assert_eq!(own, json!(if is_translated { code } else { "en" }));
        page.finish();
    }
}

#[test]
fn another_language_is_there_at_once_and_the_view_stays() {
    let page = Page::open("view=table&party=ukraine&lang=fr");
    let b = &page.browser;
    let all = "document.querySelector('.events').getAttribute('aria-rowcount')";
    let rows = b.eval(all);
    b.run("scrollTo(0, 400)");
    // Once its messages are there, drawing is all there is to do.
    choose(&page, "uk");
    choose(&page, "ar");
    // The best of a few: other tests run beside this one.
    let mut times = Vec::new();
    while times.len() < 9 && !times.iter().any(|spoke| *spoke <= 200.0) {
        choose(&page, "ar");
        choose(&page, "uk");
        times.push(b.eval("window.spoke").as_f64().expect("a time"));
    }
    assert!(times.iter().any(|spoke| *spoke <= 200.0), "{times:?} ms");
    assert_eq!(language(&page), json!(["uk", "ltr"]));
    assert_eq!(page.fragment(), "view=table&party=ukraine");
    page.ready();
    b.wait("the place", "Math.abs(scrollY - 400) < 40");
    assert_eq!(b.eval(all), rows);
    assert_eq!(
        b.eval("document.activeElement.matches('.menu-toggle')"),
        json!(true)
    );
    // It is kept, and gives way to a link.
    b.reload();
    page.ready();
    assert_eq!(language(&page), json!(["uk", "ltr"]));
    page.go("view=table&lang=ru");
    b.wait("the link", "document.documentElement.lang === 'ru'");
    page.finish();
}

#[test]
fn the_host_of_the_page_may_set_a_language() {
    let site = Site::new();
    let page = String::from_utf8(site.read("index.html")).expect("text");
    let page = page.replacen("<html lang=\"en\"", "<html lang=\"en\" data-lang=\"fr\"", 1);
    site.write("index.html", page.as_bytes());
    let page = site.open("");
    assert_eq!(language(&page), json!(["fr", "ltr"]));
    choose(&page, "en");
    assert_eq!(language(&page), json!(["en", "ltr"]));
    page.finish();
}

#[test]
fn every_language_is_there_without_a_network() {
    let mut page = Page::open("view=overview");
    page.stored();
    page.server.stop();
    choose(&page, "uk");
    assert_eq!(language(&page), json!(["uk", "ltr"]));
    page.browser.click(".tabs a[href*=\"view=plans\"]");
    page.browser.wait(
        "the plans",
        "document.querySelector('.plans-tools, .glance')",
    );
    page.finish();
}

#[test]
fn what_is_counted_and_dated_is_so_in_the_language() {
    for (code, counted, dated) in [
        ("uk", "3 події", "близько 22 груд."),
        ("ru", "3 события", "около 22 дек."),
        ("fr", "3 événements", "vers le 22 déc."),
    ] {
        // The point on the Miami talks is of about 22 December.
        let page = Page::open(&format!("view=overview&lang={code}"));
        let words = page.browser.text(".cards").replace('\u{a0}', " ");
        assert!(words.contains(dated), "{code}: {words}");
        page.drop_small();
        assert!(page.count().starts_with(counted), "{}", page.count());
        page.finish();
    }
}

#[test]
fn right_to_left_time_runs_to_the_left() {
    let page = Page::open("view=timeline&lang=ar");
    let b = &page.browser;
    b.wait("marks", "document.querySelector('.mark')");
    // Names of lanes are at the right, and the first of a lane's events right of its last.
    let sides = b.eval(
        "(() => { const middle = (e) => { const r = e.getBoundingClientRect(); return (r.left + r.right) / 2 }; \
         const field = document.querySelector('.lanes > .field'); \
         const marks = [...document.querySelectorAll('.mark .glyph')].map(middle); \
         return [middle(document.querySelector('.lane-label')) > middle(field), marks[0] > marks.at(-1)] })()",
    );
    assert_eq!(sides, json!([true, true]));
    // Words are not mirrored: no box of text is turned in the end.
    let turned = b.eval(
        "[...document.querySelectorAll('.surface text, .time-plot text')].filter((text) => text.getScreenCTM().a < 0).length",
    );
    assert_eq!(turned, json!(0));
    // The arrow to the left leads on in time.
    b.run("document.querySelector('.mark').focus()");
    let place = "document.activeElement.querySelector('.glyph').getBoundingClientRect().left";
    let before = b.eval(place).as_f64().expect("a place");
    // The next may be of the same day.
    b.press(&[key::LEFT]);
    b.press(&[key::LEFT]);
    let after = b.eval(place).as_f64().expect("a place");
    assert!(after < before, "{before} {after}");
    // A handle of the time control too.
    b.run("document.querySelector('.time-plot [role=slider]').focus()");
    let now = "Number(document.activeElement.getAttribute('aria-valuenow'))";
    let before = b.eval(now).as_f64().expect("a moment");
    b.press(&[key::LEFT]);
    b.wait("the handle", &format!("{now} > {before}"));
    page.finish();
}

/// How the parts of a text stand from left to right, in the first element of a selector that has all of them.
fn as_seen(page: &Page, selector: &str, parts: &[&str]) -> serde_json::Value {
    page.browser.eval(&format!(
        "(() => {{ const parts = {parts:?}; \
         const of = [...document.querySelectorAll({selector:?})].filter((e) => parts.every((part) => e.textContent.includes(part))).at(-1); \
         if (!of) return null; \
         const walker = document.createTreeWalker(of, NodeFilter.SHOW_TEXT), place = (part) => {{ \
           walker.currentNode = of; \
           for (let node = walker.nextNode(); node; node = walker.nextNode()) {{ \
             const at = node.data.indexOf(part); \
             if (at >= 0) {{ const range = document.createRange(); range.setStart(node, at); range.setEnd(node, at + part.length); return range.getBoundingClientRect().left }} }} \
           return NaN }}; \
         const places = parts.map((part) => [place(part), part]); \
         return places.sort((a, b) => a[0] - b[0]).map(([, part]) => part) }})()"
    ))
}

#[test]
fn what_runs_the_other_way_is_kept_in_order() {
    let page = Page::open("view=table&lang=ar");
    let b = &page.browser;
    b.click(".as-of-toggle");
    b.wait("the field", "document.querySelector('#as-of')");
    b.type_into("#as-of", "soon\n");
    b.wait("the reason", "document.querySelector('#as-of-reason')");
    // Behind Arabic letters a browser would show the parts of a date the other way round.
    assert_eq!(
        as_seen(&page, "#as-of-reason", &["2025-", "12-", "21"]),
        json!(["2025-", "12-", "21"])
    );
    page.finish();
    // The name of a plan in a message begins with a figure.
    let dossier = json!({
        "demarche": 1,
        "metadata": { "title": "T", "summary": "S", "language": "en" },
        "parties": [{ "id": "p", "name": "P", "colour": "blue" }],
        "sources": [{ "id": "s", "publisher": "P", "title": "T", "published": "2025-12-19", "language": "en" }],
        "topics": [{ "id": "t", "name": "Territory", "description": "D", "sources": ["s"] }],
        "plans": [
            { "id": "a", "name": "20-point draft", "short": "20-point draft", "date": "2025-11-01", "status": "draft", "completeness": "complete", "sources": ["s"],
              "provisions": [{ "number": "1", "text": "The parties cease fire at midnight.", "topics": ["t"], "sources": ["s"], "verification": "read" }] },
            { "id": "b", "name": "28-point draft", "short": "28-point draft", "date": "2025-12-01", "status": "draft", "based_on": "a", "completeness": "complete", "sources": ["s"],
              "provisions": [{ "number": "1", "text": "The parties cease fire at noon.", "topics": ["t"], "sources": ["s"], "verification": "read" }] },
        ],
    });
    let site = Site::with(&[("plans.json", dossier.to_string().as_bytes())]);
    let page = site.open("dossier=plans.json&view=plans&plans=a,b&lang=ar");
    page.browser.wait(
        "names in messages",
        "document.body.textContent.includes('\u{2068}20-point draft\u{2069}') || [...document.querySelectorAll('[aria-label], [title]')].some((e) => ((e.ariaLabel ?? '') + e.title).includes('\u{2068}20-point draft\u{2069}'))",
    );
    page.finish();
}

#[test]
fn a_day_of_several_is_said_to_lie_between_them() {
    let dossier = json!({
        "demarche": 1,
        "metadata": { "title": "T", "summary": "S", "language": "en" },
        "parties": [{ "id": "p", "name": "P", "colour": "blue" }],
        "sources": [{ "id": "s", "publisher": "P", "title": "T", "published": "2025-12-19", "language": "en" }],
        "channels": [{ "id": "c", "name": "C", "description": "D" }],
        "events": [
            { "id": "e", "date": "[2025-12-20..2025-12-22]", "title": "Talks", "summary": "S", "kind": "talks", "channel": "c", "confidence": "confirmed", "sources": ["s"] },
        ],
    });
    let site = Site::with(&[("days.json", dossier.to_string().as_bytes())]);
    for (code, words) in [
        ("uk", "між 20 груд. 2025 р. і 22 груд. 2025 р."),
        ("ru", "между 20 дек. 2025 г. и 22 дек. 2025 г."),
        ("fr", "entre le 20 déc. 2025 et le 22 déc. 2025"),
    ] {
        let page = site.open(&format!("dossier=days.json&view=table&lang={code}"));
        let table = page
            .browser
            .text(".events")
            .replace(['\u{a0}', '\u{202f}'], " ");
        assert!(table.contains(words), "{code}: {table}");
        page.finish();
    }
}

#[test]
fn a_drag_to_the_right_shows_what_is_earlier_or_later_as_the_page_runs() {
    for (code, is_later) in [("en", false), ("ar", true)] {
        let page = Page::open(&format!(
            "view=timeline&lang={code}&from=2025-12-01&to=2025-12-20"
        ));
        let b = &page.browser;
        b.wait("marks", "document.querySelector('.mark')");
        b.drag(".lanes > .field", 120);
        b.wait("the window", "!location.hash.includes('from=2025-12-01')");
        let from = b.eval("/from=([0-9-]+)/.exec(location.hash)[1]");
        let from = from.as_str().unwrap_or_default().to_owned();
        assert_eq!(from.as_str() > "2025-12-01", is_later, "{code}: {from}");
    }
}

/// Buttons, links, tabs and heads whose words are cut off, and anything over the edge.
const CUT: &str = "(() => { \
    const root = document.documentElement; \
    const seen = (e) => e.getClientRects().length > 0 && !e.closest('.visually-hidden, .skip, svg, .scroller, .switch, .virtual'); \
    const cut = [...document.querySelectorAll('button, .tabs a, summary, label, h2, h3, legend')] \
      .filter((e) => seen(e) && getComputedStyle(e).overflowX !== 'visible' && getComputedStyle(e).textOverflow !== 'ellipsis' && e.scrollWidth > e.clientWidth + 1) \
      .map((e) => e.outerHTML.slice(0, 120)); \
    return root.scrollWidth > root.clientWidth ? [root.scrollWidth + ' px', ...cut] : cut })()";

#[test]
fn nothing_is_cut_off_on_a_telephone_in_any_language() {
    let page = Page::open_sized("", 390, 844);
    let b = &page.browser;
    let mut faults = Vec::new();
    for code in ["en", "uk", "ru", "fr", "ar", "xx"] {
        for view in VIEWS {
            b.goto("about:blank");
            b.goto(&page.address(&format!("{view}&lang={code}")));
            page.ready();
            let cut = b.eval(CUT);
            faults.extend(
                (cut.as_array().into_iter().flatten())
                    .map(|element| format!("{code} {view}: {element}")),
            );
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    page.finish();
}

/// Words below the strip of time that stand on others.
const OVER_OTHERS: &str = "(() => { \
    const boxes = [...document.querySelectorAll('.time-control .tick-word')].map((e) => [e.textContent, e.getBoundingClientRect()]).sort((a, b) => a[1].left - b[1].left); \
    return boxes.slice(1).filter(([, box], nth) => box.left < boxes[nth][1].right - 1).map(([words], nth) => words) })()";

#[test]
fn words_below_the_strip_have_room_in_any_language() {
    let page = Page::open_sized("", 1024, 800);
    let b = &page.browser;
    let mut faults = Vec::new();
    for width in [390, 1024, 1280] {
        b.resize(width, 800);
        for code in ["en", "uk", "ru", "fr", "ar", "xx"] {
            b.goto("about:blank");
            b.goto(&page.address(&format!("view=table&lang={code}")));
            page.ready();
            b.wait(
                "words below",
                "document.querySelector('.time-control .tick-word')",
            );
            let over = b.eval(OVER_OTHERS);
            faults.extend(
                (over.as_array().into_iter().flatten())
                    .map(|words| format!("{width} px, {code}: {words}")),
            );
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    page.finish();
}

#[test]
fn a_language_that_does_not_arrive_leaves_the_one_before() {
    let site = Site::new();
    let file = site.asset("messages/uk", ".txt");
    site.remove(&file);
    let page = site.open("");
    let b = &page.browser;
    b.click(".menu-toggle");
    b.click(".languages [lang=uk]");
    b.wait(
        "words",
        "document.querySelector('.note.is-error')?.innerText.includes('Українська')",
    );
    assert_eq!(language(&page), json!(["en", "ltr"]));
}

/// The language in which the first element of a selector is told to be.
fn lang_of(page: &Page, selector: &str) -> serde_json::Value {
    let script = format!("document.querySelector({selector:?})?.closest('[lang]').lang");
    page.browser.eval(&script)
}

#[test]
fn titles_and_names_are_in_the_language_of_the_reader() {
    let page = Page::open("view=timeline&event=2025-11-23-geneva-talks&lang=uk");
    let b = &page.browser;
    b.wait("the details", "document.querySelector('.details h2')");
    let title = "Американські, українські та європейські посадовці зустрічаються в Женеві";
    assert_eq!(b.text(".event-details h2"), title);
    assert_eq!(lang_of(&page, ".event-details h2"), json!("uk"));
    // What nobody translated says what it is in.
    assert_eq!(lang_of(&page, ".event-details .summary"), json!("en"));
    b.wait(
        "names of lanes",
        "[...document.querySelectorAll('.lane-label')].some((lane) => lane.innerText.includes('США — Україна'))",
    );
    // Who translated it, and what the dossier says.
    let mark = ".event-details > .translation-mark";
    assert!(
        b.text(mark).contains("Переклад редакторів"),
        "{}",
        b.text(mark)
    );
    assert_eq!(b.count(&format!("{mark} .before")), 0);
    b.click(&format!("{mark} button"));
    b.wait(
        "the title of the dossier",
        &format!("document.querySelector('{mark} .before p')"),
    );
    let before = format!("{mark} .before p");
    assert_eq!(
        b.text(&before),
        "US, Ukrainian and European officials meet in Geneva"
    );
    assert_eq!(lang_of(&page, &before), json!("en"));
    page.finish();
}

#[test]
fn another_language_brings_its_names_and_the_dossiers_language_its_own() {
    let page = Page::open("view=table&channel=us-ukraine");
    let b = &page.browser;
    let chip = "document.querySelector('.chips').innerText";
    b.wait("the name", &format!("{chip}.includes('US-Ukraine')"));
    choose(&page, "ru");
    b.wait("the name", &format!("{chip}.includes('США — Украина')"));
    assert_eq!(page.fragment(), "view=table&channel=us-ukraine");
    choose(&page, "en");
    b.wait("the name", &format!("{chip}.includes('US-Ukraine')"));
    assert_eq!(b.count(".translation-mark"), 0);
    page.finish();
}

#[test]
fn plans_terms_and_headings_are_in_the_language_and_matched_as_before() {
    let rows = |page: &Page| {
        page.browser.wait(
            "the comparison",
            "document.querySelector('.plans-table tbody tr') && !document.querySelector('.plans[aria-busy], .plans progress')",
        );
        // All of them, drawn or still out of sight.
        page.browser
            .eval("document.querySelector('.plans-table').getAttribute('aria-rowcount')")
    };
    let page = Page::open("view=plans&plans=us-28,draft-20&lang=en");
    let in_english = rows(&page);
    page.finish();
    let page = Page::open("view=plans&plans=us-28,draft-20&lang=uk");
    // Which provisions answer which is found from the words of the plans, and these are in English.
    assert_eq!(rows(&page), in_english);
    let table = page.browser.text(".plans-table");
    for words in ["20 пунктів", "Гарантії безпеки"] {
        assert!(table.contains(words), "{words}: {table}");
    }
    page.finish();
}

#[test]
fn numbers_that_a_program_read_are_told_in_the_language() {
    for (code, counted) in [
        ("uk", "військовослужбовців"),
        ("fr", "militaires"),
        ("ar", "عسكري"),
    ] {
        let page = Page::open(&format!("view=plans&plans=us-28,draft-20&lang={code}"));
        let b = &page.browser;
        b.wait(
            "numbers",
            "document.querySelector('.provision-text .figure[title]')",
        );
        let told = b.eval("[...document.querySelectorAll('.provision-text .figure')].map((figure) => figure.title).join('\\n')");
        let told = told.as_str().unwrap_or_default();
        // “Read as” and the number; the plans themselves are in English.
        for english in [
            "at most",
            "at least",
            "about ",
            "month",
            "year",
            "day",
            "billion",
            "personnel",
        ] {
            assert!(!told.contains(english), "{code}: {english}: {told}");
        }
        assert!(told.contains(counted), "{code}: {told}");
        page.finish();
    }
}

#[test]
fn a_quote_and_the_words_as_they_were_said_stand_together() {
    let statement = "view=table&list=statements&statement=st-2025-12-16-peskov-truce";
    let page = Page::open(&format!("{statement}&lang=en"));
    let b = &page.browser;
    let card = ".details .statement.is-current";
    b.wait(
        "the statement",
        &format!("document.querySelector('{card}')"),
    );
    assert_eq!(lang_of(&page, &format!("{card} > blockquote")), json!("en"));
    let said = format!("{card} .as-said blockquote");
    let words = b.text(&said);
    assert!(words.contains("мы не хотим перемирия"), "{words}");
    // In the marks of its language, which is told in words as well.
    assert!(words.starts_with('«'), "{words}");
    assert_eq!(lang_of(&page, &said), json!("ru"));
    assert!(b.text(&format!("{card} .as-said")).contains("in Russian"));
    // For who reads that language they are the quote.
    page.go(&format!("{statement}&lang=ru"));
    b.wait(
        "the words",
        &format!("document.querySelector('{card} > blockquote')?.innerText.includes('мы не хотим перемирия')"),
    );
    assert_eq!(lang_of(&page, &format!("{card} > blockquote")), json!("ru"));
    assert_eq!(b.count(&format!("{card} .as-said")), 0);
    page.finish();
}

#[test]
fn a_search_finds_the_words_of_both_languages() {
    for (code, words, found) in [
        // As it was said, in a page that speaks English.
        ("en", "перемирия", true),
        // The translation that is shown, and what the dossier says.
        ("uk", "гідністю", true),
        ("uk", "dignity", true),
        // What this reader does not see is not searched.
        ("en", "гідністю", false),
    ] {
        let page = Page::open(&format!("view=table&lang={code}&q={words}"));
        let rows = page.browser.count(".events tbody tr");
        assert_eq!(rows > 0, found, "{code} {words}: {rows}");
        page.finish();
    }
}

#[test]
fn pasted_texts_say_their_language_and_across_two_words_are_not_marked() {
    let page = Page::open("view=plans&plans=us-28,draft-20&lang=en");
    let b = &page.browser;
    own_texts::paste(
        b,
        &[
            "1. The armed forces of Ukraine are limited to 600,000 personnel.\n2. All prisoners of war are exchanged, all for all.",
            "1. Чисельність Збройних сил України обмежується 800 000 військовослужбовців.\n2. Усіх військовополонених обмінюють за принципом «усіх на всіх».",
        ],
    );
    b.wait(
        "the language of the second",
        "document.querySelectorAll('dialog.own textarea')[1].lang === 'uk'",
    );
    own_texts::find_points(b);
    own_texts::compare(b);
    b.wait(
        "the comparison",
        "document.querySelector('.plans-table .provision-text[lang=uk]') && !document.querySelector('.plans[aria-busy]')",
    );
    // The page speaks English, which needs no word of it.
    let langs = b.eval(
        "[...new Set([...document.querySelectorAll('.plans-table .provision-text')].map((text) => text.closest('[lang]').lang))].sort()",
    );
    assert_eq!(langs, json!(["en", "uk"]));
    // Numbers are, and stand by themselves above the text.
    assert_eq!(
        b.count(".provision-text ins, .provision-text del"),
        0,
        "{}",
        b.text(".plans-table")
    );
    let table = b.text(".plans-table");
    assert!(
        table.contains("800,000") && table.contains("+33"),
        "{table}"
    );
    page.finish();
}

#[test]
fn what_a_table_says_of_itself_is_told_in_the_language() {
    let table = "date,title,actors\n2025-12-19,Talks in Miami,Ann\n2025-12-20,A call,Bob\n";
    let site = Site::with(&[("events.csv", table.as_bytes())]);
    let page = Page::open_from(
        site.serve(),
        "dossier=events.csv&view=timeline&lang=uk",
        1280,
        900,
    );
    page.browser.wait(
        "its summary",
        "document.body.innerText.includes('Події, імпортовані з таблиці events.csv')",
    );
    assert_eq!(
        page.browser
            .eval("/No (party|channel) given/.test(document.body.innerText)"),
        false
    );
    page.finish();
}
