//! What can go wrong for the person who asked, as a code for the wire. Never free text: details are logged once, on the
//! server, without what anybody wrote.

use serde::{Deserialize, Serialize};
use server_fn::codec::JsonEncoding;
use server_fn::error::{FromServerFnError, ServerFnErrorErr};
use thiserror::Error;

/// Why a request was not done. Nothing was changed by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum Fault {
    /// The form is not one of ours: an unknown field, option or value.
    #[error("The form could not be read. Nothing was changed.")]
    BadRequest,
    /// Nobody is signed in.
    #[error("You are signed out. Nothing was changed. Sign in and do it again.")]
    SignedOut,
    /// The account or the person may not do this.
    #[error("You may not do this. Nothing was changed.")]
    NotAllowed,
    /// There is no such thing.
    #[error("This is not here.")]
    NotFound,
    /// Somebody else was faster, or the page was old.
    #[error(
        "Somebody else has changed this in the meantime. Nothing of yours was saved. Go back, load the page again, and look."
    )]
    Conflict,
    /// More than the longest report several times over.
    #[error("This is longer than can be taken at once. Nothing was changed. Go back and shorten it.")]
    TooLarge,
    /// Too many attempts.
    #[error("That was tried too often. Wait a minute, then do it again.")]
    TooMany,
    /// The server could not do it.
    #[error("This did not work on our side. Nothing was changed. Go back and do it again in a moment.")]
    Unavailable,
}

impl Fault {
    /// The HTTP status that says the same.
    pub fn status(self) -> u16 {
        match self {
            Self::BadRequest => 422,
            Self::SignedOut => 401,
            Self::NotAllowed => 403,
            Self::NotFound => 404,
            Self::Conflict => 409,
            Self::TooLarge => 413,
            Self::TooMany => 429,
            Self::Unavailable => 503,
        }
    }
}

impl FromServerFnError for Fault {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        match error {
            ServerFnErrorErr::Args(_) | ServerFnErrorErr::MissingArg(_) | ServerFnErrorErr::Deserialization(_) => {
                Self::BadRequest
            }
            _ => Self::Unavailable,
        }
    }
}
