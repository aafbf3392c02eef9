//! `nats server account`, `cluster`, `config`, `graph`, `mappings` and `watch`, and `nats traffic`.

mod support;
mod system;

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use regex::Regex;
use serde_json::{Value, json};
use support::Nats;
use system::{System, lines, shows};

/// The first lines of a command that goes on.
fn first_lines(system: &System, line: &str, count: usize) -> Vec<String> {
    let mut command = system.nats.command(&shell_words::split(line).unwrap());
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let out = BufReader::new(child.stdout.take().unwrap());
    let lines = out.lines().take(count).map(Result::unwrap).collect();
    child.kill().unwrap();
    child.wait().unwrap();
    lines
}

#[test]
fn an_account_is_shown_and_purged() {
    let mut answers = vec![("$SYS.REQ.SERVER.PING.ACCOUNTZ".to_string(), lines("accountz"))];
    let purged = json!({"type": "io.nats.jetstream.api.v1.account_purge_response", "initiated": true});
    answers.push(("$JS.API.ACCOUNT.PURGE.APP".to_string(), vec![purged.to_string()]));
    let system = System::new(answers.into_iter().collect());
    let out = system.run("server account info APP").ok();
    shows("account", &Regex::new(r"\(\S+ ago\)").unwrap().replace(&out, "(TIME ago)"));
    let asked = system.asked("$SYS.REQ.SERVER.PING.ACCOUNTZ");
    assert_eq!((&asked["account"], &asked["exact_match"]), (&json!("APP"), &json!(true)));
    let json: Value = serde_json::from_str(&system.run("server account info APP --json").ok()).unwrap();
    assert_eq!((&json["account_name"], &json["jetstream_enabled"]), (&json!("APP"), &json!(true)));
    let out = system.run("server account purge APP -f").ok();
    assert_eq!(out, "Purge operation on account APP initiated\n");
    let refused = system.run("server account purge APP -f --js-domain D").failed();
    assert!(refused.contains("the --js-domain option cannot be used with account purge"), "{refused}");
}

#[test]
fn servers_are_removed_from_the_group() {
    let removed = json!({"type": "io.nats.jetstream.api.v1.meta_server_remove_response", "success": true});
    let mut answers = vec![("$JS.API.SERVER.REMOVE".to_string(), vec![removed.to_string()])];
    answers.push(("$SYS.REQ.SERVER.PING".to_string(), lines("ping")));
    answers.push(("$SYS.REQ.SERVER.PING.JSZ".to_string(), lines("jsz")));
    let system = System::new(answers.into_iter().collect());
    assert_eq!(system.run("server cluster peer-remove w1.example.net -f").ok(), "");
    assert_eq!(system.asked("$JS.API.SERVER.REMOVE")["peer_id"], "t2s0yBsl");
    let refused = system.run("server cluster rm w9 -f").failed();
    assert_eq!(refused, "nats: error: did not find a replica named w9\n");
}

#[test]
fn a_server_on_its_own_has_no_group() {
    let alone = lines("jsz").remove(0);
    let mut alone: Value = serde_json::from_str(&alone).unwrap();
    alone["data"].as_object_mut().unwrap().remove("meta_cluster");
    let mut answers = vec![("$SYS.REQ.SERVER.PING".to_string(), lines("ping")[..1].to_vec())];
    answers.push(("$SYS.REQ.SERVER.PING.JSZ".to_string(), vec![alone.to_string()]));
    answers.push(("$SYS.REQ.SERVER.PING.CONNZ".to_string(), lines("connz")[..1].to_vec()));
    let system = System::new(answers.into_iter().collect());
    let want =
        "nats: error: the servers are no cluster: this needs several servers that keep streams together\n";
    assert_eq!(system.run("server cluster step-down --timeout 300ms").failed(), want);
    assert_eq!(system.run("server cluster peer-remove x -f --timeout 300ms").failed(), want);
    let refused = system.run("server cluster balance 1s -f --timeout 300ms").failed();
    assert_eq!(refused, "nats: error: there is one server only: balancing needs several\n");
}

#[test]
fn connections_are_balanced() {
    let mut answers: Vec<_> = vec![("$SYS.REQ.SERVER.PING".to_string(), lines("ping"))];
    answers.push(("$SYS.REQ.SERVER.PING.CONNZ".to_string(), lines("connz")));
    for line in lines("connz") {
        let server: Value = serde_json::from_str(&line).unwrap();
        let subject = format!("$SYS.REQ.SERVER.{}.KICK", server["server"]["id"].as_str().unwrap());
        answers.push((subject, vec![json!({"server": server["server"]}).to_string()]));
    }
    let system = System::new(answers.into_iter().collect());
    // Four servers have four connections, one of them two.
    assert_eq!(system.run("server cluster balance 1ms -f").ok(), "\nBalanced 1 connections\n");
    let refused = system.run("server cluster balance 1ms -f --subject x").failed();
    assert_eq!(refused, "nats: error: --subject needs --account\n");
}

#[test]
fn configurations_are_reloaded_and_checked() {
    let varz: Value = serde_json::from_str(&lines("varz")[0]).unwrap();
    let id = varz["server"]["id"].as_str().unwrap().to_string();
    let subject = |name: &str| format!("$SYS.REQ.SERVER.{id}.{name}");
    let answers = |reload: Value| {
        let pairs = [("VARZ", varz.to_string()), ("RELOAD", reload.to_string())];
        System::new(pairs.into_iter().map(|(name, answer)| (subject(name), vec![answer])).collect())
    };
    let out = answers(json!({"server": varz["server"]})).run(&format!("server config reload {id} -f")).ok();
    assert!(out.starts_with(&format!("Server information for e1.example.net ({id})\n")), "{out}");
    let error = json!({"server": varz["server"], "error": {"code": 500, "description": "no such file"}});
    let refused = answers(error).run(&format!("server config reload {id} --force")).failed();
    assert_eq!(refused, "nats: error: the server did not reload: no such file\n");
    let nats = Nats::new();
    std::fs::write(nats.path("good.conf"), "port: 4333\n").unwrap();
    std::fs::write(nats.path("bad.conf"), "port: 4333\nmax_payload: lots\n").unwrap();
    let out = nats.run("server config validate good.conf").ok();
    assert_eq!(out, "configuration file good.conf is valid\n");
    let refused = nats.run("server config validate bad.conf").failed();
    assert!(refused.contains("bad.conf:2"), "{refused}");
}

#[test]
fn mappings_are_tried() {
    let nats = Nats::new();
    assert_eq!(nats.run("server mappings 'a.*.*' 'b.{{wildcard(2)}}.$1' a.x.y").ok(), "b.y.x\n\n");
    let refused = nats.run("server mapping a.* b.$1 c").failed();
    assert_eq!(refused, "nats: error: subject \"c\" does not match a.*\n");
    assert!(nats.run("server mapping a.* b.$2 c").failed().starts_with("nats: error: "));
}

#[test]
fn live_views_print_lines_in_a_pipe() {
    let system = System::super_cluster();
    let all = first_lines(&system, "server watch servers --sort name", 5);
    let headers =
        "Time\tServer\tConnections\tSubscription\tSlow\tMemory\tCPU\tCores\tRoutes\tGateways\tSent\tReceived";
    assert_eq!(all[0], headers);
    let names: Vec<_> = all[1..].iter().map(|line| line.split('\t').nth(1).unwrap()).collect();
    assert_eq!(names, ["e1.example.net", "w1.example.net", "w2.example.net", "w3.example.net"]);
    let all = first_lines(&system, "server watch jetstream -n 1", 2);
    assert!(all[0].starts_with("Time\tServer\tHA Assets\t") && all[1].contains(".example.net"), "{all:?}");
    let all = first_lines(&system, "traffic", 2);
    assert!(all[0].starts_with("Time\tVote\tAppend\t") && all[1].ends_with("\t0\t0 B\t0"), "{all:?}");
    let refused = system.run("server graph e1.example.net").failed();
    assert_eq!(refused, "nats: error: can only graph data on an interactive terminal\n");
}
