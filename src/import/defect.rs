//! Everything that may be wrong with a row or a value, each with the words in which the
//! reader is told. Open it when rows are to be refused or changed for a new reason.

macro_rules! defects {
    ($($(#[$doc:meta])* $name:ident = $words:literal;)+) => {
        /// What is wrong with a row, or with a value of it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Defect { $($(#[$doc])* $name,)+ }

        impl Defect {
            /// How many there are.
            pub(super) const COUNT: usize = [$($words),+].len();

            /// It in words.
            pub(super) fn words(self) -> &'static str {
                match self { $(Defect::$name => $words),+ }
            }
        }
    };
}

// Whoever reads the words must learn what became of the row: the first words say it.
defects! {
    /// No date at all.
    NoDate = "row left out: it has no date";
    /// What is no date.
    UnreadDate = "row left out: this is no date that can be read; write 2025-12-21";
    /// The thirtieth of February.
    NoSuchDay = "row left out: there is no such day";
    /// `03/04/25`
    ShortYear = "row left out: a year has four digits";
    /// `03/04/2025`, and nobody said which is the month.
    UnknownOrder = "row left out: day and month cannot be told apart";
    /// `13/04/2025` where the month stands first.
    OtherOrder = "row left out: day and month stand in another order than was chosen";
    /// An end before the start.
    EndsBefore = "row left out: it ends before it starts";
    /// An interval as a start or an end.
    RangeInRange = "row left out: a range of dates cannot have an end of its own";
    /// A quote that is never closed.
    OpenQuote = "row left out: a quote is not closed, or quotes within it are not doubled; reading went on with the next line";
    /// A field of more than 1 MiB.
    LongField = "row left out: a field is longer than 1 MiB; reading went on with the next line";
    /// A row of more than 4 MiB.
    LongRow = "row left out: it is longer than 4 MiB or has more than 2,000 fields; reading went on with the next line";
    /// More fields than headings.
    ExtraFields = "row left out: it has more fields than there are columns";
    /// Fewer fields than headings, and no date or title among them.
    MissingFields = "row left out: it has fewer fields than there are columns, and date or title are not among them";
    /// Fewer fields than headings.
    FewFields = "row kept: it has fewer fields than there are columns";
    /// A quote within quotes that is not doubled.
    StrayQuote = "row kept: quotes within quotes are not doubled";
    /// Bytes that are no letter.
    NoLetter = "row kept: bytes that are no letter were replaced by �";
    /// An address that is none.
    NoAddress = "value left out: this is no http or https address";
    /// A second address behind the first.
    MoreAddresses = "value cut: only the first address is taken";
    /// Coordinates that are no numbers, or out of range.
    NoCoordinates = "value left out: these are no degrees north (−90 to 90) and east (−180 to 180)";
    /// A confidence of another list.
    NoConfidence = "value left out: this is none of confirmed, reported, disputed";
    /// A title too long to be one.
    LongTitle = "value cut: a title has at most 500 bytes; it stands whole in the description";
    /// A list of names without end.
    ManyNames = "value cut: only the first 200 names are taken";
}
