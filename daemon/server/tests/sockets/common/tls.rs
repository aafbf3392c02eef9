//! Certificates made on the spot, and TLS clients.

use std::net::TcpStream;
use std::path::PathBuf;
use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DistinguishedName, DnType, ExtendedKeyUsagePurpose,
    IsCa, KeyPair, SanType,
};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, ServerConfig, StreamOwned};
use tempfile::TempDir;

use super::Client;
use super::client::Stream;

/// An authority, a server certificate for 127.0.0.1 and localhost, and a client certificate, as PEM files.
pub struct Authority {
    dir: TempDir,
    issuer: CertifiedIssuer<'static, KeyPair>,
}

/// A certificate and its key.
pub type Pair = (CertificateDer<'static>, PrivateKeyDer<'static>);

impl Authority {
    pub fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, "test authority");
        let issuer = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
        let authority = Self { dir, issuer };
        authority.write("ca.pem", &authority.issuer.pem());
        for (name, usage) in
            [("server", ExtendedKeyUsagePurpose::ServerAuth), ("client", ExtendedKeyUsagePurpose::ClientAuth)]
        {
            let mut params =
                CertificateParams::new(["localhost".to_owned(), "127.0.0.1".to_owned()]).unwrap();
            params.distinguished_name.push(DnType::CommonName, name);
            params.extended_key_usages.push(usage);
            authority.write_pair(name, params);
        }
        authority
    }

    /// A new certificate and key as `name.pem` and `name-key.pem`.
    pub fn write_pair(&self, name: &str, params: CertificateParams) {
        let key = KeyPair::generate().unwrap();
        self.write(&format!("{name}.pem"), &params.signed_by(&key, &self.issuer).unwrap().pem());
        self.write(&format!("{name}-key.pem"), &key.serialize_pem());
    }

    /// TLS for a server of the test's own, with the server certificate.
    pub fn server_config(&self) -> Arc<ServerConfig> {
        let chain = CertificateDer::from_pem_file(self.path("server.pem")).unwrap();
        let key = PrivateKeyDer::from_pem_file(self.path("server-key.pem")).unwrap();
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let builder =
            ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
        Arc::new(builder.with_no_client_auth().with_single_cert(vec![chain], key).unwrap())
    }

    /// A client certificate for this subject, given first part first, and these other names.
    pub fn issue(&self, subject: &[(DnType, &str)], names: Vec<SanType>) -> Pair {
        let mut params = CertificateParams::default();
        params.distinguished_name = DistinguishedName::new();
        subject.iter().for_each(|(kind, value)| params.distinguished_name.push(kind.clone(), *value));
        params.subject_alt_names = names;
        params.extended_key_usages.push(ExtendedKeyUsagePurpose::ClientAuth);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap().der().clone();
        (certificate, PrivateKeyDer::try_from(key.serialize_der()).unwrap())
    }

    pub fn write(&self, name: &str, content: &str) {
        std::fs::write(self.path(name), content).unwrap();
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// A `tls` block with the server certificate and whatever else.
    pub fn block(&self, more: &str) -> String {
        let path = |name| self.path(name).display().to_string();
        let (cert, key, ca) = (path("server.pem"), path("server-key.pem"), path("ca.pem"));
        format!("tls {{ cert_file: \"{cert}\", key_file: \"{key}\", ca_file: \"{ca}\", {more} }}\n")
    }

    /// The client certificate and its key.
    pub fn client_certificate(&self) -> Pair {
        let certificate = CertificateDer::from_pem_file(self.path("client.pem")).unwrap();
        (certificate, PrivateKeyDer::from_pem_file(self.path("client-key.pem")).unwrap())
    }

    /// Trusts the authority, and shows a certificate or none.
    pub fn client_config_with(&self, shown: Option<Pair>) -> Arc<ClientConfig> {
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_file(self.path("ca.pem")).unwrap()).unwrap();
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let builder =
            ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
        let builder = builder.with_root_certificates(roots);
        Arc::new(match shown {
            Some((certificate, key)) => builder.with_client_auth_cert(vec![certificate], key).unwrap(),
            None => builder.with_no_client_auth(),
        })
    }

    /// Turns a connection to TLS, showing this certificate.
    pub fn upgrade_as(&self, client: Client, shown: Pair) -> Client {
        let config = self.client_config_with(Some(shown));
        client.wrap(move |socket| stream(config, socket))
    }

    /// Turns a connection to TLS, showing the client certificate or none.
    pub fn upgrade(&self, client: Client, with_certificate: bool) -> Client {
        let config = self.client_config_with(with_certificate.then(|| self.client_certificate()));
        client.wrap(move |socket| stream(config, socket))
    }
}

/// A TLS client on `socket`; the handshake takes place with the first bytes.
pub fn stream(config: Arc<ClientConfig>, socket: TcpStream) -> Box<dyn Stream> {
    let name = ServerName::try_from("localhost").unwrap();
    Box::new(StreamOwned::new(ClientConnection::new(config, name).unwrap(), socket))
}
