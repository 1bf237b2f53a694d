//! The subject of a verb of saying, before it or behind it. Open it when a verb finds none, or one of
//! another clause.

use super::{
    Saying,
    phrase::{behind_noun, ending_at, first_subject, joined, may_speak, outermost},
    verb::stands_behind_quote,
};
use crate::intake::{
    lexicon::{Class, Language},
    mention::{Mention, Sort},
    prose::Prose,
    token::Kind,
};
use std::ops::Range;

fn is_skipped(prose: &Prose, at: usize) -> bool {
    let token = &prose.tokens[at];
    let class = prose.class(at);
    class.has(Class::AUXILIARY | Class::WEEKDAY | Class::MONTH)
        || token.folded.ends_with("ly")
            && !class.has(Class::ROLE | Class::BODY)
            && prose.language == Language::English
            && token.folded.len() > 3
        || token.kind == Kind::Number
        || matches!(
            &*token.folded,
            "also"
                | "then"
                | "later"
                | "again"
                | "still"
                | "now"
                | "since"
                | "on"
                | "himself"
                | "herself"
                | "itself"
                | "themselves"
                | "however"
                | "meanwhile"
                | "jointly"
                | "earlier"
                | "both"
                | "already"
                | "once"
                | "even"
                | "today"
                | "yesterday"
                | "today's"
                | "last"
                | "week"
                | "month"
                | "night"
                | "morning"
                | "afternoon"
                | "evening"
                | "have"
                | "separately"
                | "too"
                | "continue"
                | "continues"
                | "continued"
                | "to"
                | "just"
                | "instead"
                | "always"
                | "often"
                | "all"
                | "также"
                | "также,"
                | "ранее"
                | "уже"
                | "потом"
                | "позже"
                | "тоже"
                | "в"
                | "у"
                | "во"
                | "також"
                | "раніше"
                | "вже"
                | "пізніше"
                | "теж"
                | "своей"
                | "интервью"
                | "інтерв'ю"
                | "свою"
                | "очередь"
                | "чергу"
                | "а"
                | "аussi"
                | "a"
                | "ont"
                | "avait"
                | "aussi"
                | "egalement"
                | "ensuite"
        )
}

pub(super) fn subject_before(
    prose: &Prose,
    verb: usize,
    sentence: &Range<usize>,
    mentions: &[Mention],
    previous: Option<&Saying>,
) -> Option<Saying> {
    let mut end = verb;
    let made = |rows: Vec<usize>, subject: Range<usize>, is_far: bool| {
        Some(Saying {
            verb,
            subjects: rows,
            subject,
            is_inverted: false,
            takes_object: false,
            is_far,
        })
    };
    while end > sentence.start {
        // `the statement said`
        let is_paper = |row: usize| mentions[row].sort == Sort::Paper && end == verb;
        // `в интервью телеканалу Fox News предупредил`: the channel was told
        if let Some(row) = ending_at(mentions, end)
            && is_told(prose, &mentions[row], sentence)
        {
            end = mentions[row].range.start;
            continue;
        }
        if let Some(row) = ending_at(mentions, end)
            && (may_speak(&mentions[row]) || is_paper(row))
            && !prose.is_quoted[end - 1]
        {
            if is_paper(row) {
                return made(vec![row], mentions[row].range.clone(), false);
            }
            // `Wang Yu, who warned`
            let start = mentions[row].range.start;
            let of = (mentions[row].sort == Sort::Pronoun
                && prose.tokens[start].folded == "who"
                && start > sentence.start)
                .then(|| {
                    ending_at(
                        mentions,
                        start - usize::from(prose.tokens[start - 1].is_sign(',')),
                    )
                })
                .flatten();
            // `who called the president`: by phone
            let rings = prose.tokens[verb].folded == "called"
                && !(verb + 1..sentence.end.min(verb + 12)).any(|at| prose.is_quoted[at]);
            if of.is_some() && rings {
                return None;
            }
            if let Some(of) = of.filter(|of| may_speak(&mentions[*of])) {
                return made(vec![of], mentions[of].range.clone(), true);
            }
            let (row, far) = outermost(prose, mentions, row, sentence);
            let rows = joined(prose, mentions, row, sentence);
            let first = rows.iter().map(|&row| mentions[row].range.start).min()?;
            return made(rows, first..end, far);
        }
        let at = end - 1;
        if prose.is_quoted[at] {
            return None;
        }
        let token = &prose.tokens[at];
        if is_skipped(prose, at) {
            end -= 1;
            continue;
        }
        // `Peskov, the spokesman, said`
        if token.is_sign(',') || token.is_dash() || token.is_sign(')') {
            let open = if token.is_sign(')') { '(' } else { ',' };
            let opening = (sentence.start..at).rev().take(40).find(|&place| {
                !prose.is_quoted[place]
                    && (prose.tokens[place].is_sign(open)
                        || token.is_dash() && prose.tokens[place].is_dash())
            });
            // `In Kyiv, said …`
            let opening = opening?;
            let inside = opening + 1..at;
            let name_inside = mentions
                .iter()
                .position(|mention| mention.sort == Sort::Name && mention.range == inside);
            if prose.language == Language::French
                && let Some(name) = name_inside
            {
                return made(vec![name], inside.start..at, false);
            }
            if let Some(row) = ending_at(mentions, opening)
                && may_speak(&mentions[row])
                && !prose.is_quoted[opening - 1]
            {
                // `the head of the agency, Rafael Grossi, said`
                let is_small = !prose.tokens[mentions[row].head.end - 1].is_capital;
                let name = mentions.iter().position(|mention| {
                    let may_name = mention.sort == Sort::Name
                        // `its state media, the Korean Central News Agency, denounced`
                        || is_small
                            && matches!(mention.sort, Sort::Body | Sort::Outlet)
                            && prose.tokens[mention.head.end - 1].is_capital;
                    may_name
                        && mention.range.start >= inside.start
                        && mention.range.end == inside.end
                        && mention.range.start <= inside.start + 1
                });
                let (row, far) = outermost(prose, mentions, row, sentence);
                if let Some(name) = name
                    && mentions[row].sort != Sort::Name
                {
                    return made(vec![name], mentions[row].range.start..at, far);
                }
                let rows = joined(prose, mentions, row, sentence);
                let first = rows.iter().map(|&row| mentions[row].range.start).min()?;
                return made(rows, first..opening, far);
            }
            // `The US envoy to Africa, Massad Boulware, said`
            if let Some(name) = name_inside
                && let Some(office) = (mentions.iter()).rfind(|office| {
                    let noun = prose.tokens[office.head.end - 1].class;
                    office.range.end < opening
                        && noun.has(Class::ROLE)
                        && matches!(office.sort, Sort::Role | Sort::Group)
                })
                && opening - office.range.end <= 9
                && prose
                    .tokens
                    .get(office.range.end)
                    .is_some_and(|token| token.is(Class::PREPOSITION))
            {
                return made(vec![name], office.range.start..at, false);
            }
            end = opening;
            if verb - end > 45 {
                break;
            }
            // Something stands between commas that no one is named before: go on behind it.
            continue;
        }
        // `… met Dmitriev and said`, `… but insisted`
        if matches!(
            &*token.folded,
            "and" | "but" | "и" | "та" | "і" | "й" | "но" | "але" | "et" | "mais"
        ) {
            if let Some(previous) = previous
                && (previous.verb < verb)
            {
                return made(previous.subjects.clone(), previous.subject.clone(), false);
            }
            return first_subject(prose, verb, sentence, mentions)
                .and_then(|row| made(vec![row], mentions[row].range.clone(), true));
        }
        // `a source familiar with the talks said`, `Peskov, who …, said`
        return behind_noun(prose, at, sentence, mentions).and_then(|row| {
            let rows = joined(prose, mentions, row, sentence);
            made(rows, mentions[row].range.start..verb, true)
        });
    }
    None
}

/// The first of those who stand before a verb as its subject.
pub(in crate::intake) fn subject_of(
    prose: &Prose,
    verb: usize,
    sentence: &Range<usize>,
    mentions: &[Mention],
) -> Option<usize> {
    let mut at = verb;
    while at > sentence.start && prose.class(at - 1).has(Class::AUXILIARY) {
        at -= 1;
    }
    let saying = subject_before(prose, at, sentence, mentions, None)?;
    saying.subjects.first().copied()
}

/// Whether an outlet in Ukrainian or Russian is the one to whom something was told, by its case.
fn is_told(prose: &Prose, mention: &Mention, sentence: &Range<usize>) -> bool {
    let is_slavic = matches!(prose.language, Language::Ukrainian | Language::Russian);
    let first = &prose.tokens[mention.range.start].folded;
    let before = (mention.range.start > sentence.start)
        .then(|| &*prose.tokens[mention.range.start - 1].folded);
    is_slavic
        && mention.sort == Sort::Outlet
        && (matches!(
            &**first,
            "телеканалу"
                | "агентству"
                | "изданию"
                | "газете"
                | "журналу"
                | "виданню"
                | "газеті"
                | "радиостанции"
        ) || matches!(before, Some("интервью" | "інтерв'ю" | "эфире" | "ефірі")))
}

pub(super) fn subject_behind(
    prose: &Prose,
    verb: usize,
    sentence: &Range<usize>,
    mentions: &[Mention],
    has_before: bool,
) -> Option<Saying> {
    let is_slavic = prose.language != Language::English;
    let before = verb.checked_sub(1).filter(|at| *at >= sentence.start);
    let is_behind = stands_behind_quote(prose, verb, sentence)
        || before.is_none()
        || before.is_some_and(|at| {
            prose.tokens[at].is_sign(',')
                || prose.tokens[at].is_dash()
                || is_slavic
                || prose.tokens[at].is(Class::CONJUNCTION)
        });
    if !is_behind {
        return None;
    }
    let mut at = verb + 1;
    while at < sentence.end && at < verb + 8 {
        if prose.is_quoted[at] {
            return None;
        }
        let row = mentions
            .iter()
            .position(|mention| mention.range.start == at && may_speak(mention));
        // `à la presse`, `журналистам в Москве`, `Интерфаксу`
        let is_told = is_slavic
            && (at > verb + 1
                && prose
                    .class(at - 1)
                    .has(Class::LOCATIVE | Class::PREPOSITION)
                && !matches!(&*prose.tokens[at - 1].folded, "в" | "у"))
            || row.is_some_and(|row| mentions[row].sort == Sort::Outlet && has_before);
        if let Some(row) = row.filter(|_| is_told) {
            at = mentions[row].range.end;
            continue;
        }
        if let Some(row) = row {
            // An owner is not the one: `said Russia's envoy`.
            let row = (row..mentions.len())
                .take_while(|&row| mentions[row].range.start == at)
                .last()?;
            let mut rows = vec![row];
            let mut end = mentions[row].range.end;
            // The name behind the office: `said the minister, Sergei Lavrov`, `the head of the agency Rafael Grossi`
            for (other, mention) in mentions.iter().enumerate().skip(row + 1).take(3) {
                let between = &prose.tokens[end..mention.range.start];
                let is_name_behind = mention.sort == Sort::Name
                    && mentions[rows[0]].sort != Sort::Name
                    && between.len() <= 1
                    && between.iter().all(|token| {
                        // `le médiateur suisse Alain Favre`
                        let is_adjective = prose.language == Language::French
                            && token.is_word()
                            && !token.is(Class::PREPOSITION | Class::CONJUNCTION);
                        token.is_sign(',') || is_adjective
                    });
                let is_joined = between.len() == 1
                    && matches!(&*between[0].folded, "and" | "et" | "та" | "и" | "і")
                    && mention.sort == mentions[rows[0]].sort;
                let is_inside = mention.range.start < end
                    || (1..=3).contains(&between.len())
                        && between[0].is(Class::PREPOSITION)
                        && between.iter().all(|token| {
                            token.is(Class::PREPOSITION | Class::DETERMINER)
                                || token.is_sign('\'')
                                || token.is_sign('’')
                        })
                        && matches!(
                            mentions[rows[0]].sort,
                            Sort::Role | Sort::Group | Sort::Body
                        );
                if is_name_behind {
                    rows = vec![other];
                    end = mention.range.end;
                } else if is_joined {
                    rows.push(other);
                    end = mention.range.end;
                } else if is_inside {
                    end = end.max(mention.range.end);
                } else {
                    break;
                }
            }
            return Some(Saying {
                verb,
                subjects: rows,
                subject: at..end,
                is_inverted: true,
                takes_object: false,
                is_far: false,
            });
        }
        // `said late on Monday Peskov` does not stand in English; elsewhere dates and places do.
        let class = prose.class(at);
        let token = &prose.tokens[at];
        let is_parted = token.is_sign('.')
            || token.is_sign(',')
            || matches!(&*token.folded, "что" | "що" | "que" | "qu");
        // `said her skipper, Jon Brekke`, `said goatherd Musa Adam`: a noun that no list has
        let is_noun = !is_slavic
            && at < verb + 6
            && (token.is_word()
                && !token.is_capital
                && (class == Class::NONE || class.has(Class::DETERMINER | Class::MODIFIER))
                || token.is_sign(',') && at > verb + 1)
            && stands_behind_quote(prose, verb, sentence)
            && mentions.iter().any(|mention| {
                mention.sort == Sort::Name
                    && mention.range.start > at
                    && mention.range.start < verb + 7
            });
        if !is_noun && (!is_slavic || is_parted || class.has(Class::SAY)) {
            return None;
        }
        at += 1;
    }
    None
}
