//! What a view asks for, in a sentence that stands in every file made from it.

use super::state::{Tab, View};
use crate::{
    model::{
        Dossier,
        date::{DAY, date_text},
    },
    query::{Facet, label},
};

/// The filters of a view in words, with dates as ISO 8601 has them: `Channel:
/// US–Ukraine; from 2025-12-19 to 2025-12-21`. Without any, `none`.
pub fn filters(view: &View, dossier: &Dossier) -> String {
    let filter = &view.filter;
    let mut parts: Vec<String> = Vec::new();
    for facet in Facet::ALL {
        let values: Vec<_> = (filter.chosen(facet))
            .map(|value| label(dossier, facet, value).to_string())
            .collect();
        if !values.is_empty() {
            parts.push([facet.label(), ": ", &values.join(", ")].concat());
        }
    }
    let mut dates = String::new();
    if let Some(from) = filter.range.from {
        dates.push_str("from ");
        dates.push_str(&date_text(from));
    }
    if let Some(to) = filter.range.to {
        dates.push_str(if dates.is_empty() { "to " } else { " to " });
        dates.push_str(&date_text(to - to.rem_euclid(DAY).max(1)));
    }
    if !dates.is_empty() {
        if filter.certain {
            dates.push_str(", only what certainly falls there");
        }
        parts.push(dates);
    }
    if !filter.text.trim().is_empty() {
        parts.push(["words “", filter.text.trim(), "”"].concat());
    }
    if let Some(as_of) = filter.as_of {
        parts.push(["as known on ", &date_text(as_of - 1)].concat());
    }
    if view.tab == Tab::Plans && !view.changes.is_empty() {
        let changes: Vec<&str> = view.changes.iter().map(|change| change.label()).collect();
        parts.push(["changes: ", &changes.join(", ")].concat());
    }
    if parts.is_empty() {
        return "none".into();
    }
    parts.join("; ")
}

#[cfg(test)]
mod tests {
    use crate::{load::load, model::Dossier, view::decode};

    fn check(address: &str, words: &str) {
        let dossier: Dossier = load(include_bytes!("../../static/dossier.json"))
            .expect("a dossier")
            .dossier;
        assert_eq!(super::filters(&decode(address).0, &dossier), words);
    }

    #[test]
    fn in_words() {
        check("view=table", "none");
        check("kind=talks&q=+peace+", "Kind: Talks; words “peace”");
        check(
            "from=2025-12-19&to=2025-12-21&certain=1",
            "from 2025-12-19 to 2025-12-21, only what certainly falls there",
        );
        check("to=2025-12-21", "to 2025-12-21");
        check("asof=2025-12-01", "as known on 2025-12-01");
        check("view=plans&change=added,perhaps", "changes: Added, Perhaps");
    }
}
