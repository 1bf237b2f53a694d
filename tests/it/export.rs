//! What is exported, read by readers that others wrote.

mod any;
mod calendar;
mod cited;
mod cut;
mod linked;
mod pictures;
mod tables;

use crate::{SHIPPED, SMALL, loaded};
use demarche::{export::Stamp, model::Dossier};
use std::sync::LazyLock;

static WHOLE: LazyLock<Dossier> = LazyLock::new(|| loaded(SHIPPED).dossier);

/// Texts that try to be something else.
const HOSTILE: [&str; 16] = [
    "=HYPERLINK(\"http://evil.example\")",
    " \u{200b}+1+cmd|' /C calc'!A0",
    "@SUM(A1)",
    "x;=1+cmd|' /C calc'!A0;y",
    "x\t=1+1\t+2",
    "x; \u{200b}-1+1\n=2\r\n@3",
    "x;\"=1+1\";\"\"+2",
    "\ttab",
    "\rreturn",
    "one\rtwo\r\nthree\nfour",
    "quote \" comma , semicolon ; colon : back \\ slash",
    "braces } { @misc{x, y = \"z\"} $ & # % _ ^ ~",
    "nul \u{0} bell \u{7} escape \u{1b} delete \u{7f} next \u{85} line \u{2028}",
    "bidi \u{202e}gnirts\u{202c} \u{2066}x\u{2069} \u{feff}",
    "BEGIN:VEVENT\r\nEND:VCALENDAR\r\n</script><!--",
    "dashes -- and --- quotes '' and `` Київ 北京 🕊️ é e\u{301} \u{10ffff}",
];

fn stamp() -> Stamp {
    Stamp {
        title: "Peace talks".into(),
        filters: "Channel: Direct; from 2025-12-01.".into(),
        dossier_hash: "sha256-0123456789abcdef".into(),
        link: "https://example.org/demarche/#/timeline?channel=direct&q=a%20b".into(),
        made_on: "2026-01-02".into(),
    }
}

/// The small dossier, with every text of its records hostile.
fn hostile(text: &str) -> Dossier {
    let mut records = (*loaded(SMALL).dossier).clone();
    let text = || text.to_owned();
    for event in &mut records.events {
        (event.title, event.summary) = (text(), text());
        for participant in &mut event.participants {
            participant.role = text();
        }
    }
    for said in &mut records.statements {
        (said.summary, said.quote) = (text(), Some(text()));
        said.reported_by = vec![text(), text()];
    }
    for plan in &mut records.plans {
        (plan.name, plan.short) = (text(), text());
        for provision in &mut plan.provisions {
            (provision.title, provision.text) = (text(), text());
        }
    }
    for position in &mut records.positions {
        position.summary = text();
    }
    for source in &mut records.sources {
        (source.title, source.publisher) = (text(), text());
        let rest = text().replace(|c: char| c.is_whitespace() || c.is_control(), "");
        source.url = Some(format!("https://example.org/{rest}"));
    }
    for actor in &mut records.actors {
        actor.name = text();
    }
    for topic in &mut records.topics {
        topic.name = text();
    }
    for place in &mut records.places {
        place.name = text();
    }
    records.metadata.title = text();
    Dossier::new(records)
}

fn hostile_stamp(text: &str) -> Stamp {
    Stamp {
        title: text.into(),
        filters: text.into(),
        dossier_hash: text.into(),
        link: text.into(),
        made_on: text.into(),
    }
}

/// Both dossiers of the tests and the hostile ones, with their stamps.
fn all() -> Vec<(Dossier, Stamp)> {
    let sound = [SHIPPED, SMALL].map(|json| (loaded(json).dossier, stamp()));
    let hostile = HOSTILE.map(|text| (hostile(text), hostile_stamp(text)));
    sound.into_iter().chain(hostile).collect()
}
