//! Monitoring of servers with accounts, imports and operators: same state, same request; keys and types of the answers
//! are compared, refusals byte for byte.

use super::common::{Launch, Server, eventually, program};
use super::lab::reference;
use super::world::{Person, World, sign};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

const ACCOUNTS: &str = r#"
accounts {
  A {
    users: [{user: a, password: a}], jetstream: enabled
    exports: [{service: "svc.>", response: stream, accounts: [B]}, {stream: "ev.>"}
              {service: one, latency: {sampling: 50%, subject: lat}}, {service: two, threshold: "1h"}]
    mappings: {"foo.*": "bar.$1", x: [{destination: y, weight: 30%}, {destination: z, weight: 50%}]}
  }
  B {
    users: [{user: b, password: b}]
    imports: [{service: {account: A, subject: "svc.q"}, to: "mine.q", share: true}
              {stream: {account: A, subject: "ev.>"}, prefix: p}, {service: {account: A, subject: one}}
              {service: {account: A, subject: two}}]
  }
  SYS { users: [{user: s, password: s}] }
}
system_account: SYS
max_connections: 100
"#;

const QUESTIONS: [&str; 24] = [
    "/varz",
    "/accountz",
    "/accountz?acc=A",
    "/accountz?acc=B",
    "/accountz?acc=SYS",
    "/accountz?acc=$G",
    "/accstatz",
    "/accstatz?unused=1",
    "/connz?auth=1&subs=detail",
    "/connz?acc=A&auth=1",
    "/connz?user=b",
    "/connz?state=closed&auth=1",
    "/connz?state=any&sort=subs&limit=1&offset=1",
    "/connz?cid=99999",
    "/connz?mqtt_client=x",
    "/routez?subs=detail",
    "/gatewayz?accs=1&acc_name=A&gw_name=x&subs=1",
    "/leafz?subs=1&acc=A",
    "/subsz?subs=1&acc=A",
    "/jsz?acc=A&streams=1&consumers=1&config=1&raft=1",
    "/jsz?accounts=1",
    "/healthz?details=1&js-meta-only=1&js-server-only=1",
    "/ipqueuesz",
    "/ipqueuesz?queues=nothing-is-called-so&all=1",
];

/// What is answered in the same words, to the byte.
const EXACT: [&str; 32] = [
    "/connz?limit=abc",
    "/connz?offset=99999999999999999999",
    "/connz?cid=-1",
    "/connz?auth=yes",
    "/connz?subs=maybe",
    "/connz?state=x",
    "/connz?sort=foo",
    "/connz?sort=stop",
    "/connz?sort=reason&state=all",
    "/routez?subs=x",
    "/gatewayz?accs=x",
    "/gatewayz?subs=x",
    "/leafz?subs=detail",
    "/subsz?subs=2",
    "/subsz?limit=x",
    "/subscriptionsz?offset=x",
    "/subsz?test=a.*",
    "/subsz?test=a..b",
    "/accountz?acc=nope",
    "/accstatz?unused=x",
    "/jsz?accounts=x",
    "/jsz?direct-consumers=x",
    "/jsz?leader-only=x",
    "/jsz?limit=x",
    "/healthz?js-enabled=x",
    "/healthz?details=x",
    "/healthz?account=nope",
    "/healthz?account=nope&details=1",
    "/healthz?consumer=C",
    "/ipqueuesz?all=x",
    "/raftz",
    "/raftz?acc=A&group=g",
];

/// Every key path with its JSON type; what is keyed by names of servers' own making is folded.
fn shape(value: &Value, at: &str, into: &mut BTreeSet<String>) {
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    };
    // How ours was built is no concern of its users.
    if at != ".git_commit" {
        into.insert(format!("{at} {kind}"));
    }
    match value {
        Value::Array(list) => list.iter().for_each(|v| shape(v, &format!("{at}[]"), into)),
        Value::Object(map) => map.iter().for_each(|(k, v)| shape(v, &format!("{at}.{k}"), into)),
        _ => {}
    }
}

/// Asks both; returns what differs.
fn differences(ours: &Server, theirs: &Server, questions: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for path in questions {
        let shapes = [ours, theirs].map(|server| {
            let (status, body) = server.get(path);
            let mut keys = BTreeSet::from([format!("status {status}")]);
            let json = serde_json::from_str(&body).unwrap_or_else(|e| panic!("{path}: {e}: {body}"));
            shape(&json, "", &mut keys);
            keys
        });
        let lacks: Vec<_> = shapes[1].difference(&shapes[0]).collect();
        let adds: Vec<_> = shapes[0].difference(&shapes[1]).collect();
        if !(lacks.is_empty() && adds.is_empty()) {
            found.push(format!("{path} lacks {lacks:?} and adds {adds:?}"));
        }
    }
    found
}

fn both(config: &str) -> Option<[Server; 2]> {
    let Some(reference) = reference() else {
        use std::io::Write;
        // Past the test runner, which keeps to itself what a passing test prints.
        let _ = writeln!(std::io::stderr(), "skipped: no reference nats-server on PATH");
        return None;
    };
    let start = |program: &Path| {
        let config = format!("listen: \"127.0.0.1:-1\"\nhttp: \"127.0.0.1:-1\"\n{config}");
        // As ours does it anyway: the reference shows it only where it is asked for.
        let config = format!(
            "{config}\njetstream {{ store_dir: js, max_mem: 64M, max_file: 256M, sync_interval: always }}\n"
        );
        Launch::with_config(&config).program(program).start()
    };
    Some([start(&program()), start(Path::new(reference))])
}

#[test]
fn accounts_are_shown_as_the_reference_shows_them() {
    let Some(servers) = both(ACCOUNTS) else { return };
    let mut clients = Vec::new();
    for server in &servers {
        for user in ["a", "b", "b"] {
            let connect =
                format!(r#"{{"verbose":false,"user":"{user}","pass":"{user}","name":"n","lang":"l"}}"#);
            let mut client = server.client_with(&connect);
            client.say("SUB some.thing 1");
            client.ping();
            clients.push(client);
        }
        drop(clients.pop());
        server.closed_reason();
    }
    let found = differences(&servers[0], &servers[1], &QUESTIONS);
    assert!(found.is_empty(), "{}", found.join("\n"));
    for path in EXACT {
        assert_eq!(servers[0].get(path), servers[1].get(path), "{path}");
    }
    for path in ["/accountz?acc=A", "/accountz?acc=B", "/accountz?acc=SYS", "/accountz?acc=$G"] {
        let [ours, theirs] =
            [&servers[0], &servers[1]].map(|s| comparable(&s.get_json(path)["account_detail"]));
        assert_eq!(ours, theirs, "{path}");
    }
}

/// What of an account's description must be the same: its lists in order, without what counts and times.
fn comparable(detail: &Value) -> Value {
    let mut detail = detail.clone();
    let map = detail.as_object_mut().expect("an object");
    for key in ["update_time", "subscriptions", "sublist_stats"] {
        map.remove(key);
    }
    for key in ["exports", "imports"] {
        if let Some(list) = map.get_mut(key).and_then(Value::as_array_mut) {
            list.sort_by_key(Value::to_string);
        }
    }
    detail
}

#[test]
fn operators_accounts_are_shown_as_the_reference_shows_them() {
    let world = World::new();
    let mut claims = world.account_claims();
    claims.nats.limits.account.conn = 10;
    claims.nats.fields.tags.0 = vec!["t1".into()];
    claims.nats.revocations.revoke("*", 1);
    let account = world.account.public().to_owned();
    let Some(servers) = both(&world.in_memory(&[(&account, sign(&claims, &world.operator))])) else { return };
    let person = Person::made(&world.account, |user| user.nats.fields.tags.0 = vec!["u".into()]);
    let bearer = Person::made(&world.account, |user| user.nats.may.bearer_token = true);
    let mut clients = Vec::new();
    for server in &servers {
        clients.push(person.enter(server));
        clients.push(bearer.enter(server));
        drop(person.enter(server));
        server.closed_reason();
    }
    let detail = format!("/accountz?acc={account}");
    let questions = [
        "/varz",
        "/accountz",
        &detail,
        "/accstatz",
        "/connz?auth=1",
        "/connz?state=closed",
        "/connz?state=closed&auth=1",
    ];
    let found = differences(&servers[0], &servers[1], &questions);
    assert!(found.is_empty(), "{}", found.join("\n"));
    let [ours, theirs] =
        [&servers[0], &servers[1]].map(|s| comparable(&s.get_json(&detail)["account_detail"]));
    assert_eq!(ours, theirs);
    // Whoever could read it would be the user.
    for server in &servers {
        let shown = server.get("/connz?auth=1").1;
        assert!(shown.contains(&person.jwt) && !shown.contains(&bearer.jwt));
    }
    eventually("the operator's claims", || {
        let [ours, theirs] =
            [&servers[0], &servers[1]].map(|s| s.get_json("/varz")["trusted_operators_claim"].clone());
        (ours == theirs && ours.is_array()).then_some(())
    });
}
