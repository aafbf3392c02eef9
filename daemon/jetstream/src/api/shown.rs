//! Streams and consumers as answers about one of them show them: with the server's version and level.

use schemas::jetstream::{ClusterInfo, ConsumerInfo, StreamInfo};

use super::Host;
use crate::now::Now;
use crate::stream::Stream;
use crate::{consumer, stream};

/// What a stream tells of itself. Direct consumers are not counted, as they are not listed.
pub(super) fn info(stream: &Stream, details: bool, now: Now) -> StreamInfo {
    let mut info = stream.info(details, now);
    info.state.consumer_count =
        stream.consumers().filter(|consumer| !consumer.config().direct).count() as i64;
    info
}

pub(super) fn stream<H: Host>(host: &H, info: StreamInfo) -> StreamInfo {
    let config = stream::config::shown(&info.config, &host.settings().version);
    StreamInfo { config, ..info }
}

pub(super) fn consumer<H: Host>(host: &H, info: ConsumerInfo) -> ConsumerInfo {
    let version = &host.settings().version;
    let config = info.config.as_ref().map(|config| consumer::config::shown(config, version));
    ConsumerInfo { config, ..info }
}

/// A server on its own leads everything.
pub(super) fn cluster<H: Host>(host: &H) -> ClusterInfo {
    ClusterInfo { leader: host.settings().server.clone(), ..ClusterInfo::default() }
}
