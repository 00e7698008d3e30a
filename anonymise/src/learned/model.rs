//! The weights: for each feature a row with one number per label.

use std::cmp::Reverse;

use rustc_hash::FxHashMap;

use super::features::BITS;
use super::label::Label;

/// How many bits of a row a weight has. Twelve weights are one number, so that a row is read and added at once.
const LANE: usize = 5;
const _: () = assert!(Label::COUNT * LANE <= 64);

/// What is added to a weight in a row, where none is below nothing; weights lie from -16 to 15.
const RAISED: i16 = 1 << (LANE - 1);

/// The weights of every second label, with room above each for the sum of as many rows as [`AT_ONCE`].
const EVERY_SECOND: u64 = {
    let (mut lanes, mut at) = (0, 0);
    while at < Label::COUNT.div_ceil(2) {
        lanes |= ((1 << LANE) - 1) << (2 * LANE * at);
        at += 1;
    }
    lanes
};

/// How many rows are added before their sums may need more room than they have.
const AT_ONCE: usize = 1 << LANE;

/// The smallest difference between two weights that is kept.
#[cfg(feature = "training")]
const STEP: f32 = 0.125;

/// How many bits the number of a feature has within its page.
const PAGE: u32 = 16;

/// How many pages there are.
const PAGES: usize = 1 << (BITS - PAGE);

/// How many times 64 features there are.
const WORDS: usize = 1 << (BITS - 6);

/// How many rows there may be at most.
const MOST_ROWS: usize = 1 << 16;

/// A trained model, in as little memory as it can be: what does not stay in the caches of the machine costs more time than
/// all that is reckoned.
pub struct Model {
    /// A bit for each feature, whether it weighs anything.
    weighs: Box<[u64; WORDS]>,
    /// For every 64 features how many of those before them in their page weigh anything.
    before: Box<[u16; WORDS]>,
    /// The first row of every page.
    pages: [u32; PAGES],
    /// For every feature that weighs anything which of the `rows` it has. Many have the same.
    places: Vec<u16>,
    /// The rows that there are, those of most features first.
    rows: Box<[u64; MOST_ROWS]>,
    bias: [f32; Label::COUNT],
    /// What a weight of one is worth.
    scale: f32,
}

/// Those features of a token that weigh anything. They are found first and their rows read afterwards: so the machine waits
/// for many at a time.
pub struct Weighty {
    features: [u32; MOST],
    count: usize,
}

/// What the weights of features add up to, for each label.
pub type Sums = [i16; Label::COUNT];

/// More features than a token has.
const MOST: usize = 512;

impl Weighty {
    /// None yet.
    pub fn new() -> Self {
        Self { features: [0; MOST], count: 0 }
    }
}

impl Model {
    /// Reads what [`Model::write`] wrote: the scale and the biases as little-endian `f32`, how many rows there are as `u32`,
    /// and then, like with like so that it is small when packed: for every row the distance to the row before in a variable
    /// number of bytes (seven bits each, the high bit says that more follow); for every row a bit for each label that has a
    /// weight, the first eight labels of all rows before the others of all rows; and these weights. A torn file weighs
    /// nothing. Of more than 65,536 different rows those of the fewest features are left out.
    pub fn read(bytes: &[u8]) -> Self {
        Self::of_bytes(bytes).unwrap_or_else(|| Self::of_rows(&[], &[], [0.0; Label::COUNT], 0.0))
    }

    fn of_bytes(bytes: &[u8]) -> Option<Self> {
        let (head, rest) = bytes.split_at_checked(4 * (1 + Label::COUNT))?;
        let mut numbers =
            head.chunks_exact(4).map(|chunk| f32::from_le_bytes([chunk[0], chunk[1], chunk[2], chunk[3]]));
        let scale = numbers.next()?;
        let mut bias = [0.0; Label::COUNT];
        bias.iter_mut().zip(numbers).for_each(|(bias, number)| *bias = number);
        let (count, mut rest) = rest.split_first_chunk::<4>()?;
        let count = u32::from_le_bytes(*count) as usize;
        let mut features = Vec::new();
        let mut at = 0_usize;
        for _ in 0..count {
            let (distance, after) = distance(rest)?;
            at += distance;
            features.push(at);
            rest = after;
        }
        let (low, rest) = rest.split_at_checked(count)?;
        let (high, weights) = rest.split_at_checked(count)?;
        let mut weights = weights.iter();
        let row = |(low, high): (&u8, &u8)| {
            let told = u16::from_le_bytes([*low, *high]);
            (0..Label::COUNT).fold(0, |row, label| {
                let weight = if told >> label & 1 == 1 { weights.next() } else { None };
                let weight = weight.map_or(0, |byte| i16::from(i8::from_le_bytes([*byte])));
                row | ((weight.clamp(-RAISED, RAISED - 1) + RAISED) as u64) << (LANE * label)
            })
        };
        let rows: Vec<u64> = low.iter().zip(high).map(row).collect();
        (at < 1 << BITS).then(|| Self::of_rows(&features, &rows, bias, scale))
    }

    /// Of features in order, and the row of each.
    fn of_rows(features: &[usize], row_of_each: &[u64], bias: [f32; Label::COUNT], scale: f32) -> Self {
        let mut counts: FxHashMap<u64, usize> = FxHashMap::default();
        for row in row_of_each {
            *counts.entry(*row).or_default() += 1;
        }
        let mut kinds: Vec<u64> = counts.keys().copied().collect();
        kinds.sort_unstable_by_key(|row| (Reverse(counts[row]), *row));
        let mut rows = boxed(0);
        rows.iter_mut().zip(&kinds).for_each(|(row, kind)| *row = *kind);
        let place_of: FxHashMap<u64, u16> = kinds.into_iter().zip(0..=u16::MAX).collect();
        let known = features.iter().zip(row_of_each).filter_map(|(feature, row)| Some((feature, *place_of.get(row)?)));
        let (features, places): (Vec<usize>, Vec<u16>) = known.unzip();
        let mut weighs: Box<[u64; WORDS]> = boxed(0);
        for feature in features {
            weighs[feature >> 6] |= 1 << (feature & 63);
        }
        let (mut before, mut pages, mut count) = (boxed(0), [0; PAGES], 0);
        let words = weighs.chunks(1 << (PAGE - 6)).zip(before.chunks_mut(1 << (PAGE - 6)));
        for ((weighs, before), page) in words.zip(&mut pages) {
            *page = count;
            for (weighs, before) in weighs.iter().zip(before) {
                *before = (count - *page) as u16;
                count += weighs.count_ones();
            }
        }
        Self { weighs, before, pages, places, rows, bias, scale }
    }

    /// Adds a feature, if it weighs anything.
    pub fn find(&self, feature: usize, weighty: &mut Weighty) {
        // Written without a branch, since none could be foreseen.
        weighty.features[weighty.count & (MOST - 1)] = feature as u32;
        weighty.count += (self.weighs[word(feature)] >> (feature & 63) & 1) as usize;
    }

    /// Adds the weights of features to those of others, and leaves no features.
    pub fn sum(&self, weighty: &mut Weighty, sums: &mut Sums) {
        for features in weighty.features[..weighty.count.min(MOST)].chunks(AT_ONCE) {
            let (mut even, mut odd) = (0, 0);
            for &feature in features {
                let row = self.rows[usize::from(self.places[self.place(feature as usize)])];
                even += row & EVERY_SECOND;
                odd += row >> LANE & EVERY_SECOND;
            }
            let raised = RAISED * features.len() as i16;
            for (at, sums) in sums.chunks_mut(2).enumerate() {
                for (sum, lanes) in sums.iter_mut().zip([even, odd]) {
                    *sum += (lanes >> (2 * LANE * at)) as i16 & ((1 << (2 * LANE)) - 1);
                    *sum -= raised;
                }
            }
        }
        weighty.count = 0;
    }

    /// How many features before this one weigh anything.
    fn place(&self, feature: usize) -> usize {
        let before = self.weighs[word(feature)] & ((1 << (feature & 63)) - 1);
        let page = self.pages[feature >> PAGE & (PAGES - 1)] as usize;
        page + usize::from(self.before[word(feature)]) + before.count_ones() as usize
    }

    /// The score of every label.
    pub fn scores(&self, sums: &Sums) -> [f32; Label::COUNT] {
        let mut scores = self.bias;
        for (score, sum) in scores.iter_mut().zip(sums) {
            *score += f32::from(*sum) * self.scale;
        }
        scores
    }

    /// The model of these weights, as bytes: rows that weigh less than `least` everywhere are left out.
    #[cfg(feature = "training")]
    pub fn write(bias: &[f32; Label::COUNT], weights: &[[f32; Label::COUNT]], least: f32) -> Vec<u8> {
        let (mut distances, mut low, mut high, mut kept) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut before = 0;
        for (at, row) in weights.iter().enumerate().filter(|(_, row)| row.iter().any(|weight| weight.abs() >= least)) {
            let row = row.map(|weight| (weight / STEP).round().clamp(f32::from(-RAISED), f32::from(RAISED - 1)) as i8);
            if row.iter().all(|weight| *weight == 0) {
                continue;
            }
            let mut distance = at - before;
            before = at;
            while distance > 127 {
                distances.push((distance & 127) as u8 | 128);
                distance >>= 7;
            }
            distances.push(distance as u8);
            let told =
                row.iter().enumerate().fold(0_u16, |told, (label, weight)| told | u16::from(*weight != 0) << label);
            let [first, second] = told.to_le_bytes();
            low.push(first);
            high.push(second);
            kept.extend(row.iter().filter(|weight| **weight != 0).map(|weight| *weight as u8));
        }
        let mut bytes = Vec::new();
        for number in std::iter::once(&STEP).chain(bias) {
            bytes.extend(number.to_le_bytes());
        }
        bytes.extend((low.len() as u32).to_le_bytes());
        for part in [distances, low, high, kept] {
            bytes.extend(part);
        }
        bytes
    }
}

/// Which 64 features a feature is one of.
fn word(feature: usize) -> usize {
    feature >> 6 & (WORDS - 1)
}

/// As many of a number as there is room for, not on the stack.
fn boxed<T: Clone, const COUNT: usize>(number: T) -> Box<[T; COUNT]> {
    let numbers = vec![number; COUNT].into_boxed_slice();
    numbers.try_into().unwrap_or_else(|_| unreachable!("as many as there is room for"))
}

fn distance(mut bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut distance = 0;
    let mut shift = 0;
    loop {
        let (&byte, rest) = bytes.split_first()?;
        bytes = rest;
        distance |= usize::from(byte & 127) << shift;
        shift += 7;
        if byte & 128 == 0 || shift > 28 {
            return Some((distance, bytes));
        }
    }
}
