//! What the whole server shares: accounts, the policy of the moment, who is connected, who was, and the totals.

use crate::account::share::{Book, RefusedImport, Shares};
use crate::account::view::SharesView;
use crate::account::{Account, AccountLimits, GLOBAL, Traffic};
use crate::auth::{Reconsidered, Refusal};
use crate::client::{Client, Kind, NOTICE_INFO, NOTICE_LIMITS, NOTICE_POLICY, Profile};
use crate::closed::{ClosedClient, Ring};
use crate::context::Context;
use crate::herald::Herald;
use crate::outbox::Transport;
use crate::policy::Policy;
use crate::realm::Realm;
use crate::reason::CloseReason;
use crate::time::Now;
use crate::trace::Tracer;
use arc_swap::ArcSwap;
use hashbrown::HashMap;
use parking_lot::Mutex;
use schemas::explain::{ExplainAction, ExplainImport};
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

/// Counts of one worker thread. Only that worker adds; anybody may read.
#[derive(Debug, Default)]
#[repr(align(128))]
pub struct Totals {
    pub in_msgs: AtomicU64,
    pub in_bytes: AtomicU64,
    pub out_msgs: AtomicU64,
    pub out_bytes: AtomicU64,
    /// Clients closed for too much waiting.
    pub slow_consumers: AtomicU64,
}

fn add(to: &AtomicU64, n: u64) {
    to.store(to.load(Ordering::Relaxed) + n, Ordering::Relaxed);
}

impl Totals {
    pub(crate) fn add_in(&self, msgs: u64, bytes: u64) {
        add(&self.in_msgs, msgs);
        add(&self.in_bytes, bytes);
    }

    pub(crate) fn add_out(&self, msgs: u64, bytes: u64, slow: u64) {
        add(&self.out_msgs, msgs);
        add(&self.out_bytes, bytes);
        if slow > 0 {
            add(&self.slow_consumers, slow);
        }
    }
}

/// Told of every account: see [`Broker::look_after`].
type Steward = Arc<dyn Fn(&Arc<Account>) + Send + Sync>;

/// See the module's introduction.
pub struct Broker {
    stewards: Mutex<Vec<Steward>>,
    herald: OnceLock<Box<dyn Herald>>,
    tracer: OnceLock<Box<dyn Tracer>>,
    policy: ArcSwap<Policy>,
    accounts: Mutex<HashMap<String, Arc<Account>>>,
    /// What accounts export and import.
    shares: Mutex<Book>,
    realm: Arc<Realm>,
    global: Arc<Account>,
    next_account: AtomicU32,
    next_cid: AtomicU64,
    clients: Mutex<HashMap<u64, Arc<Client>>>,
    closed: Mutex<Ring>,
    /// Connections ever accepted.
    pub total_connections: AtomicU64,
    /// Connections closed because a write took too long.
    pub slow_deadlines: AtomicU64,
    pub stale_connections: AtomicU64,
    /// Times a publisher had to wait for a receiver.
    pub stalls: AtomicU64,
    /// Numbers the server's own messages.
    pub(crate) event_seq: AtomicU64,
}

impl Broker {
    pub fn new(policy: Policy) -> Arc<Self> {
        let realm = Arc::new(Realm::default());
        realm.set_policy(&policy);
        let global = Arc::new(Account::new(GLOBAL, 0, realm.clone()));
        let broker = Broker {
            stewards: Mutex::default(),
            herald: OnceLock::new(),
            tracer: OnceLock::new(),
            accounts: Mutex::new([(GLOBAL.to_string(), global.clone())].into_iter().collect()),
            shares: Mutex::default(),
            realm,
            global,
            next_account: AtomicU32::new(1),
            next_cid: AtomicU64::new(1),
            clients: Mutex::default(),
            closed: Mutex::default(),
            total_connections: AtomicU64::new(0),
            slow_deadlines: AtomicU64::new(0),
            stale_connections: AtomicU64::new(0),
            stalls: AtomicU64::new(0),
            event_seq: AtomicU64::new(0),
            policy: ArcSwap::from_pointee(policy),
        };
        if let Some(name) = broker.policy().system_account.clone() {
            broker.account_named(&name);
        }
        Arc::new(broker)
    }

    pub fn policy(&self) -> Arc<Policy> {
        self.policy.load_full()
    }

    /// Replaces the policy; every session is told, and looks at it before its next operation.
    pub fn set_policy(&self, policy: Policy) {
        self.realm.set_policy(&policy);
        self.policy.store(Arc::new(policy));
        self.notify_all(NOTICE_POLICY);
    }

    /// Replaces the policy and has every client that understands it told the new INFO.
    pub fn announce(&self, policy: Policy) {
        self.realm.set_policy(&policy);
        self.policy.store(Arc::new(policy));
        self.notify_all(NOTICE_POLICY | NOTICE_INFO);
    }

    fn notify_all(&self, notice: u8) {
        self.clients.lock().values().for_each(|c| c.notify(notice));
    }

    /// The account of everybody who names none.
    pub fn global(&self) -> &Arc<Account> {
        &self.global
    }

    /// The account of this name, made if need be.
    pub fn account_named(&self, name: &str) -> Arc<Account> {
        let mut accounts = self.accounts.lock();
        if let Some(a) = accounts.get(name) {
            return a.clone();
        }
        let id = self.next_account.fetch_add(1, Ordering::Relaxed);
        let account = Arc::new(Account::new(name, id, self.realm.clone()));
        accounts.insert(name.into(), account.clone());
        drop(accounts);
        let stewards = self.stewards.lock().clone();
        stewards.iter().for_each(|steward| steward(&account));
        account
    }

    /// Has `steward` called with every account there is, and with every one that comes.
    pub fn look_after(&self, steward: impl Fn(&Arc<Account>) + Send + Sync + 'static) {
        let steward: Steward = Arc::new(steward);
        self.stewards.lock().push(steward.clone());
        self.accounts().iter().for_each(|account| steward(account));
    }

    /// Has `herald` told of clients that come and go. The first one stays.
    pub fn set_herald(&self, herald: Box<dyn Herald>) {
        // A server has one shell.
        let _ = self.herald.set(herald);
    }

    pub(crate) fn herald(&self) -> Option<&dyn Herald> {
        self.herald.get().map(|herald| &**herald)
    }

    /// Has `tracer` told of every message that is traced, and those traced that others sample. The first one stays.
    pub fn set_tracer(&self, tracer: Box<dyn Tracer>) {
        // As above.
        let _ = self.tracer.set(tracer);
    }

    #[inline]
    pub(crate) fn tracer(&self) -> Option<&dyn Tracer> {
        self.tracer.get().map(|tracer| &**tracer)
    }

    /// A name for an event: 22 letters and digits that no other event has.
    pub fn event_id(&self, cx: &mut Context) -> String {
        self.realm.event_id(&mut cx.rng)
    }

    /// The account of this name, if there is one.
    pub fn account(&self, name: &str) -> Option<Arc<Account>> {
        self.accounts.lock().get(name).cloned()
    }

    /// Takes an account off the server. Its clients go as soon as they are judged again ([`Broker::set_policy`]).
    pub fn remove_account(&self, name: &str) -> Option<Arc<Account>> {
        self.set_shares([(name.to_string(), None)]);
        let account = self.accounts.lock().remove(name)?;
        account.retire();
        Some(account)
    }

    /// Puts limits into force: for everybody in the account, and closing the youngest connections above their number.
    pub fn limit_account(&self, account: &Arc<Account>, limits: AccountLimits) {
        if account.limits() == limits {
            return;
        }
        account.set_limits(limits);
        let mut bound = self.clients_of(account);
        let max = limits.connections.map_or(usize::MAX, |max| usize::try_from(max).unwrap_or(usize::MAX));
        for client in bound.drain(max.min(bound.len())..) {
            client.reconsider(Reconsidered::Go(Refusal::TooManyConnections));
        }
        bound.iter().for_each(|client| client.notify(NOTICE_LIMITS));
    }

    /// Everybody bound to an account, the oldest first.
    pub fn clients_of(&self, account: &Arc<Account>) -> Vec<Arc<Client>> {
        let mut all = self.clients();
        all.retain(|c| c.account().is_some_and(|a| Arc::ptr_eq(&a, account)));
        all
    }

    /// Replaces what these accounts export and import, whole (`None`: the account is gone). Imports that do not stand, among
    /// them those of other accounts that import from these, are left out and returned.
    pub fn set_shares(
        &self,
        changes: impl IntoIterator<Item = (String, Option<Shares>)>,
    ) -> Vec<RefusedImport> {
        // Held to the end: the accounts follow the book in order.
        let mut book = self.shares.lock();
        let changed = book.replace(changes.into_iter());
        for name in &changed.importers {
            let (streams, services) = book.routes(name);
            let none = streams.is_empty() && services.is_empty();
            let account = if none { self.account(name) } else { Some(self.account_named(name)) };
            let Some(account) = account else { continue };
            let streams = streams.iter().map(|r| (self.account_named(&r.account), r.clone()));
            let services = services.iter().map(|r| (self.account_named(&r.account), r.clone()));
            account.set_service_paths(services.collect());
            if account.set_stream_paths(streams.collect()) {
                // Shadows from other accounts among them are no matter of this one's imports.
                let own = account.subscription_list().into_iter().filter(|sub| sub.link().is_none());
                own.for_each(|sub| sub.client().cast_shadows(&account, sub.sid()));
            }
        }
        changed.refused
    }

    /// What an account exports, and what it imports, as monitoring shows it.
    pub fn shares_of(&self, account: &str) -> SharesView {
        self.shares.lock().view(account)
    }

    pub(crate) fn realm(&self) -> &Realm {
        &self.realm
    }

    /// Has `waker` called when [`Broker::next_wakeup`] moves forward.
    pub fn on_earlier_wakeup(&self, waker: Box<dyn Fn() + Send + Sync>) {
        self.realm.set_waker(waker);
    }

    /// The moment at which [`Broker::on_timer`] wants to be called, in nanoseconds of the monotonic clock.
    pub fn next_wakeup(&self) -> u64 {
        self.realm.due()
    }

    /// Ends answers of services that did not come in time, and publishes what is to be told of those and others.
    pub fn on_timer(&self, now: Now, cx: &mut Context) {
        self.realm.settle(&self.accounts(), now, cx);
    }

    /// What an account imports on a subject.
    pub(crate) fn imports_of(
        &self,
        account: &str,
        action: ExplainAction,
        subject: &[u8],
    ) -> Vec<ExplainImport> {
        self.shares.lock().explain(account, action, subject)
    }

    /// All accounts, by name.
    pub fn accounts(&self) -> Vec<Arc<Account>> {
        let mut all: Vec<_> = self.accounts.lock().values().cloned().collect();
        all.sort_by(|a, b| a.name.cmp(&b.name));
        all
    }

    /// Makes the record of a new connection. It is not listed until [`Broker::admit`].
    pub fn new_client(
        &self,
        kind: Kind,
        now: Now,
        transport: impl FnOnce(u64) -> Box<dyn Transport>,
        profile: Profile,
    ) -> Arc<Client> {
        let cid = self.next_cid.fetch_add(1, Ordering::Relaxed);
        self.total_connections.fetch_add(1, Ordering::Relaxed);
        Arc::new(Client::new(cid, kind, now.wall, transport(cid), profile))
    }

    /// Lists a connection, unless there are as many as may be.
    pub fn admit(&self, client: &Arc<Client>) -> bool {
        let max = self.policy.load().max_connections;
        let mut clients = self.clients.lock();
        if max.is_none_or(|max| clients.len() >= max) {
            return false;
        }
        clients.insert(client.cid, client.clone());
        true
    }

    /// Takes a connection that ended off the list and out of all interest, and remembers it.
    pub fn dismiss(&self, client: &Arc<Client>, reason: CloseReason, now: Now) {
        let last = ClosedClient::of(client, reason, now.wall);
        client.end_subscriptions();
        let left = {
            // Together, so that nobody who sums up misses its traffic or sees it twice.
            let mut clients = self.clients.lock();
            clients.remove(&client.cid);
            client.unbind()
        };
        if let Some(account) = client.account() {
            account.note_close(reason);
        }
        client.outbox.close();
        self.closed.lock().push(last, self.policy.load().max_closed_clients);
        if let Some(herald) = self.herald() {
            left.iter().for_each(|account| herald.on_count(account, now));
            herald.on_disconnect(client, reason, now);
        }
    }

    /// Everybody connected, by cid.
    pub fn clients(&self) -> Vec<Arc<Client>> {
        let mut all: Vec<_> = self.clients.lock().values().cloned().collect();
        all.sort_by_key(|c| c.cid);
        all
    }

    pub fn client(&self, cid: u64) -> Option<Arc<Client>> {
        self.clients.lock().get(&cid).cloned()
    }

    /// What the clients of each account sent and received, by the account's name.
    pub fn traffic(&self) -> HashMap<String, Traffic> {
        let accounts = self.accounts();
        // Held all the while: see `dismiss`.
        let clients = self.clients.lock();
        let mut by_id: HashMap<u32, Traffic> = accounts.iter().map(|a| (a.id, a.past_traffic())).collect();
        for client in clients.values() {
            if let Some(sum) = client.account().and_then(|a| by_id.get_mut(&a.id)) {
                *sum += Traffic::of(client);
            }
        }
        drop(clients);
        accounts.iter().map(|a| (a.name.clone(), by_id.remove(&a.id).unwrap_or_default())).collect()
    }

    /// Number of connections.
    pub fn connections(&self) -> usize {
        self.clients.lock().len()
    }

    /// The remembered connections that ended, oldest first.
    pub fn closed_clients(&self) -> Vec<Arc<ClosedClient>> {
        self.closed.lock().list()
    }

    /// Connections that ever ended.
    pub fn closed_total(&self) -> u64 {
        self.closed.lock().total()
    }
}
