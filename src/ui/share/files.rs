//! The files that can be made of what is shown: which there are for a view, how each is
//! made, and the buttons that save them.

use super::{
    comparison_cells::cells,
    file_name::slug,
    shown::{COMPARING, MOST, shown_records, stamp},
};
use crate::{
    app::{Frame, Note, use_frame},
    browser::{download, print, svg_to_png},
    ui::{plans::glance, timeline},
};
use demarche::{
    export::{
        Shown, Stamp,
        cite::{Cited, bibtex, csl_json},
        csv,
        excerpt::excerpt,
        ics, jsonld, picture,
    },
    load::save,
    query::Subject,
    view::{Listed, PositionMatrix, Reading, Tab, View},
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

/// What files are for.
#[derive(Clone, Copy, PartialEq)]
enum Use {
    Reading,
    Spreadsheets,
    ReferenceManagers,
    Machines,
}

impl Use {
    const ALL: [Use; 4] = [
        Use::Reading,
        Use::Spreadsheets,
        Use::ReferenceManagers,
        Use::Machines,
    ];

    fn label(self) -> &'static str {
        match self {
            Use::Reading => "For reading",
            Use::Spreadsheets => "For spreadsheets",
            Use::ReferenceManagers => "For reference managers",
            Use::Machines => "For machines",
        }
    }
}

impl Kind {
    /// What it is, and its format.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Kind::Events => ("Events", "CSV"),
            Kind::Statements => ("Statements", "CSV"),
            Kind::Provisions => ("Provisions", "CSV"),
            Kind::Positions => ("Positions", "CSV"),
            Kind::Dossier => ("Dossier", "JSON"),
            Kind::Calendar => ("Calendar", "ICS"),
            Kind::Linked => ("Linked data", "JSON-LD"),
            Kind::Bibtex => ("LaTeX", "BibTeX"),
            Kind::Csl => ("Zotero, Mendeley", "CSL-JSON"),
            Kind::Svg => ("Drawing", "SVG"),
            Kind::Png => ("Picture", "PNG"),
        }
    }

    /// What it is for.
    fn made_for(self) -> Use {
        match self {
            Kind::Events | Kind::Statements | Kind::Provisions | Kind::Positions => {
                Use::Spreadsheets
            }
            Kind::Calendar | Kind::Svg | Kind::Png => Use::Reading,
            Kind::Bibtex | Kind::Csl => Use::ReferenceManagers,
            Kind::Dossier | Kind::Linked => Use::Machines,
        }
    }

    /// The end of its name.
    fn ending(self) -> &'static str {
        match self {
            Kind::Events => "events.csv",
            Kind::Statements => "statements.csv",
            Kind::Provisions => "provisions.csv",
            Kind::Positions => "positions.csv",
            Kind::Dossier => "dossier.json",
            Kind::Calendar => "calendar.ics",
            Kind::Linked => "linked.jsonld",
            Kind::Bibtex => "citations.bib",
            Kind::Csl => "citations.json",
            Kind::Svg => "picture.svg",
            Kind::Png => "picture.png",
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

/// The files that can be made of what a view shows, in the order of their buttons.
fn kinds(view: &View) -> Vec<Kind> {
    let events: &[Kind] = &[Kind::Calendar, Kind::Events, Kind::Statements];
    let pictures: &[Kind] = &[Kind::Png, Kind::Svg];
    let cited: &[Kind] = &[Kind::Csl, Kind::Bibtex];
    let machines: &[Kind] = &[Kind::Dossier, Kind::Linked];
    let parts: &[&[Kind]] = match view.tab {
        Tab::Timeline => &[pictures, events, cited, machines],
        Tab::Accounts => &[&[Kind::Statements], cited, machines],
        Tab::Table if view.listed == Listed::Statements => &[&[Kind::Statements], cited, machines],
        Tab::Overview | Tab::Table => &[events, cited, machines],
        Tab::Plans => &[pictures, &[Kind::Provisions], cited, machines],
        Tab::Positions => &[pictures, &[Kind::Positions], machines],
    };
    parts.concat()
}

fn picture_of(frame: &Frame, stamp: &mut Stamp) -> Result<String, String> {
    let dossier = frame.dossier();
    match frame.view.tab {
        Tab::Timeline => Ok(timeline::picture::picture(frame, stamp)),
        Tab::Positions => {
            let differing = frame.view.differing;
            let matrix = PositionMatrix::new(dossier, frame.selection.rows.iter(), differing);
            let shown = picture::Positions {
                actors: &matrix.actors,
                topics: &matrix.topics,
                at: &|actor, topic| matrix.at(actor, topic),
            };
            Ok(picture::positions(dossier, &shown, stamp))
        }
        _ if frame.view.reading == Reading::Glance => {
            let (glance, _) = glance::shown(frame);
            Ok(picture::glance(dossier, &glance, stamp))
        }
        _ => {
            let (names, rows) = cells(frame).ok_or(COMPARING)?;
            Ok(picture::comparison(&names, &rows, stamp))
        }
    }
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
        Kind::Dossier => save(&excerpt(dossier, shown, stamp)),
        Kind::Calendar => ics::calendar(dossier, shown, stamp),
        Kind::Bibtex => bibtex(dossier, &cited(shown), stamp),
        Kind::Csl => csl_json(dossier, &cited(shown), stamp),
        Kind::Linked | Kind::Svg | Kind::Png => jsonld::graph(dossier, shown, stamp),
    })
}

fn make(frame: &Frame, kind: Kind) {
    let mut stamp = stamp(frame, &frame.view);
    let (title, end) = (slug(&stamp.title), kind.ending());
    let name = format!("{title}-{}-{end}", stamp.made_on);
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

/// The part of the share dialog with the files that can be saved, sorted by what they are for, and printing.
#[component]
pub fn Files(props: &FilesProps) -> Html {
    let frame = use_frame();
    let (count, words) = counted(&frame);
    let is_table = frame.opened.table.is_some();
    let mut kinds = kinds(&frame.view);
    kinds.retain(|&kind| !is_table || kind != Kind::Statements);
    let on_print = {
        let close = props.close.clone();
        Callback::from(move |_: MouseEvent| {
            close.emit(());
            print::print();
        })
    };
    let rows = Use::ALL.into_iter().enumerate().map(|(nth, of)| {
        let buttons = (kinds.iter()).filter(|kind| kind.made_for() == of);
        let buttons: Vec<Html> = buttons.map(|&kind| button(&frame, kind, count)).collect();
        let is_reading = of == Use::Reading;
        if buttons.is_empty() && !is_reading {
            return Html::default();
        }
        let id = format!("files-{nth}");
        html! {
            <div class="file-row">
                <h4 id={id.clone()}>{ of.label() }</h4>
                <ul aria-labelledby={id}>
                    if is_reading {
                        <li><button type="button" class="quiet" onclick={on_print.clone()}>{ "Print or PDF" }</button></li>
                    }
                    { for buttons }
                </ul>
            </div>
        }
    });
    html! {
        <section class="files">
            <div class="files-head"><h3>{ "Save what is shown" }</h3><p>{ words }</p></div>
            if count > MOST { <p class="note">{ format!("Files hold the first {MOST} events, and say so; pictures show all.") }</p> }
            { for rows }
        </section>
    }
}

/// How many records are shown, and that in words.
fn counted(frame: &Frame) -> (usize, String) {
    let subject = match frame.view.subject() {
        // Points are saved as what was said of them.
        Subject::Disagreements => Subject::Statements,
        subject => subject,
    };
    let words = |of: Subject, count: usize| format!("{count} {}", of.noun(count));
    if subject == Subject::Events {
        let count = frame.selection.rows.count();
        let mut told = words(subject, count);
        if frame.opened.table.is_none() {
            let dossier = frame.dossier();
            let rows = frame.selection.rows.iter();
            let said = rows.map(|row| dossier.statements_of_event(row).len()).sum();
            told += &format!(", {}", words(Subject::Statements, said));
        }
        return (count, told);
    }
    match shown_records(frame) {
        Err(reason) => (0, format!("There is nothing to save: {reason}.")),
        Ok(records) => {
            let shown = &records.shown;
            let count = match subject {
                Subject::Statements => shown.statements.len(),
                // Those of the plans shown, and the latest of each actor.
                _ => shown.provisions.len() + shown.positions.len(),
            };
            (count, words(subject, count))
        }
    }
}

/// The button that saves a file.
fn button(frame: &Frame, kind: Kind, count: usize) -> Html {
    let frame = frame.clone();
    let onclick = Callback::from(move |_: MouseEvent| make(&frame, kind));
    let (words, format) = kind.words();
    // Of nothing no calendar can be made, and no picture says anything.
    html! {
        <li><button type="button" class="quiet" {onclick} disabled={count == 0}>{ words }{ " " }<small>{ format }</small></button></li>
    }
}
