//! The process: flags, exit codes, log lines, pid file, ports file, signals. What scripts and harnesses lean on.

use super::common::*;
use rustix::process::Signal;
use std::net::TcpListener;

fn run(args: &[&str]) -> (i32, String, String) {
    Launch::bare().args(args.iter().copied()).run()
}

/// Waits for a file with something in it.
fn read(path: &std::path::Path) -> String {
    eventually("a file", || std::fs::read_to_string(path).ok().filter(|content| !content.is_empty()))
}

#[test]
fn the_version_is_told_in_every_form_of_the_flag() {
    for flag in ["-v", "--version", "-version"] {
        let (status, output, _) = run(&[flag]);
        assert_eq!(status, 0);
        let first = output.lines().next().unwrap();
        let version = first.strip_prefix("nats-server: v").unwrap_or_else(|| panic!("{first}"));
        let numbers: Vec<u32> = version.split('.').map(|part| part.parse().unwrap()).collect();
        assert!(numbers.len() == 3 && numbers >= vec![2, 14, 0], "{version}");
    }
}

#[test]
fn help_names_the_flags() {
    for flag in ["-h", "--help", "-help"] {
        let (status, output, _) = run(&[flag]);
        assert_eq!(status, 0, "{flag}");
        for word in
            ["Usage: nats-server", "--port", "--config", "--signal", "--ports_file_dir", "--tlsverify"]
        {
            assert!(output.contains(word), "{word}");
        }
    }
}

#[test]
fn an_unknown_flag_shows_the_usage() {
    for flag in ["--zzz", "-zzz"] {
        let (status, output, log) = run(&[flag]);
        assert_eq!(status, 0, "as the reference has it");
        assert!(log.contains("flag provided but not defined: -zzz"), "{log}");
        assert!(output.contains("Usage: nats-server"));
    }
    assert!(run(&["-p", "abc"]).2.contains("invalid value \"abc\" for flag -p"));
    assert!(run(&["-sl"]).2.contains("flag needs an argument: -sl"));
}

#[test]
fn a_stray_word_is_refused() {
    let (status, _, log) = run(&["extra"]);
    assert_eq!(status, 1);
    assert!(log.contains("unrecognized command: \"extra\""), "{log}");
}

#[test]
fn bad_configuration_ends_with_one_and_says_where() {
    let table = [
        ("port: 4222\nfoo {\n", "Parse error"),
        ("prot: 4222\n", "c.conf:1:"),
        ("prot: 4222\n", "prot"),
        ("port: \"x y\"\n", "c.conf:1:"),
        ("include \"nowhere.conf\"\n", "nowhere.conf"),
        ("port: $NOWHERE_TO_BE_FOUND\n", "NOWHERE_TO_BE_FOUND"),
    ];
    for (config, want) in table {
        for more in [&[][..], &["-t"][..]] {
            let (status, _, log) = Launch::with_config(config).args(more.iter().copied()).run();
            assert_eq!(status, 1, "{config}: {log}");
            assert!(log.starts_with("nats-server: ") && log.contains(want), "{config}: {log}");
        }
    }
}

#[test]
fn a_cycle_of_includes_is_an_error() {
    let (status, _, _) = Launch::with_config("include \"c.conf\"\n").args(["-t"]).run();
    assert_ne!(status, 0);
}

#[test]
fn a_configuration_can_be_tested() {
    let (status, output, log) = Launch::with_config("port: -1\n").args(["-t"]).run();
    assert_eq!(status, 0, "{log}");
    assert!((output + &log).contains("c.conf is valid"));
    let (status, _, log) = run(&["-t"]);
    assert_eq!(status, 1);
    assert!(log.contains("must specify [-c, --config] option to check configuration file syntax"), "{log}");
}

#[test]
fn a_configuration_that_is_not_there_or_no_file_is_an_error() {
    for (path, want) in [("missing.conf", "missing.conf"), (".", "directory")] {
        let (status, _, log) = run(&["-c", path]);
        assert_eq!(status, 1);
        assert!(log.contains(want), "{log}");
    }
}

#[test]
fn a_port_in_use_is_fatal() {
    let busy = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = busy.local_addr().unwrap().port().to_string();
    let (status, _, log) = run(&["-a", "127.0.0.1", "-p", &port]);
    assert_eq!(status, 1);
    assert!(log.contains(&format!("[FTL] Error listening on port: 127.0.0.1:{port}")), "{log}");
    assert!(log.contains("address already in use"), "{log}");
    let (status, _, log) = run(&["-a", "127.0.0.1", "-p", "-1", "-m", &port]);
    assert_eq!(status, 1);
    assert!(log.contains("[FTL] Can't start monitoring"), "{log}");
}

#[test]
fn a_host_that_is_none_is_fatal() {
    let (status, _, log) = run(&["-a", "no.such.host.invalid", "-p", "-1"]);
    assert_eq!(status, 1);
    assert!(log.contains("[FTL] Error listening on port: no.such.host.invalid"), "{log}");
}

#[test]
fn files_that_cannot_be_written_are_fatal() {
    let (status, _, log) = run(&["-a", "127.0.0.1", "-p", "-1", "-P", "/nonexistent/pid"]);
    assert_eq!(status, 1);
    assert!(log.contains("Could not write pidfile"), "{log}");
    let (status, _, log) = run(&["-a", "127.0.0.1", "-p", "-1", "-l", "/nonexistent/log"]);
    assert_eq!(status, 1);
    assert!(log.contains("error opening file: open /nonexistent/log"), "{log}");
}

#[test]
fn flags_work_with_one_dash_and_two_and_with_equal_signs() {
    for args in [
        ["-p", "-1", "-a", "127.0.0.1", "-n", "me"],
        ["--port", "-1", "--addr", "127.0.0.1", "--name", "me"],
        ["-port", "-1", "-addr", "127.0.0.1", "-server_name", "me"],
        ["--port", "-1", "--net", "127.0.0.1", "--server_name", "me"],
    ] {
        let server = Launch::bare().args(args).start();
        assert_eq!(server.connect().info["server_name"], "me");
    }
    let server = Launch::bare().args(["-p=-1", "--addr=127.0.0.1", "--name=me", "-D=true"]).start();
    assert_eq!(server.connect().info["server_name"], "me");
}

#[test]
fn flags_go_before_the_configuration() {
    let server = Server::prepare("server_name: file\nmax_payload: 1234").args(["--name", "flag"]).start();
    let info = server.connect().info;
    assert_eq!((&info["server_name"], &info["max_payload"]), (&"flag".into(), &1234.into()));
}

#[test]
fn the_log_has_the_lines_that_harnesses_wait_for() {
    let server = Server::monitored("");
    let log = server.log();
    let lines = [
        "Starting nats-server",
        "Version:",
        "Using configuration file:",
        "Starting http monitor on 127.0.0.1:",
        "Listening for client connections on 127.0.0.1:",
        "Server is ready",
    ];
    for line in lines {
        assert!(log.contains(line), "{line} is missing:\n{log}");
    }
    assert!(log.find("Listening for client").unwrap() < log.find("Server is ready").unwrap());
    for line in log.lines() {
        // [pid] yyyy/mm/dd hh:mm:ss.micros [INF] text
        let rest = line.strip_prefix(&format!("[{}] ", server.pid())).unwrap_or_else(|| panic!("{line}"));
        let (time, rest) = rest.split_at(26);
        let shape: String = time.chars().map(|c| if c.is_ascii_digit() { '9' } else { c }).collect();
        assert_eq!(shape, "9999/99/99 99:99:99.999999", "{line}");
        assert!(rest.starts_with(" [INF] "), "{line}");
    }
}

#[test]
fn every_interface_is_the_default_host() {
    let server = Launch::bare().args(["-p", "-1"]).start();
    server.wait_log("Listening for client connections on 0.0.0.0:");
    server.client().ping();
}

#[test]
fn traces_show_what_is_said() {
    let server = Server::prepare("").args(["-DV"]).start();
    server.client().say("SUB doublesubs 3");
    server.wait_log("<<- [SUB doublesubs 3]");
    server.wait_log("[DBG]");
    server.wait_log("->> [PONG]");
}

#[test]
fn the_pid_file_holds_digits_only() {
    for more in [&["-P", "p"][..], &["--pid", "p"]] {
        let server = Server::prepare("").args(more.iter().copied()).start();
        assert_eq!(read(&server.path("p")), server.pid().to_string());
    }
    let server = Server::start("pid_file: \"p\"");
    assert_eq!(read(&server.path("p")), server.pid().to_string());
}

#[test]
fn the_ports_file_tells_every_port_and_goes_with_the_server() {
    let mut server = Server::monitored("ports_file_dir: \".\"");
    let name = program().file_name().unwrap().to_string_lossy().into_owned();
    let path = server.path(&format!("{name}_{}.ports", server.pid()));
    let ports: serde_json::Value = serde_json::from_str(&read(&path)).unwrap();
    assert_eq!(ports["nats"][0], format!("nats://{}", server.address()));
    assert!(ports["monitoring"][0].as_str().unwrap().starts_with("http://127.0.0.1:"));
    server.signal(Signal::TERM);
    assert_eq!(server.wait_exit().code(), Some(0));
    assert!(!path.exists());
}

#[test]
fn term_int_and_stop_end_with_zero() {
    for signal in [Signal::TERM, Signal::INT] {
        let mut server = Server::start("");
        let mut client = server.client();
        server.signal(signal);
        assert_eq!(server.wait_exit().code(), Some(0));
        client.expect_close();
        server.wait_log("Initiating Shutdown...");
        server.wait_log("Server Exiting..");
    }
    for command in ["stop", "quit", "term"] {
        let mut server = Server::start("");
        let (status, _, log) = run(&["--signal", &format!("{command}={}", server.pid())]);
        assert_eq!(status, 0, "{log}");
        server.wait_exit();
    }
}

#[test]
fn signals_to_nobody_fail() {
    for (target, want) in [("ldm=999999", "no such process"), ("reload=/nonexistent", "/nonexistent")] {
        let (status, _, log) = run(&["--signal", target]);
        assert_eq!(status, 1);
        assert!(log.contains(want), "{log}");
    }
}

#[test]
fn the_log_goes_to_a_file_and_is_opened_again_when_asked() {
    let launch = Server::prepare("log_file: \"the.log\"\nhttp: \"127.0.0.1:-1\"");
    let path = launch.path("the.log");
    let server = launch.spawn();
    eventually("the log file", || {
        std::fs::read_to_string(&path).ok().filter(|log| log.contains("Server is ready"))
    });
    std::fs::rename(&path, server.path("old.log")).unwrap();
    server.signal(Signal::USR1);
    eventually("the new log file", || {
        std::fs::read_to_string(&path).ok().filter(|log| log.contains("File log re-opened"))
    });
    assert_eq!(server.log(), "");
}

#[test]
fn the_log_file_is_rotated_by_size() {
    let launch = Server::prepare(
        "log_file: \"the.log\"\nlogfile_size_limit: 2000\ntrace: true\nports_file_dir: \".\"",
    );
    let dir = launch.dir.path().to_owned();
    let server = launch.spawn();
    let ports = eventually("the ports file", || {
        let mut entries = std::fs::read_dir(&dir).unwrap().flatten();
        let entry = entries.find(|entry| entry.path().extension().is_some_and(|kind| kind == "ports"))?;
        serde_json::from_str::<serde_json::Value>(&std::fs::read_to_string(entry.path()).ok()?).ok()
    });
    let address = ports["nats"][0].as_str().unwrap().strip_prefix("nats://").unwrap().parse().unwrap();
    let mut client = Client::connect(address).quiet();
    for n in 0..200 {
        client.say(&format!("SUB some.subject.{n} {n}"));
    }
    client.ping();
    eventually("a backup of the log", || {
        let mut names = std::fs::read_dir(&dir).unwrap().flatten().map(|entry| entry.file_name());
        names.find(|name| name.to_string_lossy().starts_with("the.log."))
    });
    drop(server);
}

#[test]
fn a_signal_can_be_sent_by_the_beginning_of_a_pid() {
    let server = Server::start("");
    let pid = server.pid().to_string();
    let (status, _, log) = run(&["--signal", &format!("reload={pid}*")]);
    assert_eq!(status, 0, "{log}");
    server.wait_log("Reloaded server configuration");
}

#[test]
fn log_lines_are_json_objects_on_request() {
    for (launch, how) in [
        (Server::prepare("log_format: json\ndebug: true"), "key"),
        (Server::prepare("debug: true").args(["--log-format", "json"]), "flag"),
    ] {
        let server = launch.spawn();
        server.wait_log("Server is ready");
        let address = server.log().lines().find_map(|line| {
            let object: serde_json::Value = serde_json::from_str(line).ok()?;
            let text = object["msg"].as_str()?;
            text.strip_prefix("Listening for client connections on ")?.parse().ok()
        });
        let mut client = Client::connect(address.unwrap());
        client.say("NOPE");
        server.wait_log("parser ERROR");
        for line in server.log().lines() {
            let object: serde_json::Value =
                serde_json::from_str(line).unwrap_or_else(|e| panic!("{how} {line}: {e}"));
            assert!(object["time"].is_string() && object["level"].is_string(), "{line}");
            assert_eq!((&object["pid"], object["msg"].is_string()), (&server.pid().into(), true), "{line}");
            if line.contains("parser ERROR") {
                assert_eq!((&object["level"], &object["cid"]), (&"error".into(), &client.info["client_id"]));
                assert!(object["remote"].as_str().unwrap().starts_with("127.0.0.1:"), "{line}");
            }
        }
    }
    let (status, _, log) = Launch::bare().args(["--log-format", "xml"]).run();
    assert!(status != 0 && log.contains("log format \"xml\" is neither text nor json"), "{status}: {log}");
}
