//! Every field of the form by name.

use super::code::codes;

codes! {
    /// A field of the form. The label is its short name, as a reader of answers sees it.
    pub enum Field {
        ConsentScope = "consent_scope", "I have read what this is for";
        Category = "category", "Kind of near miss";
        CategoryOther = "category_other", "Kind of near miss, in your words";
        Types = "types", "Type";
        Activity = "activity", "Activity";
        Assignment = "assignment", "Assignment";
        Contact = "contact", "How the contact began";
        Month = "month", "Month";
        Year = "year", "Year";
        DayType = "day_type", "Weekday or weekend";
        TimeBlock = "time_block", "Time of day";
        Region = "region", "Region";
        Setting = "setting", "Setting";
        Place = "place", "Place";
        Enclosure = "enclosure", "Inside or outside";
        Lighting = "lighting", "Light";
        Weather = "weather", "Weather";
        Surface = "surface", "Surface";
        AgencyType = "agency_type", "Agency type";
        AgencySize = "agency_size", "Agency size";
        Experience = "experience", "Years sworn";
        Role = "role", "Role";
        Involvement = "involvement", "Involvement";
        OfficersOnScene = "officers_on_scene", "Officers on scene";
        Backup = "backup", "Backup";
        HoursIntoShift = "hours_into_shift", "Hours into the shift";
        ConsecutiveDays = "consecutive_days", "Days worked in a row";
        Subjects = "subjects", "Subjects";
        SubjectWeapon = "subject_weapon", "Weapon of a subject";
        SubjectState = "subject_state", "State of a subject";
        Narrative = "narrative", "What happened";
        Factors = "factors", "Why it happened";
        MainFactor = "main_factor", "Main factor";
        CouldRecur = "could_recur", "Could it happen again?";
        Outcome = "outcome", "Outcome";
        Potential = "potential", "Worst credible outcome";
        PotentialTo = "potential_to", "To whom";
        HowClose = "how_close", "How close it came";
        PreventedBy = "prevented_by", "What stopped it";
        NoticedBy = "noticed_by", "Who noticed it first";
        Lesson = "lesson", "What others should learn";
        Recommendation = "recommendation", "Recommendation";
        WouldChange = "would_change", "What would have to change";
        SharedLocally = "shared_locally", "Shared so far";
        PublishChoice = "publish_choice", "What may be published";
        FollowUp = "follow_up", "Follow-up";
    }
}

/// The fields that hold an officer's own words: these are sealed, searched for identifiers and edited.
pub const TEXTS: &[Field] = &[Field::CategoryOther, Field::Narrative, Field::Lesson, Field::Recommendation];
