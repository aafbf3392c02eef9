//! What was captured of groups of servers and of queues inside servers: both by account, and here by server again.

use std::collections::BTreeMap;

use cli_audit::archive::Kind;
use serde_json::{Map, Value};

use super::{Archive, accounts, is_set, text};
use crate::failure::Outcome;

/// Without an account the groups of the system account, as servers answer.
pub fn raft(archive: &Archive, body: &Value) -> Outcome<Vec<Value>> {
    let (mut account, group) = (text(body, "account").to_string(), text(body, "group"));
    if account.is_empty() {
        account = accounts::system(archive)?;
    }
    let mut answers = by_server(archive.of_accounts(Kind::AccountRaft, &account)?);
    for answer in &mut answers {
        let Some(accounts) = answer["data"].as_object_mut() else { continue };
        accounts.retain(|name, _| *name == account);
        if !group.is_empty() {
            for groups in accounts.values_mut().filter_map(Value::as_object_mut) {
                groups.retain(|name, _| name == group);
            }
            accounts.retain(|_, groups| groups.as_object().is_some_and(|groups| !groups.is_empty()));
        }
    }
    Ok(answers)
}

/// Only queues with an account in their names are captured.
pub fn queues(archive: &Archive, body: &Value) -> Outcome<Vec<Value>> {
    let filter = text(body, "filter");
    let mut answers = by_server(archive.of_accounts(Kind::AccountIpQueues, "")?);
    for answer in &mut answers {
        let Some(queues) = answer["data"].as_object_mut() else { continue };
        queues.retain(|name, queue| {
            let busy = is_set(&queue["pending"]) || is_set(&queue["in_progress"]);
            name.contains(filter) && (busy || is_set(&body["all"]))
        });
    }
    Ok(answers)
}

/// One answer of each server, with what its answers about accounts hold together.
fn by_server(of_accounts: Vec<(String, Value)>) -> Vec<Value> {
    let mut servers: BTreeMap<String, Value> = BTreeMap::new();
    for (_, mut answer) in of_accounts {
        let id = answer["server"]["id"].as_str().unwrap_or_default().to_string();
        let told = match answer["data"].take() {
            Value::Object(told) => told,
            _ => Map::new(),
        };
        let server = servers.entry(id).or_insert(answer);
        match server["data"].as_object_mut() {
            Some(data) => data.extend(told),
            None => server["data"] = told.into(),
        }
    }
    servers.into_values().collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::by_server;

    #[test]
    fn answers_about_accounts_are_one_of_each_server() {
        let of = |id: &str, data| json!({"server": {"id": id}, "data": data});
        let told =
            [("A", of("1", json!({"A": {}}))), ("B", of("1", json!({"B": {}}))), ("B", of("2", json!(null)))];
        let told = told.map(|(account, answer)| (account.to_string(), answer)).to_vec();
        assert_eq!(by_server(told), [of("1", json!({"A": {}, "B": {}})), of("2", json!({}))]);
    }
}
