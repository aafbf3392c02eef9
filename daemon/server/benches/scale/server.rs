//! A server in a process of its own, and what the system knows of it.

use crate::client::Client;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

pub struct Server {
    process: Child,
    port: u16,
}

impl Server {
    /// Starts `exe` over the store in `folder`; returns when it takes connections.
    pub fn start(exe: &str, folder: &Path, sync: &str) -> Server {
        let port = TcpListener::bind("127.0.0.1:0").and_then(|l| l.local_addr()).expect("a free port").port();
        let store = folder.join("store");
        let config = folder.join("server.conf");
        let text = format!(
            "host: 127.0.0.1\nport: {port}\njetstream {{ store_dir: \"{}\", sync_interval: \"{sync}\" }}\n",
            store.display()
        );
        std::fs::write(&config, text).expect("a folder to write to");
        let process = Command::new(exe)
            .arg("-c")
            .arg(&config)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("a server that starts");
        let server = Server { process, port };
        let since = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(since.elapsed() < Duration::from_secs(300), "the server takes no connections");
            std::thread::sleep(Duration::from_millis(2));
        }
        server
    }

    pub fn client(&self) -> Client {
        Client::connect(self.port)
    }

    /// Ends it without a word.
    pub fn kill(mut self) {
        self.process.kill().expect("a process to kill");
        self.process.wait().expect("its end");
    }

    /// MiB of memory.
    pub fn memory(&self) -> f64 {
        let text = std::fs::read_to_string(format!("/proc/{}/status", self.process.id())).unwrap_or_default();
        let line = text.lines().find(|l| l.starts_with("VmRSS"));
        line.and_then(|l| l.split_whitespace().nth(1)?.parse::<f64>().ok()).unwrap_or(f64::NAN) / 1024.0
    }

    /// Seconds of processor time.
    pub fn processor(&self) -> f64 {
        let text = std::fs::read_to_string(format!("/proc/{}/stat", self.process.id())).unwrap_or_default();
        let fields: Vec<&str> = text.rsplit(')').next().unwrap_or("").split_whitespace().collect();
        let ticks = |n: usize| fields.get(n).and_then(|f| f.parse::<f64>().ok()).unwrap_or(f64::NAN);
        (ticks(11) + ticks(12)) / rustix::param::clock_ticks_per_second() as f64
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Already ended when it was killed.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
