//! Who speaks to the servers about accounts: a user of the system account, made for the purpose if its key is there.

use cli_term::spec::Flag;
use cli_term::{Failure, Outcome, fail};
use schemas::claims::UserClaims;

use crate::nsc::link::Who;
use crate::nsc::{Call, Work};
use crate::report::{dates, quote};
use crate::store::{Key, Kind, token};

/// Seconds that the user made for the purpose lives.
const LIFETIME: i64 = 120;

/// The flags.
pub fn flags() -> [Flag; 2] {
    [
        Flag::text("system-account", "System account: its name; the operator's without")
            .placeholder("ACCOUNT"),
        Flag::text("system-user", "User of the system account; without, one is made for two minutes")
            .placeholder("USER"),
    ]
}

/// The user, and the name of the system account. The user made for the purpose may do no more than `publish` and
/// `subscribe`.
pub fn user(call: &Call, work: &Work, publish: &[&str], subscribe: &str) -> Outcome<(String, Who)> {
    let operator = work.store.operator()?;
    let account = match call.text("system-account") {
        "" => match work.store.account_of_key(&operator.nats.system_account) {
            Ok(name) => name,
            Err(_) => fail!("system account {} not found", quote(&operator.nats.system_account)),
        },
        name if Kind::Account.fits(name) => work.store.account_of_key(name)?,
        name => name.to_string(),
    };
    let named = call.text("system-user");
    if named.is_empty()
        && let Some(key) = account_key(work, &account, operator.nats.strict_signing_key_usage)?
    {
        let who = temporary(work, &account, &key, publish, subscribe)?;
        return Ok((account, who));
    }
    let users = if named.is_empty() { work.store.users(&account)? } else { vec![named.to_string()] };
    for user in users {
        let subject = work.store.user(&account, &user)?.data.subject;
        if let Some(key) = work.keys.signer(&subject).and_then(|key| key.signing().cloned()) {
            let jwt = work.store.raw_user(&account, &user)?;
            return Ok((account, Who::User { jwt, key: Box::new(key) }));
        }
    }
    Err(Failure::new("no system account user with corresponding nkey found"))
}

/// A key of the system account whose users need no scope.
fn account_key(work: &Work, name: &str, strict: bool) -> Outcome<Option<Key>> {
    let claims = work.store.account(name)?;
    let free = claims.nats.signing_keys.0.iter().filter(|(_, scope)| scope.is_none());
    let mut keys: Vec<&str> = free.map(|(key, _)| key.as_str()).collect();
    if !strict {
        keys.insert(0, &claims.data.subject);
    }
    Ok(keys.into_iter().find_map(|key| work.keys.signer(key)))
}

fn temporary(work: &Work, account: &str, signer: &Key, publish: &[&str], subscribe: &str) -> Outcome<Who> {
    let key = Key::generate(Kind::User);
    let mut claims = UserClaims::new(&key.public());
    claims.data.name = "nsc temporary push user".into();
    claims.data.expires = dates::now() + LIFETIME;
    claims.nats.issuer_account = work.store.account(account)?.data.subject;
    let may = &mut claims.nats.may.permissions;
    may.publish.allow = publish.iter().map(|subject| subject.to_string()).collect();
    may.subscribe.allow.push(subscribe.into());
    let jwt = token::sign(&claims, signer)?;
    match key.signing() {
        Some(key) => Ok(Who::User { jwt, key: Box::new(key.clone()) }),
        None => fail!("users have keys that sign"),
    }
}
