//! `STREAM.SNAPSHOT`: a backup of a stream is sent, after this answer.

use daemon_subject::valid::is_valid_literal;
use schemas::jetstream::errors::{BAD_REQUEST, SNAPSHOT_DELIVER_SUBJECT_INVALID};
use schemas::jetstream::snapshot::{Snapshot, SnapshotRequest};

use super::answer::Fault;
use super::call::Call;
use super::{Host, body};
use crate::snapshot::{Origin, SnapshotSender};

pub(super) fn answer<H: Host>(call: &mut Call<'_, H>, name: &str) -> Result<Snapshot, Fault> {
    call.level()?;
    if body::is_empty(call.request.body) {
        return Err(BAD_REQUEST.into());
    }
    call.stream(name, |_, _, _| ())?;
    let request: SnapshotRequest = call.read()?;
    if !is_valid_literal(request.deliver_subject.as_bytes()) {
        return Err(SNAPSHOT_DELIVER_SUBJECT_INVALID.into());
    }
    let origin = origin(call, name);
    let (sender, config) = call.stream(name, |stream, now, fx| {
        let nuid = fx.nuid();
        (SnapshotSender::new(&request, stream, origin, &nuid, now), stream.config().clone())
    })?;
    let state = sender.state().clone();
    call.host.start_snapshot(sender);
    Ok(Snapshot { config: Some(config), state: Some(state) })
}

/// Who asks, as the events of backups and restores tell it.
pub(super) fn origin<H: Host>(call: &Call<'_, H>, stream: &str) -> Origin {
    Origin {
        stream: stream.to_owned(),
        client: call.request.client.clone(),
        domain: call.host.settings().domain.clone(),
    }
}
