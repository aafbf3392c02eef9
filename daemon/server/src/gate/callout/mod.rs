//! Auth callout: a service in one of the accounts is asked whether a client may come in, and as whom.
//!
//! `request` writes the question as claims signed by this server (sealed, if so configured), `inbox` is where answers come in,
//! `response` reads them. Signing, sealing and checking happen on threads that may be kept busy.
//!
//! Bound: `inbox::WAITING_MAX` questions wait for answers; more are refused.

mod inbox;
mod request;
mod response;

use super::blocking::blocking_work;
use super::{Judge, Pending, refuse};
use crate::log::Log;
use crate::state::State;
use crate::worker;
use daemon_broker::auth::{Admission, Answer, Ask, CALLOUT_SUBJECT, Callout, Question, Refusal};
use daemon_broker::{Account, Reached};
use daemon_wire::encode::{Message, Sizes};
use inbox::Inboxes;
use parking_lot::RwLock;
use schemas::claims::UserClaims;
use std::sync::{Arc, Weak};
use tokio::sync::oneshot;

/// What only operator mode knows of accounts.
pub trait Operator: Send + Sync {
    /// Whether `key` is the account or one of its signing keys.
    fn signs_for(&self, account: &str, key: &str) -> bool;

    /// The right of a user whose claims a service of `callout` answered with, in the account that signed them; the text says why
    /// there is none. Times, subject and connection types were looked at already.
    fn admission(&self, claims: &UserClaims, callout: &Callout) -> Result<Admission, String>;
}

/// See the module's introduction.
pub struct CalloutJudge {
    state: Weak<State>,
    log: Log,
    inboxes: Arc<Inboxes>,
    operator: RwLock<Option<Arc<dyn Operator>>>,
}

impl CalloutJudge {
    pub fn new(state: &Arc<State>) -> Arc<Self> {
        let judge = CalloutJudge {
            state: Arc::downgrade(state),
            log: state.log.clone(),
            inboxes: Arc::new(Inboxes::new()),
            operator: RwLock::default(),
        };
        Arc::new(judge)
    }

    /// Who knows the accounts of operator mode.
    pub fn set_operator(&self, operator: Arc<dyn Operator>) {
        *self.operator.write() = Some(operator);
    }

    async fn ask(self: Arc<Self>, question: Box<Question>) -> Result<Admission, Refusal> {
        let Ask::Callout { service } = &question.ask else { return Err(Refusal::credentials("no callout")) };
        let service = service.clone();
        let state = self.state.upgrade().ok_or_else(|| Refusal::credentials("the server is gone"))?;
        let account = state.broker.account(&service.account);
        let account = account.ok_or_else(|| {
            warn(format!("No valid account {:?} for auth callout request", service.account))
        })?;
        let (mut waiting, answer) =
            self.inboxes.open(&account).ok_or_else(|| warn("too many auth callout requests wait".into()))?;
        let asked = {
            let (state, service, question) = (state.clone(), service.clone(), question.clone());
            blocking_work(move || request::Request::new(&state, &service, &question)).await
        };
        let asked = asked.unwrap_or_else(|| Err("the request could not be made".into())).map_err(warn)?;
        let user = asked.user.clone();
        let heard = post(&state, account, std::mem::take(&mut waiting.subject), asked).await;
        if !heard {
            return Err(warn(format!(
                "nobody answers auth callout requests on account {:?}",
                service.account
            )));
        }
        let answer = answer.await.map_err(|_| Refusal::credentials("no answer"))?;
        let operator = self.operator.read().clone();
        let judged = blocking_work(move || {
            response::judge(
                &answer,
                &response::Terms {
                    state: &state,
                    service: &service,
                    question: &question,
                    user: &user,
                    operator,
                },
            )
        });
        drop(waiting);
        judged.await.unwrap_or_else(|| Err(Refusal::credentials("the judge failed")))
    }
}

/// A refusal that the operator of the server is to hear of.
fn warn(text: String) -> Refusal {
    Refusal::credentials(text)
}

impl Judge for CalloutJudge {
    fn judge(self: Arc<Self>, question: Box<Question>) -> Pending {
        let log = self.log.clone();
        Box::pin(async move {
            match self.ask(question).await {
                Ok(admission) => Answer::Admit(Box::new(admission)),
                Err(refusal) => {
                    log.warn(&refusal);
                    match refusal {
                        Refusal::Credentials(why) => refuse(&why),
                        other => Answer::Refuse(other),
                    }
                }
            }
        })
    }
}

/// Sends a request from the worker that this runs on; false when nobody listens. The worker is busy with the connection that
/// waits, so a task of its own does it.
async fn post(state: &Arc<State>, account: Arc<Account>, reply: Vec<u8>, asked: request::Request) -> bool {
    let clock = state.clock;
    let (tell, told) = oneshot::channel();
    tokio::spawn(async move {
        let reached = worker::with(|bench| {
            let message = Message {
                subject: CALLOUT_SUBJECT.as_bytes(),
                reply: &reply,
                header: &asked.header,
                payload: &asked.payload,
                sizes: Sizes::default(),
            };
            let subject = message.subject;
            let reached = bench.context.send(&account, subject, &message, usize::MAX, clock.now());
            bench.context.flush();
            reached
        });
        // Whoever asked may have left.
        let _ = tell.send(reached);
    });
    told.await.is_ok_and(|reached| reached != Reached::Nobody)
}
