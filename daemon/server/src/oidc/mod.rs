//! Login with tokens of an identity provider (OpenID Connect): `authorization { oidc {} }`.
//!
//! A session that is shown a token of the configured issuer asks ([`Ask::Oidc`]); here it is answered. `key_set` has the
//! provider's public keys as values, `key_ring` keeps them fresh, `claims` says what a token that is genuine means here.
//! Signatures are the `jsonwebtoken` crate's. Never here: secrets of any kind; algorithms that need one are not known.

mod claims;
mod key_ring;
mod key_set;

use crate::gate::{Judge, Pending, blocking};
use crate::log::Log;
use crate::tls::TlsError;
use claims::{Grant, Rules};
use daemon_broker::Broker;
use daemon_broker::auth::{Admission, Answer, Ask, Question, Reconsidered, Refusal, Via};
use daemon_config::options::{KeySource, Oidc};
use jsonwebtoken::{Algorithm, Header, Validation, decode, decode_header};
use key_ring::KeyRing;
use key_set::Key;
use serde_json::Value;
use std::sync::Arc;

/// Longest token that is looked at, in bytes.
const TOKEN_MAX: usize = 16 * 1024;

/// Why the login cannot be offered as configured.
#[derive(Debug, thiserror::Error)]
pub enum OidcError {
    #[error("oidc: {0}")]
    Tls(#[from] TlsError),
    #[error("oidc: jwks_file {0}: {1}")]
    File(String, String),
}

/// Judges tokens. See the module's introduction.
pub struct Provider {
    rules: Arc<Rules>,
    algorithms: Vec<Algorithm>,
    keys: Arc<KeyRing>,
    broker: Arc<Broker>,
}

impl Provider {
    /// Makes ready what `options` ask for. Keys in a file are read now, keys elsewhere when [`Provider::warm_up`] or the first
    /// token asks for them.
    pub fn new(options: &Oidc, broker: Arc<Broker>, log: Log) -> Result<Arc<Provider>, OidcError> {
        let keys = KeyRing::new(options, log)?;
        if let KeySource::File(path) = &options.keys {
            keys.load_file(path).map_err(|why| OidcError::File(path.clone(), why))?;
        }
        let algorithms = options.algorithms.iter().filter_map(|name| name.parse().ok()).collect();
        Ok(Arc::new(Provider { rules: Arc::new(Rules::new(options)), algorithms, keys, broker }))
    }

    /// Fetches the keys, so that the first client need not wait for them.
    pub async fn warm_up(self: Arc<Self>) {
        self.keys.refresh().await;
    }

    async fn answer(self: Arc<Self>, token: String) -> Answer {
        let (header, key) = match self.key_for(&token).await {
            Ok(found) => found,
            Err(why) => return refuse(why),
        };
        blocking(move || match genuine(&token, &header, &key) {
            Ok(claims) => self.admit(&claims),
            Err(why) => refuse(why),
        })
        .await
    }

    /// The key that a token says it was signed with.
    async fn key_for(&self, token: &str) -> Result<(Header, Key), String> {
        if token.len() > TOKEN_MAX {
            return Err(format!("oidc: a token of {} bytes is too long", token.len()));
        }
        let header = decode_header(token).map_err(|e| format!("oidc: no token: {e}"))?;
        if !self.algorithms.contains(&header.alg) {
            return Err(format!("oidc: algorithm {:?} is not among those configured", header.alg));
        }
        if header.crit.is_some() {
            return Err("oidc: the token has critical extensions".into());
        }
        let kid = header.kid.as_deref();
        let mut found = self.keys.fresh().find(kid, header.alg);
        if found.is_none() {
            self.keys.refresh().await;
            found = self.keys.current().find(kid, header.alg);
        }
        let key = found.ok_or_else(|| match kid {
            Some(kid) => format!("oidc: no key {kid:?} for {:?}", header.alg),
            None => format!("oidc: the token names no key, and there is not just one for {:?}", header.alg),
        })?;
        Ok((header, key))
    }

    fn admit(&self, claims: &Value) -> Answer {
        self.admission(claims).map_or_else(refuse, |admission| Answer::Admit(Box::new(admission)))
    }

    /// Holds everybody who came in by a token of this issuer against these rules, which may be new: they stay by what their
    /// claims mean now, or go. Signatures are not looked at again.
    pub fn review(&self) {
        for client in self.broker.clients() {
            let Some(admission) = client.admission() else { continue };
            let Via::Oidc { issuer, claims, .. } = &admission.via else { continue };
            if issuer != self.rules.issuer() {
                // Not ours; the policy sends it away.
                continue;
            }
            let read = serde_json::from_str(claims).map_err(|e| format!("oidc: {e}"));
            client.reconsider(match read.and_then(|claims| self.admission(&claims)) {
                Ok(admission) => Reconsidered::Stay(Box::new(admission)),
                Err(why) => Reconsidered::Go(Refusal::Credentials(why)),
            });
        }
    }

    /// What the claims of a genuine token mean by these rules.
    fn admission(&self, claims: &Value) -> Result<Admission, String> {
        let Grant { user, subject, account, permissions, expires } =
            self.rules.grant(claims, crate::clock::wall()).map_err(|why| format!("oidc: {why}"))?;
        let Some(account) = self.broker.account(&account) else {
            return Err(format!("oidc: there is no account {account:?}"));
        };
        let via =
            Via::Oidc { issuer: self.rules.issuer().into(), subject, claims: claims.to_string().into() };
        Ok(Admission { permissions, expires: Some(expires), ..Admission::new(user, account, via) })
    }
}

impl Judge for Provider {
    fn judge(self: Arc<Self>, question: Box<Question>) -> Pending {
        Box::pin(async move {
            match &question.ask {
                Ask::Oidc { token } => self.answer(token.reveal().to_owned()).await,
                _ => refuse("no question for an identity provider"),
            }
        })
    }
}

fn refuse(why: impl Into<String>) -> Answer {
    Answer::Refuse(Refusal::credentials(why))
}

/// The claims of a token, if that key signed it.
fn genuine(token: &str, header: &Header, key: &Key) -> Result<Value, String> {
    // Times, issuer and audience are judged with the rest of the claims.
    let mut validation = Validation::new(header.alg);
    validation.algorithms = vec![header.alg];
    validation.required_spec_claims.clear();
    validation.validate_exp = false;
    validation.validate_nbf = false;
    validation.validate_aud = false;
    let data = decode::<Value>(token, &key.decoding, &validation);
    data.map(|data| data.claims).map_err(|e| format!("oidc: the token is not genuine: {e}"))
}
