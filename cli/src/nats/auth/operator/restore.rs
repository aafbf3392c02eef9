//! `nats auth operator restore NAME FILE`: a backup as a new operator. All of it is looked through before anything is kept;
//! tokens stay as they are, so servers that know them notice nothing.

use cli_nsc::store::{Key, files, token};
use schemas::claims::{AnyClaims, OperatorClaims};

use crate::fail;
use crate::failure::{Failure, Outcome};
use crate::nats::auth::operator::{seal, show};
use crate::nats::auth::store::Directory;
use crate::nats::auth::store::document::{AccountDocument, KeyDocument, OperatorDocument};
use crate::nats::{Call, Command};
use crate::spec::Arg;

pub fn command() -> Command {
    Command::new("restore", "Bring an operator back from a backup")
        .tag("scope:system")
        .tag("impact:rw")
        .arg(Arg::required("name", "The name of the operator from now on"))
        .arg(Arg::required("input", "The file that 'nats auth operator backup' wrote"))
        .flag(seal::flag("Open the file with the curve key in this file"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let (name, input) = (call.text("name"), call.text("input"));
    let directory = Directory::open();
    directory.must_be_new(name)?;
    let mut text = files::read(&files::expand(input))?;
    if !call.text("key").is_empty() {
        text = seal::open(&String::from_utf8_lossy(&text), call.text("key"))?;
    }
    // The parser's own words would quote what it read, and that may be a seed.
    let parsed = serde_json::from_slice(&text);
    let backup: OperatorDocument = parsed.map_err(|e| {
        Failure::new(format!(
            "{input} is not a backup of an operator (line {}, column {})",
            e.line(),
            e.column()
        ))
    })?;
    let found = look_through(&backup)?;
    let operator = directory.keep_new(name, &backup.token, &found.keys, found.managed)?;
    for text in &found.tokens {
        operator.store.put(text)?;
    }
    show::print(call, &operator)
}

struct Found {
    keys: Vec<Key>,
    /// Of accounts and users, each account before its users.
    tokens: Vec<String>,
    managed: bool,
}

fn look_through(backup: &OperatorDocument) -> Outcome<Found> {
    let claims = token::operator(&backup.token)?;
    let own = key(backup.key.as_ref(), &claims.data.subject, &backup.name)?;
    let mut found = Found { managed: own.is_none(), keys: own.into_iter().collect(), tokens: vec![] };
    signing_keys(backup.signing_keys.as_deref(), &claims.nats.signing_keys, &backup.name, &mut found)?;
    for account in backup.accounts.iter().flatten() {
        look_through_account(account, &claims, &mut found)?;
    }
    Ok(found)
}

fn look_through_account(backup: &AccountDocument, operator: &OperatorClaims, found: &mut Found) -> Outcome {
    let claims = token::account(&backup.token)?;
    if !operator.did_sign(&claims.data) && !(found.managed && claims.data.is_self_signed()) {
        fail!(
            "account {} is signed by {}, which is not a key of the operator",
            backup.name,
            claims.data.issuer
        );
    }
    found.tokens.push(backup.token.clone());
    found.keys.extend(key(backup.key.as_ref(), &claims.data.subject, &backup.name)?);
    let known: Vec<String> = claims.nats.signing_keys.keys().map(str::to_string).collect();
    signing_keys(backup.signing_keys.as_deref(), &known, &backup.name, found)?;
    for user in backup.users.iter().flatten() {
        let user_claims = token::user(&user.token)?;
        let subject = user_claims.data.subject.clone();
        if !claims.did_sign(&AnyClaims::from(user_claims)) {
            fail!("user {} is not signed by account {}", user.name, backup.name);
        }
        found.tokens.push(user.token.clone());
        found.keys.extend(key(user.key.as_ref(), &subject, &user.name)?);
    }
    Ok(())
}

fn signing_keys(stored: Option<&[KeyDocument]>, known: &[String], of: &str, found: &mut Found) -> Outcome {
    for stored in stored.into_iter().flatten() {
        match Key::from_seed(&stored.key) {
            Some(key) if known.contains(&key.public()) => found.keys.push(key),
            Some(key) => fail!("{} is not a signing key of {of}", key.public()),
            None if stored.key.is_empty() => {}
            None => fail!("a signing key of {of} is not a seed"),
        }
    }
    Ok(())
}

/// The key of this seed, which must be that of `public`.
fn key(stored: Option<&KeyDocument>, public: &str, of: &str) -> Outcome<Option<Key>> {
    let Some(stored) = stored.filter(|key| !key.key.is_empty()) else { return Ok(None) };
    match Key::from_seed(&stored.key) {
        Some(key) if key.public() == public => Ok(Some(key)),
        Some(_) => fail!("the seed of {of} belongs to another key than {public}"),
        None => fail!("the key of {of} is not a seed"),
    }
}
