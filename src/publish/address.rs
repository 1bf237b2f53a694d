//! Where a site will be found.

use crate::model::web_host;
use std::{fmt, str::FromStr};

/// The address of a site: of a folder, with a slash at its end.
///
/// ```
/// use demarche::publish::Address;
/// let address: Address = "https://example.org/talks".parse()?;
/// assert_eq!(address.to_string(), "https://example.org/talks/");
/// assert!("https://example.org/talks/#view=plans".parse::<Address>().is_err());
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(String);

impl Address {
    /// The address of a file in the folder.
    pub fn of(&self, file: &str) -> String {
        format!("{}{file}", self.0)
    }

    /// Whether it is that of a whole host: only there do crawlers ask for `robots.txt`.
    pub fn is_root(&self) -> bool {
        self.0.matches('/').count() == 3
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Address {
    type Err = String;

    /// # Errors
    /// What is no address of a folder, in words for the person who wrote it.
    fn from_str(text: &str) -> Result<Self, String> {
        let wanted = "an address is like https://example.org/talks/";
        if web_host(text).is_none() {
            return Err(format!("{wanted}, and `{}` was given", text.escape_debug()));
        }
        if text.contains(['?', '#']) {
            return Err(format!("{wanted}: of a folder, without `?` and `#`"));
        }
        if let Some(odd) = text
            .chars()
            .find(|c| !c.is_ascii_graphic() || "<>\"\\^`{|}".contains(*c))
        {
            return Err(format!(
                "{wanted}; write `{}` as the browser's address line does when copied (`%…`, `xn--…`)",
                odd.escape_debug()
            ));
        }
        let folder = text.strip_suffix("index.html").unwrap_or(text);
        let slash = if folder.ends_with('/') { "" } else { "/" };
        Ok(Address(format!("{folder}{slash}")))
    }
}

#[cfg(test)]
mod tests {
    use super::Address;

    #[test]
    fn addresses() {
        for (text, address, is_root) in [
            ("https://example.org", "https://example.org/", true),
            (
                "http://example.org:8080/a/index.html",
                "http://example.org:8080/a/",
                false,
            ),
            (
                "https://example.org/talks/",
                "https://example.org/talks/",
                false,
            ),
        ] {
            let read: Address = text.parse().expect(text);
            assert_eq!((&*read.to_string(), read.is_root()), (address, is_root));
        }
        for wrong in [
            "",
            "example.org",
            "ftp://example.org/",
            "https://example.org/?a",
            "https://example.org/ö",
            "https://a@b/",
            "https://example.org/\"x",
        ] {
            assert!(wrong.parse::<Address>().is_err(), "{wrong}");
        }
    }
}
