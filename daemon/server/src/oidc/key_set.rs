//! A provider's public keys, as its JWKS document has them.

use jsonwebtoken::jwk::{AlgorithmParameters, Jwk, PublicKeyUse};
use jsonwebtoken::{Algorithm, AlgorithmFamily, DecodingKey};
use serde::Deserialize;
use serde_json::Value;

/// Most keys of one set that are looked at.
const KEYS_MAX: usize = 100;

/// One public key.
#[derive(Clone)]
pub struct Key {
    id: Option<String>,
    /// The only algorithm it is for, if it says so.
    algorithm: Option<Algorithm>,
    family: AlgorithmFamily,
    pub decoding: DecodingKey,
}

/// See the module's introduction.
#[derive(Default)]
pub struct KeySet(Vec<Key>);

#[derive(Deserialize)]
struct Document {
    keys: Vec<Value>,
}

impl KeySet {
    /// Reads a document. Keys that are not for signatures, or of a kind that is not known here, are passed over.
    pub fn parse(json: &[u8]) -> Result<KeySet, String> {
        let document: Document =
            serde_json::from_slice(json).map_err(|e| format!("no JWKS document: {e}"))?;
        let keys: Vec<Key> = document.keys.into_iter().take(KEYS_MAX).filter_map(key).collect();
        match keys.is_empty() {
            true => Err("there is no key in it that could be used".into()),
            false => Ok(KeySet(keys)),
        }
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The key of this name; without a name the only one there is for the algorithm.
    pub fn find(&self, id: Option<&str>, algorithm: Algorithm) -> Option<Key> {
        let mut fitting = self.0.iter().filter(|key| key.fits(algorithm));
        match id {
            Some(_) => fitting.find(|key| key.id.as_deref() == id).cloned(),
            None => fitting.next().filter(|_| fitting.next().is_none()).cloned(),
        }
    }
}

impl Key {
    fn fits(&self, algorithm: Algorithm) -> bool {
        self.family == algorithm.family() && self.algorithm.is_none_or(|only| only == algorithm)
    }
}

fn key(value: Value) -> Option<Key> {
    let jwk: Jwk = serde_json::from_value(value).ok()?;
    if jwk.common.public_key_use.as_ref().is_some_and(|u| *u != PublicKeyUse::Signature) {
        return None;
    }
    let family = match &jwk.algorithm {
        AlgorithmParameters::RSA(_) => AlgorithmFamily::Rsa,
        AlgorithmParameters::EllipticCurve(_) => AlgorithmFamily::Ec,
        AlgorithmParameters::OctetKeyPair(_) => AlgorithmFamily::Ed,
        // Secrets have no place among public keys.
        _ => return None,
    };
    let algorithm = match &jwk.common.key_algorithm {
        None => None,
        Some(named) => Some(named.to_string().parse::<Algorithm>().ok()?),
    };
    let decoding = DecodingKey::from_jwk(&jwk).ok()?;
    Some(Key { id: jwk.common.key_id, algorithm, family, decoding })
}
