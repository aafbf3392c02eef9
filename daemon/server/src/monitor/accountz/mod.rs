//! `/accountz`: which accounts there are, and one of them in full.

mod shares;

use super::{Problem, subsz};
use crate::clock::wall;
use crate::resolver::AccountToken;
use crate::state::State;
use daemon_broker::Account;
use schemas::go::Time;
use schemas::monitor::{AccountInfo, Accountz, AccountzOptions, MapDest};
use std::collections::BTreeMap;

pub fn accountz(state: &State, options: &AccountzOptions) -> Result<Accountz, Problem> {
    let policy = state.broker.policy();
    let mut answer = Accountz {
        server_id: policy.info.server_id.clone(),
        now: Time::from_unix_nanos(wall()),
        system_account: policy.system_account.clone().unwrap_or_default(),
        ..Accountz::default()
    };
    match options.account.as_str() {
        "" => answer.accounts = state.broker.accounts().iter().map(|a| a.name.clone()).collect(),
        name => answer.account_detail = Some(account_info(state, name)?),
    }
    Ok(answer)
}

/// One account in full: what `$SYS.REQ.ACCOUNT.<account>.INFO` tells, too.
pub fn account_info(state: &State, name: &str) -> Result<AccountInfo, Problem> {
    let account = state.broker.account(name).ok_or_else(|| Problem::NoAccount(name.into()))?;
    let system = state.broker.policy().system_account.clone();
    let view = state.broker.shares_of(name);
    let is_system = system.as_deref() == Some(name);
    let mut info = AccountInfo {
        account_name: name.into(),
        update_time: Time::from_unix_nanos(*state.config_loaded.lock()),
        is_system,
        complete: true,
        jetstream_enabled: state.jetstream.get().is_some_and(|engine| engine.estate(name).is_some()),
        client_connections: account.connections() as i64,
        subscriptions: u32::try_from(account.subscriptions()).unwrap_or(u32::MAX),
        mappings: mappings(&account),
        exports: shares::exports(&view),
        imports: shares::imports(&view),
        name_tag: account.name_tag(),
        sublist_stats: Some(subsz::stats(&account)),
        responses: shares::responses(&account),
        ..AccountInfo::default()
    };
    if let Some(system) = &system {
        info.imports.extend(shares::system_imports(state, name, system));
        if is_system {
            info.exports.extend(shares::system_exports(state));
        }
    }
    let tenants = state.resolver.get().map(|running| running.lock().tenants.clone());
    if let Some(token) = tenants.and_then(|tenants| tenants.token(name)) {
        describe(&mut info, token);
    }
    Ok(info)
}

/// What the account's JWT says.
fn describe(info: &mut AccountInfo, token: AccountToken) {
    info.update_time = Time::from_unix_nanos(token.updated);
    info.expired = token.expired;
    info.complete = token.complete;
    info.issuer_key = token.claims.data.issuer.clone();
    info.tags = token.claims.nats.fields.tags.iter().map(Into::into).collect();
    let at = |(key, seconds): (&String, &i64)| {
        (key.clone(), Time::from_unix_nanos(seconds.saturating_mul(1_000_000_000)))
    };
    info.revoked_user = token.claims.nats.revocations.0.iter().map(at).collect();
    info.validation_result_jwt = token.issues;
    info.jwt = token.jwt;
    info.decoded_jwt = Some(token.claims);
}

/// As the reference shows them: the smallest share first, each with the sum of those up to it.
fn mappings(account: &Account) -> BTreeMap<String, Vec<MapDest>> {
    let mut all = BTreeMap::new();
    for (source, mut destinations) in account.mapping_list() {
        destinations.sort_by(|a, b| (&a.cluster, a.weight).cmp(&(&b.cluster, b.weight)));
        let mut sum = (String::new(), 0);
        let shown = destinations.into_iter().map(|d| {
            let before = if d.cluster == sum.0 { sum.1 } else { 0 };
            sum = (d.cluster.clone(), before + d.weight);
            MapDest { subject: d.subject, weight: sum.1, cluster: d.cluster }
        });
        all.insert(source, shown.collect());
    }
    all
}
