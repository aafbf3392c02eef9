//! What HTTPS shows to clients.

use std::sync::Arc;

use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::failure::{Failure, Outcome};

pub fn config(certificate: &str, key: &str) -> Outcome<Arc<ServerConfig>> {
    let broken = |path: &str, why: &dyn std::fmt::Display| Failure::new(format!("{path}: {why}"));
    let chain = CertificateDer::pem_file_iter(certificate).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    let chain = chain.map_err(|e| broken(certificate, &e))?;
    let private = PrivateKeyDer::from_pem_file(key).map_err(|e| broken(key, &e))?;
    let provider = rustls::crypto::aws_lc_rs::default_provider();
    let config = ServerConfig::builder_with_provider(provider.into())
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, private));
    Ok(Arc::new(config.map_err(|e| broken(certificate, &e))?))
}
