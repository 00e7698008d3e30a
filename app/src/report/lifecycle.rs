//! The states of a report and the acts that lead from one to the next.

use super::code::codes;
use super::edition::Disposition;

codes! {
    /// Where a report stands.
    pub enum State {
        Received = "received", "Received";
        InReview = "in_review", "In review";
        AwaitingApproval = "awaiting_approval", "Awaiting approval";
        Published = "published", "Published";
        Counted = "counted", "Counted in the statistics";
        Declined = "declined", "Declined";
        Withdrawn = "withdrawn", "Withdrawn";
    }
}

/// What moves a report on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// A moderator takes it from the queue.
    Claim,
    /// The moderator who has it puts it back.
    Release,
    /// The moderator who has it sends the edition for approval.
    Propose,
    /// Another person sends it back with a note.
    Return,
    /// Another person approves what was proposed.
    Approve(Disposition),
    /// The reporter takes it back.
    Withdraw,
}

impl State {
    /// The state after an act; none where the act is not possible.
    pub fn after(self, act: Act) -> Option<Self> {
        match (self, act) {
            (Self::Received, Act::Claim) => Some(Self::InReview),
            (Self::InReview, Act::Release) => Some(Self::Received),
            (Self::InReview, Act::Propose) => Some(Self::AwaitingApproval),
            (Self::AwaitingApproval, Act::Return) => Some(Self::InReview),
            (Self::AwaitingApproval, Act::Approve(disposition)) => Some(match disposition {
                Disposition::Publish => Self::Published,
                Disposition::Count => Self::Counted,
                Disposition::Decline => Self::Declined,
            }),
            (Self::Received | Self::InReview | Self::AwaitingApproval | Self::Published, Act::Withdraw) => {
                Some(Self::Withdrawn)
            }
            _ => None,
        }
    }

    /// Whether the report still waits for someone at the desk.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Received | Self::InReview | Self::AwaitingApproval)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::code::Coded;

    #[test]
    fn a_published_report_has_been_approved() {
        let acts = [Act::Claim, Act::Release, Act::Propose, Act::Return, Act::Withdraw];
        for (&state, act) in State::ALL.iter().flat_map(|state| acts.map(|act| (state, act))) {
            assert_ne!(state.after(act), Some(State::Published));
        }
        for &state in State::ALL {
            let published = state.after(Act::Approve(Disposition::Publish));
            assert_eq!(published.is_some(), state == State::AwaitingApproval);
        }
    }

    #[test]
    fn nothing_follows_an_end() {
        let acts = [Act::Claim, Act::Release, Act::Propose, Act::Return, Act::Approve(Disposition::Publish)];
        for state in State::ALL.iter().filter(|state| !state.is_open()) {
            for act in acts {
                assert_eq!(state.after(act), None, "{state:?} {act:?}");
            }
        }
    }
}
