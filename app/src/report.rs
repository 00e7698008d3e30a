//! The report itself: what is asked, what an answer may be, and what becomes of it. Plain values that browser and
//! server share; nothing here knows of pages, databases or networks.

pub mod answers;
pub mod code;
pub mod date;
pub mod edition;
pub mod field;
pub mod id;
pub mod lifecycle;
pub mod page;
pub mod published;
pub mod question;
pub mod receipt;
pub mod taxonomy;
pub mod validate;
pub mod validated;

pub use answers::{Answers, Posted};
pub use date::YearMonth;
pub use field::Field;
pub use page::Page;
pub use validate::{Problem, Rule};
pub use validated::Report;
