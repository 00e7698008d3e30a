//! The pages of LEO Near Miss and the report they carry, shared by browser and server.

pub mod report;
