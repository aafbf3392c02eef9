//! `nats apply`, `nats diff` and `nats export`, against our server and, where it is installed, the reference.

mod messages;
mod support;

use messages::Lab;
use support::Nats;
use support::server::Server;

/// Streams and consumers as other tools make them: a name of the API, and the body.
const ODD: &str = include_str!("manifest/odd.txt");
/// What `export` makes of them.
const ALL: &str = include_str!("manifest/all.yaml");

fn write(lab: &Lab, name: &str, text: &str) {
    std::fs::write(lab.nats.path(name), text).unwrap();
}

fn make_odd_ones(lab: &Lab) {
    for line in ODD.lines() {
        let (name, body) = line.split_once(' ').unwrap();
        let args = ["req", "--raw", &format!("$JS.API.{name}"), body].map(String::from);
        let made = lab.nats.command(&args).output().unwrap();
        let made = String::from_utf8(made.stdout).unwrap();
        assert!(made.contains("\"config\""), "{line}: {made}");
    }
}

fn round_trip(lab: &Lab) {
    make_odd_ones(lab);
    let exported = lab.run("export").ok();
    assert_eq!(exported, ALL);
    write(lab, "all.yaml", &exported);
    write(lab, "all.json", &lab.run("export --json").ok());
    for file in ["all.yaml", "all.json"] {
        assert_eq!(lab.run(&format!("diff -f {file} --prune")).ok(), "", "{file}");
    }
    write(lab, "none.yaml", "version: 1\nstreams: []\nkv: []\nobjects: []\n");
    lab.run("apply -f none.yaml --prune").ok();
    assert_eq!(lab.run("export").ok(), "version: 1\n");
    lab.run("apply -f all.yaml").ok();
    assert_eq!(lab.run("export").ok(), ALL);
    assert_eq!(lab.run("apply -f all.yaml --prune").ok(), "Nothing to do: everything is as the files say\n");
}

#[test]
fn what_is_exported_is_applied_to_ours() {
    let Some(lab) = Lab::jetstream() else { return };
    round_trip(&lab);
}

#[test]
fn what_is_exported_is_applied_to_the_reference() {
    let nats = Nats::new();
    let config = format!("jetstream {{ store_dir: \"{}\" }}", nats.path("js").display());
    let Some(server) = Server::oracle(&nats, &config) else { return };
    let nats = nats.env("NATS_URL", &server.url());
    round_trip(&Lab { nats, server });
}

const FIRST: &str = "version: 1
streams:
- name: ORDERS
  subjects: [orders.>]
  max_age: 7d
  consumers:
  - name: billing
    ack_wait: 1m
kv:
- bucket: CONFIG
  max_msgs_per_subject: 5
objects:
- bucket: FILES
";

#[test]
fn a_plan_is_shown_and_carried_out() {
    let Some(lab) = Lab::jetstream() else { return };
    write(&lab, "first.yaml", FIRST);
    let plan = "+ kv CONFIG
    max_msgs_per_subject: 5
+ object FILES
+ stream ORDERS
    max_age: 7d
    subjects: [\"orders.>\"]
+ consumer ORDERS > billing
    ack_wait: 1m

4 to create
";
    let dry = lab.run("apply -f first.yaml --dry-run");
    assert_eq!((dry.out.as_str(), dry.err.as_str(), dry.code), (plan, "", 2));
    assert_eq!(lab.run("stream ls --names --all").ok(), "");
    let done =
        "Created kv CONFIG\nCreated object FILES\nCreated stream ORDERS\nCreated consumer ORDERS > billing\n";
    assert_eq!(lab.run("apply -f first.yaml").ok(), format!("{plan}{done}"));
    assert_eq!(lab.run("diff -f first.yaml").ok(), "");
    lab.run("pub -J -q orders.1 one").ok();
    lab.run("pub -J -q orders.2 two").ok();

    write(
        &lab,
        "second.yaml",
        "version: 1
streams:
- name: ORDERS
  subjects: [orders.>]
  max_age: 1h
  max_msgs: 1
  consumers: []
- name: AUDIT
  mirror: {name: ORDERS}
",
    );
    let plan = "- consumer ORDERS > billing
    WARNING: messages still to be delivered or acknowledged: 2
~ stream ORDERS
    max_age: 7d → 1h
    max_msgs: -1 → 1
    WARNING: max_msgs drops messages: it holds 2
+ stream AUDIT
    mirror: {\"name\":\"ORDERS\"}

1 to create, 1 to update, 1 to delete
";
    let refused = lab.run("apply -f second.yaml --prune");
    assert_eq!(refused.out, plan);
    assert_eq!(
        refused.failed(),
        "nats: error: nothing was changed: stream ORDERS would lose messages or cannot be undone, see the warnings; \
         --allow-destructive does it all the same\n"
    );
    let json: serde_json::Value =
        serde_json::from_str(&lab.run("diff -f second.yaml --prune --json").out).unwrap();
    assert_eq!((&json["create"], &json["update"], &json["delete"]), (&1.into(), &1.into(), &1.into()));
    assert_eq!(json["steps"][1]["changes"][1]["new"], 1);
    let done = "Deleted consumer ORDERS > billing\nUpdated stream ORDERS\nCreated stream AUDIT\n";
    assert_eq!(lab.run("apply -f second.yaml --prune --allow-destructive").ok(), format!("{plan}{done}"));
    assert_eq!(lab.run("export --only streams").ok().lines().count(), 10);
    assert_eq!(
        lab.run("export CONFIG").ok(),
        "version: 1\nkv:\n- bucket: CONFIG\n  max_msgs_per_subject: 5\n"
    );
    assert_eq!(lab.run("export NOTHING").failed(), "nats: error: there is no stream or bucket \"NOTHING\"\n");
}

#[test]
fn what_no_server_changes_is_made_anew_when_that_is_allowed() {
    let Some(lab) = Lab::jetstream() else { return };
    lab.run("stream add S --subjects s --defaults").ok();
    lab.run("consumer add S C --pull --defaults").ok();
    lab.run("pub -J -q s one").ok();
    let text = "{version: 1, streams: [{name: S, subjects: [s], retention: workqueue}]}";
    let refused = lab.run_with(text.as_bytes(), "apply -f -");
    assert!(refused.out.contains(
        "! stream S
    allow_direct: true → false
    retention: limits → workqueue
    WARNING: stream configuration update can not change retention policy to/from workqueue: it is deleted, with 1 messages"
    ), "{}", refused.out);
    assert!(
        refused.out.contains("    WARNING: consumers go with it that the file does not name: C\n"),
        "{}",
        refused.out
    );
    refused.failed();
    let done = lab.run_with(text.as_bytes(), "apply -f - --allow-destructive").ok();
    assert!(done.ends_with("\n1 to replace\nReplaced stream S\n"), "{done}");
    assert_eq!(lab.run_with(text.as_bytes(), "diff -f -").ok(), "");
}

#[test]
fn everything_is_checked_before_anything_is_done() {
    let Some(lab) = Lab::jetstream() else { return };
    lab.run("stream add OLD --subjects old.> --defaults").ok();
    for (text, want) in [
        (
            "version: 1\nstreams:\n- name: GOOD\n- name: BAD\n  max_msgs: many\n",
            "f.yaml:5:13: streams[1].max_msgs: this is a text, not a whole number",
        ),
        (
            "version: 1\nstreams:\n- name: GOOD\n- name: BAD\n  subjects: [old.a]\n",
            "f.yaml:4:3: streams[1]: stream BAD: subject \"old.a\" overlaps with \"old.>\" of stream OLD",
        ),
        (
            "version: 1\nstreams:\n- name: GOOD\n- name: BAD\n  max_age: 1ms\n",
            "f.yaml:4:3: streams[1]: stream BAD: max age needs to be >= 100ms",
        ),
        (
            "version: 1\nstreams:\n- name: GOOD\n  consumers:\n  - name: C\n    ack_policy: none\n    max_waiting: 3\n    \
             deliver_subject: d\n",
            "f.yaml:5:5: streams[0].consumers[0]: consumer C: consumer in push mode can not set max waiting",
        ),
    ] {
        write(&lab, "f.yaml", text);
        let error = lab.run("apply -f f.yaml").failed();
        assert_eq!(error, format!("nats: error: {want}\n"));
    }
    assert_eq!(lab.run("stream ls --names").ok(), "OLD\n");
    assert!(lab.run("apply -f gone.yaml").failed().starts_with("nats: error: gone.yaml: No such file"));
}

#[test]
fn a_failure_in_the_middle_says_what_was_done() {
    let nats = Nats::new();
    let store = nats.path("js").display().to_string();
    // What the server has is not known to clients before they ask for more.
    let config = format!("jetstream {{ store_dir: \"{store}\", max_file_store: 1GB }}");
    let Some(server) = Server::able(&nats, &config) else { return };
    let lab = Lab { nats: nats.env("NATS_URL", &server.url()), server };
    let text = "version: 1\nstreams:\n- name: A\n- name: B\n  max_bytes: 5GiB\n- name: C\n";
    write(&lab, "f.yaml", text);
    let ran = lab.run("apply -f f.yaml");
    assert!(ran.out.ends_with("\n3 to create\nCreated stream A\n"), "{}", ran.out);
    let error = ran.failed();
    assert!(error.starts_with("nats: error: stream B: "), "{error}");
    assert!(error.ends_with("\ndone: stream A\nnot done: stream B, stream C\n"), "{error}");
}

#[test]
fn files_fit_their_schema() {
    let nats = Nats::new();
    let yaml: serde_json::Value = serde_saphyr::from_str(ALL).unwrap();
    std::fs::write(nats.path("all.json"), yaml.to_string()).unwrap();
    let checked = nats.run("schema validate io.nats.config.v1.manifest all.json").ok();
    assert_eq!(checked, "all.json validates against io.nats.config.v1.manifest\n");
}
