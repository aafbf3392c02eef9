//! `nats stream`: editing, copying, sealing, finding, reporting, saving and restoring.

mod messages;
mod stream;
mod support;

use messages::Lab;
use serde_json::Value;
use stream::{orders, stream};

fn config(lab: &Lab, name: &str) -> Value {
    let info: Value = serde_json::from_str(&stream(lab, &format!("info {name} --json")).ok()).unwrap();
    info["config"].clone()
}

#[test]
fn edits_show_what_they_change() {
    let Some(lab) = orders() else { return };
    assert_eq!(stream(&lab, "edit ORDERS").ok(), "No difference in configuration\n");
    assert_eq!(stream(&lab, "edit ORDERS --dry-run").ok(), "");
    let difference = "Differences (-old +new):\n- max_age: 0\n+ max_age: 3600000000000\n+ metadata.team: \"blue\"\n\
                      - subjects: [\"orders.>\"]\n+ subjects: [\"orders.>\",\"x\"]\n";
    let flags = "--max-age 1h --subjects 'x,orders.>' --metadata team=blue";
    let dry = stream(&lab, &format!("edit ORDERS --dry-run {flags}"));
    assert_eq!((dry.out.as_str(), dry.err.as_str(), dry.code), (difference, "", 1));
    assert_eq!(config(&lab, "ORDERS")["max_age"], 0);
    let edited = stream(&lab, &format!("edit ORDERS -f {flags}")).ok();
    assert!(
        edited.starts_with(&format!("{difference}Stream ORDERS was updated\n\nInformation for")),
        "{edited}"
    );
    assert!(edited.contains("                  Maximum Age: 1h0m0s\n"), "{edited}");
    let unsure = stream(&lab, "edit ORDERS --max-age 2h").failed();
    assert!(
        unsure.starts_with("nats: error: could not obtain confirmation: cannot ask \"Really edit"),
        "{unsure}"
    );
    let sources = stream(&lab, "edit ORDERS --source A").failed();
    assert_eq!(
        sources,
        "nats: error: could not create new configuration for Stream ORDERS: cannot edit mirrors, or sources using the CLI, \
         use --config instead\n"
    );
}

#[test]
fn edits_come_from_files_and_the_editor() {
    let Some(mut lab) = orders() else { return };
    let mut wanted = config(&lab, "ORDERS");
    wanted["max_msgs"] = 5.into();
    std::fs::write(lab.nats.path("wanted.json"), wanted.to_string()).unwrap();
    let edited = stream(&lab, "edit ORDERS -f --config wanted.json --json").ok();
    let (difference, info) = edited.split_once("{\n").unwrap();
    assert_eq!(difference, "Differences (-old +new):\n- max_msgs: -1\n+ max_msgs: 5\n");
    let info: Value = serde_json::from_str(&format!("{{{info}")).unwrap();
    assert_eq!(info["config"]["max_msgs"], 5);
    lab.nats = lab.nats.env("EDITOR", "sed -i 's/^max_age: .*/max_age: 1h30m/'");
    let edited = stream(&lab, "edit ORDERS -f -i").ok();
    assert!(
        edited.starts_with("Differences (-old +new):\n- max_age: 0\n+ max_age: 5400000000000\n"),
        "{edited}"
    );
}

#[test]
fn streams_of_buckets_are_guarded() {
    let Some(lab) = Lab::jetstream() else { return };
    lab.run("stream add KV_b --subjects '$KV.b.>' --defaults").ok();
    for line in ["edit KV_b --max-age 1h -f", "purge KV_b -f", "rmm KV_b 1 -f"] {
        let ran = stream(&lab, line);
        assert!(ran.out.contains("WARNING: KV_b is the stream of a key-value bucket.\n"), "{line}: {ran:?}");
        assert!(ran.failed().contains("cannot ask \"Really operate on the KV stream?\""), "{line}");
    }
}

#[test]
fn copies_and_seals() {
    let Some(lab) = orders() else { return };
    let copied = stream(&lab, "copy ORDERS B --subjects b --storage memory --first-sequence 100").ok();
    assert!(copied.starts_with("Stream B was created\n\nInformation for Stream B created"), "{copied}");
    let (from, to) = (config(&lab, "ORDERS"), config(&lab, "B"));
    assert_eq!(from["duplicate_window"], to["duplicate_window"]);
    assert_eq!((&to["storage"], &to["first_seq"]), (&"memory".into(), &100.into()));
    let same = stream(&lab, "copy ORDERS ORDERS").failed();
    assert_eq!(same, "nats: error: source and destination Stream names cannot be the same\n");
    let sealed = stream(&lab, "seal B -f").ok();
    assert!(sealed.contains("                       Sealed: true\n"), "{sealed}");
    assert_eq!(config(&lab, "B")["sealed"], true);
}

#[test]
fn streams_are_found() {
    let Some(lab) = orders() else { return };
    lab.run("stream add COPY --mirror ORDERS --defaults").ok();
    lab.run("stream add MERGED --source '{\"name\":\"COPY\"}' --defaults").ok();
    lab.run("stream add EMPTY --subjects empty --storage memory --defaults").ok();
    let cases = [
        ("--mirrored", "COPY\n"),
        ("--sourced", "MERGED\n"),
        ("--sourced --invert", "COPY\nEMPTY\nORDERS\n"),
        ("--subject orders.>", "ORDERS\n"),
        ("--created 1d", "\n"),
        (
            "--created 1d --invert --replicas 1 --expression 'config.num_replicas == 1 and config.mirror != nil'",
            "\n",
        ),
        ("--expression 'config.storage == \"memory\" and state.messages == 0'", "EMPTY\n"),
        ("--expression '\"orders.>\" in config.subjects and Info.State.Msgs > 2'", "ORDERS\n"),
        ("--expression 'any(config.sources, {.name matches \"^C\"})'", "MERGED\n"),
        ("--expression 'info.config.max_age == 0' --subject empty", "EMPTY\n"),
        ("--cluster . --empty", "\n"),
    ];
    for (flags, want) in cases {
        assert_eq!(stream(&lab, &format!("find -n {flags}")).ok(), want, "{flags}");
    }
    let table = stream(&lab, "find --subject empty").ok();
    assert!(
        table.contains("│ EMPTY │             │ DDDD-DD-DD TT:TT:TT │ 0        │ 0 B  │ never        │\n"),
        "{table}"
    );
    let wrong = stream(&lab, "find --expression 'state.messages >'").failed();
    assert_eq!(wrong, "nats: error: --expression: unexpected end of the expression\n");
    let unknown = stream(&lab, "find --expression 'messages > 1'").failed();
    assert_eq!(
        unknown,
        "nats: error: --expression: unknown name messages, known are config, state, info, Info\n"
    );
}

#[test]
fn reports() {
    let Some(lab) = Lab::jetstream() else { return };
    assert_eq!(stream(&lab, "report").ok(), "Obtaining Stream stats\n\nNo Streams defined\n");
    lab.run("stream add A --subjects a --defaults").ok();
    let want = "\
Obtaining Stream stats

╭─────────────────────────────────────────────────────────────────────────────────────────────────────╮
│                                            Stream Report                                            │
├────────┬─────────┬───────────┬───────────┬──────────┬───────┬──────┬─────────┬───────────┬──────────┤
│ Stream │ Storage │ Placement │ Consumers │ Messages │ Bytes │ Lost │ Deleted │ API Level │ Replicas │
├────────┼─────────┼───────────┼───────────┼──────────┼───────┼──────┼─────────┼───────────┼──────────┤
│ A      │ File    │           │ 0         │ 0        │ 0 B   │ 0    │ 0       │ 0         │          │
╰────────┴─────────┴───────────┴───────────┴──────────┴───────┴──────┴─────────┴───────────┴──────────╯

";
    assert_eq!(stream(&lab, "report").ok(), want);
    lab.run("stream add M --mirror A --defaults").ok();
    lab.run("stream add S --source '{\"name\":\"A\",\"filter_subject\":\"a\"}' --defaults").ok();
    let report = stream(&lab, "report --name --raw --dot graph.dot").ok();
    assert!(report.contains("│ M      │ Mirror │            │ A             │ "), "{report}");
    assert!(report.contains("│ S      │ Source │            │ A             │ a untransformed"), "{report}");
    assert!(
        report.contains("│ A      │ File    │           │         0 │        0 │     0 │ 0    │       0 │ 0"),
        "{report}"
    );
    let want = "digraph {\n\tlabel=\"Stream Replication Structure\";\n\t\"A\"->\"M\"[color=\"blue\",label=\"Mirror\"];\n\
                \t\"A\"->\"S\"[color=\"green\",label=\"a\"];\n}\n";
    assert_eq!(lab.nats.read("graph.dot"), want);
}

#[test]
fn a_saved_stream_comes_back() {
    let Some(lab) = orders() else { return };
    let saved = stream(&lab, "backup ORDERS saved/orders").ok();
    let (start, rest) = saved.split_once("\n\n").unwrap();
    assert_eq!(start, "Starting backup of Stream \"ORDERS\" with 213 B");
    assert!(rest.starts_with("Received ") && rest.contains(" chunks for stream \"ORDERS\" in "), "{saved}");
    let metadata: Value = serde_json::from_str(&lab.nats.read("saved/orders/backup.json")).unwrap();
    assert_eq!((&metadata["config"]["name"], &metadata["state"]["messages"]), (&"ORDERS".into(), &3.into()));
    let data = std::fs::read(lab.nats.path("saved/orders/stream.tar.s2")).unwrap();
    // Compressed in frames, as readers of S2 and of Snappy begin them.
    assert!(data.starts_with(b"\xff\x06\x00\x00sNaPpY"), "{:?}", &data[..data.len().min(16)]);
    let there = stream(&lab, "restore saved/orders").failed();
    assert_eq!(there, "nats: error: Stream \"ORDERS\" already exist\n");
    stream(&lab, "rm ORDERS -f").ok();
    let restored = stream(&lab, "restore saved/orders").ok();
    let start = "Starting restore of Stream \"ORDERS\" from file \"saved/orders\"\n\n\nRestored stream \"ORDERS\" in 0s\n\n";
    assert!(restored.starts_with(&format!("{start}Information for Stream ORDERS created")), "{restored}");
    assert!(stream(&lab, "get ORDERS 3").ok().ends_with("\n\nbody 3\n\n\n"));
    std::fs::write(lab.nats.path("other.json"), r#"{"name":"OTHER"}"#).unwrap();
    let renamed = stream(&lab, "restore saved/orders --config other.json").failed();
    assert_eq!(renamed, "nats: error: stream names may not be changed during restore\n");
}

#[test]
fn streams_in_memory_are_not_saved() {
    let Some(lab) = Lab::jetstream() else { return };
    lab.run("stream add M --subjects m --storage memory --defaults").ok();
    let refused = stream(&lab, "backup M saved").failed();
    assert_eq!(refused, "nats: error: snapshot failed: memory streams do not support snapshots\n");
    assert!(!lab.nats.path("saved").exists());
}
