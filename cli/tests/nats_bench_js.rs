//! `nats bench js`: what it prints, and what it leaves behind in the stream.

mod messages;
mod support;

use messages::Lab;
use serde_json::Value;
use support::Ran;

/// Numbers as N, units of speed as B, so that what is left is the shape.
fn shape(text: &str) -> String {
    let mut out = String::new();
    for (i, part) in text.split_inclusive(|c: char| !c.is_ascii_digit() && c != ',' && c != '.').enumerate() {
        let number = part.trim_start_matches(|c: char| c.is_ascii_digit() || c == ',' || c == '.');
        let is_number = part.len() > number.len() && part.starts_with(|c: char| c.is_ascii_digit());
        out += if is_number { "N" } else { "" };
        out += if is_number || i == 0 { number } else { part };
    }
    ["KiB/sec", "MiB/sec", "GiB/sec"].iter().fold(out, |out, unit| out.replace(unit, "B/sec"))
}

const LATENCIES: &str = "min: Nus ~ avg: Nus ~ max: Nus ~ PN: Nus ~ PN: Nus ~ PN: Nus ~ PN: Nus";

#[track_caller]
fn assert_report(ran: Ran, label: &str, latencies: bool) {
    let tail = if latencies { format!(" ~ {LATENCIES}") } else { String::new() };
    let want = format!("\nNATS {label} stats: N msgs/sec ~ N B/sec{tail}\n\n");
    let out = ran.ok();
    assert_eq!(shape(&out), want, "{out}");
}

/// The answer of the JetStream API.
fn ask(lab: &Lab, subject: &str, body: &str) -> Value {
    let out = lab.run(&format!("request --raw '$JS.API.{subject}' '{body}'")).ok();
    serde_json::from_str(&out).unwrap_or_else(|e| panic!("{e}: {out}"))
}

fn stored(lab: &Lab) -> u64 {
    ask(lab, "STREAM.INFO.benchstream", "")["state"]["messages"].as_u64().unwrap()
}

/// A lab whose stream holds this many messages of subject `b`.
fn filled(messages: u64) -> Option<Lab> {
    let lab = Lab::jetstream()?;
    lab.run(&format!(
        "bench js pub async b --create --storage memory --msgs {messages} --size 16 --no-progress"
    ))
    .ok();
    assert_eq!(stored(&lab), messages);
    Some(lab)
}

#[test]
fn pub_sync_makes_the_stream_and_fills_it() {
    let Some(lab) = Lab::jetstream() else { return };
    let line = "bench js pub sync b --create --storage memory --maxbytes 10MB --dedupwindow 1m --dedup -H A:1 --msgs 50";
    let ran = lab.run(line);
    let want = "\
T Starting JetStream synchronous publisher benchmark [clients=1, dedup-window=1m0s, deduplication=true, \
max-bytes=10,485,760, msg-size=128 B, msgs=50, multi-subject=false, multi-subject-max=100,000, \
multi-subject-randomize=false, purge=false, replicas=1, sleep=0s, storage=memory, stream=benchstream, subject=b]
T Using stream: benchstream
T [1] Starting JetStream synchronous publisher, publishing 50 messages
";
    assert_eq!(ran.err, want);
    assert_report(ran, "JetStream synchronous publisher", true);
    let info = ask(&lab, "STREAM.INFO.benchstream", "");
    let config = &info["config"];
    assert_eq!(info["state"]["messages"], 50);
    assert_eq!(config["subjects"], serde_json::json!(["b"]));
    assert_eq!((&config["discard"], &config["storage"]), (&"new".into(), &"memory".into()));
    assert_eq!(
        (&config["max_bytes"], &config["duplicate_window"]),
        (&10_485_760.into(), &60_000_000_000i64.into())
    );
    let message = &ask(&lab, "STREAM.MSG.GET.benchstream", r#"{"seq":50}"#)["message"];
    let header = data_encoding::BASE64.decode(message["hdrs"].as_str().unwrap().as_bytes()).unwrap();
    let header = String::from_utf8(header).unwrap();
    assert!(
        header.starts_with("NATS/1.0\r\nA: 1\r\nNats-Msg-Id: ") && header.ends_with("-0-49\r\n\r\n"),
        "{header}"
    );
    // Another run has other ids.
    lab.run("bench js pub sync b --dedup --msgs 5").ok();
    assert_eq!(stored(&lab), 55);
    let ran = lab.run("bench js pub sync b --purge --msgs 5");
    assert!(ran.err.contains("T Using stream: benchstream\nT Purging the stream\n"), "{ran:?}");
    ran.ok();
    assert_eq!(stored(&lab), 5);
}

#[test]
fn pub_async_shares_messages_among_clients_and_subjects() {
    let Some(lab) = Lab::jetstream() else { return };
    let line = "bench js pub async b --create --storage memory --multisubject --multisubjectmax 10 --clients 2 --msgs 1501 \
                --batch 100 --size 16 --csv out.csv";
    let ran = lab.run(line);
    assert!(ran.err.contains("[batch=100, clients=2, ") && ran.err.contains("subject=b.*]"), "{ran:?}");
    assert!(ran.out.ends_with("Saved metric data in csv file out.csv\n"), "{ran:?}");
    assert_eq!(ran.ok().matches(" msgs)\n").count(), 2);
    assert!(lab.nats.read("out.csv").lines().nth(2).unwrap().contains(",P1,"));
    let info = ask(&lab, "STREAM.INFO.benchstream", "");
    assert_eq!((&info["state"]["messages"], &info["state"]["num_subjects"]), (&1501.into(), &10.into()));
}

#[test]
fn pub_of_batches() {
    let Some(lab) = Lab::jetstream() else { return };
    let create = "--create --storage memory --msgs 25 --batch 10 --dedup";
    let ran = lab.run(&format!("bench js pub atomic b {create}"));
    assert_report(ran, "JetStream atomic batch publisher", true);
    assert_eq!(stored(&lab), 25);
    let ran = lab.run("bench js pub fast b --msgs 25 --batch 10 --max-outstanding-acks 2");
    assert_report(ran, "JetStream fast batch publisher", true);
    assert_report(lab.run("bench js pub fast b --msgs 1"), "JetStream fast batch publisher", true);
    assert_eq!(stored(&lab), 51);
    let none = lab.run("bench js pub fast b --max-outstanding-acks 0").failed();
    assert_eq!(none, "nats: error: --max-outstanding-acks must be >= 1\n");
}

#[test]
fn consume_acknowledges_what_it_takes() {
    let Some(lab) = filled(700) else { return };
    let ran = lab.run("bench js consume --clients 2 --msgs 300 --batch 50 --size 16");
    let want = "\
T Starting JetStream durable consumer (callback) benchmark [acks=explicit, batch=50, clients=2, consumer=nats-bench, \
double-acked=false, msg-size=16 B, msgs=300, purge=false, sleep=0s, stream=benchstream]
T [1] Starting JetStream durable consumer (callback), expecting 150 messages
T [2] Starting JetStream durable consumer (callback), expecting 150 messages
";
    assert_eq!(ran.err, want);
    assert_eq!(ran.ok().matches("(150 msgs)\n").count(), 2);
    let info = ask(&lab, "CONSUMER.INFO.benchstream.nats-bench", "");
    assert_eq!((&info["ack_floor"]["stream_seq"], &info["num_ack_pending"]), (&300.into(), &0.into()));
    assert_eq!(
        (&info["config"]["max_ack_pending"], &info["config"]["ack_policy"]),
        (&100.into(), &"explicit".into())
    );
    let ran = lab.run("bench js consume --msgs 100 --batch 30 --doubleack");
    assert_report(ran, "JetStream durable consumer (callback)", false);
    let ran = lab.run("bench js consume --msgs 10 --sleep 1us");
    assert_report(ran, "JetStream durable consumer (callback)", false);
    let info = ask(&lab, "CONSUMER.INFO.benchstream.nats-bench", "");
    assert_eq!((&info["ack_floor"]["stream_seq"], &info["num_pending"]), (&410.into(), &290.into()));
}

#[test]
fn fetch_takes_batches_of_a_consumer_that_is_there() {
    let Some(lab) = filled(70) else { return };
    let config = r#"{"stream_name":"benchstream","config":{"durable_name":"d","ack_policy":"all"}}"#;
    ask(&lab, "CONSUMER.DURABLE.CREATE.benchstream.d", config);
    let ran = lab.run("bench js fetch --consumer d --acks all --msgs 70 --batch 20");
    assert!(ran.err.contains("[acks=all, batch=20, clients=1, consumer=d, "), "{ran:?}");
    assert_report(ran, "JetStream durable consumer (fetch)", true);
    let info = ask(&lab, "CONSUMER.INFO.benchstream.d", "");
    assert_eq!((&info["ack_floor"]["stream_seq"], &info["num_pending"]), (&70.into(), &0.into()));
    let ran = lab.run("bench js fetch --acks none --filter b --msgs 7 --batch 3 --csv out.csv");
    assert!(ran.err.contains(", filter=b, "), "{ran:?}");
    ran.ok();
    assert!(lab.nats.read("out.csv").lines().nth(1).unwrap().contains(",S0,"));
    let none = lab.run("bench js fetch --consumer nobody");
    assert!(
        none.failed()
            .ends_with("nats: error: getting durable consumer 'nobody': consumer not found (10014)\n")
    );
}

#[test]
fn ordered_and_gets_read_everything_in_every_client() {
    let Some(lab) = filled(120) else { return };
    let ran = lab.run("bench js ordered --clients 2 --msgs 120 --batch 50 --size 16");
    assert!(
        ran.err.contains("[2] Starting JetStream ordered ephemeral consumer, expecting 120 messages\n"),
        "{ran:?}"
    );
    assert_eq!(ran.ok().matches("(120 msgs)\n").count(), 2);
    assert_report(lab.run("bench js get sync --msgs 120"), "JetStream synchronous getter", true);
    let ran = lab.run("bench js get batch --msgs 120 --batch 50");
    assert!(!ran.err.contains("arning"), "{ran:?}");
    assert_report(ran, "JetStream batched direct getter", true);
    let ran = lab.run("bench js get sync --msgs 121");
    let want = "nats: error: getting message sequence number 121 from the stream: nats: message not found\n";
    assert!(ran.err.ends_with(want), "{ran:?}");
    let ran = lab.run("bench js get batch --msgs 121");
    assert!(ran.err.contains("T [1] Warning: Got 120 (expected 121) messages in this batch\n"), "{ran:?}");
    assert!(ran.failed().ends_with("nats: error: getting message from the stream: nats: no messages\n"));
}

#[test]
fn what_cannot_work_is_refused() {
    let Some(lab) = Lab::jetstream() else { return };
    let mut lines = vec![
        ("consume --batch 0", "--batch must be at least 1"),
        (
            "pub async b --maxbytes x --create",
            "can not parse or invalid the value specified for the max stream/bucket size: x",
        ),
        ("pub sync b --stream a.b", "\"a.b\" is not a valid stream name"),
        ("pub sync b", "could not access stream benchstream: stream not found (10059)"),
        (
            "pub atomic b --create --persistasync",
            "async persist mode is only supported for streams with 1 replica and incompatible with atomic batch publishing",
        ),
    ];
    lines.push(("pub sync b --create --storage memory --msgs 1", ""));
    lines.push((
        "pub sync c --create --msgs 1",
        "could not create the stream. If you want to delete and re-define the stream use `nats stream delete benchstream`: \
         stream name already in use with a different configuration (10058)",
    ));
    lines.push(("pub sync elsewhere --msgs 1", "publishing synchronously: nats: no response from stream"));
    lines.push((
        "pub async elsewhere --msgs 1",
        "publishing asynchronously: async publish acknowledgement is an error: nats: no response from stream",
    ));
    for (line, want) in lines {
        let ran = lab.run(&format!("bench js {line}"));
        match want {
            "" => drop(ran.ok()),
            want => assert!(ran.failed().ends_with(&format!("nats: error: {want}\n")), "{line}"),
        }
    }
}
