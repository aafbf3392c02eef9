//! Where requests of the API are worked off: one after the other, on a thread that may wait for the disk.
//!
//! Bound: `info_queue_limit` requests for information and `request_queue_limit` others wait; overflow drops all of that kind and
//! tells so in an event, as the reference does.

use super::access::Access;
use super::account_purge::AccountPurge;
use super::accounts::AccountsError;
use super::direct::{self, DIRECT_GET};
use super::engine::Engine;
use super::estate::Estate;
use super::fx::{Fx, moment};
use super::host::EngineHost;
use daemon_broker::{Account, Context};
use daemon_jetstream::api::{self, Settings};
use daemon_wire::encode::{Message, Sizes};
use parking_lot::{Condvar, Mutex};
use schemas::advisory::client_info::ClientInfo;
use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::mpsc::SyncSender;

/// A request that waits.
pub struct Request {
    pub estate: Arc<Estate>,
    /// The subject below `$JS.API.`.
    pub below: String,
    pub reply: Vec<u8>,
    pub header: Vec<u8>,
    pub body: Vec<u8>,
    pub client: ClientInfo,
}

/// What the desk is to do.
pub enum Job {
    Request(Box<Request>),
    /// Everything of an account is to go.
    Purge(Box<AccountPurge>),
    /// A consumer was not used for too long.
    Forget {
        estate: Arc<Estate>,
        stream: String,
        consumer: String,
    },
    /// A stream whose last write failed is to be opened again.
    Reopen {
        estate: Arc<Estate>,
        stream: String,
    },
    /// Accounts are to have more or less of JetStream; `all`: any other account is gone.
    Accounts {
        wanted: Vec<(Arc<Account>, Access)>,
        all: bool,
        done: SyncSender<Vec<AccountsError>>,
    },
    /// The server goes: who waits for messages is told so, and then the sender hears of it.
    Farewell(SyncSender<()>),
}

/// See the module's introduction.
pub struct Desk {
    state: Mutex<State>,
    changed: Condvar,
    bounds: Bounds,
}

/// Requests that may wait.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    pub requests: usize,
    pub infos: usize,
}

#[derive(Default)]
struct State {
    jobs: VecDeque<Job>,
    requests: usize,
    infos: usize,
    dropped: i64,
    stopped: bool,
}

impl State {
    /// Requests of one kind that wait.
    fn waiting(&mut self, info: bool) -> &mut usize {
        if info { &mut self.infos } else { &mut self.requests }
    }
}

impl Request {
    /// Only asks what there is.
    fn is_info(&self) -> bool {
        const WITH_NAMES: [&str; 4] = ["STREAM.INFO.", "CONSUMER.NAMES.", "CONSUMER.LIST.", "CONSUMER.INFO."];
        matches!(self.below.as_str(), "INFO" | "STREAM.NAMES" | "STREAM.LIST")
            || WITH_NAMES.iter().any(|p| self.below.starts_with(p))
    }
}

impl Desk {
    pub fn new(bounds: Bounds) -> Self {
        Desk { state: Mutex::default(), changed: Condvar::new(), bounds }
    }

    pub fn push(&self, request: Request) {
        let info = request.is_info();
        let mut state = self.state.lock();
        let bound = if info { self.bounds.infos } else { self.bounds.requests };
        let waiting = *state.waiting(info);
        if waiting >= bound {
            state.dropped += waiting as i64 + 1;
            state.jobs.retain(|j| !matches!(j, Job::Request(r) if r.is_info() == info));
            *state.waiting(info) = 0;
        } else {
            *state.waiting(info) += 1;
            state.jobs.push_back(Job::Request(Box::new(request)));
        }
        self.changed.notify_one();
    }

    /// Requests that wait, and among them apart those that only ask what there is.
    pub fn waiting(&self) -> (usize, usize) {
        let state = self.state.lock();
        (state.requests, state.infos)
    }

    pub fn push_job(&self, job: Job) {
        self.state.lock().jobs.push_back(job);
        self.changed.notify_one();
    }

    pub fn stop(&self) {
        self.state.lock().stopped = true;
        self.changed.notify_one();
    }

    /// Works until [`Desk::stop`]. Runs on a thread of its own.
    pub fn run(&self, engine: &Arc<Engine>, cx: &mut Context) {
        loop {
            let (job, dropped) = {
                let mut state = self.state.lock();
                while state.jobs.is_empty() && state.dropped == 0 && !state.stopped {
                    self.changed.wait(&mut state);
                }
                if state.stopped {
                    return;
                }
                let job = state.jobs.pop_front();
                if let Some(Job::Request(request)) = &job {
                    let waiting = state.waiting(request.is_info());
                    *waiting = waiting.saturating_sub(1);
                }
                (job, std::mem::take(&mut state.dropped))
            };
            if dropped > 0 {
                engine
                    .log
                    .warn(format_args!("JetStream API queue limit reached, dropping {dropped} requests"));
                tell_of_dropped(engine, dropped, cx);
            }
            match job {
                Some(Job::Request(request)) => work_off(engine, &request, cx),
                Some(Job::Purge(purge)) => purge.run(engine, cx),
                Some(Job::Forget { estate, stream, consumer }) => {
                    let mut host = EngineHost::new(engine, &estate, cx);
                    host.forget(&stream, &consumer);
                }
                Some(Job::Reopen { estate, stream }) => engine.reopen(&estate, &stream),
                Some(Job::Accounts { wanted, all, done }) => {
                    let errors = engine.put_in_force(wanted, all, cx);
                    // Nobody waits any more: it took too long.
                    let _ = done.send(errors);
                }
                Some(Job::Farewell(done)) => {
                    engine.end_pulls("409 Server Shutdown", cx);
                    cx.flush();
                    // Nobody waits any more: it took too long.
                    let _ = done.send(());
                }
                None => {}
            }
            cx.flush();
        }
    }
}

/// Tells those who watch the system account.
fn tell_of_dropped(engine: &Engine, dropped: i64, cx: &mut Context) {
    let Some(system) = &engine.system else { return };
    let now = engine.clock.now();
    cx.as_guest(|cx| {
        let mut fx = Fx::new(cx, system, now);
        let Settings { server, domain, .. } = &engine.settings;
        api::advisory::limit_reached(&mut fx, moment(now), server, domain, dropped);
    });
}

fn work_off(engine: &Arc<Engine>, request: &Request, cx: &mut Context) {
    if let Some(rest) = request.below.strip_prefix(DIRECT_GET) {
        return direct::answer_after_commit(engine, rest.as_bytes(), request, cx);
    }
    let estate = &request.estate;
    let asked = api::Request {
        subject: &request.below,
        header: &request.header,
        body: &request.body,
        client: &request.client,
    };
    let (answer, begun) = match estate.is_closed() {
        true => {
            let now = engine.clock.now();
            let mut fx = Fx::new(cx, &estate.account, now);
            (api::not_enabled(&asked, &engine.settings, moment(now), &mut fx), None)
        }
        false => {
            let mut host = EngineHost::new(engine, estate, cx);
            let answer = api::answer(&mut host, &asked);
            (answer, host.begun())
        }
    };
    if let Some(answer) = answer {
        let m = Message {
            subject: &request.reply,
            reply: &[],
            header: &answer.header,
            payload: &answer.payload,
            sizes: Sizes::default(),
        };
        let now = engine.clock.now();
        cx.as_guest(|cx| cx.send(&estate.account, &request.reply, &m, usize::MAX, now));
    }
    if let Some(begun) = begun {
        // What is sent by another thread must not overtake the answer.
        cx.flush();
        engine.transfers.push(begun);
    }
}
