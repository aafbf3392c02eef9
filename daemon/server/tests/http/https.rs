//! HTTPS: the client listener's certificate, and nobody is asked for one.

use super::Monitored;
use super::support::{Answer, PATIENCE, request_line};
use daemon_config::options::{Certificate, Tls};
use rcgen::{CertificateParams, KeyPair, date_time_ymd};
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use std::io::Write;
use std::net::TcpStream;
use std::path::Path;
use std::sync::Arc;

/// A server that demands certificates of NATS clients, and who trusts its own.
fn start(dir: &Path) -> (Monitored, Arc<ClientConfig>) {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(["localhost".to_owned()]).unwrap();
    params.not_after = date_time_ymd(2040, 5, 6);
    let certificate = params.self_signed(&key).unwrap();
    let path = |name: &str| dir.join(name).display().to_string();
    std::fs::write(path("cert.pem"), certificate.pem()).unwrap();
    std::fs::write(path("key.pem"), key.serialize_pem()).unwrap();
    let monitored = Monitored::with(|o| {
        (o.http.port, o.http.https_port) = (0, -1);
        let certificates = vec![Certificate {
            cert_file: path("cert.pem"),
            key_file: path("key.pem"),
            ..Certificate::default()
        }];
        o.tls = Some(Tls { certificates, ca_file: path("cert.pem"), verify: true, ..Tls::default() });
    });
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from(certificate.der().to_vec())).unwrap();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    (monitored, Arc::new(config.with_root_certificates(roots).with_no_client_auth()))
}

#[test]
fn answers_over_tls_without_a_client_certificate() {
    let dir = tempfile::tempdir().unwrap();
    let (m, config) = start(dir.path());
    assert_eq!(m.server.http_address(), None);
    let at = m.server.https_address().unwrap();
    // Somebody who never gets on with the handshake keeps nobody waiting.
    let _silent = TcpStream::connect(at).unwrap();
    for path in ["/varz", "/healthz"] {
        let socket = TcpStream::connect(at).unwrap();
        socket.set_read_timeout(Some(PATIENCE)).unwrap();
        let name = ServerName::try_from("localhost").unwrap();
        let mut stream = StreamOwned::new(ClientConnection::new(config.clone(), name).unwrap(), socket);
        stream.write_all(request_line("GET", path).as_bytes()).unwrap();
        let answer = Answer::read(stream);
        assert_eq!(answer.status, 200);
        if path == "/varz" {
            let varz = answer.json();
            assert_eq!((varz["https_port"].as_i64(), varz["http_port"].as_i64()), (Some(-1), Some(0)));
            assert_eq!(varz["tls_cert_not_after"], "2040-05-06T00:00:00Z");
            assert_eq!((&varz["tls_required"], &varz["tls_verify"]), (&true.into(), &true.into()));
        }
    }
    let line = format!("Starting https monitor on {at}");
    assert!(m.log.captured().iter().any(|l| l.ends_with(&line)), "{:?}", m.log.captured());
}

#[test]
fn plain_requests_to_it_get_no_answer() {
    let dir = tempfile::tempdir().unwrap();
    let (m, _) = start(dir.path());
    let mut socket = TcpStream::connect(m.server.https_address().unwrap()).unwrap();
    socket.set_read_timeout(Some(PATIENCE)).unwrap();
    socket.write_all(request_line("GET", "/varz").as_bytes()).unwrap();
    let mut got = Vec::new();
    let _ = std::io::Read::read_to_end(&mut socket, &mut got);
    assert!(!got.starts_with(b"HTTP/"), "{got:?}");
}
