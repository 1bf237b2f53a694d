//! Comparing texts of the reader's own: pasted, opened from files, or a plan of
//! the open dossier. Their points are found, can be corrected, and become a
//! dossier that the page opens. Nothing is sent anywhere.

use crate::{
    app::{outlined, use_frame},
    browser::{fetch, helper::Helper, save, today},
    ui::choice::dropped,
};
use demarche::{
    load::{OwnText, own_dossier, own_plan_id},
    outline::{self, Outline, Point},
    view::Action,
};
use std::{cell::RefCell, rc::Rc};
use web_sys::{File, HtmlDialogElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::{platform::spawn_local, prelude::*};

/// What [`OwnTexts`] needs.
#[derive(PartialEq, Properties)]
pub struct OwnTextsProps {
    /// Called when the reader is done.
    pub on_close: Callback<()>,
}

/// A text on its way.
#[derive(Clone, Default)]
struct Draft {
    name: String,
    text: String,
    points: Vec<Point>,
    /// Whether the points are those of a plan, not to be looked for.
    is_plan: bool,
}

/// All texts, and what is told of them.
struct Work {
    drafts: Vec<Draft>,
    /// Whether points were found and can be corrected.
    is_read: bool,
    /// How many texts are still read.
    waiting: usize,
    helper: Option<Helper>,
    /// What went wrong.
    words: String,
}

/// The most texts that stand side by side.
const MOST: usize = demarche::view::MAX_PLANS;
/// So many points are shown for correcting at first.
const SHOWN: usize = 60;

fn draft(nth: usize) -> Draft {
    let letter = char::from(b'A' + nth as u8);
    Draft { name: format!("Text {letter}"), ..Draft::default() }
}

/// The dialog in which texts are put in and their points corrected.
#[component]
pub fn OwnTexts(props: &OwnTextsProps) -> Html {
    let frame = use_frame();
    let dialog = use_node_ref();
    let round = use_state(|| 0_u32);
    let shown = use_state(|| SHOWN);
    let work: Rc<RefCell<Work>> = use_mut_ref(|| Work {
        drafts: vec![draft(0), draft(1)],
        is_read: false,
        waiting: 0,
        helper: None,
        words: String::new(),
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
    // Changes the work and shows it.
    let change: Callback<Box<dyn FnOnce(&mut Work)>> = {
        let (work, round) = (work.clone(), round.clone());
        let count = use_mut_ref(|| 0_u32);
        Callback::from(move |by: Box<dyn FnOnce(&mut Work)>| {
            by(&mut work.borrow_mut());
            *count.borrow_mut() += 1;
            round.set(*count.borrow());
        })
    };
    let button = |words: &str, label: String, by: Rc<dyn Fn(&mut Work)>| {
        let change = change.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            let by = by.clone();
            change.emit(Box::new(move |work| by(work)));
        });
        html! { <button type="button" {onclick} aria-label={(!label.is_empty()).then_some(label)}>{ words }</button> }
    };
    let on_file = |nth: usize| {
        let change = change.clone();
        Callback::from(move |file: File| {
            let change = change.clone();
            spawn_local(async move {
                let read = read(&file).await;
                let name = file.name();
                change.emit(Box::new(move |work| match read {
                    Ok(text) => {
                        if let Some(draft) = work.drafts.get_mut(nth) {
                            *draft = Draft { name, text, ..Draft::default() };
                        }
                    }
                    Err(reason) => work.words = format!("{name}: {reason}"),
                }));
            });
        })
    };
    let find = {
        let (change, own) = (change.clone(), work.clone());
        Callback::from(move |_: MouseEvent| {
            let places: Vec<usize> = {
                let work = own.borrow();
                (0..work.drafts.len()).filter(|&nth| !work.drafts[nth].is_plan).collect()
            };
            let texts: Vec<String> = places.iter().map(|&nth| own.borrow().drafts[nth].text.clone()).collect();
            if let Some(empty) = texts.iter().position(|text| text.trim().is_empty()) {
                let nth = places[empty];
                return change.emit(Box::new(move |work| {
                    work.words = format!("{} is empty: paste a text, open a file or choose a plan.", work.drafts[nth].name);
                }));
            }
            let count = texts.len();
            let on_answer = {
                let change = change.clone();
                Callback::from(move |answer: Result<(usize, Outline), String>| {
                    let places = places.clone();
                    change.emit(Box::new(move |work| take(work, &places, answer)));
                })
            };
            let helper = match count {
                0 => Ok(None),
                _ => outlined(texts, on_answer).map(Some),
            };
            change.emit(Box::new(move |work| match helper {
                Ok(helper) => {
                    work.words.clear();
                    work.is_read = helper.is_none();
                    work.waiting = count;
                    work.helper = helper;
                }
                Err(reason) => work.words = format!("The points could not be looked for: {reason}."),
            }));
        })
    };
    let compare = {
        let (frame, work, on_close) = (frame.clone(), work.clone(), props.on_close.clone());
        Callback::from(move |_: MouseEvent| {
            let file = file(&work.borrow());
            let plans = (0..work.borrow().drafts.len()).map(|nth| (&*own_plan_id(nth)).into()).collect();
            frame.open_own(file.as_bytes(), Action::Compare(plans));
            on_close.emit(());
        })
    };
    let keep = {
        let work = work.clone();
        Callback::from(move |_: MouseEvent| save::save("own-texts.json", &file(&work.borrow())))
    };
    let onclose = props.on_close.reform(|_: Event| ());
    let close = {
        let dialog = dialog.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                dialog.close();
            }
        })
    };
    let now = work.borrow();
    let parts = now.drafts.iter().enumerate().map(|(nth, draft)| {
        let on_name = {
            let change = change.clone();
            Callback::from(move |event: Event| {
                let name = event.target_unchecked_into::<HtmlInputElement>().value();
                change.emit(Box::new(move |work| work.drafts[nth].name = name));
            })
        };
        let inner = if now.is_read {
            points(nth, draft, *shown, &change, &button)
        } else {
            let on_text = {
                let change = change.clone();
                Callback::from(move |event: Event| {
                    let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
                    change.emit(Box::new(move |work| {
                        work.drafts[nth].text = text;
                        work.words.clear();
                    }));
                })
            };
            let on_plan = {
                let (change, frame) = (change.clone(), frame.clone());
                Callback::from(move |event: Event| {
                    let row: Option<usize> = event.target_unchecked_into::<HtmlSelectElement>().value().parse().ok();
                    let plan = row.and_then(|row| frame.dossier().plans.get(row));
                    let draft = plan.map_or(Draft::default(), |plan| Draft {
                        name: plan.short.clone(),
                        text: String::new(),
                        points: (plan.provisions.iter())
                            .map(|p| Point { number: p.number.clone(), title: p.title.clone(), text: p.text.clone() })
                            .collect(),
                        is_plan: true,
                    });
                    change.emit(Box::new(move |work| work.drafts[nth] = draft));
                })
            };
            let choose = on_file(nth);
            let ondrop = {
                let choose = choose.clone();
                Callback::from(move |event: DragEvent| {
                    if let Some(file) = dropped(&event) {
                        event.prevent_default();
                        event.stop_propagation();
                        choose.emit(file);
                    }
                })
            };
            let onchange = Callback::from(move |event: Event| {
                let input: HtmlInputElement = event.target_unchecked_into();
                if let Some(file) = input.files().and_then(|files| files.get(0)) {
                    choose.emit(file);
                }
            });
            let plans = frame.dossier().plans.iter().enumerate().map(|(row, plan)| {
                html! { <option value={row.to_string()}>{ &plan.short }</option> }
            });
            html! {
                <>
                    if draft.is_plan {
                        <p>{ format!("{} provisions of a plan of this dossier.", draft.points.len()) }</p>
                    } else {
                        <textarea rows="10" aria-label={format!("Words of {}", draft.name)} value={draft.text.clone()} onchange={on_text} {ondrop}
                            placeholder="Paste a text with numbered points, or drop a text file here" />
                    }
                    <div class="row">
                        <label class="button file-choice">{ "Open a text file…" }<input type="file" accept=".txt,.md,.html,text/*" {onchange} /></label>
                        if !frame.dossier().plans.is_empty() {
                            <label>{ "or a plan " }<select onchange={on_plan}><option value="" selected={!draft.is_plan}>{ "—" }</option>{ for plans }</select></label>
                        }
                    </div>
                </>
            }
        };
        html! {
            <section class="own-text">
                <label>{ "Name " }<input value={draft.name.clone()} onchange={on_name} maxlength="80" /></label>
                if now.drafts.len() > 2 && !now.is_read {
                    { button("Remove", format!("Remove {}", draft.name), Rc::new(move |work| drop(work.drafts.remove(nth)))) }
                }
                { inner }
            </section>
        }
    });
    html! {
        <dialog ref={dialog} {onclose} aria-labelledby="own-title" class="about own">
            <div class="dialog-head">
                <h2 id="own-title">{ if now.is_read { "Check the points" } else { "Compare your own texts" } }</h2>
                <button type="button" class="quiet" onclick={close} aria-label="Close">{ "×" }</button>
            </div>
            <p class="fine">
                { if now.is_read {
                    "A program found these points. Mend what it got wrong: split a point at the cursor, join it with the next, give it another number."
                } else {
                    "Texts stay in this tab: nothing is sent anywhere. Points numbered 1., (1), Article 1, § 1, I. and so on are found; without numbers, every paragraph is a point."
                } }
            </p>
            if !now.words.is_empty() { <p role="alert" class="hint">{ &now.words }</p> }
            <div class="own-texts">{ for parts }</div>
            <div class="row">
                if now.waiting > 0 {
                    <span role="status">{ "Looking for points…" }</span>
                    { button("Stop", String::new(), Rc::new(|work| (work.helper, work.waiting) = (None, 0))) }
                } else if now.is_read {
                    <button type="button" class="primary" onclick={compare}>{ "Compare" }</button>
                    <button type="button" onclick={keep}>{ "Save as a dossier" }</button>
                    { button("Back to the texts", String::new(), Rc::new(|work| work.is_read = false)) }
                    if now.drafts.iter().any(|draft| draft.points.len() > *shown) {
                        <button type="button" onclick={Callback::from({ let shown = shown.clone(); move |_: MouseEvent| shown.set(*shown * 4) })}>{ "Show more points" }</button>
                    }
                } else {
                    <button type="button" class="primary" onclick={find}>{ "Find the points" }</button>
                    if now.drafts.len() < MOST {
                        { button("Add a text", String::new(), Rc::new(|work| work.drafts.push(draft(work.drafts.len())))) }
                    }
                }
            </div>
        </dialog>
    }
}

/// Takes what was found in a text.
fn take(work: &mut Work, places: &[usize], answer: Result<(usize, Outline), String>) {
    match answer {
        Ok((place, outline)) => {
            let Some(draft) = places.get(place).and_then(|&nth| work.drafts.get_mut(nth)) else {
                return;
            };
            if draft.name.starts_with("Text ") && !outline.title.is_empty() {
                draft.name = outline.title.chars().take(80).collect();
            }
            draft.points = outline.points;
            work.waiting = work.waiting.saturating_sub(1);
            if work.waiting == 0 {
                work.helper = None;
                work.is_read = true;
            }
        }
        Err(reason) => {
            (work.helper, work.waiting) = (None, 0);
            work.words = format!("The points could not be found: {reason}.");
        }
    }
}

/// The points of a text, to be corrected.
fn points(
    nth: usize,
    draft: &Draft,
    shown: usize,
    change: &Callback<Box<dyn FnOnce(&mut Work)>>,
    button: &dyn Fn(&str, String, Rc<dyn Fn(&mut Work)>) -> Html,
) -> Html {
    let set = |row: usize, put: fn(&mut Point, String)| {
        let change = change.clone();
        Callback::from(move |event: Event| {
            // Inputs and areas both have a value.
            let value = event.target_unchecked_into::<HtmlInputElement>().value();
            change.emit(Box::new(move |work| put(&mut work.drafts[nth].points[row], value)));
        })
    };
    let items = draft.points.iter().enumerate().take(shown).map(|(row, point)| {
        let id = format!("own-{nth}-{row}");
        let at = {
            let id = id.clone();
            move || -> usize {
                let area = crate::browser::document().get_element_by_id(&id);
                let area: Option<HtmlTextAreaElement> = area.and_then(|area| wasm_bindgen::JsCast::dyn_into(area).ok());
                area.and_then(|area| area.selection_start().ok().flatten()).unwrap_or(0) as usize
            }
        };
        let of = |words: &str| format!("{words} point {} of {}", point.number, draft.name);
        html! {
            <li key={row}>
                <span class="row">
                    <input class="own-number" aria-label={of("Number of")} value={point.number.clone()} onchange={set(row, |point, value| point.number = value)} />
                    <input class="own-heading" aria-label={of("Heading of")} value={point.title.clone()} placeholder="no heading" onchange={set(row, |point, value| point.title = value)} />
                </span>
                <textarea {id} rows="3" aria-label={of("Words of")} value={point.text.clone()} onchange={set(row, |point, value| point.text = value)} />
                <span class="row">
                    { button("Split at the cursor", of("Split at the cursor"), Rc::new(move |work| split(&mut work.drafts[nth].points, row, at()))) }
                    if row + 1 < draft.points.len() {
                        { button("Join with the next", of("Join with the next"), Rc::new(move |work| outline::join(&mut work.drafts[nth].points, row))) }
                    }
                </span>
            </li>
        }
    });
    html! {
        <>
            <p class="row"><span role="status">{ format!("{} points", draft.points.len()) }</span>
                { button("Renumber from 1", format!("Renumber {} from 1", draft.name), Rc::new(move |work| outline::renumber(&mut work.drafts[nth].points))) }</p>
            <ol class="own-points">{ for items }</ol>
        </>
    }
}

/// Splits a point where the cursor stands: so many UTF-16 units from its start.
fn split(points: &mut Vec<Point>, row: usize, units: usize) {
    let Some(point) = points.get(row) else { return };
    let mut seen = 0;
    let at = point.text.char_indices().find(|(_, c)| {
        let is_there = seen >= units;
        seen += c.len_utf16();
        is_there
    });
    let at = at.map_or(point.text.len(), |(at, _)| at);
    outline::split(points, row, at);
}

/// The dossier of the texts, as a file.
fn file(work: &Work) -> String {
    let texts: Vec<OwnText> = (work.drafts.iter().enumerate())
        .map(|(nth, of)| OwnText {
            name: if of.name.trim().is_empty() { draft(nth).name } else { of.name.clone() },
            points: of.points.clone(),
        })
        .collect();
    own_dossier(&today(), &texts, &[])
}

/// The text of a file.
async fn read(file: &File) -> Result<String, String> {
    demarche::load::check_size(file.size() as u64).map_err(|refusal| refusal.to_string())?;
    let bytes = fetch::given(file).await?;
    if bytes.starts_with(b"PK") || bytes.starts_with(b"%PDF") || bytes.starts_with(b"{\\rtf") {
        return Err("this is a word-processor file or a PDF; copy its text and paste it, or save it as plain text".into());
    }
    String::from_utf8(bytes).map_err(|_| "its text is not in UTF-8; save it as plain text in UTF-8, or paste it".into())
}
