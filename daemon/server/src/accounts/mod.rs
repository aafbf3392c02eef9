//! Configured accounts, from options to what the broker holds: users, limits, mappings, exports and imports.
//!
//! Accounts of operator mode come from their JWTs and never pass through here.

mod auth;
mod check;
mod shares;

pub use auth::{auth, permission_lists, websocket_auth};
pub use check::{Findings, check};

use crate::mappings::{self, MappingError};
use daemon_broker::Broker;
use daemon_broker::account::{AccountLimits, MsgTrace};
use daemon_config::options::{self, GLOBAL_ACCOUNT, Options, SYSTEM_ACCOUNT};
use daemon_subject::transform::MappingSet;
use std::sync::Arc;

/// Name of the system account, unless there is to be none.
pub fn system_account(options: &Options) -> Option<String> {
    let system = &options.system;
    (!system.no_system_account).then(|| match system.system_account.is_empty() {
        true => SYSTEM_ACCOUNT.into(),
        false => system.system_account.clone(),
    })
}

/// What a callout names that is not there: the server runs, and whoever depends on it waits in vain.
pub fn callout_errors(options: &Options) -> Vec<String> {
    let Some(callout) = &options.authorization.auth_callout else { return Vec::new() };
    let account = &callout.account;
    let known = account == GLOBAL_ACCOUNT
        || system_account(options).as_ref() == Some(account)
        || options.accounts.iter().any(|other| other.name == *account);
    let account = (!known).then(|| format!("Authorization callout account {account:?} not valid"));
    let missing = callout.auth_users.iter().filter(|user| !options.has_user(user));
    let users = missing.map(|user| format!("Authorization callout user {user:?} not valid: <nil>"));
    account.into_iter().chain(users).collect()
}

/// Mappings of every configured account and of the global one, compiled.
pub struct Mapped(Vec<(String, MappingSet)>);

/// Compiles the mappings of all accounts.
pub fn compile_mappings(options: &Options) -> Result<Mapped, MappingError> {
    let mut all = vec![(GLOBAL_ACCOUNT.to_owned(), mappings::compile(GLOBAL_ACCOUNT, &options.mappings)?)];
    for account in &options.accounts {
        all.push((account.name.clone(), mappings::compile(&account.name, &account.mappings)?));
    }
    Ok(Mapped(all))
}

/// Puts the configured accounts into force: those that are there change where they stand, others come and go.
/// Clients are judged again by the policy that is set afterwards.
pub fn put_in_force(broker: &Arc<Broker>, old: Option<&Options>, new: &Options, mapped: Mapped) {
    let system = system_account(new);
    let forgotten =
        |account: &&options::Account| !new.accounts.iter().any(|other| other.name == account.name);
    let forgotten: Vec<_> = old.iter().flat_map(|old| &old.accounts).filter(forgotten).collect();
    let stays = |name: &str| system.as_deref() == Some(name) || name == SYSTEM_ACCOUNT;
    for account in forgotten.iter().filter(|account| stays(&account.name)) {
        let here = broker.account_named(&account.name);
        here.set_mappings(MappingSet::new());
        here.set_default_permissions(None);
        here.set_msg_trace(None);
        broker.limit_account(&here, AccountLimits::default());
    }
    for (name, set) in mapped.0 {
        broker.account_named(&name).set_mappings(set);
    }
    for account in &new.accounts {
        let here = broker.account_named(&account.name);
        broker.limit_account(&here, limits(account));
        here.set_default_permissions(account.default_permissions.as_ref().and_then(auth::permissions));
        here.set_msg_trace(
            account
                .msg_trace
                .as_ref()
                .map(|trace| MsgTrace { dest: trace.dest.clone(), sampling: trace.sampling }),
        );
    }
    let came = new.accounts.iter().map(|account| {
        let (shares, _) = shares::shares(account, new);
        (account.name.clone(), Some(shares))
    });
    // What cannot be was found before anything was touched.
    broker.set_shares(came.chain(forgotten.iter().map(|account| (account.name.clone(), None))));
    for account in forgotten.into_iter().filter(|account| !stays(&account.name)) {
        broker.remove_account(&account.name);
    }
}

fn limits(account: &options::Account) -> AccountLimits {
    let limit = |n: i32| u64::try_from(n).ok();
    AccountLimits {
        connections: limit(account.limits.max_connections),
        leafnodes: limit(account.limits.max_leafnodes),
        subscriptions: limit(account.limits.max_subscriptions),
        payload: limit(account.limits.max_payload),
        data: None,
    }
}
