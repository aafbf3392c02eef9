//! The system account of both servers, side by side: requests (`<user> <subject> <payload>`, a line each, `ID` for the server's id)
//! must bring the same errors to the byte and documents of the same shape, and the same story of clients that come and go must be
//! told in the same events.

use super::common::{Client, Launch, Server};
use super::lab::reference;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::Duration;

/// After this long without a word nothing more comes.
const QUIET: Duration = Duration::from_millis(400);

/// What only one of both has, for reasons that stand in DIFFERENCES.md: paths below the document.
const KNOWN: [&str; 9] = [
    "server.feature_flags",
    "data.git_commit",
    "data.memstats",
    "data.cmdline",
    "data.subscriptions_list",
    "data.slow_consumer_stats",
    "data.jetstream.config",
    "statsz.jetstream.config",
    "data.config",
];

const CONFIG: &str = r#"
server_name: "one"
server_tags: ["zone:a"]
jetstream { store_dir: "js" }
system_account: SYS
accounts {
  SYS { users: [{user: sys, password: sys}] }
  A { jetstream: enabled, users: [{user: a, password: a}] }
  B { users: [{user: b, password: b}] }
}
"#;

struct Lab {
    server: Server,
    id: String,
}

impl Lab {
    fn start(program: Option<&str>) -> Lab {
        let launch = Launch::with_config(&format!("listen: \"127.0.0.1:-1\"\n{CONFIG}"));
        let launch = match program {
            Some(program) => launch.program(program),
            None => launch,
        };
        let server = launch.start();
        let id = server.connect().info["server_id"].as_str().unwrap().to_owned();
        Lab { server, id }
    }

    fn user(&self, user: &str) -> Client {
        let connect = json!({"user": user, "pass": user, "verbose": false, "headers": true,
            "no_responders": true, "name": "n", "lang": "l", "version": "v", "protocol": 1});
        let mut client = self.server.connect();
        client.say(&format!("CONNECT {connect}"));
        client.ping();
        client.read_info();
        client
    }

    /// The answer, or what came instead of one.
    fn ask(&self, line: &str) -> Value {
        let mut parts = line.splitn(3, ' ');
        let mut next = || parts.next().unwrap_or_default();
        let (user, subject, payload) = (next(), next().replace(".ID.", &format!(".{}.", self.id)), next());
        let mut client = self.user(user);
        // Others ask at the same time in the same account.
        let inbox = format!("in.{}", client.info["client_id"]);
        client.say(&format!("SUB {inbox} 1"));
        client.send(format!("PUB {subject} {inbox} {}\r\n{payload}\r\n", payload.len()));
        match messages(&mut client).pop() {
            None => json!("(silence)"),
            Some((_, body)) => serde_json::from_str(&body).unwrap_or_else(|_| json!(body.trim())),
        }
    }
}

/// What comes until it is quiet.
fn messages(client: &mut Client) -> Vec<(String, String)> {
    let mut all = Vec::new();
    loop {
        std::thread::sleep(QUIET);
        let mut lines = client.flush().into_iter();
        let before = all.len();
        while let Some(line) = lines.next() {
            let fields: Vec<&str> = line.split(' ').collect();
            match fields[0] {
                "MSG" => all.push((fields[1].to_owned(), lines.next().unwrap_or_default())),
                // Nobody listens: a status and nothing else.
                "HMSG" => all.push((fields[1].to_owned(), lines.by_ref().take(3).collect())),
                _ => {}
            }
        }
        if all.len() == before {
            return all;
        }
    }
}

/// Paths with the kinds of what stands there; of lists the first entry.
fn shape(value: &Value, path: &str, into: &mut BTreeMap<String, &'static str>) {
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "bool",
        Value::Number(_) => "number",
        Value::String(_) => "text",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    };
    if !path.is_empty() {
        into.insert(path.to_owned(), kind);
    }
    if KNOWN.contains(&path) {
        return;
    }
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match value {
        Value::Object(members) => members.iter().for_each(|(name, v)| shape(v, &below(name), into)),
        Value::Array(items) => items.iter().take(1).for_each(|item| shape(item, &below("0"), into)),
        _ => {}
    }
}

fn shape_of(value: &Value) -> BTreeMap<String, &'static str> {
    let mut found = BTreeMap::new();
    shape(value, "", &mut found);
    found.retain(|path, _| !KNOWN.contains(&path.as_str()));
    found
}

fn difference(what: &str, ours: &Value, theirs: &Value) -> Option<String> {
    let same = ours.get("error") == theirs.get("error")
        && ours.as_str() == theirs.as_str()
        && shape_of(ours) == shape_of(theirs);
    (!same).then(|| {
        let (here, there) = (shape_of(ours), shape_of(theirs));
        let only = |a: &BTreeMap<String, &str>, b: &BTreeMap<String, &str>| {
            let only = a.iter().filter(|(path, kind)| b.get(*path) != Some(*kind));
            only.map(|(path, kind)| format!("{path}: {kind}")).collect::<Vec<_>>().join(", ")
        };
        format!(
            "{what}\n  only ours: {}\n  only theirs: {}\n  ours: {}\n  theirs: {}",
            only(&here, &there),
            only(&there, &here),
            ours.get("error").unwrap_or(&Value::Null),
            theirs.get("error").unwrap_or(&Value::Null),
        )
    })
}

pub fn requests(script: &str) {
    let Some(theirs) = reference() else {
        return eprintln!("the reference server is not installed: nothing to compare with");
    };
    let (ours, theirs) = (Lab::start(None), Lab::start(Some(theirs)));
    let _clients = [ours.user("a"), theirs.user("a")];
    let lines = script.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    // While the reference reloads, it lets nobody in, and who is on the way in counts as one of the global account.
    let alone = |line: &&str| line.contains("RELOAD") || line.contains(".$G.");
    let (last, first): (Vec<&str>, Vec<&str>) = lines.partition(alone);
    let ask = |line| difference(line, &ours.ask(line), &theirs.ask(line));
    // Most of the time is spent on seeing that nothing comes.
    let mut differences: Vec<String> = std::thread::scope(|s| {
        let asked: Vec<_> = first.into_iter().map(|line| s.spawn(move || ask(line))).collect();
        asked.into_iter().filter_map(|one| one.join().unwrap()).collect()
    });
    differences.extend(last.into_iter().filter_map(ask));
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// What is told at each step of the story, by subject; of one step in no particular order, as the reference has none there.
fn story(lab: &Lab) -> Vec<Vec<(String, Value)>> {
    let mut sys = lab.user("sys");
    sys.send("SUB $SYS.ACCOUNT.> 1\r\nSUB $SYS.SERVER.> 2\r\n");
    sys.ping();
    let mut told = Vec::new();
    let mut step = |sys: &mut Client| {
        let mut events: Vec<(String, Value)> = messages(sys)
            .into_iter()
            .map(|(subject, body)| (subject.replace(&lab.id, "ID"), serde_json::from_str(&body).unwrap()))
            .filter(|(subject, _): &(String, Value)| !subject.ends_with(".STATSZ"))
            .collect();
        events.sort_by(|a, b| a.0.cmp(&b.0));
        told.push(events);
    };
    let a = lab.user("a");
    step(&mut sys);
    drop(a);
    step(&mut sys);
    for connect in [
        r#"CONNECT {"user":"a","pass":"wrong","name":"bad"}"#,
        r#"CONNECT {"auth_token":"secret"}"#,
        r#"CONNECT {"user":"a","pass":"a","protocol":99}"#,
        "PUB x 0\r\n",
        "NOPE",
    ] {
        let mut knock = lab.server.connect();
        knock.say(connect);
        step(&mut sys);
    }
    drop(lab.server.connect());
    step(&mut sys);
    let b = lab.user("b");
    step(&mut sys);
    let cid = json!({"cid": b.info["client_id"]}).to_string();
    sys.send(format!("PUB $SYS.REQ.SERVER.{}.KICK in {}\r\n{cid}\r\n", lab.id, cid.len()));
    step(&mut sys);
    told
}

pub fn events() {
    let Some(theirs) = reference() else {
        return eprintln!("the reference server is not installed: nothing to compare with");
    };
    let labs = [Lab::start(None), Lab::start(Some(theirs))];
    let [ours, theirs] = std::thread::scope(|s| {
        let told = labs.each_ref().map(|lab| s.spawn(|| story(lab)));
        told.map(|one| one.join().unwrap())
    });
    let subjects = |steps: &[Vec<(String, Value)>]| -> Vec<Vec<String>> {
        steps.iter().map(|events| events.iter().map(|(subject, _)| subject.clone()).collect()).collect()
    };
    assert_eq!(subjects(&ours), subjects(&theirs));
    let both = ours.into_iter().flatten().zip(theirs.into_iter().flatten());
    let differences: Vec<String> = both
        .filter_map(|((subject, ours), (_, theirs))| {
            let same = ["reason", "type", "conns", "sent", "acc"]
                .iter()
                .all(|key| ours.get(key) == theirs.get(key) || subject.ends_with("CONNS") && *key == "sent");
            let user = ours.pointer("/client/user") == theirs.pointer("/client/user");
            match same && user {
                true => difference(&subject, &ours, &theirs),
                false => Some(format!("{subject}\n  ours: {ours}\n  theirs: {theirs}")),
            }
        })
        .collect();
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}
