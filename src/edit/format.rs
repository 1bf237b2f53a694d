//! The lists of a dossier and the fields of their records, in the order in which they stand in a
//! file: what each holds, whether it is needed, and what it refers to. Open this when the format gains
//! a field; `src/load/records` says the same in what it reads.

use crate::model::{
    ActorKind, Comparator, Completeness, Confidence, EventKind, PartyColour, Relation, Stance,
    Verification,
};

/// A list of a dossier.
#[derive(Debug, PartialEq)]
pub struct List {
    /// Its name in the file.
    pub name: &'static str,
    /// What one of its records is called.
    pub one: &'static str,
    /// The fields of a record.
    pub fields: &'static [Field],
    /// The field that a record is called by, for people.
    pub title: &'static str,
}

/// A field of a record.
#[derive(Debug, PartialEq)]
pub struct Field {
    /// Its name in the file.
    pub name: &'static str,
    /// What it holds.
    pub content: Content,
    /// Whether a record without it is not finished.
    pub is_needed: bool,
}

/// What a field holds.
#[derive(Debug, PartialEq)]
pub enum Content {
    /// The record's own id.
    Id,
    /// A line of text.
    Line,
    /// A text of several lines.
    Text,
    /// Texts, in their order.
    Texts,
    /// A date in EDTF.
    Date,
    /// A language as a BCP 47 tag.
    Language,
    /// An address in the web.
    Address,
    /// A number.
    Number,
    /// A number or a text.
    Value,
    /// One of some words.
    Word(&'static [&'static str]),
    /// The id of a record of one of these lists: the first that has it.
    Reference(&'static [&'static str]),
    /// Ids of records, likewise.
    References(&'static [&'static str]),
    /// Sources, each by its id or with a note.
    Citations,
    /// The number of a provision of the plan that another field of the record names.
    Provision(&'static str),
    /// Numbers of provisions, likewise.
    Provisions(&'static str),
    /// The key of a term.
    TermKey,
    /// A record within the record.
    Record(&'static [Field]),
    /// Records within the record.
    Records(&'static [Field]),
    /// The record's texts in other languages, which are kept as they are.
    Translations,
}

const fn needed(name: &'static str, content: Content) -> Field {
    Field {
        name,
        content,
        is_needed: true,
    }
}

const fn free(name: &'static str, content: Content) -> Field {
    Field {
        name,
        content,
        is_needed: false,
    }
}

use Content::{
    Address, Citations, Date, Id, Language, Line, Number, Provision, Provisions, Record, Records,
    Reference, References, TermKey, Text, Texts, Translations, Value, Word,
};

/// What every record with texts ends with.
const TRANSLATIONS: Field = free("translations", Translations);

const ACTORS: &[&str] = &["actors"];
const EVENTS: &[&str] = &["events"];
const PLANS: &[&str] = &["plans"];
const TOPICS: &[&str] = &["topics"];

/// The fields of the metadata.
pub const METADATA: &[Field] = &[
    needed("title", Line),
    needed("summary", Text),
    needed("language", Language),
    free("focus", Date),
    free("compiled", Date),
    free("notes", Texts),
    free("gaps", Texts),
    TRANSLATIONS,
];

const TERMS: &[Field] = &[
    needed("key", TermKey),
    needed("comparator", Word(Comparator::CODES)),
    needed("value", Value),
    free("unit", Line),
];

const PROVISIONS: &[Field] = &[
    needed("number", Line),
    free("title", Line),
    needed("text", Text),
    free("topics", References(TOPICS)),
    free("terms", Records(TERMS)),
    free("obliges", References(ACTORS)),
    free("benefits", References(ACTORS)),
    free("conditions", Text),
    free("contested_by", References(ACTORS)),
    needed("sources", Citations),
    needed("verification", Word(Verification::CODES)),
    TRANSLATIONS,
];

/// The words of a quote as they were said.
const ORIGINAL: &[Field] = &[
    needed("language", Language),
    needed("text", Text),
    needed("verification", Word(Verification::CODES)),
    needed("sources", Citations),
];

/// The lists, in the order in which they stand in a file.
pub const LISTS: &[List] = &[
    List {
        name: "parties",
        one: "party",
        title: "name",
        fields: &[
            needed("id", Id),
            needed("name", Line),
            needed("colour", Word(PartyColour::CODES)),
            TRANSLATIONS,
        ],
    },
    List {
        name: "sources",
        one: "source",
        title: "title",
        fields: &[
            needed("id", Id),
            needed("publisher", Line),
            needed("title", Line),
            free("url", Address),
            needed("published", Date),
            needed("language", Language),
            free("note", Text),
            TRANSLATIONS,
        ],
    },
    List {
        name: "actors",
        one: "actor",
        title: "name",
        fields: &[
            needed("id", Id),
            needed("name", Line),
            free("short", Line),
            needed("kind", Word(ActorKind::CODES)),
            needed("party", Reference(&["parties"])),
            free("affiliation", Reference(ACTORS)),
            free(
                "roles",
                Records(&[needed("title", Line), free("date", Date), TRANSLATIONS]),
            ),
            free("country", Line),
            free("sources", Citations),
            TRANSLATIONS,
        ],
    },
    List {
        name: "channels",
        one: "channel",
        title: "name",
        fields: &[
            needed("id", Id),
            needed("name", Line),
            needed("description", Text),
            free("sources", Citations),
            TRANSLATIONS,
        ],
    },
    List {
        name: "topics",
        one: "topic",
        title: "name",
        fields: &[
            needed("id", Id),
            needed("name", Line),
            free("short", Line),
            needed("description", Text),
            free("pax", Line),
            free("cameo", Line),
            free("main_term", TermKey),
            free("sources", Citations),
            TRANSLATIONS,
        ],
    },
    List {
        name: "terms",
        one: "name of a term",
        title: "name",
        fields: &[
            needed("key", TermKey),
            needed("name", Line),
            free("short", Line),
            TRANSLATIONS,
        ],
    },
    List {
        name: "places",
        one: "place",
        title: "name",
        fields: &[
            needed("id", Id),
            needed("name", Line),
            free("country", Line),
            free("lat", Number),
            free("lon", Number),
            free("sources", Citations),
            TRANSLATIONS,
        ],
    },
    List {
        name: "events",
        one: "event",
        title: "title",
        fields: &[
            needed("id", Id),
            needed("date", Date),
            needed("title", Line),
            needed("summary", Text),
            needed("kind", Word(EventKind::CODES)),
            needed("channel", Reference(&["channels"])),
            free("place", Reference(&["places"])),
            free(
                "participants",
                Records(&[
                    needed("actor", Reference(ACTORS)),
                    needed("role", Line),
                    TRANSLATIONS,
                ]),
            ),
            free("topics", References(TOPICS)),
            free(
                "related",
                Records(&[
                    needed("event", Reference(EVENTS)),
                    needed("relation", Word(Relation::CODES)),
                ]),
            ),
            free("plans", References(PLANS)),
            needed("confidence", Word(Confidence::CODES)),
            needed("sources", Citations),
            TRANSLATIONS,
        ],
    },
    List {
        name: "statements",
        one: "statement",
        title: "summary",
        fields: &[
            needed("id", Id),
            needed("date", Date),
            needed("speaker", Reference(ACTORS)),
            free("joint_with", References(ACTORS)),
            needed("event", Reference(EVENTS)),
            free("topics", References(TOPICS)),
            free("about", References(&["plans", "actors"])),
            needed("stance", Word(Stance::CODES)),
            needed("summary", Text),
            free("quote", Text),
            free("original", Record(ORIGINAL)),
            needed("reported_by", Texts),
            needed("sources", Citations),
            TRANSLATIONS,
        ],
    },
    List {
        name: "plans",
        one: "plan",
        title: "name",
        fields: &[
            needed("id", Id),
            needed("name", Line),
            needed("short", Line),
            free("proposers", References(ACTORS)),
            needed("date", Date),
            needed("status", Line),
            free("based_on", Reference(PLANS)),
            free("notes", Text),
            free("completeness", Word(Completeness::CODES)),
            free(
                "points",
                Record(&[
                    needed("count", Number),
                    free("known", Number),
                    free("sources", Citations),
                ]),
            ),
            needed("provisions", Records(PROVISIONS)),
            free("sources", Citations),
            TRANSLATIONS,
        ],
    },
    List {
        name: "positions",
        one: "position",
        title: "summary",
        fields: &[
            needed("actor", Reference(ACTORS)),
            needed("topic", Reference(TOPICS)),
            needed("date", Date),
            needed("stance", Word(Stance::CODES)),
            needed("summary", Text),
            needed("sources", Citations),
            TRANSLATIONS,
        ],
    },
    List {
        name: "disagreements",
        one: "disagreement",
        title: "title",
        fields: &[
            needed("id", Id),
            needed("title", Line),
            needed("text", Text),
            free("events", References(EVENTS)),
            free("statements", References(&["statements"])),
            free("plans", References(PLANS)),
            free(
                "provisions",
                Records(&[
                    needed("plan", Reference(PLANS)),
                    needed("number", Provision("plan")),
                ]),
            ),
            TRANSLATIONS,
        ],
    },
    List {
        name: "matches",
        one: "match",
        title: "from_plan",
        fields: &[
            needed("from_plan", Reference(PLANS)),
            free("from", Provisions("from_plan")),
            needed("to_plan", Reference(PLANS)),
            free("to", Provisions("to_plan")),
        ],
    },
];

/// The list of this name.
pub fn list(name: &str) -> Option<&'static List> {
    LISTS.iter().find(|list| list.name == name)
}

/// The field of this name.
pub fn field<'f>(fields: &'f [Field], name: &str) -> Option<&'f Field> {
    fields.iter().find(|field| field.name == name)
}

/// The fields of the object at a place of a dossier, in their order; none where the format has no object.
pub fn fields_at(path: &super::Path) -> Option<&'static [Field]> {
    use super::Step;
    let (first, mut rest) = path.steps().split_first()?;
    let Step::Field(name) = first else {
        return None;
    };
    let mut fields = match list(name) {
        Some(list) => {
            let [Step::Item(_), behind @ ..] = rest else {
                return None;
            };
            rest = behind;
            list.fields
        }
        None if name == "metadata" => METADATA,
        None => return None,
    };
    while let [Step::Field(name), behind @ ..] = rest {
        (fields, rest) = match (&field(fields, name)?.content, behind) {
            (Record(inner), behind) => (*inner, behind),
            (Records(inner), [Step::Item(_), behind @ ..]) => (*inner, behind),
            _ => return None,
        };
    }
    rest.is_empty().then_some(fields)
}

/// What the field at a place of a dossier holds.
pub fn content_at(path: &super::Path) -> Option<&'static Content> {
    let (object, super::Step::Field(name)) = path.split_last()? else {
        return None;
    };
    field(fields_at(&object)?, name).map(|field| &field.content)
}

/// Where a field comes to stand in an object with these fields: behind what the format has
/// before it; what it does not know stays where it is.
pub(super) fn place_of_field(
    path: &super::Path,
    name: &str,
    members: &[(String, super::Json)],
) -> usize {
    let order: Vec<&str> = if path.steps().is_empty() {
        ["$schema", "demarche", "metadata"]
            .into_iter()
            .chain(LISTS.iter().map(|list| list.name))
            .collect()
    } else {
        let fields = fields_at(path).unwrap_or_default();
        fields.iter().map(|field| field.name).collect()
    };
    let Some(rank) = order.iter().position(|of| *of == name) else {
        return members.len();
    };
    let before = &order[..rank];
    (members.iter().rposition(|(of, _)| before.contains(&&**of))).map_or(0, |at| at + 1)
}
