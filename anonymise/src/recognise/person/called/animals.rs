//! Names of dogs and horses beside what they are: "my Malinois, Chance", "Biscuit is my gelding", "on horseback (Duchess)".

use crate::Kind;
use crate::document::{Document, Habit, Shape};
use crate::recognise::{Report, Rule};
use crate::vocabulary::{Classes, one_of};

const ANIMAL: Rule = ("k9.animal", 88, "The name of a dog or a horse.");

pub fn at(report: &mut Report<'_>, at: usize) {
    let document = report.document;
    if is_animal(document.lower(at)) {
        let cross = usize::from(one_of!(document.lower(at + 1), "mix cross pup"));
        let sign = at + 1 + cross;
        let called = 2 * usize::from(document.lower(sign) == "," && one_of!(document.lower(sign + 1), "named called"));
        if one_of!(document.lower(sign), ", ( named called") {
            name(report, sign + called.max(1));
        }
        // "Chance is my Malinois", "Ranger, my bloodhound"
        let owned = at > 2 && one_of!(document.before(at), "my our his her");
        let copula = owned && one_of!(document.lower(at - 2), "is was ,");
        if copula {
            name(report, at - 3);
        }
    }
    let mounted = document.lower(at) == "horseback" && one_of!(document.lower(at + 1), "( on ,");
    if mounted {
        name(report, at + 2);
    }
    if one_of!(document.lower(at), "mine's mines") && document.lower(at + 1) == "called" {
        name(report, at + 2);
    }
}

fn is_animal(word: &str) -> bool {
    one_of!(
        word,
        "malinois mal maligator shepherd bloodhound lab labrador hound collie pointer dutchie gelding mare stallion percheron clydesdale bronc dog k9 \
             canine horse"
    )
}

fn name(report: &mut Report<'_>, at: usize) {
    if is_name(report.document, at) {
        report.tokens(at, at + 1, Kind::K9, ANIMAL);
    }
}

fn is_name(document: &Document, at: usize) -> bool {
    let other = Classes::COMMON.or(Classes::LETTERS).or(Classes::MEASURE).or(Classes::NUMBER).or(Classes::HARMLESS);
    let alone = document.get(at + 1).is_none_or(|next| next.shape == Shape::Sign || next.lore.common() > 4);
    let closes = document.habit == Habit::Mixed && one_of!(document.lower(at + 1), ", . )");
    document.get(at).is_some_and(|token| {
        token.shape == Shape::Word
            && token.length() > 1
            && !(token.is(other) && token.lore.first() < 3 && !(token.is_capital() && closes))
            && match document.habit {
                Habit::Mixed => {
                    token.is_capital() && (at > 0 && !document.begins_sentence(at) || token.lore.common() < 7)
                }
                _ => token.lore.common() < 6 && alone,
            }
    })
}
