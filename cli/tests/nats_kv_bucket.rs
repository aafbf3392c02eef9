//! `nats kv`: how buckets are set up, shown, listed and changed.

mod kv;
mod messages;
mod stream;
mod support;

use kv::{config, json, kv};
use messages::Lab;
use serde_json::json;

const INFORMATION: &str = "\
Information for Key-Value Store Bucket B created DDDD-DD-DD TT:TT:TT

Configuration:

            Bucket Name: B
           History Kept: 10
          Values Stored: 0
             Compressed: true
  Per-Key TTL Supported: true
       Limit Marker TTL: 10m0s
     Backing Store Kind: JetStream
            Description: for tests
            Bucket Size: 0 B
    Maximum Bucket Size: 1.0 MiB
     Maximum Value Size: 1.0 KiB
            Maximum Age: 1m0s
       JetStream Stream: KV_B
                Storage: Memory
   Republishing Headers: $KV.B.> to copy.>

Metadata:

                   team: blue

Cluster Information:

                   Name: 
                 Leader: X
";

#[test]
fn add_takes_all_that_can_be_said() {
    let Some(lab) = Lab::level(1) else { return };
    let line = "add B --history 10 --description 'for tests' --storage m --ttl 1m --marker-ttl 10m --max-value-size 1K \
                --max-bucket-size 1M --compress --metadata team=blue --republish-source '$KV.B.>' \
                --republish-destination 'copy.>' --republish-headers --replicas 1";
    assert_eq!(kv(&lab, line).ok(), INFORMATION);
    assert_eq!(kv(&lab, "status B").ok(), INFORMATION);
    let mut got = kv::stream(&lab, "B")["config"].take();
    got.as_object_mut().unwrap().remove("metadata");
    let want = json!({
        "name": "KV_B", "description": "for tests", "subjects": ["$KV.B.>"], "retention": "limits", "max_consumers": -1,
        "max_msgs": -1, "max_bytes": 1 << 20, "max_age": 60_000_000_000_i64, "max_msgs_per_subject": 10,
        "max_msg_size": 1024, "discard": "new", "storage": "memory", "num_replicas": 1,
        "duplicate_window": 60_000_000_000_i64, "compression": "s2", "allow_direct": true, "mirror_direct": false,
        "sealed": false, "deny_delete": true, "deny_purge": false, "allow_rollup_hdrs": true, "consumer_limits": {},
        "allow_msg_ttl": true, "subject_delete_marker_ttl": 600_000_000_000_i64,
        "republish": {"src": "$KV.B.>", "dest": "copy.>", "headers_only": true},
    });
    assert_eq!(got, want);
    let mut document = json(&lab, "info B");
    for differs in ["created", "updated"] {
        document.as_object_mut().unwrap().remove(differs).unwrap();
    }
    let want = json!({
        "bucket": "B", "description": "for tests", "stream": "KV_B", "history": 10, "ttl": 60_000_000_000_i64,
        "per_key_ttl": true, "limit_marker_ttl": 600_000_000_000_i64, "max_value_size": 1024,
        "max_bucket_size": 1 << 20, "storage": "memory", "compressed": true, "replicas": 1, "values": 0, "bytes": 0,
        "revision": 0, "metadata": {"team": "blue"},
        "republish": {"src": "$KV.B.>", "dest": "copy.>", "headers_only": true},
    });
    assert_eq!(document, want);
}

#[test]
fn edit_changes_what_is_said_and_nothing_else() {
    let Some(lab) = Lab::jetstream() else { return };
    kv(&lab, "add B --history 3 --description before --ttl 30s --metadata a=1 --max-value-size 1K").ok();
    let before = kv::stream(&lab, "B")["config"].take();
    kv(&lab, "edit B").ok();
    assert_eq!(kv::stream(&lab, "B")["config"], before);
    let shown = json(&lab, "edit B --history 5 --ttl 1h --metadata b=2 --max-value-size=-1 --compress");
    assert_eq!((&shown["history"], &shown["metadata"]), (&json!(5), &json!({"b": "2"})));
    let mut want = before;
    want["max_msgs_per_subject"] = json!(5);
    want["max_age"] = json!(3_600_000_000_000_i64);
    want["duplicate_window"] = json!(120_000_000_000_i64);
    want["max_msg_size"] = json!(-1);
    want["compression"] = json!("s2");
    let mut got = kv::stream(&lab, "B")["config"].take();
    for config in [&mut want, &mut got] {
        config.as_object_mut().unwrap().remove("metadata");
    }
    assert_eq!(got, want);
    let shown = json(&lab, "edit B --ttl 0 --no-compress --description ''");
    assert_eq!(
        (&shown["ttl"], &shown["compressed"], &shown["description"]),
        (&json!(0), &json!(false), &json!(""))
    );
    assert_eq!(kv(&lab, "edit NONE --ttl 0").failed(), "nats: error: nats: bucket not found: NONE\n");
}

#[test]
fn add_is_repeatable_but_changes_nothing() {
    let Some(lab) = Lab::jetstream() else { return };
    kv(&lab, "add B --history 3").ok();
    kv(&lab, "new B --history 3").ok();
    assert_eq!(
        kv(&lab, "add B --history 4").failed(),
        "nats: error: nats: bucket name already in use: B: stream name already in use with a different configuration \
         (10058)\n"
    );
}

#[test]
fn ls_lists_buckets_and_keys() {
    let Some(lab) = Lab::jetstream() else { return };
    assert_eq!(kv(&lab, "ls").ok(), "No Key-Value buckets found\n");
    assert_eq!((kv(&lab, "ls -n").ok(), kv(&lab, "ls --json").ok()), (String::new(), "[]\n".into()));
    kv(&lab, "add BIG --description 'has much'").ok();
    kv(&lab, "add SMALL").ok();
    assert_eq!(kv(&lab, "ls SMALL").ok(), "No keys found in bucket\n");
    assert_eq!(
        (kv(&lab, "ls SMALL -n").ok(), kv(&lab, "ls SMALL --json").ok()),
        (String::new(), "[]\n".into())
    );
    for key in ["a", "b.c", "b.d", "gone"] {
        kv(&lab, &format!("put BIG {key} 'value of {key}'")).ok();
    }
    kv(&lab, "del BIG gone -f").ok();
    lab.run("stream add OTHER --subjects other --defaults").ok();
    assert_eq!(kv(&lab, "ls --names").ok(), "BIG\nSMALL\n");
    assert_eq!(kv(&lab, "ls -n --json").ok(), "[\n  \"BIG\",\n  \"SMALL\"\n]\n");
    let names: Vec<_> =
        json(&lab, "ls").as_array().unwrap().iter().map(|b| b["bucket"].to_string()).collect();
    assert_eq!(names, ["\"BIG\"", "\"SMALL\""]);
    let table = kv(&lab, "ls").ok();
    let rows: Vec<&str> = table.lines().collect();
    assert!(rows[1].contains(" Key-Value Buckets "), "{table}");
    assert!(
        rows[3].starts_with("│ Bucket │ Description │ Created             │ Size  │ Values │ Last Update"),
        "{table}"
    );
    assert!(
        rows[5].starts_with("│ SMALL  │             │ DDDD-DD-DD TT:TT:TT │ 0 B   │ 0      │ never "),
        "{table}"
    );
    assert!(rows[6].starts_with("│ BIG    │ has much    │ DDDD-DD-DD TT:TT:TT │ "), "{table}");
    assert_eq!(kv(&lab, "ls BIG").ok(), "a\nb.c\nb.d\n");
    assert_eq!(kv(&lab, "ls BIG 'b.*'").ok(), "b.c\nb.d\n");
    assert_eq!(kv(&lab, "list BIG --json").ok(), "[\n  \"a\",\n  \"b.c\",\n  \"b.d\"\n]\n");
}

const CONTENTS: &str = "\
╭────────────────────────────────────────────────────────────╮
│                Contents for bucket 'CONFIG'                │
├───────────┬─────────────────────┬───────┬──────────┬───────┤
│ Key       │ Created             │ Delta │ Revision │ Value │
├───────────┼─────────────────────┼───────┼──────────┼───────┤
│ user.name │ DDDD-DD-DD TT:TT:TT │ 0     │ 3        │ eve   │
│ size      │ DDDD-DD-DD TT:TT:TT │ 0     │ 4        │ 12    │
╰───────────┴─────────────────────┴───────┴──────────┴───────╯

";

#[test]
fn ls_shows_more_of_keys() {
    let Some(lab) = config() else { return };
    assert_eq!(kv(&lab, "ls CONFIG -v --display-value").ok(), CONTENTS);
    let shown = kv(&lab, "ls CONFIG size -v").ok();
    assert!(shown.contains("│ Key  │ Created             │ Delta │ Revision │\n"), "{shown}");
    assert!(shown.contains("│ size │ DDDD-DD-DD TT:TT:TT │ 0     │ 4        │\n"), "{shown}");
    let documents = json(&lab, "ls CONFIG -v");
    assert_eq!((&documents[0]["key"], &documents[0]["length"]), (&json!("user.name"), &json!(3)));
    assert!(documents[0].get("value").is_none());
    assert_eq!(json(&lab, "ls CONFIG -v --display-value")[1]["value"], "12");
}

#[test]
fn del_removes_the_bucket() {
    let Some(lab) = config() else { return };
    assert_eq!(kv(&lab, "rm CONFIG --force").ok(), "");
    assert_eq!(kv(&lab, "ls").ok(), "No Key-Value buckets found\n");
}

#[test]
fn compact_drops_histories_of_deleted_keys() {
    let Some(lab) = config() else { return };
    kv(&lab, "del CONFIG user.name -f").ok();
    assert_eq!(kv(&lab, "compact CONFIG -f").ok(), "");
    // The mark is young, so it stays.
    let history = kv::entries(&json(&lab, "history CONFIG '>'"));
    assert_eq!(history, ["size 4 PUT", "user.name 5 DELETE"]);
    kv(&lab, "compact CONFIG -f").ok();
    assert_eq!(kv::entries(&json(&lab, "history CONFIG '>'")).len(), 2);
}

#[test]
fn sources_and_mirrors() {
    let Some(lab) = config() else { return };
    kv(&lab, "add ALL --source CONFIG --history 5").ok();
    kv(&lab, "add NEAR --mirror CONFIG --history 5").ok();
    messages::patiently("the copies", || {
        let copied = |bucket: &str| json(&lab, &format!("info {bucket}"))["values"] == 4;
        (copied("ALL") && copied("NEAR")).then_some(())
    });
    let sources =
        json!([{"name": "KV_CONFIG", "subject_transforms": [{"src": "$KV.CONFIG.>", "dest": "$KV.ALL.>"}]}]);
    assert_eq!(kv::stream(&lab, "ALL")["config"]["sources"], sources);
    assert_eq!(kv::stream(&lab, "NEAR")["config"]["mirror_direct"], true);
    for bucket in ["ALL", "NEAR"] {
        assert_eq!(kv(&lab, &format!("get {bucket} user.name --raw")).ok(), "eve", "{bucket}");
        assert_eq!(kv(&lab, &format!("ls {bucket}")).ok(), "user.name\nsize\n", "{bucket}");
        assert_eq!(
            json(&lab, &format!("history {bucket} user.name")).as_array().unwrap().len(),
            3,
            "{bucket}"
        );
    }
    let shown = kv(&lab, "info NEAR").ok();
    assert!(shown.contains("\nMirror Information:\n\n          Origin Bucket: CONFIG\n"), "{shown}");
    let shown = kv(&lab, "info ALL").ok();
    assert!(shown.contains("\nSources Information:\n\n          Source Bucket: CONFIG\n"), "{shown}");
    // What is written to a mirror goes to its origin.
    kv(&lab, "put NEAR size 13").ok();
    assert_eq!(kv(&lab, "get CONFIG size --raw").ok(), "13");
    kv(&lab, "add MORE").ok();
    let shown = json(&lab, "edit ALL --source MORE");
    assert_eq!(
        (&shown["sources"][0]["bucket"], &shown["sources"][1]["bucket"]),
        (&json!("CONFIG"), &json!("MORE"))
    );
}

#[test]
fn mirrors_of_another_domain_name_it() {
    let Some(lab) = Lab::jetstream() else { return };
    kv(&lab, "add FAR --mirror CONFIG --mirror-domain hub").ok();
    let mirror = json!({"name": "KV_CONFIG", "external": {"api": "$JS.hub.API", "deliver": ""}});
    assert_eq!(kv::stream(&lab, "FAR")["config"]["mirror"], mirror);
    let shown = kv(&lab, "info FAR").ok();
    assert!(shown.contains("           External API: $JS.hub.API\n"), "{shown}");
}
