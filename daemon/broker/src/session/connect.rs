//! `CONNECT` and INFO: who is there, may they come in, and what they are told.

use super::{Outcome, Session, Verify, limits_of};
use crate::auth::Verdict;
use crate::context::{Context, Level};
use crate::reason::CloseReason;
use crate::time::Now;
use daemon_wire::{Connect, Info};
use std::sync::atomic::Ordering;

impl Session {
    /// Sends the greeting. `tls` is whether the connection is encrypted already.
    pub fn greet(&mut self, cx: &mut Context) {
        self.enter(cx);
        self.send_info(cx, |_| {});
    }

    /// Tells a client that there are too many already.
    pub fn refuse_for_number(&mut self, cx: &mut Context) -> CloseReason {
        self.enter(cx);
        self.complain(Level::Error, format_args!("maximum connections exceeded"), cx);
        self.fail("maximum connections exceeded", CloseReason::MaximumConnectionsExceeded, cx);
        CloseReason::MaximumConnectionsExceeded
    }

    /// INFO as this client is to see it, changed by `edit`.
    pub(super) fn send_info(&mut self, cx: &mut Context, edit: impl FnOnce(&mut Info)) {
        let mut info = self.policy.info_of(self.from);
        info.client_id = self.client.cid;
        info.client_ip = self.client.profile().ip;
        info.nonce.clone_from(&self.nonce);
        edit(&mut info);
        let mut line = Vec::with_capacity(512);
        info.encode(&mut line);
        self.send(&line, cx);
    }

    pub(super) fn on_connect(&mut self, json: &[u8], now: Now, cx: &mut Context) -> Option<Verify> {
        if self.connected {
            // A second CONNECT starts over: no subscriptions, not let in.
            self.client.end_subscriptions();
            self.authorized = false;
        }
        if self.connect.merge(json).is_err() {
            self.complain(Level::Error, format_args!("Error parsing client CONNECT options"), cx);
            self.close(CloseReason::ProtocolViolation);
            return None;
        }
        self.fill_in();
        self.introduce(now);
        let c = &*self.connect;
        if c.new_account || !c.account.is_empty() {
            self.fail("Authorization Violation", CloseReason::AuthenticationFailure, cx);
            return None;
        }
        match self.policy.auth_of(self.from).judge(c) {
            Verdict::Accept(user) => self.let_in(user, now, cx),
            Verdict::Refuse => self.refuse(cx),
            Verdict::Verify { user, stored, given } => return Some(Verify { stored, given, user }),
        }
        None
    }

    /// What was shown before takes the place of what CONNECT does not say.
    fn fill_in(&mut self) {
        let Some(shown) = &self.shown else { return };
        let c = &mut *self.connect;
        let fields = [
            (&mut c.jwt, &shown.jwt),
            (&mut c.user, &shown.user),
            (&mut c.pass, &shown.pass),
            (&mut c.auth_token, &shown.token),
        ];
        for (field, shown) in fields {
            if field.is_empty() {
                field.clone_from(shown);
            }
        }
    }

    /// The answer to [`Outcome::Verify`]. `Some` ends the connection.
    pub fn on_verified(&mut self, verify: Verify, fits: bool, now: Now, cx: &mut Context) -> Outcome {
        self.enter(cx);
        match fits {
            true => self.let_in(verify.user, now, cx),
            false => self.refuse(cx),
        }
        match self.closing {
            Some(reason) => Outcome::Close(reason),
            None => Outcome::More { consumed: 0, need: 0 },
        }
    }

    /// Something other than CONNECT came first, and that is allowed: the client is the fallback user.
    pub(super) fn authorize_silently(&mut self, now: Now, cx: &mut Context) -> Option<()> {
        match self.policy.auth_of(self.from).judge(&self.connect) {
            Verdict::Accept(user) => {
                self.admit(user, now);
                Some(())
            }
            _ => {
                self.refuse(cx);
                None
            }
        }
    }

    fn refuse(&mut self, cx: &mut Context) {
        let what = match self.connect.user.is_empty() {
            true => String::new(),
            false => format!(" - User {:?}", self.connect.user),
        };
        self.complain(Level::Error, format_args!("authentication error{what}"), cx);
        self.fail("Authorization Violation", CloseReason::AuthenticationFailure, cx);
    }

    /// After a reload: whoever would not be let in by the same secret any more has to go.
    pub(super) fn reconsider(&mut self, cx: &mut Context) {
        let user = self.admitted_by.as_ref().map_or("", |secret| &secret.0);
        if self.authorized && self.policy.auth_of(self.from).secret_of(user) != self.admitted_by {
            self.refuse(cx);
        }
    }

    fn admit(&mut self, user: String, now: Now) {
        self.authorized = true;
        self.admitted_by = self.policy.auth_of(self.from).secret_of(&user);
        self.limits.connect_first = false;
        self.keepalive.on_authorized(now);
        self.client.set_account(Some(self.account.clone()));
        if !user.is_empty() {
            self.client.edit_profile(|p| p.user = user);
        }
    }

    /// Has monitoring know what CONNECT says, whether it gets the client in or not; the time that it took to come is
    /// the first round trip known.
    fn introduce(&self, now: Now) {
        let (client, c) = (&self.client, &*self.connect);
        if client.rtt.load(Ordering::Relaxed) == 0 {
            client.rtt.store(u64::try_from(now.wall - client.start).unwrap_or(0).max(1), Ordering::Relaxed);
        }
        client.edit_profile(|p| {
            p.name.clone_from(&c.name);
            p.lang.clone_from(&c.lang);
            p.version.clone_from(&c.version);
            p.user = claimed_user(c);
        });
    }

    fn let_in(&mut self, user: String, now: Now, cx: &mut Context) {
        let c = &*self.connect;
        if !(0..=1).contains(&c.protocol) {
            return self.fail("invalid client protocol", CloseReason::BadClientProtocolVersion, cx);
        }
        let headers = c.headers && self.policy.headers;
        if c.no_responders && !headers {
            let text = "no responders requires headers support";
            return self.fail(text, CloseReason::NoRespondersRequiresHeaders, cx);
        }
        self.connected = true;
        self.admit(user, now);
        let c = &mut *self.connect;
        (self.echo, self.verbose, self.pedantic) = (c.echo, c.verbose, c.pedantic);
        self.limits = limits_of(&self.policy, headers, false);
        self.client.set_headers(headers);
        forget_secrets(c);
        self.send_ok(cx);
    }
}

/// Who a client says it is, though nobody asked for a name: that is what monitoring shows.
fn claimed_user(c: &Connect) -> String {
    match (&c.nkey, &c.user) {
        (nkey, _) if !nkey.is_empty() => nkey.clone(),
        (_, user) if user.is_empty() && !c.auth_token.is_empty() => "[REDACTED]".into(),
        (_, user) => user.clone(),
    }
}

/// Secrets have done their work; a second CONNECT brings its own.
fn forget_secrets(c: &mut Connect) {
    c.pass = String::new();
    c.auth_token = String::new();
    c.sig = String::new();
}
