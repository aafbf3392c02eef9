//! `nats account tls`: the certificates of the server, and whether they end soon.

use daemon_server::certificate::subject;
use data_encoding::BASE64;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use rustls::pki_types::CertificateDer;
use x509_parser::extensions::{GeneralName, ParsedExtension};
use x509_parser::parse_x509_certificate;
use x509_parser::prelude::X509Certificate;

use super::chain;
use super::info::connection;
use crate::failure::{Failure, Outcome};
use crate::nats::{Call, Command};
use crate::outln;
use crate::spec::Flag;
use crate::term::duration::go;

/// Characters in one line of a PEM block.
const PEM_LINE: usize = 64;
const SECOND: i64 = 1_000_000_000;

/// Signature algorithms by the names that Go gives them.
const ALGORITHMS: [(&str, &str); 9] = [
    ("1.2.840.113549.1.1.5", "SHA1-RSA"),
    ("1.2.840.113549.1.1.11", "SHA256-RSA"),
    ("1.2.840.113549.1.1.12", "SHA384-RSA"),
    ("1.2.840.113549.1.1.13", "SHA512-RSA"),
    ("1.2.840.113549.1.1.10", "SHA256-RSAPSS"),
    ("1.2.840.10045.4.3.2", "ECDSA-SHA256"),
    ("1.2.840.10045.4.3.3", "ECDSA-SHA384"),
    ("1.2.840.10045.4.3.4", "ECDSA-SHA512"),
    ("1.3.101.112", "Ed25519"),
];

pub fn command() -> Command {
    Command::new("tls", "Show the certificates of the server, and fail when one ends soon")
        .tag("scope:user")
        .tag("impact:ro")
        .flag(
            Flag::duration("expire-warn", "Fail when a certificate ends within this time, 0 for not at all")
                .default("1w"),
        )
        .flag(Flag::bool("pem", "Show the certificates themselves").default("true").negatable())
        .example("For a monthly check", "account tls --expire-warn 6w --no-pem")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let connection = connection::open(call)?;
    let Some(session) = connection.client.session() else {
        crate::fail!("nats: connection is not tls");
    };
    // What is connected is verified, and there is one way from the server's certificate to what we trust.
    let chain = chain::of(session, &connection.trusted);
    outln!("# TLS Verified Chains count: {}", usize::from(!chain.is_empty()));
    if chain.is_empty() {
        crate::fail!("no verified chains found in TLS");
    }
    outln!("\n# chain: 1");
    let (warn, now) = (call.maybe_nanos("expire-warn").unwrap_or(0), Timestamp::now().as_second());
    let mut first = Ok(());
    for (at, certificate) in chain.iter().enumerate() {
        let shown = show(certificate, at + 1, now, warn, call.flag("pem"));
        first = first.and(shown);
    }
    first
}

/// Prints a certificate; fails when it has ended or will soon.
fn show(der: &CertificateDer<'_>, number: usize, now: i64, warn: i64, pem: bool) -> Outcome {
    let place = format!("chain=1 cert={number}");
    let Ok((_, certificate)) = parse_x509_certificate(der) else {
        crate::fail!("{place}: the certificate cannot be read");
    };
    let (subject, end) = (subject(der), certificate.validity().not_after.timestamp());
    let text = time(end);
    outln!("# {place} isCA={} Subject={subject:?}", certificate.is_ca());
    let state = match end {
        end if end < now => State::Ended,
        end if warn > 0 && end < now.saturating_add(warn / SECOND) => State::EndsSoon,
        _ => State::Good,
    };
    match state {
        State::Ended => outln!("# EXPIRED after {text}"),
        State::EndsSoon => outln!("# EXPIRING SOON: within {} of {text}", go(warn)),
        State::Good => {}
    }
    outln!("#   Expiration: {text}");
    names(&certificate).iter().for_each(|(kind, names)| outln!("#   SAN: {kind}: [{}]", names.join(" ")));
    outln!("#   Serial: {}", certificate.tbs_certificate.serial);
    let algorithm = certificate.signature_algorithm.algorithm.to_id_string();
    let known = ALGORITHMS.iter().find(|(id, _)| *id == algorithm);
    outln!("#   Signed-with: {}", known.map_or(algorithm.as_str(), |(_, name)| name));
    if pem {
        print_pem(der);
    }
    let end = format!("{place} expiration={text:?} subject={subject:?}");
    match state {
        State::Ended => Err(Failure::new(format!("expired cert {end}"))),
        State::EndsSoon => Err(Failure::new(format!("cert expiring soon {end}"))),
        State::Good => Ok(()),
    }
}

/// `2006-01-02 15:04:05 +0000 UTC`, as Go prints a time.
fn time(seconds: i64) -> String {
    let time = Timestamp::from_second(seconds).unwrap_or(Timestamp::MAX);
    time.to_zoned(TimeZone::UTC).strftime("%Y-%m-%d %H:%M:%S +0000 UTC").to_string()
}

enum State {
    Ended,
    EndsSoon,
    Good,
}

/// The other names of a certificate, by their kind.
fn names(certificate: &X509Certificate<'_>) -> Vec<(&'static str, Vec<String>)> {
    let mut kinds: Vec<(&'static str, Vec<String>)> =
        ["DNS Names", "IP Addresses", "URIs", "Email Addresses"].map(|kind| (kind, vec![])).into();
    for extension in certificate.extensions() {
        let ParsedExtension::SubjectAlternativeName(all) = extension.parsed_extension() else { continue };
        for name in &all.general_names {
            let (kind, name) = match name {
                GeneralName::DNSName(name) => (0, name.to_string()),
                GeneralName::IPAddress(bytes) => (1, address(bytes)),
                GeneralName::URI(uri) => (2, uri.to_string()),
                GeneralName::RFC822Name(name) => (3, name.to_string()),
                _ => continue,
            };
            kinds[kind].1.push(name);
        }
    }
    kinds.retain(|(_, names)| !names.is_empty());
    kinds
}

fn address(bytes: &[u8]) -> String {
    match (<[u8; 4]>::try_from(bytes), <[u8; 16]>::try_from(bytes)) {
        (Ok(four), _) => std::net::Ipv4Addr::from(four).to_string(),
        (_, Ok(sixteen)) => std::net::Ipv6Addr::from(sixteen).to_string(),
        _ => "?".into(),
    }
}

fn print_pem(der: &[u8]) {
    outln!("-----BEGIN CERTIFICATE-----");
    let text = BASE64.encode(der);
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let (line, after) = rest.split_at(rest.len().min(PEM_LINE));
        outln!("{line}");
        rest = after;
    }
    outln!("-----END CERTIFICATE-----");
}
