//! TLS of the client listener: from configured files to a rustls acceptor, and what is told about a connection.
//!
//! The only place that names the TLS provider. rustls speaks 1.2 with forward secrecy and 1.3: suites and curves it
//! does not know are refused by name when the configuration is read, never dropped in silence.

use crate::certificate;
use daemon_broker::TlsFacts;
use daemon_config::options as config;
use daemon_config::options::{HandshakeFirst, TlsVersion};
use parking_lot::Mutex;
use rustls::client::verify_server_name;
use rustls::crypto::{CryptoProvider, aws_lc_rs};
use rustls::server::{ClientHello, ParsedCertificate, ResolvesServerCert, WebPkiClientVerifier};
use rustls::sign::CertifiedKey;
use rustls::{RootCertStore, ServerConfig};
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use schemas::go::Time;
use sha2::{Digest, Sha256};
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
    #[error("error parsing X509 certificate/key pair: {file}: {why}")]
    File { file: String, why: String },
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
    /// Handshakes per second; 0 for no limit.
    rate_limit: u64,
    /// The second that is counted, and its handshakes.
    rate: Mutex<(u64, u64)>,
}

impl Tls {
    /// Reads the files and makes an acceptor. `optional`: plain connections are taken too.
    pub fn load(options: &config::Tls, optional: bool) -> Result<Tls, TlsError> {
        let config = Arc::new(server_config(options)?);
        Ok(Tls {
            acceptor: TlsAcceptor::from(config),
            optional,
            timeout: options.timeout,
            not_after: not_after(options)?,
            first: options.handshake_first,
            rate_limit: u64::try_from(options.connection_rate_limit).unwrap_or(0),
            rate: Mutex::default(),
        })
    }

    /// The same rules and certificate for a listener that asks nobody for a certificate: monitoring.
    pub fn without_client_certificates(options: &config::Tls) -> Result<Arc<ServerConfig>, TlsError> {
        let options = config::Tls { verify: false, ..options.clone() };
        Ok(Arc::new(server_config(&options)?))
    }

    /// Takes one of this second's handshakes; false when there is none left. `now`: seconds of any steady clock.
    pub fn admit(&self, now: u64) -> bool {
        if self.rate_limit == 0 {
            return true;
        }
        let mut rate = self.rate.lock();
        if rate.0 != now {
            *rate = (now, 0);
        }
        rate.1 += 1;
        rate.1 <= self.rate_limit
    }

    pub async fn accept(&self, stream: TcpStream) -> io::Result<TlsStream<TcpStream>> {
        self.acceptor.accept(stream).await
    }
}

fn provider(options: &config::Tls) -> Result<CryptoProvider, TlsError> {
    let mut provider = aws_lc_rs::default_provider();
    if !options.cipher_suites.is_empty() {
        provider.cipher_suites = options
            .cipher_suites
            .iter()
            .map(|name| cipher_suite(name).ok_or_else(|| TlsError::CipherSuite(name.clone())))
            .collect::<Result<_, _>>()?;
        // As in the reference, the choice concerns TLS 1.2; 1.3 always offers its own.
        for suite in aws_lc_rs::ALL_CIPHER_SUITES {
            if suite.tls13().is_some() && !provider.cipher_suites.contains(suite) {
                provider.cipher_suites.push(*suite);
            }
        }
    }
    if !options.curve_preferences.is_empty() {
        provider.kx_groups = options
            .curve_preferences
            .iter()
            .map(|name| curve(name).ok_or_else(|| TlsError::Curve(name.clone())))
            .collect::<Result<_, _>>()?;
    }
    Ok(provider)
}

/// A suite by Go's name (`TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256`, `TLS_AES_128_GCM_SHA256`).
fn cipher_suite(name: &str) -> Option<rustls::SupportedCipherSuite> {
    let name = name.trim_end_matches("_SHA256").trim_end_matches("_SHA384");
    let plain = |s: &str| s.trim_end_matches("_SHA256").trim_end_matches("_SHA384").replace("TLS13_", "TLS_");
    aws_lc_rs::ALL_CIPHER_SUITES
        .iter()
        .copied()
        .find(|s| s.suite().as_str().is_some_and(|ours| plain(ours).eq_ignore_ascii_case(name)))
}

fn curve(name: &str) -> Option<&'static dyn rustls::crypto::SupportedKxGroup> {
    use aws_lc_rs::kx_group;
    Some(match name {
        "X25519" => kx_group::X25519,
        "CurveP256" => kx_group::SECP256R1,
        "CurveP384" => kx_group::SECP384R1,
        "X25519MLKEM768" => kx_group::X25519MLKEM768,
        _ => return None,
    })
}

fn server_config(options: &config::Tls) -> Result<ServerConfig, TlsError> {
    let provider = Arc::new(provider(options)?);
    let versions: &[&rustls::SupportedProtocolVersion] = match options.min_version {
        TlsVersion::Tls12 => &[&rustls::version::TLS13, &rustls::version::TLS12],
        TlsVersion::Tls13 => &[&rustls::version::TLS13],
    };
    let builder = ServerConfig::builder_with_provider(provider.clone()).with_protocol_versions(versions)?;
    let builder = match options.verify {
        false => builder.with_no_client_auth(),
        true => {
            let verifier = WebPkiClientVerifier::builder_with_provider(
                Arc::new(roots(&options.ca_file)?),
                provider.clone(),
            )
            .build()
            .map_err(|e| TlsError::Verifier(e.to_string()))?;
            builder.with_client_cert_verifier(verifier)
        }
    };
    Ok(builder.with_cert_resolver(Arc::new(Choice::load(&options.certificates, &provider)?)))
}

/// The rules by which other servers are trusted that we ask: by the authorities in `ca_file`, or without one the system's.
pub(crate) fn client_config(ca_file: &str) -> Result<Arc<rustls::ClientConfig>, TlsError> {
    let provider = Arc::new(aws_lc_rs::default_provider());
    let builder =
        rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    Ok(Arc::new(builder.with_root_certificates(roots(ca_file)?).with_no_client_auth()))
}

/// The server's certificates: the first that is good for the name asked for, else the first.
#[derive(Debug)]
struct Choice(Vec<Arc<CertifiedKey>>);

impl Choice {
    fn load(files: &[config::Certificate], provider: &CryptoProvider) -> Result<Choice, TlsError> {
        let keys = files.iter().map(|f| {
            let (chain, key) = (certificates(&f.cert_file)?, private_key(&f.key_file)?);
            let pair = CertifiedKey::from_der(chain, key, provider);
            pair.map(Arc::new).map_err(|e| file_error(&f.cert_file, e))
        });
        let keys: Vec<_> = keys.collect::<Result<_, _>>()?;
        if keys.is_empty() {
            return Err(file_error("", "no certificate is configured"));
        }
        Ok(Choice(keys))
    }
}

impl ResolvesServerCert for Choice {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let name = hello.server_name().and_then(|n| ServerName::try_from(n.to_string()).ok());
        let fits = |key: &&Arc<CertifiedKey>| {
            let parsed = key.end_entity_cert().ok().and_then(|c| ParsedCertificate::try_from(c).ok());
            parsed.zip(name.as_ref()).is_some_and(|(c, n)| verify_server_name(&c, n).is_ok())
        };
        self.0.iter().find(fits).or(self.0.first()).cloned()
    }
}

fn not_after(options: &config::Tls) -> Result<Time, TlsError> {
    let first = options.certificates.first().cloned().unwrap_or_default();
    let chain = certificates(&first.cert_file)?;
    Ok(chain.first().map_or(Time::ZERO, certificate::not_after))
}

fn file_error(file: &str, why: impl ToString) -> TlsError {
    TlsError::File { file: file.into(), why: why.to_string() }
}

fn certificates(file: &str) -> Result<Vec<CertificateDer<'static>>, TlsError> {
    let chain: Vec<_> = CertificateDer::pem_file_iter(file)
        .and_then(|certs| certs.collect())
        .map_err(|e| file_error(file, e))?;
    match chain.is_empty() {
        true => Err(file_error(file, "no certificate in it")),
        false => Ok(chain),
    }
}

fn private_key(file: &str) -> Result<PrivateKeyDer<'static>, TlsError> {
    PrivateKeyDer::from_pem_file(file).map_err(|e| file_error(file, e))
}

/// The authorities in `file`, or without one the system's.
fn roots(file: &str) -> Result<RootCertStore, TlsError> {
    let mut store = RootCertStore::empty();
    if file.is_empty() {
        store.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        return Ok(store);
    }
    for cert in certificates(file)? {
        store.add(cert).map_err(|e| file_error(file, e))?;
    }
    Ok(store)
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
    let suite = session.negotiated_cipher_suite().and_then(|s| s.suite().as_str()).unwrap_or("unknown");
    TlsFacts {
        version,
        cipher_suite: go_name(suite),
        first,
        peer_certs: session.peer_certificates().unwrap_or_default().iter().map(certificate_facts).collect(),
        user_names: Vec::new(),
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
