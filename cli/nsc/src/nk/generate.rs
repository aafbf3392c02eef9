//! `-gen`: a new key of one kind, from the system's randomness or a file's.

use super::flags::Flags;
use super::{Done, vanity};
use nkeys::{KeyPair, KeyPairType, XKey};
use std::fs::File;
use std::io::Read;

/// What a key is for.
#[derive(Debug)]
pub(super) enum Kind {
    Signing(KeyPairType),
    Curve,
}

impl Kind {
    fn parse(text: &str) -> Result<Kind, String> {
        Ok(Kind::Signing(match text.to_lowercase().as_str() {
            "user" => KeyPairType::User,
            "account" => KeyPairType::Account,
            "server" => KeyPairType::Server,
            "cluster" => KeyPairType::Cluster,
            "operator" => KeyPairType::Operator,
            "curve" | "x25519" => return Ok(Kind::Curve),
            _ => return Err("Usage: nk -gen [user|account|server|cluster|operator|curve|x25519]".into()),
        }))
    }

    /// (seed, public key) made of these bytes.
    pub fn key(&self, raw: [u8; 32]) -> Result<(String, String), String> {
        let failed = |e: nkeys::error::Error| format!("Error creating key: {e}");
        match self {
            Kind::Signing(kind) => {
                let pair = KeyPair::new_from_raw(kind.clone(), raw).map_err(failed)?;
                Ok((pair.seed().map_err(failed)?, pair.public_key()))
            }
            Kind::Curve => {
                let key = XKey::new_from_raw(raw);
                Ok((key.seed().map_err(failed)?, key.public_key()))
            }
        }
    }
}

pub(super) fn run(flags: &Flags) -> Done {
    let kind = Kind::parse(&flags.generate)?;
    if !flags.prefix.is_empty() {
        let (seed, public) = vanity::search(kind, flags)?;
        return Ok(vec![seed, public]);
    }
    let (seed, public) = kind.key(raw(&flags.entropy)?)?;
    Ok(if flags.public_out { vec![seed, public] } else { vec![seed] })
}

/// 32 random bytes: of the system, or the first of a file.
pub(super) fn raw(entropy: &str) -> Result<[u8; 32], String> {
    let mut raw = [0; 32];
    if entropy.is_empty() {
        rand::fill(&mut raw);
        return Ok(raw);
    }
    let mut file = File::open(entropy).map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => format!("open {entropy}: no such file or directory"),
        _ => format!("open {entropy}: {e}"),
    })?;
    let complaint =
        |e| format!("Error creating key: {entropy} has fewer than 32 bytes or cannot be read: {e}");
    file.read_exact(&mut raw).map_err(complaint)?;
    Ok(raw)
}
