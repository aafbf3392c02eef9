//! What a key is for: the first letter of its text.

use std::fmt;

/// What keys that sign are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    Operator,
    Account,
    User,
    Server,
    Cluster,
}

/// What any text of a key is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Prefix {
    Operator,
    Account,
    User,
    Server,
    Cluster,
    Curve,
    Seed,
    Private,
    /// No key at all.
    Unknown,
}

impl Prefix {
    const ALL: [Prefix; 8] = [
        Prefix::Operator,
        Prefix::Account,
        Prefix::User,
        Prefix::Server,
        Prefix::Cluster,
        Prefix::Curve,
        Prefix::Seed,
        Prefix::Private,
    ];

    /// The first byte of the raw key.
    pub const fn byte(self) -> u8 {
        let letter = match self {
            Prefix::Operator => 14,
            Prefix::Account => 0,
            Prefix::User => 20,
            Prefix::Server => 13,
            Prefix::Cluster => 2,
            Prefix::Curve => 23,
            Prefix::Seed => 18,
            Prefix::Private => 15,
            Prefix::Unknown => 25,
        };
        letter << 3
    }

    pub(crate) fn of_byte(byte: u8) -> Prefix {
        Self::ALL.into_iter().find(|prefix| prefix.byte() == byte).unwrap_or(Prefix::Unknown)
    }

    /// The first letter of the text.
    pub const fn letter(self) -> char {
        match self {
            Prefix::Operator => 'O',
            Prefix::Account => 'A',
            Prefix::User => 'U',
            Prefix::Server => 'N',
            Prefix::Cluster => 'C',
            Prefix::Curve => 'X',
            Prefix::Seed => 'S',
            Prefix::Private => 'P',
            Prefix::Unknown => 'Z',
        }
    }

    /// Public keys have it.
    pub fn is_public(self) -> bool {
        !matches!(self, Prefix::Seed | Prefix::Private | Prefix::Unknown)
    }

    /// Keys that sign.
    pub fn kind(self) -> Option<Kind> {
        match self {
            Prefix::Operator => Some(Kind::Operator),
            Prefix::Account => Some(Kind::Account),
            Prefix::User => Some(Kind::User),
            Prefix::Server => Some(Kind::Server),
            Prefix::Cluster => Some(Kind::Cluster),
            _ => None,
        }
    }
}

impl From<Kind> for Prefix {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Operator => Prefix::Operator,
            Kind::Account => Prefix::Account,
            Kind::User => Prefix::User,
            Kind::Server => Prefix::Server,
            Kind::Cluster => Prefix::Cluster,
        }
    }
}

impl fmt::Display for Prefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Prefix::Operator => "operator",
            Prefix::Account => "account",
            Prefix::User => "user",
            Prefix::Server => "server",
            Prefix::Cluster => "cluster",
            Prefix::Curve => "x25519",
            Prefix::Seed => "seed",
            Prefix::Private => "private",
            Prefix::Unknown => "unknown",
        })
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Prefix::from(*self).fmt(f)
    }
}
