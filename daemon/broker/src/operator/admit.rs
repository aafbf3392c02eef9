//! From a user JWT to an admission. The order of the checks is the reference's: it decides what the log and monitoring say.

use super::template::{Bearer, fill_in};
use super::{Facts, Tenant, Trust, permissions};
use crate::account::Account;
use crate::auth::{Admission, ConnectionTypes, Refusal, UserLimits, Via};
use crate::permissions::PermissionError;
use daemon_keys::connect_times::{self, Window};
use daemon_keys::{cidr::Cidr, jwt, signature};
use schemas::claims::{CidrList, NO_LIMIT, NatsLimits, UserClaims, UserPermissionLimits};
use std::net::IpAddr;
use std::sync::Arc;

/// Reads a user JWT and checks what needs no account: its signature, its claims, the time. `Ok` says nothing yet of whether
/// anybody trusts the issuer.
pub fn read_user(jwt: &str, trust: &Trust, facts: &Facts<'_>) -> Result<UserClaims, Refusal> {
    let refuse = |why: String| Err(Refusal::Credentials(why));
    if jwt.is_empty() {
        return refuse("Authentication requires a user JWT".into());
    }
    let claims: UserClaims = match jwt::decode_as(jwt) {
        Ok(claims) => claims,
        Err(why) => return refuse(format!("User JWT not valid: {why}")),
    };
    if claims.nats.may.proxy_required && !facts.trusted_proxy {
        return Err(Refusal::ProxyRequired);
    }
    let issues = jwt::validate(&claims, facts.seconds());
    if issues.is_blocking(true) {
        let why: Vec<_> = issues.0.iter().map(|issue| issue.description.as_str()).collect();
        return refuse(format!("User JWT no longer valid: {}", why.join(", ")));
    }
    if !trust.admits(claims.account()) {
        return Err(Refusal::NotPinned(claims.account().to_owned()));
    }
    Ok(claims)
}

/// Judges a user of `tenant`, whose place in the broker is `account`.
pub fn admit(
    user: &UserClaims,
    jwt: &Arc<str>,
    tenant: &Tenant,
    account: &Arc<Account>,
    trust: &Trust,
    facts: &Facts<'_>,
) -> Result<Admission, Refusal> {
    let refuse = |why: &str| Err(Refusal::credentials(why));
    if !trust.trusts(&tenant.claims.data.issuer) {
        return refuse("Account JWT not signed by trusted operator");
    }
    let may = scoped(user, tenant)?;
    if tenant.is_expired(facts.seconds()) {
        return refuse("Account JWT has expired");
    }
    if may.bearer_token && tenant.claims.nats.limits.account.disallow_bearer {
        return refuse("Account does not allow bearer tokens");
    }
    if !connection_types(&may.allowed_connection_types)?.allow(facts.connection_type) {
        return refuse("Connection type not allowed");
    }
    if !may.bearer_token {
        check_signature(&user.data.subject, facts)?;
    }
    if tenant.claims.is_revoked(user) {
        return refuse("User authentication revoked");
    }
    if !comes_from(&may.user.src, facts.ip) {
        return refuse(&format!("Bad src Ip {}", facts.ip));
    }
    let window = match connect_times::of_user(&may.user, facts.zone, facts.now) {
        Window::Always => None,
        Window::Until(end) => Some(end),
        Window::Closed => return refuse("Outside connect times"),
    };
    let end = (user.data.expires != 0).then(|| user.data.expires.saturating_mul(1_000_000_000));
    Ok(Admission {
        limits: limits(&may.limits),
        expires: [end, window].into_iter().flatten().min(),
        via: Via::Jwt(jwt.clone()),
        ..placed(user, &may, tenant, account)?
    })
}

/// The place of a user whose claims a callout service of operator mode answered with, in the account that signed them. Limits
/// of the user's own do not count there, as in the reference; what else is to be checked was checked.
pub fn place(user: &UserClaims, tenant: &Tenant, account: &Arc<Account>) -> Result<Admission, Refusal> {
    placed(user, &scoped(user, tenant)?, tenant, account)
}

fn placed(
    user: &UserClaims,
    may: &UserPermissionLimits,
    tenant: &Tenant,
    account: &Arc<Account>,
) -> Result<Admission, Refusal> {
    let wrong = |why: PermissionError| Refusal::Credentials(why.to_string());
    let permissions = match permissions::compiled(&may.permissions).map_err(wrong)? {
        Some(own) => Some(own),
        None => tenant.default_permissions.clone().map_err(wrong)?,
    };
    Ok(Admission {
        permissions,
        name_tag: user.data.name.clone(),
        tags: user.tags().0.clone(),
        issuer_key: user.data.issuer.clone(),
        ..Admission::new(user.data.subject.clone(), account.clone(), Via::Nothing)
    })
}

/// What the user may do: by its own claims, or by the scope of the key that signed them.
pub(super) fn scoped(user: &UserClaims, tenant: &Tenant) -> Result<UserPermissionLimits, Refusal> {
    let invalid = |why: &str| Refusal::Credentials(format!("User JWT is not valid: {why}"));
    match tenant.signer(&user.data.issuer) {
        None => Err(Refusal::credentials("User JWT issuer is not known")),
        Some(None) => Ok(user.nats.may.clone()),
        Some(Some(_)) if !user.nats.may.is_empty() => {
            Err(invalid("scoped users require no permissions or limits set"))
        }
        Some(Some(scope)) => {
            let bearer = Bearer { user, account: &tenant.claims };
            fill_in(&scope.template, &bearer)
                .map_err(|why| Refusal::Credentials(format!("User JWT generated invalid permissions: {why}")))
        }
    }
}

/// Unknown types do not count, unless there are no others.
fn connection_types(names: &[String]) -> Result<ConnectionTypes, Refusal> {
    let mut types = ConnectionTypes::default();
    let unknown: Vec<_> = names.iter().filter(|name| !types.add(name)).map(String::as_str).collect();
    if types.is_empty() && !unknown.is_empty() {
        return Err(Refusal::Credentials(format!("invalid connection types {:?}", unknown.join(", "))));
    }
    Ok(types)
}

fn check_signature(user: &str, facts: &Facts<'_>) -> Result<(), Refusal> {
    if facts.signature.is_empty() {
        return Err(Refusal::credentials("Signature missing"));
    }
    // Without a challenge there is nothing that a signature could prove.
    let good = !facts.nonce.is_empty() && signature::verify(user, facts.nonce.as_bytes(), facts.signature);
    if good { Ok(()) } else { Err(Refusal::credentials("Signature not verified")) }
}

fn comes_from(networks: &CidrList, ip: &str) -> bool {
    if networks.is_empty() {
        return true;
    }
    let Ok(ip) = ip.parse::<IpAddr>() else { return false };
    networks.0.iter().any(|network| network.parse::<Cidr>().is_ok_and(|network| network.contains(ip)))
}

pub(super) fn limits(limits: &NatsLimits) -> UserLimits {
    UserLimits { subscriptions: limit(limits.subs), payload: limit(limits.payload), data: limit(limits.data) }
}

/// -1 (and what is less) is no limit, 0 is one.
pub(super) fn limit(number: i64) -> Option<u64> {
    const { assert!(NO_LIMIT < 0) };
    u64::try_from(number).ok()
}
