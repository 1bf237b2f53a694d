//! A provision: its text and terms, how well it was verified, who contests it,
//! who said what on it and which events moved it.

use demarche::model::ProvisionRow;
use yew::prelude::*;

/// What [`ProvisionDetails`] shows.
#[derive(PartialEq, Properties)]
pub struct ProvisionDetailsProps {
    /// Where the provision stands.
    pub row: ProvisionRow,
}

/// Everything about a provision.
#[component]
pub fn ProvisionDetails(props: &ProvisionDetailsProps) -> Html {
    let _ = props;
    Html::default()
}
