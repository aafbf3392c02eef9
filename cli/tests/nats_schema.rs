//! `nats schema`: the schemas, files held to them, and answers.

mod messages;
mod support;

use messages::Lab;
use serde_json::Value;
use support::Nats;

const GET: &str = "io.nats.jetstream.api.v1.stream_msg_get_request";

#[test]
fn search_lists_ids() {
    let nats = Nats::new();
    let want = "\
Matched Schemas:

  io.nats.micro.v1.info_response
  io.nats.micro.v1.ping_response
  io.nats.micro.v1.stats_response
";
    for name in ["search", "find", "list", "ls"] {
        assert_eq!(nats.run(&format!("schema {name} ^io.nats.micro")).ok(), want);
    }
    assert_eq!(nats.run("schema search nothing").ok(), "No schemas matched \"nothing\"\n");
    assert_eq!(nats.run("schema search nothing --json").ok(), "[]\n");
    let want = "[\n  \"io.nats.jetstream.metric.v1.consumer_ack\",\n  \"io.nats.server.metric.v1.service_latency\"\n]\n";
    assert_eq!(nats.run("schema search metric --json").ok(), want);
    let all: Vec<String> = serde_json::from_str(&nats.run("schema ls --json").ok()).unwrap();
    assert_eq!(all.len(), schemas::catalogue::documents().len());
    let wrong = nats.run("schema search '('").failed();
    assert!(wrong.starts_with("nats: error: search failed: regex parse error"), "{wrong}");
}

#[test]
fn info_shows_a_schema() {
    let nats = Nats::new();
    let id = "io.nats.jetstream.api.v1.stream_delete_response";
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../schemas/json/jetstream/api/v1/stream_delete_response.json");
    for name in ["info", "show", "view"] {
        assert_eq!(nats.run(&format!("schema {name} {id}")).ok(), std::fs::read_to_string(&file).unwrap());
    }
    let yaml = nats.run("schema info io.nats.jetstream.api.v1.consumer_pause_request --yaml").ok();
    let want = "\
$schema: https://json-schema.org/draft/2020-12/schema
$id: https://nats.io/schemas/jetstream/api/v1/consumer_pause_request.json
title: io.nats.jetstream.api.v1.consumer_pause_request
";
    assert!(yaml.starts_with(want), "{yaml}");
    let unknown = nats.run("schema info io.nats.nothing").failed();
    assert_eq!(
        unknown,
        "nats: error: could not load schema \"io.nats.nothing\": there is none with this id\n"
    );
}

#[test]
fn validate_holds_a_file_to_a_schema() {
    let nats = Nats::new();
    let file = |name: &str, text: &str| std::fs::write(nats.path(name), text).unwrap();
    file("good.json", r#"{"seq": 1}"#);
    file("bad.json", r#"{"seq": -1, "sub": "x"}"#);
    file("broken.json", "{");
    for name in ["validate", "check"] {
        let good = nats.run(&format!("schema {name} {GET} good.json")).ok();
        assert_eq!(good, format!("good.json validates against {GET}\n"));
    }
    assert_eq!(nats.run(&format!("schema validate {GET} good.json --json")).ok(), "[]\n");
    let bad = "\
Validation errors in bad.json:

  /seq: -1 is less than the minimum of 0
  Additional properties are not allowed ('sub' was unexpected)
";
    assert_eq!(nats.run(&format!("schema validate {GET} bad.json")).ok(), bad);
    let bad: Vec<String> =
        serde_json::from_str(&nats.run(&format!("schema validate {GET} bad.json --json")).ok()).unwrap();
    assert_eq!(bad.len(), 2);
    let unknown = "Validation errors in good.json:\n\n  unknown schema type io.nats.nothing\n";
    assert_eq!(nats.run("schema validate io.nats.nothing good.json").ok(), unknown);
    for (name, why) in [
        ("broken.json", "could not parse JSON data in \"broken.json\": EOF"),
        ("gone.json", "gone.json: No such file"),
    ] {
        let failed = nats.run(&format!("schema validate {GET} {name}")).failed();
        assert!(failed.starts_with(&format!("nats: error: {why}")), "{failed}");
    }
}

#[test]
fn validate_reads_stdin() {
    let lab = Lab::start("");
    let good = lab.run_with(br#"{"seq": 1}"#, &format!("schema validate {GET} -")).ok();
    assert_eq!(good, format!("- validates against {GET}\n"));
}

#[test]
fn request_holds_an_answer_to_the_schema_it_names() {
    let Some(lab) = Lab::jetstream() else { return };
    let id = "io.nats.jetstream.api.v1.account_info_response";
    for name in ["request", "req"] {
        let valid = lab.run(&format!("schema {name} $JS.API.INFO")).ok();
        assert_eq!(valid, format!("Response is a valid {id} message\n"));
    }
    let shown = lab.run(&format!("schema request $JS.API.INFO '' --show --schema {id}")).ok();
    let (document, verdict) = shown.split_once("\n\n").unwrap();
    let document: Value = serde_json::from_str(document).unwrap();
    assert_eq!(
        (document["type"].as_str(), verdict),
        (Some(id), &*format!("Response is a valid {id} message\n"))
    );
    let names = "io.nats.jetstream.api.v1.stream_names_response";
    let other = lab.run(&format!("schema request $JS.API.STREAM.NAMES --schema {id}")).failed();
    assert_eq!(other, format!("nats: error: invalid message type {names}\n"));
    let nobody = lab.run("schema request nobody").failed();
    assert!(nobody.starts_with("nats: error: "), "{nobody}");

    let replies = [
        ("{}", "nats: error: could not determine the message type\n"),
        ("hello", "nats: error: could not parse the answer as JSON: expected value at line 1 column 1\n"),
    ];
    for (reply, want) in replies {
        let _service = lab.listen("strange", &format!("reply strange '{reply}'"));
        assert_eq!(lab.run("schema request strange").failed(), want);
    }
    let wrong = format!(r#"{{"schema":"{names}","streams":[1]}}"#);
    let _service = lab.listen("wrong", &format!("reply wrong '{wrong}'"));
    let ran = lab.run("schema request wrong").ok();
    let want = format!("Message did not pass validation against {names}\n\n   ");
    assert!(ran.starts_with(&want) && ran.contains("   /streams/0: 1 is not of type \"string\"\n"), "{ran}");
}
