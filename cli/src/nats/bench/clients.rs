//! Runs the clients of a benchmark, each on its own thread and connection, and shows what they measured.

use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::sync::{Barrier, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use indicatif::ProgressBar;
use rand::Rng;

use crate::failure::{Failure, Outcome};
use crate::nats::Call;
use crate::term::{number, progress, screen};
use crate::thin::{Client, Server, Settings};
use crate::{log, outln};

use super::chart::Speeds;
use super::plan::Plan;
use super::sample::Sample;
use super::{chart, csv, report};

/// A client's thread needs little: its buffers are on the heap.
const STACK: usize = 512 * 1024;

/// Messages between two updates of a progress bar.
pub const PROGRESS_EVERY: u64 = 4096;

const DISTURBED: &str = "WARNING: at least one of the clients disconnected or experienced an error during the \
                         benchmark. These results are not optimal!";

/// One client at work.
pub struct Worker<'a> {
    pub plan: &'a Plan,
    pub settings: &'a Settings,
    pub client: Client,
    /// Counted from 0.
    pub number: usize,
    /// Messages of this client.
    pub messages: u64,
    pub bar: ProgressBar,
    gate: &'a Barrier,
}

impl Worker<'_> {
    /// Waits until every client is here, and a random part of `--sleep` more so that they do not go in step.
    pub fn start(&self) -> Instant {
        self.gate.wait();
        let sleep = self.plan.sleep.as_nanos() as u64;
        if sleep > 0 && self.number > 0 {
            thread::sleep(Duration::from_nanos(rand::rng().random_range(0..sleep)));
        }
        self.bar.set_message(self.plan.kind.state());
        Instant::now()
    }

    pub fn finish(&self) {
        self.bar.set_position(self.messages);
        self.bar.abandon_with_message("Finished");
    }
}

/// Says what is about to happen, and runs it.
pub fn run(call: &Call, plan: &Plan, work: impl Fn(&mut Worker<'_>) -> Outcome<Sample> + Sync) -> Outcome {
    log!("{}", plan.banner());
    measure(call, plan, work, || {})
}

/// Runs `work`, which goes from a client's start to its figures, in every client of the plan and prints the report, after
/// what `warn` has to say. The first error of any client is the benchmark's.
pub fn measure(
    call: &Call,
    plan: &Plan,
    work: impl Fn(&mut Worker<'_>) -> Outcome<Sample> + Sync,
    warn: impl FnOnce(),
) -> Outcome {
    let settings = Settings::new(&call.context, &call.options)?;
    let gate = Barrier::new(plan.clients);
    let mut workers = connect(call, plan, &settings, &gate)?;
    for worker in &workers {
        let (n, label) = (worker.number + 1, plan.kind.label());
        match plan.kind.verb() {
            Some(verb) => {
                log!("[{n}] Starting {label}, {verb} {} messages", number::commas(worker.messages));
            }
            None => log!("[{n}] Starting {label}, hit control-c to stop"),
        }
    }
    draw_bars(plan, &mut workers);
    let drawn = plan.progress && screen::stdout_is_terminal();
    let (results, speeds) = run_threads(&mut workers, &work, drawn);
    let disturbed = report_complaints(&workers);
    drop(workers);
    let samples = all_or_first_error(results)?;
    warn();
    if disturbed {
        log!("{DISTURBED}");
    }
    outln!();
    outln!("{}", report::text(plan.kind, &samples));
    if let (Some(speeds), Some(group)) = (speeds, Sample::group(&samples)) {
        outln!("{}", chart::text(&speeds, &group.latencies));
    }
    match &plan.csv {
        Some(path) => save_csv(path, &csv::text(plan.kind, &run_id(), &samples)),
        None => Ok(()),
    }
}

fn connect<'a>(
    call: &Call,
    plan: &'a Plan,
    settings: &'a Settings,
    gate: &'a Barrier,
) -> Outcome<Vec<Worker<'a>>> {
    let servers = Server::list(call.context.server_urls())?;
    let mut workers = Vec::with_capacity(plan.clients);
    for number in 0..plan.clients {
        let client = crate::thin::connect(settings, &servers).map_err(|e| match number {
            0 => Failure::new(e),
            _ => Failure::new(format!("client number {number} failed to connect: {e}")),
        })?;
        client.check_size(plan.header.len() + plan.payload.len())?;
        let bar = ProgressBar::hidden();
        workers.push(Worker { plan, settings, client, number, messages: plan.share(number), bar, gate });
    }
    Ok(workers)
}

// After the log lines, which would tear the bars.
fn draw_bars(plan: &Plan, workers: &mut [Worker<'_>]) {
    if !plan.progress || plan.kind.verb().is_none() {
        return;
    }
    let group = progress::group();
    for worker in workers {
        worker.bar = progress::client(worker.messages, &group);
    }
}

fn run_threads(
    workers: &mut [Worker<'_>],
    work: &(impl Fn(&mut Worker<'_>) -> Outcome<Sample> + Sync),
    watched: bool,
) -> (Vec<Outcome<Sample>>, Option<Speeds>) {
    let bars: Vec<ProgressBar> = workers.iter().map(|worker| worker.bar.clone()).collect();
    thread::scope(|scope| {
        let (done, end) = mpsc::channel();
        let watch = watched.then(|| scope.spawn(move || Speeds::watch(&bars, &end)));
        let spawn = |worker| {
            let builder = thread::Builder::new().name("client".into()).stack_size(STACK);
            builder.spawn_scoped(scope, move || work(worker))
        };
        // A system that gives no more threads would leave the others waiting at the gate.
        let threads: Vec<_> =
            workers.iter_mut().map(|w| spawn(w).expect("a thread for each client")).collect();
        let results = threads
            .into_iter()
            .map(|t| t.join().unwrap_or_else(|_| Err(Failure::new("a client panicked"))))
            .collect();
        drop(done);
        (results, watch.and_then(|watch| watch.join().ok()))
    })
}

// True when there were any.
fn report_complaints(workers: &[Worker<'_>]) -> bool {
    let mut any = false;
    for complaints in workers.iter().map(|w| w.client.complaints()).filter(|c| !c.is_empty()) {
        any = true;
        let times = match complaints.count {
            1 => String::new(),
            n => format!(" ({} such errors)", number::commas(n)),
        };
        log!("Async connection error received: nats: {}{times}", complaints.first);
    }
    any
}

fn all_or_first_error(results: Vec<Outcome<Sample>>) -> Outcome<Vec<Sample>> {
    let (mut samples, mut first) = (vec![], None);
    for (i, result) in results.into_iter().enumerate() {
        match result {
            Ok(sample) => samples.push(sample),
            Err(failure) => {
                log!("Error from client {i}: {}", failure.message.as_deref().unwrap_or("stopped"));
                first = first.or(Some(failure));
            }
        }
    }
    first.map_or(Ok(samples), Err)
}

fn run_id() -> String {
    daemon_keys::Nuid::random().next_string()
}

fn save_csv(path: &Path, text: &str) -> Outcome {
    let mut options = std::fs::OpenOptions::new();
    let file = options.write(true).create(true).truncate(true).mode(0o600).open(path);
    let written = file.and_then(|mut f| std::io::Write::write_all(&mut f, text.as_bytes()));
    if let Err(error) = written {
        crate::fail!("writing file {}: {error}", path.display());
    }
    outln!("Saved metric data in csv file {}", path.display());
    Ok(())
}
