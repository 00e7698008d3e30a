//! Applying edits to a text.

use thiserror::Error;

/// A range of characters and what is written instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The first character, in Unicode code points.
    pub start: usize,
    /// The character after the last one.
    pub end: usize,
    /// What is written instead.
    pub replacement: String,
}

/// Edits that do not fit the text or each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ApplyError {
    /// An edit ends before it begins, or begins before the one before it has ended.
    #[error("the edits are not in order")]
    Order,
    /// An edit ends after the text.
    #[error("an edit lies outside the text")]
    Outside,
}

/// The text with every edit applied; edits come in order and apart from each other.
///
/// # Errors
/// When they do not, or one lies outside the text.
pub fn apply(text: &str, edits: &[Edit]) -> Result<String, ApplyError> {
    let mut edited = String::with_capacity(text.len());
    let mut letters = text.chars();
    let mut at = 0;
    for edit in edits {
        if edit.start < at || edit.end < edit.start {
            return Err(ApplyError::Order);
        }
        while at < edit.start {
            edited.push(letters.next().ok_or(ApplyError::Outside)?);
            at += 1;
        }
        while at < edit.end {
            letters.next().ok_or(ApplyError::Outside)?;
            at += 1;
        }
        edited.push_str(&edit.replacement);
    }
    edited.extend(letters);
    Ok(edited)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(start: usize, end: usize) -> Edit {
        Edit { start, end, replacement: "·".to_owned() }
    }

    #[test]
    fn characters_are_counted_not_bytes() {
        assert_eq!(apply("naïve José ran", &[edit(0, 5), edit(6, 10)]), Ok("· · ran".to_owned()));
        assert_eq!(apply("José", &[edit(4, 4)]), Ok("José·".to_owned()));
        assert_eq!(apply("José", &[]), Ok("José".to_owned()));
    }

    #[test]
    fn edits_that_do_not_fit_are_refused() {
        assert_eq!(apply("José", &[edit(3, 5)]), Err(ApplyError::Outside));
        assert_eq!(apply("José", &[edit(5, 5)]), Err(ApplyError::Outside));
        assert_eq!(apply("José", &[edit(0, 2), edit(1, 3)]), Err(ApplyError::Order));
        assert_eq!(apply("José", &[edit(2, 1)]), Err(ApplyError::Order));
    }
}
