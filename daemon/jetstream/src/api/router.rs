//! From a request to its handler, and from the handler's outcome to the answer.

use schemas::jetstream::cluster_api;
use schemas::jetstream::errors::CLUSTER_REQUIRED;
use schemas::jetstream::response::Body;

use super::answer::{Answer, Outcome, Record};
use super::call::Call;
use super::route::Route;
use super::{
    Host, Request, account_info, audit, consumer_create, consumer_delete, consumer_info, consumer_list,
    consumer_names, consumer_pause, consumer_reset, consumer_unpin, consumer_why, msg_delete, msg_get,
    stream_create, stream_delete, stream_info, stream_list, stream_names, stream_purge, stream_restore,
    stream_snapshot, stream_update,
};

/// Answers a request. `None`: there is nothing to answer, and whoever asked waits in vain, as with the reference.
///
/// The request is counted ([`Host::count`]) and audited whether or not there is somewhere to send the answer to.
pub fn answer<H: Host>(host: &mut H, request: &Request<'_>) -> Option<Answer> {
    let route = Route::of(request.subject)?;
    let outcome = handle(&mut Call { host, request }, route)?;
    if outcome.record != Record::Nothing {
        host.count(outcome.record == Record::Error);
        if audit::is_heard(host.effects()) {
            let (now, settings) = (host.now(), host.settings().clone());
            audit::send(host.effects(), now, &settings, request, &outcome.payload);
        }
    }
    Some(Answer { header: outcome.header, payload: outcome.payload.into_bytes() })
}

fn handle<H: Host>(call: &mut Call<'_, H>, route: Route<'_>) -> Option<Outcome> {
    Some(match route {
        Route::AccountInfo => Outcome::of(account_info::answer(call)),
        Route::StreamCreate(stream) => Outcome::of(stream_create::answer(call, stream)),
        Route::StreamUpdate(stream) => Outcome::of(stream_update::answer(call, stream)),
        Route::StreamNames => Outcome::of(stream_names::answer(call)),
        Route::StreamList => Outcome::of(stream_list::answer(call)),
        Route::StreamInfo(stream) => stream_info::answer(call, stream),
        Route::StreamDelete(stream) => Outcome::of(stream_delete::answer(call, stream)),
        Route::StreamPurge(stream) => Outcome::of(stream_purge::answer(call, stream)),
        Route::StreamSnapshot(stream) => Outcome::of(stream_snapshot::answer(call, stream)),
        Route::StreamRestore(stream) => Outcome::of(stream_restore::answer(call, stream)),
        Route::MsgGet(stream) => msg_get::answer(call, stream),
        Route::MsgDelete(stream) => Outcome::of(msg_delete::answer(call, stream)),
        Route::ConsumerCreate => consumer_create::answer(call),
        Route::ConsumerNames(stream) => Outcome::of(consumer_names::answer(call, stream)),
        Route::ConsumerList(stream) => Outcome::of(consumer_list::answer(call, stream)),
        Route::ConsumerInfo(stream, name) => Outcome::of(consumer_info::answer(call, stream, name)),
        Route::ConsumerDelete(stream, name) => Outcome::of(consumer_delete::answer(call, stream, name)),
        Route::ConsumerPause(stream, name) => Outcome::of(consumer_pause::answer(call, stream, name)),
        Route::ConsumerReset(stream, name) => return consumer_reset::answer(call, stream, name),
        Route::ConsumerUnpin(stream, name) => Outcome::of(consumer_unpin::answer(call, stream, name)),
        Route::ConsumerWhy(stream, name) => Outcome::of(consumer_why::answer(call, stream, name)),
        Route::StreamLeaderStepDown => clustered::<cluster_api::StreamLeaderStepDown>(),
        Route::StreamPeerRemove => clustered::<cluster_api::StreamRemovePeer>(),
        Route::StreamPeerEvacuate => clustered::<cluster_api::StreamEvacuatePeer>(),
        Route::StreamCancelMove => clustered::<cluster_api::StreamCancelMove>(),
        Route::ConsumerLeaderStepDown => clustered::<cluster_api::ConsumerLeaderStepDown>(),
    })
}

/// What only a cluster can do.
fn clustered<B: Body>() -> Outcome {
    Outcome::of::<B>(Err(CLUSTER_REQUIRED.into()))
}
