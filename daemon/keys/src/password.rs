//! Passwords and tokens of the configuration against what a client sent: plain or bcrypt.

use subtle::ConstantTimeEq;

/// True for `$2a$…`, `$2b$…`, `$2x$…`, `$2y$…` with a two-digit cost; anything else counts as plain text.
pub fn is_bcrypt(stored: &str) -> bool {
    matches!(stored.as_bytes(), [b'$', b'2', b'a' | b'b' | b'x' | b'y', b'$', tens, units, b'$', ..]
        if tens.is_ascii_digit() && units.is_ascii_digit())
}

/// The costs that bcrypt knows.
pub const COSTS: std::ops::RangeInclusive<u32> = 4..=31;

/// Why a password has no hash.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum HashError {
    /// bcrypt would leave out what is behind the 72nd byte.
    #[error("error producing bcrypt hash: bcrypt: password length exceeds 72 bytes")]
    TooLong,
    #[error("error producing bcrypt hash: {0}")]
    Other(String),
}

/// The bcrypt hash of a password, in the form that every server reads (`$2a$…`). `cost` is one of [`COSTS`].
///
/// **Heavy**: as [`verify`].
pub fn hash(given: &str, cost: u32) -> Result<String, HashError> {
    if given.len() > 72 {
        return Err(HashError::TooLong);
    }
    let parts = bcrypt::hash_with_result(given, cost).map_err(|e| HashError::Other(e.to_string()))?;
    Ok(parts.format_for_version(bcrypt::Version::TwoA))
}

/// Whether `given` is the stored password. A bcrypt hash takes only the first 72 bytes of `given` into account.
///
/// **Heavy for bcrypt**: about 70 ms of processor time at cost 10, doubling with each step. Call it on a blocking
/// thread with a bound on how many run at once; [`is_bcrypt`] tells beforehand. Plain text is compared in constant
/// time. A malformed hash matches nothing.
pub fn verify(stored: &str, given: &str) -> bool {
    if is_bcrypt(stored) {
        // Go takes a hash with text behind its 60 characters; the crate does not.
        let hash = stored.get(..60).unwrap_or(stored);
        return bcrypt::verify(given, hash).unwrap_or(false);
    }
    stored.as_bytes().ct_eq(given.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_bcrypt_by_its_prefix() {
        let table = [
            ("$2a$11$W2zko751KUvVy59mUTWmpOdWjpEm5qhcCZRd05GjI/sSOT.xtiHyG", true),
            ("$2b$04$x", true),
            ("$2x$04$", true),
            ("$2y$10$x", true),
            ("$2z$10$x", false),
            ("$2$10$x", false),
            ("$2a$1$x", false),
            ("$2a$xx$y", false),
            ("2a$10$x", false),
            ("", false),
            ("secret", false),
        ];
        for (stored, expected) in table {
            assert_eq!(is_bcrypt(stored), expected, "{stored}");
        }
    }

    #[test]
    fn a_hash_fits_its_password_only() {
        let made = hash("a long password", 4).unwrap();
        assert!(made.starts_with("$2a$04$") && made.len() == 60, "{made}");
        assert!(verify(&made, "a long password") && !verify(&made, "a long passwors"));
        assert_eq!(hash(&"x".repeat(73), 4), Err(HashError::TooLong));
    }

    #[test]
    fn plain_text_must_be_equal() {
        let table = [
            ("pw", "pw", true),
            ("pw", "pW", false),
            ("pw", "pw ", false),
            ("", "", true),
            ("pw", "", false),
        ];
        for (stored, given, expected) in table {
            assert_eq!(verify(stored, given), expected, "{stored} {given}");
        }
    }

    #[test]
    fn bcrypt_in_every_version() {
        let hash = bcrypt::hash_with_result("s3cret", 4).unwrap();
        for version in
            [bcrypt::Version::TwoA, bcrypt::Version::TwoB, bcrypt::Version::TwoX, bcrypt::Version::TwoY]
        {
            let stored = hash.format_for_version(version);
            assert!(verify(&stored, "s3cret"), "{stored}");
            assert!(!verify(&stored, "s3cres"), "{stored}");
            assert!(!verify(&stored, &stored), "a hash is not its own password");
        }
    }

    #[test]
    fn a_broken_hash_matches_nothing() {
        for stored in
            ["$2a$11$short", "$2a$99$W2zko751KUvVy59mUTWmpOdWjpEm5qhcCZRd05GjI/sSOT.xtiHyG", "$2a$04$é"]
        {
            assert!(!verify(stored, "") && !verify(stored, stored));
        }
    }
}
