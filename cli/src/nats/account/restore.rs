//! `nats account restore`: makes all the streams again that a backup holds.

use std::fs;
use std::path::{Path, PathBuf};

use schemas::jetstream::snapshot::RestoreRequest;

use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::Api;
use crate::nats::stream::backup::CONFIGURATION;
use crate::nats::stream::restore::{restore, saved};
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag, Kind};

pub fn command() -> Command {
    Command::new("restore", "Make all streams of a backup again")
        .tag("scope:user")
        .tag("impact:rw")
        .arg(Arg::required("directory", "The directory of the backup").kind(Kind::ExistingDir))
        .flag(Flag::text("cluster", "Keep the streams in this cluster"))
        .flag(Flag::text("tag", "Keep the streams on servers with this tag").repeatable())
        .details("Nothing is restored when any of the streams is there already.")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let directory = Path::new(call.text("directory"));
    let backups = backups(directory)?;
    let (cluster, tags) = (call.text("cluster"), call.texts("tag"));
    let requests = backups.iter().map(|path| saved(path, cluster, tags)).collect::<Outcome<Vec<_>>>()?;
    block_on(async {
        let api = Api::open(call).await?;
        let existing = api.stream_names("").await?;
        let taken = |request: &&RestoreRequest| existing.contains(&request.config.name);
        if let Some(request) = requests.iter().find(taken) {
            crate::fail!("stream {:?} exists already", request.config.name);
        }
        let count = backups.len();
        outln!("Restoring backup of all {count} streams in directory {:?}\n", call.text("directory"));
        for (path, request) in backups.iter().zip(&requests) {
            let restored = restore(call, &api, request, path, false).await;
            restored.map_err(|f| f.context(format!("restore for {} failed", path.display())))?;
        }
        Ok(())
    })
}

/// The directories of a backup, one for each stream, by name. Anything else in it is an error.
fn backups(directory: &Path) -> Outcome<Vec<PathBuf>> {
    let broken = |error: std::io::Error| Failure::new(format!("{}: {error}", directory.display()));
    let mut paths = vec![];
    for entry in fs::read_dir(directory).map_err(broken)? {
        let entry = entry.map_err(broken)?;
        if !entry.file_type().map_err(broken)?.is_dir() {
            crate::fail!("expected a directory {:?}", entry.file_name());
        }
        let path = entry.path();
        if !path.join(CONFIGURATION).is_file() {
            crate::fail!("expected {CONFIGURATION} in {:?}", path);
        }
        paths.push(path);
    }
    paths.sort();
    Ok(paths)
}
