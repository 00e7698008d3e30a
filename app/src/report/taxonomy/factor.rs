//! Why it happened. The human factors open with the list of NASA ASRS.

use crate::report::code::codes;

codes! {
    /// A contributing factor.
    pub enum Factor {
        group "People" {
            Communication = "communication", "Communication breakdown";
            Confusion = "confusion", "Confusion";
            Distraction = "distraction", "Distraction";
            Fatigue = "fatigue", "Fatigue";
            HumanMachine = "human_machine", "Human–machine interface";
            Physiological = "physiological", "Physiological";
            SituationalAwareness = "situational_awareness", "Situational awareness";
            TimePressure = "time_pressure", "Time pressure";
            Training = "training", "Training or qualification";
            Troubleshooting = "troubleshooting", "Troubleshooting";
            Workload = "workload", "Workload";
            Complacency = "complacency", "Complacency";
            Deviation = "deviation", "Deviation from policy or training";
            DecisionMaking = "decision_making", "Decision making";
            Teamwork = "teamwork", "Teamwork";
            Assumption = "assumption", "Assumption";
            TunnelVision = "tunnel_vision", "Tunnel vision";
            Stress = "stress", "Stress";
        }
        group "Tactics" {
            Approach = "approach", "Approach or positioning";
            ContactCover = "contact_cover", "Contact and cover";
            SearchNotThorough = "search_not_thorough", "Search not thorough";
            Restraint = "restraint", "Restraint";
            DidNotWait = "did_not_wait", "Did not wait for backup";
            Speed = "speed", "Speed";
            NoSeatBelt = "no_seat_belt", "No seat belt";
            ArmourNotWorn = "armour_not_worn", "Armour not worn";
            VehiclePosition = "vehicle_position", "Vehicle positioning or lights";
        }
        group "Organisation" {
            PolicyUnclear = "policy_unclear", "Policy unclear or absent";
            ProcedureImpractical = "procedure_impractical", "Procedure impractical or not followed";
            Staffing = "staffing", "Staffing";
            Supervision = "supervision", "Supervision";
            TrainingNotGiven = "training_not_given", "Training not given";
            ShiftScheduling = "shift_scheduling", "Shift scheduling";
            Culture = "culture", "Culture or pressure";
        }
        group "Information" {
            DispatchInformation = "dispatch_information", "Dispatch information missing, late or wrong";
            NoCautionFlag = "no_caution_flag", "No caution flag";
            RadioCoverage = "radio_coverage", "Radio coverage";
            InterAgency = "inter_agency", "Inter-agency communication";
        }
        group "Equipment" {
            EquipmentFailed = "equipment_failed", "Equipment failed";
            EquipmentUnavailable = "equipment_unavailable", "Equipment not available";
            EquipmentUnsuitable = "equipment_unsuitable", "Equipment unsuitable";
            EquipmentNotUsed = "equipment_not_used", "Equipment not used";
            EquipmentMaintenance = "equipment_maintenance", "Equipment poorly maintained";
        }
        group "Environment" {
            Lighting = "lighting", "Lighting";
            Weather = "weather", "Weather";
            Traffic = "traffic", "Traffic";
            Terrain = "terrain", "Terrain";
            Crowd = "crowd", "Crowd";
            Bystanders = "bystanders", "Bystanders";
            Noise = "noise", "Noise";
        }
        group "Subject" {
            ConcealedWeapon = "concealed_weapon", "Concealed weapon";
            Deception = "deception", "Deception";
            SuddenAction = "sudden_action", "Sudden action";
            Impairment = "impairment", "Impairment";
        }
        group "None of these" {
            NotSure = "not_sure", "I am not sure";
        }
    }
}

codes! {
    /// Whether it could happen again.
    pub enum CouldRecur {
        Yes = "yes", "Yes";
        No = "no", "No";
        NotSure = "not_sure", "I am not sure";
    }
}
