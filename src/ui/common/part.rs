//! Parts of the page that are fetched when they are first needed, or before, when the
//! browser is idle. [`part!`](crate::ui::common::part::part), beside a view or a large dialog, makes it one; everything
//! that only it needs goes into its file. The list of parts is `src/ui/parts.rs`.
//!
//! What a reader sees while a part is on its way, or when it did not arrive, is here, so
//! that it is the same everywhere.

use super::turns::use_drawing;
use crate::{
    browser::{idle::when_idle, later_styles},
    locale::{self, messages},
};
use std::{cell::OnceCell, future::Future, pin::Pin, thread::LocalKey};
use yew::{platform::spawn_local, prelude::*};

/// A part did not arrive.
#[derive(Clone, Copy, Debug)]
pub struct Missing;

#[cfg(feature = "parts")]
impl From<wasm_split_helpers::SplitLoaderError> for Missing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Missing {
        Missing
    }
}

/// Draws what a part is for.
pub type Draw<P> = fn(&P) -> Html;

/// A part that is being fetched.
pub type Fetching<P> = Pin<Box<dyn Future<Output = Result<Draw<P>, Missing>>>>;

/// A part: how it is fetched, and, once it is there, how it draws.
pub struct Part<P: 'static> {
    /// Fetches it. What is there already is not fetched again, and what did not arrive
    /// is.
    pub fetch: fn() -> Fetching<P>,
    /// How it draws, once it is there.
    pub drawn: &'static LocalKey<OnceCell<Draw<P>>>,
}

impl<P> Part<P> {
    /// Draws it, where it is there.
    pub fn draw(&self, props: &P) -> Option<Html> {
        if !locale::has_later() {
            return None;
        }
        let draw = self.drawn.with(|draw| draw.get().copied())?;
        Some(draw(props))
    }

    /// Shows it, fetching it where it is not there.
    pub fn show(&'static self, given: P) -> Html
    where
        P: Clone + PartialEq,
    {
        // Another part in the same place is shown anew, with no step of the one before.
        let key = std::ptr::from_ref(self).addr().to_string();
        html! { <Show<P> {key} part={self} {given} /> }
    }

    async fn fetched(&self) -> Result<(), Missing> {
        let styles = later_styles::fetch();
        locale::later().await.map_err(|_| Missing)?;
        let draw = (self.fetch)().await?;
        styles.await.map_err(|_| Missing)?;
        self.drawn
            .with(|place| place.get_or_init(|| draw).to_owned());
        Ok(())
    }
}

/// A part of which only that it is fetched matters.
pub trait Prefetch: Sync {
    /// Fetches it.
    fn prefetch(&'static self) -> Pin<Box<dyn Future<Output = Result<(), Missing>>>>;
}

impl<P> Prefetch for Part<P> {
    fn prefetch(&'static self) -> Pin<Box<dyn Future<Output = Result<(), Missing>>>> {
        Box::pin(self.fetched())
    }
}

/// Fetches parts one after the other, each when the browser is idle. One that does not
/// arrive is told of where it is needed, and fetched again there.
pub fn prefetch(parts: &'static [&'static dyn Prefetch]) {
    if let Some((first, others)) = parts.split_first() {
        when_idle(move || {
            spawn_local(async move {
                first.prefetch().await.ok();
                prefetch(others);
            });
        });
    }
}

/// What [`Show`] needs.
#[derive(Properties)]
struct ShowProps<P: Clone + PartialEq + 'static> {
    /// The part.
    part: &'static Part<P>,
    /// What it is given.
    given: P,
}

impl<P: Clone + PartialEq> PartialEq for ShowProps<P> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.part, other.part) && self.given == other.given
    }
}

/// How far a part is that is not there.
#[derive(Clone, Copy, PartialEq)]
enum Step {
    Coming,
    Failed,
    There,
}

/// A part, or what stands in its place until it is there.
#[component]
fn Show<P: Clone + PartialEq + 'static>(props: &ShowProps<P>) -> Html {
    let part = props.part;
    let step = use_state_eq(|| Step::Coming);
    let attempt = use_state(|| 0_u32);
    {
        let step = step.clone();
        use_effect_with(*attempt, move |_| {
            spawn_local(async move {
                step.set(match part.fetched().await {
                    Ok(()) => Step::There,
                    Err(Missing) => Step::Failed,
                });
            });
        });
    }
    let drawn = part.draw(&props.given);
    use_drawing(drawn.is_none() && *step == Step::Coming);
    if let Some(drawn) = drawn {
        return drawn;
    }
    if *step != Step::Failed {
        return html! { <p class="waiting part-waiting" role="status">{ messages::common_part_loading() }</p> };
    }
    let again = Callback::from(move |_: MouseEvent| {
        step.set(Step::Coming);
        attempt.set(*attempt + 1);
    });
    html! {
        <p class="note is-error part-failed" role="alert">
            { messages::common_part_failed() }{ " " }
            <button type="button" onclick={again}>{ messages::common_try_again() }</button>
        </p>
    }
}

/// Makes a component a part of the page that is fetched when it is first needed:
/// `part! { pub static PLANS: Part<()> = Plans in plans; }` declares the part `PLANS` of
/// the component `Plans`, whose properties are `()`. What stands behind `in` names its
/// file; parts of one name share a file.
macro_rules! part {
    ($(#[$about:meta])* pub static $part:ident: Part<$props:ty> = $component:ident in $file:ident;) => {
        $(#[$about])*
        pub static $part: $crate::ui::common::part::Part<$props> = {
            type Fetched =
                Result<$crate::ui::common::part::Draw<$props>, $crate::ui::common::part::Missing>;

            // What it returns goes into the file: only here is the component named.
            #[cfg(feature = "parts")]
            #[allow(non_snake_case)]
            #[::wasm_split_helpers::wasm_split($file, fallible)]
            fn $part() -> Fetched {
                Ok(|props| ::yew::html! { <$component ..props.clone() /> })
            }
            #[cfg(not(feature = "parts"))]
            #[allow(non_snake_case)]
            async fn $part() -> Fetched {
                Ok(|props| ::yew::html! { <$component ..props.clone() /> })
            }

            thread_local! {
                static DRAWN: ::std::cell::OnceCell<$crate::ui::common::part::Draw<$props>> =
                    const { ::std::cell::OnceCell::new() };
            }
            $crate::ui::common::part::Part { fetch: || Box::pin($part()), drawn: &DRAWN }
        };
    };
}
pub(crate) use part;
