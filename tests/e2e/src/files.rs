//! What the page saves, kept in the page in place of a folder.

use crate::Page;

/// Has files that the page saves stand in `window.kept`, each with its name as `saved`, and not on the disk: as in a browser that writes to no files of
/// the reader's.
pub fn catch_files(page: &Page) {
    page.browser.run(
        "(() => { window.showSaveFilePicker = undefined; window.kept = []; const make = URL.createObjectURL; let last; URL.createObjectURL = (blob) => { last = blob; return make.call(URL, blob) }; \
        HTMLAnchorElement.prototype.click = function () { if (this.download) { last.saved = this.download; window.kept.push(last) } } })()",
    );
}

/// Saves what is shown by a button of the share dialog; the name of the file and its text. [`catch_files`] comes before.
pub fn shared(page: &Page, words: &str) -> (String, String) {
    let b = &page.browser;
    b.run("window.kept.length = 0");
    b.click_words(".share .files", words);
    b.wait("a file", "window.kept.length === 1");
    let name = b.eval("window.kept[0].saved");
    let text = b.eval_async("window.kept[0].text()");
    (
        name.as_str().unwrap_or_default().to_owned(),
        text.as_str().unwrap_or_default().to_owned(),
    )
}
