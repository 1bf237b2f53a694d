//! What a spreadsheet could take for a formula (after OWASP, “CSV Injection”). Open it when a text that leaves the page
//! as a cell runs as one.

/// What some program could take for the end of a cell, though it stands in quotes.
pub fn ends_cell(c: char) -> bool {
    matches!(c, ';' | '\t' | '\r' | '\n')
}

/// Whether a cell that begins so could be taken for a formula: with a sign of
/// it, after what a spreadsheet may trim or does not show.
pub fn could_be_formula(text: &str) -> bool {
    let is_passed = |c: char| {
        !ends_cell(c)
            && (c.is_whitespace()
                || c.is_control()
                || matches!(c, '"' | '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'))
    };
    // Full-width signs count in spreadsheets set to East Asian languages.
    let first = text.chars().find(|&c| !is_passed(c));
    first.is_some_and(|c| matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠'))
}

/// Whether a text is a plain number, such as `-5`, which is no formula.
pub fn is_number(text: &str) -> bool {
    let number = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (whole, part) = number.split_once('.').unwrap_or((number, "0"));
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    is_digits(whole) && is_digits(part)
}
