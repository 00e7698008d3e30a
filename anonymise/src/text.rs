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

/// A text as it is read.
pub struct Plain {
    letters: Vec<Letter>,
    plain: String,
    lower: String,
}

impl Plain {
    /// Makes a text plain.
    pub fn new(text: &str) -> Self {
        let letters = letters(text);
        let of = |part: fn(&Letter) -> char| {
            let mut string = String::with_capacity(text.len());
            string.extend(letters.iter().map(part));
            string
        };
        Self { plain: of(|letter| letter.plain), lower: of(|letter| letter.lower), letters }
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

/// The letters of a text.
fn letters(text: &str) -> Vec<Letter> {
    let mut letters = Vec::with_capacity(text.len());
    let mut at = 0;
    let mut rest = text.chars().peekable();
    while let Some(first) = rest.next() {
        let start = at;
        at += 1;
        if first.is_ascii() && !rest.peek().is_some_and(|next| is_mark(*next)) {
            letters.push(Letter { plain: first, lower: first.to_ascii_lowercase(), start, end: at });
            continue;
        }
        if is_invisible(first) {
            continue;
        }
        let mut marks = String::new();
        while let Some(mark) = rest.next_if(|next| is_mark(*next) || is_invisible(*next)) {
            at += 1;
            if is_mark(mark) {
                marks.push(mark);
            }
        }
        // A text made of nothing but marks would otherwise be one endless letter.
        let marks: String = marks.chars().take(8).collect();
        for (plain, lower) in plain(first, &marks) {
            letters.push(Letter { plain, lower, start, end: at });
        }
    }
    letters
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
        let letters = letters(text);
        (letters.iter().map(|each| each.plain).collect(), letters.iter().map(|each| each.lower).collect())
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
        let letters = letters("a\u{200b}e\u{301}x");
        let ranges: Vec<_> = letters.iter().map(|each| (each.start, each.end)).collect();
        assert_eq!(ranges, [(0, 1), (2, 4), (4, 5)]);
    }
}
