//! Safe frames: numbers that count or measure, codes of known makes, ten-codes. What only looks like an identifier by its
//! digits is left when such a frame stands around it.

use crate::document::{Document, Shape, Token};
use crate::recognise::is_known_code;
use crate::vocabulary::{Classes, one_of};

/// Whether a number names nothing: "15 feet", "9mm", "10-4", ".308", "$40", "Code 3".
pub fn is_harmless_number(document: &Document, at: usize, token: &Token) -> bool {
    let said = token.shape == Shape::Word && token.is(Classes::HOUR.or(Classes::NUMBER));
    if !token.has_digit() && !said {
        return false;
    }
    let hyphen = usize::from(document.lower(at + 1) == "-" && document.glued(at + 1));
    let next = at + 1 + hyphen;
    let unit = document.is(next, Classes::MEASURE)
        && !one_of(
            document.lower(next),
            &[
                "of", "and", "or", "to", "in", "x", "man", "point", "units", "car", "time", "day", "way", "hundred",
                "thousand",
            ],
        );
    let old = one_of(document.lower(next), &["year", "years", "yr", "yrs", "month", "months", "week", "weeks"]) && {
        let after = next + 1 + usize::from(document.lower(next + 1) == "-");
        one_of(document.lower(after), &["old", "of", "ago", "before", "earlier", "after"])
            || document.is(after, Classes::MONTH)
    };
    let part = said && (document.is(next, Classes::HOUR.or(Classes::NUMBER)) && is_harmless_tail(document, next));
    let dollars = document.before(at) == "$" || document.lower(at + 1) == "%";
    let calibre = document.before(at) == "." && document.glued(at) && at > 1 && !document.glued(at - 1);
    let ten_code = matches!(document.before(at), "-")
        && document.glued(at)
        && at > 1
        && one_of(document.lower(at - 2), &["10", "11"]);
    let opens_ten_code = one_of(document.lower(at), &["10", "11"])
        && hyphen == 1
        && document.digits(next) > 0
        && document.digits(next) < 4;
    unit && !old || part || dollars || calibre || ten_code || opens_ten_code || is_known_code(document, at)
}

fn is_harmless_tail(document: &Document, at: usize) -> bool {
    let next = at + 1 + usize::from(document.lower(at + 1) == "-");
    document.is(next, Classes::MEASURE)
        && !one_of(document.lower(next), &["of", "and", "or", "to", "in", "x", "year", "years"])
}
