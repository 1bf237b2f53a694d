//! The facets by which records can be filtered, and the kinds of record with the facets
//! that each has.

/// A property by which records are filtered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// The party of those taking part or speaking.
    Party,
    /// Those taking part or speaking.
    Actor,
    /// The channel of negotiation.
    Channel,
    /// The kind of event.
    Kind,
    /// What it is about.
    Topic,
    /// Where it took place.
    Place,
    /// Who stands for or against.
    Stance,
    /// How sure it is.
    Confidence,
    /// Where it is known from.
    Source,
}

impl Facet {
    /// All facets, in the order in which they are shown.
    pub const ALL: [Facet; 9] = [
        Facet::Party,
        Facet::Actor,
        Facet::Channel,
        Facet::Kind,
        Facet::Topic,
        Facet::Place,
        Facet::Stance,
        Facet::Confidence,
        Facet::Source,
    ];

    /// The word for it in addresses.
    pub fn code(self) -> &'static str {
        match self {
            Facet::Party => "party",
            Facet::Actor => "actor",
            Facet::Channel => "channel",
            Facet::Kind => "kind",
            Facet::Topic => "topic",
            Facet::Place => "place",
            Facet::Stance => "stance",
            Facet::Confidence => "confidence",
            Facet::Source => "source",
        }
    }

    /// The word for it on the page.
    pub fn label(self) -> &'static str {
        match self {
            Facet::Party => "Party",
            Facet::Actor => "Actor",
            Facet::Channel => "Channel",
            Facet::Kind => "Kind",
            Facet::Topic => "Topic",
            Facet::Place => "Place",
            Facet::Stance => "Stance",
            Facet::Confidence => "Confidence",
            Facet::Source => "Source",
        }
    }

    /// The facet with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Facet::ALL.into_iter().find(|facet| facet.code() == code)
    }
}

/// The kind of record that a view lists, filters and counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// Events, with the statements made at them.
    Events,
    /// Provisions of plans.
    Provisions,
    /// Positions of actors on topics.
    Positions,
    /// What was said.
    Statements,
    /// Points on which accounts differ.
    Disagreements,
}

impl Subject {
    /// Whether records of this kind have the facet; where they have not, a
    /// choice in it does not bear on them.
    pub fn has(self, facet: Facet) -> bool {
        match self {
            Subject::Events => true,
            Subject::Provisions => matches!(
                facet,
                Facet::Party | Facet::Actor | Facet::Topic | Facet::Source
            ),
            Subject::Positions => matches!(
                facet,
                Facet::Party | Facet::Actor | Facet::Topic | Facet::Stance | Facet::Source
            ),
            Subject::Statements | Subject::Disagreements => {
                !matches!(facet, Facet::Kind | Facet::Confidence)
            }
        }
    }

    /// Whether records of this kind have a date of their own.
    pub fn has_dates(self) -> bool {
        self != Subject::Provisions
    }

    /// The word for `count` of them.
    pub fn noun(self, count: usize) -> &'static str {
        match (self, count) {
            (Subject::Events, 1) => "event",
            (Subject::Events, _) => "events",
            (Subject::Provisions, 1) => "provision",
            (Subject::Provisions, _) => "provisions",
            (Subject::Positions, 1) => "position",
            (Subject::Positions, _) => "positions",
            (Subject::Statements, 1) => "statement",
            (Subject::Statements, _) => "statements",
            (Subject::Disagreements, 1) => "point",
            (Subject::Disagreements, _) => "points",
        }
    }
}
