//! The monitoring documents of each server.

use cli_audit::Tag;
use cli_audit::archive::Kind;
use serde_json::{Value, json};

use super::Archive;
use super::ask::{self, Ask, Expect};
use super::discover::Servers;
use super::journal::Journal;
use crate::failure::Outcome;

/// Entries of a page.
const PAGE: usize = 1024;

/// What is asked for, and what it is in the archive.
pub const ENDPOINTS: [(&str, Kind); 10] = [
    ("VARZ", Kind::Variables),
    ("EXPVARZ", Kind::ExpVariables),
    ("CONNZ", Kind::Connections),
    ("ROUTEZ", Kind::Routes),
    ("GATEWAYZ", Kind::Gateways),
    ("LEAFZ", Kind::Leafs),
    ("SUBSZ", Kind::Subs),
    ("JSZ", Kind::JetStream),
    ("ACCOUNTZ", Kind::Accounts),
    ("HEALTHZ", Kind::Health),
];

/// The member of a document that comes in pages.
fn paged(endpoint: &str) -> Option<&'static str> {
    Some(match endpoint {
        "CONNZ" => "connections",
        "SUBSZ" => "subscriptions_list",
        "JSZ" => "account_details",
        _ => return None,
    })
}

/// The options that give all there is from `offset` on.
fn details(endpoint: &str, offset: usize) -> Value {
    match endpoint {
        "CONNZ" => {
            json!({
                "auth": true, "subscriptions": true, "subscriptions_detail": true, "offset": offset, "limit": PAGE,
            })
        }
        "GATEWAYZ" => json!({"accounts": true, "subscriptions": true, "subscriptions_detail": true}),
        "HEALTHZ" => json!({"details": true}),
        "JSZ" => json!({
            "accounts": true, "streams": true, "consumer": true, "config": true, "raft": true,
            "offset": offset, "limit": PAGE,
        }),
        "LEAFZ" => json!({"subscriptions": true}),
        "ROUTEZ" => json!({"subscriptions": true, "subscriptions_detail": true}),
        "SUBSZ" => json!({"subscriptions": true, "offset": offset, "limit": PAGE}),
        _ => json!({}),
    }
}

pub async fn gather(
    ask: &Ask<'_>,
    servers: &Servers,
    detailed: bool,
    archive: &mut Archive,
    journal: &mut Journal,
) -> Outcome {
    journal.info(format!("Querying {} endpoints on {} known servers...", ENDPOINTS.len(), servers.len()));
    let mut captured = 0;
    for (id, server) in servers {
        for (endpoint, kind) in ENDPOINTS {
            journal.step();
            let name = &server.name;
            if endpoint == "JSZ" && !server.jetstream {
                journal
                    .info(format!("Server {name} does not have jetstream enabled - skipping JSZ endpoint"));
                continue;
            }
            let subject = format!("$SYS.REQ.SERVER.{id}.{endpoint}");
            let tags = [Tag::server(name), Tag::kind(kind), Tag::cluster(&server.cluster)];
            for page in 0.. {
                let options = if detailed { details(endpoint, page * PAGE) } else { json!({}) };
                let answers = ask.all(&subject, &options, Expect::Exactly(1)).await?;
                let [answer] = &answers[..] else {
                    journal.error(format!("Failed to request {endpoint} from server {name}: no answer"));
                    break;
                };
                if let Some(error) = ask::error(answer) {
                    journal.error(format!("Received error from server {name}: {error}"));
                    break;
                }
                archive.add(answer, &tags)?;
                captured += 1;
                if !detailed || !is_full(answer, endpoint) {
                    break;
                }
            }
        }
    }
    journal.info(format!("Captured {captured} endpoint responses from {} servers", servers.len()));
    Ok(())
}

/// A page with as many entries as it may have has another one behind it.
fn is_full(answer: &Value, endpoint: &str) -> bool {
    let entries = paged(endpoint).and_then(|member| answer["data"][member].as_array());
    entries.is_some_and(|entries| entries.len() >= PAGE)
}
