//! What the first view says of a dossier, as plain HTML: the overview ([`overview`](super::overview)),
//! the newest turns, each with date, channel, how sure it is and its sources, and the plans.
//!
//! Header, panels and summary have the markup and classes of the page's own frame
//! (`src/ui/shell/`): they stand where the page will draw its
//! own. Which parts are seen at an address that asks for something else, `boot.js` and
//! `static/css/readable.css` decide.

use super::{
    html::{Lang, Text, When, counted},
    overview::overview,
};
use crate::{
    load::Loaded,
    model::{Citation, Confidence, Dossier, Event, Plan, Source, web_host},
    query::{Facet, label},
    view::Tab,
};
use std::fmt::{self, Write};

/// So many turns are told.
const TURNS: usize = 12;

/// The rows of the newest events, the newest first.
pub fn newest(dossier: &Dossier) -> Vec<usize> {
    let mut rows: Vec<usize> = (0..dossier.events.len()).collect();
    // Of two on the same day, the one that stands later in the file.
    rows.sort_by(|&a, &b| {
        (dossier.events[b].date.cmp(&dossier.events[a].date)).then_with(|| b.cmp(&a))
    });
    rows.truncate(TURNS);
    rows
}

/// The first view of a dossier.
///
/// ```
/// use demarche::{load::load, publish::readable::readable};
/// let loaded = load(br#"{"demarche": 1, "metadata": {"title": "<Talks>", "summary": "Two days."}}"#)?;
/// assert!(readable(&loaded).contains("&lt;Talks&gt;"));
/// # Ok::<(), demarche::load::Refusal>(())
/// ```
pub fn readable(loaded: &Loaded) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    write(&mut out, loaded).ok();
    out
}

fn write(out: &mut String, loaded: &Loaded) -> fmt::Result {
    let dossier = &loaded.dossier;
    let metadata = &dossier.metadata;
    let lang = Lang(&metadata.language);
    let title = Text(&metadata.title);
    write!(
        out,
        "\n<div class=\"page\">\n<div class=\"top\">\n<header class=\"bar\">\n\
         <span class=\"brand\">Demarche</span>\
         <h1><span class=\"title\"><span class=\"name\"{lang}>{title}</span><span class=\"icon\"></span></span></h1>{}\n",
        badge(loaded.problems.len())
    )?;
    tabs(out, dossier)?;
    out.push_str(TOOLS);
    let count = counted(dossier.events.len(), "event", "events");
    write!(
        out,
        "</header>\n<section class=\"time-control\" aria-label=\"Time and filters\"><div class=\"lead\">{FILTERS}<p class=\"count\">{count}</p></div></section>\n</div>\n<div class=\"frame\">\n<main>\n\
         <p class=\"dossier-summary\"{lang}>{}</p>\n\
         <p class=\"is-loading\" role=\"status\">Opening the view…</p>\n\
         <noscript><div class=\"note\"><p>Without JavaScript this page tells the newest turns and the plans. \
         Timeline, comparison, positions and search are computed in the browser and need JavaScript and WebAssembly; \
         nothing is sent anywhere. All records are in <a href=\"dossier.json\">dossier.json</a>.</p></div></noscript>\n\
         <div class=\"first-view\">\n",
        Text(&metadata.summary)
    )?;
    overview(out, dossier)?;
    turns(out, dossier)?;
    plans(out, dossier)?;
    out.push_str("</div>\n</main>\n</div>\n<footer>");
    if let Some(compiled) = &metadata.compiled {
        write!(out, "<span>Compiled {}.</span>", When(compiled))?;
    }
    out.push_str("<span>Every claim is shown as whose claim it is. Nothing you do here leaves this tab.</span></footer>\n</div>\n");
    Ok(())
}

fn tabs(out: &mut String, dossier: &Dossier) -> fmt::Result {
    out.push_str("<nav aria-label=\"Views\"><ul class=\"tabs\">");
    let first = Tab::first(dossier);
    for tab in Tab::ALL.iter().filter(|tab| tab.is_of(dossier)) {
        // The bare address opens the first.
        let (address, current) = if *tab == first {
            (String::new(), " aria-current=\"page\"")
        } else {
            (format!("view={}", tab.code()), "")
        };
        write!(
            out,
            "<li data-view=\"{}\"><a href=\"#{address}\"{current}>{}</a></li>",
            tab.code(),
            tab.label()
        )?;
    }
    out.push_str("</ul></nav>\n");
    Ok(())
}

/// How many problems the file has, where it has any.
fn badge(problems: usize) -> String {
    match problems {
        0 => String::new(),
        count => format!(
            "<button type=\"button\" class=\"bare\" aria-hidden=\"true\" inert><span class=\"badge\">{count}</span></button>"
        ),
    }
}

/// The room of the button of the filters.
const FILTERS: &str = "<button type=\"button\" class=\"filters-toggle\" aria-hidden=\"true\" inert>\
     <span class=\"icon\"></span><span class=\"word\">Filters</span></button>";

/// The room of the tools, which do nothing before the page runs and are not seen.
const TOOLS: &str = "<div class=\"tools\" aria-hidden=\"true\" inert>\
     <button type=\"button\" class=\"bare search-toggle\"></button>\
     <search><span class=\"icon\"></span><input type=\"search\" placeholder=\"Search\" aria-label=\"Search\"><kbd>/</kbd></search>\
     <button type=\"button\" class=\"share-toggle\"><span class=\"icon\"></span><span class=\"word\">Share</span></button>\
     <button type=\"button\" class=\"bare menu-toggle\"><span class=\"icon\"></span></button></div>\n";

/// How sure it is that an event took place, as the page says it.
fn sure(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Confirmed => "Confirmed",
        Confidence::Reported => "Reported by an outlet or unnamed sources only",
        Confidence::Disputed => "Disputed: a party concerned contests it",
    }
}

fn turns(out: &mut String, dossier: &Dossier) -> fmt::Result {
    if dossier.events.is_empty() {
        return Ok(());
    }
    let rows = newest(dossier);
    out.push_str("<section class=\"turns\" aria-labelledby=\"newest-turns\">\n<h2 id=\"newest-turns\">Newest turns</h2>\n<ol>\n");
    for &row in &rows {
        turn(out, dossier, row, &dossier.events[row])?;
    }
    out.push_str("</ol>\n");
    let more = dossier.events.len() - rows.len();
    if more > 0 {
        let more = counted(more, "earlier event is", "earlier events are");
        writeln!(
            out,
            "<p class=\"fine\">{more} on the timeline and in the table.</p>"
        )?;
    }
    out.push_str("</section>\n");
    Ok(())
}

fn turn(out: &mut String, dossier: &Dossier, row: usize, event: &Event) -> fmt::Result {
    let lang = Lang(&dossier.metadata.language);
    let channel = label(dossier, Facet::Channel, event.channel.as_str());
    write!(
        out,
        "<li><p class=\"fine\">{} · <span{lang}>{}</span> · {}</p>\n<h3{lang}>{}</h3>\n",
        When(&event.date),
        Text(channel),
        event.kind.label(),
        Text(&event.title)
    )?;
    if !event.summary.is_empty() {
        writeln!(out, "<p{lang}>{}</p>", Text(&event.summary))?;
    }
    let differing = dossier.disagreements_of_event(row);
    if !differing.is_empty() {
        let titles: Vec<String> = (differing.iter())
            .map(|&row| Text(&dossier.disagreements[row].title).to_string())
            .collect();
        writeln!(
            out,
            "<p class=\"fine\">Accounts differ: <span{lang}>{}</span></p>",
            titles.join("; ")
        )?;
    }
    write!(
        out,
        "<p class=\"fine proof\"><span class=\"confidence\">{}.</span> ",
        sure(event.confidence)
    )?;
    sources(out, dossier, &event.sources)?;
    out.push_str("</p></li>\n");
    Ok(())
}

fn sources(out: &mut String, dossier: &Dossier, citations: &[Citation]) -> fmt::Result {
    out.push_str(match citations.len() {
        0 => return out.write_str("No source is named."),
        1 => "Source: ",
        _ => "Sources: ",
    });
    for (nth, citation) in citations.iter().enumerate() {
        out.push_str(if nth > 0 { "; " } else { "" });
        match dossier.source(citation.source.as_str()) {
            Some(source) => cited(out, source, citation)?,
            None => write!(
                out,
                "{} (its record was set aside)",
                Text(citation.source.as_str())
            )?,
        }
    }
    Ok(())
}

fn cited(out: &mut String, source: &Source, citation: &Citation) -> fmt::Result {
    let (lang, title) = (Lang(&source.language), Text(&source.title));
    write!(out, "{}, ", Text(&source.publisher))?;
    let url = source.url.as_deref().unwrap_or_default();
    match web_host(url) {
        // Letters of other alphabets can look like those of a well-known host: the page
        // shows such a host as the browser asks for it, and here it is no link.
        Some(host) if host.is_ascii() => {
            let shown = host.strip_prefix("www.").unwrap_or(host);
            write!(
                out,
                "<a href=\"{}\" rel=\"noopener noreferrer\"{lang}>{title}</a> <span class=\"host\">{}</span>",
                Text(url),
                Text(shown)
            )?;
        }
        Some(host) => write!(
            out,
            "<span{lang}>{title}</span> <span class=\"host\">{}</span>",
            Text(host)
        )?,
        None => write!(out, "<span{lang}>{title}</span>")?,
    }
    if let Some(date) = source.date() {
        write!(out, ", {}", When(date))?;
    }
    if let Some(note) = citation.note.as_deref().filter(|note| !note.is_empty()) {
        write!(out, " (for: {})", Text(note))?;
    }
    Ok(())
}

fn plans(out: &mut String, dossier: &Dossier) -> fmt::Result {
    if dossier.plans.is_empty() {
        return Ok(());
    }
    let mut plans: Vec<&Plan> = dossier.plans.iter().collect();
    plans.sort_by(|a, b| a.date.cmp(&b.date));
    out.push_str("<section class=\"plans-in-time\" aria-labelledby=\"plans-in-time\">\n<h2 id=\"plans-in-time\">Plans, in order of time</h2>\n<ol>\n");
    for plan in plans {
        let lang = Lang(&dossier.metadata.language);
        let points = counted(plan.provisions.len(), "point on record", "points on record");
        write!(
            out,
            "<li><p class=\"fine\">{} · {points}</p>\n<h3{lang}>{}</h3>\n",
            When(&plan.date),
            Text(&plan.name)
        )?;
        let proposers: Vec<String> = (plan.proposers.iter())
            .map(|actor| Text(label(dossier, Facet::Actor, actor.as_str())).to_string())
            .collect();
        if !proposers.is_empty() {
            writeln!(
                out,
                "<p class=\"fine\">Put forward by <span{lang}>{}</span></p>",
                proposers.join(", ")
            )?;
        }
        if !plan.status.is_empty() {
            writeln!(out, "<p{lang}>{}</p>", Text(&plan.status))?;
        }
        if let Some(before) = &plan.based_on {
            let name = dossier
                .plan(before.as_str())
                .map_or(before.as_str(), |plan| &plan.name);
            writeln!(
                out,
                "<p class=\"fine\">Based on <span{lang}>{}</span></p>",
                Text(name)
            )?;
        }
        out.push_str("<p class=\"fine proof\">");
        sources(out, dossier, &plan.sources)?;
        out.push_str("</p></li>\n");
    }
    out.push_str("</ol>\n</section>\n");
    Ok(())
}
