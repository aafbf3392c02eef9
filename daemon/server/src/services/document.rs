//! The documents of the monitoring port, asked for by message.

use super::envelope::Answer;
use super::filter::{self, NoOptions};
use super::profilez::profilez;
use super::topic::Document;
use crate::monitor;
use crate::state::State;
use schemas::go;
use schemas::monitor::{HealthStatus, HealthzError, ServerId};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// `None` where the request is for other servers.
pub fn answer(state: &State, document: Document, body: &[u8]) -> Option<Answer> {
    match document {
        Document::Varz => ask(state, body, "Varz", |_: NoOptions| sure(monitor::varz(state))),
        Document::Subsz => ask(state, body, "Subsz", |o| monitor::subsz(state, &o)),
        Document::Connz => ask(state, body, "Connz", |o| monitor::connz(state, &o)),
        Document::Routez => ask(state, body, "Routez", |o| sure(monitor::routez(state, &o))),
        Document::Gatewayz => ask(state, body, "Gatewayz", |o| sure(monitor::gatewayz(state, &o))),
        Document::Leafz => ask(state, body, "Leafz", |o| sure(monitor::leafz(state, &o))),
        Document::Accountz => ask(state, body, "Accountz", |o| monitor::accountz(state, &o)),
        Document::Jsz => ask(state, body, "Jsz", |o| monitor::jsz(state, &o)),
        Document::Healthz => ask(state, body, "Healthz", |o| sure(Health::from(monitor::healthz(state, &o)))),
        Document::Profilez => ask(state, body, "Profilez", |o| sure(profilez(&o))),
        Document::Expvarz => ask(state, body, "Expvarz", |_: NoOptions| sure(monitor::expvarz())),
        Document::Ipqueuesz => ask(state, body, "Ipqueuesz", |o| sure(monitor::ipqueuesz(state, &o))),
        Document::Raftz => ask(state, body, "Raftz", |o| sure(monitor::raftz(state, &o))),
    }
}

/// By message the status that HTTP tells apart from its document is part of it.
#[derive(Serialize)]
struct Health {
    status: String,
    status_code: u16,
    #[serde(skip_serializing_if = "String::is_empty")]
    error: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<HealthzError>,
}

impl From<HealthStatus> for Health {
    fn from(health: HealthStatus) -> Self {
        let HealthStatus { status, status_code, error, errors } = health;
        Health { status, status_code, error, errors }
    }
}

/// Of documents that there always are.
fn sure<T>(document: T) -> Result<T, std::convert::Infallible> {
    Ok(document)
}

/// Reads the options, and asks `f` unless the request is for other servers.
pub fn ask<O: DeserializeOwned + Default, D: Serialize, E: ToString>(
    state: &State,
    body: &[u8],
    name: &str,
    f: impl FnOnce(O) -> Result<D, E>,
) -> Option<Answer> {
    match filter::read(body, &format!("{name}EventOptions")) {
        Err(text) => Some(Answer::Failed { code: 400, text, null: false }),
        Ok((_, filter)) if filter::excludes(state, &filter) => None,
        Ok((options, _)) => Some(Answer::of(f(options))),
    }
}

/// Who is there; no envelope goes around that, and nobody is left out.
pub fn idz(state: &State) -> String {
    let policy = state.broker.policy();
    let info = &policy.info;
    let id = ServerId { name: info.server_name.clone(), host: info.host.clone(), id: info.server_id.clone() };
    go::json::to_string(&id).expect("documents have text keys only")
}
