//! Where questions of sessions about who may come in are answered: here for hashes and signatures, on a thread that may be
//! kept busy; elsewhere by a [`Judge`] for user JWTs, for an identity provider's tokens, and for callout services.
//!
//! Bound: each worker has one such thread (`worker::VERIFIERS`), and a question whose client has left is taken off its
//! queue, so that a flood of wrong passwords leaves no backlog behind. Never here: a verdict of its own.

mod blocking;
mod callout;

use daemon_broker::auth::{Answer, Ask, Question, Refusal};
use parking_lot::RwLock;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

/// An answer on its way. Dropped when its client leaves.
pub type Pending = Pin<Box<dyn Future<Output = Answer> + Send>>;

/// Answers one kind of question. Runs on a worker's runtime: what takes processor time belongs into [`blocking`].
pub trait Judge: Send + Sync {
    fn judge(self: Arc<Self>, question: Box<Question>) -> Pending;
}

pub use blocking::{blocking, blocking_work};
pub use callout::{CalloutJudge, Operator};

/// See the module's introduction.
#[derive(Default)]
pub struct Gate {
    jwt: RwLock<Option<Arc<dyn Judge>>>,
    oidc: RwLock<Option<Arc<dyn Judge>>>,
    callout: RwLock<Option<Arc<dyn Judge>>>,
}

impl Gate {
    /// Who judges user JWTs in operator mode.
    pub fn set_jwt(&self, judge: Option<Arc<dyn Judge>>) {
        *self.jwt.write() = judge;
    }

    /// Who judges the tokens of an identity provider.
    pub fn set_oidc(&self, judge: Option<Arc<dyn Judge>>) {
        *self.oidc.write() = judge;
    }

    /// Who asks callout services.
    pub fn set_callout(&self, judge: Option<Arc<dyn Judge>>) {
        *self.callout.write() = judge;
    }

    /// The answer to `question`.
    pub fn answer(&self, question: Box<Question>) -> Pending {
        let Question { ask, connect, nonce, patience, .. } = &*question;
        let patience = Duration::from_nanos(*patience);
        match ask {
            Ask::Password { stored, given, then } => {
                let (stored, given, then) = (stored.clone(), given.clone(), then.clone());
                blocking(move || match daemon_keys::password::verify(stored.reveal(), given.reveal()) {
                    true => Answer::Admit(then),
                    false => refuse("wrong password"),
                })
            }
            Ask::Signature { nkey, then } => {
                let (nkey, then, sig, nonce) =
                    (nkey.clone(), then.clone(), connect.sig.clone(), nonce.clone());
                blocking(move || match daemon_keys::signature::verify(&nkey, nonce.as_bytes(), &sig) {
                    true => Answer::Admit(then),
                    false => refuse("Signature not verified"),
                })
            }
            Ask::Proxy { trusted } => {
                let (trusted, sig, nonce) = (trusted.clone(), connect.proxy_sig.clone(), nonce.clone());
                let signs = move |key: &&String| daemon_keys::signature::verify(key, nonce.as_bytes(), &sig);
                blocking(move || match trusted.iter().find(signs) {
                    Some(key) => Answer::Trusted(key.clone()),
                    None => Answer::Refuse(Refusal::ProxyNotTrusted),
                })
            }
            Ask::Jwt => elsewhere(&self.jwt, question, patience),
            Ask::Oidc { .. } => elsewhere(&self.oidc, question, patience),
            Ask::Callout { .. } => elsewhere(&self.callout, question, patience),
        }
    }
}

fn refuse(why: &str) -> Answer {
    Answer::Refuse(Refusal::credentials(why))
}

/// The answer of a judge, if there is one and it comes in time.
fn elsewhere(judge: &RwLock<Option<Arc<dyn Judge>>>, question: Box<Question>, patience: Duration) -> Pending {
    let judge = judge.read().clone();
    Box::pin(async move {
        let Some(judge) = judge else { return refuse("nobody here can judge that") };
        let answer = tokio::time::timeout(patience, judge.judge(question)).await;
        answer.unwrap_or_else(|_| refuse("no answer in time"))
    })
}

#[cfg(test)]
mod tests;
