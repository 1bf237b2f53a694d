//! Closed lists of which each value has a word for programs: in JSON, for messages of the page, for styles.

/// An enum of such values: `codes! { /// What it is. Name { /// When. First = "first"; } }`.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal;)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vdoc])* $variant,)* }

        impl $name {
            /// All of them.
            pub const ALL: &[$name] = &[$($name::$variant),*];

            /// The word in JSON, in messages and for styles.
            pub fn code(self) -> &'static str {
                match self { $($name::$variant => $code,)* }
            }
        }
    };
}

pub(crate) use codes;
