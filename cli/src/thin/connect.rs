//! From servers to a connection: dial, greet, encrypt, say who we are.

use std::io;
use std::net::{SocketAddr, TcpStream, ToSocketAddrs};
use std::time::Duration;

use super::stream::Stream;
use super::{Client, Error, Server, Settings, handshake, tls};

/// How long one address may take to answer a dial.
const DIAL_TIMEOUT: Duration = Duration::from_secs(2);

/// Connects to one of `servers`, beginning with any of them so that many clients spread. When none will have us, the
/// answer of one that refused us says more than one that is not there.
pub fn connect(settings: &Settings, servers: &[Server]) -> Result<Client, Error> {
    let mut failure = Error::NoServers;
    let first = rand::random_range(0..servers.len().max(1));
    for i in 0..servers.len() {
        match one(settings, &servers[(first + i) % servers.len()]) {
            Ok(client) => return Ok(client),
            Err(error) if matches!(failure, Error::NoServers) => failure = error,
            Err(_) => {}
        }
    }
    Err(failure)
}

fn one(settings: &Settings, server: &Server) -> Result<Client, Error> {
    if !matches!(server.scheme.as_str(), "nats" | "tls") {
        return Err(Error::Scheme { url: server.url(), scheme: server.scheme.clone() });
    }
    let tcp = dial(server)?;
    tcp.set_nodelay(true)?;
    let mut stream = Stream::Plain(tcp);
    stream.set_read_timeout(Some(settings.timeout))?;
    if settings.tls_first {
        stream = encrypt(stream, settings, server)?;
    }
    let mut client = Client::new(stream);
    client.greeting()?;
    let wanted = server.wants_tls() || settings.wants_tls;
    let offered = client.info().tls_required || client.info().tls_available;
    if !client.stream.is_encrypted() && (wanted || client.info().tls_required) {
        if !offered {
            return Err(Error::NoTls);
        }
        let Client { stream, info, .. } = client;
        client = Client::new(encrypt(stream, settings, server)?);
        client.info = info;
    }
    let who = settings.credentials.with_url_user(&server.user);
    let line = handshake::connect(settings, &who, client.info(), client.stream.is_encrypted())?;
    client.admit(&line, settings.timeout)?;
    Ok(client)
}

fn encrypt(stream: Stream, settings: &Settings, server: &Server) -> Result<Stream, Error> {
    let session = tls::session(settings, &server.tls_name)?;
    stream.encrypt(session).map_err(|e| Error::Tls(e.to_string()))
}

fn dial(server: &Server) -> Result<TcpStream, Error> {
    let found = (server.host.as_str(), server.port).to_socket_addrs();
    let addresses: Vec<SocketAddr> = found.map_err(Error::Io)?.collect();
    let mut failure = io::Error::from(io::ErrorKind::ConnectionRefused);
    for address in addresses {
        match TcpStream::connect_timeout(&address, DIAL_TIMEOUT) {
            Ok(tcp) => return Ok(tcp),
            Err(error) => failure = error,
        }
    }
    Err(failure.into())
}
