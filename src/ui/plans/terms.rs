//! Terms, alone and compared, and texts with the words that changed marked.

use crate::app::texts;
use crate::browser::direction::arrows;
use crate::locale::messages;
use crate::ui::common::{amounts, labels};
use demarche::{
    align::{Figure, FigureKind, OpKind, Partial, TermChange, TermKind, task::Reading},
    model::{Comparator, Dossier, Term, TermValue},
};
use yew::prelude::*;

/// The terms of a provision, by themselves.
pub fn list(dossier: &Dossier, terms: &[Term]) -> Html {
    if terms.is_empty() {
        return Html::default();
    }
    let terms = terms.iter().map(|term| {
        html! { <div><dt dir="auto" lang={texts::lang(&dossier.term_name(&term.key))}>{ dossier.term_name(&term.key).into_owned() }</dt><dd>{ labels::term(term) }</dd></div> }
    });
    html! { <dl class="terms">{ for terms }</dl> }
}

/// The terms of a provision beside those of the provision it is compared
/// with, what changed first and large.
pub fn compared(dossier: &Dossier, changes: &[TermChange]) -> Html {
    if changes.is_empty() {
        return Html::default();
    }
    let terms = changes.iter().map(|change| {
        let class = match (change.kind, change.ratio) {
            (TermKind::Same | TermKind::Unknown, _) => None,
            (_, Some(_)) => Some("is-changed is-number"),
            (_, None) => Some("is-changed"),
        };
        html! { <div {class}><dt dir="auto" lang={texts::lang(&dossier.term_name(&change.key))}>{ dossier.term_name(&change.key).into_owned() }</dt><dd>{ values(change) }</dd></div> }
    });
    html! { <dl class="terms">{ for terms }</dl> }
}

/// What leads from the value before to the value after.
fn arrow() -> Html {
    html! {
        <>
            <span aria-hidden="true">{ format!(" {} ", arrows()[1]) }</span><span class="visually-hidden">{ " " }{ messages::plans_becomes() }{ " " }</span>
        </>
    }
}

/// A word or two before a value, small.
fn lead(words: AttrValue) -> Html {
    html! { <span class="fine">{ words }{ " " }</span> }
}

/// The values of a term before and after.
fn values(change: &TermChange) -> Html {
    match (&change.before, &change.after, change.kind) {
        (Some(before), Some(after), TermKind::Changed) => match change.ratio {
            Some(ratio) => numbers(before, after, ratio),
            None => html! {
                <><del>{ labels::term(before) }</del>{ arrow() }<ins>{ labels::term(after) }</ins></>
            },
        },
        (_, Some(after), TermKind::Added) => {
            html! { <>{ lead(messages::plans_value_new()) }<ins>{ labels::term(after) }</ins></> }
        }
        (Some(before), _, TermKind::Dropped) => {
            html! { <>{ lead(messages::plans_value_no_longer_fixed()) }<del>{ labels::term(before) }</del></> }
        }
        (Some(before), None, TermKind::Unknown) => html! {
            <>{ lead(messages::plans_value_not_known_here()) }{ labels::term(before) }</>
        },
        (None, Some(after), TermKind::Unknown) => html! {
            <>{ labels::term(after) }<span class="fine">{ " " }{ messages::plans_value_unknown_there() }</span></>
        },
        (_, Some(after), _) => html! { { labels::term(after) } },
        _ => Html::default(),
    }
}

/// Two numbers of one unit, their comparators in small type before them. The
/// comparator of the second is said where it is another than the first's.
fn numbers(before: &Term, after: &Term, ratio: f64) -> Html {
    let value = |term: &Term| match &term.value {
        TermValue::Number(number) => labels::number(*number),
        TermValue::Text(text) => text.clone(),
    };
    let comparator = |term: &Term| match term.comparator {
        Comparator::Equal => messages::plans_exactly(),
        other => labels::compared(other).unwrap_or_default(),
    };
    let differs = before.comparator != after.comparator;
    let first = (differs || before.comparator != Comparator::Equal).then(|| comparator(before));
    html! {
        <>
            if let Some(first) = first { { lead(first) } }
            <del>{ value(before) }</del>{ arrow() }
            if differs { { lead(comparator(after)) } }
            <ins>{ value(after) }</ins>
            <span class="unit">
                if let Some(unit) = &after.unit { { format!(" {unit}") } }
                if ratio != 0.0 { { format!(", {}", labels::ratio(ratio)) } }
            </span>
        </>
    }
}

/// Numbers that were read out of texts and changed, came or went.
pub fn read(figures: &[Figure], partial: Partial) -> Html {
    if figures.is_empty() {
        return Html::default();
    }
    let lines = figures.iter().map(|figure| {
        let [before, after] =
            [&figure.before, &figure.after].map(|written| amounts::words(written));
        let ratio = figure.ratio.map(labels::ratio).unwrap_or_default();
        if !partial.knows(figure) {
            let (value, there) = match figure.kind {
                FigureKind::Dropped => (before, messages::plans_value_not_known_here()),
                _ => (after, messages::plans_value_not_known_there()),
            };
            return html! {
                <div><dt>{ messages::plans_read_in_texts() }</dt>
                    <dd>{ lead(there) }{ value }</dd></div>
            };
        }
        let what = match figure.kind {
            FigureKind::Changed => None,
            FigureKind::Added => Some(messages::plans_value_new()),
            FigureKind::Dropped => Some(messages::plans_value_gone()),
        };
        let is_changed = what.is_none();
        html! {
            <div class="is-changed"><dt>{ messages::plans_read_in_texts() }</dt>
                <dd>{ for what.map(lead) }<del>{ before }</del>
                if is_changed { { arrow() } }
                <ins>{ after }</ins>{ " " }<span class="unit">{ ratio }</span></dd></div>
        }
    });
    html! { <dl class="terms">{ for lines }</dl> }
}

/// Parts of a text: elements, and between them runs of words that are text alone, however many pieces they
/// come in.
#[derive(Default)]
struct Parts {
    done: Vec<Html>,
    words: String,
}

impl Parts {
    fn words(&mut self, words: &str) {
        self.words.push_str(words);
    }

    fn element(&mut self, element: Html) {
        self.end_words();
        self.done.push(element);
    }

    /// The words of a text that begin at `start` bytes of it, with the numbers that were read marked, so that a
    /// reader can check them.
    fn figures(&mut self, words: &str, start: usize, readings: &[Reading]) {
        let mut at = 0;
        for reading in readings {
            let (from, to) = (reading.span.start as usize, reading.span.end as usize);
            if from < start + at || to > start + words.len() {
                continue;
            }
            let (Some(before), Some(read)) = (
                words.get(at..from - start),
                words.get(from - start..to - start),
            ) else {
                continue;
            };
            self.words(before);
            self.element(html! { <span class="figure" title={messages::plans_read_as(amounts::words(&reading.written))}>{ read }</span> });
            at = to - start;
        }
        self.words(words.get(at..).unwrap_or_default());
    }

    fn end_words(&mut self) {
        if !self.words.is_empty() {
            let words = std::mem::take(&mut self.words);
            self.done.push(html! { { words } });
        }
    }

    fn html(mut self) -> Html {
        self.end_words();
        self.done.into_iter().collect()
    }
}

/// A stretch of a text that begins at `start` bytes of it, with the numbers that were read marked.
pub fn figures(words: &str, start: usize, readings: &[Reading]) -> Html {
    let mut parts = Parts::default();
    parts.figures(words, start, readings);
    parts.html()
}

/// The least share of words in common at which marking single words helps;
/// below it a reader sees only scraps. By eye, on the plans of the first dossier.
const MARKED_FROM: f64 = 0.3;

/// A text with what changed in it marked: `stretches` are kinds, words, and
/// where they begin in a text whose provision begins at `start`; `lang` is that of the text,
/// and `is_across` says that the other text is in another language: its words are not marked, its numbers are.
pub fn marked(
    stretches: Vec<(OpKind, &str, u32)>,
    readings: &[Reading],
    start: usize,
    lang: Option<AttrValue>,
    is_across: bool,
) -> Html {
    let (mut common, mut all) = (0, 0);
    for (kind, words, _) in &stretches {
        match kind {
            OpKind::Same => {
                common += 2 * words.len();
                all += 2 * words.len();
            }
            OpKind::MovedHere | OpKind::MovedAway => common += words.len(),
            _ => all += words.len(),
        }
    }
    let few = is_across || (common as f64) < MARKED_FROM * all as f64;
    let mut parts = Parts::default();
    for (kind, words, at) in stretches {
        let is_gone = matches!(kind, OpKind::Deleted | OpKind::MovedAway);
        if few && is_gone {
            continue;
        }
        let (bare, space) = words.split_at(words.trim_end().len());
        let at = (at as usize).saturating_sub(start);
        match kind {
            _ if few => parts.figures(bare, at, readings),
            OpKind::Same => parts.figures(bare, at, readings),
            OpKind::Inserted => parts.element(html! { <ins>{ figures(bare, at, readings) }</ins> }),
            OpKind::Deleted => parts.element(html! { <del>{ bare }</del> }),
            OpKind::MovedAway => parts.element(html! { <del class="moved" title={messages::plans_moved_away()}>{ bare }</del> }),
            OpKind::MovedHere => parts.element(html! { <span class="moved" title={messages::plans_moved_here()}>{ figures(bare, at, readings) }</span> }),
        }
        parts.words(if space.is_empty() && is_gone {
            " "
        } else {
            space
        });
    }
    html! { <p class="provision-text" dir="auto" {lang}>{ parts.html() }</p> }
}
