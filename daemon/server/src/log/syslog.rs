//! Syslog, local or remote, in the forms the reference sends. A connection that breaks is made anew once per line at
//! most, and not more often than once a second; what cannot be sent is dropped.

use std::io::{self, Write};
use std::net::{TcpStream, ToSocketAddrs, UdpSocket};
use std::os::unix::net::{UnixDatagram, UnixStream};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use schemas::go::os_error;

use super::line::{Level, LineFormat};
use super::outage::Outage;
use super::settings::{LogError, LogSettings};
use super::text::Text;

/// Where a local syslog daemon listens.
const LOCAL_PATHS: [&str; 3] = ["/dev/log", "/var/run/syslog", "/var/run/log"];
/// The longest that connecting or writing may hold up whoever logs.
const PATIENCE: Duration = Duration::from_secs(1);

pub(super) struct SyslogSink {
    target: Target,
    socket: Option<Socket>,
    retry_after: Option<Instant>,
    tag: String,
    hostname: String,
    outage: Outage,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Target {
    Local,
    Udp(String),
    Tcp(String),
    Unix(PathBuf),
}

enum Socket {
    Udp(UdpSocket),
    Tcp(TcpStream),
    Stream(UnixStream),
    Datagram(UnixDatagram),
}

impl SyslogSink {
    pub fn open(settings: &LogSettings) -> Result<Self, LogError> {
        let target = settings.remote_syslog.as_deref().map_or(Ok(Target::Local), parse_target)?;
        let socket = connect(&target).map_err(LogError::Syslog)?;
        let hostname = rustix::system::uname().nodename().to_string_lossy().into_owned();
        let (tag, outage) = (settings.syslog_tag.clone(), Outage::default());
        Ok(SyslogSink { target, socket: Some(socket), retry_after: None, tag, hostname, outage })
    }

    pub fn write<'a>(&mut self, level: Level, text: impl Into<Text<'a>>, format: &LineFormat) {
        let line = self.line(level, text.into(), format);
        match self.send(&line) {
            Ok(()) => {
                if let Some(lost) = self.outage.over() {
                    let note = self.line(
                        Level::Warn,
                        Text::from(&format!("Syslog takes lines again, {lost} were lost")),
                        format,
                    );
                    let _ = self.send(&note);
                }
            }
            Err(error) => self.outage.line_lost("syslog", error, format),
        }
    }

    fn line(&self, level: Level, text: Text<'_>, format: &LineFormat) -> String {
        let text = format.message(level, text);
        let (priority, now) = (priority(level), format.now());
        let (tag, pid, end) = (&self.tag, std::process::id(), if text.ends_with('\n') { "" } else { "\n" });
        if self.target == Target::Local {
            return format!("<{priority}>{} {tag}[{pid}]: {text}{end}", now.strftime("%b %e %H:%M:%S"));
        }
        let zone = if now.offset().is_zero() { "Z".to_owned() } else { now.strftime("%:z").to_string() };
        let (time, host) = (now.strftime("%Y-%m-%dT%H:%M:%S"), &self.hostname);
        format!("<{priority}>{time}{zone} {host} {tag}[{pid}]: {text}{end}")
    }

    fn send(&mut self, line: &str) -> Result<(), String> {
        if let Some(socket) = &mut self.socket
            && socket.send(line.as_bytes()).is_ok()
        {
            return Ok(());
        }
        self.socket = None;
        if self.retry_after.is_some_and(|at| Instant::now() < at) {
            return Err("not connected".to_owned());
        }
        self.retry_after = Some(Instant::now() + PATIENCE);
        let mut socket = connect(&self.target)?;
        socket.send(line.as_bytes()).map_err(|e| os_error::text(&e))?;
        (self.socket, self.retry_after) = (Some(socket), None);
        Ok(())
    }
}

impl Socket {
    fn send(&mut self, line: &[u8]) -> io::Result<()> {
        match self {
            Socket::Udp(socket) => socket.send(line).map(drop),
            Socket::Tcp(stream) => stream.write_all(line),
            Socket::Stream(stream) => stream.write_all(line),
            Socket::Datagram(socket) => socket.send(line).map(drop),
        }
    }
}

/// Severity in the facility the reference uses (0).
fn priority(level: Level) -> u8 {
    match level {
        Level::Fatal => 2,
        Level::Error => 3,
        Level::Warn => 4,
        Level::Info | Level::Trace => 5,
        Level::Debug => 7,
    }
}

fn parse_target(url: &str) -> Result<Target, LogError> {
    let (scheme, rest) = url.split_once("://").unwrap_or(("", url));
    let host = || rest.split('/').next().unwrap_or_default().to_owned();
    match scheme {
        "udp" => Ok(Target::Udp(host())),
        "tcp" => Ok(Target::Tcp(host())),
        "unix" => Ok(Target::Unix(rest.into())),
        other => Err(LogError::Network(other.to_owned())),
    }
}

fn connect(target: &Target) -> Result<Socket, String> {
    match target {
        Target::Local => {
            let found = LOCAL_PATHS.iter().find_map(|path| connect_unix(path.as_ref()).ok());
            found.ok_or_else(|| "Unix syslog delivery error".to_owned())
        }
        Target::Unix(path) => connect_unix(path)
            .map_err(|e| format!("dial unix {}: connect: {}", path.display(), os_error::text(&e))),
        Target::Udp(addr) => {
            connect_udp(addr).map_err(|e| format!("dial udp {addr}: {}", os_error::text(&e)))
        }
        Target::Tcp(addr) => {
            connect_tcp(addr).map_err(|e| format!("dial tcp {addr}: connect: {}", os_error::text(&e)))
        }
    }
}

/// A datagram socket where the daemon has one, which is the usual case, else a stream.
fn connect_unix(path: &Path) -> io::Result<Socket> {
    let datagram = UnixDatagram::unbound()?;
    if datagram.connect(path).is_ok() {
        datagram.set_write_timeout(Some(PATIENCE))?;
        return Ok(Socket::Datagram(datagram));
    }
    let stream = UnixStream::connect(path)?;
    stream.set_write_timeout(Some(PATIENCE))?;
    Ok(Socket::Stream(stream))
}

fn connect_udp(addr: &str) -> io::Result<Socket> {
    let peer = resolve(addr)?;
    let socket = UdpSocket::bind(if peer.is_ipv4() { "0.0.0.0:0" } else { "[::]:0" })?;
    socket.connect(peer)?;
    Ok(Socket::Udp(socket))
}

fn connect_tcp(addr: &str) -> io::Result<Socket> {
    let stream = TcpStream::connect_timeout(&resolve(addr)?, PATIENCE)?;
    stream.set_write_timeout(Some(PATIENCE))?;
    Ok(Socket::Tcp(stream))
}

fn resolve(addr: &str) -> io::Result<std::net::SocketAddr> {
    addr.to_socket_addrs()?.next().ok_or_else(|| io::Error::other("no such host"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    fn settings(url: &str) -> LogSettings {
        LogSettings { remote_syslog: Some(url.to_owned()), time_utc: true, ..LogSettings::default() }
    }

    fn open(url: &str) -> (SyslogSink, LineFormat) {
        let settings = settings(url);
        (SyslogSink::open(&settings).unwrap(), LineFormat::new(&settings))
    }

    /// `<5>TIME HOST nats-server[PID]: hello` without what varies.
    fn check(received: &[u8], priority: &str, text: &str) {
        let line = std::str::from_utf8(received).unwrap();
        let words: Vec<&str> = line.splitn(4, ' ').collect();
        assert!(words[0].starts_with(priority) && words[0].ends_with('Z') && words[0].len() == 23, "{line}");
        assert_eq!(words[2], format!("nats-server[{}]:", std::process::id()));
        assert_eq!(words[3], format!("{text}\n"));
    }

    #[test]
    fn udp_takes_one_datagram_a_line() {
        let server = UdpSocket::bind("127.0.0.1:0").unwrap();
        let (mut sink, format) = open(&format!("udp://{}", server.local_addr().unwrap()));
        sink.write(Level::Info, "hello", &format);
        sink.write(Level::Debug, "there", &format);
        let mut buffer = [0; 512];
        for (priority, text) in [("<5>", "hello"), ("<7>", "there")] {
            let n = server.recv(&mut buffer).unwrap();
            check(&buffer[..n], priority, text);
        }
    }

    #[test]
    fn tcp_sends_lines_and_reconnects() {
        let server = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let (mut sink, format) = open(&format!("tcp://{}", server.local_addr().unwrap()));
        drop(server.accept().unwrap());
        sink.socket = None;
        sink.write(Level::Warn, "again", &format);
        let mut received = Vec::new();
        let mut second = server.accept().unwrap().0;
        drop(sink);
        second.read_to_end(&mut received).unwrap();
        check(&received, "<4>", "again");
    }

    #[test]
    fn unix_sockets_of_both_kinds() {
        let dir = tempfile::tempdir().unwrap();
        let (datagrams, stream) = (dir.path().join("d"), dir.path().join("s"));
        let server = UnixDatagram::bind(&datagrams).unwrap();
        let (mut sink, format) = open(&format!("unix://{}", datagrams.display()));
        sink.write(Level::Error, "one", &format);
        let mut buffer = [0; 512];
        let n = server.recv(&mut buffer).unwrap();
        check(&buffer[..n], "<3>", "one");

        let server = std::os::unix::net::UnixListener::bind(&stream).unwrap();
        let (mut sink, format) = open(&format!("unix://{}", stream.display()));
        sink.write(Level::Fatal, "two", &format);
        drop(sink);
        let mut received = Vec::new();
        server.accept().unwrap().0.read_to_end(&mut received).unwrap();
        check(&received, "<2>", "two");
    }

    #[test]
    fn refuses_in_the_words_of_the_reference() {
        let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let table = [
            ("foo://127.0.0.1:1".to_owned(), r#"error invalid network type: "foo""#.to_owned()),
            ("127.0.0.1".to_owned(), r#"error invalid network type: """#.to_owned()),
            (
                format!("tcp://{closed}"),
                format!(r#"error connecting to syslog: "dial tcp {closed}: connect: connection refused""#),
            ),
            (
                "unix:///nope".to_owned(),
                r#"error connecting to syslog: "dial unix /nope: connect: no such file or directory""#
                    .to_owned(),
            ),
        ];
        for (url, text) in table {
            assert_eq!(SyslogSink::open(&settings(&url)).err().unwrap().to_string(), text);
        }
    }
}
