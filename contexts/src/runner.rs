//! Running another program (`op`, `nsc`), behind a trait so that tests and programs decide what may be run.

use std::process::Command;

/// Why a program gave no output.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RunError {
    #[error("cannot find '{0}' in user path")]
    NotFound(String),
    #[error("{0}")]
    Start(String),
    /// The status text and what the program wrote to stderr.
    #[error("{status}{}", if stderr.is_empty() { String::new() } else { format!(": {stderr}") })]
    Failed { status: String, stderr: String },
}

/// Runs a program to its end.
pub trait Runner {
    /// What `program` writes to stdout.
    fn run(&self, program: &str, args: &[&str]) -> Result<Vec<u8>, RunError>;
}

/// Runs programs of this machine, found in `PATH`.
#[derive(Clone, Copy, Debug, Default)]
pub struct System;

impl Runner for System {
    fn run(&self, program: &str, args: &[&str]) -> Result<Vec<u8>, RunError> {
        let output = Command::new(program).args(args).output().map_err(|e| match e.kind() {
            std::io::ErrorKind::NotFound => RunError::NotFound(program.to_string()),
            _ => RunError::Start(e.to_string()),
        })?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        let stderr = String::from_utf8_lossy(&output.stderr).trim().to_string();
        Err(RunError::Failed { status: output.status.to_string(), stderr })
    }
}
