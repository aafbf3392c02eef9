//! What certificates say: whose they are, when they end, and by which names their bearers may be known as users. Nothing
//! here decides whom to trust.

mod user_names;

pub use user_names::user_names;

use rustls_pki_types::CertificateDer;
use schemas::go::Time;
use x509_parser::parse_x509_certificate;
use x509_parser::x509::{AttributeTypeAndValue, X509Name};

/// The parts of a name that Go knows by letters, in the order in which it prints them, and whether only the last of
/// several counts.
const KNOWN: [(&str, &str, bool); 9] = [
    ("2.5.4.5", "SERIALNUMBER", true),
    ("2.5.4.3", "CN", true),
    ("2.5.4.11", "OU", false),
    ("2.5.4.10", "O", false),
    ("2.5.4.17", "POSTALCODE", false),
    ("2.5.4.9", "STREET", false),
    ("2.5.4.7", "L", false),
    ("2.5.4.8", "ST", false),
    ("2.5.4.6", "C", false),
];

/// When the certificate ends, at the latest in 2262, where [`Time`] does; the zero time when it cannot be read.
pub fn not_after(certificate: &CertificateDer<'_>) -> Time {
    let Ok((_, certificate)) = parse_x509_certificate(certificate) else { return Time::ZERO };
    let seconds = certificate.validity().not_after.timestamp();
    Time::from_unix_nanos(seconds.saturating_mul(1_000_000_000))
}

/// The subject as Go prints it, empty when it cannot be read.
pub fn subject(certificate: &CertificateDer<'_>) -> String {
    parse_x509_certificate(certificate)
        .map_or_else(|_| String::new(), |(_, c)| distinguished_name(c.subject()))
}

/// RFC 2253 as Go has it: known parts in a fixed order, the rest behind them by number, last one first.
fn distinguished_name(name: &X509Name<'_>) -> String {
    let all: Vec<(String, String)> = name.iter_attributes().map(attribute).collect();
    let unknown = all.iter().rev().filter(|(id, _)| KNOWN.iter().all(|(known, ..)| known != id));
    let unknown = unknown.map(|(id, value)| format!("{id}={value}"));
    known_parts(&all).into_iter().chain(unknown).collect::<Vec<_>>().join(",")
}

/// The same without the parts that Go knows by number only.
fn known_name(name: &X509Name<'_>) -> String {
    let all: Vec<(String, String)> = name.iter_attributes().map(attribute).collect();
    known_parts(&all).join(",")
}

fn known_parts(all: &[(String, String)]) -> Vec<String> {
    let known = KNOWN.iter().filter_map(|(id, letters, last)| {
        let mut values: Vec<&str> = all.iter().filter(|(i, _)| i == id).map(|(_, v)| v.as_str()).collect();
        if *last {
            values.drain(..values.len().saturating_sub(1));
        }
        let values: Vec<String> = values.iter().map(|v| format!("{letters}={v}")).collect();
        (!values.is_empty()).then(|| values.join("+"))
    });
    known.collect()
}

/// Number and escaped value.
fn attribute(attribute: &AttributeTypeAndValue<'_>) -> (String, String) {
    let value = attribute.as_str().unwrap_or_default();
    (attribute.attr_type().to_id_string(), escaped(value))
}

fn escaped(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let last = value.chars().count().saturating_sub(1);
    for (at, c) in value.chars().enumerate() {
        let needs = match c {
            ',' | '+' | '"' | '\\' | '<' | '>' | ';' => true,
            '#' => at == 0,
            ' ' => at == 0 || at == last,
            _ => false,
        };
        if needs {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use rcgen::{CertificateParams, DistinguishedName, DnType, KeyPair, date_time_ymd};

    fn certificate(parts: &[(DnType, &str)]) -> CertificateDer<'static> {
        let mut params = CertificateParams::default();
        params.distinguished_name = DistinguishedName::new();
        parts.iter().for_each(|(kind, value)| params.distinguished_name.push(kind.clone(), *value));
        params.not_after = date_time_ymd(2030, 2, 3);
        let signed = params.self_signed(&KeyPair::generate().unwrap()).unwrap();
        CertificateDer::from(signed.der().to_vec())
    }

    #[test]
    fn subjects_read_as_in_go() {
        let other = |n| DnType::CustomDnType(vec![2, 5, 4, n]);
        let all = certificate(&[
            (DnType::CountryName, "DE"),
            (DnType::StateOrProvinceName, "#Bayern "),
            (DnType::LocalityName, " München"),
            (other(12), "T"),
            (DnType::OrganizationName, "A, B+C"),
            (DnType::OrganizationalUnitName, "x<y>;\"z\"\\"),
            (other(9), "S #1"),
            (other(17), "123"),
            (DnType::CommonName, "me"),
            (other(5), "7"),
            (other(42), "given"),
        ]);
        let expected = concat!(
            r#"SERIALNUMBER=7,CN=me,OU=x\<y\>\;\"z\"\\,O=A\, B\+C,POSTALCODE=123,STREET=S #1,"#,
            r"L=\ München,ST=\#Bayern\ ,C=DE,2.5.4.42=given,2.5.4.12=T",
        );
        assert_eq!(subject(&all), expected);
        assert_eq!(subject(&certificate(&[])), "");
        assert_eq!(subject(&CertificateDer::from(vec![1, 2, 3])), "");
    }

    #[test]
    fn the_end_is_told_in_utc() {
        assert_eq!(not_after(&certificate(&[])).to_string(), "2030-02-03T00:00:00Z");
        assert!(not_after(&CertificateDer::from(vec![1, 2, 3])).is_zero());
    }
}
