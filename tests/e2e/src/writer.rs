//! Who writes a dossier from nothing in the editor, by forms alone: what is typed and clicked for it, and how much that is.

use crate::{
    Browser, Page,
    desk::{self, control},
    key,
    wanted::{TERMS, Wanted, items, text},
};
use serde_json::{Value, json};
use std::{cell::Cell, fmt};

/// What was done by hand. A field is gone to by a click where it has not the focus already (Tab would do as well), and a
/// choice from a short list takes two; what is pasted is one key.
#[derive(Clone, Debug, Default)]
pub struct Effort {
    clicks: Cell<usize>,
    keys: Cell<usize>,
    letters: Cell<usize>,
}

impl Effort {
    fn add(&self, clicks: usize, keys: usize, letters: usize) {
        self.clicks.update(|all| all + clicks);
        self.keys.update(|all| all + keys);
        self.letters.update(|all| all + letters);
    }

    /// How much more it is than at an earlier time.
    pub fn since(&self, before: &Effort) -> Effort {
        let less = |of: &Cell<usize>, by: &Cell<usize>| Cell::new(of.get() - by.get());
        Effort {
            clicks: less(&self.clicks, &before.clicks),
            keys: less(&self.keys, &before.keys),
            letters: less(&self.letters, &before.letters),
        }
    }

    /// The clicks.
    pub fn clicks(&self) -> usize {
        self.clicks.get()
    }

    /// The keys besides letters.
    pub fn keys(&self) -> usize {
        self.keys.get()
    }
}

impl fmt::Display for Effort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [clicks, keys, letters] = [&self.clicks, &self.keys, &self.letters].map(Cell::get);
        write!(f, "{clicks} clicks, {keys} keys, {letters} letters")
    }
}

/// The person at the desk.
pub struct Writer {
    /// The page with the editor.
    pub page: Page,
    /// What is to be written.
    pub wanted: Wanted,
    /// What was done for it.
    pub effort: Effort,
}

impl Writer {
    /// The browser of the page.
    pub fn browser(&self) -> &Browser {
        &self.page.browser
    }

    fn click(&self, selector: &str) {
        self.browser().click(selector);
        self.effort.add(1, 0, 0);
    }

    fn click_words(&self, within: &str, words: &str) {
        self.browser().click_words(within, words);
        self.effort.add(1, 0, 0);
    }

    /// Clicks what an expression finds.
    fn click_found(&self, found: &str) {
        self.browser().run(&format!("{found}.click()"));
        self.effort.add(1, 0, 0);
    }

    fn press(&self, keys: &[&str]) {
        self.browser().press(keys);
        self.effort.add(0, keys.len(), 0);
    }

    /// Types into a field, gone to where it has not the focus.
    fn type_into(&self, selector: &str, words: &str) {
        let has_focus = format!("document.activeElement === document.querySelector('{selector}')");
        let clicks = usize::from(self.browser().eval(&has_focus) != json!(true));
        self.browser().type_into(selector, words);
        self.effort.add(clicks, 0, words.chars().count());
    }

    /// Types into a field, where there is anything to type.
    pub fn fill(&self, pointer: &str, words: &str) {
        if !words.is_empty() {
            let control = control(pointer);
            self.browser().wait(
                "the field",
                &format!("document.querySelector('{control}')?.value === ''"),
            );
            self.type_into(&control, words);
        }
    }

    /// Puts a text in place of another, as who pastes it.
    fn paste(&self, selector: &str, words: &str) {
        self.browser().run(&format!(
            "(() => {{ const of = document.querySelector({selector:?}); of.focus(); of.value = {}; of.dispatchEvent(new Event('input', {{ bubbles: true }})) }})()",
            json!(words)
        ));
        self.effort.add(1, 1, 0);
    }

    fn choose(&self, pointer: &str, code: &str) {
        let chosen = format!("document.querySelector('{}').value", control(pointer));
        if self.browser().eval(&chosen) != json!(code) {
            desk::choose(&self.page, pointer, code);
            self.effort.add(2, 0, 0);
        }
    }

    /// Picks the record of a name in the field with this id, or makes it.
    fn pick(&self, id: &str, name: &str) {
        let b = self.browser();
        let typed: String = name.chars().take(40).collect();
        self.type_into(id, &typed);
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
            self.press(&[key::DOWN]);
        }
        self.press(&[key::ENTER]);
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
        self.click(&format!("#edit{within}-add"));
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

    /// Shows the records of a list, where it does not already.
    fn list(&self, list: &str) {
        let shown = "document.querySelector('.edit-records-head select').value";
        if self.browser().eval(shown) != json!(list) {
            desk::list(&self.page, list);
            self.effort.add(2, 0, 0);
        }
    }

    /// Begins a record of the list that is shown: where it stands.
    fn begin(&self, list: &str, nth: usize) -> String {
        let b = self.browser();
        self.click(".edit-new");
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
        self.click_found(&format!("document.querySelectorAll('.edit-record')[{row}]"));
        let field = control(&format!("/{list}/{row}/name"));
        b.wait(
            "its form",
            &format!("document.querySelector('{field}')?.value === {name}"),
        );
        format!("/{list}/{row}")
    }

    /// Sources by their addresses, and what an address does not tell.
    pub fn sources(&self) {
        let b = self.browser();
        let sources = self.wanted.records("sources");
        let addresses: Vec<&str> = (sources.iter())
            .map(|of| text(of, "url"))
            .filter(|url| !url.is_empty())
            .collect();
        self.click_words(".edit-tools", "Sources from a text");
        self.paste(".edit-paste textarea", &addresses.join("\n"));
        self.click(".edit-add-sources");
        // The first of them is there to be filled in.
        b.wait(
            "its form",
            "document.activeElement?.id.startsWith('edit-sources-0-')",
        );
        for (nth, source) in sources.iter().enumerate() {
            let at = match text(source, "url") {
                "" => self.begin("sources", nth),
                url => {
                    self.click_found(&format!("document.querySelectorAll('.edit-record')[{nth}]"));
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

    /// Events with who took part; what they need and is not there is made on the way.
    pub fn events(&self) {
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

    /// Statements with their chains.
    pub fn statements(&self) {
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
                    _ => self.press(&[key::ENTER]),
                }
                let by = by.as_str().unwrap_or_default();
                self.fill(&format!("{at}/reported_by/{nth}"), by);
            }
            self.cite(&at, statement);
        }
    }

    /// What was made on the way.
    pub fn rest(&self) {
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

    /// The plan from its text, with its terms confirmed.
    pub fn plan(&self) {
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
        self.click_words(".edit-form", "Points from the text of the plan");
        self.paste(".edit-form .edit-paste textarea", &points.join("\n\n"));
        self.click(".edit-find-points");
        b.wait(
            "twenty points",
            "document.querySelector('.edit-add-points')?.innerText.includes('20')",
        );
        self.click(".edit-add-points");
        b.wait(
            "them, folded but the first",
            "document.querySelectorAll('.edit-fold').length === 20 && document.querySelectorAll('.edit-fold[aria-expanded=true]').length === 1",
        );
        for (number, keys) in TERMS {
            let nth: usize = number.parse::<usize>().expect("a number") - 1;
            let title = text(&plan["provisions"][nth], "title");
            self.click_words(".edit-form", &format!("{number} {title}"));
            let within = format!("{at}/provisions/{nth}");
            let add = format!("#edit{}-terms-add", within.replace('/', "-"));
            b.wait("its terms", &format!("document.querySelector('{add}')"));
            for (term, key) in keys.iter().enumerate() {
                // The first of its numbers that is no term yet.
                self.click_found(&format!(
                    "document.querySelector('{add}').parentElement.querySelector('.row button')"
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

    /// Positions and disagreements.
    pub fn judgements(&self) {
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
            self.type_into(&field, &words.chars().take(30).collect::<String>());
            b.wait(
                "the statement",
                &format!("document.querySelector('{field}-list [role=option]')?.innerText.startsWith('Yuri Ushakov: ')"),
            );
            // By its beginning alone Enter would make another.
            self.press(&[key::DOWN, key::ENTER]);
            b.wait(
                "it picked",
                &format!("!document.querySelector('{field}-list [role=option]')"),
            );
        }
    }
}
