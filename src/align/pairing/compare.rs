//! Compares two plans, whole: calls the steps of this folder one after the other and
//! puts together the links with their changes and reasons. Start here to follow the
//! method.

use super::{
    Trace, amounts,
    classification::{Signs, classify, is_same},
    clause::{Clause, Read},
    confidence::{Match, confidence},
    diff::diff,
    figures::figures,
    function_words::FunctionWords,
    groups::Group,
    languages::Language,
    meaning::{Meanings, WordVectors},
    moved::moved,
    names::Names,
    pair,
    reasons::reasons,
    sense::Senses,
    sign_words::Lists,
    similarity::Spaces,
    tokens::{Token, tokens},
};
use serde::{Deserialize, Serialize};
use std::{borrow::Cow, collections::HashMap};

use crate::{
    align::{Change, Link, Pairing},
    quantity::{self, Quantity},
};

/// What a person says of matches: rows of both sides that answer each other;
/// where a side is empty, that the rows of the other have no answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmed {
    /// Of the first side.
    pub from: Vec<usize>,
    /// Of the second side.
    pub to: Vec<usize>,
}

/// Compares two plans. What was confirmed stands as it is, the rest is matched
/// around it. What words mean helps where it is there.
pub fn compare(
    a: &[Clause],
    b: &[Clause],
    confirmed: &[Confirmed],
    words: &[WordVectors],
) -> Pairing {
    compare_traced(a, b, confirmed, words, &mut Trace::default())
}

/// Whether editors said of both sides what points are about. Then it does not count what words mean: that
/// tells more, and weights with meaning are those of texts of which nobody said it.
fn are_marked(a: &[Clause], b: &[Clause]) -> bool {
    let is_marked =
        |side: &[Clause]| (side.iter()).any(|one| !one.topics.is_empty() || !one.keys.is_empty());
    is_marked(a) && is_marked(b)
}

/// The language of which it counts what words mean; none where editors say more, where the sides are
/// in two languages, or where nobody knows it.
pub fn asked_words(a: &[Clause], b: &[Clause]) -> Option<Language> {
    if are_marked(a, b) {
        return None;
    }
    let language = |side: &[Clause]| {
        let texts = side.iter().flat_map(|one| [&one.title, &one.text]);
        let words: Vec<Token> = texts.flat_map(|text| tokens(text)).collect();
        FunctionWords::get().language(words.iter().map(Token::named))
    };
    language(a).filter(|of_a| of_a.is_meant() && language(b) == Some(*of_a))
}

/// As [`compare`], telling what was looked at.
pub fn compare_traced(
    a: &[Clause],
    b: &[Clause],
    confirmed: &[Confirmed],
    words: &[WordVectors],
    trace: &mut Trace,
) -> Pairing {
    let given = groups(a.len(), b.len(), confirmed);
    let mut free = (vec![true; a.len()], vec![true; b.len()]);
    for group in &given {
        group.a.iter().for_each(|&row| free.0[row] = false);
        group.b.iter().for_each(|&row| free.1[row] = false);
    }
    let (quantities_a, quantities_b) = (quantities(a), quantities(b));
    let read = |side: &[Clause], quantities: &[Vec<Quantity>]| -> Vec<Read> {
        (side.iter().zip(quantities))
            .map(|(clause, of_clause)| {
                let numbers = of_clause.iter().map(|number| number.span.clone());
                Read::of(clause, numbers.collect())
            })
            .collect()
    };
    let (mut read_a, mut read_b) = (read(a, &quantities_a), read(b, &quantities_b));
    amounts::share([&mut read_a, &mut read_b], [&quantities_a, &quantities_b]);
    let function_words = FunctionWords::get();
    let language = |side: &[Read]| {
        let words = side.iter().flat_map(Read::words);
        function_words.language(words.map(Token::named))
    };
    let languages = [language(&read_a), language(&read_b)];
    let is_across = matches!(languages, [Some(a), Some(b)] if a != b);
    for (side, language) in [&mut read_a, &mut read_b].into_iter().zip(languages) {
        let mut senses = Senses::new(language, is_across);
        side.iter_mut()
            .for_each(|read| read.understand(&mut senses));
    }
    let names = Names::new([&read_a, &read_b]);
    let are_marked = are_marked(a, b);
    let words = (words.iter())
        .filter(|_| !are_marked)
        .find(|words| languages == [Some(words.language); 2]);
    let meanings = words.map(|words| Meanings::new([&read_a, &read_b], words));
    let spaces = Spaces::new(&read_a, &read_b, is_across, meanings);
    // What editors say that points are about tells more than where they stand.
    let reads = [&*read_a, &*read_b];
    let mut all: Vec<Group> = pair(reads, &spaces, &names, free, !are_marked, trace);
    let sure = all.len();
    all.extend(given);
    let mut alone = (vec![true; a.len()], vec![true; b.len()]);
    for group in &all {
        group.a.iter().for_each(|&row| alone.0[row] = false);
        group.b.iter().for_each(|&row| alone.1[row] = false);
    }
    let sides = Sides {
        a,
        b,
        quantities_a,
        quantities_b,
        names,
        lists: Lists::get(),
        languages,
        read_a,
        read_b,
        spaces,
    };
    let mut links: Vec<Link> = (all.iter().enumerate())
        .map(|(nth, group)| sides.link(group, nth >= sure, trace))
        .collect();
    let one = |from: Option<usize>, to: Option<usize>, change: Change, score: f32| Link {
        from: from.into_iter().collect(),
        to: to.into_iter().collect(),
        change,
        is_moved: false,
        score,
        is_confirmed: false,
        reasons: Vec::new(),
        figures: Vec::new(),
        ops: Vec::new(),
    };
    // The likelier its best candidate, the less sure it is that a point stands alone.
    let mut best = (vec![0.0_f32; a.len()], vec![0.0_f32; b.len()]);
    for candidate in &trace.candidates {
        best.0[candidate.a] = best.0[candidate.a].max(candidate.score);
        best.1[candidate.b] = best.1[candidate.b].max(candidate.score);
    }
    links.extend(
        (0..a.len())
            .filter(|&row| alone.0[row])
            .map(|row| one(Some(row), None, Change::Removed, 1.0 - best.0[row])),
    );
    links.extend(
        (0..b.len())
            .filter(|&row| alone.1[row])
            .map(|row| one(None, Some(row), Change::Added, 1.0 - best.1[row])),
    );
    let matched: Vec<usize> = (0..links.len())
        .filter(|&nth| !links[nth].from.is_empty() && !links[nth].to.is_empty())
        .collect();
    let length = |link: &Link| -> usize {
        let of = |side: &[Clause], rows: &[usize]| {
            rows.iter().map(|&row| side[row].text.len()).sum::<usize>()
        };
        of(a, &link.from) + of(b, &link.to)
    };
    let places: Vec<(usize, usize, usize)> = (matched.iter())
        .map(|&nth| (links[nth].from[0], links[nth].to[0], length(&links[nth])))
        .collect();
    let differing: HashMap<(usize, usize), usize> = (trace.signs.iter())
        .map(|(a, b, signs)| ((*a, *b), signs.differing()))
        .collect();
    let matches: Vec<Match> = (matched.iter().zip(&places).zip(moved(&places)))
        .map(|((&nth, &(from, to, _)), is_moved)| Match {
            by_words: links[nth].score,
            is_moved,
            differing: differing.get(&(from, to)).copied(),
        })
        .collect();
    // Where editors say what points are about, no place is a reason to doubt.
    let is_doubted = |link: &Link| !link.is_confirmed && link.change != Change::Kept && !are_marked;
    for ((&nth, one), score) in matched.iter().zip(&matches).zip(confidence(&matches)) {
        let link = &mut links[nth];
        link.is_moved = one.is_moved;
        if is_doubted(link) {
            link.score = score;
        }
    }
    let mut pairing = Pairing { links };
    pairing.arrange();
    super::reasons::positions(&mut pairing);
    pairing
}

/// What was confirmed, without rows that are not there or said twice.
fn groups(len_a: usize, len_b: usize, confirmed: &[Confirmed]) -> Vec<Group> {
    let mut taken = (vec![false; len_a], vec![false; len_b]);
    let take = |rows: &[usize], taken: &mut Vec<bool>| -> Vec<usize> {
        let mut rows: Vec<usize> = (rows.iter().copied())
            .filter(|&row| row < taken.len() && !std::mem::replace(&mut taken[row], true))
            .collect();
        rows.sort_unstable();
        rows
    };
    (confirmed.iter())
        .map(|said| Group {
            a: take(&said.from, &mut taken.0),
            b: take(&said.to, &mut taken.1),
            score: 1.0,
        })
        .filter(|group| !group.a.is_empty() || !group.b.is_empty())
        .collect()
}

fn quantities(side: &[Clause]) -> Vec<Vec<Quantity>> {
    side.iter()
        .map(|clause| quantity::read(&clause.text))
        .collect()
}

/// Both sides as they were read.
struct Sides<'a> {
    a: &'a [Clause],
    b: &'a [Clause],
    read_a: Vec<Read>,
    read_b: Vec<Read>,
    quantities_a: Vec<Vec<Quantity>>,
    quantities_b: Vec<Vec<Quantity>>,
    names: Names,
    lists: &'static Lists,
    languages: [Option<Language>; 2],
    spaces: Spaces<'a>,
}

/// The texts of several provisions, one after the other.
fn joined<'t>(side: &'t [Clause], rows: &[usize]) -> Cow<'t, str> {
    if let &[row] = rows {
        return Cow::Borrowed(&side[row].text);
    }
    let texts: Vec<&str> = rows.iter().map(|&row| &*side[row].text).collect();
    Cow::Owned(texts.join("\n"))
}

/// The words of their joined text: of one they are read already.
fn tokens_of<'t>(side: &'t [Read], rows: &[usize], text: &str) -> Cow<'t, [Token]> {
    match *rows {
        [row] => Cow::Borrowed(side[row].tokens()),
        _ => Cow::Owned(tokens(text)),
    }
}

impl Sides<'_> {
    #[inline(never)]
    fn link(&self, group: &Group, is_confirmed: bool, trace: &mut Trace) -> Link {
        let (from, to) = (group.a.clone(), group.b.clone());
        let mut link = Link {
            change: match (from.is_empty(), to.is_empty()) {
                (true, _) => Change::Added,
                (_, true) => Change::Removed,
                _ => Change::Kept,
            },
            is_moved: false,
            score: group.score,
            is_confirmed,
            reasons: Vec::new(),
            figures: Vec::new(),
            ops: Vec::new(),
            from,
            to,
        };
        if link.change != Change::Kept {
            return link;
        }
        let (text_a, text_b) = (joined(self.a, &group.a), joined(self.b, &group.b));
        let tokens_a = tokens_of(&self.read_a, &group.a, &text_a);
        let tokens_b = tokens_of(&self.read_b, &group.b, &text_b);
        link.ops = diff(&text_a, &tokens_a, &text_b, &tokens_b);
        let all = |rows: &[usize], side: &[Vec<Quantity>]| -> Vec<Quantity> {
            rows.iter().flat_map(|&row| side[row].clone()).collect()
        };
        let quantities_a = all(&group.a, &self.quantities_a);
        let quantities_b = all(&group.b, &self.quantities_b);
        let numbers = figures(&quantities_a, &quantities_b);
        let reads_a: Vec<&Read> = group.a.iter().map(|&row| &self.read_a[row]).collect();
        let reads_b: Vec<&Read> = group.b.iter().map(|&row| &self.read_b[row]).collect();
        let is_same = is_same(&reads_a, &reads_b);
        link.change = match (group.a.len(), group.b.len()) {
            (1, 1) => {
                let signs = if is_same {
                    Signs::default()
                } else {
                    Signs::of(
                        &reads_a,
                        &reads_b,
                        (self.lists, self.languages),
                        &self.names,
                        &numbers.telling([
                            (&*text_a, &self.quantities_a[group.a[0]], reads_a[0]),
                            (&*text_b, &self.quantities_b[group.b[0]], reads_b[0]),
                        ]),
                        &link.ops,
                    )
                };
                trace.signs.push((group.a[0], group.b[0], signs));
                classify(&self.a[group.a[0]], &self.b[group.b[0]], is_same, &signs)
            }
            (from, to) if from < to => Change::Split,
            _ => Change::Merged,
        };
        link.figures = numbers.figures;
        link.reasons = reasons(
            &reads_a,
            &reads_b,
            is_same,
            [&quantities_a, &quantities_b],
            &self.names,
            &self.spaces,
        );
        link
    }
}
