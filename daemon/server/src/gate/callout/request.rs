//! The question, as claims that this server signs. Facts: spec/server-security.md part 6.

use crate::clock;
use crate::state::State;
use daemon_broker::TlsFacts;
use daemon_broker::auth::{Callout, Question};
use daemon_keys::jwt;
use daemon_keys::nkey::{Kind, NKey, NkeyError};
use daemon_wire::headers;
use data_encoding::BASE64;
use schemas::claims::{
    AuthorizationRequestClaims, ClientInformation, ClientTls, ConnectOptions, ServerId, TagList,
};

const AUDIENCE: &str = "nats-authorization-request";
const XKEY_HEADER: &str = "Nats-Server-Xkey";

/// A question that is ready to be sent.
pub struct Request {
    /// Empty for a question that is not sealed.
    pub header: Vec<u8>,
    pub payload: Vec<u8>,
    /// Public user key, made for this question: the answer has to name it.
    pub user: String,
}

impl Request {
    /// **Heavy**: signs, and may seal.
    pub fn new(state: &State, service: &Callout, question: &Question) -> Result<Request, String> {
        let user = NKey::generate(Kind::User);
        let now = clock::wall() / 1_000_000_000;
        let mut claims = AuthorizationRequestClaims::new(match service.operator_mode {
            true => &service.account,
            false => &service.issuer,
        });
        claims.data.audience = AUDIENCE.into();
        claims.data.expires = now + (question.patience / 1_000_000_000) as i64;
        let nats = &mut claims.nats;
        nats.user_nkey = user.public().into();
        nats.server_id = server(state, service);
        nats.client_info = client(question);
        nats.connect_opts = connect_options(question);
        nats.client_tls = question.tls.as_deref().map(tls);
        let identity = &state.identity;
        let sign = |text: &[u8]| {
            let signature = identity.server_key().sign(text).map_err(|_| NkeyError::CannotSign)?;
            signature.try_into().map_err(|_| NkeyError::CannotSign)
        };
        let token = jwt::encode_with_signer(&claims, identity.id(), now, sign);
        let token = token.map_err(|e| failed("encoding", service, e))?;
        let (mut header, mut payload) = (Vec::new(), token.into_bytes());
        if !service.xkey.is_empty() {
            payload = identity.seal(&payload, &service.xkey).map_err(|e| failed("encrypting", service, e))?;
            headers::with(&[], XKEY_HEADER, identity.xkey().as_bytes(), &mut header);
        }
        Ok(Request { header, payload, user: user.public().into() })
    }
}

fn failed(what: &str, service: &Callout, why: impl std::fmt::Display) -> String {
    format!("Error {what} auth request claim on account {:?}: {why}", service.account)
}

fn server(state: &State, service: &Callout) -> ServerId {
    let policy = state.broker.policy();
    let info = &policy.info;
    ServerId {
        name: info.server_name.clone(),
        host: info.host.clone(),
        id: info.server_id.clone(),
        version: info.version.clone(),
        cluster: info.cluster.clone(),
        tags: TagList(state.options.load().identity.server_tags.clone()),
        xkey: if service.xkey.is_empty() { String::new() } else { info.xkey.clone() },
    }
}

fn client(question: &Question) -> ClientInformation {
    ClientInformation {
        host: question.ip.clone(),
        id: question.cid,
        user: question.claimed.clone(),
        name: question.connect.name.clone(),
        kind: "Client".into(),
        client_type: question.connection_type.client_type().into(),
        nonce: if question.connect.sig.is_empty() { String::new() } else { question.nonce.clone() },
        ..ClientInformation::default()
    }
}

fn connect_options(question: &Question) -> ConnectOptions {
    let c = &question.connect;
    ConnectOptions {
        jwt: c.jwt.clone(),
        nkey: c.nkey.clone(),
        signed_nonce: c.sig.clone(),
        token: c.auth_token.clone(),
        username: c.user.clone(),
        password: c.pass.clone(),
        name: c.name.clone(),
        lang: c.lang.clone(),
        version: c.version.clone(),
        protocol: c.protocol,
    }
}

/// A handshake ends well only when the certificates that were shown are good, so that they make a verified chain.
fn tls(facts: &TlsFacts) -> ClientTls {
    let chain: Vec<String> = facts.chain.iter().map(|der| pem(der)).collect();
    ClientTls {
        version: facts.version.into(),
        cipher: facts.cipher_suite.clone(),
        certs: Vec::new(),
        verified_chains: if chain.is_empty() { Vec::new() } else { vec![chain] },
    }
}

/// As Go writes it: lines of 64 characters.
fn pem(der: &[u8]) -> String {
    let text = BASE64.encode(der);
    let mut out = String::from("-----BEGIN CERTIFICATE-----\n");
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let (line, after) = rest.split_at(rest.len().min(64));
        out.push_str(line);
        out.push('\n');
        rest = after;
    }
    out.push_str("-----END CERTIFICATE-----\n");
    out
}
