//! How sure a draft is: by the signs that it shows, each of which was counted in labelled articles. Open it to
//! count anew, or to add a sign.
//!
//! A sign is what the rules did to make the draft (“a noun told it, without a day”). The counts below say
//! in how many drafts that show it the speaker, or kind and day of the event, were right and wrong; the signs of a draft
//! are taken together as if they did not depend on each other, less some, for they do. `docs/intake.md` says how
//! what is told compares with what is true, each article left out in turn.

use serde::{Deserialize, Serialize};

/// How many were right, and wrong.
type Counts = (f32, f32);

macro_rules! signs {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $statements:expr, $events:expr;)+) => {
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

            /// In how many drafts of statements and of events that show it these were right, and wrong.
            fn counted(self) -> (Counts, Counts) {
                match self {
                    $(Sign::$name => ($statements, $events),)+
                }
            }
        }
    };
}

signs! {
    /// Who speaks is named beside the verb.
    Named = "named", (512.0, 22.0), (0.0, 0.0);
    /// A pronoun stands for who speaks.
    ByPronoun = "by-pronoun", (111.0, 7.0), (0.0, 0.0);
    /// “It” or “they” stands for who speaks.
    ByIt = "by-it", (12.0, 6.0), (0.0, 0.0);
    /// An office stands for who speaks.
    ByOffice = "by-office", (32.0, 3.0), (0.0, 0.0);
    /// Who speaks has no name.
    Unnamed = "unnamed", (139.0, 10.0), (0.0, 0.0);
    /// Who speaks stands behind “according to”.
    According = "according", (57.0, 4.0), (0.0, 0.0);
    /// A quote alone goes on from the words before it.
    GoesOn = "goes-on", (64.0, 3.0), (0.0, 0.0);
    /// A person speaks.
    OfPerson = "of-person", (583.0, 24.0), (0.0, 0.0);
    /// A state speaks, or the people of one.
    OfState = "of-state", (41.0, 11.0), (0.0, 0.0);
    /// An organisation speaks.
    OfBody = "of-body", (129.0, 8.0), (0.0, 0.0);
    /// Somebody without a name speaks, or several.
    OfGroup = "of-group", (170.0, 8.0), (0.0, 0.0);
    /// An outlet speaks.
    OfOutlet = "of-outlet", (4.0, 4.0), (0.0, 0.0);
    /// The words are between quotation marks.
    Quoted = "quoted", (495.0, 17.0), (0.0, 0.0);
    /// The words are reported.
    Reported = "reported", (432.0, 38.0), (0.0, 0.0);
    /// A verb that takes what was said as its object tells of reported words: “rejected the plan”.
    Taken = "taken", (48.0, 8.0), (0.0, 0.0);
    /// The verb tells of a time before: “had demanded”.
    Before = "before", (2.0, 2.0), (12.0, 2.0);
    /// The verb is in the present: “says”.
    Present = "present", (15.0, 6.0), (0.0, 0.0);
    /// Words stand between the subject and its verb.
    Far = "far", (46.0, 3.0), (0.0, 0.0);
    /// A rule doubts it: said in passing, told as what would be, or by nobody who is named.
    Doubted = "doubted", (24.0, 14.0), (28.0, 6.0);
    /// Somebody else says something in the same sentence.
    TwoVoices = "two-voices", (41.0, 5.0), (0.0, 0.0);
    /// The verb tells rather of a deed: “pledged”, “agreed”.
    Deed = "deed", (50.0, 14.0), (0.0, 0.0);
    /// A verb tells of the event, with its day.
    VerbDated = "verb-dated", (0.0, 0.0), (262.0, 12.0);
    /// A noun tells of the event, with its day.
    NounDated = "noun-dated", (0.0, 0.0), (43.0, 10.0);
    /// A verb tells of the event, and no day.
    VerbUndated = "verb-undated", (0.0, 0.0), (14.0, 12.0);
    /// A noun tells of the event, and no day.
    NounUndated = "noun-undated", (0.0, 0.0), (0.0, 0.0);
    /// It is of talks, of a summit or a call.
    Meeting = "meeting", (0.0, 0.0), (132.0, 15.0);
    /// It is of a proposal, a leak or a visit.
    Move = "move", (0.0, 0.0), (46.0, 6.0);
    /// It is of an act of war.
    War = "war", (0.0, 0.0), (52.0, 3.0);
    /// It is of a decision, a document or a sanction.
    Act = "act", (0.0, 0.0), (89.0, 10.0);
    /// Its day is counted from another one.
    DayCounted = "day-counted", (0.0, 0.0), (55.0, 7.0);
    /// Its day is more than one.
    Long = "long", (0.0, 0.0), (84.0, 9.0);
    /// Nobody is named who took part.
    NoActor = "no-actor", (0.0, 0.0), (33.0, 1.0);
    /// Who took part is known by a pronoun or a name of which nothing else is known.
    WeakActor = "weak-actor", (0.0, 0.0), (76.0, 14.0);
    /// It is told in a clause of its own about a noun.
    Aside = "aside", (0.0, 0.0), (24.0, 2.0);
    /// It is told far from the lead.
    Late = "late", (0.0, 0.0), (229.0, 15.0);
    /// The sentence tells of other events too.
    Crowded = "crowded", (0.0, 0.0), (86.0, 13.0);
    /// The sentence has other days too.
    ManyDays = "many-days", (0.0, 0.0), (69.0, 6.0);
    /// Its day stands far from the word that tells of it.
    DayFar = "day-far", (0.0, 0.0), (51.0, 3.0);
    /// It was long before the publication.
    Old = "old", (0.0, 0.0), (65.0, 2.0);
    /// It is to come.
    Coming = "coming", (0.0, 0.0), (53.0, 5.0);
    /// It is told more than once.
    Again = "again", (0.0, 0.0), (54.0, 3.0);
    /// The text is not in English.
    Foreign = "foreign", (194.0, 26.0), (69.0, 12.0);
}

/// Below this a statement is told with “perhaps”.
pub const SURE_STATEMENT: f32 = 0.82;

/// Below this an event is.
pub const SURE_EVENT: f32 = 0.67;

/// All drafts that were counted, of the articles of `tests/intake/`.
const STATEMENTS: Counts = (927.0, 55.0);
const EVENTS: Counts = (319.0, 34.0);

/// What was right and wrong when articles were read for the first time, before any rule had seen them (three rounds
/// of six in English): how sure a draft is of which nothing else is known.
const FIRST_STATEMENTS: Counts = (308.0, 37.0);
const FIRST_EVENTS: Counts = (71.0, 38.0);

/// Signs depend on each other; so much of each counts.
const SHARE: f32 = 0.5;

/// How sure a draft of a statement with these signs is, from 0 to 1.
pub(super) fn of_statement(signs: &[Sign]) -> f32 {
    let counted = signs.iter().map(|sign| sign.counted().0);
    together(counted, STATEMENTS, FIRST_STATEMENTS)
}

/// How sure a draft of an event with these signs is, from 0 to 1.
pub(super) fn of_event(signs: &[Sign]) -> f32 {
    let counted = signs.iter().map(|sign| sign.counted().1);
    together(counted, EVENTS, FIRST_EVENTS)
}

fn together(signs: impl Iterator<Item = Counts>, (right, wrong): Counts, first: Counts) -> f32 {
    let all = right + wrong;
    let odds = signs.fold((first.0 / first.1).ln(), |sum, (with, against)| {
        // A sign that was counted seldom says little: one more draft is as all are.
        let among_right = (with + right / all) / (right + 1.0);
        let among_wrong = (against + wrong / all) / (wrong + 1.0);
        sum + SHARE * (among_right / among_wrong).ln()
    });
    1.0 / (1.0 + (-odds).exp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_often_wrong_is_less_sure() {
        let named = of_statement(&[Sign::Named, Sign::OfPerson, Sign::Quoted]);
        let doubted = of_statement(&[Sign::ByIt, Sign::OfState, Sign::Reported, Sign::Doubted]);
        assert!(named > SURE_STATEMENT, "{named}");
        assert!(doubted < SURE_STATEMENT, "{doubted}");
        let dated = of_event(&[Sign::VerbDated, Sign::War]);
        let undated = of_event(&[Sign::VerbUndated, Sign::Meeting, Sign::WeakActor]);
        assert!(
            dated > SURE_EVENT && undated < SURE_EVENT,
            "{dated} {undated}"
        );
    }

    #[test]
    fn it_is_always_between_0_and_1() {
        assert!((0.0..=1.0).contains(&of_statement(&[])));
        let worst = [Sign::Doubted; 40];
        assert!((0.0..=1.0).contains(&of_event(&worst)));
    }
}
