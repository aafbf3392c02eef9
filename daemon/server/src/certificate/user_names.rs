//! By which names the bearer of a certificate may be known as a user, the best first (spec/server-security.md part 5).

use super::known_name;
use daemon_broker::auth::{CertificateName, DistinguishedName};
use rustls_pki_types::CertificateDer;
use x509_parser::certificate::X509Certificate;
use x509_parser::extensions::GeneralName;
use x509_parser::parse_x509_certificate;
use x509_parser::x509::X509Name;

/// Part of a domain name (`DC`).
const DOMAIN_COMPONENT: &str = "0.9.2342.19200300.100.1.25";

/// The attributes that a subject may be made of to be matched as a whole.
const LETTERS: [(&str, &str); 10] = [
    ("2.5.4.3", "CN"),
    ("2.5.4.5", "SERIALNUMBER"),
    ("2.5.4.6", "C"),
    ("2.5.4.7", "L"),
    ("2.5.4.8", "ST"),
    ("2.5.4.9", "STREET"),
    ("2.5.4.10", "O"),
    ("2.5.4.11", "OU"),
    ("2.5.4.17", "POSTALCODE"),
    (DOMAIN_COMPONENT, "DC"),
];

/// Mail addresses, host names and URIs; then the subject as a distinguished name, as text with its domain behind it, and
/// as text. Nothing for a certificate that cannot be read.
pub fn user_names(certificate: &CertificateDer<'_>) -> Vec<CertificateName> {
    let Ok((_, certificate)) = parse_x509_certificate(certificate) else { return Vec::new() };
    let mut names: Vec<_> = alternative_names(&certificate).into_iter().map(CertificateName::Exact).collect();
    let subject = certificate.subject();
    names.extend(distinguished(subject).map(CertificateName::Subject));
    let (text, domain) = (known_name(subject), domain(subject));
    if !domain.is_empty() {
        names.push(CertificateName::Exact(format!("{text},{domain}")));
    }
    if !text.is_empty() {
        names.push(CertificateName::Exact(text));
    }
    names
}

/// All mail addresses, then all host names, then all URIs.
fn alternative_names(certificate: &X509Certificate<'_>) -> Vec<String> {
    let Ok(Some(names)) = certificate.subject_alternative_name() else { return Vec::new() };
    let of = |pick: fn(&GeneralName<'_>) -> Option<String>| names.value.general_names.iter().filter_map(pick);
    let mail = of(|name| match name {
        GeneralName::RFC822Name(text) => Some(text.to_string()),
        _ => None,
    });
    let hosts = of(|name| match name {
        GeneralName::DNSName(text) => Some(text.to_string()),
        _ => None,
    });
    let uris = of(|name| match name {
        GeneralName::URI(text) => Some(text.to_string()),
        _ => None,
    });
    mail.chain(hosts).chain(uris).collect()
}

/// The subject, last part first; `None` when it has attributes without letters.
fn distinguished(subject: &X509Name<'_>) -> Option<DistinguishedName> {
    let parts: Option<Vec<_>> = subject
        .iter_rdn()
        .map(|part| {
            let attributes = part.iter().map(|attribute| {
                let id = attribute.attr_type().to_id_string();
                let (_, letters) = LETTERS.iter().find(|(known, _)| *known == id)?;
                Some((letters.to_string(), attribute.as_str().ok()?.to_owned()))
            });
            attributes.collect::<Option<Vec<_>>>()
        })
        .collect();
    let mut parts = parts?;
    parts.retain(|part| !part.is_empty());
    parts.reverse();
    (!parts.is_empty()).then(|| DistinguishedName::new(parts))
}

/// `DC=…` of the subject, first one first, as the reference has them.
fn domain(subject: &X509Name<'_>) -> String {
    let domain = subject.iter_attributes().filter(|a| a.attr_type().to_id_string() == DOMAIN_COMPONENT);
    let parts: Vec<_> = domain.filter_map(|a| a.as_str().ok()).map(|value| format!("DC={value}")).collect();
    parts.join(",")
}

#[cfg(test)]
mod tests {
    use super::*;
    use rcgen::{CertificateParams, DistinguishedName as Subject, DnType, KeyPair, SanType};

    fn names(subject: &[(DnType, &str)], alternative: Vec<SanType>) -> Vec<String> {
        let mut params = CertificateParams::default();
        params.distinguished_name = Subject::new();
        subject.iter().for_each(|(kind, value)| params.distinguished_name.push(kind.clone(), *value));
        params.subject_alt_names = alternative;
        let signed = params.self_signed(&KeyPair::generate().unwrap()).unwrap();
        let shown = |name| match name {
            CertificateName::Exact(text) => text,
            CertificateName::Subject(name) => format!("{name:?}"),
        };
        user_names(signed.der()).into_iter().map(shown).collect()
    }

    fn dc() -> DnType {
        DnType::CustomDnType(vec![0, 9, 2342, 19200300, 100, 1, 25])
    }

    #[test]
    fn alternative_names_come_first_mail_before_hosts_before_uris() {
        let all = names(
            &[(DnType::CommonName, "me")],
            vec![
                SanType::URI("spiffe://x/y".try_into().unwrap()),
                SanType::DnsName("host".try_into().unwrap()),
                SanType::Rfc822Name("a@b.c".try_into().unwrap()),
            ],
        );
        let subject = format!("{:?}", DistinguishedName::parse("CN=me").unwrap());
        assert_eq!(all, ["a@b.c", "host", "spiffe://x/y", &subject, "CN=me"]);
    }

    #[test]
    fn subjects_are_told_in_all_forms() {
        let all = names(
            &[(dc(), "com"), (DnType::OrganizationName, "Acme, Inc"), (DnType::CommonName, "me")],
            Vec::new(),
        );
        let subject = format!("{:?}", DistinguishedName::parse(r"CN=me,O=Acme\, Inc,DC=com").unwrap());
        assert_eq!(all, [&subject, r"CN=me,O=Acme\, Inc,DC=com", r"CN=me,O=Acme\, Inc"]);
        let unknown = DnType::CustomDnType(vec![2, 5, 4, 42]);
        assert_eq!(names(&[(unknown, "x"), (DnType::CommonName, "me")], Vec::new()), ["CN=me"]);
        assert_eq!(names(&[], Vec::new()), [""; 0]);
    }
}
