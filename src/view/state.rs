//! The view state: which tab, which filters, which record is selected. It equals the
//! address of the page.

use crate::{
    messages::Locale,
    model::{
        ActorId, DisagreementId, Dossier, EventId, Match, PlanId, ProvisionRef, StatementId,
        TopicId,
    },
    query::{Filter, Subject},
};
use std::rc::Rc;

/// What a reader is looking at. The default is what an address without a
/// fragment shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct View {
    /// The dossier file beside the page; `None` is the one the page ships.
    pub dossier: Option<String>,
    /// The dossier itself, packed into the address ([`packed`](super::packed)):
    /// then no file is asked for.
    pub packed: Option<Rc<str>>,
    /// The short hash of the dossier that the address was made from.
    pub made_of: Option<String>,
    /// Whether the view stands in another page, without what is around it.
    pub embedded: bool,
    /// The language of the interface that the link asks for; without one, what the reader or
    /// the host of the page chose, or the browser asks for.
    pub locale: Option<Locale>,
    /// Which of the views is open.
    pub tab: Tab,
    /// What is let through. Its range is what the timeline shows; without one
    /// the timeline shows the dossier's focus.
    pub filter: Filter,
    /// What the lanes of the timeline stand for.
    pub group: Grouping,
    /// What the details show.
    pub selected: Option<Selected>,
    /// The plans compared, the base first; empty means the first of the dossier.
    pub plans: Vec<PlanId>,
    /// How the plans are read.
    pub reading: Reading,
    /// Whether provisions that are the same in all plans are left out.
    pub differing: bool,
    /// Whether each plan is compared with the one before it, not with the base.
    pub stepwise: bool,
    /// In which order the rows of the plans stand.
    pub rows: RowOrder,
    /// The changes shown; without any, all.
    pub changes: Vec<ChangeFilter>,
    /// The plan shown beside the base where only one has room; without one, the
    /// first after it.
    pub beside: Option<PlanId>,
    /// What the reader says of matches.
    pub matches: Vec<Match>,
    /// The order of the table.
    pub sort: Sort,
    /// How the positions are read.
    pub positions: Positions,
    /// What the table lists.
    pub listed: Listed,
    /// What the accounts list.
    pub accounts: Accounts,
    /// How the statements among the accounts are grouped.
    pub feed: Feed,
    /// Whether only those points are listed on which several parties speak.
    pub opposed: bool,
    /// The point on which accounts differ that stands first; without one, the newest.
    pub point: Option<DisagreementId>,
}

impl View {
    /// The kind of record the open view lists and counts.
    pub fn subject(&self) -> Subject {
        match self.tab {
            Tab::Overview | Tab::Timeline => Subject::Events,
            Tab::Plans => Subject::Provisions,
            Tab::Accounts => match self.accounts {
                Accounts::Points => Subject::Disagreements,
                Accounts::Statements => Subject::Statements,
            },
            Tab::Positions => Subject::Positions,
            Tab::Table => match self.listed {
                Listed::Events => Subject::Events,
                Listed::Statements => Subject::Statements,
            },
        }
    }
}

impl Tab {
    /// Whether a dossier has this view: an overview is of plans and of what was said, and
    /// a dossier of events alone opens on its timeline.
    pub fn is_of(self, dossier: &Dossier) -> bool {
        let has_more = || {
            !dossier.plans.is_empty()
                || !dossier.statements.is_empty()
                || !dossier.disagreements.is_empty()
        };
        self != Tab::Overview || has_more()
    }

    /// The view that a dossier opens on.
    ///
    /// ```
    /// use demarche::{load::load, view::Tab};
    /// let loaded = load(br#"{"demarche": 1, "metadata": {"title": "Talks", "summary": "Two days."}}"#)?;
    /// assert_eq!(Tab::first(&loaded.dossier), Tab::Timeline);
    /// # Ok::<(), demarche::load::Refusal>(())
    /// ```
    pub fn first(dossier: &Dossier) -> Tab {
        match Tab::default().is_of(dossier) {
            true => Tab::default(),
            false => Tab::Timeline,
        }
    }
}

/// Declares the words of an address parameter, the default first.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $(#[$fdoc:meta])* $first:ident = $fcode:literal, $flabel:literal; $($(#[$vdoc:meta])* $variant:ident = $code:literal, $label:literal;)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        pub enum $name { #[default] $(#[$fdoc])* $first, $($(#[$vdoc])* $variant,)* }

        impl $name {
            /// All, in the order in which they are shown.
            pub const ALL: &[$name] = &[$name::$first, $($name::$variant),*];

            /// The word in addresses.
            pub fn code(self) -> &'static str {
                match self { $name::$first => $fcode, $($name::$variant => $code),* }
            }

            /// The word on the page.
            pub fn label(self) -> &'static str {
                match self { $name::$first => $flabel, $($name::$variant => $label),* }
            }

            /// The one with this code.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|word| word.code() == code)
            }
        }
    };
}

words! {
    /// The views.
    Tab {
        /// What a dossier is about, at a glance.
        Overview = "overview", "Overview";
        /// Events in lanes over time.
        Timeline = "timeline", "Timeline";
        /// Plans side by side.
        Plans = "plans", "Plans";
        /// Where accounts differ, and all that was said.
        Accounts = "accounts", "Accounts";
        /// Actors by topics.
        Positions = "positions", "Positions";
        /// Events or statements in rows.
        Table = "table", "Table";
    }
}

words! {
    /// What the accounts list.
    Accounts {
        /// The points on which they differ.
        Points = "points", "Where accounts differ";
        /// What was said.
        Statements = "statements", "All statements";
    }
}

words! {
    /// How the statements among the accounts are grouped.
    Feed {
        /// By the day on which they were made, the last first.
        Day = "day", "By day";
        /// By who made them.
        Speaker = "speaker", "By speaker";
    }
}

words! {
    /// How the positions are read.
    Positions {
        /// Actors by topics.
        Matrix = "matrix", "Matrix";
        /// What each holds, topic by topic.
        Words = "words", "In words";
    }
}

words! {
    /// What the table lists.
    Listed {
        /// Events.
        Events = "events", "Events";
        /// Statements.
        Statements = "statements", "Statements";
    }
}

words! {
    /// How the plans are read.
    Reading {
        /// Two to four of them, provision by provision.
        Points = "points", "Point by point";
        /// All of them, topic by topic.
        Glance = "glance", "At a glance";
    }
}

words! {
    /// What the lanes of the timeline stand for.
    Grouping {
        /// Channels of negotiation.
        Channel = "channel", "Channel";
        /// Parties of those taking part.
        Party = "party", "Party";
        /// Kinds of event.
        Kind = "kind", "Kind";
        /// Topics.
        Topic = "topic", "Topic";
        /// Places.
        Place = "place", "Place";
    }
}

words! {
    /// The columns by which the table can be ordered.
    SortKey {
        /// When it happened.
        Date = "date", "Date";
        /// Its title.
        Title = "title", "Event";
        /// Its kind.
        Kind = "kind", "Kind";
        /// Its channel.
        Channel = "channel", "Channel";
        /// How sure it is.
        Confidence = "confidence", "Confidence";
    }
}

/// The order of the table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sort {
    /// The column.
    pub key: SortKey,
    /// Whether the last stands first.
    pub descending: bool,
}

/// In which order the rows of the plans stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RowOrder {
    /// As the base has them.
    #[default]
    Base,
    /// By their first topic.
    Topic,
    /// As this plan has them.
    Plan(PlanId),
}

words! {
    /// What a row of the plans can be filtered by.
    ChangeFilter {
        /// The same words.
        Kept = "kept", "Kept";
        /// Other words.
        Reworded = "reworded", "Reworded";
        /// Something else is said.
        Modified = "modified", "Modified";
        /// New.
        Added = "added", "Added";
        /// Gone.
        Removed = "removed", "Removed";
        /// One became several.
        Split = "split", "Split";
        /// Several became one.
        Merged = "merged", "Merged";
        /// In what is known of one plan, and the other is known only in part.
        Unknown = "unknown", "Not known";
        /// Elsewhere in the order.
        Moved = "moved", "Moved";
        /// An unsure match.
        Perhaps = "perhaps", "Perhaps";
    }
}

/// What the details show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selected {
    /// An event.
    Event(EventId),
    /// A statement, at its event.
    Statement(StatementId),
    /// A provision.
    Provision(ProvisionRef),
    /// Where an actor stands on a topic.
    Position(ActorId, TopicId),
}
