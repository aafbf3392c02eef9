//! `nats bench service request`

use std::thread;
use std::time::{Duration, Instant};

use memchr::memmem;

use crate::failure::{Failure, Outcome};
use crate::nats::bench::clients::{self, Worker};
use crate::nats::bench::flags;
use crate::nats::bench::kind::Kind;
use crate::nats::bench::latencies::Latencies;
use crate::nats::bench::pacer::Pacer;
use crate::nats::bench::plan::Plan;
use crate::nats::bench::sample::Sample;
use crate::nats::{Call, Command};
use crate::spec::Arg;
use crate::thin::{Client, Error};

pub fn command() -> Command {
    Command::new("request", "Send requests, each after the answer to the one before")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(Arg::required("subject", "Subject of the requests"))
        .flags(flags::sending())
        .example(
            "Four clients that ask a service",
            "bench service request --clients 4 testservice --msgs 20000",
        )
        .run(run)
}

fn run(call: &Call) -> Outcome {
    clients::run(call, &Plan::new(call, Kind::Request)?, work)
}

fn work(worker: &mut Worker<'_>) -> Outcome<Sample> {
    let (plan, messages) = (worker.plan, worker.messages);
    let inbox = Inbox::open(worker);
    let mut latencies = Latencies::default();
    // The others wait for this one, even when it cannot go on.
    let start = worker.start();
    let inbox = inbox.map_err(|e| Failure::new(e).context("requesting"))?;
    let mut asked = Asked { inbox, number: 0 };
    let pacer = Pacer::new(plan, messages);
    for i in 0..messages {
        let before = Instant::now();
        asked.ask(&mut worker.client, plan).map_err(|f| f.context("requesting"))?;
        latencies.record(before.elapsed().as_nanos() as u64);
        worker.bar.set_position(i + 1);
        if !pacer.is_free() {
            thread::sleep(pacer.wait(i + 1));
        }
    }
    let end = Instant::now();
    worker.finish();
    let bytes = messages * plan.size as u64;
    Ok(Sample { messages, seen: worker.client.messages(), bytes, start, end, latencies })
}

/// Where answers arrive: `PREFIX.ID.N`, with N the number of the request, so that a late or second answer to an earlier
/// request is not taken for the one waited for.
struct Inbox {
    reply: Vec<u8>,
    base: usize,
}

impl Inbox {
    fn open(worker: &mut Worker<'_>) -> Result<Inbox, Error> {
        let inbox = worker.settings.inbox();
        worker.client.subscribe(&format!("{inbox}.*"), None, 1);
        worker.client.round_trip(worker.plan.timeout)?;
        match worker.client.complaints() {
            none if none.is_empty() => {}
            complaints => return Err(Error::Server(complaints.first.clone())),
        }
        let reply = format!("{inbox}.").into_bytes();
        Ok(Inbox { base: reply.len(), reply })
    }

    fn subject(&mut self, number: u64) -> &[u8] {
        let mut scratch = [0; 20];
        self.reply.truncate(self.base);
        self.reply.extend_from_slice(daemon_wire::number::decimal(number, &mut scratch));
        &self.reply
    }
}

struct Asked {
    inbox: Inbox,
    number: u64,
}

/// What came back.
enum Answer {
    Good,
    Bad(String),
    Nobody,
}

impl Asked {
    fn ask(&mut self, client: &mut Client, plan: &Plan) -> Outcome {
        self.number += 1;
        let reply = self.inbox.subject(self.number);
        client.publish(plan.subject.as_bytes(), reply, &plan.header, &plan.payload)?;
        let deadline = Instant::now() + plan.timeout;
        let mut answer = None;
        let mut wait = plan.timeout;
        while answer.is_none() {
            let arrived = client.receive(Some(wait.max(Duration::from_micros(1))), |message, _| {
                if message.subject == reply {
                    answer = Some(judge(message.payload, message.is_no_responders()));
                }
            })?;
            // Pings, or answers to earlier requests, do not make the wait longer.
            if answer.is_none() {
                let left = deadline.saturating_duration_since(Instant::now());
                if arrived.is_none() || left.is_zero() {
                    return Err(timeout(client));
                }
                wait = left;
            }
        }
        match answer {
            Some(Answer::Bad(body)) => crate::fail!("Request did not receive a good reply: {body:?}"),
            Some(Answer::Nobody) => Err(Error::NoResponders.into()),
            _ => Ok(()),
        }
    }
}

// A server that did not let the request through has said so.
fn timeout(client: &Client) -> Failure {
    match client.complaints() {
        none if none.is_empty() => Error::Timeout.into(),
        complaints => Error::Server(complaints.last.clone()).into(),
    }
}

/// An answer that is empty, starts with `-` or speaks of an error is none.
fn judge(body: &[u8], no_responders: bool) -> Answer {
    if no_responders {
        return Answer::Nobody;
    }
    if body.is_empty() || body[0] == b'-' || memmem::find(body, b"error").is_some() {
        return Answer::Bad(String::from_utf8_lossy(body).into_owned());
    }
    Answer::Good
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_judged() {
        let judged = |body: &str, nobody| match judge(body.as_bytes(), nobody) {
            Answer::Good => "good".to_string(),
            Answer::Bad(body) => format!("bad {body}"),
            Answer::Nobody => "nobody".into(),
        };
        assert_eq!(judged("ok", false), "good");
        assert_eq!(judged("", false), "bad ");
        assert_eq!(judged("", true), "nobody");
        assert_eq!(judged("-no", false), "bad -no");
        assert_eq!(judged("an error!", false), "bad an error!");
    }
}
