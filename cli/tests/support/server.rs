//! Servers for tests that connect, on free ports of 127.0.0.1: ours, inside the test; and while ours cannot do yet what the
//! test is about, the reference, if it is installed.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use daemon_server::log::Log;

use super::Nats;

/// A running server. Dropping it ends it.
pub struct Server {
    _running: Running,
    pub port: u16,
    /// `host:port` of monitoring.
    pub monitor: String,
}

#[expect(dead_code, reason = "they are held to be dropped")]
enum Running {
    Ours(Box<daemon_server::Server>),
    Reference(Process),
}

impl Server {
    /// Our server with `config`, in the language of its files.
    #[track_caller]
    pub fn start(nats: &Nats, config: &str) -> Server {
        Server::ours(&write(nats, config)).unwrap_or_else(|why| panic!("{why}"))
    }

    /// Our server if it knows all that is in `config`, or else the one in PATH. None, and a note, without that.
    #[track_caller]
    pub fn able(nats: &Nats, config: &str) -> Option<Server> {
        let file = write(nats, config);
        match Server::ours(&file) {
            Ok(server) => Some(server),
            Err(why) if why.contains("not supported yet") => Server::reference(&file, &why),
            Err(why) => panic!("{why}"),
        }
    }

    /// The server in PATH with `config`. None, and a note, without it.
    pub fn oracle(nats: &Nats, config: &str) -> Option<Server> {
        Server::reference(&write(nats, config), "this test is about the other one")
    }

    /// Our server if its JetStream API has this level, or else the one in PATH. None, and a note, without that.
    #[track_caller]
    pub fn of_level(nats: &Nats, config: &str, level: u64) -> Option<Server> {
        let ours = Server::able(nats, config)?;
        let lacks = |server: &Server| {
            let has = server.api_level();
            (has < level).then(|| format!("its API has level {has}, and this test is about level {level}"))
        };
        let Some(why) = lacks(&ours) else { return Some(ours) };
        drop(ours);
        // The other one keeps its streams in other files.
        let _ = std::fs::remove_dir_all(nats.path("js"));
        let other = Server::reference(&nats.path("server.conf").display().to_string(), &why)?;
        match lacks(&other) {
            None => Some(other),
            Some(why) => {
                eprintln!("skipped: of the nats-server in PATH, {why}");
                None
            }
        }
    }

    /// The level of the JetStream API, as the server tells every client.
    fn api_level(&self) -> u64 {
        let stream = std::net::TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let mut line = String::new();
        BufReader::new(stream).read_line(&mut line).unwrap();
        let info: serde_json::Value = serde_json::from_str(line.trim_start_matches("INFO ")).unwrap();
        info["api_lvl"].as_u64().unwrap_or(0)
    }

    fn ours(file: &str) -> Result<Server, String> {
        let read = |path: &str| std::fs::read(path).map_err(|e| e.to_string());
        let loaded = daemon_config::load(file, &read, &|_: &str| None).map_err(|e| e.to_string())?;
        let mut options = loaded.options;
        options.listen.host = "127.0.0.1".into();
        options.listen.port = -1;
        let server = daemon_server::Server::start(options, Log::test()).map_err(|e| e.to_string())?;
        let monitor = server.http_address().expect("the configuration has it").to_string();
        Ok(Server {
            port: server.client_address().port(),
            monitor,
            _running: Running::Ours(Box::new(server)),
        })
    }

    fn reference(file: &str, why: &str) -> Option<Server> {
        let mut command = Command::new("nats-server");
        command.args(["-a", "127.0.0.1", "-p", "-1", "-c", file]);
        let Ok(child) = command.stderr(Stdio::piped()).stdout(Stdio::null()).spawn() else {
            eprintln!("skipped: nats-server is not in PATH, and ours says {why}");
            return None;
        };
        let mut process = Process(child);
        let lines = BufReader::new(process.0.stderr.take().unwrap()).lines();
        let mut lines = lines.map_while(Result::ok);
        let mut address_after = |words: &str| {
            let line = lines.find(|line| line.contains(words));
            let line = line.unwrap_or_else(|| panic!("the server did not start with {file}"));
            line.rsplit(' ').next().unwrap_or_default().to_string()
        };
        let monitor = address_after("Starting http monitor on");
        let clients = address_after("Listening for client connections on");
        // The pipe must not fill up while the test runs.
        std::thread::spawn(move || lines.for_each(drop));
        let port = clients.rsplit(':').next().and_then(|port| port.parse().ok()).expect("a port");
        Some(Server { port, monitor, _running: Running::Reference(process) })
    }

    pub fn url(&self) -> String {
        format!("nats://127.0.0.1:{}", self.port)
    }
}

/// Writes the configuration file, with monitoring in it; its path.
fn write(nats: &Nats, config: &str) -> String {
    let path = nats.path("server.conf");
    std::fs::write(&path, format!("http: \"127.0.0.1:-1\"\n{config}")).unwrap();
    path.display().to_string()
}

struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
