//! `nats consumer`: how consumers are made, shown, paused and removed.

mod messages;
mod support;

use messages::Lab;
use regex::Regex;
use serde_json::{Value, json};

/// Times become TIME, how long ago something was AGO, the server's version VERSION.
fn plain(text: &str) -> String {
    let rules = [
        (r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", "TIME"),
        (r"(Last delivery|Last Ack): \S+ ago", "$1: AGO"),
        (r"\[\d\d:\d\d:\d\d\]", "[T]"),
        (r"(Host Version:) .*", "$1 VERSION"),
        (r"hosted at level \d+", "hosted at level N"),
    ];
    rules.iter().fold(text.to_string(), |text, (find, with)| {
        Regex::new(find).unwrap().replace_all(&text, *with).into_owned()
    })
}

/// The answer of the JetStream API.
fn ask(lab: &Lab, subject: &str, body: &Value) -> Value {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let out = lab.run(&format!("request --raw '$JS.API.{subject}' '{body}'")).ok();
    let answer: Value = serde_json::from_str(&out).unwrap_or_else(|e| panic!("{e}: {out}"));
    assert_eq!(answer["error"], Value::Null, "{answer}");
    answer
}

/// A lab with a stream S of this many messages m1, m2, … of subject `s.a`.
fn lab(messages: u64) -> Option<Lab> {
    let lab = Lab::jetstream()?;
    ask(&lab, "STREAM.CREATE.S", &json!({"name": "S", "subjects": ["s.*"], "storage": "memory"}));
    if messages > 0 {
        lab.run(&format!("publish s.a 'm{{{{Count}}}}' --count {messages} --jetstream")).ok();
    }
    Some(lab)
}

fn config(lab: &Lab, consumer: &str) -> Value {
    ask(lab, &format!("CONSUMER.INFO.S.{consumer}"), &Value::Null)["config"].clone()
}

#[test]
fn add_with_flags_shows_the_consumer() {
    let Some(lab) = lab(3) else { return };
    let line = "consumer add S C --pull --filter s.a --description 'the first' --metadata k=v --backoff linear \
                --backoff-steps 3 --max-pull-batch 10 --max-pull-expire 1m --wait 5s --sample 50 --defaults";
    let want = "\
Information for Consumer S > C created TIME

Configuration:

                    Name: C
             Description: the first
               Pull Mode: true
          Filter Subject: s.a
          Deliver Policy: All
              Ack Policy: Explicit
                Ack Wait: 1m0s
           Replay Policy: Instant
      Maximum Deliveries: 4
           Sampling Rate: 50
         Max Ack Pending: 1,000
       Max Waiting Pulls: 512
         Max Pull Expire: 1m0s
          Max Pull Batch: 10
                 Backoff: 1m0s, 7m20s, 13m40s

Metadata:

                       k: v

State:

            Host Version: VERSION
      Required API Level: 0 hosted at level N
  Last Delivered Message: Consumer sequence: 0 Stream sequence: 0
    Acknowledgment Floor: Consumer sequence: 0 Stream sequence: 0
        Outstanding Acks: 0 out of maximum 1,000
    Redelivered Messages: 0
    Unprocessed Messages: 3
           Waiting Pulls: 0 of maximum 512
";
    let line = line.replace(" --wait 5s", "");
    assert_eq!(plain(&lab.run(&line).ok()), want);
    assert_eq!(plain(&lab.run("con info S C").ok()), want);
    let state = plain(&lab.run("c state S C").ok());
    let (_, rest) = want.split_once("State:\n").unwrap();
    assert_eq!(state, format!("State for Consumer S > C created TIME\n\nState:\n{rest}"));
    let json: Value = serde_json::from_str(&lab.run("obs info S C --json").ok()).unwrap();
    assert_eq!((&json["name"], &json["config"]["max_deliver"]), (&"C".into(), &4.into()));
}

#[test]
fn add_of_a_push_consumer() {
    let Some(lab) = lab(1) else { return };
    let line = "consumer create S P --target p.t --deliver-group g --deliver new --ack all --heartbeat 5s --flow-control \
                --bps 80000 --replay original --headers-only --max-deliver 7 --max-pending 9 --wait 3s --memory --defaults";
    let want = "\
Information for Consumer S > P created TIME

Configuration:

                    Name: P
        Delivery Subject: p.t
          Deliver Policy: New
     Deliver Queue Group: g
              Ack Policy: All
                Ack Wait: 3.00s
           Replay Policy: Original
      Maximum Deliveries: 7
              Rate Limit: 9.8 KiB / second
         Max Ack Pending: 9
          Idle Heartbeat: 5.00s
            Flow Control: true
            Headers Only: true
          Memory Storage: true

State:

            Host Version: VERSION
      Required API Level: 0 hosted at level N
  Last Delivered Message: Consumer sequence: 0 Stream sequence: 1
    Acknowledgment Floor: Consumer sequence: 0 Stream sequence: 1
        Outstanding Acks: 0 out of maximum 9
    Redelivered Messages: 0
    Unprocessed Messages: 0
         Active Interest: No interest
";
    assert_eq!(plain(&lab.run(line).ok()), want);
    lab.run("consumer add S Q --target q.t --defaults").ok();
    let made = config(&lab, "Q");
    assert_eq!((&made["ack_policy"], &made["max_deliver"]), (&"none".into(), &(-1).into()));
}

#[test]
fn starts_and_filters() {
    let Some(lab) = lab(3) else { return };
    let made = |name: &str, flags: &str| {
        lab.run(&format!("consumer add S {name} --pull --defaults {flags}")).ok();
        config(&lab, name)
    };
    let last = made("A", "--deliver subject");
    assert_eq!((&last["deliver_policy"], &last["filter_subject"]), (&"last_per_subject".into(), &">".into()));
    let sequence = made("B", "--deliver 2 --filter s.a --filter s.b");
    assert_eq!(sequence["opt_start_seq"], 2);
    assert_eq!(sequence["filter_subjects"], json!(["s.a", "s.b"]));
    let time = made("C", "--deliver 1h");
    assert_eq!(time["deliver_policy"], "by_start_time");
    assert!(lab.run("consumer info S C").ok().contains("       Deliver Policy: Since 2"));
    let groups = made("D", "--pinned-groups a --pinned-groups b --pinned-ttl 1m");
    assert_eq!(
        (&groups["priority_policy"], &groups["priority_timeout"]),
        (&"pinned_client".into(), &60_000_000_000i64.into())
    );
    assert!(lab.run("consumer info S D").ok().contains("Priority Groups: a: No client\n"));
    assert_eq!(made("E", "--overflow-groups o")["priority_groups"], json!(["o"]));
    lab.run("consumer add S --ephemeral --pull --defaults --inactive-threshold 1m").ok();
    let names: Vec<String> = serde_json::from_str(&lab.run("consumer ls S --json").ok()).unwrap();
    // The sixth has a name of the server's making, which may come anywhere.
    assert!(names.len() == 6 && names.is_sorted(), "{names:?}");
    assert!(["A", "B", "C", "D", "E"].iter().all(|name| names.iter().any(|n| n == name)), "{names:?}");
}

#[test]
fn what_cannot_be_added_is_refused() {
    let Some(lab) = lab(0) else { return };
    let cases = [
        (
            "S A",
            "cannot ask \"Delivery target (empty for Pull Consumers)\" without a terminal: use --pull or --target",
        ),
        ("S a.b --pull", "durable name can not contain '.', '*', '>'"),
        ("S A --pull --bps 1 --defaults", "rate limits are only possible on Push consumers"),
        ("S A --pull --heartbeat 1s --defaults", "pull subscribers does not support idle heartbeats"),
        ("S A --pull --sample 101 --defaults", "sample percent is not between 0 and 100"),
        (
            "S A --pull --deliver some",
            "start policy: \"some\" is neither a policy, a sequence nor a duration",
        ),
        ("S A --pull --target x", "--pull and --target exclude each other"),
        (
            "S A --pull --pinned-groups a --overflow-groups b",
            "--pinned-groups and --overflow-groups exclude each other",
        ),
        (
            "S A --pull --backoff linear --backoff-steps 0",
            "could not determine backoff policy: steps must be more than 0",
        ),
        (
            "S A --target 'x.*' --defaults",
            "Consumer creation failed: consumer deliver subject has wildcards (10079)",
        ),
        ("T A --pull", "could not pick a Stream to operate on: unknown stream \"T\""),
    ];
    for (line, want) in cases {
        let ran = lab.run(&format!("consumer add {line}"));
        let err = ran.failed();
        assert!(err.starts_with("nats: error: ") && err.contains(want), "{line}: {err}");
    }
}

#[test]
fn files_are_written_checked_and_read() {
    let Some(lab) = lab(0) else { return };
    let want = r#"{
  "durable_name": "C",
  "name": "C",
  "deliver_policy": "all",
  "ack_policy": "explicit",
  "max_deliver": -1,
  "filter_subject": "s.a",
  "replay_policy": "instant",
  "num_replicas": 0
}"#;
    let line = "consumer add S C --pull --filter s.a --defaults";
    let valid = format!("{want}\n\nConfiguration is a valid Consumer\n");
    assert_eq!(lab.run(&format!("{line} --validate")).ok(), valid);
    lab.run(&format!("{line} --output c.json")).ok();
    assert_eq!(lab.nats.read("c.json"), want);
    assert_eq!(lab.run("consumer ls S").ok(), "No Consumers defined\n");
    lab.run("consumer add S D --config c.json").ok();
    let info = lab.run("consumer info S D --json").ok();
    std::fs::write(lab.nats.path("d.json"), info).unwrap();
    lab.run("consumer add S E --config d.json").ok();
    assert_eq!(
        (&config(&lab, "E")["filter_subject"], &config(&lab, "E")["durable_name"]),
        (&"s.a".into(), &"E".into())
    );
    let ran = lab.run("consumer add S C --pull --filter a..b --max-deliver=-2 --defaults --validate");
    let wrong = "nats: error: Validation Failed: filter_subject: \"a..b\" is no valid subject\n\tmax_deliver: -2 is less than -1\n";
    assert_eq!(ran.failed(), wrong);
    std::fs::write(lab.nats.path("bad.json"), "{\"max_deliver\":\"x\"}").unwrap();
    let bad = lab.run("consumer add S C --config bad.json").failed();
    assert!(bad.starts_with("nats: error: bad.json: invalid type"), "{bad}");
}

#[test]
fn lists_and_reports() {
    let Some(lab) = lab(3) else { return };
    assert_eq!(lab.run("consumer ls S").ok(), "No Consumers defined\n");
    lab.run("consumer add S A --pull --description one --deliver 3 --defaults").ok();
    lab.run("consumer add S B --target t --ack all --wait 90s --defaults").ok();
    let csv = |line: &str| {
        let mut words = shell_words::split(line).unwrap();
        words.insert(0, "--no-context".into());
        let output = lab.nats.command(&words).env("NATS_TABLE_FORMAT", "csv").output().unwrap();
        plain(&String::from_utf8(output.stdout).unwrap())
    };
    let list = "\
Consumers
Name,Description,Created,Ack Pending,Unprocessed,Last Delivery
A,one,TIME,0,1,never
B,,TIME,0,3,never


";
    assert_eq!(csv("consumer ls S"), list);
    assert_eq!(lab.run("consumer ls S --names").ok(), "A\nB\n");
    assert_eq!(lab.run("consumer list S -j").ok(), "[\n  \"A\",\n  \"B\"\n]\n");
    let headers =
        "Consumer,Mode,Ack Policy,Ack Wait,Ack Pending,Redelivered,Unprocessed,Ack Floor,API Level,Cluster";
    let report = format!(
        "Consumer report for S with 2 consumers\n{headers}\nA,Pull,Explicit,30.00s,0,0,1 / 33%,2,0,\nB,Push,All,1m30s,0,0,3 / 100%,0,0,\n\n"
    );
    assert_eq!(csv("consumer report S"), report);
    let raw = format!(
        "Consumer report for S with 2 consumers\n{headers}\nA,Pull,Explicit,30s,0,0,1,2,0,\nB,Push,All,1m30s,0,0,3,0,0,\n\n"
    );
    assert_eq!(csv("consumer report S --raw -l"), raw);
}

#[test]
fn copy_takes_all_but_what_is_said() {
    let Some(lab) = lab(0) else { return };
    lab.run(
        "consumer add S A --pull --filter s.a --max-deliver 5 --metadata k=v --description one --defaults",
    )
    .ok();
    let out = lab.run("consumer copy S A B --filter s.b --filter s.c --replay original").ok();
    assert!(out.starts_with("Information for Consumer S > B created "), "{out}");
    let copied = config(&lab, "B");
    assert_eq!(copied["filter_subjects"], json!(["s.b", "s.c"]));
    let kept =
        [&copied["max_deliver"], &copied["metadata"]["k"], &copied["description"], &copied["replay_policy"]];
    assert_eq!(kept, [&json!(5), &json!("v"), &json!("one"), &json!("original")]);
    lab.run("consumer cp S A C --target t --deliver-group g --ack none").ok();
    let pushed = config(&lab, "C");
    assert_eq!((&pushed["deliver_subject"], &pushed["deliver_group"]), (&"t".into(), &"g".into()));
    let taken = lab.run("consumer copy S A B --filter s.a").failed();
    assert_eq!(taken, "nats: error: Consumer creation failed: consumer already exists (10148)\n");
    let none = lab.run("consumer copy S X Y").failed();
    assert_eq!(none, "nats: error: could not load source Consumer: consumer not found (10014)\n");
}

#[test]
fn rm_needs_a_name_and_a_yes() {
    let Some(lab) = lab(0) else { return };
    lab.run("consumer add S A --pull --defaults").ok();
    let asked = lab.run("consumer rm S A").failed();
    assert!(asked.contains("cannot ask \"Really delete Consumer S > A\" without a terminal"), "{asked}");
    let unnamed = lab.run("consumer rm S -f").failed();
    assert_eq!(unnamed, "nats: error: --force requires a stream and consumer name\n");
    assert_eq!(lab.run("consumer del S A -f").ok(), "");
    assert_eq!(lab.run("consumer rm S A -f").failed(), "nats: error: consumer not found (10014)\n");
    let none = lab.run("consumer info S A").failed();
    assert_eq!(none, "nats: error: could not select Consumer: unknown consumer \"S\" > \"A\"\n");
    let nothing = lab.run("consumer info").failed();
    assert!(
        nothing.ends_with("cannot pick a Stream without a terminal and no Stream name supplied\n"),
        "{nothing}"
    );
}

#[test]
fn pause_and_resume() {
    let Some(lab) = lab(0) else { return };
    lab.run("consumer add S A --pull --defaults").ok();
    assert_eq!(lab.run("consumer resume S A -f").failed(), "nats: error: consumer is not paused\n");
    let out = lab.run("consumer pause S A '2100-01-02 03:04:05' -f").ok();
    assert!(out.starts_with("Paused S > A until 2100-01-02 03:04:05 ("), "{out}");
    let info = lab.run("consumer info S A").ok();
    assert!(info.contains("  Paused Until Deadline: 2100-01-02 03:04:05 ("), "{info}");
    assert!(info.contains("           Paused Until: 2100-01-02 03:04:0"), "{info}");
    let out = lab.run("consumer resume S A -f").ok();
    assert!(
        out.starts_with("Consumer S > A was resumed while previously paused until 2100-01-02 03:04:0"),
        "{out}"
    );
    let past = lab.run("consumer pause S A '2020-01-02 03:04:05' -f").failed();
    assert_eq!(past, "nats: error: consumer failed to pause, perhaps a time in the past was given\n");
    let when = lab.run("consumer pause S A soon -f").failed();
    assert_eq!(when, "nats: error: could not parse the pause time as either timestamp or duration\n");
    lab.run("consumer add S B --pull --defaults --pause '2100-01-02 03:04:05'").ok();
    assert_eq!(config(&lab, "B")["pause_until"], "2100-01-02T03:04:05Z");
}

#[test]
fn unpin_wants_a_pinned_client() {
    let Some(lab) = lab(2) else { return };
    lab.run("consumer add S A --pull --defaults").ok();
    assert_eq!(
        lab.run("consumer unpin S A g -f").failed(),
        "nats: error: consumer is not a pinned priority consumer\n"
    );
    lab.run("consumer add S B --pull --pinned-groups g --defaults").ok();
    let none = lab.run("consumer unpin S B g -f").failed();
    assert_eq!(none, "nats: error: no priority groups have pinned clients\n");
    lab.run(r#"request --raw '$JS.API.CONSUMER.MSG.NEXT.S.B' '{"batch":1,"group":"g"}'"#).ok();
    let out = lab.run("consumer unpin S B g -f").ok();
    assert!(
        out.starts_with("Unpinned client ") && out.ends_with(" from Priority Group S > B > g\n"),
        "{out}"
    );
    assert_eq!(lab.run("consumer unpin S B g -f").failed(), none);
}

#[test]
fn why_shows_what_the_server_says() {
    let Some(lab) = lab(0) else { return };
    lab.run("consumer add S A --pull --defaults").ok();
    lab.run("consumer add S B --pull --defaults").ok();
    let answer = r#"{"type":"io.natter.jetstream.api.v1.consumer_why_response","reason":"max_ack_pending","text":"1,000 messages wait.","details":{"max_ack_pending":1000,"subjects":["a","b"]}}"#;
    // Under a prefix of its own, where nobody else answers.
    let info = ask(&lab, "CONSUMER.INFO.S.A", &Value::Null);
    let told = lab.listen("FAKE.CONSUMER.INFO.S.A", &format!("reply FAKE.CONSUMER.INFO.S.A '{info}'"));
    let reply = lab.listen("FAKE.CONSUMER.WHY.S.A", &format!("reply FAKE.CONSUMER.WHY.S.A '{answer}'"));
    let want = "\
Delivery of Consumer S > A

           Reason: max_ack_pending
          Meaning: 1,000 messages wait.

Details:

  Max Ack Pending: 1000
         Subjects: a, b
";
    assert_eq!(lab.run("consumer info S A --why --js-api-prefix FAKE").ok(), want);
    let json = lab.run("consumer info S A --why --json --js-api-prefix FAKE").ok();
    assert_eq!(serde_json::from_str::<Value>(&json).unwrap(), serde_json::from_str::<Value>(answer).unwrap());
    drop(reply);
    let ran = lab.run("consumer info S A --why --js-api-prefix FAKE --timeout 200ms");
    let not_offered = "nats: error: this server does not offer to say why a consumer delivers nothing\n";
    assert_eq!((ran.code, ran.err.as_str()), (1, not_offered), "{ran:?}");
    drop(told);
    assert!(lab.run("consumer info S B --why").ok().contains("Reason: "));
}

#[test]
fn graphs_need_a_terminal() {
    let Some(lab) = lab(0) else { return };
    let ran = lab.run("consumer graph S A").failed();
    assert_eq!(ran, "nats: error: can only graph data on an interactive terminal\n");
}
