//! `nats consumer edit`, `find` and `cluster`.

mod messages;
mod support;

use messages::Lab;
use serde_json::{Value, json};

fn ask(lab: &Lab, subject: &str, body: &str) -> Value {
    let out = lab.run(&format!("request --raw '$JS.API.{subject}' '{body}'")).ok();
    serde_json::from_str(&out).unwrap_or_else(|e| panic!("{e}: {out}"))
}

/// A lab with a stream S of three messages and a pull consumer C.
fn lab() -> Option<Lab> {
    let lab = Lab::jetstream()?;
    ask(&lab, "STREAM.CREATE.S", r#"{"name":"S","subjects":["s.*"],"storage":"memory"}"#);
    lab.run("publish s.a x --count 3 -J").ok();
    lab.run("consumer add S C --pull --filter s.a --filter s.b --metadata k=v --wait 5s --defaults").ok();
    Some(lab)
}

fn config(lab: &Lab) -> Value {
    ask(lab, "CONSUMER.INFO.S.C", "")["config"].clone()
}

#[test]
fn edit_shows_what_changes_and_changes_it() {
    let Some(lab) = lab() else { return };
    let line = "consumer edit S C --filter s.b --filter s.c --max-deliver 7 --wait 1m --metadata k=w --description new";
    let difference = "\
Differences (-old +new):
- ack_wait: 5000000000
+ ack_wait: 60000000000
+ description: \"new\"
- filter_subjects: [\"s.a\",\"s.b\"]
+ filter_subjects: [\"s.b\",\"s.c\"]
- max_deliver: -1
+ max_deliver: 7
- metadata.k: \"v\"
+ metadata.k: \"w\"
";
    let dry = lab.run(&format!("{line} --dry-run"));
    assert_eq!((dry.out.as_str(), dry.err.as_str(), dry.code), (difference, "", 1));
    let asked = lab.run(line).failed();
    assert!(asked.contains("cannot ask \"Really edit Consumer S > C\" without a terminal"), "{asked}");
    assert_eq!(config(&lab)["max_deliver"], -1);
    let out = lab.run(&format!("{line} --force")).ok();
    let shown = format!("{difference}Information for Consumer S > C created ");
    assert!(out.starts_with(&shown) && out.contains("      Maximum Deliveries: 7\n"), "{out}");
    assert_eq!((&config(&lab)["max_deliver"], &config(&lab)["metadata"]["k"]), (&7.into(), &"w".into()));
    assert_eq!(lab.run(&format!("{line} -f")).ok(), "No difference in configuration\n");
    assert_eq!(lab.run(&format!("{line} --dry-run")).ok(), "");
    // The order of filters is no difference.
    assert_eq!(lab.run("consumer edit S C --filter s.c --filter s.b --dry-run").ok(), "");
}

#[test]
fn edit_takes_files_and_an_editor() {
    let Some(lab) = lab() else { return };
    let mut file = config(&lab);
    file["max_ack_pending"] = 12.into();
    std::fs::write(lab.nats.path("c.json"), file.to_string()).unwrap();
    lab.run("consumer edit S C --config c.json -f").ok();
    assert_eq!(config(&lab)["max_ack_pending"], 12);
    file["durable_name"] = "D".into();
    std::fs::write(lab.nats.path("d.json"), file.to_string()).unwrap();
    let renamed = lab.run("consumer edit S C --config d.json -f").failed();
    assert!(renamed.ends_with("the name of a consumer cannot be changed\n"), "{renamed}");
    let edit = |script: &str| {
        let words = ["consumer", "edit", "S", "C", "-i", "-f"].map(String::from);
        let output = lab.nats.command(&words).env("EDITOR", format!("sed -i {script}")).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.code(), text(output.stdout), text(output.stderr))
    };
    let (code, out, err) = edit("'s/^max_deliver: .*/max_deliver: 3/'");
    assert!(
        code == Some(0) && out.starts_with("Differences (-old +new):\n- max_deliver: -1\n+ max_deliver: 3\n"),
        "{out}{err}"
    );
    assert_eq!(config(&lab)["max_deliver"], 3);
    let (code, _, err) = edit("'s/^max_deliver:/max_delivery:/'");
    assert_eq!(code, Some(1));
    assert!(err.contains("the edited configuration is not valid: unknown field \"max_delivery\"\n"), "{err}");
}

#[test]
fn what_cannot_be_edited_is_refused() {
    let Some(lab) = lab() else { return };
    lab.run("consumer add S E --ephemeral --pull --inactive-threshold 1m --defaults").ok();
    assert_eq!(
        lab.run("consumer edit S E --wait 1m").failed(),
        "nats: error: only durable consumers can be edited\n"
    );
    let both =
        lab.run("consumer edit S C --backoff linear --backoff-steps 2 --wait 1m --max-deliver 9").failed();
    assert_eq!(both, "nats: error: consumers with backoff policies do not support editing Ack Wait\n");
    let none = lab.run("consumer edit S X -f").failed();
    assert_eq!(none, "nats: error: could not select Consumer: unknown consumer \"S\" > \"X\"\n");
    let sample = lab.run("consumer edit S C --sample 200").failed();
    let want = "nats: error: could not create new configuration for Consumer C: sample percent is not between 0 and 100\n";
    assert_eq!(sample, want);
}

#[test]
fn find_by_flags_and_expressions() {
    let Some(lab) = lab() else { return };
    lab.run("consumer add S P --target t --defaults").ok();
    lab.run("consumer add S Q --pull --pinned-groups g --defaults").ok();
    lab.run("consumer next S C --no-ack --count 2").ok();
    let cases = [
        ("", "C\nP\nQ\n"),
        ("--pull", "C\nQ\n"),
        ("--push", "P\n"),
        ("--pull --invert", "P\n"),
        ("--bound", ""),
        ("--ack-pending 3", "C\n"),
        ("--ack-pending 2", ""),
        ("--pending 2", "C\n"),
        ("--pending 2 --invert", "P\nQ\n"),
        ("--idle 1h", "C\n"),
        ("--created 1h", ""),
        ("--created 1h --invert", "C\nP\nQ\n"),
        ("--pinned --invert", "Q\n"),
        ("--leader n", ""),
        ("--api-level 1", "Q\n"),
        ("--waiting 5", ""),
        ("--replicas 1", "C\nP\nQ\n"),
        ("--expression 'config.deliver_subject == \"t\"'", "P\n"),
        ("--expression 'state.num_ack_pending > 1 and config.metadata.k == \"v\"'", "C\n"),
        ("--expression 'Info.Config.AckPolicy == \"explicit\"' --pull", "C\nQ\n"),
        ("--expression '\"s.b\" in config.filter_subjects'", "C\n"),
    ];
    for (flags, want) in cases {
        assert_eq!(lab.run(&format!("consumer find S {flags}")).ok(), want, "{flags}");
    }
    let both = lab.run("consumer find S --pull --push").failed();
    assert_eq!(both, "nats: error: cannot match pull and push concurrently\n");
    let wrong = lab.run("consumer find S --expression 'config.'").failed();
    assert!(wrong.starts_with("nats: error: --expression: "), "{wrong}");
}

#[test]
fn a_server_on_its_own_has_no_leaders_to_move() {
    let Some(lab) = lab() else { return };
    let alone = lab.run("consumer cluster step-down S C").failed();
    assert_eq!(alone, "nats: error: consumer \"S > C\" is not clustered\n");
    assert_eq!(lab.run("consumer cluster balance S").ok(), "Balanced 0 consumers on S\n");
    assert_eq!(lab.run("consumer cluster balance S --push").ok(), "No consumers on S\n");
    let info: Value = serde_json::from_str(&lab.run("consumer state S C --json").ok()).unwrap();
    assert_eq!(info["config"]["filter_subjects"], json!(["s.a", "s.b"]));
}
