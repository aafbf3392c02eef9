//! `nats publish` as a whole program, the messages seen by `nats subscribe`.

mod messages;
mod support;

use messages::Lab;
use support::Nats;

/// What a raw subscriber to `a.>` shows of the messages that `publish` sends.
#[track_caller]
fn received(lab: &Lab, count: usize, publish: impl FnOnce()) -> String {
    let sub = lab.listen("a.>", &format!("sub a.> --raw --count {count}"));
    publish();
    sub.finish().ok()
}

#[test]
fn a_message_is_logged_and_sent() {
    let lab = Lab::start("");
    let out = received(&lab, 1, || {
        let ran = lab.run("pub a.b hello");
        assert_eq!(
            (ran.code, ran.out.as_str(), ran.err.as_str()),
            (0, "", "T Published 5 bytes to \"a.b\"\n")
        );
    });
    assert_eq!(out, "hello\n");
    let out = received(&lab, 1, || assert_eq!(lab.run("publish -q a.b 'hi\n'").err, ""));
    assert_eq!(out, "hi\n");
}

#[test]
fn templates_number_messages() {
    let lab = Lab::start("");
    let out = received(&lab, 4, || {
        let ran = lab.run("pub a.{{Count}} 'n {{.Count}} {{Cnt}}' --count 2");
        assert_eq!(ran.err, "T Published 5 bytes to \"a.1\"\nT Published 5 bytes to \"a.2\"\n");
        let ran = lab.run("pub a.b '{{Count}}' --no-templates");
        assert_eq!(ran.err, "T Published 9 bytes to \"a.b\"\n");
        let ran = lab.run("pub a.b '{{Nope}}' --count=-3");
        let error = "T Could not parse body template: template: body:1: function \"Nope\" not defined\n";
        assert_eq!(ran.err, format!("{error}T Published 8 bytes to \"a.b\"\n"));
    });
    assert_eq!(out, "n 1 1\nn 2 2\n{{Count}}\n{{Nope}}\n");
}

#[test]
fn headers_and_reply_subjects() {
    let lab = Lab::start("");
    let sub = lab.listen("a", "sub a --count 1");
    lab.run("pub a x --reply r.s -H 'B: {{Count}} ' -H A:1 --header B:two:three --no-templates").ok();
    assert_eq!(
        sub.finish().ok(),
        "[#1] Received on \"a\" with reply \"r.s\"\nA: 1\nB: 1\nB: two:three\n\nx\n\n\n"
    );
    let mistakes = [
        ("-H nothing", "invalid header \"nothing\""),
        ("-H :x", "invalid header \":x\": bad name \"\""),
        (
            "-H 'A:{{Nope}}'",
            "failed to parse Header template for A: template: body:1: function \"Nope\" not defined",
        ),
    ];
    for (flags, want) in mistakes {
        assert_eq!(
            lab.run(&format!("pub a x {flags}")).failed(),
            format!("nats: error: {want}\n"),
            "{flags}"
        );
    }
}

#[test]
fn stdin_is_one_message_or_many() {
    let lab = Lab::start("");
    let out = received(&lab, 6, || {
        let ran = lab.run_with(b"one\ntwo\n", "pub a.b");
        assert_eq!(ran.err, "T Reading payload from STDIN\nT Published 8 bytes to \"a.b\"\n");
        let ran = lab.run_with(b"x{{Count}}\r\n\ny", "pub a.b --send-on newline");
        let published = |n: usize| format!("T Published {n} bytes to \"a.b\"\n");
        let want = format!("T Reading payload from STDIN\n{}{}{}", published(2), published(0), published(1));
        assert_eq!(ran.err, want);
        assert_eq!(lab.run_with(b"l\nm\n", "pub a.b -q --send-on=newline").err, "");
    });
    assert_eq!(out, "one\ntwo\nx1\nnil body\ny\nl\nm\n");
    // A body on the command line is taken as it is, and nothing on stdin is one empty message.
    let out = received(&lab, 2, || {
        assert_eq!(lab.run_with(b"ignored", "pub a.b '' -q --send-on newline").err, "");
        assert_eq!(lab.run("pub a.b").err, "T Reading payload from STDIN\nT Published 0 bytes to \"a.b\"\n");
    });
    assert_eq!(out, "nil body\nnil body\n");
}

#[test]
fn many_messages_are_not_logged_one_by_one() {
    let lab = Lab::start("");
    let out = received(&lab, 20_000, || {
        let ran = lab.run("pub a.b {{Count}} --count 20000");
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    });
    let want: String = (1..=20_000).map(|n| format!("{n}\n")).collect();
    assert!(out == want, "20000 messages in order");
    let out = received(&lab, 25, || assert_eq!(lab.run("pub a.b x --count 25 --sleep 1ms").err, ""));
    assert_eq!(out, "x\n".repeat(25));
}

#[test]
fn what_cannot_be_sent_is_an_error() {
    let lab = Lab::start("max_payload: 100");
    let ran = lab.run(&format!("pub a '{}'", "x".repeat(101)));
    assert_eq!(ran.failed(), "nats: error: nats: maximum payload exceeded\n");
    assert_eq!(lab.run("pub 'a b' x").failed(), "nats: error: nats: invalid subject\n");
    assert_eq!(lab.run("pub '' x").failed(), "nats: error: nats: invalid subject\n");
}

#[test]
fn what_is_not_permitted_is_an_error() {
    let permissions = "permissions: { publish: { deny: [\"no.>\"] }, subscribe: { deny: [\"_INBOX.>\"] } }";
    let config = format!("authorization {{ users: [ {{ user: u, password: p, {permissions} }} ] }}");
    let Some(lab) = Lab::able(&config) else { return };
    let denied = "nats: error: nats: permissions violation: Permissions Violation for Publish to \"no.x\"\n";
    for line in ["pub -q no.x y", "pub -q no.x y --count 3", "pub no.x y --count 30"] {
        assert_eq!(lab.run(&format!("{line} --user u --password p")).failed(), denied, "{line}");
    }
    // Not being able to subscribe to an inbox hinders no publisher.
    let ran = lab.run("pub yes.x y --count 2 --user u --password p");
    assert_eq!((ran.code, ran.err), (0, "T Published 1 bytes to \"yes.x\"\n".repeat(2)));
}

#[test]
#[cfg(unix)]
fn an_interrupt_ends_it() {
    let lab = Lab::start("");
    let sub = lab.listen("a", "sub a --count 1 --raw");
    let publisher = lab.spawn("pub a x --count 1000 --sleep 1h", std::process::Stdio::null());
    assert_eq!(sub.finish().ok(), "x\n");
    publisher.interrupt();
    assert_eq!(publisher.finish().failed(), "nats: error: context canceled\n");
}

#[test]
fn streams_store() {
    let Some(lab) = Lab::jetstream() else { return };
    lab.run(r#"request $JS.API.STREAM.CREATE.S '{"name":"S","subjects":["st.>"]}' --raw"#).ok();
    let published = "T Published 1 bytes to \"st.a\"\n";
    let ran = lab.run("pub -J st.a x --count 2 -H Nats-Msg-Id:one");
    let stored = "T Stored in Stream: S Sequence: 1";
    assert_eq!(ran.err, format!("{published}{stored}\n{published}{stored} Duplicate: true\n"));
    assert_eq!(ran.code, 0);
    let ran = lab.run("pub --jetstream st.a x --count 21 -q");
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", ""));
    let ran = lab.run("pub -J st.a x -q -H Nats-Expected-Last-Sequence:7");
    assert_eq!(ran.failed(), "nats: error: wrong last sequence: 22 (10071)\n");
    assert_eq!(
        lab.run("pub -J other x -q").failed(),
        "nats: error: nats: no responders available for request\n"
    );
    let silent = lab.listen("silent", "sub silent --raw");
    assert_eq!(lab.run("pub -J silent x -q --timeout 50ms").failed(), "nats: error: nats: timeout\n");
    drop(silent);
    let ran = lab.run_with(b"a\nb\n", "pub -J other -q --send-on newline");
    let line = "T Could not publish message: nats: no responders available for request\n";
    assert_eq!((ran.code, ran.err), (0, line.repeat(2)));
}

#[test]
fn streams_publish_later() {
    let Some(lab) = Lab::level(2) else { return };
    let config = r#"{"name":"S","subjects":["st.>"],"allow_msg_schedules":true,"allow_msg_ttl":true}"#;
    lab.run(&format!("request $JS.API.STREAM.CREATE.S '{config}' --raw")).ok();
    let stored = |n: u8| format!("T Stored in Stream: S Sequence: {n}\n");
    let cases = [
        ("--schedule-after 1h", "Nats-Schedule: @at 20"),
        ("--schedule-at 2099-01-01T00:00:00+01:00", "Nats-Schedule: @at 2098-12-31T23:00:00Z\n"),
        ("--schedule-every 90s --schedule-ttl 5m", "Nats-Schedule: @every 1m30s\nNats-Schedule-TTL: 5m0s\n"),
        (
            "--schedule-cron=@hourly --schedule-source st.src",
            "Nats-Schedule: @hourly\nNats-Schedule-Source: st.src\n",
        ),
    ];
    for (i, (flags, want)) in cases.into_iter().enumerate() {
        let ran = lab.run(&format!("pub st.plan{i} x --schedule-dest st.out {flags}"));
        let lines = format!("T Published 1 bytes to \"st.plan{i}\"\n{}", stored(i as u8 + 1));
        assert_eq!((ran.code, ran.err), (0, lines), "{flags}");
        let shown = lab.run(&format!("sub st.plan{i} --last --count 1")).ok();
        assert!(shown.contains(want) && shown.contains("Nats-Schedule-Target: st.out\n"), "{shown}");
    }
    let mistakes = [
        ("--schedule-every 1m", "schedule destination is required when setting schedule properties"),
        ("--schedule-dest a --schedule-after 0", "--schedule-after must be greater than 0"),
        (
            "--schedule-dest a --schedule-after 1s --schedule-at 2099-01-01T00:00:00Z",
            "--schedule-at and --schedule-after are mutually exclusive",
        ),
        (
            "--schedule-dest a --schedule-every 1s --schedule-after 1s",
            "--schedule-every may not be used with --schedule-at or --schedule-after",
        ),
        (
            "--schedule-dest a --schedule-every 1s --schedule-cron=@daily",
            "--schedule-at, --schedule-every and --schedule-after may not be used with --schedule-cron",
        ),
    ];
    for (flags, want) in mistakes {
        assert_eq!(
            lab.run(&format!("pub st.a x {flags}")).failed(),
            format!("nats: error: {want}\n"),
            "{flags}"
        );
    }
}

#[test]
fn batches_are_stored_whole() {
    let Some(lab) = Lab::jetstream() else { return };
    for (name, atomic) in [("S", true), ("P", false)] {
        let config = format!(r#"{{"name":"{name}","subjects":["{name}.>"],"allow_atomic":{atomic}}}"#);
        lab.run(&format!("request $JS.API.STREAM.CREATE.{name} '{config}' --raw")).ok();
    }
    let ran = lab.run_with(b"one\ntwo\nthree\n", "pub S.{{Count}} --atomic --send-on newline");
    let adding = |n: usize| format!("T Adding {n} bytes to batch on subject \"S.1\"\n");
    let head =
        format!("T Reading payload from STDIN\n{}{}{}T Wrote batch ID: ", adding(3), adding(3), adding(5));
    assert!(ran.err.starts_with(&head) && ran.err.ends_with(" Messages: 3 Sequence: 3\n"), "{ran:?}");
    assert_eq!(ran.code, 0);
    assert_eq!(lab.run("sub --stream S -T --raw").ok(), "one\ntwo\nthree\n");
    assert_eq!(lab.run_with(b"alone", "pub S.1 --atomic --send-on newline -q").err, "");
    let refused = "nats: error: atomic publishing is not allowed for stream P with subject P.1\n";
    assert_eq!(lab.run_with(b"a", "pub P.1 --atomic --send-on newline -q").failed(), refused);
    let needs = "nats: error: atomic batch publishing requires JetStream and STDIN with --send-on=newline\n";
    assert_eq!(lab.run("pub S.1 x --atomic").failed(), needs);
    let none = "nats: error: no messages to publish in atomic batch\n";
    assert_eq!(lab.run("pub S.1 --atomic --send-on newline -q").failed(), none);
    // A batch that breaks a rule leaves nothing behind.
    let line = "pub S.1 --atomic --send-on newline -q -H Nats-Expected-Last-Sequence:99";
    assert!(lab.run_with(b"a\nb", line).failed().starts_with("nats: error: "));
    assert_eq!(lab.run("sub --stream S -T --raw").ok(), "one\ntwo\nthree\nalone\n");
}

#[test]
fn nobody_to_connect_to() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let ran = Nats::new().run(&format!("pub a b -s nats://127.0.0.1:{port}"));
    assert_eq!(ran.failed(), "nats: error: nats: no servers available for connection\n");
}
