//! What is exported, read by readers that others wrote.

mod any;
mod calendar;
mod cited;
mod excerpt;
mod languages;
mod linked;
mod pictures;
mod tables;

use crate::{SHIPPED, SMALL, loaded};
use demarche::{
    export::Stamp,
    model::{Dossier, ProvisionRef},
    view::{Selected, decode},
};
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
        page: "https://example.org/demarche/#of=01234567&".into(),
        made_on: "2026-01-02".into(),
        is_rtl: false,
        told: String::new(),
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
        page: text.into(),
        made_on: text.into(),
        is_rtl: false,
        told: String::new(),
    }
}

/// What a link of the stamp's page leads to.
fn led_to(link: &str) -> Option<Selected> {
    let fragment = link.strip_prefix("https://example.org/demarche/#")?;
    decode(fragment).0.selected
}

/// Both dossiers of the tests and the hostile ones, with their stamps.
fn all() -> Vec<(Dossier, Stamp)> {
    let sound = [SHIPPED, SMALL].map(|json| (loaded(json).dossier, stamp()));
    let hostile = HOSTILE.map(|text| (hostile(text), hostile_stamp(text)));
    sound.into_iter().chain(hostile).collect()
}

#[test]
fn records_have_links_of_their_own() {
    let (plan, number) = ("draft", "Art. 3, (a) & ü");
    let link = stamp().link_to("provision", &[plan, number]);
    assert!(link.bytes().all(|byte| byte.is_ascii_graphic()), "{link}");
    let name = ProvisionRef {
        plan: plan.into(),
        number: number.into(),
    };
    assert_eq!(led_to(&link), Some(Selected::Provision(name)));
    let link = stamp().link_to("event", &["row-7"]);
    assert_eq!(
        link,
        "https://example.org/demarche/#of=01234567&event=row-7"
    );
    // Where nobody else can open the dossier, there is the page alone.
    let own = Stamp {
        page: String::new(),
        ..stamp()
    };
    assert_eq!(own.link_to("event", &["row-7"]), own.link);
}
