//! Signing keys named on the command line: a key, a seed, a file, or `generate`.

use cli_term::{Outcome, fail};

use crate::nsc::{Call, Work, ask};
use crate::report::quote;
use crate::signer::key_of_kind;
use crate::store::{Key, Kind};

/// The public key that `text` names; `generate` makes and stores one.
pub fn public(work: &Work, text: &str, kind: Kind) -> Outcome<String> {
    if text == "generate" {
        let key = Key::generate(kind);
        work.keys.store(&key)?;
        return Ok(key.public());
    }
    Ok(key_of_kind(text, kind)?.public())
}

/// The public keys that a repeatable flag names; with `-i` asks for more. Nothing is generated unless all of them are fine.
pub fn publics(call: &Call, work: &Work, flag: &str, kind: Kind) -> Outcome<Vec<String>> {
    let check = |text: &str| match text {
        "" => Err("signing key cannot be empty".to_string()),
        "generate" => Ok(()),
        _ => key_of_kind(text, kind).map(drop).map_err(|f| f.message.unwrap_or_default()),
    };
    let mut named = call.list(flag)?;
    if call.interactive() {
        named.extend(ask::more("signing key", !named.is_empty(), &format!("--{flag}"), check)?);
    }
    for text in &named {
        if let Err(why) = check(text) {
            fail!("{why}");
        }
    }
    named.iter().map(|text| public(work, text, kind)).collect()
}

/// The account a text names: a public key, or the name of one in the store.
pub fn account(work: &Work, text: &str, wildcard: bool) -> Outcome<String> {
    match text {
        "*" if wildcard => Ok(text.to_string()),
        _ if Kind::Account.fits(text) => Ok(text.to_string()),
        "" => fail!("an account is required"),
        _ => Ok(work.store.account(text)?.data.subject),
    }
}

/// A key that must be there.
pub fn seed_of(work: &Work, public: &str) -> Outcome<Key> {
    match work.keys.signer(public) {
        Some(key) => Ok(key),
        None => fail!("the seed of {} is not in the keystore", quote(public)),
    }
}
