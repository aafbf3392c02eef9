//! The requests about claims in the system account (`$SYS.REQ.CLAIMS.*`, `$SYS.REQ.ACCOUNT.*.CLAIMS.*`): a guest takes them,
//! a thread of its own, which may wait for the disk, answers.

use super::answer;
use super::ask::Others;
use super::directory::{Directory, Keeps};
use super::source::Source;
use super::tenants::Tenants;
use daemon_broker::{Account, Call, Client, Context, Guest, server_info};
use daemon_wire::encode::{Message, Sizes};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel};
use std::time::{Duration, Instant};

/// Requests that wait.
const WAITING_MAX: usize = 1024;
/// Between looks for tokens that have ended.
const EXPIRE_EVERY: Duration = Duration::from_secs(60);

/// What the thread is to do.
pub enum Job {
    Request {
        subject: String,
        reply: Vec<u8>,
        body: Vec<u8>,
    },
    /// Publish a question of this server's own.
    Ask {
        subject: String,
        reply: String,
    },
    /// Read the directory anew.
    Reload,
    Stop,
}

/// The guest's end.
struct Clerk {
    jobs: SyncSender<Job>,
    tenants: Arc<Tenants>,
    others: Option<Others>,
}

impl Guest for Clerk {
    fn on_message(&self, call: &Call<'_>, _: &mut Context) -> bool {
        let message = call.message;
        let subject = String::from_utf8_lossy(message.subject).into_owned();
        if let Some(others) = &self.others
            && let Some(number) = subject.strip_prefix(others.inbox()).and_then(|rest| rest.strip_prefix('.'))
        {
            if let Ok(number) = number.parse() {
                others.on_answer(number, message.payload);
            }
            return true;
        }
        let (reply, body) = (message.reply.to_vec(), message.payload.to_vec());
        match self.jobs.try_send(Job::Request { subject, reply, body }) {
            Ok(()) => true,
            Err(TrySendError::Full(_)) => {
                self.tenants.log.warn("too many requests about account JWTs wait: one is dropped");
                false
            }
            Err(TrySendError::Disconnected(_)) => false,
        }
    }
}

/// What the thread works on, and the way to it.
pub struct Desk {
    pub jobs: SyncSender<Job>,
    receiver: Receiver<Job>,
    tenants: Arc<Tenants>,
    system: Arc<Account>,
    guest: Arc<Client>,
    /// Where other servers' tokens come to.
    inbox: String,
}

impl Desk {
    /// Listens in the system account from now on; what comes waits for [`Desk::run`].
    pub fn open(tenants: &Arc<Tenants>, system: Arc<Account>) -> Self {
        let (jobs, receiver) = sync_channel(WAITING_MAX);
        let others = match &tenants.source {
            Source::Cache(_, others) => Some(others.clone()),
            _ => None,
        };
        let inbox = format!("$SYS._INBOX.{}", daemon_keys::Nuid::random().next_string());
        let clerk = Clerk { jobs: jobs.clone(), tenants: tenants.clone(), others: others.clone() };
        let guest = Client::guest_of(&system, Arc::new(clerk));
        subscribe(&guest, tenants, others.as_ref(), &inbox);
        if let Some(others) = others {
            let jobs = jobs.clone();
            others
                .connect(Box::new(move |subject, reply| jobs.try_send(Job::Ask { subject, reply }).is_ok()));
        }
        Desk { jobs, receiver, tenants: tenants.clone(), system, guest, inbox }
    }

    /// Answers until [`Job::Stop`]. Blocks; for a thread of its own.
    pub fn run(self, sync: Duration, cx: &mut Context) {
        let Desk { receiver, tenants, system, guest, inbox, .. } = self;
        let mut worker = Worker { tenants: &tenants, system: &system, inbox };
        worker.work(&receiver, sync, cx);
        guest.dismiss_guest();
    }
}

fn subscribe(guest: &Arc<Client>, tenants: &Tenants, others: Option<&Others>, inbox: &str) {
    let mut subjects = vec!["$SYS.ACCOUNT.*.CLAIMS.UPDATE", "$SYS.REQ.ACCOUNT.*.CLAIMS.UPDATE"];
    if tenants.source.tracks_updates() {
        subjects.extend(["$SYS.REQ.CLAIMS.UPDATE", "$SYS.REQ.CLAIMS.LIST", "$SYS.REQ.CLAIMS.DELETE"]);
    }
    if matches!(tenants.source, Source::Full(_)) {
        subjects.extend(["$SYS.REQ.ACCOUNT.*.CLAIMS.LOOKUP", inbox]);
        guest.subscribe_guest(b"$SYS.REQ.CLAIMS.PACK", Some(b"responder"), b"pack");
    }
    for (number, subject) in subjects.iter().enumerate() {
        guest.subscribe_guest(subject.as_bytes(), None, number.to_string().as_bytes());
    }
    if let Some(others) = others {
        guest.subscribe_guest(format!("{}.*", others.inbox()).as_bytes(), None, b"inbox");
    }
}

/// The thread at work.
struct Worker<'a> {
    tenants: &'a Arc<Tenants>,
    system: &'a Arc<Account>,
    /// Where other servers' tokens come to.
    inbox: String,
}

impl Worker<'_> {
    fn work(&mut self, jobs: &Receiver<Job>, sync: Duration, cx: &mut Context) {
        let full = matches!(self.tenants.source, Source::Full(_));
        let (mut next_sync, mut next_expiry) = (Instant::now() + sync, Instant::now() + EXPIRE_EVERY);
        loop {
            let until = if full { next_sync.min(next_expiry) } else { next_expiry };
            match jobs.recv_timeout(until.saturating_duration_since(Instant::now())) {
                Ok(Job::Stop) | Err(RecvTimeoutError::Disconnected) => return,
                Ok(Job::Request { subject, reply, body }) => self.request(&subject, &reply, &body, cx),
                Ok(Job::Ask { subject, reply }) => self.send(subject.as_bytes(), reply.as_bytes(), b"", cx),
                Ok(Job::Reload) => self.reload(),
                Err(RecvTimeoutError::Timeout) => {}
            }
            let now = Instant::now();
            if let Some(directory) = self.tenants.source.directory()
                && now >= next_expiry
            {
                directory.expire(self.tenants.seconds());
            }
            if now >= next_expiry {
                next_expiry = now + EXPIRE_EVERY;
            }
            if full && now >= next_sync {
                self.compare_with_others(cx);
                next_sync = now + sync;
            }
            cx.flush();
        }
    }

    fn request(&self, subject: &str, reply: &[u8], body: &[u8], cx: &mut Context) {
        if subject == self.inbox {
            return self.merge(body);
        }
        let text = String::from_utf8_lossy(body);
        let tokens: Vec<&str> = subject.split('.').collect();
        match tokens[..] {
            ["$SYS", "ACCOUNT", name, "CLAIMS", "UPDATE"]
            | ["$SYS", "REQ", "ACCOUNT", name, "CLAIMS", "UPDATE"] => {
                self.update(Some(name), &text, reply, cx);
            }
            ["$SYS", "REQ", "CLAIMS", "UPDATE"] => self.update(None, &text, reply, cx),
            ["$SYS", "REQ", "ACCOUNT", name, "CLAIMS", "LOOKUP"] => self.lookup(name, reply, cx),
            ["$SYS", "REQ", "CLAIMS", what] => {
                if let Some(directory) = self.tenants.source.directory() {
                    match what {
                        "LIST" => self.list(directory, reply, cx),
                        "DELETE" => self.tell(&self.tenants.delete(directory, &text), reply, cx),
                        _ => self.pack(directory, body, reply, cx),
                    }
                }
            }
            _ => {}
        }
    }

    fn update(&self, named: Option<&str>, body: &str, reply: &[u8], cx: &mut Context) {
        let outcome = self.tenants.update(named, body);
        if outcome.error.is_none() && self.tenants.is_known(&outcome.account) {
            let (tenants, name) = (self.tenants.clone(), outcome.account.clone());
            self.tenants.handle.spawn(async move { tenants.bring_in_exporters(&name).await });
        }
        self.tell(&outcome, reply, cx);
    }

    fn tell(&self, outcome: &answer::Outcome, reply: &[u8], cx: &mut Context) {
        match outcome.error {
            None => self.tenants.log.debug(format_args!("{outcome}")),
            Some(_) => self.tenants.log.error(format_args!("{outcome}")),
        }
        let policy = self.tenants.broker.policy();
        let server = server_info(&self.tenants.broker, &policy, self.tenants.clock.now());
        self.send(reply, b"", answer::outcome(outcome, server).as_bytes(), cx);
    }

    fn list(&self, directory: &Directory, reply: &[u8], cx: &mut Context) {
        let mut keys = Vec::new();
        match directory.each(self.tenants.seconds(), |key, _| keys.push(key.to_owned())) {
            Err(why) => self.tenants.log.error(format_args!("list request error: {why}")),
            Ok(()) => {
                let policy = self.tenants.broker.policy();
                let server = server_info(&self.tenants.broker, &policy, self.tenants.clock.now());
                self.send(reply, b"", answer::list(&keys, server).as_bytes(), cx);
            }
        }
    }

    /// The bare token; nothing for an account that is not there.
    fn lookup(&self, name: &str, reply: &[u8], cx: &mut Context) {
        let Some(directory) = self.tenants.source.directory() else { return };
        match directory.load(name, self.tenants.seconds()) {
            Ok(jwt) => self.send(reply, b"", jwt.unwrap_or_default().as_bytes(), cx),
            Err(why) => self.tenants.log.error(format_args!("Error looking up account {name:?}: {why}")),
        }
    }

    /// All tokens, one message each, and an empty one at the end; the end alone to whoever has the same.
    fn pack(&self, directory: &Directory, their_hash: &[u8], reply: &[u8], cx: &mut Context) {
        if reply.is_empty() {
            return;
        }
        if *their_hash != directory.hash() {
            let mut packed = Vec::new();
            let all = directory.each(self.tenants.seconds(), |key, jwt| packed.push(format!("{key}|{jwt}")));
            if let Err(why) = all {
                return self.tenants.log.error(format_args!("Pack request error: {why}"));
            }
            packed.iter().for_each(|line| self.send(reply, b"", line.as_bytes(), cx));
        }
        self.send(reply, b"", b"", cx);
    }

    /// Asks another server for what it has that is not here.
    fn compare_with_others(&self, cx: &mut Context) {
        if let Some(directory) = self.tenants.source.directory() {
            let hash = directory.hash();
            self.send(b"$SYS.REQ.CLAIMS.PACK", self.inbox.as_bytes(), &hash, cx);
        }
    }

    /// A part of what another server has.
    fn merge(&self, body: &[u8]) {
        let Some(directory) = self.tenants.source.directory() else { return };
        let text = String::from_utf8_lossy(body);
        for line in text.lines().filter(|line| !line.is_empty()) {
            let Some((key, jwt)) = line.split_once('|') else { continue };
            match directory.save_if_newer(key, jwt, self.tenants.seconds()) {
                Ok(true) => self.tenants.refresh(key, jwt),
                Ok(false) => {}
                Err(why) => self.tenants.log.error(format_args!("Merging resulted in error: {why}")),
            }
        }
    }

    fn reload(&self) {
        let Some(directory) = self.tenants.source.directory() else { return };
        let now = self.tenants.seconds();
        match directory.look_through(now) {
            Err(why) => self.tenants.log.error(format_args!("cannot read the resolver's directory: {why}")),
            Ok(changed) => {
                let cache = matches!(directory.keeps(), Keeps::Asked { .. });
                self.tenants
                    .log
                    .debug(format_args!("{} account JWTs changed (cache: {cache})", changed.len()));
                for key in changed {
                    if let Ok(Some(jwt)) = directory.load(&key, now) {
                        self.tenants.refresh(&key, &jwt);
                    }
                }
            }
        }
    }

    fn send(&self, subject: &[u8], reply: &[u8], payload: &[u8], cx: &mut Context) {
        if !subject.is_empty() {
            let message = Message { subject, reply, header: &[], payload, sizes: Sizes::default() };
            cx.send(self.system, subject, &message, usize::MAX, self.tenants.clock.now());
        }
    }
}
