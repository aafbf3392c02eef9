//! Exports and imports of many accounts, checked against each other: who may, what goes in circles, what has no way back.
//!
//! Pure: nothing here knows who is connected. Imports are looked at one after the other, and each only against those before
//! it: that is how the reference does it, and so which of two imports is the wrong one.

mod shown;

use super::export::{Exports, ServiceExport};
use super::import::{Imports, Local, ServiceImport, StreamImport};
use super::share_error::{ShareError, ShareKind};
use daemon_subject::transform::{Transform, tokenized, untokenized};
use daemon_subject::{interest, valid};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

/// Accounts that a search for cycles goes through at most.
const CYCLE_SEARCH_MAX: usize = 1024;

/// What one account exports and imports.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shares {
    pub exports: Exports,
    pub imports: Imports,
}

/// An import that cannot be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedImport {
    /// The importing account.
    pub importer: String,
    pub kind: ShareKind,
    /// The exporting account, and the subject there.
    pub account: String,
    pub subject: String,
    pub why: ShareError,
}

/// Every import that cannot be, in order: all streams (account after account, by name), then all services.
pub fn check(accounts: BTreeMap<String, Shares>) -> Vec<RefusedImport> {
    Book::default().replace(accounts.into_iter().map(|(name, shares)| (name, Some(shares)))).refused
}

impl RefusedImport {
    pub(super) fn new(
        importer: &str,
        kind: ShareKind,
        account: &str,
        subject: &str,
        why: ShareError,
    ) -> Self {
        RefusedImport {
            importer: importer.into(),
            kind,
            account: account.into(),
            subject: subject.into(),
            why,
        }
    }
}

/// How a subject of one account becomes one of the other.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    /// It stays what it is.
    None,
    /// It becomes this, always.
    Fixed(Box<[u8]>),
    Transform(Transform),
}

/// An accepted import of a stream.
#[derive(Debug, Clone)]
pub(crate) struct StreamRoute {
    pub(crate) account: String,
    /// The filter there, and here.
    pub(super) from: String,
    pub(super) to: String,
    pub(super) change: Change,
    /// From here to there.
    pub(super) back: Option<Transform>,
    pub(super) allow_trace: bool,
}

/// An accepted import of a service.
#[derive(Debug, Clone)]
pub(crate) struct ServiceRoute {
    pub(crate) account: String,
    /// The filter here, and there.
    pub(super) from: String,
    pub(super) to: String,
    pub(super) change: Change,
    pub(super) share: bool,
    pub(super) export: Arc<ServiceExport>,
}

/// Every account's exports and imports, and which of the imports stand.
#[derive(Default)]
pub(crate) struct Book {
    accounts: HashMap<String, Page>,
    /// Who wants to import from an account, be it there or not.
    importers: HashMap<String, BTreeSet<String>>,
}

/// One account in the book.
#[derive(Default)]
struct Page {
    shares: Shares,
    /// The services among the exports, each one value for all who import it.
    exported: HashMap<String, Arc<ServiceExport>>,
    streams: Vec<StreamRoute>,
    services: Vec<ServiceRoute>,
    /// Exporter and subject there.
    known_streams: HashSet<(String, String)>,
    /// Exporter and subject here: to the subject there.
    known_services: HashMap<(String, String), String>,
}

/// What a change of the book led to.
pub(crate) struct Changed {
    /// Accounts whose imports may be others now.
    pub(crate) importers: BTreeSet<String>,
    pub(crate) refused: Vec<RefusedImport>,
}

impl Book {
    /// Replaces accounts (`None`: takes them out) and looks anew at their imports and at those from them.
    pub(crate) fn replace(&mut self, changes: impl Iterator<Item = (String, Option<Shares>)>) -> Changed {
        let mut importers = BTreeSet::new();
        for (name, shares) in changes {
            importers.extend(self.importers.get(&name).into_iter().flatten().cloned());
            for account in self.accounts.remove(&name).iter().flat_map(|page| page.exporters()) {
                self.importers.get_mut(&account).map(|names| names.remove(&name));
            }
            if let Some(shares) = shares {
                let one = |e: &ServiceExport| (e.subject.clone(), Arc::new(e.clone()));
                let exported = shares.exports.services.iter().map(one).collect();
                let page = Page { shares, exported, ..Page::default() };
                for account in page.exporters() {
                    self.importers.entry(account).or_default().insert(name.clone());
                }
                self.accounts.insert(name.clone(), page);
            }
            importers.insert(name);
        }
        self.importers.retain(|_, names| !names.is_empty());
        let refused = self.look_again(&importers);
        Changed { importers, refused }
    }

    fn look_again(&mut self, importers: &BTreeSet<String>) -> Vec<RefusedImport> {
        let mut wanted = Vec::new();
        for name in importers {
            if let Some(page) = self.accounts.get_mut(name) {
                let Page { shares, exported, .. } = std::mem::take(page);
                let imports = shares.imports.clone();
                *page = Page { shares, exported, ..Page::default() };
                wanted.push((name, imports));
            }
        }
        let mut refused = Vec::new();
        for (name, imports) in &wanted {
            for i in &imports.streams {
                if let Err(why) = self.add_stream(name, i) {
                    refused.push(RefusedImport::new(name, ShareKind::Stream, &i.account, &i.subject, why));
                }
            }
        }
        for (name, imports) in &wanted {
            for i in &imports.services {
                if let Err(why) = self.add_service(name, i) {
                    refused.push(RefusedImport::new(name, ShareKind::Service, &i.account, &i.subject, why));
                }
            }
        }
        refused
    }

    /// The imports of an account that stand.
    pub(crate) fn routes(&self, importer: &str) -> (&[StreamRoute], &[ServiceRoute]) {
        self.accounts.get(importer).map_or((&[], &[]), |page| (&page.streams, &page.services))
    }

    /// What an account exports.
    pub(super) fn exports(&self, account: &str) -> Option<&Exports> {
        self.accounts.get(account).map(|page| &page.shares.exports)
    }

    /// Accepts the import of a stream, or says why not.
    pub(super) fn add_stream(&mut self, importer: &str, import: &StreamImport) -> Result<(), ShareError> {
        let (account, from) = (&import.account, &import.subject);
        let exports = self.exports(account).ok_or(ShareError::MissingAccount)?;
        if !exports.allows_stream(importer, from, import.activated) {
            return Err(ShareError::StreamNotAuthorized);
        }
        let mut to = local_stream(import)?;
        for subject in [&to, from] {
            let mut visited = HashSet::from([importer.to_string()]);
            self.follow_streams(account, subject, &mut visited)?;
        }
        let (mut change, mut back) = (Change::Fixed(to.as_bytes().into()), None);
        if interest::has_wildcard(from.as_bytes()) {
            if to == *from {
                change = Change::None;
            } else {
                let failed = |why| {
                    let (from, to) = (from.clone(), to.clone());
                    ShareError::Transform { kind: ShareKind::Stream, from, to, why }
                };
                let forth = Transform::reversible(from, &tokenized(&to)).map_err(failed)?;
                back = Some(forth.reversed().map_err(failed)?);
                change = Change::Transform(forth);
                to = untokenized(&to).0;
            }
        }
        let page = self.accounts.entry(importer.into()).or_default();
        if !page.known_streams.insert((account.clone(), from.clone())) {
            return Err(ShareError::DuplicateStream);
        }
        let (account, from, allow_trace) = (account.clone(), from.clone(), import.allow_trace);
        page.streams.push(StreamRoute { account, from, to, change, back, allow_trace });
        Ok(())
    }

    /// Accepts the import of a service, or says why not.
    pub(super) fn add_service(&mut self, importer: &str, import: &ServiceImport) -> Result<(), ShareError> {
        let (account, local, subject) = (&import.account, import.local(), &import.subject);
        let exports = self.exports(account).ok_or(ShareError::MissingAccount)?;
        if !valid::is_valid_subject(local.as_bytes()) || !valid::is_valid_subject(subject.as_bytes()) {
            return Err(ShareError::InvalidSubject);
        }
        if !exports.allows_service(importer, subject, import.activated) {
            return Err(ShareError::ServiceNotAuthorized);
        }
        let wild = interest::has_wildcard(subject.as_bytes());
        let plain = if wild { untokenized(local).0 } else { local.to_string() };
        let mut visited = HashSet::from([importer.to_string()]);
        self.follow_services(account, &plain, &mut visited)?;
        let export = { self.accounts.get(account) }
            .and_then(|page| page.exported.get(&page.shares.exports.service(subject)?.subject))
            .ok_or(ShareError::ServiceNotAuthorized)?
            .clone();
        let page = self.accounts.entry(importer.into()).or_default();
        let key = (account.clone(), local.to_string());
        if let Some(subject) = page.known_services.get(&key) {
            let (local, account, subject) = (local.into(), account.clone(), subject.clone());
            return Err(ShareError::DuplicateService { local, account, subject });
        }
        let route = ServiceRoute {
            account: account.clone(),
            change: service_change(local, subject)?,
            from: plain,
            to: subject.clone(),
            share: import.share,
            export,
        };
        page.known_services.insert(key, subject.clone());
        page.services.push(route);
        Ok(())
    }

    /// Looks for a way from the stream `subject` of `account` to one of those visited.
    fn follow_streams(
        &self,
        account: &str,
        subject: &str,
        visited: &mut HashSet<String>,
    ) -> Result<(), ShareError> {
        if visited.len() >= CYCLE_SEARCH_MAX {
            return Err(ShareError::CycleSearchDepth);
        }
        let part = |export: &str| valid::is_subset(subject.as_bytes(), export.as_bytes());
        if !self.exports(account).is_some_and(|e| e.streams.iter().any(|e| part(&e.subject))) {
            return Ok(());
        }
        for route in self.routes(account).0 {
            if !valid::overlaps(subject.as_bytes(), route.to.as_bytes()) {
                continue;
            }
            if visited.contains(&route.account) {
                return Err(ShareError::Cycle);
            }
            visited.insert(account.into());
            let inner = valid::is_subset(route.to.as_bytes(), subject.as_bytes());
            self.follow_streams(&route.account, if inner { &route.to } else { subject }, visited)?;
        }
        Ok(())
    }

    /// Looks for a way from the service `subject` of `account` to one of those visited.
    fn follow_services(
        &self,
        account: &str,
        subject: &str,
        visited: &mut HashSet<String>,
    ) -> Result<(), ShareError> {
        if visited.len() >= CYCLE_SEARCH_MAX {
            return Err(ShareError::CycleSearchDepth);
        }
        for route in self.routes(account).1 {
            if !valid::overlaps(subject.as_bytes(), route.to.as_bytes()) {
                continue;
            }
            if visited.contains(&route.account) {
                return Err(ShareError::Cycle);
            }
            visited.insert(account.into());
            let inner = valid::is_subset(route.from.as_bytes(), subject.as_bytes());
            self.follow_services(&route.account, if inner { &route.from } else { subject }, visited)?;
        }
        Ok(())
    }
}

impl Page {
    /// The accounts that it wants to import from.
    fn exporters(&self) -> BTreeSet<String> {
        let imports = &self.shares.imports;
        let streams = imports.streams.iter().map(|i| &i.account);
        streams.chain(imports.services.iter().map(|i| &i.account)).cloned().collect()
    }
}

/// What an imported stream is called at home, as it is written.
fn local_stream(import: &StreamImport) -> Result<String, ShareError> {
    Ok(match &import.local {
        Local::Same => import.subject.clone(),
        Local::To(to) if to.is_empty() => import.subject.clone(),
        Local::To(to) => to.clone(),
        Local::Prefix(prefix) if interest::has_wildcard(prefix.as_bytes()) => {
            return Err(ShareError::PrefixWithWildcards);
        }
        Local::Prefix(prefix) if prefix.is_empty() => import.subject.clone(),
        Local::Prefix(prefix) => format!("{}.{}", prefix.strip_suffix('.').unwrap_or(prefix), import.subject),
    })
}

/// How what is asked here becomes what is asked there.
fn service_change(local: &str, subject: &str) -> Result<Change, ShareError> {
    if !interest::has_wildcard(subject.as_bytes()) {
        return Ok(Change::Fixed(subject.as_bytes().into()));
    }
    if local == subject {
        return Ok(Change::None);
    }
    let back = Transform::reversible(subject, &tokenized(local)).and_then(|t| t.reversed());
    back.map(Change::Transform).map_err(|why| {
        let (from, to) = (local.into(), subject.into());
        ShareError::Transform { kind: ShareKind::Service, from, to, why }
    })
}

#[cfg(test)]
#[path = "share_tests.rs"]
mod tests;
