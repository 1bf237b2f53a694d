//! The overview as plain HTML: the same blocks, markup and classes as the page draws in its place
//! (`src/ui/overview/`), so that nothing moves when it does. Every link is an address of the page.

use super::html::{Lang, ShortWhen, Text, counted};
use crate::{
    accounts::{Account, Facing, facing, last_date, newest},
    align::format_term,
    format_number::grouped,
    model::{Dossier, Party},
    overview::{
        COLUMNS, Cell, Difference, FEW_CHANNELS, Figure, HEIGHT, Histogram, Node, POINTS, Strip,
        TERM_PLANS, TERMS, Terms, Turn, Turns,
    },
    query::{Facet, label},
    view::{Accounts, Action, Selected, Tab, View, beside_base, encode, reduce},
};
use std::fmt::{self, Write};

/// The address that several actions lead to from the overview, one after the other.
fn href(actions: impl IntoIterator<Item = Action>) -> String {
    let view = View {
        tab: Tab::Overview,
        ..View::default()
    };
    let view = (actions.into_iter()).fold(view, |view, action| reduce(&view, action));
    format!("#{}", Text(&encode(&view)))
}

/// The mark of a party.
fn mark(party: &Party) -> String {
    format!(
        "<span class=\"party-mark colour-{}\" title=\"{}\" aria-hidden=\"true\"></span>",
        party.colour.code(),
        Text(&party.name)
    )
}

/// The head of a block: what it is, and the way to all of it.
fn head(
    out: &mut String,
    id: &str,
    title: &str,
    note: &str,
    action: Action,
    more: &str,
) -> fmt::Result {
    write!(
        out,
        "<div class=\"block-head\"><h3 id=\"{id}\">{title}</h3>"
    )?;
    if !note.is_empty() {
        write!(out, "<p class=\"fine\">{note}</p>")?;
    }
    writeln!(
        out,
        "<a class=\"to-all\" href=\"{}\">{more}<span aria-hidden=\"true\"> ›</span></a></div>",
        href([action])
    )
}

/// The overview of a dossier; nothing of one that opens on another view.
pub(super) fn overview(out: &mut String, dossier: &Dossier) -> fmt::Result {
    if Tab::first(dossier) != Tab::Overview {
        return Ok(());
    }
    let turns = Turns::new(dossier, 0..dossier.events.len());
    out.push_str("<div class=\"dossier-overview\">\n");
    title_block(out, dossier, &turns)?;
    out.push_str("<div class=\"two\">\n");
    stands(out, dossier, &turns)?;
    terms(out, dossier)?;
    out.push_str("</div>\n");
    differ(out, dossier)?;
    lineage(out, dossier)?;
    out.push_str("</div>\n");
    Ok(())
}

fn title_block(out: &mut String, dossier: &Dossier, turns: &Turns) -> fmt::Result {
    let lang = Lang(&dossier.metadata.language);
    write!(
        out,
        "<header class=\"title-block\"><div><h2{lang}>{}</h2><p class=\"standfirst\"{lang}>{}</p></div>\n<div class=\"title-side\">",
        Text(&dossier.metadata.title),
        Text(&dossier.metadata.summary)
    )?;
    if let Some(event) = turns.latest().and_then(|row| dossier.events.get(row)) {
        let select = Action::Select(Some(Selected::Event(event.id.clone())));
        writeln!(
            out,
            "<div class=\"latest\"><p class=\"fine\"><b>Latest</b> · {} · <span{lang}>{}</span></p>\
             <p class=\"latest-title\"><a href=\"{}\"{lang}>{}</a></p></div>",
            ShortWhen(&event.date),
            Text(label(dossier, Facet::Channel, event.channel.as_str())),
            href([select]),
            Text(&event.title)
        )?;
    }
    out.push_str("<ul class=\"tally\" aria-label=\"What the dossier has\">");
    let facts = [
        (
            dossier.events.len(),
            ["event", "events"],
            Some(Action::Show(Tab::Timeline)),
        ),
        (
            dossier.statements.len(),
            ["statement", "statements"],
            Some(Action::Accounts(Accounts::Statements)),
        ),
        (
            dossier.plans.len(),
            ["plan", "plans"],
            Some(Action::Show(Tab::Plans)),
        ),
        (
            dossier.disagreements.len(),
            ["disputed point", "disputed points"],
            Some(Action::Accounts(Accounts::Points)),
        ),
        (
            dossier.positions.len(),
            ["position", "positions"],
            Some(Action::Show(Tab::Positions)),
        ),
        (dossier.sources.len(), ["source", "sources"], None),
    ];
    for (count, [one, many], action) in facts {
        let words = match count {
            0 => continue,
            1 => one,
            _ => many,
        };
        let words = format!("<b>{}</b> {words}", grouped(count as f64));
        match action {
            Some(action) => write!(out, "<li><a href=\"{}\">{words}</a></li>", href([action]))?,
            None => write!(out, "<li><span>{words}</span></li>")?,
        }
    }
    out.push_str("</ul></div></header>\n");
    Ok(())
}

fn stands(out: &mut String, dossier: &Dossier, turns: &Turns) -> fmt::Result {
    if turns.turns.is_empty() {
        return Ok(());
    }
    out.push_str("<section class=\"stands\" aria-labelledby=\"where-it-stands\">");
    head(
        out,
        "where-it-stands",
        "Where it stands",
        "The last turn in each channel",
        Action::Show(Tab::Timeline),
        "Timeline",
    )?;
    out.push_str("<ul class=\"turns\">\n");
    if turns.ages.seams().next().is_some() {
        // The page writes the dates there, as the reader's locale has them.
        out.push_str("<li class=\"axis\" aria-hidden=\"true\"><span></span><svg></svg></li>\n");
    }
    for of in &turns.turns {
        turn(out, dossier, turns, of)?;
    }
    out.push_str("</ul>");
    let count = turns.turns.len();
    if count > FEW_CHANNELS {
        write!(
            out,
            "<p class=\"rest\"><a class=\"button\" href=\"{}\">All {count} channels</a></p>",
            href([Action::Show(Tab::Timeline)])
        )?;
    }
    out.push_str("</section>\n");
    Ok(())
}

fn turn(out: &mut String, dossier: &Dossier, turns: &Turns, of: &Turn) -> fmt::Result {
    let Some(event) = dossier.events.get(of.last) else {
        return Ok(());
    };
    let lang = Lang(&dossier.metadata.language);
    let channel = of.channel.as_str();
    let to_channel = [
        Action::Show(Tab::Timeline),
        Action::Only(Facet::Channel, channel.to_owned()),
    ];
    let events = if of.count == 1 { " event" } else { " events" };
    let Histogram {
        seams,
        columns,
        last,
    } = Histogram::of(turns, of);
    let marks: String = (dossier.parties_at(event).into_iter().take(3))
        .map(mark)
        .collect();
    writeln!(
        out,
        "<li><span class=\"channel\"><a href=\"{}\"{lang}>{}</a><span class=\"fine\"> {}<span class=\"visually-hidden\">{events}</span></span></span>\
         <svg class=\"histogram\" viewBox=\"0 0 {COLUMNS} {HEIGHT}\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\
         <path class=\"seams\" d=\"{seams}\"/><path class=\"columns\" d=\"{columns}\"/><path class=\"last\" d=\"{last}\"/></svg>{}\
         <span class=\"turn\"><span class=\"marks\">{marks}</span><a href=\"{}\"{lang}>{}</a></span></li>",
        href(to_channel),
        Text(label(dossier, Facet::Channel, channel)),
        of.count,
        ShortWhen(&event.date),
        href([Action::Select(Some(Selected::Event(event.id.clone())))]),
        Text(&event.title)
    )
}

fn terms(out: &mut String, dossier: &Dossier) -> fmt::Result {
    let terms = Terms::new(dossier, |_| true, TERMS, TERM_PLANS);
    if terms.rows.is_empty() {
        return Ok(());
    }
    let lang = Lang(&dossier.metadata.language);
    let wide = |plan: &usize| match terms.first.contains(plan) {
        true => "",
        false => "is-wide",
    };
    out.push_str("<section class=\"differing-terms\" aria-labelledby=\"terms-that-differ\">");
    head(
        out,
        "terms-that-differ",
        "The terms that differ",
        "",
        Action::Show(Tab::Plans),
        "All points",
    )?;
    out.push_str("<table><thead><tr><td></td>");
    for row in &terms.plans {
        let plan = &dossier.plans[*row];
        write!(
            out,
            "<th scope=\"col\" class=\"{}\"><a href=\"{}\" title=\"{}\"{lang}>{}</a><span class=\"fine\">{}</span></th>",
            wide(row),
            href([Action::Compare(beside_base(dossier, *row))]),
            Text(&plan.name),
            Text(&plan.short),
            ShortWhen(&plan.date)
        )?;
    }
    out.push_str("</tr></thead>\n<tbody>");
    for row in &terms.rows {
        write!(
            out,
            "<tr><th scope=\"row\"{lang}>{}</th>",
            Text(&dossier.term_name(row.key))
        )?;
        for (plan, of) in terms.plans.iter().zip(&row.cells) {
            let is_changed = (of.as_ref()).is_some_and(|cell| cell.difference.is_some());
            let changed = if is_changed { " is-changed" } else { "" };
            write!(out, "<td class=\"{}{changed}\">", wide(plan))?;
            match of {
                Some(of) => cell(out, dossier, *plan, of)?,
                None if dossier.plans[*plan].is_partial() => out.push_str(
                    "<span class=\"none\"><span aria-hidden=\"true\">?</span><span class=\"visually-hidden\">not known</span></span>",
                ),
                None => out.push_str(
                    "<span class=\"none\"><span aria-hidden=\"true\">–</span><span class=\"visually-hidden\">not in this text</span></span>",
                ),
            }
            out.push_str("</td>");
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody></table><p class=\"fine key\"><span class=\"swatch\" aria-hidden=\"true\"></span>differs from the plan it is based on · – not in this text");
    if (terms.plans.iter()).any(|&plan| dossier.plans[plan].is_partial()) {
        out.push_str("<span class=\"of-wide\"> · ? not known</span>");
    }
    out.push_str("</p></section>\n");
    Ok(())
}

fn cell(out: &mut String, dossier: &Dossier, plan: usize, of: &Cell) -> fmt::Result {
    let name = dossier.provision_ref(of.provision);
    let actions = [
        Action::Compare(beside_base(dossier, plan)),
        Action::Select(Some(Selected::Provision(name))),
    ];
    let lang = Lang(&dossier.metadata.language);
    write!(
        out,
        "<a href=\"{}\" title=\"{}\"{lang}>",
        href(actions),
        Text(&format_term(of.term))
    )?;
    let figure = Figure::of(of.term, of.condition);
    let is_number = figure.number.is_some();
    if is_number {
        write!(out, "<b>{}</b>", Text(&figure.number()))?;
    }
    let words = match of.is_struck_out {
        true => "struck out".to_owned(),
        false => figure.words(),
    };
    if !words.is_empty() {
        let class = if is_number { "fine" } else { "phrase" };
        write!(out, "<span class=\"{class}\">{}</span>", Text(&words))?;
    }
    let difference = match of.difference {
        None => "",
        Some(Difference::Changed) => ", differs from the plan it is based on",
        Some(Difference::New) => ", not in the plan it is based on",
    };
    write!(
        out,
        "<span class=\"visually-hidden\">{difference}</span></a>"
    )
}

fn differ(out: &mut String, dossier: &Dossier) -> fmt::Result {
    let points = newest(dossier, 0..dossier.disagreements.len());
    let facing: Vec<Facing> = (points.iter())
        .filter_map(|&point| facing(dossier, point))
        .take(POINTS)
        .collect();
    if facing.is_empty() {
        return Ok(());
    }
    out.push_str("<section aria-labelledby=\"accounts-differ\">");
    head(
        out,
        "accounts-differ",
        "Accounts differ",
        "",
        Action::Accounts(Accounts::Points),
        &format!("All {}", points.len()),
    )?;
    out.push_str("<ul class=\"cards\">\n");
    let lang = Lang(&dossier.metadata.language);
    for of in &facing {
        let point = &dossier.disagreements[of.point];
        write!(
            out,
            "<li class=\"card\"><h4><a href=\"{}\"{lang}>{}</a></h4><div class=\"sides\">",
            href([Action::Point(point.id.clone())]),
            Text(&point.title)
        )?;
        for &(party, account) in &of.sides {
            side(out, dossier, party, account)?;
        }
        out.push_str("</div><p class=\"fine\">");
        if let Some(date) = last_date(dossier, point) {
            write!(out, "{} · ", ShortWhen(date))?;
        }
        out.push_str(&counted(point.statements.len(), "statement", "statements"));
        let others = of.others.iter().filter_map(|&row| dossier.parties.get(row));
        let others: Vec<&str> = others.map(|party| &*party.name).collect();
        if !others.is_empty() {
            write!(out, " · also {}", Text(&others.join(", ")))?;
        }
        out.push_str("</p></li>\n");
    }
    out.push_str("</ul></section>\n");
    Ok(())
}

fn side(
    out: &mut String,
    dossier: &Dossier,
    party: Option<usize>,
    account: Account,
) -> fmt::Result {
    let lang = Lang(&dossier.metadata.language);
    let party = party.and_then(|row| dossier.parties.get(row));
    let colour = party.map_or_else(String::new, |party| {
        format!(" colour-{}", party.colour.code())
    });
    write!(
        out,
        "<div class=\"side{colour}\"><p class=\"who\">{}<b{lang}>",
        party.map_or_else(String::new, mark)
    )?;
    if let Some(speaker) = account.speaker(dossier) {
        let name = label(dossier, Facet::Actor, speaker.as_str());
        write!(out, "{}", Text(name))?;
    }
    out.push_str("</b>");
    if let Some(party) = party {
        write!(
            out,
            "<span class=\"visually-hidden\"> ({})</span>",
            Text(&party.name)
        )?;
    }
    out.push_str("</p>");
    let told =
        |out: &mut String, words: &str| write!(out, "<p class=\"told\"{lang}>{}</p>", Text(words));
    match account {
        Account::Statement(row) => {
            if let Some(said) = dossier.statements.get(row) {
                match &said.quote {
                    Some(quote) => {
                        write!(out, "<blockquote{lang}>“{}”</blockquote>", Text(quote))?;
                    }
                    None => told(out, &said.summary)?,
                }
            }
        }
        Account::Event(row) => {
            if let Some(event) = dossier.events.get(row) {
                told(out, &event.title)?;
            }
        }
    }
    out.push_str("</div>");
    Ok(())
}

fn lineage(out: &mut String, dossier: &Dossier) -> fmt::Result {
    let strip = Strip::new(dossier);
    if strip.nodes.len() < 2 {
        return Ok(());
    }
    out.push_str("<section aria-labelledby=\"where-plans-come-from\">");
    head(
        out,
        "where-plans-come-from",
        "Where the plans come from",
        "A line means “based on”, as reported",
        Action::Show(Tab::Plans),
        "Compare",
    )?;
    let class = match strip.has_places() {
        true => format!(
            "lineage-strip columns-{} rows-{}",
            strip.columns, strip.rows
        ),
        false => "lineage-list".to_owned(),
    };
    // The page draws the lines between them.
    writeln!(out, "<div class=\"{class}\"><ul>")?;
    for of in &strip.nodes {
        node(out, dossier, &strip, of)?;
    }
    out.push_str("</ul></div></section>\n");
    Ok(())
}

fn node(out: &mut String, dossier: &Dossier, strip: &Strip, of: &Node) -> fmt::Result {
    let lang = Lang(&dossier.metadata.language);
    let plan = &dossier.plans[of.plan];
    let parent = (of.parent).map(|parent| &dossier.plans[strip.nodes[parent].plan]);
    let compared = (parent.iter().map(|parent| parent.id.clone())).chain([plan.id.clone()]);
    let marks: String = (dossier.parties_of(&plan.proposers).into_iter())
        .map(mark)
        .collect();
    write!(
        out,
        "<li class=\"column-{} row-{} depth-{}\"><p>{marks}<a href=\"{}\" title=\"{}\"{lang}>{}</a>",
        of.column + 1,
        of.row + 1,
        of.depth.min(4),
        href([Action::Compare(compared.collect())]),
        Text(&plan.name),
        Text(&plan.short)
    )?;
    if let Some(parent) = parent {
        write!(
            out,
            "<span class=\"visually-hidden\">, based on {}</span>",
            Text(&parent.short)
        )?;
    }
    writeln!(
        out,
        "</p><p class=\"fine\">{} · {}</p></li>",
        ShortWhen(&plan.date),
        plan.known_points()
    )
}
