//! The editor's desk: what is written and how it stands with it on top, the records at the side, and the form of the one that is
//! looked at, or one of the lists that help.

use super::{
    ByRef,
    article::{FromArticle, work::Work},
    changes_list::ChangesList,
    doubles_list::DoublesList,
    form::Form,
    grid::RecordGrid,
    keeping::use_keeping,
    merge_sheet::MergeSheet,
    next_focus::use_next_focus,
    paste_sources::PasteSources,
    publish_sheet::PublishSheet,
    record_link::referred,
    record_list::{RECORDS, RecordList},
    saving::{Target, save},
    session::{Editor, Session, use_editor},
};
use crate::{
    app::Frame,
    browser::{
        file_store::{self, Change},
        saved_file::SavedFile,
    },
    locale::messages,
    ui::common::dialog::DialogHead,
};
use demarche::edit::Path;
use std::{cell::RefCell, rc::Rc};
use yew::{platform::spawn_local, prelude::*};

/// Opens what was written in the page, where anything was.
pub fn show(frame: &Frame, session: &Rc<RefCell<Session>>) {
    let session = session.borrow();
    if session.is_untouched() {
        return;
    }
    // Without room for a copy what is open stays; the session still has all of it.
    if let Ok(stored) = session.to_stored() {
        frame.open_stored(&stored);
        if !session.is_kept() {
            // Where there is no room, who leaves the page is asked first.
            spawn_local(async move { drop(file_store::change(Change::Add(stored)).await) });
        }
    }
}

/// What the desk shows beside the records.
#[derive(Clone, PartialEq)]
pub enum Sheet {
    /// The form of the record there, or the metadata.
    Form(Path),
    /// Nothing yet.
    Empty,
    /// What was changed.
    Changes,
    /// Sources out of a text.
    Sources,
    /// Records that are probably the same.
    Doubles,
    /// Another copy, to be brought in.
    Merge,
    /// A site of it.
    Publish,
    /// Records out of articles.
    Article,
    /// Records of a kind in rows and columns.
    Grid,
}

/// What [`Desk`] needs.
#[derive(PartialEq, Properties)]
pub struct DeskProps {
    /// What is written.
    pub session: ByRef,
    /// Whether nothing of it was there before.
    pub is_new: bool,
    /// Called when the writer is done.
    pub on_close: Callback<()>,
}

/// The desk.
#[component]
pub fn Desk(props: &DeskProps) -> Html {
    let metadata = || Sheet::Form(Path::default().field("metadata"));
    let sheet = use_state_eq(|| {
        if props.is_new {
            metadata()
        } else {
            Sheet::Empty
        }
    });
    // Articles and what was decided on them outlive the sheet, and a look at the page.
    let work = {
        let session = props.session.0.clone();
        use_reducer(move || {
            let work = session.borrow().work.as_ref().map(Work::ended);
            work.unwrap_or_default()
        })
    };
    {
        let session = props.session.0.clone();
        use_effect_with((*work).clone(), move |work| {
            session.borrow_mut().work = Some(work.clone());
        });
    }
    let turn = use_mut_ref(|| 0_u32);
    let redraw = use_force_update();
    let on_turn = {
        let (turn, sheet) = (turn.clone(), sheet.clone());
        Callback::from(move |record: Option<Path>| {
            *turn.borrow_mut() += 1;
            // Drafts show by themselves what was undone, and so do the rows of the grid.
            let shows_steps = matches!(*sheet, Sheet::Article | Sheet::Grid);
            if let Some(record) = record.filter(|_| !shows_steps) {
                sheet.set(Sheet::Form(record));
            }
            redraw.force_update();
        })
    };
    let editor = Editor::new(props.session.0.clone(), *turn.borrow(), on_turn);
    let keeping = use_keeping(&editor);
    // Where the writer begins: at the title of what is new, or the records of what is there.
    {
        let (editor, is_new) = (editor.clone(), props.is_new);
        use_effect_with((), move |()| match is_new {
            true => editor.go_on_at(&Path::default().field("metadata")),
            false => editor.go_on_at(&Path::default().field(RECORDS)),
        });
    }
    use_next_focus(&editor);
    let go = {
        let (editor, sheet) = (editor.clone(), sheet.clone());
        Callback::from(move |to: Sheet| {
            editor.end_trail();
            sheet.set(to);
        })
    };
    // The browser's own undo knows one field, and would put back what no longer is.
    let onkeydown = {
        let editor = editor.clone();
        Callback::from(move |event: KeyboardEvent| {
            if !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
                return;
            }
            match (&*event.key().to_ascii_lowercase(), event.shift_key()) {
                ("z", false) => editor.undo(),
                ("z", true) | ("y", false) => editor.redo(),
                ("s", false) => save(&editor, Target::Same),
                ("s", true) => save(&editor, Target::Other),
                _ => return,
            }
            event.prevent_default();
        })
    };
    let on_record = go.reform(Sheet::Form);
    // Where there is room for one of them: the records, or what was chosen.
    let has_sheet = *sheet != Sheet::Empty;
    let is_grid = *sheet == Sheet::Grid;
    let current = match &*sheet {
        Sheet::Form(path) => Some(path.clone()),
        _ => None,
    };
    // What the text of a source does not say is left to fill in.
    let on_sources = {
        let (editor, go) = (editor.clone(), go.clone());
        Callback::from(move |ids: Vec<String>| {
            let found = ids
                .iter()
                .find_map(|id| referred(&editor, &["sources"], id));
            if let Some((record, _)) = found {
                editor.go_on_at(&record);
                go.emit(Sheet::Form(record));
            }
        })
    };
    let on_back = go.reform(|_: MouseEvent| Sheet::Empty);
    let on_drafts = go.reform(|_: MouseEvent| Sheet::Article);
    let trail = (current.as_ref()).and_then(|_| editor.followed_from());
    let trail = trail.map(|record| editor.title_of(&record));
    let on_trail = {
        let editor = editor.clone();
        Callback::from(move |_: MouseEvent| editor.go_back())
    };
    let is_article = *sheet == Sheet::Article;
    let has_drafts = !is_article && !work.articles.is_empty();
    html! {
        <ContextProvider<Editor> context={editor.clone()}>
            <div class="edit-desk" {onkeydown}>
                <DialogHead id="edit-title" title={messages::edit_title_of(editor.session().title())} on_close={props.on_close.clone()} />
                <Tools not_kept={keeping.failed} again={keeping.again} sheet={(*sheet).clone()} go={go.clone()} />
                <div class={classes!("edit-sheets", has_sheet.then_some("has-sheet"), is_article.then_some("is-article"), is_grid.then_some("has-grid"))}>
                    if !is_article && !is_grid { <RecordList {current} on_record={on_record.clone()} /> }
                    <section class="edit-sheet" aria-label={messages::edit_sheet()}>
                        if has_sheet { <button type="button" class={classes!("quiet", "edit-back", is_grid.then_some("is-of-grid"))} onclick={on_back}>{ messages::edit_back_to_records() }</button> }
                        if let Some(title) = trail { <button type="button" class="quiet edit-to-record" onclick={on_trail}>{ messages::edit_back_to(title) }</button> }
                        if has_drafts { <button type="button" class="quiet edit-to-drafts" onclick={on_drafts}>{ messages::edit_article_back() }</button> }
                        { match &*sheet {
                            Sheet::Form(path) => html! { <Form key={path.to_string()} path={path.clone()} on_record={go.reform(|to: Option<Path>| to.map_or(Sheet::Empty, Sheet::Form))} /> },
                            Sheet::Empty => html! { <p class="edit-empty">{ messages::edit_choose() }</p> },
                            Sheet::Changes => html! { <ChangesList {on_record} /> },
                            Sheet::Sources => html! { <section><h3>{ messages::edit_paste() }</h3><PasteSources on_added={on_sources} /></section> },
                            Sheet::Doubles => html! { <DoublesList /> },
                            Sheet::Merge => html! { <MergeSheet on_merged={go.reform(|()| Sheet::Changes)} /> },
                            Sheet::Publish => html! { <PublishSheet /> },
                            Sheet::Article => html! { <FromArticle work={work.clone()} {on_record} /> },
                            Sheet::Grid => html! { <RecordGrid {on_record} /> },
                        } }
                    </section>
                </div>
                <Steps />
            </div>
        </ContextProvider<Editor>>
    }
}

/// What [`Tools`] needs.
#[derive(PartialEq, Properties)]
struct ToolsProps {
    /// Why what was written could not be kept.
    not_kept: Option<String>,
    /// Tries to keep it again.
    again: Callback<()>,
    /// What is shown.
    sheet: Sheet,
    /// Shows something else.
    go: Callback<Sheet>,
}

/// How it stands with what is written, and what can be done with all of it.
#[component]
fn Tools(props: &ToolsProps) -> Html {
    let editor = use_editor();
    let on_save = |target: Target| {
        let editor = editor.clone();
        Callback::from(move |_: MouseEvent| save(&editor, target))
    };
    let saved_in = editor.session().saved_in.as_ref().map(SavedFile::name);
    let tools = [
        (
            Sheet::Form(Path::default().field("metadata")),
            messages::edit_metadata(),
        ),
        (Sheet::Article, messages::edit_article()),
        (Sheet::Grid, messages::edit_grid()),
        (Sheet::Sources, messages::edit_paste()),
        (Sheet::Doubles, messages::edit_doubles()),
        (Sheet::Changes, messages::edit_changes()),
        (Sheet::Merge, messages::edit_merge()),
        (Sheet::Publish, messages::edit_publish()),
    ];
    let tools = tools.map(|(sheet, words)| {
        let current = (sheet == props.sheet).then_some("true");
        let class = classes!(
            "quiet",
            (sheet == Sheet::Article).then_some("edit-from-article")
        );
        let onclick = props.go.reform(move |_: MouseEvent| sheet.clone());
        html! { <button type="button" {class} {onclick} aria-current={current}>{ words }</button> }
    });
    let unfinished = editor.all_unfinished();
    let stands = match (editor.is_saved(), &props.not_kept) {
        (_, Some(reason)) => messages::edit_not_kept(reason),
        (true, _) => messages::edit_nothing_unsaved(),
        (false, _) if editor.session().is_kept() => messages::edit_kept_not_saved(),
        (false, _) => messages::edit_being_kept(),
    };
    html! {
        <div class="edit-tools">
            <p role={props.not_kept.as_ref().map(|_| "alert")} class="edit-stands" data-saved={editor.is_saved().then_some("")} data-kept={editor.session().is_kept().then_some("")}>
                { messages::edit_is_a_copy() }{ " " }{ stands }
                if props.not_kept.is_some() { { " " }<button type="button" class="quiet edit-keep-again" onclick={props.again.reform(|_: MouseEvent| ())}>{ messages::edit_keep_again() }</button> }
                if unfinished > 0 { { " " }<b>{ messages::edit_unfinished(unfinished) }</b> }
            </p>
            <p class="row">
                if let Some(name) = &saved_in {
                    <button type="button" class="solid" onclick={on_save(Target::Same)}>{ messages::edit_save_into(name) }</button>
                    <button type="button" class="quiet" onclick={on_save(Target::Other)}>{ messages::edit_save_other() }</button>
                } else {
                    <button type="button" class="solid" onclick={on_save(Target::Other)}>{ messages::edit_save() }</button>
                }
                { for tools }
            </p>
        </div>
    }
}

/// What was done last, and the ways back and on again.
#[component]
fn Steps() -> Html {
    let editor = use_editor();
    let (undo, redo) = editor.steps();
    let told = editor.session().told.clone();
    let on_undo = {
        let editor = editor.clone();
        Callback::from(move |_: MouseEvent| editor.undo())
    };
    let on_redo = {
        let editor = editor.clone();
        Callback::from(move |_: MouseEvent| editor.redo())
    };
    let offered = told.as_ref().and_then(|(_, offer)| offer.clone());
    let offered = offered.map(|offer| {
        let (editor, label) = (editor.clone(), offer.label.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            editor.act(&offer.edit, offer.words.clone(), None);
        });
        html! { <button type="button" class="quiet" {onclick}>{ label }</button> }
    });
    let words = match (&told, &undo) {
        (Some((words, _)), _) => words.clone(),
        (None, Some(last)) => last.clone(),
        (None, None) => messages::edit_nothing_done(),
    };
    html! {
        <div class="edit-steps">
            <p role="status">{ words }</p>
            { for offered }
            <button type="button" class="quiet edit-undo" disabled={undo.is_none()} onclick={on_undo} title={&undo} aria-keyshortcuts="Control+Z">{ messages::edit_undo() }</button>
            <button type="button" class="quiet edit-redo" disabled={redo.is_none()} onclick={on_redo} title={&redo} aria-keyshortcuts="Control+Shift+Z">{ messages::edit_redo() }</button>
        </div>
    }
}
