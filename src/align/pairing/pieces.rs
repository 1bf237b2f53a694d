//! The pieces of provisions: sub-points, sentences and their parts at semicolons. A
//! provision that was split or merged answers with a piece of itself, and a list
//! with one of its items; as a whole it is unlike its answer then.

use super::{
    clause::Read,
    vector_space::{Having, Space, Vector, cosine},
};
use std::ops::Range;

/// A piece has so many words that carry meaning, or goes with the one before.
const LEAST_WORDS: usize = 2;
/// So many pieces of a provision are looked at.
const MOST: usize = 24;

/// The pieces of a provision, as runs of its words; none where it is one piece.
pub fn runs(read: &Read) -> Vec<Range<usize>> {
    let mut runs = read.pieces(LEAST_WORDS);
    if runs.len() < 2 {
        runs.clear();
    }
    runs.truncate(MOST);
    runs
}

/// The pieces of the provisions of both sides, as vectors of a space.
pub struct Pieces {
    a: Vec<Vec<Vector>>,
    b: Vec<Vec<Vector>>,
}

impl Pieces {
    /// Takes provisions to pieces.
    pub fn new([a, b]: [&[Read]; 2], space: &Space) -> Pieces {
        let of = |side: &[Read]| -> Vec<Vec<Vector>> {
            (side.iter())
                .map(|read| {
                    (runs(read).iter())
                        .map(|piece| space.vector(&read.concepts_of(piece)))
                        .collect()
                })
                .collect()
        };
        Pieces { a: of(a), b: of(b) }
    }

    /// The same without some features.
    pub fn without(&self, features: &Having) -> Pieces {
        let of = |side: &[Vec<Vector>]| -> Vec<Vec<Vector>> {
            (side.iter())
                .map(|pieces| pieces.iter().map(|one| features.left_out_of(one)).collect())
                .collect()
        };
        Pieces {
            a: of(&self.a),
            b: of(&self.b),
        }
    }

    /// The pieces of a provision of the first side; none where it is one piece.
    pub fn of_a(&self, row: usize) -> &[Vector] {
        &self.a[row]
    }

    /// The pieces of a provision of the second side.
    pub fn of_b(&self, row: usize) -> &[Vector] {
        &self.b[row]
    }

    /// How alike the likest pieces of two provisions are; of one that is one piece, the whole.
    pub fn likest(&self, space: &Space, a: usize, b: usize) -> f32 {
        let of_a = or_whole(&self.a[a], &space.a[a]);
        let of_b = or_whole(&self.b[b], &space.b[b]);
        likest(of_a, of_b, cosine)
    }
}

/// The pieces, or the whole where it is one.
pub fn or_whole<'p, T>(pieces: &'p [T], whole: &'p T) -> &'p [T] {
    if pieces.is_empty() {
        std::slice::from_ref(whole)
    } else {
        pieces
    }
}

/// How alike the likest pieces of two provisions are, by how alike two pieces are.
pub fn likest<T>(a: &[T], b: &[T], alike: impl Fn(&T, &T) -> f32) -> f32 {
    let pairs = a.iter().flat_map(|a| b.iter().map(move |b| (a, b)));
    pairs.map(|(a, b)| alike(a, b)).fold(-1.0, f32::max)
}
