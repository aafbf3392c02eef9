//! From the configuration to a running engine.

use super::access;
use super::desk::Bounds;
use super::engine::{Engine, EngineOptions, JetStreamError, Shell};
use crate::log::Log;
use crate::policy::{COMPATIBLE_VERSION, Place};
use daemon_broker::Broker;
use daemon_config::options::{Cipher, JetStream, JetStreamLimits, Options, Sync};
use daemon_jetstream::ServerLimits;
use daemon_jetstream::api::Settings;
use daemon_jetstream::stream::BatchLimits;
use daemon_store::codec::{self, KeySettings};
use daemon_store::disk::{Disk, RealDisk};
use daemon_store::journal::Durability;
use daemon_store::vault::VaultOptions;
use schemas::go::duration;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Starts JetStream as configured.
pub(super) fn start(
    options: &Options,
    place: &Place,
    broker: &Arc<Broker>,
    shell: Shell,
    disk: Option<Arc<dyn Disk>>,
) -> Result<Arc<Engine>, JetStreamError> {
    let js = &options.jetstream;
    let folder = folder(options);
    let not_there = |source| JetStreamError::Folder { path: folder.display().to_string(), source };
    if disk.is_none() {
        if folder.exists() && !folder.is_dir() {
            return Err(JetStreamError::NotAFolder);
        }
        std::fs::create_dir_all(&folder).map_err(not_there)?;
    }
    let (max_memory, max_file) = (js.max_memory(total_memory()), js.max_file(free_disk(&folder)));
    describe(options, &folder, max_memory, max_file, &shell.log);
    let engine_options = EngineOptions {
        vault: vault(options, &folder, disk),
        durability: match js.sync {
            Sync::Default | Sync::Always => Durability::Synced,
            Sync::Interval(_) => Durability::Written,
        },
        sync_interval: match js.sync {
            Sync::Default | Sync::Always => None,
            Sync::Interval(interval) => Some(interval),
        },
        settings: Settings {
            strict: js.strict,
            server: place.server_name.clone(),
            version: COMPATIBLE_VERSION.into(),
            domain: js.domain.clone(),
        },
        max_memory,
        max_file,
        limits: limits(&js.limits),
        batches: BatchLimits {
            max_inflight_per_stream: js.limits.batch_max_inflight_per_stream,
            max_inflight_total: js.limits.batch_max_inflight_total,
            max_msgs: js.limits.batch_max_msgs,
            timeout: i64::try_from(js.limits.batch_timeout.as_nanos()).unwrap_or(i64::MAX),
        },
        queues: Bounds {
            requests: usize::try_from(js.request_queue_limit).unwrap_or(usize::MAX),
            infos: usize::try_from(js.info_queue_limit).unwrap_or(usize::MAX),
        },
        accounts: access::accounts(options, broker),
        max_pending: options.limits.max_pending,
        max_payload: u64::try_from(options.limits.max_payload).unwrap_or(0),
    };
    Engine::start(engine_options, broker, shell)
}

/// The limits as streams and consumers are held to them.
pub fn limits(limits: &JetStreamLimits) -> ServerLimits {
    ServerLimits {
        duplicate_window: i64::try_from(limits.duplicate_window.as_nanos()).unwrap_or(i64::MAX),
        max_request_batch: limits.max_request_batch,
        max_ack_pending: limits.max_ack_pending,
        default_max_consumers: limits.default_max_consumers,
        ..ServerLimits::default()
    }
}

/// Where everything is kept.
pub fn folder(options: &Options) -> PathBuf {
    options.jetstream_dir(&std::env::temp_dir())
}

fn vault(options: &Options, folder: &Path, disk: Option<Arc<dyn Disk>>) -> VaultOptions {
    let root = folder.file_name().map_or_else(|| "jetstream".into(), |n| n.to_string_lossy().into_owned());
    let real = || Arc::new(RealDisk::new(folder.parent().unwrap_or(Path::new("/")))) as Arc<dyn Disk>;
    let disk = disk.unwrap_or_else(real);
    VaultOptions { key: key_settings(&options.jetstream), ..VaultOptions::new(disk, &root) }
}

/// The key that what is stored is encrypted with, if there is one.
pub fn key_settings(js: &JetStream) -> Option<KeySettings> {
    let cipher = match js.cipher {
        Cipher::ChaCha => codec::Cipher::ChaCha,
        Cipher::Aes => codec::Cipher::Aes,
    };
    let previous = (!js.prev_key.is_empty()).then(|| js.prev_key.clone());
    (!js.key.is_empty()).then(|| KeySettings { cipher, key: js.key.clone(), previous })
}

fn describe(options: &Options, folder: &Path, max_memory: i64, max_file: i64, log: &Log) {
    let js = &options.jetstream;
    log.info("Starting JetStream");
    log.info("---------------- JETSTREAM ----------------");
    if js.strict {
        log.info("  Strict:          true");
    }
    log.info(format_args!("  Max Memory:      {}", friendly(max_memory)));
    log.info(format_args!("  Max Storage:     {}", friendly(max_file)));
    log.info(format_args!("  Store Directory: \"{}\"", folder.display()));
    if !js.domain.is_empty() {
        log.info(format_args!("  Domain:          {}", js.domain));
    }
    if !js.key.is_empty() {
        log.info(format_args!("  Encryption:      {}", js.cipher));
    }
    match js.sync {
        Sync::Default | Sync::Always => log.info("  Acknowledged:    when on stable storage"),
        Sync::Interval(every) => {
            let every = duration::to_string(i64::try_from(every.as_nanos()).unwrap_or(i64::MAX));
            log.info(format_args!("  Acknowledged:    when written; synced every {every}"));
        }
    }
    log.info(format_args!("  API Level:       {}", daemon_jetstream::API_LEVEL));
    log.info("-------------------------------------------");
    if options.is_store_temporary() {
        log.warn(format_args!(
            "Temporary storage directory used, data could be lost on system reboot: {:?}",
            folder.display().to_string()
        ));
    }
}

/// Bytes as the reference's log shows them.
pub(super) fn friendly(bytes: i64) -> String {
    let mut value = bytes.max(0) as f64;
    for unit in ["B", "KB", "MB", "GB"] {
        if value < 1024.0 {
            return if unit == "B" { format!("{value} {unit}") } else { format!("{value:.2} {unit}") };
        }
        value /= 1024.0;
    }
    format!("{value:.2} TB")
}

/// Bytes of memory that the machine has.
fn total_memory() -> Option<u64> {
    let text = std::fs::read_to_string("/proc/meminfo").ok()?;
    let line = text.lines().find_map(|l| l.strip_prefix("MemTotal:"))?;
    line.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok().map(|kib| kib * 1024)
}

/// Bytes of disk that are free for us.
fn free_disk(folder: &Path) -> Option<u64> {
    let stat = rustix::fs::statvfs(folder).ok()?;
    Some(stat.f_bavail * stat.f_frsize)
}
