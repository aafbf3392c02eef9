//! `nats bench service serve`

use std::collections::VecDeque;
use std::thread;
use std::time::{Duration, Instant};

use crate::failure::{Failure, Outcome};
use crate::nats::bench::clients::{self, Worker};
use crate::nats::bench::kind::Kind;
use crate::nats::bench::plan::Plan;
use crate::nats::bench::sample::Sample;
use crate::nats::{Call, Command};
use crate::spec::Arg;
use schemas::micro::Verb;

use super::identity::Identity;

/// Members of this queue group share the requests.
const QUEUE: &str = "q";
/// The subscription's number; the verbs have those after it.
const REQUESTS: u64 = 1;
const BODY: &[u8] = b"ok";

pub fn command() -> Command {
    Command::new("serve", "Answer requests with 'ok' until interrupted")
        .tag("scope:user")
        .tag("impact:rw")
        .details("Each client is an instance of the service nats-bench-service. --sleep is the time a request takes.")
        .arg(Arg::required("subject", "Subject of the requests"))
        .example("Four instances", "bench service serve --clients 4 testservice")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    if !call.text("csv").is_empty() {
        crate::fail!("a service runs until it is interrupted and saves no figures: leave --csv out");
    }
    clients::run(call, &Plan::new(call, Kind::Serve)?, work)
}

fn work(worker: &mut Worker<'_>) -> Outcome<Sample> {
    let mut identity = Identity::new(&worker.plan.subject, QUEUE);
    subscribe(worker, &identity);
    let served = match worker.plan.sleep {
        Duration::ZERO => at_once(worker, &mut identity),
        sleep => slowly(worker, &mut identity, sleep),
    };
    served.map_err(|f| f.context("replying to the request"))
}

fn subscribe(worker: &mut Worker<'_>, identity: &Identity) {
    worker.client.subscribe(&worker.plan.subject, Some(QUEUE), REQUESTS);
    for (i, (subject, _)) in identity.verb_subjects().iter().enumerate() {
        worker.client.subscribe(subject, None, REQUESTS + 1 + i as u64);
    }
}

fn verb(sid: u64) -> Verb {
    Verb::ALL[(sid - REQUESTS - 1) as usize % Verb::ALL.len()]
}

/// Answers in the order of arrival.
fn at_once(worker: &mut Worker<'_>, identity: &mut Identity) -> Outcome<Sample> {
    loop {
        worker.client.receive(None, |message, out| {
            let start = Instant::now();
            if message.sid == REQUESTS {
                out.publish(message.reply, b"", b"", BODY);
                identity.served(start.elapsed());
            } else {
                out.publish(message.reply, b"", b"", identity.answer(verb(message.sid)).as_bytes());
            }
        })?;
        refused(worker)?;
    }
}

/// Takes `sleep` for each request. Verbs are answered between requests, however many wait.
fn slowly(worker: &mut Worker<'_>, identity: &mut Identity, sleep: Duration) -> Outcome<Sample> {
    let mut waiting: VecDeque<Vec<u8>> = VecDeque::new();
    loop {
        let wait = if waiting.is_empty() { None } else { Some(Duration::ZERO) };
        worker.client.receive(wait, |message, out| match message.sid {
            REQUESTS => waiting.push_back(message.reply.to_vec()),
            sid => out.publish(message.reply, b"", b"", identity.answer(verb(sid)).as_bytes()),
        })?;
        refused(worker)?;
        if let Some(reply) = waiting.pop_front() {
            let start = Instant::now();
            thread::sleep(sleep);
            worker.client.publish(&reply, b"", b"", BODY)?;
            identity.served(start.elapsed());
            worker.client.flush()?;
        }
    }
}

// A service that may not subscribe, or not answer, is of no use to anybody.
fn refused(worker: &Worker<'_>) -> Outcome {
    match worker.client.complaints() {
        none if none.is_empty() => Ok(()),
        complaints => Err(Failure::new(format!("nats: {}", complaints.first))),
    }
}
