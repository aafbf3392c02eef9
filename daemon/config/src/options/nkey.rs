//! Whether a text is a public key of the kind wanted.

use nkeys::{KeyPair, XKey};

/// What a key stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum KeyKind {
    /// `O…`
    Operator,
    /// `A…`
    Account,
    /// `U…`
    User,
    /// `X…`
    Curve,
    /// Any that signs.
    Any,
}

/// Whether `text` is a public key of this kind: prefix, length and checksum.
pub(super) fn is_public(text: &str, kind: KeyKind) -> bool {
    let prefix = match kind {
        KeyKind::Operator => "O",
        KeyKind::Account => "A",
        KeyKind::User => "U",
        KeyKind::Any => "",
        KeyKind::Curve => return XKey::from_public_key(text).is_ok(),
    };
    text.starts_with(prefix) && KeyPair::from_public_key(text).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_keys_of_the_kind_will_do() {
        let user = KeyPair::new_user();
        let key = user.public_key();
        assert!(is_public(&key, KeyKind::User) && is_public(&key, KeyKind::Any));
        assert!(!is_public(&key, KeyKind::Account) && !is_public(&key, KeyKind::Curve));
        assert!(is_public(&XKey::new().public_key(), KeyKind::Curve));
        for broken in [&key[1..], &key[..55], &user.seed().unwrap(), "", "UA", "Ué"] {
            assert!(!is_public(broken, KeyKind::User), "{broken}");
        }
        let other = if key.ends_with('A') { 'B' } else { 'A' };
        assert!(!is_public(&format!("{}{other}", &key[..55]), KeyKind::User));
    }
}
