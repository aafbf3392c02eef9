//! One server to connect to: where it is, what its certificate must say, and the user that its URL names.

use async_nats::ServerAddr;

use crate::failure::Outcome;
use crate::nats::connect;

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
        Ok(connect::addresses(urls)?.iter().map(Server::of).collect())
    }

    pub fn of(address: &ServerAddr) -> Server {
        let host = address.host().trim_start_matches('[').trim_end_matches(']').to_string();
        Server {
            tls_name: host.clone(),
            host,
            port: address.port(),
            scheme: address.scheme().to_string(),
            user: connect::url_user(address.as_url_str()),
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
}
