//! Finds provisions that were split or merged: what one-to-one matching left over is
//! attached to a match of which it covers a piece that the others do not. Who splits a
//! provision leaves its parts beside each other, most of the time: only here it counts
//! what stands beside what.

use super::{
    clause::Read,
    names::Names,
    pieces::{Pieces, or_whole},
    regression::{likelihood, logit},
    similarity::{Candidate, Spaces},
    vector_space::{FeatureSet, Space, Vector, cosine, feature, sum},
};
use std::{cmp::Ordering, collections::BinaryHeap, sync::OnceLock};

/// Provisions that answer each other: rows of both sides.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    /// Of the first side.
    pub a: Vec<usize>,
    /// Of the second side.
    pub b: Vec<usize>,
    /// How likely it is: 0 to 1; of the least likely of its matches.
    pub score: f32,
}

/// What speaks for a further part, names left out: provisions of every kind share these.
#[derive(Clone, Copy, Debug, Default)]
pub struct Part {
    /// How much of the part stands in the whole, by rarity.
    pub contained: f32,
    /// By how much the whole is more like the part than any other is.
    pub lead: f32,
    /// By how much a piece of the whole is more like the part than like the others: what
    /// it covers that they do not.
    pub covers: f32,
    /// How like the part that piece is.
    pub piece: f32,
    /// Whether it stands beside another part of the same whole: 0 or 1.
    pub beside: f32,
    /// How much more the whole says than the parts that it has, as a share of what this part
    /// says: from −1 (less) to 1 (as much as the part and more).
    pub room: f32,
    /// Whether it stands beside another part and begins with a word that refers back (“they”,
    /// “there”), as who goes on with a thought does: 0 or 1.
    pub refers: f32,
    /// How much of what the part means has its like in the whole, and by how much what the whole means is liker to
    /// the part than to the others: each from 0 to 1, and 0 where that is not known.
    pub meant: [f32; 2],
}

/// What each of [`Part::features`] counts for.
const WITHIN: [f32; 10] = [-4.6, 1.1, 3.6, 1.8, 1.0, 2.5, 2.6, 1.4, 0.0, 0.0];
/// The same where it is known what provisions mean.
const WITH_MEANING: [f32; 10] = [-4.8, 0.0, 3.4, 3.9, 0.3, 1.7, 1.5, 0.9, 3.8, 4.2];

impl Part {
    /// What speaks for it, after a constant: what the weights are of.
    pub fn features(&self) -> [f32; 10] {
        [
            1.0,
            self.contained,
            self.lead,
            self.covers,
            self.piece,
            self.beside,
            self.room,
            self.refers,
            self.meant[0],
            self.meant[1],
        ]
    }

    /// The likelihood that it is a part, whether or not it is known what provisions mean.
    pub fn likelihood(&self, is_meant: bool) -> f32 {
        let weights = if is_meant { WITH_MEANING } else { WITHIN };
        likelihood(logit(&weights, &self.features()))
    }
}

/// How much of a part stands in the whole, by rarity, as a share of the part.
fn contained(space: &Space, whole: &Vector, part: &Vector) -> f32 {
    let in_whole = |feature: u32| whole.binary_search_by_key(&feature, |f| f.0).is_ok();
    let shared: f32 = (part.iter())
        .filter(|(feature, _)| in_whole(*feature))
        .map(|(feature, _)| space.rarity[*feature as usize])
        .sum();
    shared / space.content(part).max(1.0)
}

/// What speaks for `part` as a further part of a whole beside `others`, but for where they
/// stand and how long they are; the pieces are those of the whole.
fn content(
    space: &Space,
    (whole, pieces): (&Vector, &[Vector]),
    others: &Vector,
    part: &Vector,
    lead: f32,
) -> Part {
    let (mut covers, mut piece) = (-1.0_f32, 0.0);
    for one in pieces {
        let (to_part, to_others) = (cosine(one, part), cosine(one, others));
        if to_part - to_others > covers {
            (covers, piece) = (to_part - to_others, to_part);
        }
    }
    Part {
        contained: contained(space, whole, part),
        lead,
        covers,
        piece,
        ..Part::default()
    }
}

/// 1 for what is so, else 0.
fn share_of(is_so: bool) -> f32 {
    f32::from(u8::from(is_so))
}

/// Words that refer to what stands before, folded: English, French, German, Spanish, Russian,
/// Ukrainian.
const REFERRING: &str = "\
he she it they them their theirs his her its those such there nor so otherwise \
il elle ils elles celui celle ceux celles leur leurs son sa ses \
er sie es ihr ihre ihren ihrem ihrer sein seine seinen dessen deren dabei dazu dafur daruber darin dort davon darauf daran damit hierzu hierbei \
ella ellos ellas su sus estos estas esos esas aquellos \
он она оно они его ее их ими там этим этого \
він вона воно вони його її їх ними там цього";

/// Among so many first words such a word refers to what stands before the provision.
const FIRST_WORDS: usize = 3;

/// Whether a provision begins with a word that refers to what stands before it.
fn refers(read: &Read) -> bool {
    static WORDS: OnceLock<FeatureSet> = OnceLock::new();
    let words = WORDS.get_or_init(|| {
        let words = REFERRING.split_whitespace();
        words.map(feature).collect()
    });
    let first = read.tokens().iter().take(FIRST_WORDS);
    first
        .into_iter()
        .any(|token| words.contains(&token.feature))
}

/// Whether a row stands beside one of others of its side.
fn is_beside(row: usize, others: &[usize]) -> bool {
    others.iter().any(|other| other.abs_diff(row) == 1)
}

/// How much more a whole says than its parts, see [`Part::room`]. The longer, the more
/// different things they say.
fn room(whole: &Vector, parts: usize, part: &Vector) -> f32 {
    let left = whole.len() as f32 - parts as f32;
    (left / part.len().max(1) as f32).clamp(-1.0, 1.0)
}

/// Adds to the groups what was left alone and is a part of what another says:
/// the likeliest first, and after each what its group makes of the rest. The first `closed`
/// groups get no part: what stayed as it is, word by word, was not split. Of two that are as
/// likely the ranks decide, which know no order and no side.
#[inline(never)]
pub fn attach(
    (reads, spaces): ([&[Read]; 2], &Spaces),
    (pieces, names): (&Pieces, &Names),
    (groups, closed): (&mut [Group], usize),
    (candidates, ranks): (&[Candidate], &[Vec<i64>; 2]),
    least: f32,
    log: &mut impl FnMut(usize, usize, &Part),
) {
    let space = &spaces.concepts;
    let names = space.having(names.features());
    let pieces = pieces.without(&names);
    let without = |side: &[Vector]| -> Vec<Vector> {
        side.iter()
            .map(|vector| names.left_out_of(vector))
            .collect()
    };
    let sides = (without(&space.a), without(&space.b));
    let mut parts = Parts::new(spaces, &sides, &pieces, groups, closed, candidates);
    let [of_a, of_b] = reads.map(|side| side.iter().map(refers).collect());
    parts.refers = (of_a, of_b);
    parts.rank = (candidates.iter())
        .map(|c| {
            let (a, b) = (ranks[0][c.a], ranks[1][c.b]);
            (a.min(b), a.max(b))
        })
        .collect();
    let mut queue: BinaryHeap<Possible> = (0..candidates.len())
        .filter_map(|nth| parts.possible(groups, nth, log))
        .filter(|possible| possible.likelihood >= least)
        .collect();
    while let Some(possible) = queue.pop() {
        let nth = possible.candidate;
        if parts.round[nth] != possible.round {
            continue;
        }
        let candidate = &candidates[nth];
        let changed = match (parts.group_a[candidate.a], parts.group_b[candidate.b]) {
            (Some(group), None) => {
                parts.group_b[candidate.b] = Some(group);
                groups[group].b.push(candidate.b);
                groups[group].b.sort_unstable();
                group
            }
            (None, Some(group)) => {
                parts.group_a[candidate.a] = Some(group);
                groups[group].a.push(candidate.a);
                groups[group].a.sort_unstable();
                group
            }
            _ => continue,
        };
        let group = &mut groups[changed];
        group.score = group.score.min(possible.likelihood);
        let group = &groups[changed];
        let of_a = group.a.iter().flat_map(|&row| &parts.by_a[row]);
        let of_b = group.b.iter().flat_map(|&row| &parts.by_b[row]);
        let touched: Vec<usize> = of_a.chain(of_b).copied().collect();
        for nth in touched {
            let possible = parts.possible(groups, nth, log);
            queue.extend(possible.filter(|possible| possible.likelihood >= least));
        }
    }
}

/// A candidate that may be a further part of a group.
#[derive(Clone, Copy, Debug)]
struct Possible {
    likelihood: f32,
    rank: (i64, i64),
    candidate: usize,
    /// When it was looked at: what was looked at again since counts no more.
    round: u32,
}

impl Ord for Possible {
    fn cmp(&self, other: &Possible) -> Ordering {
        (self.likelihood.total_cmp(&other.likelihood))
            .then(other.rank.cmp(&self.rank))
            .then(other.candidate.cmp(&self.candidate))
            .then(self.round.cmp(&other.round))
    }
}

impl PartialOrd for Possible {
    fn partial_cmp(&self, other: &Possible) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Possible {
    fn eq(&self, other: &Possible) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Possible {}

/// What is looked at while parts are added.
struct Parts<'s> {
    spaces: &'s Spaces<'s>,
    /// What the provisions of both sides say, without names.
    sides: &'s (Vec<Vector>, Vec<Vector>),
    pieces: &'s Pieces,
    candidates: &'s [Candidate],
    /// The ranks of both provisions of each candidate, the lower first.
    rank: Vec<(i64, i64)>,
    /// So many groups get no further part.
    closed: usize,
    group_a: Vec<Option<usize>>,
    group_b: Vec<Option<usize>>,
    /// The candidates of each row.
    by_a: Vec<Vec<usize>>,
    by_b: Vec<Vec<usize>>,
    /// Whether each provision of either side begins with a word that refers back.
    refers: (Vec<bool>, Vec<bool>),
    /// How often each candidate was looked at.
    round: Vec<u32>,
}

impl<'s> Parts<'s> {
    fn new(
        spaces: &'s Spaces,
        sides: &'s (Vec<Vector>, Vec<Vector>),
        pieces: &'s Pieces,
        groups: &[Group],
        closed: usize,
        candidates: &'s [Candidate],
    ) -> Parts<'s> {
        let space = &spaces.concepts;
        let mut parts = Parts {
            spaces,
            sides,
            pieces,
            candidates,
            rank: Vec::new(),
            closed,
            group_a: vec![None; space.a.len()],
            group_b: vec![None; space.b.len()],
            by_a: vec![Vec::new(); space.a.len()],
            by_b: vec![Vec::new(); space.b.len()],
            refers: Default::default(),
            round: vec![0; candidates.len()],
        };
        for (nth, group) in groups.iter().enumerate() {
            for &row in &group.a {
                parts.group_a[row] = Some(nth);
            }
            for &row in &group.b {
                parts.group_b[row] = Some(nth);
            }
        }
        for (nth, candidate) in candidates.iter().enumerate() {
            parts.by_a[candidate.a].push(nth);
            parts.by_b[candidate.b].push(nth);
        }
        parts
    }

    /// How likely a candidate is a further part, as the groups are now.
    fn possible(
        &mut self,
        groups: &[Group],
        nth: usize,
        log: &mut impl FnMut(usize, usize, &Part),
    ) -> Option<Possible> {
        self.round[nth] += 1;
        let c = &self.candidates[nth];
        let space = &self.spaces.concepts;
        let meanings = self.spaces.meanings.as_ref();
        let joined =
            |rows: &[usize], vectors: &[Vector]| sum(rows.iter().map(|&row| &vectors[row]));
        let meant = |(side, whole): (usize, usize), others: &[usize]| {
            meanings.map_or([0.0; 2], |meanings| {
                let of_whole = [&self.by_a, &self.by_b][side][whole].iter();
                let of_whole = of_whole.map(|&nth| &self.candidates[nth]);
                let in_others = (of_whole.filter(|one| others.contains(&[one.b, one.a][side])))
                    .map(|one| &one.likest[side]);
                let gained = meanings.gained((side, whole), in_others, &c.likest[side]);
                [c.evidence.covered[1 - side], gained]
            })
        };
        let is_open = |group: usize, rows: &[usize]| group >= self.closed && rows.len() == 1;
        let (a, b) = (&self.sides.0, &self.sides.1);
        let part = match (self.group_a[c.a], self.group_b[c.b]) {
            (Some(group), None) if is_open(group, &groups[group].a) => {
                let rows = &groups[group].b;
                let whole = (&a[c.a], or_whole(self.pieces.of_a(c.a), &a[c.a]));
                let lead = self.lead(&self.by_b[c.b], nth);
                let said = rows.iter().map(|&row| space.b[row].len()).sum();
                let is_beside = is_beside(c.b, rows);
                Part {
                    beside: share_of(is_beside),
                    refers: share_of(is_beside && self.refers.1[c.b]),
                    room: room(&space.a[c.a], said, &space.b[c.b]),
                    meant: meant((0, c.a), rows),
                    ..content(space, whole, &joined(rows, b), &b[c.b], lead)
                }
            }
            (None, Some(group)) if is_open(group, &groups[group].b) => {
                let rows = &groups[group].a;
                let whole = (&b[c.b], or_whole(self.pieces.of_b(c.b), &b[c.b]));
                let lead = self.lead(&self.by_a[c.a], nth);
                let said = rows.iter().map(|&row| space.a[row].len()).sum();
                let is_beside = is_beside(c.a, rows);
                Part {
                    beside: share_of(is_beside),
                    refers: share_of(is_beside && self.refers.0[c.a]),
                    room: room(&space.b[c.b], said, &space.a[c.a]),
                    meant: meant((1, c.b), rows),
                    ..content(space, whole, &joined(rows, a), &a[c.a], lead)
                }
            }
            _ => return None,
        };
        log(c.a, c.b, &part);
        Some(Possible {
            likelihood: part.likelihood(meanings.is_some()),
            rank: self.rank[nth],
            candidate: nth,
            round: self.round[nth],
        })
    }

    /// By how much a candidate is better than the others of its row.
    fn lead(&self, of_row: &[usize], nth: usize) -> f32 {
        let others = of_row.iter().filter(|&&other| other != nth);
        let best = others.map(|&other| self.candidates[other].score);
        self.candidates[nth].score - best.fold(0.0, f32::max)
    }
}
