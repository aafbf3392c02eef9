//! JetStream in the view of a server.

use schemas::monitor::listeners::{JetStreamConfig, JetStreamLimits, JetStreamVarz};

use crate::term::number::commas;
use crate::term::size::ibytes;
use crate::term::{Columns, duration};

/// Nothing for servers that keep no streams.
pub fn rows(view: &mut Columns, varz: &JetStreamVarz) {
    let Some(config) = varz.config.as_ref().filter(|c| !c.store_dir.is_empty()) else { return };
    let stats = varz.stats.clone().unwrap_or_default();
    view.section("JetStream");
    view.row("Domain", &config.domain);
    view.row("API Support Level", stats.api.level);
    view.row("Storage Directory", &config.store_dir);
    view.number("Active Accounts", stats.accounts);
    view.row("Memory In Use", ibytes(stats.memory));
    view.row("File In Use", ibytes(stats.storage));
    view.number("API Requests", stats.api.total);
    view.number("API Errors", stats.api.errors);
    settings(view, config);
    varz.limits.iter().for_each(|some| limits(view, some));
    view.row("Strict API Parsing", config.strict);
}

fn settings(view: &mut Columns, config: &JetStreamConfig) {
    // Servers without the setting say nothing of it.
    if config.sync_interval > 0 {
        view.row("Always sync writes to disk", config.sync_always);
        view.row("Write sync Frequency", duration::human_nanos(config.sync_interval));
    }
    view.row("Maximum Memory Storage", ibytes(config.max_memory.max(0) as u64));
    view.row("Maximum File Storage", ibytes(config.max_storage.max(0) as u64));
    view.row_if_not_empty("Unique Tag", &config.unique_tag);
    view.row("Cluster Message Compression", config.compress_ok);
}

fn limits(view: &mut Columns, limits: &JetStreamLimits) {
    view.number_or_unlimited("Maximum HA Assets", limits.max_ha_assets, 0);
    view.number_or_unlimited("Maximum Ack Pending", limits.max_ack_pending, 0);
    view.number_or_unlimited("Maximum Request Batch", limits.max_request_batch, 0);
    let window = match limits.max_duplicate_window {
        0 => "unlimited".to_string(),
        nanos => duration::human_nanos(nanos),
    };
    view.row("Maximum Duplicate Window", window);
    view.row("Maximum Messages Per Batch", commas(limits.max_batch_size));
    view.row("Maximum Batch Timeout", duration::human_nanos(limits.max_batch_timeout));
    view.number("Maximum Open Batches Per Stream", limits.max_batch_inflight_per_stream);
    view.number("Maximum Open Batches Per Server", limits.max_batch_inflight_total);
}
