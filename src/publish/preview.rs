//! The picture that a link to the site shows: title, dates, counts, and the events as
//! marks in time, a line for each channel. Drawn as SVG, then as PNG, which is what
//! programs that show previews read: by the command here, by the page on the browser's canvas.

use super::html::{Text, counted};
use crate::{
    export::picture::{NO_PARTY, WIDEST, colour, wrapped},
    model::{
        Dossier, Event,
        date::{DAY, Edtf, date_text},
    },
    query::{Facet, label},
    text_width,
    timeline::{scale::Scale, viewport::Viewport},
};
#[cfg(not(target_arch = "wasm32"))]
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree},
};
use std::fmt::Write;

/// The name of the file.
pub const NAME: &str = "preview.png";

/// Its width and height in pixels: what those who show previews ask for.
pub const SIZE: (u32, u32) = (1200, 630);

const INK: &str = "#1c1c1a";
const PALE: &str = "#55554f";
const LINE: &str = "#d9d9d5";
const MARGIN: f64 = 64.0;
/// Where the names of channels end and their lines begin.
const GUTTER: f64 = 270.0;
const LANE: f64 = 36.0;
/// Where the last line may stand.
const FOOT: f64 = 566.0;

/// As much of a text as has room, in any sans serif.
fn cut(text: &str, most: f64, size: f64) -> String {
    text_width::cut(text, size as f32, (most / WIDEST) as f32)
}

/// The picture as SVG.
pub fn svg(dossier: &Dossier) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    draw(&mut out, dossier).ok();
    out
}

fn draw(out: &mut String, dossier: &Dossier) -> std::fmt::Result {
    let (width, height) = (f64::from(SIZE.0), f64::from(SIZE.1));
    write!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" font-family=\"Noto Sans, sans-serif\">\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#fdfdfc\"/>\n\
         <rect width=\"{width}\" height=\"10\" fill=\"{INK}\"/>\n"
    )?;
    text(out, (MARGIN, 76.0), 26.0, PALE, "", "Demarche")?;
    let room = width - 2.0 * MARGIN;
    let title = &dossier.metadata.title;
    let (size, most) = if wrapped(title, room, 60.0).len() <= 2 {
        (60.0, 2)
    } else {
        (46.0, 3)
    };
    let mut lines = wrapped(title, room, size);
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            *last = cut(&format!("{last} …"), room, size);
        }
    }
    let mut y = 92.0;
    for line in &lines {
        y += size * 1.2;
        text(
            out,
            (MARGIN, y),
            size,
            INK,
            " font-family=\"Noto Serif, serif\" font-weight=\"bold\"",
            line,
        )?;
    }
    y += 52.0;
    text(
        out,
        (MARGIN, y),
        28.0,
        PALE,
        "",
        &cut(&counts(dossier).join(" · "), room, 28.0),
    )?;
    lanes(out, dossier, y + 40.0)?;
    out.push_str("</svg>\n");
    Ok(())
}

/// How many records there are of the kinds that readers ask for, in words.
pub(super) fn counts(dossier: &Dossier) -> Vec<String> {
    let counts = [
        (dossier.events.len(), "event", "events"),
        (dossier.statements.len(), "statement", "statements"),
        (dossier.plans.len(), "plan", "plans"),
        (dossier.sources.len(), "source", "sources"),
    ];
    let some = counts.into_iter().filter(|(count, ..)| *count > 0);
    some.map(|(count, one, many)| counted(count, one, many))
        .collect()
}

fn text(
    out: &mut String,
    (x, y): (f64, f64),
    size: f64,
    fill: &str,
    more: &str,
    words: &str,
) -> std::fmt::Result {
    writeln!(
        out,
        "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{size}\" fill=\"{fill}\"{more}>{}</text>",
        Text(words)
    )
}

/// The stretch of time that is drawn: what readers see first, else all of it.
fn window(dossier: &Dossier) -> Option<Viewport> {
    let all = || dossier.events.iter().map(|event| event.date.span());
    let focus = (dossier.metadata.focus.as_ref())
        .and_then(|focus| Viewport::fit([focus.span()], 0.0))
        .filter(|window| all().any(|span| window.contains(span.start_earliest)));
    focus.or_else(|| Viewport::fit(all(), 0.0))
}

/// The channels with the most events in a window, in the order of the dossier.
fn busiest(dossier: &Dossier, events: &[&Event], most: usize) -> Vec<String> {
    let mut channels: Vec<(String, usize)> = Vec::new();
    for event in events {
        let id = event.channel.as_str();
        match channels.iter_mut().find(|(channel, _)| channel == id) {
            Some((_, count)) => *count += 1,
            None => channels.push((id.to_owned(), 1)),
        }
    }
    channels.sort_by(|(a, of_a), (b, of_b)| of_b.cmp(of_a).then_with(|| a.cmp(b)));
    channels.truncate(most);
    channels.sort_by_key(|(channel, _)| dossier.channel_row(channel));
    channels.into_iter().map(|(channel, _)| channel).collect()
}

fn lanes(out: &mut String, dossier: &Dossier, top: f64) -> std::fmt::Result {
    let Some(window) = window(dossier) else {
        return Ok(());
    };
    let scale = Scale::new(window, f64::from(SIZE.0) - MARGIN - MARGIN - GUTTER);
    let left = MARGIN + GUTTER;
    let within: Vec<&Event> = (dossier.events.iter())
        .filter(|event| window.contains(event.date.span().start_earliest))
        .collect();
    let most = ((FOOT - top) / LANE).floor().max(1.0) as usize;
    let channels = busiest(dossier, &within, most);
    for (nth, channel) in channels.iter().enumerate() {
        let y = top + LANE * (nth as f64 + 0.5);
        let name = label(dossier, Facet::Channel, channel);
        text(
            out,
            (MARGIN, y + 7.0),
            20.0,
            INK,
            "",
            &cut(name, GUTTER - 20.0, 20.0),
        )?;
        let right = f64::from(SIZE.0) - MARGIN;
        writeln!(
            out,
            "<path d=\"M{left:.1} {y:.1}H{right:.1}\" stroke=\"{LINE}\" stroke-width=\"1.5\"/>"
        )?;
        for event in within
            .iter()
            .filter(|event| event.channel.as_str() == channel)
        {
            mark(out, dossier, event, &scale, (left, y))?;
        }
    }
    let y = top + LANE * channels.len() as f64 + 26.0;
    let day = |moment: i64| {
        date_text(moment)
            .parse::<Edtf>()
            .map_or(String::new(), |day| day.human())
    };
    // The window has half a day around what it shows.
    text(out, (left, y), 20.0, PALE, "", &day(window.from + DAY / 2))?;
    let right = f64::from(SIZE.0) - MARGIN;
    text(
        out,
        (right, y),
        20.0,
        PALE,
        " text-anchor=\"end\"",
        &day(window.to - DAY / 2 - 1),
    )
}

fn mark(
    out: &mut String,
    dossier: &Dossier,
    event: &Event,
    scale: &Scale,
    (left, y): (f64, f64),
) -> std::fmt::Result {
    let span = event.date.span();
    let party =
        (event.participants.first()).and_then(|first| dossier.party_of(first.actor.as_str()));
    let colour = party.map_or(NO_PARTY, |party| colour(party.colour));
    // A date that is not sure is hollow, as on the timeline.
    let is_sure = !event.date.is_approximate() && !event.date.is_uncertain();
    let fill = if is_sure { colour } else { "#fdfdfc" };
    let end = scale.width_px();
    let from = scale.x_from_time(span.start_earliest).clamp(0.0, end);
    let to = scale.x_from_time(span.end_latest).clamp(from, end);
    let (radius, middle) = (8.0, (from + to) / 2.0);
    let (x, width) = if event.date.is_interval() && to - from > 2.0 * radius {
        (from, to - from)
    } else {
        (middle - radius, 2.0 * radius)
    };
    writeln!(
        out,
        "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{width:.1}\" height=\"16\" rx=\"8\" fill=\"{fill}\" fill-opacity=\"0.85\" stroke=\"{colour}\" stroke-width=\"2\"/>",
        left + x,
        y - radius
    )
}

/// Whether the letters that come with the command have this one.
#[cfg(not(target_arch = "wasm32"))]
fn is_shipped(c: char) -> bool {
    matches!(c, '\u{20}'..='\u{24f}' | '\u{300}'..='\u{3ff}' | '\u{400}'..='\u{52f}' | '\u{1e00}'..='\u{1eff}'
        | '\u{2010}'..='\u{205e}' | '\u{20a0}'..='\u{20bf}' | '\u{2190}'..='\u{2193}' | '\u{2116}' | '\u{2122}' | '\u{2212}' | '\n')
}

/// The picture as PNG. Its letters come with the command, so that it is the same on
/// every machine; for other scripts than Latin, Greek and Cyrillic those of the machine
/// are asked.
///
/// # Errors
/// Where it could not be drawn; in words.
#[cfg(not(target_arch = "wasm32"))]
pub fn png(dossier: &Dossier) -> Result<Vec<u8>, String> {
    let svg = svg(dossier);
    let mut options = Options::default();
    let fonts = options.fontdb_mut();
    fonts.load_font_data(include_bytes!("fonts/noto-sans-regular.ttf").to_vec());
    fonts.load_font_data(include_bytes!("fonts/noto-serif-bold.ttf").to_vec());
    if !svg.chars().all(is_shipped) {
        fonts.load_system_fonts();
    }
    let could_not = |why: String| format!("the preview picture could not be drawn: {why}");
    let tree = Tree::from_str(&svg, &options).map_err(|error| could_not(error.to_string()))?;
    let mut pixmap = Pixmap::new(SIZE.0, SIZE.1).ok_or_else(|| could_not("no memory".into()))?;
    resvg::render(&tree, Transform::default(), &mut pixmap.as_mut());
    pixmap
        .encode_png()
        .map_err(|error| could_not(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::{is_shipped, png, svg};
    use crate::load::load;

    #[test]
    fn every_dossier_has_a_picture() {
        for (title, summary) in [
            ("Talks", "Two days."),
            ("", ""),
            ("<b>&\u{0}", "x"),
            (&*"Long words of a title ".repeat(40), "x"),
        ] {
            let text = serde_json::json!({ "demarche": 1, "metadata": { "title": title, "summary": summary } }).to_string();
            let dossier = load(text.as_bytes()).expect("a dossier").dossier;
            let png = png(&dossier).expect("a picture");
            assert!(png.starts_with(b"\x89PNG"), "{}", svg(&dossier));
        }
    }

    #[test]
    fn letters_of_the_shipped_fonts_are_told_apart() {
        assert!("Peace – Мир – Ειρήνη € 1–2 →".chars().all(is_shipped));
        assert!("和平 سلام".chars().any(|c| !is_shipped(c)));
    }
}
