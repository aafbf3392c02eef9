//! The HTTP request that comes before WebSocket, and what is wrong with it as HTTP, in the reference's words.

use std::borrow::Cow;

/// Longest head of a request, in bytes: room for cookies that hold JWTs.
pub const HEAD_MAX: usize = 64 * 1024;
/// Most headers of a request.
const HEADERS_MAX: usize = 128;
/// Longest body that is passed over, so that the connection can be used again.
pub const BODY_MAX: u64 = 64 * 1024;

/// A request's head.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Request {
    pub method: String,
    /// As in the request line, without scheme and host if it had them.
    pub target: String,
    /// `Host`, or the host of the request line; empty when there is none.
    pub host: String,
    /// HTTP/1.0.
    pub old: bool,
    /// Names in lower case, in the order they came.
    headers: Vec<(String, String)>,
}

/// Not HTTP that can be answered in an orderly way: this line and the end.
#[derive(Debug, PartialEq, Eq)]
pub struct BadHttp(pub &'static str);

const BAD_REQUEST: BadHttp = BadHttp("400 Bad Request");
const TOO_LARGE: BadHttp = BadHttp("431 Request Header Fields Too Large");

impl Request {
    /// Reads a head from the front of `bytes`: it and its length, or `None` while its end is not there.
    pub fn parse(bytes: &[u8]) -> Result<Option<(Request, usize)>, BadHttp> {
        let mut headers = [httparse::EMPTY_HEADER; HEADERS_MAX];
        let mut parsed = httparse::Request::new(&mut headers);
        let len = match parsed.parse(bytes) {
            Ok(httparse::Status::Complete(len)) => len,
            Ok(httparse::Status::Partial) if bytes.len() >= HEAD_MAX => return Err(TOO_LARGE),
            Ok(httparse::Status::Partial) => return Ok(None),
            Err(e) => return Err(bad(e, bytes)),
        };
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim_matches([' ', '\t']).to_owned();
        let headers: Vec<_> =
            parsed.headers.iter().map(|h| (h.name.to_ascii_lowercase(), text(h.value))).collect();
        let mut request = Request {
            method: parsed.method.unwrap_or_default().into(),
            target: parsed.path.unwrap_or_default().into(),
            host: String::new(),
            old: parsed.version == Some(0),
            headers,
        };
        request.settle_host()?;
        Ok(Some((request, len)))
    }

    fn settle_host(&mut self) -> Result<(), BadHttp> {
        let mut hosts = self.all("host");
        let host = hosts.next().map(str::to_owned);
        if hosts.next().is_some() {
            return Err(BAD_REQUEST);
        }
        drop(hosts);
        if host.is_none() && !self.old {
            return Err(BadHttp("400 Bad Request: missing required Host header"));
        }
        self.host = host.unwrap_or_default();
        if let Some((scheme, rest)) = self.target.split_once("://")
            && !scheme.is_empty()
            && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
        {
            let end = rest.find(['/', '?']).unwrap_or(rest.len());
            self.host = rest[..end].into();
            self.target = match &rest[end..] {
                path if path.starts_with('/') => path.into(),
                query => format!("/{query}"),
            };
        }
        match self.target.starts_with('/') || self.target == "*" {
            true => Ok(()),
            false => Err(BAD_REQUEST),
        }
    }

    /// The first header of this name (in lower case); empty when there is none.
    pub fn header(&self, name: &str) -> &str {
        self.all(name).next().unwrap_or_default()
    }

    /// All headers of this name (in lower case).
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.headers.iter().filter(move |(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// Whether a header that lists words has this one, in any case.
    pub fn lists(&self, name: &str, word: &str) -> bool {
        self.all(name)
            .flat_map(|list| list.split(','))
            .any(|w| w.trim_matches([' ', '\t']).eq_ignore_ascii_case(word))
    }

    /// The path, without the query.
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// Where a path with empty or dotted parts should have led; `None` when it has none.
    pub fn cleaner_path(&self) -> Option<String> {
        let path = self.path();
        let mut parts: Vec<&str> = Vec::new();
        for part in path.split('/') {
            match part {
                "" | "." => {}
                ".." => drop(parts.pop()),
                part => parts.push(part),
            }
        }
        let mut clean = format!("/{}", parts.join("/"));
        if path.ends_with('/') && clean != "/" {
            clean.push('/');
        }
        (path.starts_with('/') && clean != path).then(|| match self.target.split_once('?') {
            Some((_, query)) => format!("{clean}?{query}"),
            None => clean,
        })
    }

    /// Bytes of body that follow; `None` when that is not said in a number, or is too much to pass over.
    pub fn body(&self) -> Option<u64> {
        if self.all("transfer-encoding").next().is_some() {
            return None;
        }
        match self.header("content-length") {
            "" => Some(0),
            text => text.parse().ok().filter(|n| *n <= BODY_MAX),
        }
    }

    /// Whether no other request is to follow on this connection.
    pub fn is_last(&self) -> bool {
        self.old || self.lists("connection", "close")
    }
}

fn bad(e: httparse::Error, bytes: &[u8]) -> BadHttp {
    match e {
        httparse::Error::HeaderName => BadHttp("400 Bad Request: invalid header name"),
        httparse::Error::HeaderValue => BadHttp("400 Bad Request: invalid header value"),
        httparse::Error::TooManyHeaders => TOO_LARGE,
        httparse::Error::Version if names_version(bytes) => {
            BadHttp("505 HTTP Version Not Supported: unsupported protocol version")
        }
        _ => BAD_REQUEST,
    }
}

/// Whether the request line ends with an HTTP version, if not one that is spoken here.
fn names_version(bytes: &[u8]) -> bool {
    let line = bytes.split(|b| *b == b'\n').next().unwrap_or_default();
    let line: Cow<'_, str> = String::from_utf8_lossy(line);
    let version = line.trim_end().rsplit(' ').next().unwrap_or_default();
    let digits = version.strip_prefix("HTTP/").and_then(|v| v.split_once('.'));
    digits.is_some_and(|(major, minor)| {
        [major, minor].iter().all(|d| d.len() == 1 && d.as_bytes()[0].is_ascii_digit())
    })
}
