//! What stands around a date, a time or an age and belongs to it.

use super::Run;
use crate::THOROUGH;
use crate::document::{Case, Habit};
use crate::vocabulary::{Classes, one_of};

/// "the night of" June 12, "the second week of" June, "the following" Monday, Labor Day "weekend", March "of last year".
pub fn date(run: &mut Run<'_>) {
    if run.word_after(0) == "'" && run.word_after(1) == "s" {
        run.end += 2;
    }
    if one_of!(run.word_after(0), "weekend eve break opener week morning night nite evening afternoon") {
        run.end += 1;
    }
    feast(run);
    event_after(run);
    if run.word_after(0) == "of"
        && one_of!(run.word_after(1), "last this that the")
        && one_of!(run.word_after(2), "year month week same")
    {
        run.end += 3;
    }
    if THOROUGH && matches!((run.word_after(0), run.word_after(1)), ("before", "last") | ("bank", "holiday")) {
        run.end += 2;
    } else if THOROUGH && one_of!(run.word_after(0), "last back") && run.document.closes(run.end + 1) {
        run.end += 1;
    }
    year_in_words(run);
    let inside = one_of!(run.document.lower(run.first), "of before after");
    let joint = usize::from(!inside);
    if (inside || one_of!(run.word_before(0), "of before after"))
        && one_of!(
            run.word_before(joint),
            "night morning evening afternoon week weekend day eve month end beginning start middle winter spring summer \
                 fall autumn second first third fourth last tuesday wednesday thursday friday saturday sunday monday \
                 january february march april may june july august september october november december"
        )
    {
        run.first -= 1 + joint;
    }
    if one_of!(run.word_before(0), "following previous second third first last next early late mid opening") {
        run.first -= 1;
    }
    if one_of!(run.word_before(0), "the that this") {
        run.first -= 1;
    }
    // "Three" Fridays "ago"
    if one_of!(run.word_after(0), "ago prior") {
        run.end += 1;
        let counted = run.token_before().is_some_and(|token| {
            token.is(Classes::HOUR.or(Classes::NUMBER)) || token.has_digit() && token.length() < 3
        });
        run.first -= usize::from(counted);
    }
}

/// The Monday "before the fair", the first week of hurricane "season".
fn event_after(run: &mut Run<'_>) {
    if one_of!(run.word_after(0), "season term semester") {
        run.end += 1;
    } else if one_of!(run.word_after(0), "before after of")
        && one_of!(
            run.word_after(1 + usize::from(one_of!(run.word_after(1), "the our"))),
            "fair parade rodeo festival carnival marathon storm flood fire fires blizzard hurricane tornado earthquake \
             election primary prom graduation homecoming tournament opener draft derby regatta eclipse funeral \
             bicentennial reunion finals"
        )
    {
        run.end += 2 + usize::from(one_of!(run.word_after(1), "the our"));
    }
}

/// "Three" Kings Day, "Russian" Christmas, the "twenty" second of November.
fn feast(run: &mut Run<'_>) {
    let document = run.document;
    let ordinal = document.is(run.first, Classes::ORDINAL) && one_of!(run.word_before(0), "twenty thirty");
    let named = document.habit == Habit::Mixed
        && document.get(run.first).is_some_and(|token| token.case == Case::Capital && !token.line)
        && run.token_before().is_some_and(|token| {
            token.case == Case::Capital
                && !token.is(Classes::RANK.or(Classes::TITLE).or(Classes::COMMON))
                && !document.begins_sentence(run.first - 1)
        });
    run.first -= usize::from(ordinal || named);
}

/// December twenty-third, "two thousand nineteen"; June ninth, "twenty twenty-two".
fn year_in_words(run: &mut Run<'_>) {
    let document = run.document;
    let comma = usize::from(run.word_after(0) == ",");
    let thousand = run.word_after(comma) == "two" && run.word_after(comma + 1) == "thousand";
    let century = one_of!(run.word_after(comma), "twenty nineteen")
        && document.is(run.end + comma + 1, Classes::HOUR.or(Classes::NUMBER))
        && run.has_after(comma + 2);
    if !thousand && !century {
        return;
    }
    run.end += comma + 2;
    for _ in 0..3 {
        let more = document.is(run.end, Classes::HOUR.or(Classes::NUMBER)) || run.word_after(0) == "-";
        run.end += usize::from(more && run.has_after(1));
    }
}

/// "quarter to" four, "half past" six, 0555 "MDT", ten to nine "in the morning".
pub fn time(run: &mut Run<'_>) {
    let document = run.document;
    let said = |at: usize| {
        document.is(at, Classes::HOUR.or(Classes::NUMBER))
            || one_of!(document.lower(at), "quarter half")
            || document.digits(at) > 0
    };
    let minutes = one_of!(document.lower(run.first), "minutes minute")
        || one_of!(document.lower(run.first), "to past before after til")
            && one_of!(run.word_before(0), "minutes minute");
    if minutes {
        run.first -= usize::from(one_of!(run.word_before(0), "minutes minute"));
        run.first -= usize::from(run.has_before(1) && said(run.first - 1));
    } else if document.lower(run.first) == "quarter" && run.word_before(0) == "a" {
        run.first -= 1;
    } else if one_of!(run.word_before(0), "past to til till after before of")
        && run.has_before(2)
        && said(run.first - 2)
    {
        run.first -= 2;
    } else if one_of!(run.word_before(0), "to before past after til")
        && one_of!(run.word_before(1), "minute minutes min mins")
    {
        run.first -= if run.has_before(3) { 3 } else { 2 };
    } else if one_of!(run.word_before(0), "past half quarter") {
        run.first -= 1;
    }
    if one_of!(
        run.word_after(0),
        "am pm ish hrs hr hours mdt mst est edt cst cdt pst pdt akst akdt hst zulu utc gmt z local sharp"
    ) {
        run.end += 1;
    }
    if one_of!(run.word_after(0), "in at that this") {
        let the = usize::from(run.word_after(1) == "the");
        if one_of!(run.word_after(1 + the), "morning afternoon evening night nite aft") {
            run.end += 2 + the;
        } else if the == 1 && one_of!(run.word_after(2), "a p") && run.word_after(3) == "." && run.word_after(4) == "m"
        {
            run.end += 5;
        }
    }
}

/// "mid" thirties, nine "or ten".
pub fn age(run: &mut Run<'_>) {
    let document = run.document;
    let hyphen = usize::from(run.word_before(0) == "-");
    if one_of!(run.word_before(hyphen), "mid late early upper") {
        run.first -= 1 + hyphen;
    }
    let number = |at: usize| document.is(at, Classes::HOUR.or(Classes::NUMBER)) || document.digits(at) > 0;
    let hyphen = usize::from(run.word_after(0) == "-");
    if one_of!(run.word_after(hyphen), "something ish") && run.has_after(1 + hyphen) {
        run.end += 1 + hyphen;
    } else if one_of!(run.word_after(0), "or to")
        && run.has_after(2)
        && (number(run.end + 1) || run.word_after(1) == "so")
    {
        run.end += 2;
    } else if run.word_after(0) == "and" && run.word_after(1) == "a" && run.word_after(2) == "half" {
        run.end += 3;
    }
}
