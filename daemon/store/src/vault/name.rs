//! What assets are called, and where their files are.

use std::fmt;
use twox_hash::XxHash3_64;

/// Longest file name that is made out of a name, without endings.
const FILE_NAME_MAX: usize = 180;

/// A stream, or a consumer of one. Streams come before their consumers in order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AssetName {
    pub account: String,
    pub stream: String,
    pub consumer: Option<String>,
}

impl AssetName {
    pub fn stream(account: &str, stream: &str) -> Self {
        AssetName { account: account.into(), stream: stream.into(), consumer: None }
    }

    pub fn consumer(account: &str, stream: &str, consumer: &str) -> Self {
        AssetName { consumer: Some(consumer.into()), ..AssetName::stream(account, stream) }
    }

    /// The stream that this is, or that this is a consumer of.
    pub fn its_stream(&self) -> AssetName {
        AssetName { consumer: None, ..self.clone() }
    }

    /// The folder of the stream.
    pub(crate) fn folder(&self, root: &str) -> String {
        format!("{root}/accounts/{}/streams/{}", file_name(&self.account), file_name(&self.stream))
    }

    /// The file with the ledger's snapshot.
    pub(crate) fn ledger_path(&self, root: &str) -> String {
        let folder = self.folder(root);
        match &self.consumer {
            None => format!("{folder}/stream.ledger"),
            Some(consumer) => format!("{folder}/consumers/{}.ledger", file_name(consumer)),
        }
    }
}

impl fmt::Display for AssetName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.consumer {
            None => write!(f, "stream {} of account {}", self.stream, self.account),
            Some(c) => write!(f, "consumer {c} of stream {} of account {}", self.stream, self.account),
        }
    }
}

/// A file name for any name: letters, digits, `-` and `_` as they are, other bytes as `%` and two digits; a long one is cut
/// and gets a checksum. The name itself is kept inside of the file.
pub(crate) fn file_name(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for &byte in name.as_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' => out.push(byte.into()),
            _ => out.push_str(&format!("%{byte:02x}")),
        }
    }
    if out.len() > FILE_NAME_MAX {
        out.truncate(FILE_NAME_MAX - 17);
        out.push_str(&format!("~{:016x}", XxHash3_64::oneshot(name.as_bytes())));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_name_makes_a_file_name_of_its_own() {
        let long = "x".repeat(300);
        let other = format!("{long}y");
        let names = ["ORDERS", "orders", "$G", "a/b", "a%2fb", "..", "", "ü", &long, &other];
        let files: Vec<_> = names.iter().map(|n| file_name(n)).collect();
        let distinct: std::collections::HashSet<_> = files.iter().collect();
        assert_eq!(distinct.len(), names.len());
        assert_eq!(&files[..8], ["ORDERS", "orders", "%24G", "a%2fb", "a%252fb", "%2e%2e", "", "%c3%bc"]);
        assert!(files.iter().all(|f| f.len() <= FILE_NAME_MAX && !f.contains('/')));
    }

    #[test]
    fn paths() {
        let stream = AssetName::stream("$G", "ORDERS");
        let consumer = AssetName::consumer("$G", "ORDERS", "new one");
        assert_eq!(stream.ledger_path("js"), "js/accounts/%24G/streams/ORDERS/stream.ledger");
        assert_eq!(consumer.ledger_path("js"), "js/accounts/%24G/streams/ORDERS/consumers/new%20one.ledger");
        assert!(stream < consumer && consumer.its_stream() == stream);
        assert_eq!(consumer.to_string(), "consumer new one of stream ORDERS of account $G");
    }
}
