//! Small pictures on buttons and in the bar of the views. Each stands beside a word, or on a
//! button that has a name; none is told to screen readers.

use demarche::view::Tab;
use yew::prelude::*;

/// A picture of 16 by 16 pixels, as strokes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// A magnifier.
    Search,
    /// A tray with an arrow out of it.
    Share,
    /// Three dots.
    More,
    /// Three lines, each shorter.
    Filter,
    /// A cross.
    Close,
    /// An arrow head down.
    Down,
    /// Two links of a chain.
    Link,
    /// A view.
    View(Tab),
}

impl Icon {
    /// The strokes, as the data of an SVG path.
    fn path(self) -> &'static str {
        match self {
            Icon::Search => "M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M10.4 10.4L14 14",
            Icon::Share => "M8 10V1.5M4.8 4.5L8 1.5l3.2 3M3 8v6h10V8",
            Icon::More => "M3 8h.01M8 8h.01M13 8h.01",
            Icon::Filter => "M1.5 4h13M4 8h8M6.5 12h3",
            Icon::Close => "M3.5 3.5l9 9M12.5 3.5l-9 9",
            Icon::Down => "M3.5 6L8 10.5L12.5 6",
            Icon::Link => {
                "M6.5 9.5l3-3M7.5 4.5l1.3-1.3a2.8 2.8 0 0 1 4 4L11.5 8.5M8.5 11.5l-1.3 1.3a2.8 2.8 0 0 1-4-4L4.5 7.5"
            }
            Icon::View(tab) => match tab.code() {
                "overview" => "M1.5 3.5h13M1.5 8h8M1.5 12.5h8M12.5 8v4.5",
                "timeline" => "M1.5 4h6M5 8h6M9 12h5.5",
                "plans" => "M2.5 2.5h4v11h-4zM9.5 2.5h4v11h-4z",
                "accounts" => "M1.5 2.5h9v6h-5l-2 2v-2h-2zM13 6h1.5v6H13v2l-2-2H7.5",
                "positions" => "M1.5 2.5h13v11h-13zM1.5 6.5h13M6 2.5v11M10.5 2.5v11",
                _ => "M1.5 3h13v10h-13zM1.5 6.5h13M1.5 10h13",
            },
        }
    }
}

/// Draws a picture.
pub fn icon(icon: Icon) -> Html {
    let class = classes!("icon", (icon == Icon::More).then_some("is-dots"));
    html! { <svg {class} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d={icon.path()} /></svg> }
}
