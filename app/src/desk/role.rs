//! What a person at the desk may do.

use crate::report::code::codes;

codes! {
    /// The role of an account.
    pub enum Role {
        Moderator = "moderator", "Moderator";
        Approver = "approver", "Approver";
        Administrator = "administrator", "Administrator";
    }
}

impl Role {
    /// Whether the role may approve what another person proposed.
    pub fn may_approve(self) -> bool {
        matches!(self, Self::Approver | Self::Administrator)
    }
}
