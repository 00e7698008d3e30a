//! When and where, coarse by design.

use crate::report::code::{Coded, codes};

codes! {
    /// The month; a day is never asked.
    pub enum Month {
        January = "1", "January";
        February = "2", "February";
        March = "3", "March";
        April = "4", "April";
        May = "5", "May";
        June = "6", "June";
        July = "7", "July";
        August = "8", "August";
        September = "9", "September";
        October = "10", "October";
        November = "11", "November";
        December = "12", "December";
    }
}

impl Month {
    /// 1 to 12, both inclusive.
    pub fn number(self) -> u8 {
        self as u8 + 1
    }

    /// The quarter of the year, 1 to 4, both inclusive.
    pub fn quarter(self) -> u8 {
        self as u8 / 3 + 1
    }

    /// The month with this number, 1 to 12.
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number).checked_sub(1)?).copied()
    }
}

codes! {
    /// Weekday or weekend.
    pub enum DayType {
        Weekday = "weekday", "Weekday";
        Weekend = "weekend", "Weekend";
    }
}

codes! {
    /// Six hours of the day, local time, both ends inclusive (the four blocks of NASA ASRS).
    pub enum TimeBlock {
        Night = "0001_0600", "00:01 to 06:00";
        Morning = "0601_1200", "06:01 to 12:00";
        Afternoon = "1201_1800", "12:01 to 18:00";
        Evening = "1801_2400", "18:01 to 24:00";
    }
}

codes! {
    /// The part of the country: the four regions of the US Census Bureau, and what lies outside them.
    pub enum Region {
        Northeast = "northeast", "Northeast";
        Midwest = "midwest", "Midwest";
        South = "south", "South";
        West = "west", "West";
        Outlying = "outlying", "Outlying area";
        OutsideUs = "outside_us", "Outside the United States";
    }
}

codes! {
    /// The surroundings.
    pub enum Setting {
        Urban = "urban", "Urban";
        Suburban = "suburban", "Suburban";
        SmallTown = "small_town", "Small town";
        Rural = "rural", "Rural";
        Highway = "highway", "Highway";
        Water = "water", "Water";
        NotSure = "not_sure", "I am not sure";
    }
}

codes! {
    /// The kind of place.
    pub enum Place {
        Roadway = "roadway", "Roadway or shoulder";
        Intersection = "intersection", "Intersection";
        ParkingLot = "parking_lot", "Parking lot";
        Residence = "residence", "Residence";
        Apartment = "apartment", "Apartment";
        Business = "business", "Business";
        School = "school", "School or campus";
        Hospital = "hospital", "Hospital";
        Station = "station", "Jail, court or station";
        OpenLand = "open_land", "Open land";
        Bar = "bar", "Bar or venue";
        Other = "other", "Other";
    }
}

codes! {
    /// Whether it happened inside, outside or between.
    pub enum Enclosure {
        Indoors = "indoors", "Indoors";
        Outdoors = "outdoors", "Outdoors";
        Vehicle = "vehicle", "In a vehicle";
        Threshold = "threshold", "At a threshold or doorway";
    }
}

codes! {
    /// The light at the time.
    pub enum Lighting {
        Daylight = "daylight", "Daylight";
        Dawn = "dawn", "Dawn";
        Dusk = "dusk", "Dusk";
        DarkLighted = "dark_lighted", "Dark, lighted";
        DarkUnlighted = "dark_unlighted", "Dark, not lighted";
        IndoorLight = "indoor_light", "Indoor light";
        IndoorDark = "indoor_dark", "Indoor, dark";
        NotKnown = "not_known", "I do not know";
    }
}

codes! {
    /// The weather; several may hold.
    pub enum Weather {
        Clear = "clear", "Clear";
        Cloudy = "cloudy", "Cloudy";
        Rain = "rain", "Rain";
        Sleet = "sleet", "Sleet or hail";
        Snow = "snow", "Snow";
        Fog = "fog", "Fog or smoke";
        Wind = "wind", "Severe wind";
        FreezingRain = "freezing_rain", "Freezing rain";
        NotApplicable = "not_applicable", "Does not apply";
        NotKnown = "not_known", "I do not know";
    }
}

codes! {
    /// The ground or road surface.
    pub enum Surface {
        Dry = "dry", "Dry";
        Wet = "wet", "Wet";
        Ice = "ice", "Ice";
        Snow = "snow", "Snow or slush";
        StandingWater = "standing_water", "Standing water";
        Loose = "loose", "Sand, mud or dirt";
        Oil = "oil", "Oil";
        Other = "other", "Other";
        NotApplicable = "not_applicable", "Does not apply";
        NotKnown = "not_known", "I do not know";
    }
}
