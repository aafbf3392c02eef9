//! The auth callout: what an account says of it, its requests and its responses.

use schemas::claims::{ALL, AuthorizationRequest, AuthorizationResponseClaims, ExternalAuthorization};
use schemas::go::quote::quote;

use super::Issues;
use crate::nkey::{Prefix, is_public};

pub(super) fn check_external(external: &ExternalAuthorization, issues: &mut Issues) {
    if !external.allowed_accounts.is_empty() && external.auth_users.is_empty() {
        issues.error("External authorization cannot have accounts without users specified");
    }
    for user in &external.auth_users {
        if !is_public(Prefix::User, user) {
            issues.error(format!("AuthUser {} is not a valid user public key", quote(user)));
        }
    }
    for account in &external.allowed_accounts {
        if account == ALL {
            if external.allowed_accounts.len() > 1 {
                issues.error("AllowedAccounts can only be a list of accounts or \"*\"");
            }
        } else if !is_public(Prefix::Account, account) {
            issues.error(format!("Account {} is not a valid account public key", quote(account)));
        }
    }
    if !external.xkey.is_empty() && !is_public(Prefix::Curve, &external.xkey) {
        issues.error(format!("XKey {} is not a valid public xkey", quote(&external.xkey)));
    }
}

pub(super) fn check_request(request: &AuthorizationRequest, issues: &mut Issues) {
    if request.user_nkey.is_empty() {
        issues.error("User nkey is required");
    } else if !is_public(Prefix::User, &request.user_nkey) {
        issues.error(format!("User nkey {} is not a valid user public key", quote(&request.user_nkey)));
    }
}

pub(super) fn check_response(response: &AuthorizationResponseClaims, issues: &mut Issues) {
    let nats = &response.nats;
    if !is_public(Prefix::User, &response.data.subject) {
        issues.error("Subject must be a user public key");
    }
    if !is_public(Prefix::Server, &response.data.audience) {
        issues.error("Audience must be a server public key");
    }
    match (nats.error.is_empty(), nats.jwt.is_empty()) {
        (true, true) => issues.error("Error or Jwt is required"),
        (false, false) => issues.error("Only Error or Jwt can be set"),
        _ => {}
    }
    if !nats.issuer_account.is_empty() && !is_public(Prefix::Account, &nats.issuer_account) {
        issues.error("issuer_account is not an account public key");
    }
}
