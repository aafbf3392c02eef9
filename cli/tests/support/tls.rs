//! Certificates that our tests issue themselves.

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};

use super::Nats;

/// Writes a CA and a certificate for 127.0.0.1 and localhost, and returns the server's `tls` block.
pub fn tls(nats: &Nats, extra: &str) -> String {
    let ca_key = KeyPair::generate().unwrap();
    let mut ca = CertificateParams::new(vec![]).unwrap();
    ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let ca_pem = ca.self_signed(&ca_key).unwrap().pem();
    let issuer = Issuer::new(ca, ca_key);
    let key = KeyPair::generate().unwrap();
    let names = vec!["127.0.0.1".into(), "localhost".into()];
    let cert = CertificateParams::new(names).unwrap().signed_by(&key, &issuer).unwrap();
    for (name, text) in [("ca.pem", ca_pem), ("cert.pem", cert.pem()), ("key.pem", key.serialize_pem())] {
        std::fs::write(nats.path(name), text).unwrap();
    }
    let file = |name: &str| nats.path(name).display().to_string();
    let (cert, key, ca) = (file("cert.pem"), file("key.pem"), file("ca.pem"));
    format!("tls {{ cert_file: \"{cert}\", key_file: \"{key}\", ca_file: \"{ca}\"{extra} }}")
}
