//! The one binary.

use std::process::ExitCode;

use clap::Parser;
use near_miss::cli::Command;

fn main() -> ExitCode {
    match near_miss::cli::run(Command::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("near-miss: {error}");
            ExitCode::FAILURE
        }
    }
}
