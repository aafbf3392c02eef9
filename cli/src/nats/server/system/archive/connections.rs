//! Captured connections. Those of servers tell subscriptions, those of accounts tell which account a connection is of: here
//! they are one document.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use cli_audit::archive::Kind;
use daemon_subject::valid::overlaps;
use schemas::monitor::{ConnInfo, ConnzOptions, ConnzSort, ConnzState};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Archive, joined, page, remove, take};
use crate::failure::Outcome;
use crate::term::duration;

const LISTS: [&str; 2] = ["subscriptions_list", "subscriptions_list_detail"];

pub fn answers(archive: &Archive, body: &Value) -> Outcome<Vec<Value>> {
    let options = ConnzOptions::deserialize(body)?;
    if options.state != ConnzState::Open {
        return Err(archive.cannot("connections", "state: only open ones were captured"));
    }
    let (mut answers, with_details) = captured(archive, &options)?;
    for answer in &mut answers {
        let data = &mut answer["data"];
        let mut connections = take(&mut data["connections"]);
        keep(archive, &options, with_details, &mut connections)?;
        sort(options.sort.parse().unwrap_or_default(), &mut connections);
        let (offset, limit) = page(body);
        let total = connections.len();
        let mut shown: Vec<Value> = connections.into_iter().skip(offset).take(limit).collect();
        shown.iter_mut().for_each(|connection| narrow(connection, &options));
        data["num_connections"] = shown.len().into();
        data["total"] = total.into();
        data["offset"] = offset.into();
        data["limit"] = if limit == usize::MAX { total } else { limit }.into();
        data["connections"] = shown.into();
    }
    Ok(answers)
}

/// The answers of all servers, and whether they list subscriptions.
fn captured(archive: &Archive, options: &ConnzOptions) -> Outcome<(Vec<Value>, bool)> {
    let of_servers = archive.captured(Kind::Connections).map(|pages| joined(pages, "connections"));
    let mut answers = match (of_servers, archive.of_accounts(Kind::AccountConnections, &options.acc)) {
        (Ok(of_servers), Ok(of_accounts)) => {
            // Those of one account are only among those that the accounts' documents tell.
            let only = !options.acc.is_empty();
            merged(of_servers, of_accounts, only)
        }
        (Ok(of_servers), Err(_)) if options.acc.is_empty() => of_servers,
        (Err(_), Ok(of_accounts)) => merged(vec![], of_accounts, true),
        (_, Err(failure)) => return Err(failure),
    };
    answers.sort_by(|a, b| a["server"]["name"].as_str().cmp(&b["server"]["name"].as_str()));
    let lists = |connection: &Value| LISTS.iter().any(|list| connection.get(*list).is_some());
    let mut connections =
        answers.iter().flat_map(|answer| answer["data"]["connections"].as_array()).flatten();
    let with_details = connections.any(lists);
    Ok((answers, with_details))
}

/// The servers' documents, each connection with what the accounts' documents tell of it; `only` those that these know.
fn merged(of_servers: Vec<Value>, of_accounts: Vec<(String, Value)>, only: bool) -> Vec<Value> {
    let id = |answer: &Value| answer["server"]["id"].as_str().unwrap_or_default().to_string();
    let mut servers: BTreeMap<String, (Value, BTreeMap<u64, Value>)> = BTreeMap::new();
    for mut answer in of_servers {
        let connections = take(&mut answer["data"]["connections"]).into_iter();
        let by_cid = connections.map(|connection| (connection["cid"].as_u64().unwrap_or(0), connection));
        let by_cid = by_cid.collect();
        servers.insert(id(&answer), (answer, by_cid));
    }
    let mut known: BTreeMap<String, BTreeMap<u64, ()>> = BTreeMap::new();
    for (account, mut answer) in of_accounts {
        let connections = take(&mut answer["data"]["connections"]);
        let server = id(&answer);
        let (_, by_cid) = servers.entry(server.clone()).or_insert_with(|| (answer, BTreeMap::new()));
        for mut connection in connections {
            let cid = connection["cid"].as_u64().unwrap_or(0);
            connection["account"] = json!(account);
            known.entry(server.clone()).or_default().insert(cid, ());
            let there = by_cid.entry(cid).or_insert_with(|| json!({}));
            if let (Some(there), Value::Object(told)) = (there.as_object_mut(), connection) {
                there.extend(told);
            }
        }
    }
    let finish = |(server, (mut answer, mut by_cid)): (String, (Value, BTreeMap<u64, Value>))| {
        if only {
            let known = known.get(&server);
            by_cid.retain(|cid, _| known.is_some_and(|known| known.contains_key(cid)));
        }
        answer["data"]["connections"] = by_cid.into_values().collect();
        answer
    };
    servers.into_iter().map(finish).collect()
}

fn keep(
    archive: &Archive,
    options: &ConnzOptions,
    with_details: bool,
    connections: &mut Vec<Value>,
) -> Outcome {
    if options.cid != 0 {
        connections.retain(|connection| connection["cid"] == options.cid);
    }
    if !options.user.is_empty() {
        if !connections.iter().any(|connection| connection.get("authorized_user").is_some()) {
            return Err(archive.cannot("connections", "user: users were not captured"));
        }
        connections.retain(|connection| connection["authorized_user"] == *options.user);
    }
    if !options.filter_subject.is_empty() {
        if !with_details {
            return Err(archive.cannot("connections", "subject: subscriptions were not captured"));
        }
        let wanted = |subject: &Value| {
            subject.as_str().is_some_and(|s| overlaps(s.as_bytes(), options.filter_subject.as_bytes()))
        };
        let subjects = |connection: &Value| {
            let list = connection[LISTS[0]].as_array().cloned().unwrap_or_default();
            let detail = connection[LISTS[1]].as_array().into_iter().flatten();
            list.into_iter().chain(detail.map(|d| d["subject"].clone())).collect::<Vec<_>>()
        };
        connections.retain(|connection| subjects(connection).iter().any(wanted));
    }
    Ok(())
}

/// As servers sort: ids and starts upwards, all else downwards.
fn sort(by: ConnzSort, connections: &mut [Value]) {
    let info = |connection: &Value| ConnInfo::deserialize(connection).unwrap_or_default();
    let nanos = |text: &str| duration::parse_nanos(text).unwrap_or(0);
    let key: &dyn Fn(&ConnInfo) -> i64 = match by {
        ConnzSort::Cid | ConnzSort::Stop | ConnzSort::Reason => return,
        ConnzSort::Start => return connections.sort_by_cached_key(|c| info(c).start.unix_nanos()),
        ConnzSort::Uptime => return connections.sort_by_cached_key(|c| info(c).start.unix_nanos()),
        ConnzSort::Idle => &|c| nanos(&c.idle),
        ConnzSort::Rtt => &|c| nanos(&c.rtt),
        ConnzSort::Subs => &|c| i64::from(c.subscriptions),
        ConnzSort::Pending => &|c| c.pending_bytes,
        ConnzSort::MsgsTo => &|c| c.out_msgs,
        ConnzSort::MsgsFrom => &|c| c.in_msgs,
        ConnzSort::BytesTo => &|c| c.out_bytes,
        ConnzSort::BytesFrom => &|c| c.in_bytes,
        ConnzSort::Last => &|c| c.last_activity.unix_nanos(),
    };
    connections.sort_by_cached_key(|connection| Reverse(key(&info(connection))));
}

/// Without what was not asked for.
fn narrow(connection: &mut Value, options: &ConnzOptions) {
    let detail = connection.get(LISTS[1]).is_some();
    if !options.subscriptions {
        remove(connection, &LISTS);
    } else if !options.subscriptions_detail && detail {
        let list: Vec<Value> =
            take(&mut connection[LISTS[1]]).into_iter().map(|d| d["subject"].clone()).collect();
        remove(connection, &LISTS);
        connection[LISTS[0]] = list.into();
    }
    if !options.auth {
        remove(connection, &["authorized_user", "account"]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_tell_subscriptions_and_accounts_tell_accounts() {
        let of = |id: &str, connections: Value| json!({"server": {"id": id}, "data": {"connections": connections}});
        let servers = || vec![of("A", json!([{"cid": 1, "subscriptions_list": ["a"]}, {"cid": 2}]))];
        let accounts = || {
            vec![
                ("X".to_string(), of("A", json!([{"cid": 1}]))),
                ("X".to_string(), of("B", json!([{"cid": 1}]))),
            ]
        };
        let with_account = json!({"cid": 1, "subscriptions_list": ["a"], "account": "X"});
        let other = of("B", json!([{"cid": 1, "account": "X"}]));
        assert_eq!(
            merged(servers(), accounts(), false),
            [of("A", json!([with_account, {"cid": 2}])), other.clone()]
        );
        assert_eq!(merged(servers(), accounts(), true), [of("A", json!([with_account])), other]);
    }
}
