//! `nats bench service request`

use std::thread;
use std::time::Instant;

use memchr::memmem;

use crate::failure::{Failure, Outcome};
use crate::nats::bench::clients::{self, Worker};
use crate::nats::bench::flags;
use crate::nats::bench::kind::Kind;
use crate::nats::bench::latencies::Latencies;
use crate::nats::bench::pacer::Pacer;
use crate::nats::bench::plan::Plan;
use crate::nats::bench::requests::Requests;
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
    let requests = Requests::open(worker);
    let mut latencies = Latencies::default();
    // The others wait for this one, even when it cannot go on.
    let start = worker.start();
    let mut requests = requests.map_err(|e| Failure::new(e).context("requesting"))?;
    let pacer = Pacer::new(plan, messages);
    for i in 0..messages {
        let before = Instant::now();
        ask(&mut requests, &mut worker.client, plan).map_err(|f| f.context("requesting"))?;
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

/// What came back.
enum Answer {
    Good,
    Bad(String),
    Nobody,
}

fn ask(requests: &mut Requests, client: &mut Client, plan: &Plan) -> Outcome {
    let answer = requests.ask(client, plan.subject.as_bytes(), &plan.header, &plan.payload, |message| {
        Some(judge(message.payload, message.is_no_responders()))
    })?;
    match answer {
        Answer::Bad(body) => crate::fail!("Request did not receive a good reply: {body:?}"),
        Answer::Nobody => Err(Error::NoResponders.into()),
        Answer::Good => Ok(()),
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
