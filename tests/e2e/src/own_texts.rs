//! Texts of the reader's own, pasted into the dialog of the plans and compared.

use crate::Browser;

/// Opens the dialog.
pub fn open(b: &Browser) {
    b.click_words(".plans-tools", "Compare your own texts…");
    b.wait("the dialog", "document.querySelector('dialog.own[open]')");
}

/// Opens the dialog and puts a text into each of its fields.
pub fn paste(b: &Browser, texts: &[&str]) {
    open(b);
    put(b, texts);
}

/// Puts a text into each of its fields.
pub fn put(b: &Browser, texts: &[&str]) {
    for (nth, text) in texts.iter().enumerate() {
        b.run(&format!("(() => {{ const t = document.querySelectorAll('dialog.own textarea')[{nth}]; t.value = {text:?}; for (const of of ['input', 'change']) t.dispatchEvent(new Event(of, {{ bubbles: true }})) }})()"));
    }
}

/// Has their points found.
pub fn find_points(b: &Browser) {
    b.click_words("dialog.own", "Find the points");
    b.wait(
        "the points",
        "document.querySelector('dialog.own[data-written]:not([data-busy])')",
    );
}

/// Has them compared, which closes the dialog.
pub fn compare(b: &Browser) {
    b.click_words("dialog.own", "Compare");
    b.wait(
        "the dialog to close",
        "!document.querySelector('dialog.own')",
    );
}
