//! A rustls server configuration from options: provider, suites, curves, versions, who is verified, which certificate.

use super::TlsError;
use super::files::{certificates, private_key, roots, staple, wrong_pair};
use daemon_config::options;
use daemon_config::options::TlsVersion;
use rustls::ServerConfig;
use rustls::client::verify_server_name;
use rustls::crypto::{CryptoProvider, aws_lc_rs};
use rustls::server::{ClientHello, ParsedCertificate, ResolvesServerCert, WebPkiClientVerifier};
use rustls::sign::CertifiedKey;
use rustls_pki_types::ServerName;
use std::sync::Arc;

fn provider(options: &options::Tls) -> Result<CryptoProvider, TlsError> {
    let mut provider = aws_lc_rs::default_provider();
    if !options.cipher_suites.is_empty() {
        provider.cipher_suites = options
            .cipher_suites
            .iter()
            .map(|name| cipher_suite(name).ok_or_else(|| TlsError::CipherSuite(name.clone())))
            .collect::<Result<_, _>>()?;
        // As in the reference, the choice concerns TLS 1.2; 1.3 always offers its own.
        for suite in aws_lc_rs::ALL_CIPHER_SUITES {
            if suite.tls13().is_some() && !provider.cipher_suites.contains(suite) {
                provider.cipher_suites.push(*suite);
            }
        }
    }
    if !options.curve_preferences.is_empty() {
        provider.kx_groups = options
            .curve_preferences
            .iter()
            .map(|name| curve(name).ok_or_else(|| TlsError::Curve(name.clone())))
            .collect::<Result<_, _>>()?;
    }
    Ok(provider)
}

/// A suite by Go's name (`TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256`, `TLS_AES_128_GCM_SHA256`).
fn cipher_suite(name: &str) -> Option<rustls::SupportedCipherSuite> {
    let name = name.trim_end_matches("_SHA256").trim_end_matches("_SHA384");
    let plain = |s: &str| s.trim_end_matches("_SHA256").trim_end_matches("_SHA384").replace("TLS13_", "TLS_");
    aws_lc_rs::ALL_CIPHER_SUITES
        .iter()
        .copied()
        .find(|s| s.suite().as_str().is_some_and(|ours| plain(ours).eq_ignore_ascii_case(name)))
}

fn curve(name: &str) -> Option<&'static dyn rustls::crypto::SupportedKxGroup> {
    use aws_lc_rs::kx_group;
    Some(match name {
        "X25519" => kx_group::X25519,
        "CurveP256" => kx_group::SECP256R1,
        "CurveP384" => kx_group::SECP384R1,
        "X25519MLKEM768" => kx_group::X25519MLKEM768,
        "SecP256r1MLKEM768" => kx_group::SECP256R1MLKEM768,
        _ => return None,
    })
}

/// The rules by which other servers are trusted that we ask: by the authorities in `ca_file`, or without one the system's.
pub fn client_config(ca_file: &str) -> Result<Arc<rustls::ClientConfig>, TlsError> {
    let provider = Arc::new(aws_lc_rs::default_provider());
    let builder =
        rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    Ok(Arc::new(builder.with_root_certificates(roots(ca_file)?).with_no_client_auth()))
}

pub(super) fn server_config(options: &options::Tls) -> Result<ServerConfig, TlsError> {
    let provider = Arc::new(provider(options)?);
    let versions: &[&rustls::SupportedProtocolVersion] = match options.min_version {
        TlsVersion::Tls12 => &[&rustls::version::TLS13, &rustls::version::TLS12],
        TlsVersion::Tls13 => &[&rustls::version::TLS13],
    };
    let builder = ServerConfig::builder_with_provider(provider.clone()).with_protocol_versions(versions)?;
    // Authorities that cannot be read are a mistake even while nobody is asked for a certificate.
    let authorities =
        (options.verify || !options.ca_file.is_empty()).then(|| roots(&options.ca_file)).transpose()?;
    let builder = match authorities.filter(|_| options.verify) {
        None => builder.with_no_client_auth(),
        Some(authorities) => {
            let authorities = Arc::new(authorities);
            let verifier = WebPkiClientVerifier::builder_with_provider(authorities, provider.clone())
                .build()
                .map_err(|e| TlsError::Verifier(e.to_string()))?;
            builder.with_client_cert_verifier(verifier)
        }
    };
    Ok(builder.with_cert_resolver(Arc::new(Choice::load(&options.certificates, &provider)?)))
}

/// The server's certificates: the first that is good for the name asked for, else the first.
#[derive(Debug)]
struct Choice(Vec<Arc<CertifiedKey>>);

impl Choice {
    fn load(files: &[options::Certificate], provider: &CryptoProvider) -> Result<Choice, TlsError> {
        let keys = files.iter().map(|f| {
            let (chain, key) = (certificates(&f.cert_file)?, private_key(&f.key_file)?);
            let mut pair = CertifiedKey::from_der(chain, key, provider).map_err(|e| wrong_pair(f, e))?;
            pair.ocsp = staple(&f.ocsp_staple_file)?;
            Ok::<_, TlsError>(Arc::new(pair))
        });
        let keys: Vec<_> = keys.collect::<Result<_, _>>()?;
        if keys.is_empty() {
            return Err(TlsError::NoCertificate);
        }
        Ok(Choice(keys))
    }
}

impl ResolvesServerCert for Choice {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let name = hello.server_name().and_then(|n| ServerName::try_from(n.to_string()).ok());
        let fits = |key: &&Arc<CertifiedKey>| {
            let parsed = key.end_entity_cert().ok().and_then(|c| ParsedCertificate::try_from(c).ok());
            parsed.zip(name.as_ref()).is_some_and(|(c, n)| verify_server_name(&c, n).is_ok())
        };
        self.0.iter().find(fits).or(self.0.first()).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_that_the_configuration_takes_is_known() {
        for name in daemon_config::options::TLS_SUITES {
            assert!(cipher_suite(name).is_some(), "{name}");
        }
        for name in daemon_config::options::TLS_CURVES {
            assert!(curve(name).is_some(), "{name}");
        }
        assert!(cipher_suite("TLS_RSA_WITH_RC4_128_SHA").is_none() && curve("CurveP521").is_none());
    }
}
