//! Texts as vectors of weighted features, by which their likeness is the cosine: rare
//! words weigh more (tf-idf).

use std::{
    collections::{HashMap, HashSet},
    hash::{BuildHasherDefault, Hasher},
};

/// What is compared: a word, a run of characters, a mark, as a hash of it.
pub type Feature = u64;

/// The hash of nothing (FNV-1a).
const NOTHING: Feature = 0xcbf2_9ce4_8422_2325;

/// The feature that a text is.
pub fn feature(text: &str) -> Feature {
    text.bytes().fold(NOTHING, step)
}

/// The feature that a run of characters is.
pub fn feature_of(chars: &[char]) -> Feature {
    let mut bytes = [0; 4];
    (chars.iter()).fold(NOTHING, |hash, c| {
        c.encode_utf8(&mut bytes).bytes().fold(hash, step)
    })
}

/// The feature that a row of features is.
pub fn feature_of_row(features: impl Iterator<Item = Feature>) -> Feature {
    features.flat_map(Feature::to_le_bytes).fold(NOTHING, step)
}

/// The feature of a text that goes on with a character, from the feature of what stands before.
pub fn longer(feature: Feature, c: char) -> Feature {
    c.encode_utf8(&mut [0; 4]).bytes().fold(feature, step)
}

fn step(hash: Feature, byte: u8) -> Feature {
    (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
}

/// Features are hashes already.
#[derive(Debug, Default)]
pub struct Hashed(u64);

impl Hasher for Hashed {
    fn finish(&self) -> u64 {
        // The upper bits pick the place in a table, the lower ones are mixed best.
        self.0.rotate_left(26)
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = bytes.iter().copied().fold(self.0, step);
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}

/// A set of features.
pub type FeatureSet = HashSet<Feature, BuildHasherDefault<Hashed>>;

/// A map by features.
pub type ByFeature<T> = HashMap<Feature, T, BuildHasherDefault<Hashed>>;

/// The features of one provision, each with its weight; sorted by feature.
pub type Vector = Vec<(u32, f32)>;

/// Features of both sides, weighted by how rare they are among all provisions
/// (tf–idf; Spärck Jones, 1972), vectors of length 1.
#[derive(Debug, Default)]
pub struct Space {
    numbers: ByFeature<u32>,
    /// Of the first side.
    pub a: Vec<Vector>,
    /// Of the second side.
    pub b: Vec<Vector>,
    /// How rare each feature is.
    pub rarity: Vec<f32>,
    /// The provisions of the second side that have the first feature, with its weight, then those that have the second …
    postings: Vec<(u32, f32)>,
    /// For each feature where its postings begin, and where the last ones end.
    begins: Vec<u32>,
}

/// Beyond so many provisions, features that every eighth has are left out:
/// they tell little and cost most.
const MANY: usize = 256;

impl Space {
    /// Weighs the features of two sides: for each provision its features, each
    /// as often as it stands there.
    #[inline(never)]
    pub fn new(a: &[Vec<Feature>], b: &[Vec<Feature>]) -> Space {
        let mut known: ByFeature<u32> = ByFeature::default();
        // A guess that spares most of growing: what provisions say comes again.
        known.reserve(a.iter().chain(b).map(Vec::len).sum::<usize>() / 4);
        let mut spread: Vec<u32> = Vec::new();
        let mut sides: [Vec<Vector>; 2] =
            [Vec::with_capacity(a.len()), Vec::with_capacity(b.len())];
        for (side, counts) in [a, b].into_iter().zip(&mut sides) {
            for features in side {
                let mut numbers: Vec<u32> = Vec::with_capacity(features.len());
                for feature in features {
                    let next = known.len() as u32;
                    numbers.push(*known.entry(*feature).or_insert(next));
                }
                numbers.sort_unstable();
                spread.resize(known.len(), 0);
                let counted = (numbers.chunk_by(|a, b| a == b))
                    .map(|same| (same[0], same.len() as f32))
                    .collect::<Vector>();
                for &(feature, _) in &counted {
                    spread[feature as usize] += 1;
                }
                counts.push(counted);
            }
        }
        let all = a.len() + b.len();
        let rarity: Vec<f32> = (spread.iter()).map(|&count| rarity(all, count)).collect();
        for vector in sides.iter_mut().flatten() {
            for (feature, weight) in vector.iter_mut() {
                *weight = (1.0 + weight.ln()) * rarity[*feature as usize];
            }
            to_length_one(vector);
        }
        let [a, b] = sides;
        let (postings, begins) = postings(&b, rarity.len(), |feature| {
            all > MANY && spread[feature] as usize * 8 > all
        });
        Space {
            numbers: known,
            a,
            b,
            rarity,
            postings,
            begins,
        }
    }

    /// Features as a vector of this space, of length 1; what no provision has is left out.
    pub fn vector(&self, features: &[Feature]) -> Vector {
        let known = features.iter().filter_map(|one| self.numbers.get(one));
        let mut numbers: Vec<u32> = known.copied().collect();
        numbers.sort_unstable();
        let mut vector: Vector = (numbers.chunk_by(|a, b| a == b))
            .map(|same| {
                let count = same.len() as f32;
                (same[0], (1.0 + count.ln()) * self.rarity[same[0] as usize])
            })
            .collect();
        to_length_one(&mut vector);
        vector
    }

    /// How alike a provision of the first side is to each of the second: their
    /// cosines, added to `cosines`.
    pub fn compare(&self, row: usize, cosines: &mut [f32]) {
        for &(feature, weight) in &self.a[row] {
            let [from, to] = [feature, feature + 1].map(|nth| self.begins[nth as usize] as usize);
            for &(other, of_other) in &self.postings[from..to] {
                cosines[other as usize] += weight * of_other;
            }
        }
    }

    /// How rare a feature is; 0 for one that is not there.
    pub fn rarity_of(&self, feature: Feature) -> f32 {
        self.numbers
            .get(&feature)
            .map_or(0.0, |&number| self.rarity[number as usize])
    }

    /// Features of a kind, to be left out of vectors.
    pub fn having(&self, features: &FeatureSet) -> Having {
        let mut is: Vec<bool> = vec![false; self.rarity.len()];
        for number in features.iter().filter_map(|one| self.numbers.get(one)) {
            is[*number as usize] = true;
        }
        Having(is)
    }

    /// What a vector holds, by rarity.
    pub fn content(&self, vector: &Vector) -> f32 {
        vector
            .iter()
            .map(|&(feature, _)| self.rarity[feature as usize])
            .sum()
    }
}

/// How rare is what so many of all provisions have.
fn rarity(all: usize, count: u32) -> f32 {
    (1.0 + all as f32 / count.max(1) as f32).ln()
}

/// How rare features are among the provisions of both sides, where nothing more is asked of them.
#[derive(Debug, Default)]
pub struct Rarity {
    /// So many provisions have each, and which was the last of these.
    counts: ByFeature<(u32, usize)>,
    all: usize,
}

impl Rarity {
    /// Counts the features of provisions.
    #[inline(never)]
    pub fn new<F: IntoIterator<Item = Feature>>(provisions: impl Iterator<Item = F>) -> Rarity {
        let mut rarity = Rarity::default();
        for features in provisions {
            rarity.all += 1;
            for feature in features {
                let (count, last) = rarity.counts.entry(feature).or_default();
                if *last != rarity.all {
                    (*count, *last) = (*count + 1, rarity.all);
                }
            }
        }
        rarity
    }

    /// How rare a feature is; 0 for one that is not there.
    pub fn of(&self, feature: Feature) -> f32 {
        let count = self.counts.get(&feature);
        count.map_or(0.0, |&(count, _)| rarity(self.all, count))
    }
}

/// The provisions that have each feature, and where those of each begin; features that are left out have none.
fn postings(
    side: &[Vector],
    features: usize,
    is_left_out: impl Fn(usize) -> bool,
) -> (Vec<(u32, f32)>, Vec<u32>) {
    let entries = || {
        let rows = side.iter().zip(0..);
        let entries = rows.flat_map(|(vector, row)| vector.iter().map(move |one| (row, one)));
        entries.filter(|(_, (feature, _))| !is_left_out(*feature as usize))
    };
    // Counted, summed up, and each put in its place.
    let mut begins = vec![0_u32; features + 1];
    for (_, &(feature, _)) in entries() {
        begins[feature as usize + 1] += 1;
    }
    for feature in 0..features {
        begins[feature + 1] += begins[feature];
    }
    let mut next = begins.clone();
    let mut postings = vec![(0, 0.0); begins[features] as usize];
    for (row, &(feature, weight)) in entries() {
        let place = &mut next[feature as usize];
        postings[*place as usize] = (row, weight);
        *place += 1;
    }
    (postings, begins)
}

/// For each feature of a space, whether it is of a kind.
pub struct Having(Vec<bool>);

impl Having {
    /// A vector without them, of length 1 again.
    pub fn left_out_of(&self, vector: &Vector) -> Vector {
        let mut left: Vector = (vector.iter().copied())
            .filter(|(number, _)| !self.0[*number as usize])
            .collect();
        to_length_one(&mut left);
        left
    }
}

fn to_length_one(vector: &mut Vector) {
    let square: f32 = vector.iter().map(|(_, weight)| weight * weight).sum();
    let length = square.sqrt().max(f32::MIN_POSITIVE);
    for (_, weight) in vector.iter_mut() {
        *weight /= length;
    }
}

/// The features that two vectors share, in their order.
pub fn shared_features<'v>(a: &'v Vector, b: &'v Vector) -> impl Iterator<Item = u32> + 'v {
    let mut others = b.iter().map(|&(feature, _)| feature).peekable();
    a.iter()
        .map(|&(feature, _)| feature)
        .filter(move |feature| {
            while others.next_if(|other| other < feature).is_some() {}
            others.peek() == Some(feature)
        })
}

/// The cosine of two vectors of length 1.
pub fn cosine(a: &Vector, b: &Vector) -> f32 {
    let (mut i, mut j, mut dot) = (0, 0, 0.0);
    while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
        match x.0.cmp(&y.0) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                dot += x.1 * y.1;
                (i, j) = (i + 1, j + 1);
            }
        }
    }
    dot
}

/// Where all of some vectors point, added.
pub fn sum<'v>(vectors: impl Iterator<Item = &'v Vector>) -> Vector {
    let mut all = vectors.fold(Vector::new(), |all, one| added(&all, one));
    to_length_one(&mut all);
    all
}

/// Two vectors added.
fn added(a: &Vector, b: &Vector) -> Vector {
    let mut all: Vector = a.iter().chain(b).copied().collect();
    all.sort_unstable_by_key(|&(feature, _)| feature);
    all.dedup_by(|next, first| {
        let same = next.0 == first.0;
        if same {
            first.1 += next.1;
        }
        same
    });
    all
}
