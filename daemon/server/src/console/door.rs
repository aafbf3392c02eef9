//! `/console/nats`: a WebSocket that is an ordinary NATS session, held to what the console allows.

use super::reply;
use super::visitor::Visitor;
use crate::conn::{WebSocketDoor, Wire, serve_websocket};
use crate::http::Peer;
use crate::state::State;
use crate::websocket::{Upgrade, accept_key, decoded_len};
use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::Response;
use daemon_broker::permissions::{PermissionLists, SubjectLists};
use daemon_broker::{Confinement, Permissions};
use daemon_config::options::Console;
use hyper_util::rt::TokioIo;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

/// How long a connection may take to become a WebSocket once that was agreed on.
const PATIENCE: Duration = Duration::from_secs(10);

/// Requests that change nothing. Everything the page shows is asked for by these.
const READING: [&str; 12] = [
    "$JS.API.INFO",
    "$JS.API.STREAM.NAMES",
    "$JS.API.STREAM.LIST",
    "$JS.API.STREAM.INFO.*",
    "$JS.API.STREAM.MSG.GET.*",
    "$JS.API.DIRECT.GET.>",
    "$JS.API.CONSUMER.NAMES.*",
    "$JS.API.CONSUMER.LIST.*",
    "$JS.API.CONSUMER.INFO.*.*",
    "$JS.API.CONSUMER.WHY.*.*",
    "$SYS.REQ.USER.INFO",
    "$SYS.REQ.ACCOUNT.PING.>",
];

/// What may be done where `write` is off: publish those requests, and listen, but not in a queue group, for that would take
/// messages from those they are meant for.
static READ_ONLY: LazyLock<Option<Arc<Permissions>>> = LazyLock::new(|| {
    let publish = SubjectLists { allow: Some(READING.map(String::from).into()), deny: Vec::new() };
    let subscribe = SubjectLists { allow: None, deny: vec!["> >".into()] };
    Permissions::new(PermissionLists { publish, subscribe, responses: None }).ok().map(Arc::new)
});

/// Answers a request for the WebSocket; what becomes of it lives on a worker.
pub fn open(state: Arc<State>, mut request: Request, peer: Option<Peer>) -> Response {
    let key = match judge(&request, peer) {
        Ok(key) => key,
        Err((status, text)) => return reply::text(status, text),
    };
    let Some(peer) = peer else { return reply::not_found() };
    let console = state.options.load().console.clone();
    let Some(confinement) = confinement(&console, &Visitor::of(&request, Some(peer))) else {
        return reply::text(StatusCode::INTERNAL_SERVER_ERROR, "internal error");
    };
    let upgrading = hyper::upgrade::on(&mut request);
    let workers = state.clone();
    workers.quietest_worker().run(async move {
        let Ok(Ok(upgraded)) = tokio::time::timeout(PATIENCE, upgrading).await else { return };
        let door = WebSocketDoor {
            broker: state.broker.clone(),
            clock: state.clock,
            gate: state.gate.clone(),
            upgrade: Upgrade { masked: true, browser: true, ..Upgrade::default() },
            confinement: Some(confinement),
        };
        serve_websocket(door, Wire::Upgraded(Box::new(TokioIo::new(upgraded))), peer.address).await;
    });
    let mut response = reply::with(StatusCode::SWITCHING_PROTOCOLS, "", Body::empty());
    let headers = response.headers_mut();
    headers.remove(header::CONTENT_TYPE);
    headers.insert(header::UPGRADE, HeaderValue::from_static("websocket"));
    headers.insert(header::CONNECTION, HeaderValue::from_static("Upgrade"));
    headers.insert(header::SEC_WEBSOCKET_ACCEPT, key);
    response
}

/// What a session by this door may do at most. `None` when the list above is no good, and then nobody comes in.
fn confinement(console: &Console, visitor: &Visitor<'_>) -> Option<Arc<Confinement>> {
    let ceiling = if console.write { None } else { Some(READ_ONLY.clone()?) };
    let credentials_required = !visitor.may_be_anonymous(console);
    Some(Arc::new(Confinement { ceiling, credentials_required }))
}

/// The answer to the request's key, or what is wrong with it.
fn judge(request: &Request, peer: Option<Peer>) -> Result<HeaderValue, (StatusCode, &'static str)> {
    let headers = request.headers();
    if *request.method() != Method::GET
        || !lists(headers, header::UPGRADE, "websocket")
        || !lists(headers, header::CONNECTION, "upgrade")
    {
        return Err((StatusCode::UPGRADE_REQUIRED, "this is a WebSocket\n"));
    }
    if !Visitor::of(request, peer).is_same_origin() {
        return Err((StatusCode::FORBIDDEN, "only pages of this server may connect\n"));
    }
    let bad = |text| (StatusCode::BAD_REQUEST, text);
    if !lists(headers, header::SEC_WEBSOCKET_VERSION, "13") {
        return Err(bad("invalid WebSocket version\n"));
    }
    let key = headers.get(header::SEC_WEBSOCKET_KEY).and_then(|key| key.to_str().ok());
    let key = key.filter(|key| decoded_len(key) == Some(16)).ok_or(bad("invalid WebSocket key\n"))?;
    HeaderValue::from_str(&accept_key(key)).map_err(|_| bad("invalid WebSocket key\n"))
}

/// Whether a header that lists words has this one, in any case.
fn lists(headers: &HeaderMap, name: HeaderName, word: &str) -> bool {
    let words = headers.get_all(name).into_iter().filter_map(|value| value.to_str().ok());
    words.flat_map(|list| list.split(',')).any(|w| w.trim().eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ceiling_lets_nothing_through_that_changes_something() {
        let ceiling = READ_ONLY.clone().expect("the list is well formed");
        for (subject, allowed) in [
            ("$JS.API.INFO", true),
            ("$JS.API.STREAM.INFO.S", true),
            ("$JS.API.STREAM.MSG.GET.S", true),
            ("$JS.API.DIRECT.GET.S.a.b", true),
            ("$JS.API.CONSUMER.WHY.S.C", true),
            ("$JS.API.STREAM.MSG.DELETE.S", false),
            ("$JS.API.STREAM.PURGE.S", false),
            ("$JS.API.STREAM.SNAPSHOT.S", false),
            ("$JS.API.CONSUMER.CREATE.S", false),
            ("$JS.API.CONSUMER.MSG.NEXT.S.C", false),
            ("$JS.API.CONSUMER.PAUSE.S.C", false),
            ("$JS.ACK.S.C.1.1.1.1.1", false),
            ("$KV.B.k", false),
            ("$SYS.REQ.SERVER.PING.VARZ", false),
            ("$SYS.REQ.ACCOUNT.A.CLAIMS.UPDATE", false),
            ("orders", false),
        ] {
            assert_eq!(ceiling.publish(subject.as_bytes()).is_allowed(), allowed, "{subject}");
        }
        assert!(ceiling.subscribe(b"orders.>", None).is_allowed());
        assert!(!ceiling.subscribe(b"orders.>", Some(b"work.ers")).is_allowed());
    }
}
