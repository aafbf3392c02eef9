//! `nats auth nkey gen TYPE`

use std::fs::File;
use std::io::Read;

use daemon_keys::nkey::{Kind as Signing, NKey};
use daemon_keys::xkey::XKey;

use crate::failure::{Failure, Outcome};
use crate::nats::auth::nkey::output;
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag, Kind};

const TYPES: &[&str] = &["user", "account", "server", "cluster", "operator", "curve", "x25519"];

pub fn command() -> Command {
    Command::new("gen", "Make a key and print its seed")
        .arg(Arg::required("type", "What the key is for").kind(Kind::OneOf(TYPES)))
        .flag(Flag::bool("public", "Print the public key too"))
        .flag(Flag::new("entropy", Kind::ExistingFile, "Take randomness from this file").placeholder("FILE"))
        .flag(output::flag("Write to this file instead"))
        .example("A user's key", "auth nkey gen user --public")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let raw = raw(call.text("entropy"))?;
    let kind = match call.text("type") {
        "user" => Some(Signing::User),
        "account" => Some(Signing::Account),
        "server" => Some(Signing::Server),
        "cluster" => Some(Signing::Cluster),
        "operator" => Some(Signing::Operator),
        _ => None,
    };
    let (seed, public) = match kind {
        Some(kind) => {
            let key = NKey::from_raw(kind, raw);
            (key.seed()?, key.public().to_string())
        }
        None => {
            let key = XKey::from_raw(raw);
            (key.seed()?, key.public().to_string())
        }
    };
    let text = if call.flag("public") { format!("{seed}\n{public}") } else { seed };
    match call.text("output") {
        "" => output::write("", text.as_bytes()),
        file => output::write(file, format!("{text}\n").as_bytes()),
    }
}

/// 32 random bytes: of the system, or the first of a file.
fn raw(entropy: &str) -> Outcome<[u8; 32]> {
    if entropy.is_empty() {
        return Ok(rand::random());
    }
    let mut raw = [0; 32];
    let read = File::open(entropy).and_then(|mut file| file.read_exact(&mut raw));
    read.map_err(|e| Failure::new(format!("could not use custom entropy source {entropy}: {e}")))?;
    Ok(raw)
}
