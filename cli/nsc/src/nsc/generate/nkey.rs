//! `nsc generate nkey`.

use cli_term::spec::Flag;
use cli_term::{Outcome, fail, outln};

use crate::nsc::{Call, Command};
use crate::store::{Key, KeyStore, Kind};

const KINDS: [(Kind, &str, char, &str); 4] = [
    (Kind::Operator, "operator", 'o', "A key for an operator"),
    (Kind::Account, "account", 'a', "A key for an account"),
    (Kind::User, "user", 'u', "A key for a user"),
    (Kind::Curve, "curve", 'x', "A curve key, to seal and open with"),
];

pub fn command() -> Command {
    Command::new("nkey", "Generate nkeys and print their seeds")
        .example("Make a user's key", "generate nkey --user")
        .flags(KINDS.map(|(_, name, short, help)| Flag::bool(name, help).short(short)))
        .flag(Flag::bool("store", "Put the seed into the keystore instead of printing it").short('S'))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    if !KINDS.iter().any(|(_, name, ..)| call.flag(name)) {
        fail!("set --operator, --account, --user, or --curve");
    }
    for (kind, name, ..) in KINDS {
        if !call.flag(name) {
            continue;
        }
        let key = Key::generate(kind);
        if call.flag("store") {
            let keys = KeyStore::new(&call.places.keys_dir, "", call.places.git_ignore);
            let path = keys.store(&key)?;
            outln!("{}\n{name} key stored {}\n", key.public(), path.display());
        } else {
            outln!("{}\n{}\n", key.seed().unwrap_or_default(), key.public());
        }
    }
    Ok(())
}
