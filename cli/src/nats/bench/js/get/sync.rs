//! `nats bench js get sync`: one message after the other.

use std::thread;
use std::time::Instant;

use schemas::jetstream::message::MsgGet;

use crate::failure::{Failure, Outcome};
use crate::nats::bench::clients::{self, Worker};
use crate::nats::bench::js::prepare::Stage;
use crate::nats::bench::js::status;
use crate::nats::bench::kind::{JetStream, Kind};
use crate::nats::bench::latencies::Latencies;
use crate::nats::bench::plan::Plan;
use crate::nats::bench::requests::Requests;
use crate::nats::bench::sample::Sample;
use crate::nats::jetstream::api;
use crate::nats::{Call, Command};
use crate::thin::Message;
use crate::{log, runtime};

/// What a refused `STREAM.MSG.GET` starts with.
const REFUSED: &[u8] = b"{\"type\":\"io.nats.jetstream.api.v1.stream_msg_get_response\",\"error\":";

/// What is read, and how.
struct Source {
    subject: String,
    first: u64,
    direct: bool,
}

pub fn command() -> Command {
    Command::new("sync", "Get messages one by one, in the order of their sequences")
        .details("Every client gets all the messages. Streams that allow direct gets are read with them.")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let mut plan = Plan::new(call, Kind::JetStream(JetStream::GetSync))?;
    plan.settings = vec![("stream", call.text("stream").to_string())];
    log!("{}", plan.banner());
    let source = runtime::block_on(async {
        let stage = Stage::open(call).await?;
        let direct = stage.stream.config.allow_direct;
        let name = if direct { "DIRECT.GET" } else { "STREAM.MSG.GET" };
        let subject = stage.api.subject(&format!("{name}.{}", stage.name()));
        Ok(Source { subject, first: stage.stream.state.first_seq, direct })
    })?;
    clients::measure(call, &plan, |worker| work(worker, &source), || {})
}

fn work(worker: &mut Worker<'_>, source: &Source) -> Outcome<Sample> {
    let requests = Requests::open(worker);
    // The others wait for this one, even when it cannot go on.
    let start = worker.start();
    let mut requests = requests?;
    let mut latencies = Latencies::default();
    for i in 0..worker.messages {
        let sequence = source.first + i;
        let body = format!("{{\"seq\":{sequence}}}");
        let before = Instant::now();
        let subject = source.subject.as_bytes();
        requests
            .ask(&mut worker.client, subject, b"", body.as_bytes(), |message| {
                Some(judge(message, source.direct))
            })
            .and_then(|got| got)
            .map_err(|f| f.context(format!("getting message sequence number {sequence} from the stream")))?;
        latencies.record(before.elapsed().as_nanos() as u64);
        worker.bar.set_position(i + 1);
        thread::sleep(worker.plan.sleep);
    }
    let end = Instant::now();
    worker.finish();
    let (messages, bytes) = (worker.messages, worker.messages * worker.plan.size as u64);
    Ok(Sample { messages, seen: worker.client.messages(), bytes, start, end, latencies })
}

/// Fails when the answer is no message.
fn judge(message: &Message<'_>, direct: bool) -> Outcome {
    match status::of(message) {
        Some((503, _)) => crate::fail!("nats: no responders available for request"),
        Some((404, _)) => crate::fail!("nats: message not found"),
        Some((code, words)) => crate::fail!("nats: {code} {words}"),
        None if !direct && message.payload.starts_with(REFUSED) => {
            api::parse::<MsgGet>("STREAM.MSG.GET", message.payload).map(drop).map_err(Failure::from)
        }
        None => Ok(()),
    }
}
