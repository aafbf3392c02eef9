//! The content of one context file.

use serde::{Deserialize, Deserializer, Serialize};

use crate::{Error, json};

/// Every field of a context file, in the order in which the reference writes them. Missing and null fields read as empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Only in JSON that is printed, never in files.
    #[serde(skip_serializing_if = "String::is_empty", deserialize_with = "text")]
    pub name: String,
    #[serde(deserialize_with = "text")]
    pub description: String,
    #[serde(deserialize_with = "text")]
    pub url: String,
    #[serde(deserialize_with = "text")]
    pub socks_proxy: String,
    #[serde(deserialize_with = "text")]
    pub token: String,
    #[serde(deserialize_with = "text")]
    pub user: String,
    #[serde(deserialize_with = "text")]
    pub password: String,
    #[serde(deserialize_with = "text")]
    pub creds: String,
    #[serde(deserialize_with = "text")]
    pub nkey: String,
    #[serde(deserialize_with = "text")]
    pub cert: String,
    #[serde(deserialize_with = "text")]
    pub key: String,
    #[serde(deserialize_with = "text")]
    pub ca: String,
    /// The old way to name nsc credentials; saving turns it into `creds`.
    #[serde(deserialize_with = "text")]
    pub nsc: String,
    #[serde(deserialize_with = "text")]
    pub jetstream_domain: String,
    #[serde(deserialize_with = "text")]
    pub jetstream_api_prefix: String,
    #[serde(deserialize_with = "text")]
    pub jetstream_event_prefix: String,
    #[serde(deserialize_with = "text")]
    pub inbox_prefix: String,
    #[serde(deserialize_with = "text")]
    pub user_jwt: String,
    #[serde(deserialize_with = "text")]
    pub user_seed: String,
    #[serde(deserialize_with = "text")]
    pub color_scheme: String,
    #[serde(deserialize_with = "boolean")]
    pub tls_first: bool,
    #[serde(deserialize_with = "text")]
    pub windows_cert_store: String,
    #[serde(deserialize_with = "text")]
    pub windows_cert_match_by: String,
    #[serde(deserialize_with = "text")]
    pub windows_cert_match: String,
    /// None is written as null.
    pub windows_ca_certs_match: Option<Vec<String>>,
}

fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Option::<String>::deserialize(deserializer).map(Option::unwrap_or_default)
}

fn boolean<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    Option::<bool>::deserialize(deserializer).map(Option::unwrap_or_default)
}

impl Settings {
    /// Reads a context file's text. Unknown fields are ignored.
    pub fn from_json(text: &[u8]) -> Result<Settings, serde_json::Error> {
        serde_json::from_slice(text)
    }

    /// The text to save: two spaces, no newline at the end, without the name.
    pub fn to_json(&self) -> String {
        let nameless = Settings { name: String::new(), ..self.clone() };
        let text = serde_json::to_string_pretty(&nameless).expect("strings and booleans always serialize");
        json::go_escape(&text)
    }

    /// What saving refuses: more than one kind of credentials, and a Windows store that says nothing of use.
    pub fn validate(&self) -> Result<(), Error> {
        let credentials = [&self.user, &self.creds, &self.nkey, &self.nsc, &self.user_jwt];
        if credentials.iter().filter(|c| !c.is_empty()).count() > 1 {
            return Err(Error::TooManyCredentials);
        }
        let store = self.windows_cert_store.to_lowercase();
        if !matches!(store.as_str(), "" | "user" | "machine" | "windowscurrentuser" | "windowslocalmachine") {
            return Err(Error::CertStore(self.windows_cert_store.clone()));
        }
        if !matches!(self.windows_cert_match_by.to_lowercase().as_str(), "" | "subject" | "issuer") {
            return Err(Error::CertMatchBy(self.windows_cert_match_by.clone()));
        }
        if !store.is_empty() && self.windows_cert_match.is_empty() {
            return Err(Error::CertMatcherMissing);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = r#"{
  "description": "a \u0026 b",
  "url": "nats://localhost:4222",
  "socks_proxy": "",
  "token": "",
  "user": "",
  "password": "",
  "creds": "/x.creds",
  "nkey": "",
  "cert": "",
  "key": "",
  "ca": "",
  "nsc": "",
  "jetstream_domain": "",
  "jetstream_api_prefix": "",
  "jetstream_event_prefix": "",
  "inbox_prefix": "",
  "user_jwt": "",
  "user_seed": "",
  "color_scheme": "",
  "tls_first": false,
  "windows_cert_store": "",
  "windows_cert_match_by": "",
  "windows_cert_match": "",
  "windows_ca_certs_match": null
}"#;

    #[test]
    fn a_file_is_written_to_the_byte() {
        let settings = Settings {
            description: "a & b".into(),
            url: "nats://localhost:4222".into(),
            creds: "/x.creds".into(),
            name: "left out".into(),
            ..Settings::default()
        };
        assert_eq!(settings.to_json(), FILE);
        assert_eq!(
            Settings::from_json(FILE.as_bytes()).unwrap(),
            Settings { name: String::new(), ..settings }
        );
    }

    #[test]
    fn missing_null_and_unknown_fields_are_fine() {
        let settings = Settings::from_json(br#"{"url":"x","user":null,"tls_first":null,"later":1}"#).unwrap();
        assert_eq!(settings, Settings { url: "x".into(), ..Settings::default() });
        assert!(Settings::from_json(br#"{"url":1}"#).is_err());
    }

    #[test]
    fn one_kind_of_credentials() {
        let two = Settings { user: "u".into(), creds: "c".into(), ..Settings::default() };
        assert!(matches!(two.validate(), Err(Error::TooManyCredentials)));
        let one = Settings { user: "u".into(), token: "t".into(), ..Settings::default() };
        assert!(one.validate().is_ok());
    }
}
