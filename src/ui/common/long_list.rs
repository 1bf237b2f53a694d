//! A list that may be long: short ones are drawn whole, of long ones what is in sight. What
//! lists something that a dossier may have thousands of uses it; views with tables or rows of
//! their own kind use [`use_virtual_rows`] themselves.

use super::{
    find::FindHint,
    more::{printed_part, use_is_printing},
    virtual_rows::{List, gap_item, use_virtual_rows},
};
use crate::app::{ByPointer, use_frame};
use demarche::virtual_list::Piece;
use yew::prelude::*;

/// So many entries are drawn whole.
const WHOLE: usize = 60;

/// What [`LongList`] needs.
#[derive(Clone, PartialEq, Properties)]
pub struct LongListProps {
    /// Which list it is: the entries of another have other heights.
    #[prop_or_default]
    pub of: AttrValue,
    /// How many entries it has.
    pub len: usize,
    /// What stands in an entry, by its place.
    pub entry: Callback<usize, Html>,
    /// About how high an entry is before it was drawn, in pixels.
    pub entry_px: f64,
    /// The entry of what is selected.
    #[prop_or_default]
    pub selected: Option<usize>,
    /// Whether the entries are numbered.
    #[prop_or_default]
    pub is_numbered: bool,
    /// The classes of the list.
    #[prop_or_default]
    pub class: Classes,
    /// The classes of every entry.
    #[prop_or_default]
    pub entry_class: Classes,
}

impl LongListProps {
    fn list(&self, container: NodeRef, entries: Vec<Html>) -> Html {
        let tag = if self.is_numbered { "ol" } else { "ul" };
        html! { <@{tag} ref={container} class={self.class.clone()}>{ for entries }</@> }
    }
}

/// A list that may be long.
#[component]
pub fn LongList(props: &LongListProps) -> Html {
    if props.len > WHOLE {
        let mut props = props.clone();
        props.class.push("virtual");
        return html! { <VirtualList ..props /> };
    }
    let entry = |nth: usize| html! { <li key={nth} class={props.entry_class.clone()}>{ props.entry.emit(nth) }</li> };
    props.list(NodeRef::default(), (0..props.len).map(entry).collect())
}

/// A list of which only what is in sight is drawn.
#[component]
fn VirtualList(props: &LongListProps) -> Html {
    let frame = use_frame();
    let len = props.len;
    // The list that the reader wants drawn whole.
    let whole = use_state_eq(|| None::<AttrValue>);
    let on_whole = use_callback((props.of.clone(), whole.setter()), |(), (of, whole)| {
        whole.set(Some(of.clone()));
    });
    let is_whole = whole.as_ref() == Some(&props.of);
    let is_printing = use_is_printing();
    let rows = use_virtual_rows(
        &frame,
        List {
            rows: (ByPointer::of(&frame.opened), props.of.clone()),
            look: (),
            len,
            estimate: &|_| props.entry_px,
            whole_up_to: WHOLE,
            is_whole,
            selected: props.selected,
        },
    );
    let pieces = rows.pieces.iter().map(|piece| match piece {
        Piece::Gap(gap) => gap_item(gap),
        &Piece::Row(nth) => html! {
            <li key={nth} class={props.entry_class.clone()} data-row={nth.to_string()} value={props.is_numbered.then(|| (nth + 1).to_string())}
                aria-setsize={len.to_string()} aria-posinset={(nth + 1).to_string()}>{ props.entry.emit(nth) }</li>
        },
    });
    html! {
        <>
            <FindHint all={len} whole_up_to={if is_whole { usize::MAX } else { WHOLE }} is_searched={false} {on_whole} />
            { props.list(rows.container.clone(), pieces.collect()) }
            if is_printing { { printed_part(len) } }
        </>
    }
}
