//! The words after a name that say what has it: "hospital", "police", "animal control".

use super::super::Run;
use crate::document::{Habit, Shape, Token};
use crate::vocabulary::one_of;
use crate::{Kind, THOROUGH};

/// Jackson North "hospital", Smoky Hill "bridge", "cold creek" gun club: the word that says what has the name, in small
/// letters or where nobody sets capitals. `place` tells whether the finding is known to be one.
pub fn with_what_it_is(run: &mut Run<'_>, place: bool) {
    let document = run.document;
    let word_between = one_of!(
        run.word_after(0),
        "gun animal high middle state fire general police marine highway safety harbor trailer mobile tactical rural \
             volunteer"
    );
    let between = usize::from(place && word_between);
    let thing = |at: usize| {
        document.get(at).is_some_and(|token| token.shape == Shape::Word && !token.glued && !token.line)
            && (says_what(document.lower(at))
                || place
                    && document.habit != Habit::Mixed
                    && (says_what_without_capital(document.lower(at))
                        || is_short_force(document.lower(at)) && document.lower(at) != "so"))
    };
    for between in [between, 0] {
        let goes_on = run.token_after().is_some_and(|token| !token.line);
        if run.has_after(between + 1) && thing(run.end + between) && goes_on {
            run.end += between + 1;
            return;
        }
    }
    // "so" after a name is a sheriff's office only where nothing follows it.
    let office = document.habit != Habit::Mixed
        && run.word_after(0) == "so"
        && document
            .get(run.end + 1)
            .is_none_or(|token| token.line || matches!(document.lower(run.end + 1), "." | "," | ")"));
    run.end += usize::from(office);
}

/// Cape May County "animal control", Vermont State Police "bomb squad": the branch of an agency, in small letters too.
pub fn branch(run: &mut Run<'_>, kind: Kind) {
    let apart = run.token_after().is_some_and(|token| !token.line && !token.glued);
    let capital = run.token_after().is_some_and(Token::is_capital) || run.document.habit == Habit::Whispering;
    let house =
        one_of!(run.word_after(0), "department dept station nick hazmat tactical barracks detachment headquarters")
            || capital && one_of!(run.word_after(0), "reserve section safety hq dispatch");
    if THOROUGH && kind == Kind::Agency && apart && house {
        run.end += 1;
        return;
    }
    let branch = THOROUGH
        && match run.word_after(0) {
            "animal" | "pest" => run.word_after(1) == "control",
            "bomb" | "dive" | "drug" | "vice" => one_of!(run.word_after(1), "squad team unit"),
            "task" | "strike" => run.word_after(1) == "force",
            "crime" => run.word_after(1) == "lab",
            "marine" | "canine" | "mounted" | "aviation" | "traffic" | "motor" => {
                one_of!(run.word_after(1), "unit patrol division")
            }
            "search" => run.word_after(1) == "and" && run.word_after(2) == "rescue",
            _ => false,
        };
    let begun = THOROUGH && one_of!(run.document.before(run.end), "animal pest") && run.word_after(0) == "control";
    run.end += usize::from(matches!(kind, Kind::Agency | Kind::Place) && begun);
    if matches!(kind, Kind::Agency | Kind::Place) && branch {
        run.end += if run.word_after(0) == "search" { 3 } else { 2 };
    }
}

fn says_what(word: &str) -> bool {
    one_of!(
        word,
        "police hospital bridge building hall club facility motel hotel inn elementary school church cemetery wrecker \
             towing dispatch rd road st street ave avenue blvd hwy highway lane ln pkwy exit county pd swat apts apartments hosp towers pharmacy diner"
    )
}

fn says_what_without_capital(word: &str) -> bool {
    one_of!(
        word,
        "patrol constable posse control transit medics mob commission electric prison jail factory stop garage \
             ferry camp overpass mill bakery cafe market grocery store grill tavern saloon lounge tap pub casino arena \
             stadium quarry creek lake pond ridge landing marina pier courthouse academy clinic park plaza mall er upd \
             unit gang crew boyz depot rail station authority clubhouse hall dock docks farm farms ranch well wells twp \
             township parish village river ctr centre building side power furniture av draw point overpass leap \
             plant methodist ford tire"
    )
}

/// Short names of forces, which stand after the name of a town.
pub fn is_short_force(word: &str) -> bool {
    one_of!(word, "posse swat sert srt ert ema ems er so pd sd hp dps comms rv eod")
}
