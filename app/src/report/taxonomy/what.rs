//! What kind of near miss it was, and what the officer was doing.

use crate::report::code::codes;

codes! {
    /// The kind of near miss: exactly one for each report.
    pub enum Category {
        Assault = "assault", "Assault or attack";
        MissedWeapon = "missed_weapon", "Weapon missed or concealed";
        Traffic = "traffic", "Vehicle and roadway";
        Custody = "custody", "Custody, transport, hospital";
        Coordination = "coordination", "Officer to officer";
        Crisis = "crisis", "Person in crisis";
        Environment = "environment", "Hazard or environment";
        Equipment = "equipment", "Equipment or information";
        Training = "training", "Training or range";
        Health = "health", "Officer health";
        Other = "other", "Something else";
    }
}

codes! {
    /// What exactly nearly happened; each belongs to one [`Category`], whose code begins its own.
    pub enum NearMissType {
        group "Assault or attack" {
            AssaultFirearm = "assault_firearm", "Firearm";
            AssaultEdged = "assault_edged", "Edged weapon";
            AssaultBlunt = "assault_blunt", "Blunt or improvised weapon";
            AssaultHands = "assault_hands", "Hands, fists, feet";
            AssaultVehicle = "assault_vehicle", "Vehicle used as a weapon";
            AssaultDisarm = "assault_disarm", "Disarm attempt";
            AssaultAmbush = "assault_ambush", "Ambush";
        }
        group "Weapon missed or concealed" {
            MissedInSearch = "missed_weapon_search", "Missed in a search";
            MissedFoundLater = "missed_weapon_found_later", "Found later in a vehicle or in custody";
            MissedHandedOver = "missed_weapon_handed_over", "Handed over unsearched by another officer";
            MissedHidden = "missed_weapon_hidden", "Hidden on the person or in the vehicle";
        }
        group "Vehicle and roadway" {
            TrafficResponding = "traffic_responding", "Collision while responding";
            TrafficPatrol = "traffic_patrol", "Collision on patrol";
            TrafficOnFoot = "traffic_on_foot", "Struck or nearly struck on foot";
            TrafficParked = "traffic_parked", "Struck while parked";
            TrafficPursuit = "traffic_pursuit", "Pursuit";
            TrafficNoLights = "traffic_no_lights", "Driving without lights";
            TrafficIntersection = "traffic_intersection", "Intersection";
            TrafficBacking = "traffic_backing", "Backing";
            TrafficSeatBelt = "traffic_seat_belt", "Seat belt";
            TrafficTwoWheels = "traffic_two_wheels", "Motorcycle or bicycle";
        }
        group "Custody, transport, hospital" {
            CustodyEscape = "custody_escape", "Escape";
            CustodyRestraint = "custody_restraint", "Restraint failure";
            CustodyRestraintRemoved = "custody_restraint_removed", "Restraint removed on request";
            CustodyCell = "custody_cell", "Cell or booking";
            CustodyTransport = "custody_transport", "Transport vehicle";
            CustodyHospital = "custody_hospital", "Hospital guard";
        }
        group "Officer to officer" {
            CoordinationCrossfire = "coordination_crossfire", "Crossfire";
            CoordinationIdentity = "coordination_identity", "Mistaken identity or plain clothes";
            CoordinationDischarge = "coordination_discharge", "Unintentional discharge";
            CoordinationLessLethal = "coordination_less_lethal", "Less-lethal misfire";
            CoordinationConverging = "coordination_converging", "Units converging";
            CoordinationContactCover = "coordination_contact_cover", "Contact-and-cover or perimeter breakdown";
        }
        group "Person in crisis" {
            CrisisSuicidal = "crisis_suicidal", "Suicidal person";
            CrisisMentalHealth = "crisis_mental_health", "Mental-health crisis";
            CrisisDrugs = "crisis_drugs", "Drug-affected person";
            CrisisBarricade = "crisis_barricade", "Barricaded person";
            CrisisHostage = "crisis_hostage", "Hostage";
        }
        group "Hazard or environment" {
            EnvironmentFall = "environment_fall", "Fall or structure";
            EnvironmentWater = "environment_water", "Water or ice";
            EnvironmentFire = "environment_fire", "Fire or smoke";
            EnvironmentElectricity = "environment_electricity", "Electricity";
            EnvironmentSubstance = "environment_substance", "Fentanyl or other substance";
            EnvironmentNeedle = "environment_needle", "Needle or biohazard";
            EnvironmentExplosive = "environment_explosive", "Explosive or suspicious package";
            EnvironmentAnimal = "environment_animal", "Animal";
            EnvironmentTemperature = "environment_temperature", "Heat or cold";
            EnvironmentCraft = "environment_craft", "Aircraft, boat or drone";
        }
        group "Equipment or information" {
            EquipmentFirearm = "equipment_firearm", "Firearm";
            EquipmentHolster = "equipment_holster", "Holster";
            EquipmentArmour = "equipment_armour", "Body armour";
            EquipmentRadio = "equipment_radio", "Radio or coverage";
            EquipmentCew = "equipment_cew", "Conducted-energy weapon";
            EquipmentRestraints = "equipment_restraints", "Restraints";
            EquipmentVehicle = "equipment_vehicle", "Vehicle";
            EquipmentGear = "equipment_gear", "Protective gear";
            EquipmentComputer = "equipment_computer", "In-car computer";
            EquipmentDispatch = "equipment_dispatch", "Dispatch or premise information late or wrong";
        }
        group "Training or range" {
            TrainingLiveFire = "training_live_fire", "Live fire";
            TrainingSimulation = "training_simulation", "Simulation";
            TrainingPhysical = "training_physical", "Physical skills";
            TrainingDriving = "training_driving", "Driving";
        }
        group "Officer health" {
            HealthFatigue = "health_fatigue", "Fatigue";
            HealthHeat = "health_heat", "Heat";
            HealthMedical = "health_medical", "Medical event";
        }
    }
}

impl NearMissType {
    /// The category to which the type belongs.
    pub fn category(self) -> Category {
        use crate::report::code::Coded;
        let belongs =
            |category: &&Category| self.code().strip_prefix(category.code()).is_some_and(|rest| rest.starts_with('_'));
        Category::ALL.iter().find(belongs).copied().unwrap_or(Category::Other)
    }
}

codes! {
    /// What the officer was doing. The numbers are FBI LEOKA activity codes, where there is one.
    pub enum Activity {
        DisturbanceFamily = "disturbance_family", "Disturbance, family [01]";
        DisturbanceBar = "disturbance_bar", "Disturbance, bar or fight [01]";
        DisturbanceFirearm = "disturbance_firearm", "Disturbance, person with firearm [01]";
        Burglary = "burglary", "Burglary in progress [02]";
        Robbery = "robbery", "Robbery in progress [03]";
        Arrest = "arrest", "Attempting another arrest [04]";
        CivilDisorder = "civil_disorder", "Civil disorder [05]";
        Prisoner = "prisoner", "Handling or transporting prisoner [06]";
        Suspicious = "suspicious", "Suspicious person or circumstance [07]";
        Ambush = "ambush", "Ambush, no call [08]";
        MentalIllness = "mental_illness", "Person with mental illness [09]";
        TrafficStop = "traffic_stop", "Traffic violation stop [10]";
        FelonyStop = "felony_stop", "Felony vehicle stop [10]";
        VehiclePursuit = "vehicle_pursuit", "Vehicle pursuit [10]";
        FootPursuit = "foot_pursuit", "Foot pursuit";
        Drugs = "drugs", "Drug-related";
        Surveillance = "surveillance", "Surveillance";
        Search = "search", "Search";
        Interview = "interview", "Interview";
        TacticalEntry = "tactical_entry", "Tactical entry or barricade";
        Warrant = "warrant", "Warrant service";
        AssistOfficer = "assist_officer", "Assisting another officer";
        MotoristAssist = "motorist_assist", "Motorist assist or crash scene";
        Alarm = "alarm", "Alarm or premises check";
        CivilProcess = "civil_process", "Civil process";
        Medical = "medical", "Medical or welfare check";
        SpecialEvent = "special_event", "Special event or security detail";
        Patrol = "patrol", "Routine patrol or driving";
        Station = "station", "At the station";
        Training = "training", "Training";
        OffDuty = "off_duty", "Off duty";
        Other = "other", "Other [11]";
    }
}

codes! {
    /// How the officer was assigned. The letters are FBI LEOKA assignment codes, where there is one.
    pub enum Assignment {
        TwoOfficerVehicle = "two_officer_vehicle", "Two-officer vehicle [F]";
        OneOfficerAlone = "one_officer_alone", "One-officer vehicle, alone [G]";
        OneOfficerAssisted = "one_officer_assisted", "One-officer vehicle, assisted [H]";
        DetectiveAlone = "detective_alone", "Detective or special assignment, alone [I]";
        DetectiveAssisted = "detective_assisted", "Detective or special assignment, assisted [J]";
        OtherAlone = "other_alone", "Other, alone [K]";
        OtherAssisted = "other_assisted", "Other, assisted [L]";
        Motorcycle = "motorcycle", "Motorcycle";
        Bicycle = "bicycle", "Bicycle";
        K9 = "k9", "K9";
        Marine = "marine", "Marine";
        Air = "air", "Air";
        Jail = "jail", "Jail";
        School = "school", "School";
    }
}

codes! {
    /// How the contact began.
    pub enum Contact {
        SelfInitiated = "self_initiated", "Self-initiated";
        Dispatched = "dispatched", "Dispatched";
        FlaggedDown = "flagged_down", "Flagged down";
        Warrant = "warrant", "Warrant";
        Backup = "backup", "Backup for another officer";
        NotKnown = "not_known", "I do not know";
    }
}
