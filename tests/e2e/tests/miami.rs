//! A dossier from nothing, as a journalist writes one: the talks in Miami of December 2025, with what the shipped dossier says
//! of them, by forms alone; then checked by the command, published, and read on another server by a link.

use demarche::load::load;
use demarche_e2e::{
    Browser, Page,
    desk::{self, catch_files, control, open, saved},
    key,
    published::{Folder, command, path, published},
};
use serde_json::{Value, json};
use std::collections::HashMap;
use xtask::server::Server;

const SHIPPED: &str = include_str!("../../../static/dossier.json");

/// What is written of the shipped dossier, by its ids there.
const WANTED: [(&str, &[&str]); 9] = [
    ("parties", &["united-states", "ukraine", "russia"]),
    (
        "sources",
        &[
            "benborges-1221",
            "kurdistan24-1221",
            "menafn-1222",
            "hromadske-20",
            "seed-miami-talks",
        ],
    ),
    (
        "actors",
        &[
            "ukraine",
            "united-states",
            "zelensky",
            "umerov",
            "ushakov",
            "dmitriev",
            "witkoff",
            "kushner",
        ],
    ),
    ("channels", &["us-ukraine", "us-russia", "trilateral"]),
    (
        "topics",
        &["process", "security-guarantees", "armed-forces-size"],
    ),
    (
        "events",
        &[
            "2025-12-20-zelensky-trilateral",
            "2025-12-20-dmitriev-miami",
            "2025-12-21-witkoff-umerov-statement",
            "2025-12-21-witkoff-russia-statement",
            "2025-12-21-kremlin-no-trilateral",
            "2025-12-21-ushakov-unconstructive",
        ],
    ),
    (
        "statements",
        &[
            "st-2025-12-21-witkoff-joint",
            "st-2025-12-21-umerov-joint",
            "st-2025-12-21-joint-priority",
            "st-2025-12-21-witkoff-russia-talks",
            "st-2025-12-21-witkoff-committed",
            "st-2025-12-21-ushakov-unconstructive",
            "st-2025-12-21-ushakov-trilateral",
            "st-2025-12-20-dmitriev-constructive",
        ],
    ),
    ("plans", &["draft-20"]),
    ("disagreements", &["three-way-meeting"]),
];

/// The positions that are written, by actor, topic and date.
const POSITIONS: [[&str; 3]; 2] = [
    ["ukraine", "process", "2025-12-20"],
    ["ukraine", "armed-forces-size", "2025-12-23"],
];

/// The terms that are confirmed: the number of the provision, how many of its numbers, and their keys.
const TERMS: [(&str, &[&str]); 2] = [
    ("4", &["armed-forces-cap"]),
    ("9", &["reconstruction-target", "capital-grants-fund"]),
];

fn text<'v>(record: &'v Value, field: &str) -> &'v str {
    record[field].as_str().unwrap_or_default()
}

fn items<'v>(record: &'v Value, field: &str) -> &'v [Value] {
    record[field].as_array().map_or(&[], Vec::as_slice)
}

/// What is to be written: records of the shipped dossier, with those references alone that lead to others of them.
struct Wanted {
    dossier: Value,
}

impl Wanted {
    fn new() -> Wanted {
        let shipped: Value = serde_json::from_str(SHIPPED).expect("it is JSON");
        let mut dossier = json!({});
        for (list, ids_of) in WANTED {
            let of = |id: &&str| {
                let found = items(&shipped, list).iter().find(|of| of["id"] == **id);
                cleaned(found.expect("it is in the shipped dossier"))
            };
            dossier[list] = ids_of.iter().map(of).collect();
        }
        let positions = POSITIONS.map(|[actor, topic, date]| {
            let is_it =
                |of: &&Value| of["actor"] == actor && of["topic"] == topic && of["date"] == date;
            let found = items(&shipped, "positions").iter().find(is_it);
            cleaned(found.expect("it is in the shipped dossier"))
        });
        dossier["positions"] = json!(positions);
        Wanted { dossier }
    }

    fn records(&self, list: &str) -> &[Value] {
        items(&self.dossier, list)
    }

    /// What the record with an id is called.
    fn name(&self, list: &str, id: &str) -> &str {
        let found = self.records(list).iter().find(|of| of["id"] == id);
        let found = found.expect("it is written");
        match list {
            "events" | "sources" => text(found, "title"),
            "statements" => text(found, "summary"),
            _ => text(found, "name"),
        }
    }
}

/// The fields that lead to other records: the list of these, and the field of an item that names one.
const REFERENCES: [(&str, &[&str], &str); 11] = [
    ("affiliation", &["actors"], ""),
    ("topics", &["topics"], ""),
    ("about", &["actors", "plans"], ""),
    ("joint_with", &["actors"], ""),
    ("proposers", &["actors"], ""),
    ("plans", &["plans"], ""),
    ("events", &["events"], ""),
    ("statements", &["statements"], ""),
    ("participants", &["actors"], "actor"),
    ("related", &["events"], "event"),
    ("sources", &["sources"], "source"),
];

/// A record with what is typed of it.
fn cleaned(record: &Value) -> Value {
    let mut record = record.clone();
    let object = record.as_object_mut().expect("a record");
    for field in ["translations", "original", "place", "based_on"] {
        object.remove(field);
    }
    for (field, lists, inner) in REFERENCES {
        let is_written = |of: &Value| {
            let id = of.as_str().unwrap_or_default();
            let mut ids = WANTED.iter().filter(|(list, _)| lists.contains(list));
            ids.any(|(_, ids)| ids.contains(&id))
        };
        let is_left = match object.get_mut(field) {
            Some(Value::Array(items)) => {
                items.retain(|of| is_written(of) || is_written(&of[inner]));
                for item in items.iter_mut().filter_map(Value::as_object_mut) {
                    item.remove("translations");
                }
                !items.is_empty()
            }
            Some(other) => is_written(other),
            None => true,
        };
        if !is_left {
            object.remove(field);
        }
    }
    record
}

/// The person at the desk.
struct Writer {
    page: Page,
    wanted: Wanted,
}

impl Writer {
    fn browser(&self) -> &Browser {
        &self.page.browser
    }

    /// Types into a field, where there is anything to type.
    fn fill(&self, pointer: &str, words: &str) {
        if !words.is_empty() {
            let control = control(pointer);
            self.browser().wait(
                "the field",
                &format!("document.querySelector('{control}')?.value === ''"),
            );
            self.browser().type_into(&control, words);
        }
    }

    /// Puts a text in place of another, as who pastes it.
    fn paste(&self, selector: &str, words: &str) {
        self.browser().run(&format!(
            "(() => {{ const of = document.querySelector({selector:?}); of.focus(); of.value = {}; of.dispatchEvent(new Event('input', {{ bubbles: true }})) }})()",
            json!(words)
        ));
    }

    fn choose(&self, pointer: &str, code: &str) {
        desk::choose(&self.page, pointer, code);
    }

    /// Picks the record of a name in the field with this id, or makes it.
    fn pick(&self, id: &str, name: &str) {
        let b = self.browser();
        let typed: String = name.chars().take(40).collect();
        b.type_into(id, &typed);
        // As it is called, or behind what it is of, or else the way to make it.
        let find = format!(
            "(() => {{ const all = [...document.querySelectorAll('{id}-list [role=option]')].map((of) => of.innerText); \
             const found = [(of) => of === {name}, (of) => of.includes(': ' + {start}), (of) => of.startsWith('Make') && of.includes({name})].map((is) => all.findIndex(is)); \
             return found.find((nth) => nth >= 0) ?? -1 }})()",
            name = json!(name),
            start = json!(name.chars().take(30).collect::<String>()),
        );
        b.wait(name, &format!("{find} >= 0"));
        // From the one that Enter would take, round the end of the list.
        let away = format!(
            "(() => {{ const all = [...document.querySelectorAll('{id}-list [role=option]')], from = all.findIndex((of) => of.ariaSelected === 'true'); \
             return ({find} - from + all.length) % all.length }})()"
        );
        let away = b.eval(&away).as_u64().expect("a number");
        for _ in 0..away {
            b.press(&[key::DOWN]);
        }
        b.press(&[key::ENTER]);
        b.wait(
            "it picked",
            &format!("!document.querySelector('{id}-list [role=option]')"),
        );
    }

    /// Picks in a field that holds one record.
    fn refer(&self, pointer: &str, name: &str) {
        self.pick(&control(pointer), name);
        // Whoever writes by the keyboard goes on where they are.
        let control = control(pointer);
        self.browser().wait(
            "the focus on what was picked",
            &format!("document.activeElement === document.querySelector('{control}')"),
        );
    }

    /// Picks in a field that holds several.
    fn refer_to_all(&self, pointer: &str, names: &[&str]) {
        for name in names {
            self.pick(&format!("#edit{}-pick", pointer.replace('/', "-")), name);
        }
    }

    /// Adds an item to a list within a record; its first field has the focus then.
    fn add(&self, pointer: &str, nth: usize) {
        let within = pointer.replace('/', "-");
        self.browser().click(&format!("#edit{within}-add"));
        self.browser().wait(
            "the focus in the new item",
            &format!("document.activeElement?.id.startsWith('edit{within}-{nth}-')"),
        );
    }

    /// Cites sources, each with what it stands for.
    fn cite(&self, pointer: &str, record: &Value) {
        for (nth, cited) in items(record, "sources").iter().enumerate() {
            let id = cited.as_str().unwrap_or_else(|| text(cited, "source"));
            let title = self.wanted.name("sources", id);
            self.refer_to_all(&format!("{pointer}/sources"), &[title]);
            self.fill(
                &format!("{pointer}/sources/{nth}/note"),
                text(cited, "note"),
            );
        }
    }

    /// Cites the article that all of this is from.
    fn cite_the_article(&self, pointer: &str) {
        let title = self.wanted.name("sources", "seed-miami-talks");
        self.refer_to_all(&format!("{pointer}/sources"), &[title]);
    }

    fn list(&self, list: &str) {
        desk::list(&self.page, list);
    }

    /// Begins a record of the list that is shown: where it stands.
    fn begin(&self, list: &str, nth: usize) -> String {
        let b = self.browser();
        b.click(".edit-new");
        let within = format!("edit-{list}-{nth}-");
        b.wait(
            "the focus in the new record",
            &format!("document.activeElement?.id.startsWith('{within}')"),
        );
        format!("/{list}/{nth}")
    }

    /// Opens the record of a name that was made on the way: where it stands.
    fn go_on_with(&self, list: &str, name: &str) -> String {
        let b = self.browser();
        self.list(list);
        let name = json!(name);
        let find = format!(
            "[...document.querySelectorAll('.edit-record')].findIndex((of) => of.querySelector('[dir]').innerText === {name})"
        );
        b.wait("the record in the list", &format!("{find} >= 0"));
        let row = b.eval(&find);
        b.run(&format!(
            "document.querySelectorAll('.edit-record')[{row}].click()"
        ));
        let field = control(&format!("/{list}/{row}/name"));
        b.wait(
            "its form",
            &format!("document.querySelector('{field}')?.value === {name}"),
        );
        format!("/{list}/{row}")
    }

    fn sources(&self) {
        let b = self.browser();
        let sources = self.wanted.records("sources");
        let addresses: Vec<&str> = (sources.iter())
            .map(|of| text(of, "url"))
            .filter(|url| !url.is_empty())
            .collect();
        b.click_words(".edit-tools", "Sources from a text");
        self.paste(".edit-paste textarea", &addresses.join("\n"));
        b.click(".edit-add-sources");
        // The first of them is there to be filled in.
        b.wait(
            "its form",
            "document.activeElement?.id.startsWith('edit-sources-0-')",
        );
        for (nth, source) in sources.iter().enumerate() {
            let at = match text(source, "url") {
                "" => self.begin("sources", nth),
                url => {
                    b.run(&format!(
                        "document.querySelectorAll('.edit-record')[{nth}].click()"
                    ));
                    let field = control(&format!("/sources/{nth}/url"));
                    b.wait(
                        "the source",
                        &format!("document.querySelector('{field}')?.value === {url:?}"),
                    );
                    // The host stands for the publisher until somebody says who it is.
                    self.paste(&control(&format!("/sources/{nth}/publisher")), "");
                    format!("/sources/{nth}")
                }
            };
            for field in ["publisher", "title", "published", "language"] {
                self.fill(&format!("{at}/{field}"), text(source, field));
            }
            self.fill(&format!("{at}/note"), text(source, "note"));
        }
    }

    fn events(&self) {
        self.list("events");
        let events = self.wanted.records("events");
        for (nth, event) in events.iter().enumerate() {
            let at = self.begin("events", nth);
            let date = match text(event, "date") {
                "2025-12-20/2025-12-21" => "20–21 December 2025",
                "2025-12-20" => "20 Dec 2025",
                _ => "December 21, 2025",
            };
            self.fill(&format!("{at}/date"), date);
            for field in ["title", "summary"] {
                self.fill(&format!("{at}/{field}"), text(event, field));
            }
            self.choose(&format!("{at}/kind"), text(event, "kind"));
            let channel = self.wanted.name("channels", text(event, "channel"));
            self.refer(&format!("{at}/channel"), channel);
            for (nth, who) in items(event, "participants").iter().enumerate() {
                let list = format!("{at}/participants");
                self.add(&list, nth);
                let actor = self.wanted.name("actors", text(who, "actor"));
                self.refer(&format!("{list}/{nth}/actor"), actor);
                self.fill(&format!("{list}/{nth}/role"), text(who, "role"));
            }
            self.topics(&at, event);
            for (nth, related) in items(event, "related").iter().enumerate() {
                let list = format!("{at}/related");
                self.add(&list, nth);
                let other = self.wanted.name("events", text(related, "event"));
                self.refer(&format!("{list}/{nth}/event"), other);
                self.choose(&format!("{list}/{nth}/relation"), text(related, "relation"));
            }
            for plan in items(event, "plans") {
                let plan = self.wanted.name("plans", plan.as_str().unwrap_or_default());
                self.refer_to_all(&format!("{at}/plans"), &[plan]);
            }
            self.choose(&format!("{at}/confidence"), text(event, "confidence"));
            self.cite(&at, event);
        }
    }

    fn topics(&self, at: &str, record: &Value) {
        for topic in items(record, "topics") {
            let topic = self
                .wanted
                .name("topics", topic.as_str().unwrap_or_default());
            self.refer_to_all(&format!("{at}/topics"), &[topic]);
        }
    }

    fn statements(&self) {
        self.list("statements");
        for (nth, statement) in self.wanted.records("statements").iter().enumerate() {
            let at = self.begin("statements", nth);
            let actor = |id: &str| self.wanted.name("actors", id);
            self.fill(&format!("{at}/date"), text(statement, "date"));
            self.refer(&format!("{at}/speaker"), actor(text(statement, "speaker")));
            for who in items(statement, "joint_with") {
                let who = actor(who.as_str().unwrap_or_default());
                self.refer_to_all(&format!("{at}/joint_with"), &[who]);
            }
            let event = self.wanted.name("events", text(statement, "event"));
            self.refer(&format!("{at}/event"), event);
            self.topics(&at, statement);
            for about in items(statement, "about") {
                let name = match about.as_str().unwrap_or_default() {
                    "draft-20" => self.wanted.name("plans", "draft-20"),
                    id => actor(id),
                };
                self.refer_to_all(&format!("{at}/about"), &[name]);
            }
            self.choose(&format!("{at}/stance"), text(statement, "stance"));
            for field in ["summary", "quote"] {
                self.fill(&format!("{at}/{field}"), text(statement, field));
            }
            // The chain: Enter goes on with the next.
            let chain = items(statement, "reported_by");
            for (nth, by) in chain.iter().enumerate() {
                match nth {
                    0 => self.add(&format!("{at}/reported_by"), 0),
                    _ => self.browser().press(&[key::ENTER]),
                }
                let by = by.as_str().unwrap_or_default();
                self.fill(&format!("{at}/reported_by/{nth}"), by);
            }
            self.cite(&at, statement);
        }
    }

    /// What was made on the way.
    fn rest(&self) {
        for actor in self.wanted.records("actors") {
            let at = self.go_on_with("actors", text(actor, "name"));
            self.fill(&format!("{at}/short"), text(actor, "short"));
            self.choose(&format!("{at}/kind"), text(actor, "kind"));
            let party = self.wanted.name("parties", text(actor, "party"));
            self.refer(&format!("{at}/party"), party);
            if !text(actor, "affiliation").is_empty() {
                let to = self.wanted.name("actors", text(actor, "affiliation"));
                self.refer(&format!("{at}/affiliation"), to);
            }
            self.add(&format!("{at}/roles"), 0);
            self.fill(
                &format!("{at}/roles/0/title"),
                text(&actor["roles"][0], "title"),
            );
            self.fill(&format!("{at}/country"), text(actor, "country"));
            self.cite_the_article(&at);
        }
        for party in self.wanted.records("parties") {
            let at = self.go_on_with("parties", text(party, "name"));
            self.choose(&format!("{at}/colour"), text(party, "colour"));
        }
        for list in ["channels", "topics"] {
            for record in self.wanted.records(list) {
                let at = self.go_on_with(list, text(record, "name"));
                self.fill(&format!("{at}/description"), text(record, "description"));
                self.cite_the_article(&at);
            }
        }
    }

    fn plan(&self) {
        let b = self.browser();
        let plan = &self.wanted.records("plans")[0];
        let at = self.go_on_with("plans", text(plan, "name"));
        self.fill(&format!("{at}/short"), text(plan, "short"));
        for id in items(plan, "proposers") {
            let name = self.wanted.name("actors", id.as_str().unwrap_or_default());
            self.refer_to_all(&format!("{at}/proposers"), &[name]);
        }
        self.fill(&format!("{at}/date"), "23–24 December 2025");
        self.fill(&format!("{at}/status"), text(plan, "status"));
        self.choose(&format!("{at}/completeness"), text(plan, "completeness"));
        self.fill(&format!("{at}/points/count"), "20");
        self.cite_the_article(&format!("{at}/points"));
        self.cite(&at, plan);
        let points: Vec<String> = (items(plan, "provisions").iter())
            .map(|of| {
                format!(
                    "{}. {}\n{}",
                    text(of, "number"),
                    text(of, "title"),
                    text(of, "text")
                )
            })
            .collect();
        b.click_words(".edit-form", "Points from the text of the plan");
        self.paste(".edit-form .edit-paste textarea", &points.join("\n\n"));
        b.click(".edit-find-points");
        b.wait(
            "twenty points",
            "document.querySelector('.edit-add-points')?.innerText.includes('20')",
        );
        b.click(".edit-add-points");
        b.wait(
            "them, folded but the first",
            "document.querySelectorAll('.edit-fold').length === 20 && document.querySelectorAll('.edit-fold[aria-expanded=true]').length === 1",
        );
        for (number, keys) in TERMS {
            let nth: usize = number.parse::<usize>().expect("a number") - 1;
            let title = text(&plan["provisions"][nth], "title");
            b.click_words(".edit-form", &format!("{number} {title}"));
            let within = format!("{at}/provisions/{nth}");
            let add = format!("#edit{}-terms-add", within.replace('/', "-"));
            b.wait("its terms", &format!("document.querySelector('{add}')"));
            for (term, key) in keys.iter().enumerate() {
                // The first of its numbers that is no term yet.
                b.run(&format!(
                    "document.querySelector('{add}').parentElement.querySelector('.row button').click()"
                ));
                // Its key is what is left to say.
                let field = format!("{within}/terms/{term}/key");
                b.wait(
                    "the focus on its key",
                    &format!("document.activeElement?.id === '{}'", &control(&field)[1..]),
                );
                self.fill(&field, key);
            }
        }
    }

    fn judgements(&self) {
        self.list("positions");
        for (nth, position) in self.wanted.records("positions").iter().enumerate() {
            let at = self.begin("positions", nth);
            let actor = self.wanted.name("actors", text(position, "actor"));
            self.refer(&format!("{at}/actor"), actor);
            let topic = self.wanted.name("topics", text(position, "topic"));
            self.refer(&format!("{at}/topic"), topic);
            self.fill(&format!("{at}/date"), text(position, "date"));
            self.choose(&format!("{at}/stance"), text(position, "stance"));
            self.fill(&format!("{at}/summary"), text(position, "summary"));
            self.cite(&at, position);
        }
        self.list("disagreements");
        let differ = &self.wanted.records("disagreements")[0];
        let at = self.begin("disagreements", 0);
        for field in ["title", "text"] {
            self.fill(&format!("{at}/{field}"), text(differ, field));
        }
        for event in items(differ, "events") {
            let name = self
                .wanted
                .name("events", event.as_str().unwrap_or_default());
            self.refer_to_all(&format!("{at}/events"), &[name]);
        }
        for statement in items(differ, "statements") {
            let id = statement.as_str().unwrap_or_default();
            let b = self.browser();
            let field = format!("#edit{}-statements-pick", at.replace('/', "-"));
            let words = self.wanted.name("statements", id);
            b.type_into(&field, &words.chars().take(30).collect::<String>());
            b.wait(
                "the statement",
                &format!("document.querySelector('{field}-list [role=option]')?.innerText.startsWith('Yuri Ushakov: ')"),
            );
            // By its beginning alone Enter would make another.
            b.press(&[key::DOWN, key::ENTER]);
            b.wait(
                "it picked",
                &format!("!document.querySelector('{field}-list [role=option]')"),
            );
        }
    }
}

/// A dossier with names in place of ids, since who writes anew gets other ids.
fn told(dossier: &Value) -> Value {
    let mut names: HashMap<&str, &str> = HashMap::new();
    for (list, _) in WANTED {
        for record in items(dossier, list) {
            let name = match list {
                "sources" | "events" | "disagreements" => text(record, "title"),
                "statements" => text(record, "summary"),
                _ => text(record, "name"),
            };
            names.insert(text(record, "id"), name);
        }
    }
    named(dossier, &names)
}

fn named(value: &Value, names: &HashMap<&str, &str>) -> Value {
    match value {
        Value::Object(object) => {
            let rest = object.iter().filter(|(name, _)| *name != "id");
            rest.map(|(name, value)| (name.clone(), named(value, names)))
                .collect()
        }
        Value::Array(items) => items.iter().map(|item| named(item, names)).collect(),
        Value::String(text) => json!(names.get(text.as_str()).unwrap_or(&text.as_str())),
        other => other.clone(),
    }
}

#[test]
fn the_talks_in_miami_are_written_from_nothing_checked_published_and_linked_to() {
    let page = Page::open("");
    open(&page, "New dossier…", ".edit-form");
    page.browser.wait(
        "the focus on the title",
        "document.activeElement?.id === 'edit-metadata-title-field'",
    );
    let writer = Writer {
        page,
        wanted: Wanted::new(),
    };
    writer.fill("/metadata/title", "Talks in Miami");
    writer.fill(
        "/metadata/summary",
        "Three days of talks, and what was said.",
    );
    writer.sources();
    writer.events();
    writer.statements();
    writer.plan();
    writer.judgements();
    writer.rest();
    let b = writer.browser();
    assert!(
        !b.text(".edit-stands").contains("not finished"),
        "{}",
        b.text(".edit-stands")
    );
    catch_files(&writer.page);
    let file = saved(&writer.page);

    // What was typed is what stands there, and the command finds nothing wrong with it.
    let loaded = load(file.as_bytes()).expect("a dossier");
    assert!(loaded.problems.is_empty(), "{:#?}", loaded.problems);
    let written: Value = serde_json::from_str(&file).expect("it is JSON");
    let (told, wanted) = (told(&written), told(&writer.wanted.dossier));
    for list in [
        "sources",
        "events",
        "statements",
        "positions",
        "disagreements",
    ] {
        assert_eq!(told[list], wanted[list], "{list}");
    }
    for (list, count) in [
        ("parties", 3),
        ("actors", 8),
        ("channels", 3),
        ("topics", 3),
    ] {
        assert_eq!(items(&told, list).len(), count, "{list}");
    }
    let provisions = |dossier: &Value| -> Vec<[String; 3]> {
        (items(&dossier["plans"][0], "provisions").iter())
            .map(|of| ["number", "title", "text"].map(|field| text(of, field).to_owned()))
            .collect()
    };
    assert_eq!(provisions(&written), provisions(&writer.wanted.dossier));
    let terms = &written["plans"][0]["provisions"][3]["terms"];
    assert_eq!(
        terms,
        &json!([{ "key": "armed-forces-cap", "comparator": "=", "value": 800_000 }])
    );
    assert_eq!(
        items(&written["plans"][0]["provisions"][8], "terms").len(),
        2
    );
    let folder = Folder::new();
    let dossier = folder.write("miami.json", file.as_bytes());
    assert_eq!(command(&["check", path(&dossier)]), 0);

    // Published, it opens on another server, and a link into it is followed.
    let files = published(&writer.page, "");
    for (name, bytes) in &files {
        folder.write(&format!("site/{name}"), bytes);
    }
    writer.page.finish();
    let event = text(&written["events"][4], "id");
    let other = Page {
        browser: Browser::open(1280, 900),
        server: Server::start(&folder.0.join("site"), 0).expect("a server"),
    };
    other
        .browser
        .goto(&other.address(&format!("view=table&event={event}")));
    other.ready();
    assert_eq!(other.count(), "6 events");
    let title = text(&written["events"][4], "title");
    other.browser.wait(
        "the event",
        &format!(
            "document.querySelector('.details')?.innerText.includes({})",
            json!(title)
        ),
    );
    other.finish();
}
