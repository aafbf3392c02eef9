//! A stream where threads can reach it: behind one lock, and as a guest of the broker that takes in what is published.

use super::engine::Engine;
use super::fx::{Fx, moment};
use super::scribe::HURRY_FIRST;
use daemon_broker::account::Watcher;
use daemon_broker::{Account, Call, Client, Context, Guest, GuestStep, Needs, Now, Traced};
use daemon_jetstream::Effects;
use daemon_jetstream::consumer::AckReply;
use daemon_jetstream::stream::{Publisher, Sealed, Stream, TraceStep};
use daemon_store::journal::{Durability, FrameNumber};
use parking_lot::{Mutex, MutexGuard, RwLock};
use schemas::jetstream::{PersistMode, StreamConfig};
use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Weak};

/// What the names of subscriptions begin with: to its own subjects, and to other streams.
const OWN: u8 = b's';
const UPSTREAM: u8 = b'u';
/// How long a consumer pauses that met a receiver with much waiting, in nanoseconds.
const BREATH: u64 = 500_000;
/// Bytes of messages that a stream at rest may keep in memory alone.
const REST_MIN: u64 = 1024 * 1024;
/// How long a stream waits that could not be opened again, in nanoseconds.
const RETRY: u64 = 1_000_000_000;
/// Nanoseconds between two warnings of the same.
const WARN_AGAIN: u64 = 1_000_000_000;

/// See the module's introduction.
pub struct StreamCell {
    pub name: String,
    pub account: Arc<Account>,
    engine: Weak<Engine>,
    me: Weak<StreamCell>,
    stream: Mutex<Stream>,
    config: RwLock<Arc<StreamConfig>>,
    /// Its messages are acknowledged when they are written: what the configuration says, without looking there.
    written_only: AtomicBool,
    /// Through which it subscribes.
    client: Mutex<Option<Arc<Client>>>,
    /// Through which it takes messages from other streams.
    upstream: Mutex<Option<Arc<Client>>>,
    /// One bit per thread that will look after it when its read is over.
    touched: AtomicU32,
    /// The earliest time at which the alarm will ring for it.
    armed: AtomicU64,
    /// Deliver subjects of push consumers, watched for interest, and what became of them since the last alarm.
    watched: Mutex<Vec<(String, Watcher)>>,
    interest_changed: AtomicBool,
    /// It is to begin to take messages from other streams.
    starting: AtomicBool,
    unwritten: AtomicU64,
    /// It has grown, and the scribe was told.
    asked: AtomicBool,
    /// Unwritten bytes from which the scribe is to be told.
    hurry: AtomicU64,
    /// What `unwritten` was when the files were last thought of, and how often it was that.
    rest: (AtomicU64, AtomicU32),
    /// It was deleted: whoever still holds it does nothing.
    gone: AtomicBool,
    /// When the next warning of messages that were refused may come.
    warn_again: AtomicU64,
}

impl StreamCell {
    pub fn new(engine: &Arc<Engine>, account: &Arc<Account>, stream: Stream) -> Arc<Self> {
        Arc::new_cyclic(|me| StreamCell {
            name: stream.config().name.clone(),
            account: account.clone(),
            engine: Arc::downgrade(engine),
            me: me.clone(),
            config: RwLock::new(Arc::new(stream.config().clone())),
            written_only: AtomicBool::new(is_written_only(stream.config())),
            stream: Mutex::new(stream),
            client: Mutex::new(None),
            upstream: Mutex::new(None),
            touched: AtomicU32::new(0),
            armed: AtomicU64::new(u64::MAX),
            watched: Mutex::default(),
            interest_changed: AtomicBool::new(false),
            starting: AtomicBool::new(false),
            unwritten: AtomicU64::new(0),
            asked: AtomicBool::new(false),
            hurry: AtomicU64::new(HURRY_FIRST),
            rest: (AtomicU64::new(0), AtomicU32::new(0)),
            gone: AtomicBool::new(false),
            warn_again: AtomicU64::new(0),
        })
    }

    /// Its configuration, the bytes it holds, and the number of its consumers.
    pub fn share(&self) -> (Arc<StreamConfig>, u64, usize) {
        let stream = self.lock();
        (self.config(), stream.store().state().bytes, stream.consumer_count())
    }

    /// Has it take in what is published to its subjects, and nothing else any more. New subjects come before old ones go, so
    /// that nothing is missed.
    pub fn listen(&self) {
        let Some(me) = self.me.upgrade() else { return };
        let config = self.config();
        let mut slot = self.client.lock();
        let client = slot.get_or_insert_with(|| Client::guest_of(&self.account, me));
        let mut had = HashSet::new();
        client.for_each_subscription(|sub| had.extend([sub.subject().to_vec()]));
        for subject in config.subjects.iter().filter(|s| !had.contains(s.as_bytes())) {
            client.subscribe_guest(subject.as_bytes(), None, &sid_of(subject.as_bytes()));
        }
        for old in had.iter().filter(|h| !config.subjects.iter().any(|s| s.as_bytes() == h.as_slice())) {
            client.unsubscribe_guest(&sid_of(old));
        }
    }

    /// Has it take in what its mirror or sources bring.
    fn listen_upstream(&self, subjects: &[Vec<u8>]) {
        let Some(me) = self.me.upgrade() else { return };
        let new = (!subjects.is_empty() && !self.is_gone()).then(|| Client::guest_of(&self.account, me));
        let old = std::mem::replace(&mut *self.upstream.lock(), new.clone());
        if let Some(new) = new {
            for (at, subject) in subjects.iter().enumerate() {
                new.subscribe_guest(subject, None, format!("{}{at}", char::from(UPSTREAM)).as_bytes());
            }
        }
        if let Some(old) = old {
            old.dismiss_guest();
        }
    }

    /// Takes it out of the world.
    pub fn retire(&self) {
        self.gone.store(true, Ordering::Release);
        self.stop_listening();
    }

    /// Nothing reaches it any more; who waits for what it took in is still told.
    pub fn stop_listening(&self) {
        for client in [self.client.lock().take(), self.upstream.lock().take()].into_iter().flatten() {
            client.dismiss_guest();
        }
        for (subject, watcher) in self.watched.lock().drain(..) {
            self.account.unwatch(subject.as_bytes(), &watcher);
        }
    }

    /// Has consumers that deliver to `subject` told when somebody comes or goes there.
    pub fn watch(&self, subject: &str) {
        let mut watched = self.watched.lock();
        if watched.iter().any(|(s, _)| s == subject) {
            return;
        }
        let me = self.me.clone();
        let watcher: Watcher = Arc::new(move |_| {
            if let Some(me) = me.upgrade() {
                me.interest_changed.store(true, Ordering::Release);
                me.arm(0);
            }
        });
        self.account.watch(subject.as_bytes(), watcher.clone());
        watched.push((subject.to_owned(), watcher));
    }

    pub fn is_gone(&self) -> bool {
        self.gone.load(Ordering::Acquire)
    }

    pub fn lock(&self) -> MutexGuard<'_, Stream> {
        self.stream.lock()
    }

    /// Does something with the stream and sees to everything that follows from it but the commit. What it delivers has its
    /// place before what other threads deliver later.
    pub fn with<R>(
        &self,
        now: Now,
        cx: &mut Context,
        f: impl FnOnce(&mut Stream, daemon_jetstream::Now, &mut dyn Effects) -> R,
    ) -> R {
        let mut stream = self.stream.lock();
        let mut fx = Fx::new(cx, &self.account, now);
        let result = f(&mut stream, moment(now), &mut fx);
        let crowded = fx.crowded;
        self.follow(&mut stream, now, crowded, cx);
        cx.line_up();
        result
    }

    /// After anything happened to the stream: has it looked after when the read is over, and woken in time.
    fn follow(&self, stream: &mut Stream, now: Now, crowded: bool, cx: &mut Context) {
        let bit = 1 << cx.worker();
        if self.touched.load(Ordering::Relaxed) & bit == 0
            && let Some(me) = self.me.upgrade()
        {
            self.touched.fetch_or(bit, Ordering::Relaxed);
            cx.touch(me);
        }
        if stream.take_listens_changed() {
            self.listen_upstream(stream.listens());
        }
        self.arm_for(stream, now, crowded);
    }

    /// Has the alarm ring when the stream wants to be woken, or soon if its consumers have more to deliver. Pull requests that
    /// wait for others to come with them are served when the read is over.
    fn arm_for(&self, stream: &Stream, now: Now, crowded: bool) {
        let mut wake = stream.next_wakeup().unwrap_or(u64::MAX);
        if stream.is_hungry() && !stream.is_asked() {
            wake = wake.min(now.mono + if crowded { BREATH } else { 0 });
        }
        self.arm(wake);
    }

    /// Has the alarm ring at `wake` at the latest.
    fn arm(&self, wake: u64) {
        if wake < self.armed.load(Ordering::Relaxed)
            && let (Some(engine), Some(me)) = (self.engine.upgrade(), self.me.upgrade())
        {
            self.armed.store(wake, Ordering::Relaxed);
            engine.alarm.set(wake, me);
        }
    }

    /// The alarm rang.
    pub fn on_alarm(&self, now: Now, cx: &mut Context) {
        self.armed.store(u64::MAX, Ordering::Relaxed);
        if self.is_gone() {
            return;
        }
        let interest = self.interest_changed.swap(false, Ordering::AcqRel);
        if self.end_overdue_pulls(now, cx) {
            return self.engine.upgrade().map_or((), |engine| engine.reopen_later(self));
        }
        let (starting, mut trouble) = (self.starting.swap(false, Ordering::AcqRel), None);
        let inactive = self.with(now, cx, |stream, now, fx| {
            if starting && let Err(e) = stream.start_upstreams(now, fx) {
                trouble = Some(e.to_string());
            }
            if interest {
                stream.on_interest_changed(now, fx);
            }
            let inactive = stream.on_timer(now, fx);
            stream.go_on(now, fx);
            inactive
        });
        if let Some(engine) = self.engine.upgrade() {
            if let Some(text) = trouble {
                engine
                    .log
                    .error(format_args!("stream {} cannot take messages from others: {text}", self.name));
            }
            inactive.into_iter().for_each(|consumer| engine.forget_consumer(self, consumer));
        }
    }

    /// While it waits to be opened again, which may take as long as the disk is out of order. False: it does not.
    fn end_overdue_pulls(&self, now: Now, cx: &mut Context) -> bool {
        let mut stream = self.stream.lock();
        if !stream.has_failed() {
            return false;
        }
        stream.end_overdue_pulls(moment(now), &mut Fx::new(cx, &self.account, now));
        cx.line_up();
        true
    }

    pub fn on_pull(&self, consumer: &str, p: &Publisher<'_>, now: Now, cx: &mut Context) -> bool {
        !self.is_gone() && self.with(now, cx, |stream, now, fx| stream.on_pull(consumer, p, now, fx))
    }

    /// False when nobody waits for acknowledgements under this name.
    pub fn on_ack(
        &self,
        consumer: &str,
        ack: &AckReply,
        p: &Publisher<'_>,
        now: Now,
        cx: &mut Context,
    ) -> bool {
        !self.is_gone() && self.with(now, cx, |stream, now, fx| stream.on_ack(consumer, ack, p, now, fx))
    }

    /// Hands over what changed. `Some` when a commit is needed before [`StreamCell::on_safe`] does anything.
    pub fn seal(&self) -> Sealed {
        let mut stream = self.stream.lock();
        self.note_unwritten(&stream);
        let overflow = stream.take_overflow();
        // The journal refuses: the same as a failed write, and told by the same road.
        let sealed = stream.seal().unwrap_or(Sealed::Frame(FrameNumber::MAX));
        drop(stream);
        if let (Some(why), Some(engine)) = (overflow, self.engine.upgrade()) {
            self.warn_of_overflow(&engine, why);
        }
        sealed
    }

    /// Says that messages were refused, once in a while.
    fn warn_of_overflow(&self, engine: &Engine, why: &str) {
        let now = engine.clock.mono();
        let next = self.warn_again.load(Ordering::Relaxed);
        let first = |_| {
            self.warn_again.compare_exchange(next, now + WARN_AGAIN, Ordering::Relaxed, Ordering::Relaxed)
        };
        if Some(now).filter(|now| *now >= next).map(first).is_some_and(|won| won.is_ok()) {
            let (account, name) = (&self.account.name, &self.name);
            engine.log.warn(format_args!(
                "Dropping messages due to excessive stream ingest rate on '{account}' > '{name}': {why}"
            ));
        }
    }

    /// Bytes of its messages that are in memory and the journal, and in no file of its own.
    pub fn unwritten(&self) -> u64 {
        self.unwritten.load(Ordering::Relaxed)
    }

    /// Whether the scribe is to be told that there is something to write: once, until it came.
    pub fn ask_for_scribe(&self) -> bool {
        !self.asked.load(Ordering::Relaxed) && !self.asked.swap(true, Ordering::Relaxed)
    }

    /// Unwritten bytes from which the scribe is to be told.
    pub fn hurry(&self) -> u64 {
        self.hurry.load(Ordering::Relaxed)
    }

    pub fn hurry_from(&self, bytes: u64) {
        self.hurry.store(bytes, Ordering::Relaxed);
    }

    /// The scribe looks at it.
    pub fn scribe_came(&self) {
        self.asked.store(false, Ordering::Relaxed);
    }

    /// Whether much is unwritten and nothing came for `rounds` calls. True once.
    pub fn has_rested(&self, rounds: u32) -> bool {
        let unwritten = self.unwritten();
        let (before, count) = &self.rest;
        if unwritten < REST_MIN || before.swap(unwritten, Ordering::Relaxed) != unwritten {
            count.store(0, Ordering::Relaxed);
            return false;
        }
        count.fetch_add(1, Ordering::Relaxed) + 1 == rounds
    }

    /// Takes note of [`StreamCell::unwritten`].
    pub fn note_unwritten(&self, stream: &Stream) {
        self.unwritten.store(stream.store().unwritten(), Ordering::Relaxed);
    }

    /// Tells everybody who waited for what is safe now, or that it did not become safe.
    pub fn on_safe(&self, now: Now, cx: &mut Context) {
        if self.is_gone() {
            return;
        }
        let Some(engine) = self.engine.upgrade() else { return };
        let mut stream = self.stream.lock();
        let mut fx = Fx::new(cx, &self.account, now);
        let promise = engine.promise(self);
        let failed = stream.first_failed(|frame| engine.journal().has_failed(frame, promise));
        let safe = engine.journal().safe(promise);
        // Frames behind a failed one are safe for others, not for this stream.
        let frame = safe.min(failed.map_or(FrameNumber::MAX, |frame| frame - 1));
        stream.on_committed(frame, moment(now), &mut fx);
        if failed.is_some() {
            let (text, full) = engine.failure();
            stream.on_failed(&text, full, &mut fx);
            drop(stream);
            return engine.reopen_later(self);
        }
        let crowded = fx.crowded;
        if stream.needs_seal() {
            self.follow(&mut stream, now, crowded, cx);
        } else {
            self.arm_for(&stream, now, crowded);
        }
        cx.line_up();
    }

    /// What the stream was configured to be last.
    pub fn config(&self) -> Arc<StreamConfig> {
        self.config.read().clone()
    }

    /// Takes over the stream's configuration after it changed.
    pub fn refresh_config(&self) {
        let config = Arc::new(self.stream.lock().config().clone());
        self.written_only.store(is_written_only(&config), Ordering::Relaxed);
        *self.config.write() = config;
    }

    /// How safe the stream's messages are to be before they are acknowledged, if not as the server's.
    pub fn durability(&self) -> Option<Durability> {
        self.written_only.load(Ordering::Relaxed).then_some(Durability::Written)
    }

    /// Has the deliver subjects of all push consumers watched.
    pub fn watch_consumers(&self) {
        let subjects: Vec<String> = {
            let stream = self.stream.lock();
            let of = |c: &daemon_jetstream::consumer::Consumer| c.config().deliver_subject.clone();
            stream.consumers().map(of).filter(|s| !s.is_empty()).collect()
        };
        subjects.iter().for_each(|s| self.watch(s));
    }

    /// Has the alarm's thread begin to take messages from other streams, and look at every consumer.
    pub fn start_upstreams_soon(&self) {
        self.starting.store(true, Ordering::Release);
        self.interest_changed.store(true, Ordering::Release);
        self.arm(0);
    }

    /// Has a failed stream opened again after a while.
    pub fn retry_later(&self) {
        if let Some(engine) = self.engine.upgrade() {
            self.arm(engine.clock.mono() + RETRY);
        }
    }

    /// Replaces the stream by what was read back from what is stored. Who waited for messages goes on waiting.
    pub fn replace(&self, stream: Stream, now: Now, cx: &mut Context) {
        {
            let mut current = self.stream.lock();
            let failed = std::mem::replace(&mut *current, stream);
            current.adopt(failed, moment(now), &mut Fx::new(cx, &self.account, now));
            cx.line_up();
        }
        self.refresh_config();
        self.armed.store(u64::MAX, Ordering::Relaxed);
        self.start_upstreams_soon();
    }
}

fn is_written_only(config: &StreamConfig) -> bool {
    config.persist_mode == PersistMode::Async
}

/// The name of the subscription to one of its own subjects.
fn sid_of(subject: &[u8]) -> Vec<u8> {
    [&[OWN], subject].concat()
}

impl Guest for StreamCell {
    fn on_message(&self, call: &Call<'_>, cx: &mut Context) -> bool {
        if self.is_gone() {
            return false;
        }
        let m = call.message;
        let p = Publisher { subject: m.subject, reply: m.reply, header: m.header, payload: m.payload };
        let from_upstream = call.subscription.sid().first() == Some(&UPSTREAM);
        self.with(call.now, cx, |stream, now, fx| match from_upstream {
            false => stream.on_publish(&p, now, fx),
            true => stream.on_upstream(call.subscription.subject(), &p, now, fx),
        });
        true
    }

    fn on_traced(&self, call: &Call<'_>, only: bool, cx: &mut Context) -> Traced {
        if self.is_gone() || call.subscription.sid().first() == Some(&UPSTREAM) {
            return Traced { taken: self.on_message(call, cx), step: None };
        }
        let m = call.message;
        let p = Publisher { subject: m.subject, reply: m.reply, header: m.header, payload: m.payload };
        let step = match self.with(call.now, cx, |stream, now, fx| stream.on_traced(&p, only, now, fx)) {
            None => GuestStep::Undecided,
            Some(TraceStep { subject, no_interest, error }) => {
                GuestStep::JetStream { stream: self.name.clone(), subject, no_interest, error }
            }
        };
        Traced { taken: true, step: Some(step) }
    }

    fn prepare(&self, worker: usize) -> Needs {
        self.touched.fetch_and(!(1 << worker), Ordering::Relaxed);
        let sealed = self.seal();
        if let Some(engine) = self.engine.upgrade() {
            engine.scribe.hold_back(self);
        }
        match sealed {
            Sealed::Frame(_) if self.durability() == Some(Durability::Written) => Needs::Write,
            Sealed::Frame(_) => Needs::Keep,
            Sealed::Done | Sealed::Unchanged => Needs::Nothing,
        }
    }

    fn settle(&self, cx: &mut Context) {
        let Some(engine) = self.engine.upgrade() else { return };
        self.on_safe(engine.clock.now(), cx);
        if !self.is_gone() && self.lock().take_asked() {
            self.with(engine.clock.now(), cx, |stream, now, fx| stream.go_on(now, fx));
        }
    }
}
