//! HTML entities (`&amp;`, `&#8211;`), as they stand in what is pasted or saved from web pages. Open it
//! when one is not read.

/// Names and what they stand for: those that texts and tables of web pages have.
const NAMED: [(&str, char); 31] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", '\u{a0}'),
    ("shy", '\u{ad}'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("minus", '−'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("bdquo", '„'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("hellip", '…'),
    ("bull", '•'),
    ("sect", '§'),
    ("euro", '€'),
    ("eacute", 'é'),
    ("egrave", 'è'),
    ("ecirc", 'ê'),
    ("agrave", 'à'),
    ("acirc", 'â'),
    ("ccedil", 'ç'),
    ("ocirc", 'ô'),
    ("icirc", 'î'),
    ("ugrave", 'ù'),
    ("ucirc", 'û'),
];

/// So many bytes behind the `&` may its `;` stand.
const LONGEST: usize = 10;

/// The sign of an entity at the start of a text, and what follows it.
///
/// ```
/// use demarche::entities::entity;
/// assert_eq!(entity("&amp; more"), Some(('&', " more")));
/// assert_eq!(entity("&#x2013;"), Some(('–', "")));
/// assert_eq!(entity("& more;"), None);
/// ```
pub fn entity(text: &str) -> Option<(char, &str)> {
    let behind = text.strip_prefix('&')?;
    let end = behind.bytes().take(LONGEST).position(|b| b == b';')?;
    let (name, rest) = (behind.get(..end)?, behind.get(end + 1..)?);
    let c = match name.strip_prefix('#') {
        Some(number) => {
            let (digits, radix) = match number.strip_prefix(['x', 'X']) {
                Some(hex) => (hex, 16),
                None => (number, 10),
            };
            // A sign before digits is none of them.
            let is_number = digits.starts_with(|c: char| c.is_ascii_hexdigit());
            let code = is_number.then(|| u32::from_str_radix(digits, radix).ok());
            char::from_u32(code.flatten()?)?
        }
        None => NAMED.iter().find(|(known, _)| *known == name)?.1,
    };
    Some((c, rest))
}

/// A text with its entities as the signs they stand for; what is none stays as it is.
pub fn decoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let (c, behind) = entity(&rest[at..]).unwrap_or(('&', &rest[at + 1..]));
        out.push(c);
        rest = behind;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn what_is_no_entity_stays() {
        for text in [
            "a & b",
            "&",
            "&;",
            "&#;",
            "&#+38;",
            "&#x110000;",
            "&unknown;",
            "&amp",
            "&ü;",
        ] {
            assert_eq!(decoded(text), text);
        }
    }

    #[test]
    fn names_and_numbers_are_read() {
        assert_eq!(
            decoded("&laquo;a&#8239;&amp;&#x2014;b&raquo;&"),
            "«a\u{202f}&—b»&"
        );
    }
}
