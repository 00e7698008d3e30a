//! What the model tells apart.

use crate::Kind;

/// A label of a token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub enum Label {
    #[default]
    Harmless,
    Person,
    Street,
    Place,
    Venue,
    Agency,
    Organisation,
    Unit,
    Date,
    Time,
    Age,
    Number,
}

impl Label {
    /// How many there are.
    pub const COUNT: usize = 12;

    /// Every label, in order.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Harmless,
        Self::Person,
        Self::Street,
        Self::Place,
        Self::Venue,
        Self::Agency,
        Self::Organisation,
        Self::Unit,
        Self::Date,
        Self::Time,
        Self::Age,
        Self::Number,
    ];

    /// What a finding of this label identifies; `None` for what is harmless.
    pub fn kind(self) -> Option<Kind> {
        Some(match self {
            Self::Harmless => return None,
            Self::Person => Kind::Person,
            Self::Street => Kind::Street,
            Self::Place => Kind::Place,
            Self::Venue => Kind::Venue,
            Self::Agency => Kind::Agency,
            Self::Organisation => Kind::Organisation,
            Self::Unit => Kind::Unit,
            Self::Date => Kind::Date,
            Self::Time => Kind::Time,
            Self::Age => Kind::Age,
            Self::Number => Kind::Other,
        })
    }

    /// The label of a gold span.
    #[cfg(feature = "training")]
    pub fn of_gold(label: &str) -> Self {
        match label {
            "TRAP" => Self::Harmless,
            "PERSON" | "NICKNAME" | "K9" => Self::Person,
            "STREET" => Self::Street,
            "PLACE" | "LOC" => Self::Place,
            "VENUE" => Self::Venue,
            "AGENCY" => Self::Agency,
            "ORG" => Self::Organisation,
            "UNIT" | "CALLSIGN" => Self::Unit,
            "DATE" => Self::Date,
            "TIME" => Self::Time,
            "AGE" => Self::Age,
            _ => Self::Number,
        }
    }
}
