//! `nats bench js pub fast`: one long batch per client, in which the server says now and then how far it has come.
//!
//! Every message names its place in the subject that it is to be answered at: `INBOX.BATCH.FLOW.GAP.SEQUENCE.OPERATION.$FI`.

use std::io::Write;
use std::time::{Duration, Instant};

use schemas::jetstream::BatchFlow;

use super::ready::{self, Needs, Ready};
use crate::failure::{Failure, Outcome};
use crate::log;
use crate::nats::bench::clients::{self, Worker};
use crate::nats::bench::js::{ack, flags};
use crate::nats::bench::kind::JetStream;
use crate::nats::bench::latencies::Latencies;
use crate::nats::bench::pacer::Pacer;
use crate::nats::bench::requests::timed_out;
use crate::nats::bench::sample::Sample;
use crate::nats::{Call, Command};
use crate::spec::{Arg, Flag, Kind};
use crate::thin::{Client, Message};

/// The most messages between two words of the server.
const MOST: u64 = u16::MAX as u64;

const START: u8 = 0;
const APPEND: u8 = 1;
const COMMIT: u8 = 2;

pub fn command() -> Command {
    Command::new("fast", "Publish messages in one long batch, of which the server acknowledges parts")
        .details("The stream must allow batched publishing. A latency is that from one acknowledgement to the next.")
        .arg(Arg::required("subject", "Subject to publish to"))
        .flag(flags::batch("Messages between two acknowledgements, at most 65535"))
        .flag(
            Flag::new("max-outstanding-acks", Kind::Uint16, "How many acknowledgements may be outstanding")
                .default("1"),
        )
        .flags(flags::publishing())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let outstanding = call.uint("max-outstanding-acks");
    if outstanding == 0 {
        crate::fail!("--max-outstanding-acks must be >= 1");
    }
    let plan = ready::plan(call, JetStream::PublishFast)?;
    let needs = Needs {
        met: |stream| stream.allow_batched,
        level: 4,
        otherwise: "Fast Batch Publishing requires NATS Server 2.14, use 'bench js pub async' instead",
    };
    let mut ready = ready::prepare(call, &plan, Some(needs))?;
    if ready.batch > MOST {
        log!(
            "WARNING: --batch {} is more than a batch can have between acknowledgements, using {MOST}",
            ready.batch
        );
        ready.batch = MOST;
    }
    clients::measure(
        call,
        &plan,
        |worker| work(worker, &ready, outstanding).map_err(|f| f.context("fast batch publishing")),
        || {},
    )
}

fn work(worker: &mut Worker<'_>, ready: &Ready, outstanding: u64) -> Outcome<Sample> {
    let mut messages = ready::messages(worker, ready);
    let mut flow = Flow::open(worker, ready, outstanding);
    let mut latencies = Latencies::default();
    let offset = worker.plan.offset(worker.number);
    let start = worker.start();
    let pacer = Pacer::new(worker.plan, worker.messages);
    let mut before = Instant::now();
    for i in 0..worker.messages {
        let is_last = i + 1 == worker.messages;
        messages.compose(offset + i, None);
        let (subject, header) = messages.parts(offset + i);
        let acked = flow.acked;
        flow.publish(&mut worker.client, subject, header, &worker.plan.payload, is_last)?;
        if flow.acked > acked || is_last {
            latencies.record(before.elapsed().as_nanos() as u64);
            before = Instant::now();
            worker.bar.set_position(i + 1);
        }
        before += ready::pause(&mut worker.client, &pacer, i + 1)?;
    }
    Ok(ready::finish(worker, start, latencies))
}

/// One batch under way.
struct Flow {
    reply: Vec<u8>,
    base: usize,
    timeout: Duration,
    /// Acknowledgements that may be outstanding.
    outstanding: u64,
    /// Messages between two of them, as the server has it.
    every: u64,
    sent: u64,
    acked: u64,
    started: bool,
    committed: bool,
}

impl Flow {
    fn open(worker: &mut Worker<'_>, ready: &Ready, outstanding: u64) -> Flow {
        let inbox = worker.settings.inbox();
        worker.client.subscribe(&format!("{inbox}.>"), None, 1);
        // The last word of an inbox is one of a kind, and short enough to name the batch.
        let reply = format!("{inbox}.{}.fail.", ready.batch).into_bytes();
        Flow {
            base: reply.len(),
            reply,
            timeout: worker.plan.timeout,
            outstanding,
            every: ready.batch,
            sent: 0,
            acked: 0,
            started: false,
            committed: false,
        }
    }

    /// Publishes the next message, and waits when too many are not acknowledged.
    fn publish(
        &mut self,
        client: &mut Client,
        subject: &[u8],
        header: &[u8],
        payload: &[u8],
        is_last: bool,
    ) -> Outcome {
        self.sent += 1;
        let operation = match (is_last, self.sent) {
            (true, _) => COMMIT,
            (false, 1) => START,
            (false, _) => APPEND,
        };
        self.reply.truncate(self.base);
        write!(self.reply, "{}.{operation}.$FI", self.sent)?;
        client.publish(subject, &self.reply, header, payload)?;
        let deadline = Instant::now() + self.timeout;
        while self.must_wait(is_last) {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() || !self.listen(client, left)? {
                return Err(timed_out(client));
            }
        }
        Ok(())
    }

    fn must_wait(&self, is_last: bool) -> bool {
        match (is_last, self.started) {
            (true, _) => !self.committed,
            (false, false) => true,
            (false, true) => self.sent >= self.acked + self.every * self.outstanding,
        }
    }

    /// False when nothing arrived in time.
    fn listen(&mut self, client: &mut Client, wait: Duration) -> Outcome<bool> {
        let mut heard = Ok(());
        let arrived = client.receive(Some(wait.max(Duration::from_micros(1))), |message, _| {
            if heard.is_ok() {
                heard = self.hear(&message);
            }
        })?;
        heard?;
        Ok(arrived.is_some())
    }

    fn hear(&mut self, message: &Message<'_>) -> Outcome {
        match serde_json::from_slice(message.payload) {
            Ok(BatchFlow::Ack { seq, msgs }) => {
                self.started = true;
                self.acked = self.acked.max(seq);
                self.every = u64::from(msgs).max(1);
                Ok(())
            }
            Ok(BatchFlow::Gap { last_seq, seq }) => {
                crate::fail!("messages {} to {} of the batch were lost", last_seq, seq.saturating_sub(1))
            }
            Ok(BatchFlow::Err { seq, error }) => {
                Err(Failure::new(error).context(format!("message {seq} of the batch")))
            }
            Err(_) => {
                ack::check(message)?;
                self.committed = true;
                Ok(())
            }
        }
    }
}
