//! The weights: for each feature a row with one number per label.

use super::features::BITS;
use super::label::Label;

/// How many weights a row has: one for each label, and some that are always nothing, so that a row is read at once.
const WIDTH: usize = 16;

/// The smallest difference between two weights that is kept.
#[cfg(feature = "training")]
const STEP: f32 = 0.1;

/// A trained model.
pub struct Model {
    /// A bit for every feature that weighs anything, and how many of them come before each 64.
    weighs: Vec<(u64, u32)>,
    /// The rows of these features.
    rows: Vec<[i8; WIDTH]>,
    bias: [f32; Label::COUNT],
    /// What a weight of one is worth.
    scale: f32,
}

/// The rows of a token's features. They are found first and read afterwards: so the machine waits for many at a time.
pub struct Rows {
    rows: [u32; MOST],
    count: usize,
}

/// More features than a token has.
const MOST: usize = 512;

impl Rows {
    /// None yet.
    pub fn new() -> Self {
        Self { rows: [0; MOST], count: 0 }
    }
}

impl Model {
    /// Reads what [`Model::write`] wrote: the scale and the biases as little-endian `f32`, then for every row the distance
    /// to the row before in a variable number of bytes (seven bits each, the high bit says that more follow), two bytes
    /// with a bit for every label that has a weight, and these weights. Whatever is missing weighs nothing.
    pub fn read(bytes: &[u8]) -> Self {
        let mut model =
            Self { weighs: vec![(0, 0); 1 << (BITS - 6)], rows: Vec::new(), bias: [0.0; Label::COUNT], scale: 0.0 };
        let (head, mut rest) = bytes.split_at(bytes.len().min(4 * (1 + Label::COUNT)));
        let mut numbers =
            head.chunks_exact(4).map(|chunk| f32::from_le_bytes([chunk[0], chunk[1], chunk[2], chunk[3]]));
        model.scale = numbers.next().unwrap_or(0.0);
        for (bias, number) in model.bias.iter_mut().zip(numbers) {
            *bias = number;
        }
        let mut at = 0_usize;
        while let Some((distance, after)) = distance(rest) {
            let Some((&[low, high], mut after)) = after.split_first_chunk::<2>() else { break };
            let told = u16::from_le_bytes([low, high]);
            at += distance;
            let Some(weighs) = model.weighs.get_mut(at >> 6) else { break };
            weighs.0 |= 1 << (at & 63);
            let mut row = [0; WIDTH];
            for weight in
                row.iter_mut().enumerate().filter(|(label, _)| told >> label & 1 == 1).map(|(_, weight)| weight)
            {
                let Some((byte, next)) = after.split_first() else { break };
                *weight = i8::from_le_bytes([*byte]);
                after = next;
            }
            model.rows.push(row);
            rest = after;
        }
        let mut before = 0;
        for weighs in &mut model.weighs {
            weighs.1 = before;
            before += weighs.0.count_ones();
        }
        model
    }

    /// Adds the row of a feature, if it weighs anything.
    pub fn find(&self, feature: usize, rows: &mut Rows) {
        let (weighs, before) = self.weighs[feature >> 6];
        let bit = 1 << (feature & 63);
        // Written without a branch, since none could be foreseen.
        rows.rows[rows.count & (MOST - 1)] = before + (weighs & (bit - 1)).count_ones();
        rows.count += usize::from(weighs & bit != 0);
    }

    /// The score of every label, and no rows again.
    pub fn scores(&self, rows: &mut Rows) -> [f32; Label::COUNT] {
        let mut sum = [0_i16; WIDTH];
        for &row in &rows.rows[..rows.count.min(MOST)] {
            for (sum, weight) in sum.iter_mut().zip(self.rows[row as usize]) {
                *sum = sum.saturating_add(i16::from(weight));
            }
        }
        rows.count = 0;
        let mut scores = self.bias;
        for (score, sum) in scores.iter_mut().zip(sum) {
            *score += f32::from(sum) * self.scale;
        }
        scores
    }

    /// The model of these weights, as bytes: rows that weigh less than `least` everywhere are left out.
    #[cfg(feature = "training")]
    pub fn write(bias: &[f32; Label::COUNT], weights: &[[f32; Label::COUNT]], least: f32) -> Vec<u8> {
        let mut bytes = Vec::new();
        for number in std::iter::once(&STEP).chain(bias) {
            bytes.extend(number.to_le_bytes());
        }
        let mut before = 0;
        for (at, row) in weights.iter().enumerate().filter(|(_, row)| row.iter().any(|weight| weight.abs() >= least)) {
            let row = row.map(|weight| (weight / STEP).round().clamp(-127.0, 127.0) as i8);
            if row.iter().all(|weight| *weight == 0) {
                continue;
            }
            let mut distance = at - before;
            before = at;
            while distance > 127 {
                bytes.push((distance & 127) as u8 | 128);
                distance >>= 7;
            }
            bytes.push(distance as u8);
            let told =
                row.iter().enumerate().fold(0_u16, |told, (label, weight)| told | u16::from(*weight != 0) << label);
            bytes.extend(told.to_le_bytes());
            bytes.extend(row.iter().filter(|weight| **weight != 0).map(|weight| *weight as u8));
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
