//! The flags of TLS, and what they make of a connection.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use async_nats::ConnectOptions;
use cli_term::spec::Flag;
use cli_term::{Failure, Outcome, fail};
use rustls::crypto::{SupportedKxGroup, aws_lc_rs};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore};

use crate::nsc::Call;
use crate::store::files;

/// The flags.
pub fn flags() -> [Flag; 5] {
    [
        Flag::text("ca-cert", "Certificates of trusted authorities").env("NATS_CA").placeholder("FILE"),
        Flag::text("client-cert", "Certificate of the client").env("NATS_CERT").placeholder("FILE"),
        Flag::text("client-key", "Private key to the certificate").env("NATS_KEY").placeholder("FILE"),
        Flag::text("tls-curves", "Curves to use: P256, P384, X25519, separated by commas")
            .placeholder("CURVES"),
        Flag::bool("tls-first", "Start TLS before the server's greeting"),
    ]
}

/// Lays the flags over the options of a connection.
pub fn apply(call: &Call, mut options: ConnectOptions) -> Outcome<ConnectOptions> {
    let path = |name| Some(call.text(name)).filter(|text| !text.is_empty()).map(files::expand);
    let (ca, cert, key) = (path("ca-cert"), path("client-cert"), path("client-key"));
    if cert.is_some() != key.is_some() {
        fail!("--client-cert and --client-key need each other");
    }
    let curves = call.text("tls-curves");
    let identity = cert.zip(key);
    if !curves.is_empty() {
        options = options.tls_client_config(config(&groups(curves)?, ca.as_deref(), identity)?);
    } else {
        if let Some(ca) = ca {
            options = options.add_root_certificates(ca);
        }
        if let Some((cert, key)) = identity {
            options = options.add_client_certificate(cert, key);
        }
    }
    Ok(if call.flag("tls-first") { options.tls_first() } else { options })
}

fn groups(text: &str) -> Outcome<Vec<&'static dyn SupportedKxGroup>> {
    let mut out: Vec<&'static dyn SupportedKxGroup> = vec![];
    for name in text.split(',').map(str::trim) {
        let lower = name.to_lowercase();
        out.push(match lower.strip_prefix("curve").unwrap_or(&lower) {
            "p256" => aws_lc_rs::kx_group::SECP256R1,
            "p384" => aws_lc_rs::kx_group::SECP384R1,
            "x25519" => aws_lc_rs::kx_group::X25519,
            "p521" => {
                fail!("TLS curve P521 is not supported by our TLS library (accepted: P256, P384, X25519)")
            }
            _ => fail!("unknown TLS curve {name:?} (accepted: P256, P384, X25519)"),
        });
    }
    Ok(out)
}

fn config(
    groups: &[&'static dyn SupportedKxGroup],
    ca: Option<&Path>,
    identity: Option<(PathBuf, PathBuf)>,
) -> Outcome<ClientConfig> {
    let provider =
        rustls::crypto::CryptoProvider { kx_groups: groups.to_vec(), ..aws_lc_rs::default_provider() };
    let mut roots = RootCertStore::empty();
    match ca {
        None => drop(roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs)),
        Some(path) => {
            for cert in certificates(path)? {
                roots.add(cert)?;
            }
        }
    }
    let builder =
        ClientConfig::builder_with_provider(Arc::new(provider)).with_safe_default_protocol_versions()?;
    let builder = builder.with_root_certificates(roots);
    match identity {
        None => Ok(builder.with_no_client_auth()),
        Some((cert, key)) => {
            let secret = PrivateKeyDer::from_pem_file(&key);
            let secret = secret.map_err(|e| Failure::new(format!("{}: {e}", key.display())))?;
            Ok(builder.with_client_auth_cert(certificates(&cert)?, secret)?)
        }
    }
}

fn certificates(path: &Path) -> Outcome<Vec<CertificateDer<'static>>> {
    let failed = |e| Failure::new(format!("{}: {e}", path.display()));
    CertificateDer::pem_file_iter(path).map_err(failed)?.collect::<Result<_, _>>().map_err(failed)
}
