//! Imports at work: the ways that messages take from one account to another.
//!
//! Made from what [`super::share`] has granted, replaced whole with it. A way that stays what it was stays the same value,
//! so that what runs over it is not disturbed by a reload.

use super::Account;
use super::export::ServiceExport;
use super::share::{Change, ServiceRoute, StreamRoute};
use crate::client::Client;
use crate::subscription::{Handle, Link, Subscription};
use arc_swap::ArcSwap;
use daemon_subject::transform::Transform;
use daemon_subject::valid;
use parking_lot::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

/// The way of an imported stream, from the exporting account to the importing one.
pub(crate) struct StreamPath {
    pub(crate) exporter: Arc<Account>,
    route: StreamRoute,
}

/// The way of requests to an imported service, from the importing account to the exporting one.
pub(crate) struct ServicePath {
    pub(crate) exporter: Arc<Account>,
    route: ServiceRoute,
}

impl StreamPath {
    /// What is to stand in the exporter's interest for a subscription to `wanted` in the importing account.
    pub(crate) fn shadow_of(&self, wanted: &[u8]) -> Option<Vec<u8>> {
        let mut both = Vec::new();
        if !valid::intersection(wanted, self.route.to.as_bytes(), &mut both) {
            return None;
        }
        match (&self.route.change, &self.route.back) {
            (Change::None, _) => Some(both),
            (_, Some(back)) => {
                let mut there = Vec::new();
                back.apply(&both, &mut || 0, &mut there);
                Some(there)
            }
            _ => Some(self.route.from.as_bytes().into()),
        }
    }

    /// Appends what the importing account calls a subject of the exporting one.
    pub(crate) fn rename(&self, subject: &[u8], out: &mut Vec<u8>) {
        self.route.change.apply(subject, out);
    }

    /// Whether a traced message is followed into the importing account.
    pub(crate) fn allow_trace(&self) -> bool {
        self.route.allow_trace
    }

    fn is(&self, exporter: &Arc<Account>, route: &StreamRoute) -> bool {
        let (a, b) = (&self.route, route);
        Arc::ptr_eq(&self.exporter, exporter)
            && (&a.from, &a.to, a.allow_trace) == (&b.from, &b.to, b.allow_trace)
            && a.change.is(&b.change)
    }
}

impl ServicePath {
    /// Appends what the exporting account calls a subject of the importing one.
    pub(crate) fn rename(&self, subject: &[u8], out: &mut Vec<u8>) {
        self.route.change.apply(subject, out);
    }

    pub(crate) fn export(&self) -> &Arc<ServiceExport> {
        &self.route.export
    }

    /// The service is told who asks.
    pub(crate) fn share(&self) -> bool {
        self.route.share
    }

    fn is(&self, exporter: &Arc<Account>, route: &ServiceRoute) -> bool {
        let (a, b) = (&self.route, route);
        Arc::ptr_eq(&self.exporter, exporter)
            && (&a.from, &a.to, a.share) == (&b.from, &b.to, b.share)
            && Arc::ptr_eq(&a.export, &b.export)
            && a.change.is(&b.change)
    }
}

impl Change {
    fn apply(&self, subject: &[u8], out: &mut Vec<u8>) {
        match self {
            Change::None => out.extend_from_slice(subject),
            Change::Fixed(to) => out.extend_from_slice(to),
            Change::Transform(t) => t.apply(subject, &mut || 0, out),
        }
    }

    fn is(&self, other: &Change) -> bool {
        let written = |t: &Transform| (t.source().to_vec(), t.destination().to_vec());
        match (self, other) {
            (Change::None, Change::None) => true,
            (Change::Fixed(a), Change::Fixed(b)) => a == b,
            (Change::Transform(a), Change::Transform(b)) => written(a) == written(b),
            _ => false,
        }
    }
}

/// The ways that end in one account (streams) or begin there (services).
#[derive(Default)]
pub(super) struct Paths {
    streams: ArcSwap<Vec<Arc<StreamPath>>>,
    any_streams: AtomicBool,
    /// What listens for requests.
    services: Mutex<Vec<Handle>>,
    /// Through which it listens, once it does.
    stand_in: OnceLock<Arc<Client>>,
}

impl Account {
    /// Whether streams of other accounts are imported.
    #[inline]
    pub(crate) fn imports_streams(&self) -> bool {
        self.paths.any_streams.load(Ordering::Acquire)
    }

    pub(crate) fn stream_paths(&self) -> Arc<Vec<Arc<StreamPath>>> {
        self.paths.streams.load_full()
    }

    /// Services of other accounts that can be asked from here.
    pub fn service_imports(&self) -> usize {
        self.paths.services.lock().len()
    }

    /// The account's own stand-in among the clients.
    pub(super) fn stand_in(self: &Arc<Self>) -> &Arc<Client> {
        self.paths.stand_in.get_or_init(|| Client::of_account(self))
    }

    /// Replaces the imported streams. True if they are others now: then every subscription's shadows must be cast anew.
    pub(crate) fn set_stream_paths(&self, routes: Vec<(Arc<Account>, StreamRoute)>) -> bool {
        let old = self.paths.streams.load_full();
        let mut kept = 0;
        let find = |(exporter, route): (Arc<Account>, StreamRoute)| {
            let known = old.iter().find(|path| path.is(&exporter, &route)).cloned();
            kept += known.is_some() as usize;
            known.unwrap_or_else(|| Arc::new(StreamPath { exporter, route }))
        };
        let new: Vec<_> = routes.into_iter().map(find).collect();
        if kept == new.len() && kept == old.len() {
            return false;
        }
        self.paths.any_streams.store(!new.is_empty(), Ordering::Release);
        self.paths.streams.store(Arc::new(new));
        true
    }

    /// Replaces the imported services, and what listens for requests to them.
    pub(crate) fn set_service_paths(self: &Arc<Self>, routes: Vec<(Arc<Account>, ServiceRoute)>) {
        let mut services = self.paths.services.lock();
        if routes.is_empty() && services.is_empty() {
            return;
        }
        let mut old = std::mem::take(&mut *services);
        for (exporter, route) in routes {
            let same =
                |sub: &Handle| matches!(sub.link(), Some(Link::Service(path)) if path.is(&exporter, &route));
            if let Some(at) = old.iter().position(same) {
                services.push(old.swap_remove(at));
                continue;
            }
            let from = route.from.clone();
            let link = Link::Service(Arc::new(ServicePath { exporter, route }));
            let sub = Subscription::linked(self.stand_in().clone(), from.as_bytes(), None, b"", link);
            services.push(Arc::new(sub));
            self.subscribe(services[services.len() - 1].clone());
        }
        old.retain(|sub| sub.close());
        self.unsubscribe_all(old.into_iter());
    }
}
