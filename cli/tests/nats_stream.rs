//! `nats stream`: adding, showing, reading and removing.

mod messages;
mod stream;
mod support;

use messages::Lab;
use stream::{orders, stream};

const INFORMATION: &str = "\
Information for Stream A created DDDD-DD-DD TT:TT:TT

                  Description: for tests
                     Subjects: a.>, b
                     Replicas: 1
                      Storage: Memory

Options:

                    Retention: WorkQueue
              Acknowledgments: true
               Discard Policy: New Per Subject
             Duplicate Window: 1m0s
                   Direct Get: true
  Allows Atomic Batch Publish: false
    Allows Fast Batch Publish: false
              Allows Counters: false
            Allows Msg Delete: true
       Allows Per-Message TTL: false
                 Allows Purge: true
             Allows Schedules: false
               Allows Rollups: true

Limits:

             Maximum Messages: 1,000
          Maximum Per Subject: 10
                Maximum Bytes: 1.0 MiB
                  Maximum Age: 1m0s
         Maximum Message Size: 1.0 KiB
            Maximum Consumers: unlimited

Metadata:

                         team: blue

State:

                 Host Version: X
           Required API Level: X
                     Messages: 0
                        Bytes: 0 B
               First Sequence: 0
                Last Sequence: 0
             Active Consumers: 0
";

const FLAGS: &str = "--subjects 'a.>,b' --description 'for tests' --storage memory --retention work --discard new \
    --discard-per-subject --max-msgs 1000 --max-msgs-per-subject 10 --max-bytes 1MB --max-age 1m --max-msg-size 1k \
    --replicas 1 --dupe-window 1m --allow-rollup --no-deny-delete --no-deny-purge --metadata team=blue";

#[test]
fn a_stream_is_added_from_flags_and_shown() {
    let Some(lab) = Lab::jetstream() else { return };
    let added = stream(&lab, &format!("add A {FLAGS}")).ok();
    assert_eq!(added, format!("Stream A was created\n\n{INFORMATION}"));
    assert_eq!(stream(&lab, "info A").ok(), format!("{INFORMATION}\n"));
    let json: serde_json::Value = serde_json::from_str(&stream(&lab, "info A --json").ok()).unwrap();
    assert_eq!(json["config"]["discard_new_per_subject"], true);
    assert_eq!(json["config"]["max_age"], 60_000_000_000_u64);
    let traced = stream(&lab, "add T --subjects t --allow-msg-ttl --defaults --trace");
    assert!(traced.err.contains(">>> $JS.API.STREAM.CREATE.T\n{\"name\":\"T\","), "{traced:?}");
    assert!(traced.out.contains("       Allows Per-Message TTL: true\n"), "{traced:?}");
    let again = stream(&lab, "add A --subjects other --defaults").failed();
    assert_eq!(
        again,
        "nats: error: could not create Stream: stream name already in use with a different configuration (10058)\n"
    );
}

#[test]
fn a_configuration_is_saved_checked_and_read() {
    let Some(lab) = Lab::jetstream() else { return };
    assert_eq!(stream(&lab, "add A --subjects a --defaults --output a.json").ok(), "");
    let saved: serde_json::Value = serde_json::from_str(&lab.nats.read("a.json")).unwrap();
    assert_eq!((&saved["name"], &saved["duplicate_window"]), (&"A".into(), &120_000_000_000_u64.into()));
    let valid = stream(&lab, "add --config a.json --validate").ok();
    assert!(
        valid.ends_with(
            "}\n\nConfiguration is a valid Stream matching io.nats.jetstream.api.v1.stream_configuration\n"
        ),
        "{valid}"
    );
    let invalid = stream(&lab, "add B --subjects '>' --defaults --validate").failed();
    assert_eq!(
        invalid,
        "nats: error: Validation Failed: subjects cannot be '>' when acknowledgement is enabled\n"
    );
    let added = stream(&lab, "add C --config a.json --subjects c --description d").ok();
    assert!(added.starts_with("Stream C was created\n"), "{added}");
    let json: serde_json::Value = serde_json::from_str(&stream(&lab, "info C --json").ok()).unwrap();
    assert_eq!((&json["config"]["subjects"], &json["config"]["description"]), (&["c"].into(), &"d".into()));
}

#[test]
fn what_a_stream_holds() {
    let Some(lab) = orders() else { return };
    let state = "\
State for Stream ORDERS created DDDD-DD-DD TT:TT:TT

State:

        Host Version: X
  Required API Level: X
            Messages: 3
               Bytes: 213 B
      First Sequence: 1 @ DDDD-DD-DD TT:TT:TT
       Last Sequence: 3 @ DDDD-DD-DD TT:TT:TT
    Active Consumers: 0
  Number of Subjects: 3
";
    let shown = stream(&lab, "state ORDERS").ok();
    assert_eq!(shown, format!("{state}\n"));
    assert_eq!(stream(&lab, "info ORDERS --state").ok(), shown);
    assert_eq!(
        stream(&lab, "purge ORDERS -f --keep 3").ok(),
        format!("Purged 0 messages from ORDERS\n\n{state}")
    );
    let purged = stream(&lab, "purge ORDERS -f --subject orders.1").ok();
    assert!(purged.starts_with("Purged 1 messages from ORDERS\n"), "{purged}");
    let both = stream(&lab, "purge ORDERS -f --seq 1 --keep 1").failed();
    assert_eq!(both, "nats: error: sequence and keep cannot be combined when purging\n");
}

#[test]
fn single_messages_are_read_and_erased() {
    let Some(lab) = orders() else { return };
    let item = |number: u8| {
        format!(
            "Item: ORDERS#{number} received TIME on Subject orders.{number}\n\nHeaders:\n  Number: {number}\n\nbody {number}\n\n\n"
        )
    };
    assert_eq!(stream(&lab, "get ORDERS 2").ok(), item(2));
    assert_eq!(stream(&lab, "get ORDERS --last-for orders.3").ok(), item(3));
    let translated = stream(&lab, "get ORDERS 1 --translate 'echo {{Stream}} {{Subject}}'").ok();
    assert!(translated.ends_with("\n\nORDERS orders.1\n\n"), "{translated}");
    let json: serde_json::Value = serde_json::from_str(&stream(&lab, "get ORDERS 1 --json").ok()).unwrap();
    assert_eq!((&json["seq"], &json["data"]), (&1.into(), &"Ym9keSAx".into()));
    assert_eq!(stream(&lab, "rmm ORDERS 2 -f").ok(), "");
    let gone = stream(&lab, "get ORDERS 2").failed();
    assert_eq!(gone, "nats: error: could not retrieve ORDERS#2: no message found (10037)\n");
    assert_eq!(stream(&lab, "rmm ORDERS 0 -f").failed(), "nats: error: positive message ID required\n");
}

#[test]
fn gaps_and_subjects() {
    let Some(lab) = orders() else { return };
    assert_eq!(stream(&lab, "gaps ORDERS").ok(), "No deleted messages in ORDERS\n");
    assert_eq!(stream(&lab, "gaps ORDERS --json").ok(), "[]\n");
    stream(&lab, "rmm ORDERS 2 -f").ok();
    lab.run("pub -J -q orders.3 again").ok();
    let want = "\
╭──────────────────────────────╮
│ 1 gap found in Stream ORDERS │
├───────────────┬──────────────┤
│ First Message │ Last Message │
├───────────────┼──────────────┤
│ 2             │ 2            │
╰───────────────┴──────────────╯

";
    assert_eq!(stream(&lab, "gaps ORDERS -f").ok(), want);
    assert_eq!(stream(&lab, "gaps ORDERS -f --json").ok(), "[\n  [\n    2,\n    2\n  ]\n]\n");
    let want = "\
╭────────────────────────────────────────────────────────╮
│              2 Subjects in stream ORDERS               │
├──────────┬───────┬──────────┬───────┬─────────┬────────┤
│ Subject  │ Count │ Subject  │ Count │ Subject │ Count  │
├──────────┼───────┼──────────┼───────┼─────────┼────────┤
│ orders.1 │ 1     │ orders.3 │ 2     │         │        │
╰──────────┴───────┴──────────┴───────┴─────────┴────────╯

";
    assert_eq!(stream(&lab, "subjects ORDERS").ok().replace([' ', '─'], ""), want.replace([' ', '─'], ""));
    assert_eq!(stream(&lab, "subjects ORDERS --names -R").ok(), "orders.3\norders.1\n");
    assert_eq!(stream(&lab, "subjects ORDERS orders.3 --json").ok(), "{\n  \"orders.3\": 2\n}\n");
    assert_eq!(stream(&lab, "subjects ORDERS x").ok(), "No subjects found matching x\n");
}

#[test]
fn streams_are_listed_and_removed() {
    let Some(lab) = orders() else { return };
    let none = "No Streams defined, pass -a to include system streams\n";
    lab.run("stream add KV_b --subjects '$KV.b.>' --defaults").ok();
    lab.run("stream add B --subjects b --description second --defaults").ok();
    let want = "\
╭─────────────────────────────────────────────────────────────────────────────╮
│                                   Streams                                   │
├────────┬─────────────┬─────────────────────┬──────────┬───────┬──────────────┤
│ Name   │ Description │ Created             │ Messages │ Size  │ Last Message │
├────────┼─────────────┼─────────────────────┼──────────┼───────┼──────────────┤
│ B      │ second      │ DDDD-DD-DD TT:TT:TT │ 0        │ 0 B   │ never        │
";
    let listed = stream(&lab, "ls").ok();
    let same = |text: &str| text.replace([' ', '─'], "");
    assert!(same(&listed).starts_with(&same(want)), "{listed}");
    assert!(
        listed.contains("│ ORDERS │             │ DDDD-DD-DD TT:TT:TT │ 3        │ 213 B │ "),
        "{listed}"
    );
    assert!(listed.ends_with("╯\n\n\n") && !listed.contains("KV_b"), "{listed}");
    assert!(stream(&lab, "ls -a").ok().contains("│ KV_b "));
    assert_eq!(stream(&lab, "ls -n").ok(), "B\nKV_b\nORDERS\n");
    assert_eq!(stream(&lab, "ls --json").ok(), "[\n  \"B\",\n  \"ORDERS\"\n]\n");
    assert_eq!(stream(&lab, "ls -n --subject orders.2").ok(), "ORDERS\n");
    assert!(stream(&lab, "ls --subject b").ok().contains("Streams matching b"));
    for name in ["B", "ORDERS"] {
        assert_eq!(stream(&lab, &format!("rm {name} -f")).ok(), "");
    }
    assert_eq!(stream(&lab, "ls").ok(), none);
    assert_eq!(stream(&lab, "rm B -f").failed(), "nats: error: stream not found (10059)\n");
}

#[test]
fn what_cannot_be_done_says_so() {
    let Some(lab) = orders() else { return };
    let pick = "could not pick a Stream to operate on: ";
    let unknown = format!("{pick}unknown stream \"NONE\"");
    let unnamed = format!("{pick}cannot pick a Stream without a terminal and no Stream name supplied");
    let cases = [
        ("info NONE", unknown.as_str()),
        ("info NONE --no-select", &unknown),
        ("state", &unnamed),
        ("info a.b", "could not pick a Stream to operate on: \"a.b\" is not a valid stream name"),
        ("rm -f", "--force requires a stream name"),
        ("view ORDERS", "interactive stream paging requires a valid terminal"),
        ("graph ORDERS", "can only graph data on an interactive terminal"),
        (
            "add",
            "invalid input: cannot ask \"Stream Name\" without a terminal: use the argument that names the stream",
        ),
        ("add A --defaults", "invalid input: cannot ask \"Subjects\" without a terminal: use --subjects"),
        ("add A --subjects a", "invalid input: cannot ask \"Storage\" without a terminal: use --storage"),
        ("add A --mirror B --subjects a", "mirrors cannot listen for messages on subjects"),
        ("add A --source '{}' --defaults", "invalid source: name is required"),
        (
            "add A --subjects a --defaults --republish-source a",
            "must specify both --republish-source and --republish-destination",
        ),
        (
            "add A --subjects a --defaults --max-age soon",
            "invalid maximum age limit format: invalid duration \"soon\"",
        ),
        (
            "rm ORDERS",
            "could not obtain confirmation: cannot ask \"Really delete Stream ORDERS\" without a terminal: use --force or a \
             flag that answers it",
        ),
        ("cluster step-down ORDERS", "stream \"ORDERS\" is not clustered"),
        (
            "cluster peer-remove ORDERS",
            "removing the only peer on a stream will result in data loss, use --force to force",
        ),
        ("cluster peer-remove ORDERS n -f", "JetStream clustering support required (10010)"),
    ];
    for (line, want) in cases {
        let ran = stream(&lab, line);
        let last = ran.err.trim_end().rsplit('\n').next().unwrap_or_default().to_string();
        assert_eq!((last.as_str(), ran.code), (format!("nats: error: {want}").as_str(), 1), "{line}");
    }
    assert_eq!(stream(&lab, "cluster balance").ok(), "Balanced 0 streams.\n");
}

#[test]
fn domains_and_prefixes_lead_to_other_servers() {
    let store = tempfile::tempdir().unwrap();
    let config = format!("jetstream {{ store_dir: \"{}\", domain: hub }}", store.path().display());
    let Some(lab) = Lab::able(&config) else { return };
    lab.run("stream add A --subjects a --defaults --js-domain hub").ok();
    for flags in ["", "--js-domain hub", "--js-api-prefix '$JS.hub.API'"] {
        assert_eq!(stream(&lab, &format!("ls -n {flags}")).ok(), "A\n", "{flags}");
    }
    for flags in ["--js-domain other", "--js-api-prefix other"] {
        let refused = stream(&lab, &format!("ls {flags}")).failed();
        assert_eq!(
            refused,
            "nats: error: could not list streams: nats: no responders available for request\n"
        );
    }
}
