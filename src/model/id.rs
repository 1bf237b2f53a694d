//! Names by which records refer to each other: one type per kind of record, so
//! that an event is never looked up by the name of an actor.

use std::sync::Arc;

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id as it stands in the file.
            pub fn as_str(&self) -> &str { &self.0 }
        }
        impl From<&str> for $name { fn from(text: &str) -> Self { Self(text.into()) } }
        impl std::borrow::Borrow<str> for $name { fn borrow(&self) -> &str { &self.0 } }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(&self.0) }
        }
    )+};
}

id! {
    /// Names a party.
    PartyId;
    /// Names an actor.
    ActorId;
    /// Names a channel of negotiation.
    ChannelId;
    /// Names a topic.
    TopicId;
    /// Names a place.
    PlaceId;
    /// Names a source.
    SourceId;
    /// Names an event.
    EventId;
    /// Names a statement.
    StatementId;
    /// Names a plan.
    PlanId;
    /// Names a disagreement between sources.
    DisagreementId;
}
