//! `nats bench kv get`: one value after the other.

use std::thread;
use std::time::Instant;

use memchr::memmem;

use super::keys::{self, Keys};
use super::prepare;
use crate::failure::{Failure, Outcome};
use crate::nats::bench::clients::{self, Worker};
use crate::nats::bench::js::publish::ready;
use crate::nats::bench::js::status;
use crate::nats::bench::kind::Kind;
use crate::nats::bench::latencies::Latencies;
use crate::nats::bench::plan::Plan;
use crate::nats::bench::requests::Requests;
use crate::nats::bench::sample::Sample;
use crate::nats::{Call, Command};
use crate::thin::Message;
use crate::{log, runtime};

/// Where values are asked for.
struct Source {
    /// What stands before the key in the subject of a request.
    prefix: String,
    random: u64,
}

pub fn command() -> Command {
    Command::new("get", "Get values from a bucket")
        .flag(keys::flag("Get values of so many keys at random; 0 for each key in its turn"))
        .example("What two clients get of a thousand keys", "bench kv get --clients 2 --randomize 1000")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let mut plan = Plan::new(call, Kind::KeyGet)?;
    let random = keys::random(call)?;
    plan.settings =
        vec![("bucket", call.text("bucket").to_string()), ("randomize", crate::term::number::commas(random))];
    log!("{}", plan.banner());
    let bucket = runtime::block_on(prepare::find(call))
        .map_err(|f| f.context(format!("finding kv bucket '{}'", call.text("bucket"))))?;
    if !bucket.info.config.allow_direct {
        crate::fail!("bucket {} does not allow direct gets, which is how values are read", bucket.name);
    }
    let prefix = bucket.api.subject(&format!("DIRECT.GET.{}.{}", bucket.stream(), bucket.subject("")));
    let source = Source { prefix, random };
    clients::measure(call, &plan, |worker| work(worker, &source), || {})
}

fn work(worker: &mut Worker<'_>, source: &Source) -> Outcome<Sample> {
    let offset = worker.plan.offset(worker.number);
    let requests = Requests::open(worker);
    // The others wait for this one, even when it cannot go on.
    let start = worker.start();
    let mut requests = requests?;
    let mut keys = Keys::new(&source.prefix, source.random);
    let mut latencies = Latencies::default();
    for i in 0..worker.messages {
        let subject = keys.of(offset + i);
        let before = Instant::now();
        let got = requests.ask(&mut worker.client, subject, b"", b"", |m| Some(judge(m)));
        let named = |f: Failure| f.context(format!("getting key '{}'", keys.key()));
        if got.and_then(|got| got).map_err(named)? == 0 {
            log!("Warning: got no value for key '{}'", keys.key());
        }
        latencies.record(before.elapsed().as_nanos() as u64);
        worker.bar.set_position(i + 1);
        if !worker.plan.sleep.is_zero() {
            thread::sleep(worker.plan.sleep);
        }
    }
    Ok(ready::finish(worker, start, latencies))
}

/// How long the value is; fails when the answer is none.
fn judge(message: &Message<'_>) -> Outcome<usize> {
    let has = |name: &[u8]| memmem::find(message.header, name).is_some();
    match status::of(message) {
        Some((503, _)) => crate::fail!("nats: no responders available for request"),
        Some((404, _)) => crate::fail!("nats: key not found"),
        Some((code, words)) => crate::fail!("nats: {code} {words}"),
        None if has(b"\r\nKV-Operation: ") || has(b"\r\nNats-Marker-Reason: ") => {
            crate::fail!("nats: key not found")
        }
        None => Ok(message.payload.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_values_or_reasons() {
        let cases: [(&str, &str, Result<usize, &str>); 5] = [
            ("NATS/1.0\r\nNats-Sequence: 1\r\n\r\n", "ab", Ok(2)),
            ("NATS/1.0 404 Message Not Found\r\n\r\n", "", Err("nats: key not found")),
            ("NATS/1.0\r\nNats-Sequence: 1\r\nKV-Operation: DEL\r\n\r\n", "", Err("nats: key not found")),
            ("NATS/1.0 503\r\n\r\n", "", Err("nats: no responders available for request")),
            ("NATS/1.0 408 Empty Request\r\n\r\n", "", Err("nats: 408 Empty Request")),
        ];
        for (header, payload, want) in cases {
            let (header, payload) = (header.as_bytes(), payload.as_bytes());
            let got = judge(&Message { subject: b"s", sid: 1, reply: b"", header, payload });
            assert_eq!(got.map_err(|f| f.message.unwrap()), want.map_err(String::from));
        }
    }
}
