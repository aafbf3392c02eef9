//! `/healthz` with its parameters, while JetStream is off.

use super::Monitored;

const OK: &str = r#"{"status":"ok"}"#;

#[test]
fn healthy_whatever_is_asked_of_what_is_not_there() {
    let m = Monitored::start();
    for query in [
        "",
        "?js-enabled=1",
        "?js-enabled-only=1",
        "?js-server-only=true",
        "?js-meta-only=t",
        "?details=1",
        "?account=A",
        "?account=$G&stream=S",
        "?account=A&stream=S&consumer=C&details=1",
        "?unknown=x",
    ] {
        let answer = m.get(&format!("/healthz{query}"));
        assert_eq!((answer.status, answer.body.as_str()), (200, OK), "{query}");
        assert_eq!(answer.header("content-type"), Some("application/json"));
        assert_eq!(answer.header("access-control-allow-origin"), Some("*"));
    }
    let deprecated = "Healthcheck: js-enabled deprecated, use js-enabled-only instead";
    assert_eq!(m.log.captured().iter().filter(|l| l.ends_with(deprecated)).count(), 1);
}

#[test]
fn questions_need_what_they_are_about() {
    let m = Monitored::start();
    let account = r#"\"account\" must not be empty when checking stream health"#;
    let stream = r#"\"stream\" must not be empty when checking consumer health"#;
    for (query, why) in [
        ("stream=S", account),
        ("stream=S&consumer=C", account),
        ("stream=S&js-enabled-only=1", account),
        ("consumer=C", stream),
        ("account=A&consumer=C", stream),
    ] {
        let answer = m.get(&format!("/healthz?{query}"));
        assert_eq!((answer.status, answer.body), (400, format!(r#"{{"status":"error","error":"{why}"}}"#)));
        let detailed = m.get(&format!("/healthz?details=1&{query}"));
        let errors = format!(r#"{{"status":"error","errors":[{{"type":"BAD_REQUEST","error":"{why}"}}]}}"#);
        assert_eq!((detailed.status, &detailed.body), (400, &errors));
        assert_eq!(detailed.header("content-type"), Some("application/json"));
    }
    let log = m.log.captured();
    assert!(log.iter().any(|l| l.ends_with(&format!("Healthcheck failed: \"{stream}\""))), "{log:?}");
    assert!(log.iter().any(|l| l.ends_with("Healthcheck failed: 1 errors")), "{log:?}");
}

#[test]
fn the_first_bad_switch_is_named() {
    let m = Monitored::start();
    let names = ["js-enabled", "js-enabled-only", "js-server-only", "js-meta-only", "details"];
    for from in 0..names.len() {
        let query: Vec<String> = names[from..].iter().rev().map(|n| format!("{n}=x")).collect();
        let answer = m.get(&format!("/healthz?{}", query.join("&")));
        let name = names[from];
        let text =
            format!("Error decoding boolean for '{name}': strconv.ParseBool: parsing \"x\": invalid syntax");
        assert_eq!((answer.status, &answer.body), (400, &text));
        assert_eq!(answer.header("content-type"), Some("text/plain; charset=utf-8"));
        assert_eq!(answer.header("access-control-allow-origin"), None);
    }
}
