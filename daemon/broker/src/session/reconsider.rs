//! When rules change: whoever is in is looked at again, and stays, stays by other rules, or goes.

use super::Session;
use crate::auth::{Admission, Reconsidered, Refusal, User, Via};
use crate::context::{Context, Level};
use crate::reason::CloseReason;
use std::sync::Arc;

impl Session {
    /// After the policy was replaced. What was let in by tokens or services is for those to look at who keep them.
    pub(super) fn reconsider(&mut self, cx: &mut Context) {
        if !self.authorized || self.closing.is_some() {
            return;
        }
        let verdict = match &self.admission {
            Some(admission) => self.reconsidered(admission),
            // Nobody was asked, and no CONNECT came.
            None if self.policy.auth_of(self.from).configured() => Err(changed()),
            None => return,
        };
        match verdict {
            Ok(None) => self.check_account(cx),
            Ok(Some(admission)) => self.on_reconsidered(Reconsidered::Stay(Box::new(admission)), cx),
            Err(refusal) => self.on_reconsidered(Reconsidered::Go(refusal), cx),
        }
    }

    /// What the configured rules make of an admission now: nothing new, another one, or none.
    fn reconsidered(&self, admission: &Admission) -> Result<Option<Admission>, Refusal> {
        let auth = self.policy.auth_of(self.from);
        let users = auth.users.as_deref();
        let same = |holds: bool| if holds { Ok(None) } else { Err(changed()) };
        match &admission.via {
            Via::Nothing => same(!auth.configured()),
            Via::Simple(secret) => same(auth.users.is_none() && auth.simple == *secret),
            Via::User(before) => {
                let now = users.and_then(|users| users.by_name.get(&before.name));
                let holds = |now: &&Arc<User>| now.secret == before.secret;
                self.readmit(now.filter(holds), Via::User)
            }
            Via::Nkey(before) => {
                self.readmit(users.and_then(|users| users.by_nkey.get(&before.name)), Via::Nkey)
            }
            Via::Jwt(_) => same(auth.operator),
            Via::Callout { service, .. } => {
                same(auth.operator || auth.callout.as_ref().is_some_and(|c| c.account == *service))
            }
            Via::Oidc { issuer, .. } => same(auth.oidc.as_deref() == Some(issuer)),
        }
    }

    fn readmit(
        &self,
        user: Option<&Arc<User>>,
        via: fn(Arc<User>) -> Via,
    ) -> Result<Option<Admission>, Refusal> {
        let auth = self.policy.auth_of(self.from);
        let user = user.filter(|u| u.connection_types.allow(self.from)).ok_or_else(changed)?;
        if user.proxy_required && !self.trusted_proxy {
            return Err(Refusal::ProxyRequired);
        }
        let account = self.broker.account(&user.account).ok_or_else(changed)?;
        let admission = Admission::of_user(user, account, via(user.clone()));
        Ok(Some(match &auth.callout {
            Some(service) if service.account == user.account => admission.without_callout_subject(),
            _ => admission,
        }))
    }

    /// What others found, or the rules themselves.
    pub(super) fn on_reconsidered(&mut self, outcome: Reconsidered, cx: &mut Context) {
        if !self.authorized || self.closing.is_some() {
            return;
        }
        match outcome {
            Reconsidered::Go(refusal) => self.turn_out_again(&refusal, cx),
            Reconsidered::Stay(admission) if !Arc::ptr_eq(&admission.account, &self.account) => {
                self.turn_out_again(&Refusal::Moved, cx);
            }
            Reconsidered::Stay(admission) => {
                let before = self.admission.as_ref().and_then(|a| a.permissions.clone());
                let changed = before != admission.permissions;
                self.take(Arc::from(admission));
                if changed {
                    self.review_subscriptions(cx);
                }
                self.check_account(cx);
                self.check_subscriptions(cx);
            }
        }
    }

    fn check_account(&mut self, cx: &mut Context) {
        if self.account.is_gone() {
            self.turn_out_again(&Refusal::Moved, cx);
        }
    }

    fn turn_out_again(&mut self, refusal: &Refusal, cx: &mut Context) {
        if let Refusal::Credentials(_) | Refusal::NotPinned(_) = refusal {
            let user = self.client.profile().user;
            self.complain(Level::Error, format_args!("authentication error - User {user:?}"), cx);
        }
        self.turn_out(refusal, cx);
    }

    /// Ends a connection that has more subscriptions than it may have now, or that may have none: as in the reference, nobody
    /// stays who may not subscribe at all.
    pub(super) fn check_subscriptions(&mut self, cx: &mut Context) {
        let none = self.max_subscriptions == 0 && self.connected;
        let too_many = none || self.client.subscriptions() > self.max_subscriptions;
        if self.closing.is_none() && too_many {
            let text = "maximum subscriptions exceeded";
            self.complain(Level::Error, format_args!("{text}"), cx);
            self.fail(text, CloseReason::MaximumSubscriptionsExceeded, cx);
        }
    }
}

fn changed() -> Refusal {
    Refusal::credentials("the rules have changed")
}
