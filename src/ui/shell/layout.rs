//! The frame of every view: the bar on top, under it the time control, and below the view.
//! Filters stand beside it where the reader wants them, details where something is
//! selected; both lie over the view where there is less room, and are sheets from below on
//! a narrow window.

use super::{header::Header, time_control::TimeControl};
use crate::{
    app::{Frame, texts, use_frame},
    browser::{
        address,
        animation_frame::Latest,
        kept_choice, scroll,
        service_worker::{Offline, Unstored},
    },
    locale::messages,
    ui::{
        accounts::ACCOUNTS,
        common::{
            file_choice::{dropped, has_file},
            media::use_media,
            more::use_is_printing,
            turns::{use_turns, when_drawn},
        },
        details::Details,
        filters::{
            Filters,
            active::{ActiveFilters, Count, has_any},
        },
        overview::Overview,
        plans::PLANS,
        positions::POSITIONS,
        share::PRINT_FOOT,
        table::TABLE,
        timeline::{TIMELINE, TimelineProps},
    },
};
use demarche::{
    timeline::viewport::Viewport,
    view::{Action, Tab, View, share},
};
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, Element, HtmlElement, KeyboardEvent};
use yew::prelude::*;

/// Where filters and details stand beside the view.
const ROOMY: &str = "(min-width: 1100px)";

/// Where they are sheets: what lies under one is out of reach until it is closed.
const NARROW: &str = "(max-width: 719.98px)";

/// The key under which this browser keeps whether the filters stand beside the view.
const FILTERS_KEPT: &str = "filters";

/// The pieces in which the frame is drawn at the opening, by their turns; the bar is the first.
const TIME_CONTROL: usize = 2;
const VIEW: usize = 3;

/// What [`Layout`] needs.
#[derive(PartialEq, Properties)]
pub struct LayoutProps {
    /// What the reader is told.
    pub notes: Html,
    /// Where the page stands with working offline.
    pub offline: Offline,
    /// Whether another dossier is on its way.
    pub is_waiting: bool,
}

/// Whether the filters are open, and what opens or folds them. Beside the view they stay as
/// the reader left them, also at the next visit: it is how the reader works, not what a link
/// shows. Over the view they are open until the reader is done.
#[hook]
fn use_filters(is_roomy: bool) -> (bool, Callback<()>) {
    let beside = use_state(|| kept_choice::read(FILTERS_KEPT).as_deref() == Some("open"));
    let over = use_state(|| false);
    {
        let over = over.clone();
        use_effect_with(is_roomy, move |_| over.set(false));
    }
    let is_open = if is_roomy { *beside } else { *over };
    let toggle = Callback::from(move |()| {
        if is_roomy {
            kept_choice::keep(FILTERS_KEPT, if is_open { "folded" } else { "open" });
            beside.set(!is_open);
        } else {
            over.set(!is_open);
        }
        // The focus goes back to the button where the filters go.
        let button = crate::browser::document().query_selector(".filters-toggle");
        if is_open && let Ok(Some(button)) = button {
            button.unchecked_into::<HtmlElement>().focus().ok();
        }
    });
    (is_open, toggle)
}

/// Where the page stands with working offline, in words; `on_take` takes the newer version.
pub fn offline_words(state: &Offline, on_take: Callback<MouseEvent>) -> Html {
    let text = match state {
        Offline::Unknown => return Html::default(),
        Offline::Storing => messages::shell_offline_storing(),
        Offline::Ready => messages::shell_offline_ready(),
        Offline::Taking => messages::shell_offline_taking(),
        Offline::Update => {
            return html! {
                <>{ messages::shell_offline_update() }{ " " }
                <button type="button" onclick={on_take}>{ messages::shell_take_update() }</button></>
            };
        }
        Offline::Unavailable(why) => messages::shell_offline_unavailable(unstored(why)),
    };
    html! { { text } }
}

/// Why the page is not stored.
fn unstored(why: &Unstored) -> AttrValue {
    match why {
        Unstored::OnlyHttps => messages::shell_offline_only_https(),
        Unstored::Gone => messages::shell_offline_gone(),
        Unstored::NotWhole => messages::shell_offline_not_whole(),
        Unstored::NoAnswer(file) => messages::shell_offline_no_answer(file),
        Unstored::Status(file, status) => messages::shell_offline_status(file, status),
        Unstored::Other(file) => messages::shell_offline_other(file),
        Unstored::Browser(words) => words.trim_end_matches('.').to_owned().into(),
    }
}

/// A view within another page: without what is around it, but with a link to the
/// full page. `told` is what the reader is told.
fn embedded(frame: &Frame, told: Html, view: Html, is_roomy: bool) -> Html {
    let full = View {
        embedded: false,
        ..(*frame.view).clone()
    };
    let href = address::with_fragment(&share(&full));
    html! {
        <div class="page is-embedded">
            <header>
                <h1 class="fine" dir="auto" lang={texts::lang(&frame.dossier().metadata.title)}>{ &frame.dossier().metadata.title }</h1>
                <a {href} target="_blank" rel="noopener">{ messages::shell_open_full_page() }<span aria-hidden="true">{ " ↗" }</span></a>
            </header>
            { told }
            <main tabindex="-1"><Count /><ActiveFilters />{ view }</main>
            if frame.view.selected.is_some() { <Details is_over={!is_roomy} /> }
        </div>
    }
}

/// The frame of every view.
#[component]
pub fn Layout(props: &LayoutProps) -> Html {
    let frame = use_frame();
    let drawn = use_turns(VIEW);
    let is_roomy = use_media(ROOMY);
    let is_narrow = use_media(NARROW);
    let is_printing = use_is_printing();
    let (filters_open, on_filters) = use_filters(is_roomy);
    let is_over = use_state(|| false);
    let main = use_node_ref();
    let brushed = use_state(|| None::<Viewport>);
    let pending = use_memo((), |()| Latest::default());
    let on_brush = {
        let brushed = brushed.setter();
        use_callback((), move |window: Option<Viewport>, ()| match window {
            // The view is laid out once a frame, however often the pointer moves.
            Some(_) => {
                let brushed = brushed.clone();
                pending.put(window, move |window| brushed.set(window));
            }
            None => {
                pending.clear();
                brushed.set(None);
            }
        })
    };
    // At the opening the bar comes first, then the time control, then the view.
    let is_drawn = |piece: usize| piece <= drawn;
    // Who follows a link sees what it names; on the timeline also when the details have
    // taken their room and the lanes are laid out anew. Long lists keep it in sight themselves.
    let settled = use_memo((), |()| Latest::default());
    let is_timeline = frame.view.tab == Tab::Timeline;
    use_effect_with(
        (frame.view.selected.clone(), is_drawn(VIEW)),
        move |(selected, is_drawn)| {
            if selected.is_some() && *is_drawn {
                scroll::into_view("main .is-current, .details .statement.is-current");
                if is_timeline {
                    when_drawn((*settled).clone(), || {
                        scroll::into_view("main .mark.is-selected");
                    });
                }
            }
        },
    );
    // The window carries the name of what is open.
    use_effect_with(frame.opened.dossier.metadata.title.clone(), |title| {
        crate::browser::document().set_title(&messages::shell_page_title(title));
    });
    let ondragover = {
        let is_over = is_over.clone();
        Callback::from(move |event: DragEvent| {
            if has_file(&event) {
                event.prevent_default();
                is_over.set(true);
            }
        })
    };
    let ondragleave = {
        let is_over = is_over.clone();
        Callback::from(move |event: DragEvent| {
            if event.related_target().is_none() {
                is_over.set(false);
            }
        })
    };
    let ondrop = {
        let (frame, is_over) = (frame.clone(), is_over.clone());
        Callback::from(move |event: DragEvent| {
            is_over.set(false);
            if let Some(file) = dropped(&event) {
                event.prevent_default();
                frame.open_file(file);
            }
        })
    };
    let on_take = {
        let frame = frame.clone();
        Callback::from(move |_: MouseEvent| frame.take_update())
    };
    let skip = {
        let main = main.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(main) = main.cast::<HtmlElement>() {
                main.focus().ok();
            }
        })
    };
    let on_filters_key = {
        let on_filters = on_filters.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && !is_roomy {
                event.stop_propagation();
                on_filters.emit(());
            }
        })
    };
    // Wherever the focus is, Escape closes the details, unless something else takes it.
    let on_key = {
        let frame = frame.clone();
        Callback::from(move |event: KeyboardEvent| {
            let target = (event.target()).and_then(|target| target.dyn_into::<Element>().ok());
            let is_taken = target.is_some_and(|target| {
                matches!(
                    target.closest("input, textarea, select, dialog"),
                    Ok(Some(_))
                )
            });
            if event.key() == "Escape" && !is_taken && frame.view.selected.is_some() {
                frame.act(Action::Select(None));
            }
        })
    };

    let view = match frame.view.tab {
        _ if !is_drawn(VIEW) => Html::default(),
        // Without a record there is nothing to set up or to explain; what stands above says so.
        Tab::Timeline | Tab::Positions if !has_any(&frame) => Html::default(),
        Tab::Overview => html! { <Overview /> },
        Tab::Timeline => TIMELINE.show(TimelineProps { brushed: *brushed }),
        Tab::Plans => PLANS.show(()),
        Tab::Accounts => ACCOUNTS.show(()),
        Tab::Positions => POSITIONS.show(()),
        Tab::Table => TABLE.show(()),
    };
    let has_sheet = is_narrow && (filters_open || frame.view.selected.is_some());
    let classes = classes!(
        "page",
        filters_open.then_some("with-filters"),
        frame.view.selected.is_some().then_some("with-details"),
        is_over.then_some("is-over"),
    );
    let told = html! {
        <>
            { props.notes.clone() }
            if props.is_waiting { <p class="waiting" role="status">{ messages::shell_opening_dossier() }</p> }
        </>
    };
    if frame.view.embedded {
        return embedded(&frame, told, view, is_roomy);
    }
    html! {
        <div class={classes} {ondragover} {ondragleave} {ondrop} onkeydown={on_key}>
            <button type="button" class="skip" onclick={skip}>{ messages::shell_skip_to_view() }</button>
            <div class="top">
                <Header />
                if is_drawn(TIME_CONTROL) { <TimeControl on_filters={on_filters.clone()} {filters_open} {on_brush} /> }
            </div>
            { told }
            <div class="frame">
                if filters_open && is_drawn(VIEW) {
                    <aside class="filters" id="filters" aria-label={messages::filters_title()} onkeydown={on_filters_key}>
                        <Filters on_close={on_filters} is_over={!is_roomy} />
                    </aside>
                }
                <main ref={main} tabindex="-1" inert={has_sheet}>
                    // Where there is an overview, it says what the dossier is about.
                    if frame.view.tab == Tab::Timeline && !Tab::Overview.is_of(&frame.whole.dossier) && frame.view.filter.is_empty() {
                        <p class="dossier-summary" dir="auto" lang={texts::lang(&frame.dossier().metadata.summary)}>{ &frame.dossier().metadata.summary }</p>
                    }
                    <ActiveFilters />
                    { view }
                </main>
                if frame.view.selected.is_some() && is_drawn(VIEW) { <Details is_over={!is_roomy} /> }
            </div>
            if is_printing { { PRINT_FOOT.show(()) } }
            if is_drawn(VIEW) {
                <footer>
                    <span role="status" class="offline">{ offline_words(&props.offline, on_take) }</span>
                    <span>{ messages::shell_foot() }</span>
                </footer>
            }
        </div>
    }
}
