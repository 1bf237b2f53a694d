//! What an article says of itself: title, byline, outlet, address, and the day on which it was
//! published. Open it when a day that stands there is asked for.

use super::article::{self, Article};
use crate::{
    model::date::Edtf,
    when::{Answer, Habits, read},
};
use serde::{Deserialize, Serialize};

/// What an article says of itself; what it does not say is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Its headline.
    pub title: Option<String>,
    /// Who wrote it.
    pub byline: Option<String>,
    /// The outlet or agency.
    pub outlet: Option<String>,
    /// Where it stands in the web.
    pub address: Option<String>,
    /// The day of publication.
    pub published: Option<Edtf>,
}

/// What an article, plain or as HTML, says of itself.
///
/// ```
/// use demarche::intake::head;
/// let found = head("Envoys meet in Doha\nBy Jane Doe\nDecember 21, 2025\nEnvoys met in Doha.");
/// assert_eq!(found.byline.as_deref(), Some("Jane Doe"));
/// assert_eq!(found.published.unwrap().to_string(), "2025-12-21");
/// ```
pub fn head(text: &str) -> Head {
    of(&article::read(text))
}

pub(super) fn of(article: &Article) -> Head {
    Head {
        title: article.title.clone(),
        byline: article.byline.clone(),
        outlet: article.outlet.clone(),
        address: article.address.clone(),
        published: article.date.as_deref().and_then(day),
    }
}

/// The most words that a date has.
const WORDS: usize = 4;

/// The day in a line such as `Published December 21, 2025 at 10:04 GMT` or `2025-12-21T10:04:00Z`.
pub fn day(line: &str) -> Option<Edtf> {
    let iso = line.get(..10).and_then(|day| day.parse::<Edtf>().ok());
    if let Some(day) = iso.filter(|day| super::day_of(day).is_some()) {
        return Some(day);
    }
    let words: Vec<&str> = line.split_whitespace().take(20).collect();
    (1..=WORDS.min(words.len())).rev().find_map(|length| {
        words.windows(length).find_map(|window| {
            let text = window.join(" ");
            let text = text.trim_matches(|c: char| !c.is_alphanumeric());
            match read(text, &Habits::default()) {
                Answer::Sure(reading) => Some(reading.date),
                _ => None,
            }
            .filter(|date| super::day_of(date).is_some())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::day;

    #[test]
    fn days_of_publication() {
        for (line, expected) in [
            ("2025-12-21T10:04:00Z", Some("2025-12-21")),
            ("2025-12-21", Some("2025-12-21")),
            (
                "Published December 21, 2025 at 10:04 GMT",
                Some("2025-12-21"),
            ),
            ("Updated: 21 December 2025", Some("2025-12-21")),
            ("December 2025", None),
            ("12/11/2025", None),
            ("", None),
        ] {
            let found = day(line).map(|date| date.to_string());
            assert_eq!(found.as_deref(), expected, "{line}");
        }
    }
}
