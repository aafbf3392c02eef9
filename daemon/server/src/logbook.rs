//! The log as sessions write to it: every line names the client.

use crate::log::Log;
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
        let line = format_args!("{} - {text}", name(client)).to_string();
        match level {
            Level::Error => self.0.error(line),
            Level::Warn => self.0.warn(line),
            Level::Info => self.0.info(line),
            Level::Debug => self.0.debug(line),
            Level::Trace => self.0.trace(line),
        }
    }
}

/// `127.0.0.1:4711 - cid:5`, and what the client says it is. An address that a proxy gave stands before the proxy's.
fn name(client: &Client) -> String {
    let p = client.profile();
    let bracketed = |ip: String| if ip.contains(':') { format!("[{ip}]") } else { ip };
    let mut name = match p.forwarded_for.is_empty() {
        true => String::new(),
        false => bracketed(p.forwarded_for) + "/",
    };
    name.push_str(&format!(
        "{}:{} - {}:{}",
        bracketed(p.ip),
        p.port,
        p.connection_type.id_prefix(),
        client.cid
    ));
    let program = match (p.lang.is_empty(), p.version.is_empty()) {
        (false, false) => format!("v{}:{}", p.version, p.lang),
        (false, true) => p.lang,
        _ => String::new(),
    };
    let parts: Vec<&str> =
        [&program, &p.name].into_iter().map(String::as_str).filter(|s| !s.is_empty()).collect();
    if !parts.is_empty() {
        name.push_str(&format!(" - {:?}", parts.join(":")));
    }
    name
}
