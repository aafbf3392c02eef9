//! The kinds of connections as people read them.

use schemas::trace::kind;

pub fn name(of: i64) -> &'static str {
    match of {
        kind::CLIENT => "Client",
        kind::ROUTER => "Router",
        kind::GATEWAY => "Gateway",
        kind::SYSTEM => "System",
        kind::LEAF => "Leafnode",
        kind::JETSTREAM => "JetStream",
        kind::ACCOUNT => "Account",
        _ => "Unknown Kind",
    }
}

/// Where a message goes to one.
pub fn arrow(to: i64) -> &'static str {
    match to {
        kind::CLIENT => "--C",
        kind::JETSTREAM => "--J",
        kind::ROUTER => "-->",
        kind::GATEWAY => "==>",
        kind::LEAF => "~~>",
        _ => "",
    }
}

/// The number of a connection as logs have it: `cid:7`.
pub fn id(of: i64, number: u64) -> String {
    let letter = match of {
        kind::CLIENT => "c",
        kind::ROUTER => "r",
        kind::GATEWAY => "g",
        kind::LEAF => "l",
        _ => "",
    };
    format!("{letter}id:{number}")
}
