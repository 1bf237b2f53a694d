//! Percent-encodes addresses and parts of them after RFC 3986, for formats that want a URI (calendar,
//! linked data, citations), and tells which addresses are of the web.

/// An address fit to stand where a format wants a URI (RFC 3986): what may not
/// stand there is percent-encoded, letters of other scripts too.
pub(super) fn uri(address: &str) -> String {
    let mut text = String::with_capacity(address.len());
    let bytes = address.as_bytes();
    let (mut slashes, mut hashes) = (0, 0);
    for (place, &byte) in bytes.iter().enumerate() {
        slashes += usize::from(byte == b'/');
        hashes += usize::from(byte == b'#');
        let is_plain = match byte {
            b'%' => (bytes.get(place + 1..place + 3))
                .is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit)),
            b'#' => hashes == 1,
            // Around the number of a host.
            b'[' | b']' => slashes == 2,
            _ => byte.is_ascii_alphanumeric() || b"-._~:/?@!$&'()*+,;=".contains(&byte),
        };
        push_encoded(&mut text, byte, is_plain);
    }
    text
}

/// A text as a part of an address that stands for nothing but itself.
pub(super) fn uri_part(part: &str) -> String {
    let mut text = String::with_capacity(part.len());
    for byte in part.bytes() {
        let is_plain = byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
        push_encoded(&mut text, byte, is_plain);
    }
    text
}

fn push_encoded(out: &mut String, byte: u8, is_plain: bool) {
    if is_plain {
        out.push(char::from(byte));
        return;
    }
    out.push_str(&format!("%{byte:02X}"));
}

/// Whether an address is one of the web.
pub(super) fn is_web(address: &str) -> bool {
    crate::model::web_host(address).is_some()
}
