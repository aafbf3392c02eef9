//! What a session may publish to and subscribe to, and what it is told when it may not.

use super::Session;
use crate::context::{Context, Level};
use crate::permissions::{Guard, PermissionLists, Permissions, Verdicts};
use crate::subscription::{Subscription, state};
use schemas::go::quote::quote_bytes;
use std::sync::Arc;

/// Permissions of a session, and what it remembers of them. Sessions without limits have none.
pub(super) struct Permitted {
    pub(super) guard: Arc<Guard>,
    verdicts: Verdicts,
}

/// What a publication breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Violation {
    Subject,
    Reply,
}

impl Session {
    /// Goes by these permissions from now on. What is tracked of replies stays when nothing changes.
    pub(super) fn set_permissions(&mut self, permissions: Option<Arc<Permissions>>) {
        let ceiling = self.confinement.as_ref().and_then(|door| door.ceiling.clone());
        let permissions = match (permissions, &ceiling) {
            (None, Some(_)) => Permissions::new(PermissionLists::default()).ok().map(Arc::new),
            (permissions, _) => permissions,
        };
        let now = self.permitted.as_ref().map(|p| &p.guard.permissions);
        if now == permissions.as_ref() {
            return;
        }
        let guard = permissions.map(|p| Arc::new(Guard::new(p, ceiling)));
        self.client.guard.store(guard.clone());
        self.permitted = guard.map(|guard| Box::new(Permitted { guard, verdicts: Verdicts::default() }));
    }

    /// Whether a message may be published to `subject`. An answer that is allowed as such is counted.
    #[inline]
    pub(super) fn may_publish(&mut self, subject: &[u8], now: u64) -> bool {
        match &mut self.permitted {
            None => true,
            Some(permitted) => permitted.guard.may_publish(subject, &mut permitted.verdicts, now),
        }
    }

    /// Whether an answer may be asked for at `reply`.
    #[inline]
    pub(super) fn may_ask_to(&self, reply: &[u8]) -> bool {
        self.permitted.as_ref().is_none_or(|permitted| permitted.guard.may_ask_to(reply))
    }

    /// Whether what happens to a message may be told on `dest`: a right to answer does not count.
    pub(super) fn may_trace_to(&self, dest: &[u8]) -> bool {
        let allowed = self.permitted.as_ref().is_none_or(|p| p.guard.allows(dest));
        allowed && !self.is_for_servers(dest)
    }

    /// Subjects that only servers may publish to.
    pub(super) fn is_for_servers(&self, subject: &[u8]) -> bool {
        let gateway = subject.len() > 5 && subject.starts_with(b"_GR_.");
        let system = || self.policy.system_account.as_ref() == Some(&self.account.name);
        gateway || (subject.starts_with(b"$NRG.") && !system())
    }

    /// Tells the client that a message is not let through; returns the text.
    #[cold]
    pub(super) fn publish_violation(&mut self, what: Violation, subject: &[u8], cx: &mut Context) -> String {
        let subject = quote_bytes(subject);
        let text = match what {
            Violation::Subject => format!("Permissions Violation for Publish to {subject}"),
            Violation::Reply => format!("Permissions Violation for Publish with Reply of {subject}"),
        };
        self.send_err(&text, cx);
        let what = if what == Violation::Subject { "Subject" } else { "Reply" };
        self.complain(Level::Error, format_args!("Publish Violation - {what} {subject}"), cx);
        text
    }

    /// Whether it may subscribe; if not, it has been told.
    pub(super) fn may_subscribe(
        &mut self,
        subject: &[u8],
        queue: Option<&[u8]>,
        sid: &[u8],
        cx: &mut Context,
    ) -> bool {
        let permitted = self.permitted.as_ref();
        let allowed = permitted.is_none_or(|p| p.guard.may_subscribe(subject, queue));
        if allowed && queue != Some(b"_sys_") {
            return true;
        }
        let (subject, sid) = (quote_bytes(subject), String::from_utf8_lossy(sid));
        let (using, logged) = match queue.map(quote_bytes) {
            None => (String::new(), String::new()),
            Some(queue) => (format!(" using queue {queue}"), format!(", Queue: {queue}")),
        };
        self.send_err(&format!("Permissions Violation for Subscription to {subject}{using}"), cx);
        let text = format_args!("Subscription Violation - Subject {subject}{logged}, SID {sid}");
        self.complain(Level::Error, text, cx);
        false
    }

    /// What is to be looked at whenever a message comes for such a subscription.
    pub(super) fn subscription_state(&self, subject: &[u8], queue: Option<&[u8]>) -> u8 {
        let Some(permitted) = &self.permitted else { return 0 };
        let permissions = &permitted.guard.permissions;
        let filtered = if permissions.filters(subject, queue) { state::FILTERED } else { 0 };
        let replies = if permissions.responses().is_some() { state::REPLIES } else { 0 };
        filtered | replies
    }

    /// Ends the subscriptions that are not allowed any more, and says so; the others go by the new rules.
    pub(super) fn review_subscriptions(&mut self, cx: &mut Context) {
        let mut all: Vec<Arc<Subscription>> = Vec::new();
        self.client.for_each_subscription(|sub| all.push(sub.clone()));
        all.sort_by(|a, b| (a.sid().len(), a.sid()).cmp(&(b.sid().len(), b.sid())));
        let guard = self.permitted.as_ref().map(|p| p.guard.clone());
        for sub in all {
            if guard.as_ref().is_none_or(|g| g.may_subscribe(sub.subject(), sub.queue())) {
                sub.set_state(self.subscription_state(sub.subject(), sub.queue()));
                continue;
            }
            self.client.end_subscription(&sub);
            let subject = quote_bytes(sub.subject());
            let using = sub.queue().map_or_else(String::new, |q| format!(" using queue {}", quote_bytes(q)));
            let sid = quote_bytes(sub.sid());
            let what = format!("{subject}{using} (sid {sid})");
            self.send_err(&format!("Permissions Violation for Subscription to {what}"), cx);
            self.complain(Level::Info, format_args!("Removed sub {what} - not authorized"), cx);
        }
    }
}
