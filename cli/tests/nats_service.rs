//! `nats service`: services of ours and of the client library, found and asked by both.

mod messages;
mod support;

use async_nats::service::ServiceExt;
use futures_util::StreamExt;
use messages::{Followed, Lab};
use regex::Regex;
use serde_json::Value;

/// Ids, dates, times taken and addresses.
fn plain(text: &str) -> String {
    let rules = [
        (r"\b[A-Za-z0-9]{22}\b", "ID"),
        (r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", "DATE"),
        (r"\(?\d+(\.\d+)?(µs|ms|s)( \(average [^)]*\)| ago\))?", "TIME"),
        (r"127\.0\.0\.1:\d+", "HOST"),
        (r"handler \d+", "handler PID"),
    ];
    rules.iter().fold(text.to_string(), |text, (find, with)| {
        Regex::new(find).unwrap().replace_all(&text, *with).into_owned()
    })
}

/// A demo service that is ready.
fn serving(lab: &Lab, line: &str) -> Followed {
    let service = lab.follow(&format!("service serve {line}"));
    while service.next() != "Requests Log:" {}
    service
}

#[test]
fn a_service_tells_what_it_is_and_does() {
    let lab = Lab::start("");
    let none = lab.run("service ls --timeout 1s").failed();
    assert_eq!(none, "nats: error: no service instances found\n");
    let service = lab.follow("service serve demo -H Extra:1");
    let mut heading = String::new();
    while !heading.ends_with("Requests Log:\n") {
        heading += &(service.next() + "\n");
    }
    let want = "\
NATS CLI Service demo handler PID waiting for requests on nats://HOST

Listening Subjects:

  demo.echo: Echo Service

Custom Response Headers:

      Extra: 1

Requests Log:
";
    assert_eq!(plain(&heading), want);
    assert_eq!(lab.run("service request demo echo hello --raw").ok(), "hello\n\n\n");
    let reply = lab.run("service request demo echo 'hi {{Count}}' -H Mine:2");
    assert_eq!(reply.out, "hi 1\n\n\n");
    for line in ["Sending request on \"demo.echo\"", "Extra: 1", "Mine: 2", "Subject: demo.echo"] {
        assert!(reply.err.contains(&format!("T {line}\n")), "{line}: {reply:?}");
    }
    let unknown = lab.run("service request demo other").failed();
    assert_eq!(unknown, "nats: error: service \"demo\" has no endpoint \"other\" (available: echo)\n");
    let want = "\
╭──────────────────────────────────────────────────────────────────────────────────╮
│                                   All Services                                   │
├──────┬─────────┬────────────────────────┬──────────────────────────────┤
│ Name │ Version │ ID                     │ Description                  │
├──────┼─────────┼────────────────────────┼──────────────────────────────┤
│ demo │ 1.0.0   │ ID │ NATS CLI Demo Service (demo) │
╰──────┴─────────┴────────────────────────┴──────────────────────────────╯
";
    let list = plain(&lab.run("service ls").ok());
    assert_eq!(
        list.lines().skip(2).collect::<Vec<_>>()[..5],
        want.lines().skip(2).collect::<Vec<_>>()[..5],
        "{list}"
    );
    let ping = plain(&lab.run("service ping demo --timeout 1s").ok());
    assert!(ping.starts_with("demo ID ") && ping.ends_with("rtt=TIME\n"), "{ping}");
}

#[test]
fn what_a_service_did_is_shown() {
    let lab = Lab::start("");
    let _service = serving(&lab, "demo");
    for body in ["hello", "you"] {
        lab.run(&format!("service request demo echo {body} --raw")).ok();
    }
    let info = plain(&lab.run("service info demo").ok());
    let want = "\
Service Information

          Service: demo (ID)
      Description: NATS CLI Demo Service (demo)
          Version: 1.0.0
         Metadata: _nats.client.created.library: nats
                   _nats.client.created.version: 0.1.0

Endpoints:

               Name: echo
            Subject: demo.echo
        Queue Group: q

Statistics for 1 Endpoint(s):

  echo Endpoint Statistics:

           Requests: 2 in group \"q\"
    Processing Time: TIME
            Started: DATE TIME
             Errors: 0

  Endpoint Specific Statistics:

   {
        \"total_payload\": 8
    }
";
    assert_eq!(info, want);
    assert!(lab.run("service info demo -e ^other").ok().contains("Statistics for 1 Endpoint(s):\n"));
    let json: Value = serde_json::from_str(&lab.run("service info demo --json").ok()).unwrap();
    assert_eq!(json["info"]["type"], "io.nats.micro.v1.info_response");
    assert_eq!(json["stats"]["endpoints"][0]["data"]["total_payload"], 8);
    let none: Value = serde_json::from_str(&lab.run("service info demo --json -e other").ok()).unwrap();
    assert_eq!(
        (&none["info"]["endpoints"], &none["stats"]["endpoints"]),
        (&Value::from(vec![0; 0]), &Value::from(vec![0; 0]))
    );
    let stats = lab.run("service stats demo").ok();
    assert!(
        stats.contains(" demo Service Statistics ") && stats.contains("│ echo     │ 2        │ q "),
        "{stats}"
    );
    let id = json["info"]["id"].as_str().unwrap();
    let json: Value =
        serde_json::from_str(&lab.run(&format!("service stats demo {id} --json")).ok()).unwrap();
    assert_eq!((&json[0]["id"], &json[0]["endpoints"][0]["num_requests"]), (&id.into(), &2.into()));
    let wrong = lab.run("service serve a.b").failed();
    assert!(wrong.contains("letters, digits, dashes and underscores only"), "{wrong}");
}

#[test]
fn the_client_library_and_we_find_each_other() {
    let lab = Lab::start("");
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let _ours = serving(&lab, "ours");
    let client = runtime.block_on(async_nats::connect(lab.server.url())).unwrap();
    let service = runtime.block_on(async {
        let service = client.service_builder().description("theirs").start("theirs", "2.1.0").await.unwrap();
        let mut requests = service.endpoint("upper").await.unwrap();
        tokio::spawn(async move {
            while let Some(request) = requests.next().await {
                let reply = String::from_utf8_lossy(&request.message.payload).to_uppercase();
                request.respond(Ok(reply.into())).await.unwrap();
            }
        });
        client.flush().await.unwrap();
        service
    });
    assert_eq!(lab.run("service request theirs upper loud --raw").ok(), "LOUD\n\n\n");
    let list = lab.run("service ls --json").ok();
    let names: Vec<String> =
        serde_json::from_str::<Vec<Value>>(&list).unwrap().iter().map(|i| i["name"].to_string()).collect();
    assert_eq!(names, ["\"ours\"", "\"theirs\""]);
    let info = lab.run("service info theirs").ok();
    assert!(info.contains("Subject: upper\n") && info.contains("Version: 2.1.0\n"), "{info}");
    runtime.block_on(async {
        let answer = client.request("$SRV.INFO.ours", "".into()).await.unwrap();
        let info: async_nats::service::Info = serde_json::from_slice(&answer.payload).unwrap();
        assert_eq!((info.name.as_str(), info.endpoints[0].subject.as_str()), ("ours", "ours.echo"));
        let answer = client.request("$SRV.STATS.ours", "".into()).await.unwrap();
        serde_json::from_slice::<async_nats::service::Stats>(&answer.payload).unwrap();
        let answer = client.request("$SRV.PING.ours", "".into()).await.unwrap();
        serde_json::from_slice::<async_nats::service::PingResponse>(&answer.payload).unwrap();
        service.stop().await.unwrap();
    });
}
