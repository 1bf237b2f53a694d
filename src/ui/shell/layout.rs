//! The frame of every view: the bar on top, filters on the left, details on
//! the right, the view between. On a narrow window filters and details are
//! sheets from below.

use super::header::Header;
use crate::{
    app::{Frame, use_frame},
    browser::{address, media_query, scroll, service_worker::Offline},
    ui::{
        accounts::ACCOUNTS,
        common::{
            file_choice::{dropped, has_file},
            more::use_is_printing,
        },
        details::Details,
        filters::{Filters, active::ActiveFilters},
        overview::Overview,
        plans::PLANS,
        positions::POSITIONS,
        share::PRINT_FOOT,
        table::TABLE,
        timeline::TIMELINE,
    },
};
use demarche::view::{Action, Tab, View, share};
use web_sys::{DragEvent, HtmlElement, KeyboardEvent};
use yew::prelude::*;

/// Where the panels stand beside the view.
pub const WIDE: &str = "(min-width: 900px)";

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

/// Whether the window is wide, kept in step with it.
#[hook]
pub fn use_is_wide() -> bool {
    let is_wide = use_state(|| media_query::matches(WIDE));
    {
        let is_wide = is_wide.clone();
        use_effect_with((), move |()| {
            let guard = media_query::on_change(WIDE, move |matches| is_wide.set(matches));
            move || drop(guard)
        });
    }
    *is_wide
}

/// Where the page stands with working offline, in words; `on_take` takes the newer version.
pub fn offline_words(state: &Offline, on_take: Callback<MouseEvent>) -> Html {
    let text = match state {
        Offline::Unknown => return Html::default(),
        Offline::Storing => "Storing this page for offline use…".to_owned(),
        Offline::Ready => "Ready for offline use.".to_owned(),
        Offline::Taking => "Taking the new version…".to_owned(),
        Offline::Update => {
            return html! {
                <>{ "A new version of this page is ready. " }
                <button type="button" onclick={on_take}>{ "Use the new version" }</button></>
            };
        }
        Offline::Unavailable(reason) => {
            format!("Not available offline: {}.", reason.trim_end_matches('.'))
        }
    };
    html! { { text } }
}

/// A view within another page: without what is around it, but with a link to the
/// full page. `told` is what the reader is told.
fn embedded(frame: &Frame, told: Html, view: Html, is_wide: bool) -> Html {
    let full = View {
        embedded: false,
        ..(*frame.view).clone()
    };
    let href = address::with_fragment(&share(&full));
    html! {
        <div class="page is-embedded">
            <header>
                <h1 class="fine">{ &frame.dossier().metadata.title }</h1>
                <a {href} target="_blank" rel="noopener">{ "Open the full page" }<span aria-hidden="true">{ " ↗" }</span></a>
            </header>
            { told }
            <main tabindex="-1"><ActiveFilters />{ view }</main>
            if frame.view.selected.is_some() {
                <Details {is_wide} is_open={true} on_fold={Callback::from({
                    let frame = frame.clone();
                    move |_| frame.act(Action::Select(None))
                })} />
            }
        </div>
    }
}

/// The frame of every view.
#[component]
pub fn Layout(props: &LayoutProps) -> Html {
    let frame = use_frame();
    let is_wide = use_is_wide();
    let is_printing = use_is_printing();
    let filters_open = use_state(|| None::<bool>);
    let details_open = use_state(|| true);
    let is_over = use_state(|| false);
    let main = use_node_ref();

    let shows_filters = filters_open.unwrap_or(is_wide);
    let on_filters = {
        let filters_open = filters_open.clone();
        Callback::from(move |()| filters_open.set(Some(!shows_filters)))
    };
    // A sheet that was opened on a narrow window is not left lying on a wide one.
    {
        let filters_open = filters_open.clone();
        use_effect_with(is_wide, move |_| filters_open.set(None));
    }
    // What is newly selected is shown, even where the details were folded.
    {
        let details_open = details_open.clone();
        use_effect_with(frame.view.selected.clone(), move |selected| {
            if selected.is_some() {
                details_open.set(true);
            }
        });
    }
    // Who follows a link sees what it names.
    use_effect_with(frame.view.selected.clone(), |selected| {
        if selected.is_some() {
            scroll::into_view("main .is-current, .details .statement.is-current");
        }
    });
    // The window carries the name of what is open.
    use_effect_with(frame.opened.dossier.metadata.title.clone(), |title| {
        crate::browser::document().set_title(&format!("{title} · Demarche"));
    });
    let on_fold = {
        let details_open = details_open.clone();
        Callback::from(move |open| details_open.set(open))
    };

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
    let close_filters = {
        let on_filters = on_filters.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && !is_wide {
                on_filters.emit(());
            }
        })
    };

    let view = match frame.view.tab {
        Tab::Overview => html! { <Overview /> },
        Tab::Timeline => TIMELINE.show(()),
        Tab::Plans => PLANS.show(()),
        Tab::Accounts => ACCOUNTS.show(()),
        Tab::Positions => POSITIONS.show(()),
        Tab::Table => TABLE.show(()),
    };
    let classes = classes!(
        "page",
        shows_filters.then_some("with-filters"),
        details_open.then_some("with-details"),
        is_over.then_some("is-over"),
    );
    let told = html! {
        <>
            { props.notes.clone() }
            if props.is_waiting { <p class="waiting" role="status">{ "Opening the dossier…" }</p> }
        </>
    };
    if frame.view.embedded {
        return embedded(&frame, told, view, is_wide);
    }
    html! {
        <div class={classes} {ondragover} {ondragleave} {ondrop}>
            <button type="button" class="skip" onclick={skip}>{ "Skip to the view" }</button>
            <Header on_filters={on_filters.clone()} filters_open={shows_filters} />
            { told }
            <div class="frame">
                if shows_filters {
                    <aside class="filters" id="filters" aria-label="Filters" onkeydown={close_filters}>
                        <Filters on_close={on_filters} is_sheet={!is_wide} />
                    </aside>
                }
                <main ref={main} tabindex="-1">
                    if frame.view.tab == Tab::Timeline && frame.view.filter.is_empty() {
                        <p class="dossier-summary">{ &frame.dossier().metadata.summary }</p>
                    }
                    <ActiveFilters />
                    { view }
                </main>
                <Details {is_wide} is_open={*details_open} {on_fold} />
            </div>
            if is_printing { { for PRINT_FOOT.draw(&()) } }
            <footer>
                <span role="status" class="offline">{ offline_words(&props.offline, on_take) }</span>
                <span>{ "Every claim is shown as whose claim it is. Nothing you do here leaves this tab." }</span>
            </footer>
        </div>
    }
}
