//! Origins: `scheme://host:port` as browsers send them and `allowed_origins` lists them, read and complained of the way
//! the reference does.

/// Where a page came from. The port is always there: 80 and 443 go without saying.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// In lower case.
    pub scheme: String,
    /// In lower case.
    pub host: String,
    pub port: String,
}

impl Origin {
    /// Reads an origin; the error is the reference's text.
    pub fn parse(text: &str) -> Result<Origin, String> {
        let (scheme, authority) =
            absolute(text).map_err(|cause| format!("parse {}: {cause}", schemas::go::quote::quote(text)))?;
        let (host, port) = host_and_port(scheme == "https", &authority)?;
        Ok(Origin { scheme, host, port })
    }

    /// The scheme and `host:port` of an URL, as far as it has them.
    pub(super) fn parts(text: &str) -> Result<(String, String), String> {
        absolute(text).map_err(|cause| format!("parse {}: {cause}", schemas::go::quote::quote(text)))
    }
}

/// The host in lower case, and its port: if none is given, the one of plain or encrypted HTTP.
pub fn host_and_port(tls: bool, text: &str) -> Result<(String, String), String> {
    let wrong = |cause: &str| Err(format!("address {text}: {cause}"));
    let without_port = || Ok((text.to_lowercase(), if tls { "443" } else { "80" }.to_owned()));
    let Some(colon) = text.rfind(':') else { return without_port() };
    if let Some(rest) = text.strip_prefix('[') {
        return match rest.find(']') {
            None => wrong("missing ']' in address"),
            Some(end) if end + 2 == text.len() => without_port(),
            Some(end) if end + 2 == colon => Ok((rest[..end].to_lowercase(), rest[end + 2..].to_owned())),
            Some(end) if text[end + 2..].starts_with(':') => wrong("too many colons in address"),
            Some(_) => without_port(),
        };
    }
    if text[..colon].contains(':') {
        return wrong("too many colons in address");
    }
    Ok((text[..colon].to_lowercase(), text[colon + 1..].to_owned()))
}

/// Scheme and authority of an URL that stands in a request line: absolute, or a path (which has neither).
fn absolute(text: &str) -> Result<(String, String), String> {
    if text.bytes().any(|b| b < 0x20 || b == 0x7f) {
        return Err("net/url: invalid control character in URL".into());
    }
    if text.is_empty() {
        return Err("empty url".into());
    }
    let (scheme, rest) = scheme(text)?;
    let rest = rest.split('?').next().unwrap_or_default();
    let Some(rest) = rest.strip_prefix('/') else {
        return match scheme.is_empty() && text != "*" {
            true => Err("invalid URI for request".into()),
            false => Ok((scheme, String::new())),
        };
    };
    match rest.strip_prefix('/') {
        Some(rest) if !scheme.is_empty() => {
            let authority = rest.split('/').next().unwrap_or_default();
            let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
            check_host(host)?;
            Ok((scheme, host.to_owned()))
        }
        _ => Ok((scheme, String::new())),
    }
}

/// The scheme in lower case and what follows its colon.
fn scheme(text: &str) -> Result<(String, &str), String> {
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' => {}
            b'0'..=b'9' | b'+' | b'-' | b'.' if at > 0 => {}
            b':' if at == 0 => return Err("missing protocol scheme".into()),
            b':' => return Ok((text[..at].to_lowercase(), &text[at + 1..])),
            _ => break,
        }
    }
    Ok((String::new(), text))
}

fn check_host(host: &str) -> Result<(), String> {
    let bad = |c: char| c.is_ascii() && !c.is_ascii_alphanumeric() && !"-._~!$&'()*+,;=:[]<>\"%".contains(c);
    if let Some(c) = host.chars().find(|c| bad(*c)) {
        return Err(format!("invalid character {} in host name", schemas::go::quote::quote(&c.to_string())));
    }
    let after = match host.strip_prefix('[') {
        Some(rest) => rest.split_once(']').map(|(_, after)| after).ok_or("missing ']' in host")?,
        None => host.rfind(':').map_or("", |colon| &host[colon..]),
    };
    let port = after.strip_prefix(':').unwrap_or(after);
    match after.is_empty() || after.starts_with(':') && port.bytes().all(|b| b.is_ascii_digit()) {
        true => Ok(()),
        false => Err(format!("invalid port {} after host", schemas::go::quote::quote(after))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_read_as_the_reference_reads_them() {
        let good = [
            ("http://Example.com", "http example.com 80"),
            ("HTTPS://example.com", "https example.com 443"),
            ("https://example.com:8443/path?q#f", "https example.com 8443"),
            ("http://u:p@h:1", "http h 1"),
            ("http://[::1]:99", "http ::1 99"),
            ("http://[::1]", "http [::1] 80"),
            ("file:///x", "file  80"),
            ("/path", "  80"),
            ("mailto:a", "mailto  80"),
        ];
        for (text, want) in good {
            let o = Origin::parse(text).unwrap();
            assert_eq!(format!("{} {} {}", o.scheme, o.host, o.port), want, "{text}");
        }
        let bad = [
            ("", "parse \"\": empty url"),
            ("null", "parse \"null\": invalid URI for request"),
            ("example.com", "parse \"example.com\": invalid URI for request"),
            (":x", "parse \":x\": missing protocol scheme"),
            ("http://h:port", "parse \"http://h:port\": invalid port \":port\" after host"),
            ("http://a b", "parse \"http://a b\": invalid character \" \" in host name"),
            ("http://[::1", "parse \"http://[::1\": missing ']' in host"),
            ("http://a:1:2", "address a:1:2: too many colons in address"),
            ("http://h\u{1}", "parse \"http://h\\x01\": net/url: invalid control character in URL"),
        ];
        for (text, want) in bad {
            assert_eq!(Origin::parse(text).unwrap_err(), want);
        }
    }
}
