//! TLS of the client listener: from configured files to a rustls acceptor, and what is told about a connection.
//!
//! The only place that names the TLS provider. rustls speaks 1.2 with forward secrecy and 1.3: suites and curves it
//! does not know are refused by name when the configuration is read, never dropped in silence.

mod config;
mod files;
mod rate;

pub use config::client_config;
pub use files::readable_by_all;

use crate::certificate;
use config::server_config;
use daemon_broker::TlsFacts;
use daemon_config::options;
use daemon_config::options::HandshakeFirst;
use rate::Rate;
use rustls::ServerConfig;
use rustls_pki_types::CertificateDer;
use schemas::go::Time;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::io;
use std::sync::Arc;
use std::time::Duration;
use thiserror::Error;
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

/// Why TLS cannot be set up as configured.
#[derive(Debug, Error)]
pub enum TlsError {
    /// The reference's words, and then the file.
    #[error("error parsing X509 certificate/key pair: {why} ({file})")]
    File { file: String, why: String },
    #[error("tls: no certificate is configured")]
    NoCertificate,
    #[error(
        "tls: {0:?} is not supported: TLS 1.2 is spoken with ECDHE-AEAD suites, TLS 1.3 with all of its own"
    )]
    CipherSuite(String),
    #[error("tls: curve {0:?} is not supported")]
    Curve(String),
    #[error("tls: {0}")]
    Rustls(#[from] rustls::Error),
    #[error("tls: cannot verify client certificates: {0}")]
    Verifier(String),
    #[error("failed to parse root ca certificate")]
    Authorities,
}

/// TLS as it is used for new connections.
pub struct Tls {
    acceptor: TlsAcceptor,
    /// Plain connections are taken too.
    pub optional: bool,
    /// How long a handshake may take.
    pub timeout: Duration,
    /// When the server's certificate ends.
    pub not_after: Time,
    first: HandshakeFirst,
    rate: Rate,
    /// SHA-256 of public keys that clients may have, in hex; empty for all.
    pinned: BTreeSet<String>,
}

impl Tls {
    /// Reads the files and makes an acceptor. `optional`: plain connections are taken too.
    pub fn load(options: &options::Tls, optional: bool) -> Result<Tls, TlsError> {
        let config = Arc::new(server_config(options)?);
        Ok(Tls {
            acceptor: TlsAcceptor::from(config),
            optional,
            timeout: options.timeout,
            not_after: files::not_after(options)?,
            first: options.handshake_first,
            rate: Rate::new(u64::try_from(options.connection_rate_limit).unwrap_or(0)),
            pinned: options.pinned_certs.clone(),
        })
    }

    /// The same rules and certificate for a listener that asks nobody for a certificate: monitoring.
    pub fn without_client_certificates(options: &options::Tls) -> Result<Arc<ServerConfig>, TlsError> {
        let options = options::Tls { verify: false, ..options.clone() };
        Ok(Arc::new(server_config(&options)?))
    }

    /// Takes one of this second's handshakes; false when there is none left. `now`: seconds of any steady clock.
    pub fn admit(&self, now: u64) -> bool {
        self.rate.take(now)
    }

    /// Handshakes that were not allowed since this was last asked.
    pub fn rejected(&self) -> u64 {
        self.rate.rejected()
    }

    /// Whether a client with this certificate may stay: its key is among those pinned, if any are.
    pub fn is_pinned(&self, facts: Option<&TlsFacts>) -> bool {
        let key = facts.and_then(|facts| facts.peer_certs.first()).map(|(_, key, _)| key);
        self.pinned.is_empty() || key.is_some_and(|key| self.pinned.contains(key))
    }

    /// Shakes hands; a certificate that is not pinned fails as a wrong one does.
    pub async fn accept(&self, stream: TcpStream) -> io::Result<TlsStream<TcpStream>> {
        let stream = self.acceptor.accept(stream).await?;
        let pinned = self.pinned.is_empty() || self.is_pinned(Some(&facts(&stream, false)));
        match pinned {
            true => Ok(stream),
            false => Err(io::Error::other("certificate not pinned")),
        }
    }
}

/// Whether the client is to open with its TLS hello: always, never, or if it does so in time.
pub(crate) async fn speaks_first(tls: &Tls, stream: &TcpStream) -> io::Result<bool> {
    match tls.first {
        HandshakeFirst::No => Ok(false),
        HandshakeFirst::Yes => Ok(true),
        HandshakeFirst::Fallback(patience) => {
            match tokio::time::timeout(patience, looks_like_tls(stream)).await {
                Ok(tls) => tls,
                Err(_) => Ok(false),
            }
        }
    }
}

/// Waits for the first byte and says whether it starts a TLS handshake.
pub(crate) async fn looks_like_tls(stream: &TcpStream) -> io::Result<bool> {
    let mut first = [0u8; 1];
    match stream.peek(&mut first).await? {
        0 => Err(io::ErrorKind::UnexpectedEof.into()),
        _ => Ok(first[0] == 0x16),
    }
}

/// What monitoring tells about an encrypted connection.
pub(crate) fn facts(stream: &TlsStream<TcpStream>, first: bool) -> TlsFacts {
    let (_, session) = stream.get_ref();
    let version = match session.protocol_version() {
        Some(rustls::ProtocolVersion::TLSv1_3) => "1.3",
        Some(rustls::ProtocolVersion::TLSv1_2) => "1.2",
        _ => "unknown",
    };
    let peers = session.peer_certificates().unwrap_or_default();
    let suite = session.negotiated_cipher_suite().and_then(|s| s.suite().as_str()).unwrap_or("unknown");
    TlsFacts {
        version,
        cipher_suite: go_name(suite),
        first,
        peer_certs: peers.iter().map(certificate_facts).collect(),
        chain: peers.iter().map(|c| c.to_vec()).collect(),
        user_names: peers.first().map(certificate::user_names).unwrap_or_default(),
    }
}

/// The suite as Go names it.
fn go_name(suite: &str) -> String {
    suite.replace("TLS13_", "TLS_")
}

/// Subject, SHA-256 of the public key info, SHA-256 of the certificate; hashes in hex.
fn certificate_facts(cert: &CertificateDer<'_>) -> (String, String, String) {
    let hex = |bytes: &[u8]| -> String { Sha256::digest(bytes).iter().map(|b| format!("{b:02x}")).collect() };
    let spki = rustls::server::ParsedCertificate::try_from(cert)
        .map(|c| hex(&c.subject_public_key_info()))
        .unwrap_or_default();
    (certificate::subject(cert), spki, hex(cert))
}
