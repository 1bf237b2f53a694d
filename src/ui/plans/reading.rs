//! What stands above the plans in both ways to read them: at a glance or point by point, only what
//! differs, and texts of the reader's own.

use crate::{
    app::use_frame,
    locale::messages,
    ui::common::{
        check::Check,
        switch::{Choice, Switch},
    },
};
use demarche::view::{Action, Reading};
use yew::prelude::*;

/// What [`ReadingTools`] needs.
#[derive(PartialEq, Properties)]
pub struct ReadingToolsProps {
    /// Called where the reader wants to compare texts of their own.
    pub on_own: Callback<()>,
    /// What this way to read has besides.
    #[prop_or_default]
    pub children: Html,
}

/// The tools above the plans.
#[component]
pub fn ReadingTools(props: &ReadingToolsProps) -> Html {
    let frame = use_frame();
    // At a glance first: it is what a reader comes to.
    let readings = Reading::ALL.iter().rev().map(|&reading| Choice {
        action: Action::Read(reading),
        label: messages::plans_reading(reading.code()),
        count: None,
        is_current: frame.view.reading == reading,
    });
    let readings: Vec<Choice> = readings.collect();
    let onclick = props.on_own.reform(|_: MouseEvent| ());
    html! {
        <div class="view-tools plans-tools">
            <Switch label={messages::plans_how_to_read()} choices={readings} />
            { props.children.clone() }
            <Check class="only-differs" words={messages::plans_only_differing()} is_on={frame.view.differing} action={Action::Differing(!frame.view.differing)} />
            <button type="button" class="quiet" {onclick}>{ messages::plans_compare_own() }</button>
        </div>
    }
}
