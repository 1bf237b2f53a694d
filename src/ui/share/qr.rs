//! A link as a QR code (ISO/IEC 18004), drawn as one SVG path.

use qrcodegen::{QrCode, QrCodeEcc};
use yew::prelude::*;

/// Longer links make codes that cameras cannot tell apart.
const LONGEST: usize = 1_200;
/// The quiet zone that the standard asks for, in modules.
const QUIET: i32 = 4;

/// The code of a link, or why there is none.
pub fn code(link: &str) -> Html {
    let made =
        (link.len() <= LONGEST).then(|| QrCode::encode_binary(link.as_bytes(), QrCodeEcc::Medium));
    let Some(Ok(code)) = made else {
        return html! { <p class="fine">{ "This link is too long for a QR code." }</p> };
    };
    let mut path = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|&x| code.get_module(x, y)) {
            path.push('M');
            path.push_str(&(x + QUIET).to_string());
            path.push(' ');
            path.push_str(&(y + QUIET).to_string());
            path.push_str("h1v1h-1z");
        }
    }
    let size = code.size() + 2 * QUIET;
    html! {
        <svg class="qr" viewBox={format!("0 0 {size} {size}")} role="img" aria-label="QR code of the link" shape-rendering="crispEdges">
            <rect width={size.to_string()} height={size.to_string()} fill="#fff" /><path d={path} fill="#000" />
        </svg>
    }
}
