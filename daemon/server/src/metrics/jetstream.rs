//! JetStream as a whole and by account: storage and its limits, requests, the journal.

use super::families::Families;
use crate::jetstream::Engine;
use daemon_store::journal::SYNC_BOUNDS;

pub fn add(engine: &Engine, max_accounts: usize, to: &mut Families) {
    let stats = engine.stats();
    let (memory, file) = (&engine.usage.memory, &engine.usage.file);
    let both = |to: &mut Families, name, help, memory: f64, file: f64| {
        let family = to.gauge(name, help);
        family.with(&[("storage", "memory")], memory);
        family.with(&[("storage", "file")], file);
    };
    let (used, reserved) = ("Bytes that streams use", "Bytes that are promised to streams and accounts");
    both(to, "natter_jetstream_used_bytes", used, stats.memory as f64, stats.storage as f64);
    let promised = (stats.reserved_memory as f64, stats.reserved_storage as f64);
    both(to, "natter_jetstream_reserved_bytes", reserved, promised.0, promised.1);
    let limits = (memory.max() as f64, file.max() as f64);
    both(to, "natter_jetstream_limit_bytes", "Bytes that streams may use", limits.0, limits.1);
    to.counter("natter_jetstream_api_requests", "Requests to the JetStream API").set(stats.api.total as f64);
    let errors = "Requests to the JetStream API that were refused";
    to.counter("natter_jetstream_api_errors", errors).set(stats.api.errors as f64);
    let lost = "Streams whose configuration cannot be read";
    to.gauge("natter_jetstream_unrecovered_streams", lost).set(engine.unrecovered().len() as f64);
    accounts(engine, max_accounts, to);
    journal(engine, to);
}

/// Up to `cap` of them, the first by name: those that `accounts` shows, too.
fn accounts(engine: &Engine, cap: usize, to: &mut Families) {
    let mut estates = engine.estates();
    to.gauge("natter_jetstream_accounts", "Accounts that use JetStream").set(estates.len() as f64);
    estates.sort_by(|a, b| a.account.name.cmp(&b.account.name));
    estates.truncate(cap);
    let family = to.gauge("natter_account_jetstream_used_bytes", "Bytes that the account's streams use");
    for e in &estates {
        let name = e.account.name.as_str();
        family.with(&[("account", name), ("storage", "memory")], e.usage.memory.used() as f64);
        family.with(&[("account", name), ("storage", "file")], e.usage.file.used() as f64);
    }
    let family = to.gauge("natter_account_jetstream_limit_bytes", "Bytes that the account's streams may use");
    for e in &estates {
        let limits = [("memory", e.usage.memory.max()), ("file", e.usage.file.max())];
        for (storage, limit) in limits.into_iter().filter(|(_, limit)| *limit >= 0) {
            family.with(&[("account", &e.account.name), ("storage", storage)], limit as f64);
        }
    }
}

fn journal(engine: &Engine, to: &mut Families) {
    let journal = engine.journal();
    to.gauge("natter_journal_bytes", "Bytes of the journal").set(journal.size() as f64);
    let time = journal.sync_time();
    let bounds = SYNC_BOUNDS.iter().map(|&nanos| nanos as f64 / 1e9).chain([f64::INFINITY]);
    let classes = bounds.zip(time.classes).collect();
    let help = "How long it took to have the journal on stable storage";
    to.histogram("natter_journal_sync_seconds", help).set_histogram(time.total_nanos as f64 / 1e9, classes);
}
