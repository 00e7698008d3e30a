//! The pages of the wizard, in order. Which questions stand on a page is in [`question`].

use super::code::{Coded, codes};
use super::field::Field;
use super::question::{self, Question};

codes! {
    /// A page of the wizard; its code is the last part of its address.
    pub enum Page {
        Before = "before-you-start", "Before you start";
        Kind = "kind", "What kind of near miss?";
        Activity = "activity", "What were you doing?";
        WhenWhere = "when-and-where", "When and where?";
        People = "people", "You and the people there";
        Narrative = "what-happened", "What happened?";
        Factors = "why", "Why did it happen?";
        Severity = "how-bad", "How bad could it have been, and what stopped it?";
        Lesson = "lesson", "What should others learn?";
        Publishing = "publishing", "Publishing and follow-up";
    }
}

impl Page {
    /// The questions of the page, in order.
    pub fn questions(self) -> &'static [Question] {
        match self {
            Self::Before => question::before::QUESTIONS,
            Self::Kind => question::kind::QUESTIONS,
            Self::Activity => question::activity::QUESTIONS,
            Self::WhenWhere => question::when_where::QUESTIONS,
            Self::People => question::people::QUESTIONS,
            Self::Narrative => question::narrative::QUESTIONS,
            Self::Factors => question::factors::QUESTIONS,
            Self::Severity => question::severity::QUESTIONS,
            Self::Lesson => question::lesson::QUESTIONS,
            Self::Publishing => question::publishing::QUESTIONS,
        }
    }

    /// The page that asks for a field.
    pub fn of(field: Field) -> Self {
        let asks = |page: &&Self| page.questions().iter().any(|question| question.field == field);
        Self::ALL.iter().find(asks).copied().unwrap_or(Self::Before)
    }

    /// The page after this one; none after the last, where the answers are checked.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.position() + 1).copied()
    }

    /// The page before this one.
    pub fn previous(self) -> Option<Self> {
        Self::ALL.get(self.position().checked_sub(1)?).copied()
    }

    /// How many pages come before this one; the first, which only informs, is 0 and the nine that ask are 1 to 9.
    pub fn position(self) -> usize {
        self as usize
    }

    /// The page's address: the first page is where a report begins.
    pub fn path(self) -> String {
        if self == Self::Before { "/report".to_owned() } else { format!("/report/{}", self.code()) }
    }
}

/// How many pages ask something after the first.
pub const NUMBERED: usize = Page::ALL.len() - 1;
