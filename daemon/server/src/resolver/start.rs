//! From options to operator mode: who is trusted, where account JWTs come from, the system account.

use super::ResolverError;
use super::ask::Others;
use super::deadlines;
use super::directory::{Directory, Keeps};
use super::requests::{Desk, Job};
use super::source::Source;
use super::tenants::Tenants;
use super::url::Url;
use crate::gate::CalloutJudge;
use crate::log::Log;
use crate::policy::COMPATIBLE_VERSION;
use crate::state::State;
use daemon_broker::Context;
use daemon_broker::operator::{Tenant, Trust};
use daemon_config::options::{Operator, Options, Resolver};
use daemon_keys::jwt;
use schemas::claims::AccountClaims;
use std::sync::Arc;
use std::sync::mpsc::SyncSender;
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::runtime::Handle;

const SYNC_DEFAULT: Duration = Duration::from_secs(60);
const PATIENCE_DEFAULT: Duration = Duration::from_millis(1900);
const CACHE_DEFAULT: usize = 1000;

/// Operator mode as far as it can be prepared before there is a server.
pub struct Prepared {
    trust: Trust,
    source: Source,
    sync: Duration,
}

/// Checks who is trusted and opens what accounts come from. `None` when the options ask for no operator mode. The name of
/// the system account, if the operator gives one, is put into `options`.
pub fn prepare(options: &mut Options, log: &Log, now: i64) -> Result<Option<Prepared>, ResolverError> {
    let operator = &options.operator;
    if operator.jwts.is_empty() && operator.trusted_keys.is_empty() {
        return Ok(None);
    }
    let trust = trust(options)?;
    let told = told_by(&trust);
    let resolver = operator.resolver.as_ref().or(told.as_ref()).ok_or(ResolverError::NoResolver)?;
    let stores = matches!(resolver, Resolver::Full { .. } | Resolver::Cache { .. });
    if trust.system_account.is_empty() && stores {
        return Err(ResolverError::NoSystemAccount);
    }
    let source = source(resolver, operator, log, now)?;
    preload(&source, operator, now)?;
    let sync = match resolver {
        Resolver::Full { interval, .. } => interval.unwrap_or(SYNC_DEFAULT),
        _ => SYNC_DEFAULT,
    };
    options.system.system_account.clone_from(&trust.system_account);
    Ok(Some(Prepared { trust, source, sync }))
}

/// Whether running options may become these: whatever [`prepare`] would say of them without opening anything.
pub fn check(options: &Options) -> Result<(), ResolverError> {
    let operator = &options.operator;
    if operator.jwts.is_empty() && operator.trusted_keys.is_empty() {
        return Ok(());
    }
    trust(options)?;
    for (name, token) in &operator.preload {
        let checked = jwt::decode_as::<AccountClaims>(token);
        checked.map_err(|why| ResolverError::Preload { name: name.clone(), why: why.to_string() })?;
    }
    Ok(())
}

/// The resolver that an operator names in its own JWT, for where the configuration names none.
fn told_by(trust: &Trust) -> Option<Resolver> {
    let [operator] = &trust.operators[..] else { return None };
    let url = &operator.nats.account_server_url;
    (!url.is_empty()).then(|| Resolver::Url(format!("{url}/accounts")))
}

fn trust(options: &Options) -> Result<Trust, ResolverError> {
    let operator = &options.operator;
    Ok(Trust::new(
        &operator.jwts,
        &operator.trusted_keys,
        &options.system.system_account,
        &operator.pinned_accounts,
        &operator.default_sentinel,
        COMPATIBLE_VERSION,
    )?)
}

fn source(resolver: &Resolver, operator: &Operator, log: &Log, now: i64) -> Result<Source, ResolverError> {
    Ok(match resolver {
        Resolver::Memory => Source::Memory(Default::default()),
        Resolver::Url(url) => {
            Source::Url(Url::new(url, super::tls::client_config(operator.resolver_tls.as_ref())?))
        }
        Resolver::Full { dir, delete, limit, .. } => {
            let limit = usize::try_from(*limit).ok().filter(|&limit| limit > 0).unwrap_or(usize::MAX);
            let directory = Directory::open(dir, Keeps::All(*delete), limit, now, log.clone())?;
            log.info(format_args!("Managing all jwt in exclusive directory {}", directory.path().display()));
            Source::Full(Arc::new(directory))
        }
        Resolver::Cache { dir, limit, ttl, timeout } => {
            let limit = usize::try_from(*limit).ok().filter(|&limit| limit > 0).unwrap_or(CACHE_DEFAULT);
            let ttl = ttl.map(|ttl| i64::try_from(ttl.as_secs()).unwrap_or(i64::MAX).max(1));
            let directory = Directory::open(dir, Keeps::Asked { ttl }, limit, now, log.clone())?;
            log.info(format_args!("Managing some jwt in exclusive directory {}", directory.path().display()));
            let inbox = format!("$SYS._INBOX.{}", daemon_keys::Nuid::random().next_string());
            Source::Cache(Arc::new(directory), Others::new(inbox, timeout.unwrap_or(PATIENCE_DEFAULT)))
        }
    })
}

fn preload(source: &Source, operator: &Operator, now: i64) -> Result<(), ResolverError> {
    for (name, token) in &operator.preload {
        let failed = |why: String| ResolverError::Preload { name: name.clone(), why };
        jwt::decode_as::<AccountClaims>(token).map_err(|why| failed(why.to_string()))?;
        match source {
            Source::Memory(tokens) => drop(tokens.lock().insert(name.clone(), token.clone())),
            Source::Url(_) => return Err(ResolverError::PreloadReadOnly),
            Source::Full(directory) | Source::Cache(directory, _) => {
                directory.save_if_newer(name, token, now).map_err(|why| failed(why.to_string()))?;
            }
        }
    }
    Ok(())
}

/// Operator mode at work.
pub struct Running {
    pub tenants: Arc<Tenants>,
    /// The thread that answers requests, where there is a system account to send them.
    work: Option<(SyncSender<Job>, JoinHandle<()>)>,
}

impl Prepared {
    /// Puts the system account into force, and from then on whatever is asked for.
    pub fn start(
        self,
        state: &Arc<State>,
        callout: &CalloutJudge,
        handle: &Handle,
        make_context: impl FnOnce() -> Context + Send + 'static,
    ) -> Result<Running, ResolverError> {
        let Prepared { trust, source, sync } = self;
        let system = trust.system_account.clone();
        let tenants = Arc::new(Tenants::new(trust, source, state, handle.clone()));
        // On a thread of its own: this one may belong to the runtime of a program that embeds the server.
        let first =
            std::thread::scope(|scope| scope.spawn(|| handle.block_on(tenants.start(&system))).join());
        first.unwrap_or(Err(ResolverError::NotFound))?;
        state.gate.set_jwt(Some(tenants.clone()));
        callout.set_operator(tenants.clone());
        handle.spawn(deadlines::watch(tenants.clone()));
        handle.spawn(tenants.clone().bring_in_stored());
        let Some(system) = state.broker.policy().system_account.clone() else {
            return Ok(Running { tenants, work: None });
        };
        let desk = Desk::open(&tenants, state.broker.account_named(&system));
        let jobs = desk.jobs.clone();
        let work = move || desk.run(sync, &mut make_context());
        let thread = std::thread::Builder::new().name("natter-resolver".into()).spawn(work);
        Ok(Running { tenants, work: Some((jobs, thread.map_err(ResolverError::Thread)?)) })
    }
}

impl Running {
    /// Takes what the configuration names now, and has the directory read anew.
    pub fn reload(&self, operator: &Operator) {
        if let Source::Memory(tokens) = &self.tenants.source {
            tokens.lock().clone_from(&operator.preload);
            operator.preload.iter().for_each(|(name, token)| self.tenants.refresh(name, token));
            self.tenants.remove_all_but(|name| operator.preload.contains_key(name));
        }
        if let Some((jobs, _)) = &self.work {
            // When so much waits, it is read soon enough.
            let _ = jobs.try_send(Job::Reload);
        }
    }

    /// Gives accounts their streams, after JetStream was turned on.
    pub fn renew_jetstream(&self) {
        self.tenants.renew_jetstream();
        self.tenants.handle.spawn(self.tenants.clone().bring_in_stored());
    }

    pub fn stop(&mut self) {
        let Some((jobs, thread)) = self.work.take() else { return };
        // Fails when the thread is gone already.
        let _ = jobs.send(Job::Stop);
        if thread.join().is_err() {
            self.tenants.log.error("the resolver's thread did not end well");
        }
    }
}

impl Tenants {
    async fn start(&self, system: &str) -> Result<(), ResolverError> {
        if let Source::Url(url) = &self.source {
            url.fetch("").await?;
        }
        if system.is_empty() {
            return Ok(());
        }
        match self.lookup(system).await {
            Ok(_) => Ok(()),
            // Its JWT is yet to be brought, by one of its own users.
            Err(_) if !self.source.is_memory() && self.trust.operators.len() == 1 => {
                drop(self.put_in_force(Tenant::provisional(system, &self.trust)));
                Ok(())
            }
            Err(why) => Err(ResolverError::SystemAccount(Box::new(why))),
        }
    }
}
