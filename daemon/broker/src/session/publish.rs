//! `PUB` and `HPUB`: the road of a message, from the parser to the stages of those who want it.

use super::Session;
use super::permitted::Violation;
use crate::context::Context;
use crate::deliver::From;
use crate::time::Now;
use crate::trace::{self, Trace};
use daemon_subject::interest::Matches;
use daemon_subject::transform::{Mapped, MappingSet};
use daemon_subject::valid;
use daemon_wire::Publish;
use daemon_wire::encode::{self, Message, Sizes};
use std::sync::Arc;

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
        if self.pedantic && !valid::is_valid_literal(original) {
            self.send_err("Invalid Publish Subject", cx);
        }
        if !m.header.is_empty()
            && let Some(request) = trace::requested(m.header)
                .or_else(|| trace::requested_elsewhere(m.header, &self.account, || cx.rng.below(100)))
                .or_else(|| self.broker.tracer().and_then(|_| trace::requested_by_tracer(m.header)))
        {
            return self.publish_traced(m, original, request, now, cx);
        }
        if let Some((what, subject)) = self.violation(m, now) {
            self.publish_violation(what, subject, cx);
            return;
        }
        self.send_ok(cx);
        self.route(m, now, cx);
    }

    /// What a message breaks, and by which subject.
    #[inline]
    fn violation<'m>(&mut self, m: &Message<'m>, now: Now) -> Option<(Violation, &'m [u8])> {
        // Reserved names start with one of these two; hardly any subject does.
        let reserved = matches!(m.subject.first(), Some(b'_' | b'$')) && self.is_for_servers(m.subject);
        if reserved || !self.may_publish(m.subject, now.mono) {
            return Some((Violation::Subject, m.subject));
        }
        match m.reply.first() {
            Some(b'_' | b'$') if reserved_reply(m.reply) => Some((Violation::Reply, m.reply)),
            Some(_) if !self.may_ask_to(m.reply) => Some((Violation::Reply, m.reply)),
            _ => None,
        }
    }

    /// As [`Session::publish`], for somebody who wants to know what becomes of it.
    #[cold]
    fn publish_traced(
        &mut self,
        m: &Message<'_>,
        original: &[u8],
        request: trace::Request,
        now: Now,
        cx: &mut Context,
    ) {
        if !request.dest.is_empty() && !self.may_trace_to(&request.dest) {
            self.publish_violation(Violation::Subject, &request.dest, cx);
            return;
        }
        if let Some((what, subject)) = self.violation(m, now) {
            let error = self.publish_violation(what, subject, cx);
            return self.tell(m, original, &request, &Trace::failed(error), now, cx);
        }
        self.send_ok(cx);
        self.route_traced(m, original, request, now, cx);
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
        cx.trace = Some(Box::new(Trace::new(request.only)));
        self.route(m, now, cx);
        if let Some(trace) = cx.trace.take() {
            self.tell(m, original, &request, &trace, now, cx);
        }
    }

    /// Publishes what happened to a message.
    fn tell(
        &self,
        m: &Message<'_>,
        original: &[u8],
        request: &trace::Request,
        trace: &Trace,
        now: Now,
        cx: &mut Context,
    ) {
        let happened = trace::Happened {
            broker: &self.broker,
            policy: &self.policy,
            client: &self.client,
            account: &self.account.name,
            original,
            message: m,
            trace,
            now,
        };
        let Some(event) = trace::report(request, &happened) else { return };
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
        let Some(entry) = m.plain.iter().find(|e| Arc::ptr_eq(e.0.client(), &self.client)) else {
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
}

/// Reply subjects that only servers may use. Not rare to be asked: most replies are inboxes and start with `_`.
fn reserved_reply(reply: &[u8]) -> bool {
    [&b"_R_."[..], b"$JS.ACK.", b"_GR_."].iter().any(|p| reply.starts_with(p))
}
