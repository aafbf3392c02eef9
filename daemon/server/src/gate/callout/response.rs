//! The answer: a user's claims, or why not. Everything in it is doubted in the reference's order.

use super::Operator;
use crate::clock;
use crate::state::State;
use daemon_broker::auth::{Admission, Callout, ConnectionTypes, Question, Refusal, Via};
use daemon_broker::permissions::PermissionLists;
use daemon_broker::{Account, Permissions};
use daemon_keys::connect_times::{self, Window};
use daemon_keys::jwt;
use jiff::tz::TimeZone;
use schemas::claims::{AuthorizationResponseClaims, UserClaims};
use std::sync::Arc;

/// How a token begins; what does not is sealed.
const TOKEN: &[u8] = b"eyJ";
const SECOND: i64 = 1_000_000_000;

/// What an answer is held against.
pub struct Terms<'a> {
    pub state: &'a State,
    pub service: &'a Callout,
    pub question: &'a Question,
    /// The user key that was made for the question.
    pub user: &'a str,
    pub operator: Option<Arc<dyn Operator>>,
}

/// The right that an answer gives. **Heavy**: opens, and checks signatures.
pub fn judge(answer: &[u8], terms: &Terms<'_>) -> Result<Admission, Refusal> {
    let claims = terms.user_claims(answer).map_err(|why| Refusal::credentials(title(why)))?;
    if claims.nats.may.proxy_required && !terms.question.trusted_proxy {
        return Err(Refusal::ProxyRequired);
    }
    terms.admission(&claims).map_err(|why| Refusal::credentials(title(why)))
}

impl Terms<'_> {
    fn user_claims(&self, answer: &[u8]) -> Result<UserClaims, String> {
        let (account, service) = (&self.service.account, self.service);
        if answer.is_empty() {
            return Err(format!("auth callout violation: \"no reason supplied\" on account {account:?}"));
        }
        let sealed = !service.xkey.is_empty() && !answer.starts_with(TOKEN);
        let opened = match sealed {
            true => self.state.identity.open(answer, &service.xkey).map_err(|why| {
                format!("error decrypting auth callout response on account {account:?}: {why}")
            })?,
            false => answer.to_vec(),
        };
        let text = String::from_utf8(opened).map_err(|_| "auth callout response is no text".to_string())?;
        let response: AuthorizationResponseClaims = jwt::decode_as(&text).map_err(|e| e.to_string())?;
        let now = clock::wall() / SECOND;
        if let Some(issue) = jwt::validate(&response, now).0.first() {
            return Err(format!("authorization response had validation errors: {issue}"));
        }
        if response.data.subject != self.user {
            return Err("auth callout violation: auth callout response is not for expected user".into());
        }
        if response.data.audience != self.state.identity.id() {
            return Err("auth callout violation: auth callout response is not for server".into());
        }
        if !response.nats.error.is_empty() {
            return Err(format!("auth callout service returned an error: {}", response.nats.error));
        }
        if service.operator_mode && !sealed {
            let issuer = match response.nats.issuer_account.as_str() {
                "" => &response.data.issuer,
                account => account,
            };
            let known = self.operator.as_ref().is_some_and(|o| o.signs_for(account, issuer));
            if issuer != account && !known {
                return Err("auth callout signing key is unknown".into());
            }
        }
        jwt::decode_as(&response.nats.jwt).map_err(|e| e.to_string())
    }

    fn admission(&self, claims: &UserClaims) -> Result<Admission, String> {
        let (account, now) = (&self.service.account, clock::wall());
        if let Some(issue) = jwt::validate(claims, now / SECOND).0.first() {
            return Err(format!("Error validating user JWT: {issue}"));
        }
        if claims.data.subject != self.user {
            return Err(format!(
                "Expected authorized user of {:?} but got {:?} on account {account:?}",
                self.user, claims.data.subject
            ));
        }
        let ends = self.times(claims, now)?;
        self.connection_types(claims)?;
        let mut admission = match (self.service.operator_mode, &self.operator) {
            (false, _) => self.placed(claims)?,
            (true, Some(operator)) => operator.admission(claims, self.service)?,
            (true, None) => return Err("operator mode is not in force".into()),
        };
        let expires = (claims.data.expires > 0).then(|| claims.data.expires.saturating_mul(SECOND));
        admission.expires = [expires, ends].into_iter().flatten().min();
        admission.via = Via::Callout {
            service: account.clone(),
            subject: claims.data.subject.clone(),
            issued_at: claims.data.issued_at,
        };
        admission.user = match claims.data.name.is_empty() {
            true => self.question.claimed.clone(),
            false => claims.data.name.clone(),
        };
        Ok(admission)
    }

    /// When the times of day at which the user may be in end.
    fn times(&self, claims: &UserClaims, now: i64) -> Result<Option<i64>, String> {
        match connect_times::of_user(&claims.nats.may.user, &TimeZone::system(), now) {
            Window::Always => Ok(None),
            Window::Until(end) => Ok(Some(end)),
            Window::Closed => Err(format!(
                "authorized user on account {:?} outside of valid connect times",
                self.service.account
            )),
        }
    }

    /// Types that nobody knows are passed over, unless there are no others.
    fn connection_types(&self, claims: &UserClaims) -> Result<(), String> {
        let mut types = ConnectionTypes::default();
        let named = &claims.nats.may.allowed_connection_types;
        let known = named.iter().filter(|name| types.add(name)).count();
        if !named.is_empty() && known == 0 || !types.allow(self.question.connection_type) {
            return Err(format!(
                "authorized user on account {:?} using invalid connection type",
                self.service.account
            ));
        }
        Ok(())
    }

    /// Without an operator, the audience names the account.
    fn placed(&self, claims: &UserClaims) -> Result<Admission, String> {
        let (account, service) = (&self.service.account, self.service);
        if !claims.nats.issuer_account.is_empty() {
            return Err(format!(
                "error non operator mode account {account:?}: attempted to use issuer_account"
            ));
        }
        if claims.data.issuer != service.issuer {
            return Err(format!(
                "wrong issuer for auth callout response on account {account:?}, expected {:?} got {:?}",
                service.issuer, claims.data.issuer
            ));
        }
        let placement = &claims.data.audience;
        let target = self.state.broker.account(placement).ok_or_else(|| {
            format!("no valid account {placement:?} for auth callout response on account {account:?}: account missing")
        })?;
        let permissions = permissions_of(claims, &target)?;
        let via = Via::Nothing;
        Ok(Admission { permissions, ..Admission::new(String::new(), target, via) })
    }
}

/// The claims' own permissions, or else what the account gives to users who have none.
fn permissions_of(claims: &UserClaims, account: &Account) -> Result<Option<Arc<Permissions>>, String> {
    let said = &claims.nats.may.permissions;
    if said.is_empty() {
        return Ok(account.default_permissions());
    }
    let permissions = Permissions::new(PermissionLists::from(said)).map_err(|e| e.to_string())?;
    Ok(Some(Arc::new(permissions)))
}

/// With a capital letter, as the log has it.
fn title(text: String) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
