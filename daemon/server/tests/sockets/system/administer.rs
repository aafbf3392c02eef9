//! KICK, LDM and RELOAD by message.

use super::*;

fn cid(client: &Client) -> String {
    json!({"cid": client.info["client_id"]}).to_string()
}

#[test]
fn a_client_is_let_go() {
    let server = Server::monitored(ACCOUNTS);
    let (mut sys, mut a) = (as_user(&server, "sys"), as_user(&server, "a"));
    let subject = format!("$SYS.REQ.SERVER.{}.KICK", id(&sys));
    let answer = ask(&mut sys, &subject, &cid(&a));
    assert!(answer.get("error").is_none() && answer.get("data").is_none(), "{answer}");
    assert_eq!(a.next(), None);
    assert_eq!(server.closed_reason(), "Kicked");
    let nobody = json!({"code": 500, "description": "no such client or leafnode id"});
    assert_eq!(ask(&mut sys, &subject, r#"{"cid":9999}"#)["error"], nobody);
    assert_eq!(ask(&mut sys, &subject, "not json"), Value::Null);
    server.wait_log("Error unmarshalling kick client request: invalid character 'o' in literal null");
}

#[test]
fn a_client_is_warned() {
    let server = Server::start(ACCOUNTS);
    let mut sys = as_user(&server, "sys");
    let subject = format!("$SYS.REQ.SERVER.{}.LDM", id(&sys));
    let mut modern = server.connect();
    modern.say(r#"CONNECT {"user":"a","pass":"a","verbose":false,"protocol":1}"#);
    modern.ping();
    modern.read_info();
    assert!(ask(&mut sys, &subject, &cid(&modern)).get("error").is_none());
    modern.read_info();
    assert_eq!(modern.info["ldm"], true);
    let old = as_user(&server, "a");
    let deaf = "client does not support Lame Duck Mode or is not ready to receive the notification";
    let answer = ask(&mut sys, &subject, &cid(&old));
    assert_eq!(answer["error"], json!({"code": 500, "description": deaf}));
    let answer = ask(&mut sys, &subject, r#"{"cid":9999}"#);
    assert_eq!(answer["error"]["description"], "no such client id");
}

#[test]
fn the_configuration_is_read_again() {
    let server = Server::start(ACCOUNTS);
    let mut sys = as_user(&server, "sys");
    let subject = format!("$SYS.REQ.SERVER.{}.RELOAD", id(&sys));
    let config = format!("listen: \"127.0.0.1:-1\"\n{ACCOUNTS}");
    std::fs::write(server.path("c.conf"), format!("{config}\nmax_payload: 2048")).unwrap();
    assert!(ask(&mut sys, &subject, "").get("error").is_none());
    server.wait_log("Reloaded server configuration (sha256:");
    assert_eq!(server.connect().info["max_payload"], 2048);
    std::fs::write(server.path("c.conf"), format!("{config}\nnope: 1")).unwrap();
    let error = ask(&mut sys, &subject, "")["error"].clone();
    assert_eq!(error["code"], 500);
    assert!(error["description"].as_str().unwrap().contains("unknown field \"nope\""), "{error}");
    assert_eq!(server.connect().info["max_payload"], 2048);
}
