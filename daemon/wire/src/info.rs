//! `INFO`: what a server says of itself. Field order and omissions are those of spec/server-protocol.md part 2.

use serde::{Deserialize, Serialize};

fn no(b: &bool) -> bool {
    !*b
}

fn zero<T: Default + PartialEq>(n: &T) -> bool {
    *n == T::default()
}

/// The server's greeting. Sizes in bytes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Info {
    pub server_id: String,
    pub server_name: String,
    pub version: String,
    pub proto: i32,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub git_commit: String,
    pub go: String,
    pub host: String,
    pub port: u16,
    pub headers: bool,
    #[serde(skip_serializing_if = "no")]
    pub auth_required: bool,
    #[serde(skip_serializing_if = "no")]
    pub tls_required: bool,
    #[serde(skip_serializing_if = "no")]
    pub tls_verify: bool,
    #[serde(skip_serializing_if = "no")]
    pub tls_available: bool,
    pub max_payload: i64,
    #[serde(skip_serializing_if = "no")]
    pub jetstream: bool,
    #[serde(skip_serializing_if = "zero")]
    pub client_id: u64,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub client_ip: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub nonce: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cluster: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub domain: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub connect_urls: Vec<String>,
    #[serde(skip_serializing_if = "no")]
    pub ldm: bool,
    #[serde(skip_serializing_if = "no")]
    pub connect_info: bool,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub remote_account: String,
    #[serde(skip_serializing_if = "no")]
    pub acc_is_sys: bool,
    #[serde(skip_serializing_if = "zero")]
    pub api_lvl: u32,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub xkey: String,
}

impl Info {
    /// Appends the protocol line, with the blank before CRLF that the reference puts there.
    pub fn encode(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"INFO ");
        serde_json::to_writer(&mut *out, self).expect("a struct of plain fields into memory");
        out.extend_from_slice(b" \r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_and_omissions() {
        let info = Info {
            server_id: "N1".into(),
            server_name: "n".into(),
            version: "2.14.0".into(),
            proto: 1,
            go: "rust".into(),
            host: "0.0.0.0".into(),
            port: 4222,
            headers: true,
            max_payload: 1048576,
            client_id: 5,
            client_ip: "127.0.0.1".into(),
            xkey: "X1".into(),
            ..Info::default()
        };
        let mut out = Vec::new();
        info.encode(&mut out);
        let want = "INFO {\"server_id\":\"N1\",\"server_name\":\"n\",\"version\":\"2.14.0\",\"proto\":1,\"go\":\"rust\",\
                    \"host\":\"0.0.0.0\",\"port\":4222,\"headers\":true,\"max_payload\":1048576,\"client_id\":5,\
                    \"client_ip\":\"127.0.0.1\",\"xkey\":\"X1\"} \r\n";
        assert_eq!(String::from_utf8(out).unwrap(), want);
    }
}
