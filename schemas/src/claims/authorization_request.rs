//! What a server asks an auth callout service: may this client come in?

use serde::{Deserialize, Serialize};

use super::{Body, Claims, GenericFields, Kind, TagList, is_default};

/// The server that asks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ServerId {
    pub name: String,
    pub host: String,
    pub id: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub version: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cluster: String,
    #[serde(skip_serializing_if = "TagList::is_empty")]
    pub tags: TagList,
    /// The server's curve key, when the answer may be sealed for it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub xkey: String,
}

/// The connection.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ClientInformation {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub host: String,
    #[serde(skip_serializing_if = "is_default")]
    pub id: u64,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub user: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    #[serde(skip_serializing_if = "TagList::is_empty")]
    pub tags: TagList,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name_tag: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub kind: String,
    #[serde(rename = "type", skip_serializing_if = "String::is_empty")]
    pub client_type: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mqtt_id: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub nonce: String,
}

/// What the client said in CONNECT.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ConnectOptions {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub jwt: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub nkey: String,
    #[serde(rename = "sig", skip_serializing_if = "String::is_empty")]
    pub signed_nonce: String,
    #[serde(rename = "auth_token", skip_serializing_if = "String::is_empty")]
    pub token: String,
    #[serde(rename = "user", skip_serializing_if = "String::is_empty")]
    pub username: String,
    #[serde(rename = "pass", skip_serializing_if = "String::is_empty")]
    pub password: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub lang: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub version: String,
    pub protocol: i64,
}

/// Shows no secret.
impl std::fmt::Debug for ConnectOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ConnectOptions")
            .field("nkey", &self.nkey)
            .field("username", &self.username)
            .field("name", &self.name)
            .field("lang", &self.lang)
            .field("version", &self.version)
            .field("protocol", &self.protocol)
            .finish_non_exhaustive()
    }
}

/// What the handshake showed; certificates as PEM.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ClientTls {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub version: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cipher: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub certs: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub verified_chains: Vec<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AuthorizationRequest {
    pub server_id: ServerId,
    /// Made for this one request: the answer speaks of it.
    pub user_nkey: String,
    pub client_info: ClientInformation,
    pub connect_opts: ConnectOptions,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_tls: Option<ClientTls>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub request_nonce: String,
    #[serde(flatten)]
    pub fields: GenericFields,
}

pub type AuthorizationRequestClaims = Claims<AuthorizationRequest>;

impl Claims<AuthorizationRequest> {
    pub fn new(subject: &str) -> Self {
        Self::about(subject)
    }
}

impl Body for AuthorizationRequest {
    const KIND: Kind = Kind::AuthorizationRequest;

    fn fields(&self) -> &GenericFields {
        &self.fields
    }

    fn fields_mut(&mut self) -> &mut GenericFields {
        &mut self.fields
    }
}
