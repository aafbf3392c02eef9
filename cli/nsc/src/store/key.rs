//! A key pair of any kind, with its seed or only its public half.
//!
//! Seeds are never in an error and never in `Debug`.

use std::path::Path;

use daemon_keys::nkey::{self, NKey, Prefix};
use daemon_keys::xkey::XKey;

use crate::store::{Error, Result, files};

/// What a key is for, told by its first letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Operator,
    Account,
    User,
    Server,
    Cluster,
    Curve,
}

impl Kind {
    /// `operator`, `account`, …
    pub fn name(self) -> &'static str {
        match self {
            Kind::Operator => "operator",
            Kind::Account => "account",
            Kind::User => "user",
            Kind::Server => "server",
            Kind::Cluster => "cluster",
            Kind::Curve => "curve",
        }
    }

    /// The kind of a public key; None when the text is not one.
    pub fn of(public: &str) -> Option<Kind> {
        let prefix = Kind::of_prefix(nkey::prefix_of(public))?;
        nkey::is_public(prefix.prefix(), public).then_some(prefix)
    }

    /// True when the text is a public key of this kind.
    pub fn fits(self, public: &str) -> bool {
        Kind::of(public) == Some(self)
    }

    fn of_prefix(prefix: Prefix) -> Option<Kind> {
        Some(match prefix {
            Prefix::Operator => Kind::Operator,
            Prefix::Account => Kind::Account,
            Prefix::User => Kind::User,
            Prefix::Server => Kind::Server,
            Prefix::Cluster => Kind::Cluster,
            Prefix::Curve => Kind::Curve,
            Prefix::Seed | Prefix::Private | Prefix::Unknown => return None,
        })
    }

    fn prefix(self) -> Prefix {
        self.signing().map_or(Prefix::Curve, Prefix::from)
    }

    /// None for curve keys, which do not sign.
    fn signing(self) -> Option<nkey::Kind> {
        Some(match self {
            Kind::Operator => nkey::Kind::Operator,
            Kind::Account => nkey::Kind::Account,
            Kind::User => nkey::Kind::User,
            Kind::Server => nkey::Kind::Server,
            Kind::Cluster => nkey::Kind::Cluster,
            Kind::Curve => return None,
        })
    }
}

/// A key pair, or its public half.
#[derive(Clone)]
pub struct Key {
    kind: Kind,
    half: Half,
}

#[derive(Clone)]
enum Half {
    Sign(Box<NKey>),
    /// The seed's key is None when only the public half is known.
    Curve(String, Option<XKey>),
}

impl Key {
    /// A new key pair.
    pub fn generate(kind: Kind) -> Key {
        let half = match kind.signing() {
            Some(kind) => Half::Sign(Box::new(NKey::generate(kind))),
            None => curve(XKey::generate()),
        };
        Key { kind, half }
    }

    /// Reads a seed. Line ends within it do not matter, as the reference's decoder skips them.
    pub fn from_seed(text: &str) -> Option<Key> {
        let text = without_line_ends(text);
        let kind = Kind::of_prefix(nkey::seed_prefix(&text).ok()?)?;
        let half = match kind {
            Kind::Curve => curve(XKey::from_seed(&text).ok()?),
            _ => Half::Sign(Box::new(NKey::from_seed(&text).ok()?)),
        };
        Some(Key { kind, half })
    }

    /// Reads a public key.
    pub fn from_public(text: &str) -> Option<Key> {
        let text = without_line_ends(text);
        let kind = Kind::of(&text)?;
        let half = match kind {
            Kind::Curve => Half::Curve(text, None),
            _ => Half::Sign(Box::new(NKey::from_public(&text).ok()?)),
        };
        Some(Key { kind, half })
    }

    /// Reads a seed or a public key.
    pub fn parse(text: &str) -> Option<Key> {
        Key::from_seed(text).or_else(|| Key::from_public(text))
    }

    /// What a flag such as `--public-key` or `-K` names: a seed, a public key, or the file of one (`~` is expanded).
    /// None when it is neither a key nor a file that is there.
    pub fn resolve(text: &str) -> Result<Option<Key>> {
        if text.is_empty() {
            return Ok(None);
        }
        match Key::parse(text) {
            Some(key) => Ok(Some(key)),
            None => Key::from_file(&files::expand(text)),
        }
    }

    /// The key in a file; None when there is no file.
    pub fn from_file(path: &Path) -> Result<Option<Key>> {
        match std::fs::read(path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Error::io("reading", path)(error)),
            Ok(bytes) => {
                let key = std::str::from_utf8(&bytes).ok().and_then(Key::parse);
                let bad = || Error::BadKeyFile { path: path.to_path_buf(), text: "not an nkey".into() };
                key.ok_or_else(bad).map(Some)
            }
        }
    }

    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The public key.
    pub fn public(&self) -> String {
        match &self.half {
            Half::Sign(key) => key.public().to_owned(),
            Half::Curve(public, _) => public.clone(),
        }
    }

    /// The seed, unless this is only the public half.
    pub fn seed(&self) -> Option<String> {
        match &self.half {
            Half::Sign(key) => key.seed().ok(),
            Half::Curve(_, key) => key.as_ref()?.seed().ok(),
        }
    }

    /// True when there is a seed to sign or open with.
    pub fn is_private(&self) -> bool {
        self.seed().is_some()
    }

    /// The key to sign with; curve keys do not sign.
    pub fn signing(&self) -> Option<&NKey> {
        match &self.half {
            Half::Sign(key) => Some(key),
            Half::Curve(..) => None,
        }
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Key").field(&self.public()).finish()
    }
}

fn curve(key: XKey) -> Half {
    Half::Curve(key.public().to_owned(), Some(key))
}

fn without_line_ends(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\r' | '\n')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const KINDS: [Kind; 6] =
        [Kind::Operator, Kind::Account, Kind::User, Kind::Server, Kind::Cluster, Kind::Curve];

    #[test]
    fn every_kind_reads_what_it_writes() {
        for kind in KINDS {
            let key = Key::generate(kind);
            let (public, seed) = (key.public(), key.seed().unwrap());
            assert_eq!((seed.len(), public.len()), (58, 56), "{kind:?}");
            let again = Key::parse(&format!("{seed}\r\n")).unwrap();
            assert_eq!((again.kind(), again.public(), again.is_private()), (kind, public.clone(), true));
            let half = Key::parse(&public).unwrap();
            assert_eq!((half.kind(), half.is_private()), (kind, false));
            assert!(kind.fits(&public) && !format!("{key:?}").contains(&seed));
        }
    }

    #[test]
    fn what_is_no_key_is_a_path() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("k");
        let path = path.to_str().unwrap();
        assert!(Key::resolve("").unwrap().is_none());
        assert!(Key::resolve(path).unwrap().is_none());
        std::fs::write(path, "garbage").unwrap();
        assert!(Key::resolve(path).is_err());
        let key = Key::generate(Kind::User);
        std::fs::write(path, key.seed().unwrap()).unwrap();
        assert_eq!(Key::resolve(path).unwrap().unwrap().public(), key.public());
    }

    #[test]
    fn broken_keys_are_none() {
        let key = Key::generate(Kind::Account);
        let mut public = key.public();
        public.replace_range(10..11, if &public[10..11] == "A" { "B" } else { "A" });
        assert!(Key::parse(&public).is_none());
        assert!(Key::parse("SUA").is_none() && Key::parse("é").is_none() && Kind::of("").is_none());
    }
}
