//! The characters of a cleaned text: which are kept, which become a space or the end
//! of a line, and the two that stand for what markup said. Open it when a text is
//! pasted with characters that should not be seen.

/// Stands where bold begins or ends; a sign that no cleaned text has.
pub(super) const BOLD: char = '\u{1}';
/// Stands at the start of a line that markup makes a heading.
pub(super) const HEADING: char = '\u{2}';

/// Puts a sign at the end of a text as it is to be read: every space one space,
/// every end of a line one line feed, what cannot be seen left out.
pub(super) fn push(out: &mut String, c: char) {
    match c {
        '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
        '\t' => out.push('\t'),
        ' '
        | '\u{a0}'
        | '\u{1680}'
        | '\u{2000}'..='\u{200a}'
        | '\u{202f}'
        | '\u{205f}'
        | '\u{3000}' => {
            out.push(' ');
        }
        '\0'..='\u{1f}'
        | '\u{7f}'..='\u{9f}'
        | '\u{61c}'
        | '\u{200b}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffc}' => {}
        _ => out.push(c),
    }
}
