//! Comparing texts of the reader's own: pasted, opened from files, or a plan of
//! the open dossier. Their points are found, can be put right as text, and become a
//! dossier that the page opens. Nothing is sent anywhere.

use crate::{
    app::{outlined, use_frame},
    browser::{fetch, helper::Helper, save, today},
    ui::choice::dropped,
};
use demarche::{
    load::{OwnText, own_dossier, own_plan_id},
    outline::{Outline, Point, from_written, joined_at, renumbered, split_at, written},
    view::{Action, MAX_PLANS},
};
use web_sys::{File, HtmlDialogElement, HtmlInputElement, HtmlTextAreaElement};
use yew::{platform::spawn_local, prelude::*};

/// What [`OwnTexts`] needs.
#[derive(PartialEq, Properties)]
pub struct OwnTextsProps {
    /// Called when the reader is done.
    pub on_close: Callback<()>,
}

/// A text on its way.
struct Draft {
    name: String,
    text: String,
    /// Whether the text is points, each behind a line with `#`.
    is_written: bool,
}

/// All texts, and what is told of them.
#[derive(Default)]
struct Work {
    drafts: Vec<Draft>,
    /// The texts that are still read.
    waiting: Vec<usize>,
    helper: Option<Helper>,
    /// What went wrong.
    words: String,
}

/// What the reader does, with the text it is done to.
#[derive(Clone, Copy, PartialEq)]
enum Do {
    Remove,
    Split,
    Join,
    Renumber,
    Add,
    Find,
    Stop,
    Compare,
    Save,
}

/// Something that happens to the texts.
enum Happened {
    Did(Do, usize),
    Named(usize, String),
    Typed(usize, String),
    Plan(usize, String),
    Read(usize, String, Result<String, String>),
    Found(Result<(usize, Outline), String>),
}

impl Work {
    fn add(&mut self) {
        let letter = char::from(b'A' + self.drafts.len() as u8);
        let name = ["Text ", letter.encode_utf8(&mut [0; 4])].concat();
        self.drafts.push(Draft {
            name,
            text: String::new(),
            is_written: false,
        });
    }

    fn is_written(&self) -> bool {
        self.drafts.iter().all(|draft| draft.is_written)
    }

    /// The dossier of the texts, as a file.
    fn file(&self) -> String {
        let texts: Vec<OwnText> = (self.drafts.iter())
            .map(|draft| OwnText {
                name: draft.name.clone(),
                points: from_written(&draft.text),
            })
            .collect();
        own_dossier(&today(), &texts, &[])
    }

    /// Takes what was found in a text.
    fn take(&mut self, answer: Result<(usize, Outline), String>) {
        match answer {
            Ok((place, outline)) => {
                let Some(draft) = self
                    .waiting
                    .get(place)
                    .and_then(|&nth| self.drafts.get_mut(nth))
                else {
                    return;
                };
                if draft.name.starts_with("Text ") && !outline.title.is_empty() {
                    draft.name = outline.title.chars().take(80).collect();
                }
                (draft.text, draft.is_written) = (written(&outline.points), true);
                if place + 1 == self.waiting.len() {
                    self.stop();
                }
            }
            Err(reason) => {
                self.stop();
                self.words = ["The points could not be found: ", &reason].concat();
            }
        }
    }

    fn stop(&mut self) {
        self.helper = None;
        self.waiting.clear();
    }
}

/// The id of the field of a text.
fn field(nth: usize) -> String {
    ["own-", &nth.to_string()].concat()
}

/// Where the cursor stands in the field of a text, in bytes of it.
fn cursor(nth: usize, text: &str) -> usize {
    let area = crate::browser::document().get_element_by_id(&field(nth));
    let area: Option<HtmlTextAreaElement> =
        area.and_then(|area| wasm_bindgen::JsCast::dyn_into(area).ok());
    let units = area
        .and_then(|area| area.selection_start().ok().flatten())
        .unwrap_or(0) as usize;
    let mut seen = 0;
    let at = text.char_indices().find(|(_, c)| {
        let is_there = seen >= units;
        seen += c.len_utf16();
        is_there
    });
    at.map_or(text.len(), |(at, _)| at)
}

/// The dialog in which texts are put in and their points put right.
#[component]
pub fn OwnTexts(props: &OwnTextsProps) -> Html {
    let frame = use_frame();
    let dialog = use_node_ref();
    let update = use_force_update();
    let work = use_mut_ref(|| {
        let mut work = Work::default();
        work.add();
        work.add();
        work
    });
    {
        let dialog = dialog.clone();
        use_effect_with((), move |()| {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                // Only refused for a dialog that is open or gone.
                dialog.show_modal().ok();
            }
        });
    }
    // Whatever happens goes one way.
    let happen: Callback<Happened> = {
        let (work, frame, on_close) = (work.clone(), frame.clone(), props.on_close.clone());
        let again = use_mut_ref(|| None::<Callback<Happened>>);
        let own = again.clone();
        let happen = Callback::from(move |event: Happened| {
            let mut now = work.borrow_mut();
            let now = &mut *now;
            now.words.clear();
            match event {
                Happened::Did(Do::Add, _) => now.add(),
                Happened::Did(Do::Stop, _) => now.stop(),
                Happened::Did(Do::Save, _) => save::save("own-texts.json", &now.file()),
                Happened::Did(Do::Remove, nth) => drop(now.drafts.remove(nth)),
                Happened::Did(Do::Compare, _) => {
                    let plans = (0..now.drafts.len())
                        .map(|nth| (&*own_plan_id(nth)).into())
                        .collect();
                    frame.open_own(now.file().as_bytes(), Action::Compare(plans));
                    return on_close.emit(());
                }
                Happened::Did(Do::Find, _) => {
                    let open: Vec<usize> = (0..now.drafts.len())
                        .filter(|&nth| !now.drafts[nth].is_written)
                        .collect();
                    let texts: Vec<String> = open
                        .iter()
                        .map(|&nth| now.drafts[nth].text.clone())
                        .collect();
                    if let Some(empty) = texts.iter().position(|text| text.trim().is_empty()) {
                        now.words = [
                            &now.drafts[open[empty]].name,
                            " is empty: paste a text, open a file or choose a plan.",
                        ]
                        .concat();
                    } else if let Some(again) = &*own.borrow() {
                        now.waiting = open;
                        match outlined(texts, again.reform(Happened::Found)) {
                            Ok(helper) => now.helper = Some(helper),
                            Err(reason) => now.take(Err(reason)),
                        }
                    }
                }
                Happened::Did(what, nth) => {
                    let draft = &mut now.drafts[nth];
                    let at = cursor(nth, &draft.text);
                    draft.text = match what {
                        Do::Split => split_at(&draft.text, at),
                        Do::Join => joined_at(&draft.text, at),
                        _ => renumbered(&draft.text),
                    };
                }
                Happened::Named(nth, name) if !name.trim().is_empty() => {
                    now.drafts[nth].name = name
                }
                Happened::Named(..) => {}
                Happened::Typed(nth, text) => {
                    let draft = &mut now.drafts[nth];
                    // Emptied, it is a new text.
                    draft.is_written &= !text.trim().is_empty();
                    draft.text = text;
                }
                Happened::Plan(nth, row) => {
                    if let Some(plan) = row
                        .parse()
                        .ok()
                        .and_then(|row: usize| frame.dossier().plans.get(row))
                    {
                        let points: Vec<Point> = (plan.provisions.iter())
                            .map(|p| Point {
                                number: p.number.clone(),
                                title: p.title.clone(),
                                text: p.text.clone(),
                            })
                            .collect();
                        now.drafts[nth] = Draft {
                            name: plan.short.clone(),
                            text: written(&points),
                            is_written: true,
                        };
                    }
                }
                Happened::Read(nth, name, Ok(text)) => {
                    now.drafts[nth] = Draft {
                        name,
                        text,
                        is_written: false,
                    }
                }
                Happened::Read(_, name, Err(reason)) => now.words = [&name, ": ", &reason].concat(),
                Happened::Found(answer) => now.take(answer),
            }
            update.force_update();
        });
        *again.borrow_mut() = Some(happen.clone());
        happen
    };
    let button = |words: &'static str, what: Do, nth: usize| {
        let onclick = happen.reform(move |_: MouseEvent| Happened::Did(what, nth));
        html! { <button type="button" class={(matches!(what, Do::Find | Do::Compare)).then_some("primary")} {onclick}>{ words }</button> }
    };
    // Fields tell by their value what was put in; files are read first.
    let put = |nth: usize, what: fn(usize, String) -> Happened| {
        happen.reform(move |event: Event| {
            what(
                nth,
                event.target_unchecked_into::<HtmlInputElement>().value(),
            )
        })
    };
    let open = |nth: usize| {
        let happen = happen.clone();
        move |file: File| {
            let happen = happen.clone();
            spawn_local(
                async move { happen.emit(Happened::Read(nth, file.name(), read(&file).await)) },
            );
        }
    };
    let close = {
        let dialog = dialog.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                dialog.close();
            }
        })
    };
    let now = work.borrow();
    let all_written = now.is_written();
    let plans: Html = (frame.dossier().plans.iter().enumerate())
        .map(|(row, plan)| html! { <option value={row.to_string()}>{ &plan.short }</option> })
        .collect();
    let parts = now.drafts.iter().enumerate().map(|(nth, draft)| {
        let (drop_file, choose) = (open(nth), open(nth));
        let ondrop = Callback::from(move |event: DragEvent| {
            if let Some(file) = dropped(&event) {
                event.prevent_default();
                event.stop_propagation();
                drop_file(file);
            }
        });
        let onchange = Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            if let Some(file) = input.files().and_then(|files| files.get(0)) {
                choose(file);
            }
        });
        let tools = if draft.is_written {
            html! {
                <>
                    <span role="status">{ format!("{} points", from_written(&draft.text).len()) }</span>
                    { button("Split at the cursor", Do::Split, nth) }
                    { button("Join with the one before", Do::Join, nth) }
                    { button("Renumber", Do::Renumber, nth) }
                </>
            }
        } else {
            html! {
                <>
                    <label class="button file-choice">{ "Open a text file…" }<input type="file" accept=".txt,.md,.html,text/*" {onchange} /></label>
                    <label>{ "or a plan " }<select onchange={put(nth, Happened::Plan)}><option value="">{ "—" }</option>{ plans.clone() }</select></label>
                </>
            }
        };
        html! {
            <section key={nth} role="group" aria-label={draft.name.clone()}>
                <label>{ "Name " }<input value={draft.name.clone()} onchange={put(nth, Happened::Named)} maxlength="80" /></label>
                <textarea id={field(nth)} rows="14" dir="auto" aria-label="Words" value={draft.text.clone()} onchange={put(nth, Happened::Typed)} {ondrop}
                    placeholder="Paste a text with numbered points, or drop a text file here" />
                <div class="row">
                    { tools }
                    if now.drafts.len() > 2 { { button("Remove", Do::Remove, nth) } }
                </div>
            </section>
        }
    });
    html! {
        <dialog ref={dialog} onclose={props.on_close.reform(|_: Event| ())} aria-labelledby="own-title" class="about own">
            <div class="dialog-head">
                <h2 id="own-title">{ if all_written { "Check the points" } else { "Compare your own texts" } }</h2>
                <button type="button" class="quiet" onclick={close} aria-label="Close">{ "×" }</button>
            </div>
            <p class="fine">
                { if all_written {
                    "A program found these points; put right what it got wrong. Each begins with a line “# 6 Heading”: add such a line to split a point, delete it to join two, change the number to renumber."
                } else {
                    "Texts stay in this tab: nothing is sent anywhere. Points numbered 1., (1), Article 1, § 1, I. and so on are found; without numbers, every paragraph is a point."
                } }
            </p>
            if !now.words.is_empty() { <p role="alert" class="hint">{ &now.words }</p> }
            <div class="own-texts">{ for parts }</div>
            <div class="row">
                if now.helper.is_some() {
                    <span role="status">{ "Looking for points…" }</span>
                    { button("Stop", Do::Stop, 0) }
                } else if all_written {
                    { button("Compare", Do::Compare, 0) }
                    { button("Save as a dossier", Do::Save, 0) }
                } else {
                    { button("Find the points", Do::Find, 0) }
                }
                if now.drafts.len() < MAX_PLANS { { button("Add a text", Do::Add, 0) } }
            </div>
        </dialog>
    }
}

/// The text of a file.
async fn read(file: &File) -> Result<String, String> {
    demarche::load::check_size(file.size() as u64).map_err(|refusal| refusal.to_string())?;
    let bytes = fetch::given(file).await?;
    if [&b"PK"[..], b"%PDF", b"{\\rtf"]
        .iter()
        .any(|start| bytes.starts_with(start))
    {
        return Err("this is a word-processor file or a PDF; copy its text and paste it, or save it as plain text".into());
    }
    String::from_utf8(bytes)
        .map_err(|_| "its text is not in UTF-8; save it as plain text in UTF-8, or paste it".into())
}
