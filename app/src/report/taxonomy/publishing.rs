//! What should come of the report.

use crate::report::code::codes;

codes! {
    /// What would have to change; several may hold.
    pub enum WouldChange {
        Training = "training", "Training";
        Policy = "policy", "Policy";
        Equipment = "equipment", "Equipment";
        Staffing = "staffing", "Staffing";
        Tactics = "tactics", "Tactics";
        Vehicle = "vehicle", "Vehicle or roadway";
        Dispatch = "dispatch", "Dispatch";
        Supervision = "supervision", "Supervision";
        Wellbeing = "wellbeing", "Wellbeing";
        Nothing = "nothing", "Nothing";
    }
}

codes! {
    /// With whom the officer has shared it so far.
    pub enum SharedLocally {
        NoOne = "no_one", "I told no one";
        Colleagues = "colleagues", "I told colleagues";
        Supervisor = "supervisor", "I told a supervisor";
        FormalReport = "formal_report", "A formal report was filed";
    }
}

codes! {
    /// What may be published.
    pub enum PublishChoice {
        EditedNarrative = "edited_narrative", "My account, edited by the reviewers";
        Summary = "summary", "A summary written by the reviewers";
        StatisticsOnly = "statistics_only", "Statistics only";
    }
}

codes! {
    /// Whether the officer means to come back with the receipt code.
    pub enum FollowUp {
        WithCode = "with_code", "I will check back with my code";
        None = "none", "No follow-up";
    }
}
