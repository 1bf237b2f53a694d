//! How sure a draft is: by the signs that it shows, each of which was counted in labelled articles. Open it to
//! count anew, or to add a sign.
//!
//! A sign is what the rules did to make the draft (“a noun told it, without a day”). The counts below say
//! in how many drafts that show it the speaker, or kind and day of the event, were right and wrong; the signs of a draft
//! are taken together as if they did not depend on each other, less some, for they do. `docs/intake.md` says how
//! what is told compares with what is true, each article left out in turn.

use serde::{Deserialize, Serialize};

macro_rules! signs {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $right:literal, $wrong:literal;)+) => {
        /// What a draft shows that tells how sure it is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum Sign {
            $($(#[$doc])* $name,)+
        }

        impl Sign {
            /// The sign as a word for programs.
            pub fn code(self) -> &'static str {
                match self {
                    $(Sign::$name => $code,)+
                }
            }

            /// In how many drafts that show it was counted that they are right, and wrong.
            fn counted(self) -> (f32, f32) {
                match self {
                    $(Sign::$name => ($right, $wrong),)+
                }
            }
        }
    };
}

signs! {
    /// Who speaks is named beside the verb.
    Named = "named", 0.0, 0.0;
    /// A pronoun stands for who speaks.
    ByPronoun = "by-pronoun", 0.0, 0.0;
    /// An office stands for who speaks.
    ByOffice = "by-office", 0.0, 0.0;
    /// Who speaks has no name.
    Unnamed = "unnamed", 0.0, 0.0;
    /// Who speaks stands behind “according to”.
    According = "according", 0.0, 0.0;
    /// A quote alone goes on from the words before it.
    GoesOn = "goes-on", 0.0, 0.0;
    /// A person speaks.
    OfPerson = "of-person", 0.0, 0.0;
    /// A state speaks, or the people of one.
    OfState = "of-state", 0.0, 0.0;
    /// An organisation speaks.
    OfBody = "of-body", 0.0, 0.0;
    /// Somebody without a name speaks, or several.
    OfGroup = "of-group", 0.0, 0.0;
    /// An outlet speaks.
    OfOutlet = "of-outlet", 0.0, 0.0;
    /// The words are between quotation marks.
    Quoted = "quoted", 0.0, 0.0;
    /// The words are reported.
    Reported = "reported", 0.0, 0.0;
    /// A verb that takes what was said as its object tells of reported words: “rejected the plan”.
    Taken = "taken", 0.0, 0.0;
    /// The verb tells of a time before: “had demanded”.
    Before = "before", 0.0, 0.0;
    /// Words stand between the subject and its verb.
    Far = "far", 0.0, 0.0;
    /// A rule doubts it: said in passing, told as what would be, or by nobody who is named.
    Doubted = "doubted", 0.0, 0.0;
    /// Somebody else says something in the same sentence.
    TwoVoices = "two-voices", 0.0, 0.0;
    /// The verb tells rather of a deed: “pledged”, “agreed”.
    Deed = "deed", 0.0, 0.0;
    /// A verb tells of the event, with its day.
    VerbDated = "verb-dated", 0.0, 0.0;
    /// A noun tells of the event, with its day.
    NounDated = "noun-dated", 0.0, 0.0;
    /// A verb tells of the event, and no day.
    VerbUndated = "verb-undated", 0.0, 0.0;
    /// A noun tells of the event, and no day.
    NounUndated = "noun-undated", 0.0, 0.0;
    /// It is of talks, of a summit or a call.
    Meeting = "meeting", 0.0, 0.0;
    /// It is of a proposal, a leak or a visit.
    Move = "move", 0.0, 0.0;
    /// It is of an act of war.
    War = "war", 0.0, 0.0;
    /// It is of a decision, a document or a sanction.
    Act = "act", 0.0, 0.0;
    /// Its day is counted from another one.
    DayCounted = "day-counted", 0.0, 0.0;
    /// Its day is more than one.
    Long = "long", 0.0, 0.0;
    /// Nobody is named who took part.
    NoActor = "no-actor", 0.0, 0.0;
    /// Who took part is known by a pronoun or a name of which nothing else is known.
    WeakActor = "weak-actor", 0.0, 0.0;
    /// It is told in a clause of its own about a noun.
    Aside = "aside", 0.0, 0.0;
    /// It is told far from the lead.
    Late = "late", 0.0, 0.0;
    /// The sentence tells of other events too.
    Crowded = "crowded", 0.0, 0.0;
    /// The sentence has other days too.
    ManyDays = "many-days", 0.0, 0.0;
    /// Its day stands far from the word that tells of it.
    DayFar = "day-far", 0.0, 0.0;
    /// It was long before the publication.
    Old = "old", 0.0, 0.0;
    /// It is to come.
    Coming = "coming", 0.0, 0.0;
    /// It is told more than once.
    Again = "again", 0.0, 0.0;
    /// The text is not in English.
    Foreign = "foreign", 0.0, 0.0;
}

/// Below this a draft is told with “perhaps”.
pub const SURE: f32 = 0.85;

/// How many drafts were counted: right and wrong.
const STATEMENTS: (f32, f32) = (1.0, 1.0);
const EVENTS: (f32, f32) = (1.0, 1.0);

/// Signs depend on each other; so much of each counts.
const SHARE: f32 = 0.7;

/// How sure a draft of a statement with these signs is, from 0 to 1.
pub(super) fn of_statement(signs: &[Sign]) -> f32 {
    together(signs, STATEMENTS)
}

/// How sure a draft of an event with these signs is, from 0 to 1.
pub(super) fn of_event(signs: &[Sign]) -> f32 {
    together(signs, EVENTS)
}

fn together(signs: &[Sign], (right, wrong): (f32, f32)) -> f32 {
    let prior = ((right + 1.0) / (wrong + 1.0)).ln();
    let all = signs.iter().fold(prior, |sum, sign| {
        let (with, without) = sign.counted();
        // As often as among all drafts, where nothing was counted.
        let among_right = (with + right / (right + wrong)) / (right + 1.0);
        let among_wrong = (without + wrong / (right + wrong)) / (wrong + 1.0);
        sum + SHARE * (among_right / among_wrong).ln()
    });
    1.0 / (1.0 + (-all).exp())
}
