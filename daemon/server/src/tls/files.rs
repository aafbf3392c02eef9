//! The files that TLS is made of: certificates, keys, authorities, what authorities say.

use super::TlsError;
use crate::certificate;
use daemon_config::options;
use rustls::RootCertStore;
use rustls_pki_types::pem::{self, PemObject};
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use schemas::go::Time;
use std::os::unix::fs::PermissionsExt;

/// Others than owner and group may read it.
const READ_BY_OTHERS: u32 = 0o004;

/// Files with private keys that everybody on this machine may read.
pub fn readable_by_all(options: &options::Tls) -> Vec<&str> {
    let open = |file: &&str| {
        std::fs::metadata(file).is_ok_and(|meta| meta.permissions().mode() & READ_BY_OTHERS != 0)
    };
    options.certificates.iter().map(|pair| pair.key_file.as_str()).filter(open).collect()
}

pub(super) fn not_after(options: &options::Tls) -> Result<Time, TlsError> {
    let first = options.certificates.first().cloned().unwrap_or_default();
    let chain = certificates(&first.cert_file)?;
    Ok(chain.first().map_or(Time::ZERO, certificate::not_after))
}

pub(super) fn file_error(file: &str, why: impl ToString) -> TlsError {
    TlsError::File { file: file.into(), why: why.to_string() }
}

pub(super) fn certificates(file: &str) -> Result<Vec<CertificateDer<'static>>, TlsError> {
    let chain: Vec<_> = CertificateDer::pem_file_iter(file)
        .and_then(|certs| certs.collect())
        .map_err(|e| file_error(file, pem_error(e, "certificate")))?;
    match chain.is_empty() {
        true => Err(file_error(file, pem_error(pem::Error::NoItemsFound, "certificate"))),
        false => Ok(chain),
    }
}

pub(super) fn private_key(file: &str) -> Result<PrivateKeyDer<'static>, TlsError> {
    PrivateKeyDer::from_pem_file(file).map_err(|e| file_error(file, pem_error(e, "key")))
}

/// What is wrong with a file, in the reference's words where it has some.
fn pem_error(why: pem::Error, what: &str) -> String {
    match why {
        pem::Error::NoItemsFound => format!("tls: failed to find any PEM data in {what} input"),
        pem::Error::Io(why) => schemas::go::os_error::text(&why),
        other => other.to_string(),
    }
}

/// The authorities in `file`, or without one the system's.
pub(super) fn roots(file: &str) -> Result<RootCertStore, TlsError> {
    let mut store = RootCertStore::empty();
    if file.is_empty() {
        store.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        return Ok(store);
    }
    let authorities = certificates(file).map_err(|_| TlsError::Authorities)?;
    for authority in authorities {
        store.add(authority).map_err(|_| TlsError::Authorities)?;
    }
    Ok(store)
}

/// Certificate and key do not go together, or one of them is of a kind that cannot be used.
pub(super) fn wrong_pair(pair: &options::Certificate, why: rustls::Error) -> TlsError {
    match why {
        rustls::Error::InconsistentKeys(_) => {
            file_error(&pair.cert_file, "tls: private key does not match public key")
        }
        other => file_error(&pair.cert_file, other),
    }
}

/// An OCSP response as it is handed to clients; empty names no file.
pub(super) fn staple(file: &str) -> Result<Option<Vec<u8>>, TlsError> {
    if file.is_empty() {
        return Ok(None);
    }
    std::fs::read(file).map(Some).map_err(|e| file_error(file, e))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn open_keys_are_noticed() {
        let dir = tempfile::tempdir().unwrap();
        let file = |name: &str, mode| {
            let path = dir.path().join(name);
            std::fs::write(&path, "x").unwrap();
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
            options::Certificate { key_file: path.display().to_string(), ..Default::default() }
        };
        let certificates = vec![file("all", 0o644), file("group", 0o640), file("own", 0o600)];
        let options = options::Tls { certificates, ..Default::default() };
        let open = readable_by_all(&options);
        assert!(matches!(open[..], [file] if file.ends_with("all")), "{open:?}");
    }
}
