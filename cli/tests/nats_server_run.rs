//! `nats server run`: a server to connect to, and how it ends.

mod support;

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, ExitStatus, Stdio};

use support::Nats;

struct Running {
    child: Child,
    /// What it said when it was up.
    said: String,
    rest: BufReader<std::process::ChildStdout>,
}

impl Running {
    fn start(nats: &Nats, line: &str) -> Running {
        let mut command = nats.command(&shell_words::split(line).unwrap());
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut rest = BufReader::new(child.stdout.take().unwrap());
        let mut said = String::new();
        // The command to use it is the last thing it says; a blank line follows.
        while !(said.contains("nats context add") && said.ends_with("\n\n")) {
            assert!(rest.read_line(&mut said).unwrap() > 0, "{said}");
        }
        Running { child, said, rest }
    }

    /// The word behind `label`.
    fn word(&self, label: &str) -> &str {
        let rest = self.said.split_once(label).unwrap_or_else(|| panic!("{label} in {}", self.said)).1;
        rest.split_whitespace().next().unwrap()
    }

    /// Ends it as Ctrl-C does; how it ended, and its last words.
    fn interrupt(mut self) -> (ExitStatus, String) {
        let killed = Command::new("kill").args(["-INT", &self.child.id().to_string()]).status().unwrap();
        assert!(killed.success());
        let mut last = String::new();
        self.rest.read_to_string(&mut last).unwrap();
        (self.child.wait().unwrap(), last)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

async fn connects(url: &str, user: Option<(&str, &str)>) -> bool {
    let options = async_nats::ConnectOptions::new();
    let options = match user {
        Some((user, password)) => options.user_and_password(user.into(), password.into()),
        None => options,
    };
    options.connect(url).await.is_ok()
}

#[tokio::test]
async fn a_server_until_control_c() {
    let nats = Nats::new();
    let server = Running::start(&nats, "server run --port=-1 --http-port=0");
    let url = server.word("clients").to_string();
    assert_eq!(
        server.said,
        format!(
            "Server \"local\" is running until Ctrl-C.\n\n  clients      {url}\n  monitoring   none\n\n\
             To use it from other terminals, save it as a context and select that:\n\n  \
             nats context add local --server {url} --select\n\n"
        )
    );
    let client = async_nats::connect(&url).await.unwrap();
    assert_eq!(client.server_info().server_name, "local");
    assert!(std::fs::read_dir(nats.home.path()).unwrap().next().is_none());
    let (status, last) = server.interrupt();
    assert_eq!((status.code(), last.as_str()), (Some(0), "Server \"local\" has ended.\n"));
}

#[tokio::test]
async fn with_a_password_of_its_own() {
    let nats = Nats::new();
    let server = Running::start(&nats, "server run second --port=-1 --http-port=-1 --auth");
    let (url, password) = (server.word("clients").to_string(), server.word("--password"));
    assert_eq!(password.len(), 22);
    assert!(connects(&url, Some(("local", password))).await);
    assert!(!connects(&url, None).await);
    assert!(!connects(&url, Some(("local", "wrong"))).await);
    // The line it shows is one to use.
    let line = server.said.split_once("\n  nats ").unwrap().1.replace("\\\n", " ");
    nats.run(&line).ok();
    let out = nats.run("rtt").ok();
    assert!(out.contains(&url) && !out.contains("failed"), "{out}");
}

#[tokio::test]
async fn configuration_and_flags() {
    let nats = Nats::new();
    std::fs::write(
        nats.path("a.conf"),
        "server_name: filed\nport: -1\nlisten: 127.0.0.1:-1\nmax_payload: 1000\n",
    )
    .unwrap();
    let server = Running::start(&nats, "server run --config a.conf --user u --password p");
    let url = server.word("clients").to_string();
    assert!(
        server.said.contains("  monitoring   none\n") && server.said.contains("Server \"filed\""),
        "{}",
        server.said
    );
    assert!(server.said.ends_with(" --select \\\n    --user u --password p\n\n"), "{}", server.said);
    let options = async_nats::ConnectOptions::new().user_and_password("u".into(), "p".into());
    assert_eq!(options.connect(&url).await.unwrap().server_info().max_payload, 1000);
}

#[test]
fn what_it_refuses() {
    let nats = Nats::new();
    std::fs::write(nats.path("pid.conf"), "pid_file: x\n").unwrap();
    std::fs::write(nats.path("who.conf"), "authorization { token: t }\n").unwrap();
    std::fs::write(nats.path("bad.conf"), "port: 1\nprot: 2\n").unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    let cases = [
        ("--port 0", "--port: 0 is no port: give 1 to 65535, or -1 for a free one"),
        ("--http-port=-2", "--http-port: -2 is no port: give 1 to 65535, -1 for a free one, or 0 for none"),
        ("--creds x", "--creds: server run starts a server of its own and connects to none"),
        ("--user u", "give --auth, or --user and --password, or --token alone"),
        ("--token t --auth", "give --auth, or --user and --password, or --token alone"),
        (
            "--config pid.conf",
            "pid.conf: pid_file is for the program nats-server, server run writes no such file",
        ),
        ("--config who.conf --auth", "who.conf: it says already who may connect, leave the flags out"),
    ];
    for (flags, error) in cases {
        let err = nats.run(&format!("server run {flags}")).failed();
        assert_eq!(err, format!("nats: error: {error}\n"), "{flags}");
    }
    let err = nats.run("server run --config bad.conf").failed();
    assert!(err.contains("bad.conf:2") && err.contains("prot"), "{err}");
    let err = nats.run(&format!("server run --port {port} --http-port 0")).failed();
    assert!(err.contains(&format!("listen tcp 127.0.0.1:{port}: bind: ")), "{err}");
}

#[tokio::test]
async fn streams_last_as_long_as_their_directory() {
    let temporary = tempfile::tempdir().unwrap();
    let nats = Nats::new().env("TMPDIR", temporary.path().to_str().unwrap());
    let kept = nats.path("kept").display().to_string();
    for (flags, dir, found) in [
        ("--jetstream", None, false),
        ("--jetstream", None, false),
        ("--store-dir kept", Some(&kept), false),
        ("-j --store-dir kept", Some(&kept), true),
    ] {
        let server = Running::start(&nats, &format!("server run --port=-1 --http-port=0 {flags}"));
        let streams = server.word("streams").to_string();
        assert_eq!(dir.is_none(), server.said.contains(" (removed at the end)\n"), "{}", server.said);
        assert!(dir.is_none_or(|dir| *dir == streams), "{flags}: {streams}");
        let url = server.word("clients").to_string();
        let there = nats.run(&format!("stream ls --names --server {url}")).ok();
        assert_eq!(there.trim() == "S", found, "{flags}: {there}");
        if !found {
            nats.run(&format!("stream add S --subjects s --defaults --server {url}")).ok();
        }
        server.interrupt();
        assert_eq!(std::path::Path::new(&streams).exists(), dir.is_some(), "{flags}");
    }
    assert_eq!(std::fs::read_dir(temporary.path()).unwrap().count(), 0);
}
