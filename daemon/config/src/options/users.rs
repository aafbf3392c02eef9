//! `users [ … ]`: users with passwords and users with NKEYs, of the `authorization` block or of an account.

use std::collections::BTreeSet;
use std::fmt;

use daemon_keys::nkey::{Prefix, is_public};

use super::permissions::{self, Permissions};
use super::section::{Field, Report, shown, strings_of};
use crate::diagnostic::Diagnostic;
use crate::language::{Data, Map, Span, Value};

/// A user with a password, plain or bcrypt (`$2a$…`).
#[derive(Clone, Default, PartialEq, Eq)]
pub struct User {
    /// Name given in CONNECT.
    pub user: String,
    /// Password or its bcrypt hash.
    pub password: String,
    /// What every kind of user can have.
    pub rights: Rights,
}

/// A user that proves to hold a key.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NkeyUser {
    /// Public user key, `U…`.
    pub nkey: String,
    /// What every kind of user can have.
    pub rights: Rights,
}

/// What a user may do and how it may come.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rights {
    /// Its own permissions or the default ones; `None` allows everything.
    pub permissions: Option<Permissions>,
    /// Kinds of connection it may use; empty for all.
    pub connection_types: BTreeSet<ConnectionType>,
    /// It must come through a trusted proxy.
    pub proxy_required: bool,
    /// Unix nanoseconds at which its connections end. No key of the file sets it: it is for programs that embed the
    /// server, as in the reference.
    pub connection_deadline: Option<i64>,
}

/// A kind of connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ConnectionType {
    Standard,
    WebSocket,
    LeafNode,
    LeafNodeWs,
    Mqtt,
    MqttWs,
    InProcess,
}

impl ConnectionType {
    /// All of them.
    pub const ALL: [ConnectionType; 7] = [
        Self::Standard,
        Self::WebSocket,
        Self::LeafNode,
        Self::LeafNodeWs,
        Self::Mqtt,
        Self::MqttWs,
        Self::InProcess,
    ];

    /// The name in configurations and claims.
    pub fn name(self) -> &'static str {
        match self {
            Self::Standard => "STANDARD",
            Self::WebSocket => "WEBSOCKET",
            Self::LeafNode => "LEAFNODE",
            Self::LeafNodeWs => "LEAFNODE_WS",
            Self::Mqtt => "MQTT",
            Self::MqttWs => "MQTT_WS",
            Self::InProcess => "IN_PROCESS",
        }
    }

    /// The type of this name, in upper or lower case.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name().eq_ignore_ascii_case(name))
    }
}

impl fmt::Debug for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("User").field("user", &self.user).field("rights", &self.rights).finish_non_exhaustive()
    }
}

/// What a `users` list holds.
#[derive(Default)]
pub(super) struct Users {
    pub users: Vec<User>,
    pub nkeys: Vec<NkeyUser>,
}

impl Users {
    pub fn is_empty(&self) -> bool {
        self.users.is_empty() && self.nkeys.is_empty()
    }

    /// Gives `default` to all that have no permissions of their own.
    pub fn apply_default(&mut self, default: Option<&Permissions>) {
        let Some(default) = default else { return };
        let rights = self.users.iter_mut().map(|user| &mut user.rights);
        for rights in rights.chain(self.nkeys.iter_mut().map(|user| &mut user.rights)) {
            rights.permissions.get_or_insert_with(|| default.clone());
        }
    }

    /// What is wrong with names and keys that are in `taken` already, or twice here; takes the others.
    pub fn duplicates(&self, taken: &mut BTreeSet<String>) -> Vec<String> {
        let users = self.users.iter().map(|user| ("user", &user.user));
        let nkeys = self.nkeys.iter().map(|user| ("nkey", &user.nkey));
        users
            .chain(nkeys)
            .filter(|(_, name)| !taken.insert((*name).clone()))
            .map(|(what, name)| format!("Duplicate {what} {name:?} detected"))
            .collect()
    }
}

/// Reads a `users` list.
pub(super) fn users(field: &Field<'_>, report: &mut Report<'_>) -> Result<Users, Diagnostic> {
    let Data::Array(array) = &field.value.data else {
        let found = shown(field.value);
        return Err(field.error(format!("Expected users field to be an array, got {found}")));
    };
    let mut users = Users::default();
    for entry in array {
        let Data::Map(map) = &entry.data else {
            let message = format!("Expected user entry to be a map/struct, got {}", shown(entry));
            report.errors.push(Diagnostic::at(&entry.span, message));
            continue;
        };
        let errors = report.errors.len();
        let read = Entry::read(map, report);
        if report.errors.len() == errors {
            let place = last_place(map, entry);
            read.add_to(&mut users).map_err(|message| Diagnostic::at(place, message))?;
        }
    }
    Ok(users)
}

/// Where the reference finds fault with an entry as a whole: at the key it saw last.
fn last_place<'a>(map: &'a Map, entry: &'a Value) -> &'a Span {
    let last = map.values().max_by_key(|value| (value.span.line, value.span.column));
    last.map_or(&entry.span, |value| &value.span)
}

/// An entry before it is known what kind of user it is.
#[derive(Default)]
struct Entry {
    user: String,
    password: String,
    nkey: String,
    rights: Rights,
}

impl Entry {
    fn read(map: &Map, report: &mut Report<'_>) -> Entry {
        let mut entry = Entry::default();
        report.each(map, |field, report| {
            match field.name {
                "nkey" => entry.nkey = field.string()?,
                "user" | "username" => entry.user = field.string()?,
                "pass" | "password" => entry.password = field.string()?,
                "permission" | "permissions" | "authorization" => {
                    entry.rights.permissions = Some(permissions::permissions(field, report)?);
                }
                "allowed_connection_types" | "connection_types" | "clients" => {
                    entry.rights.connection_types = connection_types(field, report)?;
                }
                "proxy_required" => entry.rights.proxy_required = field.bool()?,
                _ => return field.unknown(format!("unknown field {:?}", field.written), KEYS),
            }
            Ok(())
        });
        entry
    }

    fn add_to(self, users: &mut Users) -> Result<(), &'static str> {
        let Entry { user, password, nkey, rights } = self;
        match nkey.is_empty() {
            true if user.is_empty() => Err("User entry requires a user"),
            true => {
                users.users.push(User { user, password, rights });
                Ok(())
            }
            false if !is_public(Prefix::User, &nkey) => Err("Not a valid public nkey for a user"),
            false if !user.is_empty() || !password.is_empty() => {
                Err("Nkey users do not take usernames or passwords")
            }
            false => {
                users.nkeys.push(NkeyUser { nkey, rights });
                Ok(())
            }
        }
    }
}

fn connection_types(
    field: &Field<'_>,
    report: &mut Report<'_>,
) -> Result<BTreeSet<ConnectionType>, Diagnostic> {
    let names = strings_of(field, "allowed connection types", report)?;
    let (known, unknown): (Vec<_>, Vec<_>) =
        names.iter().map(|name| (ConnectionType::named(name), name)).partition(|(kind, _)| kind.is_some());
    if !unknown.is_empty() {
        let unknown: Vec<_> =
            unknown.into_iter().map(|(_, name)| format!("{:?}", name.to_uppercase())).collect();
        return Err(field.error(format!("invalid connection types [{}]", unknown.join(" "))));
    }
    Ok(known.into_iter().filter_map(|(kind, _)| kind).collect())
}

/// What an unknown key of a user may have meant.
const KEYS: &[&str] = &[
    "user",
    "username",
    "pass",
    "password",
    "nkey",
    "permissions",
    "allowed_connection_types",
    "proxy_required",
];
