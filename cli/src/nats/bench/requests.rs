//! Requests of one client, one after the other.
//!
//! Answers arrive at `PREFIX.ID.N`, with N the number of the request, so that a late or second answer to an earlier request
//! is not taken for the one waited for.

use std::time::{Duration, Instant};

use crate::failure::{Failure, Outcome};
use crate::thin::{Client, Error, Message};

use super::clients::Worker;

/// The number of the subscription that answers come to.
const ANSWERS: u64 = 1;

pub struct Requests {
    reply: Vec<u8>,
    base: usize,
    number: u64,
    timeout: Duration,
}

impl Requests {
    /// Subscribes, and makes sure that it was allowed.
    pub fn open(worker: &mut Worker<'_>) -> Result<Requests, Error> {
        let inbox = worker.settings.inbox();
        worker.client.subscribe(&format!("{inbox}.*"), None, ANSWERS);
        worker.client.round_trip(worker.plan.timeout)?;
        match worker.client.complaints() {
            none if none.is_empty() => {}
            complaints => return Err(Error::Server(complaints.first.clone())),
        }
        let reply = format!("{inbox}.").into_bytes();
        Ok(Requests { base: reply.len(), reply, number: 0, timeout: worker.plan.timeout })
    }

    /// Publishes a message and waits until `take` has made something of an answer. Those it makes nothing of are followed by
    /// more.
    pub fn ask<T>(
        &mut self,
        client: &mut Client,
        subject: &[u8],
        header: &[u8],
        payload: &[u8],
        take: impl FnMut(&Message<'_>) -> Option<T>,
    ) -> Outcome<T> {
        self.ask_amid(client, subject, header, payload, take, |_| {})
    }

    /// [`Requests::ask`] while messages of other subscriptions arrive, which `others` is handed.
    pub fn ask_amid<T>(
        &mut self,
        client: &mut Client,
        subject: &[u8],
        header: &[u8],
        payload: &[u8],
        mut take: impl FnMut(&Message<'_>) -> Option<T>,
        mut others: impl FnMut(&Message<'_>),
    ) -> Outcome<T> {
        let timeout = self.timeout;
        let reply = self.next();
        client.publish(subject, reply, header, payload)?;
        let mut deadline = Instant::now() + timeout;
        let mut wait = timeout;
        loop {
            let mut answer = None;
            let mut answers = 0;
            let arrived = client.receive(Some(wait.max(Duration::from_micros(1))), |message, _| {
                if message.sid != ANSWERS {
                    others(&message);
                } else if message.subject == reply && answer.is_none() {
                    answers += 1;
                    answer = take(&message);
                }
            })?;
            if let Some(answer) = answer {
                return Ok(answer);
            }
            if answers > 0 {
                deadline = Instant::now() + timeout;
            }
            // Pings, or answers to earlier requests, do not make the wait longer.
            let left = deadline.saturating_duration_since(Instant::now());
            if arrived.is_none() || left.is_zero() {
                return Err(timed_out(client));
            }
            wait = left;
        }
    }

    fn next(&mut self) -> &[u8] {
        self.number += 1;
        let mut scratch = [0; 20];
        self.reply.truncate(self.base);
        self.reply.extend_from_slice(daemon_wire::number::decimal(self.number, &mut scratch));
        &self.reply
    }
}

// A server that did not let the request through has said so.
pub fn timed_out(client: &Client) -> Failure {
    match client.complaints() {
        none if none.is_empty() => Error::Timeout.into(),
        complaints => Error::Server(complaints.last.clone()).into(),
    }
}
