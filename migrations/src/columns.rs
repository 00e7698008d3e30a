//! Columns that several tables have.

use sea_orm_migration::prelude::*;

/// Text that has one of these values.
pub fn one_of(name: &'static str, values: &[&'static str]) -> ColumnDef {
    let allowed = Expr::col(name).is_in(values.iter().copied());
    ColumnDef::new(name).text().not_null().check(allowed).take()
}

/// Text, never null.
pub fn text(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).text().not_null().take()
}

/// A whole number of up to 64 bits, never null.
pub fn number(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).big_integer().not_null().take()
}

/// Bytes, never null.
pub fn bytes(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).blob().not_null().take()
}

/// A UUID, never null.
pub fn id(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).uuid().not_null().take()
}
