//! From what a client shows to its admission: judged here, or by whoever the shell asks.

use super::connect::claimed_user;
use super::{Outcome, Session};
use crate::account::Account;
use crate::auth::judge::Shown;
use crate::auth::{Admission, Answer, Ask, Callout, Question, Refusal, Verdict, Via};
use crate::context::{Context, Level};
use crate::reason::CloseReason;
use crate::time::Now;
use std::sync::Arc;

/// What was asked last about a client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    Proxy,
    Credentials,
    /// The identity provider's token: nobody else is asked about it.
    Oidc,
    Callout,
}

impl Session {
    /// Judges what CONNECT shows.
    pub(super) fn judge(&mut self, now: Now, cx: &mut Context) -> Option<Box<Question>> {
        let auth = self.policy.auth_of(self.from);
        if !auth.configured() {
            let admission =
                Admission::new(claimed_user(&self.connect), self.broker.global().clone(), Via::Nothing);
            self.let_in(Box::new(admission), now, cx);
            return None;
        }
        if !self.trusted_proxy && !auth.trusted_proxies.is_empty() && !self.connect.proxy_sig.is_empty() {
            let ask = Ask::Proxy { trusted: auth.trusted_proxies.clone() };
            return Some(self.question(ask, Asked::Proxy, now));
        }
        if auth.operator
            && self.connect.jwt.is_empty()
            && let Some(sentinel) = &auth.default_sentinel
        {
            self.connect.jwt = sentinel.to_string();
        }
        match self.verdict() {
            Verdict::Admit(admission) => self.settle(Ok(admission), now, cx),
            Verdict::Refuse(refusal) => self.settle(Err(refusal), now, cx),
            Verdict::Ask(ask @ Ask::Oidc { .. }) => Some(self.question(ask, Asked::Oidc, now)),
            Verdict::Ask(ask) => Some(self.question(ask, Asked::Credentials, now)),
        }
    }

    fn verdict(&self) -> Verdict {
        let profile = self.client.profile();
        self.policy.auth_of(self.from).judge(&Shown {
            connect: &self.connect,
            connection_type: self.from,
            tls: profile.tls.as_deref(),
            trusted_proxy: self.trusted_proxy,
            account: &|name| self.broker.account(name),
        })
    }

    /// Draws the consequence of a verdict, unless a service has the last word.
    fn settle(
        &mut self,
        result: Result<Box<Admission>, Refusal>,
        now: Now,
        cx: &mut Context,
    ) -> Option<Box<Question>> {
        let callout = self.policy.auth_of(self.from).callout.clone();
        let (claimed, account) = match &result {
            Ok(admission) => (admission.user.clone(), Some(admission.account.name.as_str())),
            Err(_) => (claimed_user(&self.connect), None),
        };
        if let Some(service) = &callout
            && !matches!(self.asked, Some(Asked::Callout | Asked::Oidc))
            && service.decides(&claimed, account)
        {
            return Some(self.ask_service(service.clone(), now));
        }
        match result {
            Ok(admission) if callout.is_some_and(|service| service.account == admission.account.name) => {
                self.let_in(Box::new(admission.without_callout_subject()), now, cx);
            }
            Ok(admission) => self.let_in(admission, now, cx),
            Err(refusal) => self.refuse(&refusal, cx),
        }
        None
    }

    fn ask_service(&mut self, service: Arc<Callout>, now: Now) -> Box<Question> {
        self.question(Ask::Callout { service }, Asked::Callout, now)
    }

    fn question(&mut self, ask: Ask, asked: Asked, now: Now) -> Box<Question> {
        let patience = self.policy.auth_timeout_of(self.from);
        if matches!(ask, Ask::Jwt | Ask::Oidc { .. } | Ask::Callout { .. }) {
            // Others are asked, who may take their time. The shell answers when that is over; this is for one that does not.
            self.keepalive.on_question(patience.saturating_mul(2), now);
        }
        self.asked = Some(asked);
        let profile = self.client.profile();
        Box::new(Question {
            ask,
            connect: self.connect.clone(),
            nonce: self.nonce.clone(),
            connection_type: self.from,
            cid: self.client.cid,
            ip: profile.ip,
            tls: profile.tls,
            trusted_proxy: self.trusted_proxy,
            claimed: claimed_user(&self.connect),
            patience,
        })
    }

    /// The answer to [`Outcome::Ask`], which may lead to another question.
    pub fn on_answer(&mut self, answer: Answer, now: Now, cx: &mut Context) -> Outcome {
        self.enter(cx);
        self.seen = now;
        let question = match answer {
            Answer::Admit(admission) => self.settle(Ok(admission), now, cx),
            Answer::Refuse(refusal) => self.settle(Err(refusal), now, cx),
            Answer::Callout(service) => Some(self.ask_service(service, now)),
            Answer::Trusted(key) => {
                self.client.edit_profile(|p| p.proxy = key);
                self.trusted_proxy = true;
                self.judge(now, cx)
            }
        };
        if question.is_none() {
            // Rules may have changed while others thought.
            self.reconsider(cx);
        }
        match (self.closing, question) {
            (Some(reason), _) => Outcome::Close(reason),
            (None, Some(question)) => Outcome::Ask { consumed: 0, question },
            (None, None) => Outcome::More { consumed: 0, need: 0 },
        }
    }

    /// Something other than CONNECT came first, and that is allowed: the client is the fallback user.
    pub(super) fn authorize_silently(&mut self, now: Now, cx: &mut Context) -> Option<()> {
        let admitted = match self.verdict() {
            Verdict::Admit(admission) => self.admit(admission, now),
            Verdict::Refuse(refusal) => Err(refusal),
            Verdict::Ask(_) => Err(Refusal::credentials("CONNECT has to come first")),
        };
        admitted.map_err(|refusal| self.refuse(&refusal, cx)).ok()
    }

    fn let_in(&mut self, admission: Box<Admission>, now: Now, cx: &mut Context) {
        match self.admit(admission, now) {
            Ok(()) => {
                if let Some(herald) = self.broker.herald() {
                    herald.on_connect(&self.client, now);
                }
                self.agree(cx);
                self.check_subscriptions(cx);
            }
            Err(refusal) => self.turn_out(&refusal, cx),
        }
    }

    /// Binds the session to its account, by the rules of the admission.
    fn admit(&mut self, admission: Box<Admission>, now: Now) -> Result<(), Refusal> {
        if self.is_shut_to(&admission) {
            return Err(Refusal::credentials("this door is for those who show credentials"));
        }
        let account = &admission.account;
        if account.is_gone() {
            return Err(Refusal::Registration(account.name.clone(), "bad account".into()));
        }
        let before = self.client.account();
        if !self.client.bind(account) {
            return Err(Refusal::TooManyConnections);
        }
        if let Some(herald) = self.broker.herald()
            && before.as_ref().is_none_or(|before| !Arc::ptr_eq(before, account))
        {
            before.iter().chain([account]).for_each(|account| herald.on_count(account, now));
        }
        self.account = account.clone();
        self.authorized = true;
        self.asked = None;
        self.limits.connect_first = false;
        self.keepalive.on_authorized();
        self.seen = now;
        let user = admission.user.clone();
        self.take(Arc::from(admission));
        self.client.edit_profile(|p| p.user = user);
        Ok(())
    }

    /// Goes by this admission from now on.
    pub(super) fn take(&mut self, admission: Arc<Admission>) {
        self.keepalive.set_expires(admission.expires, self.seen);
        self.set_permissions(admission.permissions.clone());
        self.client.set_admission(Some(admission.clone()));
        self.admission = Some(admission);
        self.set_limits();
    }

    pub(super) fn forget_admission(&mut self) {
        self.authorized = false;
        self.admission = None;
        self.client.set_admission(None);
        self.set_permissions(None);
        self.keepalive.set_expires(None, self.seen);
    }

    fn refuse(&mut self, refusal: &Refusal, cx: &mut Context) {
        let c = &*self.connect;
        let who = match claimed_user(c) {
            _ if !c.nkey.is_empty() => format!(" - Nkey {:?}", c.nkey),
            _ if !c.user.is_empty() => format!(" - User {:?}", c.user),
            _ if !c.auth_token.is_empty() => " - Token \"[REDACTED]\"".into(),
            _ => String::new(),
        };
        if let Refusal::Credentials(_)
        | Refusal::NotPinned(_)
        | Refusal::ProxyNotTrusted
        | Refusal::ProxyRequired = refusal
        {
            self.complain(Level::Debug, format_args!("{refusal}"), cx);
            self.complain(Level::Error, format_args!("authentication error{who}"), cx);
        }
        if !matches!(refusal, Refusal::TooManyConnections | Refusal::Registration(..)) {
            let service = self.policy.auth_of(self.from).callout.as_ref();
            let service = service.filter(|_| self.asked == Some(Asked::Callout));
            let account = service.and_then(|service| self.broker.account(&service.account));
            self.tell_refusal(refusal.reason(), Some(account.as_ref().unwrap_or(self.broker.global())));
        }
        self.turn_out(refusal, cx);
    }

    /// Has the operator know of somebody who was not let in, and the owners of `account`.
    pub(super) fn tell_refusal(&self, reason: CloseReason, account: Option<&Arc<Account>>) {
        if let Some(herald) = self.broker.herald() {
            herald.on_refusal(&self.client, reason, account, self.seen);
        }
    }

    /// Tells the client as much as it may know, and ends the connection.
    pub(super) fn turn_out(&mut self, refusal: &Refusal, cx: &mut Context) {
        match refusal {
            Refusal::TooManyConnections | Refusal::Registration(..) => {
                self.complain(Level::Error, format_args!("{refusal}"), cx);
            }
            other => {
                if let Some(text) = other.text() {
                    self.complain(Level::Debug, format_args!("{text}"), cx);
                }
            }
        }
        match refusal.text() {
            Some(text) => self.fail(text, refusal.reason(), cx),
            None => self.close(refusal.reason()),
        }
    }

    /// How much of everything the client may have: the least of what server, account and user say.
    pub(super) fn set_limits(&mut self) {
        let account = self.account.limits();
        let user = self.admission.as_ref().map(|a| a.limits).unwrap_or_default();
        let least = |of: [Option<u64>; 2], server: usize| {
            let least = of.into_iter().flatten().min().unwrap_or(u64::MAX);
            usize::try_from(least).unwrap_or(usize::MAX).min(server)
        };
        self.limits.max_payload = least([account.payload, user.payload], self.policy.max_payload);
        let max = match self.policy.max_subscriptions {
            0 => usize::MAX,
            max => max,
        };
        self.max_subscriptions = least([account.subscriptions, user.subscriptions], max);
    }
}
