//! What holds of every form of export, whatever the texts in it: each is checked
//! by the rules of its format, as other programs read it.

use demarche::{
    align::OpKind,
    export::{
        self, Shown, Stamp, cite,
        picture::{Cell, English, NO_PARTY, Positions, Words},
    },
    load::{Loaded, load, save},
    model::{Confidence, Dossier, Plan},
    overview::Glance,
    query::{Facet, Filter, Index, select},
    timeline::{
        lanes::{Described, Lanes},
        metrics::Metrics,
        scale::Scale,
        scene::{Scene, SceneInput, layout},
        viewport::{Limits, Viewport},
    },
    view::PositionMatrix,
};
use serde_json::Value;
use std::collections::HashSet;

/// What is exported.
pub struct Exported {
    loaded: Loaded,
    shown: Shown,
    stamp: Stamp,
}

/// One form, exported and checked.
type Form = fn(&Exported);

/// All forms.
pub const FORMS: [Form; 11] = [
    |made| {
        let shown = &made.shown;
        let text = export::csv::events(&made.loaded.dossier, shown, &made.stamp);
        let table = table(&text, shown.events.len());
        for (record, event) in table.iter().zip(&made.loaded.dossier.events) {
            // What is guarded against formulas has apostrophes more.
            let plain = |text: &str| text.replace('\'', "");
            assert_eq!(plain(&record[3]), plain(&event.title));
        }
    },
    |made| {
        let shown = &made.shown;
        let text = export::csv::statements(&made.loaded.dossier, shown, &made.stamp);
        table(&text, shown.statements.len());
    },
    |made| {
        let shown = &made.shown;
        let text = export::csv::provisions(&made.loaded.dossier, shown, &made.stamp);
        table(&text, shown.provisions.len());
    },
    |made| {
        let shown = &made.shown;
        let text = export::csv::positions(&made.loaded.dossier, shown, &made.stamp);
        table(&text, shown.positions.len());
    },
    |made| calendar(&made.loaded.dossier, &made.shown, &made.stamp),
    |made| graph(&made.loaded.dossier, &made.shown, &made.stamp),
    cut,
    |made| {
        cited(made, |record| {
            csl(&made.loaded.dossier, record, &made.stamp)
        })
    },
    |made| {
        cited(made, |record| {
            bibtex(&made.loaded.dossier, record, &made.stamp);
            let words = cite::words(&made.loaded.dossier, record, &made.stamp);
            assert!(!words.contains(['\n', '\r']), "{words:?}");
        });
    },
    |made| timeline(&made.loaded.dossier, &made.stamp),
    |made| {
        comparison(&made.loaded.dossier, &made.stamp);
        tables(&made.loaded.dossier, &made.stamp);
    },
];

impl Exported {
    /// All of a dossier. What the reader typed is in the filters, so they are as
    /// foreign as the rest.
    pub fn all(loaded: Loaded) -> Self {
        let dossier = &loaded.dossier;
        let stamp = Stamp {
            title: dossier.metadata.title.clone(),
            filters: dossier.metadata.summary.clone(),
            dossier_hash: "sha256-0123456789abcdef".into(),
            link: "https://example.org/demarche/#channel=direct&q=a%20b".into(),
            page: "https://example.org/demarche/#of=0123abcd&".into(),
            made_on: "2026-01-02".into(),
            is_rtl: false,
            told: String::new(),
        };
        Exported {
            shown: Shown::all(dossier),
            loaded,
            stamp,
        }
    }
}

/// CSV: as many records as are shown, all as wide as the head, no formula.
fn table(text: &str, rows: usize) -> Vec<csv::StringRecord> {
    assert!(text.ends_with("\r\n"));
    // Records of different widths are errors to this reader.
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let records: Vec<_> = reader.records().map(|r| r.expect("a record")).collect();
    // Where nothing is shown, one record says so.
    assert_eq!(records.len(), rows.max(1));
    assert!(reader.headers().is_ok_and(|head| head.len() > 10));
    for cell in records.iter().flatten() {
        assert!(!is_formula(cell), "{cell:?}");
    }
    records
}

/// After OWASP, “CSV Injection”, and what a spreadsheet may pass over before it.
/// Only plain numbers may have a sign.
fn is_formula(cell: &str) -> bool {
    let is_unseen = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    let seen = cell.trim_start_matches(is_unseen);
    let digits = cell.strip_prefix(['+', '-']).unwrap_or_default();
    let is_number = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    cell.starts_with(['\t', '\r', '\n'])
        || seen.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) && !is_number
}

/// RFC 5545: lines of at most 75 octets, ended by CRLF, without control
/// characters; parts that begin and end; every event there or counted.
fn calendar(dossier: &Dossier, shown: &Shown, stamp: &Stamp) {
    let text = export::ics::calendar(dossier, shown, stamp);
    let body = text.strip_suffix("\r\n").expect("the last line ends");
    for line in body.split("\r\n") {
        assert!(!line.is_empty() && line.len() <= 75, "{line:?}");
        let is_control = |c: char| c < ' ' && c != '\t' || c == '\u{7f}';
        assert!(!line.contains(is_control), "{line:?}");
    }
    let (mut open, mut events, mut left_out) = (Vec::new(), 0, 0);
    for line in body.replace("\r\n ", "").split("\r\n") {
        let (name, value) = line.split_once(':').expect(line);
        let is_name = |name: &str| {
            !name.is_empty() && name.bytes().all(|b| b.is_ascii_uppercase() || b == b'-')
        };
        // The value of a parameter is a word, or the tag of a language.
        let (property, parameter) = name.split_once(';').unwrap_or((name, "X=Y"));
        let (parameter, of) = parameter.split_once('=').expect(line);
        assert!(is_name(property) && is_name(parameter), "{line:?}");
        let is_word = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
        assert!(!of.is_empty() && of.bytes().all(is_word), "{line:?}");
        match name {
            "BEGIN" => open.push(value.to_owned()),
            "END" => {
                events += usize::from(value == "VEVENT");
                assert_eq!(open.pop().as_deref(), Some(value));
            }
            "DESCRIPTION" if open == ["VCALENDAR"] => {
                let count = value.rsplit_once("\\nLeft out\\, having no day in a calendar: ");
                left_out = count.map_or(0, |(_, count)| count.parse().expect(value));
            }
            _ => assert!(!open.is_empty(), "{line:?}"),
        }
    }
    assert!(open.is_empty(), "{open:?}");
    assert_eq!(events + left_out, shown.events.len());
}

/// JSON-LD: JSON, and nothing has the name of another.
fn graph(dossier: &Dossier, shown: &Shown, stamp: &Stamp) {
    let text = export::jsonld::graph(dossier, shown, stamp);
    let value: Value = serde_json::from_str(&text).expect("JSON");
    let things = value["@graph"].as_array().expect("a graph");
    assert!(things.len() > shown.events.len() + shown.statements.len());
    let mut names = HashSet::new();
    for thing in things {
        let name = thing["@id"].as_str().expect("a name");
        let is_ascii = name.bytes().all(|b| b.is_ascii_graphic());
        assert!(is_ascii && names.insert(name), "{name}");
        assert!(thing["@type"].is_string());
    }
}

/// A dossier that opens, with all that could be opened before.
fn cut(made: &Exported) {
    let dossier = &made.loaded.dossier;
    let part = export::excerpt::excerpt(dossier, &made.shown, &made.stamp);
    let again = load(save(&part).as_bytes()).expect("a cut opens");
    if made.loaded.problems.is_empty() {
        assert!(again.problems.is_empty(), "{:?}", again.problems);
        let counts = |dossier: &Dossier| {
            let provisions = dossier.provision_rows().count();
            let (events, statements) = (dossier.events.len(), dossier.statements.len());
            (events, statements, provisions, dossier.positions.len())
        };
        assert_eq!(counts(&again.dossier), counts(dossier));
    }
    assert_eq!(again.set_aside, 0, "{:?}", again.problems);
}

/// Some records of every kind that can be cited.
fn cited(made: &Exported, check: impl Fn(cite::Cited)) {
    let shown = &made.shown;
    let events = shown.events.iter().map(|&row| cite::Cited::Event(row));
    let said = shown.statements.iter();
    let provisions = shown.provisions.iter();
    events.take(3).for_each(&check);
    said.take(2)
        .for_each(|&row| check(cite::Cited::Statement(row)));
    provisions
        .take(2)
        .for_each(|&row| check(cite::Cited::Provision(row)));
}

fn csl(dossier: &Dossier, record: cite::Cited, stamp: &Stamp) {
    let text = cite::csl_json(dossier, &[record], stamp);
    let items: Vec<Value> = serde_json::from_str(&text).expect("JSON");
    assert!(!items.is_empty());
    let mut keys = HashSet::new();
    for item in &items {
        let key = item["id"].as_str().expect("a key").to_ascii_lowercase();
        assert!(keys.insert(key), "{text}");
        assert!(item["title"].is_string() && item["type"].is_string());
    }
}

/// BibTeX: entries whose braces are in balance, also to a reader that knows no
/// backslash, and no control characters.
fn bibtex(dossier: &Dossier, record: cite::Cited, stamp: &Stamp) {
    let text = cite::bibtex(dossier, &[record], stamp);
    assert!(!text.is_empty());
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.checked_sub(1).expect(&text),
            '@' if depth == 0 => assert!(text[at..].starts_with("@misc{demarche-"), "{text}"),
            '\n' => {}
            _ => assert!(c >= ' ' && c != '\u{7f}', "{text:?}"),
        }
    }
    assert_eq!(depth, 0, "{text}");
}

/// The timeline, drawn as the page does.
fn timeline(dossier: &Dossier, stamp: &Stamp) {
    let index = Index::events(dossier);
    let all = select(&index, &Filter::default(), None);
    let channels = index.column(Facet::Channel).values().len() as u32;
    let order: Vec<u32> = (0..channels).collect();
    let lanes = Lanes::new(&index, &all.rows, Facet::Channel, &order);
    let names: Vec<String> = (dossier.channels.iter())
        .map(|channel| channel.name.clone())
        .collect();
    let scene = scene(dossier, &index, &lanes);
    let words = Words {
        lanes: &names,
        title: &|mark| {
            let events = lanes.of_item(mark.row);
            let row = events.map_or(0, |(place, _)| index.dates().row(place));
            (dossier.events.get(row)).map_or_else(String::new, |event| event.title.clone())
        },
        glyph: &|_| "M-5-5H5V5H-5z",
        colours: &|_| [NO_PARTY; 2],
        confidence: &|_| Confidence::Disputed,
        legend: &[],
        wording: &English,
    };
    picture(&export::picture::timeline(&scene, &words, stamp));
}

fn scene(dossier: &Dossier, index: &Index, lanes: &Lanes) -> Scene {
    let focus = dossier.metadata.focus.as_ref().map(|focus| {
        let span = focus.span();
        Viewport::new(span.start_earliest, span.end_latest)
    });
    let limits = Limits::around(index.dates().spans().iter().copied());
    let scale = Scale::new(Viewport::resolve(None, focus, &limits), 1_000.0);
    let metrics = Metrics::DESKTOP;
    let described = Described {
        qualified: false,
        label_width_px: 120.0,
        weight: 1,
    };
    let shown = lanes.shown(index.dates(), &scale, metrics.max_marks, &mut |_| described);
    layout(&SceneInput {
        scale,
        items: &shown.items,
        dense: &shown.dense,
        lanes: lanes.lanes.len() as u32,
        metrics,
    })
}

/// What the plans say at a glance, and where actors stand.
fn tables(dossier: &Dossier, stamp: &Stamp) {
    let glance = Glance::new(dossier, |_| true);
    picture(&export::picture::glance(dossier, &glance, &English, stamp));
    let matrix = PositionMatrix::new(dossier, 0..dossier.positions.len(), false);
    let shown = Positions {
        actors: &matrix.actors,
        topics: &matrix.topics,
        at: &|actor, topic| matrix.at(actor, topic),
        wording: &English,
    };
    picture(&export::picture::positions(dossier, &shown, stamp));
}

/// The first two plans side by side, row by row: what answers what is for `plans`,
/// and would take longer than all the rest.
fn comparison(dossier: &Dossier, stamp: &Stamp) {
    let plans: Vec<&Plan> = dossier.plans.iter().take(2).collect();
    let names: Vec<String> = plans.iter().map(|plan| plan.name.clone()).collect();
    let kinds = [OpKind::Deleted, OpKind::Inserted];
    let rows = plans.iter().map(|plan| plan.provisions.len()).max();
    let rows: Vec<Vec<Cell>> = (0..rows.unwrap_or_default())
        .map(|row| {
            (plans.iter().zip(kinds))
                .map(|(plan, kind)| cell(plan, row, kind))
                .collect()
        })
        .collect();
    picture(&export::picture::comparison(&names, &rows, stamp));
}

fn cell(plan: &Plan, row: usize, kind: OpKind) -> Cell {
    let provision = plan.provisions.get(row);
    provision.map_or_else(Cell::default, |provision| Cell {
        heading: provision.number.clone() + " " + &provision.title,
        words: vec![
            (OpKind::Same, provision.text.clone()),
            (kind, provision.text.clone()),
        ],
        notes: vec![provision.title.clone()],
    })
}

/// SVG: characters that XML 1.0 has, elements that the library draws and no
/// others, each closed; no mark that turns the direction of what is around it, but for the pair about a text from right to left.
fn picture(svg: &str) {
    let pairs = [">\u{2068}", "\u{2069}</text>"];
    let [begun, ended] = pairs.map(|mark| svg.matches(mark).count());
    assert_eq!(begun, ended);
    let bare = svg.replace(pairs[0], ">").replace(pairs[1], "</text>");
    for c in bare.chars() {
        let is_xml = matches!(c, '\n' | ' '..='\u{fffd}' | '\u{10000}'..);
        let turns = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        assert!(is_xml && !turns, "{c:?}");
    }
    let mut open = Vec::new();
    let mut rest = svg;
    while let Some((text, behind)) = rest.split_once('<') {
        assert_text(text);
        let (tag, behind) = behind.split_once('>').expect("a tag ends");
        rest = behind;
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name));
            continue;
        }
        let (tag, is_closed) = match tag.strip_suffix('/') {
            Some(tag) => (tag, true),
            None => (tag, false),
        };
        let name = tag.split(' ').next().unwrap_or_default();
        let known = [
            "svg", "title", "desc", "rect", "line", "path", "text", "tspan",
        ];
        assert!(known.contains(&name), "{tag}");
        // In turn outside and within the quotation marks of attributes.
        let parts: Vec<&str> = tag.split('"').collect();
        assert_eq!(parts.len() % 2, 1, "{tag}");
        assert!(parts.iter().skip(2).step_by(2).all(|between| {
            between.is_empty() || between.starts_with(' ') && between.ends_with('=')
        }));
        parts
            .iter()
            .skip(1)
            .step_by(2)
            .for_each(|value| assert_text(value));
        if !is_closed {
            open.push(name);
        }
    }
    assert!(open.is_empty() && rest.trim().is_empty());
}

/// Every `&` begins one of the entities that all of XML has.
fn assert_text(text: &str) {
    assert!(!text.contains('>'), "{text:?}");
    for behind in text.split('&').skip(1) {
        let known = ["amp;", "lt;", "gt;", "quot;"];
        assert!(
            known.iter().any(|name| behind.starts_with(name)),
            "{text:?}"
        );
    }
}
