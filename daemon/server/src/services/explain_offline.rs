//! The same explanation without a server: from a configuration, or from the tokens of operator mode. Nothing is started.

use crate::accounts;
use crate::policy::{self, COMPATIBLE_VERSION, Place};
use daemon_broker::Broker;
use daemon_broker::auth::{Admission, Via};
use daemon_broker::operator::{self, Tenant, Trust};
use daemon_config::options::Options;
use daemon_keys::jwt;
use schemas::claims::{AccountClaims, UserClaims};
use schemas::explain::{ExplainRequest, Explanation};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What a server that runs by `options` would answer. Nothing is started.
pub fn explain_offline(options: &Options, request: &ExplainRequest) -> Result<Explanation, String> {
    let broker = Broker::new(policy::policy(options, &Place::default()));
    let mapped = accounts::compile_mappings(options).map_err(|e| e.to_string())?;
    accounts::put_in_force(&broker, None, options, mapped);
    broker.explain(request).map_err(|e| e.to_string())
}

/// Tokens of one operator, as somebody keeps them.
pub struct Tokens {
    pub operator: String,
    pub accounts: Vec<String>,
    /// The one user's who is asked about.
    pub user: String,
}

/// What [`explain_tokens`] found.
pub struct Told {
    pub explanation: Explanation,
    /// Why the user would not be let in at all.
    pub refused: Vec<String>,
    /// Accounts that no server would take, and why. What is imported from them is missing.
    pub unreadable: Vec<String>,
}

/// What a server would answer that trusts the operator, has these accounts, and has let the user in. `now`: Unix seconds.
pub fn explain_tokens(tokens: &Tokens, request: &ExplainRequest, now: i64) -> Result<Told, String> {
    let trust =
        Trust::new(std::slice::from_ref(&tokens.operator), &[], "", &BTreeSet::new(), "", COMPATIBLE_VERSION);
    let trust = trust.map_err(|e| e.to_string())?;
    let user: UserClaims = jwt::decode_as(&tokens.user).map_err(|e| format!("the user's token: {e}"))?;
    let mut unreadable = Vec::new();
    let mut tenants = BTreeMap::new();
    for token in &tokens.accounts {
        match tenant(token, &trust, now) {
            Ok(tenant) => drop(tenants.insert(tenant.name().to_owned(), Arc::new(tenant))),
            Err((name, why)) if name == user.account() => return Err(why),
            Err((_, why)) => unreadable.push(why),
        }
    }
    let tenant = tenants.get(user.account());
    let tenant = tenant.ok_or_else(|| format!("the user's account {} is not there", user.account()))?;
    let broker = serving(&tenants, &trust, now);
    let account = broker.account_named(tenant.name());
    let placed = operator::place(&user, tenant, &account).map_err(|refusal| refusal.to_string())?;
    let admission = Admission { via: Via::Jwt(tokens.user.as_str().into()), ..placed };
    let explanation = broker.explain_as(&admission, request).map_err(|e| e.to_string())?;
    let issues = jwt::validate(&user, now);
    let blocking = issues.0.iter().filter(|issue| issue.is_blocking() || issue.is_time_check());
    let mut refused: Vec<_> = blocking.map(|issue| issue.description.clone()).collect();
    if tenant.claims.is_revoked(&user) {
        refused.push("the account has revoked the user".into());
    }
    if tenant.is_expired(now) {
        refused.push("the account's token has ended".into());
    }
    Ok(Told { explanation, refused, unreadable })
}

/// An error has the account's key with it.
fn tenant(token: &str, trust: &Trust, now: i64) -> Result<Tenant, (String, String)> {
    let claims: AccountClaims =
        jwt::decode_as(token).map_err(|e| (String::new(), format!("the token of an account: {e}")))?;
    let (key, name) = (claims.data.subject.clone(), claims.data.name);
    Tenant::read(token, &key, trust, now).map_err(|e| (key, format!("account {name:?}: {e}")))
}

/// A broker with these accounts in force, which serves nobody.
fn serving(tenants: &BTreeMap<String, Arc<Tenant>>, trust: &Trust, now: i64) -> Arc<Broker> {
    let mut options = Options::default();
    options.system.system_account.clone_from(&trust.system_account);
    let broker = Broker::new(policy::policy(&options, &Place::default()));
    let mut changes = Vec::new();
    for (name, tenant) in tenants {
        let account = broker.account_named(name);
        let settings = operator::settings(tenant);
        account.set_mappings(settings.mappings);
        account.set_default_permissions(settings.default_permissions);
        let shared = operator::shares(tenant, |name| tenants.get(name).cloned(), now);
        changes.push((name.clone(), Some(shared.shares)));
    }
    // Imports that do not stand are no imports.
    let _ = broker.set_shares(changes);
    broker
}
