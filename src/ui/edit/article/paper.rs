//! The text of an article, with its sentences marked by what became of their drafts, and the characters of the draft that is pointed at.

use super::{
    status::Status,
    work::{Message, Reading, Work},
};
use crate::{browser::document, locale::messages, ui::common::long_list::LongList};
use demarche::intake::{BlockKind, Draft};
use std::{collections::HashMap, ops::Range, rc::Rc};
use yew::prelude::*;

/// About how high a paragraph is before it was drawn.
const PARAGRAPH_PX: f64 = 96.0;

/// What [`Paper`] needs.
#[derive(PartialEq, Properties)]
pub struct PaperProps {
    /// What is at work.
    pub work: UseReducerHandle<Work>,
    /// How all groups stand.
    pub statuses: Rc<Vec<Status>>,
    /// The group, and perhaps the field, that is pointed at.
    pub lit: Option<(usize, Option<usize>)>,
}

/// Groups by the first character of the sentences that they are told in.
type Told = HashMap<usize, Vec<usize>>;

fn told(work: &Work, article: usize, reading: &Reading) -> Told {
    let mut told = Told::new();
    for (nth, draft) in reading.intake.drafts.iter().enumerate() {
        let Some(group) = work.group_of.get(&(article, nth)) else {
            continue;
        };
        let also: &[Range<usize>] = match draft {
            Draft::Event(draft) => &draft.also,
            Draft::Statement(_) => &[],
        };
        for span in [draft.span()].into_iter().chain(also) {
            let of = told.entry(span.start).or_default();
            if !of.contains(group) {
                of.push(*group);
            }
        }
    }
    told
}

/// The characters of what is pointed at.
fn lit(work: &Work, article: usize, lit: (usize, Option<usize>)) -> Vec<Range<usize>> {
    let (group, field) = lit;
    let drafts = work.groups.get(group).map(|of| &of.drafts[..]);
    let draft = drafts.unwrap_or_default().iter();
    let draft = draft
        .filter(|(of, _)| *of == article)
        .find_map(|of| work.draft(*of));
    let Some(draft) = draft else {
        return Vec::new();
    };
    let fields = draft.fields().into_iter().enumerate();
    let wanted = fields.filter(|(nth, _)| field.is_none_or(|field| field == *nth));
    let mut spans: Vec<Range<usize>> = wanted
        .map(|(_, (_, field))| field.span)
        .filter(|span| !span.is_empty())
        .collect();
    spans.sort_by_key(|span| (span.start, span.end));
    spans
}

/// Pieces of a sentence: some characters, and whether they are pointed at.
fn pieces(sentence: &Range<usize>, lit: &[Range<usize>]) -> Vec<(Range<usize>, bool)> {
    let mut pieces = Vec::new();
    let mut at = sentence.start;
    for span in lit {
        let start = span.start.clamp(at, sentence.end);
        let end = span.end.clamp(at, sentence.end);
        if start < end {
            pieces.push((at..start, false));
            pieces.push((start..end, true));
            at = end;
        }
    }
    pieces.push((at..sentence.end, false));
    pieces.retain(|(range, _)| !range.is_empty());
    pieces
}

/// The characters of a paragraph as a text; places count in the whole text.
fn cut(text: &str, start: usize, range: &Range<usize>) -> String {
    let all = text.chars().skip(range.start.saturating_sub(start));
    all.take(range.len()).collect()
}

/// The text of the article that is shown.
#[component]
pub fn Paper(props: &PaperProps) -> Html {
    let PaperProps { work, statuses, .. } = props;
    let article = work.shown;
    let reading = work.reading(article).cloned();
    let told: Rc<Told> = use_memo(
        (
            reading.as_ref().map(Rc::as_ptr),
            Rc::as_ptr(&work.group_of),
            article,
        ),
        |_| match &reading {
            Some(reading) => told(work, article, reading),
            None => Told::new(),
        },
    );
    let current = work.current;
    {
        // The sentence of what is decided on comes into sight, where the text scrolls by itself.
        use_effect_with((current, article), |_| {
            let paper = document().query_selector(".art-paper").ok().flatten();
            let on = document()
                .query_selector(".art-paper .is-now")
                .ok()
                .flatten();
            if let (Some(paper), Some(on)) = (paper, on) {
                let (around, seen) = (
                    paper.get_bounding_client_rect(),
                    on.get_bounding_client_rect(),
                );
                let above = seen.top() - around.top();
                let below = seen.bottom() - around.bottom();
                let by = if above < 0.0 { above } else { below.max(0.0) };
                if by != 0.0 && paper.scroll_height() > paper.client_height() {
                    paper.set_scroll_top(paper.scroll_top() + by as i32);
                }
            }
        });
    }
    let Some(reading) = reading else {
        return Html::default();
    };
    let lit = props
        .lit
        .map(|of| lit(work, article, of))
        .unwrap_or_default();
    let selected = current
        .and_then(|group| work.groups.get(group))
        .and_then(|group| group.drafts.iter().find(|(of, _)| *of == article))
        .and_then(|(_, nth)| reading.intake.drafts.get(*nth))
        .and_then(|draft| {
            let at = draft.span().start;
            let all = reading.intake.paragraphs.iter();
            all.clone().position(|of| of.span.contains(&at))
        });
    let len = reading.paragraphs.len();
    let language = reading.intake.language.tag();
    let entry = {
        let (work, statuses, reading) = (work.clone(), statuses.clone(), reading);
        Callback::from(move |nth: usize| {
            let (Some(paragraph), Some(text)) = (
                reading.intake.paragraphs.get(nth),
                reading.paragraphs.get(nth),
            ) else {
                return Html::default();
            };
            let start = paragraph.span.start;
            let mut at = start;
            let mut parts: Vec<Html> = Vec::new();
            let sentences = reading.intake.sentences.get(paragraph.sentences.clone());
            for sentence in sentences.unwrap_or_default() {
                parts.push(html! { { cut(text, start, &(at..sentence.start)) } });
                at = sentence.end;
                let pieces = pieces(sentence, &lit).into_iter().map(|(range, is_lit)| {
                    let words = cut(text, start, &range);
                    match is_lit {
                        true => html! { <span class="art-lit">{ words }</span> },
                        false => html! { { words } },
                    }
                });
                let Some(groups) = told.get(&sentence.start) else {
                    parts.extend(pieces);
                    continue;
                };
                let is_now = current.is_some_and(|of| groups.contains(&of));
                let is_open = groups.iter().any(|of| {
                    statuses
                        .get(*of)
                        .is_some_and(|status| *status == Status::Open)
                });
                let class = classes!(
                    "art-sentence",
                    is_open.then_some("is-open"),
                    is_now.then_some("is-now")
                );
                let numbers = groups.iter().filter_map(|of| work.numbers.get(*of));
                let numbers: Vec<String> = numbers
                    .filter(|number| **number > 0)
                    .map(usize::to_string)
                    .collect();
                let send = work.dispatcher();
                let first = groups[0];
                let onclick =
                    Callback::from(move |_: MouseEvent| send.dispatch(Message::Go(first, false)));
                parts.push(html! { <mark {class} {onclick}>{ for pieces }<sup>{ numbers.join(", ") }</sup></mark> });
            }
            parts.push(html! { { cut(text, start, &(at..paragraph.span.end)) } });
            let class = match paragraph.kind {
                BlockKind::Headline => "is-headline",
                BlockKind::Body => "is-body",
                BlockKind::Heading => "is-heading",
                BlockKind::Byline | BlockKind::Caption | BlockKind::Notice => "is-aside",
            };
            html! { <p {class} dir="auto" lang={language}>{ for parts }</p> }
        })
    };
    html! {
        <section class="art-paper" tabindex="0" aria-label={messages::edit_article_shown()}>
            <LongList of={article.to_string()} {len} {entry} entry_px={PARAGRAPH_PX} {selected} class="art-text" />
        </section>
    }
}
