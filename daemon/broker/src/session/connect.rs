//! `CONNECT` and INFO: who is there, may they come in, and what they are told.

use super::{Session, limits_of};
use crate::auth::Question;
use crate::context::{Context, Level};
use crate::reason::CloseReason;
use crate::time::Now;
use daemon_wire::{Connect, Info};
use std::sync::atomic::Ordering;

impl Session {
    /// Sends the greeting. `tls` is whether the connection is encrypted already.
    pub fn greet(&mut self, cx: &mut Context) {
        self.enter(cx);
        let nonce = self.nonce.clone();
        self.send_info(cx, |info| info.nonce = nonce);
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
        info.max_payload = self.limits.max_payload as i64;
        edit(&mut info);
        let mut line = Vec::with_capacity(512);
        info.encode(&mut line);
        self.send(&line, cx);
    }

    pub(super) fn on_connect(&mut self, json: &[u8], now: Now, cx: &mut Context) -> Option<Box<Question>> {
        if self.connected {
            // A second CONNECT starts over: no subscriptions, not let in.
            self.client.end_subscriptions();
            self.forget_admission();
        }
        if self.connect.merge(json).is_err() {
            self.complain(Level::Error, format_args!("Error parsing client CONNECT options"), cx);
            self.close(CloseReason::ProtocolViolation);
            return None;
        }
        self.fill_in();
        self.introduce(now);
        let c = &*self.connect;
        self.shows_secret = [&c.pass, &c.auth_token, &c.jwt, &c.nkey].iter().any(|shown| !shown.is_empty());
        if c.new_account || !c.account.is_empty() {
            self.tell_refusal(CloseReason::AuthenticationFailure, None);
            self.fail("Authorization Violation", CloseReason::AuthenticationFailure, cx);
            return None;
        }
        self.judge(now, cx)
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

    /// What CONNECT asks for, once the client is let in.
    pub(super) fn agree(&mut self, cx: &mut Context) {
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
        let c = &mut *self.connect;
        (self.echo, self.verbose, self.pedantic) = (c.echo, c.verbose, c.pedantic);
        self.limits = limits_of(&self.policy, headers, false);
        self.set_limits();
        self.client.set_headers(headers);
        forget_secrets(&mut self.connect);
        self.send_ok(cx);
    }
}

/// Who a client says it is, though nobody asked for a name: that is what monitoring shows.
pub(super) fn claimed_user(c: &Connect) -> String {
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
    c.proxy_sig = String::new();
    c.jwt = String::new();
}
