//! What is wrong, and why something was not done, in the language of the reader: rows of a table, files that are refused,
//! parts of links, fields of the editor, and a page that cannot start.

use demarche_e2e::{
    Page, Site,
    desk::{fill, open},
};
use serde_json::{Value, json};

const ROWS: &str = "date,title,url\n2025-12-19,Good,https://example.org/\n2025-02-30,No such day,\n,No date,\n2025-12-20,Also good,gopher://x\n";

fn broken() -> String {
    json!({
        "demarche": 1,
        "metadata": { "title": "T", "summary": "S", "language": "en", "focus": "soon", "notes": "one" },
        "parties": [{ "id": "a b", "name": "A", "colour": "blue" }],
        "sources": [{ "id": "s", "publisher": "P", "title": "T", "published": "2025-12-19", "language": "en" }],
        "channels": [{ "id": "c", "name": "C", "description": "D" }],
        "events": [
            { "id": "sound", "date": "2025-12-19", "title": "T", "summary": "S", "kind": "talks", "channel": "c", "confidence": "confirmed", "sources": ["s"] },
            { "id": "e", "date": "2025-13-01", "title": "", "extra": 1, "channel": "gone" },
        ],
    })
    .to_string()
}

/// Waits until a note says something.
fn told(page: &Page, words: &str) {
    page.browser.wait(
        words,
        &format!("[...document.querySelectorAll('.note')].some((note) => note.innerText.includes({words:?}))"),
    );
}

fn problems(page: &Page) -> String {
    let b = &page.browser;
    b.click(".about-toggle");
    b.wait(
        "the problems",
        "document.querySelector('dialog[open] .problems li')",
    );
    b.text(".problems")
}

/// Words of plain Latin letters in a list, beside places in the file, what stands in quotation marks, and the
/// scheme of addresses, which is called the same everywhere.
fn english(page: &Page, list: &str) -> Value {
    page.browser.eval(&format!(
        "[...document.querySelectorAll({list:?})].flatMap((item) => {{ \
           const of = item.cloneNode(true); of.querySelectorAll('code').forEach((code) => code.remove()); \
           return of.textContent.replace(/[“«][^”»]*[”»]|https?/g, '').match(/[A-Za-z]{{4,}}/g) ?? [] }})"
    ))
}

#[test]
fn defects_of_rows_are_told_in_the_language() {
    let site = Site::with(&[("rows.csv", ROWS.as_bytes())]);
    for (code, words) in [
        ("uk", "рядок пропущено: такого дня немає"),
        ("ru", "строка пропущена: нет даты"),
        ("fr", "ce n’est pas une adresse http ou https"),
        ("ar", "لا وجود لهذا اليوم"),
    ] {
        let page = site.open(&format!("dossier=rows.csv&view=table&lang={code}"));
        let all = problems(&page);
        assert!(all.contains(words), "{all}");
        page.finish();
    }
    // In letters that are no plain ones: what is in no message would show.
    let page = site.open("dossier=rows.csv&view=table&lang=xx");
    problems(&page);
    assert_eq!(english(&page, ".problems li"), json!([]));
    page.finish();
}

#[test]
fn what_is_wrong_with_a_dossier_is_told_in_the_language() {
    let broken = broken();
    let site = Site::with(&[("broken.json", broken.as_bytes())]);
    let page = site.open("dossier=broken.json&view=table&lang=uk");
    let all = problems(&page);
    for words in [
        "подія «e»",
        "немає каналу «gone»",
        "«2025-13-01»: місяця 13 немає",
        "немає поля «summary»",
        "тут має бути список, а стоїть текст",
        "не є ідентифікатором",
    ] {
        assert!(all.contains(words), "{words}: {all}");
    }
    page.finish();
    let page = site.open("dossier=broken.json&view=table&lang=xx");
    problems(&page);
    assert_eq!(english(&page, ".problems li"), json!([]));
    page.finish();
}

#[test]
fn why_a_file_is_refused_is_told_in_the_language() {
    let page = Page::open("view=table&lang=uk");
    page.drop_file("none.csv", "");
    told(&page, "він порожній");
    page.drop_file("other.json", "{}");
    told(&page, "це JSON");
    page.go("dossier=missing.csv&view=table&lang=uk");
    told(&page, "такого файлу поруч із цією сторінкою немає");
    page.finish_but(&["404"]);
}

#[test]
fn why_parts_of_a_link_are_left_out_is_told_in_the_language() {
    // The first that is looked at: its words come behind the view.
    let page = Page::open("view=table&foo=bar&event=gone&party=nobody&lang=fr");
    told(&page, "aucun réglage de ce nom");
    told(&page, "ce dossier n’a pas cet événement");
    told(&page, "ce dossier n’a pas cette partie");
    page.finish();
}

#[test]
fn faults_stand_beside_fields_in_the_language() {
    let page = Page::open("lang=uk");
    let b = &page.browser;
    open(&page, "Редагувати…", ".edit-record");
    b.click(".edit-record");
    fill(&page, "/events/0/date", "soon");
    b.wait(
        "the fault",
        "document.querySelector('.edit-field.is-bad .edit-fault')?.innerText.includes('«soon» — не дата')",
    );
}

#[test]
fn a_page_that_cannot_start_says_so_in_the_language() {
    let site = Site::new();
    site.write(&site.asset("demarche", "_bg.wasm"), b"no module");
    let page = site.visit("lang=uk");
    let b = &page.browser;
    b.wait("words", "document.querySelector('#readable [role=alert]')");
    let words = b.text("#readable [role=alert]");
    assert!(words.contains("Сторінку не вдалося запустити."), "{words}");
    assert_eq!(
        b.eval("document.querySelector('#readable [role=alert]').closest('[lang]').lang"),
        json!("uk")
    );
    let page = site.visit("dossier=other.json&lang=ar");
    let b = &page.browser;
    b.wait("words", "document.querySelector('.opening [role=alert]')");
    assert_eq!(b.text(".opening h1"), "تعذّر تشغيل Demarche");
}
