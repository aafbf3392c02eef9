//! What an account may use: the flags of `add` and `edit`.

use std::time::Duration;

use jiff::Timestamp;
use schemas::claims::AccountClaims;

use crate::failure::Outcome;
use crate::nats::Call;
use crate::nats::auth::account::jetstream;
use crate::spec::{Flag, Kind};

/// Numbers, each with -1 for no limit.
const NUMBERS: [(&str, &str); 5] = [
    ("connections", "Connections of clients, -1 for any number"),
    ("exports", "Exports, -1 for any number"),
    ("imports", "Imports, -1 for any number"),
    ("leafnodes", "Connections of leaf nodes, -1 for any number"),
    ("subscriptions", "Subscriptions, -1 for any number"),
];

/// The flags; those of a `new` account have defaults, those of an `edit` leave alone what they are not about.
pub fn flags(new: bool) -> Vec<Flag> {
    let default = |flag: Flag, value| if new { flag.default(value) } else { flag };
    let mut flags: Vec<Flag> =
        NUMBERS.iter().map(|(name, help)| default(Flag::new(name, Kind::Int64, help), "-1")).collect();
    let payload =
        Flag::new("payload", Kind::Bytes, "Size of one message, -1 for any size").placeholder("BYTES");
    flags.push(default(payload, "-1"));
    flags.push(default(
        Flag::bool("bearer", "Allow users whose token alone opens the door").negatable(),
        "false",
    ));
    flags.push(Flag::duration("expiry", "How long the account is valid from now on").placeholder("DURATION"));
    flags.extend(jetstream::flags(new));
    flags
}

/// Sets what the flags say, but for JetStream.
pub fn apply(call: &Call, claims: &mut AccountClaims) -> Outcome {
    let limits = &mut claims.nats.limits;
    for (flag, limit) in [
        ("connections", &mut limits.account.conn),
        ("exports", &mut limits.account.exports),
        ("imports", &mut limits.account.imports),
        ("leafnodes", &mut limits.account.leaf),
        ("subscriptions", &mut limits.nats.subs),
    ] {
        *limit = call.maybe_int(flag).unwrap_or(*limit);
    }
    limits.nats.payload = call.maybe_bytes("payload").unwrap_or(limits.nats.payload);
    if let Some(allowed) = call.maybe_flag("bearer") {
        limits.account.disallow_bearer = !allowed;
    }
    if let Some(expiry) = call.maybe_duration("expiry").filter(|d| *d > Duration::ZERO) {
        claims.data.expires = Timestamp::now().as_second() + i64::try_from(expiry.as_secs())?;
    }
    Ok(())
}
