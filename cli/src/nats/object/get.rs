//! `nats object get`: saves an object in a file.

use std::path::Path;
use std::time::{Duration, Instant};

use schemas::object::ObjectInfo;

use super::bucket::Bucket;
use super::download::download;
use super::target::Target;
use super::{clean, meta, put};
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::ask;
use crate::nats::publish::signals;
use crate::nats::{Call, Command};
use crate::outln;
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};
use crate::term::duration::human;
use crate::term::size::ibytes;

/// Downloads that take longer have their speed told.
const LONG: Duration = Duration::from_secs(2);

pub fn command() -> Command {
    Command::new("get", "Save an object in a file")
        .tag("scope:user")
        .tag("impact:ro")
        .arg(Arg::required("bucket", "The bucket that holds it"))
        .arg(Arg::required("file", "The object's name"))
        .flag(
            Flag::text("output", "The file to save it in; one of its name here when it is not given")
                .short('O'),
        )
        .flag(Flag::bool("progress", "Show a progress bar").negatable().default("true"))
        .flag(Flag::force("Replace a file without asking"))
        .example("Save an object in a file of another name", "obj get FILES image.jpg -O out.jpg")
        .example("Hand an object to another program", "obj get FILES list.txt -O /dev/stdout | sort")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    block_on(async {
        let bucket = Bucket::open(call).await?;
        let (bucket, info) = meta::follow(bucket, call.text("file")).await?;
        let name = Some(call.text("output")).filter(|name| !name.is_empty());
        let here = std::env::current_dir()?;
        let path = clean::absolute(name.unwrap_or(clean::base(&info.name)), &here);
        let is_file = Path::new(&path).metadata().is_ok_and(|there| there.is_file());
        if is_file && !call.flag("force") && !ask::sure(&format!("Replace existing target file {path}"))? {
            return Ok(());
        }
        tokio::select! {
            saved = save(call, &bucket, &info, &path) => saved,
            // Being dropped, the file that was begun is removed.
            _ = signals::asked_to_stop() => Err(Failure::new("context canceled")),
        }
    })
}

async fn save(call: &Call, bucket: &Bucket, info: &ObjectInfo, path: &str) -> Outcome {
    let failed = |error| Failure::new(format!("open {path}: {error}"));
    let mut target = Target::open(Path::new(path)).map_err(failed)?;
    let told = !target.is_device();
    let bar = put::bar(call, info.size, "Received");
    if told && bar.is_some() {
        outln!();
    }
    let start = Instant::now();
    let saved = download(bucket, info, &mut target, bar.as_ref()).await;
    if let Some(bar) = bar {
        bar.finish_and_clear();
        if told {
            outln!();
        }
    }
    saved?;
    target.finish().map_err(failed)?;
    let report = report(info.size, path, start.elapsed());
    // What goes to a device must not have other text in it.
    if told {
        outln!("{report}")
    } else {
        eprintln!("{report}")
    }
    Ok(())
}

fn report(size: u64, path: &str, took: Duration) -> String {
    let (written, time) = (ibytes(size), human(took));
    if took <= LONG {
        return format!("Wrote: {written} to {path} in {time}");
    }
    let speed = ibytes((size as f64 / took.as_secs_f64()) as u64);
    format!("Wrote: {written} to {path} in {time} average {speed}/s")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_downloads_tell_their_speed() {
        assert_eq!(report(2048, "/f", Duration::from_millis(12)), "Wrote: 2.0 KiB to /f in 12ms");
        let long = report(8192, "/f", Duration::from_secs(4));
        assert_eq!(long, "Wrote: 8.0 KiB to /f in 4.00s average 2.0 KiB/s");
    }
}
