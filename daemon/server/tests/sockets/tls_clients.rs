//! What TLS asks of clients and gives them: pinned keys, versions, suites, stapled answers, new certificates, and how many
//! may shake hands.

use super::common::tls::{Authority, stream};
use super::common::*;
use rcgen::{CertificateParams, DnType};
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};
use sha2::{Digest, Sha256};
use std::io::Read;
use std::sync::{Arc, Mutex};

/// SHA-256 of the certificate's public key info, in hex.
fn key_of(certificate: &CertificateDer<'_>) -> String {
    let parsed = rustls::server::ParsedCertificate::try_from(certificate).unwrap();
    Sha256::digest(parsed.subject_public_key_info()).iter().map(|byte| format!("{byte:02X}")).collect()
}

/// Whether the client gets as far as a PONG.
fn welcome(mut client: Client) -> bool {
    client.say(QUIET);
    client.say("PING");
    client.next().as_deref() == Some("PONG")
}

#[test]
fn only_pinned_keys_are_let_in() {
    let authority = Authority::new();
    let (pinned, other) =
        (authority.client_certificate(), authority.issue(&[(DnType::CommonName, "x")], vec![]));
    let key = key_of(&pinned.0);
    let block = authority.block(&format!("verify: true, pinned_certs: [\"{key}\"]"));
    let server = Server::monitored(&format!("{block}debug: true"));
    assert!(!welcome(authority.upgrade_as(server.connect(), other)));
    server.wait_log("TLS handshake error: certificate not pinned");
    assert_eq!(server.closed_reason(), "TLS Handshake Failure");
    assert!(welcome(authority.upgrade_as(server.connect(), pinned)));
}

#[test]
fn keys_that_are_no_longer_pinned_are_sent_away() {
    let authority = Authority::new();
    let (first, second) =
        (authority.client_certificate(), authority.issue(&[(DnType::CommonName, "x")], vec![]));
    let block = |keys: &[&CertificateDer<'_>]| {
        let keys: Vec<_> = keys.iter().map(|cert| format!("\"{}\"", key_of(cert))).collect();
        authority.block(&format!("verify: true, pinned_certs: [{}]", keys.join(", ")))
    };
    let server = Server::start(&block(&[&first.0, &second.0]));
    let only_second = block(&[&second.0]);
    let mut gone = authority.upgrade_as(server.connect(), first).quiet();
    let mut stays = authority.upgrade_as(server.connect(), second).quiet();
    server.reload(&only_second);
    server.wait_log("Reloaded: 1 pinned_certs");
    assert_eq!(gone.last_words(), None);
    stays.ping();
}

#[test]
fn a_reload_reads_new_certificates_under_the_old_names() {
    let authority = Authority::new();
    let server = Server::start(&authority.block(""));
    let mut old = authority.upgrade(server.connect(), false).quiet();
    let told = certificate_of(&server, &authority);
    let params = CertificateParams::new(["localhost".to_owned(), "127.0.0.1".to_owned()]).unwrap();
    authority.write_pair("server", params);
    server.reload(&authority.block(""));
    server.wait_log("Reloaded server configuration");
    let new = certificate_of(&server, &authority);
    assert_ne!(told, new);
    assert_eq!(new, CertificateDer::from_pem_file(authority.path("server.pem")).unwrap());
    old.ping();
}

#[test]
fn a_broken_certificate_leaves_the_old_one_in_place() {
    let authority = Authority::new();
    let server = Server::start(&authority.block(""));
    let told = certificate_of(&server, &authority);
    authority.write("server.pem", "no certificate");
    server.reload(&authority.block(""));
    server.wait_log("Failed to reload server configuration: ");
    assert_eq!(certificate_of(&server, &authority), told);
}

#[test]
fn a_stapled_answer_is_handed_on() {
    let authority = Authority::new();
    authority.write("staple.der", "what the authority says");
    let staple = authority.path("staple.der").display().to_string();
    let server = Server::start(&authority.block(&format!("ocsp_staple_file: \"{staple}\"")));
    let listener = Arc::new(Listener::of(&authority));
    shake_hands(&server, listener.clone(), &[&rustls::version::TLS13]);
    assert_eq!(*listener.heard.lock().unwrap(), b"what the authority says");
}

#[test]
fn older_versions_than_the_least_are_refused() {
    let authority = Authority::new();
    let server = Server::start(&authority.block("min_version: \"1.3\""));
    let listener = || Arc::new(Listener::of(&authority));
    assert!(shake_hands(&server, listener(), &[&rustls::version::TLS13]));
    assert!(!shake_hands(&server, listener(), &[&rustls::version::TLS12]));
    let server = Server::start(&authority.block(""));
    assert!(shake_hands(&server, listener(), &[&rustls::version::TLS12]));
}

#[test]
fn hellos_of_versions_long_gone_are_refused() {
    let authority = Authority::new();
    let server = Server::monitored(&authority.block(""));
    // TLS 1.0, RSA with AES-128-CBC and nothing else.
    let mut hello = vec![0x16, 3, 1, 0, 47, 1, 0, 0, 43, 3, 1];
    hello.extend([7; 32]);
    hello.extend([0, 0, 4, 0, 0x2f, 0, 0xff, 1, 0]);
    let mut client = server.connect();
    client.send(&hello);
    let answer = rest(&client);
    // An alert, if anything: no TLS hello comes back.
    assert!(answer.first().is_none_or(|kind| *kind == 0x15), "{answer:?}");
    assert_eq!(server.closed_reason(), "TLS Handshake Failure");
}

#[test]
fn chosen_suites_are_the_only_ones_of_tls_1_2() {
    let authority = Authority::new();
    let suite = "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256";
    let server = Server::monitored(&authority.block(&format!("cipher_suites: [{suite}]")));
    let config = config(Arc::new(Listener::of(&authority)), &[&rustls::version::TLS12]);
    let _client = server.connect().wrap(|socket| stream(config, socket)).quiet();
    assert_eq!(server.get_json("/connz")["connections"][0]["tls_cipher_suite"], suite);
}

#[test]
fn only_so_many_shake_hands_in_a_second() {
    let authority = Authority::new();
    let server = Server::start(&authority.block("connection_rate_limit: 1"));
    let throttled = "-ERR 'Connection throttling is active. Please try again later.'\r\n";
    eventually("a connection too many", || {
        let clients: Vec<_> = (0..4).map(|_| Client::dial(server.address())).collect();
        // All but one or two of them are told; the others wait for the handshake.
        let patience = Some(std::time::Duration::from_millis(200));
        clients.iter().for_each(|client| client.socket().set_read_timeout(patience).unwrap());
        clients.iter().any(|client| rest(client).ends_with(throttled.as_bytes())).then_some(())
    });
    server.wait_log("connections due to TLS rate limiting");
}

#[test]
fn keys_for_everybody_to_read_are_warned_of() {
    use std::os::unix::fs::PermissionsExt;
    let authority = Authority::new();
    let key = authority.path("server-key.pem");
    let mode = |mode| std::fs::set_permissions(&key, std::fs::Permissions::from_mode(mode)).unwrap();
    mode(0o644);
    Server::start(&authority.block("")).wait_log("can be read by every user of this machine");
    mode(0o600);
    assert!(!Server::start(&authority.block("")).log().contains("can be read by every user"));
}

#[test]
fn what_does_not_go_together_stops_the_start() {
    let authority = Authority::new();
    let path = |name: &str| authority.path(name).display().to_string();
    let (cert, key, other) = (path("server.pem"), path("server-key.pem"), path("client-key.pem"));
    authority.write("empty.pem", "");
    let empty = path("empty.pem");
    for (block, expected) in [
        (format!("cert_file: \"{cert}\", key_file: \"{other}\""), "private key does not match public key"),
        (
            format!("cert_file: \"{cert}\", key_file: \"{key}\", ca_file: \"{empty}\", verify: true"),
            "failed to parse root ca certificate",
        ),
    ] {
        let (status, _, log) = Server::prepare(&format!("tls {{ {block} }}")).run();
        assert_eq!(status, 1, "{log}");
        assert!(log.contains(expected), "{log}");
    }
}

/// What still comes on a plain socket.
fn rest(client: &Client) -> Vec<u8> {
    let (mut socket, mut all) = (client.socket(), Vec::new());
    // Until its end, or until nothing comes for a while.
    let _ = socket.read_to_end(&mut all);
    all
}

/// The certificate that the server shows.
fn certificate_of(server: &Server, authority: &Authority) -> CertificateDer<'static> {
    let listener = Arc::new(Listener::of(authority));
    assert!(shake_hands(server, listener.clone(), &[&rustls::version::TLS13]));
    let shown = listener.shown.lock().unwrap().clone();
    shown.expect("a certificate")
}

/// Whether a client that speaks these versions gets in.
fn shake_hands(
    server: &Server,
    listener: Arc<Listener>,
    versions: &[&'static rustls::SupportedProtocolVersion],
) -> bool {
    let config = config(listener, versions);
    welcome(server.connect().wrap(|socket| stream(config, socket)))
}

fn config(
    listener: Arc<Listener>,
    versions: &[&'static rustls::SupportedProtocolVersion],
) -> Arc<ClientConfig> {
    let builder = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()));
    let builder = builder.with_protocol_versions(versions).unwrap().dangerous();
    Arc::new(builder.with_custom_certificate_verifier(listener).with_no_client_auth())
}

/// Verifies as usual, and keeps what the server showed.
#[derive(Debug)]
struct Listener {
    inner: Arc<WebPkiServerVerifier>,
    heard: Mutex<Vec<u8>>,
    shown: Mutex<Option<CertificateDer<'static>>>,
}

impl Listener {
    fn of(authority: &Authority) -> Self {
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_file(authority.path("ca.pem")).unwrap()).unwrap();
        let provider = Arc::new(aws_lc_rs::default_provider());
        let inner = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider).build().unwrap();
        Listener { inner, heard: Mutex::default(), shown: Mutex::default() }
    }
}

impl ServerCertVerifier for Listener {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        *self.heard.lock().unwrap() = ocsp_response.to_vec();
        *self.shown.lock().unwrap() = Some(end_entity.clone().into_owned());
        self.inner.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.inner.verify_tls12_signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.inner.verify_tls13_signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.inner.supported_verify_schemes()
    }
}
