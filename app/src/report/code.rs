//! How an option list becomes a type: each variant has a code for storage and the wire, and a label for people.
//! The lists themselves are in [`taxonomy`](super::taxonomy).

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// An option of a closed list.
pub trait Coded: Copy + Eq + Ord + 'static {
    /// Every option, in the order in which people are shown them.
    const ALL: &'static [Self];
    /// The same options as code and label.
    const CHOICES: &'static [Choice];

    /// The code: lower-case ASCII letters, digits and `_`; stored, sent and written in addresses.
    fn code(self) -> &'static str;

    /// The words that people read.
    fn label(self) -> &'static str;

    /// The option with this code.
    fn from_code(code: &str) -> Result<Self, UnknownCode> {
        let found = Self::ALL.iter().copied().find(|each| each.code() == code);
        found.ok_or(UnknownCode)
    }
}

/// One option as data, for a page to list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The option's code.
    pub code: &'static str,
    /// The option's label.
    pub label: &'static str,
    /// The heading under which the option stands, or `""` where its list has none.
    pub group: &'static str,
}

/// A code that the list does not have: the form never sends one, so whoever sent it did not use the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
#[error("no option of the list has this code")]
pub struct UnknownCode;

/// Declares an option list: `Variant = "code", "label";`, optionally under `group "heading" { … }`.
#[macro_export]
macro_rules! codes {
    (
        $(#[$meta:meta])*
        pub enum $name:ident { $($variant:ident = $code:literal, $label:literal;)+ }
    ) => {
        $crate::report::code::codes! { $(#[$meta])* pub enum $name { group "" { $($variant = $code, $label;)+ } } }
    };
    (
        $(#[$meta:meta])*
        pub enum $name:ident { $(group $group:literal { $($variant:ident = $code:literal, $label:literal;)+ })+ }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(
                #[doc = concat!("“`", $label, "`”")]
                #[serde(rename = $code)]
                $variant,
            )+)+
        }

        impl $crate::report::code::Coded for $name {
            const ALL: &'static [Self] = &[$($(Self::$variant,)+)+];
            const CHOICES: &'static [$crate::report::code::Choice] = &[
                $($($crate::report::code::Choice { code: $code, label: $label, group: $group },)+)+
            ];

            fn code(self) -> &'static str {
                match self { $($(Self::$variant => $code,)+)+ }
            }

            fn label(self) -> &'static str {
                match self { $($(Self::$variant => $label,)+)+ }
            }
        }
    };
}
pub use codes;
