//! A context as YAML with comments, for editing.

use contexts::Settings;

/// What the editor shows: every field with a word on its meaning.
pub fn write(s: &Settings) -> String {
    let text = |value: &str| serde_json::to_string(value).expect("text always serializes");
    let list = serde_json::to_string(&s.windows_ca_certs_match.clone().unwrap_or_default())
        .expect("text serializes");
    let values = [
        ("description", text(&s.description)),
        ("url", text(&s.url)),
        ("user", text(&s.user)),
        ("password", text(&s.password)),
        ("creds", text(&s.creds)),
        ("nkey", text(&s.nkey)),
        ("user_jwt", text(&s.user_jwt)),
        ("user_seed", text(&s.user_seed)),
        ("token", text(&s.token)),
        ("cert", text(&s.cert)),
        ("key", text(&s.key)),
        ("ca", text(&s.ca)),
        ("tls_first", s.tls_first.to_string()),
        ("windows_cert_store", text(&s.windows_cert_store)),
        ("windows_cert_match", text(&s.windows_cert_match)),
        ("windows_cert_match_by", text(&s.windows_cert_match_by)),
        ("windows_ca_certs_match", list),
        ("inbox_prefix", text(&s.inbox_prefix)),
        ("color_scheme", text(&s.color_scheme)),
        ("jetstream_domain", text(&s.jetstream_domain)),
        ("jetstream_api_prefix", text(&s.jetstream_api_prefix)),
        ("jetstream_event_prefix", text(&s.jetstream_event_prefix)),
        ("socks_proxy", text(&s.socks_proxy)),
    ];
    let comment = |field: &str| COMMENTS.iter().find(|(name, _)| *name == field).map_or("", |(_, c)| c);
    let mut out = String::new();
    for (field, value) in values {
        let comment = comment(field);
        for line in comment.lines() {
            out += &format!("# {line}\n").replace("# \n", "#\n");
        }
        out += &format!("{field}: {value}\n\n");
    }
    out.trim_end().to_string() + "\n"
}

/// Reads what the editor left. Unknown fields are refused, so that a slip of the pen is not lost in silence.
pub fn read(text: &str) -> Result<Settings, String> {
    let value: serde_json::Value = serde_saphyr::from_str(text).map_err(|e| e.to_string())?;
    let known = serde_json::to_value(Settings::default()).map_err(|e| e.to_string())?;
    for field in value.as_object().into_iter().flat_map(|o| o.keys()) {
        if known.get(field).is_none() && field != "nsc" {
            return Err(format!("unknown field {field:?}"));
        }
    }
    serde_json::from_value(value).map_err(|e| e.to_string())
}

const COMMENTS: &[(&str, &str)] = &[
    ("description", "What this context is for, shown in lists"),
    ("url", "The servers to connect to, separated by commas"),
    ("user", "User name; needs the password"),
    ("password", "The password itself, or a credential URI (see creds)"),
    (
        "creds",
        "A file with NATS credentials, or a credential URI:\n
  file:///path/to/file.creds   a file, the same as the bare path
  op://vault/item/field        read by the 1Password program ('op read')
  nsc://Operator/Account/User  found by the local 'nsc'
  env://NAME                   an environment variable
  data:;base64,<payload>       the content itself",
    ),
    ("nkey", "A file with an NKEY seed, or a credential URI (see creds)"),
    ("user_jwt", "A user JWT and its seed instead of creds: each itself, or a credential URI (see creds)"),
    ("token", "The token itself, or a credential URI (see creds)"),
    ("cert", "A client certificate and its key; both are needed"),
    ("ca", "Certificates of the authorities to trust"),
    ("tls_first", "Start TLS before the server's greeting"),
    (
        "windows_cert_store",
        "Certificates from the Windows store; needs windows_cert_match\n
windows_cert_store is 'user' or 'machine'
windows_cert_match_by is 'subject' or 'issuer'",
    ),
    ("inbox_prefix", "Prefix of inbox subjects, for example _INBOX.private.userid"),
    ("color_scheme", "Colours of tables: rounded, double, yellow, blue, cyan, green, magenta or red"),
    ("jetstream_domain", "The JetStream domain to use"),
    ("jetstream_api_prefix", "Prefix of the JetStream API when it is imported from another account"),
    ("jetstream_event_prefix", "Prefix of JetStream advisories when they are imported from another account"),
    ("socks_proxy", "SOCKS5 proxy to reach the servers through, for example socks5://example.net:1090"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let settings = Settings {
            description: "a: \"b\" # c".into(),
            url: "nats://x".into(),
            tls_first: true,
            windows_ca_certs_match: Some(vec!["x".into()]),
            ..Settings::default()
        };
        assert_eq!(read(&write(&settings)).unwrap(), settings);
    }

    #[test]
    fn mistakes_are_named() {
        assert!(read("urls: x\n").unwrap_err().contains("unknown field \"urls\""));
        assert!(read("url: [1]\n").is_err());
        assert!(read("url: {\n").is_err());
    }

    #[test]
    fn every_field_is_shown_but_the_old_ones() {
        let text = write(&Settings::default());
        let known = serde_json::to_value(Settings::default()).unwrap();
        for field in known.as_object().unwrap().keys().filter(|f| *f != "nsc") {
            assert!(
                text.contains(&format!("\n{field}: ")) || text.contains(&format!("{field}: \"\"")),
                "{field}"
            );
        }
    }
}
