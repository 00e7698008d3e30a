//! What came of it, what could have, and what stopped it.

use crate::report::code::codes;

codes! {
    /// What came of it.
    pub enum Outcome {
        NoHarm = "no_harm", "No harm";
        MinorInjury = "minor_injury", "Minor injury to me";
        DamageOnly = "damage_only", "Damage only";
        MinorInjuryOther = "minor_injury_other", "Minor injury to another person";
        Other = "other", "Other";
        SeriousHarm = "serious_harm", "Serious injury or death";
    }
}

codes! {
    /// The worst that could credibly have come of it.
    pub enum Potential {
        MinorInjury = "minor_injury", "Minor injury";
        SeriousInjury = "serious_injury", "Serious injury";
        OneDeath = "one_death", "One death";
        SeveralDeaths = "several_deaths", "Several deaths";
        NotSure = "not_sure", "I am not sure";
    }
}

codes! {
    /// To whom the worst could have happened; several may hold.
    pub enum PotentialTo {
        Reporter = "reporter", "Reporting officer";
        OtherOfficer = "other_officer", "Other officer";
        Public = "public", "Member of the public";
        Subject = "subject", "Subject";
    }
}

codes! {
    /// How close it came, from 1 (routine) to 5 (inches or seconds).
    pub enum HowClose {
        One = "1", "1: routine, well within control";
        Two = "2", "2: close enough to notice";
        Three = "3", "3: close";
        Four = "4", "4: very close";
        Five = "5", "5: inches or seconds";
    }
}

codes! {
    /// What stopped it; several may hold.
    pub enum PreventedBy {
        Training = "training", "Trained response";
        Position = "position", "Distance, cover or positioning";
        SecondSearch = "second_search", "Second search or instinct";
        Backup = "backup", "Backup or partner";
        Radio = "radio", "Radio call";
        DeEscalation = "de_escalation", "De-escalation";
        Equipment = "equipment", "Equipment worked";
        VehicleSafety = "vehicle_safety", "Vehicle safety feature";
        Supervisor = "supervisor", "Supervisor decision";
        Bystander = "bystander", "Bystander";
        SubjectStopped = "subject_stopped", "Subject stopped or weapon failed";
        Chance = "chance", "Chance alone";
        Other = "other", "Other";
    }
}

codes! {
    /// Who noticed the danger first.
    pub enum NoticedBy {
        Me = "me", "Me";
        Partner = "partner", "Partner";
        OtherOfficer = "other_officer", "Other officer";
        Dispatcher = "dispatcher", "Dispatcher";
        Supervisor = "supervisor", "Supervisor";
        Subject = "subject", "The subject told us";
        Bystander = "bystander", "Bystander";
        Afterwards = "afterwards", "Found afterwards";
    }
}
