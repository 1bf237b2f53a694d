//! Texts that run the other way than the message around them: marks keep each together, so that neither is reordered by
//! the other (Unicode Standard Annex 9, “isolates”).

/// The marks before and behind a text that runs as its first letter does (FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE).
pub const ISOLATES: [&str; 2] = ["\u{2068}", "\u{2069}"];

/// Whether a character is a letter of a script that is written from right to left.
fn is_rtl(c: char) -> bool {
    // Hebrew to Arabic with their presentation forms; Adlam, Mende Kikakui and others of the plane beyond.
    let is_of_them = matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}');
    is_of_them && c.is_alphabetic()
}

/// Whether a text has letters that run from right to left.
///
/// ```
/// use demarche::messages::has_rtl;
/// assert!(has_rtl("خطة Z") && !has_rtl("Plan Z, 5 %"));
/// ```
pub fn has_rtl(text: &str) -> bool {
    text.contains(is_rtl)
}

/// Whether a text in a message that runs from right to left, or does not, would be torn apart by it or tear it apart.
/// One of letters that run as the message does is not; nor is a bare number; nor one that is kept together already.
fn is_torn(text: &str, is_message_rtl: bool) -> bool {
    if text.contains(ISOLATES[0]) {
        return false;
    }
    if !is_message_rtl {
        return has_rtl(text);
    }
    let is_other = |c: char| c.is_alphabetic() && !is_rtl(c);
    let is_figure = |c: char| c.is_ascii_digit();
    // `2025-12-21` behind Arabic would be read as 21, 12, 2025.
    let has_signs = || text.contains(is_figure) && text.contains(|c| !is_figure(c));
    text.contains(is_other) || has_signs() && !has_rtl(text)
}

/// Hands on a text, between marks where it needs them.
pub(super) fn isolated(text: &str, is_message_rtl: bool, out: &mut dyn FnMut(&str)) {
    if !is_torn(text, is_message_rtl) {
        return out(text);
    }
    let [before, behind] = ISOLATES;
    out(before);
    out(text);
    out(behind);
}

/// A text without such marks, for what is kept: the title of a record, the name of a text.
pub fn without_isolates(text: &str) -> String {
    ISOLATES
        .iter()
        .fold(text.to_owned(), |text, mark| text.replace(mark, ""))
}

/// A text that others than a message put beside texts of the language, between marks where it needs them.
pub fn isolate(text: &str, is_message_rtl: bool) -> String {
    let mut all = String::with_capacity(text.len());
    isolated(text, is_message_rtl, &mut |piece| all.push_str(piece));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_runs_the_other_way_is_kept_together() {
        let is_kept = |text: &str, is_rtl: bool| isolate(text, is_rtl) != text;
        for (text, in_rtl, in_ltr) in [
            ("28-point plan", true, false),
            ("Axios", true, false),
            ("2025-12-21", true, false),
            ("+33 %", true, false),
            ("5", false, false),
            ("الخطة", false, true),
            ("22 ديسمبر 2025", false, true),
            ("خطة Z", true, true),
            ("гарантії", true, false),
            ("…", false, false),
            ("", false, false),
        ] {
            assert_eq!(is_kept(text, true), in_rtl, "{text}");
            assert_eq!(is_kept(text, false), in_ltr, "{text}");
        }
    }

    #[test]
    fn what_is_kept_together_is_so_once() {
        let once = isolate("Axios", true);
        assert_eq!(once, "\u{2068}Axios\u{2069}");
        assert_eq!(isolate(&once, true), once);
        assert_eq!(without_isolates(&once), "Axios");
    }
}
