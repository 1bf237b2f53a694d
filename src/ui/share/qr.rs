//! A link as a QR code (ISO/IEC 18004), drawn as one SVG path.

use crate::locale::messages;
use qrcodegen::{QrCode as Code, QrCodeEcc};
use std::fmt::Write;
use yew::prelude::*;

/// Longer links make codes that cameras cannot tell apart.
const LONGEST: usize = 1_200;
/// The quiet zone that the standard asks for, in modules.
const QUIET: i32 = 4;

/// What [`QrCode`] needs.
#[derive(PartialEq, Properties)]
pub struct QrCodeProps {
    /// The link.
    pub link: AttrValue,
}

/// The code of a link, or why there is none.
#[component]
pub fn QrCode(props: &QrCodeProps) -> Html {
    let link = &props.link;
    let made =
        (link.len() <= LONGEST).then(|| Code::encode_binary(link.as_bytes(), QrCodeEcc::Medium));
    let Some(Ok(code)) = made else {
        return html! { <p class="fine">{ messages::share_qr_too_long() }</p> };
    };
    let mut path = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|&x| code.get_module(x, y)) {
            // Writing to a string does not fail.
            write!(path, "M{} {}h1v1h-1z", x + QUIET, y + QUIET).ok();
        }
    }
    let size = code.size() + 2 * QUIET;
    html! {
        <svg class="qr" viewBox={format!("0 0 {size} {size}")} role="img" aria-label={messages::share_qr_of_link()} shape-rendering="crispEdges">
            <rect width={size.to_string()} height={size.to_string()} fill="#fff" /><path d={path} fill="#000" />
        </svg>
    }
}
