//! What stands in the head of the page about its dossier: title, description, what a
//! link preview shows (Open Graph), and structured data for search engines.

use super::{
    Address,
    html::{Text, beginning, whole_day},
    preview,
};
use crate::{
    model::{
        Dossier,
        date::{DAY, date_text},
    },
    timeline::viewport::Viewport,
};
use serde_json::{Value, json};
use std::fmt::Write;

/// So many characters of the summary describe the page: as many as search engines and
/// previews show, and some.
const DESCRIPTION: usize = 300;

/// The tags. Where the site will be found is needed for some of them.
pub fn head(dossier: &Dossier, address: Option<&Address>) -> String {
    let metadata = &dossier.metadata;
    let (title, description) = (
        Text(&metadata.title),
        beginning(&metadata.summary, DESCRIPTION),
    );
    let description = Text(&description);
    let here = address.map(Address::to_string).unwrap_or_default();
    let picture = format!("{here}{}", preview::NAME);
    let alt = picture_words(dossier);
    let mut out = format!(
        "<title>{title} · Demarche</title>\n<meta name=\"description\" content=\"{description}\">\n"
    );
    if address.is_some() {
        let here = Text(&here);
        write!(out, "<link rel=\"canonical\" href=\"{here}\">\n<meta property=\"og:url\" content=\"{here}\">\n").ok();
    }
    let (width, height) = preview::SIZE;
    for (property, content) in [
        ("og:type", "website"),
        ("og:site_name", "Demarche"),
        ("og:title", &*metadata.title),
        (
            "og:description",
            &*beginning(&metadata.summary, DESCRIPTION),
        ),
        ("og:image", &*picture),
        ("og:image:type", "image/png"),
        ("og:image:width", &*width.to_string()),
        ("og:image:height", &*height.to_string()),
        ("og:image:alt", &*alt),
    ] {
        writeln!(
            out,
            "<meta property=\"{property}\" content=\"{}\">",
            Text(content)
        )
        .ok();
    }
    out.push_str("<meta name=\"twitter:card\" content=\"summary_large_image\">\n");
    let data = script(&linked(dossier, address));
    writeln!(out, "<script type=\"application/ld+json\">{data}</script>").ok();
    out
}

/// What the preview picture shows, in words.
fn picture_words(dossier: &Dossier) -> String {
    let title = &dossier.metadata.title;
    let counts = preview::counts(dossier).join(", ");
    format!("{title}: {counts}, with the events as marks in time by channel")
}

/// The dossier as a data set in the terms of schema.org.
fn linked(dossier: &Dossier, address: Option<&Address>) -> Value {
    let metadata = &dossier.metadata;
    let file = |name: &str| address.map_or_else(|| name.to_owned(), |address| address.of(name));
    let mut data = json!({
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "name": metadata.title,
        "description": metadata.summary,
        "inLanguage": metadata.language,
        "isAccessibleForFree": true,
        "variableMeasured": ["events", "statements", "provisions of plans", "positions"],
        "distribution": {
            "@type": "DataDownload",
            "contentUrl": file("dossier.json"),
            "encodingFormat": "application/json",
        },
        "image": file(preview::NAME),
    });
    if let Some(address) = address {
        data["url"] = json!(address.to_string());
    }
    if let Some(extent) = Viewport::fit(dossier.events.iter().map(|event| event.date.span()), 0.0) {
        // The window has half a day around what it shows.
        let (from, to) = (extent.from + DAY / 2, extent.to - DAY / 2 - 1);
        data["temporalCoverage"] = json!(format!("{}/{}", date_text(from), date_text(to)));
    }
    if let Some(compiled) = metadata.compiled.as_ref().and_then(whole_day) {
        data["dateModified"] = json!(compiled);
    }
    data
}

/// JSON that can stand in a `<script>`: nothing in it ends the element, or begins a
/// comment of HTML. It is data, which browsers do not run, and which the page's policy
/// therefore does not forbid.
fn script(data: &Value) -> String {
    let mut script = String::new();
    for c in data.to_string().chars() {
        match c {
            // All of them can be written so, for they stand only within texts.
            '<'
            | '>'
            | '&'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => {
                write!(script, "\\u{:04x}", c as u32).ok();
            }
            c => script.push(c),
        }
    }
    script
}

#[cfg(test)]
mod tests {
    use super::script;
    use serde_json::json;

    #[test]
    fn data_cannot_leave_its_element() {
        let data = json!({ "name": "</script><!--<script>&" });
        let text = script(&data);
        assert!(!text.contains(['<', '>', '&']), "{text}");
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&text).expect("JSON"),
            data
        );
    }
}
