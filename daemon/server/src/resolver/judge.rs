//! Judges user JWTs for the gate: the parts that take processor time on a thread that may be kept busy, the account from the
//! resolver in between.

use super::register::Known;
use super::tenants::Tenants;
use crate::gate::{Judge, Pending, blocking_work};
use daemon_broker::auth::{Admission, Answer, Question, Refusal};
use daemon_broker::operator::{Facts, admit, read_user};
use schemas::claims::UserClaims;
use std::sync::Arc;
use std::sync::atomic::Ordering;

impl Judge for Tenants {
    fn judge(self: Arc<Self>, question: Box<Question>) -> Pending {
        Box::pin(async move {
            match self.consider(question).await {
                Ok(answer) => answer,
                Err(refusal) => Answer::Refuse(refusal),
            }
        })
    }
}

/// A user whose JWT is good as far as it goes.
struct Read {
    question: Box<Question>,
    jwt: Arc<str>,
    user: UserClaims,
}

impl Tenants {
    async fn consider(self: Arc<Self>, question: Box<Question>) -> Result<Answer, Refusal> {
        let failed = || Refusal::credentials("the judge failed");
        let me = self.clone();
        let read = blocking_work(move || me.read(question)).await.ok_or_else(failed)??;
        let name = read.user.account().to_owned();
        let found = self.lookup(&name).await;
        let known = found.map_err(|why| Refusal::Credentials(format!("Account JWT lookup error: {why}")))?;
        blocking_work(move || self.decide(&read, &known)).await.ok_or_else(failed)
    }

    /// What is no user JWT at all stands for nothing: then the sentinel's counts.
    fn read(&self, question: Box<Question>) -> Result<Read, Refusal> {
        let shown = &question.connect.jwt;
        let policy = self.broker.policy();
        let sentinel = policy.auth_of(question.connection_type).default_sentinel.clone();
        let is_jwt = || daemon_keys::jwt::decode_as::<UserClaims>(shown).is_ok();
        let jwt: Arc<str> = match sentinel {
            Some(sentinel) if !is_jwt() => sentinel,
            _ => shown.as_str().into(),
        };
        let user = read_user(&jwt, &self.trust, &self.facts(&question)).inspect_err(|refusal| {
            if let Refusal::NotPinned(_) = refusal {
                self.not_pinned.fetch_add(1, Ordering::Relaxed);
            }
        })?;
        Ok(Read { question, jwt, user })
    }

    fn facts<'a>(&'a self, question: &'a Question) -> Facts<'a> {
        Facts {
            ip: &question.ip,
            connection_type: question.connection_type,
            trusted_proxy: question.trusted_proxy,
            nonce: &question.nonce,
            signature: &question.connect.sig,
            now: self.clock.now().wall,
            zone: &self.zone,
        }
    }

    fn decide(&self, read: &Read, known: &Known) -> Answer {
        let Read { question, jwt, user } = read;
        let facts = self.facts(question);
        let result = admit(user, jwt, &known.tenant, &known.account, &self.trust, &facts);
        match (&known.tenant.callout, result) {
            (None, Ok(admission)) => Answer::Admit(Box::new(admission)),
            (None, Err(refusal)) => Answer::Refuse(refusal),
            (Some(service), result) => {
                let nkey = &question.connect.nkey;
                let by_jwt = || result.as_ref().map(|a: &Admission| a.user.as_str()).unwrap_or_default();
                let who = if nkey.is_empty() { by_jwt() } else { nkey };
                match (service.auth_users.iter().any(|user| user == who), result) {
                    (false, _) => Answer::Callout(service.clone()),
                    (true, Ok(admission)) => Answer::Admit(Box::new(admission.without_callout_subject())),
                    (true, Err(refusal)) => Answer::Refuse(refusal),
                }
            }
        }
    }
}
