//! The event that tells of every request that was answered.

use schemas::advisory::{ApiAudit, ClientInfo};

use super::advisory::publish;
use super::request::PREFIX;
use super::{Host, Request};

const SUBJECT: &str = "$JS.EVENT.ADVISORY.API";

/// Publishes the event, if anybody listens.
pub(super) fn send<H: Host>(host: &mut H, request: &Request<'_>, response: &str) {
    let now = host.now();
    if !host.effects().interest(SUBJECT.as_bytes(), None) {
        return;
    }
    let settings = host.settings();
    let body = ApiAudit {
        server: settings.server.clone(),
        client: Some(shown(request.client)),
        subject: format!("{PREFIX}{}", request.subject),
        request: String::from_utf8_lossy(request.body).into_owned(),
        response: response.to_owned(),
        domain: settings.domain.clone(),
    };
    publish(host.effects(), now, SUBJECT, body);
}

/// Advisories say nothing of a client's JWT and of the alternates of its cluster.
fn shown(client: &ClientInfo) -> ClientInfo {
    ClientInfo { jwt: String::new(), alternates: Vec::new(), ..client.clone() }
}
