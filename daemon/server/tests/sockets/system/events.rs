//! `$SYS.ACCOUNT.…` and `$SYS.SERVER.…`: what is told without being asked for.

use super::*;
use rustix::process::Signal;

fn listen(server: &Server, subjects: &[&str]) -> Client {
    let mut sys = as_user(server, "sys");
    for (sid, subject) in subjects.iter().enumerate() {
        sys.say(&format!("SUB {subject} {}", sid + 1));
    }
    sys.ping();
    sys
}

#[test]
fn clients_come_and_go() {
    let server = Server::start(ACCOUNTS);
    let mut sys = listen(&server, &["$SYS.ACCOUNT.>", "$SYS.SERVER.ACCOUNT.>"]);
    let mut a =
        server.client_with(r#"{"verbose":false,"user":"a","pass":"a","name":"n","lang":"l","version":"v"}"#);
    for subject in ["$SYS.SERVER.ACCOUNT.A.CONNS", "$SYS.ACCOUNT.A.SERVER.CONNS"] {
        let (told, conns) = event(&mut sys);
        assert_eq!(told, subject);
        assert_eq!(conns["type"], "io.nats.server.advisory.v1.account_connections");
        assert_eq!(
            (&conns["acc"], &conns["conns"], &conns["total_conns"]),
            (&json!("A"), &json!(1), &json!(1))
        );
    }
    let (subject, connect) = event(&mut sys);
    assert_eq!(subject, "$SYS.ACCOUNT.A.CONNECT");
    assert_eq!(connect["type"], "io.nats.server.advisory.v1.client_connect");
    assert_eq!(connect["id"].as_str().unwrap().len(), 22);
    assert_eq!(connect["server"]["name"], "one");
    let client = &connect["client"];
    for (key, value) in [
        ("acc", "A"),
        ("user", "a"),
        ("name", "n"),
        ("lang", "l"),
        ("ver", "v"),
        ("kind", "Client"),
        ("client_type", "nats"),
        ("name_tag", "A"),
        ("host", "127.0.0.1"),
    ] {
        assert_eq!(client[key], value, "{key}");
    }
    a.send("PUB x 5\r\nhello\r\n");
    a.ping();
    drop(a);
    let told: Vec<_> = (0..3).map(|_| event(&mut sys)).collect();
    assert_eq!(told[1].1["conns"], 0);
    let (subject, gone) = &told[2];
    assert_eq!(subject, "$SYS.ACCOUNT.A.DISCONNECT");
    assert_eq!((&gone["reason"], &gone["client"]["id"]), (&json!("Client Closed"), &client["id"]));
    assert_eq!(gone["sent"], json!({"msgs": 1, "bytes": 5}));
    assert!(gone["client"]["rtt"].as_i64() > Some(0) && gone["client"].get("stop").is_some());
}

#[test]
fn those_who_are_turned_away_are_told_of_twice() {
    let server = Server::start(&format!("{ACCOUNTS}\nno_auth_user: b"));
    let mut sys = listen(&server, &["$SYS.SERVER.*.CLIENT.AUTH.ERR"]);
    for (connect, user) in
        [(r#"{"user":"a","pass":"wrong"}"#, json!("a")), (r#"{"auth_token":"secret"}"#, json!("[REDACTED]"))]
    {
        let mut bad = server.connect();
        bad.say(&format!("CONNECT {connect}"));
        let (subject, error) = event(&mut sys);
        assert_eq!(subject, format!("$SYS.SERVER.{}.CLIENT.AUTH.ERR", id(&sys)));
        assert_eq!(error["reason"], "Authentication Failure");
        assert_eq!((&error["client"]["acc"], &error["client"]["user"]), (&json!("$G"), &user));
        assert!(!error.to_string().contains("secret") && !error.to_string().contains("wrong"));
    }
}

#[test]
fn the_server_tells_its_figures_and_its_end() {
    let mut server = Server::start(ACCOUNTS);
    let mut sys = listen(&server, &["$SYS.SERVER.*.STATSZ", "$SYS.SERVER.*.SHUTDOWN"]);
    let (_, figures) = event(&mut sys);
    assert_eq!(figures["statsz"]["active_servers"], 1);
    // Who leaves no reply subject has them told to all.
    sys.send("PUB $SYS.REQ.SERVER.PING 0\r\n\r\n");
    // It tells them by itself, too.
    let counted = |told: &Value| told["statsz"]["received"]["msgs"].as_i64() >= Some(1);
    assert!(std::iter::repeat_with(|| event(&mut sys)).any(|(_, told)| counted(&told)));
    server.signal(Signal::TERM);
    let told = std::iter::repeat_with(|| event(&mut sys)).find(|(_, told)| told.get("statsz").is_none());
    let (subject, end) = told.unwrap();
    assert_eq!(subject, format!("$SYS.SERVER.{}.SHUTDOWN", id(&sys)));
    assert_eq!((&end["name"], end["jetstream"].as_bool()), (&json!("one"), Some(true)));
    server.wait_exit();
}

#[test]
fn a_lame_duck_says_so() {
    let server =
        Server::start(&format!("{ACCOUNTS}\nlame_duck_duration: \"30s\"\nlame_duck_grace_period: \"1s\""));
    let mut sys = listen(&server, &["$SYS.SERVER.*.LAMEDUCK"]);
    server.signal(Signal::USR2);
    assert_eq!(event(&mut sys).1["name"], "one");
}

#[test]
fn nothing_is_told_where_there_is_no_system_account() {
    let server = Server::start("no_system_account: true");
    let mut client = server.client_with(r#"{"verbose":false,"headers":true,"no_responders":true}"#);
    client.say("SUB $SYS.> 1");
    client.say("SUB in 2");
    client.send("PUB $SYS.REQ.SERVER.PING.IDZ in 0\r\n\r\n");
    let _other = server.client();
    let (subject, payload) = client.message();
    assert_eq!((subject.as_str(), payload.len()), ("$SYS.REQ.SERVER.PING.IDZ", 0));
    client.ping();
}

#[test]
fn a_storm_of_clients_leaves_the_server_quick() {
    let server = Server::start(ACCOUNTS);
    let mut sys = listen(&server, &["$SYS.ACCOUNT.B.CONNECT"]);
    let clients: Vec<_> = (0..200).map(|_| as_user(&server, "b")).collect();
    for client in &clients {
        assert_eq!(event(&mut sys).1["client"]["id"], client.info["client_id"]);
    }
}
