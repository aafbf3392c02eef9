//! TLS: which certificates to trust, and which to show.

use contexts::{Context, credential};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore};

use super::{Error, Settings};

/// The TLS side of a context. Its `ca` is trusted instead of the system's authorities.
pub fn config(context: &Context) -> Result<ClientConfig, Error> {
    let settings = &context.settings;
    let mut roots = RootCertStore::empty();
    if settings.ca.is_empty() {
        // What cannot be parsed is not trusted; a connection that would have needed it says so.
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    } else {
        for certificate in certificates("ca", &settings.ca)? {
            roots.add(certificate).map_err(|e| Error::configuration("ca", e))?;
        }
    }
    let provider = rustls::crypto::aws_lc_rs::default_provider().into();
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|e| Error::Tls(e.to_string()))?
        .with_root_certificates(roots);
    if settings.cert.is_empty() || settings.key.is_empty() {
        return Ok(builder.with_no_client_auth());
    }
    let key_path = path("key", &settings.key)?;
    let key = PrivateKeyDer::from_pem_file(&key_path)
        .map_err(|e| Error::configuration("key", format!("{key_path}: {e}")))?;
    builder
        .with_client_auth_cert(certificates("cert", &settings.cert)?, key)
        .map_err(|e| Error::configuration("cert", e))
}

/// A TLS session with the server of this name, not yet started.
pub fn session(settings: &Settings, name: &str) -> Result<ClientConnection, Error> {
    let name = ServerName::try_from(name.to_string()).map_err(|e| Error::Tls(format!("{name}: {e}")))?;
    ClientConnection::new(settings.tls.clone(), name).map_err(|e| Error::Tls(e.to_string()))
}

fn path(field: &'static str, value: &str) -> Result<String, Error> {
    credential::only_file_path(value).map_err(|e| Error::configuration(field, e))
}

fn certificates(field: &'static str, value: &str) -> Result<Vec<CertificateDer<'static>>, Error> {
    let path = path(field, value)?;
    let wrong = |why: String| Error::configuration(field, format!("{path}: {why}"));
    let all = CertificateDer::pem_file_iter(&path).map_err(|e| wrong(e.to_string()))?;
    let all: Vec<_> = all.collect::<Result<_, _>>().map_err(|e| wrong(e.to_string()))?;
    if all.is_empty() { Err(wrong("no certificate found".into())) } else { Ok(all) }
}
