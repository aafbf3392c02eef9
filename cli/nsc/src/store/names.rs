//! Names of entities and of their files.

use crate::store::{Error, Result};

/// `NAME.jwt`; blanks around a name do not count.
pub fn jwt_file(name: &str) -> String {
    format!("{}.jwt", name.trim())
}

/// The name a token's file stands for.
pub fn of_jwt_file(file: &str) -> Option<&str> {
    file.strip_suffix(".jwt")
}

/// Refuses names that would leave their directory.
pub fn check(name: &str) -> Result<()> {
    match name.contains(['/', '\\']) || name == ".." || name == "." {
        true => Err(Error::BadName),
        false => Ok(()),
    }
}
