//! The facets of a published report: coarse, coded, and the names of the feed's filters.

use serde::{Deserialize, Serialize};

use crate::report::code::{Choice, Coded, codes};
use crate::report::field::Field;
use crate::report::taxonomy::*;
use crate::report::validated::Report;

codes! {
    /// A facet by name; the code is its parameter in an address.
    pub enum Facet {
        Category = "category", "Kind of near miss";
        Types = "types", "Type";
        Activity = "activity", "Activity";
        Potential = "potential", "Worst credible outcome";
        HowClose = "how_close", "How close it came";
        Factors = "factors", "Contributing factor";
        PreventedBy = "prevented_by", "What stopped it";
        Year = "year", "Year";
        Quarter = "quarter", "Quarter";
        TimeBlock = "time_block", "Time of day";
        Region = "region", "Region";
        Setting = "setting", "Setting";
        Place = "place", "Place";
        Lighting = "lighting", "Light";
        Weather = "weather", "Weather";
        Assignment = "assignment", "Assignment";
        OfficersOnScene = "officers_on_scene", "Officers on scene";
        AgencyType = "agency_type", "Agency type";
        AgencySize = "agency_size", "Agency size";
        Experience = "experience", "Years sworn";
        CouldRecur = "could_recur", "Could it happen again?";
    }
}

codes! {
    /// The quarter of a year.
    pub enum Quarter {
        First = "1", "January to March";
        Second = "2", "April to June";
        Third = "3", "July to September";
        Fourth = "4", "October to December";
    }
}

impl Facet {
    /// The facets that tell most about who and where, so that a reviewer may withhold them.
    pub const TELLING: &'static [Self] =
        &[Self::Quarter, Self::AgencySize, Self::AgencyType, Self::Region, Self::Experience, Self::Assignment];

    /// The options of the facet; none for the year, whose values are the years that occur.
    pub fn choices(self) -> &'static [Choice] {
        match self {
            Self::Category => Category::CHOICES,
            Self::Types => NearMissType::CHOICES,
            Self::Activity => Activity::CHOICES,
            Self::Potential => Potential::CHOICES,
            Self::HowClose => HowClose::CHOICES,
            Self::Factors => Factor::CHOICES,
            Self::PreventedBy => PreventedBy::CHOICES,
            Self::Year => &[],
            Self::Quarter => Quarter::CHOICES,
            Self::TimeBlock => TimeBlock::CHOICES,
            Self::Region => Region::CHOICES,
            Self::Setting => Setting::CHOICES,
            Self::Place => Place::CHOICES,
            Self::Lighting => Lighting::CHOICES,
            Self::Weather => Weather::CHOICES,
            Self::Assignment => Assignment::CHOICES,
            Self::OfficersOnScene => OfficersOnScene::CHOICES,
            Self::AgencyType => AgencyType::CHOICES,
            Self::AgencySize => AgencySizeBand::CHOICES,
            Self::Experience => ExperienceBand::CHOICES,
            Self::CouldRecur => CouldRecur::CHOICES,
        }
    }

    /// Whether the facet has this value; a year is any four digits.
    pub fn has(self, value: &str) -> bool {
        match self {
            Self::Year => value.len() == 4 && value.bytes().all(|byte| byte.is_ascii_digit()),
            _ => self.choices().iter().any(|choice| choice.code == value),
        }
    }

    /// The label of a value; the value itself where it has none.
    pub fn label_of(self, value: &str) -> &str {
        self.choices().iter().find(|choice| choice.code == value).map_or(value, |choice| choice.label)
    }
}

/// The values of a published report by facet, as codes. Absent where it was not answered, or is withheld.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Facets(std::collections::BTreeMap<Facet, Vec<String>>);

impl Facets {
    /// The facets of a report but for the withheld ones. Agency size and experience are in bands from here on, and
    /// "I am not sure", "I do not know" and "Prefer not to say" are no facets.
    pub fn of(report: &Report, withheld: &[Facet]) -> Self {
        let codes = |facet| facet_codes(report, facet);
        let silent =
            |code: &String| matches!(code.as_str(), "not_sure" | "not_known" | "not_applicable" | "undisclosed");
        let values = |facet: Facet| codes(facet).into_iter().filter(|code| !silent(code)).collect::<Vec<_>>();
        let published = Facet::ALL.iter().filter(|facet| !withheld.contains(facet));
        Self(published.map(|&facet| (facet, values(facet))).filter(|(_, values)| !values.is_empty()).collect())
    }

    /// The codes of a facet, none where it is absent.
    pub fn values(&self, facet: Facet) -> &[String] {
        self.0.get(&facet).map_or(&[], Vec::as_slice)
    }

    /// The labels of a facet's values.
    pub fn labels(&self, facet: Facet) -> Vec<&str> {
        self.values(facet).iter().map(|value| facet.label_of(value)).collect()
    }
}

fn facet_codes(report: &Report, facet: Facet) -> Vec<String> {
    let asked = |field| report.answers().all(field).to_vec();
    let band = |code: Option<&str>| code.map(str::to_owned).into_iter().collect();
    match facet {
        Facet::Category => asked(Field::Category),
        Facet::Types => asked(Field::Types),
        Facet::Activity => asked(Field::Activity),
        Facet::Potential => asked(Field::Potential),
        Facet::HowClose => asked(Field::HowClose),
        Facet::Factors => asked(Field::Factors),
        Facet::PreventedBy => asked(Field::PreventedBy),
        Facet::Year => vec![report.month().year.to_string()],
        Facet::Quarter => vec![report.month().month.quarter().to_string()],
        Facet::TimeBlock => asked(Field::TimeBlock),
        Facet::Region => asked(Field::Region),
        Facet::Setting => asked(Field::Setting),
        Facet::Place => asked(Field::Place),
        Facet::Lighting => asked(Field::Lighting),
        Facet::Weather => asked(Field::Weather),
        Facet::Assignment => asked(Field::Assignment),
        Facet::OfficersOnScene => asked(Field::OfficersOnScene),
        Facet::AgencyType => asked(Field::AgencyType),
        Facet::AgencySize => {
            band(report.one::<AgencySize>(Field::AgencySize).and_then(AgencySize::band).map(Coded::code))
        }
        Facet::Experience => band(report.one::<Experience>(Field::Experience).map(|years| years.band().code())),
        Facet::CouldRecur => asked(Field::CouldRecur),
    }
}
