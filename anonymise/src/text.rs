//! A text made plain before it is read: compatibility forms composed (NFKC), look-alikes of other alphabets turned into
//! Latin letters, what has no width left out. Every letter remembers the characters it came from, so that findings
//! always count in the text as it was given.

/// A letter of the plain text.
#[derive(Clone, Copy, Debug)]
pub struct Letter {
    /// As it is read.
    pub plain: char,
    /// In lower case, without accents.
    pub lower: char,
    /// Its first character in the original.
    pub start: u32,
    /// The character after its last in the original.
    pub end: u32,
}

/// How many marks of a letter are read.
const MOST_MARKS: usize = 8;

/// A text as it is read.
pub struct Plain {
    letters: Vec<Letter>,
    plain: String,
    lower: String,
}

impl Plain {
    /// Makes a text plain.
    pub fn new(text: &str) -> Self {
        let mut made = Self {
            letters: Vec::with_capacity(text.len()),
            plain: String::with_capacity(text.len()),
            lower: String::with_capacity(text.len()),
        };
        let (mut rest, mut at) = (text, 0);
        while !rest.is_empty() {
            // The last one of these letters may have marks after it.
            let foreign = rest.bytes().position(|byte| !byte.is_ascii());
            let usual = foreign.map_or(rest.len(), |foreign| foreign.saturating_sub(1));
            made.push_usual(&rest[..usual], at);
            (rest, at) = made.push_marked(&rest[usual..], at + usual as u32);
        }
        made
    }

    /// Adds letters that all are ASCII, the first of them at a place.
    fn push_usual(&mut self, letters: &str, at: u32) {
        self.plain.push_str(letters);
        let from = self.lower.len();
        self.lower.push_str(letters);
        self.lower[from..].make_ascii_lowercase();
        let letter =
            |(start, plain): (u32, char)| Letter { plain, lower: plain.to_ascii_lowercase(), start, end: start + 1 };
        self.letters.extend((at..).zip(letters.bytes().map(char::from)).map(letter));
    }

    /// Adds one letter with its marks, the first of a text; what comes after it in the text, and at which place.
    fn push_marked<'t>(&mut self, text: &'t str, start: u32) -> (&'t str, u32) {
        let mut rest = text.chars();
        let Some(first) = rest.next() else { return (text, start) };
        let mut at = start + 1;
        if first.is_ascii() && !rest.clone().next().is_some_and(is_mark) {
            self.push_usual(&text[..1], start);
            return (rest.as_str(), at);
        }
        if is_invisible(first) {
            return (rest.as_str(), at);
        }
        let mut marks = String::new();
        while let Some(mark) = rest.clone().next().filter(|next| is_mark(*next) || is_invisible(*next)) {
            rest.next();
            at += 1;
            // A text made of nothing but marks would otherwise be one endless letter.
            if is_mark(mark) && marks.chars().count() < MOST_MARKS {
                marks.push(mark);
            }
        }
        for (plain, lower) in plain(first, &marks) {
            self.plain.push(plain);
            self.lower.push(lower);
            self.letters.push(Letter { plain, lower, start, end: at });
        }
        (rest.as_str(), at)
    }

    /// Its letters, in order.
    pub fn letters(&self) -> &[Letter] {
        &self.letters
    }

    /// Its letters as they are read.
    pub fn plain(&self) -> &str {
        &self.plain
    }

    /// Its letters in lower case, without accents.
    pub fn lower(&self) -> &str {
        &self.lower
    }
}

fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}')
}

/// The letters that a character with its marks is read as, each with its lower case.
fn plain(first: char, marks: &str) -> Vec<(char, char)> {
    let first = look_alike(first);
    match first {
        '‘' | '’' | 'ʻ' | 'ʼ' | '′' | '`' => return vec![('\'', '\'')],
        '“' | '”' | '„' | '″' | '«' | '»' => return vec![('"', '"')],
        '‐' | '‑' | '‒' | '–' | '—' | '−' => return vec![('-', '-')],
        _ => {}
    }
    composed(first, marks).into_iter().map(|plain| (plain, base(plain))).collect()
}

#[cfg(feature = "unicode")]
fn composed(first: char, marks: &str) -> Vec<char> {
    use unicode_normalization::UnicodeNormalization;
    std::iter::once(first).chain(marks.chars()).nfkc().map(look_alike).collect()
}

#[cfg(not(feature = "unicode"))]
fn composed(first: char, _: &str) -> Vec<char> {
    vec![first]
}

/// A letter in lower case, without its accents.
fn base(letter: char) -> char {
    if letter.is_ascii() {
        return letter.to_ascii_lowercase();
    }
    let letter = match letter {
        'ø' | 'Ø' => 'o',
        'ł' | 'Ł' => 'l',
        'đ' | 'Đ' | 'ð' | 'Ð' => 'd',
        'ı' => 'i',
        'ß' => 's',
        'æ' | 'Æ' => 'a',
        'œ' | 'Œ' => 'o',
        'þ' | 'Þ' => 't',
        other => unaccented(other),
    };
    letter.to_lowercase().next().unwrap_or(letter)
}

#[cfg(feature = "unicode")]
fn unaccented(letter: char) -> char {
    use unicode_normalization::UnicodeNormalization;
    std::iter::once(letter).nfd().next().unwrap_or(letter)
}

/// The accents of western Europe.
#[cfg(not(feature = "unicode"))]
fn unaccented(letter: char) -> char {
    const PLAIN: &[(&str, char)] = &[
        ("àáâãäåāăąÀÁÂÃÄÅ", 'a'),
        ("çćčÇĆČ", 'c'),
        ("èéêëēęěÈÉÊË", 'e'),
        ("ìíîïīÌÍÎÏİ", 'i'),
        ("ñńňÑŃ", 'n'),
        ("òóôõöōőÒÓÔÕÖ", 'o'),
        ("ùúûüūůűÙÚÛÜ", 'u'),
        ("ýÿÝ", 'y'),
        ("śšşŚŠ", 's'),
        ("źżžŹŻŽ", 'z'),
    ];
    PLAIN.iter().find(|(accented, _)| accented.contains(letter)).map_or(letter, |(_, plain)| *plain)
}

/// Latin letters for those of other alphabets that look like them, and for full-width forms.
fn look_alike(letter: char) -> char {
    match letter {
        'а' => 'a',
        'с' => 'c',
        'е' => 'e',
        'һ' => 'h',
        'і' => 'i',
        'ј' => 'j',
        'о' | 'ο' => 'o',
        'р' => 'p',
        'ѕ' => 's',
        'у' => 'y',
        'х' => 'x',
        'ԁ' => 'd',
        'А' | 'Α' => 'A',
        'В' | 'Β' => 'B',
        'С' => 'C',
        'Е' | 'Ε' => 'E',
        'Н' | 'Η' => 'H',
        'І' | 'Ι' => 'I',
        'Ј' => 'J',
        'К' | 'Κ' => 'K',
        'М' | 'Μ' => 'M',
        'Ν' => 'N',
        'О' | 'Ο' => 'O',
        'Р' | 'Ρ' => 'P',
        'Ѕ' => 'S',
        'Т' | 'Τ' => 'T',
        'Х' | 'Χ' => 'X',
        'У' | 'Υ' => 'Y',
        'Ζ' => 'Z',
        '！'..='～' => char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter),
        '\u{a0}' | '\u{2007}' | '\u{202f}' => ' ',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (String, String) {
        let text = Plain::new(text);
        (text.plain, text.lower)
    }

    #[test]
    fn accents_look_alikes_and_the_invisible() {
        assert_eq!(read("Rube\u{301}n O’Brien").1, "ruben o'brien");
        assert_eq!(read("Rubén").1, "ruben");
        assert_eq!(read("Оfc. Р\u{200b}rice").0, "Ofc. Price");
    }

    #[cfg(feature = "unicode")]
    #[test]
    fn compatibility_forms() {
        assert_eq!(read("Ｐｌａｔｅ ７ＫＬ").1, "plate 7kl");
        assert_eq!(read("ﬁre № ④").1, "fire no 4");
        assert_eq!(read("Nguyễn").1, "nguyen");
    }

    #[test]
    fn every_letter_knows_its_characters() {
        let text = Plain::new("a\u{200b}e\u{301}x");
        let ranges: Vec<_> = text.letters.iter().map(|each| (each.start, each.end)).collect();
        assert_eq!(ranges, [(0, 1), (2, 4), (4, 5)]);
    }

    #[test]
    fn usual_letters_beside_others() {
        let text = Plain::new("aé—B\u{200b}c");
        assert_eq!((text.plain(), text.lower()), ("aé-Bc", "ae-bc"));
        let ranges: Vec<_> = text.letters.iter().map(|each| (each.start, each.end)).collect();
        assert_eq!(ranges, [(0, 1), (1, 2), (2, 3), (3, 4), (5, 6)]);
    }
}
