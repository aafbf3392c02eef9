//! The server as a whole: who it is, since when, what the process uses.

use super::families::Families;
use crate::process::{cores, cpu_seconds, memory};
use crate::state::State;
use std::sync::atomic::Ordering;

pub fn add(state: &State, to: &mut Families) {
    let policy = state.broker.policy();
    let info = &policy.info;
    let labels = [
        ("server_id", info.server_id.as_str()),
        ("server_name", &info.server_name),
        ("version", crate::NATTER_VERSION),
        ("compatible_version", &info.version),
    ];
    to.gauge("natter_server_identity", "Who the server is; always 1").with(&labels, 1.0);
    to.gauge("natter_start_time_seconds", "When the server started, in Unix time")
        .set(seconds(state.started));
    let loaded = *state.config_loaded.lock();
    to.gauge("natter_config_load_time_seconds", "When the configuration was read, in Unix time")
        .set(seconds(loaded));
    let duck = state.lame_duck.load(Ordering::Relaxed);
    to.gauge("natter_lame_duck", "Whether the server is about to stop and lets nobody in").set(duck.into());
    to.gauge("natter_resident_memory_bytes", "Memory of the process").set(memory().resident as f64);
    to.counter("natter_cpu_seconds", "Processor time of the process").set(cpu_seconds());
    to.gauge("natter_cores", "Processor cores of the machine").set(cores() as f64);
    to.gauge("natter_workers", "Threads that serve connections").set(state.workers.len() as f64);
    let certificate = to.gauge(
        "natter_tls_certificate_expiry_seconds",
        "When the certificate for clients ends, in Unix time",
    );
    if let Some(tls) = state.tls.load().as_ref() {
        certificate.set(seconds(tls.not_after.unix_nanos()));
    }
    let waiting = to.gauge("natter_queue_depth", "What waits in a queue between the server's threads");
    if let Some(engine) = &state.jetstream.get() {
        let (requests, infos) = engine.desk.waiting();
        waiting.with(&[("queue", "jetstream_api")], requests as f64);
        waiting.with(&[("queue", "jetstream_api_info")], infos as f64);
    }
}

/// From Unix nanoseconds.
fn seconds(nanos: i64) -> f64 {
    nanos as f64 / 1e9
}
