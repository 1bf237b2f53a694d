//! What a word may be in an article: a set of classes, because most words may be several
//! things (“general” is a rank and an adjective). Open it to add a class.

use std::ops::BitOr;

/// A set of classes of words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::intake) struct Class(u64);

macro_rules! classes {
    ($($(#[$doc:meta])* $name:ident = $bit:literal;)+) => {
        impl Class {
            /// No class.
            pub(in crate::intake) const NONE: Class = Class(0);
            $($(#[$doc])* pub(in crate::intake) const $name: Class = Class(1 << $bit);)+
        }
    };
}

classes! {
    /// A finite verb of saying that takes a clause or a quote: “said”.
    SAY = 0;
    /// A finite verb that takes what was said as its object: “rejected”.
    TAKE = 1;
    /// A participle of saying: “adding”.
    SAYING = 2;
    /// A verb that passes on what another said: “quoted”, “cited”.
    CITE = 3;
    /// Another finite verb, or a word that goes with one.
    VERB = 4;
    /// An article or the like.
    DETERMINER = 5;
    /// A number in words.
    NUMERAL = 6;
    /// A word that only stands before a noun of office: “senior”.
    MODIFIER = 7;
    /// Somebody by an office or relation: “minister”.
    ROLE = 8;
    /// Several of them: “officials”.
    ROLES = 9;
    /// A body: “ministry”.
    BODY = 10;
    /// Mr, Mrs.
    HONORIFIC = 11;
    /// The adjective of a state: “French”.
    DEMONYM = 12;
    /// A state.
    STATE = 13;
    /// The seat of a government, which stands for it.
    CAPITAL = 14;
    /// An organisation with a name.
    ORGANISATION = 15;
    /// A newspaper, an agency, a channel.
    OUTLET = 16;
    /// A pronoun that is a subject.
    PRONOUN = 17;
    /// A preposition.
    PREPOSITION = 18;
    /// A preposition of place.
    LOCATIVE = 19;
    /// A conjunction or another word that begins a clause.
    CONJUNCTION = 20;
    /// A word that denies.
    NEGATION = 21;
    /// A word of what is to come.
    FUTURE = 22;
    /// A day of the week.
    WEEKDAY = 23;
    /// A month.
    MONTH = 24;
    /// A word that begins with a capital only where a sentence does.
    FUNCTION = 25;
    /// Part of a name that is written small: “von”.
    PARTICLE = 26;
    /// A first name of women.
    FEMALE = 27;
    /// A first name of men.
    MALE = 28;
    /// A form of “be”, “have” or “do”.
    AUXILIARY = 29;
    /// A word with a capital that is neither person nor body.
    THING = 30;
    /// An anonymous source: “source”, “official”.
    SOURCE = 31;
    /// A noun that belongs to a place: “Sea”, “Strip”.
    PLACE = 32;
    /// A form of “may”, “would” or “if”: not told as fact.
    UNREAL = 33;
    /// What stands before the one according to whom something is.
    ACCORDING = 34;
    /// Words with which somebody leaves something unsaid: “declined”.
    SILENT = 35;
    /// An office that leads a state or a government.
    LEADER = 36;
    /// A place on the net where people post.
    POST = 37;
    /// A paper that says something: “communique”.
    PAPER = 38;
}

impl Class {
    /// A verb of any kind.
    pub(in crate::intake) const ANY_VERB: Class =
        Class(Class::SAY.0 | Class::TAKE.0 | Class::VERB.0 | Class::AUXILIARY.0);

    /// Whether it has any class of another.
    pub(in crate::intake) fn has(self, other: Class) -> bool {
        self.0 & other.0 != 0
    }
}

impl BitOr for Class {
    type Output = Class;
    fn bitor(self, other: Class) -> Class {
        Class(self.0 | other.0)
    }
}
