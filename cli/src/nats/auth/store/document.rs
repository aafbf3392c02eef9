//! An operator with all that belongs to it as JSON: what `backup` writes and `restore` reads, and what `--json` shows.

use serde::{Deserialize, Serialize};

use crate::failure::Outcome;
use crate::nats::auth::store::{Account, Operator, User};

/// What stands in the place of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    /// The seeds of the keystore; a key whose seed is not there is `null`.
    Seeds,
    /// Public keys: nothing secret.
    Public,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct KeyDocument {
    pub key: String,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct OperatorDocument {
    pub name: String,
    pub key: Option<KeyDocument>,
    pub token: String,
    #[serde(rename = "signingKeys")]
    pub signing_keys: Option<Vec<KeyDocument>>,
    pub accounts: Option<Vec<AccountDocument>>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct AccountDocument {
    pub name: String,
    pub key: Option<KeyDocument>,
    pub token: String,
    #[serde(rename = "signingKeys")]
    pub signing_keys: Option<Vec<KeyDocument>>,
    pub users: Option<Vec<UserDocument>>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct UserDocument {
    pub name: String,
    pub key: Option<KeyDocument>,
    pub token: String,
}

pub fn operator(operator: &Operator, keys: Keys) -> Outcome<OperatorDocument> {
    let accounts: Outcome<Vec<_>> =
        operator.accounts()?.iter().map(|found| account(operator, found, keys)).collect();
    let signing = operator.claims.nats.signing_keys.iter().filter_map(|k| key(operator, k, keys));
    Ok(OperatorDocument {
        name: operator.name().into(),
        key: key(operator, operator.subject(), keys),
        token: operator.store.raw_operator()?,
        signing_keys: unless_empty(signing.collect()),
        accounts: unless_empty(accounts?),
    })
}

pub fn account(operator: &Operator, account: &Account, keys: Keys) -> Outcome<AccountDocument> {
    let users: Outcome<Vec<_>> =
        operator.users(account)?.iter().map(|found| user(operator, account, found, keys)).collect();
    let signing = account.claims.nats.signing_keys.keys().filter_map(|k| key(operator, k, keys));
    Ok(AccountDocument {
        name: account.name.clone(),
        key: key(operator, account.subject(), keys),
        token: operator.store.raw_account(&account.name)?,
        signing_keys: unless_empty(signing.collect()),
        users: unless_empty(users?),
    })
}

pub fn user(operator: &Operator, account: &Account, user: &User, keys: Keys) -> Outcome<UserDocument> {
    Ok(UserDocument {
        name: user.name.clone(),
        key: key(operator, &user.claims.data.subject, keys),
        token: operator.store.raw_user(&account.name, &user.name)?,
    })
}

fn key(operator: &Operator, public: &str, keys: Keys) -> Option<KeyDocument> {
    let key = match keys {
        Keys::Public => public.to_string(),
        Keys::Seeds => operator.keys.signer(public)?.seed()?,
    };
    Some(KeyDocument { key })
}

// An empty list is `null`, as it always was in these files.
fn unless_empty<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}
