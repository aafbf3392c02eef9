//! The event that tells of every request that was answered.

use schemas::advisory::{ApiAudit, ClientInfo};

use super::advisory::publish;
use super::request::PREFIX;
use super::{Request, Settings};
use crate::effects::Effects;
use crate::now::Now;

const SUBJECT: &str = "$JS.EVENT.ADVISORY.API";

/// Whether anybody listens.
pub(super) fn is_heard(fx: &mut dyn Effects) -> bool {
    fx.interest(SUBJECT.as_bytes(), None)
}

/// Publishes the event, if anybody listens.
pub(super) fn send(
    fx: &mut dyn Effects,
    now: Now,
    settings: &Settings,
    request: &Request<'_>,
    response: &str,
) {
    if !is_heard(fx) {
        return;
    }
    let body = ApiAudit {
        server: settings.server.clone(),
        client: Some(shown(request.client)),
        subject: format!("{PREFIX}{}", request.subject),
        request: String::from_utf8_lossy(request.body).into_owned(),
        response: response.to_owned(),
        domain: settings.domain.clone(),
    };
    publish(fx, now, SUBJECT, body);
}

/// Advisories say nothing of a client's JWT and of the alternates of its cluster.
fn shown(client: &ClientInfo) -> ClientInfo {
    ClientInfo { jwt: String::new(), alternates: Vec::new(), ..client.clone() }
}
