//! The officer, the agency and the people there. Never age, sex or race.

use crate::report::code::codes;

codes! {
    /// The kind of agency.
    pub enum AgencyType {
        Local = "local", "Local police";
        Sheriff = "sheriff", "Sheriff";
        State = "state", "State police or highway patrol";
        Tribal = "tribal", "Tribal";
        Special = "special", "Special jurisdiction (campus, transit, airport, park, wildlife)";
        Constable = "constable", "Constable or marshal";
        Federal = "federal", "Federal";
        Corrections = "corrections", "Corrections or court";
        TaskForce = "task_force", "Task force";
        OutsideUs = "outside_us", "Outside the US";
        Undisclosed = "undisclosed", "Prefer not to say";
    }
}

codes! {
    /// Sworn officers of the agency, as asked. Published only as [`AgencySizeBand`].
    pub enum AgencySize {
        From1 = "1_9", "1 to 9";
        From10 = "10_24", "10 to 24";
        From25 = "25_49", "25 to 49";
        From50 = "50_99", "50 to 99";
        From100 = "100_249", "100 to 249";
        From250 = "250_499", "250 to 499";
        From500 = "500_999", "500 to 999";
        From1000 = "1000_plus", "1,000 or more";
        NotSure = "not_sure", "I am not sure";
    }
}

codes! {
    /// Sworn officers of the agency, as published.
    pub enum AgencySizeBand {
        Under25 = "under_25", "Under 25";
        From25 = "25_99", "25 to 99";
        From100 = "100_499", "100 to 499";
        From500 = "500_plus", "500 or more";
    }
}

impl AgencySize {
    /// The band in which the size is published, if it is known.
    pub fn band(self) -> Option<AgencySizeBand> {
        match self {
            Self::From1 | Self::From10 => Some(AgencySizeBand::Under25),
            Self::From25 | Self::From50 => Some(AgencySizeBand::From25),
            Self::From100 | Self::From250 => Some(AgencySizeBand::From100),
            Self::From500 | Self::From1000 => Some(AgencySizeBand::From500),
            Self::NotSure => None,
        }
    }
}

codes! {
    /// Years as a sworn officer, as asked. Published only as [`ExperienceBand`].
    pub enum Experience {
        Under1 = "under_1", "Less than 1 year";
        From1 = "1_3", "1 to 3 years";
        From4 = "4_6", "4 to 6 years";
        From7 = "7_10", "7 to 10 years";
        From11 = "11_15", "11 to 15 years";
        From16 = "16_20", "16 to 20 years";
        From21 = "21_25", "21 to 25 years";
        From26 = "26_plus", "26 years or more";
    }
}

codes! {
    /// Years as a sworn officer, as published.
    pub enum ExperienceBand {
        From0 = "0_3", "0 to 3 years";
        From4 = "4_10", "4 to 10 years";
        From11 = "11_20", "11 to 20 years";
        From21 = "21_plus", "21 years or more";
    }
}

impl Experience {
    /// The band in which the experience is published.
    pub fn band(self) -> ExperienceBand {
        match self {
            Self::Under1 | Self::From1 => ExperienceBand::From0,
            Self::From4 | Self::From7 => ExperienceBand::From4,
            Self::From11 | Self::From16 => ExperienceBand::From11,
            Self::From21 | Self::From26 => ExperienceBand::From21,
        }
    }
}

codes! {
    /// The reporter's role.
    pub enum Role {
        Line = "line", "Line officer or deputy";
        FieldTrainer = "field_trainer", "Field trainer";
        Trainee = "trainee", "Trainee";
        Detective = "detective", "Detective";
        Supervisor = "supervisor", "Supervisor";
        Command = "command", "Command";
        Specialist = "specialist", "Specialist";
        Civilian = "civilian", "Dispatcher or civilian";
        Other = "other", "Other";
    }
}

codes! {
    /// How the reporter knows of it.
    pub enum Involvement {
        Direct = "direct", "Directly involved";
        Present = "present", "Present";
        Supervised = "supervised", "Supervised or reviewed it";
        Told = "told", "Told by a colleague";
    }
}

codes! {
    /// Officers on the scene at the critical moment.
    pub enum OfficersOnScene {
        One = "1", "1";
        Two = "2", "2";
        Three = "3_4", "3 or 4";
        Five = "5_9", "5 to 9";
        Ten = "10_plus", "10 or more";
    }
}

codes! {
    /// Backup at the critical moment.
    pub enum Backup {
        NotNeeded = "not_needed", "Not needed";
        OnScene = "on_scene", "On scene";
        EnRoute = "en_route", "En route";
        Unavailable = "unavailable", "Requested, unavailable";
        NotRequested = "not_requested", "Not requested";
        Declined = "declined", "Declined";
    }
}

codes! {
    /// Hours into the shift: from the first, up to but not including the second.
    pub enum HoursIntoShift {
        From0 = "0_2", "0 to 2 hours";
        From2 = "2_4", "2 to 4 hours";
        From4 = "4_8", "4 to 8 hours";
        From8 = "8_12", "8 to 12 hours";
        From12 = "12_plus", "12 hours or more";
    }
}

codes! {
    /// Days worked in a row, this one included.
    pub enum ConsecutiveDays {
        From1 = "1_2", "1 or 2";
        From3 = "3_4", "3 or 4";
        From5 = "5_6", "5 or 6";
        From7 = "7_plus", "7 or more";
        NotSure = "not_sure", "I am not sure";
    }
}

codes! {
    /// Subjects at the scene.
    pub enum Subjects {
        None = "0", "None";
        One = "1", "1";
        Two = "2", "2";
        Three = "3_plus", "3 or more";
    }
}

codes! {
    /// The weapon of a subject.
    pub enum SubjectWeapon {
        None = "none", "None known";
        Firearm = "firearm", "Firearm";
        Edged = "edged", "Edged";
        Blunt = "blunt", "Blunt";
        Vehicle = "vehicle", "Vehicle";
        Other = "other", "Other";
        NoticedLater = "noticed_later", "Noticed later";
    }
}

codes! {
    /// How a subject behaved; several may hold.
    pub enum SubjectState {
        Compliant = "compliant", "Compliant";
        Fleeing = "fleeing", "Fleeing";
        Aggressive = "aggressive", "Aggressive";
        Intoxicated = "intoxicated", "Intoxicated or drug-affected";
        InCrisis = "in_crisis", "In crisis";
        Deceptive = "deceptive", "Deceptive";
        NotKnown = "not_known", "I do not know";
    }
}
