//! What a finding identifies.

use serde::{Deserialize, Serialize};

macro_rules! kinds {
    ($($variant:ident = $code:literal, $label:literal, $noun:literal;)+) => {
        /// What a finding identifies.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Kind {
            $(#[doc = $label] $variant,)+
        }

        impl Kind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The code: lower-case ASCII letters, digits and `_`.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// The words for a moderator.
            pub fn label(self) -> &'static str {
                match self { $(Self::$variant => $label,)+ }
            }

            /// The noun of its placeholder.
            pub fn noun(self) -> &'static str {
                match self { $(Self::$variant => $noun,)+ }
            }
        }
    };
}

kinds! {
    Person = "person", "Name of a person", "person";
    K9 = "k9", "Name of a dog", "K9";
    Badge = "badge", "Badge number", "badge number";
    Unit = "unit", "Unit or call sign", "unit";
    Plate = "plate", "License plate", "plate";
    Vin = "vin", "Vehicle identification number", "VIN";
    Serial = "serial", "Serial number", "serial number";
    Phone = "phone", "Phone number", "phone number";
    Email = "email", "E-mail address", "e-mail address";
    Handle = "handle", "Name on a social network", "user name";
    Url = "url", "Web address", "web address";
    CaseNumber = "case_number", "Case or incident number", "case number";
    Ssn = "ssn", "Social Security number", "Social Security number";
    License = "license", "Driver licence number", "licence number";
    Street = "street", "Street or address", "street";
    Place = "place", "Town, county, park or landmark", "location";
    Venue = "venue", "Business, school, church or hospital", "venue";
    Agency = "agency", "Agency", "agency";
    Organisation = "organisation", "Company, club or gang", "organisation";
    Highway = "highway", "Highway, exit or mile marker", "highway";
    Date = "date", "Date", "date";
    Time = "time", "Time of day", "time";
    Age = "age", "Age", "age";
    Coordinates = "coordinates", "Coordinates", "location";
    Measure = "measure", "Size, speed or years that narrow it down", "number";
    Model = "model", "Make or model", "model";
    Other = "other", "Something else", "removed";
}

impl Kind {
    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.code() == code)
    }

    /// Whether it is the code of somebody or something: what is told again word for word.
    pub(crate) fn is_code(self) -> bool {
        matches!(
            self,
            Self::Unit
                | Self::Badge
                | Self::CaseNumber
                | Self::Plate
                | Self::Serial
                | Self::License
                | Self::Phone
                | Self::Other
        )
    }

    /// Whether it is somebody, with two legs or four.
    pub(crate) fn is_someone(self) -> bool {
        matches!(self, Self::Person | Self::K9)
    }

    /// Whether it is called by a name of its own, and is nobody.
    pub(crate) fn is_named(self) -> bool {
        matches!(self, Self::Place | Self::Venue | Self::Street | Self::Agency | Self::Organisation)
    }

    /// Whether what it names is a whole by itself, never a part of a longer name: a time, a number, an address.
    pub(crate) fn stands_alone(self) -> bool {
        !matches!(
            self,
            Self::Person
                | Self::K9
                | Self::Place
                | Self::Street
                | Self::Highway
                | Self::Venue
                | Self::Agency
                | Self::Organisation
                | Self::Other
                | Self::Measure
        )
    }
}
