//! What crawlers ask for: the list of the pages of a site, and where that list is.

use super::{
    Address,
    html::{Text, whole_day},
};
use crate::model::Dossier;
use std::fmt::Write;

/// `sitemap.xml`: one page, since every view of it has the same address before the `#`.
pub fn sitemap(dossier: &Dossier, address: &Address) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n<url>",
    );
    let address = address.to_string();
    write!(out, "<loc>{}</loc>", Text(&address)).ok();
    if let Some(day) = dossier.metadata.compiled.as_ref().and_then(whole_day) {
        write!(out, "<lastmod>{day}</lastmod>").ok();
    }
    out.push_str("</url>\n</urlset>\n");
    out
}

/// `robots.txt`: everything may be read, and here is the list. It counts only at the
/// root of a host.
pub fn robots(address: &Address) -> String {
    format!(
        "User-agent: *\nAllow: /\n\nSitemap: {}\n",
        address.of("sitemap.xml")
    )
}
