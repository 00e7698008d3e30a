//! The option lists of the form, one file a page. Codes are stable: they are stored, published and linked to, so a
//! code is never renamed or given another meaning.
//!
//! Sources: FBI LEOKA (activity and assignment), NASA ASRS (time blocks, human factors).

mod factor;
mod outcome;
mod people;
mod place;
mod publishing;
mod what;

pub use factor::{CouldRecur, Factor};
pub use outcome::{HowClose, NoticedBy, Outcome, Potential, PotentialTo, PreventedBy};
pub use people::{
    AgencySize, AgencySizeBand, AgencyType, Backup, ConsecutiveDays, Experience, ExperienceBand, HoursIntoShift,
    Involvement, OfficersOnScene, Role, SubjectState, SubjectWeapon, Subjects,
};
pub use place::{DayType, Enclosure, Lighting, Month, Place, Region, Setting, Surface, TimeBlock, Weather};
pub use publishing::{FollowUp, PublishChoice, SharedLocally, WouldChange};
pub use what::{Activity, Assignment, Category, Contact, NearMissType};
