//! The menu of the header: what is needed less often.

use crate::{
    app::{link::copy_link, use_frame},
    locale::{self, messages},
    ui::common::{
        file_choice::FileChoice,
        icon::{Icon, icon},
        labels,
        link::Link,
        popover::use_popover,
    },
};
use demarche::{
    messages::Locale,
    view::{Action, Tab},
};
use web_sys::File;
use yew::prelude::*;

/// A dialog that the header opens.
#[derive(Clone, Copy, PartialEq)]
pub enum Dialog {
    /// What is told of the dossier.
    About,
    /// Links, files, what is kept.
    Share,
    /// What keys do.
    Keys,
    /// The open dossier, or its copy, to be written on.
    Edit,
    /// A new dossier to be written.
    New,
}

/// What [`Menu`] needs.
#[derive(PartialEq, Properties)]
pub struct MenuProps {
    /// Called to open a dialog.
    pub on_dialog: Callback<Dialog>,
}

/// The menu of the header.
#[component]
pub fn Menu(props: &MenuProps) -> Html {
    let frame = use_frame();
    let is_open = use_state(|| false);
    let copied = use_state(|| false);
    let on_close = {
        let is_open = is_open.clone();
        Callback::from(move |()| is_open.set(false))
    };
    let popover = use_popover(*is_open, on_close.clone());
    // The word on the button goes back when the view moves on.
    {
        let copied = copied.clone();
        use_effect_with(frame.view.clone(), move |_| copied.set(false));
    }
    let on_copy = {
        let (frame, copied) = (frame.clone(), copied.clone());
        Callback::from(move |_: MouseEvent| {
            let copied = copied.clone();
            let on_copied = Callback::from(move |()| copied.set(true));
            copy_link(&frame, (*frame.view).clone(), on_copied);
        })
    };
    let toggle = {
        let is_open = is_open.clone();
        Callback::from(move |_: MouseEvent| is_open.set(!*is_open))
    };
    let dialog = |dialog: Dialog| {
        let (on_dialog, on_close) = (props.on_dialog.clone(), on_close.clone());
        Callback::from(move |_: MouseEvent| {
            on_close.emit(());
            on_dialog.emit(dialog);
        })
    };
    let on_file = {
        let (frame, on_close) = (frame.clone(), on_close.clone());
        Callback::from(move |file: File| {
            on_close.emit(());
            frame.open_file(file);
        })
    };
    // Buttons, and no list to choose from: by keys each step in one would be a choice.
    let current = locale::current();
    let languages = Locale::spoken().map(|locale| {
        let (frame, on_close) = (frame.clone(), on_close.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            on_close.emit(());
            frame.speak(locale);
        });
        html! {
            <li><button type="button" class="bare" lang={locale.tag} aria-current={(locale == current).then_some("true")} {onclick}>{ locale.name }</button></li>
        }
    });
    html! {
        <div class="menu" ref={popover.node} onkeydown={popover.onkeydown} onfocusout={popover.onfocusout}>
            <button type="button" class="bare menu-toggle" onclick={toggle} aria-expanded={is_open.to_string()} aria-label={messages::shell_more()}>{ icon(Icon::More) }</button>
            <span role="status" class="visually-hidden">if *copied { { messages::shell_link_copied() } }</span>
            if *is_open {
                <ul class="popover">
                    <li class="of-view"><Link action={Action::Show(Tab::Table)} current={frame.view.tab == Tab::Table}>{ labels::view(Tab::Table) }</Link></li>
                    <li><button type="button" class="bare copy-link" onclick={on_copy}>{ if *copied { messages::shell_link_copied() } else { messages::common_copy_link() } }</button></li>
                    <li><button type="button" class="bare" onclick={dialog(Dialog::About)} aria-haspopup="dialog">{ messages::shell_about_dossier() }</button></li>
                    <li><FileChoice {on_file} /></li>
                    <li><button type="button" class="bare" onclick={dialog(Dialog::Edit)} aria-haspopup="dialog">{ messages::shell_edit() }</button></li>
                    <li><button type="button" class="bare" onclick={dialog(Dialog::New)} aria-haspopup="dialog">{ messages::shell_new_dossier() }</button></li>
                    <li class="languages"><span id="languages">{ messages::shell_language() }</span><ul aria-labelledby="languages">{ for languages }</ul></li>
                    <li><button type="button" class="bare keys-toggle" onclick={dialog(Dialog::Keys)} aria-haspopup="dialog">{ messages::shell_keys() }<kbd aria-hidden="true">{ "?" }</kbd></button></li>
                </ul>
            }
        </div>
    }
}
