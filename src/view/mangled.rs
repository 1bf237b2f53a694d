//! Addresses as mail and chat programs hand them on: with `&amp;` for `&`, or escaped as a whole. No
//! link that the page writes looks so, so that nothing else is changed.

use super::percent;
use std::borrow::Cow;

/// The fragment as the page wrote it.
pub(super) fn mended(fragment: &str) -> Cow<'_, str> {
    let has_escaped =
        |sign: &str| fragment.contains(sign) || fragment.contains(&sign.to_ascii_lowercase());
    // Every key has a `=` behind it, and a value never.
    let fragment: Cow<str> = match !fragment.contains('=') && has_escaped("%3D") {
        // A space is written `+`, which is no escape here.
        true => percent::decode(&fragment.replace('+', "%2B")).into(),
        false => fragment.into(),
    };
    let is_whole = fragment.split('&').all(|part| without_entity(part) == part);
    if is_whole {
        return fragment;
    }
    let parts: Vec<&str> = fragment.split('&').map(without_entity).collect();
    parts.join("&").into()
}

/// A part without what is left of `&amp;` or `&#38;` before it, also where it was written twice.
fn without_entity(part: &str) -> &str {
    let entities = ["amp;", "AMP;", "#38;", "#038;", "#x26;"];
    match entities.iter().find_map(|entity| part.strip_prefix(entity)) {
        Some(rest) => without_entity(rest),
        None => part,
    }
}

#[cfg(test)]
mod tests {
    use super::mended;

    #[test]
    fn links_are_mended() {
        for (mangled, link) in [
            ("view=table&amp;q=Putin", "view=table&q=Putin"),
            (
                "view=table&amp;amp;q=Putin&#38;kind=talks",
                "view=table&q=Putin&kind=talks",
            ),
            ("view%3Dtable%26q%3DPutin", "view=table&q=Putin"),
            ("view%3dtable%26amp%3bq%3dPutin", "view=table&q=Putin"),
            (
                "view%3Dtable%26q%3Dtwo+words%252C",
                "view=table&q=two+words%2C",
            ),
        ] {
            assert_eq!(mended(mangled), link);
        }
        for link in [
            "",
            "view=table&q=a%3Db%26c",
            "q=amp;&view=table",
            "view=table&q=%26amp;",
        ] {
            assert_eq!(mended(link), link);
        }
    }
}
