//! Addresses and DOIs: what makes two of them the same.

use super::{Found, NotFound};
use crate::model::web_host;

/// Parts of an address that say where a reader came from, and nothing of what is read.
const TRACKING: &[&str] = &[
    "fbclid",
    "gclid",
    "dclid",
    "msclkid",
    "yclid",
    "igshid",
    "mc_cid",
    "mc_eid",
    "ref_src",
    "ref_url",
    "cmpid",
    "ocid",
    "smid",
    "_ga",
    "_gl",
    "at_medium",
    "at_campaign",
    "at_custom1",
    "ns_mchannel",
    "ns_campaign",
    "ns_source",
    "wt_mc",
    "xtor",
    "spm",
    "share",
    "sharetype",
    "__twitter_impression",
];

fn is_tracking(part: &str) -> bool {
    let name = part
        .split('=')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    name.starts_with("utm_") || TRACKING.contains(&&*name)
}

/// An address, its query and its fragment.
fn parts(url: &str) -> (&str, Vec<&str>, &str) {
    let (url, fragment) = url.split_once('#').unwrap_or((url, ""));
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    let query = query
        .split('&')
        .filter(|part| !part.is_empty() && !is_tracking(part));
    (path, query.collect(), fragment)
}

/// An address without what says where a reader came from, and without a place within the page.
pub(super) fn without_tracking(url: &str) -> String {
    let (path, query, fragment) = parts(url);
    let mut url = path.to_owned();
    if !query.is_empty() {
        url = url + "?" + &query.join("&");
    }
    // Of pages that are one document to their server, what follows `#/` or `#!` is the page.
    match fragment.starts_with(['/', '!']) {
        true => url + "#" + fragment,
        false => url,
    }
}

/// An address in the form in which those of one page are the same: without scheme, `www.`, `m.`, tracking parts and a `/`
/// at the end, the host in small letters and the query in order; none where it leads nowhere in the web.
pub fn plain_address(url: &str) -> Option<String> {
    let url = without_tracking(url.trim());
    let host = web_host(&url)?;
    let behind = url.split_once(host).map_or("", |(_, behind)| behind);
    let host = host.to_ascii_lowercase();
    let host = (["www.", "m.", "amp."].iter())
        .fold(&*host, |host, part| host.strip_prefix(part).unwrap_or(host));
    let (path, query) = behind.split_once('?').unwrap_or((behind, ""));
    let mut query: Vec<&str> = query.split('&').collect();
    query.sort_unstable();
    Some(format!(
        "{host}{}?{}",
        path.trim_end_matches('/'),
        query.join("&")
    ))
}

/// The DOI that a text is or an address leads to, in small letters (they are compared without case).
pub fn doi_of(text: &str) -> Option<String> {
    let small = text.trim().to_ascii_lowercase().replace("%2f", "/");
    let rest = ["https://", "http://"]
        .iter()
        .find_map(|scheme| small.strip_prefix(scheme));
    let doi = match rest {
        Some(rest) => ["doi.org/", "dx.doi.org/", "www.doi.org/"]
            .iter()
            .find_map(|host| rest.strip_prefix(host))?,
        None => small.strip_prefix("doi:").unwrap_or(&small).trim_start(),
    };
    let doi = doi.split(['?', '#']).next()?;
    let (registrant, suffix) = doi.strip_prefix("10.")?.split_once('/')?;
    let is_registrant = registrant.len() >= 4
        && registrant
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.');
    let is_right = is_registrant && !suffix.is_empty() && !suffix.contains(char::is_whitespace);
    is_right.then(|| doi.to_owned())
}

/// The address that resolves a DOI.
pub(super) fn of_doi(doi: &str) -> String {
    format!("https://doi.org/{doi}")
}

/// Reads a text of which every line is an address or a DOI.
pub(super) fn read(text: &str) -> Result<Vec<Found>, NotFound> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let found = lines.map(|line| {
        let url = match doi_of(line) {
            Some(doi) => Some(of_doi(&doi)),
            None => web_host(line).map(|_| line.to_owned()),
        };
        url.map(|url| Found {
            url,
            ..Found::default()
        })
        .ok_or(NotFound::Unknown)
    });
    found.collect()
}
