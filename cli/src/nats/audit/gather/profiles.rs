//! Profiles of each server's process.

use std::time::Duration;

use cli_audit::Tag;
use cli_audit::archive::Kind;
use data_encoding::BASE64;
use serde_json::{Value, json};

use super::Archive;
use super::ask::{self, Ask, Expect};
use super::discover::Servers;
use super::journal::Journal;
use crate::failure::Outcome;

/// Names, and how much they tell.
pub const PROFILES: [(&str, u8); 8] = [
    ("goroutine", 1),
    ("goroutine", 2),
    ("heap", 0),
    ("allocs", 0),
    ("mutex", 0),
    ("threadcreate", 0),
    ("block", 0),
    ("cpu", 0),
];
/// What a profile over time may take longer than that time.
const SLACK: Duration = Duration::from_secs(2);

pub async fn gather(
    ask: &Ask<'_>,
    servers: &Servers,
    archive: &mut Archive,
    journal: &mut Journal,
) -> Outcome {
    journal.info(format!("Capturing {} profiles on {} known servers...", PROFILES.len(), servers.len()));
    let mut captured = 0;
    for (id, server) in servers {
        for (name, debug) in PROFILES {
            journal.step();
            let subject = format!("$SYS.REQ.SERVER.{id}.PROFILEZ");
            let (mut options, mut timeout) = (json!({"name": name, "debug": debug}), ask.timeout);
            if name == "cpu" {
                options["duration"] = json!(u64::try_from(timeout.as_nanos()).unwrap_or(u64::MAX));
                timeout += SLACK;
            }
            let answers = ask.within(&subject, &options, Expect::Exactly(1), timeout).await?;
            match answers.first().map_or_else(|| Err("no answer".into()), profile) {
                Err(why) => {
                    let from = &server.name;
                    journal.error(format!(
                        "Failed to retrieve {name} ({debug}) profile from server {from}: {why}"
                    ));
                }
                Ok(bytes) => {
                    let full = if debug > 0 { format!("{name}_{debug}") } else { name.to_string() };
                    let tags = [
                        Tag::server(&server.name),
                        Tag::kind(Kind::Profile),
                        Tag::profile(&full),
                        Tag::cluster(&server.cluster),
                    ];
                    archive.add_raw(&bytes, "prof", &tags)?;
                    captured += 1;
                }
            }
        }
    }
    journal.info(format!("Captured {captured} server profiles from {} servers", servers.len()));
    Ok(())
}

fn profile(answer: &Value) -> Result<Vec<u8>, String> {
    if let Some(error) = ask::error(answer) {
        return Err(error);
    }
    let data = &answer["data"];
    match data["error"].as_str() {
        Some(error) if !error.is_empty() => return Err(error.to_string()),
        _ => {}
    }
    let text = data["profile"].as_str().ok_or("the answer has none")?;
    BASE64.decode(text.as_bytes()).map_err(|e| e.to_string())
}
