//! The files that can be made of what is shown: which there are for a view, how each is
//! made, and the buttons that save them.

use super::{
    comparison_cells::cells,
    file_name::slug,
    shown::{MOST, shown_records, stamp},
    wording::{OfPage, drawn_words, tell},
};
use crate::{
    app::{Frame, Note, reasons, use_frame},
    browser::{download, print, svg_to_png},
    locale::messages,
    ui::{plans::glance, timeline::picture::Drawing},
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
    view::{Listed, PositionMatrix, Reading, Tab, View, day_text},
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

    fn label(self) -> AttrValue {
        match self {
            Use::Reading => messages::share_for_reading(),
            Use::Spreadsheets => messages::share_for_spreadsheets(),
            Use::ReferenceManagers => messages::share_for_reference_managers(),
            Use::Machines => messages::share_for_machines(),
        }
    }
}

impl Kind {
    /// What it is, in words.
    fn label(self) -> AttrValue {
        match self {
            Kind::Events => messages::share_file_events(),
            Kind::Statements => messages::share_file_statements(),
            Kind::Provisions => messages::share_file_provisions(),
            Kind::Positions => messages::share_file_positions(),
            Kind::Dossier => messages::share_file_dossier(),
            Kind::Calendar => messages::share_file_calendar(),
            Kind::Linked => messages::share_file_linked_data(),
            Kind::Bibtex => messages::share_file_bibtex(),
            Kind::Csl => messages::share_file_csl(),
            Kind::Svg => messages::share_file_drawing(),
            Kind::Png => messages::share_file_picture(),
        }
    }

    /// The name of its format, which is the same in all languages.
    fn format(self) -> &'static str {
        match self {
            Kind::Events | Kind::Statements | Kind::Provisions | Kind::Positions => "CSV",
            Kind::Dossier => "JSON",
            Kind::Calendar => "ICS",
            Kind::Linked => "JSON-LD",
            Kind::Bibtex => "BibTeX",
            Kind::Csl => "CSL-JSON",
            Kind::Svg => "SVG",
            Kind::Png => "PNG",
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

/// What is drawn; its stamp is told in the language of the page.
fn picture_of(frame: &Frame, stamp: &mut Stamp) -> Result<String, AttrValue> {
    let dossier = frame.dossier();
    stamp.title.clone_from(&dossier.metadata.title);
    let timeline = (frame.view.tab == Tab::Timeline).then(|| Drawing::new(frame));
    // A timeline shows a stretch of time, whether the reader chose it or not.
    let drawn = timeline.as_ref().and_then(Drawing::window);
    if let Some(drawn) = drawn {
        let (from, to) = (day_text(drawn.from), day_text(drawn.to - 1));
        let words = format!("; drawn from {from} to {to}");
        stamp.filters.push_str(&words);
    }
    tell(frame, &frame.view, stamp, drawn.map(drawn_words));
    if let Some(timeline) = timeline {
        return Ok(timeline.svg(&OfPage, stamp));
    }
    match frame.view.tab {
        Tab::Positions => {
            let differing = frame.view.differing;
            let matrix = PositionMatrix::new(dossier, frame.selection.rows.iter(), differing);
            let shown = picture::Positions {
                actors: &matrix.actors,
                topics: &matrix.topics,
                at: &|actor, topic| matrix.at(actor, topic),
                wording: &OfPage,
            };
            Ok(picture::positions(dossier, &shown, stamp))
        }
        _ if frame.view.reading == Reading::Glance => {
            let (glance, _) = glance::shown(frame);
            Ok(picture::glance(dossier, &glance, &OfPage, stamp))
        }
        _ => {
            let (names, rows) = cells(frame)?;
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
fn text_of(frame: &Frame, kind: Kind, stamp: &mut Stamp) -> Result<String, AttrValue> {
    if frame.whole.hash.get().is_none() && frame.whole.hashing.borrow().is_some() {
        return Err(messages::share_not_hashed());
    }
    if matches!(kind, Kind::Svg | Kind::Png) {
        return picture_of(frame, stamp);
    }
    let records = shown_records(frame)?;
    stamp.filters.push_str(&records.left_out());
    let (dossier, shown) = (records.dossier(), &records.shown);
    Ok(match kind {
        Kind::Events => csv::events(dossier, shown, stamp),
        Kind::Statements => csv::statements(dossier, shown, stamp),
        Kind::Provisions => csv::provisions(dossier, shown, stamp),
        Kind::Positions => csv::positions(dossier, shown, stamp),
        Kind::Dossier => save(&excerpt(dossier, shown, stamp)),
        Kind::Calendar => ics::calendar(records.told(), shown, stamp),
        Kind::Bibtex => bibtex(dossier, &cited(shown), stamp),
        Kind::Csl => csl_json(dossier, &cited(shown), stamp),
        Kind::Linked | Kind::Svg | Kind::Png => jsonld::graph(dossier, shown, stamp),
    })
}

fn make(frame: &Frame, kind: Kind) {
    let mut stamp = stamp(frame, &frame.view);
    let (title, end) = (slug(&stamp.title), kind.ending());
    let name = format!("{title}-{}-{end}", stamp.made_on);
    let failed = {
        let (frame, name) = (frame.clone(), name.clone());
        move |reason: AttrValue| frame.tell(Note::error(&*messages::share_not_made(&name, reason)))
    };
    let text = match text_of(frame, kind, &mut stamp) {
        Ok(text) => text,
        Err(reason) => return failed(reason),
    };
    if kind != Kind::Png {
        if let Err(failure) = download::save_text(&name, &text, kind.media_type()) {
            failed(reasons::failure(&failure));
        }
        return;
    }
    spawn_local(async move {
        let saved = match svg_to_png::svg_to_png(&text, &stamp).await {
            Ok(blob) => download::save_blob(&name, &blob),
            Err(failure) => Err(failure),
        };
        if let Err(failure) = saved {
            failed(reasons::failure(&failure));
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
                        <li><button type="button" class="quiet" onclick={on_print.clone()}>{ messages::share_print() }</button></li>
                    }
                    { for buttons }
                </ul>
            </div>
        }
    });
    html! {
        <section class="files">
            <div class="files-head"><h3>{ messages::share_save_shown() }</h3><p>{ words }</p></div>
            if count > MOST { <p class="note">{ messages::share_only_first(MOST) }</p> }
            { for rows }
        </section>
    }
}

/// How many records are shown, and that in words.
fn counted(frame: &Frame) -> (usize, AttrValue) {
    let subject = match frame.view.subject() {
        // Points are saved as what was said of them.
        Subject::Disagreements => Subject::Statements,
        subject => subject,
    };
    if subject == Subject::Events {
        let count = frame.selection.rows.count();
        if frame.opened.table.is_some() {
            return (count, messages::share_events(count));
        }
        let dossier = frame.dossier();
        let rows = frame.selection.rows.iter();
        let said: usize = rows.map(|row| dossier.statements_of_event(row).len()).sum();
        return (count, messages::share_events_and_statements(count, said));
    }
    let shown = match shown_records(frame) {
        Ok(records) => records.shown,
        Err(reason) => return (0, messages::share_nothing_to_save(reason)),
    };
    match subject {
        Subject::Statements => {
            let count = shown.statements.len();
            (count, messages::common_statements_counted(count))
        }
        // The latest of each actor.
        Subject::Positions => {
            let count = shown.positions.len();
            (count, messages::share_positions(count))
        }
        // Those of the plans shown.
        _ => {
            let count = shown.provisions.len();
            (count, messages::share_provisions(count))
        }
    }
}

/// The button that saves a file.
fn button(frame: &Frame, kind: Kind, count: usize) -> Html {
    let frame = frame.clone();
    let onclick = Callback::from(move |_: MouseEvent| make(&frame, kind));
    // Of nothing no calendar can be made, and no picture says anything.
    html! {
        <li><button type="button" class="quiet" {onclick} disabled={count == 0}>{ kind.label() }{ " " }<small>{ kind.format() }</small></button></li>
    }
}
