//! `nats quickstart` as a whole program: what it prints, what it leaves behind, how it ends.

mod support;

use std::net::TcpListener;
use std::time::Duration;

use expectrl::{Eof, Expect, Session};
use support::server::Server;
use support::{Nats, Ran};

/// Runs in an empty HOME, with a temporary directory of its own that nothing may stay in.
fn tour(line: &str) -> (Nats, Ran) {
    let temporary = tempfile::tempdir().unwrap();
    let tmp = temporary.path().to_str().unwrap();
    let nats = Nats::new().env("TMPDIR", tmp);
    let mut ran = nats.run(line);
    ran.out = ran.out.replace(tmp, "TMP");
    assert_eq!(std::fs::read_dir(tmp).unwrap().count(), 0, "{ran:?}");
    (nats, ran)
}

fn is_empty(nats: &Nats) -> bool {
    std::fs::read_dir(nats.home.path()).unwrap().next().is_none()
}

#[test]
fn the_tour_beside_another_server() {
    let held = [4222, 8222].map(|port| TcpListener::bind(("127.0.0.1", port)));
    let (nats, ran) = tour("quickstart --exit");
    let out = ran.ok();
    // Somebody else who had the ports may have let go of them.
    if held.iter().all(Result::is_ok) {
        let note = "Ports 4222 and 8222 are in use by other programs, so it listens on free ports.\n";
        assert!(out.contains(note), "{out}");
        assert!(!out.contains(":4222") && !out.contains(":8222"), "{out}");
    }
    assert_eq!(redacted(&out), TOUR, "{out}");
    assert!(out.is_ascii(), "{out}");
    assert!(is_empty(&nats));
}

#[test]
fn a_directory_of_the_users_own_is_kept() {
    let (nats, ran) = tour("quickstart --port=-1 --http-port=-1 --dir data");
    let out = ran.ok();
    assert!(out.ends_with("\nThe server has ended. Its log and its streams are in HOME/data\n"), "{out}");
    assert!(nats.read("data/server.log").contains("Server is ready"));
    // The second server was killed, and started once more on the same files.
    assert_eq!(nats.read("data/killed.log").matches("Server is ready").count(), 2);
    let store = format!("jetstream {{ store_dir: \"{}\" }}", nats.path("data/streams").display());
    let server = Server::start(&nats, &store);
    let kept = nats.run(&format!("sub --stream ORDERS -T --raw --server {}", server.url())).ok();
    assert_eq!(kept, "2 boxes\n1 bottle\na spoonful\n");
    let value = nats.run(&format!("kv get CONFIG lamp --raw --server {}", server.url())).ok();
    assert_eq!(value.trim_end(), "green");
    let objects = nats.run(&format!("object ls FILES --names --server {}", server.url())).ok();
    assert_eq!(objects, "big.bin\n");
    assert!(!nats.path("data/big.bin").exists() && !nats.path("data/back").exists());
    let err = nats.run("quickstart --dir data").failed();
    assert_eq!(err, "nats: error: --dir data: is not empty, name a new directory\n");
}

#[test]
fn a_failed_tour_names_its_steps_and_keeps_the_log() {
    let temporary = tempfile::tempdir().unwrap();
    let nats = Nats::new().env("TMPDIR", temporary.path().to_str().unwrap());
    // No step can be done in no time.
    let ran = nats.run("quickstart --exit --port=-1 --http-port=-1 --timeout 0s");
    assert!(ran.out.contains("\n13 of 13 steps failed.\n"), "{ran:?}");
    assert!(ran.err.starts_with("nats: error: quickstart: these steps failed: Connect"), "{ran:?}");
    assert_eq!(ran.code, 1);
    let kept = std::fs::read_dir(temporary.path()).unwrap().next().unwrap().unwrap().path();
    assert!(kept.join("server.log").is_file(), "{kept:?}");
}

#[test]
fn contexts_have_no_part_in_it() {
    let nats = Nats::new();
    std::fs::create_dir_all(nats.path("nats")).unwrap();
    std::fs::write(nats.path("nats/context.txt"), "gone").unwrap();
    nats.run("quickstart --exit --port=-1 --http-port=-1").ok();
    assert_eq!(nats.read("nats/context.txt"), "gone");
}

#[test]
fn what_it_refuses() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let busy = |why: &str, flag| {
        format!(
            "{why}listen tcp 127.0.0.1:{port}: bind: address already in use; choose another with --{flag}, --{flag}=-1 \
             takes any free one"
        )
    };
    let cases = [
        ("--port 0".to_string(), "--port: 0 is no port: give 1 to 65535, or -1 for a free one".to_string()),
        (
            "--http-port 70000".into(),
            "--http-port: 70000 is no port: give 1 to 65535, or -1 for a free one".into(),
        ),
        (format!("--port {port} --http-port=-1"), busy("", "port")),
        (
            format!("--port=-1 --http-port {port}"),
            busy("Can't start monitoring: can't listen to the monitor port: ", "http-port"),
        ),
        (
            "--server nats://127.0.0.1:1".into(),
            "--server: quickstart starts a server of its own and connects to no other".into(),
        ),
    ];
    for (flags, error) in cases {
        let (nats, ran) = tour(&format!("quickstart {flags}"));
        assert_eq!(ran.out, "");
        assert_eq!(ran.failed(), format!("nats: error: {error}\n"), "{flags}");
        assert!(is_empty(&nats));
    }
}

#[test]
fn on_a_terminal_it_stays_until_control_c() {
    let nats = Nats::new().env("LANG", "C.UTF-8").env("NO_COLOR", "1").env("TERM", "xterm");
    let args = ["quickstart", "--port=-1", "--http-port=-1"].map(String::from);
    let mut session = Session::spawn(nats.command(&args)).unwrap();
    session.set_expect_timeout(Some(Duration::from_secs(60)));
    let toured = session.expect("Try next, in another terminal").unwrap();
    let text = String::from_utf8_lossy(toured.before()).into_owned();
    assert!(text.contains("✓ 4 messages, 5 deliveries, each where it belongs"), "{text}");
    assert!(text.contains("The server stays up until Ctrl-C"), "{text}");
    assert!(!text.contains("\u{1b}[1m"), "{text}");
    session.expect("nats help").unwrap();
    session.send("\u{3}").unwrap();
    session.expect("The server has ended. Removed").unwrap();
    session.expect(Eof).unwrap();
    let status = session.get_process().wait().unwrap();
    assert!(matches!(status, expectrl::process::unix::WaitStatus::Exited(_, 0)), "{status:?}");
}

/// Without what differs from run to run: figures, paths, notes on ports and the build; columns closed up.
fn redacted(out: &str) -> String {
    let exe = env!("CARGO_BIN_EXE_nats");
    // What depends on the machine, what the doctor finds on it among that.
    let finding = |l: &str| ["info", "warning", "critical"].iter().any(|w| l.trim_start().starts_with(w));
    let lines = out.lines().filter(|l| !l.starts_with("Port") && !l.starts_with("This is a debug build"));
    let lines = lines.filter(|l| !finding(l));
    lines.map(|line| redacted_line(&line.replace(exe, "NATS")) + "\n").collect()
}

fn redacted_line(line: &str) -> String {
    let start = line.len() - line.trim_start().len();
    let (indent, rest) = line.split_at(start);
    let words = rest.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).map(|cell| {
        let words: Vec<String> = cell.split(' ').map(redacted_word).collect();
        words.join(" ")
    });
    format!("{indent}{}", words.collect::<Vec<_>>().join("  "))
}

fn redacted_word(word: &str) -> String {
    if let Some((path, _)) = word.split_once("/nats-quickstart-") {
        return format!("{path}/nats-quickstart-X");
    }
    if word.len() == 16 && word.bytes().all(|b| b.is_ascii_hexdigit()) {
        return "HEX".into();
    }
    if word.starts_with('#') && word.ends_with('#') {
        return "#".into();
    }
    if ["KiB", "MiB", "GiB", "KiB/s", "MiB/s", "GiB/s"].contains(&word) {
        return word[1..].into();
    }
    let mut out = String::new();
    for (i, c) in word.char_indices() {
        let follows_digit = i > 0 && word.as_bytes()[i - 1].is_ascii_digit();
        match c {
            '0'..='9' if out.ends_with('N') => {}
            '0'..='9' => out.push('N'),
            ',' | '.' if follows_digit && word[i + 1..].starts_with(|c: char| c.is_ascii_digit()) => {}
            c => out.push(c),
        }
    }
    if ["Nns", "Nus", "Nms", "Ns"].contains(&out.trim_end_matches(',')) {
        out.replace(['n', 'u', 'm'], "")
    } else {
        out
    }
}

/// What is printed, [`redacted`]: to renew it, copy the left side of the failed comparison.
const TOUR: &str = include_str!("quickstart/tour.txt");
