//! Reports with their sealed originals.
#![allow(missing_docs, reason = "a column's meaning is in the repository's row")]

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "report")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub receipt_hash: Vec<u8>,
    pub state: String,
    pub version: i64,
    pub submitted_on: i64,
    pub category: String,
    pub potential: String,
    pub publish_choice: String,
    pub wrapped_key: Vec<u8>,
    pub epoch: String,
    pub sealed_answers: Vec<u8>,
    pub claimed_by: Option<Uuid>,
    pub proposed_by: Option<Uuid>,
    pub decline_reason: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
