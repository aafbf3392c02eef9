//! Messages that cross from one account to another because a service is imported: requests there, answers back.
//!
//! A request gets the subject that the exporter knows, a reply subject that stands for the requester's own, and a header
//! that says who asks; an answer goes the same way back. Either may run into a further import: chains are bounded, and
//! none goes through the same export twice.

use crate::account::Account;
use crate::account::export::ServiceExport;
use crate::account::path::ServicePath;
use crate::account::responses::{Request, Response};
use crate::client::Client;
use crate::context::{Context, Level};
use crate::deliver::From;
use crate::latency::{self, Headers, Status};
use crate::request_info::{self, Crossing};
use crate::subscription::{Handle, Link};
use crate::time::Now;
use crate::trace;
use daemon_subject::transform::Mapped;
use daemon_wire::encode::{Message, Sizes};
use std::sync::Arc;

/// Imports that one message goes through at most.
pub(crate) const DEPTH_MAX: usize = 32;
/// Replies that begin so cross as they are: a consumer's acknowledgements are imported by their own name.
const ACK: &[u8] = b"$JS.ACK.";

/// The imports that a message has come through, the last one first.
pub(crate) struct Chain<'a> {
    export: &'a Arc<ServiceExport>,
    share: bool,
    before: Option<&'a Chain<'a>>,
    depth: usize,
}

impl<'a> Chain<'a> {
    /// One import more; `None` when that would go in a circle, or too far.
    fn longer(
        before: Option<&'a Chain<'a>>,
        export: &'a Arc<ServiceExport>,
        share: bool,
    ) -> Option<Chain<'a>> {
        let depth = before.map_or(1, |chain| chain.depth + 1);
        let mut earlier = std::iter::successors(before, |chain| chain.before);
        let closed = earlier.any(|chain| Arc::ptr_eq(chain.export, export));
        (depth <= DEPTH_MAX && !closed).then_some(Chain { export, share, before, depth })
    }
}

/// A message on its way into another account.
struct Carried<'a> {
    /// Where it goes.
    to: &'a Arc<Account>,
    /// What it was sent to, and what that is called there.
    sent_to: &'a [u8],
    subject: &'a [u8],
    reply: &'a [u8],
    header: &'a [u8],
    allow_trace: bool,
    chain: &'a Chain<'a>,
}

impl Context {
    /// Takes a message that came to `sub` in `account` across. `to` is what it was sent to. False: nobody is there.
    pub(crate) fn cross(
        &mut self,
        sub: &Handle,
        account: &Arc<Account>,
        to: &[u8],
        m: &Message<'_>,
        from: &From<'_>,
        now: Now,
    ) -> bool {
        match sub.link() {
            Some(Link::Service(path)) => self.request(path, account, to, m, from, now),
            Some(Link::Answers) => self.answer(account, to, m, from, now),
            _ => false,
        }
    }

    fn request(
        &mut self,
        path: &Arc<ServicePath>,
        account: &Arc<Account>,
        to: &[u8],
        m: &Message<'_>,
        from: &From<'_>,
        now: Now,
    ) -> bool {
        let (export, exporter) = (path.export(), &path.exporter);
        let Some(chain) = Chain::longer(from.chain, export, path.share()) else { return false };
        let measured =
            export.latency.as_ref().and_then(|latency| latency::sampled(latency, m.header, &mut self.rng));
        let names = account.realm.names();
        let (mut response, mut reply) = (None, m.reply);
        if m.reply.is_empty() {
            if let (Some(measured), Some(latency)) = (measured, &export.latency) {
                let requestor = request_info::of(from.client, account, path.share(), &names);
                self.publish_bad_request(exporter, latency, requestor, measured, now);
            }
        } else if !m.reply.starts_with(ACK) {
            let share = path.share();
            let request = Request {
                exporter,
                account,
                reply: m.reply,
                export,
                share,
                requester: requester(from, &measured),
                measured,
            };
            response = Account::expect(request, now, &mut self.rng);
            match &response {
                Some(response) => reply = &response.subject,
                None => return self.too_many(account, from),
            }
        }
        let (mut subject, mut header) = (self.scratch(), self.scratch());
        path.rename(to, &mut subject);
        let before = from.chain.map(|chain| chain.share);
        let crossing = Crossing {
            client: from.client,
            account,
            exporter,
            share: path.share(),
            before,
            reply: m.reply,
            header: m.header,
        };
        request_info::write(&crossing, &names, &mut header);
        let carried = Carried {
            to: exporter,
            sent_to: to,
            subject: &subject,
            reply,
            header: &header,
            allow_trace: export.allow_trace,
            chain: &chain,
        };
        let delivered = self.carry(&carried, m, from, now);
        self.give_back([subject, header]);
        if let Some(response) = response {
            self.after_request(&response, delivered, now);
        }
        delivered
    }

    /// Whoever could not be asked does not answer, and whoever was not really asked either.
    fn after_request(&mut self, response: &Arc<Response>, delivered: bool, now: Now) {
        let only = self.trace.as_ref().is_some_and(|trace| trace.only);
        if delivered {
            if only {
                response.withdraw();
            }
        } else if response.withdraw() {
            self.publish_latency(response, Status::ServiceUnavailable, None, now);
        }
    }

    #[cold]
    fn too_many(&mut self, account: &Account, from: &From<'_>) -> bool {
        if let Some(client) = from.client {
            let text = format_args!("account {:?} waits for too many answers of services", account.name);
            self.log.line(Level::Warn, client, text);
        }
        false
    }

    /// Takes an answer back. It counts as taken even if nobody waits for it any more.
    fn answer(
        &mut self,
        account: &Arc<Account>,
        to: &[u8],
        m: &Message<'_>,
        from: &From<'_>,
        now: Now,
    ) -> bool {
        let Some(response) = account.response(to) else { return true };
        let Some(chain) = Chain::longer(from.chain, &response.export, response.share) else { return true };
        let single = response.is_single();
        // Of several that answer at once one is heard.
        if single && !response.withdraw() {
            return true;
        }
        if response.measured.is_some()
            && let Some(responder) = from.client
        {
            self.publish_latency(&response, Status::Answered, Some(responder), now);
        }
        let (mut back, mut reply) = (None, m.reply);
        if !m.reply.is_empty() && !m.reply.starts_with(ACK) {
            // Whoever asked may answer the answer.
            let request = Request {
                exporter: &response.account,
                account,
                reply: m.reply,
                export: &response.export,
                share: response.share,
                requester: None,
                measured: None,
            };
            back = Account::expect(request, now, &mut self.rng);
            reply = back.as_ref().map_or(&[], |back| &back.subject);
        }
        let carried = Carried {
            to: &response.account,
            sent_to: to,
            subject: &response.reply,
            reply,
            header: m.header,
            allow_trace: false,
            chain: &chain,
        };
        let delivered = self.carry(&carried, m, from, now);
        if !delivered {
            back.map(|back| back.withdraw());
        }
        let last = m.header.is_empty() && m.payload.is_empty();
        match !single && delivered && !last {
            true => response.refresh(now),
            false => drop(response.withdraw()),
        }
        true
    }

    /// Delivers in the other account. False: nobody is there.
    fn carry(&mut self, c: &Carried<'_>, m: &Message<'_>, from: &From<'_>, now: Now) -> bool {
        let mut mapped = self.scratch();
        let mut subject = c.subject;
        if let Some(mappings) = c.to.mappings() {
            let rng = &mut self.rng;
            let names = c.to.realm.names();
            match mappings.map(subject, names.cluster.as_bytes(), &mut || rng.next(), &mut mapped) {
                Mapped::Unchanged => {}
                Mapped::Changed | Mapped::Lost => subject = &mapped,
            }
        }
        let message = Message {
            // What a consumer delivers keeps the subject that it was stored under.
            subject: if m.subject == c.sent_to { subject } else { m.subject },
            reply: c.reply,
            header: c.header,
            payload: m.payload,
            sizes: Sizes::default(),
        };
        let from = From { imported: true, chain: Some(c.chain), ..*from };
        let delivered = match self.trace.is_some() {
            false => self.spread(c.to, subject, &message, &from, now),
            true => self.carry_traced(c, subject, &message, &from, now),
        };
        self.give_back([mapped]);
        delivered > 0
    }

    /// [`Context::carry`] of a message that is traced: no further than the export allows.
    #[cold]
    fn carry_traced(
        &mut self,
        c: &Carried<'_>,
        subject: &[u8],
        m: &Message<'_>,
        from: &From<'_>,
        now: Now,
    ) -> usize {
        let Some(mut trace) = self.trace.take() else { return 0 };
        trace.note_service_import(&c.to.name, c.sent_to, subject);
        let mut header = self.scratch();
        let delivered = match (c.allow_trace, trace.only) {
            (true, _) => {
                // What it leads to elsewhere would be told to this subject.
                let dest = c.to.new_reply(false, &mut self.rng);
                trace::set_destination(m.header, &dest, &mut header);
                self.trace = Some(trace);
                let delivered = self.spread(c.to, subject, &Message { header: &header, ..*m }, from, now);
                self.give_back([header]);
                return delivered;
            }
            (false, true) => 0,
            (false, false) => {
                trace::set_destination(m.header, trace::DISABLED, &mut header);
                self.spread(c.to, subject, &Message { header: &header, ..*m }, from, now)
            }
        };
        self.give_back([header]);
        self.trace = Some(trace);
        delivered
    }
}

/// Only measurements need to know who asked.
fn requester(from: &From<'_>, measured: &Option<Headers>) -> Option<Arc<Client>> {
    measured.as_ref().and(from.client).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chains_end() {
        let exports: Vec<_> = (0..DEPTH_MAX + 1).map(|_| Arc::new(ServiceExport::default())).collect();
        fn follow(exports: &[Arc<ServiceExport>], chain: Option<&Chain<'_>>) -> usize {
            let Some((first, others)) = exports.split_first() else { return 0 };
            Chain::longer(chain, first, false).map_or(0, |chain| 1 + follow(others, Some(&chain)))
        }
        assert_eq!(follow(&exports, None), DEPTH_MAX);
        assert_eq!(follow(&[exports[0].clone(), exports[1].clone(), exports[0].clone()], None), 2);
    }
}
