//! Values that are known by a code, by which the page says them in the language of its reader, and have words, in which
//! the command does.

/// An enum of such values: `worded! { /// What it is. Name { First "first" = "the first thing"; } }`.
macro_rules! worded {
    ($(#[$about:meta])* $of:ident { $($(#[$doc:meta])* $name:ident $code:literal = $words:literal;)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum $of { $($(#[$doc])* $name,)+ }

        impl $of {
            /// All of them.
            pub const ALL: &[$of] = &[$($of::$name),+];

            /// What the page and its messages know it by.
            pub fn code(self) -> &'static str {
                match self { $($of::$name => $code),+ }
            }

            /// It in English; lower-case, no full stop. Of a defect the first words say what became of the row.
            pub fn words(self) -> &'static str {
                match self { $($of::$name => $words),+ }
            }
        }
    };
}

pub(super) use worded;
