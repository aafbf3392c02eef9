//! `SUB` and `UNSUB`.

use super::Session;
use crate::context::{Context, Level};
use crate::subscription::Subscription;
use daemon_subject::valid;
use std::sync::Arc;

impl Session {
    pub(super) fn on_subscribe(
        &mut self,
        subject: &[u8],
        queue: Option<&[u8]>,
        sid: &[u8],
        cx: &mut Context,
    ) {
        if !valid::is_valid_interest(subject) {
            return self.send_err("Invalid Subject", cx);
        }
        if !self.may_subscribe(subject, queue, sid, cx) {
            return;
        }
        let max_tokens = self.policy.max_sub_tokens;
        if max_tokens > 0 && subject.iter().filter(|&&b| b == b'.').count() + 1 > max_tokens {
            let subject = schemas::go::quote::quote_bytes(subject);
            let text = format!("Permissions Violation for Subscription to {subject}, too many tokens");
            return self.send_err(&text, cx);
        }
        let state = self.subscription_state(subject, queue);
        {
            let mut subs = self.client.subs.lock();
            if subs.len() >= self.max_subscriptions {
                drop(subs);
                self.complain(Level::Error, format_args!("maximum subscriptions exceeded"), cx);
                return self.send_err("maximum subscriptions exceeded", cx);
            }
            // A sid that is taken keeps what it has.
            if subs.get(sid).is_none() {
                let sub = Arc::new(Subscription::new(self.client.clone(), subject, queue, sid));
                sub.set_state(state);
                subs.insert(sub.clone());
                drop(subs);
                self.account.subscribe(sub);
                self.client.cast_shadows(&self.account, sid);
            }
        }
        self.send_ok(cx);
    }

    pub(super) fn on_unsubscribe(&mut self, sid: &[u8], max: Option<u64>, cx: &mut Context) {
        // What is staged counts as delivered.
        cx.stages.flush_runs(&self.client);
        let sub = self.client.subs.lock().get(sid).cloned();
        if let Some(sub) = sub {
            match max {
                Some(max) if sub.delivered() < max => sub.set_max(max),
                _ => self.client.end_subscription(&sub),
            }
        }
        self.send_ok(cx);
    }
}
