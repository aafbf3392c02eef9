//! `nats stream restore`: makes a stream from what `backup` saved, here or with the reference's `nats`.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;
use std::time::Duration;

use async_nats::HeaderMap;
use bytes::Bytes;
use schemas::jetstream::snapshot::{Restore, RestoreRequest};
use schemas::jetstream::stream_api::StreamCreate;
use schemas::jetstream::{StorageType, errors};
use tokio::time::Instant;

use super::backup::{CONFIGURATION, DATA};
use super::{config_file, show, values};
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::{Api, api};
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag, Kind};
use crate::term::{duration, progress};

/// Bytes in one message to the server.
const CHUNK: usize = 64 * 1024;

/// How long the server may take to make the stream once it has everything.
const PATIENCE: Duration = Duration::from_secs(3600);

pub fn command() -> Command {
    Command::new("restore", "Make a stream from a saved one")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(Arg::required("file", "The directory that the stream was saved in").kind(Kind::ExistingDir))
        .flag(Flag::bool("progress", "Show a progress bar").negatable().default("true"))
        .flag(Flag::new("config", Kind::ExistingFile, "Set the stream up as a JSON file says"))
        .flag(Flag::text("cluster", "Keep the stream in this cluster"))
        .flag(Flag::text("tag", "Keep the stream on servers with this tag (may be repeated)").repeatable())
        .flag(Flag::new("replicas", Kind::Int64, "On how many servers the messages are kept"))
        .example("Make a stream again", "stream restore backups/orders")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let directory = Path::new(call.text("file"));
    let request = request(call, directory)?;
    block_on(async {
        let api = Api::open(call).await?;
        restore(call, &api, &request, directory, call.flag("progress")).await
    })
}

/// Makes a stream from what was saved in a directory, and shows it.
pub async fn restore(
    call: &Call,
    api: &Api,
    request: &RestoreRequest,
    directory: &Path,
    progress: bool,
) -> Outcome {
    let stream = &request.config.name;
    match api.stream(stream).await {
        Ok(_) => crate::fail!("Stream {stream:?} already exist"),
        Err(error) if error.is(errors::STREAM_NOT_FOUND) => {}
        Err(error) => {
            return Err(Failure::new(error).context("Could not check if the stream already exist"));
        }
    }
    outln!("Starting restore of Stream {stream:?} from file {:?}\n", directory.display().to_string());
    let start = Instant::now();
    let restored = send(api, request, &directory.join(DATA), progress).await;
    restored.map_err(|f| f.context("restore failed"))?;
    let took = i64::try_from(start.elapsed().as_secs_f64().round() as u64).unwrap_or(0);
    outln!();
    outln!("Restored stream {stream:?} in {}", duration::go(took * 1_000_000_000));
    outln!();
    let info =
        api.stream(stream).await.map_err(|e| Failure::new(e).context("could not request Stream info"))?;
    show::print_text(call, &info, false);
    Ok(())
}

/// What was saved in a directory, kept on servers of a cluster or with tags if such are named.
pub fn saved(directory: &Path, cluster: &str, tags: &[String]) -> Outcome<RestoreRequest> {
    let path = directory.join(CONFIGURATION);
    let broken =
        |error: &dyn std::fmt::Display| Failure::new(format!("restore failed: {}: {error}", path.display()));
    let text = fs::read(&path).map_err(|e| broken(&e))?;
    let mut request: RestoreRequest = serde_json::from_slice(&text).map_err(|e| broken(&e))?;
    if let Some(placement) = values::placement(cluster, tags.to_vec()) {
        request.config.placement = Some(placement);
    }
    Ok(request)
}

/// What was saved, with what the flags change.
fn request(call: &Call, directory: &Path) -> Outcome<RestoreRequest> {
    let mut request = saved(directory, "", &[])?;
    if !call.text("config").is_empty() {
        let config = config_file::load(call.text("config"), "")?;
        if config.name != request.config.name {
            crate::fail!("stream names may not be changed during restore");
        }
        request.config = config;
    }
    if let Some(placement) = values::placement(call.text("cluster"), call.texts("tag").to_vec()) {
        request.config.placement = Some(placement);
    }
    if call.int("replicas") > 0 {
        request.config.num_replicas = call.int("replicas");
    }
    if request.config.storage == StorageType::Memory {
        crate::fail!("restore failed: memory streams do not support snapshots");
    }
    Ok(request)
}

async fn send(api: &Api, request: &RestoreRequest, path: &Path, progress: bool) -> Outcome {
    let broken = |error: std::io::Error| Failure::new(format!("{}: {error}", path.display()));
    let mut data = File::open(path).map_err(broken)?;
    let size = data.metadata().map_err(broken)?.len();
    let name = format!("STREAM.RESTORE.{}", request.config.name);
    let target: Restore = api.request(&name, Some(request)).await?;
    let bar = progress.then(|| progress::bytes(size, "Sent"));
    let mut chunk = vec![0; CHUNK];
    loop {
        let length = read_full(&mut data, &mut chunk).map_err(broken)?;
        if length == 0 {
            break;
        }
        let body = Bytes::copy_from_slice(&chunk[..length]);
        let answer = api.ask(&target.deliver_subject, HeaderMap::new(), body, api.timeout()).await?;
        if answer.payload.starts_with(b"-ERR") {
            crate::fail!("{}", String::from_utf8_lossy(&answer.payload));
        }
        if !answer.payload.is_empty() && !answer.payload.starts_with(b"+") {
            api::parse::<serde_json::Value>(&target.deliver_subject, &answer.payload)?;
        }
        bar.iter().for_each(|bar| bar.inc(length as u64));
    }
    let answer = api.ask(&target.deliver_subject, HeaderMap::new(), Bytes::new(), PATIENCE).await?;
    bar.iter().for_each(|bar| bar.finish_and_clear());
    api::parse::<StreamCreate>(&target.deliver_subject, &answer.payload)?;
    Ok(())
}

/// Fills the buffer unless the file ends; how much was read.
fn read_full(file: &mut File, buffer: &mut [u8]) -> std::io::Result<usize> {
    let mut length = 0;
    while length < buffer.len() {
        match file.read(&mut buffer[length..])? {
            0 => break,
            more => length += more,
        }
    }
    Ok(length)
}
