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
    ui::timeline,
};
use demarche::{
    export::{
        Shown, Stamp,
        cite::{Cited, bibtex, csl_json},
        csv,
        excerpt::excerpt,
        ics, jsonld,
        picture::comparison as drawn,
    },
    load::save,
    query::Subject,
    view::{Listed, Tab, View},
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

/// The files that can be made of statements.
const OF_STATEMENTS: &[Kind] = &[
    Kind::Statements,
    Kind::Dossier,
    Kind::Linked,
    Kind::Bibtex,
    Kind::Csl,
];

/// The files that can be made of what a view shows.
fn kinds(view: &View) -> &'static [Kind] {
    match view.tab {
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
        Tab::Accounts => OF_STATEMENTS,
        Tab::Table if view.listed == Listed::Statements => OF_STATEMENTS,
        Tab::Overview | Tab::Table => &[
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
        Kind::Dossier => save(&excerpt(dossier, shown, stamp)),
        Kind::Calendar => ics::calendar(dossier, shown, stamp),
        Kind::Bibtex => bibtex(dossier, &cited(shown), stamp),
        Kind::Csl => csl_json(dossier, &cited(shown), stamp),
        Kind::Linked | Kind::Svg | Kind::Png => jsonld::graph(dossier, shown, stamp),
    })
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
    let subject = match frame.view.subject() {
        // Points are saved as what was said of them.
        Subject::Disagreements => Subject::Statements,
        subject => subject,
    };
    let count = match subject {
        Subject::Events => Ok(frame.selection.rows.count()),
        Subject::Statements => shown_records(&frame).map(|records| records.shown.statements.len()),
        // Those of the plans compared, and the latest of each actor.
        _ => shown_records(&frame)
            .map(|records| records.shown.provisions.len() + records.shown.positions.len()),
    };
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
    let kinds = kinds(&frame.view)
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
