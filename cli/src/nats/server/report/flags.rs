//! Flags of every report: which servers, how many of them, and how often.

use schemas::monitor::EventFilterOptions;

use crate::nats::Call;
use crate::nats::server::system::filter as system;
use crate::nats::server::system::{Wait, archive};
use crate::spec::{Arg, Flag, Kind};

pub fn limit() -> Arg {
    Arg::optional("limit", "Stop after the answers of so many servers").kind(Kind::Int)
}

pub fn servers() -> [Flag; 5] {
    [
        Flag::text("host", "Only the server of this name"),
        Flag::text("cluster", "Only servers of this cluster"),
        Flag::text("tags", "Only servers that have all these tags").repeatable(),
        Flag::int("watch", "Report again every so many seconds"),
        archive::flag(),
    ]
}

pub fn filter(call: &Call) -> EventFilterOptions {
    EventFilterOptions {
        server_name: call.text("host").into(),
        cluster: call.text("cluster").into(),
        tags: call.texts("tags").to_vec(),
        ..system::domain(call)
    }
}

pub fn wait(call: &Call) -> Wait {
    Wait::of(call.int("limit"))
}
