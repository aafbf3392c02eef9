//! A real NATS server for tests that connect: the one in PATH, on a free port of 127.0.0.1.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

pub struct Server {
    child: Child,
    pub port: u16,
}

impl Server {
    /// Starts a server with `config` (the language of its config files). None, and a note, when none is installed.
    pub fn start(nats: &super::Nats, config: &str) -> Option<Server> {
        let path = nats.path("server.conf");
        std::fs::write(&path, config).unwrap();
        let mut command = Command::new("nats-server");
        command
            .args(["-a", "127.0.0.1", "-p", "-1", "-c"])
            .arg(&path)
            .stderr(Stdio::piped())
            .stdout(Stdio::null());
        let Ok(mut child) = command.spawn() else {
            eprintln!("skipped: nats-server is not in PATH");
            return None;
        };
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines().map_while(Result::ok);
        let listening = lines.find(|l| l.contains("Listening for client connections on"));
        let port = listening.as_deref().and_then(|l| l.rsplit(':').next()?.trim().parse().ok());
        let port = port.unwrap_or_else(|| panic!("the server did not start: {config}"));
        // The pipe must not fill up while the test runs.
        std::thread::spawn(move || lines.for_each(drop));
        Some(Server { child, port })
    }

    pub fn url(&self) -> String {
        format!("nats://127.0.0.1:{}", self.port)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
