//! URLs as Go's `net/url` takes them apart, with its errors, as far as claims need it.

use schemas::go::quote::quote;

#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Url {
    /// In lower case; empty if there is none.
    pub scheme: String,
    pub has_user: bool,
    /// With its port.
    pub host: String,
    pub path: String,
}

impl Url {
    pub fn hostname(&self) -> &str {
        if let Some(rest) = self.host.strip_prefix('[') {
            return rest.split(']').next().unwrap_or_default();
        }
        self.host.split(':').next().unwrap_or_default()
    }
}

pub(super) fn parse(text: &str) -> Result<Url, String> {
    let failed = |reason: String| format!("parse {}: {reason}", quote(text));
    if text.bytes().any(|b| b < 0x20 || b == 0x7f) {
        return Err(failed("net/url: invalid control character in URL".to_owned()));
    }
    let before_fragment = text.split('#').next().unwrap_or_default();
    let (scheme, rest) = scheme(before_fragment).map_err(failed)?;
    let rest = rest.split('?').next().unwrap_or_default();
    let scheme = scheme.to_lowercase();
    if !rest.starts_with('/') {
        if !scheme.is_empty() {
            // Opaque: no host, no path.
            return Ok(Url { scheme, ..Url::default() });
        }
        if rest.split('/').next().is_some_and(|segment| segment.contains(':')) {
            return Err(failed("first path segment in URL cannot contain colon".to_owned()));
        }
    }
    let has_authority = rest.starts_with("//") && (!scheme.is_empty() || !rest.starts_with("///"));
    let (authority, path) = match rest.strip_prefix("//").filter(|_| has_authority) {
        Some(rest) => rest.split_at(rest.find('/').unwrap_or(rest.len())),
        None => ("", rest),
    };
    check_escapes(path).map_err(failed)?;
    let (user, host) = match authority.rsplit_once('@') {
        Some((user, host)) => (Some(user), host),
        None => (None, authority),
    };
    check_host(host).map_err(failed)?;
    Ok(Url { scheme, has_user: user.is_some(), host: host.to_owned(), path: path.to_owned() })
}

fn scheme(text: &str) -> Result<(&str, &str), String> {
    for (at, b) in text.bytes().enumerate() {
        match b {
            b'a'..=b'z' | b'A'..=b'Z' => {}
            b'0'..=b'9' | b'+' | b'-' | b'.' if at > 0 => {}
            b':' if at == 0 => return Err("missing protocol scheme".to_owned()),
            b':' => return Ok((&text[..at], &text[at + 1..])),
            _ => break,
        }
    }
    Ok(("", text))
}

fn check_escapes(path: &str) -> Result<(), String> {
    for (at, _) in path.match_indices('%') {
        let escape = path.as_bytes().get(at..at + 3).unwrap_or(&path.as_bytes()[at..]);
        if escape.len() < 3 || !escape[1..].iter().all(u8::is_ascii_hexdigit) {
            return Err(format!("invalid URL escape {}", schemas::go::quote::quote_bytes(escape)));
        }
    }
    Ok(())
}

fn check_host(host: &str) -> Result<(), String> {
    let port = if host.starts_with('[') {
        let Some(end) = host.rfind(']') else { return Err("missing ']' in host".to_owned()) };
        &host[end + 1..]
    } else {
        &host[host.rfind(':').unwrap_or(host.len())..]
    };
    let digits = port.strip_prefix(':');
    if !port.is_empty() && !digits.is_some_and(|digits| digits.bytes().all(|b| b.is_ascii_digit())) {
        return Err(format!("invalid port {} after host", quote(port)));
    }
    match host.chars().find(|&c| " \"<>\\^`{|}".contains(c)) {
        Some(c) if c != '"' && c != '<' && c != '>' => {
            Err(format!("invalid character {} in host name", quote(&c.to_string())))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_urls_apart() {
        let table = [
            ("nats://a:4222", "nats", false, "a:4222", ""),
            ("TLS://u:p@[::1]:4222/x?y#z", "tls", true, "[::1]:4222", "/x"),
            ("http:foo", "http", false, "", ""),
            ("/only/path", "", false, "", "/only/path"),
            ("host/path", "", false, "", "host/path"),
            ("//host", "", false, "host", ""),
        ];
        for (text, scheme, has_user, host, path) in table {
            let url = parse(text).unwrap();
            assert_eq!(
                (url.scheme.as_str(), url.has_user, url.host.as_str(), url.path.as_str()),
                (scheme, has_user, host, path)
            );
        }
        assert_eq!(parse("x://[::1]:1").unwrap().hostname(), "::1");
    }

    #[test]
    fn says_what_go_says() {
        let table = [
            ("a:b", None),
            ("1:b", Some("parse \"1:b\": first path segment in URL cannot contain colon")),
            (":b", Some("parse \":b\": missing protocol scheme")),
            ("nats://a:x", Some("parse \"nats://a:x\": invalid port \":x\" after host")),
            ("nats://a b", Some("parse \"nats://a b\": invalid character \" \" in host name")),
            ("nats://[::1", Some("parse \"nats://[::1\": missing ']' in host")),
            ("nats://a/%zz", Some("parse \"nats://a/%zz\": invalid URL escape \"%zz\"")),
            ("a\nb", Some("parse \"a\\nb\": net/url: invalid control character in URL")),
        ];
        for (text, error) in table {
            assert_eq!(parse(text).err().as_deref(), error, "{text}");
        }
    }
}
