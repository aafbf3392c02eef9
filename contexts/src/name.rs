//! The rule for context names: they become file names.

use crate::Error;

/// Ok for a name that is not empty and holds no `..`, `/` or `\`.
pub fn validate(name: &str) -> Result<(), Error> {
    if name.is_empty() {
        return Err(Error::InvalidName("name is empty".into()));
    }
    if name.contains("..") {
        return Err(Error::InvalidName(format!(r#"{name:?} must not contain "..""#)));
    }
    if name.contains(['/', '\\']) {
        return Err(Error::InvalidName(format!(r#"{name:?} must not contain "/" or "\""#)));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn names() {
        for good in ["a", "a b", ".hidden", "a.b", "ü"] {
            assert!(super::validate(good).is_ok(), "{good}");
        }
        for bad in ["", "..", "a..b", "a/b", r"a\b"] {
            assert!(super::validate(bad).is_err(), "{bad}");
        }
    }
}
