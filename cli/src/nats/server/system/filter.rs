//! Which servers shall answer: the others stay silent.

use schemas::monitor::EventFilterOptions;

use crate::nats::Call;

/// Servers in the domain of the context.
pub fn domain(call: &Call) -> EventFilterOptions {
    let domain = call.context.settings.jetstream_domain.clone();
    EventFilterOptions { exact_match: true, domain, ..EventFilterOptions::default() }
}

/// The one server of this name.
pub fn named(name: &str) -> EventFilterOptions {
    EventFilterOptions { server_name: name.into(), exact_match: true, ..EventFilterOptions::default() }
}

/// Whether only some servers answer.
pub fn is_narrow(filter: &EventFilterOptions) -> bool {
    let EventFilterOptions { server_name, cluster, host, tags, .. } = filter;
    !(server_name.is_empty() && cluster.is_empty() && host.is_empty() && tags.is_empty())
}
