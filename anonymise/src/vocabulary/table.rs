//! What is known of many words, in as little memory as it can be: what is not in the caches of the machine costs more time
//! than all that is reckoned.

use std::hash::{BuildHasher, Hash};

use rustc_hash::{FxBuildHasher, FxHashMap};

/// Which bits of a slot tell what is known of its word; the others are of the word's number.
const VALUE: u64 = 0xffff;

/// What is known of words, by their numbers.
pub struct Table<V> {
    /// For each word the most of its number and which of the values it has; 0 where there is none. A word stands at the place
    /// that the rest of its number tells or, when others stand there, after them.
    slots: Vec<u64>,
    /// The values that there are, from 1; many words have the same.
    values: Vec<V>,
}

impl<V: Copy + Default + Eq + Hash> Table<V> {
    /// Of words, each once. Of more values than 65,535 the last are left out.
    pub fn new<'w>(words: impl ExactSizeIterator<Item = (&'w str, V)>) -> Self {
        let mut table = Self { slots: vec![0; (2 * words.len()).next_power_of_two()], values: vec![V::default()] };
        let mut places: FxHashMap<V, u64> = FxHashMap::default();
        for (word, value) in words {
            let next = table.values.len() as u64;
            let place = *places.entry(value).or_insert(next);
            if place == next {
                table.values.push(value);
            }
            let number = number(word);
            let slot = table.probe(number).find(|slot| table.slots[*slot] == 0);
            if let Some(slot) = slot.filter(|_| place <= VALUE) {
                table.slots[slot] = number & !VALUE | place;
            }
        }
        table
    }

    /// What is known of a word. One that is none of them is taken for one of them with a chance of one in 10¹⁴.
    pub fn get(&self, word: &str) -> Option<V> {
        let number = number(word);
        let slots = self.probe(number).map(|slot| self.slots[slot]).take_while(|slot| *slot != 0);
        let mut own = slots.filter(|slot| (slot ^ number) & !VALUE == 0);
        own.next().map(|slot| self.values[(slot & VALUE) as usize])
    }

    /// The places where a word may stand, the first one first.
    fn probe(&self, number: u64) -> impl Iterator<Item = usize> + use<V> {
        let last = self.slots.len() - 1;
        (0..=last).map(move |more| (number as usize).wrapping_add(more) & last)
    }
}

fn number(word: &str) -> u64 {
    FxBuildHasher.hash_one(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_has_what_is_its_own() {
        let words: Vec<String> = (0..5000).map(|number| format!("word{number}")).collect();
        let table = Table::new(words.iter().enumerate().map(|(at, word)| (word.as_str(), at % 700)));
        for (at, word) in words.iter().enumerate() {
            assert_eq!(table.get(word), Some(at % 700), "{word}");
        }
        assert_eq!((table.get("word5000"), table.get("")), (None, None));
        assert_eq!(Table::<u8>::new([].into_iter()).get("word"), None);
    }
}
