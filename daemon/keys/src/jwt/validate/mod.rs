//! What is wrong with claims that are well signed: times, subjects, keys, limits that contradict each other. The words are
//! the reference's, which tools print.

mod account;
mod activation;
mod authorization;
mod export;
mod import;
mod info;
mod issue;
mod mapping;
mod operator;
mod permission;
mod subject;
mod times;
mod url;
mod user;

use schemas::claims::{
    AccountClaims, ActivationClaims, AnyClaims, AuthorizationRequestClaims, AuthorizationResponseClaims,
    GenericClaims, OperatorClaims, UserClaims,
};

pub use issue::{Issue, Issues, Level};
pub(super) use operator::account_server_url;
pub use operator::check_operator_service_url;

/// Everything there is to say about claims at the time `now` (Unix seconds).
pub fn validate<C: Validate + ?Sized>(claims: &C, now: i64) -> Issues {
    let mut issues = Issues::default();
    claims.check(now, &mut issues);
    issues
}

/// Claims that can be looked through.
pub trait Validate {
    fn check(&self, now: i64, issues: &mut Issues);
}

impl Validate for AnyClaims {
    fn check(&self, now: i64, issues: &mut Issues) {
        match self {
            AnyClaims::Operator(claims) => claims.check(now, issues),
            AnyClaims::Account(claims) => claims.check(now, issues),
            AnyClaims::User(claims) => claims.check(now, issues),
            AnyClaims::Activation(claims) => claims.check(now, issues),
            AnyClaims::AuthorizationRequest(claims) => claims.check(now, issues),
            AnyClaims::AuthorizationResponse(claims) => claims.check(now, issues),
            AnyClaims::Generic(claims) => claims.check(now, issues),
        }
    }
}

impl Validate for OperatorClaims {
    fn check(&self, now: i64, issues: &mut Issues) {
        times::check(&self.data, now, issues);
        operator::check(&self.nats, issues);
    }
}

impl Validate for AccountClaims {
    fn check(&self, now: i64, issues: &mut Issues) {
        times::check(&self.data, now, issues);
        account::check(self, issues);
    }
}

impl Validate for UserClaims {
    fn check(&self, now: i64, issues: &mut Issues) {
        times::check(&self.data, now, issues);
        user::check(&self.nats, issues);
    }
}

impl Validate for ActivationClaims {
    fn check(&self, now: i64, issues: &mut Issues) {
        times::check(&self.data, now, issues);
        activation::check(&self.nats, issues);
    }
}

impl Validate for AuthorizationRequestClaims {
    fn check(&self, now: i64, issues: &mut Issues) {
        authorization::check_request(&self.nats, issues);
        times::check(&self.data, now, issues);
    }
}

impl Validate for AuthorizationResponseClaims {
    fn check(&self, now: i64, issues: &mut Issues) {
        authorization::check_response(self, issues);
        times::check(&self.data, now, issues);
    }
}

impl Validate for GenericClaims {
    fn check(&self, now: i64, issues: &mut Issues) {
        times::check(&self.data, now, issues);
    }
}
