//! How we are connected.

use std::time::Duration;

use daemon_server::certificate::subject;
use rustls::ProtocolVersion;
use rustls::pki_types::CertificateDer;

use crate::failure::Outcome;
use crate::nats::Call;
use crate::nats::account::chain;
use crate::term::Columns;
use crate::term::duration::human;
use crate::term::size::ibytes;
use crate::thin::{self, Client, Error, Server, Settings};

/// A connection of our own, for what the client library does not tell.
pub struct Connection {
    pub client: Client,
    server: Server,
    rtt: Duration,
    /// The authorities that we trust.
    pub trusted: Vec<CertificateDer<'static>>,
}

/// Connects to the first server that will have us, and measures the way to it.
pub fn open(call: &Call) -> Outcome<Connection> {
    let settings = Settings::new(&call.context, &call.options)?;
    let mut failure = Error::NoServers;
    for server in Server::list(call.context.server_urls())? {
        match thin::connect(&settings, std::slice::from_ref(&server)) {
            Ok(mut client) => {
                let rtt = client.round_trip(call.options.timeout)?;
                let trusted = chain::trusted(&call.context)?;
                return Ok(Connection { client, server, rtt, trusted });
            }
            Err(error) if matches!(failure, Error::NoServers) => failure = error,
            Err(_) => {}
        }
    }
    Err(failure.into())
}

pub fn add(view: &mut Columns, connection: &Connection) {
    let Connection { client, server, rtt, .. } = connection;
    let info = client.info();
    view.row("Client ID", info.client_id);
    let (local, peer) = client.addresses().map(|(l, p)| (l.to_string(), p.to_string())).unwrap_or_default();
    let is_same = local.is_empty() || local.trim_start_matches('[').starts_with(&info.client_ip);
    match is_same {
        true => view.row("Client IP", &info.client_ip),
        false => view.row("Client IP", format!("{} ({local})", info.client_ip)),
    }
    view.row("RTT", human(*rtt));
    view.row("Headers Supported", info.headers);
    view.row("Maximum Payload", ibytes(info.max_payload.max(0) as u64));
    view.row_if_not_empty("Connected Cluster", &info.cluster);
    view.row("Connected URL", server.url());
    view.row("Connected Address", peer);
    view.row("Connected Server ID", &info.server_id);
    view.row("Connected Server Version", &info.version);
    view.row_if(info.server_name != info.server_id, "Connected Server Name", &info.server_name);
    tls(view, connection);
}

fn tls(view: &mut Columns, connection: &Connection) {
    let Some(session) = connection.client.session() else {
        view.row("TLS Connection", "no");
        return;
    };
    let version = match session.protocol_version() {
        Some(ProtocolVersion::TLSv1_2) => "1.2".to_string(),
        Some(ProtocolVersion::TLSv1_3) => "1.3".to_string(),
        other => format!("unknown ({other:?})"),
    };
    let suite = session.negotiated_cipher_suite().map(|suite| format!("{:?}", suite.suite()));
    // As the standard names them.
    let suite = suite.unwrap_or_default().replace("TLS13_", "TLS_");
    view.row("TLS Version", format!("{version} using {suite}"));
    view.row("TLS Server Name", &connection.server.tls_name);
    // A connection that could not be verified would not be there.
    let chain = chain::of(session, &connection.trusted);
    let issuer = chain.get(1).or(chain.first()).map(subject).unwrap_or_default();
    view.row("TLS Verified", format!("issuer {issuer}"));
}
