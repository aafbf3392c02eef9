//! The log as sessions write to it: every line names the client.

use crate::log::{self, About, Log};
use daemon_broker::{Client, Level, Logbook};
use std::fmt;

/// Lines of sessions, in the server's log.
pub struct ClientLog(pub Log);

impl Logbook for ClientLog {
    fn enabled(&self, level: Level) -> bool {
        match level {
            Level::Trace => self.0.trace_enabled(),
            Level::Debug => self.0.debug_enabled(),
            _ => true,
        }
    }

    fn line(&mut self, level: Level, client: &Client, text: fmt::Arguments<'_>) {
        if !self.enabled(level) {
            return;
        }
        let level = match level {
            Level::Error => log::Level::Error,
            Level::Warn => log::Level::Warn,
            Level::Info => log::Level::Info,
            Level::Debug => log::Level::Debug,
            Level::Trace => log::Level::Trace,
        };
        self.0.about(level, &about(client), text);
    }
}

/// An address that a proxy gave stands before the proxy's.
fn about(client: &Client) -> About {
    let p = client.profile();
    let bracketed = |ip: String| if ip.contains(':') { format!("[{ip}]") } else { ip };
    let proxied = match p.forwarded_for.is_empty() {
        true => String::new(),
        false => bracketed(p.forwarded_for) + "/",
    };
    let program = match (p.lang.is_empty(), p.version.is_empty()) {
        (false, false) => format!("v{}:{}", p.version, p.lang),
        (false, true) => p.lang,
        _ => String::new(),
    };
    let parts: Vec<&str> =
        [&program, &p.name].into_iter().map(String::as_str).filter(|s| !s.is_empty()).collect();
    About {
        id: client.cid,
        id_name: p.connection_type.id_prefix(),
        remote: format!("{proxied}{}:{}", bracketed(p.ip), p.port),
        client: parts.join(":"),
        account: client.account().map_or_else(String::new, |account| account.name.clone()),
        user: p.user,
    }
}
