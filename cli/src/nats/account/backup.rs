//! `nats account backup`: saves all streams, each in a directory of its own.

use std::path::Path;

use schemas::jetstream::{StorageType, StreamInfo};

use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::{Api, ask};
use crate::nats::stream::backup::{self, Backup, CHUNK};
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};
use crate::term::number::commas;
use crate::term::size::ibytes;

pub fn command() -> Command {
    Command::new("backup", "Save all streams in a directory")
        .alias("snapshot")
        .tag("scope:user")
        .tag("impact:ro")
        .arg(Arg::required("target", "The directory, which is made if need be"))
        .flag(Flag::bool("check", "Let the server check every message first"))
        .flag(Flag::bool("consumers", "Save what consumers acknowledged too").default("true").negatable())
        .flag(Flag::force("Save without asking, and what can be saved when some streams are offline"))
        .flag(Flag::bool("critical-warnings", "Count a stream that cannot be saved as a failure").short('w'))
        .details("Streams in memory cannot be saved: they are left out with a warning.")
        .example("Save everything, nightly", "account backup backups/monday --force --critical-warnings")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let api = Api::open(call).await?;
        let all = api.streams("").await?;
        if !all.missing.is_empty() {
            crate::fail!("could not obtain stream information for {} streams", all.missing.len());
        }
        if !all.offline.is_empty() && !call.flag("force") {
            crate::fail!("could not obtain stream information for {} offline streams", all.offline.len());
        }
        if all.streams.is_empty() {
            crate::fail!("no streams found");
        }
        summary(call, &all.streams);
        if !call.flag("force") && !ask::sure("Perform backup")? {
            return Ok(());
        }
        save(call, &api, &all.streams).await
    })
}

fn summary(call: &Call, streams: &[StreamInfo]) {
    let mut view = call.columns(format!("Performing backup of all streams to {}", call.text("target")));
    view.number("Streams", streams.len() as u64);
    view.row("Size", ibytes(streams.iter().map(|stream| stream.state.bytes).sum()));
    view.number("Consumers", streams.iter().map(|stream| stream.state.consumer_count).sum::<i64>());
    view.line("");
    view.print();
}

async fn save(call: &Call, api: &Api, streams: &[StreamInfo]) -> Outcome {
    let (mut warnings, mut failures) = (vec![], vec![]);
    for info in streams {
        let name = &info.config.name;
        let directory = Path::new(call.text("target")).join(name);
        let backup = Backup {
            directory: &directory,
            consumers: call.flag("consumers"),
            check: call.flag("check"),
            chunk_size: CHUNK,
            window_size: 0,
            progress: false,
        };
        let saved = backup::save(api, name, info.config.storage, &backup).await;
        if let Err(Failure { message, .. }) = saved {
            let why = message.unwrap_or_default();
            outln!("Backup of {name} failed: {why}");
            let list = if info.config.storage == StorageType::Memory { &mut warnings } else { &mut failures };
            list.push(format!("{name}: {why}"));
        }
        outln!();
    }
    print("Backup Warnings", &warnings);
    print("Backup failures", &failures);
    if !failures.is_empty() || !warnings.is_empty() && call.flag("critical-warnings") {
        let count = commas((failures.len() + warnings.len()) as u64);
        crate::fail!("backup failed: {count} streams were not saved");
    }
    Ok(())
}

fn print(title: &str, lines: &[String]) {
    if !lines.is_empty() {
        outln!("{title}:");
        lines.iter().for_each(|line| outln!("  {line}"));
        outln!();
    }
}
