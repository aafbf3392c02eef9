//! Subject mappings of the global account.

use super::common::*;
use std::collections::BTreeMap;

/// Publishes to `subject` many times and counts the subjects that arrive.
fn arrivals(client: &mut Client, subject: &str, count: usize) -> BTreeMap<String, usize> {
    client.send(format!("PUB {subject} 0\r\n\r\n").repeat(count));
    let mut found = BTreeMap::new();
    for line in client.flush() {
        if let Some(line) = line.strip_prefix("MSG ") {
            *found.entry(line.split(' ').next().unwrap().to_owned()).or_default() += 1;
        }
    }
    found
}

fn listener(server: &Server) -> Client {
    let mut client = server.client();
    client.say("SUB > 1");
    client.ping();
    client
}

#[track_caller]
fn maps(client: &mut Client, subject: &str, to: &str) {
    assert_eq!(arrivals(client, subject, 1), BTreeMap::from([(to.to_owned(), 1)]), "{subject}");
}

#[test]
fn a_subject_becomes_another_once() {
    let server = Server::start("mappings { a: b, b: c, \"w.*.*\": \"v.$2.$1\", \"deep.>\": \"deeper.>\" }");
    let mut client = listener(&server);
    maps(&mut client, "a", "b");
    maps(&mut client, "b", "c");
    maps(&mut client, "w.1.2", "v.2.1");
    maps(&mut client, "deep.x.y", "deeper.x.y");
    maps(&mut client, "other", "other");
}

#[test]
fn functions_build_the_destination() {
    let server = Server::start(
        r#"mappings {
        "p.*": "p.{{wildcard(1)}}.{{partition(10,1)}}"
        "s.*": "s.{{split(1,-)}}"
        "l.*": "l.{{left(1,2)}}.{{right(1,2)}}"
        "f.*": "f.{{splitFromLeft(1,2)}}.{{SplitFromRight(1,2)}}"
        "c.*": "c.{{sliceFromLeft(1,2)}}.{{sliceFromRight(1,2)}}"
        "r": "r.{{random(1)}}"
    }"#,
    );
    let mut client = listener(&server);
    maps(&mut client, "p.abc", "p.abc.1");
    maps(&mut client, "s.-a--b-", "s.a.b");
    maps(&mut client, "l.abcde", "l.ab.de");
    maps(&mut client, "f.abcde", "f.ab.cde.abc.de");
    maps(&mut client, "c.abcde", "c.ab.cd.e.a.bc.de");
    maps(&mut client, "r", "r.0");
}

#[test]
fn weights_part_the_messages() {
    let server = Server::start(
        r#"mappings {
        all: [ {destination: one, weight: 20%}, {dest: two, weight: 80} ]
        some: {destination: part, weight: 30}
        none: {destination: never, weight: 0}
    }"#,
    );
    let mut client = listener(&server);
    let all = arrivals(&mut client, "all", 2000);
    assert_eq!(all["one"] + all["two"], 2000);
    assert!((250..550).contains(&all["one"]), "{all:?}");
    let some = arrivals(&mut client, "some", 2000);
    assert_eq!(some["part"] + some["some"], 2000);
    assert!((400..800).contains(&some["part"]), "{some:?}");
    maps(&mut client, "none", "none");
}

#[test]
fn a_source_among_its_destinations_loses_the_rest() {
    let server = Server::start("mappings { half: {destination: half, weight: 50%} }");
    let mut client = listener(&server);
    let half = arrivals(&mut client, "half", 1000);
    assert!((350..650).contains(&half["half"]), "{half:?}");
    assert_eq!(half.len(), 1);
}

#[test]
fn another_clusters_destinations_do_not_count() {
    let server = Server::start(
        r#"mappings { a: [ {dest: far, weight: 100, cluster: far}, {dest: near, weight: 100} ] }"#,
    );
    maps(&mut listener(&server), "a", "near");
}

#[test]
fn a_request_that_nobody_answers_is_told_the_mapped_subject() {
    let server = Server::start("mappings { a: b, lost: {destination: lost, weight: 0} }");
    let mut client = server.client_with(r#"{"verbose":false,"headers":true,"no_responders":true}"#);
    let lines = |subject: &str| format!("<- NATS/1.0 503\n<- Nats-Subject: {subject}\n<-\n<-\nping");
    client.talk(
        "
        -> SUB a 1
        -> SUB lost 2
        -> SUB in 3
        -> PUB a in 0
        ->
        <- HMSG in 3 33 33
    ",
    );
    client.talk(&lines("b"));
    client.talk(
        "
        -> PUB lost in 0
        ->
        <- HMSG in 3 32 32
    ",
    );
    client.talk(&lines(""));
}

#[test]
fn reserved_subjects_are_looked_for_after_the_mapping() {
    let server = Server::start("mappings { open: \"_GR_.closed\", \"_GR_.x\": open }");
    let mut client = listener(&server);
    client.talk(
        "
        -> PUB open 0
        ->
        <- -ERR 'Permissions Violation for Publish to \"_GR_.closed\"'
        ping
    ",
    );
    maps(&mut client, "_GR_.x", "open");
}

#[test]
fn bad_mappings_stop_the_start_with_their_place_and_reason() {
    let table = [
        (r#"mappings { foo: "bar.$1" }"#, "invalid mapping destination: wildcard index out of range in $1"),
        (
            r#"mappings { "foo.*": "{{zzz(1)}}" }"#,
            "invalid mapping destination: unknown function in {{zzz(1)}}",
        ),
        (r#"mappings { "foo.>": "bar" }"#, "invalid subject"),
        (
            "mappings { foo: [ {dest: a, weight: 50}, {dest: b, weight: 51} ] }",
            "total weight needs to be <= 100",
        ),
        ("mappings { foo: [ {dest: a, weight: 50}, {dest: a, weight: 5} ] }", "duplicate entry for \"a\""),
        ("mappings { foo: [ {dest: a, weight: 101} ] }", "Invalid weight 101 for mapping destination"),
        ("mappings { foo: [ {dest: a} ] }", "Missing weight for mapping destination \"a\""),
        ("mappings { \"foo..x\": bar }", "Subject \"foo..x\" is not a valid subject"),
    ];
    for (config, want) in table {
        let (status, _, log) = Server::prepare(config).run();
        assert_eq!(status, 1, "{config}: {log}");
        assert!(log.contains(want) && log.contains("c.conf:2:"), "{config}: {log}");
    }
}
