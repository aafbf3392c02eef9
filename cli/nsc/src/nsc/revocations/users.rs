//! Which user is meant: by name, by public key, or all of them.

use cli_term::spec::Flag;
use cli_term::{Outcome, fail};
use schemas::claims::ALL;

use crate::nsc::{Call, Work};
use crate::report::quote;
use crate::store::Kind;

/// The flags.
pub fn flags() -> [Flag; 3] {
    [
        Flag::text("account", "Account: name or public key").short('a'),
        Flag::text("name", "Name of the user").short('n'),
        Flag::text("user-public-key", "Public key or name of a user, * for all")
            .short('u')
            .placeholder("KEY"),
    ]
}

/// The public key, or `*`. Without flags it is the only user of the account; None when there is not just one.
pub fn key(call: &Call, work: &Work) -> Outcome<Option<String>> {
    let (name, key) = (call.text("name"), call.text("user-public-key"));
    if !name.is_empty() && !key.is_empty() {
        fail!("user and user-public-key are mutually exclusive");
    }
    if key == ALL || Kind::User.fits(key) {
        return Ok(Some(key.to_string()));
    }
    let account = work.account_name()?;
    if !key.is_empty() {
        return Ok(Some(work.store.user(account, key)?.data.subject));
    }
    let users = work.store.users(account)?;
    let found = match name {
        "" if users.len() == 1 => &users[0],
        "" => return Ok(None),
        name => match users.iter().find(|user| user.to_lowercase() == name.to_lowercase()) {
            Some(user) => user,
            None => fail!("user {} not found", quote(name)),
        },
    };
    Ok(Some(work.store.user(account, found)?.data.subject))
}
