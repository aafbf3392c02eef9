//! Captured profiles of servers' processes.

use cli_audit::Tag;
use cli_audit::archive::{Error, Kind};
use data_encoding::BASE64;
use serde_json::{Value, json};

use super::{Archive, is_set, single, text};
use crate::failure::Outcome;

pub fn answers(archive: &Archive, body: &Value) -> Outcome<Vec<Value>> {
    let (name, level) = (text(body, "name"), &body["debug"]);
    let full = if is_set(level) { format!("{name}_{level}") } else { name.to_string() };
    // Who a server is stands in its other documents only.
    let known = archive.captured(Kind::Variables).map(single).unwrap_or_default();
    let mut answers = vec![];
    for (cluster, server) in archive.reader.servers() {
        let tags =
            [Tag::cluster(cluster), Tag::server(server), Tag::kind(Kind::Profile), Tag::profile(&full)];
        match archive.reader.bytes(&tags) {
            Err(Error::NoMatches) => {}
            Err(error) => crate::fail!("{}: {error}", archive.path),
            Ok(bytes) => {
                let known = known.iter().map(|varz| &varz["server"]).find(|known| known["name"] == server);
                let known = known.cloned().unwrap_or_else(|| json!({"name": server, "cluster": cluster}));
                answers.push(json!({"server": known, "data": {"profile": BASE64.encode(&bytes)}}));
            }
        }
    }
    if answers.is_empty() {
        crate::fail!(
            "{}: no profile {name} of level {level} was captured; 'nats audit gather' does so with --server-profiles, \
             goroutine at levels 1 and 2 and all others at level 0",
            archive.path
        );
    }
    Ok(answers)
}
