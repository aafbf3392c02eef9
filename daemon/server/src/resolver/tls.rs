//! TLS towards a URL resolver (`resolver_tls`): authorities, this side's certificate, or no verification at all where the
//! configuration says so.

use super::ResolverError;
use daemon_config::options;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, aws_lc_rs};
use rustls::{ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use std::sync::Arc;

/// The system's authorities, and no certificate, unless the options say otherwise.
pub fn client_config(options: Option<&options::Tls>) -> Result<Arc<ClientConfig>, ResolverError> {
    let provider = Arc::new(aws_lc_rs::default_provider());
    let builder = ClientConfig::builder_with_provider(provider.clone());
    let builder = builder.with_safe_default_protocol_versions().map_err(wrong)?;
    let builder = match options.is_some_and(|options| options.insecure) {
        true => builder.dangerous().with_custom_certificate_verifier(Arc::new(Anybody(provider))),
        false => builder.with_root_certificates(roots(options.map_or("", |options| &options.ca_file))?),
    };
    let certificate = options.and_then(|options| options.certificates.first());
    Ok(Arc::new(match certificate {
        None => builder.with_no_client_auth(),
        Some(certificate) => {
            let chain = certificates(&certificate.cert_file)?;
            let key = PrivateKeyDer::from_pem_file(&certificate.key_file)
                .map_err(|why| wrong(format!("{}: {why}", certificate.key_file)))?;
            builder.with_client_auth_cert(chain, key).map_err(wrong)?
        }
    }))
}

fn roots(ca_file: &str) -> Result<RootCertStore, ResolverError> {
    let mut roots = RootCertStore::empty();
    let trusted = match ca_file.is_empty() {
        true => rustls_native_certs::load_native_certs().certs,
        false => certificates(ca_file)?,
    };
    roots.add_parsable_certificates(trusted);
    Ok(roots)
}

fn certificates(file: &str) -> Result<Vec<CertificateDer<'static>>, ResolverError> {
    let read = CertificateDer::pem_file_iter(file).and_then(Iterator::collect);
    read.map_err(|why| wrong(format!("{file}: {why}")))
}

fn wrong(why: impl ToString) -> ResolverError {
    ResolverError::Tls(why.to_string())
}

/// `insecure`: whoever answers is taken for the right one, though not for somebody who cannot sign.
#[derive(Debug)]
struct Anybody(Arc<CryptoProvider>);

impl ServerCertVerifier for Anybody {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        rustls::crypto::verify_tls12_signature(
            message,
            cert,
            signed,
            &self.0.signature_verification_algorithms,
        )
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        rustls::crypto::verify_tls13_signature(
            message,
            cert,
            signed,
            &self.0.signature_verification_algorithms,
        )
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}
