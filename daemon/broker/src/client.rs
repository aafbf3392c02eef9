//! What threads share of one connection: its outbox, counters, subscriptions and description.

mod subscriptions;

pub(crate) use subscriptions::Subscriptions;

use crate::account::{Account, Traffic};
use crate::auth::{Admission, CertificateName, Reconsidered};
use crate::connection_type::ConnectionType;
use crate::guest::Guest;
use crate::outbox::{Outbox, Pushed, Transport};
use crate::permissions::Guard;
use crate::reason::CloseReason;
use crate::shadow;
use crate::subscription::{Handle, Subscription};
use arc_swap::ArcSwapOption;
use parking_lot::Mutex;
use std::io::{self, IoSlice};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU8, AtomicU64, Ordering};

/// What stands at the other end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Client,
    /// A part of the server: see [`crate::Guest`].
    Guest,
    /// An account itself, listening for what crosses to other accounts.
    Account,
}

/// TLS as it was agreed on, for `connz`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TlsFacts {
    pub version: &'static str,
    pub cipher_suite: String,
    /// The handshake came before INFO.
    pub first: bool,
    /// Peer certificates as (subject, SPKI SHA-256 hex, certificate SHA-256 hex).
    pub peer_certs: Vec<(String, String, String)>,
    /// The same certificates as they came (DER).
    pub chain: Arc<[Vec<u8>]>,
    /// Names under which the client's certificate may be known as a user, the best first.
    pub user_names: Vec<CertificateName>,
}

/// What a connection said of itself and what it became: for monitoring, never on the road of a message.
#[derive(Debug, Clone, Default)]
pub struct Profile {
    pub ip: String,
    pub port: u16,
    pub connection_type: ConnectionType,
    /// The address that a proxy in front says it speaks for; empty without one.
    pub forwarded_for: String,
    /// Public key of the trusted proxy that it came through; empty without one.
    pub proxy: String,
    pub name: String,
    pub lang: String,
    pub version: String,
    /// Who it is, as `connz?auth=1` says it.
    pub user: String,
    pub tls: Option<Box<TlsFacts>>,
    /// It came by the web console.
    pub console: bool,
}

/// Where a guest's socket would be.
struct NoSocket;

impl Transport for NoSocket {
    fn direct(&self) -> bool {
        false
    }

    fn try_write(&self, _: &[IoSlice<'_>]) -> io::Result<usize> {
        Err(io::ErrorKind::NotConnected.into())
    }

    fn wake(&self) {}
}

/// A connection, as others see it.
pub struct Client {
    pub cid: u64,
    pub kind: Kind,
    /// Unix nanoseconds.
    pub start: i64,
    pub outbox: Outbox,
    transport: Box<dyn Transport>,
    /// The client understands headers.
    headers: AtomicBool,
    /// More than three quarters of `max_pending` wait.
    crowded: AtomicBool,
    close: AtomicU8,
    /// Something changed that the connection's own task must look at: see [`Client::notices`].
    notices: AtomicU8,
    pub in_msgs: AtomicU64,
    pub in_bytes: AtomicU64,
    pub stalls: AtomicU64,
    /// Unix nanoseconds of the last thing that it sent, subscribed to, or received.
    pub last_activity: AtomicI64,
    /// Nanoseconds; 0 when not measured.
    pub rtt: AtomicU64,
    pub(crate) subs: Mutex<Subscriptions>,
    profile: Mutex<Box<Profile>>,
    account: Mutex<Option<Arc<Account>>>,
    /// Its account counts it. Changes with `account` locked only.
    counted: AtomicBool,
    /// It understands INFO at any time, and has had the first.
    informed: AtomicBool,
    /// Its right to be here, once it has one.
    admission: Mutex<Option<Arc<Admission>>>,
    reconsidered: Mutex<Option<Reconsidered>>,
    /// Permissions, if it has any: read by those who deliver to it.
    pub(crate) guard: ArcSwapOption<Guard>,
    guest: Option<Arc<dyn Guest>>,
}

/// The policy was replaced.
pub const NOTICE_POLICY: u8 = 1;
/// The INFO that clients see has changed.
pub const NOTICE_INFO: u8 = 2;
/// What it may do was looked at again: see [`Client::reconsider`].
pub const NOTICE_ADMISSION: u8 = 4;
/// Limits of its account have changed.
pub const NOTICE_LIMITS: u8 = 8;
/// It is to be told that this server will not be there much longer.
pub const NOTICE_LAME_DUCK: u8 = 16;

impl Client {
    pub fn new(cid: u64, kind: Kind, start: i64, transport: Box<dyn Transport>, profile: Profile) -> Self {
        Client {
            cid,
            kind,
            start,
            outbox: Outbox::default(),
            transport,
            headers: AtomicBool::new(false),
            crowded: AtomicBool::new(false),
            close: AtomicU8::new(0),
            notices: AtomicU8::new(0),
            in_msgs: AtomicU64::new(0),
            in_bytes: AtomicU64::new(0),
            stalls: AtomicU64::new(0),
            last_activity: AtomicI64::new(start),
            rtt: AtomicU64::new(0),
            subs: Mutex::default(),
            profile: Mutex::new(Box::new(profile)),
            account: Mutex::new(None),
            counted: AtomicBool::new(false),
            informed: AtomicBool::new(false),
            admission: Mutex::new(None),
            reconsidered: Mutex::new(None),
            guard: ArcSwapOption::empty(),
            guest: None,
        }
    }

    /// The stand-in of a guest of `account`, through which it subscribes.
    pub fn guest_of(account: &Arc<Account>, guest: Arc<dyn Guest>) -> Arc<Client> {
        let mut client = Client::new(0, Kind::Guest, 0, Box::new(NoSocket), Profile::default());
        client.guest = Some(guest);
        *client.account.get_mut() = Some(account.clone());
        Arc::new(client)
    }

    /// The guest that this stands for, if it is no connection.
    #[inline]
    pub fn guest(&self) -> Option<&Arc<dyn Guest>> {
        self.guest.as_ref()
    }

    /// The stand-in of an account, through which it listens for what crosses to other accounts.
    pub(crate) fn of_account(account: &Arc<Account>) -> Arc<Client> {
        let mut client = Client::new(0, Kind::Account, 0, Box::new(NoSocket), Profile::default());
        *client.account.get_mut() = Some(account.clone());
        Arc::new(client)
    }

    /// Subscribes a guest. `sid` is the guest's own name for it, unique among its subscriptions.
    pub fn subscribe_guest(self: &Arc<Self>, subject: &[u8], queue: Option<&[u8]>, sid: &[u8]) {
        let sub = Arc::new(Subscription::new(self.clone(), subject, queue, sid));
        self.subs.lock().insert(sub.clone());
        if let Some(account) = self.account() {
            account.subscribe(sub);
            self.cast_shadows(&account, sid);
        }
    }

    /// Ends one subscription of a guest.
    pub fn unsubscribe_guest(&self, sid: &[u8]) {
        let sub = self.subs.lock().get(sid).cloned();
        if let Some(sub) = sub {
            self.end_subscription(&sub);
        }
    }

    /// Ends all subscriptions of a guest.
    pub fn dismiss_guest(&self) {
        self.end_subscriptions();
    }

    pub fn transport(&self) -> &dyn Transport {
        &*self.transport
    }

    #[inline]
    pub fn headers(&self) -> bool {
        self.headers.load(Ordering::Relaxed)
    }

    pub(crate) fn set_headers(&self, on: bool) {
        self.headers.store(on, Ordering::Relaxed);
    }

    /// More than three quarters of the bound wait for this client.
    #[inline]
    pub fn crowded(&self) -> bool {
        self.crowded.load(Ordering::Relaxed)
    }

    pub(crate) fn set_crowded(&self, on: bool) {
        if self.crowded() != on {
            self.crowded.store(on, Ordering::Relaxed);
        }
    }

    /// Writes what waits, as its own task may when the socket takes bytes. False when the socket is broken.
    pub fn flush(&self, max_pending: usize) -> bool {
        let pushed = self.outbox.flush(self.transport());
        self.settle(max_pending);
        pushed != Pushed::Broken
    }

    /// Says what became of bytes that its own task took out of the outbox: `wrote` are gone, `held` still wait.
    pub fn held(&self, held: usize, wrote: usize, max_pending: usize) {
        self.outbox.set_held(held, wrote);
        self.settle(max_pending);
    }

    fn settle(&self, max_pending: usize) {
        if self.crowded() && self.outbox.pending() <= max_pending / 4 * 3 {
            self.set_crowded(false);
        }
    }

    /// Asks the connection's own task to end it. The first reason stays. Any thread may ask.
    pub fn close(&self, reason: CloseReason) {
        if self.close.compare_exchange(0, reason as u8, Ordering::AcqRel, Ordering::Relaxed).is_ok() {
            self.transport.wake();
        }
    }

    /// Why the connection is to end, if it is.
    pub fn closing(&self) -> Option<CloseReason> {
        CloseReason::from_u8(self.close.load(Ordering::Acquire))
    }

    /// Has the connection's own task look at something.
    pub fn notify(&self, notice: u8) {
        self.notices.fetch_or(notice, Ordering::AcqRel);
        self.transport.wake();
    }

    /// Has the client told that it had better look for another server. False for one that would not understand.
    pub fn warn_of_lame_duck(&self) -> bool {
        let informed = self.informed.load(Ordering::Relaxed);
        if informed {
            self.notify(NOTICE_LAME_DUCK);
        }
        informed
    }

    pub(crate) fn set_informed(&self) {
        self.informed.store(true, Ordering::Relaxed);
    }

    /// The notices since the last call.
    pub fn notices(&self) -> u8 {
        match self.notices.load(Ordering::Relaxed) {
            0 => 0,
            _ => self.notices.swap(0, Ordering::AcqRel),
        }
    }

    /// A copy of the description.
    pub fn profile(&self) -> Profile {
        (**self.profile.lock()).clone()
    }

    pub fn edit_profile(&self, f: impl FnOnce(&mut Profile)) {
        f(&mut self.profile.lock());
    }

    /// The account it is bound to.
    pub fn account(&self) -> Option<Arc<Account>> {
        self.account.lock().clone()
    }

    /// Binds it to an account, which counts it. False when that has as many as may be.
    pub(crate) fn bind(&self, account: &Arc<Account>) -> bool {
        let mut bound = self.account.lock();
        if bound.as_ref().is_some_and(|bound| Arc::ptr_eq(bound, account)) {
            return true;
        }
        if !account.join() {
            return false;
        }
        if let Some(before) = bound.replace(account.clone()).filter(|_| self.counted.load(Ordering::Relaxed))
        {
            before.leave(Traffic::of(self));
        }
        self.counted.store(true, Ordering::Relaxed);
        true
    }

    /// Is counted by its account no more, though it is still known to have been of it. The account that counted it.
    pub(crate) fn unbind(&self) -> Option<Arc<Account>> {
        let bound = self.account.lock();
        let account = bound.as_ref().filter(|_| self.counted.swap(false, Ordering::Relaxed))?;
        account.leave(Traffic::of(self));
        Some(account.clone())
    }

    /// Why it may be here, if it may.
    pub fn admission(&self) -> Option<Arc<Admission>> {
        self.admission.lock().clone()
    }

    pub(crate) fn set_admission(&self, admission: Option<Arc<Admission>>) {
        *self.admission.lock() = admission;
    }

    /// Has the connection's own task draw the consequences of rules that changed: stay by new permissions and limits, or go.
    pub fn reconsider(&self, outcome: Reconsidered) {
        *self.reconsidered.lock() = Some(outcome);
        self.notify(NOTICE_ADMISSION);
    }

    pub(crate) fn take_reconsidered(&self) -> Option<Reconsidered> {
        self.reconsidered.lock().take()
    }

    /// Number of subscriptions.
    pub fn subscriptions(&self) -> usize {
        self.subs.lock().table.len()
    }

    /// Calls `f` with every subscription.
    pub fn for_each_subscription(&self, f: impl FnMut(&Arc<Subscription>)) {
        self.subs.lock().table.iter().for_each(f);
    }

    /// Ends one subscription everywhere, if nobody did before.
    pub(crate) fn end_subscription(&self, sub: &Handle) {
        if sub.close() {
            if let Some(account) = self.account() {
                account.unsubscribe(sub);
            }
            let shadows = self.subs.lock().remove(sub.sid());
            shadow::end(shadows);
        }
    }

    /// Ends all subscriptions everywhere.
    pub(crate) fn end_subscriptions(&self) {
        let mut subs = std::mem::take(&mut *self.subs.lock());
        shadow::end(subs.take_shadows());
        if let Some(account) = self.account() {
            account.unsubscribe_all(subs.table.into_iter().filter(|s| s.close()));
        }
    }
}
