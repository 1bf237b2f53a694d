//! Picking a record by what somebody types: which records fit the words, how well, and which of those that are offered is taken
//! without choosing one.

use super::id::latin;

/// How well a record fits what was typed, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It is called so.
    Exactly,
    /// Its name begins so.
    Beginning,
    /// It has all of the words.
    Words,
}

/// What somebody typed to pick a record by.
#[derive(Clone, Debug)]
pub struct Typed {
    text: String,
    latin: String,
}

impl Typed {
    /// A text as it was typed.
    pub fn new(text: &str) -> Typed {
        let text = text.trim();
        Typed {
            text: text.to_owned(),
            latin: latin(text),
        }
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// How well a record of an id and some names fits, in whatever alphabet; none where it does not. Where nothing was typed,
    /// every record does.
    ///
    /// ```
    /// use demarche::edit::{Fit, Typed};
    ///
    /// let fit = |typed: &str| Typed::new(typed).fit("direct-line", &["Direct line", "Line"]);
    /// assert_eq!(fit("direct line "), Some(Fit::Exactly));
    /// assert_eq!(fit("direct-line"), Some(Fit::Exactly));
    /// assert_eq!(fit("Direct"), Some(Fit::Beginning));
    /// assert_eq!(fit("rect ine"), Some(Fit::Words));
    /// assert_eq!(fit("Directly"), None);
    /// ```
    pub fn fit(&self, id: &str, names: &[&str]) -> Option<Fit> {
        if self.is_empty() {
            return Some(Fit::Words);
        }
        let names = names.iter().map(|name| name.trim());
        let names: Vec<String> = names.filter(|name| !name.is_empty()).map(latin).collect();
        if id == self.text || names.contains(&self.latin) {
            return Some(Fit::Exactly);
        }
        if names.iter().any(|name| name.starts_with(&self.latin)) {
            return Some(Fit::Beginning);
        }
        let has = |word: &str| id.contains(word) || names.iter().any(|name| name.contains(word));
        self.latin.split_whitespace().all(has).then_some(Fit::Words)
    }
}

/// Which of the records that are offered Enter takes, where none was gone to: of each it is told whether it is called as was
/// typed, and whether it would be made. The first that is called so, or else the one that would be made: a name that only begins
/// so is another's.
pub fn taken_first(offered: impl IntoIterator<Item = (bool, bool)>) -> Option<usize> {
    let mut made = None;
    for (nth, (is_exact, is_new)) in offered.into_iter().enumerate() {
        if is_exact {
            return Some(nth);
        }
        if is_new {
            made = Some(nth);
        }
    }
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fit(typed: &str, names: &[&str]) -> Option<Fit> {
        Typed::new(typed).fit("an-id", names)
    }

    #[test]
    fn what_is_called_so_is_told_from_what_begins_so() {
        assert_eq!(fit("Ушаков", &["Ushakov"]), Some(Fit::Exactly));
        assert_eq!(fit("EU", &["European Union", "EU"]), Some(Fit::Exactly));
        assert_eq!(fit("an-id", &["Another name"]), Some(Fit::Exactly));
        // An id is written as it is.
        assert_eq!(fit("AN-ID", &["Another name"]), Some(Fit::Words));
        assert_eq!(fit("anoth", &["Another name"]), Some(Fit::Beginning));
        assert_eq!(fit("name another", &["Another name"]), Some(Fit::Words));
        assert_eq!(fit("name an-", &["Another name"]), Some(Fit::Words));
        assert_eq!(fit("names", &["Another name"]), None);
        assert_eq!(fit(" ", &["Another name"]), Some(Fit::Words));
        // No name is that of nobody.
        assert_ne!(fit("\u{301}", &[""]), Some(Fit::Exactly));
        assert!(Fit::Exactly < Fit::Beginning && Fit::Beginning < Fit::Words);
    }

    #[test]
    fn enter_takes_what_is_called_so_or_makes_one() {
        let (other, exact, new) = ((false, false), (true, false), (false, true));
        assert_eq!(taken_first([other, exact, new]), Some(1));
        assert_eq!(taken_first([exact, exact]), Some(0));
        assert_eq!(taken_first([other, other, new]), Some(2));
        assert_eq!(taken_first([new]), Some(0));
        // Nothing was typed.
        assert_eq!(taken_first([other, other]), None);
        assert_eq!(taken_first([]), None);
    }
}
