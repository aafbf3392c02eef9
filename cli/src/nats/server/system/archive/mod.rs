//! An archive of `nats audit gather` in place of the servers: it answers their requests with what was captured.
//!
//! Answers are narrowed to what a request asks for, where the captured documents tell enough; a request that they do not tell
//! enough for is an error that names the option or the capture. Nothing here speaks to a server.

mod accounts;
mod connections;
mod jetstream;
mod links;
mod profiles;
mod queues;
mod statsz;
mod subscriptions;

use std::collections::BTreeSet;
use std::fs::File;
use std::io::BufReader;

use cli_audit::Reader;
use cli_audit::archive::{Error, Kind};
use schemas::monitor::EventFilterOptions;
use serde::Deserialize;
use serde_json::Value;

use crate::failure::{Failure, Outcome};
use crate::spec::{self, Flag};

/// `--archive`, for commands that only read.
pub fn flag() -> Flag {
    Flag::new(
        "archive",
        spec::Kind::ExistingFile,
        "Read what 'nats audit gather' has captured instead of asking servers",
    )
    .placeholder("FILE")
}

/// An open archive.
pub struct Archive {
    path: String,
    reader: Reader<BufReader<File>>,
}

impl Archive {
    pub fn open(path: &str) -> Outcome<Archive> {
        let failed = |why: &dyn std::fmt::Display| Failure::new(format!("{path}: {why}"));
        let file = File::open(path).map_err(|e| failed(&e))?;
        let reader = Reader::new(BufReader::new(file)).map_err(|e| failed(&e))?;
        Ok(Archive { path: path.to_string(), reader })
    }

    /// How many servers were captured.
    pub fn servers(&self) -> usize {
        self.reader.servers().map(|(_, server)| server).collect::<BTreeSet<_>>().len()
    }

    /// What servers would answer to `body` on `subject`. There is at least one answer.
    pub fn answers(&self, subject: &str, body: &Value) -> Outcome<Vec<Value>> {
        let (id, endpoint) = endpoint(subject);
        let mut answers = match endpoint {
            "STATSZ" => statsz::answers(self)?,
            "VARZ" => single(self.captured(Kind::Variables)?),
            "HEALTHZ" => self.health(body)?,
            "CONNZ" => connections::answers(self, body)?,
            "ROUTEZ" => links::routes(self, body)?,
            "GATEWAYZ" => links::gateways(self, body)?,
            "LEAFZ" => links::leafs(self, body)?,
            "SUBSZ" => subscriptions::answers(self, body)?,
            "JSZ" => jetstream::answers(self, body)?,
            "ACCOUNTZ" => accounts::answers(self, body)?,
            "RAFTZ" => queues::raft(self, body)?,
            "IPQUEUESZ" => queues::queues(self, body)?,
            "PROFILEZ" => profiles::answers(self, body)?,
            other => crate::fail!("{}: archives hold no answers to {other:?}", self.path),
        };
        let filter = EventFilterOptions::deserialize(body)?;
        let by_id = |answer: &Value| id.is_none_or(|id| answer["server"]["id"] == *id);
        answers.retain(|answer| by_id(answer) && matches(&answer["server"], &filter));
        if answers.is_empty() {
            crate::fail!("{}: no {endpoint} was captured of a server like that", self.path);
        }
        Ok(answers)
    }

    /// The pages of one kind of each server that has them, servers by cluster and name. Fails when no server has any.
    fn captured(&self, kind: Kind) -> Outcome<Vec<Vec<Value>>> {
        let (mut found, mut have, mut lack) = (vec![], BTreeSet::new(), BTreeSet::new());
        for (cluster, server) in self.reader.servers() {
            match self.reader.of_server(cluster, server, kind) {
                Ok(pages) => {
                    found.push(pages);
                    have.insert(server);
                }
                Err(Error::NoMatches) => drop(lack.insert(server)),
                Err(error) => crate::fail!("{}: {error}", self.path),
            }
        }
        if found.is_empty() {
            return Err(self.lacks(kind, "--server-endpoints"));
        }
        // Servers without JetStream have nothing to be captured.
        if kind != Kind::JetStream {
            for server in lack.difference(&have) {
                eprintln!("{}: no {} were captured of server {server}", self.path, kind.name());
            }
        }
        Ok(found)
    }

    /// The documents of one kind of all accounts, each with its account. Fails when there are none.
    fn of_accounts(&self, kind: Kind, only: &str) -> Outcome<Vec<(String, Value)>> {
        let mut found = vec![];
        for account in self.reader.accounts().filter(|account| only.is_empty() || *account == only) {
            let tags = [cli_audit::Tag::account(account), cli_audit::Tag::kind(kind)];
            match self.reader.pages::<Value>(&tags) {
                Ok(pages) => found.extend(pages.into_iter().map(|page| (account.to_string(), page))),
                Err(Error::NoMatches) => {}
                Err(error) => crate::fail!("{}: {error}", self.path),
            }
        }
        match (found.is_empty(), only) {
            (false, _) => Ok(found),
            (true, "") => Err(self.lacks(kind, "--account-endpoints")),
            (true, account) => {
                crate::fail!("{}: no {} were captured of account {account:?}", self.path, kind.name())
            }
        }
    }

    fn lacks(&self, kind: Kind, flag: &str) -> Failure {
        Failure::new(format!(
            "{}: no {} were captured; 'nats audit gather' does so with {flag}",
            self.path,
            kind.name()
        ))
    }

    /// The failure of an option that captured documents cannot answer.
    fn cannot(&self, endpoint: &str, option: &str) -> Failure {
        Failure::new(format!("{}: captured {endpoint} cannot be narrowed by {option}", self.path))
    }

    fn health(&self, body: &Value) -> Outcome<Vec<Value>> {
        for option in ["js-enabled-only", "js-server-only", "account", "stream", "consumer"] {
            if is_set(&body[option]) {
                return Err(self.cannot("health", option));
            }
        }
        let mut answers = single(self.captured(Kind::Health)?);
        if body["details"] == false {
            answers.iter_mut().for_each(|answer| remove(&mut answer["data"], &["errors"]));
        }
        Ok(answers)
    }
}

/// The id of the server that is asked, and the endpoint.
fn endpoint(subject: &str) -> (Option<&str>, &str) {
    let mut tokens = subject.split('.').skip(3);
    let id = tokens.next().filter(|token| *token != "PING");
    (id, tokens.next().unwrap_or("STATSZ"))
}

/// One document of each server.
fn single(captured: Vec<Vec<Value>>) -> Vec<Value> {
    captured.into_iter().filter_map(|pages| pages.into_iter().next()).collect()
}

/// One document of each server, with the entries of all its pages.
fn joined(captured: Vec<Vec<Value>>, member: &str) -> Vec<Value> {
    let mut all = vec![];
    for mut pages in captured.into_iter().filter(|pages| !pages.is_empty()) {
        let rest: Vec<Value> =
            pages.drain(1..).flat_map(|mut page| take(&mut page["data"][member])).collect();
        let Some(mut first) = pages.pop() else { continue };
        if !rest.is_empty() {
            let mut entries = take(&mut first["data"][member]);
            entries.extend(rest);
            first["data"][member] = entries.into();
        }
        all.push(first);
    }
    all
}

/// The entries of a list; none where there is no list.
fn take(list: &mut Value) -> Vec<Value> {
    match list.take() {
        Value::Array(entries) => entries,
        _ => vec![],
    }
}

fn remove(object: &mut Value, members: &[&str]) {
    if let Some(object) = object.as_object_mut() {
        members.iter().for_each(|member| drop(object.shift_remove(*member)));
    }
}

/// Every object below `value` without these members.
fn remove_all(value: &mut Value, members: &[&str]) {
    remove(value, members);
    match value {
        Value::Object(object) => object.values_mut().for_each(|below| remove_all(below, members)),
        Value::Array(list) => list.iter_mut().for_each(|below| remove_all(below, members)),
        _ => {}
    }
}

/// Whether an option says anything.
fn is_set(option: &Value) -> bool {
    match option {
        Value::Null => false,
        Value::Bool(on) => *on,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty(),
        _ => true,
    }
}

fn text<'b>(body: &'b Value, option: &str) -> &'b str {
    body[option].as_str().unwrap_or_default()
}

/// `offset` and `limit` of a request. No limit is all of them.
fn page(body: &Value) -> (usize, usize) {
    let number = |option: &str| body[option].as_u64().and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
    let limit = number("limit");
    (number("offset"), if limit == 0 { usize::MAX } else { limit })
}

/// Whether a server would answer to a request with this filter.
fn matches(server: &Value, filter: &EventFilterOptions) -> bool {
    let of = |member: &str| server[member].as_str().unwrap_or_default();
    let fits = |value: &str, wanted: &str| {
        wanted.is_empty() || if filter.exact_match { value == wanted } else { value.contains(wanted) }
    };
    let tags: Vec<&str> = server["tags"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    fits(of("name"), &filter.server_name)
        && fits(of("host"), &filter.host)
        && fits(of("cluster"), &filter.cluster)
        && (filter.domain.is_empty() || of("domain") == filter.domain)
        && filter.tags.iter().all(|wanted| tags.iter().any(|tag| tag.eq_ignore_ascii_case(wanted.trim())))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn subjects_name_servers_and_endpoints() {
        assert_eq!(endpoint("$SYS.REQ.SERVER.PING"), (None, "STATSZ"));
        assert_eq!(endpoint("$SYS.REQ.SERVER.PING.VARZ"), (None, "VARZ"));
        assert_eq!(endpoint("$SYS.REQ.SERVER.NX.JSZ"), (Some("NX"), "JSZ"));
    }

    #[test]
    fn pages_are_one_document() {
        let pages = vec![vec![json!({"data": {"l": [1], "n": 1}}), json!({"data": {"l": [2, 3]}})], vec![]];
        assert_eq!(joined(pages, "l"), [json!({"data": {"l": [1, 2, 3], "n": 1}})]);
        assert_eq!(joined(vec![vec![json!({"data": {}})]], "l"), [json!({"data": {}})]);
    }

    #[test]
    fn servers_match_filters_as_they_do_themselves() {
        let server = json!({"name": "one", "cluster": "east", "host": "h", "tags": ["a:b", "C"]});
        let cases = [
            (json!({}), true),
            (json!({"server_name": "on"}), true),
            (json!({"server_name": "on", "exact_match": true}), false),
            (json!({"cluster": "east", "exact_match": true}), true),
            (json!({"host": "x"}), false),
            (json!({"tags": ["c", "A:B"]}), true),
            (json!({"tags": ["c", "d"]}), false),
            (json!({"domain": "hub"}), false),
        ];
        for (filter, want) in cases {
            let filter: EventFilterOptions = serde_json::from_value(filter).unwrap();
            assert_eq!(matches(&server, &filter), want, "{filter:?}");
        }
    }
}
