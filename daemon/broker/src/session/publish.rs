//! `PUB` and `HPUB`: the road of a message, from the parser to the stages of those who want it.

use super::Session;
use crate::context::Context;
use crate::deliver::From;
use crate::time::Now;
use crate::trace;
use daemon_subject::interest::Matches;
use daemon_subject::transform::{Mapped, MappingSet};
use daemon_subject::valid;
use daemon_wire::Publish;
use daemon_wire::encode::{self, Message, Sizes};

impl Session {
    #[inline]
    pub(super) fn on_publish(&mut self, p: &Publish<'_>, now: Now, cx: &mut Context) {
        if cx.tracing {
            super::tracing::publication(&self.client, p, &self.policy, cx);
        }
        if !self.authorized && self.authorize_silently(now, cx).is_none() {
            return;
        }
        let message = Message {
            subject: p.subject,
            reply: p.reply,
            header: p.header(),
            payload: p.payload(),
            sizes: Sizes { header: p.header_size, total: p.size },
        };
        match self.account.mappings() {
            None => self.publish(&message, p.subject, now, cx),
            Some(mappings) => self.publish_mapped(&message, &mappings, now, cx),
        }
    }

    /// Publishes under the subject that mappings give.
    #[cold]
    fn publish_mapped(&mut self, m: &Message<'_>, mappings: &MappingSet, now: Now, cx: &mut Context) {
        let mut mapped = std::mem::take(&mut cx.mapped);
        let rng = &mut cx.rng;
        let cluster = self.policy.info.cluster.as_bytes();
        match mappings.map(m.subject, cluster, &mut || rng.next(), &mut mapped) {
            Mapped::Unchanged => self.publish(m, m.subject, now, cx),
            Mapped::Changed => self.publish(&Message { subject: &mapped, ..*m }, m.subject, now, cx),
            Mapped::Lost => self.publish(&Message { subject: &[], ..*m }, m.subject, now, cx),
        }
        cx.mapped = mapped;
    }

    /// Checks and routes a message; `original` is its subject before mapping.
    #[inline]
    fn publish(&mut self, m: &Message<'_>, original: &[u8], now: Now, cx: &mut Context) {
        // Reserved names start with one of these two; hardly any subject does.
        if matches!(m.subject.first(), Some(b'_' | b'$')) && self.reserved_subject(m.subject, cx) {
            return;
        }
        if matches!(m.reply.first(), Some(b'_' | b'$')) && self.reserved_reply(m.reply, cx) {
            return;
        }
        if self.pedantic && !valid::is_valid_literal(original) {
            self.send_err("Invalid Publish Subject", cx);
        }
        self.send_ok(cx);
        match if m.header.is_empty() { None } else { trace::requested(m.header) } {
            None => self.route(m, now, cx),
            Some(request) => self.route_traced(m, original, request, now, cx),
        }
    }

    /// Delivers a message under the subject it has.
    #[inline]
    fn route(&mut self, m: &Message<'_>, now: Now, cx: &mut Context) {
        let from = From::client(&self.client, self.echo);
        let delivered = cx.spread(&self.account, m.subject, m, &from, now);
        if delivered == 0 && !m.reply.is_empty() && self.connect.no_responders {
            self.nobody_there(m.subject, m.reply, cx);
        }
    }

    /// Delivers a message (unless told not to) and publishes what happened to it.
    fn route_traced(
        &mut self,
        m: &Message<'_>,
        original: &[u8],
        request: trace::Request,
        now: Now,
        cx: &mut Context,
    ) {
        cx.trace = Some(Box::new(trace::Trace::new(request.only)));
        self.route(m, now, cx);
        let Some(trace) = cx.trace.take() else { return };
        let happened = trace::Happened {
            broker: &self.broker,
            info: &self.policy.info,
            client: &self.client,
            account: &self.account.name,
            original,
            message: m,
            trace: &trace,
            now,
        };
        let Some(event) = trace::report(&request, &happened) else { return };
        let sizes = Sizes::default();
        let report = Message {
            subject: &request.dest,
            reply: &[],
            header: &event.header,
            payload: &event.payload,
            sizes,
        };
        cx.send(&self.account, report.subject, &report, usize::MAX, now);
    }

    /// Answers a request that nobody heard, if the asker listens for the reply on this very connection.
    #[cold]
    fn nobody_there(&mut self, asked: &[u8], reply: &[u8], cx: &mut Context) {
        let mut m = Matches::default();
        self.account.matches(reply, &mut m);
        let Some(entry) = m.plain.iter().find(|e| std::sync::Arc::ptr_eq(e.0.client(), &self.client)) else {
            return;
        };
        let mut line = Vec::new();
        encode::no_responders(&mut line, asked, reply, entry.0.sid());
        let max = entry.0.max();
        let turn = entry.0.take_one();
        self.send(&line, cx);
        cx.stages.at(&self.client).count_alone(line.len());
        if max != 0 && turn >= max {
            self.client.end_subscription(&entry.0);
        }
    }

    /// Subjects that only servers may publish to.
    #[cold]
    fn reserved_subject(&mut self, subject: &[u8], cx: &mut Context) -> bool {
        let gateway = subject.len() > 5 && subject.starts_with(b"_GR_.");
        let raft =
            subject.starts_with(b"$NRG.") && self.policy.system_account.as_ref() != Some(&self.account.name);
        if gateway || raft {
            let text =
                format!("Permissions Violation for Publish to {}", schemas::go::quote::quote_bytes(subject));
            self.complain(
                crate::Level::Error,
                format_args!("Publish Violation - Subject {}", schemas::go::quote::quote_bytes(subject)),
                cx,
            );
            self.send_err(&text, cx);
        }
        gateway || raft
    }

    /// Reply subjects that only servers may use. Not rare: most replies are inboxes and start with `_`.
    fn reserved_reply(&mut self, reply: &[u8], cx: &mut Context) -> bool {
        let reserved = [&b"_R_."[..], b"$JS.ACK.", b"_GR_."].iter().any(|p| reply.starts_with(p));
        if reserved {
            let text = format!(
                "Permissions Violation for Publish with Reply of {}",
                schemas::go::quote::quote_bytes(reply)
            );
            self.send_err(&text, cx);
        }
        reserved
    }
}
