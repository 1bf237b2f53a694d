//! Verbs of saying and their subjects. Open it when the wrong one of two persons in a sentence
//! is taken for the speaker.

mod verb;

use super::{
    lexicon::{Class, Language},
    mention::{Mention, Sort},
    prose::Prose,
};
use std::ops::Range;
use verb::{is_saying, stands_behind_quote};

/// A verb of saying with its subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Saying {
    /// The token of the verb.
    pub(super) verb: usize,
    /// Rows of the mentions that are its subject: the first, then who is joined to it.
    pub(super) subjects: Vec<usize>,
    /// All tokens of the subject, with what belongs to it (“familiar with the talks”).
    pub(super) subject: Range<usize>,
    /// It stands behind the verb.
    pub(super) is_inverted: bool,
    /// It takes what was said as its object: “rejected the plan”.
    pub(super) takes_object: bool,
    /// The subject does not stand right beside the verb.
    pub(super) is_far: bool,
}

/// Words that begin what depends on another verb.
fn parts_clauses(word: &str) -> bool {
    matches!(
        word,
        "while"
            | "whereas"
            | "but"
            | "and"
            | "after"
            | "as"
            | "though"
            | "although"
            | "when"
            | "before"
            | "а"
            | "но"
            | "але"
            | "тоді"
            | "тогда"
            | "и"
            | "та"
            | "і"
            | "mais"
            | "et"
            | "tandis"
            | "apres"
            | "alors"
            | "following"
            | "hours"
            | "days"
            | "despite"
            | "because"
            | "since"
    )
}

/// All verbs of saying of a sentence that have a subject, in order.
pub(super) fn sayings(prose: &Prose, sentence: &Range<usize>, mentions: &[Mention]) -> Vec<Saying> {
    let mut found: Vec<Saying> = Vec::new();
    let mut at = sentence.start;
    while at < sentence.end {
        let here = at;
        at += 1;
        if let Some(saying) = passive(prose, here, sentence, mentions) {
            found.push(saying);
            continue;
        }
        let Some(takes_object) = is_saying(prose, here, sentence) else {
            continue;
        };
        let before = subject_before(prose, here, sentence, mentions, found.last());
        let is_after_quote = stands_behind_quote(prose, here, sentence);
        let behind = (before.is_none()
            || is_after_quote && before.as_ref().is_some_and(|b| b.is_far)
            || prefers_inversion(prose, here, sentence))
        .then(|| subject_behind(prose, here, sentence, mentions, before.is_some()))
        .flatten();
        if let Some(mut saying) = behind.or(before) {
            saying.takes_object = takes_object;
            found.push(saying);
        }
    }
    found
}

/// `described by Omani diplomats as “useful”`: who says it stands behind “by”.
fn passive(
    prose: &Prose,
    at: usize,
    sentence: &Range<usize>,
    mentions: &[Mention],
) -> Option<Saying> {
    let by = at + 1;
    let is_by = by < sentence.end && prose.tokens[by].folded == "by" && !prose.is_quoted[by];
    if !is_by || !prose.class(at).has(Class::TAKE) {
        return None;
    }
    let row = mentions
        .iter()
        .rposition(|mention| mention.range.start == by + 1 && may_speak(mention))?;
    let end = mentions[row].range.end;
    let quote = (end..sentence.end.min(end + 5)).find(|&at| prose.is_quoted[at])?;
    let is_as = (end..quote).any(|at| prose.tokens[at].folded == "as");
    is_as.then(|| Saying {
        verb: at,
        subjects: vec![row],
        subject: mentions[row].range.clone(),
        is_inverted: true,
        takes_object: true,
        is_far: false,
    })
}

/// Languages in which the subject behind a quote stands behind the verb.
fn prefers_inversion(prose: &Prose, at: usize, sentence: &Range<usize>) -> bool {
    let is_slavic = matches!(prose.language, Language::Ukrainian | Language::Russian);
    // `…, a indiqué l'Élysée`
    if prose.language == Language::French && at >= sentence.start + 2 {
        return matches!(&*prose.tokens[at - 1].folded, "a" | "ont" | "avait")
            && prose.tokens[at - 2].is_sign(',')
            && prose.class(at).has(Class::SAY)
            && !(at + 1..sentence.end).any(|at| matches!(&*prose.tokens[at].folded, "que" | "qu"));
    }
    let before = (at > sentence.start).then(|| &prose.tokens[at - 1]);
    match before {
        Some(before) => is_slavic && (before.is_sign(',') || before.is_dash()),
        None => is_slavic,
    }
}

fn may_speak(mention: &Mention) -> bool {
    !matches!(mention.sort, Sort::Place | Sort::Paper)
}

/// The mention that ends right before a token.
fn ending_at(mentions: &[Mention], end: usize) -> Option<usize> {
    let row = mentions.partition_point(|mention| mention.range.end <= end);
    // Owners end within what they own.
    (0..row)
        .rev()
        .take(3)
        .find(|&row| mentions[row].range.end == end)
}

fn is_skipped(prose: &Prose, at: usize) -> bool {
    let token = &prose.tokens[at];
    let class = prose.class(at);
    class.has(Class::AUXILIARY | Class::WEEKDAY | Class::MONTH)
        || token.folded.ends_with("ly")
            && !class.has(Class::ROLE | Class::BODY)
            && prose.language == Language::English
            && token.folded.len() > 3
        || token.kind == super::token::Kind::Number
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

fn subject_before(
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
                let name = mentions.iter().position(|mention| {
                    mention.sort == Sort::Name
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
pub(super) fn subject_of(
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

/// The noun before a verb that words without a mention stand between: `two people briefed on
/// the matter said`.
fn behind_noun(
    prose: &Prose,
    at: usize,
    sentence: &Range<usize>,
    mentions: &[Mention],
) -> Option<usize> {
    let mut seen_verb = false;
    let mut place = at + 1;
    while place > sentence.start && at - (place - 1) < 24 {
        place -= 1;
        if prose.is_quoted[place] {
            return None;
        }
        let class = prose.class(place);
        let token = &prose.tokens[place];
        if token.is_sign(';') || token.is_sign(':') {
            return None;
        }
        if class.has(Class::SAY) {
            seen_verb = true;
        }
        let Some(row) = ending_at(mentions, place) else {
            continue;
        };
        let mention = &mentions[row];
        let next = &prose.tokens[place];
        let is_attached = next.is(Class::PREPOSITION | Class::LOCATIVE)
            || matches!(
                &*next.folded,
                "who"
                    | "whose"
                    | "with"
                    | "speaking"
                    | "involved"
                    | "briefed"
                    | "familiar"
                    | "close"
                    | "present"
                    | "and"
            )
            || next.folded.ends_with("ing");
        if may_speak(mention) && is_attached && !seen_verb {
            let (outer, _) = outermost(prose, mentions, row, sentence);
            let mention = &mentions[outer];
            // A place in a phrase at the beginning is no speaker: `In Doha on …`
            if mention.sort == Sort::State || mention.sort == Sort::Name {
                let before = mention
                    .range
                    .start
                    .checked_sub(1)
                    .filter(|at| *at >= sentence.start);
                if before
                    .is_some_and(|at| prose.class(at).has(Class::PREPOSITION | Class::LOCATIVE))
                {
                    continue;
                }
            }
            return Some(outer);
        }
        if class.has(Class::CONJUNCTION) && token.folded == "that" {
            return None;
        }
    }
    None
}

/// The noun that a mention belongs to: of `a spokesman for the ministry` the spokesman.
fn outermost(
    prose: &Prose,
    mentions: &[Mention],
    row: usize,
    sentence: &Range<usize>,
) -> (usize, bool) {
    let mut row = row;
    let mut is_far = false;
    for _ in 0..4 {
        let start = mentions[row].range.start;
        if start <= sentence.start {
            break;
        }
        let mut before = start - 1;
        // `diplomats from guarantor countries`: a noun that no list has
        for _ in 0..2 {
            let token = &prose.tokens[before];
            let is_plain = token.is_word()
                && !token.is_capital
                && token.class == Class::NONE
                && !prose.is_quoted[before];
            if is_plain && before > sentence.start && mentions[row].sort == Sort::Group {
                before -= 1;
            }
        }
        if !prose
            .class(before)
            .has(Class::PREPOSITION | Class::LOCATIVE)
            || matches!(&*prose.tokens[before].folded, "that" | "than" | "as" | "by")
        {
            break;
        }
        // `officials familiar with`, `people close to`
        let mut end = before;
        while end > sentence.start
            && before - end < 4
            && (matches!(
                &*prose.tokens[end - 1].folded,
                "familiar" | "close" | "briefed" | "involved" | "working" | "direct" | "knowledge"
            ) || prose.class(end - 1).has(Class::PREPOSITION))
        {
            end -= 1;
        }
        let Some(outer) = ending_at(mentions, end) else {
            break;
        };
        if !matches!(mentions[outer].sort, Sort::Role | Sort::Group | Sort::Body) {
            break;
        }
        row = outer;
        is_far = false;
    }
    if let Some(outer) = governing(prose, mentions, row, sentence) {
        return (outer, true);
    }
    (row, is_far)
}

/// What stands behind a preposition is no subject: of `a source close to the mediation in Doha`
/// the source.
fn governing(
    prose: &Prose,
    mentions: &[Mention],
    row: usize,
    sentence: &Range<usize>,
) -> Option<usize> {
    let preposition = Class::PREPOSITION | Class::LOCATIVE;
    let is_object = |row: usize| {
        let start = mentions[row].range.start;
        start > sentence.start
            && prose.class(start - 1).has(preposition)
            && !matches!(
                &*prose.tokens[start - 1].folded,
                "that" | "than" | "as" | "because"
            )
    };
    if !is_object(row) {
        return None;
    }
    let mut found = None;
    let mut at = mentions[row].range.start - 1;
    while at > sentence.start && !prose.is_quoted[at] {
        if let Some(other) = ending_at(mentions, at + 1)
            && may_speak(&mentions[other])
            && !is_object(other)
            && matches!(
                mentions[other].sort,
                Sort::Role | Sort::Group | Sort::Body | Sort::Name
            )
        {
            found = Some(other);
        }
        let token = &prose.tokens[at];
        let class = prose.class(at);
        let verb = Class::SAY | Class::TAKE | Class::VERB | Class::AUXILIARY | Class::WEEKDAY;
        let is_parted = class.has(verb)
            && !token.is_capital
            && !class.has(Class::ROLE | Class::ROLES)
            || token.is_sign(',')
            || token.is_sign(';')
            || matches!(
                &*token.folded,
                "that" | "and" | "but" | "who" | "which" | "what" | "что" | "що" | "que" | "qui"
            );
        if is_parted {
            break;
        }
        at -= 1;
    }
    if found.is_none()
        && at == sentence.start
        && let Some(other) = mentions.iter().position(|mention| {
            mention.range.start == sentence.start && mention.range.end <= mentions[row].range.start
        })
        && matches!(
            mentions[other].sort,
            Sort::Role | Sort::Group | Sort::Body | Sort::Name
        )
    {
        found = Some(other);
    }
    found
}

/// Who is named together with the last of them: `A, B and C`.
fn joined(prose: &Prose, mentions: &[Mention], last: usize, sentence: &Range<usize>) -> Vec<usize> {
    let mut rows = vec![last];
    let mut row = last;
    let mut needs_and = true;
    while rows.len() < 6 {
        let start = mentions[row].range.start;
        if start < sentence.start + 2 {
            break;
        }
        let mut before = start - 1;
        let token = &prose.tokens[before];
        let is_and = matches!(&*token.folded, "and" | "et" | "та" | "и" | "і" | "й");
        if !(is_and || token.is_sign(',') && !needs_and) {
            break;
        }
        if is_and && before > sentence.start && prose.tokens[before - 1].is_sign(',') {
            before -= 1;
        }
        let Some(other) = ending_at(mentions, before) else {
            break;
        };
        let (a, b) = (&mentions[other], &mentions[row]);
        let is_like = a.sort == b.sort
            || matches!(
                (a.sort, b.sort),
                (
                    Sort::Name | Sort::Role | Sort::Pronoun,
                    Sort::Name | Sort::Role
                ) | (
                    Sort::State | Sort::Body,
                    Sort::State | Sort::Body | Sort::Outlet
                )
            );
        // `met Dmitriev and Peskov said`: what is joined must itself be a subject.
        let begins = a.range.start <= sentence.start + 1 || {
            let at = a.range.start - 1;
            let token = &prose.tokens[at];
            token.is_sign(',')
                || token.is_sign('—')
                || token.is_sign('–')
                || token.is_sign('”')
                || token.is_sign('"')
                || matches!(
                    &*token.folded,
                    "and" | "that" | "while" | "but" | "after" | "as" | "when" | "both" | "et"
                )
                || prose.class(at).has(Class::WEEKDAY | Class::SAY)
        };
        if !is_like || !begins {
            break;
        }
        needs_and = false;
        rows.push(other);
        row = other;
    }
    rows.reverse();
    rows
}

/// Who a sentence is about: the first that is named and not in a phrase of its own.
pub(super) fn first_subject(
    prose: &Prose,
    verb: usize,
    sentence: &Range<usize>,
    mentions: &[Mention],
) -> Option<usize> {
    mentions.iter().enumerate().find_map(|(row, mention)| {
        let is_before = mention.range.end <= verb;
        let before = mention
            .range
            .start
            .checked_sub(1)
            .filter(|at| *at >= sentence.start);
        let is_free =
            before.is_none_or(|at| !prose.class(at).has(Class::PREPOSITION | Class::LOCATIVE));
        let is_owner = prose
            .tokens
            .get(mention.range.end)
            .is_some_and(|t| t.kind == super::token::Kind::Possessive);
        (is_before && is_free && !is_owner && may_speak(mention)).then_some(row)
    })
}

fn subject_behind(
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
        if !is_slavic || is_parted || class.has(Class::SAY) {
            return None;
        }
        at += 1;
    }
    None
}

/// Whether a verb of saying stands within what an earlier one of the sentence says.
pub(super) fn is_inside(prose: &Prose, earlier: &Saying, later: &Saying) -> bool {
    if later.subjects == earlier.subjects {
        return false;
    }
    let start = later.subject.start.min(later.verb);
    let begin = earlier.verb.max(earlier.subject.end).min(start);
    if earlier.is_inverted && stands_behind(prose, earlier.verb) {
        return false;
    }
    let between = begin + 1..start;
    // A quote that ends before the second begins anew.
    let mut last = start;
    while last > between.start {
        last -= 1;
        if prose.is_quoted[last] {
            if (last + 1..start)
                .all(|at| !prose.tokens[at].is_word() || prose.class(at).has(Class::CONJUNCTION))
            {
                return false;
            }
            continue;
        }
        let token = &prose.tokens[last];
        if token.is_sign(';') {
            return false;
        }
        if token.is_sign(',') && last + 1 == start {
            // `…, Peskov said` at the end belongs to all before it.
            return false;
        }
        if parts_clauses(&token.folded) {
            let has_comma = last > 0 && prose.tokens[last - 1].is_sign(',');
            return !(has_comma
                || matches!(&*token.folded, "while" | "whereas" | "after" | "hours"));
        }
        if token.folded == "that" || start - last > 6 {
            break;
        }
    }
    true
}

fn stands_behind(prose: &Prose, verb: usize) -> bool {
    verb.checked_sub(1)
        .is_some_and(|at| prose.is_quoted[at] || prose.tokens[at].is_sign(','))
}
