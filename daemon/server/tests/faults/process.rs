//! The server as a process: started, signalled, limited, started again on its own port.

use rustix::process::{Pid, Resource, Rlimit, Signal, getrlimit, kill_process, prlimit};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

pub struct Process {
    child: Child,
    pub dir: tempfile::TempDir,
    port: u16,
    env: Vec<(String, String)>,
}

/// `NATTER_SERVER` names another program than the one built with these tests.
fn program() -> PathBuf {
    std::env::var_os("NATTER_SERVER").map_or_else(|| env!("CARGO_BIN_EXE_nats-server").into(), PathBuf::from)
}

/// A directory for stores. `NATTER_FAULT_DIR` says where, for those who want another disk than that of temporary files.
fn folder() -> tempfile::TempDir {
    let builder = tempfile::Builder::new();
    match std::env::var_os("NATTER_FAULT_DIR") {
        Some(dir) => builder.tempdir_in(dir).unwrap(),
        None => builder.tempdir().unwrap(),
    }
}

impl Process {
    /// With these lines of configuration and these variables in its environment.
    pub fn start(config: &str, env: &[(&str, &str)]) -> Process {
        let dir = folder();
        let text = format!(
            "listen: \"127.0.0.1:-1\"\njetstream {{ store_dir: {:?} }}\nports_file_dir: {:?}\n{config}\n",
            dir.path().join("store"),
            dir.path()
        );
        std::fs::write(dir.path().join("c.conf"), text).unwrap();
        let env: Vec<_> = env.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let child = launch(&dir, -1, &env);
        let mut process = Process { child, dir, port: 0, env };
        process.port = process.wait_ready();
        process
    }

    fn ports_file(&self) -> Option<u16> {
        let name = program().file_name()?.to_string_lossy().into_owned();
        let file = self.dir.path().join(format!("{name}_{}.ports", self.child.id()));
        let ports: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(file).ok()?).ok()?;
        ports["nats"][0].as_str()?.rsplit(':').next()?.parse().ok()
    }

    fn wait_ready(&mut self) -> u16 {
        for _ in 0..6000 {
            if let Some(port) = self.ports_file() {
                return port;
            }
            if let Some(status) = self.child.try_wait().unwrap() {
                panic!("the server ended with {status}:\n{}", self.log());
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("the server did not start:\n{}", self.log());
    }

    /// Starts it again on its own port and store, after it has ended.
    pub fn restart(&mut self) {
        self.child.wait().unwrap();
        self.child = launch(&self.dir, i32::from(self.port), &self.env);
        self.wait_ready();
    }

    pub fn signal(&self, signal: Signal) {
        kill_process(Pid::from_child(&self.child), signal).unwrap();
    }

    pub fn ended(&mut self) -> bool {
        self.child.try_wait().unwrap().is_some()
    }

    pub fn url(&self) -> String {
        format!("nats://127.0.0.1:{}", self.port)
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    pub fn log(&self) -> String {
        std::fs::read_to_string(self.dir.path().join("log")).unwrap_or_default()
    }

    /// Sets what it may have of `resource`; None for all that we may have ourselves.
    pub fn limit(&self, resource: Resource, most: Option<u64>) {
        let own = getrlimit(resource);
        let limit = Rlimit { current: most.or(own.current), maximum: own.maximum };
        prlimit(Some(Pid::from_child(&self.child)), resource, limit).unwrap();
    }

    /// Its resident memory and its address space, in bytes.
    pub fn memory(&self) -> (u64, u64) {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let of = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
            line.split_whitespace().next().and_then(|kb| kb.parse::<u64>().ok()).unwrap_or(0) * 1024
        };
        (of("VmRSS:"), of("VmSize:"))
    }

    /// How many descriptors it has open.
    pub fn descriptors(&self) -> u64 {
        std::fs::read_dir(format!("/proc/{}/fd", self.child.id())).map_or(0, |files| files.count() as u64)
    }
}

fn launch(dir: &tempfile::TempDir, port: i32, env: &[(String, String)]) -> Child {
    let mut command = Command::new(program());
    command.arg("-c").arg(dir.path().join("c.conf")).arg("-l").arg(dir.path().join("log"));
    command.args(["-a", "127.0.0.1", "-p", &port.to_string()]);
    command.envs(env.iter().map(|(name, value)| (name, value)));
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
