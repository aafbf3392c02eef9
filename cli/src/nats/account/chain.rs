//! The certificates from a server's own to the authority that we trust.

use contexts::{Context, credential};
use rustls::ClientConnection;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use x509_parser::parse_x509_certificate;

use crate::failure::{Failure, Outcome};

/// The longest chain that is followed.
const LONGEST: usize = 16;

/// The authorities that the context trusts; those of the system unless it names some.
pub fn trusted(context: &Context) -> Outcome<Vec<CertificateDer<'static>>> {
    let ca = &context.settings.ca;
    if ca.is_empty() {
        return Ok(rustls_native_certs::load_native_certs().certs);
    }
    let path = credential::only_file_path(ca)?;
    let wrong = |e: rustls::pki_types::pem::Error| Failure::new(format!("{path}: {e}"));
    CertificateDer::pem_file_iter(&path).map_err(wrong)?.collect::<Result<_, _>>().map_err(wrong)
}

/// The server's certificate, those that it sent along, each the issuer of the one before, and the authority. Empty without
/// certificates.
pub fn of(session: &ClientConnection, trusted: &[CertificateDer<'static>]) -> Vec<CertificateDer<'static>> {
    let sent = session.peer_certificates().unwrap_or_default();
    let sent: Vec<_> = sent.iter().map(|certificate| certificate.clone().into_owned()).collect();
    follow(&sent, trusted)
}

fn follow(
    sent: &[CertificateDer<'static>],
    trusted: &[CertificateDer<'static>],
) -> Vec<CertificateDer<'static>> {
    let Some(first) = sent.first() else { return vec![] };
    let mut chain = vec![first.clone()];
    while let Some(last) = chain.last().filter(|last| chain.len() < LONGEST && !is_authority(last)) {
        // An authority that we trust ends the chain, whatever else was sent.
        let issues = |other: &&CertificateDer<'static>| is_issuer(last, other) && !chain.contains(other);
        match trusted.iter().find(issues).or_else(|| sent.iter().find(issues)) {
            Some(issuer) => chain.push(issuer.clone()),
            None => break,
        }
    }
    chain
}

/// Issued by itself. The name alone does not tell: a server may be called as its authority is.
fn is_authority(certificate: &CertificateDer<'_>) -> bool {
    let is_ca = parse_x509_certificate(certificate).is_ok_and(|(_, certificate)| certificate.is_ca());
    is_ca && is_issuer(certificate, certificate)
}

fn is_issuer(certificate: &CertificateDer<'_>, issuer: &CertificateDer<'_>) -> bool {
    match (parse_x509_certificate(certificate), parse_x509_certificate(issuer)) {
        (Ok((_, certificate)), Ok((_, issuer))) => certificate.issuer().as_raw() == issuer.subject().as_raw(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};

    use super::*;

    fn params(name: &str) -> CertificateParams {
        let mut params = CertificateParams::new(vec![]).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params
    }

    #[test]
    fn chains_end_in_what_is_trusted() {
        let [root_key, middle_key, leaf_key] = [(); 3].map(|()| KeyPair::generate().unwrap());
        let root = params("root").self_signed(&root_key).unwrap().der().clone();
        let root_issuer = Issuer::new(params("root"), root_key);
        let middle = params("middle").signed_by(&middle_key, &root_issuer).unwrap().der().clone();
        let middle_issuer = Issuer::new(params("middle"), middle_key);
        let leaf = params("leaf").signed_by(&leaf_key, &middle_issuer).unwrap().der().clone();
        let (sent, trusted) = ([leaf.clone(), middle.clone()], [root.clone()]);
        assert_eq!(follow(&sent, &trusted), [leaf.clone(), middle.clone(), root.clone()]);
        assert_eq!(follow(&sent, &[]), sent);
        assert_eq!(follow(&sent[..1], &trusted), [leaf]);
        assert_eq!(follow(&trusted, &trusted), [root]);
        assert_eq!(follow(&[], &[]), []);
    }
}
