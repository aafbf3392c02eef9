//! Which servers there are, and which accounts they know.

use std::collections::BTreeMap;

use schemas::monitor::ServerInfo;
use serde_json::{Value, json};

use super::ask::{self, Ask, Expect};
use super::journal::Journal;
use crate::failure::Outcome;

/// Servers by their IDs.
pub type Servers = BTreeMap<String, ServerInfo>;

/// Accounts, and how many servers know each.
pub struct Accounts {
    pub servers: BTreeMap<String, usize>,
    pub system: String,
}

/// Who sent an answer; None, and a remark, when it is an error or from nobody we know.
pub fn sender<'a>(
    servers: &'a Servers,
    answer: &Value,
    what: &str,
    journal: &mut Journal,
) -> Option<&'a ServerInfo> {
    let head = &answer["server"];
    let name = head["name"].as_str().unwrap_or_default();
    if let Some(error) = ask::error(answer) {
        journal.error(format!("Received an error from server {name}: {error}"));
        return None;
    }
    let known = servers.get(head["id"].as_str().unwrap_or_default());
    if known.is_none() {
        journal.error(format!("Ignoring {what} response from unknown server: {name}"));
    }
    known
}

/// All servers, or those of one cluster.
pub async fn servers(ask: &Ask<'_>, cluster: &str, journal: &mut Journal) -> Outcome<Servers> {
    journal.info("Broadcasting PING to discover servers... (this may take a few seconds)");
    let mut servers = Servers::new();
    for answer in ask.all("$SYS.REQ.SERVER.PING", &json!({}), Expect::AllServers).await? {
        let info: ServerInfo = serde_json::from_value(answer["server"].clone())?;
        if let Some(error) = ask::error(&answer) {
            journal.error(format!("Received an error from server {}: {error}", info.name));
        } else if !cluster.is_empty() && info.cluster != cluster {
            continue;
        } else if servers.contains_key(&info.id) {
            journal.error(format!("Duplicate server {} ({}) response to PING, ignoring", info.id, info.name));
        } else {
            journal.info(format!("Discovered server '{}' ({})", info.name, info.id));
            servers.insert(info.id.clone(), info);
        }
    }
    journal.info(format!("Discovered {} servers", servers.len()));
    Ok(servers)
}

/// All accounts that these servers know.
pub async fn accounts(ask: &Ask<'_>, servers: &Servers, journal: &mut Journal) -> Outcome<Accounts> {
    journal.info("Broadcasting PING to discover accounts... ");
    let mut accounts = Accounts { servers: BTreeMap::new(), system: String::new() };
    let expect = Expect::Exactly(servers.len());
    for answer in ask.all("$SYS.REQ.SERVER.PING.ACCOUNTZ", &json!({}), expect).await? {
        let Some(server) = sender(servers, &answer, "accounts", journal) else { continue };
        let data = &answer["data"];
        let known = data["accounts"].as_array().map(Vec::as_slice).unwrap_or_default();
        journal.info(format!("Discovered {} accounts on server {}", known.len(), server.name));
        for account in known.iter().filter_map(Value::as_str) {
            *accounts.servers.entry(account.to_string()).or_default() += 1;
        }
        let system = data["system_account"].as_str().unwrap_or_default();
        if system.is_empty() {
            journal.error(format!("Server {} system account is not set", server.name));
        } else if accounts.system.is_empty() {
            journal.info(format!("Discovered system account name: {system}"));
            accounts.system = system.to_string();
        } else if accounts.system != system {
            journal.error(format!("Multiple system accounts detected ({system}, {})", accounts.system));
        }
    }
    journal.info(format!("Discovered {} accounts over {} servers", accounts.servers.len(), servers.len()));
    Ok(accounts)
}
