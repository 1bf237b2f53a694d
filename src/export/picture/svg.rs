//! Writing SVG: elements, texts broken into lines by how wide letters may be, and the stamp at the foot.

use super::{
    super::Stamp,
    colours::{INK, LINE, PALE, PAPER},
};
use crate::{
    messages::{ISOLATES, has_rtl},
    text_width,
};

/// Room at the edges.
pub(super) const MARGIN: f64 = 16.0;
/// Width of the gap between words, as a share of the size of the letters.
pub(super) const GAP: f64 = 0.35;

/// A line of text.
pub(super) struct Line {
    text: String,
    size: f64,
    fill: &'static str,
    is_bold: bool,
}

impl Line {
    fn height(&self) -> f64 {
        (self.size * 1.25).ceil()
    }
}

/// A text in lines that have so much room, in a size, a colour, and bold or not; none where it is empty.
pub(super) fn lines(
    text: &str,
    most: f64,
    (size, fill, is_bold): (f64, &'static str, bool),
) -> Vec<Line> {
    let lines = wrapped(text, most, size).into_iter();
    let lines = lines.filter(|text| !text.is_empty());
    lines
        .map(|text| Line {
            text,
            size,
            fill,
            is_bold,
        })
        .collect()
}

/// How high some lines are together.
pub(super) fn height(lines: &[Line]) -> f64 {
    lines.iter().map(Line::height).sum()
}

/// The elements of a picture, one after the other.
pub(super) struct Svg {
    /// What is drawn so far.
    pub(super) body: String,
    /// How wide the picture is.
    pub(super) width: f64,
    /// Whether it is mirrored as a whole: what is drawn here from the left then stands from the right.
    is_rtl: bool,
}

/// A number as an attribute, to a tenth.
pub(super) fn number(x: f64) -> String {
    format!("{x:.1}")
}

/// The attribute by which a path drawn about the origin is moved.
pub(super) fn translation(x: f64, y: f64) -> String {
    format!("translate({} {})", number(x), number(y))
}

/// Text as XML has it; what XML does not allow at all is left out.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{fffe}' | '\u{ffff}' => {}
            // Marks that turn the direction of what is around them.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            c if (c as u32) < 0x20 => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// The marks before and behind a text that runs from right to left: SVG takes the direction of none by itself.
pub(super) fn marks(text: &str) -> [&'static str; 2] {
    match has_rtl(text) {
        true => ISOLATES,
        false => ["", ""],
    }
}

impl Svg {
    pub(super) fn new(width: f64, stamp: &Stamp) -> Svg {
        Svg {
            body: String::new(),
            width,
            is_rtl: stamp.is_rtl,
        }
    }

    pub(super) fn attribute(&mut self, key: &str, value: &str) {
        self.body += &format!(" {key}=\"{}\"", escaped(value));
    }

    pub(super) fn element(
        &mut self,
        name: &str,
        attributes: &[(&str, &str)],
        numbers: &[(&str, f64)],
    ) {
        self.body.push('<');
        self.body.push_str(name);
        for (key, value) in attributes {
            self.attribute(key, value);
        }
        for (key, value) in numbers {
            self.attribute(key, &number(*value));
        }
        self.body.push_str("/>\n");
    }

    pub(super) fn rect(&mut self, fill: &str, opacity: f64, [x, y, width, height]: [f64; 4]) {
        let opacity = number(opacity.clamp(0.0, 1.0));
        self.element(
            "rect",
            &[("fill", fill), ("fill-opacity", &opacity)],
            &[
                ("x", x),
                ("y", y),
                ("width", width.max(0.5)),
                ("height", height.max(0.5)),
            ],
        );
    }

    pub(super) fn line(&mut self, colour: &str, (x1, y1): (f64, f64), (x2, y2): (f64, f64)) {
        self.element(
            "line",
            &[("stroke", colour)],
            &[("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2)],
        );
    }

    pub(super) fn text(
        &mut self,
        text: &str,
        at: (f64, f64),
        size: f64,
        fill: &str,
        is_bold: bool,
    ) {
        self.anchored(text, at, (size, fill, is_bold), false);
    }

    /// A text that ends at a place.
    pub(super) fn text_before(&mut self, text: &str, at: (f64, f64), size: f64, fill: &str) {
        self.anchored(text, at, (size, fill, false), true);
    }

    fn anchored(
        &mut self,
        text: &str,
        at: (f64, f64),
        (size, fill, is_bold): (f64, &str, bool),
        is_end: bool,
    ) {
        self.body.push_str("<text");
        self.place(at, is_end);
        self.attribute("font-size", &number(size));
        self.attribute("fill", fill);
        if is_bold {
            self.attribute("font-weight", "bold");
        }
        self.body.push('>');
        let [before, behind] = marks(text);
        self.body += &format!("{before}{}{behind}</text>\n", escaped(text));
    }

    /// Where a text begins, or ends. In a picture that is mirrored it is turned back about that place.
    pub(super) fn place(&mut self, (x, y): (f64, f64), is_end: bool) {
        self.attribute("x", &number(x));
        self.attribute("y", &number(y));
        if self.is_rtl {
            let turned = format!("matrix(-1 0 0 1 {} 0)", number(2.0 * x));
            self.attribute("transform", &turned);
        }
        if is_end != self.is_rtl {
            self.attribute("text-anchor", "end");
        }
    }

    /// The title of the stamp, at the top. Returns where what is below it begins.
    pub(super) fn heading(&mut self, stamp: &Stamp) -> f64 {
        let mut y = MARGIN + 18.0;
        for line in wrapped(&stamp.title, self.width - 2.0 * MARGIN, 17.0)
            .iter()
            .take(3)
        {
            self.text(line, (MARGIN, y), 17.0, INK, true);
            y += 22.0;
        }
        y
    }

    /// Lines of text below each other, the first with its upper end at `y`.
    pub(super) fn lines(&mut self, lines: &[Line], (x, y): (f64, f64)) {
        let mut y = y;
        for line in lines {
            y += line.height();
            // The letters stand on the line a little above its lower end.
            self.text(&line.text, (x, y - 3.0), line.size, line.fill, line.is_bold);
        }
    }

    /// The mark of a party.
    pub(super) fn dot(&mut self, fill: &str, (x, y): (f64, f64)) {
        let place = translation(x, y);
        let path = "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z";
        self.element(
            "path",
            &[("d", path), ("transform", &place), ("fill", fill)],
            &[],
        );
    }

    /// The picture, with its stamp at the foot.
    pub(super) fn finish(mut self, height: f64, stamp: &Stamp) -> String {
        let mut y = height + 22.0;
        self.line(
            LINE,
            (MARGIN, height + 6.0),
            (self.width - MARGIN, height + 6.0),
        );
        for line in wrapped(&stamp.told(), self.width - 2.0 * MARGIN, 11.0) {
            self.text(&line, (MARGIN, y), 11.0, PALE, false);
            y += 15.0;
        }
        let [width, height] = [number(self.width), number(y + 4.0)];
        if self.is_rtl {
            let body = self.body;
            self.body = format!("<g transform=\"matrix(-1 0 0 1 {width} 0)\">\n{body}</g>\n");
        }
        format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="{width}" height="{height}" viewBox="0 0 {width} {height}" font-family="'Helvetica Neue', 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif" role="img">
<title>{}</title>
<desc>{}</desc>
<rect width="100%" height="100%" fill="{PAPER}"/>
{}</svg>
"##,
            escaped(&stamp.title),
            escaped(&stamp.told()),
            self.body
        )
    }
}

/// A picture is drawn in whatever sans serif a program has; the widest are as much wider than
/// [estimated](text_width).
pub(crate) const WIDEST: f64 = 1.15;

pub(super) fn width(text: &str, size: f64) -> f64 {
    WIDEST * f64::from(text_width::width(text, size as f32))
}

/// The words of a text, those longer than a line in pieces.
pub(super) fn pieces(text: &str, most: f64, size: f64) -> Vec<&str> {
    let mut pieces = Vec::new();
    // Spaces that hold together what is beside them do so here: “2025 р.”.
    let is_space = |c: char| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}');
    for word in text.split(is_space).filter(|word| !word.is_empty()) {
        let (mut start, mut used) = (0, 0.0);
        for (at, c) in word.char_indices() {
            let wide = width(c.encode_utf8(&mut [0; 4]), size);
            if used + wide > most && at > start {
                pieces.push(&word[start..at]);
                (start, used) = (at, 0.0);
            }
            used += wide;
        }
        pieces.push(&word[start..]);
    }
    pieces
}

/// A text in lines of a width; words longer than a line are cut.
pub(crate) fn wrapped(text: &str, most: f64, size: f64) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut used = 0.0;
    for piece in pieces(text, most, size) {
        let wide = width(piece, size);
        if used > 0.0 && used + GAP * size + wide > most {
            lines.push(String::new());
            used = 0.0;
        }
        if let Some(line) = lines.last_mut() {
            if used > 0.0 {
                line.push(' ');
                used += GAP * size;
            }
            line.push_str(piece);
            used += wide;
        }
    }
    lines
}
