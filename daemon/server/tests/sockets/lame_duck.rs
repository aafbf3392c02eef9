//! Lame duck mode: nobody new, a word to those who understand, then the end, one by one.

use super::common::*;
use rustix::process::Signal;

const QUICK: &str = "lame_duck_duration: \"30s\"\nlame_duck_grace_period: \"100ms\"";

#[test]
fn clients_are_told_closed_and_the_server_ends_well() {
    let mut server = Server::start(QUICK);
    let address = server.address();
    let mut modern = server.connect();
    modern.say(r#"CONNECT {"verbose":false,"protocol":1}"#);
    modern.say("PING");
    modern.expect("PONG");
    modern.read_info();
    let mut old = server.client();
    server.signal(Signal::USR2);
    modern.read_info();
    assert_eq!(modern.info["ldm"], true);
    for absent in ["connect_urls", "connect_info", "remote_account"] {
        assert!(modern.info.get(absent).is_none(), "{absent}");
    }
    assert!(std::net::TcpStream::connect(address).is_err());
    modern.expect_close();
    old.expect_close();
    assert_eq!(server.wait_exit().code(), Some(0));
    let log = server.log();
    let lines = [
        "Trapped \"user defined signal 2\" signal",
        "Entering lame duck mode, stop accepting new clients",
        "Closing existing clients",
        "Initiating Shutdown...",
        "Server Exiting..",
    ];
    let places: Vec<_> = lines.iter().map(|line| log.find(line)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{log}");
}

#[test]
fn messages_flow_during_the_grace_period() {
    let server = Server::start("lame_duck_duration: \"60s\"\nlame_duck_grace_period: \"30s\"");
    let (mut one, mut two) = (server.client(), server.client());
    one.say("SUB a 1");
    one.ping();
    server.signal(Signal::USR2);
    server.wait_log("Entering lame duck mode");
    two.say("PUB a 2\r\nhi");
    two.ping();
    assert_eq!(one.message().1, b"hi");
}

#[test]
fn without_clients_it_ends_at_once() {
    let mut server = Server::start("");
    server.signal(Signal::USR2);
    assert_eq!(server.wait_exit().code(), Some(0));
}

#[test]
fn a_second_process_can_ask_for_it_by_pid_or_pid_file() {
    let mut server = Server::prepare("pid_file: \"pid\"").start();
    let (status, _, log) = Launch::bare().args(["--signal", &format!("ldm={}", server.pid())]).run();
    assert_eq!(status, 0, "{log}");
    assert_eq!(server.wait_exit().code(), Some(0));
    let mut server = Server::prepare("pid_file: \"pid\"").start();
    let file = server.path("pid");
    let (status, _, log) = Launch::bare().args(["--signal", &format!("ldm={}", file.display())]).run();
    assert_eq!(status, 0, "{log}");
    assert_eq!(server.wait_exit().code(), Some(0));
}

#[test]
fn its_times_are_checked_at_start() {
    let table = [
        ("lame_duck_duration: \"10s\"", "invalid lame_duck_duration of 10s, minimum is 30 seconds"),
        (
            "lame_duck_duration: \"30s\"\nlame_duck_grace_period: \"31s\"",
            "lame duck grace period (31s) should be strictly lower than lame duck duration (30s)",
        ),
        ("lame_duck_grace_period: \"-1s\"", "invalid lame_duck_grace_period, needs to be positive"),
    ];
    for (config, want) in table {
        let (status, _, log) = Server::prepare(config).run();
        assert_eq!(status, 1, "{config}: {log}");
        assert!(log.contains(want), "{config}: {log}");
    }
}
