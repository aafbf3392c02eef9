//! Writes what was found: `operators` with a store each, and `keys`.

use std::path::Path;

use schemas::claims::{AccountClaims, AnyClaims};

use crate::nsc::fix::found::{Entity, Found};
use crate::nsc::shared::well_known;
use crate::report::Report;
use crate::store::{KeyStore, Result, Store, creds};

/// How many were written.
#[derive(Default)]
pub struct Count {
    pub operators: usize,
    pub accounts: usize,
    pub users: usize,
    pub keys: usize,
}

/// Writes everything and tells; what fails is left out.
pub fn write(found: &Found, out: &Path, git_ignore: bool, report: &mut Report) -> Count {
    let mut count = Count::default();
    for (key, operator) in &found.operators {
        let data = &operator.claims.data;
        // Names with blanks are those of operators that are known by another.
        let name = match data.name.contains(' ') {
            true => well_known::name_for(&data.name, &operator.claims.nats.account_server_url),
            false => data.name.clone(),
        };
        let mut told = Report::labelled(format!("operator {name} [{key}]"));
        let mut own = operator.claims.nats.signing_keys.clone();
        own.push(key.clone());
        let managed = !own.iter().any(|key| found.keys.contains_key(key));
        let keys = KeyStore::new(&out.join("keys"), &name, git_ignore);
        let store = Store::create(&out.join("operators"), &name, managed);
        match store.and_then(|store| store.put(&operator.token).map(|_| store)) {
            Err(error) => told.err(format!("error storing: {error}")),
            Ok(store) => {
                told.ok("stored operator");
                count.operators += 1;
                store_keys(found, &keys, own.iter().map(String::as_str), &mut count, &mut told);
                let mine = |account: &&Entity<AccountClaims>| own.contains(&account.claims.data.issuer);
                for account in found.accounts.values().filter(mine) {
                    told.add(write_account(found, account, &store, &keys, &mut count));
                }
            }
        }
        report.add(told);
    }
    count
}

fn write_account(
    found: &Found,
    account: &Entity<AccountClaims>,
    store: &Store,
    keys: &KeyStore,
    count: &mut Count,
) -> Report {
    let data = &account.claims.data;
    let mut told = Report::labelled(format!("account {} [{}]", data.name, data.subject));
    if let Err(error) = store.put(&account.token) {
        told.err(format!("error storing: {error}"));
        return told;
    }
    told.ok("stored account");
    count.accounts += 1;
    let own = account.claims.nats.signing_keys.keys().chain([data.subject.as_str()]);
    store_keys(found, keys, own, count, &mut told);
    for (key, user) in &found.users {
        if !account.claims.did_sign(&AnyClaims::from(user.claims.clone())) {
            continue;
        }
        let name = &user.claims.data.name;
        if let Err(error) = store.put(&user.token) {
            told.err(format!("error storing user {name} [{key}]: {error}"));
            continue;
        }
        told.ok(format!("stored user {name} [{key}]"));
        count.users += 1;
        if let Err(error) = write_creds(found, store, keys, &data.name, name, key, count) {
            told.err(format!("error storing creds file of {name}: {error}"));
        }
    }
    told
}

fn write_creds(
    found: &Found,
    store: &Store,
    keys: &KeyStore,
    account: &str,
    user: &str,
    key: &str,
    count: &mut Count,
) -> Result<()> {
    if let Some(seed) = found.keys.get(key) {
        keys.store(seed)?;
        count.keys += 1;
        creds::write(store, keys, account, user)?;
    }
    Ok(())
}

fn store_keys<'k>(
    found: &Found,
    keys: &KeyStore,
    wanted: impl Iterator<Item = &'k str>,
    count: &mut Count,
    told: &mut Report,
) {
    for key in wanted.filter_map(|key| found.keys.get(key)) {
        match keys.store(key) {
            Ok(_) => {
                told.ok(format!("stored key {}", key.public()));
                count.keys += 1;
            }
            Err(error) => told.err(format!("error storing key {}: {error}", key.public())),
        }
    }
}
