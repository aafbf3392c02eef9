//! `nats events`

mod messages;
mod support;

use messages::{Followed, Lab};
use regex::Regex;
use serde_json::Value;

/// Times of day and ids.
fn plain(text: &str) -> String {
    let text = Regex::new(r"\d\d:\d\d:\d\d").unwrap().replace_all(text, "CLOCK").into_owned();
    Regex::new(r"\[[A-Za-z0-9]{22}\]").unwrap().replace_all(&text, "[ID]").into_owned()
}

/// `nats events LINE`, which has said what it listens to.
fn watching(lab: &Lab, line: &str, said: &str) -> Followed {
    let events = lab.follow(&format!("events {line}"));
    assert_eq!(events.next(), said);
    events
}

#[test]
fn advisories_are_shown_as_they_happen() {
    let Some(lab) = Lab::jetstream() else { return };
    let said = "Listening for Advisories on $JS.EVENT.ADVISORY.>";
    let short = watching(&lab, "--js-advisory --no-srv-advisory --short --filter 'stream_ACTION'", said);
    let long = watching(&lab, "--js-advisory --no-srv-advisory --filter consumer_action", said);
    messages::patiently("the subscriptions", || {
        lab.has_subscriptions("$JS.EVENT.ADVISORY.>", 2).then_some(())
    });
    lab.run("stream add S --subjects s --defaults").ok();
    assert_eq!(plain(&short.next()), "CLOCK [Stream Create] S");
    lab.run("consumer add S C --pull --defaults").ok();
    let block: Vec<String> = (0..5).map(|_| plain(&long.next())).collect();
    assert_eq!(
        block,
        ["", "[CLOCK] [ID] Consumer Create Action", "", "        Stream: S", "      Consumer: C"]
    );
    lab.run("stream rm S -f").ok();
    assert_eq!(plain(&short.next()), "CLOCK [Stream Delete] S");
}

#[test]
fn events_that_a_stream_kept() {
    let Some(lab) = Lab::jetstream() else { return };
    lab.run("stream add KEPT --subjects kept --defaults").ok();
    let event = r#"{"type":"io.nats.jetstream.metric.v1.consumer_ack","id":"I","timestamp":"2024-02-29T10:11:12Z","stream":"S","consumer":"C","consumer_seq":2,"stream_seq":7,"ack_time":1500,"deliveries":1}"#;
    for body in [event, "no event"] {
        lab.run_with(body.as_bytes(), "pub -q kept").ok();
    }
    let events = watching(&lab, "--stream KEPT --short", "Listening for Events in stream KEPT");
    assert_eq!(events.next(), "10:11:12 [JS Ack] S (7) > C (2): 1 deliveries in 1500");
    assert!(events.next().starts_with("Event error: parsing failed: "));
    assert_eq!((events.next(), events.next()), (String::new(), "          no event".to_string()));
    let json = lab.follow("events --stream KEPT --json --since 1h");
    assert_eq!(json.next(), event);
    let cloud = lab.follow("events --stream KEPT --cloudevent");
    let mut text = String::new();
    while !text.ends_with("\n}\n") {
        text += &(cloud.next() + "\n");
    }
    let cloud: Value = serde_json::from_str(&text).unwrap();
    assert_eq!((&cloud["specversion"], &cloud["data"]["stream_seq"]), (&"1.0".into(), &7.into()));
    let none = lab.run("events --stream NONE").failed();
    assert_eq!(none, "nats: error: nats: API error: code=404 err_code=10059 description=stream not found\n");
}

#[test]
fn clients_come_and_go() {
    let config = "accounts { $SYS { users: [{user: admin, password: s3cret}] }, APP { users: [{user: app, password: x}] } }";
    came_and_went(&Lab::start(config));
    Lab::oracle(config).iter().for_each(came_and_went);
}

fn came_and_went(lab: &Lab) {
    let system = "--user admin --password s3cret";
    let events = lab.follow(&format!("events {system} --short --filter APP"));
    let said =
        ["Connection events on $SYS.ACCOUNT.*.CONNECT", "Disconnection events on $SYS.ACCOUNT.*.DISCONNECT"];
    for said in said {
        assert_eq!(events.next(), format!("Listening for Client {said}"));
    }
    assert_eq!(events.next(), "Listening for Authentication Errors events on $SYS.SERVER.*.CLIENT.AUTH.ERR");
    lab.run("pub --user app --password x -q a b").ok();
    let line = Regex::new(r"^\d\d:\d\d:\d\d (\[\w+\] user: app cid: )\d+( in account APP.*)$").unwrap();
    let (came, went) = (events.next(), events.next());
    assert_eq!(line.replace(&came, "${1}N${2}"), "[Connection] user: app cid: N in account APP");
    assert_eq!(
        line.replace(&went, "${1}N${2}"),
        "[Disconnection] user: app cid: N in account APP: Client Closed"
    );
}

#[test]
fn what_does_not_fit_together_is_refused() {
    let lab = Lab::start("");
    let cases = [
        ("--no-srv-advisory", "no events were chosen"),
        ("--stream S --js-metric", "cannot specify both Stream and specific advisories or extra subjects"),
        ("--js-metric --since 1h", "--since needs --stream"),
    ];
    for (line, want) in cases {
        assert_eq!(lab.run(&format!("events {line}")).failed(), format!("nats: error: {want}\n"), "{line}");
    }
    let filter = lab.run("events --js-metric --filter '('").failed();
    assert!(filter.starts_with("nats: error: invalid body regular expression: "), "{filter}");
}
