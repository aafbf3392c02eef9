//! `nats stream backup`: saves a stream in a directory, in the form the reference's `nats` reads and writes:
//! `backup.json` with configuration and state, and `stream.tar.s2` with what the server sent, as it was sent.

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::time::Duration;

use async_nats::Subscriber;
use futures_util::StreamExt;
use indicatif::ProgressBar;
use schemas::jetstream::StorageType;
use schemas::jetstream::snapshot::{Snapshot, SnapshotRequest};
use serde_json::json;
use tokio::time::Instant;

use super::s2_length::S2Length;
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::{Api, pick};
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag, Kind};
use crate::term::number::commas;
use crate::term::size::ibytes;
use crate::term::{duration, json, progress};

/// Bytes the server puts into one message unless `--chunk-size` says otherwise.
pub const CHUNK: i64 = 128 * 1024;

/// The least time without a message that ends a backup.
const IDLE: Duration = Duration::from_secs(5);

pub const CONFIGURATION: &str = "backup.json";
pub const DATA: &str = "stream.tar.s2";

pub fn command() -> Command {
    Command::new("backup", "Save a stream in a directory")
        .alias("snapshot")
        .tag("scope:user")
        .tag("impact:ro")
        .arg(Arg::required("stream", "The stream to save"))
        .arg(Arg::required("target", "The directory, which is made if need be"))
        .flag(Flag::bool("progress", "Show a progress bar").negatable().default("true"))
        .flag(Flag::bool("check", "Let the server check every message first"))
        .flag(Flag::bool("consumers", "Save what consumers acknowledged too").negatable().default("true"))
        .flag(Flag::new("chunk-size", Kind::Bytes, "Bytes in one message from the server"))
        .flag(Flag::new("window-size", Kind::Bytes, "Bytes the server may send ahead"))
        .example("Save a stream", "stream backup ORDERS backups/orders")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let api = Api::open(call).await?;
        let info = pick::stream(&api, call.text("stream"), call.flag("all"), true).await?;
        let backup = Backup {
            directory: Path::new(call.text("target")),
            consumers: call.flag("consumers"),
            check: call.flag("check"),
            chunk_size: call.maybe_bytes("chunk-size").filter(|size| *size > 0).unwrap_or(CHUNK),
            window_size: call.maybe_bytes("window-size").unwrap_or(0).max(0),
            progress: call.flag("progress"),
        };
        let saved = save(&api, &info.config.name, info.config.storage, &backup).await;
        saved.map_err(|f| f.context("snapshot failed"))
    })
}

/// What to save, and where.
pub struct Backup<'a> {
    /// Made if need be.
    pub directory: &'a Path,
    /// Save what consumers acknowledged too.
    pub consumers: bool,
    /// Let the server check every message first.
    pub check: bool,
    /// Bytes in one message from the server.
    pub chunk_size: i64,
    /// Bytes the server may send ahead; 0 leaves it to the server.
    pub window_size: i64,
    pub progress: bool,
}

/// What servers say of streams in memory.
pub const IN_MEMORY: &str = "memory streams do not support snapshots";

/// Saves one stream.
pub async fn save(api: &Api, stream: &str, storage: StorageType, backup: &Backup<'_>) -> Outcome {
    if storage == StorageType::Memory {
        crate::fail!("{IN_MEMORY}");
    }
    let directory = backup.directory;
    make_directory(directory)?;
    // An older one must not stand beside data that is not its own.
    let metadata = directory.join(CONFIGURATION);
    if metadata.exists() {
        std::fs::remove_file(&metadata).map_err(|e| Failure::new(format!("{}: {e}", metadata.display())))?;
    }
    let data = create(&directory.join(DATA))?;
    let inbox = api.client.new_inbox();
    let chunks = api.client.subscribe(inbox.clone()).await?;
    let request = SnapshotRequest {
        deliver_subject: inbox,
        no_consumers: !backup.consumers,
        chunk_size: backup.chunk_size,
        window_size: backup.window_size,
        jsck: backup.check,
    };
    let start = Instant::now();
    let snapshot: Snapshot = api.request(&format!("STREAM.SNAPSHOT.{stream}"), Some(&request)).await?;
    let (Some(config), Some(state)) = (snapshot.config, snapshot.state) else {
        crate::fail!("the server's answer has no configuration and state");
    };
    outln!("Starting backup of Stream {stream:?} with {}", ibytes(state.bytes));
    if request.jsck {
        outln!("Health Check was requested, this can take a long time without progress reports");
    }
    let bar = backup.progress.then(|| progress::bytes(state.bytes, "Received"));
    let received = receive(api, chunks, data, bar.as_ref()).await;
    bar.iter().for_each(ProgressBar::finish_and_clear);
    let received = received?;
    let mut metadata = create(&metadata)?;
    metadata.write_all(json::pretty(&json!({"config": config, "state": state}))?.as_bytes())?;
    metadata.sync_all()?;
    let (bytes, count) = (ibytes(received.bytes), commas(received.chunks));
    let took = i64::try_from(start.elapsed().as_millis()).unwrap_or(0) * 1_000_000;
    let (took, whole) = (duration::go(took), ibytes(received.unpacked.bytes()));
    outln!();
    outln!(
        "Received {bytes} compressed data in {count} chunks for stream {stream:?} in {took}, {whole} uncompressed"
    );
    Ok(())
}

#[derive(Default)]
struct Received {
    bytes: u64,
    chunks: u64,
    unpacked: S2Length,
}

/// Writes what arrives until the server says that it was all.
async fn receive(
    api: &Api,
    mut chunks: Subscriber,
    mut data: File,
    bar: Option<&ProgressBar>,
) -> Outcome<Received> {
    let idle = IDLE.max(api.timeout());
    let mut received = Received::default();
    loop {
        let Ok(next) = tokio::time::timeout(idle, chunks.next()).await else {
            crate::fail!("backup timed out after receiving no data for a long period");
        };
        let Some(chunk) = next else { crate::fail!("the connection was closed") };
        if chunk.payload.is_empty() {
            match chunk.status {
                Some(status) if status.as_u16() != 204 => {
                    crate::fail!("{} {}", status.as_u16(), chunk.description.unwrap_or_default());
                }
                _ => break,
            }
        }
        // The server sends no more than a window ahead of these answers.
        if let Some(reply) = chunk.reply {
            api.client.publish(reply, Default::default()).await?;
        }
        data.write_all(&chunk.payload)?;
        received.bytes += chunk.payload.len() as u64;
        received.chunks += 1;
        received.unpacked.take(&chunk.payload);
        bar.iter().for_each(|bar| bar.set_position(received.unpacked.bytes()));
    }
    data.sync_all()?;
    Ok(received)
}

fn make_directory(path: &Path) -> Outcome {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(|e| Failure::new(format!("{}: {e}", path.display())))
}

fn create(path: &Path) -> Outcome<File> {
    File::create(path).map_err(|e| Failure::new(format!("{}: {e}", path.display())))
}
