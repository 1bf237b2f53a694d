//! The card of a draft: what it says, field by field with a mark that tells why, what is known of it, and what can be done.

use super::{
    super::{
        session::Editor,
        words::{field_name, item_title, list_name, record_title},
    },
    actions::Do,
    status::{Other, Status, accepting, others},
    work::{Message, Work, title_of},
};
use crate::{
    locale::{list, messages, row},
    ui::common::{amounts, labels, when},
};
use demarche::{
    edit::Json,
    intake::{Draft, Field, Figure},
    model::{EventKind, Stance, date::Edtf},
};
use yew::prelude::*;

/// What a card is drawn of.
pub struct Card<'a> {
    /// The editor.
    pub editor: &'a Editor,
    /// What is at work.
    pub work: &'a UseReducerHandle<Work>,
    /// How all groups stand.
    pub statuses: &'a [Status],
    /// Does something with a group.
    pub act: &'a Callback<(usize, Do)>,
    /// Called with the group, and perhaps the field, that is pointed at.
    pub on_lit: &'a Callback<Option<(usize, Option<usize>)>>,
}

/// What a field says, in words.
pub fn said(name: &str, value: &str) -> AttrValue {
    let of_code = match name {
        "kind" => EventKind::from_code(value).map(labels::kind),
        "stance" => Stance::from_code(value).map(labels::stance),
        "reported_by" => Some(messages::edit_article_through(value)),
        "date" => value.parse::<Edtf>().ok().map(|date| when::words(&date)),
        _ => None,
    };
    of_code.unwrap_or_else(|| value.to_owned().into())
}

/// What a draft is called: by whom it was said, or what happened.
pub fn name_of(draft: &Draft) -> AttrValue {
    match draft {
        Draft::Statement(draft) => {
            let mut names = vec![&*draft.speaker.value];
            names.extend(draft.joint_with.iter().map(|with| &*with.value));
            list(&names)
        }
        Draft::Event(draft) => draft.title.value.clone().into(),
    }
}

fn percent(field: &Field<String>) -> usize {
    (field.confidence.clamp(0.0, 1.0) * 100.0).round() as usize
}

impl Card<'_> {
    /// Draws the card of a group.
    pub fn draw(&self, group: usize) -> Html {
        let work = self.work;
        let (Some((of, draft)), Some(status)) = (work.first(group), self.statuses.get(group))
        else {
            return Html::default();
        };
        let number = work.numbers.get(group).copied().unwrap_or_default();
        let is_current = work.current == Some(group);
        let name = name_of(draft);
        let state = match status {
            Status::Open => "is-open",
            Status::Rejected => "is-rejected",
            Status::Known(..) => "is-known",
            Status::Accepted(_) => "is-accepted",
        };
        let onmouseenter = self.on_lit.reform(move |_: MouseEvent| Some((group, None)));
        let onmouseleave = self.on_lit.reform(|_: MouseEvent| None);
        // Whatever of it has the focus, it is the one that keys are for.
        let onfocusin = {
            let (send, on_lit) = (work.dispatcher(), self.on_lit.clone());
            Callback::from(move |_: FocusEvent| {
                on_lit.emit(Some((group, None)));
                if !is_current {
                    send.dispatch(Message::Go(group, false));
                }
            })
        };
        let lang = self.lang(of.0);
        let is_event = matches!(draft, Draft::Event(_));
        html! {
            <div role="group" id={format!("draft-{number}")} class={classes!("art-draft", state, is_current.then_some("is-current"))} tabindex={if is_current { "0" } else { "-1" }}
                aria-current={is_current.then_some("true")} aria-label={messages::edit_article_nth(number, &name)} {onmouseenter} {onmouseleave} {onfocusin}>
                <p class="art-draft-head"><span class="art-number">{ number }</span><b dir="auto" lang={lang.clone()}>{ &name }</b>
                    if draft.is_perhaps() { <span class="art-perhaps">{ messages::edit_article_perhaps() }</span> }
                </p>
                if !matches!(status, Status::Rejected) {
                    { self.fields(group, draft, &lang, is_current) }
                    if !is_event { <p dir="auto" lang={lang.clone()}>{ self.sentence(of) }</p> }
                    { self.told_in(group) }
                    { self.figures(group) }
                }
                { self.foot(group, status, is_current) }
            </div>
        }
    }

    fn lang(&self, article: usize) -> Option<AttrValue> {
        let reading = self.work.reading(article)?;
        Some(reading.intake.language.tag().into())
    }

    fn sentence(&self, (article, nth): (usize, usize)) -> AttrValue {
        let sentence = self.work.reading(article);
        let sentence = sentence.and_then(|of| of.sentences.get(nth).cloned());
        sentence.unwrap_or_default()
    }

    /// The fields, each with its mark, and the reason of the one that is open.
    fn fields(
        &self,
        group: usize,
        draft: &Draft,
        lang: &Option<AttrValue>,
        is_current: bool,
    ) -> Html {
        let fields = draft.fields();
        let open = self.work.open.filter(|(of, _)| *of == group);
        let rows = fields.iter().enumerate().map(|(nth, (name, field))| {
            let is_open = open == Some((group, nth));
            let send = self.work.dispatcher();
            let onclick = Callback::from(move |_: MouseEvent| {
                send.dispatch(Message::Open((!is_open).then_some((group, nth))));
            });
            let onmouseenter = self.on_lit.reform(move |_: MouseEvent| Some((group, Some(nth))));
            let onmouseleave = self.on_lit.reform(move |_: MouseEvent| Some((group, None)));
            let onfocus = self.on_lit.reform(move |_: FocusEvent| Some((group, Some(nth))));
            let is_text = !matches!(*name, "kind" | "stance" | "date");
            let value = said(name, &field.value);
            let value = match *name {
                "quote" => html! { <q dir="auto" lang={lang.clone()}>{ value }</q> },
                "stance" => html! { <span class={classes!("art-stance", format!("stance-{}", field.value))}>{ value }</span> },
                _ if is_text => html! { <span dir="auto" lang={lang.clone()}>{ value }</span> },
                _ => html! { <span>{ value }</span> },
            };
            html! {
                <span class={classes!("art-field", (*name == "quote").then_some("is-quote"))} {onmouseenter} {onmouseleave}>
                    { value }
                    <button type="button" class="bare art-why" tabindex={if is_current { "0" } else { "-1" }} aria-expanded={is_open.to_string()} aria-label={messages::edit_article_why(field_name(name))} {onclick} {onfocus} onmousedown={stay()}>
                        <span class={classes!("art-mark", field.is_perhaps().then_some("is-perhaps"))} aria-hidden="true"></span>
                    </button>
                </span>
            }
        });
        let why = open
            .and_then(|(_, nth)| fields.get(nth))
            .map(|(name, field)| {
                let reason = messages::edit_article_reason(field.reason.code());
                let told = messages::edit_article_why_told(field_name(name), reason, percent(field));
                let words = self.words(group, field);
                html! { <>{ told }if let Some(words) = words { { " " }{ messages::edit_article_words(words) } }</> }
            });
        html! {
            <>
                <p class="art-fields">{ for rows }</p>
                <p class="fine art-why-told" role="status">{ why }</p>
            </>
        }
    }

    /// The words that a field comes from.
    fn words(&self, group: usize, field: &Field<String>) -> Option<String> {
        let ((article, _), _) = self.work.first(group)?;
        let reading = self.work.reading(article)?;
        let text = reading.intake.text.chars();
        let words: String = text.skip(field.span.start).take(field.span.len()).collect();
        (!words.is_empty()).then_some(words)
    }

    /// The other articles that tell of it.
    fn told_in(&self, group: usize) -> Html {
        let drafts = self.work.groups.get(group).map(|of| &of.drafts[..]);
        let drafts = drafts.unwrap_or_default();
        if self.work.articles.len() < 2 {
            return Html::default();
        }
        let buttons = drafts.iter().filter_map(|(article, _)| {
            let (send, article) = (self.work.dispatcher(), *article);
            let title = title_of(self.work.articles.get(article)?, article);
            let onclick = Callback::from(move |_: MouseEvent| send.dispatch(Message::Show(article)));
            Some(html! { <button type="button" class="quiet" {onclick} dir="auto">{ title }</button> })
        });
        html! { <p class="fine art-told-in">{ messages::edit_article_told_in() }{ " " }{ for buttons }</p> }
    }

    /// The figures in which the articles differ, side by side.
    fn figures(&self, group: usize) -> Html {
        let Some(of) = self
            .work
            .groups
            .get(group)
            .filter(|of| !of.figures.is_empty())
        else {
            return Html::default();
        };
        let cell = |figure: &Figure, at: usize| {
            let told = figure.told.iter().find(|(of, _)| *of == at);
            let told = told.map(|(_, all)| {
                let all: Vec<_> = all.iter().map(|written| amounts::words(written)).collect();
                row(&all)
            });
            html! { <td>{ told.unwrap_or_else(|| "–".into()) }</td> }
        };
        let heads = of.drafts.iter().filter_map(|(article, _)| {
            let title = title_of(self.work.articles.get(*article)?, *article);
            Some(html! { <th scope="col" dir="auto">{ title }</th> })
        });
        let rows = of.figures.iter().map(|figure| {
            let cells = (0..of.drafts.len()).map(|at| cell(figure, at));
            html! { <tr>{ for cells }</tr> }
        });
        html! {
            <div class="art-figures" tabindex="0" role="region" aria-label={messages::edit_article_figures()}>
                <table><caption>{ messages::edit_article_figures() }</caption><thead><tr>{ for heads }</tr></thead><tbody>{ for rows }</tbody></table>
            </div>
        }
    }

    /// What is known of it, and what can be done.
    fn foot(&self, group: usize, status: &Status, is_current: bool) -> Html {
        let button = |class: &'static str, words: AttrValue, what: Do| {
            let onclick = self.act.reform(move |_: MouseEvent| (group, what));
            let class = classes!(class, format!("art-{}", what.code()));
            html! { <button type="button" {class} {onclick} onmousedown={stay()} tabindex={if is_current { "0" } else { "-1" }} aria-keyshortcuts={what.key()}>{ words }</button> }
        };
        let solid = if is_current { "solid" } else { "" };
        match status {
            Status::Rejected => html! {
                <p class="row art-foot"><span class="fine">{ messages::edit_article_rejected() }</span>{ button("quiet", messages::edit_article_again_decide(), Do::Again) }</p>
            },
            Status::Accepted(_) => html! {
                <p class="row art-foot"><span class="fine">{ messages::edit_article_accepted() }</span>{ button("quiet", messages::edit_article_record(), Do::Look) }</p>
            },
            Status::Known(path, is_cited) => {
                let title = record_title(&self.editor.dossier(), path);
                html! {
                    <>
                        <p class="fine" dir="auto">{ messages::edit_article_known(title) }if *is_cited { { " " }{ messages::edit_article_cites() } }</p>
                        <p class="row art-foot">
                            if !is_cited { { button(solid, messages::edit_article_add_source(), Do::Accept) } }
                            { button("quiet", messages::edit_article_record(), Do::Look) }
                            if !is_cited { { button("quiet", messages::edit_article_reject(), Do::Reject) } }
                        </p>
                    </>
                }
            }
            Status::Open => html! {
                <>
                    { self.differs(group) }
                    if is_current { { self.makes(group) } }
                    <p class="row art-foot">
                        { button(solid, messages::edit_article_accept(), Do::Accept) }
                        { button("quiet", messages::edit_article_edit(), Do::Edit) }
                        { button("quiet", messages::edit_article_reject(), Do::Reject) }
                    </p>
                </>
            },
        }
    }

    /// What says the opposite, and whether that is noted.
    fn differs(&self, group: usize) -> Html {
        let dossier = self.editor.dossier();
        let others = others(&dossier, self.work, self.statuses, group);
        if others.is_empty() {
            return Html::default();
        }
        let can_note = others.iter().any(|other| matches!(other, Other::Record(_)));
        let names: Vec<AttrValue> = others
            .iter()
            .map(|other| match other {
                Other::Record(id) => title_of_statement(&dossier, id),
                Other::Group(other) => {
                    let number = self.work.numbers.get(*other).copied();
                    let name = self.work.first(*other).map(|(_, draft)| name_of(draft));
                    messages::edit_article_nth(number.unwrap_or_default(), name.unwrap_or_default())
                }
            })
            .collect();
        let is_noted =
            (self.work.first(group)).is_some_and(|(of, _)| !self.work.silent.contains(&of));
        let send = self.work.dispatcher();
        let onchange =
            Callback::from(move |_: Event| send.dispatch(Message::Note(group, !is_noted)));
        html! {
            <div class="art-differs"><span dir="auto">{ messages::edit_article_differs(list(&names)) }</span>
                if can_note { <label class="check"><input type="checkbox" checked={is_noted} {onchange} />{ " " }{ messages::edit_article_note_differs() }</label> }
            </div>
        }
    }

    /// The records that accepting it makes on the way.
    fn makes(&self, group: usize) -> Html {
        let accepted = accepting(&self.editor.dossier(), self.work, self.statuses, group);
        let made = accepted.map(|accepted| accepted.made).unwrap_or_default();
        if made.is_empty() {
            return Html::default();
        }
        let names = made
            .iter()
            .map(|(of, name)| format!("{name} ({})", list_name(of)));
        let names: Vec<String> = names.collect();
        html! { <p class="fine" dir="auto">{ messages::edit_article_makes(list(&names)) }</p> }
    }
}

fn title_of_statement(dossier: &Json, id: &str) -> AttrValue {
    let Some(Json::Array(items)) = dossier.get("statements") else {
        return id.to_owned().into();
    };
    let is_it = |item: &&Json| item.get("id") == Some(&Json::Text(id.to_owned()));
    match items.iter().find(is_it) {
        Some(item) => item_title(dossier, "statements", item),
        None => id.to_owned().into(),
    }
}

/// Leaves the focus where it is while a button is pressed: a draft that gets it shows more than the others, and the
/// button would have moved away before it is let go.
fn stay() -> Callback<MouseEvent> {
    Callback::from(|press: MouseEvent| press.prevent_default())
}
