//! Requests of accounts that have no JetStream.

use schemas::jetstream::errors::{CLUSTER_REQUIRED, NOT_ENABLED_FOR_ACCOUNT};
use schemas::jetstream::response::{Body, Response};
use schemas::jetstream::{account, cluster_api, consumer_api, message, snapshot, stream_api};
use serde::{Deserialize, Serialize};

use super::answer::{Answer, Fault, Outcome};
use super::call::level;
use super::route::Route;
use super::{Request, Settings, audit, consumer_why};
use crate::effects::Effects;
use crate::now::Now;

/// Answers a request of an account that has no JetStream, and audits it. `None`: nobody answers, as with the reference.
pub fn not_enabled(
    request: &Request<'_>,
    settings: &Settings,
    now: Now,
    fx: &mut dyn Effects,
) -> Option<Answer> {
    let payload = payload(request)?;
    audit::send(fx, now, settings, request, &payload);
    Some(Answer { header: Vec::new(), payload: payload.into_bytes() })
}

/// Answers a request of the system account, which never has JetStream: but for one about the account itself in the same words
/// whatever it is.
pub fn not_for_system(
    request: &Request<'_>,
    settings: &Settings,
    now: Now,
    fx: &mut dyn Effects,
) -> Option<Answer> {
    if request.subject == "INFO" {
        return not_enabled(request, settings, now, fx);
    }
    // Whoever asks for these is answered by a cluster, or not at all.
    let own = ["META.LEADER.STEPDOWN", "SERVER.REMOVE", "SERVER.EVACUATE", "META.RESCUE"];
    if own.contains(&request.subject) || request.subject.starts_with("ACCOUNT.") {
        return None;
    }
    let payload = Response::<SystemResponse>::error(NOT_ENABLED_FOR_ACCOUNT.error()).to_json();
    audit::send(fx, now, settings, request, &payload);
    Some(Answer { header: Vec::new(), payload: payload.into_bytes() })
}

/// Only an error.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
struct SystemResponse {}

impl Body for SystemResponse {
    const TYPE: &'static str = "io.nats.jetstream.api.v1.system_response";
}

/// What only a cluster can do.
fn clustered<B: Body>() -> Outcome {
    Outcome::of::<B>(Err(CLUSTER_REQUIRED.into()))
}

fn payload(request: &Request<'_>) -> Option<String> {
    let fault = match level(request) {
        Ok(()) => Fault::from(NOT_ENABLED_FOR_ACCOUNT),
        Err(beyond) => beyond,
    };
    fn of<B: Body>(fault: Fault) -> Outcome {
        Outcome::of::<B>(Err(fault))
    }
    let outcome = match Route::of(request.subject)? {
        Route::AccountInfo => of::<account::AccountInfo>(fault),
        Route::StreamCreate(_) => of::<stream_api::StreamCreate>(fault),
        Route::StreamUpdate(_) => of::<stream_api::StreamUpdate>(fault),
        Route::StreamNames => of::<stream_api::StreamNames>(fault),
        Route::StreamList => of::<stream_api::StreamList>(fault),
        Route::StreamInfo(_) => of::<stream_api::StreamInfoPage>(fault),
        Route::StreamDelete(_) => of::<stream_api::StreamDelete>(fault),
        Route::StreamPurge(_) => of::<stream_api::StreamPurge>(fault),
        Route::StreamSnapshot(_) => of::<snapshot::Snapshot>(fault),
        Route::StreamRestore(_) => of::<snapshot::Restore>(fault),
        Route::MsgGet(_) => of::<message::MsgGet>(fault),
        Route::MsgDelete(_) => of::<message::MsgDelete>(fault),
        Route::ConsumerCreate => of::<consumer_api::ConsumerCreate>(fault),
        Route::ConsumerNames(_) => of::<consumer_api::ConsumerNames>(fault),
        Route::ConsumerList(_) => of::<consumer_api::ConsumerList>(fault),
        Route::ConsumerInfo(..) => of::<consumer_api::ConsumerInfoOf>(fault),
        Route::ConsumerDelete(..) => of::<consumer_api::ConsumerDelete>(fault),
        Route::ConsumerPause(..) => of::<consumer_api::ConsumerPause>(fault),
        Route::ConsumerUnpin(..) => of::<consumer_api::ConsumerUnpin>(fault),
        Route::ConsumerWhy(..) => of::<consumer_why::ConsumerWhy>(fault),
        Route::StreamLeaderStepDown => clustered::<cluster_api::StreamLeaderStepDown>(),
        Route::StreamPeerRemove => clustered::<cluster_api::StreamRemovePeer>(),
        Route::StreamPeerEvacuate => clustered::<cluster_api::StreamEvacuatePeer>(),
        Route::StreamCancelMove => clustered::<cluster_api::StreamCancelMove>(),
        Route::ConsumerLeaderStepDown => clustered::<cluster_api::ConsumerLeaderStepDown>(),
        // Its consumer answers, and there is none.
        Route::ConsumerReset(..) => return None,
    };
    Some(outcome.payload)
}
