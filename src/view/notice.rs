//! What is told of a part of an address that could not be used: a value, which the page says in the language of its
//! reader.

use super::packed;
use crate::model::date::EdtfError;
use std::fmt;

/// A part of an address that could not be used, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The part, as it stood in the address.
    pub part: String,
    /// Why it was left out.
    pub why: Why,
}

/// Why a part of an address was left out; in words lower-case, no full stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// The dossier has changed since the link was made.
    Changed,
    /// A newer version of the page made the link.
    NewerVersion,
    /// It is no version of a link.
    NoVersion,
    /// There is no such setting.
    Unknown,
    /// A setting, by its name, has no value.
    NoValue(String),
    /// A setting, by its name, wants two names.
    NoPair(String),
    /// It is none of these words.
    NoneOf(Vec<&'static str>),
    /// It is neither 1 nor 0.
    NoSwitch,
    /// It is no hash of a dossier: so many digits are wanted at least.
    NoHash(usize),
    /// It is no order of rows.
    NoRows,
    /// It is no match of provisions.
    NoMatch,
    /// There are more matches than these.
    ManyMatches(usize),
    /// There are more plans than these.
    ManyPlans(usize),
    /// What is searched for is longer than so many characters.
    LongSearch(usize),
    /// It is no file beside the page.
    NoFile,
    /// It is no date.
    NoDate(EdtfError),
    /// It is a range, or a date beyond all years that are shown.
    NoSingleDate,
    /// The range ends before it starts.
    EndsBefore,
    /// The link names a dossier and holds another.
    HoldsDossier,
    /// The dossier in the link cannot be read.
    Packed(packed::Fault),
    /// The dossier has none of it: the code of a facet, or what is selected.
    NotThere(&'static str),
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Why::Changed => f.write_str("the dossier has changed since this link was made"),
            Why::NewerVersion => f.write_str(
                "a newer version of this page made this link: reload the page, and take its new version where it offers one. \
                 If this is still told then, the page here is an older copy; what it understands of the link is shown",
            ),
            Why::NoVersion => f.write_str("must be the version of a link, such as `v=1`"),
            Why::Unknown => f.write_str("no such setting"),
            Why::NoValue(key) => write!(f, "`{key}` has no value"),
            Why::NoPair(key) => write!(f, "`{key}` wants two names with a comma between them"),
            Why::NoneOf(codes) => write!(f, "must be one of {}", codes.join(", ")),
            Why::NoSwitch => f.write_str("must be 1 or 0"),
            Why::NoHash(digits) => write!(
                f,
                "must be the SHA-256 of a dossier, {digits} digits of it or more"
            ),
            Why::NoRows => f.write_str("must be `topic`, or `plan` with the id of a plan"),
            Why::NoMatch => f.write_str(
                "must be two plans, the numbers in one and those in the other: `a,b;6;4,5`",
            ),
            Why::ManyMatches(most) => write!(f, "at most {most} matches are kept in a link"),
            Why::ManyPlans(most) => write!(f, "at most {most} plans are compared at once"),
            Why::LongSearch(most) => {
                write!(f, "only the first {most} characters are searched for")
            }
            Why::NoFile => f.write_str(
                "a dossier is a file beside this page, such as `dossier=other.json`",
            ),
            Why::NoDate(why) => write!(f, "{why}"),
            Why::NoSingleDate => f.write_str("a single date is wanted, such as 2025-12-21"),
            Why::EndsBefore => f.write_str("the range ends before it starts"),
            Why::HoldsDossier => f.write_str("the link holds a dossier itself"),
            Why::Packed(fault) => write!(f, "{fault}"),
            Why::NotThere("point") => {
                f.write_str("this dossier has no such point on which accounts differ")
            }
            Why::NotThere(what) => write!(f, "this dossier has no such {what}"),
        }
    }
}

impl Notice {
    /// A part and why it was left out.
    pub fn new(part: impl Into<String>, why: Why) -> Self {
        Notice {
            part: part.into(),
            why,
        }
    }

    /// The link was made from another state of the dossier.
    pub(super) fn of_change(hash: &str) -> Notice {
        Notice::new(format!("of={hash}"), Why::Changed)
    }

    /// Whether it says that the dossier has changed since the link was made.
    pub fn is_of_change(&self) -> bool {
        self.why == Why::Changed
    }
}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}”: {}", self.part, self.why)
    }
}
