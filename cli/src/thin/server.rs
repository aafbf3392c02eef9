//! One server to connect to: where it is, what its certificate must say, and the user that its URL names.

use async_nats::ServerAddr;

use crate::failure::{Failure, Outcome};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// A name or an address, without brackets.
    pub host: String,
    pub port: u16,
    /// `nats` or `tls`; other schemes are refused when connecting.
    pub scheme: String,
    /// What the server's certificate must be for.
    pub tls_name: String,
    /// User and password of the URL, decoded; a user alone is a token.
    pub user: Option<(String, Option<String>)>,
}

impl Server {
    /// The servers of a comma-separated list of URLs.
    pub fn list(urls: &str) -> Outcome<Vec<Server>> {
        Ok(addresses(urls)?.iter().map(Server::of).collect())
    }

    pub fn of(address: &ServerAddr) -> Server {
        let host = address.host().trim_start_matches('[').trim_end_matches(']').to_string();
        Server {
            tls_name: host.clone(),
            host,
            port: address.port(),
            scheme: address.scheme().to_string(),
            user: url_user(address.as_url_str()),
        }
    }

    /// The URL without a user.
    pub fn url(&self) -> String {
        let host = if self.host.contains(':') { format!("[{}]", self.host) } else { self.host.clone() };
        format!("{}://{host}:{}", self.scheme, self.port)
    }

    pub fn wants_tls(&self) -> bool {
        self.scheme == "tls"
    }
}

/// The user and password in the first URL that holds any, decoded; a user alone is a token. They win over the context's.
pub fn url_user(servers: &str) -> Option<(String, Option<String>)> {
    let user = servers.split(',').find_map(|url| {
        let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
        rest.split('/').next()?.rsplit_once('@').map(|(user, _)| user)
    })?;
    match user.split_once(':') {
        Some((user, password)) => Some((percent_decode(user), Some(percent_decode(password)))),
        None => Some((percent_decode(user), None)),
    }
}

fn percent_decode(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        let hex = tail.get(..2).and_then(|h| std::str::from_utf8(h).ok());
        match hex.and_then(|h| u8::from_str_radix(h, 16).ok()).filter(|_| byte == b'%') {
            Some(decoded) => {
                out.push(decoded);
                rest = &tail[2..];
            }
            None => {
                out.push(byte);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// The addresses of a comma-separated list of URLs; `nats://` may be left out.
pub fn addresses(servers: &str) -> Outcome<Vec<ServerAddr>> {
    let urls = servers.split(',').map(str::trim).filter(|u| !u.is_empty());
    let parse = |url: &str| {
        url.parse::<ServerAddr>().map_err(|e| Failure::new(format!("invalid server URL {url:?}: {e}")))
    };
    urls.map(parse).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_of_urls() {
        let list = Server::list("h, tls://u:p%40@[::1]:1").unwrap();
        let urls: Vec<_> = list.iter().map(Server::url).collect();
        assert_eq!(urls, ["nats://h:4222", "tls://[::1]:1"]);
        assert_eq!(list[1].user, Some(("u".into(), Some("p@".into()))));
        assert_eq!((list[1].tls_name.as_str(), list[1].wants_tls()), ("::1", true));
    }

    #[test]
    fn addresses_need_no_scheme() {
        let all = addresses("localhost:4222, tls://b:1,ws://c").unwrap();
        let hosts: Vec<_> = all.iter().map(|a| (a.host().to_string(), a.port())).collect();
        assert_eq!(hosts, [("localhost".into(), 4222), ("b".into(), 1), ("c".into(), 80)]);
        let error = addresses("x y").unwrap_err().message.unwrap();
        assert!(error.starts_with("invalid server URL \"x y\": "), "{error}");
    }

    #[test]
    fn users_in_urls() {
        let user = |url| url_user(url);
        assert_eq!(user("nats://h:1"), None);
        assert_eq!(user("nats://t%20k@h:1"), Some(("t k".into(), None)));
        assert_eq!(user("nats://a,u:p%40%zz:x@b:4222/"), Some(("u".into(), Some("p@%zz:x".into()))));
    }
}
