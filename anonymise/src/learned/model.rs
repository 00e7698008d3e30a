//! The weights: for each feature a row with one number per label.

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

/// A trained model.
pub struct Model {
    /// Of every 32 features a bit for each that weighs anything, and above them how many of those come before these 32: in
    /// one number, so that the machine fetches them at once.
    blocks: Vec<u64>,
    /// The rows of these features.
    rows: Vec<u64>,
    bias: [f32; Label::COUNT],
    /// What a weight of one is worth.
    scale: f32,
}

/// The rows of those features of a token that weigh anything. They are found first and read afterwards: so the machine waits
/// for many at a time.
pub struct Rows {
    rows: [u32; MOST],
    count: usize,
}

/// What the weights of features add up to, for each label.
pub type Sums = [i16; Label::COUNT];

/// More features than a token has.
const MOST: usize = 512;

impl Rows {
    /// None yet.
    pub fn new() -> Self {
        Self { rows: [0; MOST], count: 0 }
    }
}

impl Model {
    /// Reads what [`Model::write`] wrote: the scale and the biases as little-endian `f32`, how many rows there are as `u32`,
    /// and then, like with like so that it is small when packed: for every row the distance to the row before in a variable
    /// number of bytes (seven bits each, the high bit says that more follow); for every row a bit for each label that has a
    /// weight, the first eight labels of all rows before the others of all rows; and these weights. A torn file weighs
    /// nothing.
    pub fn read(bytes: &[u8]) -> Self {
        Self::of_bytes(bytes).unwrap_or_else(|| Self {
            blocks: vec![0; 1 << (BITS - 5)],
            rows: Vec::new(),
            bias: [0.0; Label::COUNT],
            scale: 0.0,
        })
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
        let mut blocks = vec![0_u64; 1 << (BITS - 5)];
        let mut at = 0_usize;
        for _ in 0..count {
            let (distance, after) = distance(rest)?;
            at += distance;
            *blocks.get_mut(at >> 5)? |= 1 << (at & 31);
            rest = after;
        }
        let mut before = 0;
        for block in &mut blocks {
            let weigh = u64::from(block.count_ones());
            *block |= before << 32;
            before += weigh;
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
        let rows = low.iter().zip(high).map(row).collect();
        Some(Self { blocks, rows, bias, scale })
    }

    /// Adds a feature, if it weighs anything.
    pub fn find(&self, feature: usize, rows: &mut Rows) {
        // Written without a branch, since none could be foreseen.
        let (block, bit) = (self.blocks[feature >> 5], feature & 31);
        rows.rows[rows.count & (MOST - 1)] = (block >> 32) as u32 + (block & ((1 << bit) - 1)).count_ones();
        rows.count += (block >> bit & 1) as usize;
    }

    /// Adds the weights of features to those of others, and leaves no features.
    pub fn sum(&self, rows: &mut Rows, sums: &mut Sums) {
        for rows in rows.rows[..rows.count.min(MOST)].chunks(AT_ONCE) {
            let (mut even, mut odd) = (0, 0);
            for &row in rows {
                let row = self.rows[row as usize];
                even += row & EVERY_SECOND;
                odd += row >> LANE & EVERY_SECOND;
            }
            let raised = RAISED * rows.len() as i16;
            for (at, sums) in sums.chunks_mut(2).enumerate() {
                for (sum, lanes) in sums.iter_mut().zip([even, odd]) {
                    *sum += (lanes >> (2 * LANE * at)) as i16 & ((1 << (2 * LANE)) - 1);
                    *sum -= raised;
                }
            }
        }
        rows.count = 0;
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
