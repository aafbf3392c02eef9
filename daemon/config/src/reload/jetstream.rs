//! JetStream: it may be turned on and off, given more room, and other limits.

use std::time::Duration;

use super::refusal::same;
use super::{Change, ReloadError};
use crate::duration;
use crate::options::{JetStream, Options, Sync};

/// What stands where a key would be shown.
const HIDDEN: &str = "[REDACTED]";

pub(super) fn refuse(old: &Options, new: &Options) -> Result<(), ReloadError> {
    let stays = new.jetstream.enabled;
    let store = StoreDir { old: &old.files.store_dir, new: &new.files.store_dir };
    let (old, new) = (&old.jetstream, &new.jetstream);
    same("NoJetStreamStrict", &!old.strict, &!new.strict)?;
    let mut lost = None;
    if old.enabled {
        for (before, after) in
            [(old.max_memory_store, new.max_memory_store), (old.max_file_store, new.max_file_store)]
        {
            if room(before, after)? {
                lost = Some("jetstream max memory and max store");
            }
        }
    }
    names(old, new)?;
    numbers(old, new)?;
    if old.enabled && store.old != store.new {
        if !store.new.is_empty() {
            return unsupported("jetstream storage directory");
        }
        lost = lost.or(Some("jetstream storage dir"));
    }
    same("SyncInterval", &interval(old.sync), &interval(new.sync))?;
    same("SyncAlways", &always(old.sync), &always(new.sync))?;
    match lost {
        // What goes missing with the whole section goes with it.
        Some(what) if stays => unsupported(what),
        _ => Ok(()),
    }
}

struct StoreDir<'a> {
    old: &'a str,
    new: &'a str,
}

fn unsupported<T>(what: &str) -> Result<T, ReloadError> {
    Err(ReloadError::Invalid(format!("config reload not supported for {what}")))
}

/// Whether a limit that was set is no longer. -1 is not set.
fn room(old: i64, new: i64) -> Result<bool, ReloadError> {
    match (old, new) {
        (old, new) if old == new => Ok(false),
        (-1, _) => unsupported("jetstream dynamic max memory and store"),
        (_, -1) => Ok(true),
        (old, new) if new > old => Ok(false),
        _ => unsupported("decreasing jetstream max memory and store"),
    }
}

fn names(old: &JetStream, new: &JetStream) -> Result<(), ReloadError> {
    same("JetStreamDomain", &old.domain, &new.domain)?;
    same("JetStreamExtHint", &old.extension_hint, &new.extension_hint)?;
    secret("JetStreamKey", &old.key, &new.key)?;
    secret("JetStreamOldKey", &old.prev_key, &new.prev_key)?;
    same("JetStreamCipher", &old.cipher, &new.cipher)?;
    same("JetStreamUniqueTag", &old.unique_tag, &new.unique_tag)
}

fn numbers(old: &JetStream, new: &JetStream) -> Result<(), ReloadError> {
    same("StreamMaxBufferedMsgs", &old.max_buffered_msgs, &new.max_buffered_msgs)?;
    same("StreamMaxBufferedSize", &old.max_buffered_size, &new.max_buffered_size)?;
    same("JetStreamRequestQueueLimit", &old.request_queue_limit, &new.request_queue_limit)?;
    same("JetStreamInfoQueueLimit", &old.info_queue_limit, &new.info_queue_limit)?;
    if new.enabled {
        same("JetStreamConcurrentIOs", &old.max_concurrent_io, &new.max_concurrent_io)?;
    }
    Ok(())
}

fn secret(name: &'static str, old: &str, new: &str) -> Result<(), ReloadError> {
    if old == new {
        return Ok(());
    }
    Err(ReloadError::NotSupported { name, old: HIDDEN.into(), new: HIDDEN.into() })
}

/// The interval as the reference has it: two minutes where nothing else is said.
fn interval(sync: Sync) -> String {
    duration::format(match sync {
        Sync::Default | Sync::Always => Duration::from_secs(120),
        Sync::Interval(interval) => interval,
    })
}

/// Here it is the same promise whether it is asked for or not.
fn always(sync: Sync) -> bool {
    matches!(sync, Sync::Default | Sync::Always)
}

pub(super) fn changes(old: &JetStream, new: &JetStream, list: &mut Vec<Change>) {
    if old.enabled != new.enabled {
        list.push(Change::JetStream(new.enabled));
    }
    if !old.enabled {
        return;
    }
    if old.limits != new.limits {
        list.push(Change::JetStreamLimits(new.limits.clone()));
    }
    let grown = |old: i64, new: i64| old != -1 && new > old;
    if grown(old.max_memory_store, new.max_memory_store) {
        list.push(Change::MaxMemoryStore(new.max_memory_store));
    }
    if grown(old.max_file_store, new.max_file_store) {
        list.push(Change::MaxFileStore(new.max_file_store));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load_text;

    fn options(text: &str) -> Options {
        load_text("t.conf", text, &|_: &str| Ok(Vec::new()), &|_: &str| None).expect(text).options
    }

    /// What the log says of going from one `jetstream` to the other.
    fn log(old: &str, new: &str) -> Vec<String> {
        let (old, new) =
            (options(&format!("jetstream {{ {old} }}")), options(&format!("jetstream {{ {new} }}")));
        if let Err(refused) = refuse(&old, &new) {
            return vec![refused.to_string()];
        }
        let mut list = Vec::new();
        changes(&old.jetstream, &new.jetstream, &mut list);
        list.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn it_may_be_turned_on_and_off_and_grow() {
        for (old, new, lines) in [
            ("", "", &[][..]),
            ("enabled: false", "max_mem: 1K", &["Reloaded: JetStream"]),
            ("store_dir: a, max_mem: 1K", "enabled: false", &["Reloaded: JetStream"]),
            (
                "max_mem: '1K', max_file: '1G'",
                "max_mem: '2K', max_file: '2G'",
                &[
                    "Reloaded: JetStream max_mem_store = 2.00 KB",
                    "Reloaded: JetStream max_file_store = 2.00 GB",
                ],
            ),
            ("enabled: false, max_concurrent_io: 9", "enabled: false, max_concurrent_io: 10", &[]),
            ("enabled: false, store_dir: a", "enabled: false, store_dir: b", &[]),
            ("sync: always", "", &[]),
            ("", "limits { max_ack_pending: 5 }", &["Reloaded: JetStream limits"]),
            ("", "limits { default_max_consumers: 5 }", &["Reloaded: JetStream limits"]),
            ("limits { default_max_consumers: 0 }", "limits { default_max_consumers: 1000 }", &[]),
            ("meta_compact: 1", "meta_compact: 2", &[]),
        ] {
            assert_eq!(log(old, new), lines, "{old} => {new}");
        }
    }

    #[test]
    fn the_rest_is_refused() {
        for (old, new, what) in [
            ("", "strict: false", "NoJetStreamStrict: old=false, new=true"),
            ("", "max_mem: 1K", "jetstream dynamic max memory and store"),
            ("max_file: '2K'", "max_file: '1K'", "decreasing jetstream max memory and store"),
            ("max_file: '2K'", "", "jetstream max memory and max store"),
            ("store_dir: a", "store_dir: b", "jetstream storage directory"),
            ("store_dir: a", "", "jetstream storage dir"),
            ("", "domain: hub", "JetStreamDomain: old=, new=hub"),
            ("", "extension_hint: x", "JetStreamExtHint: old=, new=x"),
            ("key: a", "key: b", "JetStreamKey: old=[REDACTED], new=[REDACTED]"),
            ("", "prev_key: b", "JetStreamOldKey: old=[REDACTED], new=[REDACTED]"),
            ("", "cipher: aes", "JetStreamCipher: old=ChaCha20-Poly1305, new=AES-GCM"),
            ("", "unique_tag: a", "JetStreamUniqueTag: old=, new=a"),
            ("", "request_queue_limit: 5", "JetStreamRequestQueueLimit: old=10000, new=5"),
            ("", "max_buffered_msgs: 5", "StreamMaxBufferedMsgs: old=0, new=5"),
            ("max_buffered_size: 5", "", "StreamMaxBufferedSize: old=5, new=0"),
            ("", "info_queue_limit: 5", "JetStreamInfoQueueLimit: old=10000, new=5"),
            ("", "max_concurrent_io: 5", "JetStreamConcurrentIOs: old=4096, new=5"),
            ("", "sync: '5s'", "SyncInterval: old=2m0s, new=5s"),
            ("", "sync: '2m'", "SyncAlways: old=true, new=false"),
            ("sync: '2m'", "sync: always", "SyncAlways: old=false, new=true"),
        ] {
            assert_eq!(log(old, new), [format!("config reload not supported for {what}")], "{old} => {new}");
        }
    }
}
