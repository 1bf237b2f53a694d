//! The files that can be made of what is shown: which there are for a view, how each is
//! made, and the buttons that save them.

use super::shown::{COMPARING, MOST, compared, shown_records, stamp};
use crate::{
    app::{Frame, Note, use_frame},
    browser::{download, print, svg_to_png},
    ui::{plans::comparison::stretches, timeline},
};
use demarche::{
    align::OpKind,
    export::{
        Shown, Stamp,
        cite::{Cited, bibtex, csl_json},
        csv,
        cut::cut,
        file::file,
        ics, jsonld,
        picture::{Cell, comparison as drawn},
    },
    query::{Facet, label},
    view::Tab,
};
use yew::{platform::spawn_local, prelude::*};

/// The media types of citations.
pub(super) const BIBTEX: &str = "application/x-bibtex";
pub(super) const CSL: &str = "application/vnd.citationstyles.csl+json";

/// A kind of file that can be saved.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Events,
    Statements,
    Provisions,
    Positions,
    Dossier,
    Calendar,
    Linked,
    Bibtex,
    Csl,
    Svg,
    Png,
}

impl Kind {
    /// What it is, and the end of its name.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Kind::Events => ("Events as CSV", "events.csv"),
            Kind::Statements => ("Statements as CSV", "statements.csv"),
            Kind::Provisions => ("Provisions as CSV", "provisions.csv"),
            Kind::Positions => ("Positions as CSV", "positions.csv"),
            Kind::Dossier => ("Dossier of what is shown (JSON)", "dossier.json"),
            Kind::Calendar => ("Calendar (iCalendar)", "calendar.ics"),
            Kind::Linked => ("Linked data (JSON-LD)", "linked.jsonld"),
            Kind::Bibtex => ("Citations (BibTeX)", "citations.bib"),
            Kind::Csl => ("Citations (CSL-JSON)", "citations.json"),
            Kind::Svg => ("Picture (SVG)", "picture.svg"),
            Kind::Png => ("Picture (PNG)", "picture.png"),
        }
    }

    fn media_type(self) -> &'static str {
        match self {
            Kind::Events | Kind::Statements | Kind::Provisions | Kind::Positions => {
                "text/csv;charset=utf-8"
            }
            Kind::Dossier => "application/json",
            Kind::Calendar => "text/calendar;charset=utf-8",
            Kind::Linked => "application/ld+json",
            Kind::Bibtex => BIBTEX,
            Kind::Csl => CSL,
            Kind::Svg | Kind::Png => "image/svg+xml",
        }
    }
}

fn kinds(tab: Tab) -> &'static [Kind] {
    match tab {
        Tab::Timeline => &[
            Kind::Events,
            Kind::Statements,
            Kind::Dossier,
            Kind::Calendar,
            Kind::Linked,
            Kind::Bibtex,
            Kind::Csl,
            Kind::Svg,
            Kind::Png,
        ],
        Tab::Table => &[
            Kind::Events,
            Kind::Statements,
            Kind::Dossier,
            Kind::Calendar,
            Kind::Linked,
            Kind::Bibtex,
            Kind::Csl,
        ],
        Tab::Plans => &[
            Kind::Provisions,
            Kind::Dossier,
            Kind::Linked,
            Kind::Bibtex,
            Kind::Csl,
            Kind::Svg,
            Kind::Png,
        ],
        Tab::Positions => &[Kind::Positions, Kind::Dossier, Kind::Linked],
    }
}

/// The cells of the comparison, as they are drawn.
fn cells(frame: &Frame) -> Option<(Vec<String>, Vec<Vec<Cell>>)> {
    let comparison = compared(frame)?;
    let dossier = frame.dossier();
    let columns = 0..comparison.plans.len();
    let names = columns
        .clone()
        .map(|column| {
            let plan = comparison.plan(dossier, column);
            let (date, against) = (plan.date.human(), comparison.against(dossier, column));
            format!("{}, {date}{against}", plan.name)
        })
        .collect();
    let joined = |column: usize, rows: &[usize]| -> String {
        let texts = rows.iter().map(|&row| {
            let provision = comparison.provision(dossier, column, row);
            &*provision.text
        });
        texts.collect::<Vec<_>>().join("\n")
    };
    // What the page has beneath the words.
    let notes = |column: usize, rows: &[usize]| -> Vec<String> {
        let mut notes = Vec::new();
        for &row in rows {
            let provision = comparison.provision(dossier, column, row);
            if let Some(words) = &provision.conditions {
                notes.push(format!("On condition: {words}"));
            }
            let contested = provision.contested_by.iter();
            let names: Vec<&str> = contested
                .map(|id| label(dossier, Facet::Actor, id.as_str()))
                .collect();
            if !names.is_empty() {
                notes.push(format!("Contested by {}", names.join(", ")));
            }
        }
        notes
    };
    let heading = |column: usize, rows: &[usize]| -> String {
        let heads = rows.iter().map(|&row| {
            let provision = comparison.provision(dossier, column, row);
            format!("{} {}", provision.number, provision.title)
        });
        heads.collect::<Vec<_>>().join(" + ")
    };
    let shown = comparison.shown(&frame.selection.rows, &frame.view);
    let rows = (0..shown.len()).filter(|&row| shown[row]).map(|row| {
        let cell = |column: usize| {
            let of_plan = &comparison.rows[row].cells[column];
            let Some(of) = comparison.column(column) else {
                return Cell {
                    heading: heading(column, of_plan),
                    words: vec![(OpKind::Same, joined(column, of_plan))],
                    notes: notes(column, of_plan),
                };
            };
            let mut cell = Cell {
                notes: notes(column, of_plan),
                ..Cell::default()
            };
            for (link, change) in comparison.links(row, column) {
                let (a, b) = (joined(of.base, &link.from), joined(column, &link.to));
                let mut parts = vec![heading(column, &link.to), change.label().to_owned()];
                parts.retain(|part| !part.is_empty());
                if link.is_moved {
                    parts.push("moved".into());
                }
                if link.is_perhaps() {
                    parts.push("perhaps".into());
                }
                if !cell.heading.is_empty() {
                    cell.heading.push_str("; ");
                }
                cell.heading.push_str(&parts.join(" · "));
                if link.from.is_empty() {
                    cell.words.push((OpKind::Inserted, b));
                } else if !link.to.is_empty() {
                    let words = stretches(link, &a, &b, 0..b.len() as u32);
                    cell.words.extend(
                        words
                            .into_iter()
                            .map(|(kind, text, _)| (kind, text.to_owned())),
                    );
                }
            }
            cell
        };
        columns.clone().map(cell).collect()
    });
    Some((names, rows.collect()))
}

fn picture_of(frame: &Frame, stamp: &mut Stamp) -> Result<String, String> {
    if frame.view.tab == Tab::Timeline {
        return Ok(timeline::picture::picture(frame, stamp));
    }
    let (names, rows) = cells(frame).ok_or(COMPARING)?;
    Ok(drawn(&names, &rows, stamp))
}

/// What of the records shown can be cited.
fn cited(shown: &Shown) -> Vec<Cited> {
    let events = shown.events.iter().copied().map(Cited::Event);
    let statements = shown.statements.iter().copied().map(Cited::Statement);
    let provisions = shown.provisions.iter().copied().map(Cited::Provision);
    events.chain(statements).chain(provisions).collect()
}

/// The text of a file; the stamp is told what of the view it holds.
fn text_of(frame: &Frame, kind: Kind, stamp: &mut Stamp) -> Result<String, String> {
    if frame.whole.hash.get().is_none() && frame.whole.hashing.borrow().is_some() {
        return Err(
            "the hash that the file should name is still being made; try again in a moment".into(),
        );
    }
    if matches!(kind, Kind::Svg | Kind::Png) {
        return picture_of(frame, stamp);
    }
    let records = shown_records(frame)?;
    stamp.filters.push_str(&records.left_out);
    let (dossier, shown) = (records.dossier(), &records.shown);
    Ok(match kind {
        Kind::Events => csv::events(dossier, shown, stamp),
        Kind::Statements => csv::statements(dossier, shown, stamp),
        Kind::Provisions => csv::provisions(dossier, shown, stamp),
        Kind::Positions => csv::positions(dossier, shown, stamp),
        Kind::Dossier => file(&cut(dossier, shown, stamp)),
        Kind::Calendar => ics::calendar(dossier, shown, stamp),
        Kind::Bibtex => bibtex(dossier, &cited(shown), stamp),
        Kind::Csl => csl_json(dossier, &cited(shown), stamp),
        Kind::Linked | Kind::Svg | Kind::Png => jsonld::graph(dossier, shown, stamp),
    })
}

/// A title or other words as a part of a file's name.
pub(super) fn slug(title: &str) -> String {
    let mut slug = String::new();
    for c in title.chars().filter_map(|c| c.to_lowercase().next()) {
        if c.is_alphanumeric() {
            slug.push(c);
        } else if !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
    }
    // Between words: half a year is another.
    if let Some((at, _)) = slug.char_indices().nth(64) {
        slug.truncate(slug[..at].rfind('-').unwrap_or(at));
    }
    slug.trim_end_matches('-').to_owned()
}

fn make(frame: &Frame, kind: Kind) {
    let mut stamp = stamp(frame, &frame.view);
    let (_, end) = kind.words();
    let name = format!("{}-{}-{end}", slug(&stamp.title), stamp.made_on);
    let failed = |frame: &Frame, reason: String| {
        frame.tell(Note::error(format!("{name} could not be made: {reason}.")));
    };
    let text = match text_of(frame, kind, &mut stamp) {
        Ok(text) => text,
        Err(reason) => return failed(frame, reason),
    };
    if kind != Kind::Png {
        if let Err(reason) = download::save_text(&name, &text, kind.media_type()) {
            failed(frame, reason);
        }
        return;
    }
    let frame = frame.clone();
    spawn_local(async move {
        let saved = match svg_to_png::svg_to_png(&text, &stamp).await {
            Ok(blob) => download::save_blob(&name, &blob),
            Err(reason) => Err(reason),
        };
        if let Err(reason) = saved {
            frame.tell(Note::error(format!("{name} could not be made: {reason}.")));
        }
    });
}

/// What [`Files`] needs.
#[derive(PartialEq, Properties)]
pub struct FilesProps {
    /// Closes the dialog.
    pub close: Callback<()>,
}

/// The part of the share dialog with the files that can be saved, and printing.
#[component]
pub fn Files(props: &FilesProps) -> Html {
    let frame = use_frame();
    let count = match frame.view.tab {
        Tab::Timeline | Tab::Table => Ok(frame.selection.rows.count()),
        // Those of the plans compared, and the latest of each actor.
        _ => shown_records(&frame)
            .map(|records| records.shown.provisions.len() + records.shown.positions.len()),
    };
    let subject = frame.view.subject();
    let words = match count {
        Err(reason) => format!("There is nothing to save: {reason}."),
        Ok(count) => {
            let are = if count == 1 { "is" } else { "are" };
            format!(
                "{count} {} {are} shown. Every file names the filters, the dossier and the link that made it.",
                subject.noun(count)
            )
        }
    };
    let count = count.unwrap_or(0);
    let is_table = frame.opened.table.is_some();
    let kinds = kinds(frame.view.tab)
        .iter()
        .filter(|&&kind| !is_table || kind != Kind::Statements);
    let buttons = kinds.map(|&kind| {
        let frame = frame.clone();
        let onclick = Callback::from(move |_: MouseEvent| make(&frame, kind));
        // Of nothing no calendar can be made, and no picture says anything.
        html! { <li><button type="button" {onclick} disabled={count == 0}>{ kind.words().0 }</button></li> }
    });
    let on_print = {
        let close = props.close.clone();
        Callback::from(move |_: MouseEvent| {
            close.emit(());
            print::print();
        })
    };
    html! {
        <section class="files">
            <h3>{ "Save what is shown" }</h3>
            <p>{ words }</p>
            if count > MOST { <p class="note">{ format!("Files hold the first {MOST} events, and say so; pictures show all.") }</p> }
            <ul class="row">{ for buttons }<li><button type="button" onclick={on_print}>{ "Print…" }</button></li></ul>
        </section>
    }
}
