//! `nats object put`: stores a file, or what comes from stdin.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;

use async_nats::HeaderMap;
use indicatif::ProgressBar;
use schemas::object::{ObjectInfo, ObjectOptions};

use super::bucket::Bucket;
use super::upload::{self, upload};
use super::{clean, meta, show};
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::{ask, moment};
use crate::nats::publish::compose::Headers;
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag, Kind};
use crate::term::progress;

/// Objects of more bytes than this have a progress bar.
pub const SMALL: u64 = 20480;

pub fn command() -> Command {
    Command::new("put", "Store a file in a bucket")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(Arg::required("bucket", "The bucket to store it in"))
        .arg(
            Arg::optional("file", "The file; what comes from stdin when it is not given")
                .kind(Kind::ExistingFile),
        )
        .flag(Flag::text("name", "The object's name; that of the file when it is not given"))
        .flag(Flag::text("description", "What the object is"))
        .flag(Flag::text("header", "A header of the object").short('H').placeholder("K:V").repeatable())
        .flag(Flag::new("chunk-size", Kind::Uint32, "Bytes in each message; 128 KiB when it is not given"))
        .flag(Flag::bool("progress", "Show a progress bar").negatable().default("true"))
        .flag(Flag::force("Replace an object without asking"))
        .example("Store a file", "obj put FILES image.jpg")
        .example("Store what comes from stdin", "obj put FILES --name image.jpg")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let file = call.text("file");
    let name = Some(call.text("name")).filter(|name| !name.is_empty()).unwrap_or(file);
    block_on(async {
        let bucket = Bucket::open(call).await?;
        if name.is_empty() {
            crate::fail!("--name is required when reading from stdin");
        }
        let name = clean::clean(name);
        let before = meta::find(&bucket, &name).await?;
        if let Some(there) = before.as_ref().filter(|info| !info.deleted && !call.flag("force")) {
            show::object(call, there);
            outln!();
            if !ask::sure(&format!("Replace existing file {} > {name}", bucket.name))? {
                return Ok(());
            }
            outln!();
        }
        let headers = headers(&Headers::parse(call.texts("header"))?.fill(0)?);
        let (source, size) = open(file)?;
        let bar = bar(call, size, "Sent");
        let object = ObjectInfo { name, headers, ..described(call) };
        let stored = store(&bucket, object, source, bar.as_ref()).await;
        if let Some(bar) = bar {
            bar.finish_and_clear();
            outln!();
        }
        let stored = stored?;
        remove_chunks(&bucket, before).await;
        outln!();
        show::object(call, &stored);
        Ok(())
    })
}

fn described(call: &Call) -> ObjectInfo {
    let chunk_size = call.maybe_uint("chunk-size").and_then(|size| u32::try_from(size).ok());
    let max_chunk_size = chunk_size.filter(|size| *size > 0).unwrap_or(upload::CHUNK);
    ObjectInfo {
        description: call.text("description").to_string(),
        options: Some(ObjectOptions { link: None, max_chunk_size }),
        ..ObjectInfo::default()
    }
}

/// A bar for so many bytes, where there is a reason for one.
pub fn bar(call: &Call, size: u64, message: &'static str) -> Option<ProgressBar> {
    let wanted = call.flag("progress") && !call.options.trace && size > SMALL;
    wanted.then(|| progress::bytes(size, message))
}

/// What to read, and how many bytes it has as far as that is known.
fn open(file: &str) -> Outcome<(Box<dyn Read + Send>, u64)> {
    if file.is_empty() {
        return Ok((Box::new(std::io::stdin()), 0));
    }
    let opened = File::open(file).map_err(|e| Failure::new(format!("open {file}: {e}")))?;
    let size = opened.metadata().map(|metadata| metadata.len()).unwrap_or(0);
    Ok((Box::new(opened), size))
}

/// Stores chunks and then the document, which makes the new version the one that counts.
pub async fn store(
    bucket: &Bucket,
    object: ObjectInfo,
    source: Box<dyn Read + Send>,
    bar: Option<&ProgressBar>,
) -> Outcome<ObjectInfo> {
    let nuid = daemon_keys::Nuid::random().next_string();
    let chunk_size = object.options.as_ref().map_or(upload::CHUNK, |options| options.max_chunk_size);
    let uploaded = upload(bucket, &nuid, source, chunk_size, bar).await?;
    let info = ObjectInfo {
        bucket: bucket.name.clone(),
        nuid,
        size: uploaded.size,
        chunks: uploaded.chunks,
        digest: uploaded.digest,
        modified: moment::now(),
        ..object
    };
    if let Err(failure) = meta::try_store(bucket, &info).await? {
        // Refused: the chunks of a version that nobody knows of would stay for ever. Without an answer the document may be
        // there, and its chunks must be.
        let _ = bucket.purge_chunks(&info.nuid).await;
        return Err(failure);
    }
    Ok(info)
}

/// Removes the version before, once the new one is safe. What cannot be removed only takes space, so it is no error.
async fn remove_chunks(bucket: &Bucket, before: Option<ObjectInfo>) {
    if let Some(before) =
        before.filter(|info| !info.deleted && !info.nuid.is_empty() && info.link().is_none())
    {
        let _ = bucket.purge_chunks(&before.nuid).await;
    }
}

fn headers(map: &HeaderMap) -> BTreeMap<String, Vec<String>> {
    let texts = |values: &Vec<async_nats::HeaderValue>| values.iter().map(ToString::to_string).collect();
    map.iter().map(|(name, values)| (name.to_string(), texts(values))).collect()
}
