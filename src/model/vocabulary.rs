//! The closed lists of words a dossier uses, each with the code that stands in
//! the file and the address, and the label a reader sees.

/// Declares a closed list: an enum whose variants have a code and a label.
macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal, $label:literal;)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $code)] $variant,)+ }

        impl $name {
            /// All words of the list, in the order in which they are shown.
            pub const ALL: &[$name] = &[$($name::$variant),+];
            /// All codes, in the same order.
            pub const CODES: &[&str] = &[$($code),+];

            /// The word as it stands in files and addresses.
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code),+ }
            }

            /// The word as a reader sees it.
            pub fn label(self) -> &'static str {
                match self { $($name::$variant => $label),+ }
            }

            /// The word with this code, if there is one.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some($name::$variant),)+ _ => None }
            }
        }
    };
}

vocabulary! {
    /// What sort of actor it is.
    ActorKind {
        /// One human being.
        Person = "person", "Person";
        /// A state.
        State = "state", "State";
        /// An organisation, international or not.
        Organisation = "organisation", "Organisation";
        /// Several states or groups acting together.
        Alliance = "alliance", "Alliance";
        /// A ministry, a parliament, an army: a part of a state.
        GovernmentBody = "government-body", "Government body";
    }
}

vocabulary! {
    /// What sort of event it is.
    EventKind {
        /// A round of negotiation between delegations.
        Talks = "talks", "Talks";
        /// A meeting of leaders.
        Summit = "summit", "Summit";
        /// A conversation by telephone or video.
        Call = "call", "Call";
        /// A journey to another party, without a round of talks.
        Visit = "visit", "Visit";
        /// Something said in public.
        Statement = "statement", "Statement";
        /// Terms put forward by a party.
        Proposal = "proposal", "Proposal";
        /// A text handed over, agreed or published.
        Document = "document", "Document";
        /// Something decided with effect.
        Decision = "decision", "Decision";
        /// Something that became known against the will of those concerned.
        Leak = "leak", "Leak";
        /// A sanction imposed, eased or lifted.
        Sanction = "sanction", "Sanction";
        /// An act of war or a movement of forces.
        Military = "military", "Military";
        /// Anything else.
        Other = "other", "Other";
    }
}

vocabulary! {
    /// How sure it is that the event took place (or the claim was made), not that a claim is true.
    Confidence {
        /// An official statement or readout, an openly published text, or several outlets agreeing.
        Confirmed = "confirmed", "Confirmed";
        /// An outlet or unnamed sources only.
        Reported = "reported", "Reported";
        /// A party concerned contests it.
        Disputed = "disputed", "Disputed";
    }
}

vocabulary! {
    /// How one event stands to another.
    Relation {
        /// This event answers the other.
        RespondsTo = "responds-to", "Answers";
        /// This event comes after the other in the same thread.
        Follows = "follows", "Follows";
        /// This event is a part of the other.
        PartOf = "part-of", "Part of";
        /// This event brought the other about.
        LeadsTo = "leads-to", "Leads to";
        /// The two accounts cannot both be right.
        Contradicts = "contradicts", "Contradicts";
    }
}

impl Relation {
    /// The relation as seen from the other event.
    pub fn inverse_label(self) -> &'static str {
        match self {
            Relation::RespondsTo => "Answered by",
            Relation::Follows => "Followed by",
            Relation::PartOf => "Includes",
            Relation::LeadsTo => "Comes from",
            Relation::Contradicts => "Contradicted by",
        }
    }
}

vocabulary! {
    /// Where a speaker stands toward what a statement or position is about.
    Stance {
        /// In favour.
        Supports = "supports", "Supports";
        /// In favour, or against, under a condition.
        Conditional = "conditional", "Conditional";
        /// Neither.
        Neutral = "neutral", "Neutral";
        /// Against.
        Opposes = "opposes", "Opposes";
        /// Asserts a fact, without taking a side.
        Claims = "claims", "Claims";
    }
}

impl Stance {
    /// Its sign; its word stands beside it.
    pub fn sign(self) -> &'static str {
        match self {
            Stance::Supports => "+",
            Stance::Conditional => "±",
            Stance::Neutral => "○",
            Stance::Opposes => "−",
            Stance::Claims => "•",
        }
    }
}

vocabulary! {
    /// How a value of a term is to be read.
    Comparator {
        /// The value itself.
        Equal = "=", "";
        /// The value or less.
        AtMost = "<=", "at most";
        /// The value or more.
        AtLeast = ">=", "at least";
        /// Around the value.
        About = "~", "about";
    }
}

vocabulary! {
    /// How well the text of a provision was verified.
    Verification {
        /// Seen in the text or in a direct report of that point.
        Read = "read", "Read";
        /// Seen in part or in a summary.
        Corroborated = "corroborated", "Corroborated";
        /// From general knowledge of the published text, still to be compared line by line.
        Recalled = "recalled", "Recalled";
    }
}

vocabulary! {
    /// Who put a text into the language in which it stands.
    TranslatedBy {
        /// Nobody: it was first said or written in it.
        Original = "original", "In its own words";
        /// Whoever said or published it, or speaks for them.
        Official = "official", "Official translation";
        /// Whoever wrote the dossier.
        Editor = "editor", "Translated by the editors";
        /// A program.
        Machine = "machine", "Translated by a program";
    }
}

vocabulary! {
    /// Whether all of the text of a plan is on record.
    Completeness {
        /// Every point of it is.
        Complete = "complete", "Complete";
        /// Some of it is not: it was not published, or not read.
        Partial = "partial", "Partial";
    }
}

vocabulary! {
    /// The colours a party may have: the set of Okabe and Ito (2008), which the
    /// colour-blind can tell apart, and grey.
    PartyColour {
        /// #0072B2
        Blue = "blue", "Blue";
        /// #E69F00
        Orange = "orange", "Orange";
        /// #009E73
        Green = "green", "Green";
        /// #CC79A7
        Purple = "purple", "Purple";
        /// #56B4E9
        Sky = "sky", "Sky blue";
        /// #D55E00
        Vermilion = "vermilion", "Vermilion";
        /// For those who are no party of their own.
        Grey = "grey", "Grey";
    }
}
