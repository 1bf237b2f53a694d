//! Which file a request asks for, and as what it is sent.

/// The file that a request asks for, never outside the folder.
pub fn path(prefix: &str, target: &str) -> Option<String> {
    let target = target.split(['?', '#']).next()?;
    let decoded = decode(target)?;
    let path = decoded.strip_prefix(prefix)?;
    let path = if path.is_empty() || path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_owned()
    };
    let is_inside = path
        .split('/')
        .all(|part| !matches!(part, "" | "." | "..") && !part.contains(['\\', '\0', ':']));
    is_inside.then_some(path)
}

/// Undoes percent-encoding.
fn decode(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == b'%' {
            let digits = std::str::from_utf8(bytes.get(at + 1..at + 3)?).ok()?;
            decoded.push(u8::from_str_radix(digits, 16).ok()?);
            at += 3;
        } else {
            decoded.push(bytes[at]);
            at += 1;
        }
    }
    String::from_utf8(decoded).ok()
}

/// The media type of a file, by its name.
pub fn mime(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("csv") => "text/csv; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::{mime, path};

    #[test]
    fn requests_stay_in_the_folder() {
        let check = |prefix: &str, target: &str, file: Option<&str>| {
            assert_eq!(path(prefix, target).as_deref(), file, "{target}");
        };
        check("/", "/", Some("index.html"));
        check("/", "/a.js?x#y", Some("a.js"));
        check("/", "/a%20b.json", Some("a b.json"));
        check("/talks/", "/talks/", Some("index.html"));
        check("/talks/", "/talks/css/a.css", Some("css/a.css"));
        check("/talks/", "/a.js", None);
        check("/", "/../secret", None);
        check("/", "/%2e%2e/secret", None);
        check("/", "//etc/passwd", None);
        check("/", "/a%zz", None);
        check("/", "/..%5csecret", None);
    }

    #[test]
    fn media_types() {
        assert_eq!(mime("a/b_bg.wasm"), "application/wasm");
        assert_eq!(mime("sw.js"), "text/javascript; charset=utf-8");
        assert_eq!(mime("manifest.webmanifest"), "application/manifest+json");
    }
}
