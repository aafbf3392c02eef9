//! A key that signs and verifies, or its public half that only verifies.

use nkeys::{KeyPair, KeyPairType};

use super::text;
use super::{Kind, NkeyError, Prefix};

/// An Ed25519 key. Its `Debug` shows the public half only.
#[derive(Clone)]
pub struct NKey {
    kind: Kind,
    public: String,
    pair: KeyPair,
}

impl NKey {
    /// A new key from the operating system's randomness.
    pub fn generate(kind: Kind) -> Self {
        Self::from_raw(kind, rand::random())
    }

    /// The key of these 32 bytes.
    pub fn from_raw(kind: Kind, raw: [u8; 32]) -> Self {
        let pair = KeyPair::new_from_raw(pair_type(kind), raw).expect("any 32 bytes are a seed");
        NKey { kind, public: pair.public_key(), pair }
    }

    /// Of a seed's text (`S…`). Curve seeds are refused.
    pub fn from_seed(seed: &str) -> Result<Self, NkeyError> {
        let (prefix, raw) = text::seed(seed)?;
        let kind = prefix.kind().ok_or(NkeyError::CurveKey)?;
        Ok(Self::from_raw(kind, raw))
    }

    /// Of a public key's text: it verifies, and cannot sign.
    pub fn from_public(public: &str) -> Result<Self, NkeyError> {
        let (prefix, _) = text::public(public)?;
        let kind = prefix.kind().ok_or(NkeyError::CurveKey)?;
        let pair = KeyPair::from_public_key(public).map_err(|_| NkeyError::PublicKey)?;
        Ok(NKey { kind, public: public.to_owned(), pair })
    }

    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The public half as text.
    pub fn public(&self) -> &str {
        &self.public
    }

    /// The secret half as text.
    pub fn seed(&self) -> Result<String, NkeyError> {
        self.pair.seed().map_err(|_| NkeyError::PublicOnly)
    }

    /// Both halves in the form `P…`.
    pub fn private(&self) -> Result<String, NkeyError> {
        let (_, seed) = text::seed(&self.seed()?)?;
        let (_, public) = text::public(&self.public)?;
        Ok(text::encode(Prefix::Private, &[seed, public].concat()))
    }

    pub fn can_sign(&self) -> bool {
        self.pair.seed().is_ok()
    }

    pub fn sign(&self, input: &[u8]) -> Result<[u8; 64], NkeyError> {
        let signature = self.pair.sign(input).map_err(|_| NkeyError::CannotSign)?;
        signature.try_into().map_err(|_| NkeyError::CannotSign)
    }

    /// Whether this key made the 64 bytes of the signature.
    pub fn verify(&self, input: &[u8], signature: &[u8]) -> Result<(), NkeyError> {
        self.pair.verify(input, signature).map_err(|_| NkeyError::Signature)
    }
}

impl std::fmt::Debug for NKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NKey").field("public", &self.public).finish_non_exhaustive()
    }
}

fn pair_type(kind: Kind) -> KeyPairType {
    match kind {
        Kind::Operator => KeyPairType::Operator,
        Kind::Account => KeyPairType::Account,
        Kind::User => KeyPairType::User,
        Kind::Server => KeyPairType::Server,
        Kind::Cluster => KeyPairType::Cluster,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KINDS: [Kind; 5] = [Kind::Operator, Kind::Account, Kind::User, Kind::Server, Kind::Cluster];

    #[test]
    fn seeds_and_public_keys_come_back() {
        for kind in KINDS {
            let key = NKey::generate(kind);
            let seed = key.seed().unwrap();
            let again = NKey::from_seed(&seed).unwrap();
            assert_eq!((again.kind(), again.public()), (kind, key.public()));
            assert_eq!(text::prefix_of(&seed), Prefix::Seed);
            let public = NKey::from_public(key.public()).unwrap();
            assert_eq!((public.kind(), public.seed()), (kind, Err(NkeyError::PublicOnly)));
            assert!(key.can_sign() && !public.can_sign());
            assert_eq!(public.sign(b"x"), Err(NkeyError::CannotSign));
            assert!(!format!("{key:?}").contains(&seed));
        }
    }

    #[test]
    fn signatures_are_checked() {
        let key = NKey::generate(Kind::User);
        let mut signature = key.sign(b"text").unwrap();
        assert_eq!(key.verify(b"text", &signature), Ok(()));
        assert_eq!(key.verify(b"text", &signature[..63]), Err(NkeyError::Signature));
        signature[10] ^= 1;
        assert_eq!(key.verify(b"text", &signature), Err(NkeyError::Signature));
    }

    #[test]
    fn curve_keys_do_not_sign() {
        let curve = crate::xkey::XKey::generate();
        assert_eq!(NKey::from_public(curve.public()).unwrap_err(), NkeyError::CurveKey);
        assert_eq!(NKey::from_seed(&curve.seed().unwrap()).unwrap_err(), NkeyError::CurveKey);
    }
}
