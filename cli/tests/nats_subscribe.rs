//! `nats subscribe` as a whole program.

mod messages;
mod support;

use messages::Lab;
use support::Nats;

#[test]
fn messages_are_shown_with_headers_and_bodies() {
    let lab = Lab::start("");
    let sub = lab.listen("b", "sub a.> b --count 4");
    lab.run("pub a.b.c hello -H B:2 -H A:1").ok();
    lab.run("pub b 'with newline\n' --reply r").ok();
    lab.run("pub a.x ''").ok();
    lab.run("pub b '' -H K:V").ok();
    let ran = sub.finish();
    assert_eq!(ran.err, "T Subscribing on a.>, b \n");
    let want = "\
[#1] Received on \"a.b.c\"
A: 1
B: 2

hello


[#2] Received on \"b\" with reply \"r\"
with newline

[#3] Received on \"a.x\"
nil body


[#4] Received on \"b\"
K: V

nil body


";
    assert_eq!(ran.ok(), want);
}

#[test]
fn parts_of_messages() {
    let lab = Lab::start("");
    let cases = [
        ("--headers-only", "[#1] Received on \"a\"\nK: V\n\n"),
        ("--subjects-only", "[#1] Received on \"a\"\n"),
        ("--raw", "text\n"),
        ("--translate 'tr a-z A-Z'", "[#1] Received on \"a\"\nK: V\n\nTEXT\n\n\n"),
        ("-r --translate 'wc -c'", "4\n"),
        ("--translate 'echo {{Subject}} {{Stream}}'", "[#1] Received on \"a\"\nK: V\n\na\n\n"),
        (
            "-r --translate 'sh -c \"echo broken; exit 3\"'",
            "\"broken\\n\"\nError while translating msg body: exit status 3\n\n",
        ),
        (
            "-r --translate '{{Nope}}'",
            "\"\"\nError while translating msg body: template: translate:1: function \"Nope\" not defined\n\n",
        ),
    ];
    for (flags, want) in cases {
        let sub = lab.listen("a", &format!("sub a --count 1 {flags}"));
        lab.run("pub a text -H K:V").ok();
        assert_eq!(sub.finish().ok(), want, "{flags}");
    }
}

#[test]
fn stamps_stand_before_messages() {
    let lab = Lab::start("");
    for (flag, parts) in [("-t", 3), ("--delta-time", 1)] {
        let sub = lab.listen("a", &format!("sub a --subjects-only --count 1 {flag}"));
        lab.run("pub a x").ok();
        let out = sub.finish().ok();
        let stamp = out.strip_prefix("[#1] @ ").and_then(|o| o.strip_suffix(" Received on \"a\"\n"));
        assert_eq!(stamp.map(|s| s.split_whitespace().count()), Some(parts), "{out}");
    }
}

#[test]
fn queue_groups_share_and_patterns_are_ignored() {
    let lab = Lab::start("");
    let first = lab.listen("a.>", "sub a.> --queue q --raw --wait 5s");
    let second = lab.spawn("sub a.> --queue q --raw --wait 5s", std::process::Stdio::null());
    let all = lab.listen("a.*", "sub a.* -I 'a.x,a.y' -I a.z.> --count 3");
    lab.run("pub a.x no").ok();
    lab.run("pub a.b {{Count}} --count 3").ok();
    let ran = all.finish();
    assert_eq!(ran.err, "T Subscribing on a.* \nIgnored subjects: a.x, a.y, a.z.>\n");
    assert_eq!(ran.out.matches("Received on \"a.b\"").count(), 3, "{}", ran.out);
    let both = format!("{}{}", first.finish().ok(), second.finish().ok());
    let mut lines: Vec<_> = both.lines().collect();
    lines.sort_unstable();
    assert_eq!(lines, ["1", "2", "3", "no"]);
}

#[test]
fn dumps_are_json() {
    let lab = Lab::start("");
    let one = r#"{"Subject":"a","Reply":"r","Header":{"K":["\u003cV\u003e"]},"Data":"aGk=","Sub":null}"#;
    let two = r#"{"Subject":"a","Reply":"","Header":null,"Data":"","Sub":null}"#;
    let publish = || {
        lab.run("pub a hi -H K:<V> --reply r").ok();
        lab.run("pub a ''").ok();
    };
    let sub = lab.listen("a", "sub a --dump=- --count 2");
    publish();
    let ran = sub.finish();
    assert_eq!((ran.out.as_str(), ran.err.as_str()), (format!("{one}\0{two}\0").as_str(), ""));
    let sub = lab.listen("a", "sub a --dump deep/er --count 2 --translate cat");
    publish();
    assert_eq!(sub.finish().ok(), "");
    assert_eq!(
        (lab.nats.read("deep/er/1.json").as_str(), lab.nats.read("deep/er/2.json").as_str()),
        (one, two)
    );
}

#[test]
fn requests_are_shown_with_their_replies() {
    let lab = Lab::start("");
    let reply = lab.listen("svc", "reply svc pong --count 2");
    let sub = lab.listen("_INBOX.>", "sub svc --match-replies --count 2");
    assert_eq!(lab.run("request svc ping --raw").ok(), "pong\n\n\n");
    lab.run("request svc again --raw").ok();
    let ran = sub.finish();
    assert_eq!(ran.err, "T Matching replies with inbox prefix _INBOX.>\nT Subscribing on svc \n");
    let shown = |n: u8, body: &str| {
        format!(
            "[#{n}] Received on \"svc\" with reply \"_INBOX.X\"\n{body}\n\n\n\
             [#{n}] Matched reply on \"_INBOX.X\"\npong\n\n\n"
        )
    };
    assert_eq!(ran.ok(), shown(1, "ping") + &shown(2, "again"));
    reply.finish();
}

#[test]
fn an_inbox_of_its_own() {
    let lab = Lab::start("");
    let ran = lab.run("sub --inbox --raw --wait 50ms");
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", "T Subscribing on _INBOX.X \n"));
}

#[test]
fn messages_from_streams_are_acknowledged_and_keep_their_sequence() {
    let Some(lab) = Lab::jetstream() else { return };
    let api =
        |subject: &str, body: &str| lab.run(&format!("request '$JS.API.{subject}' '{body}' --raw")).ok();
    api("STREAM.CREATE.S", r#"{"name":"S","subjects":["st"]}"#);
    let consumer =
        r#"{"durable_name":"C","deliver_subject":"a","ack_policy":"explicit","filter_subject":"st"}"#;
    let create = format!(r#"{{"stream_name":"S","config":{consumer}}}"#);
    assert!(api("CONSUMER.DURABLE.CREATE.S.C", &create).contains("\"num_pending\":0"));
    let sub = lab.listen("a", "sub a --ack --count 2 --dump=saved");
    lab.run("pub a plain --reply r").ok();
    lab.run("pub -J st stored --count 1").ok();
    let ran = sub.finish();
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    // A message of a stream has its sequence for a name, every other message its number.
    assert!(lab.nats.read("saved/1.json").contains("\"Reply\":\"$JS.ACK.S.C.1.1.1."));
    assert!(api("CONSUMER.INFO.S.C", "").contains("\"num_ack_pending\":0"));
    let sub = lab.listen("a", "sub a --ack --count 1");
    lab.run("pub a x").ok();
    let note = "T Subscribing on a with acknowledgement of JetStream messages \n";
    assert_eq!(sub.finish().err, note);
}

#[test]
fn tables_of_subjects_and_subscriptions() {
    let lab = Lab::start("");
    let publish = || {
        lab.run("pub a.x 12345 --count 3").ok();
        lab.run("pub a.y 1234567").ok();
        lab.run("pub b 1").ok();
    };
    let sub = lab.listen("b", "sub a.> b --report-subjects --report-top 2 --count 5");
    publish();
    let out = sub.finish().ok();
    let want = "\
╭─────────────────────────────────╮
│  Top 2 Active Subjects Report   │
├─────────┬───────────────┬───────┤
│ Subject │ Message Count │ Bytes │
├─────────┼───────────────┼───────┤
│ a.x     │             3 │  15 B │
│ a.y     │             1 │   7 B │
├─────────┼───────────────┼───────┤
│ Totals  │             4 │  22 B │
╰─────────┴───────────────┴───────╯

";
    assert!(out.ends_with(want), "{out}");
    let sub = lab.listen("b", "sub a.> b --report-subscriptions --count 5");
    publish();
    let out = sub.finish().ok();
    assert!(
        out.contains("│ a.>     │             4 │  22 B │\n│ b       │             1 │   1 B │\n"),
        "{out}"
    );
}

#[test]
fn combinations_that_make_no_sense() {
    let lab = Lab::start("");
    let cases = [
        ("sub", "required argument 'subjects' not provided"),
        ("sub a -t -d", "timestamp and delta-time flags are mutually exclusive"),
        (
            "sub -i --dump=-",
            "generating inboxes is not compatible with dumping to stdout using null terminated strings",
        ),
        ("sub a --report-subjects --report-top 0", "subject count must be at least one"),
        ("sub a --graph", "failed to get terminal dimensions: stdout is not a terminal"),
    ];
    for (line, want) in cases {
        assert!(lab.run(line).failed().ends_with(&format!("nats: error: {want}\n")), "{line}");
    }
    assert_eq!(lab.run("sub").out, "No subjects or --stream flag provided.\n");
}

#[test]
fn a_subscription_that_is_refused() {
    let permissions = "permissions: { subscribe: { deny: [\"no.>\"] } }";
    let config = format!("authorization {{ users: [ {{ user: u, password: p, {permissions} }} ] }}");
    let Some(lab) = Lab::able(&config) else { return };
    let denied =
        "nats: error: nats: permissions violation: Permissions Violation for Subscription to \"no.x\"\n";
    assert_eq!(lab.run("sub no.x --raw --user u --password p").failed(), denied);
    let reply = lab.run("reply no.x y --user u --password p").failed();
    assert!(reply.contains("Permissions Violation for Subscription to \"no.x\" using queue"), "{reply}");
}

#[test]
#[cfg(unix)]
fn graphs_are_drawn_on_a_terminal() {
    use expectrl::{Expect, Session};
    let lab = Lab::start("");
    let mut command = lab.nats.command(&["sub", "a.>", "--graph"].map(String::from));
    command.stdin(std::process::Stdio::inherit()).env("TERM", "xterm");
    let mut terminal = Session::spawn(command).unwrap();
    terminal.get_process_mut().set_window_size(80, 40).unwrap();
    terminal.set_expect_timeout(Some(std::time::Duration::from_secs(20)));
    terminal.expect("a.> / second").unwrap();
    terminal.expect("┤").unwrap();
    drop(terminal);
    assert!(Nats::new().run("help sub").ok().contains("--graph"));
}
