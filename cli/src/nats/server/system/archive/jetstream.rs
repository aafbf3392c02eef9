//! What was captured of JetStream.

use cli_audit::archive::Kind;
use serde_json::Value;

use super::{Archive, is_set, joined, page, remove, take, text};
use crate::failure::Outcome;

const ACCOUNTS: &str = "account_details";

pub fn answers(archive: &Archive, body: &Value) -> Outcome<Vec<Value>> {
    let mut answers = joined(archive.captured(Kind::JetStream)?, ACCOUNTS);
    if is_set(&body["leader_only"]) {
        answers.retain(|answer| answer["data"]["meta_cluster"]["leader"] == answer["server"]["name"]);
    }
    for answer in &mut answers {
        narrow(archive, answer, body)?;
    }
    Ok(answers)
}

/// The document as `body` asks for it.
fn narrow(archive: &Archive, answer: &mut Value, body: &Value) -> Outcome {
    let on = |option: &str| is_set(&body[option]);
    let (server, data) = (answer["server"]["name"].clone(), &mut answer["data"]);
    let account = text(body, "account");
    if !on("accounts") && !on("streams") && !on("consumer") && account.is_empty() {
        remove(data, &[ACCOUNTS]);
        return Ok(());
    }
    if data.get(ACCOUNTS).is_none() && data["accounts"].as_u64().unwrap_or(0) > 0 {
        return Err(archive.cannot("jetstream_info", "accounts: gather with --details"));
    }
    let mut accounts = take(&mut data[ACCOUNTS]);
    accounts.retain(|one| account.is_empty() || one["name"] == account || one["id"] == account);
    for one in &mut accounts {
        let streams = one["stream_detail"].as_array_mut();
        for stream in streams.into_iter().flatten() {
            if !on("consumer") {
                remove(stream, &["consumer_detail"]);
            }
            if !on("config") {
                remove(stream, &["config"]);
                let consumers = stream["consumer_detail"].as_array_mut();
                consumers.into_iter().flatten().for_each(|consumer| remove(consumer, &["config"]));
            }
            if !on("raft") {
                remove(stream, &["stream_raft_group", "consumer_raft_groups"]);
            }
            if !on("direct_consumer") {
                remove(stream, &["direct_consumer_detail"]);
            }
        }
        if on("stream_leader_only")
            && let Some(streams) = one["stream_detail"].as_array_mut()
        {
            streams.retain(|stream| stream["cluster"].is_null() || stream["cluster"]["leader"] == server);
        }
        if !on("streams") && !on("consumer") {
            remove(one, &["stream_detail"]);
        }
    }
    let (offset, limit) = page(body);
    let shown: Vec<Value> = accounts.into_iter().skip(offset).take(limit).collect();
    match shown.is_empty() {
        true => remove(data, &[ACCOUNTS]),
        false => data[ACCOUNTS] = shown.into(),
    }
    Ok(())
}
