//! Where things are, in which form they come, and what is said about the rest.

use super::support::{ask, get};
use super::{Monitored, options};
use daemon_server::Server;
use daemon_server::log::Log;

const DOCUMENTS: [&str; 4] = ["/varz", "/connz", "/subsz", "/subscriptionsz"];

#[test]
fn documents_are_indented_json_for_everybody() {
    let m = Monitored::start();
    for path in DOCUMENTS {
        let answer = m.get(path);
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.header("content-type"), Some("application/json"));
        assert_eq!(answer.header("access-control-allow-origin"), Some("*"));
        assert!(answer.body.starts_with("{\n  \"server_id\": \"N"), "{}", answer.body);
        assert!(answer.body.ends_with("\n}"), "no line end behind the document");
    }
}

#[test]
fn every_answer_names_the_server() {
    let m = Monitored::start();
    for path in ["/", "/varz", "/healthz", "/nope", "/connz?limit=x"] {
        assert!(m.get(path).header("server").unwrap().starts_with("natter/"), "{path}");
    }
}

#[test]
fn any_method_will_do() {
    let m = Monitored::start();
    for method in ["GET", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "FOO"] {
        let answer = ask(m.http(), method, "/healthz");
        assert_eq!((answer.status, answer.body.as_str()), (200, r#"{"status":"ok"}"#), "{method}");
    }
    let head = ask(m.http(), "HEAD", "/healthz");
    assert_eq!((head.status, head.body.as_str(), head.header("content-length")), (200, "", Some("15")));
}

#[test]
fn the_root_leads_to_everything() {
    let m = Monitored::start();
    let page = m.get("/");
    assert_eq!((page.status, page.header("content-type")), (200, Some("text/html; charset=utf-8")));
    let links: Vec<&str> =
        page.body.split("href=\"./").skip(1).map(|l| l.split('"').next().unwrap()).collect();
    assert_eq!(
        links,
        [
            "console/",
            "varz",
            "jsz",
            "connz",
            "accountz",
            "accstatz",
            "subsz",
            "routez",
            "leafz",
            "gatewayz",
            "raftz",
            "healthz",
            "metrics",
            "ipqueuesz",
            "stacksz",
            "debug/vars",
        ]
    );
    for link in links {
        // A server on its own has no groups, which is told by that code.
        let status = if link == "raftz" { 404 } else { 200 };
        assert_eq!(m.get(&format!("/{link}")).status, status, "{link}");
    }
}

#[test]
fn what_is_not_there_is_not_found() {
    let m = Monitored::start();
    for path in ["/nope", "/varz/", "/VARZ", "/varz/x", "/jsz/"] {
        let answer = m.get(path);
        assert_eq!((answer.status, answer.body.as_str()), (404, "404 page not found\n"), "{path}");
        assert_eq!(answer.header("content-type"), Some("text/plain; charset=utf-8"));
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(answer.header("access-control-allow-origin"), None);
    }
}

#[test]
fn crooked_paths_are_led_to_the_straight_one() {
    let m = Monitored::start();
    for (path, to) in [("//varz", "/varz"), ("/x/../connz?sort=cid&limit=1", "/connz?sort=cid&limit=1")] {
        let answer = m.get(path);
        assert_eq!((answer.status, answer.header("location")), (307, Some(to)));
        let link = to.replace('&', "&amp;");
        assert_eq!(answer.body, format!("<a href=\"{link}\">Temporary Redirect</a>.\n\n"));
    }
    assert_eq!(ask(m.http(), "POST", "//varz").body, "");
}

#[test]
fn everything_stands_under_the_base_path() {
    let m = Monitored::with(|o| o.http.base_path = "/mon/itor".into());
    for path in DOCUMENTS {
        assert_eq!(m.get(&format!("/mon/itor{path}")).status, 200);
        assert_eq!(m.get(path).status, 404);
    }
    assert!(m.get("/mon/itor").body.contains("\"./itor/varz\""));
    assert_eq!(m.get("/").status, 404);
    assert_eq!(m.get("/mon/itor/").status, 404);
    let varz = m.json("/mon/itor/varz");
    assert_eq!(varz["http_base_path"], "/mon/itor");
    // Counted without the base path.
    assert_eq!(varz["http_req_stats"], serde_json::json!({"/": 1, "/connz": 1, "/subsz": 2, "/varz": 2}));
}

#[test]
fn a_taken_port_keeps_the_server_from_starting() {
    let m = Monitored::start();
    let mut taken = options();
    taken.http.port = m.http().port().into();
    let error = Server::start(taken, Log::test()).map(drop).unwrap_err();
    let expected = format!(
        "Can't start monitoring: can't listen to the monitor port: listen tcp {}: bind: address already in use",
        m.http()
    );
    assert_eq!(error.to_string(), expected);
    assert_eq!(get(m.http(), "/healthz").status, 200);
}

#[test]
fn the_log_says_where() {
    let m = Monitored::start();
    let line = format!("Starting http monitor on {}", m.http());
    assert!(m.log.captured().iter().any(|l| l.ends_with(&line)), "{:?}", m.log.captured());
}

#[test]
fn without_a_port_there_is_no_monitoring() {
    let mut quiet = options();
    quiet.http.port = 0;
    let server = Server::start(quiet, Log::test()).unwrap();
    assert_eq!((server.http_address(), server.https_address()), (None, None));
}

#[test]
fn contradictions_keep_the_server_from_starting() {
    let mut both = options();
    both.http.https_port = -1;
    let mut bare = options();
    (bare.http.port, bare.http.https_port) = (0, -1);
    for (options, why) in [
        (both, "can't specify both HTTP (-1) and HTTPs (-1) ports"),
        (bare, "TLS cert and key required for HTTPS"),
    ] {
        let error = Server::start(options, Log::test()).map(drop).unwrap_err();
        assert_eq!(error.to_string(), format!("Can't start monitoring: {why}"));
    }
}
