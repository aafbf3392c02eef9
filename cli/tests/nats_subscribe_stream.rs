//! `nats subscribe` reading streams.

mod messages;
mod support;

use messages::Lab;

/// A server with a stream S that holds a.1, a.2, b.1 and a.1 again.
fn lab() -> Option<Lab> {
    let lab = Lab::jetstream()?;
    api(&lab, "STREAM.CREATE.S", r#"{"name":"S","subjects":["a.>","b.>"]}"#);
    for subject in ["a.1", "a.2", "b.1", "a.1"] {
        lab.run(&format!("pub -J -q {subject} 'to {subject}' -H K:V")).ok();
    }
    Some(lab)
}

#[track_caller]
fn api(lab: &Lab, subject: &str, body: &str) -> String {
    let answer = lab.run(&format!("request '$JS.API.{subject}' '{body}' --raw")).ok();
    assert!(!answer.contains("\"error\""), "{subject}: {answer}");
    answer
}

#[track_caller]
fn consumer(lab: &Lab, name: &str, more: &str) {
    let config = format!(r#"{{"stream_name":"S","config":{{"durable_name":"{name}",{more}}}}}"#);
    api(lab, &format!("CONSUMER.DURABLE.CREATE.S.{name}"), &config);
}

#[test]
fn a_stream_is_shown_to_its_end() {
    let Some(lab) = lab() else { return };
    let ran = lab.run("sub a.> --all -T");
    assert_eq!(ran.err, "T Subscribing to subject a.> from first received message \n");
    let shown = |number: u8, sequence: u8, pending: u8, subject: &str| {
        format!(
            "[#{number}] Received JetStream message: stream: S seq: {sequence} / pending: {pending} / subject: {subject} / time: TIME\n\
             K: V\n\nto {subject}\n\n\n"
        )
    };
    let want = shown(1, 1, 2, "a.1") + &shown(2, 2, 1, "a.2") + &shown(3, 4, 0, "a.1");
    assert_eq!(ran.ok(), want);
    assert_eq!(lab.run("sub --stream S --raw -T").ok(), "to a.1\nto a.2\nto b.1\nto a.1\n");
    assert_eq!(lab.run("sub none.such --stream S --all --raw -T").ok(), "");
}

#[test]
fn where_reading_starts() {
    let Some(lab) = lab() else { return };
    let cases = [
        ("--start-sequence 3", "starting at sequence 3", "to b.1\nto a.1\n"),
        ("--last", "from last received message", "to a.1\n"),
        ("--new", "for new messages", ""),
        ("--since 1h", "since 1h0m0s", "to a.1\nto a.2\nto b.1\nto a.1\n"),
        ("--last-per-subject", "for last message per subject", "to a.2\nto b.1\nto a.1\n"),
    ];
    for (flags, place, want) in cases {
        let ran = lab.run(&format!("sub > --stream S --raw -T {flags}"));
        assert_eq!((ran.code, ran.out.as_str()), (0, want), "{flags}");
        assert_eq!(ran.err, format!("T Subscribing to subject > {place} \n"));
    }
}

#[test]
fn forms_of_stream_messages() {
    let Some(lab) = lab() else { return };
    let head = "[#1] Received JetStream message: stream: S seq: 4 / pending: 0 / subject: a.1 / time: TIME\n";
    let headers = format!("{head}K: V\nNats-Msg-Size: 6\n\n");
    let cases = [("--subjects-only", head), ("--headers-only", headers.as_str())];
    for (flags, want) in cases {
        assert_eq!(lab.run(&format!("sub a.1 --last --count 1 {flags}")).ok(), want, "{flags}");
    }
    for (flag, words) in [("-t", 3), ("-d", 1)] {
        let out = lab.run(&format!("sub a.1 --last --count 1 --subjects-only {flag}")).ok();
        let stamp = out.strip_prefix("[#1] @ ").and_then(|o| o.split_once(" Received JetStream message: "));
        assert_eq!(stamp.map(|(s, _)| s.split_whitespace().count()), Some(words), "{out}");
    }
    lab.run("sub --stream S -T --dump=saved -I b.>").ok();
    let mut files: Vec<_> = std::fs::read_dir(lab.nats.path("saved"))
        .unwrap()
        .map(|f| f.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort_unstable();
    assert_eq!(files, ["1.json", "2.json", "4.json"]);
    let table = lab.run("sub --stream S -T --report-subjects").ok();
    assert!(
        table.contains("│ a.1     │             2 │  12 B │\n│ a.2     │             1 │   6 B │\n"),
        "{table}"
    );
}

#[test]
fn consumers_that_are_there() {
    let Some(lab) = lab() else { return };
    consumer(&lab, "PULL", r#""ack_policy":"explicit","filter_subject":"a.>""#);
    let ran = lab.run("sub --stream S --durable PULL --raw --count 2");
    assert_eq!((ran.out.as_str(), ran.code), ("to a.1\nto a.2\n", 0));
    assert_eq!(ran.err, "T Subscribing to JetStream Stream \"S\" using existing pull consumer \"PULL\"\n");
    let state = api(&lab, "CONSUMER.INFO.S.PULL", "");
    assert!(state.contains(r#""ack_floor":{"consumer_seq":2,"#), "{state}");

    consumer(
        &lab,
        "PUSH",
        r#""ack_policy":"none","deliver_subject":"d","flow_control":true,"idle_heartbeat":100000000"#,
    );
    let ran = lab.run("sub --stream S --durable PUSH --raw -T");
    assert_eq!((ran.out.as_str(), ran.code), ("to a.1\nto a.2\nto b.1\nto a.1\n", 0));
    assert!(
        ran.err.contains("using existing push consumer \"PUSH\"\nT Detected push consumer \"PUSH\""),
        "{ran:?}"
    );

    consumer(&lab, "MANY", r#""ack_policy":"none","filter_subjects":["a.>","b.>"]"#);
    let ran = lab.run("sub --stream S --durable MANY");
    assert_eq!(ran.failed(), "nats: error: cannot subscribe to multi filter consumers\n");

    let ran = lab.run("sub --stream S --durable FRESH --raw -T");
    assert_eq!((ran.out.lines().count(), ran.err.as_str(), ran.code), (4, "", 0));
}

#[test]
fn streams_that_cannot_be_read() {
    let Some(lab) = lab() else { return };
    api(&lab, "STREAM.CREATE.W", r#"{"name":"W","subjects":["w"],"retention":"workqueue"}"#);
    let cases = [
        ("sub c --all", "no stream found with subject: c"),
        ("sub --stream X", "stream not found (10059)"),
        ("sub w --all", "cannot enable direct gets: allow_direct is not set to true for stream W"),
        ("sub a b --all", "streams subscribe support only 1 subject"),
        ("sub a -T", "--terminate-at-end is only supported for JetStream subscriptions"),
        ("sub a --all --queue q", "queue group subscriptions are not supported with JetStream"),
        ("sub -i --stream S", "generating inboxes is not compatible with JetStream subscriptions"),
        ("sub a --all --match-replies", "cannot enable --match-replies for JetStream streams"),
        ("sub a --durable C", "cannot specify both subjects and a durable consumer"),
    ];
    for (line, want) in cases {
        let ran = lab.run(line);
        assert!(ran.err.ends_with(&format!("nats: error: {want}\n")), "{line}: {ran:?}");
        assert_eq!(ran.code, 1, "{line}");
    }
}

#[test]
fn a_stream_is_read_without_a_consumer() {
    let Some(lab) = lab() else { return };
    let without = lab.run("sub --stream S --direct -T").failed();
    assert!(
        without.contains("cannot enable direct gets: allow_direct is not set to true for stream S"),
        "{without}"
    );
    api(&lab, "STREAM.UPDATE.S", r#"{"name":"S","subjects":["a.>","b.>"],"allow_direct":true}"#);
    let ran = lab.run("sub a.> --direct --all -T");
    assert_eq!(
        ran.err,
        "T Subscribing to JetStream Stream (direct) holding messages with subject a.> starting with the first message received \n"
    );
    let shown = |number: u8, sequence: u8, subject: &str| {
        format!(
            "[#{number}] Received JetStream message (direct): stream: S seq {sequence} / subject: {subject} / time: TIME\n\
             K: V\n\nto {subject}\n\n\n"
        )
    };
    assert_eq!(ran.ok(), shown(1, 1, "a.1") + &shown(2, 2, "a.2") + &shown(3, 4, "a.1"));
    for (flags, want) in [
        ("", "to a.1\nto a.2\nto b.1\nto a.1\n"),
        ("--start-sequence 3", "to b.1\nto a.1\n"),
        ("--last", "to a.1\n"),
        ("--new", ""),
        ("--since 1h", "to a.1\nto a.2\nto b.1\nto a.1\n"),
        ("--last-per-subject", "to a.2\nto b.1\nto a.1\n"),
        ("--count 2", "to a.1\nto a.2\n"),
    ] {
        assert_eq!(lab.run(&format!("sub --stream S --direct --raw -T {flags}")).ok(), want, "{flags}");
    }
    let both = lab.run("sub --stream S --direct --durable C -T").failed();
    assert!(both.contains("cannot use direct get when a durable name is supplied"), "{both}");
    // Many batches, and what comes while one waits.
    api(
        &lab,
        "STREAM.CREATE.W",
        r#"{"name":"W","subjects":["w"],"retention":"workqueue","allow_direct":true}"#,
    );
    lab.run("pub -J -q w '{{Count}}' --count 600").ok();
    let many = lab.run("sub --stream W --raw -T").ok();
    assert_eq!((many.lines().count(), many.lines().last()), (600, Some("600")));
}
