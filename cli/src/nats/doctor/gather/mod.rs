//! Where documents come from: monitoring over HTTP, the APIs of a connection, a directory, a configuration file.

mod account;
mod archive;
mod capture;
mod config;
mod credentials;
mod document;
mod monitor;
mod system;

#[cfg(test)]
pub use config::of as config_of;

use crate::failure::Outcome;
use crate::nats::Call;
use crate::nats::doctor::snapshot::{Config, Snapshot, Token};
use crate::nats::jetstream::{Api, moment};
use crate::runtime::block_on;

/// What was found, and what was not.
pub struct Gathered {
    pub snapshot: Snapshot,
    /// For people: what could not be looked at.
    pub notes: Vec<String>,
}

impl Gathered {
    /// `1 server, 3 streams`
    pub fn what(&self) -> String {
        let Snapshot { servers, streams, config, .. } = &self.snapshot;
        if let Some(Config { file, .. }) = config {
            return file.clone();
        }
        let some = |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
        format!("{}, {}", some(servers.len(), "server"), some(streams.len(), "stream"))
    }
}

/// Everything that the flags ask for. Fails when there is nothing.
pub fn all(call: &Call) -> Outcome<Gathered> {
    let mut gathered =
        Gathered { snapshot: Snapshot { now: moment::now(), ..Snapshot::default() }, notes: vec![] };
    let (archive, config, monitors) = (call.text("archive"), call.text("config"), call.texts("monitor"));
    if !config.is_empty() {
        config::read(config, &mut gathered);
    }
    if !archive.is_empty() {
        archive::read(archive, &mut gathered)?;
    }
    for url in monitors {
        monitor::read(url, &mut gathered)?;
    }
    if config.is_empty() && archive.is_empty() && monitors.is_empty() {
        block_on(async {
            let api = Api::open(call).await?;
            system::read(&api, &mut gathered).await;
            account::read(&api, &mut gathered).await;
            credentials::read(call, &mut gathered);
            Ok::<_, crate::failure::Failure>(())
        })?;
        let Snapshot { servers, streams, accounts, .. } = &gathered.snapshot;
        if servers.is_empty() && streams.is_empty() && accounts.is_empty() {
            crate::fail!("neither servers nor JetStream answer to this user; try --monitor URL");
        }
    }
    tokens(&mut gathered.snapshot);
    Ok(gathered)
}

/// What one server says over HTTP.
pub fn of_monitoring(url: &str) -> Outcome<Gathered> {
    let mut gathered =
        Gathered { snapshot: Snapshot { now: moment::now(), ..Snapshot::default() }, notes: vec![] };
    monitor::read(url, &mut gathered)?;
    tokens(&mut gathered.snapshot);
    Ok(gathered)
}

/// All signed tokens that stand in documents.
fn tokens(snapshot: &mut Snapshot) {
    let servers = snapshot.servers.iter();
    let operators =
        servers.clone().filter_map(|server| server.varz.as_ref()).flat_map(|v| &v.trusted_operators_jwt);
    let accounts = servers.flat_map(|server| &server.accountz).map(|account| &account.jwt);
    let planned = snapshot
        .config
        .iter()
        .filter_map(|config| config.options.as_deref())
        .flat_map(|options| options.operator.jwts.iter().chain(options.operator.preload.values()));
    let all = operators.chain(accounts).chain(planned);
    let mut tokens: Vec<Token> = all.filter_map(|token| dated(token)).collect();
    tokens.sort_by(|a, b| a.what.cmp(&b.what));
    tokens.dedup_by(|a, b| a.what == b.what && a.expires == b.expires);
    snapshot.tokens.append(&mut tokens);
}

fn dated(token: &str) -> Option<Token> {
    let claims = daemon_keys::jwt::decode(token).ok()?.claims;
    let data = claims.data();
    Some(Token { what: format!("{} {}", claims.kind().as_str(), data.name), expires: data.expires })
}
