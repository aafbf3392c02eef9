//! What becomes of somebody who is in, when the JWT of the account changes.

use super::{Tenant, admit};
use crate::auth::{Admission, Reconsidered, Refusal, Via};
use schemas::claims::{self, AnyClaims, UserClaims};

/// `None`: nothing changes for this one. `before`: the account as it was, `after`: as it is now.
///
/// The reference closes connections whose scope has changed instead of changing their permissions: they come back at once
/// by the new ones. So does this.
pub fn review(admission: &Admission, before: Option<&Tenant>, after: &Tenant) -> Option<Reconsidered> {
    let go = |refusal: Refusal| Some(Reconsidered::Go(refusal));
    match &admission.via {
        Via::Callout { subject, issued_at, .. } => {
            let revocations = &after.claims.nats.revocations;
            if *issued_at > 0 && revocations.is_revoked(subject, *issued_at) {
                go(Refusal::Revoked)
            } else {
                None
            }
        }
        Via::Jwt(jwt) => {
            let Some(user) = unverified(jwt) else { return go(Refusal::credentials("User JWT not valid")) };
            if user.nats.may.bearer_token && after.claims.nats.limits.account.disallow_bearer {
                return go(Refusal::credentials("Bearer User JWT not allowed"));
            }
            if after.claims.is_revoked(&user) {
                return go(Refusal::Revoked);
            }
            let issuer = &user.data.issuer;
            // Who is signed by the account's own key is not looked at again, as in the reference.
            if !user.nats.issuer_account.is_empty() {
                let unchanged = before.is_none_or(|before| before.signer(issuer) == after.signer(issuer));
                if after.signer(issuer).is_none() || !unchanged {
                    return go(Refusal::SignerChanged);
                }
            }
            by_default(admission, &user, after)
        }
        _ => None,
    }
}

/// Users without permissions of their own follow the account's.
fn by_default(admission: &Admission, user: &UserClaims, after: &Tenant) -> Option<Reconsidered> {
    let may = admit::scoped(user, after).ok()?;
    if !may.permissions.is_empty() {
        return None;
    }
    match &after.default_permissions {
        Ok(permissions) if *permissions == admission.permissions => None,
        Ok(permissions) => {
            let admission = Admission { permissions: permissions.clone(), ..admission.clone() };
            Some(Reconsidered::Stay(Box::new(admission)))
        }
        Err(why) => Some(Reconsidered::Go(Refusal::Credentials(why.to_string()))),
    }
}

/// The claims of a token whose signature was checked when it let somebody in.
fn unverified(jwt: &str) -> Option<UserClaims> {
    match claims::from_json(&daemon_keys::jwt::payload(jwt)?).ok()?.claims {
        AnyClaims::User(user) => Some(*user),
        _ => None,
    }
}
